/* price.h - what a certificate costs. */
#ifndef QC_PRICE_H
#define QC_PRICE_H

#include "store.h"

/* The price in force on a day. There always is one. */
int qc_price_on(qcert_store *store, const char *day, int64_t *cents);

/* A day of the caller's, or today where it is NULL. EFORMAT: it is none. */
int qc_price_day(qcert_store *store, const char *given, char day[QC_DAY_SIZE]);

#endif
