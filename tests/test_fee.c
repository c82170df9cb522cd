/* The books: whatever is booked, nothing is open while there is credit, sums are exact, and what is booked stays. */
#include "sample.h"
#include "text.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

/* ---- the books ---------------------------------------------------------- */

static qcert_store *store;
static qcert_booked booked;

/* The site's organisations and courses, without a booking: synced once, and copied for each test. */
static void make_base(void)
{
    sample_learn();
    store = open_store("base.sqlite");
    must(store, sample_sync(store, SAMPLE_FIRST, NULL));
    qcert_store_close(store);
}

static void open_books(void)
{
    char *base = scratch("base.sqlite"), *books = scratch("books.sqlite");
    char *copy = qc_format("cp '%s' '%s'", base, books);

    ck_assert_int_eq(system(copy), 0);
    free(base);
    free(books);
    free(copy);
    store = open_store("books.sqlite");
    booked = (qcert_booked)QCERT_INIT(qcert_booked);
}

static void close_books(void)
{
    char *path = scratch("books.sqlite");

    qcert_store_close(store);
    unlink(path);
    free(path);
}

static int charge(int64_t count, const char *day, const char *batch)
{
    qcert_charge_opts opts = QCERT_INIT(qcert_charge_opts);

    opts.day = day;
    opts.batch = batch;
    opts.title = "Basics (invented)";
    return qcert_charge(store, "1", count, &opts, &booked);
}

static int pay(int64_t cents, const char *day, int64_t for_charge)
{
    qcert_payment_opts opts = QCERT_INIT(qcert_payment_opts);

    opts.method = QCERT_BY_SEPA;
    opts.day = day;
    opts.charge = for_charge;
    opts.again = 1;
    return qcert_pay(store, "1", cents, &opts, &booked);
}

/* "c12" charges, "p300" pays so many euro, "p300>2" for that charge, "x3" corrects; days go by. */
static int do_step(const char *step, int number)
{
    char day[24];
    int64_t value = strtoll(step + 1, NULL, 10);
    const char *arrow = strchr(step, '>');

    snprintf(day, sizeof day, "2026-10-%02d", number + 1);
    if (*step == 'c')
        return charge(value, day, NULL);
    if (*step == 'p')
        return pay(value * 100, day, arrow ? strtoll(arrow + 1, NULL, 10) : 0);
    return qcert_correct(store, value, "A mistake", &booked);
}

static void do_steps(const char *steps)
{
    char *all = qc_copy(steps), *rest = NULL;
    int number = 0;

    for (char *step = strtok_r(all, " ", &rest); step; step = strtok_r(NULL, " ", &rest))
        must(store, do_step(step, number++));
    free(all);
}

