/* names.h - what countries and languages are called in somebody's language, and in which order such names stand there.
 * By ICU, from Unicode CLDR. */
#ifndef QC_NAMES_H
#define QC_NAMES_H

#include "base.h"

typedef struct qc_names qc_names;

/* A code, what it is called, and the name's place among others: keys compare as bytes. */
typedef struct qc_named {
    char *code, *name, *key;
} qc_named;

/* name: "de", "pt_BR", "zh-Hant-TW", "de_CH.UTF-8"; NULL, "", "C" and "POSIX" are English, and so is a language in
 * which no names are known. EFORMAT: that is no locale. */
int qc_names_open(qc_ctx *ctx, const char *name, qc_names **out);
void qc_names_close(qc_names *names); /* NULL is fine */

enum { QC_COUNTRY, QC_LANGUAGE };

/* Names a country (ISO 3166) or a language (ISO 639); otherwise: its name where ICU knows none. */
int qc_names_find(const qc_names *names, int what, const char *code, const char *otherwise, qc_named *named);
void qc_named_free(qc_named *named);

/* For qsort, of structs that begin with a qc_named. */
int qc_named_compare(const void *left, const void *right);

#endif
