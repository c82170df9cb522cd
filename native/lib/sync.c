#include "derive.h"
#include "fetch.h"
#include "merge.h"
#include "schema.h"
#include "sites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOUR 3600
#define WEEK (7 * 24 * HOUR)
#define BELIEVED 20 /* a feed that was smaller may shrink as it likes */

typedef struct qc_job {
    qcert_store *store;
    qcert_sync_opts opts;
    qcert_sync_report report;
    qc_fetch fetch;
    int64_t began;
} qc_job;

/* A feed that lost more than half of what it must list is not believed: a broken site must not empty the store. */
static int believe(qc_job *job, qc_layer layer, const char *stored, const char *what)
{
    char today[QC_DAY_SIZE];
    qc_stmt *count = qc_prepare(job->store->db, stored);
    int64_t before = 0, understood = 0, rejected = 0;
    int rc;

    qc_day_write(job->fetch.day, today);
    qc_bind_text_at(count, ":today", today);
    rc = qc_step(count);
    if (rc == QCERT_ROW)
        before = qc_int(count, 0);
    qc_release(count);
    rc = rc < 0 ? rc : qc_stage_count(&job->fetch.stage, layer, &understood, &rejected);
    if (rc || before < BELIEVED || understood * 2 >= before || job->opts.trust_shrink)
        return rc;
    return qc_fail_at(&job->store->ctx, QCERT_ESUSPECT, 0, qc_net_server(job->fetch.net),
                      "%s lists only %lld %s where there were %lld; nothing was changed. If that is true, sync again "
                      "with --trust-shrink", qc_net_server(job->fetch.net), (long long)understood, what,
                      (long long)before);
}

static int believe_set(qc_job *job, int past)
{
    int rc;

    if (past)
        return believe(job, QC_COURSE, "SELECT count(*) FROM course WHERE gone IS NULL AND ends <= :today"
                       " AND max(starts, ends) <= :today", "past courses");
    rc = believe(job, QC_ORGANISATION, "SELECT count(*) FROM organisation WHERE gone IS NULL"
                 " AND state = 'certified'", "organisations");
    if (!rc)
        rc = believe(job, QC_CENTRE, "SELECT count(*) FROM centre WHERE gone IS NULL", "centres");
    return rc ? rc : believe(job, QC_COURSE, "SELECT count(*) FROM course WHERE gone IS NULL AND starts >= :today"
                             " AND max(starts, ends) >= :today", "upcoming courses");
}

/* ---- applying ----------------------------------------------------------- */

static int put_run(qc_job *job, qc_merge *merge)
{
    char began[QC_TIME_SIZE];
    qc_stmt *put = qc_prepare(job->store->db,
                              "INSERT INTO run(began, kind, server, today, milliseconds, warning)"
                              " VALUES(?, ?, ?, ?, ?, nullif(?, ''))");
    int rc;

    qc_time_write(qc_store_now(job->store), began);
    qc_bind_text(put, began);
    qc_bind_text(put, merge->past ? "past" : "current");
    qc_bind_text(put, qc_net_server(job->fetch.net));
    qc_bind_text(put, merge->today);
    qc_bind_int(put, qc_now_ms() - job->began);
    qc_bind_text(put, job->report.warning);
    rc = qc_run(put);
    merge->run = qc_last_id(job->store->db);
    if (!rc)
        rc = qc_meta_set(job->store, merge->past ? "past_synced" : "synced", began);
    return rc ? rc : qc_meta_set(job->store, "server", qc_net_server(job->fetch.net));
}

static void add_up(qcert_tally *to, const qcert_tally *tally)
{
    to->added += tally->added;
    to->changed += tally->changed;
    to->moved += tally->moved;
    to->renamed += tally->renamed;
    to->unchanged += tally->unchanged;
    to->gone += tally->gone;
    to->rejected += tally->rejected;
}

