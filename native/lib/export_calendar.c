#include "export.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_NAME "courses.ics" /* in a folder */
#define MOST_TEXT (1 << 24)

enum { SUMMARY, LOCATION, DESCRIPTION, CONTACT, TEXTS };

/* A calendar that is being written. */
struct qc_agenda {
    FILE *file;
    char *identity;
    char today[QC_DAY_SIZE];
    char touched[QC_TIME_SIZE];
    int64_t sequence;
    qc_buf texts[TEXTS], uid, categories;
};

/* ---- what happened to a course ------------------------------------------ */

/* The event shows its centre and its organisation, too; what the first sync found is no change, but was found then. */
static int ask_history(qc_job *job, const qcert_course *course)
{
    struct qc_agenda *agenda = job->agenda;
    qc_stmt *ask = qc_prepare(job->store->db,
        "SELECT (SELECT count(*) FROM change WHERE layer = 'course' AND row = ?1 AND what <> 'added'),"
        " max(coalesce((SELECT began FROM run WHERE id = max("
        "  coalesce((SELECT max(run) FROM change WHERE layer = 'course' AND row = ?1), 0),"
        "  coalesce((SELECT max(run) FROM change WHERE layer = 'centre' AND row = ?2), 0),"
        "  coalesce((SELECT max(run) FROM change WHERE layer = 'organisation' AND row = ?3), 0))), ''),"
        " coalesce((SELECT min(began) FROM run WHERE today = ?4), ?4 || 'T00:00:00Z'))");
    int rc;

    qc_bind_int(ask, course->id);
    qc_bind_int(ask, course->centre_id);
    qc_bind_int(ask, course->organisation_id);
    qc_bind_text(ask, course->first_seen);
    rc = qc_step(ask);
    if (rc == QCERT_ROW) {
        agenda->sequence = qc_int(ask, 0);
        snprintf(agenda->touched, sizeof agenda->touched, "%s", qc_text(ask, 1));
    }
    qc_release(ask);
    return rc < 0 ? rc : 0;
}

/* ---- its texts ---------------------------------------------------------- */

static void put(qc_buf *buf, const char *joint, const char *label, const char *text)
{
    if (!text || !*text)
        return;
    qc_buf_text(buf, buf->count ? joint : "");
    qc_buf_text(buf, label);
    qc_buf_text(buf, text);
}

static void describe(qc_buf *text, const qcert_course *course)
{
    put(text, "\n", "No longer listed since ", course->gone);
    put(text, "\n", "Organisation: ", course->organisation);
    put(text, "\n", "Language: ", course->language);
    put(text, "\n", "Competence: ", course->competence);
    put(text, "\n", "", "Price, seats and times of day are not in the programme's data: ask the organisation.");
}

static int make_texts(qc_job *job, const qcert_course *course)
{
    struct qc_agenda *agenda = job->agenda;
    qc_buf *texts = agenda->texts;
    char id[24];
    int failed;

    for (int i = 0; i < TEXTS; i++)
        qc_buf_clear(&texts[i]);
    qc_buf_clear(&agenda->uid);
    qc_buf_clear(&agenda->categories);
    snprintf(id, sizeof id, "%lld", (long long)course->id);
    put(&agenda->uid, "", agenda->identity, "-course-");
    put(&agenda->uid, "", "", id);
    put(&agenda->categories, "", "", "QGIS");
    put(&agenda->categories, ",", "", course->country);
    put(&texts[SUMMARY], "", "", course->type);
    put(&texts[LOCATION], "", "", course->online ? "online" : course->centre);
    put(&texts[LOCATION], ", ", "", course->online ? NULL : course->organisation);
    put(&texts[CONTACT], "", "", course->organisation_email);
    put(&texts[CONTACT], ", ", "", course->organisation_phone);
    describe(&texts[DESCRIPTION], course);
    failed = agenda->uid.failed || agenda->categories.failed;
    for (int i = 0; i < TEXTS; i++)
        failed |= texts[i].failed;
    return failed ? qc_fail_memory(&job->store->ctx) : 0;
}

static int fit_texts(qc_job *job, const char *texts[TEXTS])
{
    for (size_t i = 0; i < TEXTS; i++) {
        const qc_buf *text = &job->agenda->texts[i];
        texts[i] = text->count ? qc_fit_text(&job->fit, i, text->bytes) : NULL;
        if (text->count && !texts[i])
            return qc_fail_memory(&job->store->ctx);
    }
    return 0;
}

/* ---- events ------------------------------------------------------------- */

static const char *last_day(const qcert_course *course)
{
    return strcmp(course->starts, course->ends) > 0 ? course->starts : course->ends;
}

