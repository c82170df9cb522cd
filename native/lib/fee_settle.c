#include "fee.h"

static int allocate(qcert_store *store, int64_t payment, int64_t charge, int64_t cents)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO allocation(payment, charge, cents, entered) VALUES(?, ?, ?, ?)");
    char entered[QC_TIME_SIZE];

    qc_time_write(qc_store_now(store), entered);
    qc_bind_int(put, payment);
    qc_bind_int(put, charge);
    qc_bind_int(put, cents);
    qc_bind_text(put, entered);
    return qc_run(put);
}

/* A booking, and how much of it is left. */
typedef struct rest {
    int64_t id, cents;
} rest;

/* The first row of a statement; none: nothing is left. */
static int take_rest(qc_stmt *first, rest *of)
{
    int rc = qc_step(first);

    *of = (rest){ 0, 0 };
    if (rc == QCERT_ROW)
        *of = (rest){ qc_int(first, 0), qc_int(first, 1) };
    qc_release(first);
    return rc < 0 ? rc : 0;
}

static int oldest_credit(qcert_store *store, int64_t organisation, rest *payment)
{
    qc_stmt *first = qc_prepare(store->db, "SELECT id, credit FROM payment WHERE organisation = ? AND credit > 0"
                                " ORDER BY day, id LIMIT 1");

    qc_bind_int(first, organisation);
    return take_rest(first, payment);
}

static int oldest_open(qcert_store *store, int64_t organisation, int64_t before, rest *charge)
{
    qc_stmt *first = qc_prepare(store->db, "SELECT id, open FROM charge WHERE organisation = ? AND open > 0"
                                " ORDER BY id <> ?, day, id LIMIT 1");

    qc_bind_int(first, organisation);
    qc_bind_int(first, before);
    return take_rest(first, charge);
}

/* Each turn ends a payment or a charge. */
int qc_fee_settle(qcert_store *store, int64_t organisation, int64_t before)
{
    rest payment, charge;
    int rc;

    for (;;) {
        rc = oldest_credit(store, organisation, &payment);
        if (!rc && payment.id)
            rc = oldest_open(store, organisation, before, &charge);
        if (rc || !payment.id || !charge.id)
            return rc;
        rc = allocate(store, payment.id, charge.id, payment.cents < charge.cents ? payment.cents : charge.cents);
        if (rc)
            return rc;
    }
}

int qc_fee_release(qcert_store *store, int64_t booking)
{
    qc_stmt *copy = qc_prepare(store->db, "INSERT INTO allocation(payment, charge, cents, entered)"
                               " SELECT payment, charge, -sum(cents), ? FROM allocation WHERE payment = ? OR charge = ?"
                               " GROUP BY payment, charge HAVING sum(cents) <> 0");
    char entered[QC_TIME_SIZE];

    qc_time_write(qc_store_now(store), entered);
    qc_bind_text(copy, entered);
    qc_bind_int(copy, booking);
    qc_bind_int(copy, booking);
    return qc_run(copy);
}
