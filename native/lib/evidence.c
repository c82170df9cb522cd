#include "evidence.h"

#include "secret.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIST "SHA256SUMS" /* in the form of sha256sum(1) */
#define MOMENT_SIZE 20
#define MOST_SAME 100     /* exhibits of one check: those before were never kept */

struct qc_evidence {
    qc_ctx *ctx;
    char *folder; /* absolute */
    char *list;
};

static int fail(const qc_evidence *evidence, const char *path)
{
    return qc_fail_at(evidence->ctx, QCERT_ESTORE, errno, path, "%s: %s; without its evidence no check is kept", path,
                      strerror(errno));
}

/* ---- the folder --------------------------------------------------------- */

/* What is in it is about people: it is the user's alone, unless it was there before. */
static int make_folder(qc_evidence *evidence, const char *folder)
{
    struct stat info;

    if (mkdir(folder, 0700) && errno != EEXIST)
        return fail(evidence, folder);
    if (!stat(folder, &info) && !S_ISDIR(info.st_mode))
        return qc_fail_at(evidence->ctx, QCERT_EFOREIGN, 0, folder, "%s is no folder: evidence needs one", folder);
    if (access(folder, W_OK | X_OK))
        return fail(evidence, folder);
    evidence->folder = realpath(folder, NULL);
    if (!evidence->folder)
        return fail(evidence, folder);
    evidence->list = qc_format("%s/" LIST, evidence->folder);
    return evidence->list ? 0 : qc_fail_memory(evidence->ctx);
}

static int check_list(const qc_evidence *evidence)
{
    struct stat info;

    if (lstat(evidence->list, &info) || S_ISREG(info.st_mode))
        return 0;
    return qc_fail_at(evidence->ctx, QCERT_EFOREIGN, 0, evidence->list, "%s is no file: name another folder for the "
                      "evidence", evidence->list);
}

int qc_evidence_open(qc_ctx *ctx, const char *folder, qc_evidence **out)
{
    qc_evidence *evidence = *out = calloc(1, sizeof *evidence);
    int rc;

    if (!evidence)
        return qc_fail_memory(ctx);
    evidence->ctx = ctx;
    rc = make_folder(evidence, folder);
    return rc ? rc : check_list(evidence);
}

void qc_evidence_close(qc_evidence *evidence)
{
    if (!evidence)
        return;
    free(evidence->folder);
    free(evidence->list);
    free(evidence);
}

/* ---- files -------------------------------------------------------------- */

static int write_all(int file, const char *bytes, size_t count)
{
    while (count) {
        ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return -1;
        bytes += written;
        count -= (size_t)written;
    }
    return 0;
}

/* A file appears when all of it is on the disk. */
static int put_file(const qc_evidence *evidence, const char *path, const char *bytes, size_t count)
{
    char *part = qc_format("%s/.qcert-part-XXXXXX", evidence->folder);
    int file = part ? mkostemp(part, O_CLOEXEC) : -1, rc = 0;

    if (!part)
        return qc_fail_memory(evidence->ctx);
    errno = file < 0 ? errno : 0;
    if (file < 0 || write_all(file, bytes, count) || fsync(file) || qc_give_name(part, path))
        rc = fail(evidence, path);
    if (file >= 0) {
        close(file);
        unlink(part);
    }
    free(part);
    return rc;
}

/* ---- the list ----------------------------------------------------------- */

/* What another program left without an end of its line gets one. */
static const char *missing_end(int file, int64_t size)
{
    char last = '\n';

    return size > 0 && pread(file, &last, 1, size - 1) == 1 && last != '\n' ? "\n" : "";
}

/* The names of new files are on the disk only when their folder is. */
static int make_last(const qc_evidence *evidence)
{
    int file = open(evidence->folder, O_RDONLY | O_CLOEXEC);
    int failed = file < 0 || (fsync(file) && errno != EINVAL); /* some disks know no sync of folders */
    int rc = failed ? fail(evidence, evidence->folder) : 0;

    if (file >= 0)
        close(file);
    return rc;
}

static int put_on_list(const qc_evidence *evidence, int file, const qc_exhibit *exhibit, const char *stem,
                       const char *head_sum)
{
    int64_t size = lseek(file, 0, SEEK_END);
    char *lines = qc_format("%s%s  %s.html\n%s  %s.txt\n", missing_end(file, size), exhibit->sum, stem, head_sum, stem);
    int rc = 0;

    if (!lines)
        return qc_fail_memory(evidence->ctx);
    if (size < 0 || write_all(file, lines, strlen(lines)) || fsync(file))
        rc = fail(evidence, evidence->list);
    if (!rc)
        rc = make_last(evidence);
    if (rc && size >= 0 && ftruncate(file, size))
        rc = fail(evidence, evidence->list);
    free(lines);
    return rc;
}

