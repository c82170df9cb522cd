/* Many at one file, and many files at once: processes and threads that sync and search meet no error but EBUSY, and only
 * where they do not wait; and whoever searches sees the store as it was at one moment. */
#include "sample.h"
#include "text.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define PATIENT 120000 /* ms */

static int rounds = 20; /* of each writer; QCERT_TEST_ROUNDS */

static const qcert_point bern = { 7.45, 46.95 };

/* ---- what is seen ------------------------------------------------------- */

/* The two states between which the writers go to and fro; in the order of days, and nearest first. */
static uint64_t views[2][SAMPLES];

static void mix(uint64_t *hash, const char *text)
{
    for (; text && *text; text++)
        *hash = (*hash ^ (unsigned char)*text) * 1099511628211u;
    *hash = (*hash ^ '\n') * 1099511628211u;
}

/* All courses, in the order asked for, as one number. */
static int look(qcert_store *store, int nearest, uint64_t *view)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_rows *rows;
    int rc;

    *view = 14695981039346656037u;
    filter.past = filter.all_organisations = 1;
    filter.origin = nearest ? &bern : NULL;
    rc = qcert_find_courses(store, &filter, &rows);
    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_course *course = qcert_rows_course(rows);
        mix(view, course->organisation);
        mix(view, course->centre);
        mix(view, course->ends);
        mix(view, course->competence);
        *view += (uint64_t)course->id;
        rc = 0;
    }
    qcert_rows_free(rows);
    return rc;
}

static int is_known(int nearest, uint64_t view)
{
    for (int i = 0; i < SAMPLES; i++)
        if (views[nearest][i] == view)
            return 1;
    return 0;
}

static void go_to_and_fro(qcert_store *store, int learn)
{
    uint64_t view;

    for (int i = 0; i < SAMPLES; i++) {
        must(store, sample_sync_current(store, (sample)i));
        for (int nearest = 0; nearest < 2; nearest++) {
            must(store, look(store, nearest, &view));
            if (learn)
                views[nearest][i] = view;
            ck_assert_msg(views[nearest][i] == view, "to and fro does not end where it began");
        }
    }
}

static int open_with(const char *path, int busy_ms, int read_only, qcert_store **store)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.busy_ms = busy_ms;
    opts.read_only = read_only;
    return qcert_store_open(path, &opts, store);
}

/* ---- what they do ------------------------------------------------------- */

/* One of many: returns what is wrong, to free, or NULL. */
typedef char *part(const char *path);

static char *complain(qcert_store *store, int rc)
{
    char *why = qc_format("%s: %s", qcert_code_name(rc), qcert_last_error(store)->message);

    qcert_store_close(store);
    return why;
}

static char *write_patiently(const char *path)
{
    qcert_store *store;
    int rc = open_with(path, PATIENT, 0, &store);

    for (int i = 0; i < rounds && !rc; i++)
        rc = sample_sync_current(store, i % 2 ? SAMPLE_LATER : SAMPLE_FIRST);
    if (rc)
        return complain(store, rc);
    qcert_store_close(store);
    return NULL;
}

/* Who does not wait is told that others are at work, and no more. */
static char *write_at_once(const char *path)
{
    qcert_store *store;
    int rc = open_with(path, 1, 0, &store);

    for (int i = 0; i < rounds && (!rc || rc == QCERT_EBUSY); i++)
        rc = sample_sync_current(store, i % 2 ? SAMPLE_LATER : SAMPLE_FIRST);
    if (rc && rc != QCERT_EBUSY)
        return complain(store, rc);
    qcert_store_close(store);
    return NULL;
}

static char *see(qcert_store *store, int nearest)
{
    uint64_t view;
    int rc = look(store, nearest, &view);

    if (rc)
        return qc_format("%s: %s", qcert_code_name(rc), qcert_last_error(store)->message);
    return is_known(nearest, view) ? NULL : qc_copy("a mixture of two states was seen");
}

static char *read_on(const char *path)
{
    qcert_store *store;
    char *wrong = NULL;
    int rc = open_with(path, PATIENT, 0, &store);

    if (rc)
        return complain(store, rc);
    for (int i = 0; i < 10 * rounds && !wrong; i++)
        wrong = see(store, i % 2);
    qcert_store_close(store);
    return wrong;
}

