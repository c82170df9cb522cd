#include "search.h"
#include "term.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PLACES 10 /* that are shown unless told otherwise */

/* The library understands days, languages, countries; what it does not understand was wrong usage. */
int search_refuse(const struct search *search)
{
    const qcert_error *error = qcert_last_error(search->store);

    if (error->code == QCERT_EFORMAT)
        return cli_wrong(search->args, "%s", error->message);
    return cli_fail(search->args, search->store);
}

/* ---- where -------------------------------------------------------------- */

/* More than one town, or none: the answer is a list to choose from. */
static int show_choices(struct search *search)
{
    struct out *to = &search->to;
    json_t *error = json_of_error(qcert_last_error(search->store)); /* before the rows are walked */
    int rc = cli_fail(search->args, search->store);
    int next = search->place ? QCERT_ROW : 0;

    out_begin(to);
    out_list(to, "places");
    while (next == QCERT_ROW && (next = qcert_rows_next(search->place)) == QCERT_ROW)
        out_row(to, search->place);
    out_list_end(to);
    out_member(to, "error", error);
    out_end(to);
    return next < 0 ? cli_fail(search->args, search->store) : rc;
}

static int locate(struct search *search)
{
    int rc = qcert_locate(search->store, search->args->text, &search->place);
    const qcert_place *place;

    if (rc == QCERT_EAMBIGUOUS || rc == QCERT_ENOTFOUND)
        return show_choices(search);
    if (!rc)
        rc = qcert_rows_next(search->place);
    if (rc != QCERT_ROW)
        return cli_fail(search->args, search->store);
    place = qcert_rows_place(search->place);
    search->origin = (qcert_point){ place->lon, place->lat };
    search->where = text_of_place(place);
    search->filter.origin = &search->origin;
    return 0;
}

static int take_point(struct search *search)
{
    search->origin = search->args->near;
    search->filter.origin = &search->origin;
    if (asprintf(&search->where, "%.9g,%.9g", search->origin.lon, search->origin.lat) < 0)
        search->where = NULL;
    return 0;
}

cli_args search_behind(const cli_args *args)
{
    cli_args rest = *args;

    rest.words++;
    rest.count--;
    rest.text += strlen(args->words[0]) + (args->count > 1);
    return rest;
}

/* ---- from the first word to the last ------------------------------------ */

/* What the store knows about its own age; a store that was never filled can answer nothing. */
static int read_age(struct search *search)
{
    qcert_age age = QCERT_INIT(qcert_age);

    if (qcert_store_age(search->store, &age))
        return cli_fail(search->args, search->store);
    if (age.seconds < 0)
        return cli_no_courses(search->args);
    snprintf(search->today, sizeof search->today, "%s", age.today);
    search->age = age.seconds;
    search->stale = age.stale;
    return 0;
}

int search_begin(struct search *search)
{
    const cli_args *args = search->args;
    int rc;

    if (args->count && !isnan(args->near.lon))
        return cli_wrong(args, "PLACE and --near both say where: give one");
    search->to = (struct out){ .json = args->json, .quiet = args->quiet, .ids = args->ids };
    search->filter = args->filter;
    search->filter.size = sizeof search->filter;
    search->filter.languages = args->languages;
    rc = cli_open(args, search->how, &search->store);
    if (!rc)
        rc = read_age(search);
    if (!rc && !isnan(args->near.lon))
        rc = take_point(search);
    else if (!rc && args->count)
        rc = locate(search);
    search->to.distance = search->filter.origin != NULL;
    return rc;
}

void search_end(struct search *search)
{
    char age[60];

    if (search->stale && !term_stopped())
        cli_tell(search->args, "the data are %s old: qcert sync", text_of_age(age, sizeof age, search->age));
    qcert_rows_free(search->place);
    qcert_store_close(search->store);
    free(search->where);
}

int search_into(const cli_args *args, int (*write)(struct search *search, const cli_args *args))
{
    cli_args rest = search_behind(args);
    struct search search = { .args = &rest };
    int rc = search_begin(&search);

    if (!rc)
        rc = write(&search, args);
    search_end(&search);
    return rc;
}

int search_run(const cli_args *args, int (*answer)(struct search *search))
{
    struct search search = { .args = args };
    int rc = search_begin(&search);

    if (!rc && answer(&search))
        rc = search_refuse(&search);
    if (!rc)
        rc = out_fails(&search.to);
    search_end(&search);
    return rc;
}

void search_head(struct search *search)
{
    out_begin(&search->to);
    out_member(&search->to, "today", json_of_text(search->today));
    out_member(&search->to, "data_age_seconds", json_integer(search->age));
}

/* ---- one list ----------------------------------------------------------- */

static int has_distance(const qcert_rows *rows)
{
    const qcert_course *course = qcert_rows_course(rows);

    return course && !isnan(course->metres);
}

