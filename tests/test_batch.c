/* Walks over many certificates: they go on where they were stopped, killed or given up, lose no answer and ask for none
 * twice; and are answered from the store alone. */
#include "../native/cli/pace.h"
#include "serve.h"
#include "support.h"
#include "text.h"
#include "verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
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

/* ---- going on ----------------------------------------------------------- */

static const char *const four[] = { "QGIS-1", "QGIS-2", "QGIS-99", "QGIS-4", NULL };

static int64_t count_batches(qcert_store *store)
{
    int64_t count = -1;

    must(store, qc_get_int(store->db, "SELECT count(*) FROM certificate_batch", 0, &count));
    return count;
}

/* Begins a walk, and leaves it behind so many rows. */
static void leave_after(qcert_store *store, const char *const *asked, const qcert_verify_opts *opts, int count)
{
    qcert_rows *rows = walk(store, asked, opts);

    for (int i = 0; i < count; i++)
        next(store, rows);
    qcert_rows_free(rows);
}

/* What is asked for after the walk over four was left behind two rows, on which day, and how much of it is known. */
static const struct { const char *const asked[5]; int organisation; const char *today; int resumed; } again[] = {
    { { "QGIS-1", "QGIS-2", "QGIS-99", "QGIS-4" }, 0, TODAY, 2 },
    { { " qgis-01", "https://certification.qgis.org/en/certificate/QGIS-2/", "99: QGIS-99", "QGIS 4" }, 0, TODAY, 2 },
    { { "QGIS-1", "QGIS-2", "QGIS-99", "QGIS-4" }, 0, "2026-11-30", 2 },
    { { "QGIS-1", "QGIS-2", "QGIS-99", "QGIS-4" }, 0, "2026-12-01", 0 },
    { { "QGIS-1", "QGIS-2", "QGIS-99", "QGIS-4" }, 0, "2026-11-22", 0 },
    { { "QGIS-1", "QGIS-2", "QGIS-99", "QGIS-4" }, 1, TODAY, 0 },
    { { "QGIS-2", "QGIS-1", "QGIS-99", "QGIS-4" }, 0, TODAY, 0 },
    { { "QGIS-1", "QGIS-2", "QGIS-99" }, 0, TODAY, 0 },
    { { "QGIS-1" }, 0, TODAY, 0 },
};

START_TEST(the_same_goes_on)
{
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    int count = 0;
    qcert_rows *rows;

    leave_after(store, four, &opts, 2);
    qcert_store_close(store);
    store = open_store_on("batch.sqlite", again[_i].today);
    opts.organisation = again[_i].organisation;
    rows = walk(store, again[_i].asked, &opts);
    ck_assert_int_eq(qcert_rows_resumed(rows), again[_i].resumed);
    while (again[_i].asked[count])
        count++;
    for (int i = 0; i < count; i++)
        ck_assert_str_eq(next(store, rows)->asked, again[_i].asked[i]);
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    ck_assert_int_eq(qcert_rows_resumed(rows), 0);
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for("certificate/"), 2 + count - again[_i].resumed);
    qcert_store_close(store);
}
END_TEST

START_TEST(what_has_ended_begins_anew)
{
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();

    if (_i) /* who has seen the last row need not ask for one more */
        leave_after(store, four, &opts, 4);
    else
        walk_all(store, four, &opts);
    ck_assert_int_eq(count_batches(store), 0);
    walk_all(store, four, &opts);
    ck_assert_int_eq(asked_for("certificate/"), 8);
    qcert_store_close(store);
}
END_TEST

/* What was unknown is asked again, what was answered is not. */
START_TEST(goes_on_where_the_site_was_given_up)
{
    const char *const asked[] = { "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-4", "QGIS-12", NULL };
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows = walk(store, asked, &opts);

    next(store, rows);
    change("{\"faults\": [\"certificate:status=410\"]}");
    for (int i = 1; i < 5; i++)
        ck_assert_str_eq(next(store, rows)->verdict, "unknown");
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    change("{\"faults\": []}");
    rows = walk(store, asked, &opts);
    ck_assert_int_eq(qcert_rows_resumed(rows), 1);
    for (int i = 0; i < 5; i++)
        ck_assert_str_eq(next(store, rows)->verdict, "on record");
    qcert_rows_free(rows);
    ck_assert_int_eq(count_batches(store), 0);
    ck_assert_int_eq(asked_for("QGIS-1/"), 1);
    ck_assert_int_eq(asked_for("QGIS-2/"), 2);
    ck_assert_int_eq(asked_for("QGIS-12/"), 1);
    qcert_store_close(store);
}
END_TEST

/* Only a match can be told by a fingerprint. */
START_TEST(asks_again_where_a_name_wants_it)
{
    const char *const names[] = { "Müller-Sample, Zoe", "Somebody Else", NULL, NULL };
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows;

    leave_after(store, four, &opts, 2);
    opts.names = names;
    rows = walk(store, four, &opts);
    ck_assert_int_eq(qcert_rows_resumed(rows), 1);
    ck_assert_str_eq(next(store, rows)->name_match, "match");
    ck_assert_str_eq(next(store, rows)->name_match, "different");
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for("QGIS-1/"), 1);
    ck_assert_int_eq(asked_for("QGIS-2/"), 2);
    qcert_store_close(store);
}
END_TEST

