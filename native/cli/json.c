#include "out.h"
#include "term.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- values ------------------------------------------------------------- */

/* A path need not be UTF-8; what cannot be shown becomes "?". */
json_t *json_of_text(const char *text)
{
    json_t *value = text ? json_string(text) : json_null();
    char *clean = value ? NULL : term_clean(text);

    if (clean)
        value = json_string(clean);
    free(clean);
    return value;
}

void put_text(json_t *row, const char *name, const char *text)
{
    json_object_set_new(row, name, json_of_text(text));
}

void put_number(json_t *row, const char *name, int64_t number)
{
    json_object_set_new(row, name, json_integer(number));
}

void put_real(json_t *row, const char *name, double real)
{
    json_object_set_new(row, name, isfinite(real) ? json_real(real) : json_null());
}

/* To the millimetre: more digits would only look exact. */
static void put_metres(json_t *row, const char *name, double metres)
{
    put_real(row, name, rint(metres * 1000) / 1000);
}

/* "en,fr" as a list; NULL as null. */
static json_t *json_of_codes(const char *codes)
{
    json_t *list = codes ? json_array() : json_null();

    while (codes && *codes) {
        size_t length = strcspn(codes, ",");
        json_array_append_new(list, json_stringn(codes, length));
        codes += length + (codes[length] == ',');
    }
    return list;
}

static void put_flag(json_t *row, const char *name, int flag)
{
    json_object_set_new(row, name, json_boolean(flag));
}

static void put_marks(json_t *row, int starred, const char *note)
{
    put_flag(row, "starred", starred);
    put_text(row, "note", note);
}

/* ---- rows --------------------------------------------------------------- */

static json_t *json_of_course(const qcert_course *course)
{
    json_t *row = json_object();

    put_number(row, "id", course->id);
    put_text(row, "name", course->name);
    put_text(row, "type", course->type);
    put_text(row, "competence", course->competence);
    put_text(row, "convener", course->convener);
    put_text(row, "organisation", course->organisation);
    put_text(row, "organisation_state", course->organisation_state);
    put_text(row, "organisation_email", course->organisation_email);
    put_text(row, "organisation_phone", course->organisation_phone);
    put_text(row, "organisation_url", course->organisation_url);
    put_text(row, "country", course->country);
    put_text(row, "page", course->page);
    put_text(row, "centre", course->centre);
    put_text(row, "language", course->language);
    json_object_set_new(row, "languages", json_of_codes(course->languages));
    put_text(row, "starts", course->starts);
    put_text(row, "ends", course->ends);
    put_text(row, "status", course->status);
    json_object_set_new(row, "online", json_boolean(course->online != NULL));
    put_text(row, "online_word", course->online);
    put_text(row, "first_seen", course->first_seen);
    put_text(row, "gone", course->gone);
    put_real(row, "lon", course->lon);
    put_real(row, "lat", course->lat);
    put_metres(row, "metres", course->metres);
    put_text(row, "direction", course->direction);
    put_marks(row, course->starred, course->note);
    put_flag(row, "is_new", course->is_new);
    put_text(row, "description", course->description);
    put_text(row, "hours", course->hours);
    put_text(row, "link", course->link);
    put_text(row, "details_read", course->details_read);
    put_number(row, "organisation_id", course->organisation_id);
    put_number(row, "centre_id", course->centre_id);
    return row;
}

static json_t *json_of_centre(const qcert_centre *centre)
{
    json_t *row = json_object();

    put_number(row, "id", centre->id);
    put_text(row, "name", centre->name);
    put_text(row, "organisation", centre->organisation);
    put_text(row, "organisation_state", centre->organisation_state);
    put_text(row, "country", centre->country);
    put_text(row, "page", centre->page);
    put_text(row, "flaw", centre->flaw);
    put_number(row, "upcoming", centre->upcoming);
    put_number(row, "running", centre->running);
    put_number(row, "past", centre->past);
    put_text(row, "first_seen", centre->first_seen);
    put_text(row, "gone", centre->gone);
    put_real(row, "lon", centre->lon);
    put_real(row, "lat", centre->lat);
    put_metres(row, "metres", centre->metres);
    put_text(row, "direction", centre->direction);
    put_marks(row, centre->starred, centre->note);
    put_number(row, "organisation_id", centre->organisation_id);
    return row;
}

