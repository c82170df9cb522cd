/* organisation.h - which organisation is meant by what a person typed. */
#ifndef QC_ORGANISATION_H
#define QC_ORGANISATION_H

#include "store.h"

/* By number, slug or name: see qcert_mine(). NULL is "". ENOTFOUND, EAMBIGUOUS: with what may be meant. */
int qc_organisation_find(qcert_store *store, const char *text, int64_t *id);

#endif
