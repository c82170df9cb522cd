#include "apart.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define MORE_BYTES ((rlim_t)512 << 20)

/* ---- the child ---------------------------------------------------------- */

static void limit(unsigned what, rlim_t most)
{
    struct rlimit limits;

    if (getrlimit(what, &limits))
        return;
    if (limits.rlim_cur == RLIM_INFINITY || limits.rlim_cur > most)
        limits.rlim_cur = most;
    setrlimit(what, &limits);
}

/* What the process has already, in bytes, counts too: of the numbers of this file it is the sixth, in pages. */
static rlim_t used(void)
{
    unsigned long pages = 0;
    char text[200] = "";
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);

    if (file >= 0 && read(file, text, sizeof text - 1) > 0)
        sscanf(text, "%*s %*s %*s %*s %*s %lu", &pages);
    if (file >= 0)
        close(file);
    return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

static _Noreturn void be_child(int (*work)(void *user, int out), void *user, int milliseconds, int out)
{
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);

    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    for (int i = 0; i < 3 && nowhere >= 0; i++)
        dup2(nowhere, i); /* libraries talk */
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, (rlim_t)milliseconds / 1000 + 1); /* should nobody wait for it any more */
    limit(RLIMIT_DATA, used() + MORE_BYTES);
    _exit(work(user, out) ? 1 : 0);
}

/* ---- the parent --------------------------------------------------------- */

/* 0: all has come. */
static int listen_to(qc_ctx *ctx, int in, int milliseconds, qc_buf *said)
{
    struct pollfd waits = { .fd = in, .events = POLLIN };
    int64_t until = qc_now_ms() + milliseconds;
    char part[4096];

    while (qc_now_ms() < until) {
        ssize_t count;
        int rc = qc_tell_again(ctx);
        if (rc)
            return rc;
        if (poll(&waits, 1, 50) <= 0)
            continue;
        count = read(in, part, sizeof part);
        if (count == 0)
            return 0;
        if (count > 0 && qc_buf_put(said, part, (size_t)count))
            return said->failed == QCERT_EMEMORY ? qc_fail_memory(ctx) : QC_APART_LATE;
    }
    return QC_APART_LATE;
}

/* Where the host has others wait for its children, only what was said tells how it ended. */
static int end_child(pid_t child, int rc)
{
    int status = 0;

    kill(child, SIGKILL); /* whoever has said all has ended, or else would not end */
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return rc || !status ? rc : QC_APART_BROKE;
}

int qc_apart(qc_ctx *ctx, int (*work)(void *user, int out), void *user, int milliseconds, qc_buf *said)
{
    int ends[2], rc;
    pid_t child;

    qc_buf_clear(said);
    if (pipe2(ends, O_CLOEXEC))
        return qc_fail(ctx, QCERT_ESTORE, "no pipe: %s", strerror(errno));
    child = fork();
    if (child == 0) {
        close(ends[0]);
        be_child(work, user, milliseconds, ends[1]);
    }
    close(ends[1]);
    if (child < 0)
        rc = qc_fail(ctx, errno == ENOMEM ? QCERT_EMEMORY : QCERT_ESTORE, "no process: %s", strerror(errno));
    else
        rc = end_child(child, listen_to(ctx, ends[0], milliseconds, said));
    close(ends[0]);
    return rc;
}
