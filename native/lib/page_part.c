#include "page_part.h"

#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- a page as a whole --------------------------------------------------- */

int qc_page_fail(qc_page *page, const char *format, ...)
{
    char why[400];
    va_list args;

    va_start(args, format);
    vsnprintf(why, sizeof why, format, args);
    va_end(args);
    return qc_fail(page->ctx, QCERT_EFORMAT, "the page of %s is not understood: %s", page->of, why);
}

char qc_page_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static const qc_node *find_content(const qc_node *root)
{
    for (const qc_node *node = root; node; node = qc_node_next(node, root))
        if (qc_node_is(node, "div") && qc_node_has_class(node, "content") && qc_node_has_class(node, "column") &&
            qc_node_has_class(node, "is-9"))
            return node;
    return NULL;
}

int qc_page_asks_password(const qc_node *root)
{
    for (const qc_node *node = root; node; node = qc_node_next(node, root))
        if (qc_node_is(node, "input") && !strcmp(qc_node_attribute(node, "type"), "password"))
            return 1;
    return 0;
}

static int has_end(const char *bytes, size_t count)
{
    static const char mark[] = "</html";
    size_t length = strlen(mark), same;

    for (size_t at = count; at >= length; at--) {
        for (same = 0; same < length && qc_page_lower(bytes[at - length + same]) == mark[same]; same++)
            ;
        if (same == length)
            return 1;
    }
    return 0;
}

int qc_page_open(qc_page *page, const char *bytes, size_t count, size_t most, const char *none)
{
    const qc_node *root;
    int rc;

    if (count > most)
        return qc_page_fail(page, "it is longer than %zu MiB", most >> 20);
    if (!qc_is_utf8(bytes, count))
        return qc_page_fail(page, "it is no text in UTF-8");
    if (!has_end(bytes, count))
        return qc_page_fail(page, "it is cut, or no page at all");
    rc = qc_dom_open(page->ctx, bytes, count, &page->dom);
    if (rc)
        return rc == QCERT_EFORMAT ? qc_page_fail(page, "it is nested too deeply") : rc;
    root = qc_dom_root(page->dom);
    page->content = root ? find_content(root) : NULL;
    if (page->content)
        return 0;
    return qc_page_fail(page, "%s", root && qc_page_asks_password(root) ? QC_PAGE_ASKS : none);
}

void qc_page_close(qc_page *page)
{
    qc_dom_close(page->dom);
    page->dom = NULL;
}

/* ---- its parts ----------------------------------------------------------- */

/* The first row among the elements from this one on; a head and bodies may hold rows. */
static const qc_node *row_from(const qc_node *node)
{
    const qc_node *row = NULL;

    for (; node && !row; node = qc_node_sibling(node)) {
        if (qc_node_is(node, "tr"))
            row = node;
        else if (qc_node_is(node, "thead") || qc_node_is(node, "tbody") || qc_node_is(node, "tfoot"))
            row = row_from(qc_node_child(node));
    }
    return row;
}

const qc_node *qc_page_row(const qc_node *table)
{
    return row_from(qc_node_child(table));
}

const qc_node *qc_page_next_row(const qc_node *row)
{
    const qc_node *next = row_from(qc_node_sibling(row)), *parent = qc_node_parent(row);

    return next || qc_node_is(parent, "table") ? next : row_from(qc_node_sibling(parent));
}

int qc_page_says(const qc_node *node, const char *text)
{
    char *own = qc_node_text(node, 0);
    int same = own ? !strcmp(own, text) : QCERT_EMEMORY;

    free(own);
    return same;
}

int qc_page_value(const qc_page *page, const char *of_class, const char *label, char **value)
{
    int found = 0, same = 0;

    for (const qc_node *node = page->content; node && same >= 0; node = qc_node_next(node, page->content)) {
        same = qc_node_has_class(node, of_class) && qc_node_sibling(node) ? qc_page_says(node, label) : 0;
        if (same > 0 && !found++)
            *value = qc_node_text(qc_node_sibling(node), 0);
    }
    return same < 0 || (found && !*value) ? QCERT_EMEMORY : found;
}
