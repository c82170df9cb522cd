#include "cli.h"
#include "out.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- what was booked ---------------------------------------------------- */

static void say_booked(const struct out *to, const qcert_booked *booked)
{
    char cents[40], due[40], credit[40];

    text_amount(cents, booked->cents < 0 ? -booked->cents : booked->cents);
    text_amount(due, booked->due);
    text_amount(credit, booked->credit);
    out_say(to, "Booked as %" PRId64 ": EUR %s %s. %s EUR %s.", booked->id, cents,
            booked->cents < 0 ? "credited" : "owed", booked->credit ? "Credit:" : "Due:",
            booked->credit ? credit : due);
}

static void answer(const cli_args *args, const qcert_booked *booked)
{
    struct out to = { .json = args->json, .quiet = args->quiet };

    out_begin(&to);
    out_member(&to, "booking", json_integer(booked->id));
    out_member(&to, "organisation_id", json_integer(booked->organisation_id));
    out_member(&to, "cents", json_integer(booked->cents));
    out_member(&to, "due_cents", json_integer(booked->due));
    out_member(&to, "credit_cents", json_integer(booked->credit));
    out_end(&to);
    say_booked(&to, booked);
}

/* Opens the store, books, and says what was booked. */
static int change(const cli_args *args, int (*book)(const cli_args *args, qcert_store *store, qcert_booked *booked))
{
    qcert_booked booked = QCERT_INIT(qcert_booked);
    qcert_store *store;
    int rc = cli_open(args, CLI_CHANGE, &store);

    if (rc)
        return rc;
    if (book(args, store, &booked))
        rc = cli_refuse(args, store);
    else
        answer(args, &booked);
    qcert_store_close(store);
    return rc;
}

static int book_charge(const cli_args *args, qcert_store *store, qcert_booked *booked)
{
    qcert_charge_opts opts = args->charge;
    int64_t count = 0;

    opts.size = sizeof opts;
    read_count(&count, args->words[1]);
    return qcert_charge(store, args->words[0], count, &opts, booked);
}

static int cmd_charge(const cli_args *args)
{
    int64_t count;
    const char *expected = read_count(&count, args->words[1]);

    return expected ? cli_wrong(args, "COUNT is %s, not \"%s\"", expected, args->words[1]) : change(args, book_charge);
}

static int book_payment(const cli_args *args, qcert_store *store, qcert_booked *booked)
{
    qcert_payment_opts opts = args->payment;
    int64_t cents = 0;

    opts.size = sizeof opts;
    read_amount(&cents, args->words[1]);
    return qcert_pay(store, args->words[0], cents, &opts, booked);
}

static int cmd_pay(const cli_args *args)
{
    int64_t cents;
    const char *expected = read_amount(&cents, args->words[1]);

    if (expected)
        return cli_wrong(args, "AMOUNT is %s, not \"%s\"", expected, args->words[1]);
    if (!args->payment.method)
        return cli_wrong(args, "say --by card or --by sepa");
    return change(args, book_payment);
}

static int book_correction(const cli_args *args, qcert_store *store, qcert_booked *booked)
{
    int64_t booking = 0;

    read_id(&booking, args->words[0]);
    return qcert_correct(store, booking, args->because, booked);
}

static int cmd_correct(const cli_args *args)
{
    int64_t booking;

    if (read_id(&booking, args->words[0]))
        return cli_wrong(args, "BOOKING is the number that qcert fee statement shows, not \"%s\"", args->words[0]);
    if (!args->because)
        return cli_wrong(args, "say why with --note TEXT");
    return change(args, book_correction);
}

/* ---- lists -------------------------------------------------------------- */

/* What is asked of a store that is open. 0 or a qcert_code. */
typedef int find_fn(const cli_args *args, qcert_store *store, qcert_rows **out);

/* Above the bookings of each organisation stands its name. */
static void say_whose(const struct out *to, const qcert_rows *rows, int64_t *present)
{
    const qcert_booking *booking = qcert_rows_booking(rows);

    if (!booking || booking->organisation_id == *present)
        return;
    out_say(to, "%s", booking->organisation);
    *present = booking->organisation_id;
}

static int walk(struct out *to, const char *name, qcert_rows *rows)
{
    int64_t present = 0;
    int rc = 0;

    out_begin(to);
    out_list(to, name);
    while (!out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        say_whose(to, rows, &present);
        out_row(to, rows);
    }
    out_list_end(to);
    out_end(to);
    return rc < 0 ? rc : 0;
}

static int list(const cli_args *args, const char *name, const char *nothing, find_fn *find)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    qcert_rows *rows = NULL;
    qcert_store *store;
    int rc = cli_open(args, CLI_READ, &store);

    if (rc)
        return rc;
    if (find(args, store, &rows))
        rc = cli_refuse(args, store);
    else
        rc = walk(&to, name, rows) ? cli_refuse(args, store) : out_fails(&to);
    if (!rc && !to.rows)
        out_say(&to, "%s", nothing);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc;
}

