/* Fetching over real sockets on this machine, from the test double of the site and from servers that are worse. */
#include "net.h"
#include "text.h"
#include "transport.h"

#include "serve.h"

#include <arpa/inet.h>
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define ORGS "/en/feed/certifyingorganisations/?page=1&page_size=100"
#define SITE "data/net/site.json"

static const char *base; /* of the server that runs */

/* ---- memory that runs out ----------------------------------------------- */

/* malloc and its like for the whole program, libcurl too. A sanitizer has its own. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
#define SANITIZED 1
#endif

#ifndef SANITIZED
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static int scarce;   /* allocations are counted, and may fail */
static long granted; /* how many succeed before one fails, or all from then on */
static int for_good;

static int runs_out(void)
{
    return scarce && (for_good ? granted-- <= 0 : granted-- == 0);
}

void *malloc(size_t size)
{
    return runs_out() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return runs_out() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return runs_out() ? NULL : __libc_realloc(old, size);
}
#endif

/* ---- a net whose waiting takes no time ---------------------------------- */

struct bench {
    qc_ctx ctx;
    qc_net *net;
    int64_t slept;   /* ms that the clock is ahead of the wall's */
    int speed;       /* how much faster it goes */
    qc_buf got;
    int64_t most_bytes;
    int stop;
};

static int64_t fast_now(void *user)
{
    struct bench *bench = user;

    return qc_now_ms() * bench->speed + bench->slept;
}

static void fast_sleep(void *user, int ms)
{
    ((struct bench *)user)->slept += ms;
}

static int begin(void *user)
{
    qc_buf_clear(&((struct bench *)user)->got);
    return 0;
}

static int take(void *user, const char *bytes, size_t count)
{
    qc_buf_put(&((struct bench *)user)->got, bytes, count);
    return 0;
}

static int progress(void *user, const qcert_progress *progress)
{
    (void)progress;
    return ((struct bench *)user)->stop;
}

static int set_bench(struct bench *bench, const qcert_sync_opts *opts)
{
    qcert_sync_opts ours = *opts;
    qc_clock clock = { fast_now, fast_sleep, bench };
    int rc;

    *bench = (struct bench){ .speed = 1, .most_bytes = 1 << 20, .got = { .most = 1 << 20 } };
    qc_ctx_init(&bench->ctx);
    bench->ctx.progress = progress;
    bench->ctx.progress_user = bench;
    ours.size = sizeof ours;
    ours.server = ours.server ? ours.server : base;
    rc = qc_net_open(&bench->ctx, &ours, &bench->net);
    if (!rc)
        qc_net_set_clock(bench->net, &clock);
    return rc;
}

static int fetch(struct bench *bench, const char *path)
{
    qc_reader reader = { begin, take, bench, "application/json", "application/json", "things", bench->most_bytes,
                         NULL };

    return qc_net_get(bench->net, path, &reader);
}

static void clear_bench(struct bench *bench)
{
    qc_buf_free(&bench->got);
    qc_net_close(bench->net);
}

/* ---- the server --------------------------------------------------------- */

static void start_site(void)
{
    base = serve_start(SITE, (const char *const[]){ "--today", "2026-11-23", NULL });
    ck_assert_ptr_nonnull(base);
}

/* Sets the faults, a JSON list without its brackets, and forgets what was asked. */
static void set_faults(const char *faults)
{
    char *order = qc_format("{\"faults\": [%s], \"forget\": true}", faults), *answer = serve_control(order);

    ck_assert_ptr_nonnull(answer);
    ck_assert_msg(!strstr(answer, "\"error\""), "%s", answer);
    free(answer);
    free(order);
}

/* How often a text stands in the log of the server. */
static int logged(const char *text)
{
    char *log = serve_log();
    int count = 0;

    ck_assert_ptr_nonnull(log);
    for (const char *at = log; (at = strstr(at, text)) != NULL; at++)
        count++;
    free(log);
    return count;
}

/* ---- answers, good and bad ---------------------------------------------- */

