#include "fee.h"

#include "money.h"
#include "rows.h"

#include <stdlib.h>
#include <string.h>

/* ---- what the caller says ----------------------------------------------- */

/* 0: all organisations. */
static int read_organisation(qcert_store *store, const char *given, int64_t *id)
{
    *id = 0;
    return given ? qc_organisation_find(store, given, id) : 0;
}

static int read_bound(qcert_store *store, const char *given, const char *otherwise, int *day)
{
    if (!qc_day_read(given ? given : otherwise, day))
        return 0;
    return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.40s\" is not a day: write it as 2026-11-23", given);
}

/* ---- bookings ----------------------------------------------------------- */

/* The balance is that of all bookings, whichever of them are shown; days are bound as numbers. */
static const char bookings_sql[] =
    "WITH line AS (SELECT b.*, sum(b.cents) OVER (PARTITION BY b.organisation ORDER BY b.day, b.id) AS balance"
    "  FROM booking b WHERE :organisation IN (0, b.organisation)),"
    " shown AS (SELECT id, kind, organisation, day, entered, cents, balance, note, certificates, price, course, title,"
    "  batch, method, reference, payer, corrects FROM line"
    "  WHERE day BETWEEN date(:from * 86400, 'unixepoch') AND date(:until * 86400, 'unixepoch')"
    "  UNION ALL SELECT 0, 'brought forward', organisation, date(:from * 86400, 'unixepoch'), NULL, 0, sum(cents),"
    "  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM line"
    "  WHERE day < date(:from * 86400, 'unixepoch') GROUP BY organisation)"
    " SELECT s.id, s.kind, s.organisation, o.name, s.day, s.entered, s.cents, s.balance,"
    " coalesce((SELECT open FROM charge WHERE id = s.id), (SELECT credit FROM payment WHERE id = s.id), 0),"
    " s.note, s.certificates, s.price, s.course, s.title, s.batch, s.method, s.reference, s.payer, s.corrects, c.id"
    " FROM shown s JOIN organisation o ON o.id = s.organisation LEFT JOIN booking c ON c.corrects = s.id AND s.id <> 0"
    " ORDER BY o.name, o.id, s.id <> 0, s.day, s.id";

static void fill_booking(qcert_rows *rows, qc_stmt *from)
{
    rows->row.booking = (qcert_booking){
        .id = qc_int(from, 0), .kind = qc_word(from, 1), .organisation_id = qc_int(from, 2),
        .organisation = qc_word(from, 3), .day = qc_word(from, 4), .entered = qc_text(from, 5),
        .cents = qc_int(from, 6), .balance = qc_int(from, 7), .open = qc_int(from, 8), .note = qc_text(from, 9),
        .certificates = qc_int(from, 10), .price = qc_int(from, 11), .course_id = qc_int(from, 12),
        .title = qc_text(from, 13), .batch = qc_text(from, 14), .method = qc_text(from, 15),
        .reference = qc_text(from, 16), .payer = qc_text(from, 17), .corrects = qc_int(from, 18),
        .corrected_by = qc_int(from, 19),
    };
}

int qcert_find_bookings(qcert_store *store, const qcert_booking_opts *theirs, qcert_rows **out)
{
    qcert_booking_opts opts;
    int64_t organisation = 0;
    int from = 0, until = 0;
    qc_stmt *all;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (!rc)
        rc = read_organisation(store, opts.organisation, &organisation);
    if (!rc)
        rc = read_bound(store, opts.from, "0001-01-01", &from);
    if (!rc)
        rc = read_bound(store, opts.until, "9999-12-31", &until);
    if (!rc && from > until)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "from %s until %s there is no day", opts.from, opts.until);
    if (rc)
        return rc;
    all = qc_prepare(store->db, bookings_sql);
    qc_bind_int_at(all, ":organisation", organisation);
    qc_bind_int_at(all, ":from", from);
    qc_bind_int_at(all, ":until", until);
    return qc_rows_of(store, QC_BOOKINGS, all, fill_booking, out);
}

/* ---- balances ----------------------------------------------------------- */

static void fill_balance(qcert_rows *rows, qc_stmt *from)
{
    rows->row.balance = (qcert_balance){
        .organisation_id = qc_int(from, 0), .organisation = qc_word(from, 1), .certificates = qc_int(from, 2),
        .charged = qc_int(from, 3), .paid = qc_int(from, 4), .due = qc_int(from, 5), .credit = qc_int(from, 6),
        .bookings = qc_int(from, 7), .last = qc_text(from, 8),
    };
}

/* An organisation that has no bookings owes nothing. */
int qcert_find_balances(qcert_store *store, const char *given, qcert_rows **out)
{
    int64_t organisation = 0;
    qc_stmt *all;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = read_organisation(store, given, &organisation);
    if (rc)
        return rc;
    all = qc_prepare(store->db, "SELECT id, organisation, certificates, charged, paid, due, credit, bookings, last"
                     " FROM balance WHERE :organisation IN (0, id)"
                     " UNION ALL SELECT id, name, 0, 0, 0, 0, 0, 0, NULL FROM organisation WHERE id = :organisation"
                     " AND NOT EXISTS (SELECT 1 FROM booking WHERE organisation = :organisation) ORDER BY 2, 1");
    qc_bind_int_at(all, ":organisation", organisation);
    return qc_rows_of(store, QC_BALANCES, all, fill_balance, out);
}

