#include "roster.h"

#include "base.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define MOST_LINES 20000
#define LONGEST_LINE (64 << 10)
#define MOST_FIELDS 64 /* of a row that are looked at; more only make it longer */

const qc_flaw_words qc_flaw_says[QC_FLAW_KINDS] = {
    [QC_EMPTY_FILE] = { 0, 0, "the file is empty, which the site answers with an error",
                        "write a header, and a line for each attendee" },
    [QC_NOT_UTF8] = { 0, 0, "has bytes that are not UTF-8, which the site answers with an error",
                      "save the list as CSV in UTF-8" },
    [QC_HAS_NUL] = { 0, 0, "has a NUL, as UTF-16 has, which the site answers with an error",
                     "save the list as CSV in UTF-8" },
    [QC_NO_HEADER] = { 0, 1, "is no header, and the site would lose this attendee",
                       "put a line First Name,Surname,Email before it" },
    [QC_HEADER_UNKNOWN] = { 1, 1, "is taken for the header, whatever it says",
                            "put a line First Name,Surname,Email before it if it is an attendee" },
    [QC_BLANK_FIRST] = { 0, 1, "is empty, and the site may take it for the header", "take the line away" },
    [QC_SEMICOLONS] = { 0, 1, "columns are separated by semicolons, which the site answers with an error",
                        "separate them by commas" },
    [QC_TABS] = { 0, 1, "columns are separated by tabs, which the site answers with an error",
                  "separate them by commas" },
    [QC_OTHER_ORDER] = { 0, 1, "columns stand in another order, and the site takes them by position",
                         "put them in the order First Name,Surname,Email" },
    [QC_MORE_COLUMNS] = { 1, 1, "has columns beside the three that the site reads", "leave them out" },
    [QC_NOBODY] = { 0, 0, "there is nobody in the list", "write a line for each attendee" },
    [QC_SHORT_ROW] = { 0, 0, "has fewer than three columns, which the site answers with an error",
                       "write first name, surname and e-mail" },
    [QC_LONG_ROW] = { 0, 0, "has more columns than the header", "put a value with a comma in it into quotes" },
    [QC_OPEN_QUOTE] = { 0, 0, "has a quote that is not closed, and the site takes all behind it for one value",
                        "close it, or double it if it belongs to the value" },
    [QC_STRAY_QUOTE] = { 1, 1, "has a quote within the value", "take it away if it does not belong to the name" },
    [QC_NO_ATTENDEE] = { 0, 1, "has columns and nothing in them, and the site would add a person without a name",
                         "take the line away" },
    [QC_BLANKS] = { 0, 1, "has blanks around it, which the site keeps", "take them away" },
    [QC_EMPTY_NAME] = { 0, 0, "is empty, and the site would take it", "write the name" },
    [QC_EMPTY_EMAIL] = { 0, 0, "is empty, and the site would take it", "write the e-mail address" },
    [QC_NO_EMAIL] = { 0, 0, "has not the form of an e-mail address, and the site would take it",
                      "write it as name@example.org" },
    [QC_TOO_LONG] = { 0, 0, "has more than 200 characters, which the site answers with an error", "shorten it" },
    [QC_UNPRINTABLE] = { 0, 0, "has a character that no certificate can print", "take it away" },
    [QC_PERHAPS_UNPRINTABLE] = { 1, 1, "has letters that are not Latin, which the certificate may not print",
                                 "look at a certificate before all are issued" },
    [QC_DUPLICATE] = { 0, 1, "is the attendee of line %lld once more", "take the line away" },
    [QC_NEARLY_SAME] = { 1, 1, "differs from line %lld in case, accents or signs alone, and is another person to the "
                         "site", "write the name in one way, once" },
    [QC_SHARED_EMAIL] = { 1, 1, "is the e-mail of line %lld, where somebody else stands",
                          "see whose it is" },
};

/* ---- what is found ------------------------------------------------------ */

/* Room for one more element of a growing list; NULL without memory. */
static void *more_room(void *list, size_t count, size_t *room, size_t size)
{
    void *more;

    if (count < *room)
        return list;
    more = realloc(list, (*room ? 2 * *room : 64) * size);
    if (more)
        *room = *room ? 2 * *room : 64;
    return more;
}

