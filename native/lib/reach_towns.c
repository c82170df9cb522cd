#include "reach.h"

#include <stdlib.h>

typedef struct towns {
    qc_reach reach;
    qc_sites *sites;
    qc_stmt *stmt;
    int64_t done, found;
} towns;

static void close_towns(void *state)
{
    towns *walk = state;

    qc_release(walk->stmt);
    qc_sites_drop(walk->sites);
    qc_reach_free(&walk->reach);
    free(walk);
}

static void fill(towns *walk, qcert_reach_town *town, const qc_site *site, double metres)
{
    const qc_training *training = site ? qc_reach_training(&walk->reach, site->centre) : NULL;

    *town = (qcert_reach_town){
        .id = qc_int(walk->stmt, QC_TOWN_ID), .name = qc_text(walk->stmt, QC_TOWN_NAME),
        .country = qc_text(walk->stmt, QC_TOWN_COUNTRY), .population = qc_int(walk->stmt, QC_TOWN_POPULATION),
        .lon = qc_real(walk->stmt, QC_TOWN_LON), .lat = qc_real(walk->stmt, QC_TOWN_LAT),
        .metres = metres, .beyond = qc_reach_is_beyond(&walk->reach, metres),
        .centre_id = training ? training->centre : 0, .centre = training ? training->name : NULL,
    };
}

/* QCERT_ROW if the present town passes, 0 if it does not, or an error. */
static int take_town(towns *walk, qcert_reach_town *town)
{
    const qc_site *site;
    double metres;
    int rc = qc_reach_measure(&walk->reach, walk->sites, walk->stmt, &site, &metres);

    if (rc < 0 || (walk->reach.by.only_beyond && !qc_reach_is_beyond(&walk->reach, metres)))
        return rc < 0 ? rc : 0;
    fill(walk, town, site, metres);
    return QCERT_ROW;
}

static int next_town(qcert_rows *rows)
{
    towns *walk = rows->state;
    int rc = 0;

    if (walk->reach.by.limit && walk->found == walk->reach.by.limit)
        return 0;
    while (!rc) {
        rc = qc_step(walk->stmt);
        if (rc != QCERT_ROW)
            return rc;
        rc = qc_tell(&rows->store->ctx, "measuring", walk->done++, walk->reach.towns);
        if (!rc)
            rc = take_town(walk, &rows->row.reach_town);
    }
    walk->found += rc == QCERT_ROW;
    return rc;
}

int qcert_find_reach_towns(qcert_store *store, const qcert_reach_opts *opts, qcert_rows **out)
{
    towns *walk;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    walk = calloc(1, sizeof *walk);
    if (!walk)
        return qc_fail_memory(&store->ctx);
    rc = qc_reach_open(store, opts, &walk->reach);
    if (!rc)
        rc = qc_reach_sites(&walk->reach, NULL, &walk->sites);
    if (rc) {
        close_towns(walk);
        return rc;
    }
    walk->stmt = qc_prepare(store->db, QC_TOWNS_SQL " ORDER BY population DESC, id");
    qc_reach_bind(&walk->reach, walk->stmt);
    return qc_rows_new(store, QC_REACH_TOWNS, next_town, close_towns, walk, out);
}
