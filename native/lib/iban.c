#include "iban.h"

#include <stddef.h>

#define LONGEST 34
#define SHORTEST 15 /* Norway's */

static int is_letter(char c)
{
    return c >= 'A' && c <= 'Z';
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Letters and digits alone; the count of them, or below 0. */
static int tidy(const char *text, char plain[LONGEST])
{
    int count = 0;

    for (; *text; text++) {
        char c = *text >= 'a' && *text <= 'z' ? (char)(*text - 'a' + 'A') : *text;
        if (c == ' ')
            continue;
        if (count == LONGEST || (!is_letter(c) && !is_digit(c)))
            return -1;
        plain[count++] = c;
    }
    return count;
}

/* What is left of the number, its first four places put last and its letters spelt as 10 to 35, divided by 97. */
static int remainder_of(const char *plain, int count)
{
    int rest = 0;

    for (int i = 0; i < count; i++) {
        char c = plain[(i + 4) % count];
        rest = is_digit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    }
    return rest;
}

const char *qc_iban_read(const char *text, char iban[QC_IBAN_SIZE])
{
    char plain[LONGEST];
    int count = tidy(text, plain), at = 0;

    if (count < SHORTEST || !is_letter(plain[0]) || !is_letter(plain[1]) || !is_digit(plain[2]) || !is_digit(plain[3]))
        return "it is two letters, two digits, and 11 to 30 letters or digits";
    if (remainder_of(plain, count) != 1)
        return "its check digits do not agree with it: look for a slip";
    for (int i = 0; i < count; i++) {
        if (i && i % 4 == 0)
            iban[at++] = ' ';
        iban[at++] = plain[i];
    }
    iban[at] = '\0';
    return NULL;
}