static const struct {
    const char *fault;
    int rc, detail, asked;
    const char *says;   /* part of the message */
    qcert_sync_opts opts;
} faults[] = {
    { "", .asked = 1 },
    { "\"x:slow=0\"", .asked = 1 }, /* acts on no request */
    { "\"en:drip=0\"", .asked = 1 },
    { "\"en:cut=99999999:close\"", .asked = 1 },
    { "\"en:status=429:7*2\"", .asked = 3 },
    { "\"en:status=502*1\", \"en:refuse*1\"", .asked = 2 },
    { "\"en:cut=100*1\"", .asked = 2 },

    { "\"en:status=410\"", QCERT_EHTTP, 410, 1, .says = "by name" },
    { "\"en:status=429\"", QCERT_EHTTP, 429, 6, .says = "even after waiting" },
    { "\"en:status=500\"", QCERT_EHTTP, 500, 1, .says = "answered 500" },
    { "\"en:status=502\"", QCERT_EHTTP, 502, 3, .says = "overloaded" },
    { "\"en:redirect=http://127.0.0.1:1/x\"", QCERT_EHTTP, 302, 1, .says = "not followed" },
    { "\"en:type=text/plain\"", QCERT_EFORMAT, 0, 1, .says = "text/plain instead of application/json" },
    { "\"en:html\"", QCERT_EFORMAT, 0, 1, .says = "text/html" },
    { "\"en:endless\"", QCERT_EFORMAT, 0, 1, .says = "longer than 1048576 bytes" },
    { "\"en:endless=blanks\"", QCERT_EFORMAT, 0, 1, .says = "longer than" },
    { "\"en:bomb=1e9\"", QCERT_EFORMAT, 0, 1, .says = "longer than" },
    { "\"en:badgzip\"", QCERT_ENETWORK, 0, 3, .says = "content" },
    { "\"en:header=Content-Encoding: hopp\"", QCERT_ENETWORK, 0, 3, .says = "ncoding" },
    { "\"en:refuse\"", QCERT_ENETWORK, 0, 3, .says = "mpty reply" },
    { "\"en:cut=100\"", QCERT_ENETWORK, 0, 3, .says = "transfer closed" },
    { "\"en:cut=100:length\"", QCERT_ENETWORK, 0, 3, .says = " bytes " },
    { "\"en:cut=100:chunked\"", QCERT_ENETWORK, 0, 3, .says = "transfer closed" },
    { "\"en:slow=5\"", QCERT_ENETWORK, 0, 3, .says = "no answer came within 50 ms",
      .opts = { .timeout_ms = 50 } },
};

START_TEST(meets_faults)
{
    struct bench bench;
    int rc;

    set_faults(faults[_i].fault);
    ck_assert_int_eq(set_bench(&bench, &faults[_i].opts), 0);
    rc = fetch(&bench, ORGS);
    ck_assert_msg(rc == faults[_i].rc, "%s: %d, %s", faults[_i].fault, rc, bench.ctx.message);
    ck_assert_msg(bench.ctx.error.detail == faults[_i].detail, "%s: %d", faults[_i].fault, bench.ctx.error.detail);
    ck_assert_msg(!faults[_i].says || strstr(bench.ctx.message, faults[_i].says), "%s", bench.ctx.message);
    ck_assert_msg(!rc || strstr(bench.ctx.message, base), "%s", bench.ctx.message);
    ck_assert_msg(logged("\"method\"") == faults[_i].asked, "%s: %d requests", faults[_i].fault, logged("\"method\""));
    if (!rc) {
        ck_assert_uint_gt(bench.got.count, 3000);
        ck_assert_int_eq(bench.got.bytes[bench.got.count - 1], '}');
    }
    clear_bench(&bench);
}
END_TEST

