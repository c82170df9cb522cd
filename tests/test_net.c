/* Fetching without a network: a scripted transport and a clock of its own, so that hours of patience take no time. */
#include "http.h"
#include "net.h"
#include "text.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SERVER "https://site.example"
#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

/* ---- the words of HTTP -------------------------------------------------- */

static const struct {
    const char *url, *flaw; /* part of what is said; NULL: nothing is wrong */
    int loopback;
} urls[] = {
    { "https://certification.qgis.org", NULL, 0 },
    { "HTTPS://Example.org:8443/a/b/", NULL, 0 },
    { "https://[2001:db8::1]:443", NULL, 0 },
    { "https://xn--bcher-kva.example", NULL, 0 },
    { "https://localhost", NULL, 1 },
    { "http://localhost:8080", NULL, 1 },
    { "http://LocalHost/", NULL, 1 },
    { "http://127.0.0.1:1", NULL, 1 },
    { "http://127.255.3.4/x", NULL, 1 },
    { "http://[::1]:80", NULL, 1 },
    { "http://[0:0:0:0:0:0:0:1]", NULL, 1 },
    { "http://example.org", "only safe", 0 },
    { "http://128.0.0.1", "only safe", 0 },
    { "http://127.0.0.1.example.org", "only safe", 0 },
    { "http://127.1", "only safe", 0 },
    { "http://localhost.example.org", "only safe", 0 },
    { "http://localhos", "only safe", 0 },
    { "http://[::2]", "only safe", 0 },
    { "http://[::ffff:127.0.0.1]", "only safe", 0 },
    { "http://0.0.0.0", "only safe", 0 },
    { "", "https://", 0 },
    { "ftp://127.0.0.1", "https://", 0 },
    { "file:///etc/passwd", "https://", 0 },
    { "example.org", "https://", 0 },
    { "https:/example.org", "https://", 0 },
    { "https://", "no host", 0 },
    { "https:///x", "no host", 0 },
    { "https://:80", "no host", 0 },
    { "https://[::1", "no host", 0 },
    { "https://[]", "no host", 0 },
    { "https://[::1]x", "no host", 0 },
    { "https://a:", "no host", 0 },
    { "https://a:x", "no host", 0 },
    { "https://a:80:80", "no host", 0 },
    { "https://a:123456", "no host", 0 },
    { "https://a/?x", "query", 0 },
    { "https://a#x", "fragment", 0 },
    { "https://me:secret@a", "password", 0 },
    { "http://127.0.0.1@example.org", "name", 0 },
    { "https://a b", "character", 0 },
    { "https://a\r\nX: y", "character", 0 },
    { "https://a\\b", "character", 0 },
    { "https://b\xc3\xbc" "cher.example", "character", 0 },
};

START_TEST(reads_addresses)
{
    int loopback;
    const char *flaw = qc_url_flaw(urls[_i].url, &loopback);

    ck_assert_msg(!flaw == !urls[_i].flaw, "%s %s", urls[_i].url, flaw ? flaw : "is let through");
    if (flaw)
        ck_assert_msg(strstr(flaw, urls[_i].flaw) != NULL, "%s %s", urls[_i].url, flaw);
    else
        ck_assert_msg(loopback == urls[_i].loopback, "%s", urls[_i].url);
}
END_TEST

static const struct { const char *text; int is_link; } links[] = {
    { "https://www.example.org/", 1 },
    { "HTTP://Example.org", 1 },
    { "http://example.org:8080/a?b=c@d#e", 1 },
    { "https://[2001:db8::1]/", 1 },
    { "https://b\xc3\xbc" "cher.example/\xe6\x97\xa5", 1 },
    { NULL, 0 },
    { "", 0 },
    { "www.example.org", 0 },
    { "ftp://example.org", 0 },
    { "file:///etc/passwd", 0 },
    { "javascript:alert(1)//http://a", 0 },
    { " https://example.org", 0 },
    { "https://", 0 },
    { "https:///path", 0 },
    { "https://?query", 0 },
    { "https://#part", 0 },
    { "https://:80", 0 },
    { "https://example.org@evil.example/", 0 },
    { "https://evil.example\\@example.org", 0 },
    { "https://example.org/a b", 0 },
    { "https://example.org/a\nb", 0 },
    { "https://example.org/\x7f", 0 },
    { "https://example.org/\xc2\x9b", 0 },
    { "https://example.org/\xe2\x80\xae" "gpj", 0 },
    { "https://example.org/\xe3\x80\x80", 0 },
    { "https://example.org/\xff", 0 },
};

