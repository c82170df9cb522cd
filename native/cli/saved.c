#include "flow.h"
#include "out.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A piece of two texts, if the second is there. */
static void put(struct flow *flow, const char *what, const char *text)
{
    if (!text)
        return;
    flow_piece(flow, what);
    flow_text(flow, " ", text);
}

static void put_flag(struct flow *flow, int is_set, const char *what)
{
    flow_piece(flow, is_set ? what : NULL);
}

/* "within 300 km of Bern, Canton of Bern, Switzerland": the town, or the point. */
static void put_place(struct flow *flow, const qcert_followed *search)
{
    const qcert_filter *filter = &search->filter;
    char point[80], within[60];

    if (!filter->origin)
        return;
    snprintf(point, sizeof point, "%.9g,%.9g", filter->origin->lon, filter->origin->lat);
    snprintf(within, sizeof within, "within %.9g km of", filter->within / 1000);
    put(flow, filter->within > 0 ? within : "near", search->town ? search->town : point);
    if (search->place && search->town && strncmp(search->town, search->place, strlen(search->place)))
        put(flow, "given as", search->place);
}

static void put_filter(struct flow *flow, const qcert_filter *filter)
{
    static const char *const online[] = { NULL, "only online", "not online" };

    put(flow, "country", filter->country);
    put(flow, "from", filter->from);
    put(flow, "until", filter->until);
    put(flow, "language", filter->languages);
    put_flag(flow, filter->strict_language, "strict language");
    flow_piece(flow, online[filter->online]);
    put(flow, "text", filter->text);
    put(flow, "state", filter->state);
    put(flow, "since", filter->since);
    put_flag(flow, filter->past, "past");
    put_flag(flow, filter->gone, "gone");
    put_flag(flow, filter->all_organisations, "all organisations");
    put_flag(flow, filter->starred, "starred");
}

void text_follow(const qcert_followed *search)
{
    struct flow flow = flow_begin(2, 0);
    char day[40];

    flow_strong(&flow, search->name);
    flow_count(&flow, search->news, "news");
    flow_break(&flow);
    put_place(&flow, search);
    put_filter(&flow, &search->filter);
    flow_break(&flow);
    snprintf(day, sizeof day, "saved %.10s", search->saved);
    flow_piece(&flow, day);
    if (search->shown) {
        snprintf(day, sizeof day, "shown %.10s", search->shown);
        flow_piece(&flow, day);
    }
    flow_end(&flow);
}