START_TEST(old_walks_are_removed_and_forgotten)
{
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();

    leave_after(store, four, &opts, 2);
    leave_after(store, four + 1, &opts, 1);
    ck_assert_int_eq(count_batches(store), 2);
    qcert_store_close(store);
    store = open_store_on("batch.sqlite", "2026-12-24");
    leave_after(store, four, &opts, 1);
    ck_assert_int_eq(count_batches(store), 1);
    must(store, qcert_forget(store, _i ? NULL : "QGIS-77"));
    ck_assert_int_eq(count_batches(store), 0);
    qcert_store_close(store);
}
END_TEST

/* Tells of each row that is shown, until it is killed. */
static void be_killed(int out)
{
    qcert_store *store = open_store("batch.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows = walk(store, four, &opts);

    while (qcert_rows_next(rows) == QCERT_ROW)
        if (write(out, ".", 1) != 1)
            _exit(1);
    pause();
}

/* Kills a walk of its own behind so many rows; returns how many it had shown. */
static int kill_after(int count)
{
    int ends[2], seen = 0;
    char dot;
    pid_t child;

    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    if (!child)
        be_killed(ends[1]);
    close(ends[1]);
    while (seen < count && read(ends[0], &dot, 1) == 1)
        seen++;
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    while (read(ends[0], &dot, 1) == 1)
        seen++;
    close(ends[0]);
    return seen;
}

START_TEST(goes_on_where_it_was_killed)
{
    qcert_store *store = open_store("batch.sqlite"); /* the layout is there before */
    qcert_verify_opts opts = options();
    int64_t kept = 0;
    qcert_rows *rows;
    int seen;

    qcert_store_close(store);
    change("{\"faults\": [\"certificate:slow=0.05\"]}"); /* so that it does not come to its end before */
    seen = kill_after(_i);
    store = open_store("batch.sqlite");
    must(store, qcert_store_check(store));
    must(store, qc_get_int(store->db, "SELECT count(*) FROM certificate_check", 0, &kept));
    ck_assert_int_ge(kept, seen);
    ck_assert_int_ge(seen, _i);
    ck_assert_int_lt(kept, 4);
    change("{\"faults\": []}");
    change("{\"forget\": true}");
    rows = walk(store, four, &opts);
    ck_assert_int_eq(qcert_rows_resumed(rows), kept);
    for (int i = 0; i < 4; i++)
        next(store, rows);
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for("certificate/"), 4 - kept);
    for (int i = 0; i < kept; i++)
        ck_assert_int_eq(asked_for(four[i]), 0);
    ck_assert_int_eq(count_batches(store), 0);
    qcert_store_close(store);
}
END_TEST

/* ---- how long it takes yet ---------------------------------------------- */

/* What was done at some seconds, and what can be told at the last of them. */
static const struct { struct { int done, second; } at[5]; int total; const char *left; } paces[] = {
    { { { 0, 0 } }, 10000, "" },
    { { { 0, 0 }, { 4, 2 } }, 10000, "" },
    { { { 0, 0 }, { 120, 60 } }, 10000, "82 min left" },
    { { { 0, 0 }, { 8, 4 }, { 16, 8 } }, 100, "42 s left" },
    { { { 5000, 0 }, { 5008, 4 } }, 10000, "42 min left" },
    { { { 0, 0 }, { 100, 100 } }, 20100, "5 h 33 min left" },
    { { { 0, 0 }, { 0, 30 } }, 100, "" },
    { { { 0, 0 }, { 100, 50 } }, 100, "0 s left" },
    { { { 90, 0 }, { 10, 40 }, { 20, 50 } }, 100, "80 s left" }, /* another job has begun */
};

START_TEST(tells_the_time_left)
{
    pace of_late = { 0 };
    char text[40] = "";

    for (int i = 0; i < 5 && (!i || paces[_i].at[i].second); i++) {
        pace_note(&of_late, paces[_i].at[i].done, paces[_i].at[i].second * 1000);
        pace_text(text, sizeof text, pace_left(&of_late, paces[_i].at[i].done, paces[_i].total,
                                               paces[_i].at[i].second * 1000));
    }
    ck_assert_str_eq(text, paces[_i].left);
}
END_TEST

/* What went fast at first, for it was known, is not hoped for an hour later. */
START_TEST(goes_by_the_last_minute)
{
    pace of_late = { 0 };

    pace_note(&of_late, 0, 0);
    pace_note(&of_late, 5000, 5000);
    for (int second = 6; second <= 100; second++)
        pace_note(&of_late, 5000 + 2 * (second - 5), second * 1000);
    ck_assert_int_eq(pace_left(&of_late, 5190, 6190, 100000), 500);
}
END_TEST

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
    tcase_add_loop_test(cases, the_same_goes_on, 0, COUNT(again));
    tcase_add_loop_test(cases, what_has_ended_begins_anew, 0, 2);
    tcase_add_test(cases, goes_on_where_the_site_was_given_up);
    tcase_add_test(cases, asks_again_where_a_name_wants_it);
    tcase_add_loop_test(cases, old_walks_are_removed_and_forgotten, 0, 2);
    tcase_add_loop_test(cases, goes_on_where_it_was_killed, 0, 3);
    tcase_add_loop_test(cases, tells_the_time_left, 0, COUNT(paces));
    tcase_add_test(cases, goes_by_the_last_minute);
    tcase_add_test(cases, offline_asks_nobody);
    tcase_add_loop_test(cases, offline_compares_what_it_can, 0, COUNT(offline_names));
    tcase_add_test(cases, offline_tells_the_last_check_of_the_site);
}

int main(void)
{
    return run_suite("batch", add);
}