START_TEST(knows_what_may_be_opened)
{
    ck_assert_msg(qcert_is_link(links[_i].text) == links[_i].is_link, "%s", links[_i].text ? links[_i].text : "NULL");
}
END_TEST

START_TEST(bounds_addresses)
{
    char url[QC_MOST_URL + 2] = "https://";
    int loopback;

    memset(url + 8, 'a', sizeof url - 9);
    ck_assert_str_eq(qc_url_flaw(url, &loopback), "is too long");
    url[QC_MOST_URL] = '\0';
    ck_assert_ptr_null(qc_url_flaw(url, &loopback));
}
END_TEST

static const struct {
    const char *content_type;
    int is;
} types[] = {
    { "application/json", 1 },
    { "application/json; charset=utf-8", 1 },
    { "  Application/JSON ;x=y", 1 },
    { "application/json\t", 1 },
    { "", 0 },
    { "application", 0 },
    { "application/jsonp", 0 },
    { "application/json+x", 0 },
    { "application/json x", 0 },
    { "text/html; application/json", 0 },
};

START_TEST(reads_media_types)
{
    ck_assert_msg(qc_type_is(types[_i].content_type, "application/json") == types[_i].is, "%s",
                  types[_i].content_type);
}
END_TEST

/* The site's front refuses programs whose name holds one of these, and more. */
START_TEST(has_a_name_that_is_let_in)
{
    static const char *const refused[] = { "curl", "libwww", "extract", "grab", "custo", "disco", "java" };

    ck_assert_str_eq(QC_AGENT, "qcert/" QCERT_VERSION " (+https://certification.qgis.org)");
    for (int i = 0; i < COUNT(refused); i++)
        ck_assert_ptr_null(strcasestr(QC_AGENT, refused[i]));
}
END_TEST

/* ---- a scripted transport ----------------------------------------------- */

struct script;

/* One answer, or a function that misbehaves instead. */
struct answer {
    int status;
    const char *type;   /* NULL: application/json */
    const char *body;
    const char *date;
    int retry_after;    /* 0: none */
    int rc;             /* what the transport returns after that */
    const char *why;
    int (*odd)(struct script *script, const qcert_request *request, char *why, size_t why_size);
};

struct script {
    const struct answer *next; /* the last one is given again and again */
    int asked;
    int64_t clock, asked_at[100];
};

static int give_head(const struct answer *answer, const qcert_request *request)
{
    qcert_response response = QCERT_INIT(qcert_response);

    response.status = answer->status;
    response.content_type = answer->type ? answer->type : "application/json";
    response.date = answer->date;
    response.retry_after = answer->retry_after ? answer->retry_after : -1;
    return request->head(request->reader, &response);
}

static int give(const struct answer *answer, const qcert_request *request)
{
    int rc = answer->status ? give_head(answer, request) : 0;

    for (const char *at = answer->body; !rc && at && *at; at++)
        rc = request->body(request->reader, at, 1);
    return rc ? rc : answer->rc;
}

static int get(void *user, const qcert_request *request, char *why, size_t why_size)
{
    struct script *script = user;
    const struct answer *answer = script->next;

    ck_assert_str_eq(request->user_agent, QC_AGENT);
    ck_assert_str_eq(request->accept, "application/json");
    ck_assert_int_eq(request->connect_ms, 15000);
    ck_assert_int_eq(request->first_byte_ms, 150000);
    ck_assert_int_eq(request->stall_ms, 30000);
    ck_assert_int_lt(script->asked, COUNT(script->asked_at));
    script->asked_at[script->asked++] = script->clock;
    if (answer[1].status || answer[1].rc || answer[1].odd)
        script->next++;
    if (answer->why)
        snprintf(why, why_size, "%s", answer->why);
    return answer->odd ? answer->odd(script, request, why, why_size) : give(answer, request);
}

static int64_t script_now(void *user)
{
    return ((struct script *)user)->clock;
}

static void script_sleep(void *user, int ms)
{
    ck_assert_int_gt(ms, 0);
    ck_assert_int_le(ms, 50); /* so that stopping is quick */
    ((struct script *)user)->clock += ms;
}

/* ---- a reader, and all of it together ----------------------------------- */