/* Who has the list has the folder: names are looked for and lines added by one at a time, each of whom is soon done.
 * Not every disk knows locks. */
static int take_list(const qc_evidence *evidence, int *list)
{
    *list = open(evidence->list, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (*list < 0)
        return fail(evidence, evidence->list);
    while (flock(*list, LOCK_EX))
        if (errno != EINTR)
            return errno == ENOLCK || errno == EOPNOTSUPP ? 0 : fail(evidence, evidence->list);
    return 0;
}

/* ---- an exhibit --------------------------------------------------------- */

static void put_field(qc_buf *text, const char *name, const char *value)
{
    if (!*value)
        return;
    qc_buf_text(text, name);
    qc_buf_text(text, ": ");
    qc_buf_line(text, value);
    qc_buf_text(text, "\n");
}

static int describe(const qc_evidence *evidence, const qc_exhibit *exhibit, qc_buf *text)
{
    const qc_head *head = exhibit->head;
    char number[24];

    put_field(text, "URL", exhibit->url);
    put_field(text, "Time", exhibit->checked);
    snprintf(number, sizeof number, "%d", head->status);
    put_field(text, "Status", number);
    put_field(text, "Content-Type", head->content_type);
    put_field(text, "Date", head->date);
    put_field(text, "ETag", head->etag);
    put_field(text, "Last-Modified", head->last_modified);
    return text->failed ? qc_fail_memory(evidence->ctx) : 0;
}

/* "20261123T204442Z" */
static void write_moment(const char *time, char moment[MOMENT_SIZE])
{
    size_t count = 0;

    for (; *time && count < MOMENT_SIZE - 1; time++)
        if (*time != '-' && *time != ':')
            moment[count++] = *time;
    moment[count] = '\0';
}

static int is_taken(const qc_evidence *evidence, const char *stem)
{
    static const char *const endings[] = { "html", "txt" };
    struct stat info;
    int taken = 0;

    for (int i = 0; i < 2; i++) {
        char *path = qc_format("%s/%s.%s", evidence->folder, stem, endings[i]);
        taken |= !path || !lstat(path, &info);
        free(path);
    }
    return taken;
}

/* A name that no file has. That of a check has one if it was written and the check then not kept. */
static int find_stem(const qc_evidence *evidence, const qc_exhibit *exhibit, char **stem)
{
    char moment[MOMENT_SIZE];

    write_moment(exhibit->checked, moment);
    for (int i = 1; i <= MOST_SAME; i++) {
        char tail[12] = "";
        if (i > 1)
            snprintf(tail, sizeof tail, "-%d", i);
        *stem = qc_format("%s-%s-%s-%lld%s", exhibit->kind, exhibit->id, moment, (long long)exhibit->check, tail);
        if (!*stem)
            return qc_fail_memory(evidence->ctx);
        if (!is_taken(evidence, *stem))
            return 0;
        free(*stem);
        *stem = NULL;
    }
    return qc_fail_at(evidence->ctx, QCERT_EFOREIGN, 0, evidence->folder, "%s has the names of this evidence already: "
                      "name another folder", evidence->folder);
}

static int put_files(const qc_evidence *evidence, int list, const qc_exhibit *exhibit, const char *stem,
                     const qc_buf *text)
{
    char *page = qc_format("%s/%s.html", evidence->folder, stem);
    char *head = qc_format("%s/%s.txt", evidence->folder, stem);
    char head_sum[QC_SUM_SIZE];
    int rc = page && head ? qc_sum(evidence->ctx, text->bytes, text->count, head_sum) : qc_fail_memory(evidence->ctx);

    if (!rc)
        rc = put_file(evidence, page, exhibit->bytes, exhibit->count);
    if (!rc) {
        rc = put_file(evidence, head, text->bytes, text->count);
        if (!rc) {
            rc = put_on_list(evidence, list, exhibit, stem, head_sum);
            if (rc)
                unlink(head);
        }
        if (rc)
            unlink(page);
    }
    free(page);
    free(head);
    return rc;
}

int qc_evidence_put(qc_evidence *evidence, const qc_exhibit *exhibit)
{
    qc_buf text = { .most = 1 << 16 };
    char *stem = NULL;
    int list, rc = take_list(evidence, &list);

    if (!rc)
        rc = find_stem(evidence, exhibit, &stem);
    if (!rc)
        rc = describe(evidence, exhibit, &text);
    if (!rc)
        rc = put_files(evidence, list, exhibit, stem, &text);
    if (list >= 0)
        close(list);
    qc_buf_free(&text);
    free(stem);
    return rc;
}
