/* certid.h - ids of certificates, read from what people have at hand. */
#ifndef QC_CERTID_H
#define QC_CERTID_H

#include "base.h"

#define QC_CERTID_SIZE 101 /* of an id and its NUL */
#define QC_CERTID_TEXT 4096 /* bytes of the text that an id is read from, at the most */

/* Attendees and organisations are counted in the same form: the same id may exist as both. */
typedef enum qc_certid_kind { QC_CERTID_BARE, QC_CERTID_ATTENDEE, QC_CERTID_ORGANISATION } qc_certid_kind;

typedef struct qc_certid {
    char id[QC_CERTID_SIZE]; /* "QGIS-12" */
    qc_certid_kind kind;     /* as a link says it; bare where none does */
} qc_certid;

/* Finds the one id in a text: typed in lower case, with blanks, any dash or leading zeros; in a link, printed, mailed
 * or percent-encoded; somewhere in a line; without a dash where it stands alone. The same one may come more than once.
 * EFORMAT: the text has none, or one too long. EAMBIGUOUS: a range, or more than one. Each with the reason. */
int qc_certid_read(qc_ctx *ctx, const char *text, qc_certid *out);

#endif
