/* page.h - the site's pages of certificates: bytes in, a record out. Knows no network, no store.
 *
 * A page tells something only if it is just as expected. A login, an error, a changed or older layout, the page of
 * another certificate or of the other kind, a page that was cut: all that is EFORMAT, never a certificate, and never
 * the lack of one. */
#ifndef QC_PAGE_H
#define QC_PAGE_H

#include "base.h"
#include "date.h"

#define QC_PAGE_MOST (1 << 20) /* bytes of a page at the most */

enum { QC_PAGE_FOUND, QC_PAGE_NONE };

/* An attendee's. Texts are never NULL; they are as the page has them, without the blanks around. The site writes the
 * word None for what it does not know, which may as well be somebody's text. Days exist; the last may be before the
 * first. */
typedef struct qc_certificate {
    char *name, *project, *organisation, *centre, *language, *competence, *type, *hours, *convener;
    char starts[QC_DAY_SIZE], ends[QC_DAY_SIZE];
} qc_certificate;

/* An organisation's. */
typedef struct qc_org_certificate {
    char *organisation, *project, *issued_by;
    char issued[QC_TIME_SIZE]; /* last, to the minute */
    int valid;                 /* else it has expired */
} qc_org_certificate;

/* What the page says about the certificate with this id, which must be in the form that was asked for.
 * QC_PAGE_FOUND: out is filled, to be freed by its own function. QC_PAGE_NONE: the page itself says that there is none.
 * EFORMAT: anything else, with the reason; EMEMORY. After these three out has nothing to free. */
int qc_page_attendee(qc_ctx *ctx, const char *bytes, size_t count, const char *id, qc_certificate *out);
int qc_page_organisation(qc_ctx *ctx, const char *bytes, size_t count, const char *id, qc_org_certificate *out);

void qc_certificate_free(qc_certificate *certificate); /* what is in it */
void qc_org_certificate_free(qc_org_certificate *certificate);

#endif