START_TEST(shows_what_it_should_and_no_more)
{
    static const char *const shown[] = {
        "\"user-agent\": \"qcert/" QCERT_VERSION " (+https://certification.qgis.org)\"",
        "\"accept\": \"application/json\"", "\"accept-encoding\": \"gzip, deflate\"", "\"host\": ",
        "\"method\": \"GET\"", "\"query\": \"page=1&page_size=100\"",
    };
    static const char *const hidden[] = {
        "cookie", "referer", "accept-language", "authorization", "curl", "upgrade", "expect",
    };
    struct bench bench;

    set_faults("\"en:header=Set-Cookie: a=b; Path=/\"");
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ 0 }), 0);
    ck_assert_int_eq(fetch(&bench, ORGS), 0);
    ck_assert_int_eq(fetch(&bench, ORGS), 0);
    for (int i = 0; i < COUNT(shown); i++)
        ck_assert_msg(logged(shown[i]) == 2, "%s", shown[i]);
    for (int i = 0; i < COUNT(hidden); i++)
        ck_assert_msg(logged(hidden[i]) == 0, "%s", hidden[i]);
    ck_assert_int_eq(qc_net_date(bench.net) / 86400, 20780); /* 2026-11-23 */
    clear_bench(&bench);
}
END_TEST

static int connection_of(const char *log, const char *path)
{
    const char *entry = strstr(log, path);
    const char *number = entry ? strstr(entry, "\"connection\": ") : NULL;

    ck_assert_ptr_nonnull(number);
    return atoi(number + strlen("\"connection\": "));
}

START_TEST(keeps_its_connection)
{
    struct bench bench;
    char *log;

    set_faults("");
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ 0 }), 0);
    ck_assert_int_eq(fetch(&bench, ORGS), 0);
    ck_assert_int_eq(fetch(&bench, "/en/feed/upcoming-course/"), 0);
    log = serve_log();
    ck_assert_int_eq(connection_of(log, "certifyingorganisations"), connection_of(log, "upcoming-course"));
    free(log);
    clear_bench(&bench);
}
END_TEST

/* The path is appended to the base as it is, with what others would tidy up. */
START_TEST(sends_paths_as_they_are)
{
    struct bench bench;
    char *server = qc_format("%s/en/", base);

    set_faults("");
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ .server = server }), 0);
    ck_assert_int_eq(fetch(&bench, "/a/../b%20c/./?q=%2F"), QCERT_EHTTP);
    ck_assert_int_eq(logged("\"path\": \"/en/a/../b c/./\""), 1);
    ck_assert_int_eq(logged("\"query\": \"q=%2F\""), 1);
    free(server);
    clear_bench(&bench);
}
END_TEST

START_TEST(gives_up_on_drips)
{
    struct bench bench;

    set_faults("\"en:drip=0.02\"");
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ 0 }), 0);
    bench.speed = 300; /* 30 s are 0.1 s */
    ck_assert_int_eq(fetch(&bench, ORGS), QCERT_ENETWORK);
    ck_assert_ptr_nonnull(strstr(bench.ctx.message, "too slowly"));
    clear_bench(&bench);
}
END_TEST

static const char *const endless[] = { "\"en:slow=9\"", "\"en:stall=9\"", "\"en:drip=0.1\"", "\"en:endless\"" };

START_TEST(stops_at_once)
{
    struct bench bench;
    int64_t began = qc_now_ms();

    set_faults(endless[_i]);
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ 0 }), 0);
    bench.stop = 1;
    bench.ctx.told = began + 100; /* so that the first telling is some time away */
    bench.most_bytes = INT64_MAX;
    ck_assert_int_eq(fetch(&bench, ORGS), QCERT_ECANCELED);
    ck_assert_str_eq(bench.ctx.message, "stopped");
    ck_assert_int_lt(qc_now_ms() - began, 2000);
    bench.stop = 0;
    set_faults(""); /* and the net is as good as before */
    ck_assert_msg(fetch(&bench, ORGS) == 0, "%s", bench.ctx.message);
    clear_bench(&bench);
}
END_TEST

/* ---- ways there --------------------------------------------------------- */

