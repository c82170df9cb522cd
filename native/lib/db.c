#include "connection.h"

#include "text.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define NAP_MS 10

/* ---- failures ----------------------------------------------------------- */

static int code_of(int sqlite)
{
    switch (sqlite & 0xff) {
    case SQLITE_OK: return 0;
    case SQLITE_NOMEM: return QCERT_EMEMORY;
    case SQLITE_BUSY: case SQLITE_LOCKED: return QCERT_EBUSY;
    case SQLITE_INTERRUPT: return QCERT_ECANCELED;
    default: return QCERT_ESTORE;
    }
}

const char *qc_db_reason(int sqlite, const char *fallback)
{
    if (sqlite == SQLITE_BUSY_SNAPSHOT)
        return "it has changed while rows of it were read; read them to the end or free them, then try again";
    switch (sqlite & 0xff) {
    case SQLITE_BUSY: case SQLITE_LOCKED: return "another program is writing to it; try again in a moment";
    case SQLITE_FULL: return "the disk is full";
    case SQLITE_CORRUPT: case SQLITE_NOTADB:
        return "the file is damaged; restore a backup, or remove it and sync again";
    case SQLITE_READONLY: return "it may not be written";
    case SQLITE_CANTOPEN: return "it cannot be opened; is the folder there, and may both be used?";
    case SQLITE_IOERR: return "the disk failed, or is full";
    default: return fallback;
    }
}

int qc_db_fail(qc_db *db, int sqlite)
{
    int code = code_of(sqlite);

    if (db->ctx->error.code == QCERT_ECANCELED) /* which is why SQLite gave up */
        return QCERT_ECANCELED;
    if (code == QCERT_EMEMORY)
        return qc_fail_memory(db->ctx);
    return qc_fail_at(db->ctx, code, sqlite, db->path, "%s: %s", db->path,
                      qc_db_reason(sqlite, sqlite3_errmsg(db->handle)));
}

/* ---- the connection ----------------------------------------------------- */

static void start_libraries(void)
{
    sqlite3_initialize();
    spatialite_initialize();
}

static int go_on(void *user)
{
    qc_db *db = user;

    return qc_tell_again(db->ctx) != 0;
}

/* Another connection is in the way: 0 gives up. */
static int wait_for_others(void *user, int times)
{
    qc_db *db = user;
    int64_t now = qc_now_ms(), left;

    if (!times)
        db->waiting = now;
    left = db->waiting + db->busy_ms - now;
    if (left <= 0 || qc_tell_again(db->ctx))
        return 0;
    sqlite3_sleep(left < NAP_MS ? (int)left : NAP_MS);
    return 1;
}

/* A file: URI, in which every byte that means something there is spelt out. */
static char *uri_of(const char *path, const char *query)
{
    qc_buf uri = { .most = 3 * strlen(path) + 64 };
    char hex[4];

    qc_buf_text(&uri, *path == '/' ? "file://" : "file:"); /* or "//x/y" would be y on the host x */
    for (; *path; path++) {
        if (strchr("%?#", *path)) {
            sqlite3_snprintf(sizeof hex, hex, "%%%02X", (unsigned char)*path);
            qc_buf_text(&uri, hex);
        } else {
            qc_buf_put(&uri, path, 1);
        }
    }
    qc_buf_text(&uri, query);
    if (!uri.failed)
        return uri.bytes;
    qc_buf_free(&uri);
    return NULL;
}

static int open_handle(qc_db *db, const char *query)
{
    int how = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    char *uri = uri_of(db->path, query);
    int rc;

    if (!uri)
        return qc_fail_memory(db->ctx);
    if (db->read_only)
        how |= SQLITE_OPEN_READONLY;
    else
        how |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    rc = sqlite3_open_v2(uri, &db->handle, how, NULL);
    free(uri);
    if (rc)
        return qc_db_fail(db, rc);
    sqlite3_busy_handler(db->handle, wait_for_others, db);
    return 0;
}

int qc_db_peek(qc_db *db, unsigned char *bytes, size_t size, size_t *count)
{
    sqlite3_file *file = NULL;
    sqlite3_int64 all = 0;
    int rc = sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);

    *count = 0;
    if (!rc && (!file || !file->pMethods)) /* in memory there is nothing before it is written */
        return 0;
    if (!rc)
        rc = file->pMethods->xFileSize(file, &all);
    *count = (uint64_t)all < size ? (size_t)all : size;
    if (!rc)
        rc = file->pMethods->xRead(file, bytes, (int)*count, 0);
    return rc ? qc_db_fail(db, rc) : 0;
}

static int has_log(const char *path)
{
    char *log = qc_format("%s-wal", path);
    struct stat info;
    int has = log && !stat(log, &info) && info.st_size;

    free(log);
    return has;
}

/* Who uses a write-ahead log shares a file beside it as memory, which cannot be had here: the folder may not be
 * written, the disk is full, or is somewhere else, as network folders are. */
