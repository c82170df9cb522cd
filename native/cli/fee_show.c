#include "flow.h"
#include "out.h"
#include "term.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* ---- JSON --------------------------------------------------------------- */

static json_t *json_of_price(const qcert_price *price)
{
    json_t *row = json_object();

    put_number(row, "id", price->id);
    put_text(row, "began", price->began);
    put_number(row, "cents", price->cents);
    put_text(row, "entered", price->entered);
    json_object_set_new(row, "in_force", json_boolean(price->in_force));
    return row;
}

/* A number of something that may not be. */
static void put_some(json_t *row, const char *name, int64_t number, int there)
{
    json_object_set_new(row, name, there ? json_integer(number) : json_null());
}

static json_t *json_of_booking(const qcert_booking *booking)
{
    json_t *row = json_object();

    put_some(row, "id", booking->id, booking->id > 0);
    put_text(row, "kind", booking->kind);
    put_number(row, "organisation_id", booking->organisation_id);
    put_text(row, "organisation", booking->organisation);
    put_text(row, "day", booking->day);
    put_text(row, "entered", booking->entered);
    put_number(row, "cents", booking->cents);
    put_number(row, "balance_cents", booking->balance);
    put_number(row, "open_cents", booking->open);
    put_text(row, "note", booking->note);
    put_some(row, "certificates", booking->certificates, booking->certificates > 0);
    put_some(row, "price_cents", booking->price, booking->certificates > 0);
    put_some(row, "course_id", booking->course_id, booking->course_id > 0);
    put_text(row, "title", booking->title);
    put_text(row, "batch", booking->batch);
    put_text(row, "method", booking->method);
    put_text(row, "reference", booking->reference);
    put_text(row, "payer", booking->payer);
    put_some(row, "corrects", booking->corrects, booking->corrects > 0);
    put_some(row, "corrected_by", booking->corrected_by, booking->corrected_by > 0);
    return row;
}

static json_t *json_of_balance(const qcert_balance *balance)
{
    json_t *row = json_object();

    put_number(row, "organisation_id", balance->organisation_id);
    put_text(row, "organisation", balance->organisation);
    put_number(row, "certificates", balance->certificates);
    put_number(row, "charged_cents", balance->charged);
    put_number(row, "paid_cents", balance->paid);
    put_number(row, "due_cents", balance->due);
    put_number(row, "credit_cents", balance->credit);
    put_number(row, "bookings", balance->bookings);
    put_text(row, "last", balance->last);
    return row;
}

static json_t *json_of_due(const qcert_due *due)
{
    json_t *row = json_object();

    put_number(row, "course_id", due->course_id);
    put_text(row, "title", due->title);
    put_text(row, "centre", due->centre);
    put_text(row, "starts", due->starts);
    put_text(row, "ends", due->ends);
    put_text(row, "due", due->due);
    put_number(row, "certificates", due->certificates);
    put_number(row, "price_cents", due->price);
    put_number(row, "cents", due->cents);
    put_number(row, "total_cents", due->total);
    return row;
}

static json_t *json_of_slip(const qcert_slip *flaw)
{
    json_t *row = json_object();

    put_some(row, "line", flaw->line, flaw->line > 0);
    put_some(row, "column", flaw->column, flaw->column > 0);
    json_object_set_new(row, "hint", json_boolean(flaw->hint));
    json_object_set_new(row, "mended", json_boolean(flaw->mended));
    put_text(row, "what", flaw->what);
    put_text(row, "remedy", flaw->remedy);
    return row;
}

json_t *json_of_fee(const qcert_rows *rows)
{
    if (qcert_rows_price(rows))
        return json_of_price(qcert_rows_price(rows));
    if (qcert_rows_booking(rows))
        return json_of_booking(qcert_rows_booking(rows));
    if (qcert_rows_balance(rows))
        return json_of_balance(qcert_rows_balance(rows));
    if (qcert_rows_due(rows))
        return json_of_due(qcert_rows_due(rows));
    return qcert_rows_slip(rows) ? json_of_slip(qcert_rows_slip(rows)) : NULL;
}

/* ---- text --------------------------------------------------------------- */

#define SUMS 43 /* columns of a day, a number, two amounts and a gap */

void text_amount(char text[40], int64_t cents)
{
    if (qcert_amount_write(cents, text, 40))
        *text = '\0';
}

/* A piece of a few words and a text, if it is there. */
static void put(struct flow *flow, const char *what, const char *text)
{
    if (!text)
        return;
    flow_piece(flow, what);
    flow_text(flow, " ", text);
}

