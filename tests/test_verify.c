/* Certificates: what the site says is told and kept and nothing else, names are shown and kept by the rules alone, a
 * walk that was stopped or killed loses no answer, and what is forgotten is in no byte of the file. */
#include "person.h"
#include "serve.h"
#include "support.h"
#include "text.h"
#include "verify.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define NOBODY "no name at all"

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
    remove_file("verify.sqlite");
    remove_file("verify.sqlite-wal");
    remove_file("verify.sqlite-shm");
    server = serve_start("data/verify", (const char *const[]){ "--today", TODAY, NULL });
    ck_assert_ptr_nonnull(server);
}

static void change(const char *json)
{
    free(serve_control(json));
}

/* How often the site was asked for a certificate. */
static int asked_for(void)
{
    char *log = serve_log();
    int count = 0;

    for (const char *at = log; (at = strstr(at, "certificate/")) != NULL; at++)
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

/* Asks for one, and checks the verdict and the name. */
static void expect(qcert_store *store, const char *asked, const qcert_verify_opts *opts, const char *verdict,
                   const char *name)
{
    qcert_rows *rows = walk(store, (const char *const[]){ asked, NULL }, opts);
    const qcert_certificate *row = next(store, rows);

    ck_assert_str_eq(row->verdict, verdict);
    ck_assert_str_eq(row->name ? row->name : NOBODY, name);
    qcert_rows_free(rows);
}

static int count_checks(qcert_store *store, const char *asked)
{
    qcert_rows *rows;
    int count = 0, rc;

    must(store, qcert_find_checks(store, asked, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        count++;
    must(store, rc);
    qcert_rows_free(rows);
    return count;
}

static void refused(qcert_store *store, int rc, int wanted, const char *says)
{
    const char *message = qcert_last_error(store)->message;

    ck_assert_msg(rc == wanted && strstr(message, says), "%d, not %d: %s", rc, wanted, message);
}

/* ---- verdicts ----------------------------------------------------------- */

static const struct { const char *asked; int organisation; const char *id, *kind, *verdict, *of; } verdicts[] = {
    { "QGIS-2", 0, "QGIS-2", "attendee", "on record", "Karten Bern (invented)" },
    { " qgis-02 ", 0, "QGIS-2", "attendee", "on record", "Karten Bern (invented)" },
    { "QGIS-99", 0, "QGIS-99", "attendee", "no record", NULL },
    { "QGIS-2", 1, "QGIS-2", "organisation", "expired", "Old Oslo (invented)" },
    { "QGIS-1", 1, "QGIS-1", "organisation", "valid", "Karten Bern (invented)" },
    { "QGIS-99", 1, "QGIS-99", "organisation", "no record", NULL },
    { "https://certification.qgis.org/en/organisationcertificate/QGIS-2/.", 0, "QGIS-2", "organisation", "expired",
      "Old Oslo (invented)" },
    { "https://certification.qgis.org/en/qgis/certificate/QGIS-2/.", 1, "QGIS-2", "attendee", "on record",
      "Karten Bern (invented)" },
    { "nothing of that kind", 0, NULL, "attendee", "unknown", NULL },
    { "QGIS-1..50", 1, NULL, "organisation", "unknown", NULL },
};

START_TEST(tells_what_the_site_says)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    const qcert_certificate *row;
    qcert_rows *rows;

    opts.organisation = verdicts[_i].organisation;
    rows = walk(store, (const char *const[]){ verdicts[_i].asked, NULL }, &opts);
    row = next(store, rows);
    ck_assert_str_eq(row->asked, verdicts[_i].asked);
    ck_assert_pstr_eq(row->id, verdicts[_i].id);
    ck_assert_str_eq(row->kind, verdicts[_i].kind);
    ck_assert_str_eq(row->verdict, verdicts[_i].verdict);
    ck_assert_pstr_eq(row->organisation, verdicts[_i].of);
    ck_assert_str_eq(row->server, server);
    ck_assert(!row->checked == !row->id);
    if (!strcmp(row->verdict, "no record"))
        ck_assert_ptr_nonnull(strstr(row->reason, "does not say whether it was withdrawn, deleted with its"));
    else
        ck_assert(!row->reason == (!strcmp(row->verdict, "on record") || !strcmp(row->verdict, "valid")));
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for(), verdicts[_i].id != NULL);
    ck_assert_int_eq(count_checks(store, NULL), verdicts[_i].id != NULL);
    qcert_store_close(store);
}
END_TEST

START_TEST(tells_all_of_a_certificate)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows = walk(store, (const char *const[]){ "QGIS-1", NULL }, &opts);
    const qcert_certificate *row = next(store, rows);

    ck_assert_str_eq(row->name, "Zoë Müller-Sample");
    ck_assert_str_eq(row->centre, "Bern Altstadt");
    ck_assert_str_eq(row->type, "QGIS Grundlagen");
    ck_assert_str_eq(row->starts, "2026-03-03");
    ck_assert_str_eq(row->ends, "2026-03-05");
    ck_assert_str_eq(row->language, "Deutsch");
    ck_assert_str_eq(row->competence, "Karten zeichnen");
    ck_assert_str_eq(row->convener, "Trainer One");
    ck_assert_str_eq(row->hours, "16");
    ck_assert_str_eq(row->checked, "2026-11-23T10:00:00Z");
    ck_assert(!row->name_match && !row->issued && !row->was_on_record && !row->other_person);
    qcert_rows_free(rows);
    rows = walk(store, (const char *const[]){ "QGIS-3", NULL }, &opts);
    row = next(store, rows);
    ck_assert_str_eq(row->name, "Mononym");
    ck_assert(!row->language && !row->competence && !row->hours); /* None, says the site */
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

/* A clock that goes on by itself when somebody waits. */
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

static void put_clock(qcert_rows *rows)
{
    const qc_verify *job = rows->state;

    qc_net_set_clock(job->net, &(qc_clock){ now, wait_ms, NULL });
    moment = 0;
}

/* Bad answers, and what their reason tells. */
static const struct { const char *fault, *reason; } faults[] = {
    { "certificate:status=500", "500" },
    { "certificate:status=404", "404" },
    { "certificate:status=410", "410" },
    { "certificate:login", "302" },
    { "certificate:legacy", "" },
    { "certificate:cut=2000", "" },
    { "certificate:pad=5e7", "longer" },
    { "certificate:html", "" },
    { "certificate:body=no certificate matching", "" },
    { "certificate:type=application/json", "application/json" },
    { "certificate:endless=blanks", "" },
    { "certificate:empty", "" },
};

START_TEST(a_bad_answer_is_no_verdict)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    char *fault = qc_format("{\"faults\": [\"%s\"]}", faults[_i].fault);
    const qcert_certificate *row;
    qcert_rows *rows;

    change(fault);
    opts.max_age = 3600;
    rows = walk(store, (const char *const[]){ "QGIS-2", NULL }, &opts);
    put_clock(rows); /* what breaks off is tried again */
    row = next(store, rows);
    ck_assert_str_eq(row->verdict, "unknown");
    ck_assert_msg(row->reason && *row->reason && strstr(row->reason, faults[_i].reason), "%s", row->reason);
    ck_assert(!row->organisation && !row->name);
    qcert_rows_free(rows);
    ck_assert_int_eq(count_checks(store, "QGIS-2"), 1);
    change("{\"faults\": []}");
    expect(store, "QGIS-2", &opts, "on record", "Ada Newman"); /* what is unknown is asked again */
    free(fault);
    qcert_store_close(store);
}
END_TEST

