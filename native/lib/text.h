/* text.h - text that came from people: folded for comparing, trimmed, bounded. */
#ifndef QC_TEXT_H
#define QC_TEXT_H

#include <stddef.h>

/* Text for comparing: compatibility forms decomposed, marks stripped, case folded, letters that have no
 * decomposition spelt out (ø o, ł l, ß ss, æ ae), everything that is no letter or digit one blank, none at the ends.
 * The caller frees it; NULL without memory.  What is not UTF-8 folds to "". */
char *qc_fold(const char *text);

/* Whether text is UTF-8 without control characters; newlines: but for line feeds. */
int qc_is_plain(const char *text, int newlines);

/* How the worst character of a name comes out in print: Latin letters and what stands between them do; other scripts do
 * where the font has them; what is invisible, a symbol, or no character at all does not. */
typedef enum qc_printing { QC_PRINTS, QC_MAY_PRINT, QC_PRINTS_NOT } qc_printing;
qc_printing qc_how_it_prints(const char *text);

int qc_is_utf8(const char *bytes, size_t count); /* without NUL */

/* Whether something in text is blank or invisible: a space of any kind, a tab, the end of a line,
 * a mark of direction. */
int qc_has_blank(const char *text);

/* A copy without what is blank or invisible at its ends. The caller frees it; NULL without memory. */
char *qc_trim(const char *text);

/* What people type or paste in many ways, in ASCII only: spaces of any kind and ends of lines become a blank, dashes of
 * any kind a hyphen, full-width forms what they are forms of, an ellipsis two dots; what is invisible is dropped. Any
 * other letter, digit or mark becomes an x, and the rest a question mark. The caller frees it; NULL without memory. */
char *qc_typed(const char *text);

/* Whether a folded text holds a folded phrase as whole words. An empty phrase is held by none. */
int qc_has_phrase(const char *folded, const char *phrase);

/* How many bytes of text, at most so many, end with a whole character. */
size_t qc_fitting(const char *text, size_t most);

#define QC_LONGEST_WORD 64 /* bytes that are compared one by one */

/* How many bytes must be put in, taken out or changed to make other of one; other is shorter than QC_LONGEST_WORD. */
int qc_difference(const char *one, const char *other);

/* A growing text that never gets longer than most; all zero but for most and spare is a good start.
 * After a failure (too long, or no memory) it stays as it is and failed is set. */
typedef struct qc_buf {
    char *bytes; /* NUL-terminated once something was put; NULL before */
    size_t count, room, most;
    size_t spare; /* so much room is kept behind the NUL */
    int failed;
} qc_buf;

int qc_buf_put(qc_buf *buf, const char *bytes, size_t count); /* 0, or QCERT_EMEMORY or QCERT_EFORMAT */
int qc_buf_text(qc_buf *buf, const char *text);
/* Puts a text as one line that changes nothing around it: what breaks lines becomes a blank, and other control
 * characters, what turns the direction of writing, what XML cannot hold, and what is no UTF-8, such as a letter that
 * was cut, are dropped. The other one does so in place. */
int qc_buf_line(qc_buf *buf, const char *text);
void qc_make_line(char *text);
void qc_buf_clear(qc_buf *buf); /* empty, memory kept */
void qc_buf_free(qc_buf *buf);

char *qc_copy(const char *text);   /* a copy to free; NULL stays NULL */
#define QC_REAL_SIZE 64
/* Writes a finite number with so many digits (17 give it back exactly), and a point between them whatever the locale
 * puts there. Returns text. */
const char *qc_real_write(double value, int digits, char text[QC_REAL_SIZE]);

char *qc_format(const char *format, ...) __attribute__((format(printf, 1, 2))); /* to free; NULL without memory */

#endif
