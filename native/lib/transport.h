/* transport.h - the default way to a server: libcurl, behind the transport of qcert.h. */
#ifndef QC_TRANSPORT_H
#define QC_TRANSPORT_H

#include "base.h"

typedef struct qc_curl qc_curl;

/* Proxy and CA file as in the options, which need not outlive the call. */
int qc_curl_open(qc_ctx *ctx, const qcert_sync_opts *opts, qc_curl **out);
void qc_curl_close(qc_curl *curl); /* NULL is fine */

/* The get of a qcert_transport; its user is a qc_curl. Returns QCERT_EMEMORY, too. */
int qc_curl_get(void *user, const qcert_request *request, char *why, size_t why_size);

#endif
