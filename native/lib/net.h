/* net.h - fetches documents from one server, with manners: paced, bounded, retried. Knows nothing of courses. */
#ifndef QC_NET_H
#define QC_NET_H

#include "base.h"

typedef struct qc_net qc_net;

/* What a server said of a document's state, and will say again: sent along, and brought up to date by an answer that
 * came whole. */
typedef struct qc_condition {
    char etag[200], last_modified[60]; /* "": none */
    int unchanged;                     /* the server answered that it is as it was (304), and sent nothing */
} qc_condition;

/* What a reader of a document does. head begins an answer, and begins it anew after a retry: forget what came before.
 * body gets its bytes in order. Both return 0 or a qcert_code that ends the fetch. */
typedef struct qc_reader {
    int (*head)(void *user);
    int (*body)(void *user, const char *bytes, size_t count);
    void *user;
    const char *accept;   /* the Accept header */
    const char *type;     /* the media type that the answer must have, "application/json" */
    const char *what;     /* for the progress: "courses" */
    int64_t most_bytes;   /* a longer answer is refused with EFORMAT */
    qc_condition *condition; /* NULL: the document is wanted in any case */
} qc_reader;

/* Server, proxy, CA file, timeout, pace and transport as in the options. EMISUSE: the server is no https URL (http
 * only to loopback: localhost, 127.0.0.0/8, [::1]), or carries a query, a fragment or a password. */
int qc_net_open(qc_ctx *ctx, const qcert_sync_opts *opts, qc_net **out);
void qc_net_close(qc_net *net); /* NULL is fine */

const char *qc_net_server(const qc_net *net); /* the base URL without a slash at its end */

/* GETs server + path. 0: a 200 of the right type came whole and went to the reader, or the condition is unchanged.
 * EHTTP (detail: the status), ENETWORK, EFORMAT (type, size), ECANCELED, or what the reader returned. 429 is waited
 * out, 502 to 504 and broken connections are tried again, a few times; a redirect is an error. */
int qc_net_get(qc_net *net, const char *path, const qc_reader *reader);

/* Of many documents: what is told as progress from now on, in place of the bytes of each. total 0: the bytes. */
void qc_net_count(qc_net *net, int64_t done, int64_t total);

/* The beginning of an answer, as far as the transport told it. */
typedef struct qc_head {
    int status;
    char content_type[200], date[60], etag[200], last_modified[60]; /* "": none, or nothing that a header can hold */
} qc_head;

const qc_head *qc_net_head(const qc_net *net); /* of the last one */

/* Of the last answer: its Date in seconds since 1970, below 0 if it had none. And of all: their number and bytes. */
int64_t qc_net_date(const qc_net *net);
int64_t qc_net_requests(const qc_net *net);
int64_t qc_net_bytes(const qc_net *net);

/* What a net knows of time: pace, patience and its eye on slow answers go by it. Tests put their own. */
typedef struct qc_clock {
    int64_t (*now)(void *user); /* ms, only forward */
    void (*sleep)(void *user, int ms);
    void *user;
} qc_clock;

void qc_net_set_clock(qc_net *net, const qc_clock *clock);

#endif
