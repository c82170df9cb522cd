#include "publish.h"

#include "http.h"
#include "mirror.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define LIST ".qcert-site" /* names what was published in the folder */
#define MOST_TITLE (1 << 20)
#define TITLE "Certified QGIS courses"
#define PI 3.14159265358979323846
#define NORTHERNMOST 85.05112878 /* of the map's plane */

/* ---- tags --------------------------------------------------------------- */

const qc_tag *qc_find_tag(const qc_tags *tags, const char *code)
{
    for (size_t i = 0; i < tags->count && code; i++)
        if (!strcmp(tags->tag[i].code, code))
            return &tags->tag[i];
    return NULL;
}

char *qc_tag_file(const char *folder, const char *kind, const qc_tag *tag, const char *ending)
{
    char *name = qc_format("%s/%s%s%s.%s", folder, kind, tag ? "-" : "", tag ? tag->code : "", ending);

    for (char *at = name ? name + strlen(folder) : NULL; at && *at; at++)
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at - 'A' + 'a');
    return name;
}

static int grow(qcert_store *store, void **list, size_t size, size_t count, size_t *room)
{
    void *more;

    if (count < *room)
        return 0;
    more = realloc(*list, (*room * 2 + 16) * size);
    if (!more)
        return qc_fail_memory(&store->ctx);
    *room = *room * 2 + 16;
    *list = more;
    return 0;
}

static int count_tag(qcert_store *store, qc_tags *tags, const char *code, size_t length)
{
    int rc;

    for (size_t i = 0; i < tags->count; i++)
        if (strlen(tags->tag[i].code) == length && !strncmp(tags->tag[i].code, code, length)) {
            tags->tag[i].courses++;
            return 0;
        }
    rc = length && length < sizeof tags->tag->code
             ? grow(store, (void **)&tags->tag, sizeof *tags->tag, tags->count, &tags->room) : QCERT_ENOTFOUND;
    if (rc)
        return rc == QCERT_ENOTFOUND ? 0 : rc;
    tags->tag[tags->count] = (qc_tag){ .courses = 1 };
    memcpy(tags->tag[tags->count++].code, code, length);
    return 0;
}

/* A course in two languages is in both, as far as the filter asks for them. */
static int count_languages(qc_publish *job, const char *codes)
{
    int rc = 0;

    while (codes && *codes && !rc) {
        size_t length = strcspn(codes, ",");
        char *code = qc_format(",%.*s,", (int)length, codes);
        if (!code)
            return qc_fail_memory(&job->store->ctx);
        if (!job->ready.languages || strstr(job->ready.languages, code))
            rc = count_tag(job->store, &job->languages, codes, length);
        free(code);
        codes += length + (codes[length] == ',');
    }
    return rc;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const qc_tag *)a)->name, ((const qc_tag *)b)->name);
}

/* QCERT_ROW; 0: it has no name. */
static int name_tag(qcert_store *store, qc_tag *tag, const char *sql)
{
    qc_stmt *get = qc_prepare(store->db, sql);
    int rc;

    qc_bind_text(get, tag->code);
    rc = qc_step(get);
    if (rc == QCERT_ROW) {
        tag->name = qc_copy(qc_text(get, 0));
        if (!tag->name)
            rc = qc_fail_memory(&store->ctx);
    }
    qc_release(get);
    return rc;
}

/* A code without a name is of no use to a filter, and no filter knows it: such tags are left out. */
static int name_tags(qcert_store *store, qc_tags *tags, const char *sql)
{
    size_t known = 0;
    int rc = 0;

    for (size_t i = 0; i < tags->count && rc >= 0; i++) {
        rc = name_tag(store, &tags->tag[i], sql);
        if (rc == QCERT_ROW)
            tags->tag[known++] = tags->tag[i];
    }
    tags->count = known;
    if (rc >= 0 && known)
        qsort(tags->tag, known, sizeof *tags->tag, by_name);
    return rc < 0 ? rc : 0;
}

/* ---- spots -------------------------------------------------------------- */

int qc_course_spot(const qcert_course *course, double *x, double *y)
{
    double lat;

    if (course->online || isnan(course->lon))
        return 0;
    lat = fmax(-NORTHERNMOST, fmin(NORTHERNMOST, course->lat)) * PI / 180;
    *x = QC_WORLD * (course->lon + 180) / 360;
    *y = QC_WORLD * (1 - log(tan(PI / 4 + lat / 2)) / PI) / 2;
    return 1;
}

static int count_spot(qc_publish *job, const qcert_course *course)
{
    qc_spot spot = { .centre = course->centre_id, .course = course->id, .courses = 1 };
    int rc;

    if (!qc_course_spot(course, &spot.x, &spot.y))
        return 0;
    for (size_t i = 0; i < job->spot_count; i++)
        if (job->spots[i].centre == spot.centre) {
            job->spots[i].courses++;
            return 0;
        }
    rc = grow(job->store, (void **)&job->spots, sizeof *job->spots, job->spot_count, &job->spot_room);
    spot.name = rc ? NULL : qc_copy(course->centre);
    if (!rc && !spot.name)
        rc = qc_fail_memory(&job->store->ctx);
    if (!rc)
        job->spots[job->spot_count++] = spot;
    return rc;
}

