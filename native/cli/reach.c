#include "search.h"

#include <stdio.h>

#define TOWNS 20 /* that are shown unless told otherwise */

/* ---- countries and languages -------------------------------------------- */

static int is_asked_for(const cli_args *args, const qcert_country *country)
{
    if (args->with_training && !country->organisations)
        return 0;
    return (!args->without_training || !country->organisations) && (!args->without_group || !country->groups);
}

static int answer_countries(struct search *search)
{
    struct out *to = &search->to;
    qcert_rows *rows;
    int rc = qcert_find_countries(search->store, search->args->locale, 0, &rows);

    if (rc)
        return rc;
    search_head(search);
    out_list(to, "countries");
    while (!out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        if (is_asked_for(search->args, qcert_rows_country(rows)))
            out_row(to, rows);
    out_list_end(to);
    out_end(to);
    qcert_rows_free(rows);
    return rc < 0 ? rc : 0;
}

int cmd_countries(const cli_args *args)
{
    if (args->with_training && args->without_training)
        return cli_wrong(args, "--with-training and --without-training leave out everything: give one");
    return search_run(args, answer_countries);
}

static int answer_languages(struct search *search)
{
    struct found found = { 0 };
    qcert_rows *rows;
    int rc = qcert_find_languages(search->store, search->args->locale, &rows);

    if (rc)
        return rc;
    search_head(search);
    rc = search_list(search, "languages", rows, 0, &found);
    if (!found.rows)
        out_say(&search->to, "None.");
    out_end(&search->to);
    return rc;
}

int cmd_languages(const cli_args *args)
{
    return search_run(args, answer_languages);
}

/* ---- reach -------------------------------------------------------------- */

static int find_reach(struct search *search, int64_t limit, qcert_rows **rows)
{
    const cli_args *args = search->args;
    qcert_reach_opts opts = args->reach;

    opts.size = sizeof opts;
    opts.languages = args->languages;
    opts.country = args->filter.country;
    opts.only_beyond = 1;
    opts.limit = limit ? limit + 1 : 0; /* one more, to know whether there is more */
    return args->towns ? qcert_find_reach_towns(search->store, &opts, rows)
                       : qcert_find_reach(search->store, &opts, args->locale, rows);
}

static int answer_reach(struct search *search)
{
    const cli_args *args = search->args;
    double beyond = args->reach.beyond > 0 ? args->reach.beyond : QCERT_BEYOND;
    int64_t limit = args->limit >= 0 ? args->limit : args->towns ? TOWNS : 0;
    struct found found = { 0 };
    qcert_rows *rows;
    int rc = find_reach(search, limit, &rows);

    if (rc)
        return rc;
    search_head(search);
    out_member(&search->to, "beyond", json_real(beyond));
    if (args->towns)
        out_say(&search->to, "Towns from which certified training is farther than %.9g km, largest first",
                beyond / 1000);
    else
        out_say(&search->to, "How far certified training is on average, and for whom it is farther than %.9g km",
                beyond / 1000);
    out_say(&search->to, "%s", "");
    rc = search_list(search, args->towns ? "towns" : "countries", rows, limit, &found);
    search_list_end(search, &found);
    if (!found.rows)
        out_say(&search->to, "None.");
    out_end(&search->to);
    return rc;
}

int cmd_reach(const cli_args *args)
{
    return search_run(args, answer_reach);
}
