/* Walks over many certificates: answered from the store alone. */
#include "serve.h"
#include "support.h"
#include "text.h"
#include "verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static const char *server;

/* ---- the bench ---------------------------------------------------------- */

static void remove_file(const char *name)
{
    char *path = scratch(name);

    unlink(path);
    free(path);
}

/* Each test has a store, a site and a key of its own. */
static void set_up(void)
{
    char *config = scratch("config");

    setenv("XDG_CONFIG_HOME", config, 1);
    free(config);
    remove_file("config/qcert/fingerprint.key");
    remove_file("batch.sqlite");
    remove_file("batch.sqlite-wal");
    remove_file("batch.sqlite-shm");
    server = serve_start("data/verify", (const char *const[]){ "--today", TODAY, NULL });
    ck_assert_ptr_nonnull(server);
}

static void change(const char *json)
{
    free(serve_control(json));
}

/* How often the site was asked for such a path. */
static int asked_for(const char *path)
{
    char *log = serve_log();
    int count = 0;

    for (const char *at = log; (at = strstr(at, path)) != NULL; at++)
        count++;
    free(log);
    return count;
}

static qcert_verify_opts options(void)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    opts.server = server;
    opts.pace = -1;
    return opts;
}

/* A walk through certificates whose list ends with NULL. */
static qcert_rows *walk(qcert_store *store, const char *const *asked, const qcert_verify_opts *opts)
{
    qcert_rows *rows;
    size_t count = 0;

    while (asked[count])
        count++;
    must(store, qcert_verify(store, asked, count, opts, &rows));
    return rows;
}

static const qcert_certificate *next(qcert_store *store, qcert_rows *rows)
{
    int rc = qcert_rows_next(rows);

    ck_assert_msg(rc == QCERT_ROW, "%d: %s", rc, qcert_last_error(store)->message);
    return qcert_rows_certificate(rows);
}

/* To the end; returns how many rows there were. */
static int walk_all(qcert_store *store, const char *const *asked, const qcert_verify_opts *opts)
{
    qcert_rows *rows = walk(store, asked, opts);
    int count = 0, rc;

    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        count++;
    must(store, rc);
    qcert_rows_free(rows);
    return count;
}

static qcert_store *open_to_read(const char *name)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    char *path = scratch(name);
    qcert_store *store;

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.read_only = 1;
    must(store, qcert_store_open(path, &opts, &store));
    free(path);
    return store;
}

/* ---- offline ------------------------------------------------------------ */

START_TEST(offline_asks_nobody)
{
    const char *const asked[] = { "QGIS-1", "QGIS-99", "QGIS-2", "no id", NULL };
    static const char *const verdicts[] = { "on record", "no record", "unknown", "unknown" };
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    char first_sum[QC_SUM_SIZE];
    qcert_rows *rows;

    rows = walk(store, (const char *const[]){ "QGIS-1", NULL }, &opts);
    snprintf(first_sum, sizeof first_sum, "%s", next(store, rows)->page_sum);
    ck_assert_uint_eq(strlen(first_sum), QC_SUM_SIZE - 1);
    qcert_rows_free(rows);
    walk_all(store, (const char *const[]){ "QGIS-99", NULL }, &opts);
    qcert_store_close(store);
    remove_file("config/qcert/fingerprint.key");
    store = open_to_read("batch.sqlite");
    opts.offline = 1;
    rows = walk(store, asked, &opts);
    for (int i = 0; i < COUNT(verdicts); i++) {
        const qcert_certificate *row = next(store, rows);
        ck_assert_str_eq(row->verdict, verdicts[i]);
        if (i == 0)
            ck_assert_str_eq(row->page_sum, first_sum);
        if (i == 2)
            ck_assert_str_eq(row->reason, "not checked yet");
        if (i >= 2)
            ck_assert(!row->checked && !row->page_sum && row->lon != row->lon);
    }
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for("certificate/"), 2);
    qcert_store_close(store);
    char *key = scratch("config/qcert/fingerprint.key");
    ck_assert(access(key, F_OK));
    free(key);
}
END_TEST

/* What was kept of the name, what is expected, whether the key is lost; and what can be told. */
static const struct { int keep; const char *expected; int key_lost; const char *match; } offline_names[] = {
    { 0, "newman ADA", 0, "match" }, { 0, "Grace", 0, NULL }, { 0, "Ada Newman", 1, NULL },
    { 1, "newman ADA", 1, "match" }, { 1, "Grace", 1, "different" }, { 1, "A. Newman", 0, "close" },
};

START_TEST(offline_compares_what_it_can)
{
    const char *const asked[] = { "QGIS-2", NULL };
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows;

    opts.keep_names = offline_names[_i].keep;
    walk_all(store, asked, &opts);
    if (offline_names[_i].key_lost)
        remove_file("config/qcert/fingerprint.key");
    opts.offline = 1;
    opts.names = &offline_names[_i].expected;
    rows = walk(store, asked, &opts);
    ck_assert_pstr_eq(next(store, rows)->name_match, offline_names[_i].match);
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for("certificate/"), 1);
    qcert_store_close(store);
}
END_TEST

/* The last check counts, also where it found out nothing; of another site none does. */
START_TEST(offline_tells_the_last_check_of_the_site)
{
    const char *const asked[] = { "QGIS-2", NULL };
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    const qcert_certificate *row;
    qcert_rows *rows;

    walk_all(store, asked, &opts);
    change("{\"faults\": [\"certificate:status=500\"]}");
    walk_all(store, asked, &opts);
    opts.offline = 1;
    rows = walk(store, asked, &opts);
    row = next(store, rows);
    ck_assert_str_eq(row->verdict, "unknown");
    ck_assert_ptr_nonnull(strstr(row->reason, "500"));
    ck_assert_ptr_null(row->page_sum);
    ck_assert_str_eq(row->was_on_record, "2026-11-23T10:00:00Z");
    qcert_rows_free(rows);
    opts.server = QCERT_SERVER;
    opts.pace = 0;
    rows = walk(store, asked, &opts);
    ck_assert_str_eq(next(store, rows)->reason, "not checked yet");
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_checked_fixture(cases, set_up, serve_stop);
    tcase_add_test(cases, offline_asks_nobody);
    tcase_add_loop_test(cases, offline_compares_what_it_can, 0, COUNT(offline_names));
    tcase_add_test(cases, offline_tells_the_last_check_of_the_site);
}

int main(void)
{
    return run_suite("batch", add);
}