START_TEST(waits_where_it_asks_too_often)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows = walk(store, (const char *const[]){ "QGIS-1", "QGIS-2", NULL }, &opts);

    put_clock(rows);
    change("{\"faults\": [\"certificate:status=429*2\"]}");
    ck_assert_str_eq(next(store, rows)->verdict, "on record");
    ck_assert_int_eq(moment, 3000);
    ck_assert_str_eq(next(store, rows)->verdict, "on record");
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static const struct { int pace, ms; } paces[] = { { 0, 1500 }, { 1, 3000 }, { 8, 375 }, { -1, 0 } };

START_TEST(keeps_the_pace)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows;

    opts.pace = paces[_i].pace;
    rows = walk(store, (const char *const[]){ "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-4", NULL }, &opts);
    put_clock(rows);
    for (int i = 0; i < 4; i++)
        next(store, rows);
    ck_assert_int_eq(moment, paces[_i].ms);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

START_TEST(gives_up_where_nobody_answers)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    const char *const asked[] = { "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-4", "QGIS-12", NULL };
    qcert_rows *rows = walk(store, asked, &opts);
    const qcert_certificate *row;

    change("{\"faults\": [\"certificate:status=410\"]}");
    for (int i = 0; i < 5; i++) {
        row = next(store, rows);
        ck_assert_str_eq(row->verdict, "unknown");
        ck_assert_str_eq(row->id, asked[i]);
        ck_assert(!row->checked == (i >= QC_MOST_SILENT));
    }
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    ck_assert_int_eq(asked_for(), QC_MOST_SILENT);
    ck_assert_int_eq(count_checks(store, NULL), QC_MOST_SILENT);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

