#include "verify.h"

#include "http.h"
#include "person.h"
#include "report.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PACE 2 /* requests a second, unless told otherwise */

/* ---- one row ------------------------------------------------------------ */

int qc_verify_is_organisation(const qc_verify *job, const qc_certid *id)
{
    return id->kind == QC_CERTID_ORGANISATION || (id->kind == QC_CERTID_BARE && job->by.organisation);
}

/* The rows behind it are asked of nobody: verdict and reason are all they tell. */
static int tell_unasked(qc_verify *job, const qc_certid *id, const char *reason, qcert_certificate *row)
{
    snprintf(job->reason, sizeof job->reason, "%s", reason);
    *row = (qcert_certificate){
        .id = id->id[0] ? id->id : NULL, .verdict = "unknown", .reason = job->reason,
        .kind = qc_kind_name(qc_verify_is_organisation(job, id)),
        .server = qc_net_server(job->net), .lon = NAN, .lat = NAN,
    };
    return 0;
}

static int compare(qc_verify *job, const char *expected, qcert_certificate *row)
{
    static const char *const words[] = { "different", "close", "match" };
    const char *name = *row->kind == 'o' ? row->organisation : row->name;
    qc_likeness likeness = QC_MATCH; /* of a name that is known by its fingerprint alone: see qc_verify_recall() */

    if (!row->organisation) /* there is no certificate to bear a name */
        return 0;
    if (name && qc_person_compare(expected, name, &likeness))
        return qc_fail_memory(&job->store->ctx);
    row->name_match = words[likeness];
    return 0;
}

static int show(qc_verify *job, int64_t check, const char *expected, qcert_certificate *row)
{
    int rc;

    job->shown = qc_prepare(job->store->db, QC_CHECK_COLUMNS "WHERE c.id = ?");
    qc_bind_int(job->shown, check);
    rc = qc_step(job->shown);
    if (rc < 0)
        return rc;
    if (rc != QCERT_ROW)
        return qc_fail(&job->store->ctx, QCERT_ENOTFOUND, "the check was forgotten while it was shown");
    qc_check_read(job->shown, row);
    if (job->name)
        row->name = job->name;
    rc = expected ? compare(job, expected, row) : 0;
    if (!rc)
        rc = qc_verify_compare_print(job, check, row);
    if (job->items.count > 1 && !expected)
        row->name = NULL;
    return rc;
}

static int answer_offline(qc_verify *job, const qc_certid *id, const char *expected, qcert_certificate *row)
{
    int is_organisation = qc_verify_is_organisation(job, id), tells;
    int64_t check;
    int rc = qc_verify_last(job, id->id, is_organisation, is_organisation ? NULL : expected, &check, &tells);

    if (!rc && !check)
        return tell_unasked(job, id, "not checked yet", row);
    if (!rc)
        rc = show(job, check, tells == QC_TELLS ? expected : NULL, row);
    if (!rc && tells != QC_TELLS && row->organisation)
        row->name_match = tells == QC_TELLS_OTHER ? "no match" : "not compared";
    return rc;
}

static int answer(qc_verify *job, const qc_certid *id, const char *expected, qcert_certificate *row)
{
    int is_organisation = qc_verify_is_organisation(job, id);
    int64_t check;
    int rc = qc_verify_recall(job, id->id, is_organisation, is_organisation ? NULL : expected, &check);

    if (!rc && !is_organisation)
        rc = qc_verify_recall_print(job, id->id, &check);
    if (!rc && !check && job->silent >= QC_MOST_SILENT)
        return tell_unasked(job, id, "not asked, for the site could not be reached several times in a row before", row);
    if (!rc && !check)
        rc = qc_verify_ask(job, id->id, is_organisation, &check);
    return rc ? rc : show(job, check, expected, row);
}

static void leave_row(qc_verify *job)
{
    qc_release(job->shown);
    job->shown = NULL;
    free(job->name);
    free(job->print);
    job->name = job->print = NULL;
}

