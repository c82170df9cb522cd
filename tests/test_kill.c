/* The process is killed while it makes a store, syncs it for the first time, and again: afterwards the file is the old or
 * the new one, whole, and the next sync goes through. Killed before an operation on the disk, in the middle of a write,
 * or by a power cut that loses some of what was not synced yet; at QCERT_TEST_POINTS points (20), spread over the job. */
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
static long *operations; /* of a job that was not killed; seen by all processes */

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

static const struct job {
    const char *name;
    state from, partly, to;
    state_step *step;
} jobs[] = {
    { "create", NOTHING, EMPTY, EMPTY, step_nothing },
    { "first", EMPTY, FIRST_CURRENT, FIRST, step_first },
    { "later", FIRST, LATER_CURRENT, LATER, step_later },
    { "migrate", OLD, OLD, OLD, step_nothing },
    { "news", NEWS, NEWS, SHOWN, step_news },
    { "verify", LATER, LATER, CHECKED, step_verify },
    { "evidence", LATER, LATER, CHECKED, keep_evidence },
    { "forget", CHECKED, CHECKED, LATER, step_forget },
    { "charge", LATER, LATER, CHARGED, step_charge },
    { "pay", CHARGED, CHARGED, PAID, step_pay },
    { "correct", PAID, PAID, CORRECTED, step_correct },
    { "mine", LATER, LATER, TOLD, step_mine },
    { "details", LATER, DETAILED_UNTOLD, DETAILED, step_details },
    { "import", LATER, LATER, TAKEN_IN, step_take_in },
    { "add", TAKEN_IN, TAKEN_IN, ADDED, step_tell },
    { "change", TAUGHT, TAUGHT, CHANGED, step_change },
    { "backup", LATER, LATER, LATER, back_up },
};

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
        *operations = fault_count();
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
    if (is == job->from || is == EMPTY)
        ck_assert_int_eq(state_of(victim), job->to);
}

/* ---- all of them -------------------------------------------------------- */

START_TEST(is_old_or_new)
{
    const struct job *job = &jobs[_i / COUNT(ends)];
    const char *wanted = getenv("QCERT_TEST_POINTS");
    long points = wanted && atol(wanted) > 0 ? atol(wanted) : 20;

    ck_assert(!is_killed(job, LONG_MAX, FAULT_KILL));
    if (points > *operations)
        points = *operations;
    for (long i = 0; i < points; i++) {
        long k = i * *operations / points;
        ck_assert(is_killed(job, k, ends[_i % COUNT(ends)].how));
        check_remains(job, k);
    }
    printf("%s, %s: at %ld of %ld operations\n", job->name, ends[_i % COUNT(ends)].name, points, *operations);
}
END_TEST

static void set_up(void)
{
    victim = scratch("victim.sqlite");
    copy = scratch("copy.sqlite");
    pages = scratch("pages");
    operations = mmap(NULL, sizeof *operations, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    states_make();
}

static void tear_down(void)
{
    free(victim);
    free(copy);
    free(pages);
    munmap(operations, sizeof *operations);
    states_forget();
}

static void add(TCase *cases)
{
    tcase_set_timeout(cases, 0);
    tcase_add_unchecked_fixture(cases, set_up, tear_down);
    tcase_add_loop_test(cases, is_old_or_new, 0, COUNT(jobs) * COUNT(ends));
}

int main(void)
{
    fault_install();
    return run_suite("kill", add);
}
