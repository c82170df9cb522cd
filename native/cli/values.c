#include "cli.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- numbers ------------------------------------------------------------ */

/* A number in decimal digits. The point is a point: LC_NUMERIC is never set. */
static const char *read_number(const char *text, double *number)
{
    char *end;
    size_t length = strspn(text, "+-.0123456789");

    if (!length)
        return NULL;
    *number = strtod(text, &end);
    return end == text + length ? end : NULL;
}

int is_number(const char *text)
{
    double number;
    const char *end = read_number(text, &number);

    return end && !*end;
}

static int read_whole(const char *text, int64_t *number)
{
    char *end;

    if (!*text || strspn(text, "0123456789") != strlen(text) || strlen(text) > 15)
        return 0;
    *number = strtoll(text, &end, 10);
    return 1;
}

/* ---- what options take -------------------------------------------------- */

const char *read_flag(void *into, const char *text)
{
    (void)text;
    *(int *)into = 1;
    return NULL;
}

const char *read_text(void *into, const char *text)
{
    *(const char **)into = text;
    return *text ? NULL : "some text";
}

/* Each time the option is given adds to the list. */
static const char *add(char **list, const char *text, const char *expected)
{
    char *longer;

    if (asprintf(&longer, "%s%s%s", *list ? *list : "", *list ? "," : "", text) < 0)
        return "less, for memory ran out";
    free(*list);
    *list = longer;
    return *text ? NULL : expected;
}

const char *read_list(void *into, const char *text)
{
    return add(into, text, "a language");
}

const char *read_layers(void *into, const char *text)
{
    return add(into, text, "a layer");
}

const char *read_limit(void *into, const char *text)
{
    return read_whole(text, into) ? NULL : "a whole number (0: all)";
}

/* "12", or "#12" as --ids shows it. */
const char *read_id(void *into, const char *text)
{
    int64_t *id = into;

    return read_whole(text + (*text == '#'), id) && *id ? NULL : "the number that --ids shows";
}

const char *read_point(void *into, const char *text)
{
    qcert_point *point = into;
    const char *rest = read_number(text, &point->lon);

    if (rest)
        rest += strspn(rest, ", \t");
    if (rest)
        rest = read_number(rest, &point->lat);
    return rest && !*rest ? NULL : "LON,LAT in degrees, such as 7.45,46.95";
}

const char *read_km(void *into, const char *text)
{
    double km = 0;
    const char *unit = read_number(text, &km);

    if (unit)
        unit += strspn(unit, " ");
    if (!unit || (*unit && strcmp(unit, "km")) || !(km > 0))
        return "a distance in kilometres, such as 300";
    *(double *)into = km * 1000;
    return NULL;
}

const char *read_seconds(void *into, const char *text)
{
    double seconds = 0;
    const char *unit = read_number(text, &seconds);

    if (!unit || (*unit && strcmp(unit, "s")) || !(seconds >= 0.001) || seconds > INT_MAX / 1000)
        return "a time in seconds, such as 30";
    *(int *)into = (int)(seconds * 1000);
    return NULL;
}

/* "30d", "12h", "45m", "90s" */
const char *read_span(void *into, const char *text)
{
    static const struct { char unit; int64_t seconds; } units[] = { { 'd', 86400 }, { 'h', 3600 }, { 'm', 60 },
                                                                    { 's', 1 } };
    size_t digits = strspn(text, "0123456789");
    int64_t number = 0;

    for (size_t i = 0; digits && digits < 8 && text[digits] && !text[digits + 1] && i < sizeof units / sizeof *units;
         i++)
        if (units[i].unit == text[digits])
            number = strtoll(text, NULL, 10) * units[i].seconds;
    *(int64_t *)into = number;
    return number ? NULL : "an age in days, hours, minutes or seconds, such as 30d or 12h";
}

const char *read_pace(void *into, const char *text)
{
    int64_t pace;

    if (!read_whole(text, &pace) || pace < 1 || pace > INT_MAX)
        return "a whole number of requests a second";
    *(int *)into = (int)pace;
    return NULL;
}

const char *read_amount(void *into, const char *text)
{
    static char expected[200];
    const char *why;

    if (!qcert_amount_read(text, into, &why))
        return NULL;
    snprintf(expected, sizeof expected, "an amount in euro (%s)", why);
    return expected;
}

const char *read_count(void *into, const char *text)
{
    int64_t *count = into;

    return read_whole(text, count) && *count ? NULL : "a whole number above 0";
}

/* "12" of each course, or "21=12" of one; "21=0" of one that will not be held. */
const char *read_attendance(void *into, const char *text)
{
    static const char expected[] = "a whole number above 0, or COURSE=N";
    struct cli_attendance *list = into;
    const char *number = strchr(text, '=');
    qcert_attendance one, *longer;
    char course[20];

    if (!number)
        return read_count(&list->each, text) ? expected : NULL;
    if (number - text >= (ptrdiff_t)sizeof course)
        return expected;
    snprintf(course, sizeof course, "%.*s", (int)(number - text), text);
    if (read_id(&one.course, course) || !read_whole(number + 1, &one.attendees))
        return expected;
    longer = realloc(list->of, (list->count + 1) * sizeof *longer);
    if (!longer)
        return "less, for memory ran out";
    longer[list->count++] = one;
    list->of = longer;
    return NULL;
}

const char *read_method(void *into, const char *text)
{
    int card = !strcmp(text, "card");

    *(int *)into = card ? QCERT_BY_CARD : QCERT_BY_SEPA;
    return card || !strcmp(text, "sepa") ? NULL : "card or sepa";
}

const char *read_paper(void *into, const char *text)
{
    cli_args *args = into;

    if (strcmp(text, "html") && strcmp(text, "csv"))
        return "html or csv";
    args->as = 1;
    args->document.form = strcmp(text, "html") ? QCERT_AS_CSV : QCERT_AS_HTML;
    return NULL;
}

const char *read_sheet(void *into, const char *text)
{
    *(int *)into = strcmp(text, "html") ? QCERT_AS_TEXT : QCERT_AS_HTML;
    return strcmp(text, "html") && strcmp(text, "text") ? "html or text" : NULL;
}

const char *read_wkt(void *into, const char *text)
{
    (void)text;
    *(int *)into = QCERT_AS_WKT;
    return NULL;
}

const char *read_demo(void *into, const char *text)
{
    (void)text;
    *(const char **)into = QCERT_DEMO;
    return NULL;
}

const char *read_form(void *into, const char *text)
{
    cli_args *args = into;

    if (strcmp(text, "atom") && strcmp(text, "markdown"))
        return "atom or markdown";
    args->as = 1;
    args->document.form = strcmp(text, "atom") ? QCERT_AS_MARKDOWN : QCERT_AS_ATOM;
    return NULL;
}

const char *read_online(void *into, const char *text)
{
    static const char *const words[] = { "any", "only", "no" };
    static const int meanings[] = { QCERT_ONLINE_ANY, QCERT_ONLINE_ONLY, QCERT_ONLINE_NO };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(text, words[i])) {
            *(int *)into = meanings[i];
            return NULL;
        }
    return "only, no or any";
}

const char *read_by(void *into, const char *text)
{
    static const char *const words[] = { [QCERT_BY_COUNTRY] = "country", [QCERT_BY_YEAR] = "year",
                                         [QCERT_BY_LANGUAGE] = "language" };

    for (int by = QCERT_BY_COUNTRY; by <= QCERT_BY_LANGUAGE; by++)
        if (!strcmp(text, words[by])) {
            *(int *)into = by;
            return NULL;
        }
    return "country, year or language";
}
