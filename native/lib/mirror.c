#include "mirror.h"

#include "manifest.h"
#include "markup.h"

#include <stdlib.h>
#include <string.h>

/* One document: the rows of a statement between a head and a tail. The day :today is that of the last sync, so that the
 * same data make the same documents whatever day it is. */
typedef struct document {
    const char *name, *head, *sql;
    void (*put)(qc_file *file, qc_stmt *row);
    const char *tail;
} document;

static void put_row(qc_file *file, qc_stmt *row)
{
    qc_put_json(file, qc_text(row, 0));
}

/* What was not on the earth stands in the flaw alone: there it comes from again. */
static void put_lost_point(qc_file *file, const char *flaw)
{
    static const char head[] = "the location is not on the earth: ";
    const char *numbers = flaw && !strncmp(flaw, head, strlen(head)) ? flaw + strlen(head) : NULL;
    size_t first = numbers ? strcspn(numbers, " ") : 0;

    if (!first || !numbers[first]) {
        qc_put(file, "null");
        return;
    }
    qc_put(file, "{\"type\":\"Point\",\"coordinates\":[");
    qc_put_bytes(file, numbers, first);
    qc_put(file, ",");
    qc_put_raw(file, numbers + first + 1);
    qc_put(file, "]}");
}

static void put_geometry(qc_file *file, qc_stmt *row, int shape)
{
    double lon, lat;

    qc_point(row, shape + 2, &lon, &lat);
    if (!qc_is_null(row, shape)) {
        qc_put_json(file, qc_text(row, shape));
    } else if (qc_is_null(row, shape + 2)) {
        put_lost_point(file, qc_text(row, shape + 1));
    } else {
        qc_put(file, "{\"type\":\"Point\",\"coordinates\":[");
        qc_put_json_real(file, lon);
        qc_put(file, ",");
        qc_put_json_real(file, lat);
        qc_put(file, "]}");
    }
}

/* Properties, number on the site, shape, flaw, point. */
static void put_feature(qc_file *file, qc_stmt *row)
{
    qc_put(file, "{\"type\":\"Feature\",");
    if (!qc_is_null(row, 1)) {
        qc_put(file, "\"id\":");
        qc_put_int(file, qc_int(row, 1));
        qc_put(file, ",");
    }
    qc_put(file, "\"properties\":");
    qc_put_json(file, qc_text(row, 0));
    qc_put(file, ",\"geometry\":");
    put_geometry(file, row, 2);
    qc_put(file, "}");
}

/* ---- the documents ------------------------------------------------------ */

/* Texts of the table are HTML within JSON. Its countries are names; a code is one, too. */
#define HTML(column) "replace(replace(" column ", '&', '&amp;'), '<', '&lt;')"
#define TABLE(name, state)                                                                                            \
    { "table-" name, "{\"data\":[",                                                                                   \
      "SELECT json_object('name', " HTML("name") ", 'slug', coalesce(slug, ''), 'country', coalesce(country, ''),"    \
      " 'remarks', coalesce(" HTML("remarks") ", '')) FROM organisation WHERE gone IS NULL AND state = '" state "'"   \
      " ORDER BY name, id", put_row, "]" }
#define FEATURES "{\"type\":\"FeatureCollection\",\"features\":["
#define COURSES                                                                                                       \
    "SELECT json_object('name', c.name, 'start_date', c.starts, 'end_date', c.ends, 'course_type_name', c.type,"      \
    " 'course_convener_name', c.convener, 'training_center_name', t.name, 'certifying_organisation_name', o.name,"    \
    " 'language', c.language, 'trained_competence', c.competence), NULL, t.shape, t.flaw, t.geom"                     \
    " FROM course c JOIN centre t ON t.id = c.centre JOIN organisation o ON o.id = c.organisation"                    \
    " WHERE c.gone IS NULL"
#define IN_ORDER " ORDER BY o.name, c.starts, c.id"

static const document documents[] = {
    { "organisations", "{\"results\":[",
      "SELECT json_object('name', name, 'country_code', country, 'organisation_email', email, 'url', url, 'address',"
      " address, 'organisation_phone', phone) FROM organisation WHERE gone IS NULL AND state = 'certified'"
      " ORDER BY name, id", put_row, "],\"count\":" },
    TABLE("certified", "certified"), TABLE("sent-back", "sent back"), TABLE("in-review", "in review"),
    TABLE("rejected", "rejected"), TABLE("archived", "archived"),
    { "centres", FEATURES,
      "SELECT json_object('name', t.name, 'certifying_organisation__name', o.name), t.site_id, t.shape, t.flaw, t.geom"
      " FROM centre t JOIN organisation o ON o.id = t.organisation WHERE t.gone IS NULL ORDER BY o.name, t.id",
      put_feature, "]" },
    { "courses", FEATURES, COURSES " AND max(c.starts, c.ends) >= :today" IN_ORDER, put_feature, "]" },
    { "past", FEATURES, COURSES IN_ORDER, put_feature, "]" },
};

