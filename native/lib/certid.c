#include "certid.h"

#include "text.h"

#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"
#define PROJECT "QGIS"

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int is_word(char c)
{
    return is_digit(c) || (c >= 'A' && c <= 'Z');
}

static const char *skip_blanks(const char *at)
{
    return at + strspn(at, " ");
}

/* ---- the text made plain ------------------------------------------------- */

static int hex_digit(char c)
{
    if (is_digit(c))
        return c - '0';
    c = (char)(c & ~0x20);
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* In place. What would be a control character stays as it is. */
static void percent_decode(char *text)
{
    char *to = text;

    for (const char *at = text; *at; at++) {
        int high = *at == '%' ? hex_digit(at[1]) : -1;
        int low = high >= 2 ? hex_digit(at[2]) : -1;
        if (low >= 0) {
            *to++ = (char)(high << 4 | low);
            at += 2;
        } else {
            *to++ = *at;
        }
    }
    *to = '\0';
}

/* The locale has no say: in a Turkish one, i is not the small I. */
static void to_upper(char *text)
{
    for (; *text; text++)
        if (*text >= 'a' && *text <= 'z')
            *text = (char)(*text - 'a' + 'A');
}

/* A copy in capital ASCII letters, in which each blank is a blank, and each dash a hyphen. */
static char *plain_copy(const char *text)
{
    char *decoded = qc_copy(text), *plain;

    if (!decoded)
        return NULL;
    percent_decode(decoded);
    plain = qc_typed(decoded);
    free(decoded);
    if (plain)
        to_upper(plain);
    return plain;
}

/* ---- ids ----------------------------------------------------------------- */

/* Reads an id that begins here: gives its digits and their number, and returns the byte behind. NULL: none does. */
static const char *read_id(const char *at, const char **digits, size_t *count)
{
    if (strncmp(at, PROJECT, strlen(PROJECT)))
        return NULL;
    at = skip_blanks(at + strlen(PROJECT));
    if (*at != '-')
        return NULL;
    at = skip_blanks(at + 1);
    *digits = at;
    *count = strspn(at, DIGITS);
    at += *count;
    if (!*count || is_word(*at) || (*at == '.' && is_digit(at[1]))) /* 3.34 is a version */
        return NULL;
    return at;
}

static int ends_with(const char *begin, const char *end, const char *part)
{
    size_t length = strlen(part);

    return (size_t)(end - begin) >= length && !memcmp(end - length, part, length);
}

/* What a link says in front of an id. */
static qc_certid_kind kind_before(const char *text, const char *at)
{
    while (at > text && at[-1] == ' ')
        at--;
    if (ends_with(text, at, "/CERTIFICATE/"))
        return QC_CERTID_ATTENDEE;
    return ends_with(text, at, "/ORGANISATIONCERTIFICATE/") ? QC_CERTID_ORGANISATION : QC_CERTID_BARE;
}

/* Whether a number is more than the end of a range or a list: that of a date, or in front of a word. */
static int is_other_number(const char *digits)
{
    const char *end = digits + strspn(digits, DIGITS);

    if (*end && strchr("-./:", *end))
        return is_digit(end[1]);
    return is_word(*end) || (*end == ' ' && is_word(end[1]) && !is_digit(end[1]));
}

/* Whether a number follows behind one of these words. */
static int has_number_behind(const char *at, const char *const words[])
{
    for (; *words; words++) {
        size_t length = strlen(*words);
        if (!strncmp(at, *words, length) && is_digit(*skip_blanks(at + length)))
            return 1;
    }
    return 0;
}

static int begins_range(const char *end)
{
    static const char *const words[] = { "...", "..", "TO ", "BIS ", "UNTIL ", "THROUGH ", NULL };
    const char *at = skip_blanks(end), *next;

    if (*at != '-')
        return has_number_behind(at, words);
    next = skip_blanks(at + 1);
    return is_digit(*next) && (next == end + 1 || !is_other_number(next)); /* "1-50", but "12 - 3 May" */
}

static int begins_list(const char *end)
{
    static const char *const words[] = { "AND ", "UND ", "OR ", NULL };
    const char *at = skip_blanks(end);

    if (has_number_behind(at, words))
        return 1;
    if (*at && strchr(",;/&+", *at))
        at = skip_blanks(at + 1);
    return is_digit(*at) && !is_other_number(at);
}

/* ---- one id -------------------------------------------------------------- */

static int write_id(qc_ctx *ctx, const char *digits, size_t count, char id[QC_CERTID_SIZE])
{
    for (; count && *digits == '0'; count--)
        digits++;
    if (!count)
        return qc_fail(ctx, QCERT_EFORMAT, "certificates are numbered from 1");
    if (count > QC_CERTID_SIZE - sizeof PROJECT "-")
        return qc_fail(ctx, QCERT_EFORMAT, "an id has at most %d characters", QC_CERTID_SIZE - 1);
    memcpy(id, PROJECT "-", strlen(PROJECT "-"));
    memcpy(id + strlen(PROJECT "-"), digits, count);
    id[strlen(PROJECT "-") + count] = '\0';
    return 0;
}

/* Adds an id to what was found before. */
static int add(qc_ctx *ctx, const qc_certid *id, qc_certid *out)
{
    if (!*out->id) {
        *out = *id;
        return 0;
    }
    if (strcmp(id->id, out->id))
        return qc_fail(ctx, QCERT_EAMBIGUOUS, "more than one id, among them %s and %s: give them one by one", out->id,
                       id->id);
    if (id->kind && out->kind && id->kind != out->kind)
        return qc_fail(ctx, QCERT_EAMBIGUOUS, "%s stands in links to certificates of both kinds", id->id);
    if (id->kind)
        out->kind = id->kind;
    return 0;
}

static int take(qc_ctx *ctx, const char *digits, size_t count, const char *end, qc_certid *id)
{
    int rc = write_id(ctx, digits, count, id->id);

    if (rc)
        return rc;
    if (begins_range(end))
        return qc_fail(ctx, QCERT_EAMBIGUOUS, "a range of ids: each has to be given by itself");
    if (begins_list(end))
        return qc_fail(ctx, QCERT_EAMBIGUOUS, "more than one id: give them one by one, each as %s is", id->id);
    return 0;
}

static int find_one(qc_ctx *ctx, const char *text, qc_certid *out)
{
    const char *at = text, *digits, *end;
    qc_certid id;
    size_t count;
    int rc = 0;

    while (!rc && (at = strstr(at, PROJECT)) != NULL) {
        end = at > text && is_word(at[-1]) ? NULL : read_id(at, &digits, &count);
        if (!end) {
            at++;
            continue;
        }
        id.kind = kind_before(text, at);
        rc = take(ctx, digits, count, end, &id);
        if (!rc)
            rc = add(ctx, &id, out);
        at = end;
    }
    return rc;
}

/* "QGIS 12" is an id where that is all there is: within more it may be a version, or a list. */
static int find_without_dash(qc_ctx *ctx, const char *text, qc_certid *out)
{
    const char *at = skip_blanks(text), *digits;
    size_t count;

    if (strncmp(at, PROJECT " ", strlen(PROJECT " ")))
        return 0;
    digits = skip_blanks(at + strlen(PROJECT));
    count = strspn(digits, DIGITS);
    if (!count || *skip_blanks(digits + count))
        return 0;
    return write_id(ctx, digits, count, out->id);
}

int qc_certid_read(qc_ctx *ctx, const char *text, qc_certid *out)
{
    char *plain;
    int rc;

    *out = (qc_certid){ .kind = QC_CERTID_BARE };
    if (strnlen(text, QC_CERTID_TEXT + 1) > QC_CERTID_TEXT)
        return qc_fail(ctx, QCERT_EFORMAT, "the text is too long to look for an id in it");
    plain = plain_copy(text);
    if (!plain)
        return qc_fail_memory(ctx);
    rc = find_one(ctx, plain, out);
    if (!rc && !*out->id)
        rc = find_without_dash(ctx, plain, out);
    if (!rc && !*out->id && strstr(plain, PROJECT "-DEMO"))
        rc = qc_fail(ctx, QCERT_EFORMAT, "QGIS-DEMO stands on previews: no certificate has that id");
    else if (!rc && !*out->id)
        rc = qc_fail(ctx, QCERT_EFORMAT, "no id of a certificate, such as QGIS-12");
    if (rc)
        *out = (qc_certid){ .kind = QC_CERTID_BARE };
    free(plain);
    return rc;
}
