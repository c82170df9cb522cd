/* Saved searches and their news, stars and notes: what was given comes back as it was, news are told once and never
 * lost, marks stay with their rows; and the stores of older layouts come up to this one with all that they hold. */
#include "sample.h"
#include "schema.h"
#include "text.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static const qcert_point taveuni = { 180, -17.5 };
static const qcert_point bern = { 7.4474400000000003, 46.948090000000001 };

/* ---- stores ------------------------------------------------------------- */

static int try_open(const char *name, int read_only, qcert_store **store)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    char *path = scratch(name);
    int rc;

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.busy_ms = 1;
    opts.read_only = read_only;
    rc = qcert_store_open(path, &opts, store);
    free(path);
    return rc;
}

static qcert_store *open_again(const char *name, int read_only)
{
    qcert_store *store;

    must(store, try_open(name, read_only, &store));
    return store;
}

/* Each round of a loop has a store of its own. */
static qcert_store *open_new(const char *name)
{
    static const char *const tails[] = { "", "-wal", "-shm" };

    for (int i = 0; i < COUNT(tails); i++) {
        char *path = scratch(name), *file = qc_format("%s%s", path, tails[i]);
        unlink(file);
        free(file);
        free(path);
    }
    return open_again(name, 0);
}

/* A store that was synced once. */
static qcert_store *begin(const char *name)
{
    qcert_store *store = open_new(name);

    must(store, sample_sync(store, SAMPLE_FIRST, NULL));
    return store;
}

static void follow(qcert_store *store, const char *name)
{
    must(store, qcert_follow(store, name, NULL, NULL));
}

/* ---- rows --------------------------------------------------------------- */

/* Walks to the end, and frees. */
static int64_t count(qcert_store *store, int rc, qcert_rows *rows)
{
    int64_t walked = 0;

    must(store, rc);
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        walked++;
    must(store, rc);
    qcert_rows_free(rows);
    return walked;
}

static int64_t count_news(qcert_store *store, const char *name, int keep)
{
    qcert_rows *rows;
    int rc = qcert_find_news(store, name, keep, &rows);

    return count(store, rc, rows);
}

static int64_t count_changes(qcert_store *store, const qcert_filter *filter)
{
    qcert_rows *rows;
    int rc = qcert_find_changes(store, filter, &rows);

    return count(store, rc, rows);
}