static int put_tally(qc_job *job, qc_merge *merge, qc_layer layer, qcert_tally *to)
{
    qcert_tally tally = { 0 };
    qc_stmt *put;
    int rc = qc_merge_tally(merge, layer, &tally);

    if (rc)
        return rc;
    add_up(to, &tally);
    put = qc_prepare(job->store->db, "INSERT INTO tally VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qc_bind_int(put, merge->run);
    qc_bind_text(put, qc_layer_names[layer]);
    qc_bind_int(put, tally.added);
    qc_bind_int(put, tally.changed);
    qc_bind_int(put, tally.moved);
    qc_bind_int(put, tally.renamed);
    qc_bind_int(put, tally.unchanged);
    qc_bind_int(put, tally.gone);
    qc_bind_int(put, tally.rejected);
    return qc_run(put);
}

/* Organisations and centres of the past feed are only those that nobody else names: its tallies are of courses. */
static int put_tallies(qc_job *job, qc_merge *merge)
{
    int rc = put_tally(job, merge, QC_COURSE, &job->report.courses);

    if (!rc && !merge->past)
        rc = put_tally(job, merge, QC_ORGANISATION, &job->report.organisations);
    if (!rc && !merge->past)
        rc = put_tally(job, merge, QC_CENTRE, &job->report.centres);
    return rc ? rc : qc_merge_step(merge, "INSERT INTO problem SELECT :run, layer, what FROM s_problem");
}

/* What both feeds list was taken from the upcoming one; but a dry run has taken that back. */
static int skip_upcoming(qc_job *job, qc_merge *merge)
{
    int rc;

    if (!merge->past || !job->opts.dry_run)
        return 0;
    rc = qc_merge_step(merge, "DELETE FROM s_course WHERE starts >= :today");
    job->report.courses.unchanged += rc ? 0 : qc_changed(job->store->db);
    return rc;
}

static int merge_layers(qc_merge *merge)
{
    int rc = qc_merge_organisations(merge);

    if (!rc)
        rc = qc_merge_centres(merge);
    return rc ? rc : qc_merge_courses(merge);
}

/* Into empty tables: the indexes are made when the rows are there, all at once. */
static int merge_first(qc_merge *merge)
{
    int rc = qc_schema_drop_indexes(merge->store->db);

    if (!rc)
        rc = merge_layers(merge);
    return rc ? rc : qc_schema_make_indexes(merge->store->db);
}

static int merge_all(qc_job *job, qc_merge *merge)
{
    int64_t known = 0, changed = 0;
    int rc = believe_set(job, merge->past);

    if (!rc)
        rc = put_run(job, merge);
    if (!rc)
        rc = qc_derive_again(job->store, job->fetch.stage.words);
    if (!rc)
        rc = skip_upcoming(job, merge);
    if (!rc)
        rc = qc_get_int(job->store->db, "SELECT EXISTS (SELECT 1 FROM course)", 0, &known);
    if (!rc)
        rc = known ? merge_layers(merge) : merge_first(merge);
    if (!rc)
        rc = qc_merge_geometry(merge);
    if (!rc)
        rc = put_tallies(job, merge);
    if (!rc)
        rc = qc_get_int(job->store->db, "SELECT EXISTS (SELECT 1 FROM tally WHERE run = (SELECT max(id) FROM run)"
                        " AND added + changed + moved + renamed + gone > 0)", 0, &changed);
    return rc || !changed ? rc : qc_schema_statistics(job->store->db);
}

static int apply_set(qc_job *job, int past)
{
    qc_merge merge = { .store = job->store, .past = past, .table = !job->report.table_error };
    int rc = qc_begin(job->store->db);

    if (rc)
        return rc;
    qc_tell(&job->store->ctx, "writing", 0, 0);
    qc_day_write(job->fetch.day, merge.today);
    qc_day_write(job->fetch.day - 1, merge.yesterday);
    qc_day_write(job->fetch.day + 1, merge.tomorrow);
    memcpy(job->report.today, merge.today, sizeof job->report.today);
    rc = merge_all(job, &merge);
    if (!rc && job->opts.dry_run) {
        qc_go_back(job->store->db, "ROLLBACK");
        return 0;
    }
    if (!rc)
        rc = qc_flush(job->store->db);
    return qc_end(job->store->db, rc);
}

static int apply(qc_job *job, int past)
{
    int64_t known = 0;
    int rc = qc_get_int(job->store->db, "SELECT EXISTS (SELECT 1 FROM course)", 0, &known);

    if (rc || known)
        return rc ? rc : apply_set(job, past);
    qc_store_leave_log(job->store);
    rc = apply_set(job, past);
    if (!rc)
        qc_store_return_to_log(job->store);
    return rc;
}

/* ---- the whole ---------------------------------------------------------- */

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

static int ask_leave(qc_job *job)
{
    int64_t age;
    int rc = age_of(job->store, "synced", &age);

    if (rc || age < 0 || age >= HOUR || job->opts.force)
        return rc;
    return qc_fail(&job->store->ctx, QCERT_ESOON, "the last sync was %lld minutes ago; to spare the site it is asked "
                   "at most once an hour, unless with --force", (long long)age / 60);
}

static int is_past_due(qc_job *job, int *due)
{
    int64_t age;
    int rc = age_of(job->store, "past_synced", &age);

    *due = job->opts.past || age < 0 || age >= WEEK;
    return rc;
}

/* The past is a set of its own: if it fails, the rest stays. */
static void sync_past(qc_job *job)
{
    size_t used = strlen(job->report.warning);
    int rc = qc_fetch_set(&job->fetch, 1);

    if (!rc)
        rc = apply(job, 1);
    job->report.past = !rc;
    job->report.past_error = rc;
    if (rc)
        snprintf(job->report.warning + used, sizeof job->report.warning - used,
                 "%sthe past courses could not be brought up to date: %.380s", used ? "; " : "",
                 job->store->ctx.message);
    qc_ready(&job->store->ctx);
}

static int run(qc_job *job)
{
    int due = 0;
    int rc = qc_net_open(&job->store->ctx, &job->opts, &job->fetch.net); /* wrong options are wrong at any time */

    if (!rc)
        rc = ask_leave(job);
    if (!rc)
        rc = is_past_due(job, &due);
    if (!rc)
        rc = qc_store_need_geodata(job->store);
    if (!rc)
        rc = qc_fetch_set(&job->fetch, 0);
    memcpy(job->report.warning, job->fetch.warning, sizeof job->report.warning);
    job->report.table_error = job->fetch.table_error;
    if (!rc)
        rc = apply(job, 0);
    if (!rc && due)
        sync_past(job);
    return rc;
}

static void finish(qc_job *job, qcert_sync_report *report)
{
    job->report.milliseconds = qc_now_ms() - job->began;
    if (job->fetch.net) {
        job->report.requests = qc_net_requests(job->fetch.net);
        job->report.bytes = qc_net_bytes(job->fetch.net);
    }
    qc_stage_close(&job->fetch.stage);
    qc_net_close(job->fetch.net);
    if (report)
        qc_write_result(report, &job->report, sizeof job->report);
}

int qcert_sync(qcert_store *store, const qcert_sync_opts *opts, qcert_sync_report *report)
{
    qc_job job = { .store = store, .fetch = { .store = store }, .began = qc_now_ms() };
    int rc = qc_store_begin_change(store);

    if (rc)
        return rc;
    rc = qc_opts(&store->ctx, job.opts, opts);
    if (!rc)
        rc = run(&job);
    qc_sites_forget(store);
    finish(&job, report);
    return rc;
}
