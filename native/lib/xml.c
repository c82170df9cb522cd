#include "xml.h"

#include <libxml/parser.h>
#include <libxml/xmlwriter.h>
#include <pthread.h>
#include <stdlib.h>

#define STRING(text) ((const xmlChar *)(text))

struct qc_xml {
    xmlTextWriter *writer;
    int (*write)(void *user, const char *bytes, size_t count);
    void *user;
    int failed;
};

/* libxml2 counts what is written, below 0: not. */
static void check(qc_xml *xml, int written)
{
    xml->failed |= written < 0;
}

/* libxml2 is told that all is well, for else it complains on stderr. */
static int pass_on(void *context, const char *bytes, int count)
{
    qc_xml *xml = context;

    if (!xml->failed && xml->write(xml->user, bytes, (size_t)count))
        xml->failed = 1;
    return count;
}

/* Its tables are made at the first use, which two threads must not do at once. */
void qc_xml_prepare(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, xmlInitParser);
}

qc_xml *qc_xml_open(int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    qc_xml *xml = calloc(1, sizeof *xml);
    xmlOutputBuffer *out;

    qc_xml_prepare();
    if (!xml)
        return NULL;
    *xml = (qc_xml){ .write = write, .user = user };
    out = xmlOutputBufferCreateIO(pass_on, NULL, xml, NULL);
    xml->writer = out ? xmlNewTextWriter(out) : NULL; /* takes out */
    if (!xml->writer) {
        if (out)
            xmlOutputBufferClose(out);
        free(xml);
        return NULL;
    }
    check(xml, xmlTextWriterSetIndent(xml->writer, 1));
    check(xml, xmlTextWriterStartDocument(xml->writer, NULL, "UTF-8", NULL));
    return xml;
}

void qc_xml_begin(qc_xml *xml, const char *name)
{
    check(xml, xmlTextWriterStartElement(xml->writer, STRING(name)));
}

void qc_xml_attribute(qc_xml *xml, const char *name, const char *value)
{
    check(xml, xmlTextWriterWriteAttribute(xml->writer, STRING(name), STRING(value)));
}

void qc_xml_text(qc_xml *xml, const char *text)
{
    check(xml, xmlTextWriterWriteString(xml->writer, STRING(text)));
}

void qc_xml_end(qc_xml *xml)
{
    check(xml, xmlTextWriterEndElement(xml->writer));
}

void qc_xml_element(qc_xml *xml, const char *name, const char *text)
{
    qc_xml_begin(xml, name);
    qc_xml_text(xml, text);
    qc_xml_end(xml);
}

int qc_xml_failed(const qc_xml *xml)
{
    return xml->failed;
}

int qc_xml_close(qc_xml *xml)
{
    int failed;

    if (!xml)
        return 0;
    check(xml, xmlTextWriterEndDocument(xml->writer));
    check(xml, xmlTextWriterWriteRaw(xml->writer, STRING("\n")));
    check(xml, xmlTextWriterFlush(xml->writer));
    xmlFreeTextWriter(xml->writer);
    failed = xml->failed;
    free(xml);
    return failed ? -1 : 0;
}