static int find_prices(const cli_args *args, qcert_store *store, qcert_rows **out)
{
    int64_t cents;

    if (!args->count)
        return qcert_find_prices(store, out);
    read_amount(&cents, args->words[0]);
    *out = NULL;
    return qcert_set_price(store, cents, args->bookings.from);
}

static int set_price(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    qcert_rows *rows = NULL;
    qcert_store *store;
    int rc = cli_open(args, CLI_CHANGE, &store);

    if (rc)
        return rc;
    if (find_prices(args, store, &rows) || qcert_find_prices(store, &rows))
        rc = cli_refuse(args, store);
    else
        rc = walk(&to, "prices", rows) ? cli_refuse(args, store) : out_fails(&to);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc;
}

static int cmd_price(const cli_args *args)
{
    int64_t cents;
    const char *expected = args->count ? read_amount(&cents, args->words[0]) : NULL;

    if (expected)
        return cli_wrong(args, "AMOUNT is %s, not \"%s\"", expected, args->words[0]);
    if (!args->count && args->bookings.from)
        return cli_wrong(args, "--from is the day of a new price: give an AMOUNT, too");
    return args->count ? set_price(args) : list(args, "prices", "", find_prices);
}

static int find_balances(const cli_args *args, qcert_store *store, qcert_rows **out)
{
    return qcert_find_balances(store, args->count ? args->words[0] : NULL, out);
}

static int cmd_balance(const cli_args *args)
{
    return list(args, "balances", "Nothing is booked.", find_balances);
}

static int find_forecast(const cli_args *args, qcert_store *store, qcert_rows **out)
{
    qcert_forecast_opts opts = args->forecast;

    opts.size = sizeof opts;
    opts.attendees = args->attendance.each;
    opts.courses = args->attendance.of;
    opts.count = args->attendance.count;
    opts.until = args->bookings.until;
    return qcert_find_forecast(store, args->words[0], &opts, out);
}

static int cmd_forecast(const cli_args *args)
{
    if (!args->attendance.each)
        return cli_wrong(args, "say with --attendees N how many a course has");
    return list(args, "due", "No courses are to come.", find_forecast);
}

/* ---- statements --------------------------------------------------------- */

static int find_bookings(const cli_args *args, qcert_store *store, qcert_rows **out)
{
    qcert_booking_opts opts = args->bookings;

    opts.size = sizeof opts;
    opts.organisation = args->count ? args->words[0] : NULL;
    return qcert_find_bookings(store, &opts, out);
}

/* What a document's write says of the disk is told at the end. */
static int end_document(const cli_args *args, const qcert_store *store, int failed)
{
    return !failed ? DONE : ferror(stdout) ? FAILED : cli_refuse(args, store);
}

static int write_statement(const cli_args *args)
{
    qcert_document document = args->document;
    qcert_rows *rows = NULL;
    qcert_store *store;
    int rc = cli_open(args, CLI_READ, &store);

    if (rc)
        return rc;
    document.size = sizeof document;
    rc = find_bookings(args, store, &rows);
    if (!rc)
        rc = qcert_rows_write(rows, &document, out_piece, NULL);
    rc = end_document(args, store, rc);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc;
}

static int cmd_statement(const cli_args *args)
{
    if (args->as && args->json)
        return cli_wrong(args, "--as and --json both say what is written: give one");
    if (!args->as && args->document.title)
        return cli_wrong(args, "--title is of a document: give --as, too");
    return args->as ? write_statement(args) : list(args, "bookings", "Nothing is booked.", find_bookings);
}

/* Without an organisation it needs no store. */
static int cmd_payment_note(const cli_args *args)
{
    qcert_note_opts opts = args->note;
    qcert_store *store;
    int rc;

    if (args->json)
        return cli_wrong(args, "a payment note is text or HTML, not JSON");
    if (!opts.payee || !opts.iban || !opts.reference)
        return cli_wrong(args, "say --payee, --iban and --reference");
    rc = cli_open(args, args->count ? CLI_READ : CLI_NOWHERE, &store);
    if (rc)
        return rc;
    opts.size = sizeof opts;
    opts.form = opts.form ? opts.form : QCERT_AS_TEXT;
    opts.until = args->bookings.until;
    rc = qcert_write_note(store, args->count ? args->words[0] : NULL, &opts, out_piece, NULL);
    rc = end_document(args, store, rc);
    qcert_store_close(store);
    return rc;
}

/* ---- the table ---------------------------------------------------------- */

#define AT(member) offsetof(cli_args, member)
#define NOTE(into) { "note", "TEXT", read_text, AT(into), "a note of your own", 0 }
#define AGAIN(into, help) { "again", NULL, read_flag, AT(into), help, 0 }

static const cli_option of_price[] = {
    { "from", "DATE", read_text, AT(bookings.from), "the day on which it begins; by default today", 0 },
    CLI_END
};

