#include "dossier.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* ---- what they have in common ------------------------------------------- */

/* The number in word number at. */
static int take_number(const cli_args *args, int at, const char *name, int64_t *number)
{
    if (!read_id(number, args->words[at]))
        return 0;
    return cli_wrong(args, "%s is a number that qcert dossier shows, not \"%s\"", name, args->words[at]);
}

int dossier_begin(const cli_args *args, int how, int64_t *id, qcert_store **store)
{
    int rc = take_number(args, 0, "ID", id);

    *store = NULL;
    return rc ? rc : cli_open(args, how, store);
}

/* The words from number at on, a blank between; NULL without them, or memory. To free. */
static char *rest_of(const cli_args *args, int at)
{
    size_t size = 1;
    char *text;

    for (int i = at; i < args->count; i++)
        size += strlen(args->words[i]) + 1;
    text = at < args->count ? calloc(size, 1) : NULL;
    for (int i = at; text && i < args->count; i++) {
        strcat(text, i > at ? " " : "");
        strcat(text, args->words[i]);
    }
    return text;
}

/* ---- new, add, review --------------------------------------------------- */

static void answer(const cli_args *args, const char *name, int64_t number, const char *done)
{
    struct out to = { .json = args->json, .quiet = args->quiet };

    out_begin(&to);
    out_member(&to, name, json_integer(number));
    out_end(&to);
    out_say(&to, "%s %" PRId64, done, number);
}

static int cmd_new(const cli_args *args)
{
    qcert_store *store;
    int64_t dossier;
    int rc = cli_open(args, CLI_WRITE, &store);

    if (rc)
        return rc;
    if (qcert_dossier_new(store, args->filter.id, args->text, args->filter.country, &dossier))
        rc = cli_refuse(args, store);
    else
        answer(args, "dossier", dossier, "Began dossier");
    qcert_store_close(store);
    return rc;
}

static int put(const cli_args *args, const qcert_dossier_event *what)
{
    qcert_dossier_event event = *what;
    qcert_store *store;
    int64_t id, made;
    int rc = dossier_begin(args, CLI_CHANGE, &id, &store);

    if (rc)
        return rc;
    event.size = sizeof event;
    if (qcert_dossier_add(store, id, &event, &made))
        rc = cli_refuse(args, store);
    else
        answer(args, "event", made, "Added");
    qcert_store_close(store);
    return rc;
}

static int cmd_add(const cli_args *args)
{
    qcert_dossier_event event = args->event;
    char *what = rest_of(args, 2);
    int rc;

    if (!what && args->count > 2)
        return cli_complain(args, "memory ran out");
    event.kind = args->words[1];
    event.what = what;
    rc = put(args, &event);
    free(what);
    return rc;
}

static int take_score(const cli_args *args, int at, int *score)
{
    const char *text = args->words[at];

    *score = text[0] - '0';
    if (text[0] >= '1' && text[0] <= '5' && !text[1])
        return 0;
    return cli_wrong(args, "a score is from 1 to 5, not \"%s\"", text);
}

static int cmd_review(const cli_args *args)
{
    qcert_dossier_event event = args->event;
    int rc = take_number(args, 1, "MATERIAL", &event.about);

    event.kind = "review";
    event.role = event.role ? event.role : "reviewer";
    if (!rc)
        rc = take_score(args, 2, &event.current);
    if (!rc)
        rc = take_score(args, 3, &event.correct);
    if (!rc)
        rc = take_score(args, 4, &event.quality);
    return rc ? rc : put(args, &event);
}

/* ---- move --------------------------------------------------------------- */

static void tell_move(const cli_args *args, const char *state, const qcert_move_report *report)
{
    struct out to = { .json = args->json, .quiet = args->quiet };

    out_begin(&to);
    out_member(&to, "state", json_of_text(state));
    out_member(&to, "group", json_of_text(*report->group ? report->group : NULL));
    out_member(&to, "due", json_of_text(*report->due ? report->due : NULL));
    out_member(&to, "found_group", json_boolean(report->found_group));
    out_member(&to, "page", json_of_text(*report->page ? report->page : NULL));
    out_end(&to);
    out_say(&to, "It is now: %s", state);
    if (*report->due)
        out_say(&to, "%s is asked for its opinion, due on %s.", report->group, report->due);
    if (report->found_group)
        out_say(&to, "There is no user group in the country: the PSC decides, and the applicant is advised to found "
                "one.");
    if (*report->page)
        out_say(&to, "Nothing was sent: hand it in on the site, %s", report->page);
}

