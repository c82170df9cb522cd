/* secret.h - sums; and fingerprints of names, which nobody can make without the user's key: enough to see that a name
 * is another than before, too little to find out which. The key is a file in the user's config folder,
 * never in a store. */
#ifndef QC_SECRET_H
#define QC_SECRET_H

#include "base.h"

#define QC_SECRET_BYTES 32
#define QC_PRINT_SIZE 65 /* 64 hexadecimal digits and a NUL */

typedef struct qc_secret {
    unsigned char key[QC_SECRET_BYTES];
    char mark[17]; /* tells keys apart: fingerprints of different ones cannot be compared */
} qc_secret;

/* Reads the key, and makes it where there is none: $XDG_CONFIG_HOME/qcert/fingerprint.key, else
 * ~/.config/qcert/fingerprint.key, which only the user may read. Processes that make it at once end with the same.
 * ENOTFOUND: there is no home; EFOREIGN: the file is no key; ESTORE: it cannot be read or made. */
int qc_secret_open(qc_ctx *ctx, qc_secret *secret);
/* The same, and makes none: without one, mark is "". */
int qc_secret_find(qc_ctx *ctx, qc_secret *secret);
void qc_secret_wipe(qc_secret *secret);

/* The fingerprint of a text in the light of what it belongs to, such as an id: the same text elsewhere has another. */
int qc_secret_print(qc_ctx *ctx, const qc_secret *secret, const char *of, const char *text, char print[QC_PRINT_SIZE]);

#define QC_SUM_SIZE 65

/* The SHA-256 of bytes in hexadecimal, as sha256sum writes it; no secret is in it. */
int qc_sum(qc_ctx *ctx, const char *bytes, size_t count, char sum[QC_SUM_SIZE]);
/* The same of a file, and its size. ESTORE: it cannot be read, or is no file. */
int qc_sum_file(qc_ctx *ctx, const char *path, int64_t *size, char sum[QC_SUM_SIZE]);

/* The same of bytes that come piece by piece. After a begin, an end: it takes rc, and gives it back, or a failure. */
typedef struct qc_digest {
    qc_ctx *ctx;
    void *state;
} qc_digest;

int qc_digest_begin(qc_ctx *ctx, qc_digest *digest);
int qc_digest_add(qc_digest *digest, const char *bytes, size_t count);
/* The digest itself, of 32 bytes, of what was added; then it begins anew, for less than another begin. */
#define QC_DIGEST_BYTES 32
int qc_digest_next(qc_digest *digest, unsigned char bytes[QC_DIGEST_BYTES]);
int qc_digest_end(qc_digest *digest, int rc, char sum[QC_SUM_SIZE]);

#endif
