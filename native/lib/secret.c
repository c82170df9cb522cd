#include "secret.h"

#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- where it lies ------------------------------------------------------ */

static int find_path(qc_ctx *ctx, char **path)
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");

    if (config && *config == '/') /* the specification ignores relative ones */
        *path = qc_format("%s/qcert/fingerprint.key", config);
    else if (home && *home)
        *path = qc_format("%s/.config/qcert/fingerprint.key", home);
    else
        return qc_fail(ctx, QCERT_ENOTFOUND, "there is no home folder for the key of fingerprints: set HOME or "
                       "XDG_CONFIG_HOME");
    return *path ? 0 : qc_fail_memory(ctx);
}

static int fail(qc_ctx *ctx, const char *path)
{
    return qc_fail_at(ctx, QCERT_ESTORE, errno, path, "the key of fingerprints, %s: %s", path, strerror(errno));
}

static int make_folders(qc_ctx *ctx, const char *path)
{
    char *folder = qc_copy(path);
    int rc = folder ? 0 : qc_fail_memory(ctx);

    for (char *slash = folder ? strchr(folder + 1, '/') : NULL; slash && !rc; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(folder, 0700) && errno != EEXIST && access(folder, F_OK))
            rc = fail(ctx, folder);
        *slash = '/';
    }
    free(folder);
    return rc;
}

/* ---- reading ------------------------------------------------------------ */

/* ENOTFOUND says nothing: the caller makes it. */
static int read_key(qc_ctx *ctx, const char *path, unsigned char *key)
{
    unsigned char bytes[QC_SECRET_BYTES + 1]; /* one more, to see where it should end */
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t count;

    if (file < 0)
        return errno == ENOENT ? QCERT_ENOTFOUND : fail(ctx, path);
    count = read(file, bytes, sizeof bytes);
    if (count == QC_SECRET_BYTES)
        memcpy(key, bytes, QC_SECRET_BYTES);
    OPENSSL_cleanse(bytes, sizeof bytes);
    if (count < 0) {
        int rc = fail(ctx, path);
        close(file);
        return rc;
    }
    fchmod(file, 0600); /* whatever a copy made of it; not every disk knows */
    close(file);
    if (count == QC_SECRET_BYTES)
        return 0;
    return qc_fail_at(ctx, QCERT_EFOREIGN, 0, path, "%s is no key of fingerprints: put back the right file, or remove "
                      "it, and what is checked from then on is compared with a new one", path);
}

/* ---- making ------------------------------------------------------------- */

static int write_key(qc_ctx *ctx, int file, const char *path)
{
    unsigned char key[QC_SECRET_BYTES];
    int rc = 0;

    if (RAND_bytes(key, sizeof key) != 1)
        rc = qc_fail(ctx, QCERT_ESTORE, "the system has no random numbers for the key of fingerprints");
    else if (write(file, key, sizeof key) != (ssize_t)sizeof key || fsync(file))
        rc = fail(ctx, path);
    OPENSSL_cleanse(key, sizeof key);
    return rc;
}

/* Where another process was quicker, its key is as good. */
static int make_part(qc_ctx *ctx, char *part, const char *path)
{
    int file = mkostemp(part, O_CLOEXEC); /* only the user may read it */
    int rc = file < 0 ? fail(ctx, path) : write_key(ctx, file, path);

    if (file < 0)
        return rc;
    close(file);
    if (!rc && qc_give_name(part, path) && errno != EEXIST)
        rc = fail(ctx, path);
    unlink(part);
    return rc;
}

static int make_key(qc_ctx *ctx, const char *path)
{
    char *part = qc_format("%s.XXXXXX", path);
    int rc = part ? make_folders(ctx, path) : qc_fail_memory(ctx);

    if (!rc)
        rc = make_part(ctx, part, path);
    free(part);
    return rc;
}

/* ---- sums --------------------------------------------------------------- */

static void write_hex(const unsigned char *bytes, unsigned int count, char *text)
{
    for (unsigned int i = 0; i < count; i++)
        snprintf(text + 2 * i, 3, "%02x", bytes[i]);
}

int qc_sum(qc_ctx *ctx, const char *bytes, size_t count, char sum[QC_SUM_SIZE])
{
    unsigned char digest[32];
    unsigned int size = 0;

    if (EVP_Digest(bytes, count, digest, &size, EVP_sha256(), NULL) != 1)
        return qc_fail_memory(ctx);
    write_hex(digest, size, sum);
    return 0;
}

int qc_digest_begin(qc_ctx *ctx, qc_digest *digest)
{
    EVP_MD_CTX *state = EVP_MD_CTX_new();

    *digest = (qc_digest){ ctx, state };
    return state && EVP_DigestInit_ex(state, EVP_sha256(), NULL) == 1 ? 0 : qc_fail_memory(ctx);
}

