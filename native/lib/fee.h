/* fee.h - the books: one journal of charges, payments and corrections, and what of the payments pays which charge. */
#ifndef QC_FEE_H
#define QC_FEE_H

#include "organisation.h"
#include "price.h"

/* Pays what is open of an organisation with its credit: of the charge (0: none) first, then the oldest first. Within
 * the transaction of what was booked. */
int qc_fee_settle(qcert_store *store, int64_t organisation, int64_t charge);

/* Takes back whatever pays, or is paid by, a booking that is being corrected. */
int qc_fee_release(qcert_store *store, int64_t booking);

#endif
