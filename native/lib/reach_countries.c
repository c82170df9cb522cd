#include "named.h"
#include "reach.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What training in one language is to the people of one country. */
typedef struct tally {
    int64_t towns, people, towns_beyond, people_beyond;
    double metres; /* the sum of what each of the people has to go; NaN: there is no training anywhere */
} tally;

typedef struct country {
    qc_named by;
    tally *tally; /* one for each language */
} country;

typedef struct language {
    qc_named by; /* all NULL: any language */
    qc_sites *sites;
} language;

typedef struct summary {
    qc_reach reach;
    qc_names *names;
    language *language;
    country *country;
    size_t languages, countries, room;
    size_t next; /* row */
} summary;

static void close_summary(void *state)
{
    summary *all = state;

    for (size_t i = 0; i < all->languages; i++) {
        qc_named_free(&all->language[i].by);
        qc_sites_drop(all->language[i].sites);
    }
    for (size_t i = 0; i < all->countries; i++) {
        qc_named_free(&all->country[i].by);
        free(all->country[i].tally);
    }
    free(all->language);
    free(all->country);
    qc_names_close(all->names);
    qc_reach_free(&all->reach);
    free(all);
}

/* ---- languages ---------------------------------------------------------- */

static int has_language(const summary *all, const char *code)
{
    for (size_t i = 0; i < all->languages; i++)
        if (!strcmp(all->language[i].by.code, code))
            return 1;
    return 0;
}

static int add_language(summary *all, const char *code)
{
    language *added;
    int rc;

    if (code && has_language(all, code))
        return 0;
    added = &all->language[all->languages++];
    rc = code ? qc_name_code(all->reach.store, all->names, QC_LANGUAGE, code, &added->by) : 0;
    return rc ? rc : qc_reach_sites(&all->reach, code, &added->sites);
}

/* The filter has them as ",de,fr,". */
static int add_languages(summary *all)
{
    const char *codes = all->reach.filter.languages;
    size_t most = 1;
    char code[16];
    int rc = 0;

    for (const char *at = codes; at && *at; at++)
        most += *at == ',';
    all->language = calloc(most, sizeof *all->language);
    if (!all->language)
        return qc_fail_memory(&all->reach.store->ctx);
    if (!codes)
        return add_language(all, NULL);
    for (codes++; *codes && !rc; codes += strcspn(codes, ",") + 1) {
        snprintf(code, sizeof code, "%.*s", (int)strcspn(codes, ","), codes);
        rc = add_language(all, code);
    }
    return rc;
}

/* ---- countries ---------------------------------------------------------- */

static int make_room(summary *all)
{
    size_t room = all->room ? 2 * all->room : 64;
    country *grown;

    if (all->countries < all->room)
        return 0;
    grown = realloc(all->country, room * sizeof *grown);
    if (!grown)
        return qc_fail_memory(&all->reach.store->ctx);
    all->country = grown;
    all->room = room;
    return 0;
}

/* Towns come country by country: the one at hand is the last. */
static int find_country(summary *all, const char *code)
{
    country *last = all->countries ? &all->country[all->countries - 1] : NULL;
    int rc;

    if (last && !strcmp(last->by.code, code))
        return 0;
    rc = make_room(all);
    if (rc)
        return rc;
    last = &all->country[all->countries++];
    *last = (country){ .tally = calloc(all->languages, sizeof *last->tally) };
    if (!last->tally)
        return qc_fail_memory(&all->reach.store->ctx);
    return qc_name_code(all->reach.store, all->names, QC_COUNTRY, code, &last->by);
}

static void count_town(const qc_reach *reach, tally *to, int64_t people, double metres)
{
    to->towns++;
    to->people += people;
    to->metres += (double)people * metres;
    if (!qc_reach_is_beyond(reach, metres))
        return;
    to->towns_beyond++;
    to->people_beyond += people;
}

static int add_town(summary *all, qc_stmt *town)
{
    int64_t people = qc_int(town, QC_TOWN_POPULATION);
    int rc = find_country(all, qc_text(town, QC_TOWN_COUNTRY));

    for (size_t i = 0; i < all->languages && rc >= 0; i++) {
        const qc_site *site;
        double metres;
        rc = qc_reach_measure(&all->reach, all->language[i].sites, town, &site, &metres);
        if (rc >= 0)
            count_town(&all->reach, &all->country[all->countries - 1].tally[i], people, metres);
    }
    return rc < 0 ? rc : 0;
}

static int add_towns(summary *all)
{
    qc_stmt *towns = qc_prepare(all->reach.store->db, QC_TOWNS_SQL " ORDER BY country, id");
    int64_t done = 0;
    int rc;

    qc_reach_bind(&all->reach, towns);
    while ((rc = qc_step(towns)) == QCERT_ROW) {
        rc = qc_tell(&all->reach.store->ctx, "measuring", done++, all->reach.towns);
        if (!rc)
            rc = add_town(all, towns);
        if (rc)
            break;
    }
    qc_release(towns);
    if (!rc && all->countries)
        qsort(all->country, all->countries, sizeof *all->country, qc_named_compare);
    return rc;
}

/* ---- rows --------------------------------------------------------------- */

static int next_reach(qcert_rows *rows)
{
    summary *all = rows->state;
    const country *of;
    const language *in;
    const tally *what;

    if (all->next == all->countries * all->languages)
        return 0;
    of = &all->country[all->next / all->languages];
    in = &all->language[all->next % all->languages];
    what = &of->tally[all->next++ % all->languages];
    rows->row.reach = (qcert_reach){
        .country = of->by.code, .country_name = of->by.name, .language = in->by.code, .language_name = in->by.name,
        .towns = what->towns, .people = what->people, .towns_beyond = what->towns_beyond,
        .people_beyond = what->people_beyond, .metres_mean = what->people ? what->metres / (double)what->people : NAN,
    };
    return QCERT_ROW;
}

int qcert_find_reach(qcert_store *store, const qcert_reach_opts *opts, const char *locale, qcert_rows **out)
{
    summary *all;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    all = calloc(1, sizeof *all);
    if (!all)
        return qc_fail_memory(&store->ctx);
    rc = qc_reach_open(store, opts, &all->reach);
    if (!rc)
        rc = qc_names_open(&store->ctx, locale, &all->names);
    if (!rc)
        rc = add_languages(all);
    if (!rc)
        rc = add_towns(all);
    if (!rc)
        return qc_rows_new(store, QC_REACH, next_reach, close_summary, all, out);
    close_summary(all);
    return rc;
}
