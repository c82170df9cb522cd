#include "filter.h"
#include "named.h"
#include "rows.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

typedef struct figure {
    qc_named by; /* all NULL: of the whole, or of what is not known */
    qcert_figure is;
} figure;

typedef struct figures {
    qcert_store *store;
    qcert_figures_opts asked;
    qc_names *names;
    char today[QC_DAY_SIZE];
    figure *figure;
    size_t count, room, next;
} figures;

static void close_figures(void *state)
{
    figures *all = state;

    for (size_t i = 0; i < all->count; i++)
        qc_named_free(&all->figure[i].by);
    free(all->figure);
    qc_names_close(all->names);
    free(all);
}

/* ---- the rows ----------------------------------------------------------- */

static int make_room(figures *all)
{
    size_t room = all->room ? 2 * all->room : 64;
    figure *grown;

    if (all->count < all->room)
        return 0;
    grown = realloc(all->figure, room * sizeof *grown);
    if (!grown)
        return qc_fail_memory(&all->store->ctx);
    all->figure = grown;
    all->room = room;
    return 0;
}

/* Years are their own names, and come in their own order. */
static int name_year(figures *all, const char *year, qc_named *named)
{
    named->code = qc_copy(year);
    named->key = qc_copy(year);
    return named->code && named->key ? 0 : qc_fail_memory(&all->store->ctx);
}

/* What nobody has asked for yet is not known of it: reach. */
static int add_figure(figures *all, const char *of)
{
    int rc = make_room(all);
    qc_named *by;

    if (rc)
        return rc;
    by = &all->figure[all->count].by;
    all->figure[all->count++] = (figure){ .is = { .people = -1, .people_near = -1 } };
    if (!of)
        return 0;
    if (all->asked.by == QCERT_BY_YEAR)
        return name_year(all, of, by);
    return qc_name_code(all->store, all->names, all->asked.by == QCERT_BY_COUNTRY ? QC_COUNTRY : QC_LANGUAGE, of, by);
}

static int is_same(const char *code, const char *other)
{
    return code && other ? !strcmp(code, other) : code == other;
}

/* Puts it at the end, if it is not there. */
static int find_figure(figures *all, const char *of, qcert_figure **found)
{
    size_t at = 0;
    int rc = 0;

    while (at < all->count && !is_same(all->figure[at].by.code, of))
        at++;
    if (at == all->count)
        rc = add_figure(all, of);
    if (!rc)
        *found = &all->figure[at].is;
    return rc;
}

/* What is not known comes last. */
static int compare(const void *left, const void *right)
{
    const figure *a = left, *b = right;

    if (!a->by.code || !b->by.code)
        return !a->by.code - !b->by.code;
    return qc_named_compare(a, b);
}

/* ---- counts ------------------------------------------------------------- */

/* was: a sync found it certified before the last change of its state. */
#define ORGANISATIONS                                                                                                 \
    "(SELECT p.id, p.country, p.state = 'certified' AND p.gone IS NULL AS certified, EXISTS(SELECT 1 FROM change h"   \
    " WHERE h.layer = 'organisation' AND h.row = p.id AND json_extract(h.before, '$.state') = 'certified') AS was"    \
    " FROM organisation p) o"
#define LISTED "c.gone IS NULL AND o.certified"
#define COURSES                                                                                                       \
    " sum(" LISTED " AND " QC_UPCOMING ") AS upcoming, sum(" LISTED " AND " QC_RUNNING ") AS running,"                \
    " sum(" LISTED " AND " QC_PAST ") AS held, sum(c.gone IS NULL AND NOT o.certified AND " QC_PAST ") AS others,"    \
    " sum(c.gone IS NOT NULL) AS no_longer FROM course c JOIN " ORGANISATIONS " ON o.id = c.organisation"

/* Organisations and centres are there without courses, too. Each of the three is grouped by itself. */
#define BY_PLACE(of)                                                                                                  \
    "SELECT of, sum(certified), sum(was), sum(centres), sum(upcoming), sum(running), sum(held), sum(others),"         \
    " sum(no_longer) FROM"                                                                                            \
    " (SELECT " of " AS of, sum(o.certified) AS certified, sum(o.was AND NOT o.certified) AS was, 0 AS centres,"      \
    " 0 AS upcoming, 0 AS running, 0 AS held, 0 AS others, 0 AS no_longer FROM " ORGANISATIONS " GROUP BY 1"          \
    " UNION ALL SELECT " of ", 0, 0, count(*), 0, 0, 0, 0, 0 FROM centre t JOIN " ORGANISATIONS                       \
    " ON o.id = t.organisation WHERE t.gone IS NULL AND o.certified GROUP BY 1"                                       \
    " UNION ALL SELECT " of ", 0, 0, 0," COURSES " GROUP BY 1) GROUP BY of"

/* Organisations and centres are those of the courses. */
#define BY_COURSE(of, join)                                                                                           \
    "SELECT " of ", count(DISTINCT iif(" LISTED ", o.id, NULL)),"                                                     \
    " count(DISTINCT iif(o.was AND NOT o.certified, o.id, NULL)), count(DISTINCT iif(" LISTED ", c.centre, NULL)),"   \
    COURSES join " GROUP BY 1"

/* A list of codes with commas between as a table. */
#define EACH_LANGUAGE "json_each('[\"' || replace(c.languages, ',', '\",\"') || '\"]') l"

static const char *const counts[] = {
    [QCERT_BY_NOTHING] = BY_PLACE("NULL"),
    [QCERT_BY_COUNTRY] = BY_PLACE("o.country"),
    [QCERT_BY_YEAR] = BY_COURSE("substr(c.starts, 1, 4)", ""),
    [QCERT_BY_LANGUAGE] = BY_COURSE("l.value", " LEFT JOIN " EACH_LANGUAGE),
};

