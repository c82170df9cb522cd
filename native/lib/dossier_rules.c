#include "dossier.h"

#include "date.h"

#include <string.h>

#define LONGEST_TITLE 300 /* bytes */
#define LONGEST_LINK 2000
#define LONGEST_NOTE 4000
#define LONGEST_VERSION 20

/* What an event may have. */
enum { TITLE = 1, LINK = 2, FILE_NAME = 4, VERSION = 8, DAY = 16, ROLE = 32, NOTE = 64, SCORES = 128 };

static const char *const states[] = { "draft", "submitted", "initial review", "user-group opinion", "PSC determination",
                                      "certified", "refused", "sent back", "withdrawn", "re-applied", NULL };
static const char *const contributions[] = { "development", "documentation", "translation", "plugins", "bug reports",
                                             "sponsorship", "grants", "user group", "courseware", "books", NULL };
static const char *const parts[] = { "exercises", "lectures", "data", "other", NULL };
static const char *const opinions[] = { "for", "against", "abstain", NULL };
static const char *const conflicts[] = { "group", "reviewer", NULL };
static const char *const roles[] = { "applicant", "reviewer", "group", "PSC", "site", NULL };
static const char *const judges[] = { "reviewer", "group", "PSC", NULL };
static const char *const removable[] = { "contribution", "course", "material", "review", "opinion", "conflict", NULL };
static const char *const courses[] = { "course", NULL }, *const materials[] = { "material", NULL };
static const char *const moves[] = { "move", NULL };

static const struct rule {
    const char *kind;
    const char *const *words; /* one of which it says; NULL: none */
    const char *const *about; /* the kinds of what it is about; NULL: nothing */
    int needs, may;
} rules[] = {
    { "move", states, moves, 0, TITLE | ROLE | NOTE },
    { "contribution", contributions, NULL, TITLE, TITLE | LINK | FILE_NAME | DAY | NOTE },
    { "course", NULL, NULL, TITLE, TITLE | LINK | NOTE },
    { "material", parts, courses, 0, TITLE | LINK | FILE_NAME | VERSION | NOTE },
    { "review", NULL, materials, SCORES | ROLE, SCORES | ROLE | NOTE },
    { "opinion", opinions, NULL, 0, ROLE | NOTE },
    { "conflict", conflicts, NULL, 0, NOTE },
    { "removal", NULL, removable, 0, NOTE },
};

static int fail(qc_ctx *ctx, const char *kind, const char *what)
{
    return qc_fail(ctx, QCERT_EFORMAT, "a %s %s", kind, what);
}

static int is_one_of(const char *text, const char *const *words)
{
    while (*words)
        if (!strcmp(text, *words++))
            return 1;
    return 0;
}

static int check_word(qc_ctx *ctx, const struct rule *rule, const char *word, const char *const *words)
{
    char list[200] = "";

    if (!words)
        return word ? fail(ctx, rule->kind, "is of no kind") : 0;
    if (word && is_one_of(word, words))
        return 0;
    for (size_t i = 0; words[i]; i++) {
        strcat(list, i ? ", " : "");
        strcat(list, words[i]);
    }
    return qc_fail(ctx, QCERT_EFORMAT, "\"%.40s\" is nothing that a %s can say, which is one of: %s", word ? word : "",
                   rule->kind, list);
}

/* ---- fields ------------------------------------------------------------- */

static int is_text(const char *text, size_t longest, int newlines)
{
    return *text && strnlen(text, longest + 1) <= longest && qc_is_plain(text, newlines);
}

/* "3.40" or "3.40.4" */
static int is_version(const char *text)
{
    int dots = 0, digits = 0;

    if (strlen(text) > LONGEST_VERSION)
        return 0;
    for (; *text; text++) {
        if (*text == '.' && digits) {
            dots++;
            digits = 0;
        } else if (*text >= '0' && *text <= '9') {
            digits++;
        } else {
            return 0;
        }
    }
    return digits && (dots == 1 || dots == 2);
}

