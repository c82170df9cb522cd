/* base.h - what every part of the library has at hand: the error, the progress, the clock. */
#ifndef QC_BASE_H
#define QC_BASE_H

#include "qcert.h"

#include <dirent.h>
#include <stdio.h>

typedef struct qc_ctx {
    qcert_error error;
    char message[1024], source[512];
    const char *own; /* the file that nothing is written over, as it was named; NULL: none */
    qcert_progress_fn progress;
    void *progress_user;
    qcert_progress doing; /* what was last told, or would have been */
    int64_t told;         /* when, in ms */
} qc_ctx;

void qc_ctx_init(qc_ctx *ctx);

/* Says what failed, once, where it is known; gives the code back to be passed on untouched. */
int qc_fail(qc_ctx *ctx, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));
int qc_fail_at(qc_ctx *ctx, int code, int detail, const char *source, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
int qc_fail_memory(qc_ctx *ctx);

/* Forgets the last failure, at the beginning of a public call. */
void qc_ready(qc_ctx *ctx);

/* Tells the progress, at most ten times a second. QCERT_ECANCELED if the caller wants to stop. */
int qc_tell(qc_ctx *ctx, const char *what, int64_t done, int64_t total);
int qc_tell_again(qc_ctx *ctx); /* the same as before, from within something long */

/* Reads the caller's struct of options into ours: shorter ones are older callers', longer ones must be zero behind
 * what we know. */
int qc_read_opts(qc_ctx *ctx, void *ours, size_t our_size, const void *theirs);
#define qc_opts(ctx, ours, theirs) qc_read_opts((ctx), &(ours), sizeof(ours), (theirs))
/* The other way round, for results. */
void qc_write_result(void *theirs, void *ours, size_t our_size);

/* The next entry of a folder; NULL at its end, and then errno is 0, or where it cannot be read,
 * and then it says why. */
struct dirent *qc_next_entry(DIR *folder);
/* fopen() for a file to read, but that a pipe to which nobody writes is empty, and not waited for. */
FILE *qc_open_file(const char *path);
/* rename(), but that a name which another has stays his: -1, errno is EEXIST. part may be there still. */
int qc_give_name(const char *part, const char *path);

int64_t qc_now_ms(void); /* a clock that only goes forward */

#endif
