/* follow.h - a saved search as it stands in the file. */
#ifndef QC_FOLLOW_H
#define QC_FOLLOW_H

#include "rows.h"

typedef struct qc_follow {
    int64_t id, seen;      /* seen: the last change that is no news */
    qcert_point origin;
    qcert_followed search; /* what it points to is the statement's, or here */
} qc_follow;

/* A statement that stands on the search of that name, to be released. ENOTFOUND if there is none. */
int qc_follow_find(qcert_store *store, const char *name, qc_stmt **found);
/* Reads the search on which a statement stands. */
void qc_follow_read(qc_follow *follow, qc_stmt *from);

/* The changes that are its news. */
int qc_follow_news(qcert_store *store, const qc_follow *follow, qcert_rows **out);

#endif
