#include "transport.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAP_MS 50         /* between two calls of idle */
#define MOST_HEADER 65536 /* bytes of all header lines */
#define HEADER_SIZE 300  /* bytes of one that is looked at, with its NUL */

struct qc_curl {
    CURLM *multi; /* owns the connections, which are used again */
    CURL *easy;
    char error[CURL_ERROR_SIZE];
};

/* One request on its way. */
typedef struct transfer {
    qc_curl *curl;
    const qcert_request *request;
    char *why;
    size_t why_size;
    size_t header;        /* bytes of it so far */
    int connected, begun;
    int64_t heard;        /* when the server last gave a sign of life, in ms */
    int rc;               /* why we give up, once we do */
} transfer;

/* ---- what arrives ------------------------------------------------------- */

static int give_up(transfer *call, const char *what, int64_t amount, const char *unit)
{
    snprintf(call->why, call->why_size, "%s %lld %s", what, (long long)amount, unit);
    return call->rc = QCERT_ENETWORK;
}

/* libcurl lends a header until its next call, so it is copied; one that does not fit is none. */
static const char *header(CURL *easy, const char *name, char value[HEADER_SIZE])
{
    struct curl_header *found;

    if (curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK || strlen(found->value) >= HEADER_SIZE)
        return "";
    return strcpy(value, found->value);
}

/* The answer begins; before it there may be others, which only announce it. */
static void begin(transfer *call)
{
    CURL *easy = call->curl->easy;
    qcert_response response = QCERT_INIT(qcert_response);
    char date[HEADER_SIZE], etag[HEADER_SIZE], modified[HEADER_SIZE], *type = NULL;
    long status = 0;
    curl_off_t wait = 0;

    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200)
        return;
    curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &wait);
    response.status = (int)status;
    response.retry_after = wait > 0 && wait < INT32_MAX ? (int)wait : -1;
    response.content_type = type ? type : "";
    response.date = header(easy, "Date", date);
    response.etag = header(easy, "ETag", etag);
    response.last_modified = header(easy, "Last-Modified", modified);
    call->connected = call->begun = 1;
    call->rc = call->request->head(call->request->reader, &response);
    call->heard = qc_now_ms();
}

/* One line of the header, or of the trailer, in which nothing is of interest. */
static size_t on_header(char *line, size_t one, size_t count, void *user)
{
    transfer *call = user;

    (void)one;
    call->header += count;
    if (call->header > MOST_HEADER)
        give_up(call, "the header of the answer is longer than", MOST_HEADER, "bytes");
    else if (!call->begun && count && (line[0] == '\r' || line[0] == '\n'))
        begin(call);
    return call->rc ? 0 : count;
}

static size_t on_body(char *bytes, size_t one, size_t count, void *user)
{
    transfer *call = user;

    (void)one;
    if (count)
        call->rc = call->request->body(call->request->reader, bytes, count);
    call->heard = qc_now_ms(); /* after the reader, whose time is not the server's */
    return call->rc ? 0 : count;
}

/* ---- one request -------------------------------------------------------- */

/* Whether the server lets us wait too long. Connecting is watched by libcurl itself. */
static int overdue(transfer *call)
{
    const qcert_request *request = call->request;
    int64_t now = qc_now_ms();
    curl_off_t sent = 0;

    if (!call->connected) {
        curl_easy_getinfo(call->curl->easy, CURLINFO_PRETRANSFER_TIME_T, &sent);
        call->connected = sent > 0;
        call->heard = now;
    }
    if (call->begun && now - call->heard >= request->stall_ms)
        return give_up(call, "the answer stopped and did not go on within", request->stall_ms, "ms");
    if (!call->begun && now - call->heard >= request->first_byte_ms)
        return give_up(call, "no answer came within", request->first_byte_ms, "ms");
    return 0;
}

static int outcome(transfer *call)
{
    int left;
    CURLMsg *message = curl_multi_info_read(call->curl->multi, &left);
    CURLcode code = message ? message->data.result : CURLE_RECV_ERROR;
    const char *text = call->curl->error;

    if (code == CURLE_OK)
        return 0;
    if (code == CURLE_OUT_OF_MEMORY)
        return QCERT_EMEMORY;
    snprintf(call->why, call->why_size, "%s%s", *text ? text : curl_easy_strerror(code),
             code == CURLE_PEER_FAILED_VERIFICATION ? " (for an authority of your own, name its CA file)" : "");
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE ? QCERT_EFOREIGN : QCERT_ENETWORK;
}

/* Between two naps: 0 to go on. */
static int look_around(transfer *call)
{
    if (!call->rc && !overdue(call))
        call->rc = call->request->idle(call->request->reader);
    return call->rc;
}

static int run(transfer *call)
{
    CURLM *multi = call->curl->multi;
    CURLMcode code;
    int running = 1;

    do {
        code = curl_multi_perform(multi, &running);
        if (code == CURLM_OK && running && !look_around(call))
            code = curl_multi_poll(multi, NULL, 0, NAP_MS, NULL);
    } while (code == CURLM_OK && running && !call->rc);
    if (call->rc)
        return call->rc;
    if (code == CURLM_OK)
        return outcome(call);
    snprintf(call->why, call->why_size, "%s", curl_multi_strerror(code));
    return code == CURLM_OUT_OF_MEMORY ? QCERT_EMEMORY : QCERT_ENETWORK;
}

