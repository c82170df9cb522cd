/* The process is killed while it makes a store, syncs it, checks certificates, books, and so on: afterwards the file is
 * the old or the new one, whole, and the same goes through when it is asked for again. Killed before an operation on the
 * disk, in the middle of a write, or by a power cut that loses some of what was not synced yet; at QCERT_TEST_POINTS points
 * (20), spread over the job. For more of them see sample.h. */
#include "faults.h"
#include "states.h"
#include "target.h"
#include "text.h"

#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static char *victim, *copy, *pages; /* pages: a folder of evidence */

/* What all processes see: the operations of a job that was not killed; of the batch, how many rows were shown, and how
 * often each certificate was asked for. */
static struct seen {
    long operations;
    int shown, asked[STATE_BATCH];
} *seen;

static int back_up(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_store_backup(store, copy);
}

static int keep_evidence(qcert_store *store, int *partly)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    (void)partly;
    opts.evidence = pages;
    return state_verify(store, opts);
}

static int walk_batch(qcert_store *store, int *partly)
{
    qcert_rows *rows;
    int rc = state_begin_batch(store, seen->asked, &rows);

    (void)partly;
    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        seen->shown++;
        rc = 0;
    }
    qcert_rows_free(rows);
    return rc;
}

static const struct job {
    const char *name;
    state from, partly, to;
    state_step *step;
    int once; /* to ask for it again changes nothing */
} syncs[] = {
    { "first", EMPTY, FIRST_CURRENT, FIRST, step_first, 0 },
    { "later", FIRST, LATER_CURRENT, LATER, step_later, 0 },
}, jobs[] = {
    { "create", NOTHING, EMPTY, EMPTY, step_nothing, 1 },
    { "mirror", FIRST, LATER_CURRENT, MIRRORED, step_mirror, 0 },
    { "migrate", OLD, OLD, OLD, step_nothing, 1 },
    { "news", NEWS, NEWS, SHOWN, step_news, 1 },
    { "verify", LATER, LATER, CHECKED, step_verify, 0 },
    { "evidence", LATER, LATER, CHECKED, keep_evidence, 0 },
    { "forget", CHECKED, CHECKED, LATER, step_forget, 1 },
    { "charge", LATER, LATER, CHARGED, step_charge, 1 },
    { "pay", CHARGED, CHARGED, PAID, step_pay, 1 },
    { "correct", PAID, PAID, CORRECTED, step_correct, 1 },
    { "mine", LATER, LATER, TOLD, step_mine, 1 },
    { "details", LATER, DETAILED_UNTOLD, DETAILED, step_details, 1 },
    { "import", LATER, LATER, TAKEN_IN, step_take_in, 1 },
    { "add", TAKEN_IN, TAKEN_IN, ADDED, step_tell, 0 },
    { "change", TAUGHT, TAUGHT, CHANGED, step_change, 0 },
    { "backup", LATER, LATER, LATER, back_up, 1 },
}, batch = { "batch", LATER, LATER, BATCHED, walk_batch, 1 };

static const struct { const char *name; fault_how how; } ends[] = {
    { "killed", FAULT_KILL }, { "torn", FAULT_TEAR }, { "power cut", FAULT_POWER },
};

/* ---- one end ------------------------------------------------------------ */

