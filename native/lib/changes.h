/* changes.h - what the syncs brought, from some change on. */
#ifndef QC_CHANGES_H
#define QC_CHANGES_H

#include "store.h"

/* qcert_find_changes() of those behind a change, by its number. */
int qc_changes_after(qcert_store *store, const qcert_filter *filter, int64_t after, qcert_rows **out);

#endif
