/* marks.h - stars and notes, at hand for a search: where there are none, they cost it nothing. */
#ifndef QC_MARKS_H
#define QC_MARKS_H

#include "store.h"

/* The layers, in the order of their names. */
typedef enum qc_layer { QC_CENTRE, QC_COURSE, QC_ORGANISATION } qc_layer;

typedef struct qc_mark {
    int64_t row;
    qc_layer layer;
    int starred, noted;
} qc_mark;

typedef struct qc_marks {
    qc_mark *mark; /* by layer and row */
    size_t count;
    qc_stmt *note; /* stands on the note that was asked for last */
} qc_marks;

/* All of them; all zero is a good start. */
int qc_marks_read(qcert_store *store, qc_marks *marks);
void qc_marks_free(qc_marks *marks);

int qc_is_starred(const qc_marks *marks, qc_layer layer, int64_t row);
/* *note: that of a row, until the next call; NULL: it has none. */
int qc_marks_note(qcert_store *store, qc_marks *marks, qc_layer layer, int64_t row, const char **note);

#endif
