#include "report_sum.h"

#include "secret.h"
#include "store.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define HEAD "<meta name=\"generator\" content=\"qcert "
#define BEFORE "<code id=\"sum\">" /* the sum, which stands near the end, and */
#define BEHIND "</code>"
#define DIGITS (QC_SUM_SIZE - 1)
#define NEAR 1024 /* bytes from either end */

static int fail(qc_ctx *ctx, const char *path)
{
    return qc_fail_at(ctx, QCERT_ESTORE, errno, path, "%s: %s", path, strerror(errno));
}

/* ---- what is in it ------------------------------------------------------ */

typedef struct sealed {
    int has_head, has_sum;
    int64_t at; /* of the sum */
    char sum[QC_SUM_SIZE];
} sealed;

static int is_hex(const char *digits)
{
    return strspn(digits, "0123456789abcdef") >= DIGITS;
}

static void find_sum(const char *end, int64_t offset, sealed *found)
{
    const char *at = end, *next;

    while ((next = strstr(at, BEFORE)) != NULL)
        at = next + strlen(BEFORE);
    found->has_sum = at != end && is_hex(at) && !strncmp(at + DIGITS, BEHIND, strlen(BEHIND));
    found->at = offset + (at - end);
    if (found->has_sum)
        memcpy(found->sum, at, DIGITS);
}

/* Reads what stands so many bytes from the beginning, or from the end. A text ends at its first NUL. */
static int64_t read_piece(FILE *file, long offset, int whence, char piece[NEAR + 1])
{
    int64_t from;
    size_t count;

    if (fseek(file, offset, whence) && fseek(file, 0, SEEK_SET)) /* it is shorter */
        return -1;
    from = ftell(file);
    count = fread(piece, 1, NEAR, file);
    piece[count] = '\0';
    return ferror(file) ? -1 : from;
}

static int look_into(qc_ctx *ctx, FILE *file, const char *path, sealed *found)
{
    char piece[NEAR + 1];
    int64_t from = read_piece(file, 0, SEEK_SET, piece);

    *found = (sealed){ .has_head = from >= 0 && strstr(piece, HEAD) };
    from = from < 0 ? from : read_piece(file, -NEAR, SEEK_END, piece);
    if (from < 0)
        return fail(ctx, path);
    find_sum(piece, from, found);
    return 0;
}

/* ---- the sum ------------------------------------------------------------ */

/* A piece of the file without what of the sum is in it. */
static int add_piece(qc_digest *digest, const char *piece, int64_t from, int64_t count, int64_t at)
{
    int64_t until = at < from ? from : at > from + count ? from + count : at; /* where the sum begins, in here */
    int64_t behind = at + DIGITS < from ? from : at + DIGITS > from + count ? from + count : at + DIGITS;
    int rc = qc_digest_add(digest, piece, (size_t)(until - from));

    return rc ? rc : qc_digest_add(digest, piece + (behind - from), (size_t)(from + count - behind));
}

static int sum_up(qc_ctx *ctx, FILE *file, const char *path, int64_t at, char sum[QC_SUM_SIZE])
{
    qc_digest digest;
    char piece[1 << 14];
    int64_t from = 0;
    size_t count;
    int rc = qc_digest_begin(ctx, &digest);

    rewind(file);
    while (!rc && (count = fread(piece, 1, sizeof piece, file)) > 0) {
        rc = add_piece(&digest, piece, from, (int64_t)count, at);
        from += (int64_t)count;
        if (!rc)
            rc = qc_tell_again(ctx);
    }
    if (!rc && ferror(file))
        rc = fail(ctx, path);
    return qc_digest_end(&digest, rc, sum);
}

static int put_sum(qc_ctx *ctx, FILE *file, const char *path)
{
    sealed found;
    char sum[QC_SUM_SIZE];
    int rc = look_into(ctx, file, path, &found);

    if (!rc && !found.has_sum)
        rc = qc_fail_at(ctx, QCERT_ESTORE, 0, path, "%s was changed while it was written", path);
    if (!rc)
        rc = sum_up(ctx, file, path, found.at, sum);
    if (rc)
        return rc;
    if (fseek(file, (long)found.at, SEEK_SET) || fwrite(sum, 1, DIGITS, file) != DIGITS || fflush(file) ||
        fsync(fileno(file)))
        return fail(ctx, path);
    return 0;
}

int qc_report_seal(qc_ctx *ctx, const char *path)
{
    FILE *file = fopen(path, "r+be");
    int rc = file ? put_sum(ctx, file, path) : fail(ctx, path);

    if (file)
        fclose(file);
    return rc;
}

/* ---- checking ----------------------------------------------------------- */

static int check(qc_ctx *ctx, FILE *file, const char *path)
{
    sealed found;
    char sum[QC_SUM_SIZE];
    int rc = look_into(ctx, file, path, &found);

    if (!rc && !found.has_head && !found.has_sum)
        return qc_fail_at(ctx, QCERT_EFOREIGN, 0, path, "%s is no report of certificates", path);
    if (!rc && found.has_sum)
        rc = sum_up(ctx, file, path, found.at, sum);
    if (rc || (found.has_sum && !strcmp(sum, found.sum)))
        return rc;
    return qc_fail_at(ctx, QCERT_ESUSPECT, 0, path, "%s was changed since it was written: its sum is not the one in it",
                      path);
}

int qcert_check_report(qcert_store *store, const char *path)
{
    int rc = qc_store_begin(store);
    FILE *file;

    if (rc)
        return rc;
    file = qc_open_file(path);
    if (!file)
        return fail(&store->ctx, path);
    rc = check(&store->ctx, file, path);
    fclose(file);
    return rc;
}
