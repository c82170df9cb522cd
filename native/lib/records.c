#include "records.h"

#include "date.h"
#include "html.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WHY_CHARACTERS 40 /* of a value that is not understood, in a reject */

/* ---- values in messages -------------------------------------------------- */

static int excerpt_put(const char *bytes, size_t count, void *user)
{
    qc_excerpt *out = user;

    for (size_t i = 0; i < count; i++) {
        if (((unsigned char)bytes[i] & 0xC0) != 0x80 && !out->characters--) {
            memcpy(out->text + out->count, "...", sizeof "...");
            return 1;
        }
        out->text[out->count++] = bytes[i];
    }
    out->text[out->count] = '\0';
    return 0;
}

const char *qc_show_value(qc_feed *feed, qc_json value, int characters, qc_excerpt *out)
{
    *out = (qc_excerpt){ .characters = characters };
    if (qc_json_write(value, QC_JSON_AS_SENT, excerpt_put, out) == QCERT_EMEMORY)
        feed->failed = qc_fail_memory(feed->slicer.ctx);
    return out->text;
}

/* Notes the first flaw of the element: 'start_date is not a day: "2026-02-31"'. */
static void flaw(qc_feed *feed, const char *what, const char *is, qc_json value)
{
    qc_excerpt shown;

    if (feed->why[0])
        return;
    if (qc_json_type_of(value) != QC_JSON_NONE)
        snprintf(feed->why, sizeof feed->why, "%s %s: %s", what, is,
                 qc_show_value(feed, value, WHY_CHARACTERS, &shown));
    else
        snprintf(feed->why, sizeof feed->why, "%s is missing", what);
}

static int is_good(const qc_feed *feed)
{
    return !feed->why[0] && !feed->failed;
}

int qc_reject_element(qc_feed *feed)
{
    qc_reject_record record = { feed->index, feed->organisation, feed->why };

    return feed->failed ? feed->failed : feed->sink.reject(feed->sink.user, &record);
}

/* ---- fields -------------------------------------------------------------- */

static const char *string_of(qc_feed *feed, qc_json object, const char *key)
{
    qc_json value = qc_json_member(object, key);
    const char *text = qc_json_text(value);

    if (!text)
        flaw(feed, key, "is not a text", value);
    return text;
}

/* A text that may be null or missing. */
static const char *string_or_null(qc_feed *feed, qc_json object, const char *key)
{
    qc_json value = qc_json_member(object, key);

    return qc_json_type_of(value) <= QC_JSON_NULL ? NULL : string_of(feed, object, key);
}

static const char *name_of(qc_feed *feed, qc_json object, const char *key)
{
    const char *name = string_of(feed, object, key);

    if (name && !*name)
        flaw(feed, key, "is empty", qc_json_member(object, key));
    return name;
}

static const char *day_of(qc_feed *feed, qc_json object, const char *key)
{
    const char *text = string_of(feed, object, key);
    int day;

    if (text && qc_day_read(text, &day))
        flaw(feed, key, "is not a day", qc_json_member(object, key));
    return text;
}

/* Whose the element is comes first, so that a reject can tell it whatever else is wrong. */
static const char *organisation_of(qc_feed *feed, qc_json object, const char *key)
{
    const char *name = name_of(feed, object, key);

    feed->organisation = name && *name ? name : NULL;
    return name;
}

static qc_json properties_of(qc_feed *feed, qc_json feature)
{
    qc_json properties = qc_json_member(feature, "properties");

    if (qc_json_type_of(feature) != QC_JSON_OBJECT)
        flaw(feed, "the element", "is not an object", feature);
    else if (qc_json_type_of(properties) != QC_JSON_OBJECT)
        flaw(feed, "properties", "is not an object", properties);
    return properties;
}

/* Takes a text that lasts as long as the record; NULL says that there was no memory for it. */
static char *keep(qc_feed *feed, char *text)
{
    if (!text)
        feed->failed = qc_fail_memory(feed->slicer.ctx);
    else
        feed->kept[feed->kept_count++] = text;
    return text;
}

/* ---- centres and courses ------------------------------------------------- */

static int read_point(qc_json geometry, qc_place_record *place)
{
    const char *type = qc_json_text(qc_json_member(geometry, "type"));
    double at[2];

    if (!type || strcmp(type, "Point") || qc_json_numbers(qc_json_member(geometry, "coordinates"), at, 2) < 2)
        return 0;
    place->is_point = 1;
    place->lon = at[0];
    place->lat = at[1];
    return 1;
}

static int shape_put(const char *bytes, size_t count, void *user)
{
    return qc_buf_put(user, bytes, count);
}

/* Equal places have equal texts. */
static char *write_shape(qc_json geometry)
{
    qc_buf text = { .most = 32 * QC_FEED_ELEMENT }; /* "1e9," is written as 1000000000.0, and so on */

    if (!qc_json_write(geometry, QC_JSON_CANONICAL, shape_put, &text))
        return text.bytes;
    qc_buf_free(&text);
    return NULL;
}

static void read_place(qc_feed *feed, qc_json feature, qc_place_record *place)
{
    qc_json geometry = qc_json_member(feature, "geometry");
    qc_json_type type = qc_json_type_of(geometry);

    if (type <= QC_JSON_NULL)
        return;
    if (type != QC_JSON_OBJECT)
        flaw(feed, "geometry", "is not an object", geometry);
    else if (!read_point(geometry, place))
        place->geojson = keep(feed, write_shape(geometry));
}

int qc_read_centre(qc_feed *feed, qc_json feature)
{
    qc_json properties = properties_of(feed, feature);
    qc_centre_record centre = { .site_id = qc_json_natural(qc_json_member(feature, "id")) };

    centre.organisation = organisation_of(feed, properties, "certifying_organisation__name");
    centre.name = name_of(feed, properties, "name");
    read_place(feed, feature, &centre.place);
    return is_good(feed) ? feed->sink.centre(feed->sink.user, &centre) : qc_reject_element(feed);
}