static const cli_option of_charge[] = {
    { "course", "ID", read_id, AT(charge.course), "the course, by the number that --ids shows", 0 },
    { "title", "T", read_text, AT(charge.title), "what was held; by default the course's name", 0 },
    { "batch", "B", read_text, AT(charge.batch), "what tells these certificates from others", 0 },
    { "day", "DATE", read_text, AT(charge.day), "when they were issued; by default today", 0 },
    NOTE(charge.note),
    AGAIN(charge.again, "even if this batch is charged already"),
    CLI_END
};

static const cli_option of_pay[] = {
    { "by", "WAY", read_method, AT(payment.method), "card or sepa", 0 },
    { "reference", "R", read_text, AT(payment.reference), "of the invoice, the transfer or the receipt", 0 },
    { "payer", "NAME", read_text, AT(payment.payer), "as the bank names them", 0 },
    { "day", "DATE", read_text, AT(payment.day), "when it was paid; by default today", 0 },
    { "for", "BOOKING", read_id, AT(payment.charge), "the charge that is paid first; else the oldest", 0 },
    NOTE(payment.note),
    AGAIN(payment.again, "even if it looks like one that is booked already"),
    CLI_END
};

static const cli_option of_correct[] = { { "note", "TEXT", read_text, AT(because), "why", 0 }, CLI_END };

static const cli_option of_statement[] = {
    { "from", "DATE", read_text, AT(bookings.from), "this day or later; the rest is brought forward", 0 },
    { "until", "DATE", read_text, AT(bookings.until), "this day or earlier", 0 },
    { "as", "FORM", read_paper, 0, "a document: html, for sheets of A4, or csv", 0 },
    { "title", "T", read_text, AT(document.title), "of the document", 0 },
    CLI_END
};

static const cli_option of_forecast[] = {
    { "attendees", "[COURSE=]N", read_attendance, AT(attendance), "how many a course has, or one that differs", 0 },
    { "month-end", NULL, read_flag, AT(forecast.month_end), "due when the month ends, not when a course starts", 0 },
    { "until", "DATE", read_text, AT(bookings.until), "courses that start on this day or earlier", 0 },
    CLI_END
};

static const cli_option of_note[] = {
    { "payee", "NAME", read_text, AT(note.payee), "who is paid; must be given", 0 },
    { "iban", "IBAN", read_text, AT(note.iban), "the payee's account; must be given", 0 },
    { "reference", "R", read_text, AT(note.reference), "that the payment bears; must be given", 0 },
    { "amount", "AMOUNT", read_text, AT(note.amount), "by default what the organisation owes", 0 },
    { "payer", "NAME", read_text, AT(note.payer), "who pays; by default the organisation", 0 },
    { "until", "DATE", read_text, AT(bookings.until), "the day by which it is to be paid", 0 },
    { "as", "FORM", read_sheet, AT(note.form), "text or html; by default text", 0 },
    CLI_END
};

#define ORGANISATION "ORGANISATION is a number, or a name in quotes, whole or some words of it."

const cli_command cli_fee[] = {
    { "fee price", "[AMOUNT]", "what a certificate costs; AMOUNT: from now on", 0, 1, cmd_price, of_price,
      "What is booked stays as it is.", "  qcert fee price\n  qcert fee price 22.50 --from 2027-01-01" },
    { "fee charge", "ORGANISATION COUNT", "book certificates that were issued", 2, 2, cmd_charge, of_charge,
      ORGANISATION, "  qcert fee charge 3 12 --course 17 --batch 2026-1" },
    { "fee pay", "ORGANISATION AMOUNT", "book a payment", 2, 2, cmd_pay, of_pay,
      ORGANISATION "\nWhat is over is credit, and pays what is charged next.",
      "  qcert fee pay 3 240 --by sepa --reference \"QGIS-Cert-26-0012\"" },
    { "fee correct", "BOOKING", "take a booking back by its opposite", 1, 1, cmd_correct, of_correct,
      "BOOKING is the number that qcert fee statement shows.", "  qcert fee correct 7 --note \"charged twice\"" },
    { "fee balance", "[ORGANISATION]", "what is due, or credit", 0, 1, cmd_balance, NULL,
      ORGANISATION, "  qcert fee balance" },
    { "fee statement", "[ORGANISATION]", "all bookings, and the balance after each", 0, 1, cmd_statement, of_statement,
      ORGANISATION, "  qcert fee statement 3 --from 2026-01-01 --as html > statement.html" },
    { "fee forecast", "ORGANISATION", "what its courses that are to come will cost", 1, 1, cmd_forecast, of_forecast,
      ORGANISATION "\n--attendees N must be given; COURSE is the number that --ids shows.",
      "  qcert fee forecast 3 --attendees 12 --attendees 21=20 --month-end" },
    { "fee note", "[ORGANISATION]", "a note by which somebody can pay", 0, 1, cmd_payment_note, of_note,
      ORGANISATION "\nAll that it says is what you say; nothing is paid.",
      "  qcert fee note 3 --payee \"Payee\" --iban \"DE02 1203 0000 0000 2020 51\" \\\n"
      "    --reference \"QGIS-Cert-26-0012\"" },
    CLI_END
};
