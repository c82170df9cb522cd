/* fetch.h - the documents of a sync: which ones, in what order, and whether they hang together. */
#ifndef QC_FETCH_H
#define QC_FETCH_H

#include "net.h"
#include "stage.h"

typedef struct qc_fetch {
    qcert_store *store;
    qc_net *net;
    qc_stage stage;     /* what came; closed by the owner */
    int day;            /* the site's today, as the answers of this set say it */
    int dated, rolled;  /* it is known; it changed between two answers */
    int table_error;    /* why the organisation table could not be read */
    char warning[512];
} qc_fetch;

/* Fetches a set anew into the stage, all of one day: organisations, their table, centres and upcoming courses; or the
 * past courses alone. */
int qc_fetch_set(qc_fetch *fetch, int past);

#endif
