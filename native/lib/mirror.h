/* mirror.h - what the store knows that is listed, as files that qcert_sync() reads: mirror.json, and the site's
 * documents beside it in mirror/. */
#ifndef QC_MIRROR_H
#define QC_MIRROR_H

#include "store.h"

/* Writes them into a folder. The store must be held still, and have been synced. */
int qc_mirror_write(qcert_store *store, const char *folder);

#endif
