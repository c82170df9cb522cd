#include "sync.h"

#include "derive.h"
#include "merge.h"
#include "schema.h"
#include "upstream.h"

#include <stdio.h>
#include <string.h>

#define BELIEVED 20 /* a feed that was smaller may shrink as it likes */
#define LAST_DAY "+max(starts, ends)" /* row after row: by the index, each must be looked up for whether it is gone */

/* A feed that lost more than half of what it must list is not believed: a broken site must not empty the store. */
static int believe(qc_sync *job, qc_layer layer, const char *stored, const char *what)
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

static int believe_set(qc_sync *job, int past)
{
    int rc;

    if (past)
        return believe(job, QC_COURSE, "SELECT count(*) FROM course WHERE gone IS NULL AND ends <= :today"
                       " AND " LAST_DAY " <= :today", "past courses");
    rc = believe(job, QC_ORGANISATION, "SELECT count(*) FROM organisation WHERE gone IS NULL"
                 " AND state = 'certified'", "organisations");
    if (!rc)
        rc = believe(job, QC_CENTRE, "SELECT count(*) FROM centre WHERE gone IS NULL", "centres");
    return rc ? rc : believe(job, QC_COURSE, "SELECT count(*) FROM course WHERE gone IS NULL AND starts >= :today"
                             " AND " LAST_DAY " >= :today", "upcoming courses");
}

/* ---- applying ----------------------------------------------------------- */

/* The data are as old as their last way from the programme's site. When the server was asked is another matter: that
 * counts for sparing it. */
static int put_times(qc_sync *job, int past, const char *began)
{
    const qc_upstream *upstream = &job->fetch.upstream;
    const char *synced = past ? upstream->manifest.past_synced : upstream->manifest.synced;
    int rc = qc_meta_set(job->store, "asked", began);

    if (!upstream->is_mirror)
        synced = began;
    if (!rc && *synced)
        rc = qc_meta_set(job->store, past ? "past_synced" : "synced", synced);
    if (!rc)
        rc = qc_meta_set(job->store, "server", qc_net_server(job->fetch.net));
    return rc ? rc : qc_meta_set(job->store, "site", upstream->is_mirror ? upstream->manifest.site
                                                                         : qc_net_server(job->fetch.net));
}

/* With the last of what is due. Without the past courses it would be asked from then on for news alone, and they would
 * never come. */
static int remember_mirror(qc_sync *job, int past)
{
    const qc_upstream *upstream = &job->fetch.upstream;

    if (!upstream->is_mirror || (job->due && !past))
        return 0;
    return qc_upstream_keep(job->store, qc_net_server(job->fetch.net), upstream);
}

static int put_run(qc_sync *job, qc_merge *merge)
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
    return rc ? rc : put_times(job, merge->past, began);
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

static int put_tally(qc_sync *job, qc_merge *merge, qc_layer layer, qcert_tally *to)
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
static int put_tallies(qc_sync *job, qc_merge *merge)
{
    int rc = put_tally(job, merge, QC_COURSE, &job->report.courses);

    if (!rc && !merge->past)
        rc = put_tally(job, merge, QC_ORGANISATION, &job->report.organisations);
    if (!rc && !merge->past)
        rc = put_tally(job, merge, QC_CENTRE, &job->report.centres);
    return rc ? rc : qc_merge_step(merge, "INSERT INTO problem SELECT :run, layer, what FROM s_problem");
}

/* What both feeds list was taken from the upcoming one; but a dry run has taken that back. */
static int skip_upcoming(qc_sync *job, qc_merge *merge)
{
    int rc;

    if (!merge->past || !job->opts.dry_run)
        return 0;
    if (job->fetch.upstream.is_mirror)
        rc = qc_merge_step(merge, "DELETE FROM s_course WHERE max(starts, ends) >= :today");
    else
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

static int merge_all(qc_sync *job, qc_merge *merge)
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
        rc = remember_mirror(job, merge->past);
    if (!rc)
        rc = qc_get_int(job->store->db, "SELECT EXISTS (SELECT 1 FROM tally WHERE run = (SELECT max(id) FROM run)"
                        " AND added + changed + moved + renamed + gone > 0)", 0, &changed);
    return rc || !changed ? rc : qc_schema_statistics(job->store->db);
}

static int apply_set(qc_sync *job, int past)
{
    qc_merge merge = { .store = job->store, .past = past, .table = !job->report.table_error,
                       .known = job->fetch.stage.known };
    int rc = qc_begin(job->store->db);

    if (!rc && merge.known)
        rc = qc_known_is_old(merge.known, &job->overtaken);
    if (rc || job->overtaken) {
        qc_settle(job->store->db);
        return rc;
    }
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

int qc_sync_apply(qc_sync *job, int past)
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