START_TEST(goes_through_a_proxy)
{
    struct bench bench;

    set_faults("");
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ .server = "http://127.0.0.1:1", .proxy = base }), 0);
    ck_assert_msg(fetch(&bench, ORGS) == 0, "%s", bench.ctx.message);
    ck_assert_int_eq(logged("\"host\": \"127.0.0.1:1\""), 1);
    clear_bench(&bench);
}
END_TEST

/* Whatever the environment says, this machine is not reached by way of another. */
START_TEST(goes_straight_to_loopback)
{
    struct bench bench;

    set_faults("");
    setenv("http_proxy", "http://127.0.0.1:1", 1);
    setenv("all_proxy", "http://127.0.0.1:1", 1);
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ 0 }), 0);
    ck_assert_msg(fetch(&bench, ORGS) == 0, "%s", bench.ctx.message);
    clear_bench(&bench);
}
END_TEST

START_TEST(finds_nobody_there)
{
    struct bench bench;

    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ .server = "http://127.0.0.1:1" }), 0);
    ck_assert_int_eq(fetch(&bench, ORGS), QCERT_ENETWORK);
    ck_assert_ptr_nonnull(strstr(bench.ctx.message, "http://127.0.0.1:1/en/feed"));
    ck_assert_int_eq(qc_net_requests(bench.net), 3);
    clear_bench(&bench);
}
END_TEST

/* ---- the transport by itself -------------------------------------------- */

struct probe {
    int status, retry_after;
    char type[100], date[100];
    int heads, idles;
    int head_rc, body_rc, idle_rc; /* what is answered to the transport */
    qc_buf got;
};

static int probe_head(void *user, const qcert_response *response)
{
    struct probe *probe = user;

    probe->heads++;
    probe->status = response->status;
    probe->retry_after = response->retry_after;
    snprintf(probe->type, sizeof probe->type, "%s", response->content_type);
    snprintf(probe->date, sizeof probe->date, "%s", response->date);
    return probe->head_rc;
}

static int probe_body(void *user, const char *bytes, size_t count)
{
    struct probe *probe = user;

    ck_assert_int_eq(probe->heads, 1);
    qc_buf_put(&probe->got, bytes, count);
    return probe->body_rc;
}

static int probe_idle(void *user)
{
    struct probe *probe = user;

    probe->idles++;
    return probe->idle_rc;
}

/* Short times, which requests may change before they are sent. */
static qcert_request request_for(struct probe *probe, const char *url)
{
    qcert_request request = QCERT_INIT(qcert_request);

    probe->got.most = 1 << 20;
    request.url = url;
    request.accept = "application/json";
    request.user_agent = "test";
    request.connect_ms = request.first_byte_ms = request.stall_ms = 5000;
    request.head = probe_head;
    request.body = probe_body;
    request.idle = probe_idle;
    request.reader = probe;
    return request;
}

static int get(const qcert_sync_opts *opts, const qcert_request *request, char *why, size_t why_size)
{
    qc_ctx ctx;
    qc_curl *curl;
    int rc;

    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_curl_open(&ctx, opts, &curl), 0);
    *why = '\0';
    rc = qc_curl_get(curl, request, why, why_size);
    qc_curl_close(curl);
    return rc;
}

static const struct {
    const char *fault;
    struct probe probe;
    int first_byte_ms, stall_ms; /* 0: enough */
    int rc;
    const char *why;
} gets[] = {
    { "", { 0 }, 0, 0, 0, "" },
    { "", { .head_rc = 42 }, 0, 0, 42, "" },
    { "", { .body_rc = -99 }, 0, 0, -99, "" },
    { "\"en:slow=5\"", { .idle_rc = 1 }, 0, 0, 1, "" },
    { "\"en:slow=5\"", { 0 }, 100, 0, QCERT_ENETWORK, "no answer came within 100 ms" },
    { "\"en:stall=5\"", { 0 }, 0, 100, QCERT_ENETWORK, "did not go on within 100 ms" },
    { "\"en:status=404\"", { 0 }, 0, 0, 0, "" },
    { "\"en:status=503:9\"", { 0 }, 0, 0, 0, "" },
    { "\"en:redirect=/en/feed/past-course/\"", { 0 }, 0, 0, 0, "" },
};

