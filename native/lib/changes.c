#include "changes.h"

#include "find.h"

#include <math.h>
#include <string.h>

enum { ID, DAY, TIME, LAYER, WHAT, ROW, BEFORE, ORGANISATION, STATE, COUNTRY, SLUG, CENTRE, TYPE, CONVENER, COMPETENCE,
       LANGUAGE, LANGUAGES, STARTS, ENDS, ONLINE, STATE_BEFORE, GEOM, CENTRE_ID, ORGANISATION_ID };

static int is_of(qc_stmt *from, const char *layer)
{
    return !strcmp(qc_word(from, LAYER), layer);
}

/* Only courses have days, languages and words that say online. */
static int asks_of_courses(const qc_filter *filter)
{
    return filter->languages || filter->by.strict_language || filter->by.online != QCERT_ONLINE_ANY ||
           filter->by.from || filter->by.until;
}

static int passes_as_course(const qc_filter *filter, qc_stmt *from)
{
    const char *starts = qc_text(from, STARTS), *ends = qc_text(from, ENDS);

    if (filter->by.from && strcmp(strcmp(starts, ends) > 0 ? starts : ends, filter->from) < 0)
        return 0;
    if (*filter->until && strcmp(starts, filter->until) > 0)
        return 0;
    return qc_passes_online(filter, qc_text(from, ONLINE)) && qc_passes_languages(filter, qc_text(from, LANGUAGES));
}

/* An online course has an invented point: within any distance, but none is told. */
static int passes_distance(qc_find *find, qc_stmt *from)
{
    double lon, lat;

    qc_point(from, GEOM, &lon, &lat);
    qc_find_measure(find, qc_is_null(from, ONLINE) ? lon : NAN, lat);
    if (!(find->filter.by.within > 0) || !qc_is_null(from, ONLINE))
        return 1;
    return find->metres <= find->filter.by.within;
}

static void fill(qc_find *find, qcert_change *change, qc_stmt *from)
{
    int name = is_of(from, "course") ? TYPE : is_of(from, "centre") ? CENTRE : ORGANISATION;

    *change = (qcert_change){
        .id = qc_int(from, ID), .day = qc_word(from, DAY), .time = qc_word(from, TIME),
        .layer = qc_word(from, LAYER),
        .what = qc_word(from, WHAT), .row = qc_int(from, ROW), .name = qc_text(from, name),
        .organisation = qc_text(from, ORGANISATION), .centre = qc_text(from, CENTRE),
        .country = qc_text(from, COUNTRY), .page = qc_find_page(find, qc_text(from, SLUG)),
        .starts = qc_text(from, STARTS), .ends = qc_text(from, ENDS), .online = qc_text(from, ONLINE),
        .before = qc_text(from, BEFORE),
    };
    qc_point(from, GEOM, &change->lon, &change->lat);
    change->metres = qc_find_distance(find, &change->direction);
}

/* That an organisation is no longer certified is news of a certified one: what it was before decides, too. */
static int passes_state(const qc_filter *filter, qc_stmt *from)
{
    const char *was = qc_text(from, STATE_BEFORE);

    return qc_passes_state(filter, qc_text(from, STATE), NULL) || (was && qc_passes_state(filter, was, NULL));
}

static int passes_star(const qc_find *find, qc_stmt *from)
{
    return !qc_find_unstarred(find, is_of(from, "course") ? qc_int(from, ROW) : 0, qc_int(from, CENTRE_ID),
                              qc_int(from, ORGANISATION_ID));
}

static const qc_course_type *type_of(const qc_find *find, qc_stmt *from)
{
    return is_of(from, "course") ? qc_course_types_find(&find->types, qc_int(from, ORGANISATION_ID),
                                                        qc_text(from, TYPE))
                                 : NULL;
}

static int take(qc_find *find, qcert_rows *rows, qc_stmt *from)
{
    const qc_filter *filter = &find->filter;
    const qc_course_type *type = type_of(find, from);
    const char *const texts[] = { qc_text(from, TYPE), qc_text(from, COMPETENCE), qc_text(from, ORGANISATION),
                                  qc_text(from, CONVENER), qc_text(from, CENTRE), qc_text(from, LANGUAGE),
                                  type ? type->description : NULL, type ? type->hours : NULL };
    int rc;

    if (!qc_passes_organisation(filter, qc_int(from, ORGANISATION_ID)) || !passes_state(filter, from) ||
        !qc_passes_country(filter, qc_text(from, COUNTRY)) ||
        !passes_distance(find, from) || !passes_star(find, from))
        return 0;
    if (is_of(from, "course") ? !passes_as_course(filter, from) : asks_of_courses(filter))
        return 0;
    rc = qc_passes_words(filter, texts, sizeof texts / sizeof *texts);
    if (rc <= 0)
        return rc;
    fill(find, &rows->row.change, from);
    return QCERT_ROW;
}

static const qc_find_kind changes = {
    .kind = QC_CHANGES,
    .shows_types = 1,
    .plain_sql =
        "SELECT h.id, r.today, r.began, h.layer, h.what, h.row, h.before, o.name, coalesce(o.state, 'unknown'),"
        " o.country, o.slug, t.name, c.type, c.convener, c.competence, c.language, c.languages, c.starts, c.ends,"
        " c.online,"
        " iif(h.layer = 'organisation', json_extract(h.before, '$.state'), NULL),"
        " CASE h.layer WHEN 'organisation' THEN ST_GeometryN(o.geom, 1) ELSE t.geom END, t.id, o.id"
        " FROM change h JOIN run r ON r.id = h.run"
        " LEFT JOIN course c ON h.layer = 'course' AND c.id = h.row"
        " LEFT JOIN centre t ON t.id = CASE h.layer WHEN 'course' THEN c.centre WHEN 'centre' THEN h.row END"
        " LEFT JOIN organisation o ON o.id = CASE h.layer WHEN 'course' THEN c.organisation"
        "  WHEN 'centre' THEN t.organisation ELSE h.row END"
        " WHERE r.today >= :since AND h.id > :after ORDER BY h.id DESC",
    .in_order = 1,
    .take = take,
};

int qc_changes_after(qcert_store *store, const qcert_filter *filter, int64_t after, qcert_rows **out)
{
    return qc_find_open(store, filter, &changes, after, out);
}

int qcert_find_changes(qcert_store *store, const qcert_filter *filter, qcert_rows **out)
{
    return qc_changes_after(store, filter, 0, out);
}
