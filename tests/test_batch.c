/* Walks over many certificates: they go on where they were stopped, killed or given up, lose no answer and ask for none
 * twice; are answered from the store alone; and leave evidence and a report, whole or not at all. */
#include "report.h"
#include "report_sum.h"
#include "serve.h"
#include "support.h"
#include "target.h"
#include "text.h"
#include "verify.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
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

static void remove_folder(const char *name)
{
    char *path = scratch(name);

    qc_remove_all(path, 1);
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
    remove_file("report.html");
    remove_folder("pages");
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
    { 0, "newman ADA", 0, "match" }, { 0, "Grace", 0, "no match" }, { 0, "Ada Newman", 1, "not compared" },
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

/* ---- evidence ----------------------------------------------------------- */

/* How many files there are whose name holds a text. */
static int count_files(const char *folder, const char *part)
{
    char *path = scratch(folder);
    DIR *open = opendir(path);
    struct dirent *entry;
    int count = 0;

    while (open && (entry = readdir(open)) != NULL)
        count += *entry->d_name != '.' || entry->d_name[1] == 'q' ? strstr(entry->d_name, part) != NULL : 0;
    if (open)
        closedir(open);
    free(path);
    return count;
}

static char *read_file(const char *name)
{
    char *path = scratch(name), piece[4096];
    FILE *file = fopen(path, "rb");
    qc_buf bytes = { .most = 1 << 24 };

    ck_assert_ptr_nonnull(file);
    qc_buf_text(&bytes, "");
    for (size_t count; (count = fread(piece, 1, sizeof piece, file)) > 0;)
        ck_assert_int_eq(qc_buf_put(&bytes, piece, count), 0);
    fclose(file);
    free(path);
    return bytes.bytes;
}

static void write_file(const char *name, const char *text)
{
    char *path = scratch(name);
    FILE *file = fopen(path, "wb");

    ck_assert(file && fputs(text, file) >= 0 && !fclose(file));
    free(path);
}

/* Each line of the list is the sum of its file; returns how many there are. */
static int check_list(void)
{
    char *list = read_file("pages/SHA256SUMS"), *rest = list, *line;
    int count = 0;

    while ((line = strsep(&rest, "\n")) != NULL && *line) {
        char *name = qc_format("pages/%s", line + 66), *bytes = read_file(name), sum[QC_SUM_SIZE];
        qc_ctx ctx;
        qc_ctx_init(&ctx);
        ck_assert_int_eq(qc_sum(&ctx, bytes, strlen(bytes), sum), 0);
        ck_assert_msg(!strncmp(line, sum, 64) && !strncmp(line + 64, "  ", 2), "%s", line);
        free(bytes);
        free(name);
        count++;
    }
    free(list);
    return count;
}

static qcert_verify_opts with_evidence(char **folder)
{
    qcert_verify_opts opts = options();

    *folder = scratch("pages");
    opts.evidence = *folder;
    return opts;
}

/* What the site answers, and how many files of evidence come of it. */
static const struct { const char *fault; int files; } exhibits[] = {
    { "", 2 }, { "certificate:body=no page of ours", 2 }, { "certificate:legacy", 2 },
    { "certificate:status=500", 0 }, { "certificate:cut=2000", 0 }, { "certificate:type=application/json", 0 },
};

static int64_t moment;

static int64_t now(void *user)
{
    (void)user;
    return moment;
}

static void wait_ms(void *user, int ms)
{
    (void)user;
    moment += ms;
}

START_TEST(keeps_what_came_whole)
{
    qcert_store *store = open_store("batch.sqlite");
    char *folder, *fault = qc_format("{\"faults\": [\"%s\"]}", exhibits[_i].fault);
    qcert_verify_opts opts = with_evidence(&folder);
    const qcert_certificate *row;
    qcert_rows *rows;

    if (*exhibits[_i].fault)
        change(fault);
    rows = walk(store, (const char *const[]){ "QGIS-2", NULL }, &opts);
    qc_net_set_clock(((const qc_verify *)rows->state)->net, &(qc_clock){ now, wait_ms, NULL });
    row = next(store, rows);
    ck_assert_int_eq(count_files("pages", "attendee-QGIS-2-20261123T100000Z-1"), exhibits[_i].files);
    ck_assert_int_eq(count_files("pages", "qcert-part"), 0);
    ck_assert(!row->page_sum == !exhibits[_i].files);
    if (exhibits[_i].files) {
        char *list = read_file("pages/SHA256SUMS");
        ck_assert_int_eq(check_list(), 2);
        ck_assert_ptr_nonnull(strstr(list, row->page_sum));
        free(list);
    }
    qcert_rows_free(rows);
    qcert_store_close(store);
    free(folder);
    free(fault);
}
END_TEST

/* What is there already: files of the same names, of a check that was not kept; and a list that others wrote in. */
START_TEST(changes_no_evidence)
{
    qcert_store *store = open_store("batch.sqlite");
    char *folder, *text;
    qcert_verify_opts opts = with_evidence(&folder);

    ck_assert_int_eq(mkdir(folder, 0700), 0);
    write_file("pages/attendee-QGIS-2-20261123T100000Z-1.html", "before");
    write_file("pages/attendee-QGIS-2-20261123T100000Z-1-2.txt", "before");
    write_file("pages/SHA256SUMS", "not ended");
    walk_all(store, (const char *const[]){ "QGIS-2", NULL }, &opts);
    text = read_file("pages/attendee-QGIS-2-20261123T100000Z-1.html");
    ck_assert_str_eq(text, "before");
    free(text);
    ck_assert_int_eq(count_files("pages", "Z-1-3."), 2);
    text = read_file("pages/SHA256SUMS");
    ck_assert(!strncmp(text, "not ended\n", 10) && strlen(text) > 64 + 10 && text[strlen(text) - 1] == '\n');
    free(text);
    qcert_store_close(store);
    free(folder);
}
END_TEST

/* Without evidence no check is kept, and the walk goes on where that was. */
START_TEST(ends_where_no_evidence_can_be_kept)
{
    qcert_store *store = open_store("batch.sqlite");
    char *folder;
    qcert_verify_opts opts = with_evidence(&folder);
    qcert_rows *rows = walk(store, four, &opts);
    int64_t kept = -1;

    next(store, rows);
    remove_folder("pages");
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ESTORE);
    ck_assert_ptr_nonnull(strstr(qcert_last_error(store)->message, "No such file"));
    qcert_rows_free(rows);
    must(store, qc_get_int(store->db, "SELECT count(*) FROM certificate_check", 0, &kept));
    ck_assert_int_eq(kept, 1);
    change("{\"forget\": true}");
    ck_assert_int_eq(walk_all(store, four, &opts), 4);
    ck_assert_int_eq(asked_for("certificate/"), 3);
    ck_assert_int_eq(check_list(), 6);
    qcert_store_close(store);
    free(folder);
}
END_TEST

