#include "sample.h"

#include "mirror.h"
#include "serve.h"
#include "target.h"
#include "text.h"
#include "transport.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FOLDER TEST_DATA "/faults/"
#define MOST_REPLIES 30

typedef struct reply {
    char *url, *type, *date;
    int status;
    qc_buf body;
} reply;

/* What a state of the site answers, in the order in which it was asked first. */
typedef struct tape {
    reply replies[MOST_REPLIES];
    int count;
} tape;

static tape tapes[SAMPLES];
static char server[100]; /* the address that was asked then */
static char mirror[110];

static _Thread_local struct { sample_flaw flaw; long k, asked; int for_good; } spoilt;

/* ---- recording ---------------------------------------------------------- */

typedef struct recorder {
    qc_curl *curl;
    tape *tape;
    const qcert_request *request;
} recorder;

static reply *last(tape *of)
{
    return &of->replies[of->count - 1];
}

static int note_head(void *user, const qcert_response *response)
{
    recorder *to = user;
    reply *said = last(to->tape);

    said->status = response->status;
    said->type = qc_copy(response->content_type);
    said->date = qc_copy(response->date);
    return to->request->head(to->request->reader, response);
}

static int note_body(void *user, const char *bytes, size_t count)
{
    recorder *to = user;

    ck_assert_int_eq(qc_buf_put(&last(to->tape)->body, bytes, count), 0);
    return to->request->body(to->request->reader, bytes, count);
}

static int stay(void *user)
{
    (void)user;
    return 0;
}

static int record(void *user, const qcert_request *request, char *why, size_t why_size)
{
    recorder *to = user;
    qcert_request mine = *request;

    ck_assert_int_lt(to->tape->count, MOST_REPLIES);
    to->tape->replies[to->tape->count++] = (reply){ .url = qc_copy(request->url), .body = { .most = 1 << 22 } };
    to->request = request;
    mine.head = note_head;
    mine.body = note_body;
    mine.idle = stay;
    mine.reader = to;
    return qc_curl_get(to->curl, &mine, why, why_size);
}

static void learn(qcert_store *store, sample state)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    recorder to = { .tape = &tapes[state] };
    qcert_transport transport = { sizeof transport, record, &to };

    opts.server = server;
    opts.proxy = "";
    opts.past = opts.force = 1;
    opts.transport = &transport;
    must(store, qc_curl_open(&store->ctx, &opts, &to.curl));
    must(store, qcert_sync(store, &opts, NULL));
    qc_curl_close(to.curl);
}

static void control(const char *json)
{
    char *told = serve_control(json);

    ck_assert_msg(told && !strstr(told, "\"error\""), "%s", told);
    free(told);
}

static void change_site(void)
{
    FILE *file = fopen(FOLDER "later.json", "r");
    char text[4096] = "";

    ck_assert_msg(file && fread(text, 1, sizeof text - 1, file) > 0, "%s cannot be read", FOLDER "later.json");
    fclose(file);
    control(text);
}

/* As many more courses as are wanted, each on a day of its own, and with so much to say that it takes most of a page. */
static void add_courses(int first_id)
{
    const char *wanted = getenv("QCERT_TEST_COURSES");
    qc_buf json = { .most = 1 << 22 };
    char maps[3000];

    memset(maps, 'M', sizeof maps - 1);
    maps[sizeof maps - 1] = '\0';
    qc_buf_text(&json, "{\"add\": {\"courses\": [");
    for (int i = 0; wanted && i < atoi(wanted); i++) {
        char *course = qc_format("%s{\"id\": %d, \"organisation\": 2, \"course_type\": 2, \"convener\": 2,"
                                 " \"training_center\": 2, \"start_date\": \"+%d\", \"end_date\": \"+%d\","
                                 " \"language\": \"Zulu\", \"trained_competence\": \"%s\"}",
                                 i ? ", " : "", first_id + i, first_id + i, first_id + i, maps);
        qc_buf_text(&json, course);
        free(course);
    }
    qc_buf_text(&json, "]}}");
    ck_assert_int_eq(json.failed, 0);
    control(json.bytes);
    qc_buf_free(&json);
}

/* ---- a mirror ----------------------------------------------------------- */

static char *copied; /* the folder that it is a copy of */

static reply *add_reply(const char *path, int status, const char *type)
{
    tape *to = &tapes[SAMPLE_MIRROR];

    ck_assert_int_lt(to->count, MOST_REPLIES);
    to->replies[to->count++] = (reply){ .url = qc_format("%s%s", mirror, path), .type = qc_copy(type),
                                        .date = qc_copy(""), .status = status, .body = { .most = 1 << 22 } };
    return last(to);
}

