#include "stage.h"

#include "derive.h"
#include "geo.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const qc_layer_names[QC_LAYERS] = { "organisation", "centre", "course" };

static const char layout[] =
    "CREATE TEMP TABLE IF NOT EXISTS s_organisation(id INTEGER PRIMARY KEY, name TEXT UNIQUE, slug TEXT, state TEXT,"
    " country TEXT, email TEXT, phone TEXT, url TEXT, address TEXT, remarks TEXT, row INTEGER, fresh INTEGER);"
    "CREATE INDEX IF NOT EXISTS temp.s_organisation_row ON s_organisation(row);"
    "CREATE TEMP TABLE IF NOT EXISTS s_table(name TEXT, slug TEXT, state TEXT, country TEXT, remarks TEXT);"
    "CREATE INDEX IF NOT EXISTS temp.s_table_name ON s_table(name);"
    "CREATE TEMP TABLE IF NOT EXISTS s_centre(id INTEGER PRIMARY KEY, site_id INTEGER, name TEXT UNIQUE,"
    " organisation TEXT, shape TEXT, flaw TEXT, geom BLOB, listed INTEGER, owner INTEGER, row INTEGER,"
    " fresh INTEGER);"
    "CREATE INDEX IF NOT EXISTS temp.s_centre_row ON s_centre(row);"
    "CREATE INDEX IF NOT EXISTS temp.s_centre_organisation ON s_centre(organisation);"
    "CREATE TEMP TABLE IF NOT EXISTS s_course(id INTEGER PRIMARY KEY, organisation TEXT, centre INTEGER NOT NULL,"
    " type TEXT, convener TEXT, name TEXT, starts TEXT, ends TEXT, language TEXT, languages TEXT, competence TEXT,"
    " online TEXT);"
    "CREATE TEMP TABLE IF NOT EXISTS s_left(course INTEGER PRIMARY KEY);" /* see qc_known_settle() */
    "CREATE TEMP TABLE IF NOT EXISTS s_spared(layer TEXT, organisation TEXT);" /* NULL: nobody knows whose */
    "CREATE TEMP TABLE IF NOT EXISTS s_problem(layer TEXT, what TEXT);"
    "DELETE FROM s_organisation; DELETE FROM s_table; DELETE FROM s_centre; DELETE FROM s_course;"
    "DELETE FROM s_left; DELETE FROM s_spared; DELETE FROM s_problem";

int qc_stage_open(qcert_store *store, qc_stage *stage)
{
    int rc = qc_exec(store->db, layout);

    *stage = (qc_stage){ .store = store };
    return rc ? rc : qc_words_get(store, &stage->words);
}

void qc_stage_close(qc_stage *stage)
{
    qc_known_close(stage->known);
    stage->known = NULL;
}

int qc_stage_know(qc_stage *stage, int day)
{
    return qc_known_open(stage->store, day, &stage->known);
}

int qc_stage_begin(qc_stage *stage)
{
    int rc;

    if (stage->begun)
        qc_stage_end(stage, QCERT_ECANCELED);
    if (stage->known)
        qc_known_take_none(stage->known);
    rc = qc_exec(stage->store->db, "SAVEPOINT document");
    stage->begun = !rc;
    return rc;
}

int qc_stage_end(qc_stage *stage, int rc)
{
    if (!stage->begun)
        return rc;
    stage->begun = 0;
    if (!rc)
        return qc_exec(stage->store->db, "RELEASE document");
    qc_go_back(stage->store->db, "ROLLBACK TO document; RELEASE document");
    return rc;
}

int qc_stage_forget_table(qc_stage *stage)
{
    return qc_exec(stage->store->db, "DELETE FROM s_table");
}

int qc_stage_forget_organisations(qc_stage *stage)
{
    return qc_exec(stage->store->db, "DELETE FROM s_organisation; DELETE FROM s_spared WHERE layer = 'organisation';"
                                     "DELETE FROM s_problem WHERE layer = 'organisation'");
}

int qc_stage_count(qc_stage *stage, qc_layer layer, int64_t *understood, int64_t *rejected)
{
    static const char *const carried[QC_LAYERS] = {
        "SELECT count(*) FROM s_organisation WHERE state = 'certified'", "SELECT count(*) FROM s_centre WHERE listed",
        "SELECT max(id) FROM s_course", /* none is ever taken out */
    };
    static const char *const spared[QC_LAYERS] = {
        "SELECT count(*) FROM s_spared WHERE layer = 'organisation'",
        "SELECT count(*) FROM s_spared WHERE layer = 'centre'", "SELECT count(*) FROM s_spared WHERE layer = 'course'",
    };
    int rc = qc_get_int(stage->store->db, carried[layer], 0, understood);

    if (!rc && layer == QC_COURSE && stage->known)
        *understood += qc_known_taken(stage->known);
    return rc ? rc : qc_get_int(stage->store->db, spared[layer], 0, rejected);
}