/* No file of this process gets longer. */
static void bound_files(rlim_t most)
{
    struct rlimit bound = { most, RLIM_INFINITY };

    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &bound), 0);
}

/* A page is longer than the room for it, or the list is. */
START_TEST(a_full_disk_leaves_no_half_page)
{
    static const char pad[] = "{\"faults\": [\"QGIS-2/:pad=9e5\"]}"; /* less than a page may have, more than the log */
    const char *const asked[] = { "QGIS-1", "QGIS-2", NULL };
    qcert_store *store = open_store("batch.sqlite");
    char *folder;
    qcert_verify_opts opts = with_evidence(&folder);
    qcert_rows *rows = walk(store, asked, &opts);

    change(pad);
    next(store, rows);
    bound_files(800000);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ESTORE);
    ck_assert_ptr_nonnull(strstr(qcert_last_error(store)->message, "File too large"));
    bound_files(RLIM_INFINITY);
    qcert_rows_free(rows);
    ck_assert_int_eq(count_files("pages", ""), 3);
    ck_assert_int_eq(check_list(), 2);
    ck_assert_int_eq(walk_all(store, asked, &opts), 2);
    ck_assert_int_eq(check_list(), 4);
    qcert_store_close(store);
    free(folder);
}
END_TEST

/* ---- reports ------------------------------------------------------------ */

static int count_parts(void)
{
    return count_files("", ".qcert-part");
}

static qcert_verify_opts with_report(char **path)
{
    qcert_verify_opts opts = options();

    *path = scratch("report.html");
    opts.report = *path;
    return opts;
}

START_TEST(a_report_appears_at_the_end)
{
    qcert_store *store = open_store("batch.sqlite");
    char *path;
    qcert_verify_opts opts = with_report(&path);
    qcert_rows *rows = walk(store, four, &opts);

    for (int i = 0; i < 4; i++)
        next(store, rows);
    ck_assert(access(path, F_OK));
    if (_i)
        ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    ck_assert_int_eq(count_parts(), 0);
    ck_assert_int_eq(count_batches(store), !_i); /* without its report the walk has not ended */
    ck_assert_int_eq(access(path, F_OK), _i ? 0 : -1);
    if (!_i)
        walk_all(store, four, &opts);
    ck_assert_int_eq(asked_for("certificate/"), 4);
    must(store, qcert_check_report(store, path));
    qcert_store_close(store);
    free(path);
}
END_TEST

