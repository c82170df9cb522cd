/* upstream.h - where a sync gets its documents from: the programme's site, or a mirror of it that qcert_publish() made.
 * A store remembers that its server is a mirror, and of which state it has it all. */
#ifndef QC_UPSTREAM_H
#define QC_UPSTREAM_H

#include "fetch.h"

/* A mirror is asked what it has: in any case, or on condition that this is news to a store that was last synced from
 * it. EHTTP with 404: there is none. ESUSPECT: it is older than what the store has, or of a time to come. */
int qc_upstream_ask(qcert_store *store, qc_net *net, int in_any_case, qc_upstream *upstream);

/* Whether the store was last synced from a mirror at that address. */
int qc_upstream_known(qcert_store *store, const char *server, int *known);

/* Whether there may be a mirror: the programme's site is none, nor is one that the store was synced from. */
int qc_upstream_may_be(qcert_store *store, const char *server, int *may);

/* Whether a store that was last synced from this mirror has all of it, but for past courses. */
int qc_upstream_is_here(qcert_store *store, const qc_upstream *upstream, int *here);

/* Whether the mirror knows past courses that the store does not. */
int qc_upstream_past_due(qcert_store *store, const qc_upstream *upstream, int *due);

/* From now on the store has all of it; in the transaction that brings the last of it. */
int qc_upstream_keep(qcert_store *store, const char *server, const qc_upstream *upstream);

#endif