/* ---- problems ----------------------------------------------------------- */

static int spare(qc_stage *stage, qc_layer layer, const char *organisation)
{
    qc_stmt *put = qc_prepare(stage->store->db, "INSERT INTO s_spared VALUES(?, ?)");

    qc_bind_text(put, qc_layer_names[layer]);
    qc_bind_text(put, organisation);
    return qc_run(put);
}

/* All are counted, but not all kept in words. */
static int note_problem(qc_stage *stage, qc_layer layer, const char *what)
{
    qc_stmt *put = qc_prepare(stage->store->db,
                              "INSERT INTO s_problem SELECT ?1, ?2"
                              " WHERE (SELECT count(*) FROM s_problem WHERE layer = ?1) < 100");

    qc_bind_text(put, qc_layer_names[layer]);
    qc_bind_text(put, what);
    return qc_run(put);
}

static int reject(qc_stage *stage, qc_layer layer, const qc_reject_record *record)
{
    char what[600];
    int rc = spare(stage, layer, record->organisation);

    snprintf(what, sizeof what, "number %lld%s%.200s: %.300s", (long long)record->index + 1,
             record->organisation ? " of " : "", record->organisation ? record->organisation : "", record->why);
    return rc ? rc : note_problem(stage, layer, what);
}

/* ---- places ------------------------------------------------------------- */

typedef struct spot {
    double lon, lat; /* NaN: none */
    const char *shape, *flaw;
    char text[120];
} spot;

/* A location that is no point is represented by a point on it. */
static int point_on_shape(qc_stage *stage, const char *geojson, spot *to)
{
    qc_stmt *get = qc_prepare(stage->store->db, "SELECT ST_PointOnSurface(shape), GeometryType(shape)"
                                                " FROM (SELECT GeomFromGeoJSON(?) AS shape)");
    int rc;

    qc_bind_text(get, geojson);
    rc = qc_step(get);
    if (rc == QCERT_ROW) {
        qc_point(get, 0, &to->lon, &to->lat);
        snprintf(to->text, sizeof to->text, "the location is a %.40s; its point is one on it",
                 qc_text(get, 1) ? qc_text(get, 1) : "shape");
    }
    qc_release(get);
    to->shape = geojson;
    to->flaw = isnan(to->lon) ? "the location cannot be read" : to->text;
    return rc < 0 ? rc : 0;
}

static int find_spot(qc_stage *stage, const qc_place_record *place, spot *to)
{
    char lon[QC_REAL_SIZE], lat[QC_REAL_SIZE];
    int rc = 0;

    *to = (spot){ .lon = NAN, .lat = NAN };
    if (place->is_point) {
        to->lon = place->lon;
        to->lat = place->lat;
    } else if (place->geojson) {
        rc = point_on_shape(stage, place->geojson, to);
    } else {
        to->flaw = QC_NO_LOCATION;
    }
    if (isnan(to->lon) || qc_on_earth(to->lon, to->lat))
        return rc;
    snprintf(to->text, sizeof to->text, "the location is not on the earth: %s %s", qc_real_write(to->lon, 15, lon),
             qc_real_write(to->lat, 15, lat));
    to->lon = to->lat = NAN;
    to->flaw = to->text;
    return rc;
}

/* ---- records ------------------------------------------------------------ */

static int stage_organisation(void *user, const qc_org_record *record)
{
    qc_stage *stage = user;
    qc_stmt *put = qc_prepare(stage->store->db,
                              "INSERT OR IGNORE INTO s_organisation(name, state, country, email, phone, url, address)"
                              " VALUES(?, 'certified', upper(?), nullif(?, ''), nullif(?, ''), nullif(?, ''),"
                              " nullif(?, ''))");

    qc_bind_text(put, record->name);
    qc_bind_text(put, record->country);
    qc_bind_text(put, record->email);
    qc_bind_text(put, record->phone);
    qc_bind_text(put, record->url);
    qc_bind_text(put, record->address);
    return qc_run(put);
}

/* The country stands in the table by name only, in words that depend on the server's libraries. */
static int stage_row(void *user, const qc_table_record *record)
{
    qc_stage *stage = user;
    char *country = qc_fold(record->country_name ? record->country_name : "");
    qc_stmt *put;
    int rc;

    if (!country)
        return qc_fail_memory(&stage->store->ctx);
    put = qc_prepare(stage->store->db,
                     "INSERT INTO s_table VALUES(?, ?, ?,"
                     " (SELECT min(code) FROM geodata.country_name WHERE fold = ? HAVING count(*) = 1), ?)");
    qc_bind_text(put, record->name);
    qc_bind_text(put, record->slug);
    qc_bind_text(put, stage->list);
    qc_bind_text(put, country);
    qc_bind_text(put, record->remarks);
    rc = qc_run(put);
    free(country);
    return rc;
}

