#include "feed.h"

#include "date.h"
#include "html.h"
#include "slicer.h"
#include "text.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WHY_CHARACTERS 40    /* of a value that is not understood, in a reject */
#define ERROR_CHARACTERS 200 /* of what a server says about an error */
#define KEPT 5               /* texts that one record needs at the most */

struct qc_feed {
    qc_slicer slicer;
    qc_feed_kind kind;
    qc_feed_sink sink;
    /* of the present element */
    int64_t index;
    const char *organisation;
    char why[1024];   /* its first flaw; "" if none */
    char *kept[KEPT]; /* texts made for its record */
    int kept_count;
    int failed;       /* memory ran out for them */
};

/* ---- values in messages -------------------------------------------------- */

typedef struct excerpt {
    char text[ERROR_CHARACTERS * 4 + 4]; /* UTF-8 and "..." */
    size_t count;
    int characters;
} excerpt;

static int excerpt_put(const char *bytes, size_t count, void *user)
{
    excerpt *out = user;

    for (size_t i = 0; i < count; i++) {
        if (((unsigned char)bytes[i] & 0xC0) != 0x80 && !out->characters--) {
            memcpy(out->text + out->count, "...", sizeof "...");
            return -1;
        }
        out->text[out->count++] = bytes[i];
    }
    out->text[out->count] = '\0';
    return 0;
}

/* The value as JSON, cut after so many characters. */
static const char *show(qc_feed *feed, const json_t *value, int characters, excerpt *out)
{
    const size_t how = JSON_ENCODE_ANY | JSON_COMPACT | JSON_REAL_PRECISION(15);

    *out = (excerpt){ .characters = characters };
    if (json_dump_callback(value, excerpt_put, out, how) && out->characters >= 0)
        feed->failed = qc_fail_memory(feed->slicer.ctx);
    return out->text;
}

/* Notes the first flaw of the element: 'start_date is not a day: "2026-02-31"'. */
static void flaw(qc_feed *feed, const char *what, const char *is, const json_t *value)
{
    excerpt shown;

    if (feed->why[0])
        return;
    if (value)
        snprintf(feed->why, sizeof feed->why, "%s %s: %s", what, is, show(feed, value, WHY_CHARACTERS, &shown));
    else
        snprintf(feed->why, sizeof feed->why, "%s is missing", what);
}

static int is_good(const qc_feed *feed)
{
    return !feed->why[0] && !feed->failed;
}

static int reject(qc_feed *feed)
{
    qc_reject_record record = { feed->index, feed->organisation, feed->why };

    return feed->failed ? feed->failed : feed->sink.reject(feed->sink.user, &record);
}

/* ---- fields -------------------------------------------------------------- */

static const char *string_of(qc_feed *feed, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    if (!json_is_string(value))
        flaw(feed, key, "is not a text", value);
    return json_string_value(value);
}

/* A text that may be null or missing. */
static const char *string_or_null(qc_feed *feed, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    return !value || json_is_null(value) ? NULL : string_of(feed, object, key);
}

static const char *name_of(qc_feed *feed, const json_t *object, const char *key)
{
    const char *name = string_of(feed, object, key);

    if (name && !*name)
        flaw(feed, key, "is empty", json_object_get(object, key));
    return name;
}

static const char *day_of(qc_feed *feed, const json_t *object, const char *key)
{
    const char *text = string_of(feed, object, key);
    int day;

    if (text && qc_day_read(text, &day))
        flaw(feed, key, "is not a day", json_object_get(object, key));
    return text;
}

/* Whose the element is comes first, so that a reject can tell it whatever else is wrong. */
static const char *organisation_of(qc_feed *feed, const json_t *object, const char *key)
{
    const char *name = name_of(feed, object, key);

    feed->organisation = name && *name ? name : NULL;
    return name;
}

