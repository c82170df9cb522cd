#include "net.h"

#include "date.h"
#include "http.h"
#include "text.h"
#include "transport.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST_PACE 8
#define MOST_WAIT 120   /* seconds, whatever the server asks for */
#define NAP_MS 50
#define CONNECT_MS 15000
#define FIRST_BYTE_MS 150000
#define STALL_MS 30000
#define SLOWEST 100     /* bytes a second, over a time in which nothing may be said: what drips slower never ends */
#define LONGEST_MS 3600000

struct qc_net {
    qc_ctx *ctx;
    qcert_transport transport;
    qc_curl *curl; /* the default transport, if it is in use */
    qc_clock clock;
    char *server;
    int first_byte_ms, stall_ms;
    int gap_ms;    /* between the beginnings of two requests */
    int64_t due;   /* when the next one may begin */
    int64_t date, requests, bytes;
    qc_head head;
    int64_t done, total; /* of many documents; total 0: that is not known */
};

/* One document to get, and the present try at it. */
typedef struct errand {
    qc_net *net;
    const qc_reader *reader;
    const char *url;
    int calmed, mended;     /* tries that followed a 429, a broken connection */
    int distrusted;         /* the server's certificate, which no other try mends */
    int begun;
    int status, retry_after;
    int verdict;            /* what ended this try, whatever the transport says */
    qc_condition told;      /* what this try's answer said of the document's state */
    int64_t bytes, began;
    int64_t since, by_then; /* when speed was last looked at, and the bytes that had come */
    char why[400];          /* of ENETWORK */
} errand;

/* ---- opening ------------------------------------------------------------ */

static int set_server(qc_net *net, const char *url, int *loopback)
{
    size_t length = strlen(url);
    const char *flaw = qc_url_flaw(url, loopback);

    *loopback |= !strcmp(url, QCERT_DEMO); /* which no network leads to */
    if (flaw && strcmp(url, QCERT_DEMO)) /* a password stays out of messages */
        return qc_fail(net->ctx, QCERT_EMISUSE, "the server's address %s (%.*s)", flaw, QC_MOST_URL,
                       strchr(url, '@') ? "not shown" : url);
    while (url[length - 1] == '/')
        length--;
    net->server = qc_format("%.*s", (int)length, url);
    return net->server ? 0 : qc_fail_memory(net->ctx);
}

static int64_t real_now(void *user)
{
    (void)user;
    return qc_now_ms();
}

static void real_sleep(void *user, int ms)
{
    struct timespec span = { ms / 1000, ms % 1000 * 1000000L };

    (void)user;
    nanosleep(&span, NULL);
}

static int set_times(qc_net *net, const qcert_sync_opts *opts, int loopback)
{
    int pace = opts->pace ? opts->pace : MOST_PACE;

    if (pace < 1 || pace > MOST_PACE)
        return qc_fail(net->ctx, QCERT_EMISUSE, "a pace of %d requests a second is not from 1 to %d", pace, MOST_PACE);
    if (opts->timeout_ms < 0)
        return qc_fail(net->ctx, QCERT_EMISUSE, "a timeout of %d ms is below 0", opts->timeout_ms);
    net->gap_ms = !opts->pace && loopback ? 0 : (1000 + pace - 1) / pace;
    net->first_byte_ms = opts->timeout_ms ? opts->timeout_ms : FIRST_BYTE_MS;
    net->stall_ms = net->first_byte_ms < STALL_MS ? net->first_byte_ms : STALL_MS;
    return 0;
}

static int set_transport(qc_net *net, qcert_sync_opts *opts, int loopback)
{
    int rc;

    if (opts->transport) {
        rc = qc_opts(net->ctx, net->transport, opts->transport);
        if (!rc && !net->transport.get)
            rc = qc_fail(net->ctx, QCERT_EMISUSE, "the transport has no function to get a document");
        return rc;
    }
    if (loopback && !opts->proxy)
        opts->proxy = ""; /* this machine is not reached through another */
    net->transport.get = qc_curl_get;
    rc = qc_curl_open(net->ctx, opts, &net->curl);
    net->transport.user = net->curl;
    return rc;
}

int qc_net_open(qc_ctx *ctx, const qcert_sync_opts *theirs, qc_net **out)
{
    qc_net *net = calloc(1, sizeof *net);
    qcert_sync_opts opts;
    int loopback = 0, rc;

    *out = NULL;
    if (!net)
        return qc_fail_memory(ctx);
    net->ctx = ctx;
    net->clock = (qc_clock){ real_now, real_sleep, NULL };
    net->date = -1;
    rc = qc_opts(ctx, opts, theirs);
    if (!rc)
        rc = set_server(net, opts.server ? opts.server : QCERT_SERVER, &loopback);
    if (!rc)
        rc = set_times(net, &opts, loopback);
    if (!rc)
        rc = set_transport(net, &opts, loopback);
    if (rc)
        qc_net_close(net);
    else
        *out = net;
    return rc;
}

