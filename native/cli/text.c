#include "flow.h"
#include "out.h"
#include "term.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DISTANCE 14 /* columns of "12345 km NNE" and a gap */
#define LABEL 30    /* columns of "  2026-11-23 20:44  current" and a gap */

/* ---- parts -------------------------------------------------------------- */

char *text_of_place(const qcert_place *place)
{
    const char *region = place->region && strcmp(place->region, place->name) ? place->region : NULL;
    char *text;

    if (asprintf(&text, "%s%s%s%s%s", place->name, region ? ", " : "", region ? region : "",
                 place->country_name ? ", " : "", place->country_name ? place->country_name : "") < 0)
        return NULL;
    return text;
}

char *text_of_distance(char *text, size_t size, double metres)
{
    if (metres < 1000)
        snprintf(text, size, "%.0f m", metres);
    else
        snprintf(text, size, "%.*f km", metres < 10000 ? 1 : 0, metres / 1000);
    return text;
}

char *text_of_age(char *text, size_t size, int64_t seconds)
{
    static const struct { int64_t seconds; const char *one, *many; } units[] = {
        { 86400, "day", "days" }, { 3600, "hour", "hours" }, { 60, "minute", "minutes" }, { 1, "second", "seconds" },
    };
    size_t unit = 0;

    while (unit < 3 && seconds < units[unit].seconds)
        unit++;
    seconds /= units[unit].seconds;
    snprintf(text, size, "%" PRId64 " %s", seconds, seconds == 1 ? units[unit].one : units[unit].many);
    return text;
}

/* What stands to the left of a row: how far it is, and where. */
static struct flow begin_row(int distance, double metres, const char *direction, const char *otherwise)
{
    char text[40] = "";

    if (!distance)
        return flow_begin(2, 0);
    if (isnan(metres))
        snprintf(text, sizeof text, "%s", otherwise);
    else if (!direction)
        snprintf(text, sizeof text, "here");
    else
        text_of_distance(text, sizeof text, metres);
    printf("%8s %-3s  ", text, direction ? direction : "");
    return flow_begin(DISTANCE, DISTANCE);
}

static void put_state(struct flow *flow, const char *state, const char *gone)
{
    char text[100];

    if (state && strcmp(state, "certified")) {
        snprintf(text, sizeof text, "not certified: %.40s", state);
        flow_piece(flow, text);
    }
    if (gone) {
        snprintf(text, sizeof text, "no longer listed since %.20s", gone);
        flow_piece(flow, text);
    }
}

static void put_counts(struct flow *flow, int64_t upcoming, int64_t running, int64_t past)
{
    flow_count(flow, upcoming, "upcoming");
    flow_count(flow, running, "running");
    flow_count(flow, past, "past");
}

/* Before all else: its number, if numbers are shown, and its star. */
static void put_star(struct flow *flow, int ids, int64_t id, int starred)
{
    char text[40] = "";

    if (ids)
        snprintf(text, sizeof text, "#%" PRId64 "%s", id, starred ? " " : "");
    if (starred)
        strcat(text, "★");
    flow_piece(flow, text);
}

/* Beneath all else, line by line. */
static void put_note(struct flow *flow, const char *note)
{
    const char *joint = "note: ";
    char *copy = note ? strdup(note) : NULL, *rest;

    for (char *line = copy ? strtok_r(copy, "\n", &rest) : NULL; line; line = strtok_r(NULL, "\n", &rest)) {
        flow_break(flow);
        flow_piece(flow, joint);
        flow_text(flow, " ", line);
        joint = NULL;
    }
    free(copy);
}

/* ---- rows --------------------------------------------------------------- */

static void put_marks(struct flow *flow, const qcert_course *course)
{
    char text[200];

    if (!strcmp(course->status, "running"))
        flow_piece(flow, "running now");
    if (!strcmp(course->status, "past"))
        flow_piece(flow, "over");
    if (course->online) {
        snprintf(text, sizeof text, "online (\"%.150s\")", course->online);
        flow_piece(flow, text);
    }
    put_state(flow, course->organisation_state, course->gone);
}

static void show_course(const qcert_course *course, int distance, int ids)
{
    struct flow flow = begin_row(distance, course->metres, course->direction, course->online ? "online" : "unknown");
    char days[80] = "";

    qcert_days_write(course->starts, course->ends, days, sizeof days);
    put_star(&flow, ids, course->id, course->starred);
    flow_strong(&flow, days);
    flow_strong(&flow, course->type);
    flow_piece(&flow, course->language);
    put_marks(&flow, course);
    flow_break(&flow);
    flow_piece(&flow, course->centre);
    flow_piece(&flow, course->organisation);
    flow_break(&flow);
    flow_piece(&flow, course->organisation_email);
    flow_piece(&flow, course->organisation_url);
    flow_piece(&flow, course->page);
    put_note(&flow, course->note);
    flow_end(&flow);
}

