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

/* One journal of all that was charged, paid and corrected. What an organisation owes is the sum of its bookings:
 * charges are above 0, payments below, and a correction is the opposite of what it corrects. */
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

/* ---- dossiers of applications ------------------------------------------- */

#define VISIBLE(event) "NOT EXISTS (SELECT 1 FROM dossier_event x WHERE x.kind = 'removal' AND x.about = " event ")"

/* A month as people count it: 31 January is followed by the last day of February.
 * The site's days are those of UTC+2. */
#define MONTH_LATER(time)                                                                                             \
    "min(date(" time ", '+2 hours', '+1 month'), date(" time ", '+2 hours', 'start of month', '+2 months', '-1 day'))"

/* A dossier is what happened to it. Copies of it meet again as the union of their events, which their UUIDs tell apart:
 * an event is about an older one, if about any, and that is never another dossier's. */
static const char *const dossiers[] = {
    "CREATE TABLE dossier("
    " id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, country TEXT," /* of the organisation */
    " organisation INTEGER REFERENCES organisation(id)," /* where the site listed it when the dossier was made */
    " began TEXT NOT NULL)",
    "CREATE TABLE dossier_event("
    " id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, dossier INTEGER NOT NULL REFERENCES dossier(id),"
    " time TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind IN('move', 'contribution', 'course', 'material', 'review',"
    " 'opinion', 'conflict', 'removal')),"
    " what TEXT," /* the next state; the kind of a contribution; the part; the opinion; who the applicant is */
    " about INTEGER REFERENCES dossier_event(id)," /* a move: the one before it; a material: its course; a review: its
                                                      material; a removal: what it hides */
    " title TEXT,"                          /* of a move: the group that is asked, or what is recommended */
    " link TEXT, file TEXT, bytes INTEGER, sum TEXT," /* file: its name alone, for it is elsewhere on other machines */
    " version TEXT, day TEXT, role TEXT, note TEXT,"
    " current INTEGER CHECK(current BETWEEN 1 AND 5), correct INTEGER CHECK(correct BETWEEN 1 AND 5),"
    " quality INTEGER CHECK(quality BETWEEN 1 AND 5),"
    " CHECK((kind IN('material', 'review', 'removal') OR kind = 'move' AND what <> 'draft') = (about IS NOT NULL)),"
    " CHECK((kind IN('course', 'review', 'removal')) = (what IS NULL)),"
    " CHECK((kind = 'review') = (current IS NOT NULL AND correct IS NOT NULL AND quality IS NOT NULL)),"
    " CHECK((file IS NULL) = (sum IS NULL) AND (file IS NULL) = (bytes IS NULL)))",
    "CREATE INDEX dossier_event_dossier ON dossier_event(dossier, kind)",
    "CREATE INDEX dossier_event_about ON dossier_event(about, kind)",
    /* Where the files lie on this machine; in no exchange. */
    "CREATE TABLE dossier_file(id INTEGER PRIMARY KEY REFERENCES dossier_event(id), path TEXT NOT NULL)",
    APPEND_ONLY("dossier"), APPEND_ONLY("dossier_event"), APPEND_ONLY("dossier_file"),

    /* The moves that count: where two people moved on from one state, the earlier one. */
    "CREATE VIEW dossier_move AS WITH RECURSIVE chain(id, dossier, step) AS ("
    " SELECT (SELECT e.id FROM dossier_event e WHERE e.dossier = d.id AND e.kind = 'move' AND e.about IS NULL"
    "  ORDER BY e.time, e.uuid LIMIT 1), d.id, 0 FROM dossier d"
    " UNION ALL SELECT (SELECT e.id FROM dossier_event e WHERE e.about = c.id AND e.kind = 'move'"
    "  ORDER BY e.time, e.uuid LIMIT 1), c.dossier, c.step + 1 FROM chain c WHERE c.id IS NOT NULL)"
    " SELECT e.id AS id, c.dossier AS dossier, c.step AS step, e.what AS state, e.time AS time, e.role AS role,"
    " e.title AS title, e.note AS note FROM chain c JOIN dossier_event e ON e.id = c.id",
    /* What was added and not removed, nor belongs to what was. */
    "CREATE VIEW dossier_item AS SELECT e.* FROM dossier_event e LEFT JOIN dossier_event a ON a.id = e.about"
    " WHERE e.kind NOT IN('move', 'removal') AND " VISIBLE("e.id") " AND " VISIBLE("a.id") " AND " VISIBLE("a.about"),
    "CREATE VIEW dossier_state AS SELECT d.id AS id, d.uuid AS uuid, d.name AS name,"
    " coalesce(d.organisation, (SELECT o.id FROM organisation o WHERE o.name = d.name"
    "  ORDER BY o.gone IS NOT NULL, o.id LIMIT 1)) AS organisation,"
    " d.country AS country, d.began AS began, m.state AS state, m.time AS since, m.id AS move, m.title AS title,"
    " CASE WHEN m.state = 'user-group opinion' THEN " MONTH_LATER("m.time") " END AS due"
    " FROM dossier d JOIN (SELECT id, dossier, state, time, title, max(step) FROM dossier_move GROUP BY dossier) m"
    " ON m.dossier = d.id",
    /* What waits on the site, since when, and when a year will have gone by:
     * the store saw no change later than that. */
    "CREATE VIEW waiting AS SELECT o.id AS id, o.name AS name, o.country AS country, o.state AS state,"
    " coalesce((SELECT max(r.today) FROM change c JOIN run r ON r.id = c.run WHERE c.layer = 'organisation'"
    "  AND c.row = o.id AND json_extract(c.before, '$.state') <> o.state), o.first_seen) AS since,"
    " date(coalesce((SELECT max(r.today) FROM change c JOIN run r ON r.id = c.run WHERE c.layer = 'organisation'"
    "  AND c.row = o.id), o.first_seen), '+365 days') AS deadline"
    " FROM organisation o WHERE o.state IN('in review', 'sent back') AND o.gone IS NULL",
    /* What the programme publishes of those that it accepted. */
    "CREATE VIEW contributions AS SELECT e.id AS id, d.organisation AS organisation_id, d.name AS organisation,"
    " d.country AS country, e.what AS kind, e.title AS title, e.link AS link, e.day AS day FROM dossier_item e"
    " JOIN dossier_state d ON d.id = e.dossier AND d.state = 'certified' WHERE e.kind = 'contribution'",
    NULL
};

