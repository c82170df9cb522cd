/* http.h - what is written in HTTP: addresses, media types, statuses. Pure. */
#ifndef QC_HTTP_H
#define QC_HTTP_H

#include "base.h"

/* How we introduce ourselves. No locale in it: the site refuses some programs by name. */
#define QC_AGENT "qcert/" QCERT_VERSION " (+" QCERT_SERVER ")"

#define QC_MOST_URL 400 /* bytes of a base URL, so that an error can show it whole */

/* What is wrong with a server's base URL, to follow its name in a sentence; NULL if nothing is. */
const char *qc_url_flaw(const char *url, int *loopback);

/* Whether a Content-Type is that media type, whatever its parameters. */
int qc_type_is(const char *content_type, const char *type);

/* What a status other than 200 means for the user, and what to do. */
const char *qc_status_meaning(int status);

/* The value of a header; "" where it is longer than size, or not what a header can hold, for it may be sent back. */
void qc_header_copy(char *to, size_t size, const char *value);

#endif
