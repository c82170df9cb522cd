#include "reach.h"

#include "text.h"
#include "words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- the training ------------------------------------------------------- */

/* The courses of other organisations at a centre count, too, if these are certified. */
#define CERTIFIED "o.state = 'certified' AND o.gone IS NULL"
#define TRAINING                                                                                                      \
    "SELECT t.id, t.name, t.geom, CASE WHEN :asked THEN (SELECT group_concat(c.languages) FROM course c"              \
    " JOIN organisation o ON o.id = c.organisation WHERE c.centre = t.id AND max(c.starts, c.ends) >= :today"         \
    " AND c.gone IS NULL AND c.online IS NULL AND " CERTIFIED ") END"                                                 \
    " FROM centre t JOIN organisation o ON o.id = t.organisation"                                                     \
    " WHERE t.gone IS NULL AND t.geom IS NOT NULL AND " CERTIFIED " ORDER BY t.id"

static int make_room(qc_reach *reach)
{
    size_t room = reach->room ? 2 * reach->room : 64;
    qc_training *grown;

    if (reach->count < reach->room)
        return 0;
    grown = realloc(reach->training, room * sizeof *grown);
    if (!grown)
        return qc_fail_memory(&reach->store->ctx);
    reach->training = grown;
    reach->room = room;
    return 0;
}

static int add_training(qc_reach *reach, qc_stmt *from)
{
    int rc = make_room(reach);
    qc_training *training;

    if (rc)
        return rc;
    training = &reach->training[reach->count++];
    *training = (qc_training){ .centre = qc_int(from, 0), .name = qc_copy(qc_word(from, 1)),
                               .languages = qc_copy(qc_text(from, 3)) };
    qc_point(from, 2, &training->point.lon, &training->point.lat);
    if (!training->name || (!training->languages && !qc_is_null(from, 3)))
        return qc_fail_memory(&reach->store->ctx);
    return 0;
}

/* A centre that is online by its name has an invented point. */
static int read_training(qc_reach *reach, qc_words *words)
{
    qc_stmt *from = qc_prepare(reach->store->db, TRAINING);
    const char *online;
    int rc;

    qc_bind_int_at(from, ":asked", reach->filter.languages != NULL);
    qc_bind_text_at(from, ":today", reach->filter.today);
    while ((rc = qc_step(from)) == QCERT_ROW) {
        rc = qc_words_online(words, qc_word(from, 1), &online);
        if (!rc && !online)
            rc = add_training(reach, from);
        if (rc)
            break;
    }
    qc_release(from);
    return rc;
}

static int has_code(const char *codes, const char *code)
{
    size_t length = strlen(code);

    for (; codes && *codes; codes += strcspn(codes, ","), codes += *codes == ',')
        if (!strncmp(codes, code, length) && (codes[length] == ',' || !codes[length]))
            return 1;
    return 0;
}

static int counts(const qc_reach *reach, const qc_training *training, const char *language)
{
    if (language)
        return has_code(training->languages, language);
    if (!reach->filter.languages)
        return 1;
    return training->languages && qc_passes_languages(&reach->filter, training->languages);
}

int qc_reach_sites(const qc_reach *reach, const char *language, qc_sites **out)
{
    qc_sites *sites = qc_sites_new((int64_t)reach->count);

    *out = sites;
    for (size_t i = 0; sites && i < reach->count; i++)
        if (counts(reach, &reach->training[i], language))
            qc_sites_add(sites, reach->training[i].centre, 0, reach->training[i].point);
    return sites && !qc_sites_make_ready(sites) ? 0 : qc_fail_memory(&reach->store->ctx);
}

static int by_centre(const void *left, const void *right)
{
    const qc_training *a = left, *b = right;

    return (a->centre > b->centre) - (a->centre < b->centre);
}

const qc_training *qc_reach_training(const qc_reach *reach, int64_t centre)
{
    qc_training wanted = { .centre = centre };

    return bsearch(&wanted, reach->training, reach->count, sizeof wanted, by_centre);
}

/* ---- the towns ---------------------------------------------------------- */

void qc_reach_bind(const qc_reach *reach, qc_stmt *towns)
{
    qc_bind_int_at(towns, ":least", reach->by.least);
    qc_bind_text_at(towns, ":country", reach->filter.country);
}

static int count_towns(qc_reach *reach)
{
    qc_stmt *count = qc_prepare(reach->store->db, "SELECT count(*) FROM geodata.place" QC_TOWNS_WHERE);
    int rc;

    qc_reach_bind(reach, count);
    rc = qc_step(count);
    if (rc == QCERT_ROW)
        reach->towns = qc_int(count, 0);
    qc_release(count);
    return rc < 0 ? rc : 0;
}

int qc_reach_measure(const qc_reach *reach, qc_sites *sites, qc_stmt *town, const qc_site **site, double *metres)
{
    qcert_point at = { qc_real(town, QC_TOWN_LON), qc_real(town, QC_TOWN_LAT) };
    int rc = qc_nearest(reach->store, sites, at, site, metres);

    if (!*site)
        *metres = NAN;
    return rc;
}

int qc_reach_is_beyond(const qc_reach *reach, double metres)
{
    return !(metres <= reach->by.beyond); /* nor is NaN */
}

/* ---- the question ------------------------------------------------------- */

static int read_question(qc_reach *reach, const qcert_reach_opts *opts)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    int rc = qc_opts(&reach->store->ctx, reach->by, opts);

    if (rc)
        return rc;
    if (!(reach->by.beyond >= 0) || reach->by.least < 0 || reach->by.limit < 0)
        return qc_fail(&reach->store->ctx, QCERT_EMISUSE, "a distance, a number of people or a limit is below zero");
    if (!(reach->by.beyond > 0))
        reach->by.beyond = QCERT_BEYOND;
    filter.country = reach->by.country;
    filter.languages = reach->by.languages;
    return qc_filter_open(reach->store, &filter, &reach->filter);
}

int qc_reach_open(qcert_store *store, const qcert_reach_opts *opts, qc_reach *reach)
{
    qc_words *words = NULL;
    int rc;

    *reach = (qc_reach){ .store = store };
    rc = read_question(reach, opts);
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (!rc)
        rc = qc_words_get(store, &words);
    if (!rc)
        rc = read_training(reach, words);
    return rc ? rc : count_towns(reach);
}

void qc_reach_free(qc_reach *reach)
{
    for (size_t i = 0; i < reach->count; i++) {
        free(reach->training[i].name);
        free(reach->training[i].languages);
    }
    free(reach->training);
    qc_filter_free(&reach->filter);
}
