#include "fee.h"

#include "money.h"
#include "text.h"

#include <string.h>

#define LONGEST_TEXT 500 /* bytes */

/* A row of the journal that is being made; what does not belong to its kind is NULL or 0. */
typedef struct entry {
    const char *kind, *note, *title, *batch, *method, *reference, *payer;
    char day[QC_DAY_SIZE];
    int64_t organisation, cents, certificates, price, course, corrects;
} entry;

/* ---- what the caller says ----------------------------------------------- */

static int read_words(qcert_store *store, const char *what, const char *text, const char **into)
{
    *into = text;
    if (!text || (*text && strnlen(text, LONGEST_TEXT + 1) <= LONGEST_TEXT && qc_is_plain(text, 0)))
        return 0;
    return qc_fail(&store->ctx, QCERT_EFORMAT, "the %s has 1 to %d bytes of UTF-8 and no control characters", what,
                   LONGEST_TEXT);
}

/* What is booked has happened. */
static int read_day(qcert_store *store, const char *given, char day[QC_DAY_SIZE])
{
    int rc = qc_price_day(store, given, day), number = 0;

    if (!rc && !qc_day_read(day, &number) && number > qc_store_today(store))
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "%s is still to come: what has happened is booked", day);
    return rc;
}

static int too_large(qcert_store *store)
{
    return qc_fail(&store->ctx, QCERT_EFORMAT, "the amount is larger than the books can hold");
}

/* ---- writing ------------------------------------------------------------ */

static void bind_number(qc_stmt *put, const char *name, int64_t number)
{
    if (number)
        qc_bind_int_at(put, name, number);
}

static int put_entry(qcert_store *store, const entry *of, int64_t *id)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO booking(kind, organisation, day, cents, entered, note,"
                              " certificates, price, course, title, batch, method, reference, payer, corrects)"
                              " VALUES(:kind, :organisation, :day, :cents, :entered, :note, :certificates, :price,"
                              " :course, :title, :batch, :method, :reference, :payer, :corrects)");
    char entered[QC_TIME_SIZE];
    int rc;

    qc_time_write(qc_store_now(store), entered);
    qc_bind_text_at(put, ":kind", of->kind);
    qc_bind_int_at(put, ":organisation", of->organisation);
    qc_bind_text_at(put, ":day", of->day);
    qc_bind_int_at(put, ":cents", of->cents);
    qc_bind_text_at(put, ":entered", entered);
    qc_bind_text_at(put, ":note", of->note);
    bind_number(put, ":certificates", of->certificates);
    if (of->certificates)
        qc_bind_int_at(put, ":price", of->price);
    bind_number(put, ":course", of->course);
    qc_bind_text_at(put, ":title", of->title);
    qc_bind_text_at(put, ":batch", of->batch);
    qc_bind_text_at(put, ":method", of->method);
    qc_bind_text_at(put, ":reference", of->reference);
    qc_bind_text_at(put, ":payer", of->payer);
    bind_number(put, ":corrects", of->corrects);
    rc = qc_run(put);
    *id = rc ? 0 : qc_last_id(store->db);
    return rc;
}

/* As long as all that was ever booked, whatever its sign, adds up, no sum of any part of it can run over. */
static int must_fit(qcert_store *store, int64_t cents)
{
    int64_t turnover = 0;
    int rc = qc_get_int(store->db, "SELECT sum(abs(cents)) FROM booking", 0, &turnover);

    if (!rc && (cents == INT64_MIN || qc_money_add(turnover, cents < 0 ? -cents : cents, &turnover)))
        rc = too_large(store);
    return rc;
}

static int read_balance(qcert_store *store, qcert_booked *booked)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT due, credit FROM balance WHERE id = ?");
    int rc;

    qc_bind_int(find, booked->organisation_id);
    rc = qc_step(find);
    if (rc == QCERT_ROW) {
        booked->due = qc_int(find, 0);
        booked->credit = qc_int(find, 1);
    }
    qc_release(find);
    return rc < 0 ? rc : 0;
}