static int cannot_share(int rc)
{
    return (rc & 0xff) == SQLITE_CANTOPEN || (rc & 0xff) == SQLITE_READONLY || rc == SQLITE_IOERR_SHMSIZE ||
           rc == SQLITE_IOERR_SHMOPEN || rc == SQLITE_IOERR_SHMMAP || rc == SQLITE_IOERR_SHMLOCK;
}

static int reopen(qc_db *db, const char *query)
{
    sqlite3_close(db->handle);
    db->handle = NULL;
    return open_handle(db, query);
}

/* Who is alone with a file from the beginning needs no such memory, and can put what the log says into the file. */
static int leave_log(qc_db *db)
{
    int rc = reopen(db, "");

    return rc ? rc : qc_exec(db, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA main.journal_mode = DELETE;"
                                 "PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master");
}

/* Where nobody can share, a file with a log is made one without, or, where it may not be written, read as one that
 * never changes, without the log. */
static int probe(qc_db *db)
{
    int rc = sqlite3_exec(db->handle, "SELECT count(*) FROM sqlite_master", NULL, NULL, NULL), left;

    if (!rc)
        return 0;
    left = !db->read_only && cannot_share(rc) ? leave_log(db) : QCERT_ESTORE;
    if (left != QCERT_ESTORE)
        return left;
    if (!db->read_only || !cannot_share(rc) || (rc == SQLITE_IOERR_SHMSIZE && has_log(db->path)))
        return qc_db_fail(db, rc);
    if (has_log(db->path))
        return qc_fail_at(db->ctx, QCERT_ESTORE, rc, db->path, "%s was not closed well, and what it says last can only "
                          "be read where it may be written: copy it there with its %s-wal", db->path, db->path);
    rc = reopen(db, "?immutable=1");
    return rc ? rc : qc_exec(db, "SELECT count(*) FROM sqlite_master");
}

/* Whether the disk knows memory that is shared: to be asked before the file says that it has a log, for where there is
 * none it could not be read any more. */
static int can_share(qc_db *db)
{
    sqlite3_file *file = NULL;
    void volatile *memory = NULL;
    int can;

    if (sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) || !file || !file->pMethods)
        return 1; /* in memory there is nothing to share */
    if (file->pMethods->iVersion < 2)
        return 0;
    can = !file->pMethods->xShmMap(file, 0, 1 << 15, 1, &memory);
    file->pMethods->xShmUnmap(file, 0); /* and not removed: another process may have come to use it */
    return can;
}

int qc_db_use_log(qc_db *db)
{
    unsigned char begin[20] = { 0 };
    size_t count;
    int rc = qc_db_peek(db, begin, sizeof begin, &count);

    if (rc || begin[18] == 2 || !can_share(db)) /* 2: it has one */
        return rc;
    rc = sqlite3_exec(db->handle, "PRAGMA main.journal_mode = WAL", NULL, NULL, NULL);
    return rc && (rc & 0xff) != SQLITE_BUSY ? qc_db_fail(db, rc) : 0;
}

static int set_up(qc_db *db)
{
    sqlite3_limit(db->handle, SQLITE_LIMIT_LENGTH, 1 << 26);
    db->spatialite = spatialite_alloc_connection();
    if (!db->spatialite)
        return qc_fail_memory(db->ctx);
    spatialite_init_ex(db->handle, db->spatialite, 0);
    sqlite3_busy_handler(db->handle, wait_for_others, db); /* SpatiaLite has put in one of its own */
    sqlite3_progress_handler(db->handle, 1000, go_on, db);
    /* The caches hold what a sync of a hundred thousand courses goes back to; with SQLite's own 2 MB it reads and
     * writes the same pages over and over. */
    return qc_exec(db, "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = ON; PRAGMA synchronous = FULL;"
                       "PRAGMA cache_size = -8000; PRAGMA temp.page_size = 16384; PRAGMA temp.cache_size = -4000;"
                       "PRAGMA temp.journal_mode = MEMORY; PRAGMA temp.secure_delete = OFF");
}

int qc_db_open(qc_ctx *ctx, const char *path, int how, int busy_ms, qc_db **out)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    qc_db *db;
    int rc;

    *out = NULL;
    pthread_once(&once, start_libraries);
    db = calloc(1, sizeof *db);
    if (!db || !(db->path = qc_copy(path))) {
        free(db);
        return qc_fail_memory(ctx);
    }
    db->ctx = ctx;
    db->read_only = how == QC_DB_READ_ONLY;
    db->busy_ms = busy_ms;
    db->broken = (qc_stmt){ .db = db, .failed = SQLITE_NOMEM };
    rc = open_handle(db, "");
    if (rc)
        qc_db_close(db);
    else
        *out = db;
    return rc;
}

