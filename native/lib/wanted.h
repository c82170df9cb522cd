/* wanted.h - the words that a search wants, and in which texts they stand. Rows repeat their texts, so each is folded
 * and looked through but once. */
#ifndef QC_WANTED_H
#define QC_WANTED_H

#include "base.h"

#include <stddef.h>

#define QC_WORDS 32 /* of a search, at the most */

typedef struct qc_wanted qc_wanted;

/* The words of a folded text. EFORMAT: there are more than QC_WORDS. */
int qc_wanted_open(qc_ctx *ctx, const char *folded, qc_wanted **out);
void qc_wanted_close(qc_wanted *wanted); /* NULL is fine */

/* Whether each word stands in one of the texts, of which NULL ones are empty. 1, 0 or QCERT_EMEMORY. */
int qc_wanted_in(qc_wanted *wanted, const char *const *texts, size_t count);

#endif
