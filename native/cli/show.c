#include "flow.h"
#include "search.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- in words ----------------------------------------------------------- */

/* A line of its own: "hours: 18". */
static void put(struct flow *flow, const char *label, const char *text)
{
    if (!text || !*text)
        return;
    flow_break(flow);
    flow_piece(flow, label);
    flow_text(flow, " ", text);
}

/* As its paragraphs were entered. */
static void put_description(struct flow *flow, const char *text)
{
    char *copy = text ? strdup(text) : NULL, *rest;

    for (char *line = copy ? strtok_r(copy, "\r\n", &rest) : NULL; line; line = strtok_r(NULL, "\r\n", &rest)) {
        flow_break(flow);
        flow_piece(flow, line);
    }
    free(copy);
}

/* An address that is not safe to open is not shown as one. */
static void put_details(struct flow *flow, const qcert_course *course)
{
    char text[120];

    put_description(flow, course->description);
    put(flow, "hours:", course->hours);
    put(flow, "link:", qcert_is_link(course->link) ? course->link : NULL);
    snprintf(text, sizeof text, "details by the organisation's own pages, read %.10s %.5s UTC", course->details_read,
             strlen(course->details_read) > 16 ? course->details_read + 11 : "");
    flow_break(flow);
    flow_piece(flow, text);
}

static void say_more(const struct search *search, const qcert_course *course)
{
    struct flow flow = flow_begin(2, 0);

    if (search->to.json)
        return;
    printf("  ");
    flow.column = 2;
    flow_piece(&flow, "competence:");
    flow_text(&flow, " ", course->competence ? course->competence : "unknown");
    put(&flow, "convener:", course->convener);
    if (course->details_read)
        put_details(&flow, course);
    flow_end(&flow);
    if (!course->details_read)
        out_say(&search->to, "No details of it yet: qcert sync --details");
}

/* ---- the command -------------------------------------------------------- */

static int show(struct search *search, qcert_rows *rows)
{
    int rc = qcert_rows_next(rows);

    if (rc < 0)
        return search_refuse(search);
    if (!rc) {
        cli_complain(search->args, "there is no course %" PRId64, search->filter.id);
        return NO;
    }
    out_begin(&search->to);
    out_member(&search->to, "today", json_of_text(search->today));
    out_member(&search->to, "data_age_seconds", json_integer(search->age));
    out_list(&search->to, "courses");
    out_row(&search->to, rows);
    out_list_end(&search->to);
    say_more(search, qcert_rows_course(rows));
    out_end(&search->to);
    return out_fails(&search->to);
}

int cmd_show(const cli_args *args)
{
    cli_args rest = search_behind(args);
    struct search search = { .args = &rest };
    qcert_rows *rows = NULL;
    const char *expected = read_id(&rest.filter.id, args->words[0]);
    int rc;

    if (expected)
        return cli_wrong(args, "COURSE is %s, not \"%s\"", expected, args->words[0]);
    rest.ids = 1;
    rc = search_begin(&search);
    if (!rc)
        rc = qcert_find_courses(search.store, &search.filter, &rows) ? search_refuse(&search) : show(&search, rows);
    qcert_rows_free(rows);
    search_end(&search);
    return rc;
}
