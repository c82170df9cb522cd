#include "dossier.h"

#include "json.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A dossier that is being taken in. */
typedef struct merge {
    qcert_store *store;
    qcert_import_report report;
    const qc_read_dossier *from;
    int64_t *ids; /* of its events, here */
    qc_buf told;
} merge;

/* ---- conflicts ---------------------------------------------------------- */

/* What does not fit is only counted. */
static void tell(merge *job, const char *what, const char *which)
{
    job->report.conflicts++;
    if (job->told.count + strlen(what) + strlen(which) + 2 >= job->told.most)
        return;
    qc_buf_text(&job->told, job->told.count ? "\n" : "");
    qc_buf_text(&job->told, what);
    qc_buf_line(&job->told, which);
}

/* ---- the dossier itself ------------------------------------------------- */

static int put_dossier(merge *job)
{
    const qc_read_dossier *from = job->from;
    qc_stmt *put = qc_prepare(job->store->db, "INSERT INTO dossier(uuid, name, country, organisation, began)"
                              " VALUES(?1, ?2, ?3, (SELECT id FROM organisation WHERE name = ?2"
                              " ORDER BY gone IS NOT NULL, id LIMIT 1), ?4)");
    int rc;

    qc_bind_text(put, from->uuid);
    qc_bind_text(put, from->name);
    qc_bind_text(put, from->country);
    qc_bind_text(put, from->began);
    rc = qc_run(put);
    job->report.dossier = qc_last_id(job->store->db);
    return rc;
}

static int find_or_put_dossier(merge *job)
{
    const qc_read_dossier *from = job->from;
    qc_stmt *find = qc_prepare(job->store->db, "SELECT id, name = ?2 AND country IS ?3 AND began = ?4 FROM dossier"
                               " WHERE uuid = ?1");
    int rc;

    qc_bind_text(find, from->uuid);
    qc_bind_text(find, from->name);
    qc_bind_text(find, from->country);
    qc_bind_text(find, from->began);
    rc = qc_step(find);
    if (rc == QCERT_ROW) {
        job->report.dossier = qc_int(find, 0);
        if (!qc_int(find, 1))
            tell(job, "it names another organisation or country than the dossier here: ", from->name);
    }
    qc_release(find);
    if (rc)
        return rc < 0 ? rc : 0;
    return put_dossier(job);
}

/* ---- its events --------------------------------------------------------- */

/* The event here of that UUID, *same: whether it says the same. 0: none. */
static int find_event(merge *job, const qcert_dossier_event *event, int64_t *id, int *same)
{
    qc_stmt *find = qc_prepare(job->store->db,
        "SELECT id, dossier = ?2 AND time = ?3 AND kind = ?4 AND what IS ?5 AND about IS nullif(?6, 0) AND title IS ?7"
        " AND link IS ?8 AND file IS ?9 AND coalesce(bytes, 0) = ?10 AND sum IS ?11 AND version IS ?12 AND day IS ?13"
        " AND role IS ?14 AND note IS ?15 AND coalesce(current, 0) = ?16 AND coalesce(correct, 0) = ?17"
        " AND coalesce(quality, 0) = ?18 FROM dossier_event WHERE uuid = ?1");
    int rc;

    qc_bind_text(find, event->uuid);
    qc_bind_int(find, event->dossier);
    qc_bind_text(find, event->time);
    qc_bind_text(find, event->kind);
    qc_bind_text(find, event->what);
    qc_bind_int(find, event->about);
    qc_bind_text(find, event->title);
    qc_bind_text(find, event->link);
    qc_bind_text(find, event->file);
    qc_bind_int(find, event->bytes);
    qc_bind_text(find, event->sum);
    qc_bind_text(find, event->version);
    qc_bind_text(find, event->day);
    qc_bind_text(find, event->role);
    qc_bind_text(find, event->note);
    qc_bind_int(find, event->current);
    qc_bind_int(find, event->correct);
    qc_bind_int(find, event->quality);
    rc = qc_step(find);
    if (rc == QCERT_ROW) {
        *id = qc_int(find, 0);
        *same = (int)qc_int(find, 1);
    }
    qc_release(find);
    return rc;
}

/* What is about an event of another dossier would join the two. */
static int must_be_ours(merge *job, size_t at)
{
    qc_stmt *find = qc_prepare(job->store->db, "SELECT 1 FROM dossier_event WHERE id = ? AND dossier = ?");
    int rc;

    qc_bind_int(find, job->ids[at]);
    qc_bind_int(find, job->report.dossier);
    rc = qc_step(find);
    qc_release(find);
    if (rc)
        return rc < 0 ? rc : 0;
    return qc_fail(&job->store->ctx, QCERT_EFORMAT, "this is no dossier that can be taken in: event %zu belongs to "
                   "another dossier here", at + 1);
}