static json_t *json_of_organisation(const qcert_organisation *organisation)
{
    json_t *row = json_object();

    put_number(row, "id", organisation->id);
    put_text(row, "name", organisation->name);
    put_text(row, "state", organisation->state);
    put_text(row, "country", organisation->country);
    put_text(row, "country_name", organisation->country_name);
    put_text(row, "email", organisation->email);
    put_text(row, "phone", organisation->phone);
    put_text(row, "url", organisation->url);
    put_text(row, "address", organisation->address);
    put_text(row, "remarks", organisation->remarks);
    put_text(row, "page", organisation->page);
    put_number(row, "centres", organisation->centres);
    put_number(row, "upcoming", organisation->upcoming);
    put_number(row, "running", organisation->running);
    put_number(row, "past", organisation->past);
    put_text(row, "first_seen", organisation->first_seen);
    put_text(row, "gone", organisation->gone);
    put_real(row, "lon", organisation->lon);
    put_real(row, "lat", organisation->lat);
    put_metres(row, "metres", organisation->metres);
    put_text(row, "direction", organisation->direction);
    put_marks(row, organisation->starred, organisation->note);
    return row;
}

json_t *json_of_place(const qcert_place *place)
{
    json_t *row = json_object();

    put_number(row, "id", place->id);
    put_text(row, "name", place->name);
    put_text(row, "region", place->region);
    put_text(row, "country", place->country);
    put_text(row, "country_name", place->country_name);
    put_number(row, "population", place->population);
    put_real(row, "lon", place->lon);
    put_real(row, "lat", place->lat);
    return row;
}

json_t *json_of_tally(const qcert_tally *tally)
{
    json_t *row = json_object();

    put_number(row, "added", tally->added);
    put_number(row, "changed", tally->changed);
    put_number(row, "moved", tally->moved);
    put_number(row, "renamed", tally->renamed);
    put_number(row, "unchanged", tally->unchanged);
    put_number(row, "gone", tally->gone);
    put_number(row, "rejected", tally->rejected);
    return row;
}

static json_t *json_of_run(const qcert_run *run)
{
    json_t *row = json_object();

    put_number(row, "id", run->id);
    put_text(row, "began", run->began);
    put_text(row, "kind", run->kind);
    put_text(row, "server", run->server);
    put_text(row, "today", run->today);
    put_number(row, "milliseconds", run->milliseconds);
    put_text(row, "warning", run->warning);
    json_object_set_new(row, "organisations", json_of_tally(&run->organisations));
    json_object_set_new(row, "centres", json_of_tally(&run->centres));
    json_object_set_new(row, "courses", json_of_tally(&run->courses));
    return row;
}

static json_t *json_of_change(const qcert_change *change)
{
    json_t *row = json_object(), *before = change->before ? json_loads(change->before, 0, NULL) : NULL;

    put_number(row, "id", change->id);
    put_text(row, "day", change->day);
    put_text(row, "time", change->time);
    put_text(row, "layer", change->layer);
    put_text(row, "what", change->what);
    put_number(row, "row", change->row);
    put_text(row, "name", change->name);
    put_text(row, "organisation", change->organisation);
    put_text(row, "centre", change->centre);
    put_text(row, "country", change->country);
    put_text(row, "page", change->page);
    put_text(row, "starts", change->starts);
    put_text(row, "ends", change->ends);
    put_text(row, "online_word", change->online);
    json_object_set_new(row, "before", before ? before : json_null());
    put_real(row, "lon", change->lon);
    put_real(row, "lat", change->lat);
    put_metres(row, "metres", change->metres);
    put_text(row, "direction", change->direction);
    return row;
}

