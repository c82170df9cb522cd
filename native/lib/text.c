#include "text.h"

#include "qcert.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* ---- folding ------------------------------------------------------------ */

/* Letters that Unicode does not take apart, though people type them without their stroke. */
static const struct {
    utf8proc_int32_t letter;
    const char *plain;
} spelt[] = {
    { 0x00E6, "ae" }, { 0x00F0, "d" },  { 0x00F8, "o" }, { 0x00FE, "th" }, { 0x0111, "d" },  { 0x0127, "h" },
    { 0x0131, "i" },  { 0x0142, "l" },  { 0x0153, "oe" }, { 0x0167, "t" }, { 0x0259, "e" },
};

static int is_word(utf8proc_int32_t letter)
{
    switch (utf8proc_category(letter)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_MC:
        return 1;
    default:
        return 0;
    }
}

static size_t put_letter(char *out, utf8proc_int32_t letter)
{
    size_t i;

    for (i = 0; i < sizeof spelt / sizeof *spelt; i++)
        if (spelt[i].letter == letter)
            return (size_t)sprintf(out, "%s", spelt[i].plain);
    return (size_t)utf8proc_encode_char(letter, (utf8proc_uint8_t *)out);
}

/* What most texts are: plain ASCII needs no tables. Returns 0 at the first byte that is not. */
static int fold_ascii(const char *text, char *out)
{
    int gap = 0;
    char *start = out;

    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c >= 0x80)
            return 0;
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c - 'A' + 'a');
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            gap = out > start;
            continue;
        }
        if (gap)
            *out++ = ' ';
        gap = 0;
        *out++ = (char)c;
    }
    *out = '\0';
    return 1;
}

static char *fold_letters(const utf8proc_int32_t *letters, utf8proc_ssize_t count)
{
    char *out = malloc((size_t)count * 4 + 1), *end = out;
    int gap = 0;

    if (!out)
        return NULL;
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        if (!is_word(letters[i])) {
            gap = end > out;
            continue;
        }
        if (gap)
            *end++ = ' ';
        gap = 0;
        end += put_letter(end, letters[i]);
    }
    *end = '\0';
    return out;
}

char *qc_fold(const char *text)
{
    const utf8proc_option_t how = UTF8PROC_NULLTERM | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK |
                                  UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_LUMP;
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text;
    size_t length = strlen(text);
    utf8proc_int32_t *letters;
    utf8proc_ssize_t count;
    char *out = malloc(length + 1);

    if (!out || fold_ascii(text, out))
        return out;
    free(out);
    count = utf8proc_decompose(bytes, 0, NULL, 0, how);
    if (count < 0)
        return qc_copy("");
    letters = malloc(((size_t)count + 1) * sizeof *letters);
    if (!letters)
        return NULL;
    utf8proc_decompose(bytes, 0, letters, count + 1, how);
    out = fold_letters(letters, count);
    free(letters);
    return out;
}

