/* sync.h - one sync, from the question to the last row; for sync.c and apply.c alone. */
#ifndef QC_SYNC_H
#define QC_SYNC_H

#include "demo.h"
#include "fetch.h"

typedef struct qc_sync {
    qcert_store *store;
    qcert_sync_opts opts;
    qcert_sync_report report;
    qc_fetch fetch;
    qc_demo demo;         /* if that is the server; behind the transport of the options */
    int64_t began;
    int probes;           /* the first document is enough */
    int due;              /* the past courses are fetched, too */
    int overtaken;        /* another program changed the store after it was read: nothing was applied */
    int64_t count;        /* of organisations, that it told */
} qc_sync;

/* Compares what was fetched with the store and applies the difference, in one transaction. */
int qc_sync_apply(qc_sync *job, int past);

#endif