static char *read_anew(const char *path)
{
    char *wrong = NULL;

    for (int i = 0; i < 4 * rounds && !wrong; i++) {
        qcert_store *store;
        int rc = open_with(path, PATIENT, i % 2, &store);
        if (rc)
            return complain(store, rc);
        wrong = see(store, i % 4 / 2);
        qcert_store_close(store);
    }
    return wrong;
}

static part *const parts[] = { write_patiently, write_patiently, write_at_once, read_on, read_on, read_anew };

/* ---- one file, many processes ------------------------------------------- */

static void check_end(const char *path)
{
    qcert_store *store;
    char *wrong;

    must(store, open_with(path, PATIENT, 0, &store));
    must(store, qcert_store_check(store));
    wrong = see(store, 1);
    ck_assert_msg(!wrong, "%s", wrong);
    qcert_store_close(store);
}

START_TEST(processes_share_a_file)
{
    char *path = scratch("shared.sqlite");
    int status, failed = 0;

    for (int i = 0; i < COUNT(parts); i++)
        if (!fork()) {
            char *wrong = parts[i](path);
            if (wrong)
                fprintf(stderr, "part %d: %s\n", i, wrong);
            free(wrong);
            free(path);
            _exit(wrong != NULL);
        }
    while (wait(&status) > 0)
        failed += !WIFEXITED(status) || WEXITSTATUS(status);
    ck_assert_int_eq(failed, 0);
    check_end(path);
    free(path);
}
END_TEST

/* ---- threads ------------------------------------------------------------ */

typedef struct thread {
    pthread_t id;
    part *does;
    char *path;
} thread;

static void *start(void *user)
{
    thread *this = user;

    return this->does(this->path);
}

static void join_all(thread *threads, int count)
{
    for (int i = 0; i < count; i++)
        ck_assert_int_eq(pthread_create(&threads[i].id, NULL, start, &threads[i]), 0);
    for (int i = 0; i < count; i++) {
        void *wrong;
        ck_assert_int_eq(pthread_join(threads[i].id, &wrong), 0);
        ck_assert_msg(!wrong, "thread %d: %s", i, (char *)wrong);
    }
}

START_TEST(threads_share_a_file)
{
    thread threads[COUNT(parts)];
    char *path = scratch("shared.sqlite");

    for (int i = 0; i < COUNT(parts); i++)
        threads[i] = (thread){ .does = parts[i], .path = path };
    join_all(threads, COUNT(parts));
    check_end(path);
    free(path);
}
END_TEST

START_TEST(threads_have_a_file_each)
{
    enum { MANY = 2 };
    thread threads[MANY];

    for (int i = 0; i < MANY; i++) {
        char *name = qc_format("own%d.sqlite", i);
        threads[i] = (thread){ .does = write_patiently, .path = scratch(name) };
        free(name);
    }
    join_all(threads, MANY);
    for (int i = 0; i < MANY; i++)
        free(threads[i].path);
}
END_TEST

/* ---- all together ------------------------------------------------------- */

static void set_up(void)
{
    const char *wanted = getenv("QCERT_TEST_ROUNDS");
    qcert_store *store;

    rounds = wanted && atoi(wanted) > 0 ? atoi(wanted) : rounds;
    sample_learn();
    store = open_store("shared.sqlite");
    must(store, sample_sync(store, SAMPLE_FIRST, NULL));
    must(store, sample_sync_current(store, SAMPLE_LATER));
    go_to_and_fro(store, 1);
    go_to_and_fro(store, 0);
    qcert_store_close(store);
}

static void add(TCase *cases)
{
    tcase_set_timeout(cases, 0);
    tcase_add_unchecked_fixture(cases, set_up, sample_forget);
    tcase_add_test(cases, processes_share_a_file);
    tcase_add_test(cases, threads_share_a_file);
    tcase_add_test(cases, threads_have_a_file_each);
}

int main(void)
{
    return run_suite("concurrency", add);
}
