/* Bytes as the address of a server and what it answers: the address means the same to libcurl, and the answer is taken
 * within its bounds, however often it is asked for. */
#include "fuzz.h"
#include "http.h"
#include "net.h"
#include "text.h"

#include <curl/curl.h>

#define MOST 50          /* bytes of the document */
#define MOST_TRIES 8     /* 5 after a 429, 2 after a broken connection */
#define MOST_WAIT 130000 /* ms before each */

/* ---- addresses ---------------------------------------------------------- */

static char *part_of(CURLU *url, CURLUPart what)
{
    char *part = NULL;

    return curl_url_get(url, what, &part, 0) == CURLUE_OK ? part : NULL;
}

static int is_loopback(const char *host)
{
    return !strcasecmp(host, "localhost") || !strncmp(host, "127.", 4) || !strcmp(host, "[::1]");
}

/* Nothing stands before the host or behind the path, and http leads nowhere but to this machine. */
static void check_server(CURLU *url, int loopback)
{
    char *scheme = part_of(url, CURLUPART_SCHEME), *host = part_of(url, CURLUPART_HOST);

    must(scheme && host && *host && !part_of(url, CURLUPART_USER) && !part_of(url, CURLUPART_PASSWORD));
    must(!part_of(url, CURLUPART_QUERY) && !part_of(url, CURLUPART_FRAGMENT));
    must(!strcmp(scheme, "https") || (!strcmp(scheme, "http") && loopback));
    must(!loopback || is_loopback(host));
    curl_free(scheme);
    curl_free(host);
}

/* What may be opened on a click names no user, which would look like a host. */
static void check_link(CURLU *url)
{
    char *scheme = part_of(url, CURLUPART_SCHEME), *host = part_of(url, CURLUPART_HOST);

    must(scheme && !strncmp(scheme, "http", 4) && host && *host && !part_of(url, CURLUPART_USER));
    curl_free(scheme);
    curl_free(host);
}

static void check_address(const char *text)
{
    int loopback, is_server = !qc_url_flaw(text, &loopback);
    CURLU *url = curl_url();
    int is_url = curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK;

    if (is_url && is_server)
        check_server(url, loopback);
    if (is_url && qcert_is_link(text))
        check_link(url);
    must(!qcert_is_link(text) || (qc_is_plain(text, 0) && !strpbrk(text, " \\\t")));
    curl_url_cleanup(url);
}

/* ---- answers ------------------------------------------------------------ */

typedef struct play {
    char *statuses; /* of one try after the other, each with its Retry-After: "429 5,200" */
    const char *type, *date, *etag, *modified, *body;
    int64_t now, got;
    int tries;
} play;

static int answer(play *of, const qcert_request *request, const char *status)
{
    qcert_response response = QCERT_INIT(qcert_response);
    int rc;

    response.retry_after = -1;
    sscanf(status, "%9d %9d", &response.status, &response.retry_after);
    response.content_type = of->type;
    response.date = of->date;
    response.etag = of->etag;
    response.last_modified = of->modified;
    rc = request->head(request->reader, &response);
    for (const char *at = of->body; *at && !rc; at += strnlen(at, 7))
        rc = request->body(request->reader, at, strnlen(at, 7));
    return rc ? rc : request->idle(request->reader);
}

static int get(void *user, const qcert_request *request, char *why, size_t why_size)
{
    play *of = user;
    char *rest = NULL, *status = strtok_r(of->statuses, ",", &rest);

    of->tries++;
    of->statuses = rest;
    must(!request->if_none_match || qc_is_plain(request->if_none_match, 0));
    if (status && *status >= '0')
        return answer(of, request, status);
    snprintf(why, why_size, "%s", of->body);
    return QCERT_ENETWORK;
}

static int begin(void *user)
{
    ((play *)user)->got = 0;
    return 0;
}

static int take(void *user, const char *bytes, size_t count)
{
    play *of = user;

    of->got += (int64_t)count;
    must(of->got <= MOST && !memcmp(of->body + of->got - count, bytes, count));
    return 0;
}

static int64_t now(void *user)
{
    return ((play *)user)->now;
}

static void wait(void *user, int ms)
{
    ((play *)user)->now += ms;
}

static void check_head(const qc_net *net)
{
    const qc_head *head = qc_net_head(net);

    must(qc_is_plain(head->content_type, 0) && qc_is_plain(head->date, 0));
    must(qc_is_plain(head->etag, 0) && qc_is_plain(head->last_modified, 0));
}

static void check_get(qc_ctx *ctx, qc_net *net, play *of, int has_condition)
{
    qc_condition condition = { "\"known\"", "", 0 };
    const qc_reader reader = { begin, take, of, "application/json", "application/json", "courses", MOST,
                               has_condition ? &condition : NULL };
    const qc_clock clock = { now, wait, of };
    int rc;

    qc_net_set_clock(net, &clock);
    rc = qc_net_get(net, "/en/courses/", &reader);
    must(rc == 0 || rc == QCERT_ENETWORK || rc == QCERT_EHTTP || rc == QCERT_EFORMAT);
    check_told(ctx, rc);
    must(of->tries <= MOST_TRIES && qc_net_requests(net) == of->tries && of->now <= of->tries * MOST_WAIT);
    must(rc || condition.unchanged || of->got == (int64_t)strlen(of->body));
    must(!rc || (!strcmp(condition.etag, "\"known\"") && !condition.unchanged));
    check_head(net);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest;
    char *server = next_line(&rest), *statuses = next_line(&rest), *type = next_line(&rest), *date = next_line(&rest);
    char *etag = next_line(&rest), *modified = next_line(&rest);
    play of = { statuses, type, date, etag, modified, .body = rest };
    qcert_transport transport = { sizeof transport, get, &of };
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    qc_net *net;
    qc_ctx ctx;
    int rc;

    check_address(server);
    opts.server = server;
    opts.transport = &transport;
    qc_ctx_init(&ctx);
    rc = qc_net_open(&ctx, &opts, &net);
    check_told(&ctx, rc);
    if (rc)
        must(rc == QCERT_EMISUSE && !net);
    else
        check_get(&ctx, net, &of, size % 2);
    qc_net_close(net);
    free(text);
    return 0;
}