int qc_schema_programme(qc_db *db)
{
    int rc = qc_run_all(db, fees);

    return rc ? rc : qc_run_all(db, dossiers);
}

/* A layer for map programs; the contributions themselves are in the view "contributions", by organisation_id. */
static const char *const contributors[] = {
    "CREATE VIEW contributors AS SELECT o.id AS id, o.name AS name, o.country AS country, o.url AS url,"
    " (SELECT n FROM (SELECT (SELECT CAST(count(*) AS INTEGER) FROM contributions p WHERE p.organisation_id = o.id)"
    "  AS n UNION ALL SELECT id FROM organisation WHERE 0)) AS contributions," /* a number for all SQLite:
                                                                                  see schema.c */
    " (SELECT group_concat(kind, ', ') FROM (SELECT DISTINCT p.kind AS kind FROM contributions p"
    "  WHERE p.organisation_id = o.id ORDER BY p.kind)) AS kinds,"
    " (SELECT max(p.day) FROM contributions p WHERE p.organisation_id = o.id) AS latest, o.geom AS geom"
    " FROM organisation o WHERE o.gone IS NULL AND o.id IN (SELECT organisation_id FROM contributions)",
    "INSERT INTO views_geometry_columns VALUES('contributors', 'geom', 'id', 'organisation', 'geom', 1)",
    NULL
};

int qc_schema_statistics_of_contributors(qc_db *db)
{
    return qc_exec(db,
        "INSERT OR REPLACE INTO views_geometry_columns_statistics SELECT 'contributors', 'geom',"
        " strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), count(*), min(MbrMinX(geom)), min(MbrMinY(geom)), max(MbrMaxX(geom)),"
        " max(MbrMaxY(geom)) FROM contributors");
}

int qc_schema_contributors(qc_db *db)
{
    return qc_run_all(db, contributors);
}
