#include "schema.h"

#include "rtree.h"
#include "schema_programme.h"
#include "store.h"

#define SITE_TODAY "date('now', '+2 hours')" /* the site lives in UTC+2, without summer time */
#define LAST_DAY "max(c.starts, c.ends)"     /* a course may end before it starts */

/* ---- version 1 ---------------------------------------------------------- */

/* What the site said last. Rows are updated or marked gone, never deleted. */
static const char *const tables[] = {
    "CREATE TABLE organisation("
    " id INTEGER PRIMARY KEY, name TEXT NOT NULL, slug TEXT,"
    " state TEXT NOT NULL CHECK(state IN('certified', 'sent back', 'in review', 'rejected', 'archived', 'unknown')),"
    " country TEXT, email TEXT, phone TEXT, url TEXT, address TEXT, remarks TEXT,"
    " located TEXT CHECK(located IN('centres', 'country'))," /* what its geometry shows */
    " first_seen TEXT NOT NULL, gone TEXT)",
    "CREATE INDEX organisation_name ON organisation(name)",

    "CREATE TABLE centre("
    " id INTEGER PRIMARY KEY, site_id INTEGER, organisation INTEGER NOT NULL REFERENCES organisation(id),"
    " name TEXT NOT NULL,"
    " shape TEXT," /* its location as GeoJSON where that is no point */
    " flaw TEXT,"  /* why it has no point, or that its point stands for a shape */
    " first_seen TEXT NOT NULL, gone TEXT)",
    "CREATE INDEX centre_name ON centre(name)",
    "CREATE INDEX centre_organisation ON centre(organisation)",

    "CREATE TABLE course("
    " id INTEGER PRIMARY KEY, organisation INTEGER NOT NULL REFERENCES organisation(id),"
    " centre INTEGER NOT NULL REFERENCES centre(id),"
    " name TEXT NOT NULL, type TEXT NOT NULL, convener TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL,"
    " language TEXT, languages TEXT, competence TEXT, online TEXT,"
    " missed INTEGER NOT NULL DEFAULT 0," /* syncs in a row whose feed should have listed it and did not */
    " first_seen TEXT NOT NULL, gone TEXT)",

    /* Every sync, what it counted, what it could not read, and each changed row as it was before. */
    "CREATE TABLE run("
    " id INTEGER PRIMARY KEY, began TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind IN('current', 'past')),"
    " server TEXT NOT NULL, today TEXT NOT NULL, milliseconds INTEGER NOT NULL, warning TEXT)",
    "CREATE TABLE tally("
    " run INTEGER NOT NULL REFERENCES run(id), layer TEXT NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL,"
    " moved INTEGER NOT NULL, renamed INTEGER NOT NULL, unchanged INTEGER NOT NULL, gone INTEGER NOT NULL,"
    " rejected INTEGER NOT NULL, PRIMARY KEY(run, layer)) WITHOUT ROWID",
    "CREATE TABLE problem("
    " run INTEGER NOT NULL REFERENCES run(id), layer TEXT NOT NULL, what TEXT NOT NULL)",
    "CREATE TABLE change("
    " id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id),"
    " layer TEXT NOT NULL CHECK(layer IN('organisation', 'centre', 'course')), row INTEGER NOT NULL,"
    " what TEXT NOT NULL CHECK(what IN('added', 'changed', 'moved', 'renamed', 'gone', 'returned')),"
    " before TEXT)", /* JSON; NULL where it was not there */
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    NULL
};

#define PUT(table)                                                                                                    \
    "CREATE TRIGGER " table "_put AFTER INSERT ON " table " WHEN NEW.geom IS NOT NULL BEGIN"                          \
    " INSERT INTO idx_" table "_geom VALUES(NEW.id, MbrMinX(NEW.geom), MbrMaxX(NEW.geom), MbrMinY(NEW.geom),"         \
    " MbrMaxY(NEW.geom)); END"

/* SpatiaLite's own triggers check and time each row with searches of their own, which made a first sync several times
 * slower. Only this library writes here, so that plain ones that keep the R*Tree are enough. */
