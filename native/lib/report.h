/* report.h - the rows of a walk over certificates as one HTML file, for screen and paper. */
#ifndef QC_REPORT_H
#define QC_REPORT_H

#include "store.h"
#include "target.h"

typedef struct qc_report qc_report;

/* What it says besides its rows. */
typedef struct qc_report_facts {
    const char *server;
    int is_offline; /* the site was not asked */
    const char *written; /* UTC */
} qc_report_facts;

/* Memory and disk are bounded by the rows alone: they go to the disk one by one. EFOREIGN: there is a file at path, and
 * replace is 0; EMISUSE: it is the store. */
int qc_report_open(qcert_store *store, const char *path, int replace, qc_report **out);
void qc_report_close(qc_report *report); /* what was not kept is removed; NULL is fine */

const qc_target *qc_report_target(const qc_report *report); /* borrowed */
int qc_report_add(qc_report *report, const qcert_certificate *row);
int qc_report_keep(qc_report *report, const qc_report_facts *facts); /* the file appears, whole */

#endif