static void show_centre(const qcert_centre *centre, int distance, int ids)
{
    struct flow flow = begin_row(distance, centre->metres, centre->direction, "unknown");

    put_star(&flow, ids, centre->id, centre->starred);
    flow_strong(&flow, centre->name);
    put_state(&flow, centre->organisation_state, centre->gone);
    flow_break(&flow);
    flow_piece(&flow, centre->organisation);
    put_counts(&flow, centre->upcoming, centre->running, centre->past);
    flow_piece(&flow, centre->flaw);
    flow_break(&flow);
    flow_piece(&flow, centre->page);
    put_note(&flow, centre->note);
    flow_end(&flow);
}

static void show_organisation(const qcert_organisation *organisation, int distance, int ids)
{
    struct flow flow = begin_row(distance, organisation->metres, organisation->direction, "unknown");

    put_star(&flow, ids, organisation->id, organisation->starred);
    flow_strong(&flow, organisation->name);
    flow_piece(&flow, organisation->country_name);
    put_state(&flow, organisation->state, organisation->gone);
    flow_break(&flow);
    flow_count(&flow, organisation->centres, organisation->centres == 1 ? "centre" : "centres");
    put_counts(&flow, organisation->upcoming, organisation->running, organisation->past);
    flow_break(&flow);
    flow_piece(&flow, organisation->email);
    flow_piece(&flow, organisation->phone);
    flow_piece(&flow, organisation->url);
    flow_piece(&flow, organisation->page);
    put_note(&flow, organisation->note);
    flow_end(&flow);
}

/* What was there before: days of a course, the name or the state of others. */
static void put_before(struct flow *flow, const qcert_change *change)
{
    json_t *was = json_loads(change->before, 0, NULL);
    const char *starts = json_string_value(json_object_get(was, "starts"));
    const char *ends = json_string_value(json_object_get(was, "ends"));
    const char *name = json_string_value(json_object_get(was, change->starts ? "type" : "name"));
    const char *state = json_string_value(json_object_get(was, "state"));
    char text[120] = "was ";

    if (starts && ends && change->starts && (strcmp(starts, change->starts) || strcmp(ends, change->ends))) {
        qcert_days_write(starts, ends, text + 4, sizeof text - 4);
        flow_piece(flow, text);
    } else if (name && strcmp(name, change->name)) {
        snprintf(text + 4, sizeof text - 4, "%.100s", name);
        flow_piece(flow, text);
    } else if (state) {
        snprintf(text + 4, sizeof text - 4, "%.100s", state);
        flow_piece(flow, text);
    }
    json_decref(was);
}

/* The day of the sync stands where others have a distance, which is told behind. */
static void show_change(const qcert_change *change)
{
    struct flow flow = flow_begin(DISTANCE, DISTANCE);
    char text[80] = "";

    printf("  %-10s  ", change->day);
    flow_strong(&flow, change->what);
    flow_piece(&flow, change->layer);
    flow_strong(&flow, change->name);
    if (change->starts) {
        qcert_days_write(change->starts, change->ends, text, sizeof text);
        flow_piece(&flow, text);
    }
    if (change->before && strcmp(change->what, "gone"))
        put_before(&flow, change);
    flow_break(&flow);
    if (change->starts)
        flow_piece(&flow, change->centre);
    if (strcmp(change->layer, "organisation"))
        flow_piece(&flow, change->organisation);
    if (change->direction) {
        char far[40];
        snprintf(text, sizeof text, "%s %s", text_of_distance(far, sizeof far, change->metres), change->direction);
        flow_piece(&flow, text);
    }
    flow_end(&flow);
}

/* Numbers first, so that they stand below each other; as they stand there they are understood by --near. */
static void show_place(const qcert_place *place)
{
    char number[40], point[60], *name = text_of_place(place);
    struct flow flow = flow_begin(DISTANCE + 21, DISTANCE + 21);

    snprintf(point, sizeof point, "%.4f,%.4f", place->lon, place->lat);
    printf("%*s  %-17s  ", DISTANCE, term_grouped(number, sizeof number, place->population), point);
    flow_piece(&flow, name ? name : place->name);
    flow_end(&flow);
    free(name);
}

/* "courses: 3 added, 1 gone", if anything was done. */
static void put_tally(struct flow *flow, const char *what, const qcert_tally *tally)
{
    const struct { int64_t count; const char *done; } parts[] = {
        { tally->added, "added" }, { tally->changed, "changed" }, { tally->moved, "moved" },
        { tally->renamed, "renamed" }, { tally->gone, "gone" }, { tally->rejected, "rejected" },
    };
    char text[400], number[40];
    int used = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i].count)
            used += snprintf(text + used, sizeof text - (size_t)used, "%s%s%s %s", used ? "" : what, used ? ", " : ": ",
                             term_grouped(number, sizeof number, parts[i].count), parts[i].done);
    if (used)
        flow_piece(flow, text);
}