struct bench {
    qc_ctx ctx;
    qc_net *net;
    struct script script;
    qc_buf got;
    int heads, head_rc, body_rc; /* what the reader returns */
    int stop_at;                 /* the call of progress that says stop; 0: none */
};

static int take_head(void *user)
{
    struct bench *bench = user;

    bench->heads++;
    qc_buf_clear(&bench->got);
    return bench->head_rc;
}

static int take_body(void *user, const char *bytes, size_t count)
{
    struct bench *bench = user;

    ck_assert_int_eq(qc_buf_put(&bench->got, bytes, count), 0);
    return bench->body_rc ? qc_fail(&bench->ctx, bench->body_rc, "the reader's own words") : 0;
}

static int progress(void *user, const qcert_progress *progress)
{
    struct bench *bench = user;

    ck_assert_str_eq(progress->what, "things");
    bench->ctx.told = 0; /* do not be throttled: the clock of the wall stands still here */
    return bench->stop_at && !--bench->stop_at;
}

static void set_bench(struct bench *bench, const struct answer *answers, qcert_sync_opts *opts)
{
    qc_clock clock = { script_now, script_sleep, &bench->script };
    qcert_transport transport = { sizeof transport, get, &bench->script };

    qc_ctx_init(&bench->ctx);
    bench->ctx.progress = progress;
    bench->ctx.progress_user = bench;
    bench->script = (struct script){ .next = answers };
    bench->got = (qc_buf){ .most = 100000 };
    opts->transport = &transport;
    opts->server = opts->server ? opts->server : SERVER;
    ck_assert_int_eq(qc_net_open(&bench->ctx, opts, &bench->net), 0);
    qc_net_set_clock(bench->net, &clock);
}

static int fetch(struct bench *bench)
{
    qc_reader reader = { take_head, take_body, bench, "application/json", "application/json", "things", 20000, NULL };

    return qc_net_get(bench->net, "/en/x/?y=z", &reader);
}

static void clear_bench(struct bench *bench)
{
    qc_buf_free(&bench->got);
    qc_net_close(bench->net);
}

/* ---- transports that go wrong ------------------------------------------- */

static int body_first(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)why; (void)why_size;
    request->body(request->reader, "x", 1);
    return 0;
}

static int head_twice(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)why; (void)why_size;
    give_head(&(struct answer){ .status = 200 }, request);
    give_head(&(struct answer){ .status = 200 }, request);
    return 0;
}

/* Goes on after it was told to stop, and says that all is well. */
static int deaf(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)why; (void)why_size;
    give_head(&(struct answer){ .status = 404, .type = "text/html" }, request);
    request->body(request->reader, "x", 1);
    give_head(&(struct answer){ .status = 200 }, request);
    request->idle(request->reader);
    return 0;
}

static int no_end_of_why(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)request;
    memset(why, 'w', why_size);
    return QCERT_ENETWORK;
}

static int no_response(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)why; (void)why_size;
    return request->head(request->reader, NULL);
}

static int no_bytes(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)why; (void)why_size;
    give_head(&(struct answer){ .status = 200 }, request);
    request->body(request->reader, NULL, 0);
    return request->body(request->reader, NULL, 5);
}

static int huge_count(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)script; (void)why; (void)why_size;
    give_head(&(struct answer){ .status = 200 }, request);
    return request->body(request->reader, "x", SIZE_MAX);
}

static int newer_response(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    struct {
        qcert_response known;
        int unknown;
    } response = { QCERT_INIT(qcert_response), 1 };

    (void)script; (void)why; (void)why_size;
    response.known.size = sizeof response;
    return request->head(request->reader, &response.known);
}

static int older_response(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    qcert_response response = { offsetof(qcert_response, date), 200, -1, "application/json", "not to be read", NULL, NULL };

    (void)script; (void)why; (void)why_size;
    return request->head(request->reader, &response);
}

/* ---- transports that take their time ------------------------------------ */

static int flow(struct script *script, const qcert_request *request, size_t bytes_a_second, int seconds)
{
    static const char bytes[1000];
    int rc = give_head(&(struct answer){ .status = 200 }, request);

    for (int i = 0; !rc && i < seconds; i++) {
        script->clock += 1000;
        rc = request->body(request->reader, bytes, bytes_a_second);
        rc = rc ? rc : request->idle(request->reader);
    }
    return rc;
}

