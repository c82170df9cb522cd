#include "connection.h"

#include <string.h>

/* What SQLite keeps of a table, an index or a trigger begins like this, whoever wrote it down;
 * of a view it does not. */
#define VIEWS                                                                                                          \
    "SELECT count(*) FROM sqlite_master WHERE sql IS NOT NULL AND substr(sql, 1, 13) NOT IN"                          \
    " ('CREATE TABLE ', 'CREATE INDEX ', 'CREATE UNIQUE', 'CREATE TRIGGE', 'CREATE VIRTUA')"
#define COMPUTED "SELECT count(*) FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c WHERE c.hidden IN (2, 3)"

/* Of a virtual table that SQLite itself does not have, which might read any file, the columns cannot be asked for. */
static int look_for_programs(qc_db *db, int *is_plain)
{
    int64_t count = 0;
    int rc = qc_exec(db, "PRAGMA trusted_schema = OFF");

    if (!rc)
        rc = qc_get_int(db, VIEWS, 0, &count);
    if (!rc && !count)
        rc = qc_get_int(db, COMPUTED, 0, &count);
    *is_plain = !rc && !count;
    if (rc == QCERT_ESTORE && (db->ctx->error.detail & 0xff) == SQLITE_ERROR) {
        qc_ready(db->ctx);
        rc = 0;
    }
    return rc;
}

int qc_db_is_plain(qc_ctx *ctx, const char *path, int *is_plain)
{
    unsigned char begin[16];
    size_t count;
    qc_db *db;
    int rc = qc_db_open(ctx, path, QC_DB_READ_ONLY, 0, &db);

    if (!rc)
        rc = qc_db_peek(db, begin, sizeof begin, &count);
    *is_plain = !rc && (count < sizeof begin || memcmp(begin, "SQLite format 3", sizeof begin));
    if (!rc && !*is_plain)
        rc = look_for_programs(db, is_plain);
    qc_db_close(db);
    return rc;
}
