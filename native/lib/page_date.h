/* page_date.h - days and times as the site's English pages have them. */
#ifndef QC_PAGE_DATE_H
#define QC_PAGE_DATE_H

#include "date.h"

#define QC_PAGE_DAY_SIZE 16 /* "Sept. 15, 2025" and its NUL */

/* A day as "Nov. 5, 2025". */
void qc_page_day_write(int number, char text[QC_PAGE_DAY_SIZE]);

/* "Nov. 5, 2025 to March 3, 2026". Returns 0, or QCERT_EFORMAT. */
int qc_page_range_read(const char *text, char starts[QC_DAY_SIZE], char ends[QC_DAY_SIZE]);

/* "Nov. 5, 2025, 7:50 p.m.", in the site's zone, as a moment. Returns 0, or QCERT_EFORMAT. */
int qc_page_time_read(const char *text, char moment[QC_TIME_SIZE]);

#endif