static int drip(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)why; (void)why_size;
    return flow(script, request, 1, 10000);
}

static int trickle(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)why; (void)why_size;
    return flow(script, request, 150, 100);
}

static int flood(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    (void)why; (void)why_size;
    return flow(script, request, 1000, 10000);
}

static int silence(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    int rc = 0;

    (void)why; (void)why_size;
    while (!rc) {
        script->clock += 100;
        rc = request->idle(request->reader);
    }
    return rc;
}

/* ---- what answers mean -------------------------------------------------- */

#define GOOD { .status = 200, .body = "{}" }
#define ONLY(number) { .status = number }
#define BUSY { .status = 429, .type = "text/html", .body = "busy" }
#define GONE { .rc = QCERT_ENETWORK, .why = "no route" }
#define ODD(function) { .odd = function }

static const struct scene {
    const char *name;
    struct answer answers[8];
    int rc, detail;
    const char *waits; /* ms between the requests; NULL: there is but one */
    const char *got;   /* what the reader has at the end; NULL: nothing, or no text */
    int heads;         /* how often it was begun */
    const char *says;  /* part of the message */
    int head_rc, body_rc;
} scenes[] = {
    { "good", { GOOD }, .got = "{}", .heads = 1 },
    { "empty", { ONLY(200) }, .heads = 1 },
    { "parameters", { { 200, .type = "application/json;charset=utf-8", .body = "[]" } }, .got = "[]", .heads = 1 },

    { "html", { { 200, .type = "text/html", .body = "<p>" } }, QCERT_EFORMAT,
      .says = SERVER "/en/x/?y=z answered text/html instead of application/json: is this the certification site?" },
    { "no type", { { 200, .type = "", .body = "{}" } }, QCERT_EFORMAT, .says = "something without a type" },
    { "no content", { ONLY(204) }, QCERT_EHTTP, 204, .says = "answered 204: that is not the document" },
    { "a part", { { 206, .body = "{}" } }, QCERT_EHTTP, 206, .says = "answered 206" },
    { "redirect", { { 302, .body = "{}" } }, QCERT_EHTTP, 302, .says = "a redirect, which is not followed" },
    { "login", { ONLY(401) }, QCERT_EHTTP, 401, .says = "login" },
    { "missing", { { 404, .body = "{}" } }, QCERT_EHTTP, 404, .says = "is this the certification site?" },
    { "form", { { 406, .body = "{}" } }, QCERT_EHTTP, 406, .says = "does not offer" },
    { "blocked", { { 410, .body = "{}" } }, QCERT_EHTTP, 410, .says = "blocks programs by name" },
    { "failed", { { 500, .body = "{}" } }, QCERT_EHTTP, 500, .says = SERVER "/en/x/?y=z answered 500: it failed" },
    { "teapot", { ONLY(418) }, QCERT_EHTTP, 418, .says = "answered 418" },

    { "busy", { BUSY, GOOD }, .waits = "1000", .got = "{}", .heads = 1 },
    { "busier", { BUSY, BUSY, BUSY, BUSY, BUSY, GOOD }, .waits = "1000 2000 4000 8000 8000", .got = "{}", .heads = 1 },
    { "busy for ever", { BUSY }, QCERT_EHTTP, 429, "1000 2000 4000 8000 8000", .says = "even after waiting" },
    { "says when", { { 429, .retry_after = 7 }, { 429, .retry_after = 1 }, GOOD }, .waits = "7000 1000",
      .got = "{}", .heads = 1 },
    { "asks for much", { { 429, .retry_after = 86400 }, GOOD }, .waits = "120000", .got = "{}", .heads = 1 },
    { "gateway", { ONLY(502), ONLY(504), GOOD }, .waits = "1000 3000", .got = "{}", .heads = 1 },
    { "gateway for ever", { ONLY(503) }, QCERT_EHTTP, 503, "1000 3000", .says = "overloaded" },
    { "maintenance", { { 503, .retry_after = 20 }, GOOD }, .waits = "20000", .got = "{}", .heads = 1 },
    { "gone", { GONE }, QCERT_ENETWORK, 0, "1000 3000", .says = SERVER "/en/x/?y=z: no route; see whether" },
    { "back again", { GONE, GONE, GOOD }, .waits = "1000 3000", .got = "{}", .heads = 1 },
    { "cut", { { 200, .body = "{\"a", .rc = QCERT_ENETWORK }, { 200, .body = "{\"b" } }, .waits = "1000",
      .got = "{\"b", .heads = 2 },
    { "all of it", { BUSY, GONE, BUSY, ONLY(502), BUSY, GOOD }, .waits = "1000 1000 2000 3000 4000", .got = "{}",
      .heads = 1 },
    { "worse and worse", { GONE, BUSY, ONLY(500) }, QCERT_EHTTP, 500, "1000 1000", .says = "answered 500" },

    { "reader declines", { GOOD }, QCERT_ESTORE, .heads = 1, .head_rc = QCERT_ESTORE },
    { "reader lacks memory", { GOOD }, QCERT_EMEMORY, .heads = 1, .head_rc = QCERT_EMEMORY, .says = "memory" },
    { "reader chokes", { GOOD }, QCERT_EFORMAT, .got = "{", .heads = 1, .says = "the reader's own words",
      .body_rc = QCERT_EFORMAT },

    { "body first", { ODD(body_first) }, QCERT_ENETWORK, 0, "1000 3000", .says = "belong to no answer" },
    { "head twice", { ODD(head_twice) }, QCERT_ENETWORK, 0, "1000 3000", .heads = 3, .says = "twice" },
    { "no head", { { 0 } }, QCERT_ENETWORK, 0, "1000 3000", .says = "without an answer" },
    { "deaf", { ODD(deaf) }, QCERT_EHTTP, 404, .says = "answered 404" },
    { "no status", { ONLY(-7) }, QCERT_ENETWORK, 0, "1000 3000", .says = "no HTTP status" },
    { "no response", { ODD(no_response) }, QCERT_ENETWORK, 0, "1000 3000", .says = "no HTTP status" },
    { "no bytes", { ODD(no_bytes) }, QCERT_ENETWORK, 0, "1000 3000", .heads = 3, .says = "belong to no answer" },
    { "huge count", { ODD(huge_count) }, QCERT_EFORMAT, .heads = 1, .says = "longer than 20000 bytes" },
    { "endless why", { ODD(no_end_of_why) }, QCERT_ENETWORK, 0, "1000 3000", .says = "wwww; see" },
    { "no why", { { .rc = QCERT_ENETWORK } }, QCERT_ENETWORK, 0, "1000 3000", .says = "the connection failed" },
    { "not trusted", { { .rc = QCERT_EFOREIGN, .why = "another's" } }, QCERT_ENETWORK, 0, .says = "y=z: another's" },
    { "strange code", { { .rc = 77 } }, QCERT_ENETWORK, 0, "1000 3000", .says = "the connection failed" },
    { "no memory", { { .rc = QCERT_EMEMORY } }, QCERT_EMEMORY, .says = "memory" },
    { "newer", { ODD(newer_response) }, QCERT_EVERSION, .says = "newer" },
    { "older", { ODD(older_response) }, .heads = 1 },

    { "drip", { ODD(drip) }, QCERT_ENETWORK, 0, "31000 33000", .heads = 3, .says = "too slowly" },
    { "trickle", { ODD(trickle) }, .heads = 1 },
    { "flood", { ODD(flood) }, QCERT_EFORMAT, .heads = 1, .says = "longer than 20000 bytes" },
    { "silence", { ODD(silence) }, QCERT_ENETWORK, 0, "3601000 3603000", .says = "within an hour" },
};

