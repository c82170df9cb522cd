#include "publish.h"

#include <stdlib.h>
#include <string.h>

#define MOST_NEWS 200 /* entries of a feed */

/* ---- layers and calendars ----------------------------------------------- */

static int export(qc_publish *job, const char *name, const char *title, const qcert_filter *filter)
{
    char *path = qc_format("%s/%s", job->folder.made, name);
    qcert_export_opts opts = { .size = sizeof opts, .filter = filter, .title = title };
    int rc = path ? qcert_export(job->store, path, &opts, NULL) : qc_fail_memory(&job->store->ctx);

    free(path);
    return rc;
}

/* ---- feeds -------------------------------------------------------------- */

static int put_piece(void *user, const char *bytes, size_t count)
{
    qc_file *file = user;

    qc_put_bytes(file, bytes, count);
    return file->rc;
}

static int write_feed(qc_publish *job, qc_file *file, const char *name, const char *title, qcert_filter filter)
{
    char *url = job->base ? qc_format("%s%s", job->base, name) : NULL;
    qcert_document form = { .size = sizeof form, .form = QCERT_AS_ATOM, .title = title, .url = url };
    qcert_rows *rows = NULL;
    int rc = job->base && !url ? qc_fail_memory(&job->store->ctx) : 0;

    filter.limit = MOST_NEWS;
    if (!rc)
        rc = qcert_find_changes(job->store, &filter, &rows);
    if (!rc)
        rc = qcert_rows_write(rows, &form, put_piece, file);
    qcert_rows_free(rows);
    free(url);
    return rc;
}

static int feed(qc_publish *job, const char *name, const char *title, const qcert_filter *filter)
{
    qc_file file;
    int rc = qc_file_open(&job->store->ctx, job->folder.made, name, &file);

    if (!rc)
        rc = write_feed(job, &file, name, title, *filter);
    return qc_file_close(&file, rc);
}

/* ---- for all, and for each tag ------------------------------------------ */

static int subscription(qc_publish *job, const char *kind, const qc_tag *tag, const qcert_filter *filter)
{
    char *title = qc_format("%s%s%s", job->by.title, tag ? ": " : "", tag ? tag->name : "");
    char *calendar = qc_tag_file("calendar", kind, tag, "ics"), *news = qc_tag_file("feed", kind, tag, "atom");
    int rc = title && calendar && news ? 0 : qc_fail_memory(&job->store->ctx);

    if (!rc)
        rc = feed(job, news, title, filter);
    if (!rc)
        rc = export(job, calendar, title, filter);
    free(title);
    free(calendar);
    free(news);
    return rc;
}

static int for_countries(qc_publish *job)
{
    qcert_filter filter = job->filter;
    int rc = 0;

    for (size_t i = 0; i < job->countries.count && !rc; i++) {
        filter.country = job->countries.tag[i].code;
        rc = subscription(job, "country", &job->countries.tag[i], &filter);
    }
    return rc;
}

/* Whose language is not understood is in none of them. */
static int for_languages(qc_publish *job)
{
    qcert_filter filter = job->filter;
    int rc = 0;

    filter.strict_language = 1;
    for (size_t i = 0; i < job->languages.count && !rc; i++) {
        filter.languages = job->languages.tag[i].code;
        rc = subscription(job, "language", &job->languages.tag[i], &filter);
    }
    return rc;
}

int qc_publish_parts(qc_publish *job)
{
    int rc = export(job, "courses.gpkg", NULL, &job->filter);

    if (!rc)
        rc = export(job, "courses.geojson", NULL, &job->filter);
    if (!rc)
        rc = qc_folder_add(&job->folder, "calendar");
    if (!rc)
        rc = subscription(job, "courses", NULL, &job->filter);
    if (!rc)
        rc = for_countries(job);
    return rc ? rc : for_languages(job);
}
