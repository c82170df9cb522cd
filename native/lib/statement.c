#include "connection.h"

#include <math.h>
#include <stdlib.h>

#define SRID 4326

static qc_stmt *from_cache(qc_db *db, const char *sql)
{
    for (qc_stmt **at = &db->idle; *at; at = &(*at)->next) {
        qc_stmt *stmt = *at;
        if (stmt->sql == sql) {
            *at = stmt->next;
            return stmt;
        }
    }
    return NULL;
}

qc_stmt *qc_prepare(qc_db *db, const char *sql)
{
    qc_stmt *stmt = from_cache(db, sql);

    if (stmt)
        return stmt;
    stmt = calloc(1, sizeof *stmt);
    if (!stmt)
        return &db->broken;
    stmt->db = db;
    stmt->sql = sql;
    stmt->failed = sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt->handle, NULL);
    return stmt;
}

static void bound(qc_stmt *stmt, int rc)
{
    stmt->failed = rc;
}

void qc_bind_text(qc_stmt *stmt, const char *text)
{
    if (!stmt->failed)
        bound(stmt, sqlite3_bind_text(stmt->handle, ++stmt->bound, text, -1, SQLITE_STATIC));
}

void qc_bind_int(qc_stmt *stmt, int64_t value)
{
    if (!stmt->failed)
        bound(stmt, sqlite3_bind_int64(stmt->handle, ++stmt->bound, value));
}

void qc_bind_real(qc_stmt *stmt, double value)
{
    if (!stmt->failed)
        bound(stmt, sqlite3_bind_double(stmt->handle, ++stmt->bound, value));
}

void qc_bind_blob(qc_stmt *stmt, const void *bytes, int count)
{
    if (!stmt->failed)
        bound(stmt, sqlite3_bind_blob(stmt->handle, ++stmt->bound, bytes, count, SQLITE_STATIC));
}

void qc_bind_point(qc_stmt *stmt, double lon, double lat)
{
    unsigned char *blob = NULL;
    int size = 0;

    if (stmt->failed)
        return;
    if (isnan(lon) || isnan(lat)) {
        bound(stmt, sqlite3_bind_null(stmt->handle, ++stmt->bound));
        return;
    }
    gaiaMakePoint(lon, lat, SRID, &blob, &size);
    bound(stmt, blob ? sqlite3_bind_blob(stmt->handle, ++stmt->bound, blob, size, free) : SQLITE_NOMEM);
}

void qc_bind_text_at(qc_stmt *stmt, const char *name, const char *text)
{
    int index = stmt->failed ? 0 : sqlite3_bind_parameter_index(stmt->handle, name);

    if (index)
        bound(stmt, sqlite3_bind_text(stmt->handle, index, text, -1, SQLITE_STATIC));
}

void qc_bind_int_at(qc_stmt *stmt, const char *name, int64_t value)
{
    int index = stmt->failed ? 0 : sqlite3_bind_parameter_index(stmt->handle, name);

    if (index)
        bound(stmt, sqlite3_bind_int64(stmt->handle, index, value));
}

/* A text gets its end here, for which there may be no memory: where there is one, qc_text() has it. */
static int end_texts(sqlite3_stmt *row)
{
    for (int i = sqlite3_data_count(row) - 1; i >= 0; i--)
        if (sqlite3_column_type(row, i) == SQLITE_TEXT && !sqlite3_column_text(row, i))
            return SQLITE_NOMEM;
    return SQLITE_ROW;
}

int qc_step(qc_stmt *stmt)
{
    int rc = stmt->failed;

    if (!rc)
        rc = sqlite3_step(stmt->handle);
    if (rc == SQLITE_ROW)
        rc = end_texts(stmt->handle);
    if (rc == SQLITE_ROW)
        return QCERT_ROW;
    if (rc == SQLITE_DONE)
        return 0;
    stmt->failed = rc;
    return qc_db_fail(stmt->db, rc);
}

int qc_run(qc_stmt *stmt)
{
    int rc;

    while ((rc = qc_step(stmt)) == QCERT_ROW)
        ;
    qc_release(stmt);
    return rc;
}

int qc_run_all(qc_db *db, const char *const *statements)
{
    int rc = 0;

    for (; *statements && !rc; statements++)
        rc = qc_run(qc_prepare(db, *statements));
    return rc;
}

void qc_reset(qc_stmt *stmt)
{
    if (!stmt->handle)
        return;
    sqlite3_reset(stmt->handle);
    stmt->bound = 0;
    stmt->failed = 0;
}

void qc_release(qc_stmt *stmt)
{
    if (!stmt || stmt == &stmt->db->broken)
        return;
    if (!stmt->handle) {
        free(stmt);
        return;
    }
    qc_reset(stmt);
    sqlite3_clear_bindings(stmt->handle);
    stmt->next = stmt->db->idle;
    stmt->db->idle = stmt;
}

int qc_is_null(qc_stmt *stmt, int column)
{
    return sqlite3_column_type(stmt->handle, column) == SQLITE_NULL;
}

const char *qc_text(qc_stmt *stmt, int column)
{
    return (const char *)sqlite3_column_text(stmt->handle, column);
}

const char *qc_word(qc_stmt *stmt, int column)
{
    const char *text = qc_text(stmt, column);

    if (text)
        return text;
    stmt->failed = SQLITE_CORRUPT;
    return "";
}

int64_t qc_int(qc_stmt *stmt, int column)
{
    return sqlite3_column_int64(stmt->handle, column);
}

double qc_real(qc_stmt *stmt, int column)
{
    return qc_is_null(stmt, column) ? NAN : sqlite3_column_double(stmt->handle, column);
}

const void *qc_blob(qc_stmt *stmt, int column, size_t *size)
{
    const void *bytes = sqlite3_column_blob(stmt->handle, column);

    *size = bytes ? (size_t)sqlite3_column_bytes(stmt->handle, column) : 0;
    return bytes;
}

void qc_point(qc_stmt *stmt, int column, double *lon, double *lat)
{
    const unsigned char *blob = sqlite3_column_blob(stmt->handle, column);
    gaiaGeomCollPtr geom = NULL;

    *lon = *lat = NAN;
    if (blob)
        geom = gaiaFromSpatiaLiteBlobWkb(blob, (unsigned)sqlite3_column_bytes(stmt->handle, column));
    if (geom && geom->FirstPoint) {
        *lon = geom->FirstPoint->X;
        *lat = geom->FirstPoint->Y;
    }
    gaiaFreeGeomColl(geom);
}
