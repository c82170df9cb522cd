#include "sync.h"

#include "details.h"
#include "sites.h"
#include "upstream.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOUR 3600
#define WEEK (7 * 24 * HOUR)
#define ATTEMPTS 3 /* at a mirror that is replaced while it is read */

/* ---- when --------------------------------------------------------------- */

/* Seconds since a time in meta; -1 if there is none, or if it lies in the future. */
static int age_of(qcert_store *store, const char *key, int64_t *age)
{
    char *text;
    int64_t then;
    int rc = qc_meta_get(store, key, &text);

    *age = -1;
    if (!rc && text && !qc_time_read(text, &then) && then <= qc_store_now(store))
        *age = qc_store_now(store) - then;
    free(text);
    return rc;
}

static int ask_leave(qc_sync *job)
{
    int64_t age;
    int rc = age_of(job->store, "asked", &age);

    if (!rc && age < 0) /* of stores that were filled before mirrors could be */
        rc = age_of(job->store, "synced", &age);
    if (rc || age < 0 || age >= HOUR || job->opts.force || qc_is_demo(job->opts.server))
        return rc;
    return qc_fail(&job->store->ctx, QCERT_ESOON, "the last sync was %lld minute%s ago; to spare the site it is asked "
                   "at most once an hour, unless forced", (long long)age / 60, age / 60 == 1 ? "" : "s");
}

static int is_past_due(qc_sync *job)
{
    int64_t age;
    int rc;

    if (job->fetch.upstream.is_mirror) {
        rc = qc_upstream_past_due(job->store, &job->fetch.upstream, &job->due);
        job->due |= job->opts.past;
        return rc;
    }
    rc = age_of(job->store, "past_synced", &age);
    job->due = job->opts.past || age < 0 || age >= WEEK;
    return rc;
}

/* The past is a set of its own: if it fails, the rest stays. */
static void sync_past(qc_sync *job)
{
    size_t used = strlen(job->report.warning);
    int rc = qc_fetch_set(&job->fetch, 1);

    if (!rc)
        rc = qc_sync_apply(job, 1);
    job->report.past = !rc;
    job->report.past_error = rc;
    if (rc)
        snprintf(job->report.warning + used, sizeof job->report.warning - used,
                 "%sthe past courses could not be brought up to date: %.380s", used ? "; " : "",
                 job->store->ctx.message);
    qc_ready(&job->store->ctx);
}

/* So are the details, of which each organisation's are a set of their own. */
static int sync_details(qc_sync *job)
{
    if (job->opts.details && !job->opts.dry_run && job->report.past_error != QCERT_ECANCELED)
        qc_details_sync(job);
    return 0;
}

/* ---- from a mirror ------------------------------------------------------ */

/* All that is listed is as it was. */
static int count_unchanged(qc_sync *job)
{
    int rc = qc_get_int(job->store->db, "SELECT count(*) FROM organisation WHERE gone IS NULL", 0,
                        &job->report.organisations.unchanged);

    if (!rc)
        rc = qc_get_int(job->store->db, "SELECT count(*) FROM centre WHERE gone IS NULL", 0,
                        &job->report.centres.unchanged);
    return rc ? rc : qc_get_int(job->store->db, "SELECT count(*) FROM course WHERE gone IS NULL", 0,
                                &job->report.courses.unchanged);
}

/* Nothing was fetched: that the mirror was asked is all there is to note. */
static int note_unchanged(qc_sync *job)
{
    char now[QC_TIME_SIZE];
    qc_stmt *get = qc_prepare(job->store->db, "SELECT today FROM run WHERE kind = 'current' ORDER BY id DESC LIMIT 1");
    int rc = qc_step(get);

    if (rc == QCERT_ROW)
        snprintf(job->report.today, sizeof job->report.today, "%s", qc_text(get, 0));
    qc_release(get);
    rc = rc < 0 ? rc : count_unchanged(job);
    if (rc || job->opts.dry_run)
        return rc;
    qc_time_write(qc_store_now(job->store), now);
    return qc_meta_set(job->store, "asked", now);
}

static int fetch_documents(qc_sync *job)
{
    return job->probes ? qc_fetch_count(&job->fetch, &job->count) : qc_fetch_set(&job->fetch, 0);
}

/* A mirror that is replaced while it is read has its documents elsewhere: it is asked again. What another mirror said
 * of its state is nothing to one that is not known, and a probe does not ask for news. */
static int fetch_from_mirror(qc_sync *job, int known)
{
    qc_fetch *fetch = &job->fetch;
    int rc = 0, here = 0;

    known = known && !job->probes;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        rc = qc_upstream_ask(job->store, fetch->net, job->opts.past || attempt || !known, &fetch->upstream);
        if (rc)
            return rc;
        if (known)
            rc = qc_upstream_is_here(job->store, &fetch->upstream, &here);
        if (!rc && !fetch->upstream.condition.unchanged)
            rc = is_past_due(job);
        if (rc || (here && !job->due)) {
            fetch->upstream.condition.unchanged |= !rc;
            return rc;
        }
        rc = fetch_documents(job);
        if (rc != QCERT_EHTTP || job->store->ctx.error.detail != 404)
            return rc;
    }
    return rc;
}