static int cmd_move(const cli_args *args)
{
    qcert_move_opts opts = { .size = sizeof opts, .role = args->event.role, .note = args->event.note,
                             .group = args->group };
    qcert_move_report report = QCERT_INIT(qcert_move_report);
    qcert_store *store;
    int64_t id;
    char *state;
    int rc = dossier_begin(args, CLI_CHANGE, &id, &store);

    if (rc)
        return rc;
    state = rest_of(args, 1);
    if (!state && args->count > 1)
        rc = cli_complain(args, "memory ran out");
    else if (qcert_dossier_move(store, id, state, &opts, &report))
        rc = cli_refuse(args, store);
    else
        tell_move(args, state, &report);
    free(state);
    qcert_store_close(store);
    return rc;
}

/* ---- export, import ----------------------------------------------------- */

static int form_of(const cli_args *args, const char *path)
{
    const char *ending = strrchr(path, '.');
    const char *form = args->form ? args->form : ending ? ending + 1 : "";

    return !strcmp(form, "html") ? QCERT_DOSSIER_HTML : !strcmp(form, "json") ? QCERT_DOSSIER_JSON : -1;
}

static int cmd_export_dossier(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    const char *path = args->words[1];
    int form = form_of(args, path), rc;
    qcert_store *store;
    int64_t id;

    if (form < 0)
        return cli_wrong(args, "say --as html or --as json, or end the name of the file so");
    rc = dossier_begin(args, CLI_READ, &id, &store);
    if (rc)
        return rc;
    rc = qcert_dossier_export(store, id, path, form, args->replace) ? cli_fail(args, store) : DONE;
    if (!rc) {
        out_begin(&to);
        out_member(&to, "file", json_of_text(path));
        out_end(&to);
        out_say(&to, "Wrote %s", path);
    }
    qcert_store_close(store);
    return rc;
}

