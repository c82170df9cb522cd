/* page_course_type.h - the site's public page of a course type: bytes in, a record out. Knows no network, no store. As
 * strict as the page of an organisation. */
#ifndef QC_PAGE_COURSE_TYPE_H
#define QC_PAGE_COURSE_TYPE_H

#include "base.h"

#define QC_COURSE_TYPE_PAGE_MOST (1 << 20) /* bytes at the most */

/* Texts are never NULL; they are as the page has them, without the blanks around. The site writes the word None for
 * what it does not know. */
typedef struct qc_course_type_page {
    char *name, *description, *hours, *link;
} qc_course_type_page;

/* 0; EFORMAT: it is not as expected, with the reason; EMEMORY. After these two there is nothing to free. of is what
 * messages call the course type. */
int qc_page_of_course_type(qc_ctx *ctx, const char *bytes, size_t count, const char *of, qc_course_type_page *out);
void qc_course_type_page_free(qc_course_type_page *page); /* what is in it */

#endif
