/* sites.h - all centres that have a point, in memory: in blocks of near ones, each within a ball. */
#ifndef QC_SITES_H
#define QC_SITES_H

#include "geo.h"
#include "store.h"

typedef struct qc_site {
    int64_t centre, organisation;
    qcert_point point;
    qc_space space;
    uint32_t place; /* along a curve that fills space: near sites have near places */
} qc_site;

#define QC_BLOCK 32 /* sites; the last block may have fewer */

typedef struct qc_block {
    qc_space middle;
    double radius; /* metres, of a ball that holds the sites */
} qc_block;

/* The store keeps them until the file changes, and searches that are under way keep theirs. */
typedef struct qc_sites {
    int holders;
    int64_t version; /* of the file */
    int64_t count, block_count;
    qc_block *blocks;
    qc_site site[];
} qc_sites;

/* Sites of one's own: with room for so many (NULL: no memory), to be filled with qc_sites_add, and made ready. */
qc_sites *qc_sites_new(int64_t room);
void qc_sites_add(qc_sites *sites, int64_t centre, int64_t organisation, qcert_point point);
int qc_sites_make_ready(qc_sites *sites); /* 0 or QCERT_EMEMORY */

/* Those of the file as it is now, held; must be let go of. */
int qc_sites_get(qcert_store *store, qc_sites **out);
void qc_sites_drop(qc_sites *sites); /* NULL is fine */

/* After a change of centres by this store, and at the end. */
void qc_sites_forget(qcert_store *store);

#endif