/* Books, settles, and says how things stand; first: a charge that is paid before others. */
static int book(qcert_store *store, const entry *of, int64_t first, qcert_booked *booked)
{
    int rc = must_fit(store, of->cents);

    *booked = (qcert_booked){ .size = sizeof *booked, .cents = of->cents, .price = of->price,
                              .organisation_id = of->organisation };
    if (!rc)
        rc = put_entry(store, of, &booked->id);
    if (!rc && of->corrects)
        rc = qc_fee_release(store, of->corrects);
    if (!rc)
        rc = qc_fee_settle(store, of->organisation, first);
    return rc ? rc : read_balance(store, booked);
}

static int finish(qcert_store *store, int rc, qcert_booked *booked, qcert_booked *theirs)
{
    rc = qc_end(store->db, rc);
    if (!rc && theirs)
        qc_write_result(theirs, booked, sizeof *booked);
    return rc;
}

/* ---- charges ------------------------------------------------------------ */

/* The course's name stays in the books as it was; it is borrowed from the statement. */
static int find_course(qcert_store *store, const qcert_charge_opts *opts, entry *of, qc_stmt **find)
{
    int rc;

    *find = qc_prepare(store->db, "SELECT name, organisation FROM course WHERE id = ?");
    qc_bind_int(*find, opts->course);
    rc = qc_step(*find);
    if (rc < 0)
        return rc;
    if (!rc)
        return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no course %lld", (long long)opts->course);
    if (qc_int(*find, 1) != of->organisation)
        return qc_fail(&store->ctx, QCERT_EFORMAT, "course %lld is another organisation's", (long long)opts->course);
    of->course = opts->course;
    if (!of->title)
        of->title = qc_text(*find, 0);
    return 0;
}

static int is_booked(qcert_store *store, qc_stmt *find, const char *what)
{
    int rc = qc_step(find);

    if (rc == QCERT_ROW)
        rc = qc_fail(&store->ctx, QCERT_EFOREIGN, "%s is booked already, as %lld: book it again if it is another one",
                     what, (long long)qc_int(find, 0));
    qc_release(find);
    return rc;
}

static int must_be_new_batch(qcert_store *store, const entry *of)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT id FROM charge WHERE organisation = ? AND batch = ? AND title IS ?"
                               " AND NOT corrected");

    qc_bind_int(find, of->organisation);
    qc_bind_text(find, of->batch);
    qc_bind_text(find, of->title);
    return is_booked(store, find, "this batch");
}

static int read_charge(qcert_store *store, const qcert_charge_opts *opts, entry *of)
{
    int rc = read_day(store, opts->day, of->day);

    if (!rc)
        rc = read_words(store, "title", opts->title, &of->title);
    if (!rc)
        rc = read_words(store, "batch", opts->batch, &of->batch);
    if (!rc)
        rc = read_words(store, "note", opts->note, &of->note);
    if (!rc && of->certificates <= 0)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "how many certificates is a whole number above 0");
    return rc;
}

static int charge(qcert_store *store, const char *organisation, const qcert_charge_opts *opts, entry *of,
                  qcert_booked *booked)
{
    qc_stmt *course = NULL;
    int rc = qc_organisation_find(store, organisation, &of->organisation);

    if (!rc && opts->course)
        rc = find_course(store, opts, of, &course);
    if (!rc && of->batch && !opts->again)
        rc = must_be_new_batch(store, of);
    if (!rc)
        rc = qc_price_on(store, of->day, &of->price);
    if (!rc && qc_money_times(of->price, of->certificates, &of->cents))
        rc = too_large(store);
    if (!rc)
        rc = book(store, of, 0, booked);
    qc_release(course);
    return rc;
}

int qcert_charge(qcert_store *store, const char *organisation, int64_t certificates, const qcert_charge_opts *theirs,
                 qcert_booked *result)
{
    entry of = { .kind = "charge", .certificates = certificates };
    qcert_charge_opts opts;
    qcert_booked booked;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (!rc)
        rc = read_charge(store, &opts, &of);
    if (!rc)
        rc = qc_begin(store->db);
    return rc ? rc : finish(store, charge(store, organisation, &opts, &of, &booked), &booked, result);
}

/* ---- payments ----------------------------------------------------------- */

