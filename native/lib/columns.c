#include "columns.h"

#include "style.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define FAR 2 /* columns that only a search from somewhere has; the last ones */

#define COURSE(member) offsetof(qcert_course, member)
static const qc_column courses[] = {
    { "id", NULL, QC_WHOLE, COURSE(id) },
    { "type", NULL, QC_TEXT, COURSE(type) },
    { "starts", NULL, QC_DAY, COURSE(starts) },
    { "ends", NULL, QC_DAY, COURSE(ends) },
    { "status", NULL, QC_TEXT, COURSE(status) },
    { "organisation", "organis", QC_TEXT, COURSE(organisation) },
    { "state", NULL, QC_TEXT, COURSE(organisation_state) },
    { "country", NULL, QC_TEXT, COURSE(country) },
    { "email", NULL, QC_TEXT, COURSE(organisation_email) },
    { "phone", NULL, QC_TEXT, COURSE(organisation_phone) },
    { "url", NULL, QC_TEXT, COURSE(organisation_url) },
    { "page", NULL, QC_TEXT, COURSE(page) },
    { "centre", NULL, QC_TEXT, COURSE(centre) },
    { "convener", NULL, QC_TEXT, COURSE(convener) },
    { "competence", NULL, QC_TEXT, COURSE(competence) },
    { "language", NULL, QC_TEXT, COURSE(language) },
    { "languages", NULL, QC_TEXT, COURSE(languages) },
    { "online", NULL, QC_TEXT, COURSE(online) },
    { "first_seen", NULL, QC_DAY, COURSE(first_seen) },
    { "gone", NULL, QC_DAY, COURSE(gone) },
    { "organisation_id", "organis_id", QC_WHOLE, COURSE(organisation_id) },
    { "centre_id", NULL, QC_WHOLE, COURSE(centre_id) },
    { "metres", NULL, QC_REAL, COURSE(metres) },
    { "direction", NULL, QC_TEXT, COURSE(direction) },
};

#define CENTRE(member) offsetof(qcert_centre, member)
static const qc_column centres[] = {
    { "id", NULL, QC_WHOLE, CENTRE(id) },
    { "name", NULL, QC_TEXT, CENTRE(name) },
    { "organisation", "organis", QC_TEXT, CENTRE(organisation) },
    { "state", NULL, QC_TEXT, CENTRE(organisation_state) },
    { "country", NULL, QC_TEXT, CENTRE(country) },
    { "page", NULL, QC_TEXT, CENTRE(page) },
    { "upcoming", NULL, QC_WHOLE, CENTRE(upcoming) },
    { "running", NULL, QC_WHOLE, CENTRE(running) },
    { "past", NULL, QC_WHOLE, CENTRE(past) },
    { "flaw", NULL, QC_TEXT, CENTRE(flaw) },
    { "first_seen", NULL, QC_DAY, CENTRE(first_seen) },
    { "gone", NULL, QC_DAY, CENTRE(gone) },
    { "organisation_id", "organis_id", QC_WHOLE, CENTRE(organisation_id) },
    { "metres", NULL, QC_REAL, CENTRE(metres) },
    { "direction", NULL, QC_TEXT, CENTRE(direction) },
};

#define ORGANISATION(member) offsetof(qcert_organisation, member)
static const qc_column organisations[] = {
    { "id", NULL, QC_WHOLE, ORGANISATION(id) },
    { "name", NULL, QC_TEXT, ORGANISATION(name) },
    { "state", NULL, QC_TEXT, ORGANISATION(state) },
    { "country", NULL, QC_TEXT, ORGANISATION(country) },
    { "country_name", "country_nm", QC_TEXT, ORGANISATION(country_name) },
    { "email", NULL, QC_TEXT, ORGANISATION(email) },
    { "phone", NULL, QC_TEXT, ORGANISATION(phone) },
    { "url", NULL, QC_TEXT, ORGANISATION(url) },
    { "address", NULL, QC_TEXT, ORGANISATION(address) },
    { "remarks", NULL, QC_TEXT, ORGANISATION(remarks) },
    { "page", NULL, QC_TEXT, ORGANISATION(page) },
    { "centres", NULL, QC_WHOLE, ORGANISATION(centres) },
    { "upcoming", NULL, QC_WHOLE, ORGANISATION(upcoming) },
    { "running", NULL, QC_WHOLE, ORGANISATION(running) },
    { "past", NULL, QC_WHOLE, ORGANISATION(past) },
    { "first_seen", NULL, QC_DAY, ORGANISATION(first_seen) },
    { "gone", NULL, QC_DAY, ORGANISATION(gone) },
    { "metres", NULL, QC_REAL, ORGANISATION(metres) },
    { "direction", NULL, QC_TEXT, ORGANISATION(direction) },
};

#define CONTRIBUTION(member) offsetof(qcert_contribution, member)
static const qc_column contributions[] = {
    { "id", NULL, QC_WHOLE, CONTRIBUTION(id) },
    { "kind", NULL, QC_TEXT, CONTRIBUTION(kind) },
    { "title", NULL, QC_TEXT, CONTRIBUTION(title) },
    { "link", NULL, QC_TEXT, CONTRIBUTION(link) },
    { "day", NULL, QC_DAY, CONTRIBUTION(day) },
    { "organisation", "organis", QC_TEXT, CONTRIBUTION(organisation) },
    { "country", NULL, QC_TEXT, CONTRIBUTION(country) },
    { "organisation_id", "organis_id", QC_WHOLE, CONTRIBUTION(organisation_id) },
};

const qc_table qc_tables[QC_LAYERS] = {
    { "courses", courses, COUNT(courses) - FAR, COUNT(courses), QC_ONE_POINT, qcert_find_courses, qc_style_courses },
    { "centres", centres, COUNT(centres) - FAR, COUNT(centres), QC_ONE_POINT, qcert_find_centres, qc_style_centres },
    { "organisations", organisations, COUNT(organisations) - FAR, COUNT(organisations), QC_MANY_POINTS,
      qcert_find_organisations, qc_style_organisations },
    { "contributions", contributions, COUNT(contributions), COUNT(contributions), QC_NO_SHAPE, qcert_find_contributions,
      NULL },
};

_Static_assert(COUNT(courses) <= QC_MOST_COLUMNS, "");

/* ---- rows --------------------------------------------------------------- */

qcert_point qc_row_point(const qcert_rows *rows)
{
    if (rows->kind == QC_COURSES)
        return (qcert_point){ rows->row.course.lon, rows->row.course.lat };
    if (rows->kind == QC_CENTRES)
        return (qcert_point){ rows->row.centre.lon, rows->row.centre.lat };
    if (rows->kind == QC_ORGANISATIONS)
        return (qcert_point){ rows->row.organisation.lon, rows->row.organisation.lat };
    return (qcert_point){ NAN, NAN };
}

qc_value qc_column_value(const qc_column *column, const qcert_rows *rows)
{
    const char *at = (const char *)&rows->row + column->at;
    qc_value value = { 0 };

    if (column->type == QC_WHOLE)
        memcpy(&value.whole, at, sizeof value.whole);
    else if (column->type == QC_REAL)
        memcpy(&value.real, at, sizeof value.real);
    else
        memcpy(&value.text, at, sizeof value.text);
    return value;
}