int qc_db_start(qc_db *db)
{
    int rc;

    if (!db->read_only && sqlite3_db_readonly(db->handle, "main")) /* what SQLite puts up with */
        return qc_db_fail(db, SQLITE_READONLY);
    rc = probe(db);
    return rc ? rc : set_up(db);
}

void qc_db_close(qc_db *db)
{
    if (!db)
        return;
    while (db->idle) {
        qc_stmt *stmt = db->idle;
        db->idle = stmt->next;
        sqlite3_finalize(stmt->handle);
        free(stmt);
    }
    sqlite3_close(db->handle);
    if (db->spatialite)
        spatialite_cleanup_ex(db->spatialite);
    free((char *)db->path);
    free(db);
}

int qc_attach_geodata(qc_db *db, const char *path)
{
    char *uri = uri_of(path, "?immutable=1");
    qc_stmt *attach;
    int rc;

    if (!uri)
        return qc_fail_memory(db->ctx);
    attach = qc_prepare(db, "ATTACH ? AS geodata");
    qc_bind_text(attach, uri);
    rc = qc_run(attach);
    free(uri);
    if (rc != QCERT_ESTORE)
        return rc;
    return qc_fail_at(db->ctx, rc, sqlite3_extended_errcode(db->handle), path, "the file of places, countries and "
                      "languages, %s, cannot be read: install it again", path);
}

/* ---- shorthands --------------------------------------------------------- */

int qc_exec(qc_db *db, const char *sql)
{
    int rc = sqlite3_exec(db->handle, sql, NULL, NULL, NULL);

    return rc ? qc_db_fail(db, rc) : 0;
}

int qc_get_int(qc_db *db, const char *sql, int64_t fallback, int64_t *value)
{
    qc_stmt *get = qc_prepare(db, sql);
    int rc = qc_step(get);

    if (rc == QCERT_ROW)
        *value = qc_is_null(get, 0) ? fallback : qc_int(get, 0);
    else if (!rc)
        *value = fallback;
    qc_release(get);
    return rc < 0 ? rc : 0;
}

int64_t qc_changed(const qc_db *db)
{
    return sqlite3_changes(db->handle);
}

int64_t qc_last_id(const qc_db *db)
{
    return sqlite3_last_insert_rowid(db->handle);
}

int qc_begin(qc_db *db)
{
    return qc_exec(db, "BEGIN IMMEDIATE");
}

void qc_settle(qc_db *db)
{
    if (!sqlite3_get_autocommit(db->handle))
        qc_go_back(db, "ROLLBACK");
}

void qc_go_back(qc_db *db, const char *sql)
{
    sqlite3_progress_handler(db->handle, 0, NULL, NULL);
    sqlite3_exec(db->handle, sql, NULL, NULL, NULL);
    sqlite3_progress_handler(db->handle, 1000, go_on, db);
}

int qc_flush(qc_db *db)
{
    int rc = sqlite3_db_cacheflush(db->handle);

    return rc ? qc_db_fail(db, rc) : 0;
}

/* On some failures SQLite goes back by itself; but while another statement is on its way, as the R*Tree has one, it
 * does not let go of temporary tables that it could not write, and then they cannot be used any more: so once again. */
int qc_end(qc_db *db, int rc)
{
    if (!rc)
        rc = qc_exec(db, "COMMIT");
    if (!rc)
        return 0;
    if (sqlite3_get_autocommit(db->handle))
        qc_go_back(db, "BEGIN; ROLLBACK");
    else
        qc_go_back(db, "ROLLBACK");
    return rc;
}

/* Into the file and out of the log, whose first column says whether another connection kept some of it back. */
static int empty_log(qc_db *db)
{
    int64_t busy = 0;
    int rc = qc_get_int(db, "PRAGMA main.wal_checkpoint(TRUNCATE)", 0, &busy);

    return !rc && busy ? qc_db_fail(db, SQLITE_BUSY) : rc;
}

/* Log, file, log: readers of an old state hold back each of them. */
int qc_db_scrub(qc_db *db)
{
    int rc = empty_log(db);

    if (!rc)
        rc = qc_exec(db, "VACUUM main");
    return rc ? rc : empty_log(db);
}

/* By a connection of its own, for rows may be open on this one. */
int qc_db_copy(qc_db *db, const char *path)
{
    qc_db *reader;
    int rc = qc_db_open(db->ctx, db->path, QC_DB_READ_ONLY, db->busy_ms, &reader);

    if (!rc)
        rc = qc_db_start(reader);
    if (!rc) {
        qc_stmt *copy = qc_prepare(reader, "VACUUM main INTO ?");
        qc_bind_text(copy, path);
        rc = qc_run(copy);
    }
    if (rc == QCERT_ESTORE)
        qc_fail_at(db->ctx, rc, db->ctx->error.detail, path, "%s cannot be copied to %s: %s", db->path, path,
                   qc_db_reason(db->ctx->error.detail, sqlite3_errstr(db->ctx->error.detail)));
    qc_db_close(reader);
    return rc;
}
