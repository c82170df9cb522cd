/* organisation.h - the organisation that somebody means. */
#ifndef QC_ORGANISATION_H
#define QC_ORGANISATION_H

#include "store.h"

/* By its id ("3", "#3"), or its name in any case: whole, else words of it that only one has. ENOTFOUND, EAMBIGUOUS. */
int qc_organisation_find(qcert_store *store, const char *given, int64_t *id);

#endif
