#include "names.h"

#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucol.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define LONGEST_NAME 200 /* of a country or a language, in UTF-16 */

struct qc_names {
    qc_ctx *ctx;
    ULocaleDisplayNames *of;
    UCollator *order;
};

/* ---- the locale --------------------------------------------------------- */

/* Takes what stands before the encoding of "de_CH.UTF-8", if it can be a locale at all. */
static int read_name(qc_ctx *ctx, const char *name, char *id, size_t size)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    size_t length = strcspn(name, ".@");

    if ((!length && *name) || length >= size || strspn(name, letters) < length)
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.40s\" is no locale: write it as de or pt_BR", name);
    memcpy(id, name, length);
    id[length] = '\0';
    return 0;
}

/* ICU would take the locale of the process in place of one that it does not know. Its functions do nothing behind one
 * that failed, and then there is no next. */
static int is_known(const char *id)
{
    char language[ULOC_LANG_CAPACITY], other[ULOC_LANG_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *all = uloc_openAvailableByType(ULOC_AVAILABLE_WITH_LEGACY_ALIASES, &status);
    const char *next;
    int known = 0;

    uloc_getLanguage(id, language, sizeof language, &status);
    while (!known && (next = uenum_next(all, NULL, &status)) != NULL) {
        uloc_getLanguage(next, other, sizeof other, &status);
        known = *language && !strcmp(language, other);
    }
    uenum_close(all);
    return known;
}

static int open_locale(qc_names *names, const char *id)
{
    UDisplayContext how[] = { UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU, UDISPCTX_NO_SUBSTITUTE };
    UErrorCode status = U_ZERO_ERROR;

    names->of = uldn_openForContext(id, how, sizeof how / sizeof *how, &status);
    names->order = ucol_open(id, &status);
    if (U_SUCCESS(status))
        return 0;
    if (status == U_MEMORY_ALLOCATION_ERROR)
        return qc_fail_memory(names->ctx);
    return qc_fail(names->ctx, QCERT_ENOTFOUND, "ICU has no names for the locale \"%.40s\" (%s): install it again", id,
                   u_errorName(status));
}

int qc_names_open(qc_ctx *ctx, const char *name, qc_names **out)
{
    char id[40];
    int rc = read_name(ctx, name ? name : "", id, sizeof id);

    *out = NULL;
    if (rc)
        return rc;
    *out = calloc(1, sizeof **out);
    if (!*out)
        return qc_fail_memory(ctx);
    (*out)->ctx = ctx;
    rc = open_locale(*out, is_known(id) ? id : "en");
    if (rc) {
        qc_names_close(*out);
        *out = NULL;
    }
    return rc;
}

void qc_names_close(qc_names *names)
{
    if (!names)
        return;
    uldn_close(names->of);
    ucol_close(names->order);
    free(names);
}

/* ---- names -------------------------------------------------------------- */

/* Turns a name into UTF-16, which is what is sorted. 0 if it does not fit. */
static int32_t widen(const char *text, UChar *wide, int32_t room)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;

    u_strFromUTF8WithSub(wide, room, &length, text, -1, 0xFFFD, NULL, &status);
    return U_SUCCESS(status) ? length : 0;
}

static char *narrow(const UChar *wide, int32_t length)
{
    char text[3 * LONGEST_NAME + 1]; /* enough for any */
    UErrorCode status = U_ZERO_ERROR;

    u_strToUTF8WithSub(text, sizeof text, NULL, wide, length, 0xFFFD, NULL, &status);
    return qc_copy(text);
}

static int32_t look_up(const qc_names *names, int what, const char *code, UChar *wide)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = what == QC_COUNTRY ? uldn_regionDisplayName(names->of, code, wide, LONGEST_NAME, &status)
                                        : uldn_languageDisplayName(names->of, code, wide, LONGEST_NAME, &status);

    return U_SUCCESS(status) ? length : 0;
}

static char *make_key(const qc_names *names, const UChar *wide, int32_t length)
{
    int32_t size = ucol_getSortKey(names->order, wide, length, NULL, 0);
    char *key = size > 0 ? malloc((size_t)size) : NULL;

    if (key)
        ucol_getSortKey(names->order, wide, length, (uint8_t *)key, size); /* ends with the only NUL in it */
    return key;
}

int qc_names_find(const qc_names *names, int what, const char *code, const char *otherwise, qc_named *named)
{
    UChar wide[LONGEST_NAME + 1];
    int32_t length = look_up(names, what, code, wide);

    named->name = length ? narrow(wide, length) : qc_copy(otherwise);
    if (!length && otherwise)
        length = widen(otherwise, wide, LONGEST_NAME);
    named->code = qc_copy(code);
    named->key = make_key(names, wide, length);
    return named->code && named->name && named->key ? 0 : qc_fail_memory(names->ctx);
}

void qc_named_free(qc_named *named)
{
    free(named->code);
    free(named->name);
    free(named->key);
}

int qc_named_compare(const void *left, const void *right)
{
    const qc_named *a = left, *b = right;
    int order = strcmp(a->key, b->key);

    return order ? order : strcmp(a->code, b->code);
}