static char *waits(const struct script *script)
{
    qc_buf text = { .most = 1000 };

    qc_buf_text(&text, "");
    for (int i = 1; i < script->asked; i++) {
        char *wait = qc_format("%s%lld", i > 1 ? " " : "", (long long)(script->asked_at[i] - script->asked_at[i - 1]));
        qc_buf_text(&text, wait);
        free(wait);
    }
    return text.bytes;
}

START_TEST(makes_sense_of_answers)
{
    const struct scene *scene = scenes + _i;
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct bench bench = { .head_rc = scene->head_rc, .body_rc = scene->body_rc };
    char *waited;
    int rc;

    set_bench(&bench, scene->answers, &opts);
    rc = fetch(&bench);
    waited = waits(&bench.script);
    ck_assert_msg(rc == scene->rc, "%s: %d, %s", scene->name, rc, bench.ctx.message);
    ck_assert_msg(bench.ctx.error.detail == scene->detail, "%s: %d", scene->name, bench.ctx.error.detail);
    ck_assert_msg(!strcmp(waited, scene->waits ? scene->waits : ""), "%s: waited %s", scene->name, waited);
    ck_assert_msg(bench.heads == scene->heads, "%s: begun %d times", scene->name, bench.heads);
    ck_assert_msg(!strcmp(bench.got.bytes ? bench.got.bytes : "", scene->got ? scene->got : ""), "%s", scene->name);
    ck_assert_msg(!scene->says || strstr(bench.ctx.message, scene->says), "%s: %s", scene->name, bench.ctx.message);
    if (!rc)
        ck_assert_msg(!bench.ctx.error.code && !*bench.ctx.message, "%s: %s", scene->name, bench.ctx.message);
    if (rc == QCERT_EHTTP || rc == QCERT_ENETWORK)
        ck_assert_str_eq(bench.ctx.error.source, SERVER "/en/x/?y=z");
    ck_assert_int_eq(qc_net_requests(bench.net), bench.script.asked);
    free(waited);
    clear_bench(&bench);
}
END_TEST