/* In a process of its own. Returns how it ended, as of waitpid. */
static int run(const struct job *job, long k, fault_how how)
{
    pid_t child = fork();
    int status = 0;

    if (!child) {
        qcert_store *store;
        int partly, rc;
        fault_at(FAULT_DISK, k, how);
        rc = state_open(victim, &store);
        if (!rc)
            rc = job->step(store, &partly);
        qcert_store_close(store);
        seen->operations = fault_count();
        _exit(rc != 0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    return status;
}

/* Whether the job was killed; if not, it had no more than k operations. */
static int is_killed(const struct job *job, long k, fault_how how)
{
    int status;

    state_put(job->from, victim);
    state_put(NOTHING, copy);
    *seen = (struct seen){ 0 };
    status = run(job, k, how);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
        return 1;
    ck_assert_msg(WIFEXITED(status) && !WEXITSTATUS(status), "%s, %ld: ended with %d", job->name, k, status);
    return 0;
}

/* What bears its name is whole, and so is the list; of a check that was kept there is evidence. */
static void check_evidence(state is)
{
    char *command = qc_format("cd %s 2>/dev/null || exit %d; ! find . -name '*.html' -size 0 | grep -q . &&"
                              " { [ ! -e SHA256SUMS ] || sha256sum -c --strict --quiet SHA256SUMS; } && %s",
                              pages, is == CHECKED, is == CHECKED ? "[ -e SHA256SUMS ]" : "true");

    ck_assert_int_eq(system(command), 0);
    qc_remove_all(pages, 1);
    free(command);
}

static void check_remains(const struct job *job, long k)
{
    state is = state_of(victim);
    qcert_store *store;
    int partly = 0;

    ck_assert_msg(is == job->to || is == job->partly || is == job->from || (job->from == NOTHING && is == EMPTY),
                  "%s, %ld: state %d", job->name, k, is);
    if (job->step == keep_evidence)
        check_evidence(is);
    if (!access(copy, F_OK))
        ck_assert_int_eq(state_of(copy), LATER);
    state_put(NOTHING, copy);
    must(store, state_open(victim, &store));
    must(store, job->step(store, &partly));
    ck_assert_int_eq(partly, 0);
    qcert_store_close(store);
    if (is == job->from || is == EMPTY || job->once)
        ck_assert_msg(state_of(victim) == job->to, "%s, %ld: done twice", job->name, k);
}

/* How often certificates were asked for. */
static int count_asked(void)
{
    int count = 0;

    for (int i = 0; i < STATE_BATCH; i++) {
        ck_assert_int_le(seen->asked[i], 2);
        count += seen->asked[i];
    }
    return count;
}

/* No answer is lost, and when the batch goes on, only the one that was under way is asked for again. */
static void check_batch(const struct job *job, long k)
{
    qcert_store *store;
    int kept, is_over, asked = count_asked(), partly;

    must(store, state_open(victim, &store));
    must(store, qcert_store_check(store));
    kept = (int)number(store, "SELECT count(*) FROM certificate_check");
    is_over = kept == STATE_BATCH && !number(store, "SELECT count(*) FROM certificate_batch");
    ck_assert_msg(seen->shown <= kept && kept <= asked && asked <= kept + 1, "%s, %ld: %d shown, %d kept, %d asked",
                  job->name, k, seen->shown, kept, asked);
    if (!is_over) { /* else it would begin anew */
        must(store, walk_batch(store, &partly));
        ck_assert_int_eq(count_asked(), STATE_BATCH + asked - kept);
    }
    qcert_store_close(store);
    ck_assert_int_eq(state_of(victim), job->to);
}

/* ---- all of them -------------------------------------------------------- */

static void try(const struct job *job, int end, void (*check)(const struct job *job, long k))
{
    const char *wanted = getenv("QCERT_TEST_POINTS");
    long points = wanted && atol(wanted) > 0 ? atol(wanted) : 20, operations;

    ck_assert(!is_killed(job, LONG_MAX, FAULT_KILL));
    operations = seen->operations;
    if (points > operations)
        points = operations;
    for (long i = 0; i < points; i++) {
        long k = i * operations / points;
        ck_assert(is_killed(job, k, ends[end].how));
        check(job, k);
    }
    printf("%s, %s: at %ld of %ld operations\n", job->name, ends[end].name, points, operations);
}

START_TEST(sync_is_old_or_new)
{
    try(&syncs[_i / COUNT(ends)], _i % COUNT(ends), check_remains);
}
END_TEST

START_TEST(is_old_or_new)
{
    try(&jobs[_i / COUNT(ends)], _i % COUNT(ends), check_remains);
}
END_TEST

START_TEST(batch_goes_on)
{
    try(&batch, _i, check_batch);
}
END_TEST

static void set_up(void)
{
    victim = scratch("victim.sqlite");
    copy = scratch("copy.sqlite");
    pages = scratch("pages");
    seen = mmap(NULL, sizeof *seen, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    states_make();
}

static void tear_down(void)
{
    free(victim);
    free(copy);
    free(pages);
    munmap(seen, sizeof *seen);
    states_forget();
}

static TCase *add_case(Suite *suite, const char *name)
{
    TCase *cases = tcase_create(name);

    tcase_set_timeout(cases, 0);
    tcase_add_unchecked_fixture(cases, set_up, tear_down);
    suite_add_tcase(suite, cases);
    return cases;
}

/* CK_RUN_CASE chooses one. */
int main(void)
{
    Suite *suite = suite_create("kill");
    SRunner *runner = srunner_create(suite);
    TCase *others;
    int failed;

    fault_install();
    tcase_add_loop_test(add_case(suite, "syncs"), sync_is_old_or_new, 0, COUNT(syncs) * COUNT(ends));
    others = add_case(suite, "others");
    tcase_add_loop_test(others, is_old_or_new, 0, COUNT(jobs) * COUNT(ends));
    tcase_add_loop_test(others, batch_goes_on, 0, COUNT(ends));
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
