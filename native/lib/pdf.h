/* pdf.h - what the library asks of the module that reads PDFs through Poppler. Both include this file, and nothing else
 * joins them: Poppler and GLib cost a process some 20 ms to load. The module is pure: bytes in, texts out. */
#ifndef QC_PDF_H
#define QC_PDF_H

#include "qcert.h"

#define QC_PDF_SYMBOL "qc_pdf_module"

/* Who gets what the pages hold, page by page; UTF-8. Other than 0: give up. */
typedef struct qc_pdf_reader {
    int pages; /* that are read, at the most */
    int (*text)(void *user, const char *text);
    int (*link)(void *user, const char *target);
    void *user;
} qc_pdf_reader;

typedef enum qc_pdf_state { QC_PDF_READ, QC_PDF_GIVEN_UP, QC_PDF_LOCKED, QC_PDF_DAMAGED } qc_pdf_state;

typedef struct qc_pdf {
    const char *version; /* QCERT_VERSION */

    qc_pdf_state (*read)(const char *bytes, size_t count, const qc_pdf_reader *to);
} qc_pdf;

/* The library's: opens the module, once in a process. ENOTFOUND says where it was looked for. */
struct qc_ctx;
int qc_pdf_get(struct qc_ctx *ctx, const qc_pdf **pdf);

#endif
