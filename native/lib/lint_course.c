#include "lint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_TYPE 120 /* letters; lists and tables show less */

/* ---- the organisation --------------------------------------------------- */

enum { ID, NAME, GEOM, VALUE, COUNT };

#define ORGANISATION "SELECT o.id, o.name, NULL, "
#define COMING "c.organisation = :id AND c.gone IS NULL AND max(c.starts, c.ends) >= :today"

static int tell_state(qc_lint *lint, qc_stmt *from, char **text)
{
    static const struct { const char *state, *mend; } words[] = {
        { "sent back", "its application was sent back with remarks: answer them" },
        { "in review", "its application is in review: that takes the reviewers' time" },
        { "rejected", "its application was rejected: ask the reviewers, or delete the courses" },
        { "archived", "it is archived: ask the reviewers, or delete the courses" },
    };
    const char *mend = "it is not among those that are: ask the reviewers";
    int64_t count = qc_int(from, COUNT);

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(qc_text(from, VALUE), words[i].state))
            mend = words[i].mend;
    return qc_lint_say(lint, text, "Its coming courses (%lld) are in the site's public feeds, but searches leave them "
                       "out until it is certified; %s.", (long long)count, mend);
}

static int tell_idle(qc_lint *lint, qc_stmt *from, char **text)
{
    (void)from;
    return qc_lint_say(lint, text, "No course of it is upcoming or running, so that no search finds it: enter the next "
                       "ones.");
}

static int tell_name(qc_lint *lint, qc_stmt *from, char **text)
{
    const qc_alike *other;
    int rc = qc_alikes_find(lint->store, &lint->organisation_names, qc_word(from, NAME), qc_int(from, ID), &other);

    if (rc || !other)
        return rc;
    return qc_lint_say(lint, text,
                       "\"%s\" is an organisation, too: if both are yours, ask the reviewers to archive one.",
                       other->name);
}

static int tell_link(qc_lint *lint, qc_stmt *from, char **text)
{
    if (qcert_is_link(qc_text(from, VALUE)))
        return 0;
    return qc_lint_say(lint, text, "Its web address \"%s\" cannot be opened: write it whole, with https:// before it.",
                       qc_text(from, VALUE));
}

/* One address that a mail program can take: no more than that, for what else is right nobody knows but by trying. */
static int is_address(const char *text)
{
    const char *at = strchr(text, '@'), *dot = at ? strchr(at, '.') : NULL;

    return at && at > text && !strchr(at + 1, '@') && !qc_has_blank(text) && !strpbrk(text, ",;:<>()[]\\\"") && dot &&
           dot > at + 1 && dot[1];
}

static int tell_address(qc_lint *lint, qc_stmt *from, char **text)
{
    char *trimmed = qc_trim(qc_text(from, VALUE));
    int is_fine = trimmed && (!*trimmed || is_address(trimmed));

    free(trimmed);
    if (!trimmed)
        return qc_fail_memory(&lint->store->ctx);
    return is_fine ? 0 : qc_lint_say(lint, text, "\"%s\" is not one e-mail address: write it as info@example.org, and "
                                     "no other beside it.", qc_text(from, VALUE));
}

const qc_rule qc_rules_of_organisations[] = {
    { "not certified", "organisation", 1, ORGANISATION "o.state, (SELECT count(*) FROM course c WHERE " COMING ") AS n"
      " FROM organisation o WHERE o.id = :id AND o.state <> 'certified' AND n > 0", tell_state },
    { "no course", "organisation", 1, ORGANISATION "NULL FROM organisation o WHERE o.id = :id AND o.gone IS NULL"
      " AND o.state = 'certified' AND NOT EXISTS (SELECT 1 FROM course c WHERE " COMING ")", tell_idle },
    { "name clash", "organisation", 0, ORGANISATION "NULL FROM organisation o WHERE o.id = :id AND o.gone IS NULL",
      tell_name },
    { "link", "organisation", 0, ORGANISATION "trim(o.url) FROM organisation o WHERE o.id = :id AND o.gone IS NULL"
      " AND trim(o.url) <> ''", tell_link },
    { "e-mail", "organisation", 0, ORGANISATION "o.email FROM organisation o WHERE o.id = :id AND o.gone IS NULL"
      " AND o.email IS NOT NULL", tell_address },
    { NULL, NULL, 0, NULL, NULL },
};

/* ---- courses ------------------------------------------------------------ */

#define COURSES "SELECT c.id, c.type, c.geom, "
#define OF_ALL " FROM course c WHERE " COMING
/* What several have in common is told once: of the next one. min() makes SQLite take the other columns from there. */
#define NEXT ", count(*), min(c.starts || printf('%020d', c.id))"

/* The site writes None for what is not known, and so do people, or a dash. */
#define NO_LANGUAGE "lower(trim(coalesce(c.language, ''), ' -./?' || char(9, 10, 13, 160, 8211))) IN('', 'none')"

/* " (and 2 other courses)" */
static const char *and_others(qc_stmt *from, char text[60])
{
    long long others = qc_int(from, COUNT) - 1;

    if (others < 1)
        return "";
    snprintf(text, 60, others == 1 ? " (and another course)" : " (and %lld other courses)", others);
    return text;
}