static void tell_import(const cli_args *args, const qcert_import_report *report)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    char told[sizeof report->told], *rest;

    memcpy(told, report->told, sizeof told);
    out_begin(&to);
    out_member(&to, "dossier", json_integer(report->dossier));
    out_member(&to, "added", json_integer(report->added));
    out_member(&to, "known", json_integer(report->known));
    out_member(&to, "conflicts", json_integer(report->conflicts));
    out_member(&to, "told", json_of_text(report->told));
    out_end(&to);
    out_say(&to, "Dossier %" PRId64 ": %" PRId64 " added, %" PRId64 " known, %" PRId64 " in conflict", report->dossier,
            report->added, report->known, report->conflicts);
    for (char *line = strtok_r(told, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
        cli_tell(args, "%s", line);
}

static int cmd_import(const cli_args *args)
{
    qcert_import_report report = QCERT_INIT(qcert_import_report);
    qcert_store *store;
    int rc = cli_open(args, CLI_WRITE, &store);

    if (rc)
        return rc;
    if (qcert_dossier_import(store, args->words[0], &report))
        rc = cli_fail(args, store);
    else
        tell_import(args, &report);
    qcert_store_close(store);
    return rc;
}

/* ---- the family --------------------------------------------------------- */

#define AT(member) offsetof(cli_args, member)
#define ROLE(help) { "role", "WHO", read_text, AT(event.role), help, 0 }
#define NOTE(help) { "note", "TEXT", read_text, AT(event.note), help, 0 }
#define REPLACE { "replace", NULL, read_flag, AT(replace), "the file that is there already", 0 }
#define ANY 1000

static const cli_option of_new[] = {
    { "country", "CC", read_text, AT(filter.country), "where it is: code or name", 0 },
    { "id", "N", read_id, AT(filter.id), "the organisation of this number, in place of NAME", 0 },
    CLI_END
};

static const cli_option of_show[] = {
    { "all", NULL, read_flag, AT(all), "also what was removed, and moves that do not count", 0 },
    CLI_END
};

static const cli_option of_list[] = {
    { "due", NULL, read_flag, AT(due), "the desk: what waits, oldest first", 0 },
    { "ics", "FILE", read_text, AT(ics), "the days that are due as a calendar, too", 0 },
    REPLACE,
    CLI_END
};

static const cli_option of_add[] = {
    { "title", "T", read_text, AT(event.title), "what it is called", 0 },
    { "link", "URL", read_text, AT(event.link), "where it is found; it is not fetched", 0 },
    { "file", "FILE", read_text, AT(event.file), "where it lies; size and SHA-256 are kept", 0 },
    { "of", "N", read_id, AT(event.about), "the course of a material; what a removal removes", 0 },
    { "qgis", "VERSION", read_text, AT(event.version), "the QGIS that a material was made for", 0 },
    { "day", "DATE", read_text, AT(event.day), "of a contribution", 0 },
    ROLE("whose opinion it is; by default group"),
    NOTE("a remark"),
    CLI_END
};

static const cli_option of_move[] = {
    ROLE("who decides: applicant, reviewer, group, PSC, site"),
    NOTE("the reason; refused and sent back need one"),
    { "group", "NAME", read_text, AT(group), "another user group than the country's", 0 },
    CLI_END
};

static const cli_option of_review[] = { ROLE("by default reviewer"), NOTE("remarks"), CLI_END };

static const cli_option of_export[] = {
    { "as", "FORM", read_text, AT(form), "html or json; else by the ending of FILE", 0 },
    REPLACE,
    CLI_END
};

const cli_command cli_dossier[] = {
    { "dossier new", "[NAME]", "begin the dossier of an organisation", 0, ANY, cmd_new, of_new, NULL,
      "  qcert dossier new Example Academy --country CH" },
    { "dossier show", "ID", "what a dossier holds", 1, 1, dossier_show, of_show, NULL, "  qcert dossier show 1" },
    { "dossier list", "", "all dossiers; or what waits", 0, 0, dossier_list, of_list, NULL,
      "  qcert dossier list --due --ics due.ics" },
    { "dossier add", "ID KIND [WHAT]", "tell of a contribution, a course, its materials", 2, ANY, cmd_add, of_add,
      "KIND and WHAT are one of these:\n"
      "contribution: development, documentation, translation, plugins, bug reports,\n"
      "  sponsorship, grants, user group, courseware, books\n"
      "course, without WHAT\n"
      "material --of a course: exercises, lectures, data, other\n"
      "opinion: for, against, abstain\n"
      "conflict: group, reviewer, whichever the applicant is\n"
      "removal --of what is to be hidden, without WHAT",
      "  qcert dossier add 1 contribution plugins --title \"Sample\" --day 2026-05-01\n"
      "  qcert dossier add 1 course --title \"QGIS for beginners\"\n"
      "  qcert dossier add 1 material lectures --of 3 --file slides.pdf --qgis 3.44" },
    { "dossier check", "ID", "what is missing, and what looks weak", 1, 1, dossier_check, NULL,
      "Files are read, links are not fetched. Exit status 3: something is missing.", "  qcert dossier check 1" },
    { "dossier move", "ID STATE", "lead a dossier to its next state", 2, ANY, cmd_move, of_move,
      "STATE is submitted, initial review, user-group opinion, PSC determination,\n"
      "certified, refused, sent back, withdrawn or re-applied. Nothing is sent to the\n"
      "site: the page to open is told.",
      "  qcert dossier move 1 submitted\n  qcert dossier move 1 sent back --note \"No exercises\"" },
    { "dossier review", "ID MATERIAL CURRENT CORRECT QUALITY", "score a material, from 1 to 5", 5, 5, cmd_review,
      of_review, NULL, "  qcert dossier review 1 4 5 4 4 --note \"Well made\"" },
    { "dossier export", "ID FILE", "a page for reviewers, or JSON for another copy", 2, 2, cmd_export_dossier,
      of_export, NULL, "  qcert dossier export 1 dossier.html\n  qcert dossier export 1 dossier.json" },
    { "dossier import", "FILE", "take in what another copy exported", 1, 1, cmd_import, NULL,
      "Nothing here is changed by it. Conflicts are told: the earlier move counts.",
          "  qcert dossier import dossier.json" },
    CLI_END
};
