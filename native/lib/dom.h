/* dom.h - a page of HTML as a tree, by libxml2: what browsers would make of it. Nothing else is loaded for it. */
#ifndef QC_DOM_H
#define QC_DOM_H

#include "base.h"

#define QC_DOM_MOST (1 << 22) /* bytes of a page at the most */

typedef struct qc_dom qc_dom;
typedef struct qc_node qc_node; /* lives as long as its tree */

/* Bytes must be UTF-8, and some. EFORMAT: nested too deeply. */
int qc_dom_open(qc_ctx *ctx, const char *bytes, size_t count, qc_dom **out);
void qc_dom_close(qc_dom *dom); /* NULL is fine */
const qc_node *qc_dom_root(const qc_dom *dom); /* NULL: nothing is in it */

/* The node behind, in the order of the page, within root, which is where to begin; NULL at the end.
 * Texts are nodes, too. */
const qc_node *qc_node_next(const qc_node *node, const qc_node *root);

const qc_node *qc_node_parent(const qc_node *node);
const qc_node *qc_node_child(const qc_node *node);   /* the first element in it, or NULL */
const qc_node *qc_node_sibling(const qc_node *node); /* the next element beside it, or NULL */

int qc_node_is(const qc_node *node, const char *name); /* an element of this name, in lower case */
int qc_node_has_class(const qc_node *node, const char *name);
const char *qc_node_attribute(const qc_node *node, const char *name); /* "" where there is none */

#define QC_HTML_BLANKS " \t\r\n\f"

/* The text in a node without the blanks around, to free; NULL without memory. parts:
 * a blank where an element begins. */
char *qc_node_text(const qc_node *node, int parts);

#endif
