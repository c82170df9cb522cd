#include "search.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the list ----------------------------------------------------------- */

static int list(struct search *search)
{
    struct found found = { 0 };
    qcert_rows *rows;
    int rc = qcert_find_follows(search->store, &rows);

    if (rc)
        return rc;
    out_begin(&search->to);
    rc = search_list(search, "searches", rows, 0, &found);
    if (!rc && !found.rows)
        out_say(&search->to, "No search is saved.");
    out_end(&search->to);
    return rc;
}

/* ---- saving ------------------------------------------------------------- */

static int save(struct search *search, const char *name)
{
    qcert_follow_opts opts = QCERT_INIT(qcert_follow_opts);
    int rc;

    opts.replace = search->args->replace;
    if (search->place) {
        opts.place = search->args->text;
        opts.town = search->where;
    }
    rc = qcert_follow(search->store, name, &search->filter, &opts);
    if (rc)
        return rc;
    out_begin(&search->to);
    out_member(&search->to, "name", json_of_text(name));
    out_member(&search->to, "place", search->place ? json_of_place(qcert_rows_place(search->place)) : json_null());
    out_end(&search->to);
    out_say(&search->to, "Saved %s%s%s: qcert news tells what is new from now on.", name,
            search->where ? ", near " : "", search->where ? search->where : "");
    return 0;
}

/* Whether there are options that only make sense with a name. */
static int asks(const cli_args *args)
{
    static const qcert_filter nothing;

    return memcmp(&args->filter, &nothing, sizeof nothing) || args->languages || args->replace ||
           !isnan(args->near.lon);
}

int cmd_follow(const cli_args *args)
{
    cli_args rest = args->count ? search_behind(args) : *args;
    struct search search = { .args = &rest, .how = args->count ? CLI_CHANGE : CLI_READ };
    int rc;

    if (!args->count && asks(args))
        return cli_wrong(args, "NAME is missing");
    rc = search_begin(&search);
    if (!rc && (args->count ? save(&search, args->words[0]) : list(&search)))
        rc = search_refuse(&search);
    search_end(&search);
    return rc ? rc : out_fails(&search.to);
}

int cmd_unfollow(const cli_args *args)
{
    struct search search = { .args = args, .to = { .json = args->json, .quiet = args->quiet } };
    int rc = cli_open(args, CLI_CHANGE, &search.store);

    if (rc)
        return rc;
    if (qcert_unfollow(search.store, args->words[0])) {
        rc = search_refuse(&search);
    } else {
        out_begin(&search.to);
        out_member(&search.to, "name", json_of_text(args->words[0]));
        out_end(&search.to);
        out_say(&search.to, "Removed %s.", args->words[0]);
    }
    search_end(&search);
    return rc;
}

/* ---- news --------------------------------------------------------------- */

struct names {
    char **name;
    int count;
};

static void forget(struct names *names)
{
    while (names->count)
        free(names->name[--names->count]);
    free(names->name);
}

static int add_name(struct names *names, const char *name)
{
    char **longer = realloc(names->name, (size_t)(names->count + 1) * sizeof *longer);

    if (!longer)
        return FAILED;
    names->name = longer;
    longer[names->count] = strdup(name);
    if (!longer[names->count])
        return FAILED;
    names->count++;
    return 0;
}

/* All names before all news: a walk holds the file as it was, and news are marked in it. */
static int read_names(struct search *search, struct names *names)
{
    qcert_rows *rows;
    int rc = qcert_find_follows(search->store, &rows), failed = 0;

    while (!rc && !failed && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        failed = add_name(names, qcert_rows_follow(rows)->name);
        rc = 0;
    }
    qcert_rows_free(rows);
    if (failed)
        return cli_complain(search->args, "memory ran out");
    return rc ? search_refuse(search) : 0;
}

static void begin(struct search *search)
{
    out_begin(&search->to);
    out_member(&search->to, "today", json_of_text(search->today));
    out_member(&search->to, "data_age_seconds", json_integer(search->age));
    out_list(&search->to, "news");
}

static void head(const struct out *to, const char *name, int is_first)
{
    if (!is_first)
        out_say(to, "%s", "");
    out_say(to, "%s", name);
    out_say(to, "%s", "");
}

/* News count as shown at the end of the walk, so by then they must have been written. */
static int is_written(const struct out *to)
{
    return !out_fails(to) && !fflush(stdout);
}

static int walk(struct search *search, const char *name, qcert_rows *news, int64_t *shown)
{
    struct out *to = &search->to;
    int rc = 0;

    out_group(to, name, "changes");
    while (is_written(to) && (rc = qcert_rows_next(news)) == QCERT_ROW) {
        if (!to->rows)
            head(to, name, !*shown);
        out_row(to, news);
        ++*shown;
    }
    out_group_end(to);
    return rc < 0 ? search_refuse(search) : 0;
}

static int show(struct search *search, const struct names *names, int64_t *shown)
{
    qcert_rows *news;
    int rc = 0;

    if (!names->count)
        begin(search);
    for (int i = 0; i < names->count && !rc && !out_fails(&search->to); i++) {
        if (qcert_find_news(search->store, names->name[i], search->args->keep, &news))
            return search_refuse(search);
        if (!i)
            begin(search);
        rc = walk(search, names->name[i], news, shown);
        qcert_rows_free(news);
    }
    out_list_end(&search->to);
    out_end(&search->to);
    return rc;
}

static int answer(struct search *search, const struct names *names)
{
    int64_t shown = 0;
    int rc = show(search, names, &shown);

    if (rc || out_fails(&search->to))
        return rc ? rc : FAILED;
    if (!names->count)
        cli_complain(search->args, "no search is saved: qcert follow NAME");
    else if (!shown)
        cli_tell(search->args, "no news");
    return shown ? DONE : NO;
}

int cmd_news(const cli_args *args)
{
    cli_args rest = args->count ? search_behind(args) : *args;
    struct search search = { .args = &rest, .how = args->keep ? CLI_READ : CLI_CHANGE };
    struct names names = { NULL, 0 };
    int rc = search_begin(&search);

    if (!rc && args->count)
        rc = add_name(&names, args->words[0]) ? cli_complain(args, "memory ran out") : 0;
    else if (!rc)
        rc = read_names(&search, &names);
    if (!rc)
        rc = answer(&search, &names);
    forget(&names);
    search_end(&search);
    return rc;
}