/* "1:0/240 2:40" is what is open of each charge and credit of each payment: "ID:OPEN" of those that are not 0. */
static char *tell_rests(void)
{
    qcert_rows *rows;
    qc_buf text = { .most = 10000 };
    int rc;

    qc_buf_text(&text, "");
    must(store, qcert_find_bookings(store, NULL, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_booking *line = qcert_rows_booking(rows);
        char *one = qc_format("%lld:%lld ", (long long)line->id, (long long)line->open / 100);
        qc_buf_text(&text, line->open ? one : "");
        free(one);
    }
    must(store, rc);
    qcert_rows_free(rows);
    return text.bytes;
}

static const struct { const char *steps; int64_t due, credit; const char *rests; } scripts[] = {
    { "c12", 240, 0, "1:240 " },
    { "c12 p240", 0, 0, "" },
    { "c12 p200", 40, 0, "1:40 " },
    { "c12 p300", 0, 60, "2:60 " },
    { "p300 c12", 0, 60, "1:60 " },
    { "c1 c2 c3 p40", 80, 0, "2:20 3:60 " },         /* the oldest first, then part of the next */
    { "c1 c2 c3 p60>3", 60, 0, "1:20 2:40 " },       /* unless told otherwise */
    { "c1 c2 c3 p100>3", 20, 0, "2:20 " },           /* and what is over pays the oldest */
    { "p10 p10 p10 c1", 0, 10, "3:10 " },
    { "c12 p240 x1", 0, 240, "2:240 " },             /* what was paid is credit again */
    { "c12 p240 x2", 240, 0, "1:240 " },             /* what was charged is open again */
    { "c12 p240 c5 x1", 0, 140, "2:140 " },          /* and pays what is open */
    { "c12 x1", 0, 0, "" },
    { "c12 p240 x1 x2", 0, 0, "" },
    { "c12 p240 x2 x1", 0, 0, "" },
    { "c12 p100 p140 x2", 100, 0, "1:100 " },
    { "p100 x1 c1", 20, 0, "3:20 " },
    { "c1 c1 p20>2 x3 p20", 20, 0, "2:20 " },
};

START_TEST(pays_the_oldest_first)
{
    char *rests;

    do_steps(scripts[_i].steps);
    ck_assert_int_eq(booked.due, scripts[_i].due * 100);
    ck_assert_int_eq(booked.credit, scripts[_i].credit * 100);
    rests = tell_rests();
    ck_assert_str_eq(rests, scripts[_i].rests);
    free(rests);
}
END_TEST

/* What must hold of all books. */
static void check_books(void)
{
    ck_assert_int_eq(number(store, "SELECT count(*) FROM charge WHERE open < 0 OR paid < 0 OR paid > cents"), 0);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM payment WHERE credit < 0 OR used < 0 OR used > cents"), 0);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM charge c JOIN payment p USING(organisation)"
                            " WHERE c.open > 0 AND p.credit > 0"), 0);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM balance b WHERE b.due - b.credit <>"
                            " (SELECT coalesce(sum(open), 0) FROM charge WHERE organisation = b.id)"
                            " - (SELECT coalesce(sum(credit), 0) FROM payment WHERE organisation = b.id)"), 0);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM allocation a JOIN booking p ON p.id = a.payment"
                            " JOIN booking c ON c.id = a.charge WHERE p.kind <> 'payment' OR c.kind <> 'charge'"
                            " OR p.organisation <> c.organisation"), 0);
}

/* By chance, against a sum of one's own. */
START_TEST(holds_whatever_is_booked)
{
    uint64_t seed = 7 + (uint64_t)_i;
    int64_t balance = 0, cents[200] = { 0 };

    for (int i = 1; i < 80; i++) {
        int what = (int)(chance(&seed) * 5), target = 1 + (int)(chance(&seed) * (i - 1));
        if (what < 2)
            must(store, charge(1 + (int64_t)(chance(&seed) * 20), NULL, NULL));
        else if (what < 4)
            must(store, pay(1 + (int64_t)(chance(&seed) * 50000), NULL, 0));
        else if (i == 1 || qcert_correct(store, target, "A mistake", &booked)) {
            i--;
            continue;
        }
        ck_assert_int_eq(booked.id, i);
        cents[i] = booked.cents;
        if (what == 4)
            ck_assert_int_eq(booked.cents, -cents[target]);
        balance += booked.cents;
        ck_assert_int_eq(booked.due - booked.credit, balance);
        check_books();
    }
}
END_TEST

/* ---- what stays --------------------------------------------------------- */

static const char *const attempts[] = {
    "UPDATE booking SET cents = 1 WHERE id = 1", "DELETE FROM booking", "UPDATE price SET cents = 1", "DELETE FROM price",
    "DELETE FROM allocation WHERE id = 1", "UPDATE allocation SET cents = 1",
    "REPLACE INTO booking SELECT * FROM booking WHERE id = 1", "INSERT OR REPLACE INTO price(id, began, cents) VALUES(1, '2026-01-01', 1)",
    "INSERT OR IGNORE INTO booking(id, kind, organisation, day, cents, entered, method) VALUES(1, 'payment', 1, '2026-01-01', -1, '', 'card')",
    "REPLACE INTO allocation SELECT * FROM allocation", "UPDATE OR REPLACE booking SET id = 2 WHERE id = 1",
    "INSERT INTO booking(kind, organisation, day, cents, entered) VALUES('charge', 1, '2026-01-01', 10, '')",
    "INSERT INTO booking(kind, organisation, day, cents, entered, method) VALUES('payment', 1, '2026-01-01', 10, '', 'card')",
    "INSERT INTO booking(kind, organisation, day, cents, entered, method) VALUES('payment', 1, '2026-01-01', -0.5, '', 'card')",
    "INSERT INTO price(began, cents) VALUES('2026-01-01', 22.5)",
    "INSERT INTO booking(kind, organisation, day, cents, entered, corrects) SELECT 'correction', 1, day, 0, '', 1 FROM booking",
};

