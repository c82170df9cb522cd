/* json.h - the door to simdjson: JSON in memory, strictly read. Behind it is the only C++ of the library, without
 * exceptions: what fails comes back as a code. */
#ifndef QC_JSON_H
#define QC_JSON_H

#include "qcert.h"

#ifdef __cplusplus
extern "C" {
#endif

#define QC_JSON_SPARE 64 /* bytes behind a document that must be there, whatever they are */

typedef struct qc_json_reader qc_json_reader;

/* A value in the document that a reader read last; all zero: none. */
typedef struct qc_json {
    const void *document;
    size_t place;
} qc_json;

typedef enum qc_json_type {
    QC_JSON_NONE, QC_JSON_NULL, QC_JSON_BOOLEAN, QC_JSON_INTEGER, QC_JSON_REAL, QC_JSON_TEXT, QC_JSON_LIST,
    QC_JSON_OBJECT
} qc_json_type;

qc_json_reader *qc_json_new(void); /* NULL without memory */
void qc_json_free(qc_json_reader *reader); /* NULL is fine */

/* Reads a document; the values of the one before end. 0: *value is all of it, or there is none because of *flaw: it is
 * JSON, but cannot be held. EFORMAT: it is not, and *flaw is what it is. EMEMORY. */
int qc_json_read(qc_json_reader *reader, const char *bytes, size_t count, qc_json *value, const char **flaw);

/* What is asked of a value that is of another type, or none, is none: NULL, 0, below 0. */

qc_json_type qc_json_type_of(qc_json value);
qc_json qc_json_member(qc_json object, const char *key);
qc_json qc_json_item(qc_json list, size_t index); /* takes the longer the higher the index */
size_t qc_json_count(qc_json list); /* or of an object */
const char *qc_json_key(qc_json object, size_t index); /* likewise */
const char *qc_json_text(qc_json value); /* UTF-8 without a NUL */
int64_t qc_json_natural(qc_json value); /* an integer from 0 on */

/* How many numbers a list holds, of which the first ones are stored; 0 if anything else is in it. */
size_t qc_json_numbers(qc_json list, double *numbers, size_t most);

typedef enum qc_json_form {
    QC_JSON_AS_SENT,  /* members in their order, reals of 15 digits */
    QC_JSON_CANONICAL /* members sorted by key, reals of the 17 digits that give them back exactly */
} qc_json_form;

/* Takes a piece of text; anything but 0 ends the writing. */
typedef int qc_json_put(const char *bytes, size_t count, void *user);

/* Writes a value as JSON without blanks. Returns what put did, or EMEMORY. */
int qc_json_write(qc_json value, qc_json_form form, qc_json_put *put, void *user);

#ifdef __cplusplus
}
#endif

#endif
