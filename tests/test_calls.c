/* What all calls have in common: a store that did not open, one that may not be written, options without a size, and
 * reference data that are not there are refused, by each in the same way. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static const void *opts;   /* of each call */
static char out_path[512]; /* where nothing may come to be */
static const char *const asked[] = { "QGIS-1" };

static int take(void *user, const char *bytes, size_t count)
{
    (void)user;
    (void)bytes;
    (void)count;
    return 0;
}

/* Each call is a function of the store alone. */
#define ROWS(name, ...)                                                                                                \
    static int call_##name(qcert_store *store)                                                                         \
    {                                                                                                                  \
        qcert_rows *rows = NULL;                                                                                       \
        int rc = qcert_##name(store, __VA_ARGS__);                                                                     \
        if (rc)                                                                                                        \
            ck_assert_ptr_null(rows);                                                                                  \
        qcert_rows_free(rows);                                                                                         \
        return rc;                                                                                                     \
    }
#define CALL(name, ...) static int call_##name(qcert_store *store) { return qcert_##name(store, __VA_ARGS__); }

ROWS(find_courses, opts, &rows)
ROWS(find_centres, opts, &rows)
ROWS(find_organisations, opts, &rows)
ROWS(find_changes, opts, &rows)
ROWS(find_contributions, opts, &rows)
ROWS(find_places, "Bern", 1, &rows)
ROWS(locate, "Bern", &rows)
ROWS(find_runs, 0, &rows)
ROWS(find_countries, NULL, 0, &rows)
ROWS(find_languages, NULL, &rows)
ROWS(find_reach, opts, NULL, &rows)
ROWS(find_reach_towns, opts, &rows)
ROWS(find_groups, NULL, &rows)
ROWS(find_figures, opts, &rows)
ROWS(find_follows, &rows)
ROWS(find_news, NULL, 0, &rows)
ROWS(verify, asked, 1, opts, &rows)
ROWS(find_checks, NULL, &rows)
ROWS(mine, "1", opts, &rows)
ROWS(find_flaws, NULL, &rows)
ROWS(find_moves, 1, &rows)
ROWS(find_dossiers, 0, &rows)
ROWS(find_dossier_events, 1, 0, &rows)
ROWS(dossier_check, 1, &rows)
ROWS(find_waiting, &rows)
ROWS(find_prices, &rows)
ROWS(find_bookings, opts, &rows)
ROWS(find_balances, NULL, &rows)
ROWS(find_forecast, "1", opts, &rows)
ROWS(check_attendees, TEST_DATA "/attendees/mixed.csv", opts, NULL, &rows)
CALL(sync, opts, NULL)
CALL(probe, opts, NULL)
CALL(follow, "name", NULL, opts)
CALL(unfollow, "name")
CALL(star, "courses", 1, 1)
CALL(note, "courses", 1, "note")
CALL(forget, NULL)
CALL(dossier_add, 1, opts, NULL)
CALL(dossier_change, 1, 1, opts, NULL)
CALL(dossier_move, 1, "submitted", opts, NULL)
CALL(dossier_import, TEST_DATA "/dossier/academy.json", NULL)
CALL(dossier_export, 1, out_path, QCERT_DOSSIER_JSON, 0)
CALL(waiting_calendar, out_path, 0)
CALL(export, out_path, opts, NULL)
CALL(publish, out_path, opts, NULL)
CALL(set_price, 1, NULL)
CALL(charge, "1", 1, opts, NULL)
CALL(pay, "1", 1, opts, NULL)
CALL(correct, 1, NULL, NULL)
CALL(write_note, "1", opts, take, NULL)
CALL(store_backup, out_path)

static int call_price_of(qcert_store *store)
{
    int64_t cents;

    return qcert_price_of(store, 1, NULL, NULL, &cents);
}

static int call_dossier_new(qcert_store *store)
{
    int64_t id;

    return qcert_dossier_new(store, 0, "Example", "CH", &id);
}

static int call_store_check(qcert_store *store)
{
    return qcert_store_check(store);
}

static int call_store_status(qcert_store *store)
{
    qcert_status status = QCERT_INIT(qcert_status);

    return qcert_store_status(store, &status);
}

static int call_store_age(qcert_store *store)
{
    qcert_age age = QCERT_INIT(qcert_age);

    return qcert_store_age(store, &age);
}

enum { OPTS = 1, WRITES = 2, PLACES = 4 };

