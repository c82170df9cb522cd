#include "publish.h"

#include "site.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Countries with courses, and those around them, are drawn finely as long as the page stays small, in bytes: each, all
 * with courses, and all around them. */
#define FINE 9000
#define MOST_FINE 60000
#define MOST_AROUND 30000
#define REGION (QC_WORLD / 8) /* what is wider is looked at from where coarse borders do not show */
#define PI 3.14159265358979323846

/* The slots of native/site/index.html. */

static void put_title(qc_file *file, void *user)
{
    qc_put_text(file, ((qc_publish *)user)->by.title);
}

static void put_version(qc_file *file, void *user)
{
    (void)user;
    qc_put(file, QCERT_VERSION);
}

static void put_count(qc_file *file, int64_t count, const char *one, const char *many)
{
    qc_put_int(file, count);
    qc_put(file, " ");
    qc_put_text(file, count == 1 ? one : many);
}

static void put_summary(qc_file *file, void *user)
{
    const qc_publish *job = user;

    put_count(file, job->courses, "certified QGIS course", "certified QGIS courses");
    if (job->countries.count)
        qc_put(file, " in ");
    if (job->countries.count)
        put_count(file, (int64_t)job->countries.count, "country", "countries");
    if (job->languages.count)
        qc_put_raw(file, job->countries.count ? " and " : " in ");
    if (job->languages.count)
        put_count(file, (int64_t)job->languages.count, "language", "languages");
}

/* ---- calendars and feeds ------------------------------------------------ */

/* An address of one of our own files: letters, digits, - and / alone. */
static void put_file(qc_file *file, const char *folder, const char *kind, const qc_tag *tag, const char *ending)
{
    char *name = qc_tag_file(folder, kind, tag, ending);

    if (name)
        qc_put_text(file, name);
    else
        file->rc = qc_fail_memory(file->ctx);
    free(name);
}

static void put_alternate(qc_file *file, const qc_publish *job, const char *kind, const qc_tag *tag)
{
    static const struct { const char *type, *folder, *ending; } forms[] = {
        { "application/atom+xml", "feed", "atom" }, { "text/calendar", "calendar", "ics" },
    };

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        qc_put(file, "<link rel=\"alternate\" type=\"");
        qc_put_text(file, forms[i].type);
        qc_put(file, "\" href=\"");
        put_file(file, forms[i].folder, kind, tag, forms[i].ending);
        qc_put(file, "\" title=\"");
        qc_put_text(file, tag ? tag->name : job->by.title);
        qc_put(file, "\">\n");
    }
}

static void for_tags(qc_file *file, const qc_publish *job, const qc_tags *tags, const char *kind,
                     void (*put)(qc_file *file, const qc_publish *job, const char *kind, const qc_tag *tag))
{
    for (size_t i = 0; i < tags->count; i++)
        put(file, job, kind, &tags->tag[i]);
}

static void put_alternates(qc_file *file, void *user)
{
    const qc_publish *job = user;

    if (job->base) {
        qc_put(file, "<link rel=\"canonical\" href=\"");
        qc_put_text(file, job->base);
        qc_put(file, "\">\n");
    }
    put_alternate(file, job, "courses", NULL);
    for_tags(file, job, &job->countries, "country", put_alternate);
    for_tags(file, job, &job->languages, "language", put_alternate);
    qc_put(file, "<link rel=\"alternate\" type=\"application/geo+json\" href=\"courses.geojson\">\n");
}

static void put_subscription(qc_file *file, const qc_publish *job, const char *kind, const qc_tag *tag)
{
    qc_put(file, "<tr><th scope=\"row\">");
    qc_put_text(file, tag ? tag->name : "All");
    qc_put(file, " (");
    qc_put_int(file, tag ? tag->courses : job->courses);
    qc_put(file, ")</th><td><a href=\"");
    put_file(file, "calendar", kind, tag, "ics");
    qc_put(file, "\">");
    put_file(file, "calendar", kind, tag, "ics");
    qc_put(file, "</a></td><td><a href=\"");
    put_file(file, "feed", kind, tag, "atom");
    qc_put(file, "\">");
    put_file(file, "feed", kind, tag, "atom");
    qc_put(file, "</a></td></tr>\n");
}

static void put_group(qc_file *file, const qc_publish *job, const char *title, const char *kind, const qc_tags *tags)
{
    if (!tags->count)
        return;
    qc_put(file, "<tbody><tr><th colspan=\"3\" scope=\"rowgroup\">");
    qc_put_text(file, title);
    qc_put(file, "</th></tr>\n");
    for_tags(file, job, tags, kind, put_subscription);
    qc_put(file, "</tbody>\n");
}

