/* page_organisation.h - the site's public page of an organisation: bytes in, a record out. Knows no network, no store.
 *
 * As with certificates, a page tells something only if its labels are those expected; what is around them may be
 * anything. Links are read for the number of a course type, in an address of the one form that we build ourselves, and
 * for nothing else. */
#ifndef QC_PAGE_ORGANISATION_H
#define QC_PAGE_ORGANISATION_H

#include "base.h"
#include "date.h"

#define QC_ORGANISATION_PAGE_MOST (1 << 22) /* bytes at the most: all courses ever held are on one page */

/* Texts are never NULL; they are as the page has them, without the blanks around. */
typedef struct qc_listed_course {
    char *type, *centre, *language, *convener;
    char starts[QC_DAY_SIZE], ends[QC_DAY_SIZE]; /* exist; the last may be before the first */
} qc_listed_course;

typedef struct qc_listed_type {
    char *name;
    int64_t number; /* the site's, above 0 */
} qc_listed_type;

typedef struct qc_organisation_page {
    char *name;
    enum { QC_PAGE_APPROVED, QC_PAGE_ARCHIVED, QC_PAGE_NOT_APPROVED } state; /* the last lists nothing */
    qc_listed_course *courses; /* all it ever held */
    qc_listed_type *types;
    size_t course_count, type_count;
    size_t odd; /* courses that are left out, for their days are none */
} qc_organisation_page;

/* What the page of the organisation with this slug says. 0; EFORMAT: it is not as expected, with the reason; EMEMORY.
 * After these two there is nothing to free. */
int qc_page_of_organisation(qc_ctx *ctx, const char *bytes, size_t count, const char *slug, qc_organisation_page *out);
void qc_organisation_page_free(qc_organisation_page *page); /* what is in it */

#endif