#define LAYER(table, type)                                                                                            \
    "SELECT AddGeometryColumn('" table "', 'geom', 4326, '" type "', 'XY')",                                          \
    "SELECT CreateSpatialIndex('" table "', 'geom')",                                                                 \
    "DROP TRIGGER ggi_" table "_geom", "DROP TRIGGER ggu_" table "_geom", "DROP TRIGGER gii_" table "_geom",          \
    "DROP TRIGGER giu_" table "_geom", "DROP TRIGGER gid_" table "_geom", "DROP TRIGGER tmi_" table "_geom",          \
    "DROP TRIGGER tmu_" table "_geom", "DROP TRIGGER tmd_" table "_geom",                                             \
    PUT(table),                                                                                                       \
    "CREATE TRIGGER " table "_move AFTER UPDATE OF geom ON " table " WHEN OLD.geom IS NOT NEW.geom BEGIN"             \
    " DELETE FROM idx_" table "_geom WHERE pkid = OLD.id;"                                                            \
    " INSERT INTO idx_" table "_geom SELECT NEW.id, MbrMinX(NEW.geom), MbrMaxX(NEW.geom), MbrMinY(NEW.geom),"         \
    " MbrMaxY(NEW.geom) WHERE NEW.geom IS NOT NULL; END",                                                             \
    "CREATE TRIGGER " table "_drop AFTER DELETE ON " table " BEGIN"                                                   \
    " DELETE FROM idx_" table "_geom WHERE pkid = OLD.id; END"

static const char *const layers[] = {
    LAYER("organisation", "MULTIPOINT"),
    LAYER("centre", "POINT"),
    LAYER("course", "POINT"),
    "CREATE INDEX course_centre ON course(centre, max(starts, ends))",
    "CREATE INDEX course_last_day ON course(max(starts, ends))",
    NULL
};

/* Only EPSG:4326 is known to the file: what else is needed is transformed by PROJ, without the file's help. */
static int first_version(qc_db *db)
{
    int rc = qc_exec(db, "SELECT InitSpatialMetadata(0, 'NONE'); SELECT InsertEpsgSrid(4326)");

    if (!rc)
        rc = qc_run_all(db, tables);
    return rc ? rc : qc_run_all(db, layers);
}

/* ---- version 2 ---------------------------------------------------------- */

/* Nearest goes from a centre to its courses, in the order of their start; whether one is over is in the index, too. */
#define BY_CENTRE "CREATE INDEX course_centre ON course(centre, starts, id, ends)"

static const char *const nearest[] = { "DROP INDEX course_centre", BY_CENTRE, NULL };

/* What those need who read what a store publishes: when a row was touched last, and who the store is, by a random UUID
 * (RFC 9562). */
static const char *const published[] = {
    "CREATE INDEX change_row ON change(layer, row)",
    "CREATE INDEX run_today ON run(today)",
    "INSERT INTO meta SELECT 'identity', substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-4' || substr(hex, 14, 3)"
    " || '-' || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex, 18, 3) || '-' || substr(hex, 21)"
    " FROM (SELECT lower(hex(randomblob(16))) AS hex)",
    NULL
};

/* What the user said. Marks stand apart from the rows they belong to, so that no sync touches them; a search has a
 * column for each field of qcert_filter, and its number is never given again. */
static const char *const own_tables[] = {
    "CREATE TABLE follow("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, fold TEXT NOT NULL UNIQUE, place TEXT, town TEXT,"
    " saved TEXT NOT NULL, shown TEXT,"
    " seen INTEGER NOT NULL," /* the last change that is no news */
    " lon REAL, lat REAL, within REAL NOT NULL, country TEXT, day_from TEXT, day_until TEXT, languages TEXT,"
    " words TEXT, state TEXT, strict_language INTEGER NOT NULL,"
    " online INTEGER NOT NULL CHECK(online IN(0, 1, 2)), past INTEGER NOT NULL, gone INTEGER NOT NULL,"
    " all_organisations INTEGER NOT NULL, since TEXT, starred INTEGER NOT NULL)",
    "CREATE TABLE mark("
    " layer TEXT NOT NULL CHECK(layer IN('organisation', 'centre', 'course')), row INTEGER NOT NULL,"
    " starred INTEGER NOT NULL DEFAULT 0, note TEXT, PRIMARY KEY(layer, row)) WITHOUT ROWID",
    NULL
};

