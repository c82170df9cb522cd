#include "html.h"

#include <stddef.h>
#include <string.h>

static char *put_letter(char *out, unsigned long letter)
{
    if (letter < 0x80) {
        *out++ = (char)letter;
        return out;
    }
    if (letter < 0x800) {
        *out++ = (char)(0xC0 | letter >> 6);
    } else if (letter < 0x10000) {
        *out++ = (char)(0xE0 | letter >> 12);
        *out++ = (char)(0x80 | (letter >> 6 & 0x3F));
    } else {
        *out++ = (char)(0xF0 | letter >> 18);
        *out++ = (char)(0x80 | (letter >> 12 & 0x3F));
        *out++ = (char)(0x80 | (letter >> 6 & 0x3F));
    }
    *out++ = (char)(0x80 | (letter & 0x3F));
    return out;
}

/* The value of a digit, or 16. */
static unsigned digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
        return (unsigned)((c | 0x20) - 'a' + 10);
    return 16;
}

/* Reads "&#39;" or "&#x27;". Returns the byte behind it, or NULL if it is no letter's. */
static const char *read_number(const char *at, unsigned long *letter)
{
    unsigned base = at[2] == 'x' || at[2] == 'X' ? 16 : 10;

    *letter = 0;
    for (at += base == 16 ? 3 : 2; digit_of(*at) < base && *letter <= 0x10FFFF; at++)
        *letter = *letter * base + digit_of(*at);
    if (*at != ';' || !*letter || *letter > 0x10FFFF || (*letter >= 0xD800 && *letter < 0xE000))
        return NULL;
    return at + 1;
}

/* The same for "&amp;" and its like. */
static const char *read_entity(const char *at, unsigned long *letter)
{
    static const struct {
        const char *name;
        char letter;
    } known[] = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' } };

    if (at[0] == '&' && at[1] == '#')
        return read_number(at, letter);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t length = strlen(known[i].name);
        if (!strncmp(at, known[i].name, length)) {
            *letter = (unsigned char)known[i].letter;
            return at + length;
        }
    }
    return NULL;
}

/* In place, for an entity is longer than its letter. */
void qc_html_unescape(char *text)
{
    char *out = text;
    const char *at = text;

    while (*at) {
        unsigned long letter;
        const char *next = *at == '&' ? read_entity(at, &letter) : NULL;
        if (next) {
            out = put_letter(out, letter);
            at = next;
        } else {
            *out++ = *at++;
        }
    }
    *out = '\0';
}
