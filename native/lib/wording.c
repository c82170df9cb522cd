#include "wording.h"

#include <stdio.h>
#include <string.h>

#define MOST_FIELDS 10

/* ---- what is not as it was ---------------------------------------------- */

/* Field by field: its name, what it was, what it is now; the most telling ones first. */
#define FIELD(name, key, now, table)                                                                                  \
    "SELECT '" name "' AS name, json_extract(?2, '$." key "') AS was, " now " AS now FROM " table " WHERE id = ?1"
#define ALSO(name, key, now, table) " UNION ALL " FIELD(name, key, now, table)
#define DIFFERENT(fields) "SELECT name, was, now FROM (" fields ") WHERE was IS NOT now"
#define NAME_OF(table, id) "(SELECT name FROM " table " WHERE id = " id ")"

static const char of_course[] = DIFFERENT(
    "SELECT 'Days' AS name, json_extract(?2, '$.starts') || ' ' || json_extract(?2, '$.ends') AS was,"
    " starts || ' ' || ends AS now FROM course WHERE id = ?1"
    ALSO("Type", "type", "type", "course")
    " UNION ALL SELECT 'Centre', " NAME_OF("centre", "json_extract(?2, '$.centre')") ","
    " " NAME_OF("centre", "centre") " FROM course WHERE id = ?1"
    " UNION ALL SELECT 'Organisation', " NAME_OF("organisation", "json_extract(?2, '$.organisation')") ","
    " " NAME_OF("organisation", "organisation") " FROM course WHERE id = ?1"
    ALSO("Convener", "convener", "convener", "course") ALSO("Language", "language", "language", "course")
    ALSO("Competence", "competence", "competence", "course"));

#define PLACE(lon, lat) "iif(" lon " IS NULL, NULL, printf('%.5f, %.5f', " lon ", " lat "))"
static const char of_centre[] = DIFFERENT(
    FIELD("Name", "name", "name", "centre")
    " UNION ALL SELECT 'Organisation', " NAME_OF("organisation", "json_extract(?2, '$.organisation')") ","
    " " NAME_OF("organisation", "organisation") " FROM centre WHERE id = ?1"
    " UNION ALL SELECT 'Longitude and latitude',"
    " " PLACE("json_extract(?2, '$.lon')", "json_extract(?2, '$.lat')") ","
    " " PLACE("ST_X(geom)", "ST_Y(geom)") " FROM centre WHERE id = ?1");

static const char of_organisation[] = DIFFERENT(
    FIELD("Name", "name", "name", "organisation") ALSO("State", "state", "state", "organisation")
    ALSO("Country", "country", "country", "organisation") ALSO("E-mail", "email", "email", "organisation")
    ALSO("Phone", "phone", "phone", "organisation") ALSO("Website", "url", "url", "organisation")
    ALSO("Address", "address", "address", "organisation") ALSO("Remarks", "remarks", "remarks", "organisation"));

/* Two days become words; the rest stays. */
static void put_value(qc_buf *to, const char *name, const char *value)
{
    char starts[11], words[80];

    if (value && !strcmp(name, "Days") && strlen(value) == 21) {
        snprintf(starts, sizeof starts, "%.10s", value);
        if (!qcert_days_write(starts, value + 11, words, sizeof words))
            value = words;
    }
    qc_buf_line(to, value && *value ? value : "nothing");
}

static void put_lower(qc_buf *to, const char *name)
{
    char first = (char)(*name | 0x20);

    qc_buf_put(to, &first, 1);
    qc_buf_text(to, name + 1);
}

/* In the title stands what most people want to know, of the first field that differs. */
static void put_title(qc_buf *title, const char *name, const char *was)
{
    int centre = !strcmp(name, "Centre");

    if (!centre && strcmp(name, "Days") && strcmp(name, "Name") && strcmp(name, "Type") && strcmp(name, "State")) {
        qc_buf_text(title, ", other ");
        put_lower(title, name);
        return;
    }
    qc_buf_text(title, centre ? ", was at " : ", was ");
    put_value(title, name, was);
}

static void put_field(qc_wording *wording, int first, qc_stmt *from)
{
    const char *name = qc_word(from, 0), *was = qc_text(from, 1);

    if (first)
        put_title(&wording->title, name, was);
    qc_buf_text(&wording->body, name);
    qc_buf_text(&wording->body, ": was ");
    put_value(&wording->body, name, was);
    qc_buf_text(&wording->body, ", now ");
    put_value(&wording->body, name, qc_text(from, 2));
    qc_buf_text(&wording->body, "\n");
}

static int is_of(const qcert_change *change, const char *layer)
{
    return !strcmp(change->layer, layer);
}

static int put_differences(qc_wording *wording, qcert_store *store, const qcert_change *change)
{
    const char *fields = is_of(change, "course") ? of_course : is_of(change, "centre") ? of_centre : of_organisation;
    qc_stmt *ask = qc_prepare(store->db, fields);
    int rc, count = 0;

    qc_bind_int(ask, change->row);
    qc_bind_text(ask, change->before);
    while ((rc = qc_step(ask)) == QCERT_ROW)
        put_field(wording, !count++, ask);
    qc_release(ask);
    return rc;
}

/* ---- what it is about --------------------------------------------------- */

static void put_line(qc_buf *to, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    qc_buf_text(to, name);
    qc_buf_text(to, ": ");
    qc_buf_line(to, value);
    qc_buf_text(to, "\n");
}

static void put_subject(qc_wording *wording, const qcert_change *change)
{
    char days[80];

    qc_buf_line(&wording->title, change->name ? change->name : "");
    if (!is_of(change, "organisation"))
        put_line(&wording->body, "Organisation", change->organisation);
    if (!is_of(change, "course"))
        return;
    put_line(&wording->body, "Centre", change->centre);
    put_line(&wording->body, "Online", change->online);
    if (qcert_days_write(change->starts, change->ends, days, sizeof days))
        return;
    qc_buf_text(&wording->title, ", ");
    qc_buf_text(&wording->title, days);
    put_line(&wording->body, "Days", days);
}

static void clear(qc_buf *buf)
{
    buf->most = QC_MOST_WORDS;
    qc_buf_clear(buf);
    qc_buf_text(buf, "");
}

int qc_wording_make(qc_wording *wording, qcert_store *store, const qcert_change *change)
{
    int rc = 0;

    clear(&wording->title);
    clear(&wording->body);
    put_subject(wording, change);
    if (change->before)
        rc = put_differences(wording, store, change);
    if (!rc && (wording->title.failed || wording->body.failed))
        rc = qc_fail_memory(&store->ctx);
    return rc;
}

void qc_wording_free(qc_wording *wording)
{
    qc_buf_free(&wording->title);
    qc_buf_free(&wording->body);
}