static int add_counts(figures *all, qc_stmt *from)
{
    qcert_figure *to = NULL;
    int rc = find_figure(all, qc_text(from, 0), &to);

    if (rc)
        return rc;
    to->organisations = qc_int(from, 1);
    to->organisations_left = qc_int(from, 2);
    to->centres = qc_int(from, 3);
    to->upcoming = qc_int(from, 4);
    to->running = qc_int(from, 5);
    to->held = qc_int(from, 6);
    to->held_by_others = qc_int(from, 7);
    to->courses_left = qc_int(from, 8);
    return 0;
}

static int count_all(figures *all)
{
    const char *sql = counts[all->asked.by];
    qc_stmt *from = qc_prepare(all->store->db, sql);
    int rc;

    qc_bind_text_at(from, ":today", all->today);
    while ((rc = qc_step(from)) == QCERT_ROW)
        if ((rc = add_counts(all, from)) != 0)
            break;
    qc_release(from);
    return rc;
}

/* Also the countries where there is nothing, and the whole even if it is empty. */
static int add_places(figures *all)
{
    qc_stmt *from;
    int rc;

    if (all->asked.by == QCERT_BY_NOTHING)
        return add_figure(all, NULL);
    if (all->asked.by != QCERT_BY_COUNTRY)
        return 0;
    from = qc_prepare(all->store->db, "SELECT code FROM geodata.country");
    while ((rc = qc_step(from)) == QCERT_ROW)
        if ((rc = add_figure(all, qc_text(from, 0))) != 0)
            break;
    qc_release(from);
    return rc;
}

/* ---- reach -------------------------------------------------------------- */

static void add_people(qcert_figure *to, const qcert_reach *reach)
{
    if (to->people < 0)
        to->people = to->people_near = 0;
    to->people += reach->people;
    to->people_near += reach->people - reach->people_beyond;
}

/* only: what all people count for, within reach of training in its language if it has one; NULL: each for their
 * country. */
static int measure(figures *all, figure *only)
{
    qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);
    qcert_figure *to = only ? &only->is : NULL;
    qcert_rows *rows;
    int rc;

    opts.beyond = all->asked.within;
    opts.languages = only ? only->by.code : NULL;
    rc = qcert_find_reach(all->store, &opts, NULL, &rows);
    if (rc)
        return rc;
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        rc = only ? 0 : find_figure(all, qcert_rows_reach(rows)->country, &to);
        if (rc)
            break;
        add_people(to, qcert_rows_reach(rows));
    }
    qcert_rows_free(rows);
    return rc;
}

/* An older store may know codes that the reference data do not: of these no reach is known. */
static int measure_language(figures *all, figure *of)
{
    qc_stmt *known;
    int rc;

    if (!of->by.code)
        return 0;
    known = qc_prepare(all->store->db, "SELECT 1 FROM geodata.language WHERE code = ?");
    qc_bind_text(known, of->by.code);
    rc = qc_step(known);
    qc_release(known);
    return rc == QCERT_ROW ? measure(all, of) : rc;
}

static int measure_all(figures *all)
{
    int rc = 0;

    if (all->asked.by == QCERT_BY_NOTHING)
        return measure(all, &all->figure[0]);
    if (all->asked.by == QCERT_BY_COUNTRY)
        return measure(all, NULL);
    for (size_t i = 0; i < all->count && all->asked.by == QCERT_BY_LANGUAGE && !rc; i++)
        rc = measure_language(all, &all->figure[i]);
    return rc;
}

/* ---- the call ----------------------------------------------------------- */

static int next_figure(qcert_rows *rows)
{
    figures *all = rows->state;
    const figure *present;

    if (all->next == all->count)
        return 0;
    present = &all->figure[all->next++];
    rows->row.figure = present->is;
    rows->row.figure.of = present->by.code;
    rows->row.figure.name = present->by.name;
    return QCERT_ROW;
}

static int read_question(figures *all, const qcert_figures_opts *opts)
{
    int rc = qc_opts(&all->store->ctx, all->asked, opts);

    if (rc)
        return rc;
    if (all->asked.by < QCERT_BY_NOTHING || all->asked.by > QCERT_BY_LANGUAGE || !(all->asked.within >= 0))
        return qc_fail(&all->store->ctx, QCERT_EMISUSE, "figures are by nothing, country, year or language, and within "
                       "a distance that is not below zero");
    qc_day_write(qc_store_today(all->store), all->today);
    return qc_names_open(&all->store->ctx, all->asked.locale, &all->names);
}

/* All of it shows one moment of the store. */
static int collect(figures *all)
{
    int rc = qc_store_hold_still(all->store);

    if (!rc)
        rc = add_places(all);
    if (!rc)
        rc = count_all(all);
    if (!rc)
        rc = measure_all(all);
    qc_store_let_go(all->store);
    if (!rc && all->count)
        qsort(all->figure, all->count, sizeof *all->figure, compare);
    return rc;
}

int qcert_find_figures(qcert_store *store, const qcert_figures_opts *opts, qcert_rows **out)
{
    figures *all;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (rc)
        return rc;
    all = calloc(1, sizeof *all);
    if (!all)
        return qc_fail_memory(&store->ctx);
    all->store = store;
    rc = read_question(all, opts);
    if (!rc)
        rc = collect(all);
    if (!rc)
        return qc_rows_new(store, QC_FIGURES, next_figure, close_figures, all, out);
    close_figures(all);
    return rc;
}
