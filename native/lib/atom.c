#include "document.h"

#include "xml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ID_SIZE 80 /* "urn:uuid:", a UUID, "#change-" and a number */

/* ---- entries ------------------------------------------------------------ */

static void put_link(qc_xml *xml, const char *kind, const char *url)
{
    if (!qc_is_url(url))
        return;
    qc_xml_begin(xml, "link");
    qc_xml_attribute(xml, "rel", kind);
    qc_xml_attribute(xml, "href", url);
    qc_xml_end(xml);
}

static void put_category(qc_xml *xml, const char *term)
{
    if (!term)
        return;
    qc_xml_begin(xml, "category");
    qc_xml_attribute(xml, "term", term);
    qc_xml_end(xml);
}

/* Names are cleaned like all that is worded. */
static int put_author(qc_document *document, qc_xml *xml, const char *name)
{
    qc_buf clean = { .most = QC_MOST_WORDS };
    int rc = name ? qc_buf_line(&clean, name) : 0;

    if (!rc && clean.count) {
        qc_xml_begin(xml, "author");
        qc_xml_element(xml, "name", clean.bytes);
        qc_xml_end(xml);
    }
    qc_buf_free(&clean);
    return rc ? qc_fail_memory(&document->store->ctx) : 0;
}

static int put_entry(qc_document *document, qc_xml *xml, const qcert_change *change, const char *urn)
{
    char id[ID_SIZE];
    int rc;

    snprintf(id, sizeof id, "%s#change-%lld", urn, (long long)change->id);
    qc_xml_begin(xml, "entry");
    qc_xml_element(xml, "id", id);
    qc_xml_begin(xml, "title");
    qc_xml_text(xml, change->what);
    qc_xml_text(xml, ": ");
    qc_xml_text(xml, document->wording.title.bytes);
    qc_xml_end(xml);
    qc_xml_element(xml, "updated", change->time);
    rc = put_author(document, xml, change->organisation);
    put_link(xml, "alternate", change->page);
    put_category(xml, change->layer);
    put_category(xml, change->what);
    put_category(xml, change->country);
    qc_xml_begin(xml, "content");
    qc_xml_attribute(xml, "type", "text");
    qc_xml_text(xml, document->wording.body.bytes);
    qc_xml_end(xml);
    qc_xml_end(xml);
    return rc;
}

/* ---- the feed ----------------------------------------------------------- */

/* What the feed says before its entries. There is always an author, for a feed without entries needs one. */
static void begin_feed(const qc_document *document, qc_xml *xml, const char *urn, const char *updated)
{
    qc_xml_begin(xml, "feed");
    qc_xml_attribute(xml, "xmlns", "http://www.w3.org/2005/Atom");
    qc_xml_element(xml, "id", document->url ? document->url : urn);
    qc_xml_element(xml, "title", document->title);
    qc_xml_element(xml, "updated", updated);
    put_link(xml, "self", document->url);
    qc_xml_begin(xml, "author");
    qc_xml_element(xml, "name", "QGIS Certification Programme");
    qc_xml_end(xml);
    qc_xml_begin(xml, "generator");
    qc_xml_attribute(xml, "version", QCERT_VERSION);
    qc_xml_text(xml, "qcert");
    qc_xml_end(xml);
}

/* A feed without entries is as old as the store's courses: what the first sync found is no change. */
static int time_of_first_sync(qc_document *document, char time[QC_TIME_SIZE])
{
    qc_stmt *ask = qc_prepare(document->store->db, "SELECT coalesce(min(began), '1970-01-01T00:00:00Z') FROM run");
    int rc = qc_step(ask);

    if (rc == QCERT_ROW)
        snprintf(time, QC_TIME_SIZE, "%s", qc_word(ask, 0));
    qc_release(ask);
    return rc < 0 ? rc : 0;
}

/* The first change is the newest. */
static int put_feed(qc_document *document, qc_xml *xml, const char *urn)
{
    const qcert_change *change;
    char first[QC_TIME_SIZE];
    int rc = time_of_first_sync(document, first), next;

    if (rc)
        return rc;
    next = qc_document_next(document, &change);
    if (next >= 0)
        begin_feed(document, xml, urn, next ? change->time : first);
    while (!rc && next == QCERT_ROW && !qc_xml_failed(xml)) {
        rc = put_entry(document, xml, change, urn);
        if (!rc)
            next = qc_document_next(document, &change);
    }
    return rc || next > 0 ? rc : next;
}

static int write_feed(qc_document *document, const char *urn)
{
    qc_xml *xml = qc_xml_open(document->write, document->user);
    int rc = xml ? put_feed(document, xml, urn) : qc_fail_memory(&document->store->ctx);

    if (qc_xml_close(xml) && !rc)
        rc = qc_document_fail(document);
    return rc;
}

int qc_document_atom(qc_document *document)
{
    char *identity, urn[ID_SIZE / 2 + 20];
    int rc = qc_store_identity(document->store, &identity);

    if (rc)
        return rc;
    snprintf(urn, sizeof urn, "urn:uuid:%.36s", identity);
    free(identity);
    return write_feed(document, urn);
}
