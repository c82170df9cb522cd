#include "target.h"

#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(const qc_target *target, const char *path)
{
    return qc_fail_at(target->ctx, errno == ENOMEM ? QCERT_EMEMORY : QCERT_ESTORE, errno, path, "%s: %s", path,
                      strerror(errno));
}

static int is_same(const char *one, const char *other)
{
    struct stat a, b;

    return !stat(one, &a) && !stat(other, &b) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* What stands in the log is of the store, too. */
static int is_own(const qc_target *target, const char *path)
{
    static const char *const endings[] = { "", "-wal", "-shm", "-journal" };
    char part[PATH_MAX + 10];

    for (size_t i = 0; target->ctx->own && i < sizeof endings / sizeof *endings; i++) {
        snprintf(part, sizeof part, "%s%s", target->ctx->own, endings[i]);
        if (is_same(part, path))
            return 1;
    }
    return 0;
}

static int taken(const qc_target *target, const char *path)
{
    return qc_fail_at(target->ctx, QCERT_EFOREIGN, 0, path, "%s is there already; name another one, or give --replace",
                      path);
}

/* A file is only replaced by one who says so, a folder and the store by nobody. */
static int check_free(const qc_target *target, const char *path)
{
    struct stat info;

    if (lstat(path, &info))
        return 0;
    if (S_ISDIR(info.st_mode))
        return qc_fail_at(target->ctx, QCERT_EFOREIGN, 0, path, "%s is a folder; name a file, or end it with \"/\" "
                          "for a file of each layer in it", path);
    if (!S_ISREG(info.st_mode) && !S_ISLNK(info.st_mode)) /* a new file in the place of a device is no device */
        return qc_fail_at(target->ctx, QCERT_EFOREIGN, 0, path, "%s is a device or a pipe; name a file", path);
    if (is_own(target, path))
        return qc_fail_at(target->ctx, QCERT_EMISUSE, 0, path, "%s is the store itself; name another file", path);
    return target->replace ? 0 : taken(target, path);
}

static char *join(const char *folder, const char *name)
{
    return qc_format("%s%s%s", folder, strcmp(folder, "/") ? "/" : "", name);
}

char *qc_target_path(const qc_target *target, const char *name)
{
    return join(target->part, target->name ? target->name : name);
}

/* ---- opening ------------------------------------------------------------ */

/* What a link points to is replaced, not the link. */
static int split(qc_target *target, const char *path)
{
    char *real = realpath(path, NULL), *whole = real ? real : qc_copy(path), *slash;
    int is_folder = *path && path[strlen(path) - 1] == '/';

    if (!whole)
        return qc_fail_memory(target->ctx);
    while (strlen(whole) > 1 && whole[strlen(whole) - 1] == '/')
        whole[strlen(whole) - 1] = '\0';
    slash = strrchr(whole, '/');
    target->name = qc_copy(slash ? slash + 1 : whole);
    if (slash)
        slash[slash == whole] = '\0';
    errno = 0;
    target->folder = realpath(slash ? whole : ".", NULL);
    if (!target->folder)
        fail(target, slash ? whole : ".");
    free(whole);
    if (!target->folder || !target->name)
        return target->folder ? qc_fail_memory(target->ctx) : target->ctx->error.code;
    return is_folder;
}

/* The files go into target->folder/name. */
static int into_folder(qc_target *target)
{
    char *folder = join(target->folder, target->name);

    free(target->folder);
    free(target->name);
    target->folder = folder;
    target->name = NULL;
    return folder ? 0 : qc_fail_memory(target->ctx);
}

static int check_file(const qc_target *target)
{
    char *path = join(target->folder, target->name);
    int rc = path ? check_free(target, path) : qc_fail_memory(target->ctx);

    free(path);
    return rc;
}

static int make_folder(const qc_target *target, const char *name, char **path)
{
    *path = join(target->beside, name);
    if (!*path)
        return qc_fail_memory(target->ctx);
    return mkdir(*path, 0700) ? fail(target, *path) : 0;
}

/* Beside what is made, so that it can be renamed. The name says nothing of the target's ending, for some drivers look
 * for endings in all of a path. */
static int make_beside(qc_target *target)
{
    size_t length = strlen(target->folder);

    if (!target->name) /* the folder may have to be made yet */
        length = (size_t)(strrchr(target->folder, '/') - target->folder);
    target->beside = qc_format("%.*s%s.qcert-part-XXXXXX", (int)length, target->folder, length == 1 ? "" : "/");
    if (!target->beside)
        return qc_fail_memory(target->ctx);
    if (mkdtemp(target->beside))
        return make_folder(target, "new", &target->part);
    fail(target, target->folder);
    free(target->beside);
    target->beside = NULL;
    return target->ctx->error.code;
}

int qc_target_open(qc_ctx *ctx, const char *path, int replace, qc_target *target)
{
    int rc;

    *target = (qc_target){ .ctx = ctx, .replace = replace };
    if (!*path)
        return qc_fail(ctx, QCERT_EMISUSE, "the target has no name");
    rc = split(target, path);
    if (rc < 0)
        return rc;
    rc = rc ? into_folder(target) : check_file(target);
    return rc ? rc : make_beside(target);
}

int qc_target_is(const qc_target *target, const char *path)
{
    char *ours = target->name ? join(target->folder, target->name) : NULL;
    int same = ours && is_same(ours, path);

    free(ours);
    return same;
}

int qc_target_same(const qc_target *one, const qc_target *other)
{
    return one->name && other->name && !strcmp(one->name, other->name) && !strcmp(one->folder, other->folder);
}

/* ---- removing ----------------------------------------------------------- */

/* Without memory of its own, for that may be what has run out. */
static void remove_at(int outer, const char *name, int depth)
{
    int inner = openat(outer, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *folder = inner >= 0 ? fdopendir(inner) : NULL;
    struct dirent *entry;

    while (folder && (entry = qc_next_entry(folder)) != NULL)
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..") && unlinkat(inner, entry->d_name, 0) && depth)
            remove_at(inner, entry->d_name, depth - 1);
    if (folder)
        closedir(folder);
    else if (inner >= 0)
        close(inner);
    unlinkat(outer, name, AT_REMOVEDIR);
}

void qc_remove_all(const char *path, int depth)
{
    remove_at(AT_FDCWD, path, depth);
}

void qc_target_drop(qc_target *target)
{
    if (target->beside)
        qc_remove_all(target->beside, 5);
    free(target->beside);
    free(target->part);
    free(target->folder);
    free(target->name);
    *target = (qc_target){ 0 };
}

/* ---- keeping ------------------------------------------------------------ */

static int make_last(const qc_target *target, const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    int failed = file < 0 || fsync(file);
    int rc = failed ? fail(target, path) : 0;

    if (file >= 0)
        close(file);
    return rc;
}

/* Another program may have left more in its log than stands in the file, and would write it into ours. */
static int is_in_use(const char *path)
{
    static const char *const logs[] = { "-wal", "-journal" };
    struct stat info;
    int used = 0;

    for (size_t i = 0; i < sizeof logs / sizeof *logs; i++) {
        char *log = qc_format("%s%s", path, logs[i]);
        used |= log && !stat(log, &info) && info.st_size > 0;
        free(log);
    }
    return used;
}

/* What is moved: where it was written, where it belongs, and where what it replaces stays within reach, until all is
 * in its place. */
typedef struct moved {
    char *part, *path, *old;
    int was_there;
} moved;

typedef struct moves {
    const qc_target *target;
    moved *all;
    size_t count, room;
} moves;

static int add_move(moves *to, const char *name, const char *old)
{
    const qc_target *target = to->target;
    moved *all = to->all, *move;

    if (to->count == to->room)
        all = realloc(all, (to->room += 8) * sizeof *all);
    if (!all)
        return qc_fail_memory(target->ctx);
    to->all = all;
    move = &all[to->count++];
    *move = (moved){ join(target->part, name), join(target->folder, name), join(old, name), 0 };
    return move->part && move->path && move->old ? 0 : qc_fail_memory(target->ctx);
}

static int find_moves(moves *to, const char *old)
{
    const char *name = to->target->name, *part = to->target->part;
    DIR *folder = opendir(part);
    struct dirent *entry;
    int rc = folder ? 0 : fail(to->target, part);

    while (!rc && (entry = qc_next_entry(folder)) != NULL)
        if (*entry->d_name != '.' || (name && !strcmp(entry->d_name, name)))
            rc = add_move(to, entry->d_name, old);
    if (!rc && errno)
        rc = fail(to->target, part);
    if (folder)
        closedir(folder);
    return rc;
}

static void free_moves(moves *of)
{
    for (size_t i = 0; i < of->count; i++) {
        free(of->all[i].part);
        free(of->all[i].path);
        free(of->all[i].old);
    }
    free(of->all);
}

/* Before anything is touched. */
static int check(const qc_target *target, moved *move)
{
    struct stat info;
    int rc = check_free(target, move->path);

    if (rc)
        return rc;
    if (is_in_use(move->path))
        return qc_fail_at(target->ctx, QCERT_EBUSY, 0, move->path,
                          "%s: another program is writing to it; close it there", move->path);
    move->was_there = !lstat(move->path, &info);
    return make_last(target, move->part);
}

/* Indexes that others made for the old file do not belong to the new one. */
static void remove_indexes(const char *path)
{
    static const char *const endings[] = { "qix", "sbn", "sbx", "idm", "ind" };
    size_t length = strlen(path);

    for (size_t i = 0; length > 4 && !strcmp(path + length - 4, ".shp") && i < sizeof endings / sizeof *endings; i++) {
        char *index = qc_format("%.*s%s", (int)length - 3, path, endings[i]);
        if (index)
            unlink(index);
        free(index);
    }
}

/* Where the disk has no links, the old one is gone with this. What came to be there since we looked is another's. */
static int put_in_place(const qc_target *target, const moved *move)
{
    if (move->was_there)
        (void)!link(move->path, move->old);
    if (target->replace ? !rename(move->part, move->path) : !qc_give_name(move->part, move->path))
        return 0;
    return errno == EEXIST ? taken(target, move->path) : fail(target, move->path);
}

static void put_back(const moves *of, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (of->all[i].was_there)
            rename(of->all[i].old, of->all[i].path);
        else
            unlink(of->all[i].path);
}

static int put_all(const moves *of)
{
    size_t i;
    int rc = 0;

    for (i = 0; i < of->count; i++)
        remove_indexes(of->all[i].path);
    for (i = 0; i < of->count && !rc; i++)
        rc = put_in_place(of->target, &of->all[i]);
    if (rc)
        put_back(of, i - 1);
    return rc;
}

/* All is in place, whole. Where the folder cannot be synced, a power cut may bring back what was there. */
static void make_names_last(const char *folder)
{
    int file = open(folder, O_RDONLY | O_CLOEXEC);

    if (file < 0)
        return;
    fsync(file);
    close(file);
}

static int keep(moves *to)
{
    const qc_target *target = to->target;
    char *old;
    int rc = make_folder(target, "old", &old);

    if (!rc)
        rc = find_moves(to, old);
    free(old);
    for (size_t i = 0; i < to->count && !rc; i++)
        rc = check(target, &to->all[i]);
    return rc ? rc : put_all(to);
}

int qc_target_keep(qc_target *target)
{
    moves to = { .target = target };
    int rc;

    if (!target->name && mkdir(target->folder, 0777) && errno != EEXIST)
        return fail(target, target->folder);
    rc = keep(&to);
    free_moves(&to);
    if (!rc)
        make_names_last(target->folder);
    return rc;
}