static int second_version(qc_db *db)
{
    int rc = qc_run_all(db, nearest);

    if (!rc)
        rc = qc_run_all(db, published);
    return rc ? rc : qc_run_all(db, own_tables);
}

/* ---- version 3 ---------------------------------------------------------- */

#define STATUS                                                                                                        \
    "CASE WHEN c.gone IS NOT NULL THEN 'gone' WHEN c.starts >= " SITE_TODAY " THEN 'upcoming'"                        \
    " WHEN c.ends >= " SITE_TODAY " THEN 'running' ELSE 'past' END"

/* Of an organisation o, as qc_find_page() makes it. */
#define PAGE QC_PAGES_SQL " || o.slug || '/' AS page"

/* A view's rows are those of the table whose geometry they show, under the same id. Programs that open a view count its
 * rows: the centre is not joined, so that it is not looked up for that. */
#define COURSES                                                                                                       \
    "SELECT c.id AS id, c.type AS type, c.starts AS starts, c.ends AS ends, " STATUS " AS status,"                    \
    " o.name AS organisation, o.state AS state, o.country AS country, o.email AS email, o.url AS url, " PAGE ","      \
    " (SELECT name FROM centre WHERE id = c.centre) AS centre, c.convener AS convener, c.language AS language,"       \
    " c.languages AS languages, c.competence AS competence, c.online AS online, c.first_seen AS first_seen,"          \
    " c.gone AS gone, c.organisation AS organisation_id, c.centre AS centre_id, c.geom AS geom"                       \
    " FROM course c JOIN organisation o ON o.id = c.organisation"

/* Programs ask a view what type its columns have, which SQLite knows of columns of tables. Of what is computed, it
 * takes the type from the last SELECT until 3.40; and from all of them since then, if what is cast is a SELECT, too. */
#define COUNT(rows)                                                                                                   \
    "(SELECT n FROM (SELECT (SELECT CAST(count(*) AS INTEGER) FROM " rows ") AS n UNION ALL SELECT id FROM centre"    \
    " WHERE 0))"
#define COUNT_OF(status)                                                                                              \
    COUNT("course c WHERE c.centre = t.id AND " LAST_DAY " >= " SITE_TODAY " AND " status " AND c.gone IS NULL")

static const char *const views[] = {
    "DROP VIEW IF EXISTS courses", "DROP VIEW IF EXISTS all_courses", "DROP VIEW IF EXISTS centres",
    "DROP VIEW IF EXISTS organisations",
    "CREATE VIEW courses AS " COURSES " WHERE c.gone IS NULL AND o.state = 'certified'",
    "CREATE VIEW all_courses AS " COURSES,
    "CREATE VIEW centres AS SELECT t.id AS id, t.name AS name, o.name AS organisation, o.country AS country, " PAGE ","
    " " COUNT_OF("c.starts >= " SITE_TODAY) " AS upcoming,"
    " " COUNT_OF("c.starts < " SITE_TODAY) " AS running,"
    " " COUNT("course c WHERE c.centre = t.id AND c.gone IS NULL") " AS courses,"
    " t.flaw AS flaw, t.first_seen AS first_seen, t.organisation AS organisation_id, t.geom AS geom"
    " FROM centre t JOIN organisation o ON o.id = t.organisation WHERE t.gone IS NULL AND o.state = 'certified'",
    "CREATE VIEW organisations AS SELECT o.id AS id, o.name AS name, o.state AS state, o.country AS country,"
    " o.email AS email, o.phone AS phone, o.url AS url, " PAGE ", o.address AS address, o.located AS located,"
    " " COUNT("centre t WHERE t.organisation = o.id AND t.gone IS NULL") " AS centres,"
    " o.first_seen AS first_seen, o.geom AS geom"
    " FROM organisation o WHERE o.gone IS NULL AND o.state = 'certified'",
    "INSERT OR IGNORE INTO views_geometry_columns VALUES('courses', 'geom', 'id', 'course', 'geom', 1),"
    " ('all_courses', 'geom', 'id', 'course', 'geom', 1), ('centres', 'geom', 'id', 'centre', 'geom', 1),"
    " ('organisations', 'geom', 'id', 'organisation', 'geom', 1)",
    NULL
};

