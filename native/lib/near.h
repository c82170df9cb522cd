/* near.h - centres, nearest first. Whole blocks of them, and then their sites, wait at a straight-line bound, which is
 * cheap; only those that can be next are measured exactly. */
#ifndef QC_NEAR_H
#define QC_NEAR_H

#include "sites.h"

typedef struct qc_near qc_near;

/* Centres within metres (0: any distance) of an origin. */
int qc_near_open(qcert_store *store, qcert_point origin, double within, qc_near **out);
void qc_near_close(qc_near *near); /* NULL is fine */

/* QCERT_ROW, and the next one; 0 at the end, when *site is NULL; an error. azimuth: from the origin, degrees clockwise
 * from north. */
int qc_near_next(qc_near *near, const qc_site **site, double *metres, double *azimuth);

/* The nearest of these sites alone: of those that are equally far, the centre with the lowest id. As qc_near_next(). */
int qc_nearest(qcert_store *store, qc_sites *sites, qcert_point origin, const qc_site **site, double *metres);

#endif