START_TEST(does_as_the_interface_says)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct probe probe = gets[_i].probe;
    char *url = qc_format("%s" ORGS, base), why[200];
    qcert_request request = request_for(&probe, url);
    int rc;

    set_faults(gets[_i].fault);
    if (gets[_i].first_byte_ms)
        request.first_byte_ms = gets[_i].first_byte_ms;
    if (gets[_i].stall_ms)
        request.stall_ms = gets[_i].stall_ms;
    rc = get(&opts, &request, why, sizeof why);
    ck_assert_msg(rc == gets[_i].rc, "%s: %d, %s", gets[_i].fault, rc, why);
    ck_assert_msg(strstr(why, gets[_i].why) != NULL, "%s: %s", gets[_i].fault, why);
    ck_assert_int_le(logged("\"method\""), 1); /* it follows nothing; what is given up may not have been noticed */
    free(url);
    qc_buf_free(&probe.got);
}
END_TEST

START_TEST(is_idle_ten_times_a_second)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct probe probe = { 0 };
    char *url = qc_format("%s" ORGS, base), why[200];
    qcert_request request = request_for(&probe, url);

    set_faults("\"en:slow=0.5\"");
    ck_assert_int_eq(get(&opts, &request, why, sizeof why), 0);
    ck_assert_int_ge(probe.idles, 5);
    free(url);
    qc_buf_free(&probe.got);
}
END_TEST

/* Without net in between, the environment names the proxy, unless the options do. */
START_TEST(minds_the_environment)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct probe probe = { 0 };
    char *url = qc_format("%s" ORGS, base), why[200];
    qcert_request request = request_for(&probe, url);

    set_faults("");
    unsetenv("no_proxy");
    unsetenv("NO_PROXY");
    setenv("http_proxy", "http://127.0.0.1:1", 1);
    ck_assert_int_eq(get(&opts, &request, why, sizeof why), QCERT_ENETWORK);
    opts.proxy = "";
    ck_assert_msg(get(&opts, &request, why, sizeof why) == 0, "%s", why);
    free(url);
    qc_buf_free(&probe.got);
}
END_TEST

/* ---- servers that are worse --------------------------------------------- */

static int listen_here(char url[100], const char *scheme)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    ck_assert_int_eq(bind(fd, (struct sockaddr *)&address, size), 0);
    ck_assert_int_eq(listen(fd, 5), 0);
    ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&address, &size), 0);
    snprintf(url, 100, "%s://127.0.0.1:%d/", scheme, ntohs(address.sin_port));
    return fd;
}

#define OK_HEAD "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nDate: today\r\n"
#define CHUNKED OK_HEAD "Transfer-Encoding: chunked\r\n\r\n"