static json_t *json_of_follow(const qcert_followed *search)
{
    static const char *const online[] = { "any", "only", "no" };
    const qcert_filter *filter = &search->filter;
    json_t *row = json_object();

    put_text(row, "name", search->name);
    put_text(row, "place", search->place);
    put_text(row, "town", search->town);
    put_real(row, "lon", filter->origin ? filter->origin->lon : NAN);
    put_real(row, "lat", filter->origin ? filter->origin->lat : NAN);
    put_metres(row, "within", filter->within > 0 ? filter->within : NAN);
    put_text(row, "country", filter->country);
    put_text(row, "from", filter->from);
    put_text(row, "until", filter->until);
    json_object_set_new(row, "languages", json_of_codes(filter->languages));
    put_flag(row, "strict_language", filter->strict_language);
    put_text(row, "online", online[filter->online]);
    put_text(row, "text", filter->text);
    put_text(row, "state", filter->state);
    put_flag(row, "past", filter->past);
    put_flag(row, "gone", filter->gone);
    put_flag(row, "all_organisations", filter->all_organisations);
    put_flag(row, "starred", filter->starred);
    put_text(row, "saved", search->saved);
    put_text(row, "shown", search->shown);
    put_number(row, "news", search->news);
    return row;
}

static json_t *json_of_country(const qcert_country *country)
{
    json_t *row = json_object();

    put_text(row, "code", country->code);
    put_text(row, "name", country->name);
    put_number(row, "organisations", country->organisations);
    put_number(row, "centres", country->centres);
    put_number(row, "upcoming", country->upcoming);
    put_number(row, "running", country->running);
    put_number(row, "past", country->past);
    put_number(row, "groups", country->groups);
    put_real(row, "lon", country->lon);
    put_real(row, "lat", country->lat);
    return row;
}

static json_t *json_of_language(const qcert_language *language)
{
    json_t *row = json_object();

    put_text(row, "code", language->code);
    put_text(row, "name", language->name);
    put_number(row, "upcoming", language->upcoming);
    put_number(row, "running", language->running);
    put_number(row, "past", language->past);
    return row;
}

static json_t *json_of_reach(const qcert_reach *reach)
{
    json_t *row = json_object();

    put_text(row, "country", reach->country);
    put_text(row, "country_name", reach->country_name);
    put_text(row, "language", reach->language);
    put_text(row, "language_name", reach->language_name);
    put_number(row, "towns", reach->towns);
    put_number(row, "people", reach->people);
    put_number(row, "towns_beyond", reach->towns_beyond);
    put_number(row, "people_beyond", reach->people_beyond);
    put_metres(row, "metres_mean", reach->metres_mean);
    return row;
}

static json_t *json_of_reach_town(const qcert_reach_town *town)
{
    json_t *row = json_object();

    put_number(row, "id", town->id);
    put_text(row, "name", town->name);
    put_text(row, "country", town->country);
    put_number(row, "population", town->population);
    put_real(row, "lon", town->lon);
    put_real(row, "lat", town->lat);
    put_metres(row, "metres", town->metres);
    put_flag(row, "beyond", town->beyond);
    json_object_set_new(row, "centre_id", town->centre ? json_integer(town->centre_id) : json_null());
    put_text(row, "centre", town->centre);
    return row;
}

static json_t *json_of_group(const qcert_group *group)
{
    json_t *row = json_object();

    put_text(row, "name", group->name);
    put_text(row, "country", group->country);
    put_text(row, "country_name", group->country_name);
    put_text(row, "link", group->link);
    put_real(row, "lon", group->lon);
    put_real(row, "lat", group->lat);
    return row;
}

static json_t *json_of_figure(const qcert_figure *figure)
{
    json_t *row = json_object();

    put_text(row, "of", figure->of);
    put_text(row, "name", figure->name);
    put_number(row, "organisations", figure->organisations);
    put_number(row, "organisations_left", figure->organisations_left);
    put_number(row, "centres", figure->centres);
    put_number(row, "upcoming", figure->upcoming);
    put_number(row, "running", figure->running);
    put_number(row, "held", figure->held);
    put_number(row, "held_by_others", figure->held_by_others);
    put_number(row, "courses_left", figure->courses_left);
    json_object_set_new(row, "people", figure->people < 0 ? json_null() : json_integer(figure->people));
    json_object_set_new(row, "people_near", figure->people_near < 0 ? json_null() : json_integer(figure->people_near));
    return row;
}

