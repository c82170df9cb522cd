#include "dossier.h"

#include "calendar.h"
#include "target.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define MOST_TEXT 4096

/* ---- a file that appears when it is whole ------------------------------- */

/* Writes what is told of id to a file. */
typedef int writer(qcert_store *store, int64_t id, qc_file *file);

static int write_part(qcert_store *store, const qc_target *target, writer *write, int64_t id)
{
    qc_file file;
    int rc = qc_file_open(&store->ctx, target->part, target->name, &file);

    if (!rc)
        rc = write(store, id, &file);
    return qc_file_close(&file, rc);
}

static int write_file(qcert_store *store, const char *path, int replace, writer *write, int64_t id)
{
    qc_target target;
    int rc = qc_target_open(&store->ctx, path, replace, &target);

    if (!rc && !target.name)
        rc = qc_fail_at(&store->ctx, QCERT_EFOREIGN, 0, path, "%s is a folder; name a file", path);
    if (!rc)
        rc = qc_store_hold_still(store);
    if (!rc) {
        rc = write_part(store, &target, write, id);
        qc_store_let_go(store);
    }
    if (!rc)
        rc = qc_target_keep(&target);
    qc_target_drop(&target);
    return rc;
}

int qcert_dossier_export(qcert_store *store, int64_t dossier, const char *path, int form, int replace)
{
    qc_stmt *found = NULL;
    int rc = qc_store_begin(store);

    if (!rc && form != QCERT_DOSSIER_HTML && form != QCERT_DOSSIER_JSON)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "%d is no form of a dossier", form);
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (!rc)
        rc = qc_dossier_find(store, dossier, &found);
    qc_release(found);
    return rc ? rc : write_file(store, path, replace, form == QCERT_DOSSIER_HTML ? qc_dossier_html : qc_dossier_json,
                                dossier);
}

/* ---- the calendar of the desk ------------------------------------------- */

typedef struct agenda {
    qc_file *file;
    const qc_calendar *calendar;
    char *identity;
    qc_buf summary;
} agenda;

/* An event of a day, before days earlier. What no day can be is in no calendar. */
static int put_event(agenda *to, const qcert_waiting *about, const char *kind, const char *day, int before,
                     const char *says)
{
    char starts[QC_DAY_SIZE], touched[QC_TIME_SIZE];
    char *uid, *text;
    int at;

    if (qc_day_read(day, &at) || at - before <= 0)
        return 0;
    qc_day_write(at - before, starts);
    snprintf(touched, sizeof touched, "%.10sT00:00:00Z", about->since);
    qc_buf_clear(&to->summary);
    qc_buf_text(&to->summary, says);
    if (qc_buf_line(&to->summary, about->organisation))
        return qc_fail_memory(to->file->ctx);
    uid = qc_format("%s-%s-%lld-%lld-%s", to->identity, kind, (long long)about->organisation_id,
                    (long long)about->dossier, starts);
    text = uid ? to->calendar->event(&(qc_event){ .uid = uid, .touched = touched, .starts = starts,
                                                  .summary = to->summary.bytes, .categories = "QGIS", .lon = NAN,
                                                  .lat = NAN })
               : NULL;
    if (text)
        qc_put_raw(to->file, text);
    free(uid);
    free(text);
    return text ? 0 : qc_fail_memory(to->file->ctx);
}

static int put_waiting(agenda *to, const qcert_waiting *waiting)
{
    int rc = 0;

    if (waiting->due)
        rc = put_event(to, waiting, "due", waiting->due, 0, "Opinion of the user group is due: ");
    if (rc || !waiting->deadline)
        return rc;
    rc = put_event(to, waiting, "warning", waiting->deadline, 30, "In 30 days the site refuses: ");
    if (!rc)
        rc = put_event(to, waiting, "warning", waiting->deadline, 7, "In 7 days the site refuses: ");
    return rc ? rc : put_event(to, waiting, "deadline", waiting->deadline, 0, "The site refuses after a year: ");
}

static int put_desk(qcert_store *store, agenda *to)
{
    qcert_rows *rows;
    int rc = qcert_find_waiting(store, &rows);

    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        rc = put_waiting(to, qcert_rows_waiting(rows));
    qcert_rows_free(rows);
    return rc;
}

static int put_calendar(qcert_store *store, int64_t id, qc_file *file)
{
    agenda to = { .file = file, .summary = { .most = MOST_TEXT } };
    const char *end = NULL;
    char *begin = NULL;
    int rc = qc_calendar_get(&store->ctx, &to.calendar);

    (void)id;
    if (!rc)
        rc = qc_store_identity(store, &to.identity);
    if (!rc)
        begin = to.calendar->begin("QGIS certification: what is due", &end);
    if (!rc && !begin)
        rc = qc_fail_memory(&store->ctx);
    if (!rc) {
        qc_put_raw(file, begin);
        rc = put_desk(store, &to);
        qc_put_raw(file, end);
    }
    free(begin);
    free(to.identity);
    qc_buf_free(&to.summary);
    return rc;
}

int qcert_waiting_calendar(qcert_store *store, const char *path, int replace)
{
    int rc = qc_store_begin(store);

    if (!rc)
        rc = qc_store_need_geodata(store);
    return rc ? rc : write_file(store, path, replace, put_calendar, 0);
}