static void put_subscriptions(qc_file *file, void *user)
{
    const qc_publish *job = user;

    qc_put(file, "<tbody>\n");
    put_subscription(file, job, "courses", NULL);
    qc_put(file, "</tbody>\n");
    put_group(file, job, "By country", "country", &job->countries);
    put_group(file, job, "By language", "language", &job->languages);
}

/* ---- filters ------------------------------------------------------------ */

static void put_option(qc_file *file, const qc_publish *job, const char *kind, const qc_tag *tag)
{
    (void)job;
    (void)kind;
    qc_put(file, "<option value=\"");
    qc_put_text(file, tag->code);
    qc_put(file, "\">");
    qc_put_text(file, tag->name);
    qc_put(file, "</option>");
}

static void put_countries(qc_file *file, void *user)
{
    for_tags(file, user, &((qc_publish *)user)->countries, NULL, put_option);
}

static void put_languages(qc_file *file, void *user)
{
    for_tags(file, user, &((qc_publish *)user)->languages, NULL, put_option);
}

/* ---- map ---------------------------------------------------------------- */

static void put_corner(qc_file *file, double x, double y, double width, double height)
{
    const double numbers[] = { x, y, width, height };

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        qc_put_raw(file, i ? " " : "");
        qc_put_int(file, (int64_t)floor(numbers[i]));
    }
}

typedef struct view { double left, top, right, bottom; } view; /* no spots: left is greater than right */

static view view_of(const qc_publish *job)
{
    view all = { QC_WORLD, QC_WORLD, 0, 0 };

    for (size_t i = 0; i < job->spot_count; i++) {
        all.left = fmin(all.left, job->spots[i].x);
        all.right = fmax(all.right, job->spots[i].x);
        all.top = fmin(all.top, job->spots[i].y);
        all.bottom = fmax(all.bottom, job->spots[i].y);
    }
    return all;
}

/* What is seen where no script chooses: all spots, and some way around them. */
static void put_view(qc_file *file, void *user)
{
    view all = view_of(user);
    double width = all.right - all.left, height = all.bottom - all.top, around;

    if (width < 0) {
        put_corner(file, 0, 1000, QC_WORLD, QC_WORLD * 0.6);
        return;
    }
    around = fmax(30, fmax(width, height) * 0.08);
    put_corner(file, all.left - around, all.top - around, width + 2 * around, height + 2 * around);
}

static double latitude(double y)
{
    return atan(sinh(PI * (1 - 2 * y / QC_WORLD))) * 180 / PI;
}

/* Rows of code, coarse, fine, and whether the country lies in or around the view, if that is of one region. */
static qc_stmt *find_shapes(const qc_publish *job)
{
    view all = view_of(job);
    double width = all.right - all.left, around = fmax(100, width);
    qc_stmt *rows = qc_prepare(job->store->db, "SELECT code, coarse, fine, code IN (SELECT code FROM geodata.outline"
                               " WHERE max_lon >= ? AND min_lon <= ? AND max_lat >= ? AND min_lat <= ?)"
                               " FROM geodata.world ORDER BY length(coarse) DESC");

    if (width < 0 || width > REGION)
        return rows; /* of unknown bounds: none lies there */
    qc_bind_real(rows, (all.left - around) * 360 / QC_WORLD - 180);
    qc_bind_real(rows, (all.right + around) * 360 / QC_WORLD - 180);
    qc_bind_real(rows, latitude(all.bottom + around));
    qc_bind_real(rows, latitude(all.top - around));
    return rows;
}

/* Countries in one of two forms, larger ones below smaller ones. */
static void put_paths(qc_file *file, const qc_publish *job, int is_fine)
{
    qc_stmt *rows = find_shapes(job);
    int64_t left[] = { MOST_AROUND, MOST_FINE };
    int rc;

    while ((rc = qc_step(rows)) == QCERT_ROW) {
        int has = qc_find_tag(&job->countries, qc_text(rows, 0)) != NULL, fine = 0;
        int64_t size = (int64_t)strlen(qc_text(rows, 2));
        if ((has || qc_int(rows, 3)) && size <= FINE && size <= left[has]) {
            left[has] -= size;
            fine = 1;
        }
        if (fine != is_fine)
            continue;
        qc_put_raw(file, has ? "<path class=\"has\" d=\"" : "<path d=\"");
        qc_put_text(file, qc_text(rows, fine ? 2 : 1));
        qc_put(file, "\"/>\n");
    }
    qc_release(rows);
    if (!file->rc)
        file->rc = rc;
}

static void put_coarse(qc_file *file, void *user)
{
    put_paths(file, user, 0);
}

static void put_fine(qc_file *file, void *user)
{
    put_paths(file, user, 1);
}

static void put_real(qc_file *file, const char *before, double value)
{
    qc_put_raw(file, before);
    qc_put_json_real(file, round(value * 100) / 100);
}