#define SET(option, value) (failed |= curl_easy_setopt(easy, (option), (value)) != CURLE_OK)

static int prepare(transfer *call, struct curl_slist *headers)
{
    const qcert_request *request = call->request;
    CURL *easy = call->curl->easy;
    int failed = 0;

    call->curl->error[0] = '\0';
    SET(CURLOPT_URL, request->url);
    SET(CURLOPT_USERAGENT, request->user_agent);
    SET(CURLOPT_HTTPHEADER, headers);
    SET(CURLOPT_CONNECTTIMEOUT_MS, (long)request->connect_ms);
    SET(CURLOPT_HEADERDATA, call);
    SET(CURLOPT_WRITEDATA, call);
    return failed ? QCERT_EMEMORY : 0;
}

/* Gives the list back longer; NULL without memory, and then the list is no more. */
static struct curl_slist *add_header(struct curl_slist *headers, const char *name, const char *value)
{
    struct curl_slist *longer;
    char line[300];

    snprintf(line, sizeof line, "%s: %s", name, value);
    longer = curl_slist_append(headers, line);
    if (!longer)
        curl_slist_free_all(headers);
    return longer;
}

static struct curl_slist *make_headers(const qcert_request *request)
{
    struct curl_slist *headers = add_header(NULL, "Accept", request->accept);

    if (headers && request->if_none_match)
        headers = add_header(headers, "If-None-Match", request->if_none_match);
    if (headers && request->if_modified_since)
        headers = add_header(headers, "If-Modified-Since", request->if_modified_since);
    return headers;
}

int qc_curl_get(void *user, const qcert_request *request, char *why, size_t why_size)
{
    qc_curl *curl = user;
    transfer call = { .curl = curl, .request = request, .why = why, .why_size = why_size, .heard = qc_now_ms() };
    struct curl_slist *headers = make_headers(request);
    int rc = headers ? prepare(&call, headers) : QCERT_EMEMORY;

    if (!rc && curl_multi_add_handle(curl->multi, curl->easy) != CURLM_OK)
        rc = QCERT_EMEMORY;
    if (!rc)
        rc = run(&call);
    curl_multi_remove_handle(curl->multi, curl->easy); /* ends what is not over; does nothing if it was not added */
    curl_easy_setopt(curl->easy, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(headers);
    return rc;
}

/* ---- opening ------------------------------------------------------------ */

static CURLcode started;

/* Never undone: the process may use libcurl elsewhere. */
static void start(void)
{
    started = curl_global_init(CURL_GLOBAL_DEFAULT);
}

static const char *ca_file(const qcert_sync_opts *opts)
{
    const char *file = opts->ca_file ? opts->ca_file : getenv("SSL_CERT_FILE");

    return file && *file ? file : NULL;
}

/* What never changes: whom we trust, what we refuse, and that nothing of the user's goes along. */
static int set_up(qc_curl *curl, const qcert_sync_opts *opts)
{
    CURL *easy = curl->easy;
    int failed = 0;

    SET(CURLOPT_ERRORBUFFER, curl->error);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_QUICK_EXIT, 1L); /* stopping does not wait for a name server */
    SET(CURLOPT_HEADERFUNCTION, on_header);
    SET(CURLOPT_WRITEFUNCTION, on_body);
    SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_PATH_AS_IS, 1L);
    SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    SET(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    SET(CURLOPT_SSL_VERIFYPEER, 1L);
    SET(CURLOPT_SSL_VERIFYHOST, 2L);
    if (opts->proxy)
        SET(CURLOPT_PROXY, opts->proxy);
    if (ca_file(opts)) {
        SET(CURLOPT_CAINFO, ca_file(opts));
        SET(CURLOPT_CAPATH, NULL); /* instead of the system's, not besides */
    }
    return failed;
}

int qc_curl_open(qc_ctx *ctx, const qcert_sync_opts *opts, qc_curl **out)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    qc_curl *curl = calloc(1, sizeof *curl);

    *out = NULL;
    if (!curl)
        return qc_fail_memory(ctx);
    pthread_once(&once, start);
    if (started == CURLE_OK) {
        curl->multi = curl_multi_init();
        curl->easy = curl_easy_init();
    }
    if (!curl->multi || !curl->easy || set_up(curl, opts)) {
        qc_curl_close(curl);
        return qc_fail_memory(ctx);
    }
#if LIBCURL_VERSION_NUM >= 0x081400
    curl_multi_setopt(curl->multi, CURLMOPT_QUICK_EXIT, 1L);
#endif
    *out = curl;
    return 0;
}

void qc_curl_close(qc_curl *curl)
{
    if (!curl)
        return;
    curl_easy_cleanup(curl->easy);
    curl_multi_cleanup(curl->multi);
    free(curl);
}