/* ---- once --------------------------------------------------------------- */

START_TEST(asks_each_once)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    const char *const asked[] = { "QGIS-2", "qgis-2", "QGIS-99", "QGIS-99", NULL };
    qcert_rows *rows = walk(store, asked, &opts);

    for (int i = 0; asked[i]; i++) {
        const qcert_certificate *row = next(store, rows);
        ck_assert_str_eq(row->asked, asked[i]);
        ck_assert_str_eq(row->verdict, i < 2 ? "on record" : "no record");
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(asked_for(), 2);
    expect(store, "QGIS-2", &opts, "on record", "Ada Newman"); /* each call asks anew, unless told otherwise */
    ck_assert_int_eq(asked_for(), 3);
    opts.max_age = 3600;
    expect(store, "QGIS-2", &opts, "on record", NOBODY); /* for no name was kept */
    ck_assert_int_eq(asked_for(), 3);
    qcert_store_close(store);
}
END_TEST

/* A store that is asked again some days later. */
static const struct { const char *today; int64_t max_age; int asks; } ages[] = {
    { "2026-11-24", 2 * 86400, 0 }, { "2026-11-24", 86400, 0 }, { "2026-11-24", 86399, 1 }, { "2026-11-24", 0, 1 },
    { "2026-11-22", 30 * 86400, 1 }, { "2026-11-24", INT64_MAX, 0 },
};

START_TEST(goes_by_the_age_of_what_it_knows)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();

    expect(store, "QGIS-99", &opts, "no record", NOBODY);
    qcert_store_close(store);
    store = open_store_on("verify.sqlite", ages[_i].today);
    opts.max_age = ages[_i].max_age;
    expect(store, "QGIS-99", &opts, "no record", NOBODY);
    ck_assert_int_eq(asked_for(), 1 + ages[_i].asks);
    qcert_store_close(store);
}
END_TEST

static int steps;

static int stop_after(void *user, const qcert_progress *progress)
{
    const int *most = user;

    ck_assert_str_eq(progress->what, "certificates");
    ck_assert_int_eq(progress->total, 4);
    return ++steps > *most;
}

START_TEST(goes_on_where_it_was_stopped)
{
    const char *const asked[] = { "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-4", NULL };
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    int most = 0, shown = 0, rc;
    qcert_rows *rows = walk(store, asked, &opts);

    next(store, rows);
    next(store, rows);
    steps = 0;
    store->ctx.told = 0; /* the progress is told at once */
    qcert_on_progress(store, stop_after, &most);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ECANCELED);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ECANCELED);
    qcert_rows_free(rows);
    qcert_on_progress(store, NULL, NULL);
    ck_assert_int_eq(count_checks(store, NULL), 2);
    opts.max_age = 86400;
    rows = walk(store, asked, &opts);
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        shown++;
    must(store, rc);
    qcert_rows_free(rows);
    ck_assert_int_eq(shown, 4);
    ck_assert_int_eq(asked_for(), 4);
    qcert_store_close(store);
}
END_TEST

/* Tells of each row that is shown, until it is killed. */
static void be_killed(int out)
{
    const char *const asked[] = { "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-4", "QGIS-12", "QGIS-99", NULL };
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows = walk(store, asked, &opts);

    while (qcert_rows_next(rows) == QCERT_ROW)
        if (write(out, ".", 1) != 1)
            _exit(1);
    pause();
}

START_TEST(loses_no_answer_when_killed)
{
    qcert_store *store = open_store("verify.sqlite"); /* the layout is there before */
    int ends[2], seen = 0;
    char dot;
    pid_t child;

    qcert_store_close(store);
    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    if (!child)
        be_killed(ends[1]);
    close(ends[1]);
    while (seen < _i && read(ends[0], &dot, 1) == 1)
        seen++;
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    while (read(ends[0], &dot, 1) == 1)
        seen++;
    close(ends[0]);
    store = open_store("verify.sqlite");
    must(store, qcert_store_check(store));
    ck_assert_int_ge(count_checks(store, NULL), seen);
    ck_assert_int_ge(seen, _i);
    qcert_store_close(store);
}
END_TEST

