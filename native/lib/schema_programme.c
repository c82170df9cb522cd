#include "schema_programme.h"

/* What was booked or has happened stays as it was written, whoever opens the file. REPLACE would change rows without a
 * word to the other two triggers. */
#define APPEND_ONLY(table)                                                                                            \
    "CREATE TRIGGER " table "_stays BEFORE UPDATE ON " table " BEGIN"                                                 \
    " SELECT RAISE(ABORT, 'rows of " table " are never changed'); END",                                               \
    "CREATE TRIGGER " table "_remains BEFORE DELETE ON " table " BEGIN"                                               \
    " SELECT RAISE(ABORT, 'rows of " table " are never deleted'); END",                                               \
    "CREATE TRIGGER " table "_is_new BEFORE INSERT ON " table " WHEN EXISTS (SELECT 1 FROM " table                    \
    " WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'rows of " table " are never replaced'); END"

/* ---- fees and payments -------------------------------------------------- */

#define MONEY(column) column " INTEGER NOT NULL CHECK(typeof(" column ") = 'integer')" /* cents of euro */

/* One journal of all that was charged, paid and corrected. What an organisation owes is the sum of its bookings: charges
 * are above 0, payments below, and a correction is the opposite of what it corrects. */
static const char *const fees[] = {
    "CREATE TABLE price(" /* of a certificate, from that day on; of several of one day the last */
    " id INTEGER PRIMARY KEY, began TEXT NOT NULL, " MONEY("cents") " CHECK(cents >= 0), entered TEXT)",
    "CREATE TABLE booking("
    " id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN('charge', 'payment', 'correction')),"
    " organisation INTEGER NOT NULL REFERENCES organisation(id), day TEXT NOT NULL, " MONEY("cents") ","
    " entered TEXT NOT NULL, note TEXT,"
    " certificates INTEGER, price INTEGER, course INTEGER REFERENCES course(id)," /* of a charge */
    " title TEXT, batch TEXT,"                                                    /* title: of the course, as it was */
    " method TEXT CHECK(method IN('card', 'SEPA')), reference TEXT, payer TEXT,"  /* of a payment */
    " corrects INTEGER UNIQUE REFERENCES booking(id),"                            /* of a correction */
    " CHECK((kind = 'charge') = (certificates IS NOT NULL AND price IS NOT NULL)),"
    " CHECK(kind <> 'charge' OR (certificates > 0 AND cents = certificates * price)),"
    " CHECK((kind = 'payment') = (method IS NOT NULL)), CHECK(kind <> 'payment' OR cents < 0),"
    " CHECK((kind = 'correction') = (corrects IS NOT NULL)))",
    "CREATE INDEX booking_organisation ON booking(organisation, day)",
    /* What of a payment pays a charge; below 0: is taken back, for one of them was corrected. */
    "CREATE TABLE allocation("
    " id INTEGER PRIMARY KEY, payment INTEGER NOT NULL REFERENCES booking(id),"
    " charge INTEGER NOT NULL REFERENCES booking(id), " MONEY("cents") " CHECK(cents <> 0), entered TEXT NOT NULL)",
    "CREATE INDEX allocation_payment ON allocation(payment)",
    "CREATE INDEX allocation_charge ON allocation(charge)",
    APPEND_ONLY("price"), APPEND_ONLY("booking"), APPEND_ONLY("allocation"),
    "INSERT INTO price(began, cents) VALUES('0001-01-01', 2000)", /* the programme's public price */

    "CREATE VIEW charge AS SELECT b.id AS id, b.organisation AS organisation, b.day AS day,"
    " b.certificates AS certificates, b.price AS price, b.cents AS cents, b.course AS course, b.title AS title,"
    " b.batch AS batch, c.id IS NOT NULL AS corrected, coalesce(sum(a.cents), 0) AS paid,"
    " iif(c.id IS NULL, b.cents, 0) - coalesce(sum(a.cents), 0) AS open"
    " FROM booking b LEFT JOIN booking c ON c.corrects = b.id LEFT JOIN allocation a ON a.charge = b.id"
    " WHERE b.kind = 'charge' GROUP BY b.id",
    "CREATE VIEW payment AS SELECT b.id AS id, b.organisation AS organisation, b.day AS day, -b.cents AS cents,"
    " b.method AS method, b.reference AS reference, b.payer AS payer, c.id IS NOT NULL AS corrected,"
    " coalesce(sum(a.cents), 0) AS used, iif(c.id IS NULL, -b.cents, 0) - coalesce(sum(a.cents), 0) AS credit"
    " FROM booking b LEFT JOIN booking c ON c.corrects = b.id LEFT JOIN allocation a ON a.payment = b.id"
    " WHERE b.kind = 'payment' GROUP BY b.id",
    /* Corrections count to what they correct. */
    "CREATE VIEW balance AS SELECT b.organisation AS id, o.name AS organisation,"
    " sum(iif(coalesce(k.kind, b.kind) = 'charge', b.cents, 0)) AS charged,"
    " -sum(iif(coalesce(k.kind, b.kind) = 'payment', b.cents, 0)) AS paid,"
    " max(sum(b.cents), 0) AS due, max(-sum(b.cents), 0) AS credit,"
    " sum(CASE WHEN b.kind = 'charge' THEN b.certificates WHEN k.kind = 'charge' THEN -k.certificates ELSE 0 END)"
    " AS certificates, count(*) AS bookings, max(b.day) AS last"
    " FROM booking b JOIN organisation o ON o.id = b.organisation LEFT JOIN booking k ON k.id = b.corrects"
    " GROUP BY b.organisation",
    NULL
};

int qc_schema_programme(qc_db *db)
{
    return qc_run_all(db, fees);
}
