/* derive.h - what the store says in its own words of people's text: languages, and which courses are online. */
#ifndef QC_DERIVE_H
#define QC_DERIVE_H

#include "words.h"

/* Reads the text of all courses anew if the reference data are others than those it was read with. Within a
 * transaction. */
int qc_derive_again(qcert_store *store, qc_words *words);

/* Of a course: the word that says that it is held online, of its centre, its type or its competence; NULL: none. */
int qc_derive_online(qc_words *words, const char *centre, const char *type, const char *competence,
                     const char **word);

#endif
