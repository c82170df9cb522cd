#include "slicer.h"

#include "feed.h"
#include "json.h"

#include <string.h>

/* The document is read by one small function per state. Each gets the bytes that are there, at least one, and returns
 * where the next state goes on. Bytes of the envelope are taken one by one, for they are few; elements in long runs. */

enum { ELSEWHERE, BEFORE_KEY, BEFORE_COLON, BEFORE_VALUE };

static qc_slicer_state in_envelope, in_envelope_string, behind, at_first, at_next, at_comma, in_element, in_string,
    in_scalar;

static int64_t offset_of(const qc_slicer *slicer, const char *at)
{
    return slicer->passed + (at - slicer->chunk);
}

static const char *fail(qc_slicer *slicer, const char *at, const char *why)
{
    slicer->failed = qc_fail(slicer->ctx, QCERT_EFORMAT, "the answer is not JSON at byte %lld: %s",
                             (long long)offset_of(slicer, at), why);
    return at;
}

static int is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* ---- envelope ----------------------------------------------------------- */

static void keep(qc_slicer *slicer, const char *at)
{
    int rc = qc_buf_put(&slicer->envelope, at, 1);

    if (rc == QCERT_EMEMORY)
        slicer->failed = qc_fail_memory(slicer->ctx);
    else if (rc)
        slicer->failed = qc_fail(slicer->ctx, rc, "the answer holds more than %d bytes beside its list \"%s\"",
                                 QC_FEED_ENVELOPE, slicer->array);
}

static const char *before(qc_slicer *slicer, const char *at, const char *end)
{
    static const char mark[] = "\xEF\xBB\xBF";

    (void)end;
    if (slicer->marked < 3 && offset_of(slicer, at) == slicer->marked && *at == mark[slicer->marked]) {
        slicer->marked++;
        return at + 1;
    }
    if (slicer->marked % 3)
        return fail(slicer, at, "a broken byte order mark");
    if (is_blank(*at))
        return at + 1;
    if (*at == '<') {
        slicer->failed = qc_fail(slicer->ctx, QCERT_EFORMAT, "the answer is HTML, not JSON");
        return at;
    }
    if (*at != '{')
        return fail(slicer, at, "no object begins here");
    slicer->opened = offset_of(slicer, at);
    slicer->state = in_envelope;
    return at;
}

static const char *open_array(qc_slicer *slicer, const char *at)
{
    if (slicer->arrays++)
        return fail(slicer, at, "the list comes twice");
    slicer->state = at_first;
    return at + 1;
}

static const char *close_array(qc_slicer *slicer, const char *at)
{
    slicer->place = ELSEWHERE;
    slicer->state = in_envelope;
    keep(slicer, at);
    return at + 1;
}

static const char *open_outer(qc_slicer *slicer, const char *at)
{
    if (*at == '[' && slicer->place == BEFORE_VALUE)
        return open_array(slicer, at);
    if (++slicer->outer > QC_FEED_DEPTH)
        return fail(slicer, at, "nested too deeply");
    slicer->place = slicer->outer == 1 ? BEFORE_KEY : ELSEWHERE;
    return at + 1;
}

static const char *close_outer(qc_slicer *slicer, const char *at)
{
    slicer->place = ELSEWHERE;
    if (!--slicer->outer)
        slicer->state = behind;
    return at + 1;
}

/* Whether brackets match and commas are in their places is seen when the envelope is parsed. */
static const char *in_envelope(qc_slicer *slicer, const char *at, const char *end)
{
    (void)end;
    keep(slicer, at);
    switch (*at) {
    case '{': case '[':
        return open_outer(slicer, at);
    case '}': case ']':
        return close_outer(slicer, at);
    case '"':
        slicer->key = slicer->envelope.count;
        slicer->state = in_envelope_string;
        break;
    case ',':
        slicer->place = slicer->outer == 1 ? BEFORE_KEY : ELSEWHERE;
        break;
    case ':':
        slicer->place = slicer->place == BEFORE_COLON ? BEFORE_VALUE : ELSEWHERE;
        break;
    default:
        if (!is_blank(*at))
            slicer->place = ELSEWHERE;
    }
    return at + 1;
}

static const char *in_envelope_string(qc_slicer *slicer, const char *at, const char *end)
{
    size_t length = strlen(slicer->array);

    (void)end;
    keep(slicer, at);
    if (slicer->escaped || *at == '\\') {
        slicer->escaped = !slicer->escaped;
    } else if (*at == '"' && !slicer->failed) {
        int named = slicer->envelope.count - slicer->key == length + 1 &&
                    !memcmp(slicer->envelope.bytes + slicer->key, slicer->array, length);
        slicer->place = slicer->place == BEFORE_KEY && named ? BEFORE_COLON : ELSEWHERE;
        slicer->state = in_envelope;
    }
    return at + 1;
}

static const char *behind(qc_slicer *slicer, const char *at, const char *end)
{
    (void)end;
    return is_blank(*at) ? at + 1 : fail(slicer, at, "something stands behind its end");
}

/* ---- elements ----------------------------------------------------------- */

/* Takes what the chunk has of the element up to here. An element that is too long is not stored any further. */
static void store(qc_slicer *slicer, const char *at)
{
    if (qc_buf_put(&slicer->element, slicer->run, (size_t)(at - slicer->run)) == QCERT_EMEMORY)
        slicer->failed = qc_fail_memory(slicer->ctx);
}