static const struct {
    const char *date;
    int64_t seconds;
} dates[] = {
    { "Mon, 23 Nov 2026 20:44:42 GMT", 1795466682 },
    { "yesterday", -1 },
    { "", -1 },
    { NULL, -1 },
};

START_TEST(notes_dates_and_bytes)
{
    const struct answer answers[] = { { 200, .body = "12345", .date = "Thu, 01 Jan 1970 00:00:09 GMT" },
                               { 404, .body = "page", .date = dates[_i].date }, GONE, { 0 } };
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct bench bench = { 0 };

    set_bench(&bench, answers, &opts);
    ck_assert_int_eq(qc_net_date(bench.net), -1);
    ck_assert_int_eq(fetch(&bench), 0);
    ck_assert_int_eq(qc_net_date(bench.net), 9);
    ck_assert_int_eq(fetch(&bench), QCERT_EHTTP);
    ck_assert_int_eq(qc_net_date(bench.net), dates[_i].seconds);
    ck_assert_int_eq(fetch(&bench), QCERT_ENETWORK);
    ck_assert_int_eq(qc_net_date(bench.net), -1);
    ck_assert_int_eq(qc_net_requests(bench.net), 5);
    ck_assert_int_eq(qc_net_bytes(bench.net), 5);
    clear_bench(&bench);
}
END_TEST

/* ---- pace --------------------------------------------------------------- */

static const struct {
    const char *server;
    int pace, gap;
} paces[] = {
    { SERVER, 0, 125 },
    { SERVER, 8, 125 },
    { SERVER, 3, 334 },
    { SERVER, 1, 1000 },
    { "http://localhost:1", 0, 0 },
    { "http://localhost:1", 4, 250 },
};

START_TEST(keeps_its_pace)
{
    const struct answer answers[] = { GOOD, { 0 } };
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct bench bench = { 0 };

    opts.server = paces[_i].server;
    opts.pace = paces[_i].pace;
    set_bench(&bench, answers, &opts);
    for (int i = 0; i < 20; i++) {
        if (i == 10)
            bench.script.clock += 5000; /* what was not used then is not used now */
        ck_assert_int_eq(fetch(&bench), 0);
        if (i && i != 10)
            ck_assert_int_eq(bench.script.asked_at[i] - bench.script.asked_at[i - 1], paces[_i].gap);
    }
    clear_bench(&bench);
}
END_TEST

/* ---- stopping ----------------------------------------------------------- */

static const struct {
    const char *name;
    struct answer answers[3];
    int stop_at, asked, waited; /* ms */
} stops[] = {
    { "waiting", { BUSY }, 1, 1, 0 },
    { "waiting long", { BUSY }, 4, 1, 150 },
    { "in the body", { GOOD }, 1, 1, 0 },
    { "in silence", { ODD(silence) }, 7, 1, 700 },
    { "second try", { GONE, ODD(silence) }, 23, 2, 1300 },
};

START_TEST(stops_when_told)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct bench bench = { .stop_at = stops[_i].stop_at };
    int rc;

    set_bench(&bench, stops[_i].answers, &opts);
    rc = fetch(&bench);
    ck_assert_msg(rc == QCERT_ECANCELED, "%s: %d", stops[_i].name, rc);
    ck_assert_int_eq(bench.ctx.error.code, QCERT_ECANCELED);
    ck_assert_msg(bench.script.asked == stops[_i].asked, "%s: %d", stops[_i].name, bench.script.asked);
    ck_assert_msg(bench.script.clock == stops[_i].waited, "%s: %lld ms", stops[_i].name,
                  (long long)bench.script.clock);
    clear_bench(&bench);
}
END_TEST