/* Soonest leaves out what is over, and sorts the rest by the start, before it reads whole rows. */
#define BY_LAST_DAY "CREATE INDEX course_last_day ON course(max(starts, ends), starts)"

static const char *const soonest[] = { "DROP INDEX course_last_day", BY_LAST_DAY, NULL };

/* What the layers show. */
static int third_version(qc_db *db)
{
    int rc = qc_run_all(db, soonest);

    return rc ? rc : qc_run_all(db, views);
}

/* ---- version 4 ---------------------------------------------------------- */

/* Each check of a certificate, and what the site said then: rows are added, and taken away by qcert_forget() alone. The
 * number of one is never given again. */
static const char *const checks[] = {
    "CREATE TABLE certificate_check("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, certificate TEXT NOT NULL,"
    " kind TEXT NOT NULL CHECK(kind IN('attendee', 'organisation')), server TEXT NOT NULL, checked TEXT NOT NULL,"
    " verdict TEXT NOT NULL CHECK(verdict IN('on record', 'valid', 'expired', 'no record', 'unknown')), reason TEXT,"
    " name TEXT,"              /* where the user wants names kept */
    " print TEXT, mark TEXT,"  /* the name's fingerprint, and that of the key */
    " organisation TEXT, centre TEXT, type TEXT, starts TEXT, ends TEXT, language TEXT, competence TEXT, convener TEXT,"
    " hours TEXT, issued TEXT)",
    "CREATE INDEX certificate_check_certificate ON certificate_check(certificate, kind, server)",
    NULL
};

/* The views once more: they learnt to tell newer SQLite that counts are numbers. */
static int fourth_version(qc_db *db)
{
    int rc = qc_run_all(db, checks);

    return rc ? rc : qc_run_all(db, views);
}

/* ---- version 5 ---------------------------------------------------------- */

static const char *const lists[] = {
    "ALTER TABLE certificate_check ADD COLUMN page_sum TEXT", /* the SHA-256 of the page's bytes, if one came */
    /* A list of certificates whose checking has begun and not ended; the key is a fingerprint of it. */
    "CREATE TABLE certificate_batch("
    " key TEXT PRIMARY KEY, begun TEXT NOT NULL,"
    " before INTEGER NOT NULL) WITHOUT ROWID", /* the last check before it began */
    /* What qcert_mine() told last of the validity of an organisation's certificate. */
    "CREATE TABLE told("
    " organisation INTEGER PRIMARY KEY REFERENCES organisation(id), certificate TEXT NOT NULL, verdict TEXT NOT NULL)",
    NULL
};

/* What pages of the site say beyond the feeds: when each was read, and why it could not be. */
static const char *const details[] = {
    "CREATE TABLE organisation_page("
    " organisation INTEGER PRIMARY KEY REFERENCES organisation(id), fetched TEXT NOT NULL, problem TEXT)",
    "CREATE TABLE course_type("
    " organisation INTEGER NOT NULL REFERENCES organisation(id), number INTEGER NOT NULL," /* the site's */
    " name TEXT NOT NULL, description TEXT, hours TEXT, link TEXT, fetched TEXT, problem TEXT,"
    " PRIMARY KEY(organisation, number)) WITHOUT ROWID",
    "CREATE INDEX course_type_name ON course_type(organisation, name)",
    NULL
};

static int fifth_version(qc_db *db)
{
    int rc = qc_run_all(db, lists);

    return rc ? rc : qc_run_all(db, details);
}

/* ---- version 8 ---------------------------------------------------------- */

/* The views of courses are counted in this index alone. */
#define BY_ORGANISATION "CREATE INDEX course_organisation ON course(organisation, gone)"

/* SpatiaLite says of each view, when a program opens it first, that it is not hidden. Here all is said, so that nothing
 * is written then. */
static const char *const opening[] = {
    BY_ORGANISATION,
    "INSERT OR IGNORE INTO views_geometry_columns_auth(view_name, view_geometry, hidden)"
    " SELECT view_name, view_geometry, 0 FROM views_geometry_columns",
    NULL
};

