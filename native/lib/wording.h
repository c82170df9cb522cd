/* wording.h - a change in English words. All texts are lines of their own, cleaned by qc_buf_line(). */
#ifndef QC_WORDING_H
#define QC_WORDING_H

#include "rows.h"
#include "text.h"

#define QC_MOST_WORDS (1 << 24) /* bytes of one text */

typedef struct qc_wording {
    qc_buf title;  /* "PyQGIS, 4–5 Jan 2027, was 30 Dec 2026 – 2 Jan 2027": what it is about, and what was before */
    qc_buf body;   /* what it is about and, in lines "Days: was ..., now ...", what is not as it was before */
} qc_wording;

/* Begins with all zero, is filled again and again, and freed at last. 0 or an error. */
int qc_wording_make(qc_wording *wording, qcert_store *store, const qcert_change *change);
void qc_wording_free(qc_wording *wording);

#endif
