#include "named.h"

int qc_name_code(qcert_store *store, const qc_names *names, int what, const char *code, qc_named *named)
{
    qc_stmt *get = qc_prepare(store->db, "SELECT name FROM geodata.country WHERE code = ?1 AND ?2"
                              " UNION ALL SELECT name FROM geodata.language WHERE code = ?1 AND NOT ?2");
    int rc;

    qc_bind_text(get, code);
    qc_bind_int(get, what == QC_COUNTRY);
    rc = qc_step(get);
    if (rc >= 0)
        rc = qc_names_find(names, what, code, rc ? qc_text(get, 0) : code, named);
    qc_release(get);
    return rc;
}
