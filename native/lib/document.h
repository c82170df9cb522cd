/* document.h - rows written for readers of feeds, for people and for paper: what the forms have in common. */
#ifndef QC_DOCUMENT_H
#define QC_DOCUMENT_H

#include "wording.h"

/* A document that is being written. */
typedef struct qc_document {
    qcert_rows *rows; /* of changes, or of bookings */
    qcert_store *store;
    const char *title, *url;
    int (*write)(void *user, const char *bytes, size_t count); /* 0 to go on */
    void *user;
    qc_wording wording; /* of the present change */
} qc_document;

/* The forms: all rows, from the first to the last. 0 or an error. */
int qc_document_atom(qc_document *document);
int qc_document_markdown(qc_document *document);
int qc_document_html(qc_document *document); /* these two of bookings */
int qc_document_csv(qc_document *document);

int qc_document_fail(qc_document *document); /* after write said no */
/* The next change, worded: QCERT_ROW, 0 at the end, or an error. */
int qc_document_next(qc_document *document, const qcert_change **change);
/* Whether a text may stand where a document links to. */
int qc_is_url(const char *text);

#endif
