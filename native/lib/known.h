/* known.h - the courses that the store has, to be recognised in a feed as they arrive: what is there already, as it is,
 * needs neither be staged nor compared, which is most of a feed. They are told by the SHA-256 of all that a feed says
 * of them, of which 96 bits are kept. */
#ifndef QC_KNOWN_H
#define QC_KNOWN_H

#include "feed.h"
#include "store.h"

typedef struct qc_known qc_known;

/* Reads the courses that the feed of a day can list, whose organisations and centres are staged. Others are staged and
 * compared: also the second of two that are alike. */
int qc_known_open(qcert_store *store, int day, qc_known **out);
void qc_known_close(qc_known *known); /* NULL is fine */

/* QCERT_ROW: there is such a course, and it is taken: another one that is alike is not it; 0: there is none. */
int qc_known_take(qc_known *known, const qc_course_record *record);
void qc_known_take_none(qc_known *known); /* from the beginning */
int64_t qc_known_taken(const qc_known *known);

/* Within the transaction that applies what was staged. *changed: another connection has changed the file since these
 * courses were read, so that nothing is known of it. */
int qc_known_is_old(qc_known *known, int *changed);

/* After organisations and centres were matched, fills s_left with the courses that are to be compared, of those that
 * were read; *from is the first last day of these. If names have changed hands, what was taken is staged after all:
 * then *from is "", and s_left says nothing. */
int qc_known_settle(qc_known *known, const char **from);

#endif