static int read_row(qc_verify *job, qcert_certificate *row)
{
    qc_ctx *ctx = &job->store->ctx;
    const char *asked = job->items.asked(job->items.state, job->at);
    const char *expected = job->items.name(job->items.state, job->at);
    const qc_list_item *item = job->list ? &job->list->items[job->at] : NULL;
    int rc = qc_certid_read(ctx, asked, &job->id);

    if (item && item->reason)
        rc = qc_fail(ctx, QCERT_EFORMAT, "%s", item->reason);
    if (!rc)
        rc = qc_verify_read_print(job);
    if (!rc) {
        rc = (job->by.offline ? answer_offline : answer)(job, &job->id, expected, row);
    } else if (rc == QCERT_EFORMAT || rc == QCERT_EAMBIGUOUS) {
        job->id.id[0] = '\0';
        rc = tell_unasked(job, &job->id, ctx->message, row);
        qc_ready(ctx);
    }
    row->asked = asked;
    row->row = item ? item->row : 0;
    row->file = item ? item->file : NULL;
    row->confirmed = !rc && qc_check_confirms(row);
    return rc;
}

/* Where the site was given up, the same walk may go on from here. */
static int finish(qc_verify *job)
{
    int rc = 0;

    for (size_t i = 0; i < job->sink_count && !rc; i++)
        rc = job->sinks[i].keep(job->sinks[i].state);
    if (!rc && job->silent < QC_MOST_SILENT)
        rc = qc_batch_end(job);
    return rc;
}

static int next_certificate(qcert_rows *rows)
{
    qc_verify *job = rows->state;
    int rc;

    leave_row(job);
    if (job->at == job->items.count)
        return finish(job);
    rc = qc_tell(&job->store->ctx, "certificates", (int64_t)job->at, (int64_t)job->items.count);
    if (!rc)
        rc = read_row(job, &rows->row.certificate);
    for (size_t i = 0; i < job->sink_count && !rc; i++)
        rc = job->sinks[i].row(job->sinks[i].state, &rows->row.certificate);
    if (rc)
        return rc;
    job->at++;
    return QCERT_ROW;
}

int64_t qcert_rows_resumed(const qcert_rows *rows)
{
    const qc_verify *job = rows->state;

    return !rows->ended && rows->next == next_certificate ? job->batch.answered : 0;
}

int64_t qcert_rows_total(const qcert_rows *rows)
{
    const qc_verify *job = rows->state;

    return !rows->ended && rows->next == next_certificate ? (int64_t)job->items.count : 0;
}

const char *qcert_rows_remarks(const qcert_rows *rows)
{
    const qc_verify *job = rows->state;

    return !rows->ended && rows->next == next_certificate && job->list ? job->list->remarks : "";
}

/* ---- the walk ----------------------------------------------------------- */

/* Who has seen the last row may leave without asking whether there is one more. */
static void close_walk(void *state)
{
    qc_verify *job = state;

    leave_row(job);
    if (job->at == job->items.count && !job->sink_count && job->silent < QC_MOST_SILENT)
        qc_batch_end(job);
    for (size_t i = 0; i < job->sink_count; i++)
        job->sinks[i].close(job->sinks[i].state);
    qc_net_close(job->net);
    qc_secret_wipe(&job->secret);
    qc_buf_free(&job->page);
    qc_items_close(&job->items);
    qc_evidence_close(job->evidence);
    free(job);
}

/* Unless another one is named, a store of the demo is asked about the demo. */
static int choose_server(qc_verify *job, const char **server)
{
    char *site = NULL;
    int rc;

    *server = job->by.server;
    if (*server)
        return qc_demo_stays_apart(job->store, *server);
    rc = qc_store_site(job->store, &site);
    *server = qc_is_demo(site) ? QCERT_DEMO : QCERT_SERVER;
    free(site);
    return rc;
}

/* Without a limit only this machine may be asked: for everybody else there is a default. */
static int set_pace(qc_verify *job, const char *server, int *pace)
{
    int loopback = 0;

    *pace = job->by.pace || qc_is_demo(server) ? job->by.pace : PACE;
    if (*pace > 0 || qc_is_demo(server))
        return 0;
    if (qc_url_flaw(server, &loopback) || !loopback)
        return qc_fail(&job->store->ctx, QCERT_EMISUSE, "a pace of %d requests a second is not from 1 to 8; without a "
                       "limit only a server of this machine is asked", *pace);
    *pace = 0;
    return 0;
}