/* Dots that lead into the list; a script puts others in their place. A line without length is as wide as its stroke,
 * which does not grow with the map. */
static void put_marks(qc_file *file, void *user)
{
    const qc_publish *job = user;

    for (size_t i = 0; i < job->spot_count; i++) {
        const qc_spot *spot = &job->spots[i];
        qc_put(file, "<a href=\"#course-");
        qc_put_int(file, spot->course);
        qc_put(file, "\"><path class=\"dot\"");
        put_real(file, " d=\"M", spot->x);
        put_real(file, " ", spot->y);
        qc_put(file, "h0\"");
        qc_put(file, "><title>");
        qc_put_text(file, spot->name);
        qc_put(file, ": ");
        put_count(file, spot->courses, "course", "courses");
        qc_put(file, "</title></path></a>\n");
    }
}

/* ---- courses ------------------------------------------------------------ */

static void for_courses(qc_file *file, const qc_publish *job, void *state,
                        void (*put)(qc_file *file, const qc_publish *job, const qcert_course *course, void *state))
{
    qcert_rows *rows = NULL;
    int rc = file->rc ? 0 : qcert_find_courses(job->store, &job->filter, &rows); /* which would forget the failure */
    int64_t done = 0;

    while (rows && !rc && !file->rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        put(file, job, qcert_rows_course(rows), state);
        rc = qc_tell(file->ctx, "page", ++done, job->courses);
    }
    qcert_rows_free(rows);
    if (!file->rc)
        file->rc = rc;
}

/* The month in which the list stands; where it is by distance, there is one group. */
static void put_listed(qc_file *file, const qc_publish *job, const qcert_course *course, void *state)
{
    char *month = state;

    if (job->filter.origin ? !*month : strncmp(month, course->starts, 7) != 0) {
        qc_put_raw(file, *month ? "</ol></section>\n" : "");
        memcpy(month, course->starts, 7);
        qc_put(file, "<section class=\"month\"><h3>");
        if (job->filter.origin)
            qc_put(file, "Nearest first");
        else
            qc_put_month(file, course->starts);
        qc_put(file, "</h3>\n<ol>\n");
    }
    qc_put_course(file, job, course);
}

static void put_list(qc_file *file, void *user)
{
    char month[8] = "";

    for_courses(file, user, month, put_listed);
    qc_put_raw(file, *month ? "</ol></section>\n" : "<p>No course is listed now.</p>\n");
}

static void put_course_data(qc_file *file, const qc_publish *job, const qcert_course *course, void *state)
{
    int *some = state;

    qc_put_raw(file, *some ? ",\n" : "\n");
    *some = 1;
    qc_put_course_data(file, job, course);
}

static void put_jsonld(qc_file *file, void *user)
{
    int some = 0;

    qc_put(file, "{\"@context\":\"https://schema.org\",\"@graph\":[");
    for_courses(file, user, &some, put_course_data);
    qc_put(file, "]}");
}

/* ---- where it is from --------------------------------------------------- */

static void put_source(qc_file *file, void *user)
{
    const qc_publish *job = user;

    if (!strcmp(job->site, QCERT_SERVER))
        return;
    if (!strcmp(job->site, QCERT_DEMO)) {
        qc_put(file, "from an invented site, ");
        return;
    }
    qc_put(file, "from <a href=\"");
    qc_put_text(file, job->site);
    qc_put(file, "\">");
    qc_put_text(file, job->site);
    qc_put(file, "</a>, ");
}

static void put_age(qc_file *file, void *user)
{
    qc_put_day(file, ((qc_publish *)user)->synced);
}

/* ---- files -------------------------------------------------------------- */

static const qc_slot slots[] = {
    { "title", put_title }, { "version", put_version }, { "summary", put_summary }, { "alternates", put_alternates },
    { "view", put_view }, { "coarse", put_coarse }, { "fine", put_fine }, { "marks", put_marks },
    { "countries", put_countries }, { "languages", put_languages }, { "list", put_list },
    { "subscriptions", put_subscriptions }, { "contributions", qc_put_contributions }, { "source", put_source },
    { "age", put_age }, { "jsonld", put_jsonld }, { NULL, NULL },
};

static const struct { const char *name, *text; } files[] = {
    { "index.html", qc_site_index_html }, { "site.css", qc_site_site_css }, { "site.js", qc_site_site_js },
    { "icon.svg", qc_site_icon_svg },
};

int qc_publish_page(qc_publish *job)
{
    int rc = 0;

    for (size_t i = 0; i < sizeof files / sizeof *files && !rc; i++) {
        qc_file file;
        rc = qc_file_open(&job->store->ctx, job->folder.made, files[i].name, &file);
        if (!rc)
            qc_put_template(&file, files[i].text, slots, job);
        rc = qc_file_close(&file, rc);
    }
    return rc;
}