static void show_run(const qcert_run *run)
{
    char text[80];
    struct flow flow = flow_begin(LABEL, 0);

    snprintf(text, sizeof text, "%.10s %.5s  %-8s", run->began, strlen(run->began) > 16 ? run->began + 11 : "",
             run->kind);
    printf("  %-*s", LABEL - 2, text);
    flow.column = LABEL;
    put_tally(&flow, "organisations", &run->organisations);
    put_tally(&flow, "centres", &run->centres);
    put_tally(&flow, "courses", &run->courses);
    if (flow.column == LABEL)
        flow_piece(&flow, "nothing new");
    flow_break(&flow);
    flow_piece(&flow, run->warning);
    flow_end(&flow);
}

static void show_country(const qcert_country *country)
{
    struct flow flow = flow_begin(2, 0);

    flow_strong(&flow, country->name);
    flow_piece(&flow, country->code);
    flow_count(&flow, country->organisations, country->organisations == 1 ? "organisation" : "organisations");
    flow_count(&flow, country->centres, country->centres == 1 ? "centre" : "centres");
    put_counts(&flow, country->upcoming, country->running, country->past);
    flow_count(&flow, country->groups, country->groups == 1 ? "user group" : "user groups");
    flow_end(&flow);
}

static void show_language(const qcert_language *language)
{
    struct flow flow = flow_begin(2, 0);

    flow_strong(&flow, language->name);
    flow_piece(&flow, language->code);
    put_counts(&flow, language->upcoming, language->running, language->past);
    flow_end(&flow);
}

char *text_of_share(char *text, size_t size, int64_t part, int64_t whole)
{
    double percent = whole ? 100 * (double)part / (double)whole : 0;

    if (part && percent < 1)
        snprintf(text, size, "<1 %%");
    else if (part < whole && percent > 99)
        snprintf(text, size, ">99 %%");
    else
        snprintf(text, size, "%.0f %%", percent);
    return text;
}

/* "12 of 4 500 towns" */
static void put_part(struct flow *flow, int64_t part, int64_t whole, const char *what)
{
    char text[120], few[40], all[40];

    snprintf(text, sizeof text, "%s of %s %s", term_grouped(few, sizeof few, part),
             term_grouped(all, sizeof all, whole), what);
    flow_piece(flow, text);
}

static void show_reach(const qcert_reach *reach)
{
    struct flow flow = flow_begin(DISTANCE + 3, DISTANCE + 3);
    char far[40] = "none", share[40] = "";

    if (!reach->people)
        strcpy(far, "unknown");
    else if (!isnan(reach->metres_mean))
        text_of_distance(far, sizeof far, reach->metres_mean);
    printf("%8s %5s   ", far, text_of_share(share, sizeof share, reach->people_beyond, reach->people));
    flow_strong(&flow, reach->country_name);
    flow_piece(&flow, reach->language_name);
    put_part(&flow, reach->people_beyond, reach->people, "people");
    put_part(&flow, reach->towns_beyond, reach->towns, "towns");
    flow_end(&flow);
}

static void show_reach_town(const qcert_reach_town *town)
{
    struct flow flow = begin_row(1, town->metres, "", "none");

    flow_strong(&flow, town->name);
    flow_piece(&flow, town->country);
    flow_count(&flow, town->population, "people");
    flow_piece(&flow, town->centre);
    flow_end(&flow);
}

void text_row(const qcert_rows *rows, int distance, int ids)
{
    if (text_fee(rows) || text_dossiers(rows))
        return;
    if (qcert_rows_change(rows)) {
        show_change(qcert_rows_change(rows));
        return;
    }
    if (qcert_rows_follow(rows)) {
        text_follow(qcert_rows_follow(rows));
        return;
    }
    if (qcert_rows_certificate(rows)) {
        text_certificate(qcert_rows_certificate(rows));
        return;
    }
    if (qcert_rows_group(rows)) {
        text_group(qcert_rows_group(rows));
        return;
    }
    if (qcert_rows_figure(rows)) {
        text_figure(qcert_rows_figure(rows));
        return;
    }
    if (qcert_rows_standing(rows))
        text_standing(qcert_rows_standing(rows));
    else if (qcert_rows_flaw(rows))
        text_flaw(qcert_rows_flaw(rows));
    else if (qcert_rows_course(rows))
        show_course(qcert_rows_course(rows), distance, ids);
    else if (qcert_rows_centre(rows))
        show_centre(qcert_rows_centre(rows), distance, ids);
    else if (qcert_rows_organisation(rows))
        show_organisation(qcert_rows_organisation(rows), distance, ids);
    else if (qcert_rows_place(rows))
        show_place(qcert_rows_place(rows));
    else if (qcert_rows_country(rows))
        show_country(qcert_rows_country(rows));
    else if (qcert_rows_language(rows))
        show_language(qcert_rows_language(rows));
    else if (qcert_rows_reach(rows))
        show_reach(qcert_rows_reach(rows));
    else if (qcert_rows_reach_town(rows))
        show_reach_town(qcert_rows_reach_town(rows));
    else
        show_run(qcert_rows_run(rows));
}

void text_line(const char *text)
{
    struct flow flow = flow_begin(0, 0);

    flow_text(&flow, "", text);
    flow_end(&flow);
}
