#include "flow.h"
#include "out.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* ---- how an organisation stands ----------------------------------------- */

json_t *json_of_standing(const qcert_standing *standing)
{
    json_t *row = json_object();

    put_number(row, "id", standing->id);
    put_text(row, "name", standing->name);
    put_text(row, "country", standing->country);
    put_text(row, "country_name", standing->country_name);
    put_text(row, "page", standing->page);
    put_text(row, "remarks", standing->remarks);
    put_text(row, "state", standing->state);
    put_text(row, "was", standing->was);
    put_text(row, "since", standing->since);
    json_object_set_new(row, "at_least", json_boolean(standing->at_least));
    put_number(row, "centres", standing->centres);
    put_number(row, "upcoming", standing->upcoming);
    put_number(row, "running", standing->running);
    put_number(row, "past", standing->past);
    put_text(row, "certificate", standing->certificate);
    json_object_set_new(row, "check", standing->check ? json_of_certificate(standing->check) : json_null());
    put_text(row, "turned", standing->turned);
    return row;
}

/* "in review since 2026-11-24, sent back before" */
static void put_state(struct flow *flow, const qcert_standing *standing)
{
    char text[200];

    snprintf(text, sizeof text, "%.40s %s%.20s%s%.40s", standing->state,
             standing->at_least ? "at least since " : "since ", standing->since,
             standing->was ? ", before that " : "", standing->was ? standing->was : "");
    flow_strong(flow, text);
    if (standing->remarks && *standing->remarks) {
        flow_break(flow);
        flow_piece(flow, "remarks:");
        flow_text(flow, " ", standing->remarks);
    }
}

static void put_turn(struct flow *flow, const qcert_standing *standing)
{
    char text[100];

    if (!standing->turned)
        return;
    flow_break(flow);
    snprintf(text, sizeof text, "its certificate turned: it was %.40s the last time", standing->turned);
    flow_strong(flow, text);
}

void text_standing(const qcert_standing *standing)
{
    struct flow flow = flow_begin(2, 0);
    char number[40];

    flow_strong(&flow, standing->name);
    flow_piece(&flow, standing->country_name);
    snprintf(number, sizeof number, "#%" PRId64, standing->id);
    flow_piece(&flow, number);
    flow_break(&flow);
    put_state(&flow, standing);
    flow_break(&flow);
    flow_count(&flow, standing->centres, standing->centres == 1 ? "centre" : "centres");
    flow_count(&flow, standing->upcoming, "upcoming");
    flow_count(&flow, standing->running, "running");
    flow_count(&flow, standing->past, "past");
    flow_break(&flow);
    flow_piece(&flow, standing->page);
    put_turn(&flow, standing);
    flow_end(&flow);
    if (standing->check)
        text_certificate(standing->check);
}

/* ---- what wants mending ------------------------------------------------- */

json_t *json_of_flaw(const qcert_flaw *flaw)
{
    json_t *row = json_object();

    put_text(row, "severity", flaw->severity);
    put_text(row, "layer", flaw->layer);
    put_number(row, "row", flaw->row);
    put_text(row, "name", flaw->name);
    put_text(row, "what", flaw->what);
    put_text(row, "text", flaw->text);
    put_number(row, "organisation_id", flaw->organisation_id);
    put_text(row, "organisation", flaw->organisation);
    put_real(row, "lon", flaw->lon);
    put_real(row, "lat", flaw->lat);
    return row;
}

void text_flaw(const qcert_flaw *flaw)
{
    struct flow flow = flow_begin(2, 0);
    char number[60];

    flow_strong(&flow, flaw->severity);
    flow_strong(&flow, flaw->what);
    snprintf(number, sizeof number, "%s #%" PRId64, flaw->layer, flaw->row);
    flow_piece(&flow, number);
    flow_text(&flow, " ", flaw->name);
    if (*flaw->layer != 'o')
        flow_piece(&flow, flaw->organisation);
    flow_break(&flow);
    flow_piece(&flow, flaw->text);
    flow_end(&flow);
}