static int open_net(qc_verify *job)
{
    const qcert_verify_opts *by = &job->by;
    qcert_sync_opts opts = {
        .size = sizeof opts, .proxy = by->proxy, .ca_file = by->ca_file, .timeout_ms = by->timeout_ms,
        .transport = by->transport,
    };
    int rc = choose_server(job, &opts.server);

    if (!rc)
        rc = set_pace(job, opts.server, &opts.pace);
    if (!rc && qc_is_demo(opts.server)) {
        rc = qc_demo_open(job->store, &job->demo);
        opts.transport = &job->demo.transport;
    }
    return rc ? rc : qc_net_open(&job->store->ctx, &opts, &job->net);
}

static int set_age(qc_verify *job)
{
    int64_t now = qc_store_now(job->store), age = job->by.max_age;

    if (age < 0)
        return qc_fail(&job->store->ctx, QCERT_EMISUSE, "an age of %lld seconds is below 0", (long long)age);
    qc_time_write(age ? now - (age < now ? age : now) : now + 1, job->since); /* 0: nothing is of the future */
    return 0;
}

/* ---- a report ----------------------------------------------------------- */

typedef struct reporter {
    const qc_verify *job;
    qc_report *report;
} reporter;

static int report_row(void *state, const qcert_certificate *row)
{
    reporter *to = state;

    return qc_report_add(to->report, row);
}

static int keep_report(void *state)
{
    reporter *to = state;
    char now[QC_TIME_SIZE];

    qc_time_write(qc_store_now(to->job->store), now);
    return qc_report_keep(to->report, &(qc_report_facts){ qc_net_server(to->job->net), to->job->by.offline, now });
}

static void close_report(void *state)
{
    reporter *to = state;

    qc_report_close(to->report);
    free(to);
}

static int open_report(qc_verify *job)
{
    reporter *to = calloc(1, sizeof *to);
    int rc;

    if (!to)
        return qc_fail_memory(&job->store->ctx);
    to->job = job;
    job->sinks[job->sink_count++] = (qc_sink){ report_row, keep_report, close_report, to };
    rc = qc_report_open(job->store, job->by.report, job->by.replace, &to->report);
    if (!rc && job->list && qc_list_has(job->list, qc_report_target(to->report)))
        rc = qc_fail_at(&job->store->ctx, QCERT_EMISUSE, 0, job->by.report, "%s is the list itself, or its output; "
                        "name another file for the report", job->by.report);
    return rc;
}

/* ---- its beginning ------------------------------------------------------ */

static int open_evidence(qc_verify *job)
{
    if (job->by.offline)
        return qc_fail(&job->store->ctx, QCERT_EMISUSE, "there is no evidence to keep where the site is not asked");
    return qc_evidence_open(&job->store->ctx, job->by.evidence, &job->evidence);
}

static int begin(qc_verify *job, const char *const *asked, size_t count, const qcert_verify_opts *opts)
{
    int rc = qc_opts(&job->store->ctx, job->by, opts);

    if (!rc && !job->by.offline)
        rc = qc_store_begin_change(job->store);
    if (!rc)
        rc = set_age(job);
    if (!rc)
        rc = open_net(job);
    if (!rc)
        rc = (job->by.offline ? qc_secret_find : qc_secret_open)(&job->store->ctx, &job->secret);
    if (!rc)
        rc = job->by.list ? qc_verify_open_list(job, count)
                          : qc_items_of(&job->store->ctx, asked, job->by.names, count, &job->items);
    if (!rc)
        rc = qc_get_int(job->store->db, "SELECT max(id) FROM certificate_check", 0, &job->before);
    if (!rc && job->by.evidence)
        rc = open_evidence(job);
    if (!rc && job->by.report)
        rc = open_report(job);
    return rc ? rc : qc_batch_begin(job);
}

int qcert_verify(qcert_store *store, const char *const *asked, size_t count, const qcert_verify_opts *opts,
                 qcert_rows **out)
{
    qc_verify *job;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    job = calloc(1, sizeof *job);
    if (!job)
        return qc_fail_memory(&store->ctx);
    job->store = store;
    rc = begin(job, asked, count, opts);
    if (!rc)
        return qc_rows_new(store, QC_CHECKS, next_certificate, close_walk, job, out);
    close_walk(job);
    return rc;
}
