#include "find.h"

#include <math.h>
#include <string.h>

enum { ID, NAME, TYPE, CONVENER, COMPETENCE, ORGANISATION, STATE, EMAIL, PHONE, URL, COUNTRY, SLUG, ORGANISATION_GONE,
       CENTRE, LANGUAGE, LANGUAGES, STARTS, ENDS, ONLINE, FIRST_SEEN, GONE, GEOM, ORGANISATION_ID, CENTRE_ID };

#define COLUMNS_OF(courses)                                                                                           \
    "SELECT c.id, c.name, c.type, c.convener, c.competence, o.name, o.state, o.email, o.phone, o.url, o.country,"     \
    " o.slug, o.gone, t.name, c.language, c.languages, c.starts, c.ends, c.online, c.first_seen, c.gone, c.geom,"     \
    " o.id, t.id"                                                                                                     \
    " FROM " courses " JOIN organisation o ON o.id = c.organisation JOIN centre t ON t.id = c.centre"
#define COLUMNS COLUMNS_OF("course c")
#define ORDER " ORDER BY c.starts, c.id"
/* Sorted before whole rows are read: whoever wants but a few of them does not wait for all. LIMIT keeps SQLite from
 * sorting later, and CROSS JOIN keeps the order. */
#define SOONEST                                                                                                       \
    "(SELECT id FROM course c WHERE max(starts, ends) >= :from" ORDER " LIMIT -1) k CROSS JOIN course c ON c.id = k.id"

/* What is over is no news. */
static int is_new(const qc_find *find, const qcert_course *course)
{
    int is_over = !strcmp(course->status, "past") || !strcmp(course->status, "gone");

    return !is_over && strcmp(course->first_seen, find->new_from) >= 0;
}

static const char *status_of(const qc_filter *filter, const qcert_course *course)
{
    if (course->gone)
        return "gone";
    if (strcmp(course->starts, filter->today) >= 0)
        return "upcoming";
    return strcmp(course->ends, filter->today) >= 0 ? "running" : "past";
}

/* NULL: there are none. */
static void put_details(qcert_course *course, const qc_course_type *type)
{
    if (!type)
        return;
    course->description = type->description;
    course->hours = type->hours;
    course->link = type->link;
    course->details_read = type->fetched;
}

static void fill(qc_find *find, qcert_course *course, qc_stmt *from)
{
    *course = (qcert_course){
        .id = qc_int(from, ID), .name = qc_word(from, NAME), .type = qc_word(from, TYPE),
        .convener = qc_word(from, CONVENER), .competence = qc_text(from, COMPETENCE),
        .organisation = qc_word(from, ORGANISATION), .organisation_state = qc_word(from, STATE),
        .organisation_email = qc_text(from, EMAIL), .organisation_phone = qc_text(from, PHONE),
        .organisation_url = qc_text(from, URL), .country = qc_text(from, COUNTRY),
        .page = qc_find_page(find, qc_text(from, SLUG)), .centre = qc_word(from, CENTRE),
        .language = qc_text(from, LANGUAGE), .languages = qc_text(from, LANGUAGES),
        .starts = qc_word(from, STARTS), .ends = qc_word(from, ENDS), .online = qc_text(from, ONLINE),
        .first_seen = qc_word(from, FIRST_SEEN), .gone = qc_text(from, GONE),
        .organisation_id = qc_int(from, ORGANISATION_ID), .centre_id = qc_int(from, CENTRE_ID),
    };
    put_details(course, qc_course_types_find(&find->types, course->organisation_id, course->type));
    course->status = status_of(&find->filter, course);
    course->is_new = is_new(find, course);
    qc_point(from, GEOM, &course->lon, &course->lat);
    course->metres = qc_find_distance(find, &course->direction);
}

/* The cheap questions first. Of the nearest phase online courses are none: they come with the rest. */
static int passes(const qc_find *find, qc_stmt *from)
{
    const qc_filter *filter = &find->filter;

    if (find->phase == QC_NEAREST && !qc_is_null(from, ONLINE))
        return 0;
    if (find->phase == QC_REST && filter->by.within > 0 && qc_is_null(from, ONLINE))
        return 0;
    if (!qc_is_null(from, GONE) && !filter->by.gone)
        return 0;
    if (qc_find_unstarred(find, qc_int(from, ID), qc_int(from, CENTRE_ID), qc_int(from, ORGANISATION_ID)))
        return 0;
    if (!qc_passes_organisation(filter, qc_int(from, ORGANISATION_ID)))
        return 0;
    if (*filter->until && strcmp(qc_word(from, STARTS), filter->until) > 0)
        return 0;
    return qc_passes_state(filter, qc_word(from, STATE), qc_text(from, ORGANISATION_GONE)) &&
           qc_passes_country(filter, qc_text(from, COUNTRY)) && qc_passes_online(filter, qc_text(from, ONLINE)) &&
           qc_passes_languages(filter, qc_text(from, LANGUAGES));
}

static int take(qc_find *find, qcert_rows *rows, qc_stmt *from)
{
    qcert_course *course = &rows->row.course;
    int rc;

    if (!passes(find, from))
        return 0;
    if (find->filter.wanted) {
        const qc_course_type *type = qc_course_types_find(&find->types, qc_int(from, ORGANISATION_ID),
                                                          qc_word(from, TYPE));
        const char *const texts[] = { qc_word(from, TYPE), qc_text(from, COMPETENCE), qc_word(from, ORGANISATION),
                                      qc_word(from, CONVENER), qc_word(from, CENTRE), qc_text(from, LANGUAGE),
                                      type ? type->description : NULL, type ? type->hours : NULL };
        rc = qc_passes_words(&find->filter, texts, sizeof texts / sizeof *texts);
        if (rc <= 0)
            return rc;
    }
    fill(find, course, from);
    return qc_find_marks(find, QC_COURSE, course->id, &course->starred, &course->note);
}

static const qc_find_kind courses = {
    .kind = QC_COURSES,
    .shows_types = 1,
    .near_sql = COLUMNS " WHERE c.centre IN (SELECT value FROM json_each(:keys)) AND max(c.starts, c.ends) >= :from"
                ORDER,
    .alone_sql = COLUMNS " WHERE c.centre = :key AND max(c.starts, c.ends) >= :from" ORDER,
    .rest_sql = COLUMNS " WHERE (c.online IS NOT NULL OR c.geom IS NULL) AND max(c.starts, c.ends) >= :from" ORDER,
    .plain_sql = COLUMNS_OF(SOONEST),
    .any_sql = COLUMNS " WHERE +max(c.starts, c.ends) >= :from", /* +: row after row, not by the index */
    .id_sql = COLUMNS " WHERE c.id = :id",
    .organisation_sql = COLUMNS " WHERE c.organisation = :organisation AND max(c.starts, c.ends) >= :from" ORDER,
    .take = take,
};

int qcert_find_courses(qcert_store *store, const qcert_filter *filter, qcert_rows **out)
{
    return qc_find_open(store, filter, &courses, 0, out);
}