/* On a full disk the old one stays, and the walk can be made again. */
START_TEST(a_full_disk_leaves_the_old_report)
{
    static const rlim_t rooms[] = { 100, 3000, 9000 }; /* for no row, for the rows, for the most of the document */
    qcert_store *store = open_store("batch.sqlite");
    char *path, *text;
    qcert_verify_opts opts = with_report(&path);
    qcert_rows *rows;
    int rc;

    opts.report = NULL;
    walk_all(store, four, &opts);
    write_file("report.html", "before");
    opts.report = path;
    opts.replace = opts.offline = 1;
    rows = walk(store, four, &opts);
    bound_files(rooms[_i]);
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        continue;
    bound_files(RLIM_INFINITY);
    ck_assert_int_eq(rc, QCERT_ESTORE);
    ck_assert_ptr_nonnull(strstr(qcert_last_error(store)->message, "File too large"));
    qcert_rows_free(rows);
    text = read_file("report.html");
    ck_assert_str_eq(text, "before");
    ck_assert_int_eq(count_parts(), 0);
    walk_all(store, four, &opts);
    must(store, qcert_check_report(store, path));
    qcert_store_close(store);
    free(text);
    free(path);
}
END_TEST

/* A piece of the report, and what somebody makes of it; NULL: its end is cut off there. */
static const struct { const char *from, *to; int code; } forgeries[] = {
    { "QGIS-99", "QGIS-98", QCERT_ESUSPECT }, { "on record", "ON record", QCERT_ESUSPECT },
    { "<!DOCTYPE", "<!doctype", QCERT_ESUSPECT }, { "</html>", "</HTML>", QCERT_ESUSPECT },
    { "<code id=\"sum\">", "<code id=\"sun\">", QCERT_ESUSPECT }, { "<footer>", NULL, QCERT_ESUSPECT },
    { "content=\"qcert", "content=\"other", QCERT_ESUSPECT }, { "<html", NULL, QCERT_EFOREIGN },
    { "<!DOCTYPE", NULL, QCERT_EFOREIGN },
};

START_TEST(a_changed_report_is_told)
{
    qcert_store *store = open_store("batch.sqlite");
    char *path, *text, *at;
    qcert_verify_opts opts = with_report(&path);

    walk_all(store, four, &opts);
    text = read_file("report.html");
    at = strstr(text, forgeries[_i].from);
    ck_assert_ptr_nonnull(at);
    if (forgeries[_i].to)
        memcpy(at, forgeries[_i].to, strlen(forgeries[_i].to));
    else
        *at = '\0';
    write_file("report.html", text);
    ck_assert_int_eq(qcert_check_report(store, path), forgeries[_i].code);
    ck_assert_ptr_nonnull(strstr(qcert_last_error(store)->message, path));
    free(text);
    free(path);
    qcert_store_close(store);
}
END_TEST

/* What people and sites may write, and what must not be in the report of it. */
static const struct { const char *text, *never; } hostile[] = {
    { "<script>alert(1)</script>", "<script" }, { "\" onload=\"x", "\" onload" }, { "a&lt;b", "a&lt;b" },
    { "turned \u202e round \u2066", "\u202e" }, { "<!--", "<!--" }, { "bell \a\x1b[31m", "\x1b" },
    { "two\nlines", "two\nlines" }, { "<code id=\"sum\">", "<code id=\"sum\"></bdi>" },
};

START_TEST(texts_in_a_report_are_text)
{
    qcert_store *store = open_store("batch.sqlite");
    const char *text = hostile[_i].text;
    qcert_certificate row = { .asked = text, .kind = "attendee", .verdict = "unknown", .reason = text, .name = text,
                              .organisation = text, .centre = text, .type = text, .language = text, .competence = text,
                              .convener = text, .hours = text, .organisation_state = text, .id = text };
    qc_report_facts facts = { text, 0, "2026-11-23T10:00:00Z" };
    char *path = scratch("report.html"), *document;
    qc_report *report;

    must(store, qc_report_open(store, path, 0, &report));
    must(store, qc_report_add(report, &row));
    must(store, qc_report_keep(report, &facts));
    qc_report_close(report);
    document = read_file("report.html");
    ck_assert_msg(!strstr(document, hostile[_i].never), "%s", hostile[_i].never);
    must(store, qcert_check_report(store, path));
    free(document);
    free(path);
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
    tcase_add_test(cases, offline_asks_nobody);
    tcase_add_loop_test(cases, offline_compares_what_it_can, 0, COUNT(offline_names));
    tcase_add_test(cases, offline_tells_the_last_check_of_the_site);
    tcase_add_loop_test(cases, keeps_what_came_whole, 0, COUNT(exhibits));
    tcase_add_test(cases, changes_no_evidence);
    tcase_add_test(cases, ends_where_no_evidence_can_be_kept);
    tcase_add_test(cases, a_full_disk_leaves_no_half_page);
    tcase_add_loop_test(cases, a_report_appears_at_the_end, 0, 2);
    tcase_add_loop_test(cases, a_full_disk_leaves_the_old_report, 0, 3);
    tcase_add_loop_test(cases, a_changed_report_is_told, 0, COUNT(forgeries));
    tcase_add_loop_test(cases, texts_in_a_report_are_text, 0, COUNT(hostile));
}

int main(void)
{
    return run_suite("batch", add);
}