static int learn_file(const char *path, const struct stat *info, int kind, struct FTW *at)
{
    FILE *file = kind == FTW_F ? fopen(path, "rb") : NULL;
    char bytes[4096];
    qc_buf *body;
    size_t count;

    (void)info;
    (void)at;
    if (!file)
        return 0;
    body = &add_reply(path + strlen(copied), 200, "application/json")->body;
    while ((count = fread(bytes, 1, sizeof bytes, file)) > 0)
        ck_assert_int_eq(qc_buf_put(body, bytes, count), 0);
    fclose(file);
    return 0;
}

/* What is published of a store; that it is no site is the first that is heard of it. */
static void learn_mirror(qcert_store *store)
{
    snprintf(mirror, sizeof mirror, "%s/mirror", server);
    copied = scratch("published");
    add_reply("/en/feed/certifyingorganisations/?page=1&page_size=100", 404, "text/html");
    ck_assert_int_eq(mkdir(copied, 0700), 0);
    must(store, qc_mirror_write(store, copied));
    ck_assert_int_eq(nftw(copied, learn_file, 8, FTW_PHYS), 0);
    qc_remove_all(copied, 2);
    free(copied);
}

/* ---- all of them -------------------------------------------------------- */

void sample_learn(void)
{
    const char *url = serve_start(FOLDER "site.json", (const char *const[]){ "--today", TODAY, NULL });
    qcert_store *store;

    ck_assert_ptr_nonnull(url);
    snprintf(server, sizeof server, "%s", url);
    store = open_store("learn.sqlite");
    add_courses(100);
    learn(store, SAMPLE_FIRST);
    change_site();
    add_courses(10000);
    learn(store, SAMPLE_LATER);
    learn_mirror(store);
    qcert_store_close(store);
    serve_stop();
}

void sample_forget(void)
{
    for (int state = 0; state < SAMPLES; state++)
        while (tapes[state].count) {
            reply *said = last(&tapes[state]);
            free(said->url);
            free(said->type);
            free(said->date);
            qc_buf_free(&said->body);
            tapes[state].count--;
        }
}

/* ---- answering ---------------------------------------------------------- */

void sample_spoil(sample_flaw flaw, long k, int for_good)
{
    spoilt.flaw = flaw;
    spoilt.k = k;
    spoilt.for_good = for_good;
    spoilt.asked = 0;
}

long sample_requests(void)
{
    return spoilt.asked;
}

static sample_flaw next_flaw(void)
{
    long k = spoilt.asked++;

    return k == spoilt.k || (spoilt.for_good && k > spoilt.k) ? spoilt.flaw : SAMPLE_WELL;
}

static const reply *find_reply(const tape *in, const char *url)
{
    for (int i = 0; i < in->count; i++)
        if (!strcmp(in->replies[i].url, url))
            return &in->replies[i];
    ck_abort_msg("%s was not asked for before", url);
    return NULL;
}

static int tell(const qcert_request *request, const reply *said, size_t count)
{
    qcert_response response = QCERT_INIT(qcert_response);
    int rc;

    response.status = said->status;
    response.retry_after = -1;
    response.content_type = said->type;
    response.date = said->date;
    rc = request->head(request->reader, &response);
    return rc ? rc : request->body(request->reader, said->body.bytes, count);
}

static int replay(void *user, const qcert_request *request, char *why, size_t why_size)
{
    static const reply refusal = { .status = 500, .type = (char *)"text/plain", .date = (char *)"",
                                   .body = { .bytes = (char *)"out of order", .count = 12 } };
    const reply *said = find_reply(user, request->url);
    sample_flaw flaw = next_flaw();
    int rc;

    snprintf(why, why_size, "spoilt for the test");
    if (flaw == SAMPLE_UNREACHED)
        return QCERT_ENETWORK;
    if (flaw == SAMPLE_REFUSED)
        return tell(request, &refusal, refusal.body.count);
    rc = tell(request, said, flaw == SAMPLE_CUT ? said->body.count / 2 : said->body.count);
    return rc || flaw != SAMPLE_CUT ? rc : QCERT_ENETWORK;
}

static int sync_with(qcert_store *store, sample state, int past, qcert_sync_report *report)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    qcert_transport transport = { sizeof transport, replay, &tapes[state] };

    opts.server = state == SAMPLE_MIRROR ? mirror : server;
    opts.force = 1;
    opts.past = past;
    opts.transport = &transport;
    return qcert_sync(store, &opts, report);
}

int sample_sync(qcert_store *store, sample state, qcert_sync_report *report)
{
    return sync_with(store, state, 1, report);
}

int sample_sync_current(qcert_store *store, sample state)
{
    return sync_with(store, state, 0, NULL);
}

/* ---- what a store holds ------------------------------------------------- */

