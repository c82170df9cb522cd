#include "flow.h"
#include "search.h"
#include "term.h"

#include <stdio.h>

/* ---- user groups -------------------------------------------------------- */

void text_group(const qcert_group *group)
{
    struct flow flow = flow_begin(2, 0);

    flow_strong(&flow, group->name);
    flow_piece(&flow, group->country_name);
    flow_break(&flow);
    flow_piece(&flow, group->link);
    flow_end(&flow);
}

static int show_groups(struct search *search)
{
    const cli_args *args = search->args;
    struct found found = { 0 };
    qcert_rows *rows;

    if (qcert_find_groups(search->store, args->count ? args->text : NULL, &rows))
        return search_refuse(search);
    out_begin(&search->to);
    if (search_list(search, "groups", rows, 0, &found))
        return search_refuse(search);
    if (!found.rows)
        out_say(&search->to, "None.");
    out_end(&search->to);
    return out_fails(&search->to);
}

/* Needs no courses, so it works before the first sync, too. */
int cmd_groups(const cli_args *args)
{
    struct search search = { .args = args, .to = { .json = args->json, .quiet = args->quiet } };
    int rc = cli_open(args, CLI_NOWHERE, &search.store);

    if (rc)
        return rc;
    rc = show_groups(&search);
    search_end(&search);
    return rc;
}

/* ---- figures ------------------------------------------------------------ */

#define COLUMNS "certified centres upcoming running   held  reach"
#define NAME (sizeof COLUMNS - 1 + 2) /* column */

/* Nobody tells a store. */
static const char *const not_known[] = {
    "how many took part", "how many certificates were issued", "what the programme was paid",
    "whether courses were held that the site no longer lists", "what was before the first sync",
};

static void put_column(int width, int64_t count)
{
    char number[40];

    printf("%*s", width, term_grouped(number, sizeof number, count));
}

/* Reach is known of the whole, and never of what is not known to be of any country, year or language. */
static const char *without_name(const qcert_figure *figure)
{
    return figure->people < 0 ? "not known" : "all in all";
}

void text_figure(const qcert_figure *figure)
{
    struct flow flow = flow_begin(NAME, NAME);
    char share[40] = "";

    put_column(9, figure->organisations);
    put_column(8, figure->centres);
    put_column(9, figure->upcoming);
    put_column(8, figure->running);
    put_column(7, figure->held);
    if (figure->people > 0)
        text_of_share(share, sizeof share, figure->people_near, figure->people);
    printf("%7s  ", share);
    flow_strong(&flow, figure->name ? figure->name : figure->of ? figure->of : without_name(figure));
    flow_count(&flow, figure->organisations_left, "no longer certified");
    flow_count(&flow, figure->held_by_others, "held by others");
    flow_count(&flow, figure->courses_left, "no longer listed");
    flow_end(&flow);
}

/* A country where there is nothing, and only how far its people would have to go. */
static int is_empty(const qcert_figure *figure)
{
    return !figure->organisations && !figure->organisations_left && !figure->centres && !figure->upcoming &&
           !figure->running && !figure->held && !figure->held_by_others && !figure->courses_left;
}

static void begin_figures(struct search *search, const qcert_status *status, double within)
{
    static const char *const by[] = { [QCERT_BY_NOTHING] = NULL, [QCERT_BY_COUNTRY] = "country",
                                      [QCERT_BY_YEAR] = "year", [QCERT_BY_LANGUAGE] = "language" };

    search_head(search);
    out_member(&search->to, "past_synced", json_of_text(status->past_synced));
    out_member(&search->to, "by", json_of_text(by[search->args->figures.by]));
    out_member(&search->to, "within", json_real(within));
    if (!search->to.json && !search->to.quiet)
        puts(COLUMNS);
}

static void say_what_is_not_known(const struct out *to)
{
    size_t count = sizeof not_known / sizeof *not_known;
    struct flow flow = flow_begin(2, 0);
    char piece[100];

    if (to->json || to->quiet)
        return;
    flow_text(&flow, "", "Not known:");
    for (size_t i = 0; i < count; i++) {
        snprintf(piece, sizeof piece, "%s%s", not_known[i], i + 1 < count ? "," : ".");
        flow_text(&flow, " ", piece);
    }
    flow_end(&flow);
}

static json_t *list_what_is_not_known(void)
{
    json_t *list = json_array();

    for (size_t i = 0; i < sizeof not_known / sizeof *not_known; i++)
        json_array_append_new(list, json_of_text(not_known[i]));
    return list;
}

static void end_figures(struct search *search, const qcert_status *status, double within)
{
    out_say(&search->to, "%s", "");
    out_say(&search->to, "Reach: of the people in towns that are listed, those within %.9g km of training.",
            within / 1000);
    if (!status->past_synced)
        out_say(&search->to, "The past courses were never fetched: qcert sync --past");
    say_what_is_not_known(&search->to);
    out_member(&search->to, "not_known", list_what_is_not_known());
    out_end(&search->to);
}

static int list_figures(struct search *search, qcert_rows *rows)
{
    struct out *to = &search->to;
    int rc = 0;

    out_list(to, "figures");
    while (!out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        if (!search->args->figures.by || !is_empty(qcert_rows_figure(rows)))
            out_row(to, rows);
    out_list_end(to);
    return rc < 0 ? rc : 0;
}

static int answer_figures(struct search *search)
{
    qcert_figures_opts opts = search->args->figures;
    double within = opts.within > 0 ? opts.within : QCERT_BEYOND;
    qcert_status status = QCERT_INIT(qcert_status);
    qcert_rows *rows;
    int rc;

    opts.size = sizeof opts;
    opts.locale = search->args->locale;
    rc = qcert_find_figures(search->store, &opts, &rows);
    if (rc)
        return rc;
    rc = qcert_store_status(search->store, &status);
    if (!rc) {
        begin_figures(search, &status, within);
        rc = list_figures(search, rows);
        end_figures(search, &status, within);
    }
    qcert_rows_free(rows);
    return rc;
}

int cmd_figures(const cli_args *args)
{
    return search_run(args, answer_figures);
}
