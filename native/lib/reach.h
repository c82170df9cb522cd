/* reach.h - certified training that people can go to, and the towns that they live in. */
#ifndef QC_REACH_H
#define QC_REACH_H

#include "filter.h"
#include "near.h"
#include "rows.h"

typedef struct qc_training {
    int64_t centre;
    qcert_point point;
    char *name;
    char *languages; /* of its courses, if they are asked for: comma between, perhaps several times; NULL: none */
} qc_training;

/* A question about reach, and what it needs to be answered: all of the store that counts, as it was at one moment. */
typedef struct qc_reach {
    qcert_store *store;
    qcert_reach_opts by;
    qc_filter filter; /* understands the country and the languages */
    qc_training *training; /* by the id of the centre */
    size_t count, room;
    int64_t towns;    /* how many count */
} qc_reach;

/* The question must be freed in any case. */
int qc_reach_open(qcert_store *store, const qcert_reach_opts *opts, qc_reach *reach);
void qc_reach_free(qc_reach *reach);

/* The sites of training in a language; NULL: in any that is asked for. To be dropped. */
int qc_reach_sites(const qc_reach *reach, const char *language, qc_sites **out);
const qc_training *qc_reach_training(const qc_reach *reach, int64_t centre);

/* Towns that count: id, name, country, population, lon, lat. */
enum { QC_TOWN_ID, QC_TOWN_NAME, QC_TOWN_COUNTRY, QC_TOWN_POPULATION, QC_TOWN_LON, QC_TOWN_LAT };
#define QC_TOWNS_SQL                                                                                                  \
    "SELECT id, name, country, population, lon, lat FROM geodata.place" QC_TOWNS_WHERE
#define QC_TOWNS_WHERE " WHERE population >= :least AND (:country = '' OR country = :country)"
void qc_reach_bind(const qc_reach *reach, qc_stmt *towns);

/* The training nearest to the present town: QCERT_ROW; 0: there is none, and *metres is NaN. */
int qc_reach_measure(const qc_reach *reach, qc_sites *sites, qc_stmt *town, const qc_site **site, double *metres);
int qc_reach_is_beyond(const qc_reach *reach, double metres);

#endif
