/* fetch.h - the documents of a sync: which ones, in what order, and whether they hang together. */
#ifndef QC_FETCH_H
#define QC_FETCH_H

#include "manifest.h"
#include "net.h"
#include "stage.h"

/* Where the documents come from. */
typedef struct qc_upstream {
    int is_mirror;          /* else the site itself, and nothing of this is set */
    int answered;           /* there is a mirror, good or bad */
    qc_manifest manifest;   /* unless the condition is unchanged */
    qc_condition condition;
} qc_upstream;

typedef struct qc_fetch {
    qcert_store *store;
    qc_net *net;
    qc_upstream upstream;
    qc_stage stage;     /* what came; closed by the owner */
    int day;            /* the site's today, as the answers of this set say it */
    const int *day_of_demo; /* which no answer says; NULL: it is another site */
    int dated, rolled;  /* it is known; it changed between two answers */
    int64_t began, before; /* when this set was, and the bytes that had come before */
    int anew;           /* stage all courses, also those that the store has as they are */
    int no_site;        /* the first document was not there, or no JSON: the server is no such site */
    int table_error;    /* why the organisation table could not be read */
    char warning[512];
} qc_fetch;

/* Fetches a set anew into the stage, all of one day: organisations, their table, centres and upcoming courses; or the
 * past courses alone. What a mirror has is of the day that it says: its current courses are also those that run, its
 * past ones all that are listed, so that none is missed for a difference of clocks. */
int qc_fetch_set(qc_fetch *fetch, int past);

/* Fetches the first document alone, and says how many organisations there are. */
int qc_fetch_count(qc_fetch *fetch, int64_t *count);

#endif
