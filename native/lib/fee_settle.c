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

/* Where nothing is left of one, the next; with none, nothing is left. */
static int next_rest(qc_stmt *rests, rest *of)
{
    int rc;

    if (of->cents)
        return 0;
    rc = qc_step(rests);
    if (rc == QCERT_ROW)
        *of = (rest){ qc_int(rests, 0), qc_int(rests, 1) };
    return rc < 0 ? rc : 0;
}

/* Each turn ends a payment or a charge. */
static int settle(qcert_store *store, qc_stmt *credits, qc_stmt *charges)
{
    rest payment = { 0, 0 }, charge = { 0, 0 };
    int rc;

    for (;;) {
        rc = next_rest(credits, &payment);
        if (!rc && payment.cents)
            rc = next_rest(charges, &charge);
        if (rc || !payment.cents || !charge.cents)
            return rc;
        int64_t cents = payment.cents < charge.cents ? payment.cents : charge.cents;
        rc = allocate(store, payment.id, charge.id, cents);
        if (rc)
            return rc;
        payment.cents -= cents;
        charge.cents -= cents;
    }
}

/* What is sorted was read before the first row comes: what is written meanwhile does not change it. */
int qc_fee_settle(qcert_store *store, int64_t organisation, int64_t before)
{
    qc_stmt *credits = qc_prepare(store->db, "SELECT id, credit FROM payment WHERE organisation = ? AND credit > 0"
                                  " ORDER BY day, id");
    qc_stmt *charges = qc_prepare(store->db, "SELECT id, open FROM charge WHERE organisation = ? AND open > 0"
                                  " ORDER BY id <> ?, day, id");
    int rc;

    qc_bind_int(credits, organisation);
    qc_bind_int(charges, organisation);
    qc_bind_int(charges, before);
    rc = settle(store, credits, charges);
    qc_release(credits);
    qc_release(charges);
    return rc;
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