static int must_be_new_payment(qcert_store *store, const entry *of)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT id FROM payment WHERE organisation = ? AND day = ? AND cents = ?"
                               " AND reference IS ? AND NOT corrected");

    qc_bind_int(find, of->organisation);
    qc_bind_text(find, of->day);
    qc_bind_int(find, -of->cents);
    qc_bind_text(find, of->reference);
    return is_booked(store, find, "a payment of this amount with this reference on this day");
}

static int must_be_open(qcert_store *store, const entry *of, int64_t charge)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT open FROM charge WHERE id = ? AND organisation = ?");
    int rc;

    qc_bind_int(find, charge);
    qc_bind_int(find, of->organisation);
    rc = qc_step(find);
    if (rc == QCERT_ROW && qc_int(find, 0) > 0)
        rc = 0;
    else if (rc >= 0)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "booking %lld is no charge of this organisation that is open",
                     (long long)charge);
    qc_release(find);
    return rc;
}

static int read_payment(qcert_store *store, const qcert_payment_opts *opts, int64_t cents, entry *of)
{
    int rc = read_day(store, opts->day, of->day);

    if (!rc)
        rc = read_words(store, "reference", opts->reference, &of->reference);
    if (!rc)
        rc = read_words(store, "payer", opts->payer, &of->payer);
    if (!rc)
        rc = read_words(store, "note", opts->note, &of->note);
    if (!rc && opts->method != QCERT_BY_CARD && opts->method != QCERT_BY_SEPA)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "a payment comes by card or by SEPA: say which");
    if (!rc && cents <= 0)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "a payment is above 0; what is paid back is a correction");
    of->method = opts->method == QCERT_BY_CARD ? "card" : "SEPA";
    of->cents = cents > 0 ? -cents : 0;
    return rc;
}

static int pay(qcert_store *store, const char *organisation, const qcert_payment_opts *opts, entry *of,
               qcert_booked *booked)
{
    int rc = qc_organisation_find(store, organisation, &of->organisation);

    if (!rc && opts->charge)
        rc = must_be_open(store, of, opts->charge);
    if (!rc && !opts->again)
        rc = must_be_new_payment(store, of);
    return rc ? rc : book(store, of, opts->charge, booked);
}

int qcert_pay(qcert_store *store, const char *organisation, int64_t cents, const qcert_payment_opts *theirs,
              qcert_booked *result)
{
    entry of = { .kind = "payment" };
    qcert_payment_opts opts;
    qcert_booked booked;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (!rc)
        rc = read_payment(store, &opts, cents, &of);
    if (!rc)
        rc = qc_begin(store->db);
    return rc ? rc : finish(store, pay(store, organisation, &opts, &of, &booked), &booked, result);
}

/* ---- corrections -------------------------------------------------------- */

static int oppose(qcert_store *store, qc_stmt *find, entry *of)
{
    int rc = qc_step(find);

    if (rc < 0)
        return rc;
    if (!rc)
        return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no booking %lld", (long long)of->corrects);
    if (qc_int(find, 2))
        return qc_fail(&store->ctx, QCERT_EFORMAT, "booking %lld is a correction: book anew what it took away",
                       (long long)of->corrects);
    if (!qc_is_null(find, 3))
        return qc_fail(&store->ctx, QCERT_EFOREIGN, "booking %lld was corrected already, by %lld",
                       (long long)of->corrects, (long long)qc_int(find, 3));
    of->organisation = qc_int(find, 0);
    of->cents = -qc_int(find, 1);
    return 0;
}

static int correct(qcert_store *store, entry *of, qcert_booked *booked)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT b.organisation, b.cents, b.kind = 'correction', c.id FROM booking b"
                               " LEFT JOIN booking c ON c.corrects = b.id WHERE b.id = ?");
    int rc;

    qc_bind_int(find, of->corrects);
    rc = oppose(store, find, of);
    qc_release(find);
    return rc ? rc : book(store, of, 0, booked);
}

int qcert_correct(qcert_store *store, int64_t booking, const char *note, qcert_booked *result)
{
    entry of = { .kind = "correction", .corrects = booking };
    qcert_booked booked;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = read_day(store, NULL, of.day);
    if (!rc)
        rc = read_words(store, "note", note ? note : "", &of.note);
    if (!rc)
        rc = qc_begin(store->db);
    return rc ? rc : finish(store, correct(store, &of, &booked), &booked, result);
}