static void put_sum(struct flow *flow, const char *what, int64_t cents)
{
    char text[40];

    text_amount(text, cents);
    put(flow, what, text);
}

static void put_link(struct flow *flow, const char *what, int64_t booking)
{
    char text[40];

    snprintf(text, sizeof text, "%" PRId64, booking);
    if (booking)
        put(flow, what, text);
}

static void show_price(const qcert_price *price)
{
    struct flow flow = flow_begin(2, 14);
    char text[40];

    text_amount(text, price->cents);
    printf("%12s  ", text);
    flow_text(&flow, "", strcmp(price->began, "0001-01-01") ? "from" : "from the beginning");
    if (strcmp(price->began, "0001-01-01"))
        flow_text(&flow, " ", price->began);
    flow_piece(&flow, price->in_force ? "in force" : NULL);
    flow_end(&flow);
}

static void show_booking(const qcert_booking *booking)
{
    struct flow flow = flow_begin(SUMS, SUMS);
    char number[40] = "", cents[40] = "", balance[40], each[40];

    if (booking->id) {
        snprintf(number, sizeof number, "#%" PRId64, booking->id);
        text_amount(cents, booking->cents);
    }
    text_amount(balance, booking->balance);
    printf("%s %6s %11s %11s  ", booking->day, number, cents, balance);
    flow_strong(&flow, booking->kind);
    flow_count(&flow, booking->certificates, booking->certificates == 1 ? "certificate" : "certificates");
    text_amount(each, booking->price);
    if (booking->certificates)
        flow_text(&flow, " at ", each);
    flow_piece(&flow, booking->title);
    put(&flow, "batch", booking->batch);
    put(&flow, "by", booking->method);
    put(&flow, "reference", booking->reference);
    put(&flow, "from", booking->payer);
    put_link(&flow, "of", booking->corrects);
    put_link(&flow, "corrected by", booking->corrected_by);
    if (booking->open)
        put_sum(&flow, booking->certificates ? "open:" : "credit:", booking->open);
    flow_piece(&flow, booking->note);
    flow_end(&flow);
}

static void show_balance(const qcert_balance *balance)
{
    struct flow flow = flow_begin(21, 21);
    char text[40];

    text_amount(text, balance->credit ? balance->credit : balance->due);
    printf("%12s %-6s  ", text, balance->credit ? "credit" : "due");
    flow_strong(&flow, balance->organisation);
    flow_count(&flow, balance->certificates, balance->certificates == 1 ? "certificate" : "certificates");
    put_sum(&flow, "charged", balance->charged);
    put_sum(&flow, "paid", balance->paid);
    put(&flow, "last on", balance->last);
    flow_end(&flow);
}

static void show_due(const qcert_due *due)
{
    struct flow flow = flow_begin(36, 36);
    char cents[40], total[40], days[80] = "";

    text_amount(cents, due->cents);
    text_amount(total, due->total);
    printf("%s %11s %11s  ", due->due, cents, total);
    flow_strong(&flow, due->title);
    qcert_days_write(due->starts, due->ends, days, sizeof days);
    flow_piece(&flow, days);
    flow_piece(&flow, due->centre);
    flow_count(&flow, due->certificates, due->certificates == 1 ? "certificate" : "certificates");
    put_sum(&flow, "at", due->price);
    flow_end(&flow);
}

static void show_slip(const qcert_slip *flaw)
{
    static const char *const columns[] = { "", ", first name", ", surname", ", e-mail" };
    struct flow flow = flow_begin(4, 0);
    const char *hint = flaw->hint ? " (hint)" : "";
    char text[300];

    if (flaw->line)
        snprintf(text, sizeof text, "line %" PRId64 "%s%s: %s", flaw->line, columns[flaw->column & 3], hint,
                 flaw->what);
    else
        snprintf(text, sizeof text, "the file%s: %s", hint, flaw->what);
    flow_piece(&flow, text);
    flow_piece(&flow, flaw->remedy);
    if (!flaw->hint)
        flow_piece(&flow, flaw->mended ? "mended" : "not mended");
    flow_end(&flow);
}

int text_fee(const qcert_rows *rows)
{
    if (qcert_rows_price(rows))
        show_price(qcert_rows_price(rows));
    else if (qcert_rows_booking(rows))
        show_booking(qcert_rows_booking(rows));
    else if (qcert_rows_balance(rows))
        show_balance(qcert_rows_balance(rows));
    else if (qcert_rows_due(rows))
        show_due(qcert_rows_due(rows));
    else if (qcert_rows_slip(rows))
        show_slip(qcert_rows_slip(rows));
    else
        return 0;
    return 1;
}
