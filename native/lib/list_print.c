#include "list.h"

#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONG_ENOUGH 8 /* letters that stand in a row by chance in no text */

/* ---- texts -------------------------------------------------------------- */

/* Whether the letters of a phrase are in a row from here on, whatever blanks are between,
 * and a word ends behind them. */
static int begins_with(const char *at, const char *phrase)
{
    for (; *phrase; phrase++) {
        if (*phrase == ' ')
            continue;
        at += strspn(at, " ");
        if (*at++ != *phrase)
            return 0;
    }
    return !*at || *at == ' ';
}

/* Where letters are set apart, or the words of a phrase run into each other, its letters are still in a row; but part
 * of a longer word is another name. */
static int has_letters(const char *print, const char *phrase)
{
    int letters = 0, has = 0;

    for (const char *at = phrase; *at; at++)
        letters += *at != ' ';
    for (const char *at = print; *at && letters >= LONG_ENOUGH && !has; at++)
        has = (at == print || at[-1] == ' ') && begins_with(at, phrase);
    return has;
}

static int has_text(const char *print, const char *text)
{
    char *phrase = qc_fold(text);
    int has = phrase && (!*phrase || qc_has_phrase(print, phrase) || has_letters(print, phrase));

    free(phrase);
    return has;
}

/* ---- days --------------------------------------------------------------- */

/* As the site and people write one, folded: "2025 11 05", "nov 5 2025", "5th of november 2025". */
struct day {
    int year, month, day;
};

static const char *const months[][3] = {
    { "january", "jan", "jan" }, { "february", "feb", "feb" }, { "march", "mar", "mar" }, { "april", "apr", "apr" },
    { "may", "may", "may" }, { "june", "jun", "jun" }, { "july", "jul", "jul" }, { "august", "aug", "aug" },
    { "september", "sept", "sep" }, { "october", "oct", "oct" }, { "november", "nov", "nov" },
    { "december", "dec", "dec" },
};

static int has(const char *print, const char *format, ...) __attribute__((format(printf, 2, 3)));

static int has(const char *print, const char *format, ...)
{
    char phrase[80];
    va_list args;

    va_start(args, format);
    vsnprintf(phrase, sizeof phrase, format, args);
    va_end(args);
    return qc_has_phrase(print, phrase);
}

static const char *ordinal(int day)
{
    if (day / 10 == 1)
        return "th";
    return day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
}

static int has_numbers(const char *print, const struct day *d)
{
    return has(print, "%d %02d %02d", d->year, d->month, d->day) ||
           has(print, "%02d %02d %d", d->day, d->month, d->year) ||
           has(print, "%d %d %d", d->day, d->month, d->year) || has(print, "%d %d %d", d->year, d->month, d->day);
}

/* year: "" or " 2025" */
static int has_words(const char *print, const struct day *d, const char *year)
{
    for (int i = 0; i < 3; i++) {
        const char *month = months[d->month - 1][i];
        if (has(print, "%s %d%s", month, d->day, year) || has(print, "%d %s%s", d->day, month, year) ||
            has(print, "%02d %s%s", d->day, month, year) || has(print, "%s %02d%s", month, d->day, year) ||
            has(print, "%d%s %s%s", d->day, ordinal(d->day), month, year) ||
            has(print, "%d%s of %s%s", d->day, ordinal(d->day), month, year) ||
            has(print, "%s %d%s%s", month, d->day, ordinal(d->day), year))
            return 1;
    }
    return 0;
}

static int has_day(const char *print, const struct day *d)
{
    char year[20];

    snprintf(year, sizeof year, " %d", d->year);
    return has_numbers(print, d) || has_words(print, d, year);
}

/* "5 to 7 November 2025", "November 5-7, 2025": the month stands there once. */
static int has_range(const char *print, const struct day *a, const struct day *b)
{
    static const char *const joins[] = { "", "to ", "until ", "and ", "through " };

    for (int i = 0; i < 3; i++)
        for (size_t k = 0; k < sizeof joins / sizeof *joins; k++) {
            const char *month = months[a->month - 1][i];
            if (has(print, "%d %s%d %s %d", a->day, joins[k], b->day, month, b->year) ||
                has(print, "%02d %s%02d %s %d", a->day, joins[k], b->day, month, b->year) ||
                has(print, "%d%s %s%d%s %s %d", a->day, ordinal(a->day), joins[k], b->day, ordinal(b->day), month,
                    b->year) ||
                has(print, "%s %d %s%d %d", month, a->day, joins[k], b->day, b->year))
                return 1;
        }
    return 0;
}

static int read_day(const char *text, struct day *day)
{
    return text && sscanf(text, "%4d-%2d-%2d", &day->year, &day->month, &day->day) == 3 && day->month >= 1 &&
           day->month <= 12 && day->day >= 1 && day->day <= 31;
}

static int has_days(const char *print, const char *starts, const char *ends)
{
    struct day a, b;

    if (!read_day(starts, &a) || !read_day(ends, &b))
        return 1;
    if (a.year == b.year && a.month == b.month && has_range(print, &a, &b))
        return 1;
    if (!has_day(print, &b))
        return 0;
    return has_day(print, &a) || (a.year == b.year && has_words(print, &a, ""));
}

/* ---- a certificate ------------------------------------------------------ */

int qc_list_has_name(const char *print, const char *name)
{
    return has_text(print, name);
}

const char *qc_list_compare(const char *print, const qcert_certificate *found, int has_name)
{
    static const char *const answers[] = { "", "name", "course", "name,course", "days", "name,days", "course,days",
                                           "name,course,days" };
    int differs = !has_name;

    if (found->type)
        differs |= !has_text(print, found->type) << 1;
    differs |= !has_days(print, found->starts, found->ends) << 2;
    return answers[differs];
}