int qc_digest_add(qc_digest *digest, const char *bytes, size_t count)
{
    return EVP_DigestUpdate(digest->state, bytes, count) == 1 ? 0 : qc_fail_memory(digest->ctx);
}

int qc_digest_next(qc_digest *digest, unsigned char bytes[QC_DIGEST_BYTES])
{
    if (EVP_DigestFinal_ex(digest->state, bytes, NULL) != 1 || EVP_DigestInit_ex(digest->state, NULL, NULL) != 1)
        return qc_fail_memory(digest->ctx);
    return 0;
}

int qc_digest_end(qc_digest *digest, int rc, char sum[QC_SUM_SIZE])
{
    unsigned char bytes[QC_DIGEST_BYTES];
    unsigned int size = 0;

    if (!rc && EVP_DigestFinal_ex(digest->state, bytes, &size) != 1)
        rc = qc_fail_memory(digest->ctx);
    if (!rc)
        write_hex(bytes, size, sum);
    EVP_MD_CTX_free(digest->state);
    return rc;
}

static int fail_file(qc_ctx *ctx, const char *path)
{
    return qc_fail_at(ctx, QCERT_ESTORE, errno, path, "%s: %s", path, strerror(errno));
}

/* The bytes of an open file; *size grows. */
static int add_bytes(qc_digest *digest, int file, const char *path, int64_t *size)
{
    char bytes[65536];
    ssize_t count;
    int rc = 0;

    while (!rc && (count = read(file, bytes, sizeof bytes)) != 0) {
        if (count < 0)
            return fail_file(digest->ctx, path);
        *size += count;
        rc = qc_digest_add(digest, bytes, (size_t)count);
        if (!rc)
            rc = qc_tell(digest->ctx, "reading files", *size, 0);
    }
    return rc;
}

static int sum_open_file(qc_ctx *ctx, int file, const char *path, int64_t *size, char sum[QC_SUM_SIZE])
{
    qc_digest digest;
    int rc = qc_digest_begin(ctx, &digest);

    *size = 0;
    if (!rc)
        rc = add_bytes(&digest, file, path, size);
    return qc_digest_end(&digest, rc, sum);
}

/* Not blocking: a pipe that somebody named is refused, and not waited for. */
int qc_sum_file(qc_ctx *ctx, const char *path, int64_t *size, char sum[QC_SUM_SIZE])
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), rc;
    struct stat info;

    if (file < 0)
        return fail_file(ctx, path);
    if (fstat(file, &info))
        rc = fail_file(ctx, path);
    else if (!S_ISREG(info.st_mode))
        rc = qc_fail_at(ctx, QCERT_ESTORE, 0, path, "%s is no file", path);
    else
        rc = sum_open_file(ctx, file, path, size, sum);
    close(file);
    return rc;
}

/* ---- fingerprints ------------------------------------------------------- */

static int sign(qc_ctx *ctx, const qc_secret *secret, const char *text, char print[QC_PRINT_SIZE])
{
    unsigned char bytes[32];
    unsigned int count = 0;

    if (!HMAC(EVP_sha256(), secret->key, QC_SECRET_BYTES, (const unsigned char *)text, strlen(text), bytes, &count))
        return qc_fail_memory(ctx);
    write_hex(bytes, count, print);
    return 0;
}

static int set_mark(qc_ctx *ctx, qc_secret *secret)
{
    char print[QC_PRINT_SIZE];
    int rc = sign(ctx, secret, "which key", print);

    if (!rc)
        snprintf(secret->mark, sizeof secret->mark, "%.16s", print);
    return rc;
}

int qc_secret_open(qc_ctx *ctx, qc_secret *secret)
{
    char *path = NULL;
    int rc = find_path(ctx, &path);

    if (!rc)
        rc = read_key(ctx, path, secret->key);
    if (path && rc == QCERT_ENOTFOUND) {
        rc = make_key(ctx, path);
        if (!rc)
            rc = read_key(ctx, path, secret->key);
        if (rc == QCERT_ENOTFOUND)
            rc = fail(ctx, path);
    }
    free(path);
    return rc ? rc : set_mark(ctx, secret);
}

int qc_secret_find(qc_ctx *ctx, qc_secret *secret)
{
    char *path = NULL;
    int rc = find_path(ctx, &path);

    if (!rc)
        rc = read_key(ctx, path, secret->key);
    free(path);
    if (!rc)
        return set_mark(ctx, secret);
    *secret->mark = '\0';
    if (rc != QCERT_ENOTFOUND)
        return rc;
    qc_ready(ctx);
    return 0;
}

void qc_secret_wipe(qc_secret *secret)
{
    OPENSSL_cleanse(secret, sizeof *secret);
}

int qc_secret_print(qc_ctx *ctx, const qc_secret *secret, const char *of, const char *text, char print[QC_PRINT_SIZE])
{
    char *both = qc_format("%s\n%s", of, text);
    int rc = both ? sign(ctx, secret, both, print) : qc_fail_memory(ctx);

    free(both);
    return rc;
}
