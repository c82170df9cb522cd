/* term.h - the terminal: what it can show, how wide it is, what its user asks for. */
#ifndef QCERT_TERM_H
#define QCERT_TERM_H

#include "qcert.h"

#include <stddef.h>

/* Before anything else: UTF-8, and the signals that end a call. The first one asks, a second one kills. */
void term_begin(void);
int term_stopped(void);
void term_mind_pipes(int mind); /* whether SIGPIPE ends the call, as it does at first */

int term_width(void); /* columns of stdout */
int term_bold(void);  /* whether it shows bold */

/* Memory for what is shown, to free; whether there was none at some time: the answer then lacks something. */
void *term_memory(size_t size);
int term_lacked(void);

/* A copy of text fit for a terminal: one line, no control characters, nothing that turns the direction of writing.
 * NULL only if memory ran out. */
char *term_clean(const char *text);
/* The columns that the first count bytes of a clean text take. */
int term_columns(const char *clean, size_t count);

/* A qcert_progress_fn: one line on stderr that is written again and again, and stops the call after a signal. user
 * is an int: whether to show the line. */
int term_progress(void *user, const qcert_progress *progress);
/* The answer begins: no progress from now on, and a signal ends the program at once. */
void term_answer(void);

/* A part of the answer begins, and there may be progress behind it. */
void term_pause(void);

/* "12 345" */
char *term_grouped(char *text, size_t size, int64_t number);

#endif
