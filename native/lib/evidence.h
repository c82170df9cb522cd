/* evidence.h - pages that were read, kept as files in a folder beside a list of their SHA-256. */
#ifndef QC_EVIDENCE_H
#define QC_EVIDENCE_H

#include "net.h"

typedef struct qc_evidence qc_evidence;

/* A page, and what is known of it. */
typedef struct qc_exhibit {
    const char *id, *kind, *checked; /* as of the check */
    int64_t check;                   /* its number */
    const char *url;
    const qc_head *head;             /* of the answer */
    const char *bytes;
    size_t count;
    const char *sum;                 /* the SHA-256 of the bytes */
} qc_exhibit;

/* Makes the folder where there is none. EFOREIGN: it is no folder, or its list is none; ESTORE:
 * it cannot be written. */
int qc_evidence_open(qc_ctx *ctx, const char *folder, qc_evidence **out);
void qc_evidence_close(qc_evidence *evidence); /* NULL is fine */

/* Writes two files, the page (.html) and what came with it (.txt), and two lines of the list, which is locked
 * meanwhile: several programs may keep theirs in one folder. Nothing that is there is changed. When it returns 0, all
 * is on the disk; else nothing of it. */
int qc_evidence_put(qc_evidence *evidence, const qc_exhibit *exhibit);

#endif
