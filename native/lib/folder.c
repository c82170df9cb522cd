#include "folder.h"

#include "markup.h"
#include "target.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_LIST (1 << 20) /* bytes */

static int fail(qc_ctx *ctx, const char *path)
{
    return qc_fail_at(ctx, errno == ENOMEM ? QCERT_EMEMORY : QCERT_ESTORE, errno, path, "%s: %s", path,
                      strerror(errno));
}

/* ---- walking ------------------------------------------------------------ */

typedef struct walk {
    qc_ctx *ctx;
    const char *root;
    int (*take)(struct walk *walk, const char *name); /* a file, by its path from the root */
    qc_file *to;
    const qc_buf *known;
} walk;

/* "." and ".." are no content. */
static int is_content(const char *name)
{
    return name[0] != '.' || (name[1] && (name[1] != '.' || name[2]));
}

static int walk_folder(walk *at, const char *inner, int depth);

static int walk_entry(walk *at, const char *inner, const char *entry, int depth)
{
    char *name = qc_format("%s%s%s", inner, *inner ? "/" : "", entry);
    char *path = name ? qc_format("%s/%s", at->root, name) : NULL;
    struct stat info;
    int rc;

    if (!path)
        rc = qc_fail_memory(at->ctx);
    else if (lstat(path, &info))
        rc = fail(at->ctx, path);
    else
        rc = S_ISDIR(info.st_mode) && depth ? walk_folder(at, name, depth - 1) : at->take(at, name);
    free(name);
    free(path);
    return rc;
}

static int walk_folder(walk *at, const char *inner, int depth)
{
    char *path = qc_format("%s%s%s", at->root, *inner ? "/" : "", inner);
    DIR *folder = path ? opendir(path) : NULL;
    struct dirent *entry;
    int rc = folder ? 0 : path ? fail(at->ctx, path) : qc_fail_memory(at->ctx);

    while (!rc && (entry = qc_next_entry(folder)) != NULL)
        if (is_content(entry->d_name))
            rc = walk_entry(at, inner, entry->d_name, depth);
    if (!rc && errno)
        rc = fail(at->ctx, path);
    if (folder)
        closedir(folder);
    free(path);
    return rc;
}

/* ---- whose it is -------------------------------------------------------- */

static int read_names(qc_ctx *ctx, const char *path, int file, qc_buf *names)
{
    char bytes[4096];
    ssize_t count;
    int rc = 0;

    while (!rc && (count = read(file, bytes, sizeof bytes)) != 0)
        rc = count < 0 ? fail(ctx, path) : qc_buf_put(names, bytes, (size_t)count);
    if (rc == QCERT_EFORMAT)
        return qc_fail_at(ctx, QCERT_EFOREIGN, 0, path, "%s is longer than any list of what was published", path);
    return rc == QCERT_EMEMORY ? qc_fail_memory(ctx) : rc;
}

/* The names in it stand on lines of their own. What is no file, or a link, is no list of ours, and might never end. */
static int read_list(qc_ctx *ctx, const char *folder, const char *list, qc_buf *names)
{
    char *path = qc_format("%s/%s", folder, list);
    int file = path ? open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) : -1;
    struct stat info;
    int rc = path ? 0 : qc_fail_memory(ctx);

    if (file >= 0 && !fstat(file, &info) && S_ISREG(info.st_mode))
        rc = read_names(ctx, path, file, names);
    if (file >= 0)
        close(file);
    free(path);
    return rc;
}

/* A name that breaks the line is none of ours. */
static int is_known(walk *at, const char *name)
{
    char *line = qc_format("\n%s\n", name);
    int known = line && !strchr(name, '\n') && strstr(at->known->bytes, line);

    free(line);
    if (known)
        return 0;
    if (!line)
        return qc_fail_memory(at->ctx);
    return qc_fail_at(at->ctx, QCERT_EFOREIGN, 0, at->root, "%s holds %s, which was not published there; name another "
                      "folder, or move that away", at->root, name);
}

static int refuse_any(walk *at, const char *name)
{
    (void)name;
    return qc_fail_at(at->ctx, QCERT_EFOREIGN, 0, at->root, "%s is there already; name another folder, or give "
                      "--replace", at->root);
}

/* Only what we have written is ours to remove. */
static int check_ours(const qc_folder *folder, const char *list)
{
    qc_buf names = { .most = MOST_LIST };
    walk at = { folder->ctx, folder->path, folder->replace ? is_known : refuse_any, NULL, &names };
    int rc = qc_buf_text(&names, "\n") ? qc_fail_memory(folder->ctx) : 0;

    if (!rc)
        rc = read_list(folder->ctx, folder->path, list, &names);
    if (!rc)
        rc = walk_folder(&at, "", QC_FOLDER_DEPTH);
    qc_buf_free(&names);
    return rc;
}

/* ---- opening ------------------------------------------------------------ */

