#include "upstream.h"

#include "http.h"

#include <stdlib.h>
#include <string.h>

#define DAY (24 * 3600)

/* ---- what the store remembers ------------------------------------------- */

/* A value of meta into a buffer; "" where there is none, or one that does not fit. */
static int recall(qcert_store *store, const char *key, char *to, size_t size)
{
    char *value;
    int rc = qc_meta_get(store, key, &value);

    *to = '\0';
    if (!rc && value && strlen(value) < size)
        memcpy(to, value, strlen(value) + 1);
    free(value);
    return rc;
}

static int is_recalled(qcert_store *store, const char *key, const char *server, int *is)
{
    char value[QC_MOST_URL + 1];
    int rc = recall(store, key, value, sizeof value);

    *is = !rc && !strcmp(value, server);
    return rc;
}

int qc_upstream_known(qcert_store *store, const char *server, int *known)
{
    return is_recalled(store, "mirror", server, known);
}

int qc_upstream_may_be(qcert_store *store, const char *server, int *may)
{
    int rc = is_recalled(store, "site", server, may);

    *may = !rc && !*may && strcmp(server, QCERT_SERVER);
    return rc;
}

int qc_upstream_is_here(qcert_store *store, const qc_upstream *upstream, int *here)
{
    char serial[QC_SERIAL_SIZE];
    int rc = recall(store, "mirror_serial", serial, sizeof serial);

    *here = upstream->condition.unchanged || (!rc && !strcmp(serial, upstream->manifest.serial));
    return rc;
}

/* Times of this form are in the order of their letters, and none comes before all. */
int qc_upstream_past_due(qcert_store *store, const qc_upstream *upstream, int *due)
{
    char past[QC_TIME_SIZE];
    int rc = recall(store, "past_synced", past, sizeof past);

    *due = strcmp(upstream->manifest.past_synced, past) > 0;
    return rc;
}

int qc_upstream_keep(qcert_store *store, const char *server, const qc_upstream *upstream)
{
    int rc = qc_meta_set(store, "mirror", server);

    if (!rc)
        rc = qc_meta_set(store, "mirror_serial", upstream->manifest.serial);
    if (!rc)
        rc = qc_meta_set(store, "mirror_etag", upstream->condition.etag);
    return rc ? rc : qc_meta_set(store, "mirror_modified", upstream->condition.last_modified);
}

/* ---- asking ------------------------------------------------------------- */

static int begin_manifest(void *user)
{
    qc_buf_clear(user);
    return 0;
}

static int push_manifest(void *user, const char *bytes, size_t count)
{
    return qc_buf_put(user, bytes, count);
}

/* The site's address will stand before those of organisations: it must be one that could have been synced from. */
static int check_site(qcert_store *store, qc_net *net, const qc_manifest *manifest)
{
    int loopback = 0, here = 0;
    const char *flaw = qc_url_flaw(manifest->site, &loopback);

    if (!flaw && loopback && (qc_url_flaw(qc_net_server(net), &here) || !here))
        flaw = "is within the mirror's own machine";
    if (!flaw)
        return 0;
    return qc_fail_at(&store->ctx, QCERT_EFORMAT, 0, qc_net_server(net), "%s: the address of the site that it mirrors "
                      "%s", qc_net_server(net), flaw);
}

static int is_to_come(const qcert_store *store, const char *time)
{
    int64_t seconds;

    return !qc_time_read(time, &seconds) && seconds > qc_store_now(store) + DAY;
}

/* Clocks differ, but not by days: data of the future would never be old, and no true ones came after them. */
static int check_times(qcert_store *store, qc_net *net, const qc_manifest *manifest)
{
    int day;

    if (!is_to_come(store, manifest->synced) && !is_to_come(store, manifest->past_synced) &&
        !qc_day_read(manifest->today, &day) && day <= qc_store_today(store) + 1)
        return 0;
    return qc_fail_at(&store->ctx, QCERT_ESUSPECT, 0, qc_net_server(net), "%s has data of a time to come (%s, %s): its "
                      "clock is wrong, or this one's; nothing was changed", qc_net_server(net), manifest->synced,
                      manifest->today);
}

/* A mirror that goes back in time would take away what came since. */
static int check_age(qcert_store *store, qc_net *net, const qc_manifest *manifest)
{
    char synced[QC_TIME_SIZE];
    int rc = recall(store, "synced", synced, sizeof synced);

    if (rc || strcmp(manifest->synced, synced) >= 0)
        return rc;
    return qc_fail_at(&store->ctx, QCERT_ESUSPECT, 0, qc_net_server(net), "%s has the data of %s, and this store those "
                      "of %s; nothing was changed", qc_net_server(net), manifest->synced, synced);
}

static int set_condition(qcert_store *store, qc_condition *condition)
{
    int rc = recall(store, "mirror_etag", condition->etag, sizeof condition->etag);

    return rc ? rc : recall(store, "mirror_modified", condition->last_modified, sizeof condition->last_modified);
}

static int read_manifest(qcert_store *store, qc_net *net, qc_buf *text, qc_manifest *manifest)
{
    int rc = qc_manifest_read(&store->ctx, text, manifest);

    if (!rc)
        rc = check_site(store, net, manifest);
    if (!rc)
        rc = check_times(store, net, manifest);
    return rc ? rc : check_age(store, net, manifest);
}

int qc_upstream_ask(qcert_store *store, qc_net *net, int in_any_case, qc_upstream *upstream)
{
    qc_buf text = { .most = QC_MANIFEST_BYTES };
    qc_reader reader = { begin_manifest, push_manifest, &text, "application/json", "application/json", "mirror",
                         QC_MANIFEST_BYTES, &upstream->condition };
    int rc;

    *upstream = (qc_upstream){ .is_mirror = 1 };
    rc = in_any_case ? 0 : set_condition(store, &upstream->condition);
    if (!rc)
        rc = qc_net_get(net, "/mirror.json", &reader);
    upstream->answered = !rc;
    if (!rc && !upstream->condition.unchanged)
        rc = read_manifest(store, net, &text, &upstream->manifest);
    qc_buf_free(&text);
    return rc;
}
