#include "find.h"

/* The listed courses of a row, by what they are today. Counted only for rows that pass. */
#define COUNTS(which)                                                                                                 \
    "SELECT count(*) FILTER (WHERE " QC_UPCOMING "), count(*) FILTER (WHERE " QC_RUNNING "),"                         \
    " count(*) FILTER (WHERE " QC_PAST ") FROM course c WHERE c.gone IS NULL AND c." which

struct counts {
    int64_t upcoming, running, past;
};

static int count_courses(const qc_find *find, const char *sql, int64_t id, struct counts *counts)
{
    qc_stmt *count = qc_prepare(find->filter.store->db, sql);
    int rc;

    qc_bind_text_at(count, ":today", find->filter.today);
    qc_bind_int_at(count, ":id", id);
    rc = qc_step(count);
    *counts = (struct counts){ qc_int(count, 0), qc_int(count, 1), qc_int(count, 2) };
    qc_release(count);
    return rc < 0 ? rc : 0;
}

/* ---- centres ------------------------------------------------------------ */

enum { C_ID, C_NAME, C_ORGANISATION, C_STATE, C_COUNTRY, C_SLUG, C_ORGANISATION_GONE, C_FIRST_SEEN, C_GONE, C_FLAW,
       C_GEOM, C_ORGANISATION_ID };

#define CENTRES                                                                                                       \
    "SELECT t.id, t.name, o.name, o.state, o.country, o.slug, o.gone, t.first_seen, t.gone, t.flaw, t.geom, o.id"     \
    " FROM centre t JOIN organisation o ON o.id = t.organisation"

static int take_centre(qc_find *find, qcert_rows *rows, qc_stmt *from)
{
    const qc_filter *filter = &find->filter;
    const char *const texts[] = { qc_word(from, C_NAME), qc_word(from, C_ORGANISATION) };
    qcert_centre *centre = &rows->row.centre;
    struct counts counts;
    int rc;

    if ((!qc_is_null(from, C_GONE) && !filter->by.gone) ||
        !qc_passes_organisation(filter, qc_int(from, C_ORGANISATION_ID)) ||
        !qc_passes_state(filter, qc_word(from, C_STATE), qc_text(from, C_ORGANISATION_GONE)) ||
        !qc_passes_country(filter, qc_text(from, C_COUNTRY)) ||
        qc_find_unstarred(find, 0, qc_int(from, C_ID), qc_int(from, C_ORGANISATION_ID)))
        return 0;
    rc = qc_passes_words(filter, texts, sizeof texts / sizeof *texts);
    if (rc <= 0)
        return rc;
    rc = count_courses(find, COUNTS("centre = :id"), qc_int(from, C_ID), &counts);
    if (rc)
        return rc;
    *centre = (qcert_centre){
        .id = qc_int(from, C_ID), .name = texts[0], .organisation = texts[1],
        .organisation_state = qc_word(from, C_STATE), .country = qc_text(from, C_COUNTRY),
        .page = qc_find_page(find, qc_text(from, C_SLUG)), .first_seen = qc_word(from, C_FIRST_SEEN),
        .gone = qc_text(from, C_GONE), .flaw = qc_text(from, C_FLAW), .upcoming = counts.upcoming,
        .running = counts.running, .past = counts.past,
        .organisation_id = qc_int(from, C_ORGANISATION_ID),
    };
    qc_point(from, C_GEOM, &centre->lon, &centre->lat);
    centre->metres = qc_find_distance(find, &centre->direction);
    return qc_find_marks(find, QC_CENTRE, centre->id, &centre->starred, &centre->note);
}

static const qc_find_kind centres = {
    .kind = QC_CENTRES,
    .near_sql = CENTRES " WHERE t.id IN (SELECT value FROM json_each(:keys)) ORDER BY t.name, t.id",
    .rest_sql = CENTRES " WHERE t.id NOT IN (SELECT value FROM json_each(:keys)) ORDER BY t.name, t.id",
    .plain_sql = CENTRES " ORDER BY t.name, t.id",
    .id_sql = CENTRES " WHERE t.id = :id",
    .organisation_sql = CENTRES " WHERE t.organisation = :organisation ORDER BY t.name, t.id",
    .of_centres = 1,
    .take = take_centre,
};

int qcert_find_centres(qcert_store *store, const qcert_filter *filter, qcert_rows **out)
{
    return qc_find_open(store, filter, &centres, 0, out);
}