static const struct raw {
    const char *text;
    const char *more;  /* sent again and again after text */
    int hold;          /* the connection stays open */
    int rc, status, retry_after;
    const char *type, *date, *got;
    const char *why;
} raws[] = {
    { OK_HEAD "Content-Length: 2\r\n\r\n{}", NULL, 1, 0, 200, -1, "a/b", "today", "{}", "" },
    { OK_HEAD "\r\n{}", NULL, 0, 0, 200, -1, "a/b", "today", "{}", "" },
    { OK_HEAD "Content-Length: 0\r\n\r\n", NULL, 1, 0, 200, -1, "a/b", "today", "", "" },
    { "HTTP/1.0 404 No\n\n{}", NULL, 0, 0, 404, -1, "", "", "{}", "" },
    { "HTTP/1.1 100 Wait\r\n\r\nHTTP/1.1 103 Hint\r\nContent-Type: x/y\r\n\r\n" OK_HEAD "\r\n", NULL,
      0, 0, 200, -1, "a/b", "today", "", "" },
    { CHUNKED "2\r\n{}\r\n0\r\nContent-Type: c/d\r\n\r\n", NULL, 1, 0, 200, -1, "a/b", "today", "{}", "" },
    { OK_HEAD "Retry-After: 30\r\nContent-Length: 0\r\n\r\n", NULL, 1, 0, 200, 30, "a/b", "today", "", "" },
    { OK_HEAD "Retry-After: soon\r\nContent-Length: 0\r\n\r\n", NULL, 1, 0, 200, -1, "a/b", "today", "", "" },
    { OK_HEAD "Retry-After: -3\r\nContent-Length: 0\r\n\r\n", NULL, 1, 0, 200, -1, "a/b", "today", "", "" },
    { CHUNKED "2\r\n{}\r\n", NULL, 0, QCERT_ENETWORK, 200, -1, "a/b", "today", "{}", "closed" },
    { CHUNKED "hello", NULL, 1, QCERT_ENETWORK, 200, -1, "a/b", "today", "", "" },
    { OK_HEAD "Content-Length: 9\r\n\r\n{}", NULL, 1, QCERT_ENETWORK, 200, -1, "a/b", "today", "{}", "did not go on" },
    { OK_HEAD, NULL, 1, QCERT_ENETWORK, 0, 0, "", "", "", "no answer came" },
    { "HTTP/1.1 200 OK\r\n", "X: yyyyyyyyyyyyyyyyyyyyyyyyy\r\n", 0, QCERT_ENETWORK, 0, 0, "", "", "", "longer than 65536 bytes" },
    { "HTTP/1.1 200 OK\r\nX: ", "yyyyyyy", 0, QCERT_ENETWORK, 0, 0, "", "", "", "" },
    { CHUNKED "0\r\n", "X: yyyyyyyyyyyyyyyyyyyyyyyyy\r\n", 0, QCERT_ENETWORK, 200, -1, "a/b", "today", "", "longer than 65536 bytes" },
    { "", "HTTP/1.1 103 Hint\r\n\r\n", 0, QCERT_ENETWORK, 0, 0, "", "", "", "longer than 65536 bytes" },
    { "hello", NULL, 0, QCERT_ENETWORK, 0, 0, "", "", "", "0.9" },
    { "", NULL, 1, QCERT_ENETWORK, 0, 0, "", "", "", "no answer came" },
    { "", NULL, 0, QCERT_ENETWORK, 0, 0, "", "", "", "mpty reply" },
};

/* Takes one connection, says its piece, and ends. */
static void be_raw(int listener, const struct raw *raw)
{
    char asked[4096];
    int fd = accept(listener, NULL, NULL);
    ssize_t count = recv(fd, asked, sizeof asked, 0);

    if (count > 0)
        count = send(fd, raw->text, strlen(raw->text), MSG_NOSIGNAL);
    while (raw->more && count >= 0)
        count = send(fd, raw->more, strlen(raw->more), MSG_NOSIGNAL);
    while (raw->hold && count >= 0 && recv(fd, asked, sizeof asked, 0) > 0)
        ;
    shutdown(fd, SHUT_WR);
    while (recv(fd, asked, sizeof asked, 0) > 0)
        ;
    _exit(0);
}

START_TEST(survives_raw_answers)
{
    const struct raw *raw = raws + _i;
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct probe probe = { 0 };
    char url[100], why[200];
    int listener = listen_here(url, "http"), rc;
    qcert_request request = request_for(&probe, url);
    pid_t child = fork();

    if (!child)
        be_raw(listener, raw);
    close(listener);
    if (raw->rc && raw->hold) /* else nothing is waited for in vain */
        request.first_byte_ms = request.stall_ms = 200;
    opts.proxy = "";
    rc = get(&opts, &request, why, sizeof why);
    if (rc == QCERT_EMEMORY && raw->more)
        rc = QCERT_ENETWORK; /* what an older libcurl calls a line that is too long */
    ck_assert_msg(rc == raw->rc, "%d: %d, %s", _i, rc, why);
    ck_assert_msg(strstr(why, raw->why) != NULL, "%d: %s", _i, why);
    ck_assert_int_eq(probe.heads, raw->status != 0);
    ck_assert_int_eq(probe.status, raw->status);
    ck_assert_int_eq(probe.retry_after, raw->retry_after);
    ck_assert_str_eq(probe.type, raw->type);
    ck_assert_str_eq(probe.date, raw->date);
    ck_assert_str_eq(probe.got.bytes ? probe.got.bytes : "", raw->got);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    qc_buf_free(&probe.got);
}
END_TEST

