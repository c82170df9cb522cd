/* near.h - centres, nearest first, without a tree: every straight-line bound is cheap, and only those that can be
 * next are measured exactly. */
#ifndef QC_NEAR_H
#define QC_NEAR_H

#include "geo.h"
#include "store.h"

/* A centre with a point. */
typedef struct qc_site {
    int64_t centre, organisation;
    qcert_point point;
    qc_space space;
} qc_site;

/* All of them. The store keeps them until the file changes, and searches that are under way keep theirs. */
typedef struct qc_sites {
    int holders;
    int64_t version, count; /* version: of the file */
    qc_site site[];
} qc_sites;

/* After a change of centres, and at the end. */
void qc_near_forget(qcert_store *store);

typedef struct qc_near qc_near;

/* Centres within metres (0: any distance) of an origin. */
int qc_near_open(qcert_store *store, qcert_point origin, double within, qc_near **out);
void qc_near_close(qc_near *near); /* NULL is fine */

/* The next one, or NULL. azimuth: from the origin, degrees clockwise from north. */
const qc_site *qc_near_next(qc_near *near, double *metres, double *azimuth);

#endif