/* The day behind the last one; NULL at the end of the calendar. */
static const char *day_after(const qcert_course *course, char text[QC_DAY_SIZE])
{
    int day;

    if (qc_day_read(last_day(course), &day))
        return NULL;
    qc_day_write(day + 1, text);
    return qc_day_read(text, &day) ? NULL : text;
}

static int write_text(qc_job *job, const char *text)
{
    errno = 0;
    if (fputs(text, job->agenda->file) >= 0)
        return 0;
    job->watch.write_error = errno;
    return qc_job_fail(job);
}

static int write_event(qc_job *job, const qcert_course *course)
{
    struct qc_agenda *agenda = job->agenda;
    const char *texts[TEXTS];
    char after[QC_DAY_SIZE], *text;
    int rc = make_texts(job, course);

    if (!rc)
        rc = fit_texts(job, texts);
    if (rc)
        return rc;
    text = job->calendar->event(&(qc_event){
        .uid = agenda->uid.bytes, .sequence = agenda->sequence, .touched = agenda->touched, .starts = course->starts,
        .after = day_after(course, after), .cancelled = course->gone != NULL, .summary = texts[SUMMARY],
        .location = texts[LOCATION], .description = texts[DESCRIPTION], .url = course->page,
        .contact = texts[CONTACT], .categories = agenda->categories.bytes,
        .lon = course->online ? NAN : course->lon, .lat = course->lat });
    rc = text ? write_text(job, text) : qc_fail_memory(&job->store->ctx);
    free(text);
    return rc;
}

/* What is gone and over is in it only for those who ask for what is gone, or for that one course. */
static int put_course(qc_job *job, const qcert_rows *rows)
{
    const qcert_course *course = &rows->row.course;
    int rc;

    if (course->gone && !job->filter.gone && !job->filter.id && strcmp(last_day(course), job->agenda->today) < 0)
        return 0;
    rc = ask_history(job, course);
    if (!rc)
        rc = write_event(job, course);
    if (rc)
        return rc;
    return ++job->written[QC_LAYER_COURSES] == job->filter.limit ? QCERT_ROW : 0;
}

/* ---- the calendar ------------------------------------------------------- */

static int write_events(qc_job *job)
{
    qcert_filter filter = job->filter;

    filter.gone = 1;
    filter.limit = filter.any_order = 0;
    return qc_job_walk(job, QC_LAYER_COURSES, filter, put_course);
}

/* The title comes from anywhere, and need not be text. */
static int write_calendar(qc_job *job)
{
    const char *end;
    char *text = NULL;
    qc_buf title = { .most = MOST_TEXT };
    int rc;

    if (!qc_buf_line(&title, job->by.title ? job->by.title : "Certified QGIS courses"))
        text = job->calendar->begin(title.bytes ? title.bytes : "", &end);
    qc_buf_free(&title);
    if (!text)
        return qc_fail_memory(&job->store->ctx);
    rc = write_text(job, text);
    free(text);
    if (!rc)
        rc = write_events(job);
    return rc ? rc : write_text(job, end);
}

static int open_file(qc_job *job)
{
    char *path = qc_target_path(&job->target, FILE_NAME);

    if (!path)
        return qc_fail_memory(&job->store->ctx);
    job->agenda->file = fopen(path, "wbe");
    job->watch.write_error = errno;
    free(path);
    return job->agenda->file ? 0 : qc_job_fail(job);
}

static int close_file(qc_job *job, int rc)
{
    if (!job->agenda->file || !fclose(job->agenda->file) || rc)
        return rc;
    job->watch.write_error = errno;
    return qc_job_fail(job);
}

int qc_job_calendar(qc_job *job)
{
    struct qc_agenda agenda = { .uid.most = MOST_TEXT, .categories.most = MOST_TEXT };
    int rc = qc_store_identity(job->store, &agenda.identity);

    for (int i = 0; i < TEXTS; i++)
        agenda.texts[i].most = MOST_TEXT;
    job->agenda = &agenda;
    job->table = &qc_tables[QC_LAYER_COURSES];
    job->fit.format = job->format;
    job->written[QC_LAYER_COURSES] = 0;
    qc_day_write(qc_store_today(job->store), agenda.today);
    if (!rc)
        rc = open_file(job);
    if (!rc)
        rc = write_calendar(job);
    rc = close_file(job, rc);
    if (!rc)
        qc_job_lose_texts(job);
    for (int i = 0; i < TEXTS; i++)
        qc_buf_free(&agenda.texts[i]);
    qc_buf_free(&agenda.uid);
    qc_buf_free(&agenda.categories);
    qc_fit_free(&job->fit);
    free(agenda.identity);
    job->agenda = NULL;
    return rc;
}