START_TEST(stops_while_it_keeps_its_pace)
{
    const struct answer answers[] = { GOOD, { 0 } };
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    struct bench bench = { 0 };

    set_bench(&bench, answers, &opts);
    ck_assert_int_eq(fetch(&bench), 0);
    bench.stop_at = 1;
    ck_assert_int_eq(fetch(&bench), QCERT_ECANCELED);
    ck_assert_int_eq(bench.script.asked, 1);
    clear_bench(&bench);
}
END_TEST

/* ---- opening ------------------------------------------------------------ */

static const qcert_transport no_get = { .size = sizeof no_get };
static const qcert_transport no_size = { .get = get };

static const struct {
    qcert_sync_opts opts;
    int rc;
    const char *says; /* or the server, if rc is 0 */
} openings[] = {
    { { .pace = 0 }, 0, "https://certification.qgis.org" },
    { { .server = "https://a.example///" }, 0, "https://a.example" },
    { { .server = "http://127.0.0.1:8000/x/y/" }, 0, "http://127.0.0.1:8000/x/y" },
    { { .pace = 8, .timeout_ms = 1, .proxy = "", .ca_file = "/nowhere" }, 0, "https://certification.qgis.org" },
    { { .pace = 9 }, QCERT_EMISUSE, "a pace of 9" },
    { { .pace = -1 }, QCERT_EMISUSE, "a pace of -1" },
    { { .timeout_ms = -1 }, QCERT_EMISUSE, "timeout" },
    { { .server = "http://a.example/" }, QCERT_EMISUSE, "(http://a.example/)" },
    { { .server = "https://me:secret@a.example" }, QCERT_EMISUSE, "(not shown)" },
    { { .transport = &no_get }, QCERT_EMISUSE, "no function" },
    { { .transport = &no_size }, QCERT_EMISUSE, "QCERT_INIT" },
};

START_TEST(opens)
{
    qcert_sync_opts opts = openings[_i].opts;
    qc_net *net;
    qc_ctx ctx;

    opts.size = sizeof opts;
    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_net_open(&ctx, &opts, &net), openings[_i].rc);
    ck_assert_int_eq(ctx.error.code, openings[_i].rc);
    if (net)
        ck_assert_str_eq(qc_net_server(net), openings[_i].says);
    else
        ck_assert_msg(strstr(ctx.message, openings[_i].says) != NULL, "%s", ctx.message);
    ck_assert_int_eq(!net, openings[_i].rc != 0);
    ck_assert_ptr_null(strstr(ctx.message, "secret"));
    qc_net_close(net);
}
END_TEST

START_TEST(opens_without_options)
{
    qc_net *net;
    qc_ctx ctx;

    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_net_open(&ctx, NULL, &net), 0);
    ck_assert_str_eq(qc_net_server(net), "https://certification.qgis.org");
    qc_net_close(net);
    qc_net_close(NULL);
}
END_TEST

/* ---- conditions --------------------------------------------------------- */

static const struct condition {
    const char *about;
    const char *etag, *modified;         /* what is remembered */
    const char *sent_etag, *sent_modified; /* of the answer; status 0: a transport that knows no conditions */
    int status, rc, unchanged;
    const char *then_etag, *then_modified;
} conditions[] = {
    { "nothing is known", "", "", "\"a\"", "Mon", 200, 0, 0, "\"a\"", "Mon" },
    { "it is as it was", "\"a\"", "Mon", NULL, NULL, 304, 0, 1, "\"a\"", "Mon" },
    { "by its day alone", "", "Mon", NULL, NULL, 304, 0, 1, "", "Mon" },
    { "it changed", "\"a\"", "Mon", "\"b\"", "Tue", 200, 0, 0, "\"b\"", "Tue" },
    { "a server that no longer says", "\"a\"", "Mon", "", NULL, 200, 0, 0, "", "" },
    { "304 where nothing was asked", "", "", NULL, NULL, 304, QCERT_EHTTP, 0, "", "" },
    { "no header", "", "", "\"a\"\r\nX: y", "\x7f", 200, 0, 0, "", "" },
    { "without end", "", "", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "",
      200, 0, 0, "", "" },
    { "an older transport", "\"a\"", "Mon", NULL, NULL, 0, 0, 0, "", "" },
};
static const struct condition *condition;

