#include "search.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the answer --------------------------------------------------------- */

/* What connects to a data base may hold a password. */
static const char *target_of(const cli_args *args, const qcert_export_report *report)
{
    return strcmp(report->format, "PostgreSQL") ? args->words[0] : "PG:";
}

static void put_count(struct out *to, const char *name, int64_t count)
{
    out_member(to, name, count < 0 ? json_null() : json_integer(count));
}

static json_t *json_of_lines(const char *lines)
{
    json_t *list = json_array();

    while (*lines) {
        size_t length = strcspn(lines, "\n");
        json_array_append_new(list, json_stringn(lines, length));
        lines += length + (lines[length] == '\n');
    }
    return list;
}

static void answer_json(const struct search *search, const char *target, const qcert_export_report *report)
{
    struct out to = search->to;

    out_begin(&to);
    out_member(&to, "target", json_of_text(target));
    out_member(&to, "format", json_of_text(report->format));
    out_member(&to, "place", search->place ? json_of_place(qcert_rows_place(search->place)) : json_null());
    out_member(&to, "today", json_of_text(search->today));
    out_member(&to, "data_age_seconds", json_integer(search->age));
    put_count(&to, "courses", report->courses);
    put_count(&to, "centres", report->centres);
    put_count(&to, "organisations", report->organisations);
    put_count(&to, "contributions", report->contributions);
    out_member(&to, "losses", json_of_lines(report->losses));
    out_end(&to);
}

/* Losses are talk: the answer is what was written. */
static void answer_text(const struct search *search, const char *target, const qcert_export_report *report)
{
    const struct out *to = &search->to;
    const char *line = report->losses;

    out_say(to, "%s (%s)", target, report->format);
    out_count(to, report->courses, "course", "courses");
    out_count(to, report->centres, "centre", "centres");
    out_count(to, report->organisations, "organisation", "organisations");
    out_count(to, report->contributions, "contribution", "contributions");
    while (*line) {
        int length = (int)strcspn(line, "\n");
        cli_tell(search->args, "%.*s", length, line);
        line += length + (line[length] == '\n');
    }
}

/* ---- the command -------------------------------------------------------- */

static int export(struct search *search, const cli_args *args)
{
    qcert_export_report report = QCERT_INIT(qcert_export_report);
    qcert_export_opts opts = args->export;

    opts.size = sizeof opts;
    opts.layers = args->layers;
    opts.filter = &search->filter;
    search->filter.limit = args->limit < 0 ? 0 : args->limit;
    if (qcert_export(search->store, args->words[0], &opts, &report))
        return search_refuse(search);
    if (args->json)
        answer_json(search, target_of(args, &report), &report);
    else
        answer_text(search, target_of(args, &report), &report);
    return DONE;
}

int cmd_export(const cli_args *args)
{
    return search_into(args, export);
}