/* ---- names -------------------------------------------------------------- */

#define LONG "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"

static const struct { const char *one, *other; qc_likeness likeness; } pairs[] = {
    { "Zoë Müller-Sample", "SAMPLE, muller zoe", QC_MATCH },
    { "Ada Newman", "Newman Ada", QC_MATCH },
    { "Łukasz Øre", "ore lukasz", QC_MATCH },
    { "山田 太郎", "太郎 山田", QC_MATCH },
    { "★★", " ★★ ", QC_MATCH },
    { "Ada Newman", "Ada B. Newman", QC_CLOSE },
    { "Ada Newman", "A. Newman", QC_CLOSE },
    { "Ada Newman", "Ada", QC_CLOSE },
    { "Zoë Mueller", "Zoë Müller", QC_CLOSE },
    { "Sean O'Brien", "Sean OBrien", QC_CLOSE },
    { "Ada Newman", "Ada Neumann", QC_DIFFERENT },
    { "Ada Newman", "Ada Newmann", QC_CLOSE },
    { "Ada Newman", "A. N.", QC_DIFFERENT },
    { "Ada Newman", "Ida Newman", QC_DIFFERENT },
    { "Ada Newman", "Grace Examplova", QC_DIFFERENT },
    { "Ada Newman", "", QC_DIFFERENT },
    { "★★", "☆☆", QC_DIFFERENT },
    { "Ada Newman", "Ada N.", QC_CLOSE },
    { "Ada Bo Newman", "Newman Ida B. Ada", QC_CLOSE },
    { "Ada " LONG "x", "Ada " LONG "y", QC_DIFFERENT }, /* too long to look for a slip */
    { "Ada Newman", "Ada " LONG, QC_DIFFERENT },
};

START_TEST(compares_names)
{
    qc_likeness likeness;

    ck_assert_int_eq(qc_person_compare(pairs[_i].one, pairs[_i].other, &likeness), 0);
    ck_assert_int_eq(likeness, pairs[_i].likeness);
    ck_assert_int_eq(qc_person_compare(pairs[_i].other, pairs[_i].one, &likeness), 0);
    ck_assert_int_eq(likeness, pairs[_i].likeness);
}
END_TEST

START_TEST(shows_names_by_the_rules)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    const char *const asked[] = { "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-99", NULL };
    const char *const names[] = { NULL, "newman, ADA", "Somebody Else", "Nobody" };
    const qcert_certificate *row;
    qcert_rows *rows;

    opts.names = names;
    rows = walk(store, asked, &opts);
    row = next(store, rows);
    ck_assert(!row->name && !row->name_match);
    row = next(store, rows);
    ck_assert_str_eq(row->name, "Ada Newman");
    ck_assert_str_eq(row->name_match, "match");
    row = next(store, rows);
    ck_assert_str_eq(row->name, "Mononym");
    ck_assert_str_eq(row->name_match, "different");
    row = next(store, rows);
    ck_assert(!row->name && !row->name_match);
    qcert_rows_free(rows);
    opts.names = (const char *const[]){ "Karten Bern invented" };
    opts.organisation = 1;
    rows = walk(store, (const char *const[]){ "QGIS-1", NULL }, &opts);
    ck_assert_str_eq(next(store, rows)->name_match, "match");
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

