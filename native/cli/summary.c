#include "out.h"
#include "flow.h"
#include "term.h"

#include <inttypes.h>
#include <stdio.h>

#define LABEL 15 /* columns of "organisations" and a gap */

/* ---- status ------------------------------------------------------------- */

static struct flow begin_line(const char *label)
{
    printf("%-*s", LABEL, label);
    return flow_begin(LABEL, LABEL);
}

static void show_text(const char *label, const char *text)
{
    struct flow flow = begin_line(label);

    flow_piece(&flow, text);
    flow_end(&flow);
}

static void show_age(const qcert_status *status)
{
    char age[60], line[120];

    text_of_age(age, sizeof age, status->age_seconds);
    snprintf(line, sizeof line, "%s ago, at %.30s", age, status->synced ? status->synced : "");
    show_text("synced", status->age_seconds < 0 ? "never: qcert sync" : line);
}

static void show_counts(const qcert_status *status)
{
    struct flow flow = begin_line("courses");

    flow_count(&flow, status->upcoming, "upcoming");
    flow_count(&flow, status->running, "running");
    flow_count(&flow, status->past, "past");
    flow_count(&flow, status->gone, "gone");
    flow_count(&flow, status->other_courses, "of organisations that are not certified");
    if (flow.column == LABEL)
        flow_piece(&flow, "none");
    flow_end(&flow);
}

static void show_status(const qcert_status *status)
{
    char line[120];

    show_text("store", status->path);
    if (!status->undisturbed)
        show_text("", "its disk allows no write-ahead log: while a sync writes, readers wait");
    show_text("server", status->server ? status->server : "none yet");
    show_age(status);
    show_text("past synced", status->past_synced ? status->past_synced : "never");
    show_text("today", status->today);
    snprintf(line, sizeof line, "%" PRId64 " certified, of %" PRId64, status->certified, status->organisations);
    show_text("organisations", line);
    snprintf(line, sizeof line, "%" PRId64, status->centres);
    show_text("centres", line);
    show_counts(status);
}

static void put_status(struct out *to, const qcert_status *status)
{
    out_member(to, "path", json_of_text(status->path));
    out_member(to, "schema", json_integer(status->schema));
    out_member(to, "server", json_of_text(status->server));
    out_member(to, "today", json_of_text(status->today));
    out_member(to, "synced", json_of_text(status->synced));
    out_member(to, "past_synced", json_of_text(status->past_synced));
    out_member(to, "age_seconds", status->age_seconds < 0 ? json_null() : json_integer(status->age_seconds));
    out_member(to, "stale", json_boolean(status->stale));
    out_member(to, "undisturbed", json_boolean(status->undisturbed));
    out_member(to, "organisations", json_integer(status->organisations));
    out_member(to, "certified", json_integer(status->certified));
    out_member(to, "centres", json_integer(status->centres));
    out_member(to, "upcoming", json_integer(status->upcoming));
    out_member(to, "running", json_integer(status->running));
    out_member(to, "past", json_integer(status->past));
    out_member(to, "gone", json_integer(status->gone));
    out_member(to, "other_courses", json_integer(status->other_courses));
}

void out_status(struct out *to, const qcert_status *status)
{
    if (to->json)
        put_status(to, status);
    else
        show_status(status);
}

/* ---- what a sync did ---------------------------------------------------- */

static void show_tally(const char *label, const qcert_tally *tally)
{
    const int64_t counts[] = { tally->added, tally->changed, tally->moved, tally->renamed, tally->unchanged,
                               tally->gone, tally->rejected };
    char number[40];

    printf("%-13s", label);
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        printf("%*s", i == 4 ? 11 : 9, term_grouped(number, sizeof number, counts[i]));
    putchar('\n');
}

static void show_cost(const qcert_sync_report *report)
{
    char bytes[40], line[200];

    term_grouped(bytes, sizeof bytes, (report->bytes + 999) / 1000);
    snprintf(line, sizeof line, "%s%s: %" PRId64 " request%s, %s kB, %" PRId64 ".%" PRId64 " s", report->today,
             report->past ? ", with the past courses" : "", report->requests, report->requests == 1 ? "" : "s", bytes,
             report->milliseconds / 1000, report->milliseconds % 1000 / 100);
    text_line(line);
}

static void show_details(int64_t count)
{
    char number[40];

    printf("Details of %s organisation%s.\n", term_grouped(number, sizeof number, count), count == 1 ? "" : "s");
}

static void show_report(const qcert_sync_report *report, int dry_run)
{
    puts("                 added  changed    moved  renamed  unchanged     gone rejected");
    show_tally("organisations", &report->organisations);
    show_tally("centres", &report->centres);
    show_tally("courses", &report->courses);
    show_cost(report);
    if (report->details)
        show_details(report->details);
    if (dry_run)
        puts("Nothing was changed.");
}

static json_t *json_of_code(int code)
{
    return json_of_text(code ? qcert_code_name(code) : NULL);
}

static void put_report(struct out *to, const qcert_sync_report *report, int dry_run)
{
    out_member(to, "organisations", json_of_tally(&report->organisations));
    out_member(to, "centres", json_of_tally(&report->centres));
    out_member(to, "courses", json_of_tally(&report->courses));
    out_member(to, "past", json_boolean(report->past));
    out_member(to, "past_error", json_of_code(report->past_error));
    out_member(to, "details", json_integer(report->details));
    out_member(to, "details_error", json_of_code(report->details_error));
    out_member(to, "table_error", json_of_code(report->table_error));
    out_member(to, "today", json_of_text(report->today));
    out_member(to, "milliseconds", json_integer(report->milliseconds));
    out_member(to, "requests", json_integer(report->requests));
    out_member(to, "bytes", json_integer(report->bytes));
    out_member(to, "dry_run", json_boolean(dry_run));
    out_member(to, "warning", json_of_text(*report->warning ? report->warning : NULL));
}

void out_report(struct out *to, const qcert_sync_report *report, int dry_run)
{
    if (to->json)
        put_report(to, report, dry_run);
    else if (!to->quiet)
        show_report(report, dry_run);
}
