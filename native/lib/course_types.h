/* course_types.h - what the pages of course types said, at hand for a search: where none was read,
 * they cost it nothing. */
#ifndef QC_COURSE_TYPES_H
#define QC_COURSE_TYPES_H

#include "store.h"

typedef struct qc_course_type {
    int64_t organisation;
    const char *name, *description, *hours, *link, *fetched; /* only the name is never NULL */
} qc_course_type;

typedef struct qc_course_types {
    qc_course_type *type; /* by organisation and name */
    size_t count;
    char *texts;
} qc_course_types;

/* All that were read; all zero is a good start. */
int qc_course_types_read(qcert_store *store, qc_course_types *types);
void qc_course_types_free(qc_course_types *types);

/* NULL: its page was not read. */
const qc_course_type *qc_course_types_find(const qc_course_types *types, int64_t organisation, const char *name);

#endif