static void check_asked(const qcert_request *request)
{
    ck_assert_str_eq(request->if_none_match ? request->if_none_match : "", condition->etag);
    ck_assert_str_eq(request->if_modified_since ? request->if_modified_since : "", condition->modified);
}

static int answer_condition(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    qcert_response response = QCERT_INIT(qcert_response);
    int rc;

    (void)script; (void)why; (void)why_size;
    check_asked(request);
    response.status = condition->status ? condition->status : 200;
    response.content_type = "application/json";
    response.retry_after = -1;
    response.etag = condition->sent_etag;
    response.last_modified = condition->sent_modified;
    if (!condition->status)
        response.size = offsetof(qcert_response, etag);
    rc = request->head(request->reader, &response);
    return rc ? rc : request->body(request->reader, "{}", 2);
}

/* What breaks off says nothing of what there is. */
static int cut_condition(struct script *script, const qcert_request *request, char *why, size_t why_size)
{
    qcert_response response = QCERT_INIT(qcert_response);

    (void)script; (void)why; (void)why_size;
    check_asked(request);
    response.status = condition->unchanged ? 304 : 200;
    response.content_type = "application/json";
    response.retry_after = -1;
    response.etag = response.last_modified = "other";
    request->head(request->reader, &response);
    return QCERT_ENETWORK;
}

static void ask_on_condition(const struct answer *answers, int heads)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    qc_condition state = { "", "", 0 };
    struct bench bench = { 0 };
    qc_reader reader = { take_head, take_body, &bench, "application/json", "application/json", "things", 20000, &state };
    int rc;

    snprintf(state.etag, sizeof state.etag, "%s", condition->etag);
    snprintf(state.last_modified, sizeof state.last_modified, "%s", condition->modified);
    set_bench(&bench, answers, &opts);
    rc = qc_net_get(bench.net, "/en/x/?y=z", &reader);
    ck_assert_msg(rc == condition->rc && state.unchanged == condition->unchanged, "%s: %d", condition->about, rc);
    ck_assert_str_eq(state.etag, condition->then_etag);
    ck_assert_str_eq(state.last_modified, condition->then_modified);
    /* the reader hears nothing of what did not change */
    ck_assert_int_eq(bench.heads, heads + (!rc && !condition->unchanged));
    ck_assert_uint_eq(bench.got.count, !rc && !condition->unchanged ? 2 : 0);
    clear_bench(&bench);
}

START_TEST(asks_on_condition)
{
    const struct answer answers[] = { ODD(answer_condition), { 0 } };

    condition = &conditions[_i];
    ask_on_condition(answers, 0);
}
END_TEST

START_TEST(asks_again_on_the_same_condition)
{
    const struct answer answers[] = { ODD(cut_condition), ODD(answer_condition), { 0 } };

    condition = &conditions[_i];
    ask_on_condition(answers, !condition->unchanged);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("net");
    TCase *cases = tcase_create("net");
    SRunner *runner;
    int failed;

    tcase_add_loop_test(cases, reads_addresses, 0, COUNT(urls));
    tcase_add_test(cases, bounds_addresses);
    tcase_add_loop_test(cases, knows_what_may_be_opened, 0, COUNT(links));
    tcase_add_loop_test(cases, reads_media_types, 0, COUNT(types));
    tcase_add_test(cases, has_a_name_that_is_let_in);
    tcase_add_loop_test(cases, makes_sense_of_answers, 0, COUNT(scenes));
    tcase_add_loop_test(cases, notes_dates_and_bytes, 0, COUNT(dates));
    tcase_add_loop_test(cases, keeps_its_pace, 0, COUNT(paces));
    tcase_add_loop_test(cases, stops_when_told, 0, COUNT(stops));
    tcase_add_test(cases, stops_while_it_keeps_its_pace);
    tcase_add_loop_test(cases, asks_on_condition, 0, COUNT(conditions));
    tcase_add_loop_test(cases, asks_again_on_the_same_condition, 0, COUNT(conditions));
    tcase_add_loop_test(cases, opens, 0, COUNT(openings));
    tcase_add_test(cases, opens_without_options);
    suite_add_tcase(suite, cases);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed > 0;
}