int qc_roster_flawed(qc_roster *roster, qc_flaw_kind kind, int64_t line, int column, int64_t other)
{
    qc_roster_flaw *flaws = more_room(roster->flaws, roster->flaw_count, &roster->flaw_room, sizeof *flaws);

    if (!flaws)
        return QCERT_EMEMORY;
    roster->flaws = flaws;
    flaws[roster->flaw_count++] = (qc_roster_flaw){ line, other, column, kind };
    return 0;
}

void qc_roster_free(qc_roster *roster)
{
    free(roster->text);
    free(roster->attendees);
    free(roster->flaws);
    *roster = (qc_roster){ 0 };
}

/* ---- rows --------------------------------------------------------------- */

/* A row of the table, as it was cut. */
typedef struct row {
    char *field[MOST_FIELDS];
    int count;    /* fields; more than MOST_FIELDS only say so */
    int64_t line; /* on which it begins */
    int open, stray;
} row;

typedef struct reader {
    qc_roster *roster;
    char *at, *end;
    char separator;
    int64_t line;    /* of at, from 1 */
    int place[QC_ROSTER_COLUMNS]; /* the column of each field */
    int columns;     /* of the header */
    const char *wrong;
} reader;

static int ends_line(char c)
{
    return c == '\n' || c == '\r';
}

static void skip_end(reader *in)
{
    if (in->at < in->end && *in->at == '\r')
        in->at++;
    if (in->at < in->end && *in->at == '\n')
        in->at++;
    in->line++;
}

/* Cuts one value, as Python's csv does it for the site: quotes count at the beginning alone. Writes where it read. */
static char *cut_value(reader *in, row *of)
{
    char *value = in->at, *to = in->at;
    int quoted = in->at < in->end && *in->at == '"';

    in->at += quoted;
    while (in->at < in->end) {
        if (*in->at == '"' && quoted && in->at + 1 < in->end && in->at[1] == '"')
            in->at++;
        else if (*in->at == '"' && quoted) {
            quoted = 0;
            in->at++;
            continue;
        } else if (!quoted && (*in->at == in->separator || ends_line(*in->at)))
            break;
        else
            of->stray |= *in->at == '"';
        in->line += quoted && *in->at == '\n';
        *to++ = *in->at++;
    }
    of->open |= quoted;
    of->field[of->count < MOST_FIELDS ? of->count : MOST_FIELDS - 1] = value;
    of->count++;
    return to;
}

/* The byte behind a value is cut off last, for until then it says what comes next. */
static void cut_row(reader *in, row *of)
{
    *of = (row){ .line = in->line };
    for (;;) {
        char *to = cut_value(in, of);
        int more = in->at < in->end && *in->at == in->separator;
        if (more)
            in->at++;
        else if (in->at < in->end)
            skip_end(in);
        *to = '\0';
        if (!more)
            return;
    }
}

/* ---- the header --------------------------------------------------------- */

static const struct { int column; const char *name; } known[] = {
    { QC_FIRST_NAME, "first name" }, { QC_FIRST_NAME, "firstname" }, { QC_FIRST_NAME, "given name" },
    { QC_FIRST_NAME, "forename" }, { QC_SURNAME, "surname" }, { QC_SURNAME, "last name" }, { QC_SURNAME, "lastname" },
    { QC_SURNAME, "family name" }, { QC_EMAIL, "email" }, { QC_EMAIL, "e mail" }, { QC_EMAIL, "email address" },
    { QC_EMAIL, "e mail address" },
};

/* Which column a word of the header names; below 0: none. *failed: without memory. */
static int named_column(const char *word, int *failed)
{
    char *fold = qc_fold(word);
    int column = -1;

    *failed |= !fold;
    for (size_t i = 0; fold && i < sizeof known / sizeof *known; i++)
        if (!strcmp(known[i].name, fold))
            column = known[i].column;
    free(fold);
    return column;
}