/* The first of the saved searches. To free; *search is borrowed from it. */
static qcert_rows *first_follow(qcert_store *store, const qcert_followed **search)
{
    qcert_rows *rows;

    must(store, qcert_find_follows(store, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    *search = qcert_rows_follow(rows);
    return rows;
}

static void check_refused(qcert_store *store, int rc, int wanted, const char *says)
{
    const qcert_error *error = qcert_last_error(store);

    ck_assert_msg(rc == wanted && error->code == rc, "%d, not %d: %s", rc, wanted, error->message);
    ck_assert_msg(strstr(error->message, says) && !strchr(error->message, '\n'), "\"%s\"", error->message);
}

/* ---- names -------------------------------------------------------------- */

static const struct { const char *one, *other; int same; } pairs[] = {
    { "Bern", "bern", 1 },
    { "Zürich", "  ZURICH\t", 1 },
    { "near me", "near-me", 1 },
    { "Straße", "STRASSE", 1 },
    { "Bern", "Bern 2", 0 },
    { "★", "☆", 0 },
    { "★", "\u3000★\u200b", 1 },
    { "東京", "京都", 0 },
    { "'; DROP TABLE follow; --", "\"", 0 },
    { "%s%n", "%", 0 },
};

START_TEST(compares_names)
{
    qcert_store *store = open_new("names.sqlite");
    int rc;

    follow(store, pairs[_i].one);
    rc = qcert_follow(store, pairs[_i].other, NULL, NULL);
    if (pairs[_i].same)
        check_refused(store, rc, QCERT_EFOREIGN, pairs[_i].one);
    else
        must(store, rc);
    must(store, qcert_unfollow(store, pairs[_i].other));
    ck_assert_int_eq(number(store, "SELECT count(*) FROM follow"), !pairs[_i].same);
    qcert_store_close(store);
}
END_TEST

static const char *const no_names[] = { NULL, "", " \t ", "\u200b", "a\nb", "a\033[31mb", "\xc2\x9b", "caf\xe9", "\xc3" };

START_TEST(refuses_what_is_no_name)
{
    qcert_store *store = open_new("no_names.sqlite");
    qcert_rows *rows;

    check_refused(store, qcert_follow(store, no_names[_i], NULL, NULL), QCERT_EFORMAT, "no name for a search");
    check_refused(store, qcert_unfollow(store, no_names[_i]), QCERT_EFORMAT, "no name for a search");
    check_refused(store, qcert_find_news(store, no_names[_i], 0, &rows), QCERT_EFORMAT, "no name for a search");
    ck_assert_ptr_null(rows);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM follow"), 0);
    qcert_store_close(store);
}
END_TEST

START_TEST(minds_the_length_of_names)
{
    qcert_store *store = open_new("length.sqlite");
    char name[1 << 20];

    memset(name, 'n', sizeof name);
    name[sizeof name - 1] = '\0';
    check_refused(store, qcert_follow(store, name, NULL, NULL), QCERT_EFORMAT, "100 bytes");
    name[101] = '\0';
    check_refused(store, qcert_follow(store, name, NULL, NULL), QCERT_EFORMAT, "100 bytes");
    name[100] = '\0';
    follow(store, name);
    must(store, qcert_unfollow(store, name));
    check_refused(store, qcert_unfollow(store, name), QCERT_ENOTFOUND, "no search is saved");
    qcert_store_close(store);
}
END_TEST

/* ---- filters ------------------------------------------------------------ */

static void check_filter(const qcert_filter *is, const qcert_filter *given)
{
    ck_assert_uint_eq(is->size, sizeof *is);
    ck_assert_int_eq(!is->origin, !given->origin);
    if (given->origin)
        ck_assert(is->origin->lon == given->origin->lon && is->origin->lat == given->origin->lat);
    ck_assert(is->within == given->within);
    ck_assert_pstr_eq(is->country, given->country);
    ck_assert_pstr_eq(is->from, given->from);
    ck_assert_pstr_eq(is->until, given->until);
    ck_assert_pstr_eq(is->languages, given->languages);
    ck_assert_pstr_eq(is->text, given->text);
    ck_assert_pstr_eq(is->state, given->state);
    ck_assert_pstr_eq(is->since, given->since);
    ck_assert_int_eq(is->strict_language, given->strict_language);
    ck_assert_int_eq(is->online, given->online);
    ck_assert_int_eq(is->past, given->past);
    ck_assert_int_eq(is->gone, given->gone);
    ck_assert_int_eq(is->all_organisations, given->all_organisations);
    ck_assert_int_eq(is->starred, given->starred);
    ck_assert(is->limit == 0 && is->any_order == 0);
}

static const qcert_filter filters[] = {
    { .size = sizeof(qcert_filter) },
    { .size = sizeof(qcert_filter), .origin = &bern, .within = 0.1 + 0.2, .country = "here", .from = "2026-11-01",
      .until = "2027-02-28", .languages = "German, en,Français", .text = "\"; DROP TABLE change; --\033[31m",
      .state = "in review", .since = "2026-10-01", .strict_language = 1, .online = QCERT_ONLINE_NO, .past = 1,
      .gone = 1, .all_organisations = 1, .starred = 1, .limit = 3, .any_order = 1 },
    { .size = sizeof(qcert_filter), .country = "Schweiz", .text = "", .online = QCERT_ONLINE_ONLY },
    { .size = offsetof(qcert_filter, country), .origin = &(const qcert_point){ -180, -90 }, .within = 5e-324 },
};

START_TEST(keeps_a_filter_as_it_is)
{
    qcert_store *store = open_new("filter.sqlite");
    qcert_follow_opts opts = QCERT_INIT(qcert_follow_opts);
    const qcert_followed *search;
    qcert_rows *rows;

    opts.place = "bern";
    opts.town = "Bern, Switzerland";
    must(store, qcert_follow(store, " Mine ", &filters[_i], &opts));
    qcert_store_close(store);
    store = open_again("filter.sqlite", 1);
    rows = first_follow(store, &search);
    check_filter(&search->filter, &filters[_i]);
    ck_assert_str_eq(search->name, "Mine");
    ck_assert_str_eq(search->place, "bern");
    ck_assert_str_eq(search->town, "Bern, Switzerland");
    ck_assert_str_eq(search->saved, TODAY "T10:00:00Z");
    ck_assert_ptr_null(search->shown);
    ck_assert_int_eq(search->news, 0);
    ck_assert_ptr_null(qcert_rows_change(rows));
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    ck_assert_ptr_null(qcert_rows_follow(rows));
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static const struct { qcert_filter filter; int rc; const char *says; } wrong[] = {
    { { .from = "yesterday" }, QCERT_EFORMAT, "is not a day" },
    { { .until = "2026-02-30" }, QCERT_EFORMAT, "is not a day" },
    { { .since = "x" }, QCERT_EFORMAT, "is not a day" },
    { { .languages = "de,Klingon of old" }, QCERT_EFORMAT, "no language" },
    { { .country = "Atlantis" }, QCERT_EFORMAT, "no country" },
    { { .state = "fine" }, QCERT_EFORMAT, "no state" },
    { { .country = "here" }, QCERT_EMISUSE, "needs a place" },
    { { .within = 3 }, QCERT_EMISUSE, "needs a place" },
    { { .online = 3 }, QCERT_EMISUSE, "QCERT_ONLINE" },
};

START_TEST(refuses_a_filter_that_find_refuses)
{
    qcert_store *store = open_new("wrong.sqlite");
    qcert_follow_opts replace = QCERT_INIT(qcert_follow_opts);
    qcert_filter filter = wrong[_i].filter;
    char *before = (follow(store, "mine"), sample_contents(store)), *after;

    filter.size = sizeof filter;
    replace.replace = 1;
    check_refused(store, qcert_follow(store, "mine", &filter, &replace), wrong[_i].rc, wrong[_i].says);
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    qcert_store_close(store);
    free(before);
    free(after);
}
END_TEST

/* Other reference data may no longer know a name. */
START_TEST(names_the_search_that_is_not_understood)
{
    qcert_store *store = open_new("stale.sqlite");
    qcert_rows *rows;

    follow(store, "mine");
    must(store, qc_exec(store->db, "UPDATE follow SET country = 'Atlantis'"));
    check_refused(store, qcert_find_news(store, "mine", 0, &rows), QCERT_EFORMAT, "the search \"mine\": \"Atlantis\"");
    must(store, qcert_find_follows(store, &rows));
    check_refused(store, qcert_rows_next(rows), QCERT_EFORMAT, "the search \"mine\": \"Atlantis\"");
    qcert_rows_free(rows);
    must(store, qcert_unfollow(store, "mine"));
    qcert_store_close(store);
}
END_TEST

/* ---- news --------------------------------------------------------------- */

START_TEST(tells_news_once)
{
    qcert_store *store = begin("once.sqlite"), *reader;
    const qcert_followed *search;
    qcert_rows *rows;
    int64_t all;

    follow(store, "early");
    ck_assert_int_eq(count_news(store, "early", 0), 0);
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    follow(store, "late");
    all = count_changes(store, NULL);
    ck_assert_int_gt(all, 5);
    reader = open_again("once.sqlite", 1);
    ck_assert_int_eq(count_news(reader, "early", 0), all); /* which keeps them */
    qcert_store_close(reader);
    ck_assert_int_eq(count_news(store, "EARLY", 1), all);
    rows = first_follow(store, &search);
    ck_assert_int_eq(search->news, all);
    qcert_rows_free(rows);
    ck_assert_int_eq(count_news(store, "Early", 0), all);
    ck_assert_int_eq(count_news(store, "early", 0), 0);
    ck_assert_int_eq(count_news(store, "late", 0), 0);
    rows = first_follow(store, &search);
    ck_assert_int_eq(search->news, 0);
    ck_assert_str_eq(search->shown, TODAY "T10:00:00Z");
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

START_TEST(saving_again_begins_anew)
{
    qcert_store *store = begin("anew.sqlite");
    qcert_follow_opts replace = QCERT_INIT(qcert_follow_opts);

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    ck_assert_int_gt(count_news(store, "mine", 1), 0);
    replace.replace = 1;
    must(store, qcert_follow(store, "Mine", NULL, &replace));
    ck_assert_int_eq(count_news(store, "mine", 1), 0);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM follow WHERE name = 'Mine'"), 1);
    qcert_store_close(store);
}
END_TEST

/* The same as a search for changes, but for those that are old. */
START_TEST(news_pass_the_filter)
{
    static const qcert_filter asked[] = {
        { .size = sizeof(qcert_filter), .country = "DE" },
        { .size = sizeof(qcert_filter), .languages = "en", .strict_language = 1 },
        { .size = sizeof(qcert_filter), .origin = &taveuni, .within = 50e3 },
        { .size = sizeof(qcert_filter), .from = "2026-12-20" },
        { .size = sizeof(qcert_filter), .online = QCERT_ONLINE_ONLY },
    };
    qcert_store *store = begin("pass.sqlite");
    int64_t passing;

    must(store, qcert_follow(store, "mine", &asked[_i], NULL));
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    passing = count_changes(store, &asked[_i]);
    ck_assert(passing > 0 && passing < count_changes(store, NULL));
    ck_assert_int_eq(count_news(store, "mine", 0), passing);
    ck_assert_int_eq(count_news(store, "mine", 0), 0);
    qcert_store_close(store);
}
END_TEST

START_TEST(a_broken_walk_tells_them_again)
{
    qcert_store *store = begin("broken.sqlite");
    int64_t all;
    qcert_rows *rows;

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    all = count_changes(store, NULL);
    must(store, qcert_find_news(store, "mine", 0, &rows));
    for (int64_t i = 0; i < (_i ? all : 1); i++) /* even at the last row the end is still to come */
        ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    ck_assert_ptr_nonnull(qcert_rows_change(rows));
    qcert_rows_free(rows);
    ck_assert_int_eq(count_news(store, "mine", 0), all);
    ck_assert_int_eq(count_news(store, "mine", 0), 0);
    qcert_store_close(store);
}
END_TEST

static void walk_and_die(const char *name)
{
    qcert_store *store = open_again(name, 0);
    qcert_rows *rows;

    must(store, qcert_find_news(store, "mine", 0, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    _exit(7);
}

START_TEST(a_dead_process_tells_them_again)
{
    qcert_store *store = begin("dead.sqlite");
    int status = 0;
    pid_t child;

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    qcert_store_close(store);
    child = fork();
    if (!child)
        walk_and_die("dead.sqlite");
    ck_assert(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7);
    store = open_again("dead.sqlite", 0);
    ck_assert_int_eq(count_news(store, "mine", 0), count_changes(store, NULL));
    qcert_store_close(store);
}
END_TEST

/* What comes during the walk is not in it, and news of the next one: all of it, and nothing else. */
START_TEST(a_sync_during_the_walk_is_news_of_the_next)
{
    qcert_store *store = begin("between.sqlite"), *other = open_again("between.sqlite", 0);
    int64_t old, walked = 1, last = 0;
    qcert_rows *rows;
    int rc;

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    old = count_changes(store, NULL);
    must(store, qcert_find_news(store, "mine", 0, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    last = qcert_rows_change(rows)->id;
    must(other, sample_sync(other, SAMPLE_FIRST, NULL));
    ck_assert_int_gt(count_changes(other, NULL), old);
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        walked++;
    must(store, rc);
    ck_assert_int_eq(walked, old);
    qcert_rows_free(rows);
    must(store, qcert_find_news(store, "mine", 0, &rows));
    for (walked = 0; (rc = qcert_rows_next(rows)) == QCERT_ROW; walked++)
        ck_assert_int_gt(qcert_rows_change(rows)->id, last);
    must(store, rc);
    ck_assert_int_eq(walked, count_changes(store, NULL) - old);
    qcert_rows_free(rows);
    qcert_store_close(other);
    qcert_store_close(store);
}
END_TEST

/* A search that is gone, or another one of that name, is not marked by a walk that is on its way. */
START_TEST(a_walk_outlives_its_search)
{
    qcert_store *store = begin("outlives.sqlite");
    qcert_rows *rows;
    int rc;

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    must(store, qcert_find_news(store, "mine", 0, &rows));
    must(store, qcert_unfollow(store, "mine"));
    if (_i)
        follow(store, "mine");
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        ;
    must(store, rc);
    qcert_rows_free(rows);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM follow WHERE shown IS NULL"), _i);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM follow"), _i);
    qcert_store_close(store);
}
END_TEST

/* ---- marks -------------------------------------------------------------- */

static int64_t id_of(qcert_store *store, const char *sql)
{
    return number(store, sql);
}

static int64_t count_courses(qcert_store *store, int starred)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_rows *rows;
    int rc;

    filter.starred = starred;
    filter.past = filter.gone = filter.all_organisations = 1;
    rc = qcert_find_courses(store, &filter, &rows);
    return count(store, rc, rows);
}

static void check_course(qcert_store *store, int64_t id, int starred, const char *note)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_rows *rows;
    int rc, found = 0;

    filter.past = filter.gone = filter.all_organisations = 1;
    must(store, qcert_find_courses(store, &filter, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_course *course = qcert_rows_course(rows);
        int sought = course->id == id;
        ck_assert_int_eq(course->starred, sought && starred);
        ck_assert_pstr_eq(course->note, sought ? note : NULL);
        found += sought;
    }
    must(store, rc);
    ck_assert_int_eq(found, 1);
    qcert_rows_free(rows);
}

START_TEST(marks_stay_with_their_row)
{
    qcert_store *store = begin("stay.sqlite");
    int64_t moved = id_of(store, "SELECT id FROM course WHERE starts = '2026-12-04'");
    int64_t renamed = id_of(store, "SELECT id FROM organisation WHERE name = 'Example North (invented)'");
    qcert_filter starred = { .size = sizeof starred, .starred = 1 };
    qcert_rows *rows;

    must(store, qcert_star(store, "course", moved, 1));
    must(store, qcert_note(store, "course", moved, "Ask Ann\n  for a \"seat\""));
    must(store, qcert_star(store, "organisation", renamed, 1));
    must(store, qcert_note(store, "organisation", renamed, "★"));
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    check_course(store, moved, 1, "Ask Ann\n  for a \"seat\"");
    must(store, qcert_find_organisations(store, &starred, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    ck_assert_str_eq(qcert_rows_organisation(rows)->name, "Example Northern (invented)");
    ck_assert_int_eq(qcert_rows_organisation(rows)->starred, 1);
    ck_assert_str_eq(qcert_rows_organisation(rows)->note, "★");
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    must(store, qcert_star(store, "course", moved, 0));
    must(store, qcert_note(store, "course", moved, _i ? "" : NULL));
    check_course(store, moved, 0, NULL);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM mark"), 1);
    qcert_store_close(store);
}
END_TEST

/* A star shines on what belongs to the row. */
static const struct { const char *layer, *row, *courses, *changes; } shining[] = {
    { "course", "SELECT id FROM course WHERE starts = '2026-12-04'", "SELECT 1",
      "SELECT count(*) FROM change WHERE layer = 'course' AND row = (SELECT id FROM course WHERE starts = '2026-12-04')" },
    { "centre", "SELECT id FROM centre WHERE name = 'Yard'", "SELECT 1",
      "SELECT count(*) FROM change WHERE row = (SELECT id FROM centre WHERE name = 'Yard') AND layer = 'centre'"
      " OR layer = 'course' AND row IN (SELECT c.id FROM course c JOIN centre t ON t.id = c.centre AND t.name = 'Yard')" },
    { "organisation", "SELECT id FROM organisation WHERE country = 'DE'",
      "SELECT count(*) FROM course WHERE organisation IN (SELECT id FROM organisation WHERE country = 'DE')",
      "SELECT count(*) FROM change h LEFT JOIN course c ON layer = 'course' AND c.id = row LEFT JOIN centre t ON"
      " layer = 'centre' AND t.id = row JOIN organisation o ON o.country = 'DE' AND"
      " o.id = coalesce(c.organisation, t.organisation, row)" },
};

START_TEST(finds_what_is_starred)
{
    qcert_store *store = begin("starred.sqlite");
    qcert_filter starred = { .size = sizeof starred, .starred = 1 };

    ck_assert_int_eq(count_courses(store, 1), 0);
    must(store, qcert_follow(store, "mine", &starred, NULL));
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    must(store, qcert_note(store, shining[_i].layer, id_of(store, shining[_i].row), "a note is no star"));
    ck_assert_int_eq(count_courses(store, 1), 0);
    must(store, qcert_star(store, shining[_i].layer, id_of(store, shining[_i].row), 1));
    ck_assert_int_eq(count_courses(store, 1), number(store, shining[_i].courses));
    ck_assert_int_gt(number(store, shining[_i].changes), 0);
    ck_assert_int_eq(count_changes(store, &starred), number(store, shining[_i].changes));
    ck_assert_int_eq(count_news(store, "mine", 0), number(store, shining[_i].changes));
    ck_assert_int_gt(count_courses(store, 0), count_courses(store, 1));
    qcert_store_close(store);
}
END_TEST

static const struct { const char *layer; int64_t id; const char *note; int rc; const char *says; } unmarked[] = {
    { "course", 99999, "x", QCERT_ENOTFOUND, "no course 99999" },
    { "organisation", 0, NULL, QCERT_ENOTFOUND, "no organisation 0" },
    { "centre", -1, "", QCERT_ENOTFOUND, "no centre -1" },
    { "courses", 1, "x", QCERT_EFORMAT, "none of" },
    { NULL, 1, "x", QCERT_EFORMAT, "none of" },
    { "course", 1, "tab\t", QCERT_EFORMAT, "line feeds" },
    { "course", 1, "\r\n", QCERT_EFORMAT, "line feeds" },
    { "course", 1, "\033[31m", QCERT_EFORMAT, "line feeds" },
    { "course", 1, "\xff", QCERT_EFORMAT, "line feeds" },
};

START_TEST(refuses_what_cannot_be_marked)
{
    qcert_store *store = begin("unmarked.sqlite");
    int rc = qcert_note(store, unmarked[_i].layer, unmarked[_i].id, unmarked[_i].note);

    check_refused(store, rc, unmarked[_i].rc, unmarked[_i].says);
    if (!strstr(unmarked[_i].says, "line feeds"))
        check_refused(store, qcert_star(store, unmarked[_i].layer, unmarked[_i].id, 1), unmarked[_i].rc,
                      unmarked[_i].says);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM mark"), 0);
    qcert_store_close(store);
}
END_TEST

START_TEST(minds_the_length_of_notes)
{
    qcert_store *store = begin("notes.sqlite");
    char note[4002];

    memset(note, '\n', sizeof note);
    note[4001] = '\0';
    check_refused(store, qcert_note(store, "course", 1, note), QCERT_EFORMAT, "4000 bytes");
    note[4000] = '\0';
    must(store, qcert_note(store, "course", 1, note));
    check_course(store, 1, 0, note);
    qcert_store_close(store);
}
END_TEST

/* ---- others at work ----------------------------------------------------- */

static int do_follow(qcert_store *store)
{
    qcert_follow_opts replace = QCERT_INIT(qcert_follow_opts);

    replace.replace = 1;
    return qcert_follow(store, "mine", NULL, &replace);
}

static int do_unfollow(qcert_store *store)
{
    return qcert_unfollow(store, "mine");
}

static int do_star(qcert_store *store)
{
    return qcert_star(store, "course", 1, 1);
}

static int do_note(qcert_store *store)
{
    return qcert_note(store, "course", 1, "x");
}

static int do_news(qcert_store *store)
{
    qcert_rows *rows;
    int rc = qcert_find_news(store, "mine", 0, &rows);

    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        rc = 0;
    ck_assert_int_eq(rows ? qcert_rows_next(rows) : rc, rc); /* an end is an end */
    qcert_rows_free(rows);
    return rc;
}

static int (*const writers[])(qcert_store *) = { do_follow, do_star, do_note, do_news, do_unfollow };

START_TEST(waits_for_another_writer)
{
    qcert_store *store = begin("busy.sqlite"), *other = open_again("busy.sqlite", 0);
    char *before, *after;

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    before = sample_contents(store);
    must(other, qc_begin(other->db));
    check_refused(store, writers[_i](store), QCERT_EBUSY, "try again");
    must(other, qc_end(other->db, 0));
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    must(store, writers[_i](store));
    free(after);
    after = sample_contents(store);
    ck_assert_str_ne(before, after);
    qcert_store_close(other);
    qcert_store_close(store);
    free(before);
    free(after);
}
END_TEST

START_TEST(writes_nothing_where_it_may_only_read)
{
    qcert_store *store = begin("read.sqlite");
    char *before, *after;

    follow(store, "mine");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    qcert_store_close(store);
    store = open_again("read.sqlite", 1);
    before = sample_contents(store);
    if (writers[_i] == do_news)
        must(store, do_news(store));
    else
        check_refused(store, writers[_i](store), QCERT_EMISUSE, "for reading only");
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    qcert_store_close(store);
    free(before);
    free(after);
}
END_TEST

/* ---- older layouts ------------------------------------------------------ */

/* Every table of the first layout, in the order of its columns. */
static const char *const old_tables[] = {
    "SELECT * FROM organisation ORDER BY 1", "SELECT * FROM centre ORDER BY 1", "SELECT * FROM course ORDER BY 1",
    "SELECT * FROM run ORDER BY 1", "SELECT * FROM tally ORDER BY 1, 2", "SELECT * FROM problem ORDER BY 1, 2, 3",
    "SELECT * FROM change ORDER BY 1", "SELECT * FROM meta WHERE key <> 'identity' ORDER BY 1",
    "SELECT * FROM geometry_columns ORDER BY 1",
    "SELECT * FROM views_geometry_columns WHERE view_name <> 'contributors' ORDER BY 1",
    "SELECT * FROM idx_course_geom ORDER BY 1",
    ("SELECT name, sql FROM sqlite_master WHERE type <> 'view' AND tbl_name NOT IN ('follow', 'mark',"
     " 'certificate_check', 'certificate_batch', 'told', 'organisation_page', 'course_type',"
     " 'price', 'booking', 'allocation', 'dossier', 'dossier_event', 'dossier_file')"
     " AND name NOT IN ('change_row', 'run_today', 'course_centre', 'course_last_day', 'course_organisation')"
     " ORDER BY 1"),
};

static int put_row(void *into, int columns, char **values, char **names)
{
    qc_buf *text = into;

    (void)names;
    for (int i = 0; i < columns; i++) {
        qc_buf_text(text, values[i] ? values[i] : "NULL");
        qc_buf_text(text, "|");
    }
    return text->failed;
}

static char *dump(const char *path)
{
    qc_buf text = { .most = 1 << 22 };
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    for (int i = 0; i < COUNT(old_tables); i++)
        ck_assert_msg(!sqlite3_exec(db, old_tables[i], put_row, &text, NULL), "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    return text.bytes;
}

static void copy_file(const char *from, const char *to)
{
    char *command = qc_format("cp '%s' '%s'", from, to);

    ck_assert_int_eq(system(command), 0);
    free(command);
}

/* Files that older versions wrote, and what of the user's own is in them. */
static const struct { const char *file; int follows, marks, checks, bookings, contributors; } versions[] = {
    { TEST_DATA "/versions/1.sqlite", 0, 0, 0, 0, 0 },
    { TEST_DATA "/versions/2.sqlite", 1, 2, 0, 0, 0 },
    { TEST_DATA "/versions/3.sqlite", 1, 2, 0, 0, 0 },
    { TEST_DATA "/versions/4.sqlite", 1, 2, 3, 0, 0 },
    { TEST_DATA "/versions/5.sqlite", 1, 2, 3, 0, 0 },
    { TEST_DATA "/versions/6.sqlite", 1, 2, 3, 2, 1 },
    { TEST_DATA "/versions/7.sqlite", 1, 2, 3, 2, 1 },
};

START_TEST(keeps_all_of_an_older_store)
{
    char *path = scratch("older.sqlite"), *before, *after;
    qcert_store *store;

    copy_file(versions[_i].file, path);
    before = dump(path);
    ck_assert_ptr_nonnull(strstr(before, "Example Northern"));
    check_refused((try_open("older.sqlite", 1, &store), store), QCERT_EVERSION, QCERT_EVERSION, "run \"qcert sync\"");
    qcert_store_close(store);
    store = open_again("older.sqlite", 0);
    must(store, qcert_store_check(store));
    ck_assert_int_eq(number(store, "PRAGMA user_version"), QC_SCHEMA_VERSION);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM follow"), versions[_i].follows);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM mark"), versions[_i].marks);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM certificate_check"), versions[_i].checks);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM booking"), versions[_i].bookings);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM contributors WHERE contributions = 2"),
                     versions[_i].contributors);
    after = dump(path);
    ck_assert_str_eq(before, after);
    must(store, qcert_star(store, "course", 1, 1));
    follow(store, "mine");
    ck_assert_int_eq(count_news(store, "mine", 1), 0);
    ck_assert_int_gt(count_changes(store, NULL), 0);
    must(store, sample_sync(store, SAMPLE_FIRST, NULL));
    qcert_store_close(store);
    free(before);
    free(after);
    free(path);
}
END_TEST

/* A new store and one that came up are the same. */
START_TEST(comes_up_to_the_same_layout)
{
    char *path = scratch("up.sqlite");
    qcert_store *up, *new = open_again("new.sqlite", 0);
    const char *layout = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY type, name)";
    qc_stmt *is, *should = qc_prepare(new->db, layout);

    copy_file(versions[_i].file, path);
    up = open_again("up.sqlite", 0);
    is = qc_prepare(up->db, layout);
    ck_assert(qc_step(is) == QCERT_ROW && qc_step(should) == QCERT_ROW);
    ck_assert_str_eq(qc_text(is, 0), qc_text(should, 0));
    qc_release(is);
    qc_release(should);
    qcert_store_close(up);
    qcert_store_close(new);
    free(path);
}
END_TEST

/* ---- all together ------------------------------------------------------- */

static void add(TCase *cases)
{
    tcase_add_unchecked_fixture(cases, sample_learn, sample_forget);
    tcase_add_loop_test(cases, compares_names, 0, COUNT(pairs));
    tcase_add_loop_test(cases, refuses_what_is_no_name, 0, COUNT(no_names));
    tcase_add_test(cases, minds_the_length_of_names);
    tcase_add_loop_test(cases, keeps_a_filter_as_it_is, 0, COUNT(filters));
    tcase_add_loop_test(cases, refuses_a_filter_that_find_refuses, 0, COUNT(wrong));
    tcase_add_test(cases, names_the_search_that_is_not_understood);
    tcase_add_test(cases, tells_news_once);
    tcase_add_test(cases, saving_again_begins_anew);
    tcase_add_loop_test(cases, news_pass_the_filter, 0, 5);
    tcase_add_loop_test(cases, a_broken_walk_tells_them_again, 0, 2);
    tcase_add_test(cases, a_dead_process_tells_them_again);
    tcase_add_test(cases, a_sync_during_the_walk_is_news_of_the_next);
    tcase_add_loop_test(cases, a_walk_outlives_its_search, 0, 2);
    tcase_add_loop_test(cases, marks_stay_with_their_row, 0, 2);
    tcase_add_loop_test(cases, finds_what_is_starred, 0, COUNT(shining));
    tcase_add_loop_test(cases, refuses_what_cannot_be_marked, 0, COUNT(unmarked));
    tcase_add_test(cases, minds_the_length_of_notes);
    tcase_add_loop_test(cases, waits_for_another_writer, 0, COUNT(writers));
    tcase_add_loop_test(cases, writes_nothing_where_it_may_only_read, 0, COUNT(writers));
    tcase_add_loop_test(cases, keeps_all_of_an_older_store, 0, COUNT(versions));
    tcase_add_loop_test(cases, comes_up_to_the_same_layout, 0, COUNT(versions));
}

int main(void)
{
    return run_suite("follow", add);
}