/* ---- forecast ----------------------------------------------------------- */

typedef struct forecast {
    qc_stmt *courses;
    int64_t attendees, total;
    size_t count;
    qcert_attendance of[]; /* courses that have another number of attendees */
} forecast;

static int64_t attendees_of(const forecast *state, int64_t course)
{
    for (size_t i = state->count; i-- > 0;)
        if (state->of[i].course == course)
            return state->of[i].attendees;
    return state->attendees;
}

static int next_due(qcert_rows *rows)
{
    forecast *state = rows->state;
    qc_stmt *from = state->courses;
    int64_t cents, attendees;
    int rc = qc_step(from);

    if (rc != QCERT_ROW)
        return rc;
    attendees = attendees_of(state, qc_int(from, 0));
    if (qc_money_times(qc_int(from, 6), attendees, &cents) || qc_money_add(state->total, cents, &state->total))
        return qc_fail(&rows->store->ctx, QCERT_EFORMAT, "the total is larger than can be told");
    rows->row.due = (qcert_due){
        .course_id = qc_int(from, 0), .title = qc_word(from, 1), .centre = qc_text(from, 2), .starts = qc_word(from, 3),
        .ends = qc_word(from, 4), .due = qc_text(from, 5), .certificates = attendees, .price = qc_int(from, 6),
        .cents = cents, .total = state->total,
    };
    return QCERT_ROW;
}

static void close_forecast(void *state)
{
    forecast *of = state;

    qc_release(of->courses);
    free(of);
}

/* What is said of a course that is not to come would be lost. */
static int must_be_to_come(qcert_store *store, int64_t organisation, const qcert_attendance *of)
{
    int64_t found = 0;
    qc_stmt *find;
    int rc;

    if (of->attendees < 0)
        return qc_fail(&store->ctx, QCERT_EFORMAT, "how many attendees course %lld has is not below 0",
                       (long long)of->course);
    find = qc_prepare(store->db, "SELECT count(*) FROM course WHERE id = :course AND organisation = :organisation"
                      " AND gone IS NULL AND starts >= date(:today * 86400, 'unixepoch')");
    qc_bind_int_at(find, ":course", of->course);
    qc_bind_int_at(find, ":organisation", organisation);
    qc_bind_int_at(find, ":today", qc_store_today(store));
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        found = qc_int(find, 0);
    qc_release(find);
    if (rc < 0)
        return rc;
    return found ? 0 : qc_fail(&store->ctx, QCERT_ENOTFOUND, "course %lld is none of this organisation that is to come",
                               (long long)of->course);
}

static int check_attendees(qcert_store *store, int64_t organisation, const qcert_forecast_opts *opts)
{
    int rc = 0;

    for (size_t i = 0; !rc && i < opts->count; i++)
        rc = must_be_to_come(store, organisation, &opts->courses[i]);
    return rc;
}

static int open_forecast(qcert_store *store, int64_t organisation, const qcert_forecast_opts *opts, int until,
                         qcert_rows **out)
{
    forecast *state = calloc(1, sizeof *state + opts->count * sizeof *opts->courses);

    if (!state)
        return qc_fail_memory(&store->ctx);
    state->attendees = opts->attendees;
    state->count = opts->count;
    if (opts->count)
        memcpy(state->of, opts->courses, opts->count * sizeof *opts->courses);
    state->courses = qc_prepare(store->db, "SELECT c.id, c.type, t.name, c.starts, c.ends,"
                                " iif(:month, date(c.starts, 'start of month', '+1 month', '-1 day'), c.starts),"
                                " (SELECT cents FROM price WHERE began <= c.starts ORDER BY began DESC, id DESC"
                                " LIMIT 1) FROM course c JOIN centre t ON t.id = c.centre"
                                " WHERE c.organisation = :organisation AND c.gone IS NULL"
                                " AND c.starts BETWEEN date(:today * 86400, 'unixepoch')"
                                " AND date(:until * 86400, 'unixepoch') ORDER BY c.starts, c.id");
    qc_bind_int_at(state->courses, ":month", opts->month_end != 0);
    qc_bind_int_at(state->courses, ":organisation", organisation);
    qc_bind_int_at(state->courses, ":today", qc_store_today(store));
    qc_bind_int_at(state->courses, ":until", until);
    return qc_rows_new(store, QC_FORECAST, next_due, close_forecast, state, out);
}

int qcert_find_forecast(qcert_store *store, const char *given, const qcert_forecast_opts *theirs, qcert_rows **out)
{
    qcert_forecast_opts opts;
    int64_t organisation = 0;
    int until = 0, rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (!rc && opts.attendees <= 0)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "how many attendees a course has is a whole number above 0");
    if (!rc)
        rc = qc_organisation_find(store, given, &organisation);
    if (!rc)
        rc = read_bound(store, opts.until, "9999-12-31", &until);
    if (!rc)
        rc = check_attendees(store, organisation, &opts);
    return rc ? rc : open_forecast(store, organisation, &opts, until, out);
}
