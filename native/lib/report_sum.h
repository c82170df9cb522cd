/* report_sum.h - the sum that a report has of itself. */
#ifndef QC_REPORT_SUM_H
#define QC_REPORT_SUM_H

#include "base.h"

/* Puts the sum into a report that was written with zeros in its place, on the disk. */
int qc_report_seal(qc_ctx *ctx, const char *path);

#endif