/* The site's answer stands where there is no mirror either. */
static int look_for_mirror(qc_sync *job, int rc)
{
    qc_ctx *ctx = &job->store->ctx, before = *ctx;
    int found, may = 0;

    if (!job->fetch.no_site)
        return rc;
    qc_ready(ctx);
    found = qc_upstream_may_be(job->store, qc_net_server(job->fetch.net), &may);
    if (!found && !may)
        return qc_fail_at(ctx, rc, before.error.detail, before.source, "%s", before.message);
    if (!found)
        found = fetch_from_mirror(job, 0);
    if (job->fetch.upstream.answered || (found != QCERT_EFORMAT && (found != QCERT_EHTTP || ctx->error.detail != 404)))
        return found;
    return qc_fail_at(ctx, rc, before.error.detail, before.source, "%s", before.message);
}

static int fetch_current(qc_sync *job)
{
    int known = 0, rc = qc_upstream_known(job->store, qc_net_server(job->fetch.net), &known);

    if (!rc && known) {
        rc = fetch_from_mirror(job, 1);
        if (job->fetch.upstream.answered || rc != QCERT_EHTTP || job->store->ctx.error.detail != 404)
            return rc;
        qc_ready(&job->store->ctx);
        job->fetch.upstream = (qc_upstream){ 0 }; /* it is no mirror any more */
        rc = 0;
    }
    if (!rc)
        rc = fetch_documents(job);
    return rc ? look_for_mirror(job, rc) : 0;
}

/* ---- the whole ---------------------------------------------------------- */

static int begin(qc_sync *job, const qcert_sync_opts *opts)
{
    int rc = qc_opts(&job->store->ctx, job->opts, opts);

    if (!rc && job->opts.details && qc_is_demo(job->opts.server))
        return qc_fail(&job->store->ctx, QCERT_EMISUSE, "the demo has no details: its organisations have no pages");
    if (!rc && qc_is_demo(job->opts.server)) {
        rc = qc_demo_open(job->store, &job->demo);
        job->opts.transport = &job->demo.transport;
        job->fetch.day_of_demo = &job->demo.day;
    }
    return rc ? rc : qc_net_open(&job->store->ctx, &job->opts, &job->fetch.net);
}

/* What was not staged since the store had it may be another thing now: then all is. */
static int fetch_and_apply(qc_sync *job)
{
    int rc = fetch_current(job);

    memcpy(job->report.warning, job->fetch.warning, sizeof job->report.warning);
    job->report.table_error = job->fetch.table_error;
    if (rc || job->fetch.upstream.condition.unchanged)
        return rc;
    rc = is_past_due(job);
    if (!rc)
        rc = qc_sync_apply(job, 0);
    if (rc || !job->overtaken)
        return rc;
    job->overtaken = 0;
    job->fetch = (qc_fetch){ .store = job->store, .net = job->fetch.net, .stage = job->fetch.stage,
                             .day_of_demo = job->fetch.day_of_demo, .anew = 1 };
    return fetch_and_apply(job);
}

static int run(qc_sync *job, const qcert_sync_opts *opts)
{
    int rc = begin(job, opts); /* wrong options are wrong at any time */

    if (!rc)
        rc = qc_demo_stays_apart(job->store, job->opts.server);
    if (!rc)
        rc = ask_leave(job);
    if (!rc)
        rc = qc_store_need_geodata(job->store);
    if (!rc)
        rc = fetch_and_apply(job);
    if (!rc && job->fetch.upstream.condition.unchanged) {
        rc = note_unchanged(job);
        return rc ? rc : sync_details(job);
    }
    if (!rc && job->due)
        sync_past(job);
    return rc ? rc : sync_details(job);
}

static void finish(qc_sync *job)
{
    job->report.milliseconds = qc_now_ms() - job->began;
    if (job->fetch.net) {
        job->report.requests = qc_net_requests(job->fetch.net);
        job->report.bytes = qc_net_bytes(job->fetch.net);
    }
    qc_stage_close(&job->fetch.stage);
    qc_net_close(job->fetch.net);
}

int qcert_sync(qcert_store *store, const qcert_sync_opts *opts, qcert_sync_report *report)
{
    qc_sync job = { .store = store, .fetch = { .store = store }, .began = qc_now_ms() };
    int rc = qc_store_begin_change(store);

    if (rc)
        return rc;
    rc = run(&job, opts);
    qc_sites_forget(store);
    finish(&job);
    if (report)
        qc_write_result(report, &job.report, sizeof job.report);
    return rc;
}

int qcert_probe(qcert_store *store, const qcert_sync_opts *opts, qcert_probe_report *report)
{
    qc_sync job = { .store = store, .fetch = { .store = store }, .began = qc_now_ms(), .probes = 1 };
    qcert_probe_report told = { .size = sizeof told };
    int rc = qc_store_begin(store);

    if (rc)
        return rc;
    rc = begin(&job, opts);
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (!rc)
        rc = fetch_current(&job);
    finish(&job);
    told.mirror = job.fetch.upstream.is_mirror;
    told.organisations = job.count;
    told.milliseconds = job.report.milliseconds;
    if (!rc)
        qc_day_write(job.fetch.day, told.today);
    if (report)
        qc_write_result(report, &told, sizeof told);
    return rc;
}