json_t *json_of_certificate(const qcert_certificate *certificate)
{
    json_t *row = json_object();

    put_text(row, "asked", certificate->asked);
    json_object_set_new(row, "row", certificate->row ? json_integer(certificate->row) : json_null());
    put_text(row, "file", certificate->file);
    put_text(row, "id", certificate->id);
    put_text(row, "kind", certificate->kind);
    put_text(row, "verdict", certificate->verdict);
    put_text(row, "reason", certificate->reason);
    put_text(row, "checked", certificate->checked);
    put_text(row, "server", certificate->server);
    put_text(row, "name", certificate->name);
    put_flag(row, "confirmed", certificate->confirmed);
    put_text(row, "name_match", certificate->name_match);
    put_text(row, "printed", certificate->printed);
    put_text(row, "organisation", certificate->organisation);
    put_text(row, "organisation_state", certificate->organisation_state);
    put_text(row, "centre", certificate->centre);
    put_text(row, "type", certificate->type);
    put_text(row, "starts", certificate->starts);
    put_text(row, "ends", certificate->ends);
    put_text(row, "language", certificate->language);
    put_text(row, "competence", certificate->competence);
    put_text(row, "convener", certificate->convener);
    put_text(row, "hours", certificate->hours);
    put_text(row, "issued", certificate->issued);
    put_text(row, "was_on_record", certificate->was_on_record);
    put_flag(row, "other_person", certificate->other_person);
    put_text(row, "page_sum", certificate->page_sum);
    put_real(row, "lon", certificate->lon);
    put_real(row, "lat", certificate->lat);
    return row;
}

json_t *json_of_row(const qcert_rows *rows)
{
    json_t *of_family = json_of_fee(rows);

    if (!of_family)
        of_family = json_of_dossiers(rows);
    if (of_family)
        return of_family;
    if (qcert_rows_certificate(rows))
        return json_of_certificate(qcert_rows_certificate(rows));
    if (qcert_rows_standing(rows))
        return json_of_standing(qcert_rows_standing(rows));
    if (qcert_rows_flaw(rows))
        return json_of_flaw(qcert_rows_flaw(rows));
    if (qcert_rows_follow(rows))
        return json_of_follow(qcert_rows_follow(rows));
    if (qcert_rows_change(rows))
        return json_of_change(qcert_rows_change(rows));
    if (qcert_rows_course(rows))
        return json_of_course(qcert_rows_course(rows));
    if (qcert_rows_centre(rows))
        return json_of_centre(qcert_rows_centre(rows));
    if (qcert_rows_organisation(rows))
        return json_of_organisation(qcert_rows_organisation(rows));
    if (qcert_rows_place(rows))
        return json_of_place(qcert_rows_place(rows));
    if (qcert_rows_country(rows))
        return json_of_country(qcert_rows_country(rows));
    if (qcert_rows_language(rows))
        return json_of_language(qcert_rows_language(rows));
    if (qcert_rows_reach(rows))
        return json_of_reach(qcert_rows_reach(rows));
    if (qcert_rows_reach_town(rows))
        return json_of_reach_town(qcert_rows_reach_town(rows));
    if (qcert_rows_group(rows))
        return json_of_group(qcert_rows_group(rows));
    if (qcert_rows_figure(rows))
        return json_of_figure(qcert_rows_figure(rows));
    return json_of_run(qcert_rows_run(rows));
}

json_t *json_of_error(const qcert_error *error)
{
    json_t *row = json_object();

    put_text(row, "code", qcert_code_name(error->code));
    put_text(row, "message", error->message);
    put_text(row, "source", error->source);
    put_number(row, "detail", error->detail);
    return row;
}
