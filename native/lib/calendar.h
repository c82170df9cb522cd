/* calendar.h - what the library asks of the module that writes calendars through libical. Both include this file, and
 * nothing else joins them: libical costs a process a millisecond to load. The module is pure: events in, text out. */
#ifndef QC_CALENDAR_H
#define QC_CALENDAR_H

#include "qcert.h"

#define QC_CALENDAR_SYMBOL "qc_calendar_module"

/* An event of whole days. Texts are UTF-8 without control characters but tabs and newlines; NULL: none. */
typedef struct qc_event {
    const char *uid;
    int64_t sequence;
    const char *touched;        /* "2026-11-23T20:44:42Z" */
    const char *starts, *after; /* days: the first one, and the one behind the last; after NULL: one day */
    int cancelled;
    const char *summary, *location, *description, *url, *contact;
    const char *categories;     /* comma between */
    double lon, lat;            /* NaN: none */
} qc_event;

/* Texts that the functions make are the caller's to free; NULL: memory ran out. */
typedef struct qc_calendar {
    const char *version; /* QCERT_VERSION */

    char *(*begin)(const char *title, const char **end); /* what stands before the events, and what behind them */
    char *(*event)(const qc_event *event);
} qc_calendar;

/* The library's: opens the module, once in a process. ENOTFOUND says where it was looked for. */
struct qc_ctx;
int qc_calendar_get(struct qc_ctx *ctx, const qc_calendar **calendar);

#endif
