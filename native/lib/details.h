/* details.h - what a sync reads beyond the feeds: the public pages of organisations and of their course types. For
 * sync.c and details_keep.c alone. */
#ifndef QC_DETAILS_H
#define QC_DETAILS_H

#include "page_course_type.h"
#include "page_organisation.h"
#include "sync.h"

#define QC_MOST_TYPES 200        /* of an organisation */
#define QC_MOST_DESCRIPTION 20000 /* bytes; the site's form takes 1000 letters */

/* What came of the page of a course type. */
typedef struct qc_type_visit {
    int read;     /* page is filled */
    char *problem; /* why it is not; NULL: it was not due, or it was read */
    qc_course_type_page page;
} qc_type_visit;

/* What came of one organisation's pages, until it is kept. */
typedef struct qc_visit {
    int64_t organisation;
    char *slug, *name;
    char fetched[QC_TIME_SIZE]; /* when it began */
    char *problem;              /* with the page of the organisation; NULL: it is filled */
    int again;                  /* something did not come for want of a network: the next sync asks for it */
    qc_organisation_page page;
    qc_type_visit *types;       /* one for each of the page */
} qc_visit;

/* Keeps it all in a transaction of its own. */
int qc_details_keep(qc_sync *job, const qc_visit *visit);

/* Brings up to date what is older than a week. What fails on the way goes into the report: the sync itself is done. */
void qc_details_sync(qc_sync *job);

#endif