/* Shows what rows walks, up to limit, and frees it. */
int search_list(struct search *search, const char *name, qcert_rows *rows, int64_t limit, struct found *found)
{
    int rc = 0;

    out_list(&search->to, name);
    while (!out_fails(&search->to) && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        found->more = limit && found->rows == limit;
        if (found->more)
            break;
        out_row(&search->to, rows);
        found->rows++;
        found->near += has_distance(rows);
    }
    out_list_end(&search->to);
    qcert_rows_free(rows);
    return rc < 0 ? rc : 0;
}

static void begin_answer(struct search *search, const char *title, const char *order)
{
    struct out *to = &search->to;
    const qcert_place *place = search->place ? qcert_rows_place(search->place) : NULL;
    double km = search->filter.within / 1000;

    out_begin(to);
    if (to->json) {
        out_member(to, "place", place ? json_of_place(place) : json_null());
        out_member(to, "today", json_of_text(search->today));
        out_member(to, "data_age_seconds", json_integer(search->age));
    } else if (search->where && km > 0) {
        out_say(to, "%s within %.9g km of %s", title, km, search->where);
    } else if (search->where) {
        out_say(to, "%s near %s", title, search->where);
    } else {
        out_say(to, "%s, %s", title, order);
    }
    out_say(to, "%s", "");
}

void search_list_end(struct search *search, const struct found *found)
{
    if (search->to.json)
        out_member(&search->to, "more", json_boolean(found->more));
    else if (found->more)
        out_say(&search->to, "… more: --limit 0");
}

int search_answer(struct search *search, const search_kind *kind, struct found *found)
{
    qcert_filter filter = search->filter;
    int64_t limit = search->args->limit < 0 ? kind->limit : search->args->limit;
    qcert_rows *rows;
    int rc;

    filter.limit = limit ? limit + 1 : 0; /* one more, to know whether there is more */
    if (kind->find(search->store, &filter, &rows))
        return search_refuse(search);
    begin_answer(search, kind->title, kind->order);
    rc = search_list(search, kind->name, rows, limit, found);
    search_list_end(search, found);
    return rc ? search_refuse(search) : 0;
}

/* ---- organisations and centres ------------------------------------------ */

static int run(const cli_args *args, const search_kind *kind)
{
    struct search search = { .args = args };
    struct found found = { 0 };
    int rc = search_begin(&search);

    if (!rc)
        rc = search_answer(&search, kind, &found);
    if (!rc && !found.rows)
        out_say(&search.to, "None.");
    if (!rc) {
        out_end(&search.to);
        rc = out_fails(&search.to);
    }
    search_end(&search);
    return rc;
}

int cmd_organisations(const cli_args *args)
{
    static const search_kind organisations = { "organisations", "Organisations", "by name", 0,
                                               qcert_find_organisations };

    return run(args, &organisations);
}

int cmd_centres(const cli_args *args)
{
    static const search_kind centres = { "centres", "Centres", "by name", 0, qcert_find_centres };

    return run(args, &centres);
}

/* ---- changes ------------------------------------------------------------ */

/* A document is made for those who see it as a whole: all changes, unless told otherwise. */
static int write_changes(struct search *search)
{
    qcert_document document = search->args->document;
    qcert_rows *rows = NULL;
    int rc;

    document.size = sizeof document;
    search->filter.limit = search->args->limit < 0 ? 0 : search->args->limit;
    rc = qcert_find_changes(search->store, &search->filter, &rows);
    if (!rc)
        rc = qcert_rows_write(rows, &document, out_piece, NULL);
    if (rc && !ferror(stdout)) /* else it is told at the end */
        rc = search_refuse(search);
    qcert_rows_free(rows);
    return rc && ferror(stdout) ? FAILED : rc;
}

static int run_document(const cli_args *args)
{
    struct search search = { .args = args };
    int rc = search_begin(&search);

    if (!rc)
        rc = write_changes(&search);
    search_end(&search);
    return rc;
}

int cmd_changes(const cli_args *args)
{
    static const search_kind changes = { "changes", "Changes", "newest first", 20, qcert_find_changes };

    if (args->as && args->json)
        return cli_wrong(args, "--as and --json both say what is written: give one");
    if (!args->as && (args->document.title || args->document.url))
        return cli_wrong(args, "--title and --url are of a document: give --as, too");
    return args->as ? run_document(args) : run(args, &changes);
}

/* ---- places ------------------------------------------------------------- */

/* Needs no courses, so it works before the first sync, too. */
int cmd_places(const cli_args *args)
{
    struct search search = { .args = args, .to = { .json = args->json, .quiet = args->quiet } };
    int64_t limit = args->limit < 0 ? PLACES : args->limit;
    struct found found = { 0 };
    qcert_rows *rows;
    int rc = cli_open(args, CLI_NOWHERE, &search.store);

    if (rc)
        return rc;
    if (qcert_find_places(search.store, args->text, limit ? limit + 1 : 0, &rows)) {
        rc = cli_fail(args, search.store);
    } else {
        out_begin(&search.to);
        rc = search_list(&search, "places", rows, limit, &found) ? cli_fail(args, search.store) : 0;
        search_list_end(&search, &found);
        out_end(&search.to);
    }
    search_end(&search);
    return rc ? rc : out_fails(&search.to);
}