#define IS(name, traits) { #name, call_##name, traits }
static const struct { const char *name; int (*call)(qcert_store *store); int traits; } calls[] = {
    IS(find_courses, OPTS), IS(find_centres, OPTS), IS(find_organisations, OPTS | PLACES), IS(find_changes, OPTS),
    IS(find_contributions, OPTS), IS(find_places, PLACES), IS(locate, PLACES), IS(find_runs, 0),
    IS(find_countries, PLACES), IS(find_languages, PLACES), IS(find_reach, OPTS | PLACES),
    IS(find_reach_towns, OPTS | PLACES), IS(find_groups, PLACES), IS(find_figures, OPTS | PLACES),
    IS(find_follows, 0), IS(find_news, 0), IS(verify, OPTS), IS(find_checks, 0), IS(mine, OPTS | PLACES),
    IS(find_flaws, PLACES), IS(find_moves, PLACES), IS(find_dossiers, 0), IS(find_dossier_events, 0),
    IS(dossier_check, PLACES), IS(find_waiting, PLACES), IS(find_prices, 0), IS(find_bookings, OPTS),
    IS(find_balances, 0), IS(find_forecast, OPTS), IS(check_attendees, OPTS), IS(sync, OPTS | WRITES | PLACES),
    IS(probe, OPTS | PLACES), IS(follow, OPTS | WRITES), IS(unfollow, WRITES), IS(star, WRITES), IS(note, WRITES),
    IS(forget, WRITES), IS(dossier_new, WRITES | PLACES), IS(dossier_add, OPTS | WRITES | PLACES),
    IS(dossier_change, OPTS | WRITES | PLACES), IS(dossier_move, OPTS | WRITES | PLACES), IS(dossier_import, WRITES),
    IS(dossier_export, PLACES), IS(waiting_calendar, PLACES), IS(export, OPTS), IS(publish, OPTS),
    IS(set_price, WRITES), IS(charge, OPTS | WRITES), IS(pay, OPTS | WRITES), IS(correct, WRITES),
    IS(write_note, OPTS), IS(store_backup, 0), IS(price_of, 0), IS(store_check, 0), IS(store_status, 0),
    IS(store_age, 0),
};

static int open_with(const char *path, const char *geodata, int read_only, qcert_store **store)
{
    qcert_open_opts how = QCERT_INIT(qcert_open_opts);

    how.geodata = geodata;
    how.read_only = read_only;
    how.today = "2026-11-23";
    return qcert_store_open(path, &how, store);
}

/* All calls of which some traits hold are refused, with the code and in the words. */
static void must_refuse(const char *path, const char *geodata, int read_only, int traits, int code, const char *says)
{
    qcert_store *store;
    int opened = open_with(path, geodata, read_only, &store), count = 0;

    for (int i = 0; i < COUNT(calls); i++) {
        int rc;
        if (traits && !(calls[i].traits & traits))
            continue;
        rc = calls[i].call(store);
        ck_assert_msg(rc == code && strstr(qcert_last_error(store)->message, says), "%s: %d, %s", calls[i].name, rc,
                      qcert_last_error(store)->message);
        count++;
    }
    ck_assert_int_gt(count, 0);
    ck_assert_int_eq(!opened, traits != 0);
    ck_assert(access(out_path, F_OK));
    qcert_store_close(store);
}

START_TEST(what_did_not_open_is_no_store)
{
    must_refuse("/dev/null/store.sqlite", TEST_GEODATA, 0, 0, QCERT_EMISUSE, "/dev/null");
}
END_TEST

static char *make_store(void)
{
    char *path = scratch("calls.sqlite");
    qcert_store *store;

    must(store, open_with(path, TEST_GEODATA, 0, &store));
    qcert_store_close(store);
    return path;
}

START_TEST(what_is_open_for_reading_is_not_written)
{
    char *path = make_store();

    must_refuse(path, TEST_GEODATA, 1, WRITES, QCERT_EMISUSE, "for reading only");
    free(path);
}
END_TEST

START_TEST(options_have_a_size)
{
    static const size_t none = 0;
    char *path = make_store();

    opts = &none;
    must_refuse(path, TEST_GEODATA, 0, OPTS, QCERT_EMISUSE, "has no size");
    opts = NULL;
    free(path);
}
END_TEST

START_TEST(reference_data_are_asked_for)
{
    char *path = make_store();

    must_refuse(path, "/nowhere/geodata.db", 0, PLACES, QCERT_ESTORE, "/nowhere/geodata.db");
    free(path);
}
END_TEST

static void add(TCase *cases)
{
    char *path = scratch("out");

    snprintf(out_path, sizeof out_path, "%s", path);
    free(path);
    tcase_add_test(cases, what_did_not_open_is_no_store);
    tcase_add_test(cases, what_is_open_for_reading_is_not_written);
    tcase_add_test(cases, options_have_a_size);
    tcase_add_test(cases, reference_data_are_asked_for);
}

int main(void)
{
    return run_suite("calls", add);
}