int qc_has_phrase(const char *folded, const char *phrase)
{
    size_t length = strlen(phrase);
    const char *at = folded;

    if (!length)
        return 0;
    while ((at = strstr(at, phrase)) != NULL) {
        if ((at == folded || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
            return 1;
        at++;
    }
    return 0;
}

/* ---- checking ----------------------------------------------------------- */

/* The next letter of a text that is not at its end, and its bytes; what is no UTF-8 is one byte, and below 0. */
static size_t next_letter(const char *at, utf8proc_int32_t *letter)
{
    utf8proc_ssize_t count = utf8proc_iterate((const utf8proc_uint8_t *)at, (utf8proc_ssize_t)strnlen(at, 4), letter);

    return count > 0 ? (size_t)count : 1;
}

int qc_is_plain(const char *text, int newlines)
{
    utf8proc_int32_t letter;

    while (*text) {
        text += next_letter(text, &letter);
        if (letter < 0 || (utf8proc_category(letter) == UTF8PROC_CATEGORY_CC && !(newlines && letter == '\n')))
            return 0;
    }
    return 1;
}

int qc_is_utf8(const char *bytes, size_t count)
{
    utf8proc_int32_t letter;
    utf8proc_ssize_t length;

    for (size_t at = 0; at < count; at += (size_t)length) {
        length = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at, (utf8proc_ssize_t)(count - at), &letter);
        if (length < 1 || !letter)
            return 0;
    }
    return 1;
}

static int is_latin(utf8proc_int32_t letter)
{
    return letter < 0x250 || (letter >= 0x300 && letter < 0x370) || (letter >= 0x1E00 && letter < 0x1F00) ||
           (letter >= 0x2010 && letter < 0x2028);
}

/* Some scripts need the marks that join letters and part them. */
static qc_printing printing(utf8proc_int32_t letter)
{
    if (letter == 0x200C || letter == 0x200D)
        return QC_MAY_PRINT;
    switch (utf8proc_category(letter)) {
    case UTF8PROC_CATEGORY_CN: case UTF8PROC_CATEGORY_CC: case UTF8PROC_CATEGORY_CF: case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS: case UTF8PROC_CATEGORY_SO: case UTF8PROC_CATEGORY_SC: case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
        return QC_PRINTS_NOT;
    default:
        return is_latin(letter) ? QC_PRINTS : QC_MAY_PRINT;
    }
}

qc_printing qc_how_it_prints(const char *text)
{
    qc_printing worst = QC_PRINTS;
    utf8proc_int32_t letter;

    for (size_t length; *text; text += length) {
        length = next_letter(text, &letter);
        if (printing(letter) > worst)
            worst = printing(letter);
    }
    return worst;
}

static int is_blank(utf8proc_int32_t letter)
{
    if (letter < 0)
        return 0;
    switch (utf8proc_category(letter)) {
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: case UTF8PROC_CATEGORY_CF:
        return 1;
    default:
        return letter == '\t' || letter == '\n' || letter == '\r';
    }
}

int qc_has_blank(const char *text)
{
    utf8proc_int32_t letter;

    while (*text) {
        text += next_letter(text, &letter);
        if (is_blank(letter))
            return 1;
    }
    return 0;
}

char *qc_trim(const char *text)
{
    const char *begin = NULL, *end = NULL;
    utf8proc_int32_t letter;
    size_t count;

    for (; *text; text += count) {
        count = next_letter(text, &letter);
        if (is_blank(letter))
            continue;
        if (!begin)
            begin = text;
        end = text + count;
    }
    return begin ? qc_format("%.*s", (int)(end - begin), begin) : qc_copy("");
}

/* A soft hyphen is what a hyphen at the end of a printed line may be. */
static int is_dash(utf8proc_int32_t letter)
{
    return utf8proc_category(letter) == UTF8PROC_CATEGORY_PD || letter == 0xAD || letter == 0x2043 || letter == 0x2212;
}

/* What a letter is typed for, or 0 if it is not seen. */
static char typed_letter(utf8proc_int32_t letter)
{
    if (letter >= 0xFF01 && letter <= 0xFF5E)
        letter -= 0xFF01 - '!';
    if (letter < 0)
        return '?';
    if (is_dash(letter))
        return '-';
    if (is_blank(letter))
        return utf8proc_category(letter) == UTF8PROC_CATEGORY_CF ? '\0' : ' ';
    if (letter < 0x80)
        return letter < ' ' || letter == 0x7F ? '\0' : (char)letter;
    return is_word(letter) || utf8proc_category(letter) == UTF8PROC_CATEGORY_MN ? 'x' : '?';
}

char *qc_typed(const char *text)
{
    char *out = malloc(strlen(text) + 1), *end = out;
    utf8proc_int32_t letter;

    if (!out)
        return NULL;
    while (*text) {
        text += next_letter(text, &letter);
        *end = typed_letter(letter);
        end += *end != '\0';
        if (letter == 0x2026) { /* of three bytes, so there is room */
            end[-1] = '.';
            *end++ = '.';
        }
    }
    *end = '\0';
    return out;
}

size_t qc_fitting(const char *text, size_t most)
{
    size_t length = strnlen(text, most + 1);

    if (length > most)
        for (length = most; length && ((unsigned char)text[length] & 0xc0) == 0x80; length--)
            ;
    return length;
}

/* ---- likeness ----------------------------------------------------------- */

static int smallest(int a, int b, int c)
{
    int least = a < b ? a : b;

    return least < c ? least : c;
}

int qc_difference(const char *one, const char *other)
{
    int row[QC_LONGEST_WORD], length = (int)strlen(other);

    for (int j = 0; j <= length; j++)
        row[j] = j;
    for (int i = 1; one[i - 1]; i++) {
        int corner = row[0];
        row[0] = i;
        for (int j = 1; j <= length; j++) {
            int above = row[j];
            row[j] = smallest(above + 1, row[j - 1] + 1, corner + (one[i - 1] != other[j - 1]));
            corner = above;
        }
    }
    return row[length];
}

/* ---- growing text ------------------------------------------------------- */

static int grow(qc_buf *buf, size_t need)
{
    size_t room = buf->room ? buf->room : 256;
    char *bytes;

    while (room < need)
        room *= 2;
    bytes = realloc(buf->bytes, room);
    if (!bytes)
        return QCERT_EMEMORY;
    buf->bytes = bytes;
    buf->room = room;
    return 0;
}

int qc_buf_put(qc_buf *buf, const char *bytes, size_t count)
{
    size_t need = buf->count + count + 1 + buf->spare;

    if (buf->failed)
        return buf->failed;
    if (count > buf->most - buf->count)
        return buf->failed = QCERT_EFORMAT;
    if (need > buf->room && grow(buf, need))
        return buf->failed = QCERT_EMEMORY;
    memcpy(buf->bytes + buf->count, bytes, count);
    buf->count += count;
    buf->bytes[buf->count] = '\0';
    return 0;
}

int qc_buf_text(qc_buf *buf, const char *text)
{
    return qc_buf_put(buf, text, strlen(text));
}

static int breaks_line(utf8proc_int32_t letter)
{
    return letter == '\t' || letter == '\n' || letter == '\r' || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

static int is_trouble(utf8proc_int32_t letter)
{
    return utf8proc_category(letter) == UTF8PROC_CATEGORY_CC || (letter >= 0x202a && letter <= 0x202e) ||
           (letter >= 0x2066 && letter <= 0x2069) || letter == 0xfffe || letter == 0xffff;
}

/* Takes a letter, and gives what stands for it in a line. */
static size_t next_piece(const char **at, const char **piece)
{
    utf8proc_int32_t letter;
    size_t length = next_letter(*at, &letter);

    *piece = breaks_line(letter) ? " " : *at;
    *at += length;
    return **piece == ' ' ? 1 : letter < 0 || is_trouble(letter) ? 0 : length;
}

int qc_buf_line(qc_buf *buf, const char *text)
{
    const char *piece;

    for (size_t length; *text; qc_buf_put(buf, piece, length))
        length = next_piece(&text, &piece);
    return buf->failed;
}

void qc_make_line(char *text)
{
    const char *at = text, *piece;

    for (size_t length; *at; text += length) {
        length = next_piece(&at, &piece);
        memmove(text, piece, length);
    }
    *text = '\0';
}

void qc_buf_clear(qc_buf *buf)
{
    buf->count = 0;
    buf->failed = 0;
    if (buf->bytes)
        buf->bytes[0] = '\0';
}

void qc_buf_free(qc_buf *buf)
{
    free(buf->bytes);
    *buf = (qc_buf){ .most = buf->most, .spare = buf->spare };
}

/* What is no part of a number came from the locale, and may be of several bytes. */
const char *qc_real_write(double value, int digits, char text[QC_REAL_SIZE])
{
    char *to = text;

    snprintf(text, QC_REAL_SIZE, "%.*g", digits, value);
    for (const char *at = text; *at; at++) {
        if (strchr("+-0123456789e", *at))
            *to++ = *at;
        else if (to > text && to[-1] != '.')
            *to++ = '.';
    }
    *to = '\0';
    return text;
}

char *qc_copy(const char *text)
{
    return text ? qc_format("%s", text) : NULL;
}

char *qc_format(const char *format, ...)
{
    va_list args;
    int length;
    char *out;

    va_start(args, format);
    length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    out = length < 0 ? NULL : malloc((size_t)length + 1);
    if (!out)
        return NULL;
    va_start(args, format);
    vsnprintf(out, (size_t)length + 1, format, args);
    va_end(args);
    return out;
}