/* Two columns at the most: what identifies a row, and the row. */
static const char *const views[] = {
    "SELECT type || ' ' || name, sql FROM sqlite_master ORDER BY 1",
    "SELECT id, json_array(name, slug, state, country, email, phone, url, address, remarks, located, first_seen, gone,"
    " hex(geom)) FROM organisation ORDER BY id",
    "SELECT id, json_array(site_id, organisation, name, shape, flaw, first_seen, gone, hex(geom)) FROM centre"
    " ORDER BY id",
    "SELECT id, json_array(organisation, centre, name, type, convener, starts, ends, language, languages, competence,"
    " online, missed, first_seen, gone, hex(geom)) FROM course ORDER BY id",
    "SELECT id, json_array(began, kind, today, warning) FROM run ORDER BY id",
    "SELECT run || layer, json_array(added, changed, moved, renamed, unchanged, gone, rejected) FROM tally ORDER BY 1",
    "SELECT run || layer, what FROM problem ORDER BY 1, 2",
    "SELECT id, json_array(run, layer, row, what, before) FROM change ORDER BY id",
    "SELECT name, json_array(fold, place, town, saved, shown, seen, lon, lat, within, country, day_from, day_until,"
    " languages, words, state, strict_language, online, past, gone, all_organisations, since, starred) FROM follow"
    " ORDER BY fold",
    "SELECT layer, json_array(row, starred, note) FROM mark ORDER BY 1, row",
    "SELECT certificate, json_array(kind, verdict, reason, print, organisation, page_sum) FROM certificate_check ORDER BY id",
    "SELECT key, before FROM certificate_batch ORDER BY key",
    "SELECT organisation, json_array(certificate, verdict) FROM told ORDER BY organisation",
    "SELECT organisation, json_array(fetched, problem) FROM organisation_page ORDER BY organisation",
    "SELECT organisation || ' ' || number, json_array(name, description, hours, link, fetched, problem)"
    " FROM course_type ORDER BY organisation, number",
    "SELECT began, json_array(id, cents, entered) FROM price ORDER BY id",
    "SELECT id, json_array(kind, organisation, day, cents, entered, note, certificates, price, course, title, batch,"
    " method, reference, payer, corrects) FROM booking ORDER BY id",
    "SELECT id, json_array(payment, charge, cents, entered) FROM allocation ORDER BY id",
    "SELECT id, json_array(name, country, organisation) FROM dossier ORDER BY id",
    "SELECT id, json_array(dossier, time, kind, what, about, title, link, file, bytes, sum, version, day, role, note,"
    " current, correct, quality) FROM dossier_event ORDER BY id",
    "SELECT id, path IS NOT NULL FROM dossier_file ORDER BY id",
    "SELECT key, value FROM meta WHERE key NOT IN ('server', 'identity') ORDER BY key",
    "SELECT pkid, json_array(xmin, xmax, ymin, ymax) FROM idx_organisation_geom ORDER BY pkid",
    "SELECT pkid, json_array(xmin, xmax, ymin, ymax) FROM idx_centre_geom ORDER BY pkid",
    "SELECT pkid, json_array(xmin, xmax, ymin, ymax) FROM idx_course_geom ORDER BY pkid",
    "SELECT f_table_name, json_array(row_count, extent_min_x, extent_min_y, extent_max_x, extent_max_y)"
    " FROM geometry_columns_statistics ORDER BY 1",
    "SELECT view_name, json_array(row_count, extent_min_x, extent_min_y, extent_max_x, extent_max_y)"
    " FROM views_geometry_columns_statistics ORDER BY 1",
    "SELECT f_table_name, json_array(f_geometry_column, geometry_type, srid, spatial_index_enabled)"
    " FROM geometry_columns ORDER BY 1",
    "SELECT view_name, json_array(view_rowid, f_table_name) FROM views_geometry_columns ORDER BY 1",
    "SELECT srid, srtext FROM spatial_ref_sys ORDER BY srid",
    "PRAGMA application_id",
    "PRAGMA user_version",
};

static void put_row(qc_buf *text, qc_stmt *row, int columns)
{
    for (int column = 0; column < columns; column++) {
        const char *value = qc_text(row, column);
        qc_buf_text(text, value ? value : "-");
        qc_buf_text(text, column + 1 < columns ? " " : "\n");
    }
}

char *sample_contents(qcert_store *store)
{
    qc_buf text = { .most = 1 << 24 };

    for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
        qc_stmt *get = qc_prepare(store->db, views[i]);
        int rc;
        while ((rc = qc_step(get)) == QCERT_ROW)
            put_row(&text, get, *views[i] == 'P' ? 1 : 2);
        must(store, rc);
        qc_release(get);
    }
    ck_assert_int_eq(text.failed, 0);
    return text.bytes;
}
