/* manifest.h - what a mirror says of itself, in its mirror.json: bytes in, a record out. */
#ifndef QC_MANIFEST_H
#define QC_MANIFEST_H

#include "base.h"
#include "date.h"
#include "text.h"

#define QC_MANIFEST_VERSION 1
#define QC_MANIFEST_BYTES (1 << 16) /* at the most */
#define QC_SERIAL_SIZE 65
#define QC_SITE_SIZE 401

/* The documents of a mirror lie in mirror/SERIAL/, by names that are the same in all mirrors: a mirror names no address
 * and no file, and a set that is replaced while it is read is missed, not mixed. */
typedef struct qc_manifest {
    char serial[QC_SERIAL_SIZE];      /* letters, digits, - */
    char site[QC_SITE_SIZE];          /* the address of the programme's site, whatever it holds */
    char synced[QC_TIME_SIZE];        /* when the mirror last asked it */
    char past_synced[QC_TIME_SIZE];   /* and for past courses; "": never */
    char today[QC_DAY_SIZE];          /* the site's day at synced */
} qc_manifest;

/* EFORMAT: that is no manifest; EVERSION: a newer one. */
int qc_manifest_read(qc_ctx *ctx, qc_buf *text, qc_manifest *manifest); /* the text gets longer */

#endif