static int eighth_version(qc_db *db)
{
    int rc = qc_run_all(db, views);

    return rc ? rc : qc_run_all(db, opening);
}

/* Step k brings a file of version k to version k + 1. The list only grows. */
static int (*const steps[QC_SCHEMA_VERSION])(qc_db *db) = { first_version, second_version, third_version,
                                                            fourth_version, fifth_version, qc_schema_programme,
                                                            qc_schema_contributors, eighth_version };

#define SPELT(number) #number
#define IN_WORDS(number) SPELT(number)

static int update(qc_db *db)
{
    int64_t version = 0;
    int rc = qc_get_int(db, "PRAGMA user_version", 0, &version);

    if (!rc && version >= QC_SCHEMA_VERSION)
        return 0; /* another process was quicker */
    for (; !rc && version < QC_SCHEMA_VERSION; version++)
        rc = steps[version](db);
    if (!rc)
        rc = qc_schema_statistics(db);
    if (!rc)
        rc = qc_exec(db, "PRAGMA application_id = 0x51436572");
    return rc ? rc : qc_exec(db, "PRAGMA user_version = " IN_WORDS(QC_SCHEMA_VERSION));
}

int qc_schema_update(qc_db *db)
{
    int rc = qc_begin(db);

    return rc ? rc : qc_end(db, update(db));
}

int qc_schema_drop_indexes(qc_db *db)
{
    return qc_exec(db, "DROP TRIGGER centre_put; DROP TRIGGER course_put; DROP INDEX course_centre;"
                       "DROP INDEX course_last_day; DROP INDEX course_organisation");
}

int qc_schema_make_indexes(qc_db *db)
{
    static const char *const statements[] = { PUT("centre"), PUT("course"), BY_CENTRE, BY_LAST_DAY, BY_ORGANISATION,
                                              NULL };
    int rc = qc_run_all(db, statements);

    if (!rc)
        rc = qc_rtree_fill_centres(db);
    return rc ? rc : qc_rtree_fill_courses(db);
}

/* SpatiaLite's own statistics also look at every value of every column, which takes longer than all the rest of a
 * sync. Map programs need the number of rows and the extent, no more, to open a layer without reading it; and where a
 * course lies is where its centre lies, whichever organisation's that is. */
#define STATISTICS(table, layer, rows, places)                                                                        \
    "INSERT OR REPLACE INTO " table " SELECT '" layer "', 'geom', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),"             \
    " (SELECT count(*) FROM " rows "), min(MbrMinX(t.geom)), min(MbrMinY(t.geom)), max(MbrMaxX(t.geom)),"             \
    " max(MbrMaxY(t.geom)) FROM " places
#define OF_TABLE(layer, places) STATISTICS("geometry_columns_statistics", layer, layer, places)
#define OF_VIEW(layer, rows, places) STATISTICS("views_geometry_columns_statistics", layer, rows, places)
#define TAUGHT(which) "centre t WHERE EXISTS (SELECT 1 FROM course c WHERE c.centre = t.id" which ")"
#define CERTIFIED "organisation IN (SELECT id FROM organisation WHERE state = 'certified')"

int qc_schema_statistics(qc_db *db)
{
    static const char *const statements[] = {
        OF_TABLE("organisation", "organisation t"), OF_TABLE("centre", "centre t"), OF_TABLE("course", TAUGHT("")),
        OF_VIEW("courses", "course WHERE gone IS NULL AND " CERTIFIED,
                TAUGHT(" AND c.gone IS NULL AND c." CERTIFIED)),
        OF_VIEW("all_courses", "course", TAUGHT("")),
        OF_VIEW("centres", "centre WHERE gone IS NULL AND " CERTIFIED, "centre t WHERE gone IS NULL AND " CERTIFIED),
        OF_VIEW("organisations", "organisation WHERE gone IS NULL AND state = 'certified'",
                "organisation t WHERE gone IS NULL AND state = 'certified'"),
        NULL
    };

    int rc = qc_run_all(db, statements);

    return rc ? rc : qc_schema_statistics_of_contributors(db);
}
