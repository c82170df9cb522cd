#include "cli.h"
#include "out.h"

#include <inttypes.h>
#include <stddef.h>

/* ---- the answer --------------------------------------------------------- */

static int64_t missing(const cli_args *args, const qcert_attendees_report *report)
{
    return args->credit >= 0 && args->credit < report->cost ? report->cost - args->credit : 0;
}

static void say_cost(const struct out *to, const cli_args *args, const qcert_attendees_report *report)
{
    char cost[40], price[40], less[40];

    text_amount(cost, report->cost);
    text_amount(price, report->price);
    text_amount(less, missing(args, report));
    out_say(to, "%" PRId64 " %s, %" PRId64 " %s, %" PRId64 " %s. Their certificates cost EUR %s, EUR %s each.",
            report->attendees, report->attendees == 1 ? "attendee" : "attendees", report->flaws,
            report->flaws == 1 ? "flaw" : "flaws", report->hints, report->hints == 1 ? "hint" : "hints", cost, price);
    if (missing(args, report))
        out_say(to, "The credit does not suffice: EUR %s are missing.", less);
    else if (args->credit >= 0)
        out_say(to, "The credit suffices.");
    if (args->attendees.clean)
        out_say(to, "The clean list has %" PRId64 "; left out: %" PRId64 ".", report->clean,
                report->attendees - report->clean);
}

static void put_report(struct out *to, const cli_args *args, const qcert_attendees_report *report)
{
    out_member(to, "attendees", json_integer(report->attendees));
    out_member(to, "flaw_count", json_integer(report->flaws));
    out_member(to, "hint_count", json_integer(report->hints));
    out_member(to, "clean", json_of_text(args->attendees.clean));
    out_member(to, "clean_attendees", json_integer(report->clean));
    out_member(to, "price_cents", json_integer(report->price));
    out_member(to, "cost_cents", json_integer(report->cost));
    out_member(to, "missing_cents", args->credit < 0 ? json_null() : json_integer(missing(args, report)));
}

static int tell(const cli_args *args, const qcert_attendees_report *report, qcert_rows *rows)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    int rc = 0;

    out_begin(&to);
    put_report(&to, args, report);
    out_list(&to, "flaws");
    while (!out_fails(&to) && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        out_row(&to, rows);
    out_list_end(&to);
    out_end(&to);
    say_cost(&to, args, report);
    if (rc < 0 || out_fails(&to))
        return FAILED;
    return report->flaws || missing(args, report) ? NO : DONE;
}

/* A list that is none is no wrong usage. */
static int refuse(const cli_args *args, const qcert_store *store)
{
    return *qcert_last_error(store)->source ? cli_fail(args, store) : cli_refuse(args, store);
}

/* The price is the store's, where there is one. */
static int cmd_check(const cli_args *args)
{
    qcert_attendees_report report = QCERT_INIT(qcert_attendees_report);
    qcert_attendees_opts opts = args->attendees;
    qcert_rows *rows = NULL;
    qcert_store *store;
    int rc = cli_open(args, cli_has_store(args) ? CLI_READ : CLI_NOWHERE, &store);

    if (rc)
        return rc;
    opts.size = sizeof opts;
    if (qcert_check_attendees(store, args->words[0], &opts, &report, &rows))
        rc = refuse(args, store);
    else
        rc = tell(args, &report, rows);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc;
}

/* ---- the table ---------------------------------------------------------- */

#define AT(member) offsetof(cli_args, member)

static const cli_option of_check[] = {
    { "clean", "FILE", read_text, AT(attendees.clean), "write a list without what can be mended", 0 },
    { "replace", NULL, read_flag, AT(attendees.replace), "a FILE that is there already", 0 },
    { "credit", "AMOUNT", read_amount, AT(credit), "what can be spent: does it suffice?", 0 },
    { "day", "DATE", read_text, AT(attendees.day), "when they will be issued; by default today", 0 },
    CLI_END
};

const cli_command cli_attendees[] = {
    { "attendees check", "FILE", "read a list as the site will, and say what is wrong", 1, 1, cmd_check, of_check,
      "FILE is a CSV: first name, surname, e-mail. Who has a flaw that cannot be\n"
      "mended is left out of the clean list. Exit status 3: there are flaws, or the\n"
      "credit does not suffice. Hints alone are none.",
      "  qcert attendees check list.csv --clean clean.csv --credit 240" },
    CLI_END
};