/* Takes the order from the header, if it names all three. Returns whether it does; below 0 without memory. */
static int take_order(reader *in, const row *header)
{
    int place[QC_ROSTER_COLUMNS] = { -1, -1, -1 }, failed = 0;

    for (int i = 0; i < header->count && i < MOST_FIELDS; i++) {
        int column = named_column(header->field[i], &failed);
        if (column >= 0 && place[column] < 0)
            place[column] = i;
    }
    if (failed)
        return QCERT_EMEMORY;
    if (place[QC_FIRST_NAME] < 0 || place[QC_SURNAME] < 0 || place[QC_EMAIL] < 0)
        return 0;
    memcpy(in->place, place, sizeof place);
    return 1;
}

static int has_at(const row *of)
{
    for (int i = 0; i < of->count && i < MOST_FIELDS; i++)
        if (strchr(of->field[i], '@'))
            return 1;
    return 0;
}

static int is_in_order(const reader *in)
{
    return in->place[0] == 0 && in->place[1] == 1 && in->place[2] == 2;
}

/* ---- attendees ---------------------------------------------------------- */

static int is_blank_row(const row *of)
{
    for (int i = 0; i < of->count && i < MOST_FIELDS; i++)
        if (of->field[i][strspn(of->field[i], " \t")])
            return 0;
    return 1;
}

/* Bytes of the blank that ends at, or begins with, a place of a text; 0: there is none. */
static size_t blank_at(const char *at, size_t left)
{
    if (left && strchr(" \t\r\n", *at))
        return 1;
    return left > 1 && !memcmp(at, "\xC2\xA0", 2) ? 2 : 0;
}

static size_t blank_before(const char *begin, size_t length)
{
    size_t one = length ? blank_at(begin + length - 1, 1) : 0;

    return one || length < 2 ? one : blank_at(begin + length - 2, 2);
}

/* Takes the blanks away in place; whether there were any. */
static int trim(char *value, const char **field)
{
    size_t length = strlen(value), whole = length, count;

    while ((count = blank_at(value, length)) > 0) {
        value += count;
        length -= count;
    }
    while ((count = blank_before(value, length)) > 0)
        length -= count;
    value[length] = '\0';
    *field = value;
    return length < whole;
}

static int add_attendee(reader *in, row *of)
{
    qc_roster *roster = in->roster;
    qc_attendee *list = more_room(roster->attendees, roster->count, &roster->room, sizeof *list);
    int rc = 0;

    if (!list)
        return QCERT_EMEMORY;
    roster->attendees = list;
    list[roster->count] = (qc_attendee){ .line = of->line };
    for (int i = 0; i < QC_ROSTER_COLUMNS; i++)
        if (trim(of->field[in->place[i]], &list[roster->count].field[i]) && !rc)
            rc = qc_roster_flawed(roster, QC_BLANKS, of->line, i, 0);
    if (!rc && of->stray)
        rc = qc_roster_flawed(roster, QC_STRAY_QUOTE, of->line, -1, 0);
    roster->count++;
    return rc;
}

/* Behind the header it is nothing to the site, either. */
static int is_empty_line(const row *of)
{
    return of->count == 1 && !*of->field[0];
}

static int needed_columns(const reader *in)
{
    int most = 0;

    for (int i = 0; i < QC_ROSTER_COLUMNS; i++)
        if (in->place[i] > most)
            most = in->place[i];
    return most + 1;
}

static int take_row(reader *in, row *of)
{
    if (is_empty_line(of))
        return 0;
    if (is_blank_row(of) && of->count >= needed_columns(in))
        return qc_roster_flawed(in->roster, QC_NO_ATTENDEE, of->line, -1, 0);
    in->roster->unread++;
    if (of->open)
        return qc_roster_flawed(in->roster, QC_OPEN_QUOTE, of->line, -1, 0);
    if (of->count < needed_columns(in))
        return qc_roster_flawed(in->roster, QC_SHORT_ROW, of->line, -1, 0);
    if (of->count > in->columns)
        return qc_roster_flawed(in->roster, QC_LONG_ROW, of->line, -1, 0);
    in->roster->unread--;
    return add_attendee(in, of);
}