int qc_read_course(qc_feed *feed, qc_json feature)
{
    qc_json properties = properties_of(feed, feature);
    qc_course_record course = { 0 };

    course.organisation = organisation_of(feed, properties, "certifying_organisation_name");
    course.type = string_of(feed, properties, "course_type_name");
    course.convener = string_of(feed, properties, "course_convener_name");
    course.centre = string_of(feed, properties, "training_center_name");
    course.starts = day_of(feed, properties, "start_date");
    course.ends = day_of(feed, properties, "end_date");
    course.name = string_or_null(feed, properties, "name");
    if (!course.name)
        course.name = "";
    course.language = string_or_null(feed, properties, "language");
    course.competence = string_or_null(feed, properties, "trained_competence");
    read_place(feed, feature, &course.place);
    return is_good(feed) ? feed->sink.course(feed->sink.user, &course) : qc_reject_element(feed);
}

/* ---- organisations ------------------------------------------------------- */

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int qc_read_organisation(qc_feed *feed, qc_json object)
{
    const char *country = qc_json_text(qc_json_member(object, "country_code"));
    qc_org_record org = { 0 };

    if (qc_json_type_of(object) != QC_JSON_OBJECT)
        flaw(feed, "the element", "is not an object", object);
    org.name = organisation_of(feed, object, "name");
    if (country && is_letter(country[0]) && is_letter(country[1]) && !country[2])
        org.country = country;
    org.email = string_or_null(feed, object, "organisation_email");
    org.url = string_or_null(feed, object, "url");
    org.address = string_or_null(feed, object, "address");
    org.phone = string_or_null(feed, object, "organisation_phone");
    return is_good(feed) ? feed->sink.org(feed->sink.user, &org) : qc_reject_element(feed);
}

/* ---- the organisation table ---------------------------------------------- */

/* Its texts are HTML inside JSON: "A &amp; B". */
static char *unescaped(qc_feed *feed, const char *text, size_t length)
{
    char *copy = keep(feed, qc_format("%.*s", (int)length, text));

    if (copy)
        qc_html_unescape(copy);
    return copy;
}

static qc_json cell(qc_json row, size_t index, const char *key)
{
    return qc_json_type_of(row) == QC_JSON_LIST ? qc_json_item(row, index) : qc_json_member(row, key);
}

/* A text that may be null, missing or empty. */
static const char *cell_text(qc_feed *feed, qc_json row, size_t index, const char *key)
{
    qc_json value = cell(row, index, key);
    const char *text = qc_json_text(value);

    if (qc_json_type_of(value) <= QC_JSON_NULL)
        return NULL;
    if (!text)
        flaw(feed, key, "is not a text", value);
    return text && *text ? unescaped(feed, text, strlen(text)) : NULL;
}

#define SLUG "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"

/* <a href="/en/certifyingorganisation/SLUG/">NAME</a>: *name becomes its text. Returns where the slug begins. */
static const char *read_link(const char *link, const char **name, size_t *length)
{
    static const char path[] = "/certifyingorganisation/", end[] = "</a>";
    const char *open = strchr(link, '>'), *close = open ? strstr(open, end) : NULL;
    const char *slug = strstr(link, path);

    if (!close || close[sizeof end - 1] || !slug || slug > open || memchr(open + 1, '<', (size_t)(close - open - 1)))
        return NULL;
    *name = open + 1;
    *length = (size_t)(close - open - 1);
    return slug + sizeof path - 1;
}

/* Plain text is escaped, so what begins like a link is one. Returns where the slug begins in it, else NULL. */
static const char *read_name(qc_feed *feed, qc_json row, qc_table_record *record)
{
    qc_json value = cell(row, 3, "name");
    const char *name = qc_json_text(value), *slug = NULL;
    size_t length = name ? strlen(name) : 0;

    if (!name) {
        flaw(feed, "name", "is not a text", value);
        return NULL;
    }
    if (!strncmp(name, "<a ", 3) && !(slug = read_link(name, &name, &length))) {
        flaw(feed, "name", "is a link that is not understood", value);
        return NULL;
    }
    if (!length)
        flaw(feed, "name", "is empty", value);
    else
        feed->organisation = record->name = unescaped(feed, name, length);
    return slug;
}

static const char *read_slug(qc_feed *feed, qc_json row, const char *from_link)
{
    const char *slug = qc_json_text(cell(row, 6, "slug"));
    size_t length = slug ? strspn(slug, SLUG) : 0;

    if (length && !slug[length])
        return slug;
    length = from_link ? strspn(from_link, SLUG) : 0;
    return length && from_link[length] == '/' ? keep(feed, qc_format("%.*s", (int)length, from_link)) : NULL;
}

int qc_read_row(qc_feed *feed, qc_json row)
{
    qc_json_type type = qc_json_type_of(row);
    qc_table_record record = { 0 };
    const char *link;

    if (type != QC_JSON_LIST && type != QC_JSON_OBJECT)
        flaw(feed, "the row", "is neither a list nor an object", row);
    else if (type == QC_JSON_LIST && qc_json_count(row) < 7)
        flaw(feed, "the row", "has fewer than 7 cells", row);
    link = read_name(feed, row, &record);
    record.slug = read_slug(feed, row, link);
    record.country_name = cell_text(feed, row, 7, "country");
    record.status = cell_text(feed, row, 9, "status");
    record.remarks = cell_text(feed, row, 10, "remarks");
    return is_good(feed) ? feed->sink.row(feed->sink.user, &record) : qc_reject_element(feed);
}
