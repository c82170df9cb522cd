/* slicer.h - cuts a JSON document, as its bytes arrive, into the elements of its one long array and the envelope
 * around them. Sees brackets, strings and commas only: what the pieces mean, and whether each is JSON, is asked by
 * its user. If they all are, so was the document. */
#ifndef QC_SLICER_H
#define QC_SLICER_H

#include "base.h"
#include "text.h"

typedef struct qc_slice {
    const char *bytes; /* one element, whole, without the blanks around it; QC_JSON_SPARE more are there */
    size_t count;
    int64_t index;     /* in the array, from 0 */
    int64_t offset;    /* of its first byte in the document */
    const char *flaw;  /* why it was passed over and there are no bytes; NULL otherwise */
} qc_slice;

typedef struct qc_slicer qc_slicer;
typedef const char *qc_slicer_state(qc_slicer *slicer, const char *at, const char *end);

struct qc_slicer {
    qc_ctx *ctx; /* these four are the user's to set, the rest is zero at the start and the slicer's own */
    const char *array; /* the key of the array at the top level; escapes in keys are not undone */
    int (*take)(void *user, const qc_slice *slice); /* 0, or a code that stops the slicer */
    void *user;

    qc_buf envelope;  /* the document with the array empty */
    int64_t elements; /* how many were taken */
    int arrays;       /* whether the array was there */
    int64_t opened;   /* where in the document the envelope begins */

    qc_slicer_state *state;
    int failed;            /* what every call gives back from now on */
    const char *chunk;     /* what is pushed now, and how many bytes came before it */
    int64_t passed;
    int marked;            /* bytes of the byte order mark */
    int escaped;           /* the byte behind a backslash comes next */
    int place;             /* which part of "array": [ may come next in the envelope */
    size_t key;            /* where the last string of the envelope began there */
    int64_t outer, inner;  /* depth in the envelope, in the element */
    qc_buf element;
    const char *run;       /* where in the chunk the element goes on; NULL outside of elements */
    int64_t started;
    int too_deep;
};

int qc_slicer_push(qc_slicer *slicer, const char *bytes, size_t count);
int qc_slicer_end(qc_slicer *slicer); /* EFORMAT if the document is not whole */
void qc_slicer_free(qc_slicer *slicer);

#endif