/* By whatever program. */
START_TEST(nothing_booked_can_be_changed)
{
    char *path = scratch("books.sqlite"), *before, *after;
    sqlite3 *db;

    do_steps("c12 p240");
    before = sample_contents(store);
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(db, attempts[_i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
    sqlite3_close(db);
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    free(before);
    free(after);
    free(path);
}
END_TEST

/* What somebody did who took the triggers away. */
static const struct { const char *sql, *says; } tamperings[] = {
    { "UPDATE booking SET cents = -10000 WHERE id = 2", "more was paid" },
    { "INSERT INTO allocation(payment, charge, cents, entered) VALUES(2, 1, 1, '')", "more was paid" },
    { "UPDATE allocation SET cents = 100", "open while there is credit" },
    { "DELETE FROM allocation", "open while there is credit" },
    { "UPDATE booking SET cents = 5 WHERE id = 4", "a correction" },
    { "UPDATE booking SET organisation = 2 WHERE id = 4", "a correction" },
    { "DELETE FROM booking WHERE id = 1", "missing" },
};

START_TEST(check_finds_books_that_do_not_add_up)
{
    char *path = scratch("books.sqlite");
    sqlite3 *db;

    do_steps("c12 p240 p10 x3");
    must(store, qcert_store_check(store));
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(db, "DROP TRIGGER booking_stays; DROP TRIGGER booking_remains;"
                                  "DROP TRIGGER allocation_stays; DROP TRIGGER allocation_remains",
                                  NULL, NULL, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(db, tamperings[_i].sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    ck_assert_int_eq(qcert_store_check(store), QCERT_ESTORE);
    ck_assert_msg(strstr(qcert_last_error(store)->message, tamperings[_i].says) != NULL, "%s",
                  qcert_last_error(store)->message);
    free(path);
}
END_TEST

/* ---- what is refused ---------------------------------------------------- */

static int charge_with(const char *organisation, int64_t count, qcert_charge_opts opts)
{
    opts.size = sizeof opts;
    return qcert_charge(store, organisation, count, &opts, &booked);
}

/* A course of another organisation than the first. */
static int charge_for_another(void)
{
    qcert_charge_opts opts = QCERT_INIT(qcert_charge_opts);

    opts.course = number(store, "SELECT max(id) FROM course WHERE organisation <> 1");
    ck_assert_int_gt(opts.course, 0);
    return charge_with("1", 1, opts);
}

static int price_of(int64_t certificates, const char *day)
{
    int64_t price = -1, cents = -1;
    int rc = qcert_price_of(store, certificates, day, &price, &cents);

    ck_assert(price == -1 && cents == 0);
    return rc;
}

static int forecast(qcert_forecast_opts opts)
{
    qcert_rows *rows;
    int rc;

    opts.size = sizeof opts;
    rc = qcert_find_forecast(store, "1", &opts, &rows);
    ck_assert_ptr_null(rows);
    return rc;
}

static int pay_with(int64_t cents, qcert_payment_opts opts)
{
    opts.size = sizeof opts;
    return qcert_pay(store, "1", cents, &opts, &booked);
}

#define LONG "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
#define CHARGE(organisation, count, ...) charge_with(organisation, count, (qcert_charge_opts){ __VA_ARGS__ })
#define PAY(cents, ...) pay_with(cents, (qcert_payment_opts){ __VA_ARGS__ })

/* After a charge (1), a payment (2) and its correction (3). */
static int refused(int which)
{
    switch (which) {
    case 0: return CHARGE("1", 0, .note = NULL);
    case 1: return CHARGE("1", -3, .note = NULL);
    case 2: return CHARGE("1", 1, .day = "2026-11-24"); /* tomorrow */
    case 3: return CHARGE("1", 1, .day = "2026-02-30");
    case 4: return CHARGE("1", 1, .title = "");
    case 5: return CHARGE("1", 1, .batch = "a\nb");
    case 6: return CHARGE("1", 1, .note = LONG LONG LONG LONG LONG "x");
    case 7: return CHARGE("1", INT64_MAX, .note = NULL);
    case 8: return CHARGE("1", INT64_MAX / 2000, .note = NULL); /* fits alone */
    case 9: return PAY(0, .method = QCERT_BY_CARD);
    case 10: return PAY(-5, .method = QCERT_BY_CARD);
    case 11: return PAY(INT64_MIN, .method = QCERT_BY_CARD);
    case 12: return PAY(INT64_MAX, .method = QCERT_BY_CARD);
    case 13: return PAY(5, .method = QCERT_BY_CARD, .charge = 2);
    case 14: return PAY(5, .method = QCERT_BY_CARD, .charge = 99);
    case 15: return qcert_correct(store, 3, "Why", &booked);
    case 16: return qcert_correct(store, 1, "", &booked);
    case 17: return qcert_correct(store, 1, NULL, &booked);
    case 18: return qcert_set_price(store, -1, NULL);
    case 19: return qcert_set_price(store, 1, "soon");
    case 20: return PAY(5, .method = 0);
    case 21: return PAY(5, .method = 3);
    case 22: return CHARGE("999", 1, .note = NULL);
    case 23: return CHARGE("Nobody Such", 1, .note = NULL);
    case 24: return CHARGE("1", 1, .course = 9999);
    case 25: return qcert_correct(store, 99, "Why", &booked);
    case 26: return CHARGE("example", 1, .note = NULL); /* all have it */
    case 27: return qcert_correct(store, 2, "Again", &booked);
    case 28: return CHARGE("1", 12, .batch = "A", .title = "Basics (invented)");
    case 29: return CHARGE("", 1, .note = NULL);
    case 30: return CHARGE(NULL, 1, .note = NULL);
    case 31: return charge_for_another();
    case 32: return price_of(0, NULL);
    case 33: return price_of(INT64_MAX, NULL);
    case 34: return price_of(1, "soon");
    case 35: return forecast((qcert_forecast_opts){ .attendees = 0 });
    case 36: return forecast((qcert_forecast_opts){ .attendees = 1, .until = "soon" });
    default: return CHARGE("...", 1, .note = NULL);
    }
}

static const struct { int from, to, code; } refusals[] = {
    { 0, 19, QCERT_EFORMAT }, { 20, 21, QCERT_EMISUSE }, { 22, 25, QCERT_ENOTFOUND }, { 26, 26, QCERT_EAMBIGUOUS },
    { 27, 28, QCERT_EFOREIGN }, { 29, 30, QCERT_ENOTFOUND },
    { 31, 36, QCERT_EFORMAT }, { 37, 37, QCERT_ENOTFOUND },
};

START_TEST(refuses_and_changes_nothing)
{
    char *before, *after;

    must(store, charge(12, NULL, "A"));
    must(store, pay(24000, NULL, 0));
    must(store, qcert_correct(store, 2, "Why", &booked));
    before = sample_contents(store);
    for (int i = refusals[_i].from; i <= refusals[_i].to; i++) {
        int rc = refused(i);
        ck_assert_msg(rc == refusals[_i].code && *qcert_last_error(store)->message, "%d: %d, %s", i, rc,
                      qcert_last_error(store)->message);
    }
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    free(before);
    free(after);
}
END_TEST

/* A payment that comes twice is asked about; whatever differs makes it another. */
START_TEST(asks_about_what_comes_twice)
{
    must(store, PAY(100, .method = QCERT_BY_CARD, .reference = "R", .day = "2026-11-20"));
    ck_assert_int_eq(PAY(100, .method = QCERT_BY_SEPA, .reference = "R", .day = "2026-11-20"), QCERT_EFOREIGN);
    must(store, PAY(100, .method = QCERT_BY_CARD, .reference = "S", .day = "2026-11-20"));
    must(store, PAY(101, .method = QCERT_BY_CARD, .reference = "R", .day = "2026-11-20"));
    must(store, PAY(100, .method = QCERT_BY_CARD, .reference = "R", .day = "2026-11-21"));
    must(store, PAY(100, .method = QCERT_BY_CARD, .day = "2026-11-20"));
    ck_assert_int_eq(PAY(100, .method = QCERT_BY_CARD, .day = "2026-11-20"), QCERT_EFOREIGN);
    must(store, PAY(100, .method = QCERT_BY_CARD, .reference = "R", .day = "2026-11-20", .again = 1));
    must(store, qcert_correct(store, 1, "Why", NULL));
    must(store, qcert_correct(store, 6, "Why", NULL)); /* what was taken back may come */
    must(store, PAY(100, .method = QCERT_BY_CARD, .reference = "R", .day = "2026-11-20"));
    must(store, CHARGE("1", 1, .batch = "A", .title = "T"));
    ck_assert_int_eq(CHARGE("1", 2, .batch = "A", .title = "T"), QCERT_EFOREIGN);
    must(store, CHARGE("1", 1, .batch = "A", .title = "U"));
    must(store, CHARGE("2", 1, .batch = "A", .title = "T"));
    must(store, CHARGE("1", 1, .batch = "A", .title = "T", .again = 1));
}
END_TEST

/* ---- prices and days ---------------------------------------------------- */

START_TEST(takes_the_price_of_the_day)
{
    static const struct { const char *day; int64_t price; } days[] = {
        { "1999-01-01", 2000 }, { "2026-02-28", 2000 }, { "2026-03-01", 2250 }, { "2026-03-02", 2250 },
        { "2026-06-30", 2250 }, { "2026-07-01", 0 }, { "2026-11-23", 0 },
    };

    must(store, qcert_set_price(store, 9900, "2026-03-01"));
    must(store, qcert_set_price(store, 2250, "2026-03-01")); /* the last of a day counts */
    must(store, qcert_set_price(store, 0, "2026-07-01"));
    must(store, qcert_set_price(store, 3000, "2027-01-01"));
    for (int i = 0; i < COUNT(days); i++) {
        int64_t price, cents;
        must(store, qcert_price_of(store, 3, days[i].day, &price, &cents));
        ck_assert_int_eq(price, days[i].price);
        ck_assert_int_eq(cents, 3 * days[i].price);
        must(store, charge(3, days[i].day, NULL));
        ck_assert_int_eq(booked.price, days[i].price);
        ck_assert_int_eq(booked.cents, 3 * days[i].price);
    }
}
END_TEST

/* 7 attendees, but 20 in the first course and none in the second; what is said of others is refused. */
static void forecasts_by_course(qcert_forecast_opts *opts)
{
    int64_t first = number(store, "SELECT min(id) FROM course WHERE organisation = 1");
    qcert_attendance courses[] = { { first, 5 }, { first + 1, 0 }, { first, 20 } };
    static const int64_t certificates[] = { 20, 0, 7, 7, 7, 7 };
    qcert_rows *rows;

    opts->courses = courses;
    opts->count = COUNT(courses);
    must(store, qcert_find_forecast(store, "1", opts, &rows));
    courses[2].attendees = 99; /* the rows have what was said */
    for (int i = 0; i < COUNT(certificates); i++) {
        ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
        ck_assert_int_eq(qcert_rows_due(rows)->certificates, certificates[i]);
        ck_assert_int_eq(qcert_rows_due(rows)->cents, certificates[i] * qcert_rows_due(rows)->price);
    }
    qcert_rows_free(rows);
    courses[1].attendees = -1;
    ck_assert_int_eq(qcert_find_forecast(store, "1", opts, &rows), QCERT_EFORMAT);
    courses[1] = (qcert_attendance){ number(store, "SELECT min(id) FROM course WHERE organisation <> 1"), 3 };
    ck_assert_int_eq(qcert_find_forecast(store, "1", opts, &rows), QCERT_ENOTFOUND);
    opts->courses = NULL;
    opts->count = 0;
}

START_TEST(forecasts_by_start_or_end_of_month)
{
    static const struct { const char *starts, *due; } months[] = {
        { "2026-11-23", "2026-11-30" }, { "2026-12-31", "2026-12-31" }, { "2027-02-01", "2027-02-28" },
        { "2028-02-28", "2028-02-29" }, { "2100-02-15", "2100-02-28" }, { "2400-02-15", "2400-02-29" },
    };
    qcert_forecast_opts opts = QCERT_INIT(qcert_forecast_opts);
    qcert_rows *rows;
    int64_t total = 0;

    must(store, qc_exec(store->db, "DELETE FROM course WHERE organisation = 1"));
    for (int i = 0; i < COUNT(months); i++) {
        qc_stmt *put = qc_prepare(store->db, "INSERT INTO course(organisation, centre, name, type, convener, starts, ends,"
                                  " first_seen) SELECT 1, min(id), 'N', 'T', 'C', ?, ?, '2026-11-23' FROM centre");
        qc_bind_text(put, months[i].starts);
        qc_bind_text(put, months[i].starts);
        must(store, qc_run(put));
    }
    must(store, qcert_set_price(store, 2500, "2027-02-01"));
    opts.attendees = 7;
    for (opts.month_end = 0; opts.month_end < 2; opts.month_end++) {
        total = 0;
        must(store, qcert_find_forecast(store, "1", &opts, &rows));
        for (int i = 0; i < COUNT(months); i++) {
            const qcert_due *due;
            ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
            due = qcert_rows_due(rows);
            total += 7 * (i < 2 ? 2000 : 2500);
            ck_assert_str_eq(due->due, opts.month_end ? months[i].due : months[i].starts);
            ck_assert_int_eq(due->total, total);
        }
        ck_assert_int_eq(qcert_rows_next(rows), 0);
        qcert_rows_free(rows);
    }
    forecasts_by_course(&opts);
    opts.attendees = INT64_MAX / 2000; /* the first fits, the sum does not */
    must(store, qcert_find_forecast(store, "1", &opts, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_EFORMAT);
    qcert_rows_free(rows);
    opts.attendees = 0;
    ck_assert_int_eq(qcert_find_forecast(store, "1", &opts, &rows), QCERT_EFORMAT);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM booking"), 0);
}
END_TEST

/* ---- statements --------------------------------------------------------- */

/* How many lines there are, the balance after the last one, and what was brought forward before the first. */
static int64_t lines(const char *from, const char *until, int64_t *balance, int64_t *before)
{
    qcert_booking_opts opts = QCERT_INIT(qcert_booking_opts);
    qcert_rows *rows;
    int64_t count = 0;
    int rc;

    opts.organisation = "1";
    opts.from = from;
    opts.until = until;
    *balance = *before = 0;
    must(store, qcert_find_bookings(store, &opts, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_booking *line = qcert_rows_booking(rows);
        ck_assert(line->id || !count);
        if (!line->id)
            *before = line->balance;
        *balance = line->balance;
        count++;
    }
    must(store, rc);
    qcert_rows_free(rows);
    return count;
}

/* 20 on the first of October, 40 on the second, 30 paid on the third, 60 on the fourth. */
START_TEST(brings_forward_what_was_before)
{
    static const struct { const char *from, *until; int64_t count, balance, before; } times[] = {
        { NULL, NULL, 4, 9000, 0 }, { "2026-10-01", NULL, 4, 9000, 0 }, { "2026-10-02", NULL, 4, 9000, 2000 },
        { "2026-10-03", NULL, 3, 9000, 6000 }, { "2026-10-05", NULL, 1, 9000, 9000 },
        { NULL, "2026-10-01", 1, 2000, 0 }, { NULL, "2026-09-30", 0, 0, 0 },
        { "2026-10-02", "2026-10-02", 2, 6000, 2000 }, { "2026-10-03", "2026-10-03", 2, 3000, 6000 },
    };
    qcert_booking_opts turned = QCERT_INIT(qcert_booking_opts);
    int64_t balance, before;
    qcert_rows *rows;

    do_steps("c1 c2 p30 c3");
    for (int i = 0; i < COUNT(times); i++) {
        ck_assert_int_eq(lines(times[i].from, times[i].until, &balance, &before), times[i].count);
        ck_assert_int_eq(balance, times[i].balance);
        ck_assert_int_eq(before, times[i].before);
    }
    turned.from = "2026-10-04";
    turned.until = "2026-10-03";
    ck_assert_int_eq(qcert_find_bookings(store, &turned, &rows), QCERT_EMISUSE);
}
END_TEST

static int take(void *user, const char *bytes, size_t count)
{
    return qc_buf_put(user, bytes, count);
}

static char *write_as(int form)
{
    qcert_document as = QCERT_INIT(qcert_document);
    qc_buf text = { .most = 1 << 20 };
    qcert_rows *rows;

    as.form = form;
    as.title = "A <title>";
    must(store, qcert_find_bookings(store, NULL, &rows));
    must(store, qcert_rows_write(rows, &as, take, &text));
    qcert_rows_free(rows);
    return text.bytes;
}

START_TEST(documents_escape_what_they_hold)
{
    char *html, *csv;

    must(store, CHARGE("1", 2, .title = "<script>alert(1)</script>", .batch = "=1+1", .note = "a,\"b\"\xE2\x80\xAE"));
    must(store, PAY(1000, .method = QCERT_BY_SEPA, .reference = "@x", .payer = "-A1"));
    html = write_as(QCERT_AS_HTML);
    csv = write_as(QCERT_AS_CSV);
    ck_assert(!strstr(html, "<script") && strstr(html, "&lt;script&gt;") && strstr(html, "A &lt;title&gt;"));
    ck_assert(!strstr(html, "http://") && !strstr(html, "https://") && strstr(html, "Due: EUR 30.00"));
    ck_assert(strstr(csv, ",'=1+1,") && strstr(csv, ",'@x,") && strstr(csv, ",'-A1,") && strstr(csv, ",-10.00,30.00,"));
    ck_assert(strstr(csv, "\"a,\"\"b\"\"\xE2\x80\xAE\""));
    free(html);
    free(csv);
}
END_TEST

static int refuse(void *user, const char *bytes, size_t count)
{
    (void)user;
    (void)bytes;
    (void)count;
    return 1;
}

START_TEST(documents_have_forms_of_their_own)
{
    static const struct { int changes, form; } wrong[] = { { 1, QCERT_AS_HTML }, { 1, QCERT_AS_CSV }, { 1, QCERT_AS_TEXT },
                                                           { 0, QCERT_AS_ATOM }, { 0, QCERT_AS_MARKDOWN }, { 0, 99 } };
    qcert_document as = QCERT_INIT(qcert_document);
    qcert_rows *rows;

    for (int i = 0; i < COUNT(wrong); i++) {
        as.form = wrong[i].form;
        must(store, wrong[i].changes ? qcert_find_changes(store, NULL, &rows) : qcert_find_bookings(store, NULL, &rows));
        ck_assert_int_eq(qcert_rows_write(rows, &as, refuse, NULL), QCERT_EMISUSE);
        qcert_rows_free(rows);
    }
    as.form = QCERT_AS_HTML;
    must(store, qcert_find_bookings(store, NULL, &rows));
    ck_assert_int_eq(qcert_rows_write(rows, &as, refuse, NULL), QCERT_ESTORE);
    qcert_rows_free(rows);
}
END_TEST

/* ---- payment notes ------------------------------------------------------ */

#define IBAN "GB82WEST12345698765432"

static const struct { const char *organisation; qcert_note_opts opts; int code; } notes[] = {
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, NULL, "R", NULL, NULL }, 0 },
    { NULL, { 0, QCERT_AS_HTML, "P <b>", IBAN, "0.05", "R", "Q", "2026-12-31" }, 0 },
    { "2", { 0, QCERT_AS_TEXT, "P", IBAN, NULL, "R", NULL, NULL }, QCERT_ENOTFOUND },
    { "2", { 0, QCERT_AS_TEXT, "P", IBAN, "0.05", "R", NULL, NULL }, 0 },
    { NULL, { 0, QCERT_AS_TEXT, "P", IBAN, "0.05", "R", NULL, NULL }, QCERT_EMISUSE },
    { "1", { 0, QCERT_AS_TEXT, NULL, IBAN, NULL, "R", NULL, NULL }, QCERT_EMISUSE },
    { "1", { 0, QCERT_AS_TEXT, "P", NULL, NULL, "R", NULL, NULL }, QCERT_EMISUSE },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, NULL, NULL, NULL, NULL }, QCERT_EMISUSE },
    { "1", { 0, 0, "P", IBAN, NULL, "R", NULL, NULL }, QCERT_EMISUSE },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN "0", NULL, "R", NULL, NULL }, QCERT_EFORMAT },
    { "1", { 0, QCERT_AS_TEXT, "P\nIBAN", IBAN, NULL, "R", NULL, NULL }, QCERT_EFORMAT },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, "-5", "R", NULL, NULL }, QCERT_EFORMAT },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, "0.00", "R", NULL, NULL }, QCERT_EFORMAT },
    { NULL, { 0, QCERT_AS_TEXT, "P", IBAN, "0", "R", "Q", NULL }, QCERT_EFORMAT },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, "1.234", "R", NULL, NULL }, QCERT_EFORMAT },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, "", "R", NULL, NULL }, QCERT_EFORMAT },
    { "1", { 0, QCERT_AS_TEXT, "P", IBAN, NULL, "R", NULL, "soon" }, QCERT_EFORMAT },
    { "Nobody", { 0, QCERT_AS_TEXT, "P", IBAN, NULL, "R", NULL, NULL }, QCERT_ENOTFOUND },
};

