/* db.h - one SQLite connection with SpatiaLite in it: statements that are cached, failures that stick.
 *
 *     qc_stmt *put = qc_prepare(db, "INSERT INTO t(a, b) VALUES(?, ?)");
 *     qc_bind_text(put, a);
 *     qc_bind_int(put, b);
 *     return qc_run(put);
 *
 * Binds count by themselves. What fails on the way (preparing, a bind) is remembered and comes out at the step. */
#ifndef QC_DB_H
#define QC_DB_H

#include "base.h"

typedef struct qc_db qc_db;
typedef struct qc_stmt qc_stmt;

enum { QC_DB_WRITE, QC_DB_READ_ONLY };

/* Opens path, for writing it is made if it is not there; but it is not read yet. On failure *out is NULL and ctx says
 * why. */
int qc_db_open(qc_ctx *ctx, const char *path, int how, int busy_ms, qc_db **out);
/* The first bytes of the file as they are; *count: how many there are of them. (Not through a file of our own: to close
 * it would end the locks of all connections of this process.) */
int qc_db_peek(qc_db *db, unsigned char *bytes, size_t size, size_t *count);
/* From now on it is read, which puts right what a crash has left. */
int qc_db_start(qc_db *db);
/* Keeps a write-ahead log from now on, unless the disk allows none, or somebody is at the file who reads without. */
int qc_db_use_log(qc_db *db);
/* Whether a file that a stranger made, if it is a data base at all, holds tables alone: no views and no computed
 * columns, which may never end, and no virtual tables but those of SQLite itself, which read nothing else. */
int qc_db_is_plain(qc_ctx *ctx, const char *path, int *is_plain);
/* The connection ends when the last statement of it is released. NULL is fine. */
void qc_db_close(qc_db *db);

/* The SQL must be a literal: the cache knows it by its address. Never NULL. */
qc_stmt *qc_prepare(qc_db *db, const char *sql);
void qc_bind_text(qc_stmt *stmt, const char *text); /* NULL is SQL's NULL; the text must live until the step */
void qc_bind_int(qc_stmt *stmt, int64_t value);
void qc_bind_real(qc_stmt *stmt, double value);     /* NaN is SQL's NULL */
void qc_bind_blob(qc_stmt *stmt, const void *bytes, int count); /* which must live until the step */
void qc_bind_point(qc_stmt *stmt, double lon, double lat); /* a POINT as SpatiaLite keeps it, EPSG:4326; NaN: NULL */
/* By name, where the statement has it. */
void qc_bind_text_at(qc_stmt *stmt, const char *name, const char *text);
void qc_bind_int_at(qc_stmt *stmt, const char *name, int64_t value);

int qc_step(qc_stmt *stmt);    /* QCERT_ROW, 0 at the end, or an error */
int qc_run(qc_stmt *stmt);     /* steps to the end and releases */
void qc_reset(qc_stmt *stmt);  /* ready to bind and step again */
void qc_release(qc_stmt *stmt); /* back into the cache; NULL is fine */

int qc_is_null(qc_stmt *stmt, int column);
const char *qc_text(qc_stmt *stmt, int column); /* NULL if NULL; until the next step or release */
/* Likewise, of what is never NULL. Where it is, for the file is damaged or has somebody else's schema, it is "", and
 * the next step fails. */
const char *qc_word(qc_stmt *stmt, int column);
int64_t qc_int(qc_stmt *stmt, int column);
double qc_real(qc_stmt *stmt, int column);      /* NaN if NULL */
const void *qc_blob(qc_stmt *stmt, int column, size_t *size); /* NULL if NULL; likewise */
/* The coordinates of a POINT as SpatiaLite keeps it; NaN if it is NULL or none. */
void qc_point(qc_stmt *stmt, int column, double *lon, double *lat);

/* Runs one or more statements without results. */
int qc_exec(qc_db *db, const char *sql);
/* Runs the statements of a list, which ends with NULL, each in the form of qc_prepare(). */
int qc_run_all(qc_db *db, const char *const *statements);
/* The first column of the first row, fallback if there is none. An error leaves *value as it was. */
int qc_get_int(qc_db *db, const char *sql, int64_t fallback, int64_t *value);

int64_t qc_changed(const qc_db *db); /* rows that the last statement changed */
int64_t qc_last_id(const qc_db *db);

/* All or nothing: begin, work, return qc_end(db, rc): commits when rc is 0, else rolls back and keeps the error. */
int qc_begin(qc_db *db);
int qc_end(qc_db *db, int rc);
/* Writes what was changed so far. Where temporary tables were changed too, it goes before the end: SQLite is done with
 * the file before it is with them, and when they find no room on the disk then, it tells of a failure that was none. */
int qc_flush(qc_db *db);
/* Ends a transaction that is open still: for want of memory even the way back may have failed. */
void qc_settle(qc_db *db);
/* Runs statements that nothing may stop, and whose failure is none: the way back after an error, which stays. */
void qc_go_back(qc_db *db, const char *sql);

/* Makes the tables of another file readable beside ours, as geodata.table. */
int qc_attach_geodata(qc_db *db, const char *path);

/* Writes the file anew, so that nothing is left in it or in its log of what was deleted. EBUSY: another connection
 * reads or writes, and something may be left. */
int qc_db_scrub(qc_db *db);

/* Copies the whole database to a new file, while others write. */
int qc_db_copy(qc_db *db, const char *path);

#endif
