/* Opening, copying, checking and sharing a store: what is not ours is left alone, what is ours is never lost, and every
 * failure names the file and what can be done. */
#include "sample.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <sched.h>
#include <signal.h>
#include <sqlite3.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define NOBODY 65534

static char *first; /* a store that was synced once */

/* ---- files -------------------------------------------------------------- */

typedef struct bytes {
    char *at;
    size_t count;
} bytes;

static bytes read_all(const char *path)
{
    bytes all = { NULL, 0 };
    FILE *file;
    struct stat info;

    if (stat(path, &info) || !S_ISREG(info.st_mode) || !(file = fopen(path, "rb")))
        return all;
    all.count = (size_t)info.st_size;
    all.at = malloc(all.count + 1);
    ck_assert_uint_eq(fread(all.at, 1, all.count, file), all.count);
    fclose(file);
    return all;
}

static void write_all(const char *path, const char *at, size_t count)
{
    FILE *file = fopen(path, "wb");

    ck_assert_msg(file && fwrite(at, 1, count, file) == count, "%s cannot be written", path);
    fclose(file);
}

static void copy_file(const char *from, const char *to)
{
    bytes all = read_all(from);

    write_all(to, all.at, all.count);
    free(all.at);
}

/* The path of a file beside another. To free. */
static char *beside(const char *path, const char *tail)
{
    return qc_format("%s%s", path, tail);
}

/* No file is as good as an empty one. */
static int is_same(bytes a, bytes b)
{
    return a.count == b.count && (!a.count || !memcmp(a.at, b.at, a.count));
}

/* ---- stores ------------------------------------------------------------- */

static int try_open(const char *path, int read_only, qcert_store **store)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.busy_ms = 300;
    opts.read_only = read_only;
    return qcert_store_open(path, &opts, store);
}

static qcert_store *open_at(const char *path)
{
    qcert_store *store;

    must(store, try_open(path, 0, &store));
    return store;
}

/* A copy of the store that was synced once; its path is to free. */
static char *copy_of_first(const char *name)
{
    char *path = scratch(name);

    copy_file(first, path);
    return path;
}

static char *contents_of(const char *path)
{
    qcert_store *store;
    char *text;

    must(store, try_open(path, 1, &store));
    must(store, qcert_store_check(store));
    text = sample_contents(store);
    qcert_store_close(store);
    return text;
}

