/* xml.h - XML written piece by piece, by libxml2. Failures stick and come out at the close. */
#ifndef QC_XML_H
#define QC_XML_H

#include <stddef.h>

typedef struct qc_xml qc_xml;

/* Makes libxml2 ready: before any use of it. */
void qc_xml_prepare(void);

/* The document goes to write, which returns 0 to go on; after another answer it is not asked again. NULL: memory ran
 * out. */
qc_xml *qc_xml_open(int (*write)(void *user, const char *bytes, size_t count), void *user);
void qc_xml_begin(qc_xml *xml, const char *name);
void qc_xml_attribute(qc_xml *xml, const char *name, const char *value); /* of the element that was begun last */
void qc_xml_text(qc_xml *xml, const char *text); /* of characters that XML can hold */
void qc_xml_end(qc_xml *xml);
void qc_xml_element(qc_xml *xml, const char *name, const char *text); /* begin, text, end */
int qc_xml_failed(const qc_xml *xml); /* it makes no sense to go on */
/* Ends what is open, and frees. 0: the whole document was written. NULL is fine. */
int qc_xml_close(qc_xml *xml);

#endif