START_TEST(writes_notes)
{
    qcert_note_opts opts = notes[_i].opts;
    qc_buf text = { .most = 1 << 20 };

    must(store, charge(2, NULL, NULL));
    opts.size = sizeof opts;
    ck_assert_int_eq(qcert_write_note(store, notes[_i].organisation, &opts, take, &text), notes[_i].code);
    if (!notes[_i].code) {
        ck_assert(strstr(text.bytes, "GB82 WEST 1234 5698 7654 32"));
        ck_assert(strstr(text.bytes, opts.amount ? "EUR 0.05" : "EUR 40.00"));
        ck_assert(!strstr(text.bytes, "P <b>") && !strstr(text.bytes, "(null)"));
        ck_assert_int_eq(qcert_write_note(store, notes[_i].organisation, &opts, refuse, NULL), QCERT_ESTORE);
    } else {
        ck_assert_ptr_null(text.bytes);
    }
    qc_buf_free(&text);
}
END_TEST

/* ---- two writers -------------------------------------------------------- */

enum { WRITERS = 3, EACH = 15 };

/* A store that is read only books nothing; several processes at once book each thing once. */
START_TEST(several_write_at_once)
{
    pid_t children[WRITERS];

    qcert_store_close(store);
    for (int i = 0; i < WRITERS; i++) {
        children[i] = fork();
        if (children[i])
            continue;
        store = open_store("books.sqlite");
        for (int j = 0; j < EACH; j++)
            if (charge(1, NULL, NULL) || pay(1500, NULL, 0))
                _exit(1);
        qcert_store_close(store);
        _exit(0);
    }
    for (int i = 0; i < WRITERS; i++) {
        int status;
        ck_assert_int_eq(waitpid(children[i], &status, 0), children[i]);
        ck_assert_int_eq(status, 0);
    }
    store = open_store("books.sqlite");
    ck_assert_int_eq(number(store, "SELECT count(*) FROM booking"), 2 * WRITERS * EACH);
    ck_assert_int_eq(number(store, "SELECT due FROM balance"), WRITERS * EACH * 500);
    check_books();
}
END_TEST