static const char *flaw_of(const qc_slicer *slicer)
{
    _Static_assert(QC_FEED_ELEMENT == 1 << 20, "as the text says");
    if (slicer->element.failed)
        return "longer than 1 MiB";
    return slicer->too_deep ? "nested too deeply" : NULL;
}

/* The element ends before at. */
static const char *end_element(qc_slicer *slicer, const char *at)
{
    qc_slice slice = { .index = slicer->elements, .offset = slicer->started };

    store(slicer, at);
    slicer->run = NULL;
    slicer->state = at_comma;
    if (slicer->failed)
        return at;
    slice.flaw = flaw_of(slicer);
    slice.bytes = slice.flaw ? NULL : slicer->element.bytes;
    slice.count = slice.flaw ? 0 : slicer->element.count;
    slicer->elements++;
    slicer->failed = slicer->take(slicer->user, &slice);
    return at;
}

static const char *begin_element(qc_slicer *slicer, const char *at)
{
    if (*at == ',' || *at == ':' || *at == ']' || *at == '}')
        return fail(slicer, at, "an element is missing");
    qc_buf_clear(&slicer->element);
    slicer->too_deep = 0;
    slicer->run = at;
    slicer->started = offset_of(slicer, at);
    if (*at == '"') {
        slicer->state = in_string;
        return at + 1;
    }
    slicer->state = *at == '{' || *at == '[' ? in_element : in_scalar;
    return at;
}

static const char *at_first(qc_slicer *slicer, const char *at, const char *end)
{
    return *at == ']' ? close_array(slicer, at) : at_next(slicer, at, end);
}

static const char *at_next(qc_slicer *slicer, const char *at, const char *end)
{
    (void)end;
    return is_blank(*at) ? at + 1 : begin_element(slicer, at);
}

static const char *at_comma(qc_slicer *slicer, const char *at, const char *end)
{
    (void)end;
    if (is_blank(*at))
        return at + 1;
    if (*at == ']')
        return close_array(slicer, at);
    if (*at != ',')
        return fail(slicer, at, "a comma is missing");
    slicer->state = at_next;
    return at + 1;
}

static const char *in_element(qc_slicer *slicer, const char *at, const char *end)
{
    static const char matters[256] = { ['"'] = 1, ['{'] = 1, ['['] = 1, ['}'] = 1, [']'] = 1 };

    while (at < end && !matters[(unsigned char)*at])
        at++;
    if (at == end)
        return at;
    if (*at == '"')
        slicer->state = in_string;
    else if (*at == '{' || *at == '[')
        slicer->too_deep |= ++slicer->inner > QC_FEED_DEPTH;
    else if (!--slicer->inner)
        return end_element(slicer, at + 1);
    return at + 1;
}

/* The next quotation mark or backslash, or end. */
static const char *end_of_run(const char *at, const char *end)
{
    const char *quote = memchr(at, '"', (size_t)(end - at));
    const char *run = quote ? quote : end;
    const char *backslash = memchr(at, '\\', (size_t)(run - at));

    return backslash ? backslash : run;
}

static const char *in_string(qc_slicer *slicer, const char *at, const char *end)
{
    if (slicer->escaped) {
        slicer->escaped = 0;
        return at + 1;
    }
    at = end_of_run(at, end);
    if (at == end)
        return at;
    slicer->escaped = *at == '\\';
    if (slicer->escaped)
        return at + 1;
    if (!slicer->inner)
        return end_element(slicer, at + 1);
    slicer->state = in_element;
    return at + 1;
}

static const char *in_scalar(qc_slicer *slicer, const char *at, const char *end)
{
    static const char ends[256] = { [' '] = 1, ['\n'] = 1, ['\r'] = 1, ['\t'] = 1, [','] = 1, [':'] = 1, ['"'] = 1,
                                    ['{'] = 1, ['['] = 1,  ['}'] = 1,  [']'] = 1 };

    while (at < end && !ends[(unsigned char)*at])
        at++;
    return at == end ? at : end_element(slicer, at);
}

/* ---- outside ------------------------------------------------------------ */

int qc_slicer_push(qc_slicer *slicer, const char *bytes, size_t count)
{
    const char *at = bytes, *end;

    if (!count || slicer->failed)
        return slicer->failed;
    if (!slicer->state) {
        slicer->state = before;
        slicer->envelope = (qc_buf){ .most = QC_FEED_ENVELOPE, .spare = QC_JSON_SPARE };
        slicer->element = (qc_buf){ .most = QC_FEED_ELEMENT, .spare = QC_JSON_SPARE };
    }
    slicer->chunk = bytes;
    if (slicer->run)
        slicer->run = bytes;
    end = bytes + count;
    while (at < end && !slicer->failed)
        at = slicer->state(slicer, at, end);
    if (slicer->run && !slicer->failed)
        store(slicer, end);
    slicer->passed += (int64_t)count;
    return slicer->failed;
}

int qc_slicer_end(qc_slicer *slicer)
{
    if (slicer->failed || slicer->state == behind)
        return slicer->failed;
    if (!slicer->state || slicer->state == before)
        return slicer->failed = qc_fail(slicer->ctx, QCERT_EFORMAT, "the answer is empty");
    return slicer->failed = qc_fail(slicer->ctx, QCERT_EFORMAT, "the answer breaks off after %lld elements",
                                    (long long)slicer->elements);
}

void qc_slicer_free(qc_slicer *slicer)
{
    qc_buf_free(&slicer->envelope);
    qc_buf_free(&slicer->element);
}
