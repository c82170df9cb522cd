#include "verify.h"

#include <string.h>

#define LONGEST (7 * 86400) /* seconds: what is older begins anew */

/* ---- which it is -------------------------------------------------------- */

/* An id as it is asked for. What is none is asked of nobody, whatever it is. */
static int read_item(qc_verify *job, size_t at, qc_certid *id)
{
    qc_ctx *ctx = &job->store->ctx;
    int rc = qc_certid_read(ctx, job->items.asked(job->items.state, at), id);

    if (rc != QCERT_EFORMAT && rc != QCERT_EAMBIGUOUS)
        return rc;
    id->id[0] = '\0';
    qc_ready(ctx);
    return 0;
}

static int put_item(qc_verify *job, size_t at, qc_buf *all)
{
    qc_certid id;
    int rc = read_item(job, at, &id);

    if (rc)
        return rc;
    qc_buf_text(all, qc_kind_name(qc_verify_is_organisation(job, &id)));
    qc_buf_text(all, " ");
    qc_buf_text(all, id.id);
    return qc_buf_text(all, "\n") ? qc_fail_memory(&job->store->ctx) : 0;
}

static int make_key(qc_verify *job)
{
    qc_buf all = { .most = SIZE_MAX / 2 };
    int rc = 0;

    for (size_t i = 0; i < job->items.count && !rc; i++)
        rc = put_item(job, i, &all);
    if (!rc)
        rc = qc_secret_print(&job->store->ctx, &job->secret, qc_net_server(job->net), all.bytes, job->batch.key);
    qc_buf_free(&all);
    return rc;
}

/* ---- whether it goes on ------------------------------------------------- */

static int remove_stale(qc_verify *job, const char *oldest, const char *now)
{
    qc_stmt *remove = qc_prepare(job->store->db, "DELETE FROM certificate_batch WHERE begun NOT BETWEEN ? AND ?");

    qc_bind_text(remove, oldest);
    qc_bind_text(remove, now);
    return qc_run(remove);
}

static int find(qc_verify *job, int *is_there)
{
    qc_stmt *find = qc_prepare(job->store->db, "SELECT before FROM certificate_batch WHERE key = ?");
    int rc;

    qc_bind_text(find, job->batch.key);
    rc = qc_step(find);
    *is_there = rc == QCERT_ROW;
    job->batch.before = *is_there ? qc_int(find, 0) : job->before;
    qc_release(find);
    return rc < 0 ? rc : 0;
}

static int put(qc_verify *job, const char *now)
{
    qc_stmt *put = qc_prepare(job->store->db, "INSERT INTO certificate_batch(key, begun, before) VALUES(?, ?, ?)");

    qc_bind_text(put, job->batch.key);
    qc_bind_text(put, now);
    qc_bind_int(put, job->batch.before);
    return qc_run(put);
}

static int find_or_put(qc_verify *job, int *is_there)
{
    char oldest[QC_TIME_SIZE], now[QC_TIME_SIZE];
    int rc;

    qc_time_write(qc_store_now(job->store), now);
    qc_time_write(qc_store_now(job->store) - LONGEST, oldest);
    rc = remove_stale(job, oldest, now);
    if (!rc)
        rc = find(job, is_there);
    if (!rc && !*is_there)
        rc = put(job, now);
    return rc;
}

/* ---- what is done already ----------------------------------------------- */

static int count_one(qc_verify *job, size_t at)
{
    const char *expected = job->items.name(job->items.state, at);
    int64_t check = 0;
    qc_certid id;
    int rc = read_item(job, at, &id), is_organisation = qc_verify_is_organisation(job, &id);

    if (!rc && *id.id)
        rc = qc_verify_recall(job, id.id, is_organisation, is_organisation ? NULL : expected, &check);
    job->batch.answered += check != 0;
    return rc;
}

int qc_batch_begin(qc_verify *job)
{
    int rc, is_there = 0;

    if (job->items.count < 2 || job->by.offline)
        return 0;
    rc = make_key(job);
    if (!rc)
        rc = qc_begin(job->store->db);
    if (!rc)
        rc = qc_end(job->store->db, find_or_put(job, &is_there));
    for (size_t i = 0; i < job->items.count && is_there && !rc; i++)
        rc = count_one(job, i);
    return rc;
}

int qc_batch_end(qc_verify *job)
{
    qc_stmt *remove;

    if (!*job->batch.key)
        return 0;
    remove = qc_prepare(job->store->db, "DELETE FROM certificate_batch WHERE key = ?");
    qc_bind_text(remove, job->batch.key);
    return qc_run(remove);
}

int qc_batch_forget(qcert_store *store)
{
    return qc_exec(store->db, "DELETE FROM certificate_batch");
}