static int count_rows(qcert_store *store, const qcert_filter *filter)
{
    qcert_rows *rows;
    int count = 0, rc;

    must(store, qcert_find_courses(store, filter, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        count++;
    must(store, rc);
    qcert_rows_free(rows);
    return count;
}

/* One line, with the path and what can be done. */
static void check_error(const qcert_store *store, int rc, const char *path, const char *says)
{
    const qcert_error *error = qcert_last_error(store);

    ck_assert_msg(error->code == rc, "%s: %d, not %d: %s", path, error->code, rc, error->message);
    ck_assert_msg(strstr(error->message, path) && !strchr(error->message, '\n'), "%s: \"%s\"", path, error->message);
    ck_assert_msg(strstr(error->message, says) != NULL, "\"%s\" does not say \"%s\"", error->message, says);
}

/* ---- opening ------------------------------------------------------------ */

static void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

static void make_nothing(const char *path)
{
    (void)path;
}

static void make_empty(const char *path)
{
    write_all(path, "", 0);
}

static void make_short_text(const char *path)
{
    write_all(path, "My notes\n", 9);
}

static void make_long_text(const char *path)
{
    char text[5000];

    memset(text, 'a', sizeof text);
    write_all(path, text, sizeof text);
}

static void make_foreign(const char *path)
{
    run_sql(path, "CREATE TABLE t(a); INSERT INTO t VALUES(1)");
}

/* Its last words are still in the log, which SQLite would move. */
static void make_foreign_log(const char *path)
{
    sqlite3 *db;
    char *other = beside(path, ".other"), *log = beside(path, "-wal"), *other_log = beside(other, "-wal");

    ck_assert_int_eq(sqlite3_open(other, &db), SQLITE_OK);
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES(1)", NULL, NULL, NULL);
    copy_file(other, path);
    copy_file(other_log, log);
    sqlite3_close(db);
    free(other);
    free(log);
    free(other_log);
}

static void make_geopackage(const char *path)
{
    run_sql(path, "PRAGMA application_id = 0x47504B47; CREATE TABLE t(a)");
}

static void make_newer(const char *path)
{
    copy_file(first, path);
    run_sql(path, "PRAGMA user_version = 99");
}

static void make_store(const char *path)
{
    copy_file(first, path);
}

static void cut(const char *path, size_t size)
{
    bytes all = read_all(first);

    write_all(path, all.at, size ? size : all.count / 2);
    free(all.at);
}

static void make_half(const char *path)
{
    cut(path, 0);
}

static void make_header(const char *path)
{
    cut(path, 100);
}

static void make_half_header(const char *path)
{
    cut(path, 60);
}

static void make_damaged(const char *path)
{
    bytes all = read_all(first);

    memset(all.at + 100, 0xA5, 3000); /* where the layout is described */
    write_all(path, all.at, all.count);
    free(all.at);
}

static void make_folder(const char *path)
{
    ck_assert_int_eq(mkdir(path, 0700), 0);
}

static const struct {
    const char *name;
    void (*make)(const char *path);
    int read_only, rc;
    const char *says;
} openings[] = {
    { "new.sqlite", make_nothing, 0, 0, "" },
    { "new-read.sqlite", make_nothing, 1, QCERT_ENOTFOUND, "qcert sync" },
    { "no/such/folder/new.sqlite", make_nothing, 0, 0, "" },
    { "none/such/folder/new.sqlite", make_nothing, 1, QCERT_ENOTFOUND, "qcert sync" },
    { "empty.sqlite", make_empty, 0, 0, "" },
    { "empty-read.sqlite", make_empty, 1, QCERT_ENOTFOUND, "qcert sync" },
    { "again.sqlite", make_store, 0, 0, "" },
    { "again-read.sqlite", make_store, 1, 0, "" },
    { "a?b#c%41 d;'\"é.sqlite", make_store, 0, 0, "" },
    { "short.txt", make_short_text, 0, QCERT_EFOREIGN, "Name another file" },
    { "long.txt", make_long_text, 0, QCERT_EFOREIGN, "Name another file" },
    { "foreign.sqlite", make_foreign, 0, QCERT_EFOREIGN, "Name another file" },
    { "foreign-read.sqlite", make_foreign, 1, QCERT_EFOREIGN, "Name another file" },
    { "foreign-log.sqlite", make_foreign_log, 0, QCERT_EFOREIGN, "Name another file" },
    { "foreign-log-read.sqlite", make_foreign_log, 1, QCERT_EFOREIGN, "Name another file" },
    { "other.gpkg", make_geopackage, 0, QCERT_EFOREIGN, "Name another file" },
    { "newer.sqlite", make_newer, 0, QCERT_EVERSION, "newer program" },
    { "newer-read.sqlite", make_newer, 1, QCERT_EVERSION, "newer program" },
    { "half.sqlite", make_half, 0, QCERT_ESTORE, "restore a backup" },
    { "half-read.sqlite", make_half, 1, QCERT_ESTORE, "restore a backup" },
    { "header.sqlite", make_header, 0, QCERT_ESTORE, "restore a backup" },
    { "half-header.sqlite", make_half_header, 0, QCERT_EFOREIGN, "Name another file" },
    { "damaged.sqlite", make_damaged, 0, QCERT_ESTORE, "restore a backup" },
    { "folder.sqlite", make_folder, 0, QCERT_EFOREIGN, "is no file" },
    { "folder-read.sqlite", make_folder, 1, QCERT_EFOREIGN, "is no file" },
};

START_TEST(opens_what_is_ours)
{
    char *path = scratch(openings[_i].name), *log = beside(path, "-wal");
    bytes before, log_before, after, log_after;
    qcert_store *store;
    int rc;

    openings[_i].make(path);
    before = read_all(path);
    log_before = read_all(log);
    rc = try_open(path, openings[_i].read_only, &store);
    ck_assert_msg(rc == openings[_i].rc, "%s: %d: %s", path, rc, qcert_last_error(store)->message);
    if (rc)
        check_error(store, rc, path, openings[_i].says);
    else
        must(store, qcert_store_check(store));
    qcert_store_close(store);
    after = read_all(path);
    log_after = read_all(log);
    ck_assert_msg(!(rc || openings[_i].read_only) || (is_same(before, after) && is_same(log_before, log_after)),
                  "%s was not left as it was", path);
    ck_assert_msg(!access(path, F_OK) == (!rc || before.at || openings[_i].make == make_folder),
                  "%s: it should (not) be there", path);
    free(before.at);
    free(log_before.at);
    free(after.at);
    free(log_after.at);
    free(log);
    free(path);
}
END_TEST

START_TEST(needs_a_path)
{
    qcert_store *store;

    ck_assert_int_eq(try_open(_i ? "" : NULL, 0, &store), QCERT_EMISUSE);
    ck_assert_str_ne(qcert_last_error(store)->message, "");
    ck_assert_int_eq(qcert_store_check(store), QCERT_EMISUSE); /* it did not open, and still says why */
    ck_assert_str_ne(qcert_last_error(store)->message, "");
    qcert_store_close(store);
}
END_TEST

START_TEST(takes_two_slashes)
{
    char *path = copy_of_first("slashes.sqlite"), *more = beside("/", path);

    qcert_store_close(open_at(more));
    free(more);
    free(path);
}
END_TEST

START_TEST(explains_what_is_no_folder)
{
    char *file = copy_of_first("file.sqlite"), *path = beside(file, "/below.sqlite");
    qcert_store *store;

    ck_assert_int_eq(try_open(path, 0, &store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "Not a directory");
    qcert_store_close(store);
    free(path);
    free(file);
}
END_TEST

/* To close a file ends all locks that the process has on it: another store's, a map program's. */
START_TEST(keeps_the_locks_of_others)
{
    char *path = copy_of_first("locks.sqlite");
    qcert_store *store = open_at(path);
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000000, .l_len = 512 };
    pid_t child;
    int status;

    ck_assert_int_gt(count_rows(store, NULL), 0);
    qcert_store_close(open_at(path));
    child = fork();
    if (!child) /* only others see our locks */
        _exit(fcntl(open(path, O_RDWR), F_GETLK, &lock) || lock.l_type == F_UNLCK);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && !WEXITSTATUS(status), "the lock of an open store is gone");
    qcert_store_close(store);
    free(path);
}
END_TEST

/* ---- where it lies ------------------------------------------------------ */

static const struct { const char *store, *data, *home, *path; int rc; } places[] = {
    { "/a/b.sqlite", "/data", "/home/me", "/a/b.sqlite", 0 },
    { "", "/data", "/home/me", "/data/qcert/courses.sqlite", 0 },
    { NULL, "data", "/home/me", "/home/me/.local/share/qcert/courses.sqlite", 0 },
    { NULL, NULL, "/home/me", "/home/me/.local/share/qcert/courses.sqlite", 0 },
    { NULL, NULL, NULL, "", QCERT_ENOTFOUND },
    { "/a/path/that/is/longer/than/the/buffer/of/sixty-four/bytes/in/this/test.sqlite", NULL, NULL, "", QCERT_EMISUSE },
};

static void set(const char *name, const char *value)
{
    if (value)
        setenv(name, value, 1);
    else
        unsetenv(name);
}

START_TEST(knows_where_it_lies)
{
    char path[64] = "";

    set("QCERT_STORE", places[_i].store);
    set("XDG_DATA_HOME", places[_i].data);
    set("HOME", places[_i].home);
    ck_assert_int_eq(qcert_store_path(path, sizeof path), places[_i].rc);
    if (!places[_i].rc)
        ck_assert_str_eq(path, places[_i].path);
}
END_TEST

/* ---- options ------------------------------------------------------------ */

typedef struct newer_opts {
    qcert_open_opts known;
    int64_t more;
} newer_opts;

START_TEST(reads_options_of_other_versions)
{
    char *path = copy_of_first("options.sqlite");
    newer_opts opts = { .known = { .size = sizeof opts, .geodata = TEST_GEODATA, .today = "2026-12-24" } };
    qcert_status status = QCERT_INIT(qcert_status);
    qcert_store *store;

    must(store, qcert_store_open(path, &opts.known, &store));
    qcert_store_close(store);
    opts.more = (int64_t)1 << 40;
    ck_assert_int_eq(qcert_store_open(path, &opts.known, &store), QCERT_EVERSION);
    ck_assert_str_ne(qcert_last_error(store)->message, "");
    qcert_store_close(store);
    opts.known.size = offsetof(qcert_open_opts, busy_ms); /* an older caller, whose struct ends here */
    opts.known.read_only = 1;
    must(store, qcert_store_open(path, &opts.known, &store));
    must(store, qc_meta_set(store, "key", "value")); /* what lies behind is not read */
    status.size = offsetof(qcert_status, synced);
    status.synced = "untouched";
    must(store, qcert_store_status(store, &status));
    ck_assert_str_eq(status.today, "2026-12-24");
    ck_assert_str_eq(status.synced, "untouched");
    qcert_store_close(store);
    opts.known.size = 0;
    ck_assert_int_eq(qcert_store_open(path, &opts.known, &store), QCERT_EMISUSE);
    qcert_store_close(store);
    free(path);
}
END_TEST

/* ---- permissions -------------------------------------------------------- */

/* For root everything may be written: tests of permissions are nobody's. */
static void become_nobody(const char *path)
{
    char *folder = qc_copy(path);

    *strrchr(folder, '/') = '\0';
    if (!getuid())
        ck_assert_int_eq(chmod(folder, 0755), 0);
    if (!getuid())
        ck_assert_int_eq(setuid(NOBODY), 0);
    free(folder);
}

static const struct { const char *name; mode_t file, folder; int read_only, rc; const char *says; } rights[] = {
    { "readable.sqlite", 0444, 0755, 0, QCERT_ESTORE, "may not be written" },
    { "readable.sqlite", 0444, 0755, 1, 0, "" },
    { "secret.sqlite", 0, 0755, 0, QCERT_ESTORE, "may both be used" },
    { "secret.sqlite", 0, 0755, 1, QCERT_ESTORE, "cannot be opened" },
    { "writable.sqlite", 0666, 0555, 0, QCERT_ESTORE, "may not be written" }, /* the log is beside */
    { "writable.sqlite", 0666, 0555, 1, 0, "" },
    { "closed.sqlite", 0666, 0, 0, QCERT_ESTORE, "Permission denied" },
};

START_TEST(minds_what_is_permitted)
{
    char *folder = scratch("rights"), *path = qc_format("%s/%s", folder, rights[_i].name);
    qcert_store *store;
    bytes before, after;
    int rc;

    mkdir(folder, 0755);
    chmod(folder, 0755);
    copy_file(first, path);
    before = read_all(path);
    chmod(path, rights[_i].file);
    chmod(folder, rights[_i].folder);
    become_nobody(folder);
    rc = try_open(path, rights[_i].read_only, &store);
    ck_assert_msg(rc == rights[_i].rc, "%s: %d: %s", path, rc, qcert_last_error(store)->message);
    if (rc)
        check_error(store, rc, path, rights[_i].says);
    else
        ck_assert_int_gt(count_rows(store, NULL), 0);
    qcert_store_close(store);
    after = read_all(path);
    ck_assert(!after.at || is_same(before, after));
    free(before.at);
    free(after.at);
    free(path);
    free(folder);
}
END_TEST

START_TEST(makes_no_folder_where_it_may_not)
{
    char *folder = scratch("shut"), *path = qc_format("%s/new/store.sqlite", folder);
    qcert_store *store;

    mkdir(folder, 0555);
    become_nobody(folder);
    ck_assert_int_eq(try_open(path, 0, &store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, folder, "Permission denied");
    qcert_store_close(store);
    free(path);
    free(folder);
}
END_TEST

/* ---- disks that are small or cannot be written --------------------------- */

/* Mounts a disk of so many bytes for this process alone. NULL: it may not, and the test is left out. */
static char *mount_disk(const char *name, const char *size)
{
    char *folder = scratch(name), *options = qc_format("size=%s", size);
    int failed;

    mkdir(folder, 0755);
    failed = unshare(CLONE_NEWNS) || mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL) ||
             mount("disk", folder, "tmpfs", 0, options);
    free(options);
    if (!failed)
        return folder;
    printf("left out: no disk can be mounted here (%s)\n", strerror(errno));
    free(folder);
    return NULL;
}

static void make_read_only(const char *folder)
{
    ck_assert_int_eq(mount("disk", folder, "tmpfs", MS_REMOUNT | MS_RDONLY, NULL), 0);
}

START_TEST(reads_from_a_read_only_disk)
{
    char *folder = mount_disk("read-only", "8m"), *path;
    qcert_status status = QCERT_INIT(qcert_status);
    qcert_store *store;

    if (!folder)
        return;
    path = beside(folder, "/store.sqlite");
    copy_file(first, path);
    make_read_only(folder);
    must(store, try_open(path, 1, &store));
    ck_assert_int_gt(count_rows(store, NULL), 0);
    must(store, qcert_store_status(store, &status));
    ck_assert_int_eq(status.undisturbed, 1); /* a matter of the file, not of this disk */
    must(store, qcert_store_check(store));
    ck_assert_int_eq(sample_sync(store, SAMPLE_LATER, NULL), QCERT_EMISUSE);
    qcert_store_close(store);
    ck_assert_int_eq(try_open(path, 0, &store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "may not be written");
    qcert_store_close(store);
    free(path);
    free(folder);
}
END_TEST

/* ---- disks that are elsewhere -------------------------------------------- */

/* A disk without shared memory, as network folders have none, or none that works. */
static sqlite3_vfs afar, *nearby;
static int has_shm;

static int no_map(sqlite3_file *file, int region, int size, int extend, void volatile **at)
{
    (void)file, (void)region, (void)size, (void)extend;
    *at = NULL;
    return SQLITE_IOERR_SHMMAP;
}

static int open_afar(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
    static sqlite3_io_methods afar_ones; /* of the file itself: the others have no shared memory */
    int rc = nearby->xOpen(nearby, name, file, flags, out);

    (void)vfs;
    if (rc || !(flags & SQLITE_OPEN_MAIN_DB))
        return rc;
    afar_ones = *file->pMethods;
    afar_ones.iVersion = has_shm ? 2 : 1;
    afar_ones.xShmMap = no_map;
    file->pMethods = &afar_ones;
    return 0;
}

static void go_afar(int with_shm)
{
    has_shm = with_shm;
    nearby = sqlite3_vfs_find(NULL);
    afar = *nearby;
    afar.zName = "afar";
    afar.xOpen = open_afar;
    ck_assert_int_eq(sqlite3_vfs_register(&afar, 1), SQLITE_OK);
}

static void check_afar(const char *path, sample now)
{
    qcert_status status = QCERT_INIT(qcert_status);
    qcert_store *store, *other;

    must(store, try_open(path, 0, &store));
    must(store, qcert_store_status(store, &status));
    ck_assert_int_eq(status.undisturbed, 0);
    must(other, try_open(path, 1, &other));
    must(store, sample_sync(store, now, NULL));
    ck_assert_int_gt(count_rows(store, NULL), 0);
    ck_assert_int_eq(count_rows(other, NULL), count_rows(store, NULL));
    must(other, qcert_store_check(other));
    qcert_store_close(other);
    qcert_store_close(store);
}

/* One is begun there; one comes from a better disk, where it had a log, closed well or not; a third may only be read. */
START_TEST(lives_in_a_network_folder)
{
    char *fresh = scratch("fresh-afar.sqlite"), *closed = copy_of_first("closed-afar.sqlite"), *log, *left_log;
    char *broken = copy_of_first("broken-afar.sqlite"), *left = scratch("left-afar.sqlite");
    qcert_store *store = open_at(broken), *reader;

    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    log = beside(broken, "-wal");
    left_log = beside(left, "-wal");
    copy_file(broken, left);
    copy_file(log, left_log);
    qcert_store_close(store);
    go_afar(_i);
    must(reader, try_open(closed, 1, &reader));
    ck_assert_int_gt(count_rows(reader, NULL), 0);
    qcert_store_close(reader);
    check_afar(fresh, SAMPLE_FIRST);
    check_afar(fresh, SAMPLE_LATER);
    check_afar(closed, SAMPLE_LATER);
    ck_assert_int_eq(try_open(left, 1, &reader), QCERT_ESTORE);
    check_error(reader, QCERT_ESTORE, left, "copy it there");
    qcert_store_close(reader);
    check_afar(left, SAMPLE_FIRST);
    free(fresh);
    free(closed);
    free(broken);
    free(left);
    free(log);
    free(left_log);
}
END_TEST

/* What the log says last cannot be read there; without it the store would be an old one, or none. */
START_TEST(leaves_no_log_out)
{
    char *folder = mount_disk("log", "8m"), *path, *log, *from, *from_log;
    qcert_store *store;

    if (!folder)
        return;
    from = copy_of_first("log.sqlite");
    store = open_at(from);
    path = beside(folder, "/store.sqlite");
    log = beside(path, "-wal");
    from_log = beside(from, "-wal");
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    copy_file(from, path);
    copy_file(from_log, log);
    qcert_store_close(store);
    make_read_only(folder);
    ck_assert_int_eq(try_open(path, 1, &store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "copy it there");
    qcert_store_close(store);
    free(folder);
    free(path);
    free(log);
    free(from);
    free(from_log);
}
END_TEST

/* Leaves so many bytes on the disk free; gives the path of what takes the rest. */
static char *fill_disk(const char *folder, size_t left)
{
    char *path = beside(folder, "/rest"), block[4096] = { 1 };
    int file = open(path, O_WRONLY | O_CREAT, 0600);
    off_t size = 0;

    while (write(file, block, sizeof block) == (ssize_t)sizeof block)
        size += (off_t)sizeof block;
    ck_assert_int_eq(ftruncate(file, size > (off_t)left ? size - (off_t)left : 0), 0);
    close(file);
    return path;
}

START_TEST(survives_a_full_disk)
{
    char *folder = mount_disk("full", "8m"), *path, *rest, *before, *after;
    qcert_store *store;

    if (!folder)
        return;
    path = beside(folder, "/store.sqlite");
    copy_file(first, path);
    before = contents_of(path);
    store = open_at(path);
    rest = fill_disk(folder, (size_t)_i * 32768);
    ck_assert_int_eq(sample_sync(store, SAMPLE_LATER, NULL), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "full");
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    unlink(rest);
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    must(store, qcert_store_check(store));
    qcert_store_close(store);
    free(after);
    free(before);
    free(rest);
    free(path);
    free(folder);
}
END_TEST

START_TEST(reads_from_a_full_disk)
{
    char *folder = mount_disk("full-to-read", "8m"), *path, *rest;
    qcert_store *store;

    if (!folder)
        return;
    path = beside(folder, "/store.sqlite");
    copy_file(first, path);
    rest = fill_disk(folder, (size_t)_i * 4096);
    must(store, try_open(path, 1, &store));
    ck_assert_int_gt(count_rows(store, NULL), 0);
    must(store, qcert_store_check(store));
    qcert_store_close(store);
    free(rest);
    free(path);
    free(folder);
}
END_TEST

START_TEST(is_made_on_a_full_disk_later)
{
    char *folder = mount_disk("new", "4m"), *path, *rest;
    qcert_store *store;

    if (!folder)
        return;
    path = beside(folder, "/store.sqlite");
    rest = fill_disk(folder, (size_t)_i * 16384);
    ck_assert_int_eq(try_open(path, 0, &store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "full");
    qcert_store_close(store);
    unlink(rest);
    qcert_store_close(open_at(path));
    free(rest);
    free(path);
    free(folder);
}
END_TEST

/* A quota, or a disk that is full in another way. */
START_TEST(survives_a_limit_of_size)
{
    char *path = copy_of_first("limit.sqlite"), *before = contents_of(path), *after;
    struct rlimit limit = { 40000, RLIM_INFINITY };
    qcert_store *store = open_at(path);

    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    ck_assert_int_eq(sample_sync(store, SAMPLE_LATER, NULL), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "full");
    limit.rlim_cur = RLIM_INFINITY;
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    qcert_store_close(store);
    free(after);
    free(before);
    free(path);
}
END_TEST

/* ---- others at work ----------------------------------------------------- */

static int stop(void *user, const qcert_progress *progress)
{
    (void)user;
    (void)progress;
    return 1;
}

START_TEST(waits_for_another_writer)
{
    char *path = copy_of_first("busy.sqlite"), *before = contents_of(path), *after;
    qcert_store *store = open_at(path), *other = open_at(path);
    int64_t began = qc_now_ms(), waited;

    must(other, qc_begin(other->db));
    ck_assert_int_eq(sample_sync(store, SAMPLE_LATER, NULL), QCERT_EBUSY);
    waited = qc_now_ms() - began;
    check_error(store, QCERT_EBUSY, path, "try again");
    ck_assert_msg(waited >= 290 && waited < 4000, "waited %lld ms", (long long)waited);
    ck_assert_int_gt(count_rows(store, NULL), 0);
    after = sample_contents(store);
    ck_assert_str_eq(before, after);
    qcert_on_progress(store, stop, NULL);
    ck_assert_int_eq(qc_begin(store->db), QCERT_ECANCELED);
    qcert_on_progress(store, NULL, NULL);
    must(other, qc_end(other->db, 0));
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    qcert_store_close(other);
    qcert_store_close(store);
    free(after);
    free(before);
    free(path);
}
END_TEST

/* All make the same store at once, and sync it. */
START_TEST(is_made_by_many_at_once)
{
    enum { MANY = 6 };
    char *name = qc_format("many%d/store.sqlite", _i), *path = scratch(name);
    int gate[2], status, opened = 0;
    qcert_store *store;

    ck_assert_int_eq(pipe(gate), 0);
    for (int i = 0; i < MANY; i++)
        if (!fork()) {
            char byte;
            qcert_open_opts opts = { .size = sizeof opts, .geodata = TEST_GEODATA, .today = TODAY, .busy_ms = 60000 };
            close(gate[1]);
            opened = read(gate[0], &byte, 1) == 0;
            opened = !qcert_store_open(path, &opts, &store) && opened && !sample_sync(store, SAMPLE_FIRST, NULL);
            if (!opened)
                fprintf(stderr, "%s\n", qcert_last_error(store)->message);
            qcert_store_close(store);
            _exit(!opened);
        }
    close(gate[0]);
    close(gate[1]); /* go */
    while (wait(&status) > 0)
        opened += WIFEXITED(status) && !WEXITSTATUS(status);
    ck_assert_int_eq(opened, MANY);
    store = open_at(path);
    must(store, qcert_store_check(store));
    ck_assert_int_eq(number(store, "SELECT count(*) FROM run"), 2 * MANY);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM change"), 0);
    qcert_store_close(store);
    free(path);
    free(name);
}
END_TEST

/* ---- copies ------------------------------------------------------------- */

static int count_files(const char *begin)
{
    char *command = qc_format("ls '%s'* 2>/dev/null | wc -l", begin), line[20] = "0";
    FILE *list = popen(command, "r");

    ck_assert_ptr_nonnull(fgets(line, sizeof line, list));
    pclose(list);
    free(command);
    return atoi(line);
}

START_TEST(is_copied_as_it_is)
{
    char *path = copy_of_first("source.sqlite"), *copy = scratch("copied.sqlite"), *is, *should;
    qcert_store *store = open_at(path);
    qcert_rows *rows;

    must(store, sample_sync(store, SAMPLE_LATER, NULL)); /* it is in the log still */
    must(store, qcert_find_courses(store, NULL, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW); /* not in the way */
    must(store, qcert_store_backup(store, copy));
    should = sample_contents(store);
    is = contents_of(copy);
    ck_assert_str_eq(is, should);
    ck_assert_int_eq(count_files(copy), 1);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    qcert_rows_free(rows);
    qcert_store_close(store);
    free(is);
    free(should);
    free(copy);
    free(path);
}
END_TEST

START_TEST(is_copied_over_nothing)
{
    char *path = copy_of_first("origin.sqlite"), *copy = scratch("there.txt"), *nowhere = scratch("nowhere/copy");
    qcert_store *store = open_at(path);
    bytes after;

    make_short_text(copy);
    ck_assert_int_eq(qcert_store_backup(store, copy), QCERT_EFOREIGN);
    check_error(store, QCERT_EFOREIGN, copy, "name another file");
    after = read_all(copy);
    ck_assert(is_same(after, (bytes){ (char *)(uintptr_t)"My notes\n", 9 }));
    ck_assert_int_eq(qcert_store_backup(store, path), QCERT_EFOREIGN);
    ck_assert_int_eq(qcert_store_backup(store, nowhere), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, nowhere, "No such file or directory");
    ck_assert_int_eq(count_files(copy), 1);
    qcert_store_close(store);
    free(after.at);
    free(nowhere);
    free(copy);
    free(path);
}
END_TEST

START_TEST(is_copied_from_a_disk_onto_a_full_one)
{
    char *folder = mount_disk("small", "1m"), *path, *copy, *rest;
    qcert_store *store;

    if (!folder)
        return;
    path = copy_of_first("large.sqlite");
    copy = beside(folder, "/copy.sqlite");
    rest = fill_disk(folder, 65536);
    must(store, try_open(path, 1, &store));
    ck_assert_int_eq(qcert_store_backup(store, copy), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, copy, "full");
    ck_assert_int_eq(count_files(copy), 0);
    qcert_store_close(store);
    free(rest);
    free(copy);
    free(path);
    free(folder);
}
END_TEST

/* While another process syncs to and fro, each copy is whole and of one moment. */
START_TEST(is_copied_while_others_write)
{
    char *path = copy_of_first("moving.sqlite");
    pid_t writer = fork();
    int status;

    if (!writer) {
        qcert_store *store = open_at(path);
        for (int i = 0; i < 40; i++)
            if (sample_sync(store, i % 2 ? SAMPLE_FIRST : SAMPLE_LATER, NULL))
                _exit(1);
        qcert_store_close(store);
        _exit(0);
    }
    for (int i = 0; i < 10; i++) {
        char *name = qc_format("moved%d.sqlite", i), *copy = scratch(name);
        qcert_store *store = open_at(path), *copied;
        must(store, qcert_store_backup(store, copy));
        copied = open_at(copy);
        must(copied, qcert_store_check(copied));
        ck_assert_int_eq(number(copied, "SELECT count(*) FROM tally"),
                         number(copied, "SELECT total(CASE kind WHEN 'current' THEN 3 ELSE 1 END) FROM run"));
        qcert_store_close(copied);
        qcert_store_close(store);
        free(copy);
        free(name);
    }
    ck_assert_int_eq(waitpid(writer, &status, 0), writer);
    ck_assert(WIFEXITED(status) && !WEXITSTATUS(status));
    free(path);
}
END_TEST

/* ---- damage ------------------------------------------------------------- */

static const struct { const char *sql, *says; } damages[] = {
    { "DELETE FROM idx_course_geom WHERE pkid = (SELECT min(pkid) FROM idx_course_geom)", "layer course does not show" },
    { "UPDATE idx_centre_geom SET xmin = xmin - 1 WHERE pkid = (SELECT max(pkid) FROM idx_centre_geom)", "layer centre does not show" },
    { "UPDATE idx_organisation_geom SET ymin = ymin + 0.1, ymax = ymax + 0.1", "layer organisation does not show" },
    { "INSERT INTO idx_centre_geom VALUES(999, 1, 1, 2, 2)", "layer centre shows a row" },
    { "UPDATE idx_course_geom_node SET data = zeroblob(64)", "damaged" },
    { "UPDATE idx_course_geom_rowid SET nodeno = 7", "in %_rowid table" },
    { "UPDATE course SET geom = MakePoint(1, 1, 4326) WHERE id = (SELECT min(id) FROM course)", "does not lie where its centre lies" },
    { "PRAGMA foreign_keys = OFF; DELETE FROM centre WHERE id = (SELECT min(centre) FROM course)", "belongs to one that is missing" },
    { "DROP INDEX course_centre; CREATE INDEX course_centre ON course(id); PRAGMA writable_schema = ON;"
      "UPDATE sqlite_master SET sql = 'CREATE INDEX course_centre ON course(centre)' WHERE name = 'course_centre';"
      "PRAGMA writable_schema = RESET", "the file is damaged" },
};

START_TEST(finds_what_is_damaged)
{
    char *path = copy_of_first("check.sqlite");
    qcert_store *store = open_at(path);

    must(store, qcert_store_check(store));
    must(store, qc_exec(store->db, damages[_i].sql));
    qcert_store_close(store);
    must(store, try_open(path, 1, &store)); /* a check writes nothing */
    ck_assert_int_eq(qcert_store_check(store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, damages[_i].says);
    qcert_store_close(store);
    free(path);
}
END_TEST

/* What is wrong in a file that is open beside it, as that of the places is, is no damage of the store. */
START_TEST(checks_its_own_file_alone)
{
    char *path = copy_of_first("alone.sqlite");
    qcert_store *store = open_at(path);

    must(store, qc_exec(store->db, "ATTACH ':memory:' AS other; CREATE TABLE other.pair(a, b);"
                                   "INSERT INTO other.pair VALUES(1, 2); CREATE INDEX other.one ON pair(a);"
                                   "PRAGMA writable_schema = ON;"
                                   "UPDATE other.sqlite_master SET sql = 'CREATE INDEX one ON pair(b)' WHERE name = 'one';"
                                   "PRAGMA writable_schema = RESET"));
    must(store, qcert_store_check(store));
    qcert_store_close(store);
    free(path);
}
END_TEST

/* A page of rows is damaged: whoever meets it fails, and the file is left as it was. */
START_TEST(leaves_damaged_rows_alone)
{
    char *path = copy_of_first("page.sqlite");
    qcert_store *store = open_at(path);
    off_t page = number(store, "SELECT rootpage FROM sqlite_master WHERE name = 'course'");
    bytes damaged, after;
    char noise[200];
    int file, rc;

    qcert_store_close(store);
    memset(noise, 0xA5, sizeof noise);
    file = open(path, O_WRONLY);
    ck_assert_int_eq(pwrite(file, noise, sizeof noise, (page - 1) * 4096), (ssize_t)sizeof noise);
    close(file);
    damaged = read_all(path);
    store = open_at(path);
    rc = sample_sync(store, SAMPLE_LATER, NULL);
    check_error(store, rc, path, "restore a backup");
    ck_assert_int_eq(rc, QCERT_ESTORE);
    ck_assert_int_eq(qcert_store_check(store), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, path, "restore a backup");
    qcert_store_close(store);
    after = read_all(path);
    ck_assert(is_same(damaged, after));
    free(damaged.at);
    free(after.at);
    free(path);
}
END_TEST

START_TEST(names_the_reference_data_that_fail)
{
    char *path = copy_of_first("places.sqlite"), *geodata = scratch("geodata.db");
    qcert_open_opts opts = { .size = sizeof opts, .geodata = geodata, .today = TODAY };
    bytes real = read_all(TEST_GEODATA);
    qcert_store *store;
    qcert_rows *rows;

    write_all(geodata, _i ? real.at : "This is no data base at all.", _i ? real.count / 3 : 28);
    must(store, qcert_store_open(path, &opts, &store));
    ck_assert_int_eq(qcert_find_places(store, "Bern", 1, &rows), QCERT_ESTORE);
    check_error(store, QCERT_ESTORE, geodata, "install it again");
    ck_assert_ptr_null(rows);
    qcert_store_close(store);
    free(real.at);
    free(geodata);
    free(path);
}
END_TEST

/* ---- rows --------------------------------------------------------------- */

static const qcert_point bern = { 7.45, 46.95 };

static qcert_filter everything(const qcert_point *origin)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);

    filter.origin = origin;
    filter.past = filter.gone = filter.all_organisations = 1;
    return filter;
}

START_TEST(rows_keep_their_store)
{
    char *path = copy_of_first("kept.sqlite");
    qcert_store *store = open_at(path);
    qcert_filter filter = everything(_i ? &bern : NULL);
    int all = count_rows(store, &filter), count = 0;
    qcert_rows *rows, *others;

    must(store, qcert_find_courses(store, &filter, &rows));
    must(store, qcert_find_centres(store, NULL, &others));
    ck_assert_int_eq(qcert_rows_next(others), QCERT_ROW);
    qcert_store_close(store);
    while (qcert_rows_next(rows) == QCERT_ROW)
        count += *qcert_rows_course(rows)->centre != '\0';
    ck_assert_int_eq(count, all);
    ck_assert_ptr_null(qcert_rows_course(rows));
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
    qcert_rows_free(others);
    qcert_rows_free(NULL);
    qcert_store_close(NULL);
    free(path);
}
END_TEST

/* Two of the same, and one of another order, step by step. */
START_TEST(rows_do_not_meddle)
{
    char *path = copy_of_first("side.sqlite");
    qcert_store *store = open_at(path);
    qcert_filter plain = everything(NULL), near = everything(&bern);
    int all = count_rows(store, &plain), count = 0;
    int64_t near_ids = 0, plain_ids = 0;
    qcert_rows *a, *b, *c;

    must(store, qcert_find_courses(store, &plain, &a));
    must(store, qcert_find_courses(store, &near, &b));
    must(store, qcert_find_courses(store, &plain, &c));
    while (qcert_rows_next(a) == QCERT_ROW) {
        ck_assert_int_eq(qcert_rows_next(b), QCERT_ROW);
        ck_assert_int_eq(qcert_rows_next(c), QCERT_ROW);
        ck_assert_int_eq(qcert_rows_course(a)->id, qcert_rows_course(c)->id);
        plain_ids += qcert_rows_course(a)->id;
        near_ids += qcert_rows_course(b)->id;
        ck_assert_int_eq(count_rows(store, &near), all);
        count++;
    }
    ck_assert_int_eq(count, all);
    ck_assert_int_eq(near_ids, plain_ids);
    ck_assert_int_eq(qcert_rows_next(b), 0);
    ck_assert_int_eq(qcert_rows_next(c), 0);
    qcert_rows_free(b);
    qcert_rows_free(a);
    qcert_rows_free(c);
    qcert_store_close(store);
    free(path);
}
END_TEST

/* Rows of a store that syncs meanwhile go on to an end; of which state each of them is, nobody says. */
START_TEST(rows_outlive_a_sync)
{
    char *path = copy_of_first("during.sqlite");
    qcert_store *store = open_at(path);
    qcert_filter filter = everything(_i ? &bern : NULL);
    int before = count_rows(store, &filter), count = 1, rc;
    qcert_rows *rows;

    must(store, qcert_find_courses(store, &filter, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    must(store, sample_sync(store, SAMPLE_LATER, NULL));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        count++;
    must(store, rc);
    ck_assert_int_ge(count, before - 1);
    ck_assert_int_le(count, count_rows(store, &filter) + 1);
    qcert_rows_free(rows);
    must(store, qcert_store_check(store));
    qcert_store_close(store);
    free(path);
}
END_TEST

/* What another process writes is not in rows that began before; and they stand in the way of a sync of their own
 * store, which says so at once. */
START_TEST(rows_are_of_one_moment)
{
    char *path = copy_of_first("moment.sqlite");
    qcert_store *store = open_at(path), *other = open_at(path);
    qcert_filter filter = everything(_i ? &bern : NULL);
    int before = count_rows(store, &filter), count = 1, rc;
    qcert_rows *rows;

    must(store, qcert_find_courses(store, &filter, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    must(other, sample_sync(other, SAMPLE_LATER, NULL));
    ck_assert_int_gt(count_rows(other, &filter), before);
    ck_assert_int_eq(sample_sync(store, SAMPLE_FIRST, NULL), QCERT_EBUSY);
    check_error(store, QCERT_EBUSY, path, "free them");
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        count++;
    must(store, rc);
    ck_assert_int_eq(count, before);
    must(store, sample_sync(store, SAMPLE_FIRST, NULL)); /* at their end they are in nobody's way */
    qcert_rows_free(rows);
    qcert_store_close(other);
    qcert_store_close(store);
    free(path);
}
END_TEST

/* ---- the locale --------------------------------------------------------- */

/* One with a decimal comma, made for this test. */
static int set_german(void)
{
    char *folder = scratch("locales"), *command = qc_format("localedef --no-archive -i de_DE -f UTF-8 %s/de_DE.UTF-8 "
                                                            "2>/dev/null", folder);
    int found;

    mkdir(folder, 0700);
    found = !system(command);
    setenv("LOCPATH", folder, 1);
    found = setlocale(LC_ALL, "de_DE.UTF-8") && !strcmp(localeconv()->decimal_point, ",");
    free(command);
    free(folder);
    return found;
}

static const struct {
    double real;
    int digits;
    const char *text;
} reals[] = {
    { 0, 17, "0" }, { -200.5, 15, "-200.5" }, { 90.0000001, 15, "90.0000001" }, { 0.1, 17, "0.10000000000000001" },
    { -1.7976931348623157e308, 17, "-1.7976931348623157e+308" }, { 5e-324, 17, "4.9406564584124654e-324" },
};

START_TEST(minds_no_locale)
{
    char text[QC_REAL_SIZE];
    qcert_store *store;
    char *path, *is, *should;

    if (!set_german()) {
        printf("left out: there is no locale with a decimal comma, nor can it be made\n");
        return;
    }
    store = open_store("german.sqlite");
    must(store, sample_sync(store, SAMPLE_FIRST, NULL));
    is = sample_contents(store);
    for (size_t i = 0; i < sizeof reals / sizeof *reals; i++)
        ck_assert_str_eq(qc_real_write(reals[i].real, reals[i].digits, text), reals[i].text);
    setlocale(LC_ALL, "C");
    path = copy_of_first("english.sqlite");
    should = contents_of(path);
    ck_assert_str_eq(is, should);
    qcert_store_close(store);
    free(is);
    free(should);
    free(path);
}
END_TEST

/* ---- all together ------------------------------------------------------- */

static void set_up(void)
{
    qcert_store *store;

    sample_learn();
    store = open_store("first.sqlite");
    must(store, sample_sync(store, SAMPLE_FIRST, NULL));
    qcert_store_close(store);
    first = scratch("first.sqlite");
}

static void tear_down(void)
{
    free(first);
    sample_forget();
}

static void add(TCase *cases)
{
    tcase_add_unchecked_fixture(cases, set_up, tear_down);
    tcase_add_loop_test(cases, opens_what_is_ours, 0, COUNT(openings));
    tcase_add_loop_test(cases, needs_a_path, 0, 2);
    tcase_add_test(cases, takes_two_slashes);
    tcase_add_test(cases, explains_what_is_no_folder);
    tcase_add_test(cases, keeps_the_locks_of_others);
    tcase_add_loop_test(cases, knows_where_it_lies, 0, COUNT(places));
    tcase_add_test(cases, reads_options_of_other_versions);
    tcase_add_loop_test(cases, minds_what_is_permitted, 0, COUNT(rights));
    tcase_add_test(cases, makes_no_folder_where_it_may_not);
    tcase_add_test(cases, reads_from_a_read_only_disk);
    tcase_add_loop_test(cases, lives_in_a_network_folder, 0, 2);
    tcase_add_test(cases, leaves_no_log_out);
    tcase_add_loop_test(cases, survives_a_full_disk, 0, 3);
    tcase_add_loop_test(cases, reads_from_a_full_disk, 0, 10);
    tcase_add_loop_test(cases, is_made_on_a_full_disk_later, 0, 8);
    tcase_add_test(cases, survives_a_limit_of_size);
    tcase_add_test(cases, waits_for_another_writer);
    tcase_add_loop_test(cases, is_made_by_many_at_once, 0, 10);
    tcase_add_test(cases, is_copied_as_it_is);
    tcase_add_test(cases, is_copied_over_nothing);
    tcase_add_test(cases, is_copied_from_a_disk_onto_a_full_one);
    tcase_add_test(cases, is_copied_while_others_write);
    tcase_add_loop_test(cases, finds_what_is_damaged, 0, COUNT(damages));
    tcase_add_test(cases, checks_its_own_file_alone);
    tcase_add_test(cases, leaves_damaged_rows_alone);
    tcase_add_loop_test(cases, names_the_reference_data_that_fail, 0, 2);
    tcase_add_loop_test(cases, rows_keep_their_store, 0, 2);
    tcase_add_test(cases, rows_do_not_meddle);
    tcase_add_loop_test(cases, rows_outlive_a_sync, 0, 2);
    tcase_add_loop_test(cases, rows_are_of_one_moment, 0, 2);
    tcase_add_test(cases, minds_no_locale);
}

int main(void)
{
    return run_suite("store", add);
}