static int take_header(reader *in, row *of)
{
    int named, rc = 0;

    in->columns = of->count > QC_ROSTER_COLUMNS ? of->count : QC_ROSTER_COLUMNS;
    if (in->columns > QC_ROSTER_COLUMNS)
        rc = qc_roster_flawed(in->roster, QC_MORE_COLUMNS, of->line, -1, 0);
    if (rc || has_at(of)) {
        rc = rc ? rc : qc_roster_flawed(in->roster, QC_NO_HEADER, of->line, -1, 0);
        return rc ? rc : take_row(in, of);
    }
    named = take_order(in, of);
    if (named < 0)
        return named;
    if (!named)
        return qc_roster_flawed(in->roster, QC_HEADER_UNKNOWN, of->line, -1, 0);
    return is_in_order(in) ? 0 : qc_roster_flawed(in->roster, QC_OTHER_ORDER, of->line, -1, 0);
}

/* ---- the file ----------------------------------------------------------- */

/* Bounds, before anything is cut. The line is that of the first thing that is wrong. */
static const char *check_bounds(const char *bytes, size_t count)
{
    size_t begin = 0, lines = 0;

    if (count > QC_MOST_ROSTER)
        return "it is larger than 4 MiB";
    for (size_t i = 0; i < count; i++) {
        if (i - begin > LONGEST_LINE)
            return "it has a line of more than 64 KiB";
        if (bytes[i] != '\n')
            continue;
        begin = i + 1;
        if (++lines > MOST_LINES)
            return "it has more than 20000 lines";
    }
    return NULL;
}

/* The first line that is no text; 0: there is none. */
static int64_t find_no_text(const char *bytes, size_t count, qc_flaw_kind *kind)
{
    int64_t line = 1;

    for (size_t from = 0; from < count; line++) {
        const char *end = memchr(bytes + from, '\n', count - from);
        size_t length = end ? (size_t)(end - bytes) - from : count - from;
        if (memchr(bytes + from, '\0', length) || !qc_is_utf8(bytes + from, length)) {
            *kind = memchr(bytes + from, '\0', length) ? QC_HAS_NUL : QC_NOT_UTF8;
            return line;
        }
        from += length + (end != NULL);
    }
    return 0;
}

/* The separator is the comma, unless the first line has none and another one twice. */
static char find_separator(const char *at)
{
    size_t length = strcspn(at, "\r\n"), semicolons = 0, tabs = 0;

    for (size_t i = 0; i < length; i++) {
        if (at[i] == ',')
            return ',';
        semicolons += at[i] == ';';
        tabs += at[i] == '\t';
    }
    return semicolons > 1 ? ';' : tabs > 1 ? '\t' : ',';
}

static int read_rows(reader *in)
{
    int rc = 0, header = 1;
    row of;

    in->separator = find_separator(in->at);
    if (in->separator != ',')
        rc = qc_roster_flawed(in->roster, in->separator == ';' ? QC_SEMICOLONS : QC_TABS, 0, -1, 0);
    while (!rc && in->at < in->end) {
        cut_row(in, &of);
        if (header && is_empty_line(&of)) {
            rc = qc_roster_flawed(in->roster, QC_BLANK_FIRST, of.line, -1, 0);
            continue;
        }
        rc = header ? take_header(in, &of) : take_row(in, &of);
        header = 0;
    }
    if (!rc && !in->roster->count && !in->roster->unread)
        rc = qc_roster_flawed(in->roster, QC_NOBODY, 0, -1, 0);
    return rc ? rc : qc_roster_judge(in->roster);
}

int qc_roster_read(const char *bytes, size_t count, qc_roster *into, const char **wrong)
{
    size_t mark = count >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
    reader in = { .roster = into, .line = 1, .place = { 0, 1, 2 } };
    qc_flaw_kind kind = QC_NOT_UTF8;
    int64_t line;

    *wrong = check_bounds(bytes, count);
    if (*wrong)
        return QCERT_EFORMAT;
    line = find_no_text(bytes, count, &kind);
    if (line)
        return qc_roster_flawed(into, kind, line, -1, 0);
    if (count == mark)
        return qc_roster_flawed(into, QC_EMPTY_FILE, 0, -1, 0);
    into->text = malloc(count - mark + 1);
    if (!into->text)
        return QCERT_EMEMORY;
    memcpy(into->text, bytes + mark, count - mark);
    into->text[count - mark] = '\0';
    in.at = into->text;
    in.end = into->text + count - mark;
    return read_rows(&in);
}
