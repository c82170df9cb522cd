/* roster.h - a list of attendees as the site reads it: CSV by position, judged before it is uploaded. Pure: bytes in,
 * people and flaws out. */
#ifndef QC_ROSTER_H
#define QC_ROSTER_H

#include <stddef.h>
#include <stdint.h>

enum { QC_FIRST_NAME, QC_SURNAME, QC_EMAIL, QC_ROSTER_COLUMNS };

typedef enum qc_flaw_kind {
    QC_EMPTY_FILE, QC_NOT_UTF8, QC_HAS_NUL, QC_NO_HEADER, QC_HEADER_UNKNOWN, QC_BLANK_FIRST, QC_SEMICOLONS, QC_TABS,
    QC_OTHER_ORDER, QC_MORE_COLUMNS, QC_NOBODY, QC_SHORT_ROW, QC_LONG_ROW, QC_OPEN_QUOTE, QC_STRAY_QUOTE,
    QC_NO_ATTENDEE, QC_BLANKS, QC_EMPTY_NAME, QC_EMPTY_EMAIL, QC_NO_EMAIL, QC_TOO_LONG, QC_UNPRINTABLE,
    QC_PERHAPS_UNPRINTABLE, QC_DUPLICATE, QC_NEARLY_SAME, QC_SHARED_EMAIL, QC_FLAW_KINDS
} qc_flaw_kind;

typedef struct qc_roster_flaw {
    int64_t line;  /* 0: of the whole file */
    int64_t other; /* the line that it is compared with; 0: none */
    int column;    /* from 0; below 0: of the whole line */
    qc_flaw_kind kind;
} qc_roster_flaw;

/* What a kind of flaw says; "%lld" in what is the other line. */
typedef struct qc_flaw_words {
    int hint, mended;
    const char *what, *remedy;
} qc_flaw_words;
extern const qc_flaw_words qc_flaw_says[QC_FLAW_KINDS];

typedef struct qc_attendee {
    const char *field[QC_ROSTER_COLUMNS]; /* without blanks around; "" where there is nothing */
    int64_t line;
    int twice;    /* who stands in an earlier line already */
    int left_out; /* of the clean list, for something could not be mended */
} qc_attendee;

/* All zero is a good start. */
typedef struct qc_roster {
    char *text; /* in which all fields lie */
    qc_attendee *attendees;
    size_t count, room;
    size_t unread; /* lines that may be attendees and could not be cut */
    qc_roster_flaw *flaws; /* by line and column */
    size_t flaw_count, flaw_room;
} qc_roster;

#define QC_MOST_ROSTER (4 << 20) /* bytes of a list */

/* Reads and judges a list. 0; QCERT_EMEMORY; or QCERT_EFORMAT, and *wrong says why it is no list at all. */
int qc_roster_read(const char *bytes, size_t count, qc_roster *into, const char **wrong);
void qc_roster_free(qc_roster *roster);

/* Between the parts: adds a flaw; 0 or QCERT_EMEMORY. */
int qc_roster_flawed(qc_roster *roster, qc_flaw_kind kind, int64_t line, int column, int64_t other);
/* Judges all attendees that were read. */
int qc_roster_judge(qc_roster *roster);

#endif
