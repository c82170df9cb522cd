#include "store.h"

#include "text.h"

static int get_text(qcert_store *store, qc_stmt *get, char **value)
{
    int rc = qc_step(get);

    *value = NULL;
    if (rc == QCERT_ROW && !qc_is_null(get, 0)) {
        *value = qc_copy(qc_text(get, 0));
        if (!*value)
            rc = qc_fail_memory(&store->ctx);
    }
    qc_release(get);
    return rc < 0 ? rc : 0;
}

int qc_meta_get(qcert_store *store, const char *key, char **value)
{
    qc_stmt *get = qc_prepare(store->db, "SELECT value FROM meta WHERE key = ?");

    qc_bind_text(get, key);
    return get_text(store, get, value);
}

int qc_store_site(qcert_store *store, char **site)
{
    return get_text(store, qc_prepare(store->db, "SELECT " QC_SITE_SQL), site);
}

int qc_meta_set(qcert_store *store, const char *key, const char *value)
{
    qc_stmt *set = qc_prepare(store->db, "INSERT INTO meta VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2");

    qc_bind_text(set, key);
    qc_bind_text(set, value);
    return qc_run(set);
}

int qc_store_identity(qcert_store *store, char **identity)
{
    int rc = qc_meta_get(store, "identity", identity);

    if (rc || *identity)
        return rc;
    return qc_fail_at(&store->ctx, QCERT_ESTORE, 0, store->path, "%s is damaged: it has no identity", store->path);
}
