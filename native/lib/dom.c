#include "dom.h"

#include "text.h"
#include "xml.h"

#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <string.h>

#define TEXT(string) ((const char *)(string))
#define NODE(node) ((const xmlNode *)(node))
#define OURS(node) ((const qc_node *)(node))

struct qc_dom {
    htmlDocPtr document;
    int no_memory, too_deep;
};

#if LIBXML_VERSION >= 21200
typedef const xmlError failure;
#else
typedef xmlError failure;
#endif

/* Bad markup is what browsers take, too. */
static void note_failure(void *user, failure *error)
{
    qc_dom *dom = user;

    dom->no_memory |= error->code == XML_ERR_NO_MEMORY;
    dom->too_deep |= error->code == XML_ERR_INTERNAL_ERROR;
}

/* Whoever else uses libxml2 in this thread finds its failures as he left them, but for the last one. */
static void parse(qc_dom *dom, const char *bytes, size_t count)
{
    xmlStructuredErrorFunc before = xmlStructuredError;
    void *before_user = xmlStructuredErrorContext;

    xmlSetStructuredErrorFunc(dom, note_failure);
    dom->document = htmlReadMemory(bytes, (int)count, NULL, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
    xmlResetLastError();
    xmlSetStructuredErrorFunc(before_user, before);
}

int qc_dom_open(qc_ctx *ctx, const char *bytes, size_t count, qc_dom **out)
{
    qc_dom *dom = calloc(1, sizeof *dom);
    int rc = 0;

    *out = NULL;
    if (!dom)
        return qc_fail_memory(ctx);
    qc_xml_prepare();
    if (count > QC_DOM_MOST)
        rc = qc_fail(ctx, QCERT_EFORMAT, "a page is longer than 4 MiB");
    else
        parse(dom, bytes, count);
    if (!rc && dom->too_deep)
        rc = qc_fail(ctx, QCERT_EFORMAT, "a page is nested too deeply");
    else if (!rc && (dom->no_memory || !dom->document))
        rc = qc_fail_memory(ctx);
    if (rc)
        qc_dom_close(dom);
    else
        *out = dom;
    return rc;
}

void qc_dom_close(qc_dom *dom)
{
    if (dom)
        xmlFreeDoc(dom->document);
    free(dom);
}

const qc_node *qc_dom_root(const qc_dom *dom)
{
    return OURS(xmlDocGetRootElement(dom->document));
}

const qc_node *qc_node_next(const qc_node *node, const qc_node *root)
{
    const xmlNode *at = NODE(node);

    if (at->type == XML_ELEMENT_NODE && at->children)
        return OURS(at->children);
    while (at != NODE(root) && !at->next)
        at = at->parent;
    return at == NODE(root) ? NULL : OURS(at->next);
}

const qc_node *qc_node_parent(const qc_node *node)
{
    return OURS(NODE(node)->parent);
}

static const qc_node *element_from(const xmlNode *node)
{
    while (node && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return OURS(node);
}

const qc_node *qc_node_child(const qc_node *node)
{
    return element_from(NODE(node)->children);
}

const qc_node *qc_node_sibling(const qc_node *node)
{
    return element_from(NODE(node)->next);
}

int qc_node_is(const qc_node *node, const char *name)
{
    return NODE(node)->type == XML_ELEMENT_NODE && !strcmp(TEXT(NODE(node)->name), name);
}

/* Only an element's node is long enough to have attributes. */
const char *qc_node_attribute(const qc_node *node, const char *name)
{
    const xmlAttr *at = NODE(node)->type == XML_ELEMENT_NODE ? NODE(node)->properties : NULL;

    while (at && strcmp(TEXT(at->name), name))
        at = at->next;
    return at && at->children && at->children->content ? TEXT(at->children->content) : "";
}

int qc_node_has_class(const qc_node *node, const char *name)
{
    const char *at = qc_node_attribute(node, "class");
    size_t length = strlen(name), count;

    for (at += strspn(at, QC_HTML_BLANKS); *at; at += count, at += strspn(at, QC_HTML_BLANKS)) {
        count = strcspn(at, QC_HTML_BLANKS);
        if (count == length && !memcmp(at, name, length))
            return 1;
    }
    return 0;
}

static void trim(qc_buf *text)
{
    size_t blanks;

    while (text->count && strchr(QC_HTML_BLANKS, text->bytes[text->count - 1]))
        text->bytes[--text->count] = '\0';
    blanks = strspn(text->bytes, QC_HTML_BLANKS);
    memmove(text->bytes, text->bytes + blanks, text->count - blanks + 1);
}

char *qc_node_text(const qc_node *root, int parts)
{
    qc_buf text = { .most = QC_DOM_MOST * 4 };

    qc_buf_text(&text, "");
    for (const qc_node *node = qc_node_next(root, root); node; node = qc_node_next(node, root)) {
        const xmlNode *at = NODE(node);
        if ((at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) && at->content)
            qc_buf_text(&text, TEXT(at->content));
        else if (parts && at->type == XML_ELEMENT_NODE)
            qc_buf_text(&text, " ");
    }
    if (text.failed) {
        qc_buf_free(&text);
        return NULL;
    }
    trim(&text);
    return text.bytes;
}
