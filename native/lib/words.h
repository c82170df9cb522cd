/* words.h - what people's free text means: languages, and whether a course is held online. */
#ifndef QC_WORDS_H
#define QC_WORDS_H

#include "store.h"

typedef struct qc_words qc_words;

/* The store, which must have its reference data attached, keeps them until it is closed. Answers are remembered: feeds
 * repeat themselves. */
int qc_words_get(qcert_store *store, qc_words **out);
void qc_words_forget(qcert_store *store);

/* Codes in the order of the text, comma between: "EN/FR" gives "en,fr". *codes is NULL where nothing is understood;
 * it is borrowed until the next call. text may be NULL. */
int qc_words_languages(qc_words *words, const char *text, const char **codes);

/* The word or phrase of the table that says that a course is held online; NULL if there is none. Borrowed. */
int qc_words_online(qc_words *words, const char *text, const char **word);

#endif
