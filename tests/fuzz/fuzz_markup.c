/* Bytes as a text that goes into HTML, JSON, XML and addresses: another parser reads it there as it was. */
#include "dom.h"
#include "fuzz.h"
#include "html.h"
#include "json.h"
#include "markup.h"
#include "text.h"
#include "xml.h"

#include <jansson.h>
#include <libxml/HTMLparser.h>
#include <libxml/uri.h>

static int keep(void *user, const char *bytes, size_t count)
{
    return qc_buf_put(user, bytes, count);
}

/* What one of the writers makes of a text between two others. */
static qc_buf written(void (*put)(qc_file *file, const char *text), const char *before, const char *text,
                      const char *behind)
{
    qc_buf all = { .most = 1 << 20 };
    qc_ctx ctx;
    qc_file file = qc_file_to(&ctx, keep, &all);

    qc_ctx_init(&ctx);
    qc_buf_text(&all, before);
    put(&file, text);
    qc_put_raw(&file, behind);
    must(!file.rc && !all.failed);
    return all;
}

/* As a page shows it: without what it cannot hold. */
static char *shown(const char *text)
{
    qc_buf to = { .most = 1 << 20 };

    qc_buf_text(&to, "");
    for (; *text; text++)
        if ((unsigned char)*text < ' ' ? *text == '\t' || *text == '\n' : *text != 0x7f)
            qc_buf_put(&to, text, 1);
        else if (*text != '\r')
            qc_buf_text(&to, "\xEF\xBF\xBD");
    return to.bytes;
}

static void check_attribute(const qc_node *span, const char *name, const char *text)
{
    must(!strcmp(qc_node_attribute(span, name), text));
}

/* The text is the only one in the element, and is in its attribute, too; nothing else came of it. */
static void check_html(const char *text)
{
    qc_buf inner = written(qc_put_text, "<p><span>", text, "</span>");
    qc_buf page = written(qc_put_text, "<p><span title='", text, "'></span></p>");
    char *wanted = shown(text);
    qc_dom *dom;
    qc_ctx ctx;
    const qc_node *body;
    char *got;

    qc_ctx_init(&ctx);
    must(!qc_dom_open(&ctx, page.bytes, page.count, &dom));
    body = qc_node_child(qc_node_child(qc_dom_root(dom)));
    check_attribute(qc_node_child(body), "title", wanted);
    must(!qc_node_child(qc_node_child(body)) && !qc_node_sibling(qc_node_child(body)));
    qc_dom_close(dom);
    must(!qc_dom_open(&ctx, inner.bytes, inner.count, &dom));
    body = qc_node_child(qc_node_child(qc_dom_root(dom)));
    must(qc_node_is(qc_node_child(body), "span") && !qc_node_child(qc_node_child(body)));
    got = qc_node_text(qc_node_child(body), 0);
    must(strstr(wanted, got));
    free(got);
    qc_dom_close(dom);
    qc_buf_free(&page);
    qc_buf_free(&inner);
    free(wanted);
}

/* Once escaped, once undone, is what it was. */
static void check_unescaped(const char *text)
{
    qc_buf escaped = written(qc_put_text, "", text, "");
    char *wanted = shown(text), *other = qc_copy(text);

    qc_html_unescape(escaped.bytes);
    must(!strcmp(escaped.bytes, wanted));
    qc_html_unescape(other);
    must(strlen(other) <= strlen(text) && qc_is_utf8(other, strlen(other)));
    free(other);
    free(wanted);
    qc_buf_free(&escaped);
}

static int compare(const char *bytes, size_t count, void *user)
{
    const char **at = user;
    int same = !strncmp(*at, bytes, count);

    *at += count;
    return !same;
}

