#include "price.h"

#include "money.h"
#include "rows.h"

int qc_price_on(qcert_store *store, const char *day, int64_t *cents)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT cents FROM price WHERE began <= ? ORDER BY began DESC, id DESC"
                               " LIMIT 1");
    int rc;

    *cents = 0;
    qc_bind_text(find, day);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        *cents = qc_int(find, 0);
    qc_release(find);
    return rc < 0 ? rc : 0;
}

int qc_price_day(qcert_store *store, const char *given, char day[QC_DAY_SIZE])
{
    int number = qc_store_today(store);

    if (given && qc_day_read(given, &number))
        return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.40s\" is not a day: write it as 2026-11-23", given);
    qc_day_write(number, day);
    return 0;
}

int qcert_price_of(qcert_store *store, int64_t certificates, const char *on, int64_t *price, int64_t *cents)
{
    char day[QC_DAY_SIZE];
    int64_t one = 0;
    int rc = qc_store_begin(store);

    *cents = 0;
    if (!rc)
        rc = qc_price_day(store, on, day);
    if (!rc && certificates <= 0)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "how many certificates is a whole number above 0");
    if (!rc)
        rc = qc_price_on(store, day, &one);
    if (!rc && qc_money_times(one, certificates, cents))
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "the amount is larger than the books can hold");
    if (!rc && price)
        *price = one;
    return rc;
}

static int put_price(qcert_store *store, int64_t cents, const char *from)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO price(began, cents, entered) VALUES(?, ?, ?)");
    char entered[QC_TIME_SIZE];

    qc_time_write(qc_store_now(store), entered);
    qc_bind_text(put, from);
    qc_bind_int(put, cents);
    qc_bind_text(put, entered);
    return qc_run(put);
}

int qcert_set_price(qcert_store *store, int64_t cents, const char *from)
{
    char day[QC_DAY_SIZE];
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = qc_price_day(store, from, day);
    if (!rc && cents < 0)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "a price is not below 0");
    if (!rc)
        rc = qc_begin(store->db);
    return rc ? rc : qc_end(store->db, put_price(store, cents, day));
}

static void fill_price(qcert_rows *rows, qc_stmt *from)
{
    rows->row.price = (qcert_price){ .id = qc_int(from, 0), .began = qc_word(from, 1), .cents = qc_int(from, 2),
                                     .entered = qc_text(from, 3), .in_force = (int)qc_int(from, 4) };
}

int qcert_find_prices(qcert_store *store, qcert_rows **out)
{
    qc_stmt *all;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    all = qc_prepare(store->db, "SELECT id, began, cents, entered, id = (SELECT id FROM price"
                     " WHERE began <= date(? * 86400, 'unixepoch') ORDER BY began DESC, id DESC LIMIT 1)"
                     " FROM price ORDER BY began, id");
    qc_bind_int(all, qc_store_today(store));
    return qc_rows_of(store, QC_PRICES, all, fill_price, out);
}
