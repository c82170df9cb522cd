#include "flow.h"
#include "out.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- JSON --------------------------------------------------------------- */

static json_t *json_of_dossier(const qcert_dossier *dossier)
{
    json_t *row = json_object();

    put_number(row, "id", dossier->id);
    put_text(row, "uuid", dossier->uuid);
    put_number(row, "organisation_id", dossier->organisation_id);
    put_text(row, "organisation", dossier->organisation);
    put_text(row, "country", dossier->country);
    put_text(row, "began", dossier->began);
    put_text(row, "state", dossier->state);
    put_text(row, "since", dossier->since);
    put_text(row, "moves", dossier->moves);
    put_text(row, "group", dossier->group);
    put_text(row, "due", dossier->due);
    json_object_set_new(row, "found_group", json_boolean(dossier->found_group));
    json_object_set_new(row, "conflict", json_boolean(dossier->conflict));
    put_number(row, "contributions", dossier->contributions);
    put_number(row, "courses", dossier->courses);
    put_number(row, "materials", dossier->materials);
    put_number(row, "reviews", dossier->reviews);
    put_number(row, "for", dossier->pro);
    put_number(row, "against", dossier->contra);
    put_number(row, "abstained", dossier->abstained);
    put_real(row, "current", dossier->current);
    put_real(row, "correct", dossier->correct);
    put_real(row, "quality", dossier->quality);
    return row;
}

static void put_score(json_t *row, const char *name, int score)
{
    json_object_set_new(row, name, score ? json_integer(score) : json_null());
}

static json_t *json_of_event(const qcert_dossier_event *event)
{
    json_t *row = json_object();

    put_number(row, "id", event->id);
    put_text(row, "uuid", event->uuid);
    put_text(row, "time", event->time);
    put_text(row, "kind", event->kind);
    put_text(row, "what", event->what);
    put_number(row, "of", event->about);
    put_text(row, "title", event->title);
    put_text(row, "link", event->link);
    put_text(row, "file", event->file);
    put_text(row, "path", event->path);
    put_number(row, "bytes", event->bytes);
    put_text(row, "sha256", event->sum);
    put_text(row, "qgis", event->version);
    put_text(row, "day", event->day);
    put_text(row, "role", event->role);
    put_text(row, "note", event->note);
    put_score(row, "current", event->current);
    put_score(row, "correct", event->correct);
    put_score(row, "quality", event->quality);
    json_object_set_new(row, "hidden", json_boolean(event->hidden));
    return row;
}

static json_t *json_of_finding(const qcert_finding *finding)
{
    json_t *row = json_object();

    put_text(row, "severity", finding->severity);
    put_text(row, "what", finding->what);
    put_number(row, "event", finding->event);
    put_text(row, "kind", finding->kind);
    put_text(row, "flaw", finding->flaw);
    return row;
}

static json_t *json_of_waiting(const qcert_waiting *waiting)
{
    json_t *row = json_object();

    put_number(row, "organisation_id", waiting->organisation_id);
    put_text(row, "organisation", waiting->organisation);
    put_text(row, "country", waiting->country);
    put_text(row, "state", waiting->state);
    put_text(row, "since", waiting->since);
    put_number(row, "age", waiting->age);
    put_text(row, "group", waiting->group);
    put_text(row, "group_link", waiting->group_link);
    put_text(row, "deadline", waiting->deadline);
    json_object_set_new(row, "days_left", waiting->deadline ? json_integer(waiting->days_left) : json_null());
    put_number(row, "warning", waiting->warning);
    put_number(row, "dossier", waiting->dossier);
    put_text(row, "dossier_state", waiting->dossier_state);
    put_text(row, "due", waiting->due);
    return row;
}

json_t *json_of_dossiers(const qcert_rows *rows)
{
    if (qcert_rows_dossier(rows))
        return json_of_dossier(qcert_rows_dossier(rows));
    if (qcert_rows_dossier_event(rows))
        return json_of_event(qcert_rows_dossier_event(rows));
    if (qcert_rows_finding(rows))
        return json_of_finding(qcert_rows_finding(rows));
    return qcert_rows_waiting(rows) ? json_of_waiting(qcert_rows_waiting(rows)) : NULL;
}

/* ---- text --------------------------------------------------------------- */

static void put_id(struct flow *flow, int64_t id)
{
    char text[30];

    snprintf(text, sizeof text, "#%" PRId64, id);
    flow_piece(flow, text);
}

/* "due 2026-12-23", if there is a day. */
static void put_day(struct flow *flow, const char *what, const char *day)
{
    char text[60];

    if (!day)
        return;
    snprintf(text, sizeof text, "%s %.10s", what, day);
    flow_piece(flow, text);
}

static void put_judgement(struct flow *flow, const qcert_dossier *dossier)
{
    char text[120];

    flow_count(flow, dossier->reviews, dossier->reviews == 1 ? "review" : "reviews");
    if (dossier->reviews) {
        snprintf(text, sizeof text, "current %.1f, correct %.1f, quality %.1f", dossier->current, dossier->correct,
                 dossier->quality);
        flow_piece(flow, text);
    }
    flow_count(flow, dossier->pro, "for");
    flow_count(flow, dossier->contra, "against");
    flow_count(flow, dossier->abstained, "abstained");
}