static int take_event(merge *job, size_t at)
{
    const qc_read_event *read = &job->from->events[at];
    qcert_dossier_event event = read->event;
    int same = 0, rc;

    event.dossier = job->report.dossier;
    event.about = read->about < 0 ? 0 : job->ids[read->about];
    rc = find_event(job, &event, &job->ids[at], &same);
    if (rc < 0)
        return rc;
    if (!rc) {
        job->report.added++;
        return qc_event_put(job->store, &event, &job->ids[at]);
    }
    rc = must_be_ours(job, at);
    job->report.known++;
    if (!rc && !same)
        tell(job, "here it says something else, which stays: ", event.title ? event.title : event.kind);
    return rc;
}

/* Two moves from one state, of which the later one does not count. */
static int tell_moves(merge *job)
{
    qc_stmt *find = qc_prepare(job->store->db,
        "SELECT 'both left \"' || a.what || '\": to \"' || m.what || '\" at ' || m.time || ' does not count, for"
        " another move came first' FROM dossier_event m JOIN dossier_event a ON a.id = m.about"
        " JOIN dossier_move c ON c.dossier = ?1 AND c.id = a.id WHERE m.dossier = ?1 AND m.kind = 'move'"
        " AND NOT EXISTS (SELECT 1 FROM dossier_move k WHERE k.dossier = ?1 AND k.id = m.id) ORDER BY m.time, m.uuid");
    int rc;

    qc_bind_int(find, job->report.dossier);
    while ((rc = qc_step(find)) == QCERT_ROW)
        tell(job, "", qc_word(find, 0));
    qc_release(find);
    return rc;
}

/* The organisation may have another dossier here: both are kept, for nobody but the applicant knows which one
 * counts. */
static int tell_other(merge *job)
{
    qc_stmt *find = qc_prepare(job->store->db, "SELECT 1 FROM dossier WHERE name = ? AND uuid <> ?");
    int rc;

    qc_bind_text(find, job->from->name);
    qc_bind_text(find, job->from->uuid);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        tell(job, "here is another dossier of the same organisation, too: ", job->from->name);
    qc_release(find);
    return rc < 0 ? rc : 0;
}

/* The whole is looked at whenever something came in. */
static int take_all(merge *job)
{
    int rc = find_or_put_dossier(job);

    for (size_t i = 0; i < job->from->count && !rc; i++) {
        rc = take_event(job, i);
        if (!rc)
            rc = qc_tell(&job->store->ctx, "writing", (int64_t)i, (int64_t)job->from->count);
    }
    if (rc || !job->report.added)
        return rc;
    rc = tell_other(job);
    return rc ? rc : tell_moves(job);
}

static int take_in(merge *job)
{
    int rc;

    job->ids = calloc(job->from->count, sizeof *job->ids);
    if (!job->ids)
        return qc_fail_memory(&job->store->ctx);
    rc = qc_begin(job->store->db);
    return rc ? rc : qc_dossier_end(job->store, take_all(job));
}

/* ---- the file ----------------------------------------------------------- */

static int fail(qcert_store *store, const char *path)
{
    return qc_fail_at(&store->ctx, QCERT_ESTORE, errno, path, "%s: %s", path, strerror(errno));
}

/* The whole file, with the room behind it that a reader of JSON needs. To free. */
static int read_bytes(qcert_store *store, const char *path, FILE *file, char **bytes, size_t *count)
{
    *bytes = malloc(QC_DOSSIER_BYTES + 1 + QC_JSON_SPARE);
    if (!*bytes)
        return qc_fail_memory(&store->ctx);
    errno = 0;
    *count = fread(*bytes, 1, QC_DOSSIER_BYTES + 1, file);
    if (ferror(file))
        return fail(store, path);
    if (*count > QC_DOSSIER_BYTES)
        return qc_fail_at(&store->ctx, QCERT_EFORMAT, 0, path, "%s is larger than any dossier", path);
    return 0;
}

static int read_file(qcert_store *store, const char *path, char **bytes, size_t *count)
{
    FILE *file = qc_open_file(path);
    int rc;

    if (!file)
        return fail(store, path);
    rc = read_bytes(store, path, file, bytes, count);
    fclose(file);
    return rc;
}

static int import(qcert_store *store, const char *bytes, size_t count, qcert_import_report *report)
{
    qc_read_dossier from;
    merge job = { .store = store, .report = { .size = sizeof job.report }, .from = &from,
                  .told = { .most = sizeof job.report.told - 1 } };
    int rc = qc_dossier_read(&store->ctx, bytes, count, &from);

    if (!rc)
        rc = take_in(&job);
    if (!rc) {
        snprintf(job.report.told, sizeof job.report.told, "%s", job.told.bytes ? job.told.bytes : "");
        *report = job.report;
    }
    qc_buf_free(&job.told);
    free(job.ids);
    qc_dossier_free(&from);
    return rc;
}

int qcert_dossier_import(qcert_store *store, const char *path, qcert_import_report *theirs)
{
    qcert_import_report report = { .size = sizeof report };
    char *bytes = NULL;
    size_t count = 0;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = read_file(store, path, &bytes, &count);
    if (!rc)
        rc = import(store, bytes, count, &report);
    free(bytes);
    if (!rc && theirs)
        qc_write_result(theirs, &report, sizeof report);
    return rc;
}