static const json_t *properties_of(qc_feed *feed, const json_t *feature)
{
    const json_t *properties = json_object_get(feature, "properties");

    if (!json_is_object(feature))
        flaw(feed, "the element", "is not an object", feature);
    else if (!json_is_object(properties))
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

static int read_point(const json_t *geometry, qc_place_record *place)
{
    const char *type = json_string_value(json_object_get(geometry, "type"));
    const json_t *numbers = json_object_get(geometry, "coordinates");
    size_t count = json_array_size(numbers);

    if (!type || strcmp(type, "Point") || count < 2)
        return 0;
    for (size_t i = 0; i < count; i++)
        if (!json_is_number(json_array_get(numbers, i)))
            return 0;
    place->is_point = 1;
    place->lon = json_number_value(json_array_get(numbers, 0));
    place->lat = json_number_value(json_array_get(numbers, 1));
    return 1;
}

/* 17 digits give each number back exactly; sorted keys make equal places equal texts. */
static void read_place(qc_feed *feed, const json_t *feature, qc_place_record *place)
{
    const json_t *geometry = json_object_get(feature, "geometry");

    if (!geometry || json_is_null(geometry))
        return;
    if (!json_is_object(geometry))
        flaw(feed, "geometry", "is not an object", geometry);
    else if (!read_point(geometry, place))
        place->geojson = keep(feed, json_dumps(geometry, JSON_COMPACT | JSON_SORT_KEYS | JSON_REAL_PRECISION(17)));
}

static int read_centre(qc_feed *feed, const json_t *feature)
{
    const json_t *properties = properties_of(feed, feature), *id = json_object_get(feature, "id");
    qc_centre_record centre = { .site_id = -1 };

    centre.organisation = organisation_of(feed, properties, "certifying_organisation__name");
    centre.name = name_of(feed, properties, "name");
    if (json_is_integer(id) && json_integer_value(id) >= 0)
        centre.site_id = json_integer_value(id);
    read_place(feed, feature, &centre.place);
    return is_good(feed) ? feed->sink.centre(feed->sink.user, &centre) : reject(feed);
}

static int read_course(qc_feed *feed, const json_t *feature)
{
    const json_t *properties = properties_of(feed, feature);
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
    return is_good(feed) ? feed->sink.course(feed->sink.user, &course) : reject(feed);
}

/* ---- organisations ------------------------------------------------------- */

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int read_org(qc_feed *feed, const json_t *object)
{
    const char *country = json_string_value(json_object_get(object, "country_code"));
    qc_org_record org = { 0 };

    if (!json_is_object(object))
        flaw(feed, "the element", "is not an object", object);
    org.name = organisation_of(feed, object, "name");
    if (country && is_letter(country[0]) && is_letter(country[1]) && !country[2])
        org.country = country;
    org.email = string_or_null(feed, object, "organisation_email");
    org.url = string_or_null(feed, object, "url");
    org.address = string_or_null(feed, object, "address");
    org.phone = string_or_null(feed, object, "organisation_phone");
    return is_good(feed) ? feed->sink.org(feed->sink.user, &org) : reject(feed);
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

static const json_t *cell(const json_t *row, size_t index, const char *key)
{
    return json_is_array(row) ? json_array_get(row, index) : json_object_get(row, key);
}

/* A text that may be null, missing or empty. */
static const char *cell_text(qc_feed *feed, const json_t *row, size_t index, const char *key)
{
    const json_t *value = cell(row, index, key);

    if (!value || json_is_null(value))
        return NULL;
    if (!json_is_string(value))
        flaw(feed, key, "is not a text", value);
    return json_string_length(value) ? unescaped(feed, json_string_value(value), json_string_length(value)) : NULL;
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
static const char *read_name(qc_feed *feed, const json_t *row, qc_table_record *record)
{
    const json_t *value = cell(row, 3, "name");
    const char *name = json_string_value(value), *slug = NULL;
    size_t length = json_string_length(value);

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

static const char *read_slug(qc_feed *feed, const json_t *row, const char *from_link)
{
    const char *slug = json_string_value(cell(row, 6, "slug"));
    size_t length = slug ? strspn(slug, SLUG) : 0;

    if (length && !slug[length])
        return slug;
    length = from_link ? strspn(from_link, SLUG) : 0;
    return length && from_link[length] == '/' ? keep(feed, qc_format("%.*s", (int)length, from_link)) : NULL;
}

static int read_row(qc_feed *feed, const json_t *row)
{
    qc_table_record record = { 0 };
    const char *link;

    if (!json_is_array(row) && !json_is_object(row))
        flaw(feed, "the row", "is neither a list nor an object", row);
    else if (json_is_array(row) && json_array_size(row) < 7)
        flaw(feed, "the row", "has fewer than 7 cells", row);
    link = read_name(feed, row, &record);
    record.slug = read_slug(feed, row, link);
    record.country_name = cell_text(feed, row, 7, "country");
    record.status = cell_text(feed, row, 9, "status");
    record.remarks = cell_text(feed, row, 10, "remarks");
    return is_good(feed) ? feed->sink.row(feed->sink.user, &record) : reject(feed);
}

/* ---- elements ------------------------------------------------------------ */

static const struct kind {
    const char *array, *count;
    int (*read)(qc_feed *feed, const json_t *element);
} kinds[] = {
    [QC_FEED_ORGS] = { "results", "count", read_org },
    [QC_FEED_TABLE] = { "data", "recordsFiltered", read_row },
    [QC_FEED_CENTRES] = { "features", "count", read_centre },
    [QC_FEED_COURSES] = { "features", "count", read_course },
};

/* Jansson does not survive every failed malloc: its lexer loses bytes, or ends the process (jansson#362). So it
 * is called only when the heap has more than it is going to need. */
static int has_memory(size_t count)
{
    void *volatile spare = malloc(16 * count); /* volatile: or the compiler leaves it out */
    int has = spare != NULL;

    free(spare);
    return has;
}

/* NULL: *error says why, or feed->failed is set. */
static json_t *parse(qc_feed *feed, const char *bytes, size_t count, json_error_t *error)
{
    json_t *value = NULL;
    int has = has_memory(count);

    if (has)
        value = json_loadb(bytes, count, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, error);
    if (!has || (!value && (!error->text[0] || json_error_code(error) == json_error_out_of_memory)))
        feed->failed = qc_fail_memory(feed->slicer.ctx);
    return value;
}

/* Why JSON that is well-formed cannot be held; NULL if it is not well-formed. */
static const char *unheld(const json_error_t *error)
{
    switch (json_error_code(error)) {
    case json_error_null_character: case json_error_null_byte_in_key:
        return "a text holds a NUL";
    case json_error_duplicate_key:
        return "a key comes twice";
    case json_error_numeric_overflow:
        return "a number is too large";
    default:
        return NULL;
    }
}

static int not_json(qc_feed *feed, int64_t offset, const json_error_t *error)
{
    return qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the answer is not JSON at byte %lld: %s", (long long)offset,
                   error->text);
}

static int reject_unread(qc_feed *feed, const char *why)
{
    snprintf(feed->why, sizeof feed->why, "%s", why);
    return reject(feed);
}

static int take_slice(qc_feed *feed, const qc_slice *slice)
{
    json_error_t error;
    json_t *element;
    int rc;

    if (slice->flaw)
        return reject_unread(feed, slice->flaw);
    element = parse(feed, slice->bytes, slice->count, &error);
    if (feed->failed)
        return feed->failed;
    if (!element)
        return unheld(&error) ? reject_unread(feed, unheld(&error))
                              : not_json(feed, slice->offset + error.position, &error);
    rc = kinds[feed->kind].read(feed, element);
    json_decref(element);
    return rc;
}

static int take(void *user, const qc_slice *slice)
{
    qc_feed *feed = user;
    int rc;

    feed->index = slice->index;
    feed->organisation = NULL;
    feed->why[0] = '\0';
    rc = take_slice(feed, slice);
    while (feed->kept_count)
        free(feed->kept[--feed->kept_count]);
    return rc;
}

/* ---- envelope ------------------------------------------------------------ */

static int64_t number_of(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    return json_is_integer(value) && json_integer_value(value) >= 0 ? json_integer_value(value) : -1;
}

static int says_error(qc_feed *feed, const json_t *value)
{
    excerpt shown;

    if (!value)
        return qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the server answers with an error");
    show(feed, value, ERROR_CHARACTERS, &shown);
    return feed->failed ? feed->failed
                        : qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the server answers with an error: %s", shown.text);
}

/* What the envelope says of itself: an error, or that it is something else. */
static int judge(qc_feed *feed, const json_t *envelope)
{
    const json_t *error = json_object_get(envelope, "error"), *detail = json_object_get(envelope, "detail");
    const char *result = json_string_value(json_object_get(envelope, "result"));
    int said = error && !json_is_null(error) && !(json_is_string(error) && !json_string_length(error));

    if (said || (result && !strcmp(result, "error")))
        return says_error(feed, error);
    if (feed->slicer.arrays)
        return 0;
    if (detail)
        return says_error(feed, detail);
    return qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the answer has no list \"%s\"", feed->slicer.array);
}

/* For two weeks of March 2020 the server sent another form, of any length. */
static int is_rss(const qc_buf *envelope)
{
    static const char key[] = "\"rss\"";
    size_t at = 1;

    while (at < envelope->count && strchr(" \n\r\t", envelope->bytes[at]))
        at++;
    return envelope->count > at && !strncmp(envelope->bytes + at, key, sizeof key - 1);
}

/* Gives the code of a failure back, after telling better what it was. */
static int explain(qc_feed *feed, int rc)
{
    if (rc == QCERT_EFORMAT && !feed->slicer.arrays && is_rss(&feed->slicer.envelope))
        return qc_fail(feed->slicer.ctx, rc, "an answer wrapped as RSS (a server of March 2020) is not understood");
    return rc;
}

static int read_envelope(qc_feed *feed, qc_feed_tail *tail)
{
    const qc_buf *bytes = &feed->slicer.envelope;
    json_error_t error;
    json_t *envelope = parse(feed, bytes->bytes, bytes->count, &error);
    int rc;

    if (feed->failed)
        return feed->failed;
    if (!envelope)
        return not_json(feed, qc_slicer_offset(&feed->slicer, (size_t)error.position), &error);
    rc = judge(feed, envelope);
    tail->elements = feed->slicer.elements;
    tail->count = number_of(envelope, kinds[feed->kind].count);
    tail->page_size = number_of(envelope, "page_size");
    json_decref(envelope);
    return rc;
}

/* ---- outside ------------------------------------------------------------- */

qc_feed *qc_feed_new(qc_ctx *ctx, qc_feed_kind kind, const qc_feed_sink *sink)
{
    qc_feed *feed = calloc(1, sizeof *feed);

    if (!feed) {
        qc_fail_memory(ctx);
        return NULL;
    }
    feed->kind = kind;
    feed->sink = *sink;
    feed->slicer.ctx = ctx;
    feed->slicer.array = kinds[kind].array;
    feed->slicer.take = take;
    feed->slicer.user = feed;
    return feed;
}

int qc_feed_push(qc_feed *feed, const char *bytes, size_t count)
{
    return explain(feed, qc_slicer_push(&feed->slicer, bytes, count));
}

int qc_feed_end(qc_feed *feed, qc_feed_tail *tail)
{
    int rc = qc_slicer_end(&feed->slicer);

    if (!rc)
        rc = feed->slicer.failed = read_envelope(feed, tail);
    return explain(feed, rc);
}

void qc_feed_free(qc_feed *feed)
{
    if (!feed)
        return;
    qc_slicer_free(&feed->slicer);
    free(feed);
}
