/* structure.h - what a document is made of, without its texts: whatever names are in it, it must be the same. */
#ifndef STRUCTURE_H
#define STRUCTURE_H

#include "fuzz.h"
#include "text.h"

#include <jansson.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#define STRING(text) ((const char *)(text))

static inline int keep(void *user, const char *bytes, size_t count)
{
    return qc_buf_put(user, bytes, count);
}

/* What a script element holds is JSON. */
static inline void check_script(const xmlNode *script)
{
    json_t *value;

    if (!script->children || !xmlHasProp((xmlNode *)(uintptr_t)script, (const xmlChar *)"type"))
        return;
    value = json_loads(STRING(script->children->content), 0, NULL);
    must(value && !script->children->next);
    json_decref(value);
}

/* A link leads to the web, into the page, to a file beside it, or to somebody's mail. */
static inline void check_address(const char *address)
{
    must(qcert_is_link(address) || !strncmp(address, "mailto:", 7) || !strchr(address, ':'));
    must(!strpbrk(address, "\n\t "));
}

static inline void add_node(qc_buf *to, const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE)
        return;
    qc_buf_text(to, "<");
    qc_buf_text(to, STRING(node->name));
    for (const xmlAttr *at = node->properties; at; at = at->next) {
        qc_buf_text(to, " ");
        qc_buf_text(to, STRING(at->name));
        if (at->children && (!strcmp(STRING(at->name), "href") || !strcmp(STRING(at->name), "src")))
            check_address(STRING(at->children->content));
    }
    if (!strcmp(STRING(node->name), "script"))
        check_script(node);
    for (const xmlNode *child = node->children; child; child = child->next)
        add_node(to, child);
    qc_buf_text(to, ">");
}

/* "<html<head<title>><body<p class>>>". To free. */
static inline char *structure_of(const qc_buf *document, int is_html)
{
    const int quiet = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;
    qc_buf made = { .most = 1 << 24 };
    xmlDoc *tree;

    must(document->count && qc_is_utf8(document->bytes, document->count));
    tree = is_html ? htmlReadMemory(document->bytes, (int)document->count, NULL, "UTF-8", quiet)
                   : xmlReadMemory(document->bytes, (int)document->count, NULL, NULL, quiet);
    must(tree && xmlDocGetRootElement(tree));
    add_node(&made, xmlDocGetRootElement(tree));
    xmlFreeDoc(tree);
    must(!made.failed);
    return made.bytes;
}

#endif
