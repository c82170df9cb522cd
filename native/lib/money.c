#include "money.h"

#include "qcert.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define MOST_MARKS 8 /* more parts of three digits than 64 bits have */

/* ---- arithmetic --------------------------------------------------------- */

int qc_money_add(int64_t a, int64_t b, int64_t *sum)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b)
        return QCERT_EFORMAT;
    *sum = a + b;
    return 0;
}

/* Of numbers that are not below 0. */
static int times(uint64_t a, uint64_t b, uint64_t most, uint64_t *product)
{
    if (b && a > most / b)
        return QCERT_EFORMAT;
    *product = a * b;
    return 0;
}

static uint64_t size_of(int64_t value)
{
    return value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
}

int qc_money_times(int64_t cents, int64_t count, int64_t *product)
{
    int below = (cents < 0) != (count < 0);
    uint64_t size;

    if (times(size_of(cents), size_of(count), (uint64_t)INT64_MAX + (uint64_t)below, &size))
        return QCERT_EFORMAT;
    if (below && size)
        *product = -(int64_t)(size - 1) - 1;
    else
        *product = (int64_t)size;
    return 0;
}

/* ---- writing ------------------------------------------------------------ */

void qc_money_write(int64_t cents, char text[QC_MONEY_SIZE])
{
    uint64_t size = size_of(cents);

    snprintf(text, QC_MONEY_SIZE, "%s%" PRIu64 ".%02" PRIu64, cents < 0 ? "-" : "", size / 100, size % 100);
}

/* ---- reading ------------------------------------------------------------ */

static const char *const blanks[] = { " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", NULL };
static const char *const names[] = { "EUR", "eur", "Euro", "euro", "\xE2\x82\xAC", NULL };
static const char *const marks[] = { ".", ",", "'", "\xE2\x80\x99", " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89",
                                     NULL };

enum { POINT, COMMA };

/* The place in a list of what text begins with; *length: its bytes. Below 0: none. */
static int begins(const char *text, const char *const *list, size_t *length)
{
    for (int i = 0; list[i]; i++) {
        *length = strlen(list[i]);
        if (!strncmp(text, list[i], *length))
            return i;
    }
    return -1;
}

static const char *skip(const char *text, const char *const *list, int most)
{
    size_t length;

    for (; most && begins(text, list, &length) >= 0; most--)
        text += length;
    return text;
}

/* The digits of an amount, and what stands between them. */
typedef struct number {
    uint64_t value;           /* of all digits, as if nothing stood between */
    int parts, digits[MOST_MARKS + 1], mark[MOST_MARKS + 1]; /* of each part; mark[i] stands before part i */
    int too_large;
} number;

static const char *read_digits(const char *at, number *into)
{
    int count = 0;

    for (; *at >= '0' && *at <= '9'; at++, count++) {
        uint64_t digit = (uint64_t)(*at - '0');
        into->too_large |= into->value > ((uint64_t)INT64_MAX - digit) / 10;
        if (!into->too_large)
            into->value = into->value * 10 + digit;
    }
    into->digits[into->parts++] = count;
    return at;
}

static const char *read_parts(const char *at, number *into)
{
    size_t length;
    int mark;

    at = read_digits(at, into);
    while (into->parts <= MOST_MARKS && (mark = begins(at, marks, &length)) >= 0 && at[length] >= '0' &&
           at[length] <= '9') {
        into->mark[into->parts] = mark;
        at = read_digits(at + length, into);
    }
    return at;
}

/* Whether the first count parts are groups of thousands with one and the same mark. */
static int are_thousands(const number *of, int count)
{
    if (count > 1 && (of->digits[0] < 1 || of->digits[0] > 3))
        return 0;
    for (int i = 1; i < count; i++)
        if (of->digits[i] != 3 || of->mark[i] != of->mark[1])
            return 0;
    return 1;
}

/* How many digits stand behind the mark of the cents; below 0: it cannot be told. */
static const char *find_cents(const number *of, int *cents)
{
    int last = of->parts - 1, digits = of->digits[last];
    int may_be_cents = last && of->mark[last] <= COMMA && (last == 1 || of->mark[last] != of->mark[1]);

    *cents = 0;
    if (may_be_cents && digits < 3) {
        *cents = digits;
        return are_thousands(of, last) ? NULL : "its thousands are not in groups of three digits";
    }
    if (may_be_cents && (digits > 3 || last > 1))
        return "there is no part of a cent";
    if (may_be_cents && are_thousands(of, of->parts))
        return "the mark before three digits may part thousands or cents; leave it out, or write the cents, too";
    if (may_be_cents)
        return "there is no part of a cent";
    return are_thousands(of, of->parts) ? NULL : "its thousands are not in groups of three digits";
}

static const char *in_cents(const number *of, int cents, int64_t *value)
{
    static const uint64_t factor[] = { 100, 10, 1 };
    uint64_t product;

    if (of->too_large || times(of->value, factor[cents], INT64_MAX, &product))
        return "it is too large";
    *value = (int64_t)product;
    return NULL;
}

const char *qc_money_read(const char *text, int64_t *cents)
{
    number of = { .value = 0 };
    const char *at = skip(text, blanks, -1), *behind = skip(at, names, 1), *wrong;
    int named = behind != at, behind_mark;

    at = skip(behind, blanks, -1);
    if (*at == '-')
        return "it is below 0";
    if (*at < '0' || *at > '9')
        return "write it as 20, 20.50 or 1240.00";
    at = skip(read_parts(at, &of), blanks, -1);
    if (!named)
        at = skip(at, names, 1);
    if (*skip(at, blanks, -1))
        return "write it as 20, 20.50 or 1240.00";
    wrong = find_cents(&of, &behind_mark);
    return wrong ? wrong : in_cents(&of, behind_mark, cents);
}

/* ---- for everybody ------------------------------------------------------ */

int qcert_amount_read(const char *text, int64_t *cents, const char **why)
{
    const char *wrong = qc_money_read(text, cents);

    if (why)
        *why = wrong ? wrong : "";
    return wrong ? QCERT_EFORMAT : 0;
}

int qcert_amount_write(int64_t cents, char *text, size_t size)
{
    char whole[QC_MONEY_SIZE];

    qc_money_write(cents, whole);
    if (strlen(whole) >= size)
        return QCERT_EMISUSE;
    strcpy(text, whole);
    return 0;
}