void qc_net_close(qc_net *net)
{
    if (!net)
        return;
    qc_curl_close(net->curl);
    free(net->server);
    free(net);
}

const char *qc_net_server(const qc_net *net)
{
    return net->server;
}

int64_t qc_net_date(const qc_net *net)
{
    return net->date;
}

const qc_head *qc_net_head(const qc_net *net)
{
    return &net->head;
}

int64_t qc_net_requests(const qc_net *net)
{
    return net->requests;
}

int64_t qc_net_bytes(const qc_net *net)
{
    return net->bytes;
}

void qc_net_count(qc_net *net, int64_t done, int64_t total)
{
    net->done = done;
    net->total = total;
}

void qc_net_set_clock(qc_net *net, const qc_clock *clock)
{
    net->clock = *clock;
}

/* ---- time --------------------------------------------------------------- */

static int64_t now(const qc_net *net)
{
    return net->clock.now(net->clock.user);
}

static int tell(const errand *job)
{
    const qc_net *net = job->net;

    return qc_tell(net->ctx, job->reader->what, net->total ? net->done : job->bytes, net->total);
}

/* Waits, but stops within a nap if the caller wants to. */
static int wait_until(errand *job, int64_t when)
{
    qc_net *net = job->net;

    for (int64_t left = when - now(net); left > 0; left = when - now(net)) {
        int rc = tell(job);
        if (rc)
            return rc;
        net->clock.sleep(net->clock.user, left < NAP_MS ? (int)left : NAP_MS);
    }
    return 0;
}

static int keep_pace(errand *job)
{
    qc_net *net = job->net;
    int rc = wait_until(job, net->due);

    net->due = now(net) + net->gap_ms;
    return rc;
}

/* ---- one answer --------------------------------------------------------- */

static int break_off(errand *job, const char *why)
{
    snprintf(job->why, sizeof job->why, "%s", why);
    return job->verdict = QCERT_ENETWORK;
}

static int is_conditional(const qc_condition *condition)
{
    return condition && (*condition->etag || *condition->last_modified);
}

static int judge(errand *job, const qcert_response *response)
{
    const qc_reader *reader = job->reader;
    const char *type = response->content_type ? response->content_type : "";

    if (job->status == 304 && is_conditional(reader->condition)) {
        job->told = *reader->condition;
        job->told.unchanged = 1;
        return 0;
    }
    if (job->status < 200 || job->status > 999)
        return break_off(job, "the answer has no HTTP status");
    if (job->status != 200)
        return QCERT_EHTTP;
    if (!qc_type_is(type, reader->type))
        return qc_fail_at(job->net->ctx, QCERT_EFORMAT, 0, job->url,
                          "%s answered %.100s instead of %s: is this the certification site?", job->url,
                          *type ? type : "something without a type", reader->type);
    qc_header_copy(job->told.etag, sizeof job->told.etag, response->etag);
    qc_header_copy(job->told.last_modified, sizeof job->told.last_modified, response->last_modified);
    return reader->head(reader->user);
}

static void keep_head(qc_net *net, const qcert_response *response)
{
    net->head.status = response->status;
    qc_header_copy(net->head.content_type, sizeof net->head.content_type, response->content_type);
    qc_header_copy(net->head.date, sizeof net->head.date, response->date);
    qc_header_copy(net->head.etag, sizeof net->head.etag, response->etag);
    qc_header_copy(net->head.last_modified, sizeof net->head.last_modified, response->last_modified);
}

static int on_head(void *user, const qcert_response *theirs)
{
    errand *job = user;
    qc_net *net = job->net;
    qcert_response response;

    if (job->verdict)
        return job->verdict;
    if (job->begun)
        return break_off(job, "the transport began the answer twice");
    job->verdict = qc_opts(net->ctx, response, theirs);
    if (job->verdict)
        return job->verdict;
    job->begun = 1;
    keep_head(net, &response);
    job->status = response.status;
    job->retry_after = response.retry_after;
    job->since = now(net);
    if (!response.date || qc_http_date_read(response.date, &net->date))
        net->date = -1;
    return job->verdict = judge(job, &response);
}

/* Whether the answer still comes; what comes by drops will not end either. */
static int watch(errand *job)
{
    const int64_t moment = now(job->net), stall = job->net->stall_ms;

    if (moment - job->began >= LONGEST_MS)
        return break_off(job, "the answer did not end within an hour");
    if (!job->begun || moment - job->since < stall)
        return 0;
    if (job->bytes - job->by_then < SLOWEST * stall / 1000)
        return break_off(job, "the answer came too slowly");
    job->since = moment;
    job->by_then = job->bytes;
    return 0;
}

/* What is to be done ten times a second. */
static int on_idle(void *user)
{
    errand *job = user;

    if (job->verdict || watch(job))
        return job->verdict;
    return job->verdict = tell(job);
}