/* Connected, but nobody takes part in the handshake: that is not connected yet. */
START_TEST(gives_up_connecting)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct probe probe = { 0 };
    char url[100], why[200];
    int listener = listen_here(url, "https");
    qcert_request request = request_for(&probe, url);
    int64_t began = qc_now_ms();

    opts.proxy = "";
    request.connect_ms = 100;
    ck_assert_int_eq(get(&opts, &request, why, sizeof why), QCERT_ENETWORK);
    ck_assert_int_lt(qc_now_ms() - began, 2000);
    close(listener);
}
END_TEST

/* Only the web is spoken, whoever asks. */
START_TEST(speaks_nothing_else)
{
    static const char *const others[] = { "file:///dev/null", "ftp://127.0.0.1:1/", "gopher://127.0.0.1:1/", "x" };
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct probe probe = { 0 };
    char why[200];
    qcert_request request = request_for(&probe, others[_i]);

    ck_assert_int_eq(get(&opts, &request, why, sizeof why), QCERT_ENETWORK);
    ck_assert_str_ne(why, "");
    ck_assert_int_eq(probe.heads, 0);
}
END_TEST

/* ---- without memory ----------------------------------------------------- */

#ifndef SANITIZED
static int fetch_with(long allocations)
{
    struct bench bench;
    int rc;

    granted = allocations;
    scarce = 1;
    rc = set_bench(&bench, &(qcert_sync_opts){ 0 });
    if (!rc)
        rc = fetch(&bench, ORGS);
    clear_bench(&bench);
    scarce = 0;
    ck_assert_msg(bench.ctx.error.code == rc && !rc == !*bench.ctx.message, "%d %s", rc, bench.ctx.message);
    return rc;
}

/* Whichever allocation fails, alone or with all after it: there is an error or, where libcurl can help itself or the
 * next try succeeds, an answer. (What is left behind is not counted: libcurl 7.88 itself then forgets some.) */
START_TEST(does_without_memory)
{
    int rc = QCERT_EMEMORY;

    set_faults("");
    for_good = _i;
    for (long i = 0; rc || granted < 0; i++) {
        rc = fetch_with(i);
        ck_assert_msg(!rc || rc == QCERT_EMEMORY || rc == QCERT_ENETWORK, "%ld: %d", i, rc);
        ck_assert_int_lt(i, 5000);
    }
}
END_TEST
#endif

/* ---- TLS ---------------------------------------------------------------- */

static char folder[] = "/tmp/qcert-test-XXXXXX";

static char *in_folder(const char *name)
{
    return qc_format("%s/%s", folder, name);
}

/* Certificates that nobody but the tests trusts: one for localhost, which the server shows, and a stranger's. */
static void make_certificate(const char *name)
{
    char *command = qc_format("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                              "-subj /CN=%s -addext subjectAltName=DNS:localhost -keyout %s/%s.key -out %s/%s.pem "
                              "2>/dev/null", name, folder, name, folder, name);

    ck_assert_int_eq(system(command), 0);
    free(command);
}

static void start_tls(void)
{
    char *certificate, *key;

    ck_assert_ptr_nonnull(mkdtemp(folder));
    make_certificate("site");
    make_certificate("stranger");
    certificate = in_folder("site.pem");
    key = in_folder("site.key");
    base = serve_start(SITE, (const char *const[]){ "--tls", certificate, key, NULL });
    ck_assert_ptr_nonnull(base);
    free(certificate);
    free(key);
}

static void stop_tls(void)
{
    static const char *const names[] = { "site.pem", "site.key", "stranger.pem", "stranger.key" };

    serve_stop();
    for (int i = 0; i < COUNT(names); i++) {
        char *path = in_folder(names[i]);
        unlink(path);
        free(path);
    }
    rmdir(folder);
}