static void add(TCase *cases)
{
    tcase_set_timeout(cases, 120);
    tcase_add_unchecked_fixture(cases, make_base, sample_forget);
    tcase_add_checked_fixture(cases, open_books, close_books);
    tcase_add_loop_test(cases, pays_the_oldest_first, 0, COUNT(scripts));
    tcase_add_loop_test(cases, holds_whatever_is_booked, 0, 4);
    tcase_add_loop_test(cases, nothing_booked_can_be_changed, 0, COUNT(attempts));
    tcase_add_loop_test(cases, check_finds_books_that_do_not_add_up, 0, COUNT(tamperings));
    tcase_add_loop_test(cases, refuses_and_changes_nothing, 0, COUNT(refusals));
    tcase_add_test(cases, asks_about_what_comes_twice);
    tcase_add_test(cases, takes_the_price_of_the_day);
    tcase_add_test(cases, forecasts_by_start_or_end_of_month);
    tcase_add_test(cases, brings_forward_what_was_before);
    tcase_add_test(cases, documents_escape_what_they_hold);
    tcase_add_test(cases, documents_have_forms_of_their_own);
    tcase_add_loop_test(cases, writes_notes, 0, COUNT(notes));
    tcase_add_test(cases, several_write_at_once);
}

int main(void)
{
    return run_suite("fee", add);
}