/* Both readers of JSON get it back; it ends no script element. What the reader writes is read again. */
static void check_json(const char *text)
{
    static const char spare[QC_JSON_SPARE];
    qc_buf list = written(qc_put_json_text, "[", text, "]"), again;
    json_t *whole = json_loads(list.bytes, 0, NULL);
    qc_json_reader *reader = qc_json_new();
    qc_json value;
    const char *flaw, *at;
    size_t count = list.count;

    must(!strchr(list.bytes, '<') && whole && !strcmp(json_string_value(json_array_get(whole, 0)), text));
    again = written(qc_put_json, "", list.bytes, "");
    must(!strcmp(again.bytes, list.bytes));
    qc_buf_free(&again);
    must(!qc_buf_put(&list, spare, sizeof spare) && !qc_json_read(reader, list.bytes, count, &value, &flaw));
    must(qc_json_count(value) == 1 && !strcmp(qc_json_text(qc_json_item(value, 0)), text));
    at = json_dumps(whole, JSON_COMPACT);
    again = (qc_buf){ .bytes = (char *)(uintptr_t)at };
    must(!qc_json_write(value, QC_JSON_AS_SENT, compare, &at) && !*at);
    free(again.bytes);
    qc_json_free(reader);
    json_decref(whole);
    qc_buf_free(&list);
}

static void check_encoded(const char *text)
{
    qc_buf part = written(qc_put_encoded, "", text, "");
    char *decoded = xmlURIUnescapeString(part.bytes, 0, NULL);

    must(!part.bytes[strspn(part.bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@%")]);
    must(!strcmp(decoded ? decoded : "", text));
    xmlFree(decoded);
    qc_buf_free(&part);
}

static void check_xml(const char *text)
{
    qc_buf line = { .most = 1 << 20 }, all = { .most = 1 << 20 };
    qc_xml *xml = qc_xml_open(keep, &all);
    xmlDoc *document;
    xmlChar *got;

    must(xml && !qc_buf_text(&line, "") && !qc_buf_line(&line, text));
    qc_xml_begin(xml, "entry");
    qc_xml_attribute(xml, "title", line.bytes);
    qc_xml_element(xml, "name", line.bytes);
    must(!qc_xml_close(xml) && !all.failed);
    document = xmlReadMemory(all.bytes, (int)all.count, NULL, NULL, XML_PARSE_NOERROR | XML_PARSE_NONET);
    must(document);
    got = xmlGetProp(xmlDocGetRootElement(document), (const xmlChar *)"title");
    must(!strcmp((const char *)got, line.bytes));
    xmlFree(got);
    got = xmlNodeGetContent(xmlFirstElementChild(xmlDocGetRootElement(document)));
    must(!strcmp((const char *)got, line.bytes));
    xmlFree(got);
    xmlFreeDoc(document);
    qc_buf_free(&all);
    qc_buf_free(&line);
}

/* A page of HTML as a stranger sends it: whatever tree it becomes, all of it can be walked, and its texts are UTF-8. */
static void check_page(const char *bytes, size_t count)
{
    const qc_node *root = NULL;
    qc_dom *dom;
    qc_ctx ctx;
    size_t nodes = 0;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_dom_open(&ctx, bytes, count, &dom);
    check_told(&ctx, rc);
    must(rc == 0 || rc == QCERT_EFORMAT);
    if (!rc)
        root = qc_dom_root(dom);
    for (const qc_node *at = root; at; at = qc_node_next(at, root)) {
        char *text = qc_node_is(at, "td") || qc_node_is(at, "a") ? qc_node_text(at, 1) : NULL;
        must(!text || qc_is_utf8(text, strlen(text)));
        must(nodes++ <= 4 * count + 16 && qc_node_has_class(at, "") == 0);
        free(text);
    }
    qc_dom_close(dom);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = text_of(data, size);

    if (qc_is_utf8(text, strlen(text))) { /* as all texts of data are */
        if (!strstr(text, "\xEF\xBF\xBE") && !strstr(text, "\xEF\xBF\xBF")) /* which libxml2 drops */
            check_html(text);
        check_unescaped(text);
        check_json(text);
        check_encoded(text);
        check_xml(text);
        if (*text)
            check_page(text, strlen(text));
    }
    free(text);
    return 0;
}
