/* demo.h - the invented site that comes with the library, behind the transport of qcert.h: no network plays a part. */
#ifndef QC_DEMO_H
#define QC_DEMO_H

#include "store.h"

/* Whether that is the address of the invented site. NULL: it is not. */
int qc_is_demo(const char *server);

/* The site, and its day. It stands still for four weeks: a store that was filled on a day sees no other until then, for
 * all courses of one day differ from those of the next. */
typedef struct qc_demo {
    qcert_store *store;
    int day;
    qcert_transport transport; /* to it; the demo must stay where it is */
} qc_demo;

/* EFOREIGN: what is invented and what is not would come together in one file. NULL: the programme's site. */
int qc_demo_stays_apart(qcert_store *store, const char *server);

int qc_demo_open(qcert_store *store, qc_demo *demo);

#endif
