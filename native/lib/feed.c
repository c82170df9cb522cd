#include "records.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- elements ------------------------------------------------------------ */

static const struct kind {
    const char *array, *count;
    int (*read)(qc_feed *feed, qc_json element);
} kinds[] = {
    [QC_FEED_ORGS] = { "results", "count", qc_read_organisation },
    [QC_FEED_TABLE] = { "data", "recordsFiltered", qc_read_row },
    [QC_FEED_CENTRES] = { "features", "count", qc_read_centre },
    [QC_FEED_COURSES] = { "features", "count", qc_read_course },
};

/* 0: *value is what the bytes are, or *flaw why that cannot be held. EFORMAT:
 * *flaw is what they are instead of JSON. */
static int parse(qc_feed *feed, const char *bytes, size_t count, qc_json *value, const char **flaw)
{
    int rc = qc_json_read(feed->json, bytes, count, value, flaw);

    return rc == QCERT_EMEMORY ? qc_fail_memory(feed->slicer.ctx) : rc;
}

static int not_json(qc_feed *feed, int64_t offset, const char *what, const char *flaw)
{
    return qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the answer is not JSON at byte %lld: %s%s", (long long)offset,
                   what, flaw);
}

static int reject_unread(qc_feed *feed, const char *why)
{
    snprintf(feed->why, sizeof feed->why, "%s", why);
    return qc_reject_element(feed);
}

static int take_slice(qc_feed *feed, const qc_slice *slice)
{
    const char *flaw;
    qc_json element;
    int rc;

    if (slice->flaw)
        return reject_unread(feed, slice->flaw);
    rc = parse(feed, slice->bytes, slice->count, &element, &flaw);
    if (rc == QCERT_EFORMAT)
        return not_json(feed, slice->offset, "the element that begins here is ", flaw);
    if (rc)
        return rc;
    return flaw ? reject_unread(feed, flaw) : kinds[feed->kind].read(feed, element);
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

static int says_error(qc_feed *feed, qc_json value)
{
    qc_excerpt shown;

    if (qc_json_type_of(value) == QC_JSON_NONE)
        return qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the server answers with an error");
    qc_show_value(feed, value, QC_ERROR_CHARACTERS, &shown);
    return feed->failed ? feed->failed
                        : qc_fail(feed->slicer.ctx, QCERT_EFORMAT, "the server answers with an error: %s", shown.text);
}

/* What the envelope says of itself: an error, or that it is something else. */
static int judge(qc_feed *feed, qc_json envelope)
{
    qc_json error = qc_json_member(envelope, "error"), detail = qc_json_member(envelope, "detail");
    const char *result = qc_json_text(qc_json_member(envelope, "result")), *text = qc_json_text(error);
    int said = qc_json_type_of(error) > QC_JSON_NULL && !(text && !*text);

    if (said || (result && !strcmp(result, "error")))
        return says_error(feed, error);
    if (feed->slicer.arrays)
        return 0;
    if (qc_json_type_of(detail) != QC_JSON_NONE)
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
    const char *flaw;
    qc_json envelope;
    int rc = parse(feed, bytes->bytes, bytes->count, &envelope, &flaw);

    if (rc == QCERT_EFORMAT)
        return not_json(feed, feed->slicer.opened, "the object that begins here is ", flaw);
    if (!rc && flaw)
        return not_json(feed, feed->slicer.opened, "", flaw);
    if (rc)
        return rc;
    tail->elements = feed->slicer.elements;
    tail->count = qc_json_natural(qc_json_member(envelope, kinds[feed->kind].count));
    tail->page_size = qc_json_natural(qc_json_member(envelope, "page_size"));
    return judge(feed, envelope);
}

/* ---- outside ------------------------------------------------------------- */

qc_feed *qc_feed_new(qc_ctx *ctx, qc_feed_kind kind, const qc_feed_sink *sink)
{
    qc_feed *feed = calloc(1, sizeof *feed);

    if (!feed || !(feed->json = qc_json_new())) {
        free(feed);
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
    qc_json_free(feed->json);
    free(feed);
}
