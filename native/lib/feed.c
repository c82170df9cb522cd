#include "records.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- elements ------------------------------------------------------------ */

static const struct kind {
    const char *array, *count;
    int (*read)(qc_feed *feed, const json_t *element);
} kinds[] = {
    [QC_FEED_ORGS] = { "results", "count", qc_read_organisation },
    [QC_FEED_TABLE] = { "data", "recordsFiltered", qc_read_row },
    [QC_FEED_CENTRES] = { "features", "count", qc_read_centre },
    [QC_FEED_COURSES] = { "features", "count", qc_read_course },
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
    return qc_reject_element(feed);
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
    qc_excerpt shown;

    if (!value)
        return qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the server answers with an error");
    qc_show_value(feed, value, QC_ERROR_CHARACTERS, &shown);
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