/* The match is told by the fingerprint; for anything else the site must be asked. */
START_TEST(knows_an_expected_name_by_its_fingerprint)
{
    static const struct { const char *expected, *match; int asks; } cases[] = {
        { "ada NEWMAN", "match", 0 }, { "A. Newman", "close", 1 }, { "Bob", "different", 1 },
    };
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows;

    expect(store, "QGIS-2", &opts, "on record", "Ada Newman");
    opts.max_age = 60;
    opts.names = &cases[_i].expected;
    rows = walk(store, (const char *const[]){ "QGIS-2", NULL }, &opts);
    ck_assert_str_eq(next(store, rows)->name_match, cases[_i].match);
    ck_assert_int_eq(asked_for(), 1 + cases[_i].asks);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static const char *const becomes[] = {
    "{\"patch\": {\"attendees\": {\"2\": {\"firstname\": \"Grace\"}}}}",
    "{\"patch\": {\"attendees\": {\"2\": {\"firstname\": \"ADA\"}}}}",
    "{\"patch\": {\"certificates\": {\"2\": null}}}",
};

START_TEST(remembers_whose_it_was)
{
    static const struct { const char *verdict; int other, key_lost; } then[] = {
        { "on record", 1, 0 }, { "on record", 0, 0 }, { "no record", 0, 0 }, { "on record", 0, 1 },
    };
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    const qcert_certificate *row;
    qcert_rows *rows;

    expect(store, "QGIS-2", &opts, "on record", "Ada Newman");
    change(becomes[_i % COUNT(becomes)]);
    if (then[_i].key_lost) /* then nothing can be compared, and nothing is said */
        remove_file("config/qcert/fingerprint.key");
    rows = walk(store, (const char *const[]){ "QGIS-2", NULL }, &opts);
    row = next(store, rows);
    ck_assert_str_eq(row->verdict, then[_i].verdict);
    ck_assert_int_eq(row->other_person, then[_i].other);
    ck_assert_str_eq(row->was_on_record, "2026-11-23T10:00:00Z");
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

START_TEST(tells_how_the_organisation_stands)
{
    static const struct { const char *change, *state; } cases[] = {
        { "{\"forget\": true}", "certified" },
        { "{\"patch\": {\"organisations\": {\"1\": {\"archived\": true}}}}", "archived" },
        { "{\"patch\": {\"organisations\": {\"1\": null}}}", "no longer listed" },
    };
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_sync_opts sync = QCERT_INIT(qcert_sync_opts);
    const qcert_certificate *row;
    qcert_rows *rows;

    expect(store, "QGIS-1", &opts, "on record", "Zoë Müller-Sample");
    sync.server = server;
    sync.force = 1;
    must(store, qcert_sync(store, &sync, NULL));
    change(cases[_i].change);
    must(store, qcert_sync(store, &sync, NULL));
    must(store, qcert_find_checks(store, "QGIS-1", &rows));
    row = next(store, rows);
    ck_assert_str_eq(row->organisation, "Karten Bern (invented)");
    ck_assert_str_eq(row->organisation_state, cases[_i].state);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

/* ---- what is in the file ------------------------------------------------ */

/* Whether a text is anywhere in the file, its log or the index of that. */
static int is_in_file(const char *text)
{
    static const char *const tails[] = { "", "-wal", "-shm" };
    size_t length = strlen(text);
    int found = 0;

    for (int i = 0; i < COUNT(tails); i++) {
        char *base = scratch("verify.sqlite"), *path = qc_format("%s%s", base, tails[i]);
        FILE *file = fopen(path, "rb");
        qc_buf bytes = { .most = 1 << 26 };
        char piece[4096];
        for (size_t count; file && (count = fread(piece, 1, sizeof piece, file)) > 0;)
            ck_assert_int_eq(qc_buf_put(&bytes, piece, count), 0);
        found |= bytes.count >= length && memmem(bytes.bytes, bytes.count, text, length) != NULL;
        if (file)
            fclose(file);
        qc_buf_free(&bytes);
        free(path);
        free(base);
    }
    return found;
}

START_TEST(keeps_names_only_if_told)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *rows;

    opts.keep_names = _i;
    expect(store, "QGIS-2", &opts, "on record", "Ada Newman");
    ck_assert_int_eq(is_in_file("Newman"), _i);
    must(store, qcert_find_checks(store, "qgis-2", &rows));
    ck_assert_pstr_eq(next(store, rows)->name, _i ? "Ada Newman" : NULL);
    qcert_rows_free(rows);
    must(store, qcert_find_checks(store, NULL, &rows));
    ck_assert_ptr_null(next(store, rows)->name);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

/* Many names, so that pages of the file split, and some are written over. */
static void fill(qcert_store *store)
{
    qcert_verify_opts opts = options();
    char id[20], json[300];

    opts.keep_names = 1;
    for (int i = 100; i < 130; i++) {
        snprintf(json, sizeof json, "{\"add\": {\"attendees\": [{\"id\": %d, \"firstname\": \"Invented%03d\", "
                 "\"organisation\": 1}], \"certificates\": [{\"certificateID\": \"QGIS-%d\", \"course\": 1, "
                 "\"attendee\": %d}]}}", i, i, i, i);
        change(json);
        snprintf(id, sizeof id, "QGIS-%d", i);
        qcert_rows *rows = walk(store, (const char *const[]){ id, NULL }, &opts);
        next(store, rows);
        qcert_rows_free(rows);
    }
}

START_TEST(forgets_every_byte)
{
    qcert_store *store = open_store("verify.sqlite");
    char name[20];

    fill(store);
    ck_assert(is_in_file("Invented117") && is_in_file("QGIS-117"));
    must(store, qcert_forget(store, "qgis-117"));
    ck_assert(!is_in_file("Invented117") && !is_in_file("QGIS-117"));
    ck_assert(is_in_file("Invented116") && is_in_file("Invented118"));
    ck_assert_int_eq(count_checks(store, NULL), 29);
    must(store, qcert_forget(store, "qgis-117")); /* nothing is there, which is what was wanted */
    must(store, qcert_forget(store, NULL));
    ck_assert_int_eq(count_checks(store, NULL), 0);
    for (int i = 100; i < 130; i++) {
        snprintf(name, sizeof name, "Invented%03d", i);
        ck_assert_msg(!is_in_file(name), "%s", name);
    }
    must(store, qcert_store_check(store));
    qcert_store_close(store);
}
END_TEST

/* A reader of the old state holds it in the log. */
START_TEST(says_where_traces_are_left)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    char *path = scratch("verify.sqlite");
    qcert_store *store, *reader;

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.busy_ms = 1;
    must(store, qcert_store_open(path, &opts, &store));
    fill(store);
    must(reader, qcert_store_open(path, &opts, &reader));
    must(reader, qc_store_hold_still(reader));
    refused(store, qcert_forget(store, NULL), QCERT_EBUSY, "forget again");
    qc_store_let_go(reader);
    must(store, qcert_forget(store, NULL));
    ck_assert(!is_in_file("Invented"));
    qcert_store_close(reader);
    qcert_store_close(store);
    free(path);
}
END_TEST

START_TEST(forgets_one_kind_or_both)
{
    static const struct { const char *asked; int left; } cases[] = {
        { "QGIS-1", 1 }, { "https://x.example/en/certificate/QGIS-1/", 2 }, { "QGIS-2", 2 },
    };
    qcert_store *store = open_store("verify.sqlite");
    qcert_verify_opts opts = options();
    qcert_rows *held;

    expect(store, "QGIS-1", &opts, "on record", "Zoë Müller-Sample");
    expect(store, "QGIS-2", &opts, "on record", "Ada Newman");
    opts.organisation = 1;
    expect(store, "QGIS-1", &opts, "valid", NOBODY);
    must(store, qcert_find_checks(store, NULL, &held));
    refused(store, qcert_forget(store, cases[_i].asked), QCERT_EMISUSE, "free them");
    qcert_rows_free(held);
    must(store, qcert_forget(store, cases[_i].asked));
    ck_assert_int_eq(count_checks(store, NULL), cases[_i].left);
    ck_assert_int_eq(count_checks(store, cases[_i].asked), 0);
    refused(store, qcert_forget(store, "nothing"), QCERT_EFORMAT, "");
    refused(store, qcert_forget(store, "QGIS-1..2"), QCERT_EAMBIGUOUS, "");
    qcert_store_close(store);
}
END_TEST

/* ---- the key ------------------------------------------------------------ */

#define MAKERS 8

START_TEST(many_processes_make_one_key)
{
    char marks[MAKERS][17] = { "" }, *path;
    int ends[2], made = 0;
    struct stat info;

    ck_assert_int_eq(pipe(ends), 0);
    for (int i = 0; i < MAKERS; i++)
        if (!fork()) {
            qc_secret secret;
            qc_ctx ctx;
            qc_ctx_init(&ctx);
            if (qc_secret_open(&ctx, &secret) || write(ends[1], secret.mark, 17) != 17)
                _exit(1);
            _exit(0);
        }
    close(ends[1]);
    while (made < MAKERS && read(ends[0], marks[made], 17) == 17)
        made++;
    ck_assert_int_eq(made, MAKERS);
    for (int i = 0; i < MAKERS; i++) {
        ck_assert_str_eq(marks[i], marks[0]);
        wait(NULL);
    }
    path = scratch("config/qcert/fingerprint.key");
    ck_assert_int_eq(stat(path, &info), 0);
    ck_assert_int_eq(info.st_mode & 0777, 0600);
    ck_assert_int_eq(info.st_size, QC_SECRET_BYTES);
    close(ends[0]);
    free(path);
}
END_TEST

START_TEST(refuses_what_is_no_key)
{
    char *path = scratch("config/qcert/fingerprint.key");
    qc_secret secret;
    qc_ctx ctx;
    FILE *file;

    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_secret_open(&ctx, &secret), 0);
    file = fopen(path, "ab");
    fputs("more", file);
    fclose(file);
    ck_assert_int_eq(qc_secret_open(&ctx, &secret), QCERT_EFOREIGN);
    ck_assert_ptr_nonnull(strstr(ctx.message, path));
    unlink(path);
    unsetenv("XDG_CONFIG_HOME");
    unsetenv("HOME");
    ck_assert_int_eq(qc_secret_open(&ctx, &secret), QCERT_ENOTFOUND);
    setenv("XDG_CONFIG_HOME", "/dev/null", 1);
    ck_assert_int_eq(qc_secret_open(&ctx, &secret), QCERT_ESTORE);
    free(path);
}
END_TEST

/* ---- options ------------------------------------------------------------ */

static const struct { qcert_verify_opts opts; int code; const char *says; } wrong[] = {
    { { .size = sizeof(qcert_verify_opts), .pace = 9 }, QCERT_EMISUSE, "9 requests" },
    { { .size = sizeof(qcert_verify_opts), .pace = -1 }, QCERT_EMISUSE, "only a server of this machine" },
    { { .size = sizeof(qcert_verify_opts), .max_age = -1 }, QCERT_EMISUSE, "below 0" },
    { { .size = sizeof(qcert_verify_opts), .server = "http://example.org" }, QCERT_EMISUSE, "example.org" },
    { { .size = 0 }, QCERT_EMISUSE, "QCERT_INIT" },
};

START_TEST(refuses_wrong_options)
{
    qcert_store *store = open_store("verify.sqlite");
    qcert_rows *rows;

    refused(store, qcert_verify(store, (const char *const[]){ "QGIS-1" }, 1, &wrong[_i].opts, &rows), wrong[_i].code,
            wrong[_i].says);
    ck_assert_ptr_null(rows);
    refused(store, qcert_verify(store, (const char *const[]){ NULL }, 1, NULL, &rows), QCERT_EMISUSE, "NULL");
    must(store, qcert_verify(store, NULL, 0, NULL, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_checked_fixture(cases, set_up, serve_stop);
    tcase_add_loop_test(cases, tells_what_the_site_says, 0, COUNT(verdicts));
    tcase_add_test(cases, tells_all_of_a_certificate);
    tcase_add_loop_test(cases, a_bad_answer_is_no_verdict, 0, COUNT(faults));
    tcase_add_test(cases, waits_where_it_asks_too_often);
    tcase_add_loop_test(cases, keeps_the_pace, 0, COUNT(paces));
    tcase_add_test(cases, gives_up_where_nobody_answers);
    tcase_add_test(cases, asks_each_once);
    tcase_add_loop_test(cases, goes_by_the_age_of_what_it_knows, 0, COUNT(ages));
    tcase_add_test(cases, goes_on_where_it_was_stopped);
    tcase_add_loop_test(cases, loses_no_answer_when_killed, 0, 6);
    tcase_add_loop_test(cases, compares_names, 0, COUNT(pairs));
    tcase_add_test(cases, shows_names_by_the_rules);
    tcase_add_loop_test(cases, knows_an_expected_name_by_its_fingerprint, 0, 3);
    tcase_add_loop_test(cases, remembers_whose_it_was, 0, 4);
    tcase_add_loop_test(cases, tells_how_the_organisation_stands, 0, 3);
    tcase_add_loop_test(cases, keeps_names_only_if_told, 0, 2);
    tcase_add_test(cases, forgets_every_byte);
    tcase_add_test(cases, says_where_traces_are_left);
    tcase_add_loop_test(cases, forgets_one_kind_or_both, 0, 3);
    tcase_add_test(cases, many_processes_make_one_key);
    tcase_add_test(cases, refuses_what_is_no_key);
    tcase_add_loop_test(cases, refuses_wrong_options, 0, COUNT(wrong));
}

int main(void)
{
    return run_suite("verify", add);
}