/* Where a path leads that may not be there yet; a link's end, not the link. */
static char *resolve(qc_ctx *ctx, const char *path)
{
    char *real = realpath(path, NULL), *copy, *slash, *folder, *whole = NULL;

    if (real)
        return real;
    copy = qc_copy(path);
    while (copy && strlen(copy) > 1 && copy[strlen(copy) - 1] == '/')
        copy[strlen(copy) - 1] = '\0';
    slash = copy ? strrchr(copy, '/') : NULL;
    if (slash)
        *slash = '\0';
    folder = !copy ? NULL : realpath(!slash ? "." : slash == copy ? "/" : copy, NULL);
    if (folder)
        whole = qc_format("%s/%s", strcmp(folder, "/") ? folder : "", slash ? slash + 1 : copy);
    if (!whole && copy && !folder)
        fail(ctx, slash && slash != copy ? copy : "/");
    else if (!whole)
        qc_fail_memory(ctx);
    free(folder);
    free(copy);
    return whole;
}

/* The inner folder gets the rights that new folders get; nobody else looks into the outer one. */
static int make_part(qc_folder *folder)
{
    int length = (int)(strrchr(folder->path, '/') - folder->path);
    char *part = qc_format("%.*s/.qcert-part-XXXXXX", length, folder->path);

    if (!part)
        return qc_fail_memory(folder->ctx);
    if (!mkdtemp(part)) {
        part[length + !length] = '\0';
        fail(folder->ctx, part);
        free(part);
        return folder->ctx->error.code;
    }
    folder->part = part;
    folder->made = qc_format("%s/new", part);
    if (!folder->made)
        return qc_fail_memory(folder->ctx);
    return mkdir(folder->made, 0777) ? fail(folder->ctx, folder->made) : 0;
}

int qc_folder_open(qc_ctx *ctx, const char *path, int replace, const char *list, qc_folder *folder)
{
    struct stat info;
    int rc = 0;

    *folder = (qc_folder){ .ctx = ctx, .replace = replace };
    if (!path || !*path)
        return qc_fail(ctx, QCERT_EMISUSE, "the folder has no name");
    folder->path = resolve(ctx, path);
    if (!folder->path)
        return ctx->error.code;
    folder->there = !lstat(folder->path, &info);
    if (folder->there && !S_ISDIR(info.st_mode))
        return qc_fail_at(ctx, QCERT_EFOREIGN, 0, path, "%s is there already and is no folder; name another one", path);
    if (folder->there)
        rc = check_ours(folder, list);
    return rc ? rc : make_part(folder);
}

int qc_folder_add(const qc_folder *folder, const char *name)
{
    char *path = qc_format("%s/%s", folder->made, name);
    int rc = path ? 0 : qc_fail_memory(folder->ctx);

    if (!rc && mkdir(path, 0777))
        rc = fail(folder->ctx, path);
    free(path);
    return rc;
}

/* ---- keeping ------------------------------------------------------------ */

static int put_name(walk *at, const char *name)
{
    qc_put_raw(at->to, name);
    qc_put(at->to, "\n");
    return at->to->rc;
}

/* It names itself, too. */
static int write_list(const qc_folder *folder, const char *list)
{
    qc_file file;
    walk at = { folder->ctx, folder->made, put_name, &file, NULL };
    int rc = qc_file_open(folder->ctx, folder->made, list, &file);

    if (!rc)
        rc = walk_folder(&at, "", QC_FOLDER_DEPTH);
    return qc_file_close(&file, rc);
}

/* Where the disk cannot exchange two folders there is a moment without one. */
static int exchange(const qc_folder *folder)
{
    char *old;
    int rc = 0;

    if (!renameat2(AT_FDCWD, folder->made, AT_FDCWD, folder->path, RENAME_EXCHANGE))
        return 0;
    if (errno == EBUSY || errno == EXDEV)
        return qc_fail_at(folder->ctx, QCERT_ESTORE, errno, folder->path, "%s cannot be replaced, for a disk is "
                          "mounted there: name a folder in it", folder->path);
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return fail(folder->ctx, folder->path);
    old = qc_format("%s/old", folder->part);
    if (!old)
        return qc_fail_memory(folder->ctx);
    if (rename(folder->path, old)) {
        rc = fail(folder->ctx, folder->path);
    } else if (rename(folder->made, folder->path)) {
        rc = fail(folder->ctx, folder->path);
        rename(old, folder->path);
    }
    free(old);
    return rc;
}

static void make_last(const qc_folder *folder)
{
    int length = (int)(strrchr(folder->path, '/') - folder->path);
    char *parent = qc_format("%.*s", length + !length, folder->path);
    int file = parent ? open(parent, O_RDONLY | O_CLOEXEC) : -1;

    if (file >= 0) {
        fsync(file);
        close(file);
    }
    free(parent);
}

int qc_folder_keep(qc_folder *folder, const char *list)
{
    struct stat info;
    int rc = write_list(folder, list);

    folder->there = !lstat(folder->path, &info);
    if (!rc && folder->there)
        rc = check_ours(folder, list);
    if (rc)
        return rc;
    if (folder->there)
        rc = exchange(folder);
    else if (rename(folder->made, folder->path))
        rc = fail(folder->ctx, folder->path);
    if (!rc)
        make_last(folder);
    return rc;
}

void qc_folder_drop(qc_folder *folder)
{
    if (folder->part)
        qc_remove_all(folder->part, QC_FOLDER_DEPTH + 2);
    free(folder->path);
    free(folder->part);
    free(folder->made);
    *folder = (qc_folder){ 0 };
}