static int take(errand *job, const char *bytes, size_t count)
{
    const qc_reader *reader = job->reader;

    if (count > (uint64_t)(reader->most_bytes - job->bytes))
        return qc_fail_at(job->net->ctx, QCERT_EFORMAT, 0, job->url,
                          "%s: the answer is longer than %lld bytes, which cannot be right", job->url,
                          (long long)reader->most_bytes);
    job->bytes += (int64_t)count;
    job->net->bytes += (int64_t)count;
    return reader->body(reader->user, bytes, count);
}

static int on_body(void *user, const char *bytes, size_t count)
{
    errand *job = user;

    if (job->verdict || !count || job->told.unchanged)
        return job->verdict;
    if (!job->begun || !bytes)
        return break_off(job, "the transport gave bytes that belong to no answer");
    job->verdict = take(job, bytes, count);
    return on_idle(job);
}

/* ---- one try, and more -------------------------------------------------- */

/* What a try came to: our own verdict first, for a transport need not be as good as its word. */
static int settle(errand *job, int rc, const char *why)
{
    if (job->verdict)
        return job->verdict;
    if (rc == QCERT_EMEMORY)
        return rc;
    job->distrusted = rc == QCERT_EFOREIGN;
    if (rc)
        return break_off(job, *why ? why : "the connection failed");
    return job->begun ? 0 : break_off(job, "the transport ended without an answer");
}

static int try_once(errand *job)
{
    qc_net *net = job->net;
    qcert_request request = {
        .size = sizeof request, .url = job->url, .accept = job->reader->accept, .user_agent = QC_AGENT,
        .connect_ms = CONNECT_MS, .first_byte_ms = net->first_byte_ms, .stall_ms = net->stall_ms,
        .head = on_head, .body = on_body, .idle = on_idle, .reader = job,
    };
    const qc_condition *condition = job->reader->condition;
    char why[sizeof job->why] = "";
    int rc;

    if (is_conditional(condition)) {
        request.if_none_match = *condition->etag ? condition->etag : NULL;
        request.if_modified_since = *condition->last_modified ? condition->last_modified : NULL;
    }
    job->begun = job->status = job->verdict = 0;
    job->told = (qc_condition){ "", "", 0 };
    job->retry_after = -1;
    job->bytes = job->by_then = 0;
    rc = keep_pace(job);
    if (rc)
        return rc;
    job->began = now(net);
    net->date = -1;
    net->requests++;
    rc = net->transport.get(net->transport.user, &request, why, sizeof why);
    why[sizeof why - 1] = '\0';
    return settle(job, rc, why);
}

/* After how many seconds another try makes sense; below 0: never. */
static int patience(errand *job, int rc)
{
    static const int calm[] = { 1, 2, 4, 8, 8 }, mend[] = { 1, 3 };
    int gateway = job->status >= 502 && job->status <= 504, seconds;

    if (rc == QCERT_EHTTP && job->status == 429 && job->calmed < (int)(sizeof calm / sizeof *calm))
        seconds = calm[job->calmed++];
    else if (((rc == QCERT_ENETWORK && !job->distrusted) || (rc == QCERT_EHTTP && gateway)) &&
             job->mended < (int)(sizeof mend / sizeof *mend))
        seconds = mend[job->mended++];
    else
        return -1;
    if (job->retry_after > 0)
        seconds = job->retry_after < MOST_WAIT ? job->retry_after : MOST_WAIT;
    return seconds;
}

/* The errors whose text waits until no other try is left; and that memory ran out, whoever found it. */
static int explain(errand *job, int rc)
{
    qc_ctx *ctx = job->net->ctx;

    if (rc == QCERT_EMEMORY)
        return qc_fail_memory(ctx);
    if (rc == QCERT_EHTTP)
        return qc_fail_at(ctx, rc, job->status, job->url, "%s answered %d: %s", job->url, job->status,
                          qc_status_meaning(job->status));
    if (rc == QCERT_ENETWORK)
        return qc_fail_at(ctx, rc, 0, job->url, "%s: %s%s", job->url, job->why,
                          job->distrusted ? "" : "; see whether the network is up, or try again later");
    return rc;
}

int qc_net_get(qc_net *net, const char *path, const qc_reader *reader)
{
    char *url = qc_format("%s%s", net->server, path);
    errand job = { .net = net, .reader = reader, .url = url };
    int rc, seconds;

    if (!url)
        return qc_fail_memory(net->ctx);
    for (;;) {
        rc = try_once(&job);
        seconds = patience(&job, rc);
        if (seconds < 0)
            break;
        rc = wait_until(&job, now(net) + (int64_t)seconds * 1000);
        if (rc)
            break;
    }
    if (!rc && reader->condition)
        *reader->condition = job.told;
    rc = explain(&job, rc);
    free(url);
    return rc;
}