static int tell_days(qc_lint *lint, qc_stmt *from, char **text)
{
    const char *starts = qc_text(from, VALUE), *ends = qc_text(from, VALUE + 1);
    int is_past_too = strcmp(starts, lint->today) >= 0 && strcmp(ends, lint->today) <= 0;

    return qc_lint_say(lint, text, "It ends on %s, before it begins on %s%s: mend its days.", ends, starts,
                       is_past_too ? ", so that the site lists it among the past courses, too" : "");
}

static int tell_language(qc_lint *lint, qc_stmt *from, char **text)
{
    char others[60];

    return qc_lint_say(lint, text, "It has no language, so that searches by language may leave it out: enter it%s.",
                       and_others(from, others));
}

static int tell_unknown_language(qc_lint *lint, qc_stmt *from, char **text)
{
    char others[60];

    return qc_lint_say(lint, text, "Searches do not understand its language \"%s\": write its name alone, such as "
                       "English%s.", qc_text(from, VALUE), and_others(from, others));
}

/* But for blanks at the ends. */
static int count_letters(qc_lint *lint, const char *text, size_t *count)
{
    char *trimmed = qc_trim(text);

    *count = 0;
    for (const char *at = trimmed; at && *at; at++)
        *count += ((unsigned char)*at & 0xC0) != 0x80;
    free(trimmed);
    return trimmed ? 0 : qc_fail_memory(&lint->store->ctx);
}

static int tell_convener(qc_lint *lint, qc_stmt *from, char **text)
{
    char others[60];
    size_t letters;
    int rc = count_letters(lint, qc_word(from, VALUE), &letters);

    if (rc || letters)
        return rc;
    return qc_lint_say(lint, text, "Its convener has no name: the convener enters it in the account on the site%s.",
                       and_others(from, others));
}

static int tell_type(qc_lint *lint, qc_stmt *from, char **text)
{
    char others[60];
    size_t letters;
    int rc = count_letters(lint, qc_word(from, VALUE), &letters);

    if (rc)
        return rc;
    if (!letters)
        return qc_lint_say(lint, text, "The name of its course type is blank: enter one%s.", and_others(from, others));
    if (letters <= LONGEST_TYPE)
        return 0;
    return qc_lint_say(lint, text, "The name of its course type has %zu letters, of which lists show the first: make "
                       "it shorter, and put the rest into the description%s.", letters, and_others(from, others));
}

/* The few types of one organisation, against each other. */
static int read_types(qc_lint *lint, qc_alikes *types)
{
    qc_stmt *all = qc_prepare(lint->store->db, "SELECT min(c.id), c.type FROM course c"
                              " WHERE c.organisation = :id AND c.gone IS NULL GROUP BY c.type");
    int rc;

    qc_bind_int_at(all, ":id", lint->id);
    while ((rc = qc_step(all)) == QCERT_ROW)
        if ((rc = qc_alikes_add(lint->store, types, qc_word(all, 1), qc_int(all, 0), lint->id)) != 0)
            break;
    qc_release(all);
    qc_alikes_sort(types);
    return rc;
}

static int tell_types(qc_lint *lint, qc_stmt *from, char **text)
{
    qc_alikes types = { NULL, 0, 0 };
    const qc_alike *other = NULL;
    int rc = read_types(lint, &types);

    if (!rc)
        rc = qc_alikes_find(lint->store, &types, qc_word(from, NAME), qc_int(from, VALUE), &other);
    if (!rc && other)
        rc = qc_lint_say(lint, text,
                         "\"%s\" is a course type of this organisation, too: if they are the same, keep one.",
                         other->name);
    qc_alikes_free(&types);
    return rc;
}

static int tell_twice(qc_lint *lint, qc_stmt *from, char **text)
{
    long long count = qc_int(from, COUNT);

    return qc_lint_say(lint, text, "It is entered %lld times, with the same days, centre, convener and language: "
                       "delete all but one.", count);
}

const qc_rule qc_rules_of_courses[] = {
    { "ends before start", "course", 0, COURSES "c.starts, c.ends" OF_ALL " AND c.ends < c.starts", tell_days },
    { "no language", "course", 0, COURSES "NULL" NEXT OF_ALL " AND c.languages IS NULL AND " NO_LANGUAGE
      " HAVING count(*)", tell_language },
    { "unknown language", "course", 0, COURSES "c.language" NEXT OF_ALL " AND c.languages IS NULL AND NOT " NO_LANGUAGE
      " GROUP BY c.language", tell_unknown_language },
    { "no convener", "course", 0, COURSES "c.convener" NEXT OF_ALL " GROUP BY c.convener", tell_convener },
    { "type name", "course", 0, COURSES "c.type" NEXT OF_ALL " GROUP BY c.type", tell_type },
    { "name clash", "course", 0, COURSES "(SELECT min(e.id) FROM course e WHERE e.type = c.type AND e.gone IS NULL"
      " AND e.organisation = :id)" NEXT OF_ALL " GROUP BY c.type", tell_types },
    { "duplicate", "course", 0, COURSES "NULL" NEXT OF_ALL " GROUP BY c.type, c.centre, c.starts, c.ends, c.convener,"
      " c.language HAVING count(*) > 1", tell_twice },
    { NULL, NULL, 0, NULL, NULL },
};