/* ---- gathering ---------------------------------------------------------- */

static int count_course(qc_publish *job, const qcert_course *course)
{
    int rc = course->country ? count_tag(job->store, &job->countries, course->country, strlen(course->country)) : 0;

    if (!rc)
        rc = count_languages(job, course->languages);
    job->courses++;
    return rc ? rc : count_spot(job, course);
}

int qc_publish_gather(qc_publish *job)
{
    qcert_rows *rows;
    int rc = qcert_find_courses(job->store, &job->filter, &rows);

    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        rc = count_course(job, qcert_rows_course(rows));
        if (!rc)
            rc = qc_tell(&job->store->ctx, "courses", job->courses, 0);
    }
    qcert_rows_free(rows);
    if (!rc)
        rc = name_tags(job->store, &job->countries, "SELECT name FROM geodata.country WHERE code = ?");
    return rc ? rc : name_tags(job->store, &job->languages, "SELECT name FROM geodata.language WHERE code = ?");
}

/* ---- from the options to the report ------------------------------------- */

static int set_base(qc_publish *job)
{
    const char *url = job->by.url, *flaw;
    int loopback;

    if (!url)
        return 0;
    flaw = qc_url_flaw(url, &loopback);
    if (flaw)
        return qc_fail(&job->store->ctx, QCERT_EMISUSE, "the address of the site %s (%.*s)", flaw, QC_MOST_URL,
                       strchr(url, '@') ? "not shown" : url);
    job->base = qc_format("%s%s", url, url[strlen(url) - 1] == '/' ? "" : "/");
    return job->base ? 0 : qc_fail_memory(&job->store->ctx);
}

/* It comes from anywhere, and need not be text. */
static int set_title(qc_publish *job)
{
    int rc = qc_buf_line(&job->title, job->by.title ? job->by.title : TITLE);

    job->by.title = job->title.bytes ? job->title.bytes : "";
    return rc ? qc_fail_memory(&job->store->ctx) : 0;
}

static int read_options(qc_publish *job, const qcert_publish_opts *opts)
{
    int rc = qc_opts(&job->store->ctx, job->by, opts);

    if (!rc)
        rc = qc_opts(&job->store->ctx, job->filter, job->by.filter);
    if (!rc && (job->filter.limit || job->filter.id || job->filter.organisation))
        rc = qc_fail(&job->store->ctx, QCERT_EMISUSE, "a site shows all courses that pass: it has no limit, and is of "
                     "no single one");
    if (!rc)
        rc = qc_filter_open(job->store, &job->filter, &job->ready);
    if (!rc)
        rc = set_title(job);
    return rc ? rc : set_base(job);
}

static int need_data(qc_publish *job)
{
    int rc = qc_store_site(job->store, &job->site);

    if (!rc)
        rc = qc_meta_get(job->store, "synced", &job->synced);
    if (!rc && (!job->site || !job->synced))
        rc = qc_fail(&job->store->ctx, QCERT_ENOTFOUND, "there are no courses to publish yet: sync first");
    return rc ? rc : qc_store_need_geodata(job->store);
}

static int write_all(qc_publish *job)
{
    int rc = qc_publish_gather(job);

    if (!rc)
        rc = qc_publish_page(job);
    if (!rc)
        rc = qc_publish_parts(job);
    if (!rc)
        rc = qc_publish_contributions(job);
    return rc ? rc : qc_mirror_write(job->store, job->folder.made);
}

static int publish(qc_publish *job, const char *folder)
{
    int rc = need_data(job);

    if (!rc)
        rc = qc_folder_open(&job->store->ctx, folder, job->by.replace, LIST, &job->folder);
    if (!rc)
        rc = qc_store_hold_still(job->store);
    if (!rc)
        rc = write_all(job);
    qc_store_let_go(job->store);
    return rc ? rc : qc_folder_keep(&job->folder, LIST);
}

static void free_tags(qc_tags *tags)
{
    for (size_t i = 0; i < tags->count; i++)
        free(tags->tag[i].name);
    free(tags->tag);
}

void qc_publish_free(qc_publish *job)
{
    qc_folder_drop(&job->folder);
    qc_filter_free(&job->ready);
    free_tags(&job->countries);
    free_tags(&job->languages);
    for (size_t i = 0; i < job->spot_count; i++)
        free(job->spots[i].name);
    free(job->spots);
    qc_buf_free(&job->title);
    free(job->base);
    free(job->site);
    free(job->synced);
}

int qcert_publish(qcert_store *store, const char *folder, const qcert_publish_opts *opts, qcert_publish_report *theirs)
{
    qc_publish job = { .store = store, .title.most = MOST_TITLE };
    int rc = qc_store_begin(store);

    if (rc)
        return rc;
    rc = read_options(&job, opts);
    if (!rc)
        rc = publish(&job, folder);
    if (!rc && theirs) {
        qcert_publish_report report = {
            .size = sizeof report, .courses = job.courses, .countries = (int64_t)job.countries.count,
            .languages = (int64_t)job.languages.count,
        };
        qc_write_result(theirs, &report, sizeof report);
    }
    qc_publish_free(&job);
    return rc;
}