/* ---- organisations ------------------------------------------------------ */

enum { O_ID, O_NAME, O_STATE, O_COUNTRY, O_COUNTRY_NAME, O_EMAIL, O_PHONE, O_URL, O_ADDRESS, O_REMARKS, O_SLUG,
       O_FIRST_SEEN, O_GONE, O_GEOM, O_CENTRES };

#define ORGANISATIONS                                                                                                 \
    "SELECT o.id, o.name, o.state, o.country, (SELECT name FROM geodata.country k WHERE k.code = o.country), o.email,"\
    " o.phone, o.url, o.address, o.remarks, o.slug, o.first_seen, o.gone, ST_GeometryN(o.geom, 1),"                   \
    " (SELECT count(*) FROM centre t WHERE t.organisation = o.id AND t.gone IS NULL)"                                 \
    " FROM organisation o"

static void fill_organisation(qc_find *find, qcert_organisation *organisation, qc_stmt *from,
                              const struct counts *counts)
{
    *organisation = (qcert_organisation){
        .id = qc_int(from, O_ID), .name = qc_word(from, O_NAME), .state = qc_word(from, O_STATE),
        .country = qc_text(from, O_COUNTRY), .country_name = qc_text(from, O_COUNTRY_NAME),
        .email = qc_text(from, O_EMAIL), .phone = qc_text(from, O_PHONE), .url = qc_text(from, O_URL),
        .address = qc_text(from, O_ADDRESS), .remarks = qc_text(from, O_REMARKS),
        .page = qc_find_page(find, qc_text(from, O_SLUG)), .first_seen = qc_word(from, O_FIRST_SEEN),
        .gone = qc_text(from, O_GONE), .centres = qc_int(from, O_CENTRES), .upcoming = counts->upcoming,
        .running = counts->running, .past = counts->past,
    };
    qc_point(from, O_GEOM, &organisation->lon, &organisation->lat);
    if (find->phase == QC_NEAREST) {
        organisation->lon = find->point.lon;
        organisation->lat = find->point.lat;
    }
    organisation->metres = qc_find_distance(find, &organisation->direction);
}

static int take_organisation(qc_find *find, qcert_rows *rows, qc_stmt *from)
{
    const qc_filter *filter = &find->filter;
    const char *const texts[] = { qc_word(from, O_NAME), qc_text(from, O_ADDRESS), qc_text(from, O_REMARKS) };
    qcert_organisation *organisation = &rows->row.organisation;
    struct counts counts;
    int rc;

    if ((!qc_is_null(from, O_GONE) && !filter->by.gone) || !qc_passes_organisation(filter, qc_int(from, O_ID)) ||
        !qc_passes_state(filter, qc_word(from, O_STATE), NULL) ||
        !qc_passes_country(filter, qc_text(from, O_COUNTRY)) || qc_find_unstarred(find, 0, 0, qc_int(from, O_ID)))
        return 0;
    rc = qc_passes_words(filter, texts, sizeof texts / sizeof *texts);
    if (rc <= 0)
        return rc;
    rc = count_courses(find, COUNTS("organisation = :id"), qc_int(from, O_ID), &counts);
    if (rc)
        return rc;
    fill_organisation(find, organisation, from, &counts);
    return qc_find_marks(find, QC_ORGANISATION, organisation->id, &organisation->starred, &organisation->note);
}

static const qc_find_kind organisations = {
    .kind = QC_ORGANISATIONS,
    .near_sql = ORGANISATIONS " WHERE o.id IN (SELECT value FROM json_each(:keys)) ORDER BY o.name, o.id",
    .rest_sql = ORGANISATIONS " WHERE o.id NOT IN (SELECT value FROM json_each(:keys)) ORDER BY o.name, o.id",
    .plain_sql = ORGANISATIONS " ORDER BY o.name, o.id",
    .id_sql = ORGANISATIONS " WHERE o.id = :id",
    .organisation_sql = ORGANISATIONS " WHERE o.id = :organisation",
    .shows_countries = 1,
    .of_centres = 1,
    .by_organisation = 1,
    .take = take_organisation,
};

int qcert_find_organisations(qcert_store *store, const qcert_filter *filter, qcert_rows **out)
{
    return qc_find_open(store, filter, &organisations, 0, out);
}
