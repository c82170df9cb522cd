/* markup.h - writes files of markup and JSON, in which everything that comes from data is escaped. What fails sticks,
 * and comes out at the end. */
#ifndef QC_MARKUP_H
#define QC_MARKUP_H

#include "base.h"

#include <stdio.h>

typedef struct qc_file {
    qc_ctx *ctx;
    FILE *stream; /* NULL: all goes to write */
    char *path;
    int (*write)(void *user, const char *bytes, size_t count); /* 0 to go on */
    void *user;
    int rc, error; /* error: the system's number, if it is why */
} qc_file;

/* Makes the file folder/name, and the folders in name. Close it in any case: flushed to the disk, or the failure. */
int qc_file_open(qc_ctx *ctx, const char *folder, const char *name, qc_file *file);
/* What needs no file: piece by piece to the caller. Nothing to close; rc is 0 or the failure. */
qc_file qc_file_to(qc_ctx *ctx, int (*write)(void *user, const char *bytes, size_t count), void *user);
int qc_file_close(qc_file *file, int rc);

/* As it stands: a literal of the source, which the compiler sees to. */
#define qc_put(file, literal) qc_put_bytes((file), "" literal "", sizeof(literal) - 1)
/* As it stands, for what is no literal and yet not from data. */
void qc_put_raw(qc_file *file, const char *known);
void qc_put_bytes(qc_file *file, const char *bytes, size_t count);

/* As text of HTML or XML, or within the quotes of an attribute. NULL is nothing. Control characters, which neither can
 * hold, become U+FFFD. */
void qc_put_text(qc_file *file, const char *text);
void qc_put_int(qc_file *file, int64_t value);

/* As JSON: a string with its quotes, or null; a number that reads back as the same, or null for NaN; a document that is
 * JSON already. All of it may stand in a script element. */
void qc_put_json_text(qc_file *file, const char *text);
void qc_put_json_real(qc_file *file, double value);
void qc_put_json(qc_file *file, const char *json);

/* Percent-encodes what a part of an address cannot hold. For attributes. */
void qc_put_encoded(qc_file *file, const char *text);

/* A text to put, with parts in double braces that others put: "<h1>{{title}}</h1>". */
typedef struct qc_slot {
    const char *name; /* NULL ends a list */
    void (*put)(qc_file *file, void *user);
} qc_slot;
void qc_put_template(qc_file *file, const char *template, const qc_slot *slots, void *user);

#endif