static void show_dossier(const qcert_dossier *dossier)
{
    struct flow flow = flow_begin(2, 0);

    put_id(&flow, dossier->id);
    flow_strong(&flow, dossier->organisation);
    flow_piece(&flow, dossier->country);
    flow_strong(&flow, dossier->state);
    put_day(&flow, "since", dossier->since);
    flow_break(&flow);
    if (dossier->due) {
        flow_piece(&flow, dossier->group);
        put_day(&flow, "due", dossier->due);
    }
    flow_piece(&flow, dossier->found_group ? "no user group in the country: found one" : NULL);
    flow_piece(&flow, dossier->conflict ? "conflict: the applicant is the group or a reviewer" : NULL);
    flow_break(&flow);
    flow_count(&flow, dossier->contributions, dossier->contributions == 1 ? "contribution" : "contributions");
    flow_count(&flow, dossier->courses, dossier->courses == 1 ? "course" : "courses");
    flow_count(&flow, dossier->materials, dossier->materials == 1 ? "material" : "materials");
    put_judgement(&flow, dossier);
    flow_break(&flow);
    flow_piece(&flow, *dossier->moves ? "next:" : NULL);
    flow_text(&flow, " ", dossier->moves);
    flow_end(&flow);
}

static void put_about(struct flow *flow, const qcert_dossier_event *event)
{
    char text[40];

    if (!event->about || !strcmp(event->kind, "move"))
        return;
    snprintf(text, sizeof text, "of #%" PRId64, event->about);
    flow_piece(flow, text);
}

static void show_event(const qcert_dossier_event *event)
{
    struct flow flow = flow_begin(14, 14);
    char text[80];

    printf("  %-10.10s  ", event->time);
    put_id(&flow, event->id);
    flow_strong(&flow, event->kind);
    flow_piece(&flow, event->what);
    put_about(&flow, event);
    flow_piece(&flow, event->hidden ? "does not count" : NULL);
    flow_strong(&flow, event->title);
    flow_piece(&flow, event->role);
    flow_piece(&flow, event->day);
    if (event->version) {
        snprintf(text, sizeof text, "QGIS %s", event->version);
        flow_piece(&flow, text);
    }
    if (event->current) {
        snprintf(text, sizeof text, "current %d, correct %d, quality %d", event->current, event->correct,
                 event->quality);
        flow_piece(&flow, text);
    }
    flow_break(&flow);
    flow_piece(&flow, event->link);
    flow_piece(&flow, event->path ? event->path : event->file);
    flow_count(&flow, event->file ? event->bytes : 0, event->bytes == 1 ? "byte" : "bytes");
    flow_break(&flow);
    flow_piece(&flow, event->note);
    flow_end(&flow);
}

static void show_finding(const qcert_finding *finding)
{
    struct flow flow = flow_begin(11, 11);

    printf("  %-9s", finding->severity);
    flow_piece(&flow, finding->what);
    if (finding->event)
        put_id(&flow, finding->event);
    flow_end(&flow);
}

static void put_deadline(struct flow *flow, const qcert_waiting *waiting)
{
    char text[120];

    if (!waiting->deadline)
        return;
    if (waiting->days_left < 0)
        snprintf(text, sizeof text, "a year untouched on %.10s", waiting->deadline);
    else
        snprintf(text, sizeof text, "a year untouched on %.10s, in %" PRId64 " %s", waiting->deadline,
                 waiting->days_left, waiting->days_left == 1 ? "day" : "days");
    if (waiting->warning)
        flow_strong(flow, text);
    else
        flow_piece(flow, text);
}

static void show_waiting(const qcert_waiting *waiting)
{
    struct flow flow = flow_begin(12, 12);
    char text[40];

    printf("%5" PRId64 " %-4s  ", waiting->age, waiting->age == 1 ? "day" : "days");
    flow_strong(&flow, waiting->organisation);
    flow_piece(&flow, waiting->country);
    flow_piece(&flow, waiting->state ? waiting->state : "not on the site's list");
    flow_break(&flow);
    flow_piece(&flow, "user group:");
    flow_text(&flow, " ", waiting->group ? waiting->group : "none");
    flow_piece(&flow, waiting->group_link);
    flow_break(&flow);
    if (waiting->dossier) {
        snprintf(text, sizeof text, "dossier #%" PRId64, waiting->dossier);
        flow_piece(&flow, text);
        flow_piece(&flow, waiting->dossier_state);
        put_day(&flow, "due", waiting->due);
    }
    put_deadline(&flow, waiting);
    flow_end(&flow);
}

int text_dossiers(const qcert_rows *rows)
{
    if (qcert_rows_dossier(rows))
        show_dossier(qcert_rows_dossier(rows));
    else if (qcert_rows_dossier_event(rows))
        show_event(qcert_rows_dossier_event(rows));
    else if (qcert_rows_finding(rows))
        show_finding(qcert_rows_finding(rows));
    else if (qcert_rows_waiting(rows))
        show_waiting(qcert_rows_waiting(rows));
    else
        return 0;
    return 1;
}
