/* date.h - days as numbers: 0 is 1970-01-01, in the proleptic Gregorian calendar. */
#ifndef QC_DATE_H
#define QC_DATE_H

#include <stdint.h>

#define QC_DAY_SIZE 12 /* "2026-11-23" and its NUL, rounded up */
#define QC_TIME_SIZE 24 /* "2026-11-23T20:44:42Z" and its NUL, rounded up */

/* Reads "YYYY-MM-DD", a day that exists, of the years 1 to 9999. Returns 0, or QCERT_EFORMAT. */
int qc_day_read(const char *text, int *day);
void qc_day_write(int day, char text[QC_DAY_SIZE]);

/* The day that the site has at a moment (seconds since 1970, UTC): it lives in UTC+2, without summer time. */
int qc_site_day(int64_t seconds);
/* Midday of a day there. */
int64_t qc_site_noon(int day);

/* A moment as "2026-11-23T20:44:42Z", and back (0 or QCERT_EFORMAT). */
void qc_time_write(int64_t seconds, char text[QC_TIME_SIZE]);
int qc_time_read(const char *text, int64_t *seconds);

extern const char *const qc_months[]; /* in English, from 0 */

/* Reads an HTTP date (RFC 9110: "Mon, 23 Nov 2026 20:44:42 GMT"). Returns 0, or QCERT_EFORMAT. */
int qc_http_date_read(const char *text, int64_t *seconds);

#endif
