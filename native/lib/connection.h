/* connection.h - what a connection and its statements share; for db.c, statement.c and plain.c alone, which are the one
 * door of SQLite and SpatiaLite. */
#ifndef QC_CONNECTION_H
#define QC_CONNECTION_H

#include "db.h"

#include <sqlite3.h>
#include <spatialite.h>
#include <spatialite/gaiageo.h>

struct qc_stmt {
    qc_db *db;
    sqlite3_stmt *handle;
    const char *sql;
    int bound;
    int failed; /* SQLite's code of the first failure, which comes out at the step */
    qc_stmt *next;
};

struct qc_db {
    qc_ctx *ctx;
    sqlite3 *handle;
    void *spatialite;
    qc_stmt *idle;   /* the cache, last used first */
    qc_stmt broken;  /* stands in where there was no memory for a statement */
    const char *path;
    int read_only;
    int busy_ms;     /* how long to wait for other writers */
    int64_t waiting; /* since when, in ms */
};

/* Says what SQLite's code means for the user; gives ours. */
int qc_db_fail(qc_db *db, int sqlite);
/* The same in words, for a sentence of one's own. */
const char *qc_db_reason(int sqlite, const char *fallback);

#endif
