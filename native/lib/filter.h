/* filter.h - a qcert_filter made ready: names turned into codes, words folded, and then asked row by row. */
#ifndef QC_FILTER_H
#define QC_FILTER_H

#include "store.h"
#include "wanted.h"

typedef struct qc_filter {
    qcert_filter by;      /* the caller's, its texts not to be used: they are the caller's */
    qcert_store *store;
    qcert_point origin;   /* of by.origin */
    char today[QC_DAY_SIZE], from[QC_DAY_SIZE], until[QC_DAY_SIZE], since[QC_DAY_SIZE]; /* "": no bound */
    char country[4];      /* "": any */
    char *languages;      /* ",de,fr,"; NULL: any */
    qc_wanted *wanted;    /* words; NULL: none */
    char *state;          /* NULL: any */
} qc_filter;

/* In a statement: what a course c is on the day :today, as long as it is listed. */
#define QC_UPCOMING "max(c.starts, c.ends) >= :today AND c.starts >= :today"
#define QC_RUNNING "max(c.starts, c.ends) >= :today AND c.starts < :today"
#define QC_PAST "max(c.starts, c.ends) < :today"

/* EFORMAT says which option is not understood. The filter must be freed in any case. */
int qc_filter_open(qcert_store *store, const qcert_filter *options, qc_filter *filter);
void qc_filter_free(qc_filter *filter);

int qc_passes_state(const qc_filter *filter, const char *state, const char *organisation_gone);
int qc_passes_organisation(const qc_filter *filter, int64_t organisation);
int qc_passes_country(const qc_filter *filter, const char *country);
int qc_passes_languages(const qc_filter *filter, const char *languages);
int qc_passes_online(const qc_filter *filter, const char *online);
/* Whether every word stands in one of the texts, of which NULL ones are empty. 1, 0 or QCERT_EMEMORY. */
int qc_passes_words(const qc_filter *filter, const char *const *texts, size_t count);

/* The code of a country that is given by code or by name in any language. */
int qc_country_code(qcert_store *store, const char *text, char code[4]);

#endif