/* ---- writing ------------------------------------------------------------ */

static int put_rows(qcert_store *store, qc_file *file, const document *doc, const char *today, int64_t *count)
{
    qc_stmt *rows = qc_prepare(store->db, doc->sql);
    int rc;

    qc_bind_text_at(rows, ":today", today);
    while ((rc = qc_step(rows)) == QCERT_ROW && !file->rc) {
        qc_put_raw(file, (*count)++ ? ",\n" : "\n");
        doc->put(file, rows);
        rc = qc_tell(&store->ctx, "mirror", *count, 0);
        if (rc)
            break;
    }
    qc_release(rows);
    return rc == QCERT_ROW ? 0 : rc;
}

static int write_document(qcert_store *store, const char *folder, const document *doc, const qc_manifest *manifest)
{
    char *name = qc_format("mirror/%s/%s.json", manifest->serial, doc->name);
    qc_file file;
    int64_t count = 0;
    int rc;

    if (!name)
        return qc_fail_memory(&store->ctx);
    rc = qc_file_open(&store->ctx, folder, name, &file);
    free(name);
    if (!rc) {
        qc_put_raw(&file, doc->head);
        rc = put_rows(store, &file, doc, manifest->today, &count);
        qc_put_raw(&file, doc->tail);
        if (doc->tail[1]) /* the site counts its organisations */
            qc_put_int(&file, count);
        qc_put(&file, "}\n");
    }
    return qc_file_close(&file, rc);
}

static void put_member(qc_file *file, const char *name, const char *value)
{
    qc_put(file, ",\n  ");
    qc_put_json_text(file, name);
    qc_put(file, ": ");
    qc_put_json_text(file, *value ? value : NULL);
}

static int write_manifest(qcert_store *store, const char *folder, const qc_manifest *manifest)
{
    qc_file file;
    int rc = qc_file_open(&store->ctx, folder, "mirror.json", &file);

    if (!rc) {
        qc_put(&file, "{\n  \"qcert_mirror\": ");
        qc_put_int(&file, QC_MANIFEST_VERSION);
        put_member(&file, "serial", manifest->serial);
        put_member(&file, "site", manifest->site);
        put_member(&file, "synced", manifest->synced);
        put_member(&file, "past_synced", manifest->past_synced);
        put_member(&file, "today", manifest->today);
        qc_put(&file, "\n}\n");
    }
    return qc_file_close(&file, rc);
}

/* A text to copy and free; one that does not fit is none. */
static void take(char *to, size_t size, char *text)
{
    if (text && strlen(text) < size)
        memcpy(to, text, strlen(text) + 1);
    free(text);
}

/* The serial tells one state of the data from every other: each comes from another run. */
static int make_serial(qcert_store *store, qc_manifest *manifest)
{
    qc_stmt *last = qc_prepare(store->db, "SELECT replace(replace(began, '-', ''), ':', '') || '-' || id,"
                               " (SELECT today FROM run WHERE kind = 'current' ORDER BY id DESC LIMIT 1)"
                               " FROM run ORDER BY id DESC LIMIT 1");
    int rc = qc_step(last);

    if (rc == QCERT_ROW) {
        take(manifest->serial, sizeof manifest->serial, qc_copy(qc_text(last, 0)));
        take(manifest->today, sizeof manifest->today, qc_copy(qc_text(last, 1)));
    }
    qc_release(last);
    return rc < 0 ? rc : 0;
}

static int describe(qcert_store *store, qc_manifest *manifest)
{
    char *site = NULL, *synced = NULL, *past = NULL;
    int rc = qc_store_site(store, &site);

    if (!rc)
        rc = qc_meta_get(store, "synced", &synced);
    if (!rc)
        rc = qc_meta_get(store, "past_synced", &past);
    take(manifest->site, sizeof manifest->site, site);
    take(manifest->synced, sizeof manifest->synced, synced);
    take(manifest->past_synced, sizeof manifest->past_synced, past);
    return rc ? rc : make_serial(store, manifest);
}

int qc_mirror_write(qcert_store *store, const char *folder)
{
    qc_manifest manifest = { "", "", "", "", "" };
    int rc = describe(store, &manifest);

    for (size_t i = 0; i < sizeof documents / sizeof *documents && !rc; i++)
        rc = write_document(store, folder, &documents[i], &manifest);
    return rc ? rc : write_manifest(store, folder, &manifest);
}