static const struct {
    const char *host, *ca_file, *variable; /* names in the folder; NULL: not given */
    int rc;
    const char *says;
} trusts[] = {
    { "localhost", "site.pem", NULL, 0, NULL },
    { "localhost", NULL, "site.pem", 0, NULL },
    { "localhost", "site.pem", "stranger.pem", 0, NULL },
    { "localhost", NULL, NULL, QCERT_ENETWORK, "name its CA file" },
    { "localhost", "stranger.pem", "site.pem", QCERT_ENETWORK, "certificate" },
    { "localhost", "missing.pem", NULL, QCERT_ENETWORK, "missing.pem" },
    { "127.0.0.1", "site.pem", NULL, QCERT_ENETWORK, "127.0.0.1" },
};

START_TEST(trusts_whom_it_should)
{
    char *server = qc_format("https://%s%s", trusts[_i].host, strrchr(base, ':'));
    char *ca_file = trusts[_i].ca_file ? in_folder(trusts[_i].ca_file) : NULL;
    char *variable = trusts[_i].variable ? in_folder(trusts[_i].variable) : NULL;
    struct bench bench;
    int rc;

    unsetenv("SSL_CERT_FILE");
    if (variable)
        setenv("SSL_CERT_FILE", variable, 1);
    ck_assert_int_eq(set_bench(&bench, &(qcert_sync_opts){ .server = server, .ca_file = ca_file }), 0);
    rc = fetch(&bench, ORGS);
    ck_assert_msg(rc == trusts[_i].rc, "%d: %d, %s", _i, rc, bench.ctx.message);
    ck_assert_msg(!trusts[_i].says || strstr(bench.ctx.message, trusts[_i].says), "%s", bench.ctx.message);
    ck_assert_int_eq(qc_net_bytes(bench.net) > 3000, !rc);
    ck_assert_int_eq(qc_net_requests(bench.net), 1);
    clear_bench(&bench);
    free(variable);
    free(ca_file);
    free(server);
}
END_TEST

/* ---- all together ------------------------------------------------------- */

static TCase *plain_cases(void)
{
    TCase *cases = tcase_create("plain");

    tcase_add_unchecked_fixture(cases, start_site, serve_stop);
    tcase_add_loop_test(cases, meets_faults, 0, COUNT(faults));
    tcase_add_test(cases, shows_what_it_should_and_no_more);
    tcase_add_test(cases, keeps_its_connection);
    tcase_add_test(cases, sends_paths_as_they_are);
    tcase_add_test(cases, gives_up_on_drips);
    tcase_add_loop_test(cases, stops_at_once, 0, COUNT(endless));
    tcase_add_test(cases, goes_through_a_proxy);
    tcase_add_test(cases, goes_straight_to_loopback);
    tcase_add_test(cases, finds_nobody_there);
    tcase_add_loop_test(cases, does_as_the_interface_says, 0, COUNT(gets));
    tcase_add_test(cases, is_idle_ten_times_a_second);
    tcase_add_test(cases, minds_the_environment);
    tcase_add_loop_test(cases, survives_raw_answers, 0, COUNT(raws));
    tcase_add_test(cases, gives_up_connecting);
    tcase_add_loop_test(cases, speaks_nothing_else, 0, 4);
#ifndef SANITIZED
    tcase_add_loop_test(cases, does_without_memory, 0, 2);
#endif
    return cases;
}

static TCase *tls_cases(void)
{
    TCase *cases = tcase_create("tls");

    tcase_add_unchecked_fixture(cases, start_tls, stop_tls);
    tcase_add_loop_test(cases, trusts_whom_it_should, 0, COUNT(trusts));
    return cases;
}

int main(void)
{
    Suite *suite = suite_create("curl");
    SRunner *runner;
    int failed;

    suite_add_tcase(suite, plain_cases());
    suite_add_tcase(suite, tls_cases());
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed > 0;
}