static int is_sum(const char *text)
{
    return strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

static int is_file(const qcert_dossier_event *event)
{
    return is_text(event->file, LONGEST_TITLE, 0) && !strchr(event->file, '/') && strcmp(event->file, ".") &&
           strcmp(event->file, "..") && event->sum && is_sum(event->sum) && event->bytes >= 0;
}

static int is_score(int score)
{
    return score >= 1 && score <= 5;
}

static int fields_of(const qcert_dossier_event *event)
{
    return (event->title ? TITLE : 0) | (event->link ? LINK : 0) | (event->file || event->sum ? FILE_NAME : 0) |
           (event->version ? VERSION : 0) | (event->day ? DAY : 0) | (event->role ? ROLE : 0) |
           (event->note ? NOTE : 0) | (event->current || event->correct || event->quality ? SCORES : 0);
}

static int check_fields(qc_ctx *ctx, const qcert_dossier_event *event)
{
    int day;

    if (event->title && !is_text(event->title, LONGEST_TITLE, 0))
        return qc_fail(ctx, QCERT_EFORMAT, "a title is UTF-8 of 1 to %d bytes without control characters",
                       LONGEST_TITLE);
    if (event->link && (!is_text(event->link, LONGEST_LINK, 0) || !qcert_is_link(event->link)))
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.60s\" is no link: write it as https://example.org/", event->link);
    if (event->file && !is_file(event))
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.60s\" is no name of a file with its size and sum", event->file);
    if (event->version && !is_version(event->version))
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.40s\" is no version of QGIS: write it as 3.40", event->version);
    if (event->day && qc_day_read(event->day, &day))
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.40s\" is not a day: write it as 2026-11-23", event->day);
    if (event->note && !is_text(event->note, LONGEST_NOTE, 1))
        return qc_fail(ctx, QCERT_EFORMAT, "a note is UTF-8, of %d bytes at the most, and its only control characters "
                       "are line feeds", LONGEST_NOTE);
    if ((fields_of(event) & SCORES) &&
        (!is_score(event->current) || !is_score(event->correct) || !is_score(event->quality)))
        return qc_fail(ctx, QCERT_EFORMAT, "a review has three scores (current, correct, quality) from 1 to 5");
    return 0;
}

/* ---- the whole ---------------------------------------------------------- */

static int check_about(qc_ctx *ctx, const struct rule *rule, const qcert_dossier_event *event, const char *about)
{
    if (!strcmp(rule->kind, "move") && !strcmp(event->what, "draft"))
        return about ? fail(ctx, "draft", "follows nothing") : 0;
    if (!rule->about)
        return about ? fail(ctx, rule->kind, "is about nothing else") : 0;
    if (!about)
        return fail(ctx, rule->kind, "must say what it is about");
    if (is_one_of(about, rule->about))
        return 0;
    return qc_fail(ctx, QCERT_EFORMAT, "a %s cannot be about a %s", rule->kind, about);
}

static int check_set(qc_ctx *ctx, const struct rule *rule, const qcert_dossier_event *event)
{
    static const char *const names[] = { "title", "link", "file", "version", "day", "role", "note", "scores" };
    int has = fields_of(event);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (rule->needs & ~has & (1 << i))
            return qc_fail(ctx, QCERT_EFORMAT, "a %s needs: %s", rule->kind, names[i]);
        if (has & ~rule->may & (1 << i))
            return qc_fail(ctx, QCERT_EFORMAT, "a %s has no %s", rule->kind, names[i]);
    }
    if (!strcmp(rule->kind, "material") && !event->link && !event->file)
        return fail(ctx, rule->kind, "needs a link or a file");
    if (!event->role)
        return 0;
    return check_word(ctx, rule, event->role, strcmp(rule->kind, "move") ? judges : roles);
}

int qc_event_check(qc_ctx *ctx, const qcert_dossier_event *event, const char *about)
{
    const struct rule *rule = rules, *end = rules + sizeof rules / sizeof *rules;
    int rc;

    while (rule < end && (!event->kind || strcmp(rule->kind, event->kind)))
        rule++;
    if (rule == end)
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.40s\" is no kind of event", event->kind ? event->kind : "");
    rc = check_word(ctx, rule, event->what, rule->words);
    if (!rc)
        rc = check_set(ctx, rule, event);
    if (!rc)
        rc = check_about(ctx, rule, event, about);
    return rc ? rc : check_fields(ctx, event);
}
