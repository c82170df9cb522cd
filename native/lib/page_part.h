/* page_part.h - what the readers of the site's pages share: a page as a whole, its own content, rows of its tables. */
#ifndef QC_PAGE_PART_H
#define QC_PAGE_PART_H

#include "dom.h"

/* A page while it is read. */
typedef struct qc_page {
    qc_ctx *ctx;
    const char *of;         /* what it is the page of, for messages: "QGIS-7" */
    qc_dom *dom;
    const qc_node *content; /* what is the page's own */
} qc_page;

/* ctx and of are set. EFORMAT: it is longer than most, no UTF-8, cut, nested too deeply, or has no content of its own,
 * and none is what it then is not. The page is to be closed in any case. */
int qc_page_open(qc_page *page, const char *bytes, size_t count, size_t most, const char *none);
void qc_page_close(qc_page *page);

/* EFORMAT: "the page of QGIS-7 is not understood: it is cut" */
int qc_page_fail(qc_page *page, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define QC_PAGE_ASKS "it asks for a login"
int qc_page_asks_password(const qc_node *root);

/* The first row of a table, and the one behind a row, in whatever head or body; NULL: there is none. */
const qc_node *qc_page_row(const qc_node *table);
const qc_node *qc_page_next_row(const qc_node *row);

/* Whether the text in a node is the one given; EMEMORY, else 0 or 1. */
int qc_page_says(const qc_node *node, const char *text);

/* The text of the element behind the one that is a label of this class, into *value, to free. How often there is such a
 * label, or EMEMORY. */
int qc_page_value(const qc_page *page, const char *of_class, const char *label, char **value);

char qc_page_lower(char c); /* of ASCII */

#endif