static int put_centre(qc_stage *stage, const qc_centre_record *record, int listed)
{
    qc_stmt *put;
    spot at;
    int rc = find_spot(stage, &record->place, &at);

    if (rc)
        return rc;
    put = qc_prepare(stage->store->db, "INSERT OR IGNORE INTO"
                     " s_centre(site_id, name, organisation, shape, flaw, geom, listed)"
                     " VALUES(nullif(?, -1), ?, ?, ?, ?, ?, ?)");
    qc_bind_int(put, record->site_id);
    qc_bind_text(put, record->name);
    qc_bind_text(put, record->organisation);
    qc_bind_text(put, at.shape);
    qc_bind_text(put, at.flaw);
    qc_bind_point(put, at.lon, at.lat);
    qc_bind_int(put, listed);
    return qc_run(put);
}

static int stage_centre(void *user, const qc_centre_record *record)
{
    qc_stage *stage = user;
    int rc = put_centre(stage, record, 1);

    if (rc || qc_changed(stage->store->db))
        return rc;
    rc = spare(stage, QC_CENTRE, record->organisation);
    return rc ? rc : note_problem(stage, QC_CENTRE, "two centres have the same name");
}

/* Puts nothing where the centre is unknown. */
static int put_course(qc_stage *stage, const qc_course_record *record, const char *languages, const char *online)
{
    qc_stmt *put = qc_prepare(stage->store->db,
                              "INSERT OR IGNORE INTO s_course(organisation, centre, type, convener, name, starts, ends,"
                              " language, languages, competence, online) VALUES(?1,"
                              " (SELECT id FROM s_centre WHERE name = ?11), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");

    qc_bind_text(put, record->organisation);
    qc_bind_text(put, record->type);
    qc_bind_text(put, record->convener);
    qc_bind_text(put, record->name);
    qc_bind_text(put, record->starts);
    qc_bind_text(put, record->ends);
    qc_bind_text(put, record->language);
    qc_bind_text(put, languages);
    qc_bind_text(put, record->competence);
    qc_bind_text(put, online);
    qc_bind_text(put, record->centre);
    return qc_run(put);
}

/* A centre that only courses name lies where they say. */
static int put_unlisted(qc_stage *stage, const qc_course_record *record)
{
    qc_centre_record centre = { -1, record->centre, record->organisation, record->place };

    return put_centre(stage, &centre, 0);
}

static int put_unknown(qc_stage *stage, const qc_course_record *record)
{
    const char *languages, *online;
    int rc = qc_words_languages(stage->words, record->language, &languages);

    if (!rc)
        rc = qc_derive_online(stage->words, record->centre, record->type, record->competence, &online);
    if (!rc)
        rc = put_course(stage, record, languages, online);
    if (!rc && !qc_changed(stage->store->db) && !(rc = put_unlisted(stage, record)))
        rc = put_course(stage, record, languages, online);
    return rc;
}

static int stage_course(void *user, const qc_course_record *record)
{
    qc_stage *stage = user;
    int rc = stage->known ? qc_known_take(stage->known, record) : 0;

    if (!rc)
        rc = put_unknown(stage, record);
    return rc < 0 ? rc : qc_tell_again(&stage->store->ctx);
}

static int reject_organisation(void *user, const qc_reject_record *record)
{
    return reject(user, QC_ORGANISATION, record);
}

static int reject_centre(void *user, const qc_reject_record *record)
{
    return reject(user, QC_CENTRE, record);
}

static int reject_course(void *user, const qc_reject_record *record)
{
    return reject(user, QC_COURSE, record);
}

/* A row of the table that is not understood costs only a slug. */
static int reject_row(void *user, const qc_reject_record *record)
{
    (void)user;
    (void)record;
    return 0;
}

qc_feed_sink qc_stage_sink(qc_stage *stage, qc_feed_kind kind)
{
    static int (*const rejects[])(void *, const qc_reject_record *) = {
        [QC_FEED_ORGS] = reject_organisation, [QC_FEED_TABLE] = reject_row,
        [QC_FEED_CENTRES] = reject_centre, [QC_FEED_COURSES] = reject_course,
    };

    return (qc_feed_sink){ stage_organisation, stage_row, stage_centre, stage_course, rejects[kind], stage };
}
