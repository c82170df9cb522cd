#include "filter.h"
#include "rows.h"

#include <stdlib.h>

typedef struct user_groups {
    qc_stmt *stmt;
    char country[4]; /* "": any; the statement borrows it */
} user_groups;

static void close_groups(void *state)
{
    user_groups *groups = state;

    qc_release(groups->stmt);
    free(groups);
}

static int next_group(qcert_rows *rows)
{
    const user_groups *groups = rows->state;
    int rc = qc_step(groups->stmt);

    if (rc == QCERT_ROW)
        rows->row.group = (qcert_group){
            .name = qc_text(groups->stmt, 0), .link = qc_text(groups->stmt, 1), .country = qc_text(groups->stmt, 2),
            .country_name = qc_text(groups->stmt, 3), .lon = qc_real(groups->stmt, 4),
            .lat = qc_real(groups->stmt, 5),
        };
    return rc;
}

int qcert_find_groups(qcert_store *store, const char *country, qcert_rows **out)
{
    user_groups *groups;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (rc)
        return rc;
    groups = calloc(1, sizeof *groups);
    if (!groups)
        return qc_fail_memory(&store->ctx);
    rc = country ? qc_country_code(store, country, groups->country) : 0;
    if (rc) {
        free(groups);
        return rc;
    }
    groups->stmt = qc_prepare(store->db, "SELECT g.name, g.link, k.code, k.name, k.lon, k.lat"
                              " FROM geodata.user_group g LEFT JOIN geodata.country k ON k.code = g.country"
                              " WHERE ?1 = '' OR g.country = ?1 ORDER BY k.code IS NULL, k.name, g.name");
    qc_bind_text(groups->stmt, groups->country);
    return qc_rows_new(store, QC_GROUPS, next_group, close_groups, groups, out);
}
