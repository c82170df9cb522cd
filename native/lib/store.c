#include "store.h"

#include "sites.h"
#include "schema.h"
#include "text.h"
#include "words.h"

#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define HEADER 100 /* bytes of an SQLite file's header; the application's id stands at 68, its version at 60 */

/* ---- where it lies ------------------------------------------------------ */

int qcert_store_path(char *path, size_t size)
{
    const char *store = getenv("QCERT_STORE"), *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    int length;

    if (store && *store)
        length = snprintf(path, size, "%s", store);
    else if (data && *data == '/') /* the specification ignores relative ones */
        length = snprintf(path, size, "%s/qcert/courses.sqlite", data);
    else if (home && *home)
        length = snprintf(path, size, "%s/.local/share/qcert/courses.sqlite", home);
    else
        return QCERT_ENOTFOUND;
    return length < 0 || (size_t)length >= size ? QCERT_EMISUSE : 0;
}

static int make_folders(qcert_store *store)
{
    char *path = qc_copy(store->path);

    if (!path)
        return qc_fail_memory(&store->ctx);
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        int made, why;
        *slash = '\0';
        made = mkdir(path, 0700);
        why = errno;
        if (made && access(path, F_OK)) {
            qc_fail_at(&store->ctx, QCERT_ESTORE, 0, path, "the folder %s cannot be made: %s", path, strerror(why));
            free(path);
            return QCERT_ESTORE;
        }
        *slash = '/';
    }
    free(path);
    return 0;
}

/* ---- whose it is -------------------------------------------------------- */

static uint32_t big_endian(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static int foreign(qcert_store *store)
{
    return qc_fail_at(&store->ctx, QCERT_EFOREIGN, 0, store->path,
                      "%s is no store of certified courses; it was left as it is. Name another file", store->path);
}

static int newer(qcert_store *store, int64_t version)
{
    return qc_fail_at(&store->ctx, QCERT_EVERSION, 0, store->path,
                      "%s was written by a newer program (layout %lld, this one knows %d); it was left as it is",
                      store->path, (long long)version, QC_SCHEMA_VERSION);
}

/* An empty file is as good as none. */
static int missing(qcert_store *store)
{
    if (!store->read_only)
        return make_folders(store);
    return qc_fail_at(&store->ctx, QCERT_ENOTFOUND, 0, store->path,
                      "there is no store at %s yet: run \"qcert sync\" first", store->path);
}

/* A power cut during the very first write may leave zeros, which SQLite puts right. */
static int is_blank(const unsigned char *header)
{
    for (int i = 0; i < HEADER; i++)
        if (header[i])
            return 0;
    return 1;
}

/* Before anything is read from a path, it must be a file; or become one. */
static int look(qcert_store *store)
{
    struct stat info;

    if (!stat(store->path, &info))
        return S_ISREG(info.st_mode) ? 0 : qc_fail_at(&store->ctx, QCERT_EFOREIGN, 0, store->path,
                                                      "%s is no file; name one, or one in it", store->path);
    if (errno == ENOENT)
        return missing(store);
    return qc_fail_at(&store->ctx, QCERT_ESTORE, 0, store->path, "%s cannot be read: %s", store->path,
                      strerror(errno));
}

/* Before SQLite touches a file, its first bytes must not say that it is somebody else's. */
static int sniff(qcert_store *store)
{
    unsigned char header[HEADER] = { 0 };
    size_t count;
    int rc = qc_db_peek(store->db, header, HEADER, &count);

    if (rc || (count == HEADER && is_blank(header)))
        return rc;
    if (!count)
        return missing(store);
    if (count < HEADER || memcmp(header, "SQLite format 3", 16) || big_endian(header + 68) != QC_APPLICATION_ID)
        return foreign(store);
    return big_endian(header + 60) > QC_SCHEMA_VERSION ? newer(store, big_endian(header + 60)) : 0;
}

/* What the file says once SQLite has put right what a crash may have left; in one statement, for another process may
 * be making it. Version 0: it is empty. */
static int identify(qcert_store *store, int64_t *version)
{
    int rc = qc_get_int(store->db, "SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM sqlite_master) THEN 0"
                        " WHEN application_id = 0x51436572 THEN user_version ELSE -1 END"
                        " FROM pragma_application_id, pragma_user_version", 0, version);

    if (!rc && *version < 0)
        rc = foreign(store);
    return !rc && *version > QC_SCHEMA_VERSION ? newer(store, *version) : rc;
}

void qc_store_leave_log(qcert_store *store)
{
    if (qc_exec(store->db, "PRAGMA main.journal_mode = DELETE"))
        qc_ready(&store->ctx);
}

void qc_store_return_to_log(qcert_store *store)
{
    if (qc_db_use_log(store->db))
        qc_ready(&store->ctx);
}

/* With the write-ahead log, map programs read undisturbed while we write. Where the disk allows none, there is the
 * rollback journal, which is as safe. While somebody reads by that, it cannot be exchanged: it stays until a store is
 * opened, or filled, that nobody reads. */
static int bring_up(qcert_store *store)
{
    int64_t version = 0;
    int rc = identify(store, &version);

    if (rc || (version == QC_SCHEMA_VERSION && store->read_only))
        return rc;
    if (store->read_only)
        return qc_fail_at(&store->ctx, QCERT_EVERSION, 0, store->path,
                          "%s is of an older layout and must first be brought up to date: run \"qcert sync\" where "
                          "it may be written", store->path);
    if (version < QC_SCHEMA_VERSION)
        rc = qc_schema_update(store->db);
    return rc ? rc : qc_db_use_log(store->db);
}

/* ---- opening and closing ------------------------------------------------ */

static int file_exists(const char *path)
{
    return !access(path, R_OK);
}

/* Beside the library: in a build folder or a plugin in the same folder, else where an installation shares data. */
static char *find_geodata(const char *named)
{
    static const char *const relative[] = { "geodata.db", "../share/qcert/geodata.db",
                                            "../../share/qcert/geodata.db" };
    Dl_info self;
    const char *slash;
    char *path;

    if (named)
        return qc_copy(named);
    if (!dladdr((void *)(uintptr_t)qcert_store_open, &self) || !self.dli_fname)
        return NULL;
    slash = strrchr(self.dli_fname, '/');
    for (size_t i = 0; i < sizeof relative / sizeof *relative; i++) {
        int folder = slash ? (int)(slash - self.dli_fname) + 1 : 0;
        path = qc_format("%.*s%s", folder, self.dli_fname, relative[i]);
        if (path && file_exists(path))
            return path;
        free(path);
    }
    return NULL;
}

static int read_open_opts(qcert_store *store, const qcert_open_opts *theirs, qcert_open_opts *opts)
{
    int rc = qc_opts(&store->ctx, *opts, theirs);

    if (rc)
        return rc;
    store->read_only = opts->read_only;
    store->fixed_today = QC_BY_CLOCK;
    if (opts->today && qc_day_read(opts->today, &store->fixed_today))
        return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.40s\" is not a day: write it as 2026-11-23", opts->today);
    store->geodata = find_geodata(opts->geodata);
    return 0;
}

static int open_store(qcert_store *store, const char *path, const qcert_open_opts *theirs)
{
    qcert_open_opts opts;
    int rc = read_open_opts(store, theirs, &opts);

    if (rc)
        return rc;
    if (!path || !*path)
        return qc_fail(&store->ctx, QCERT_EMISUSE, "the store has no path");
    store->path = qc_copy(path);
    if (!store->path)
        return qc_fail_memory(&store->ctx);
    store->ctx.own = store->path;
    rc = look(store);
    if (!rc)
        rc = qc_db_open(&store->ctx, path, opts.read_only ? QC_DB_READ_ONLY : QC_DB_WRITE,
                        opts.busy_ms ? opts.busy_ms : 5000, &store->db);
    if (!rc)
        rc = sniff(store);
    if (!rc)
        rc = qc_db_start(store->db);
    return rc ? rc : bring_up(store);
}

int qcert_store_open(const char *path, const qcert_open_opts *opts, qcert_store **out)
{
    qcert_store *store = calloc(1, sizeof *store);
    int rc;

    *out = store;
    if (!store)
        return QCERT_EMEMORY;
    qc_ctx_init(&store->ctx);
    rc = open_store(store, path, opts);
    if (rc) {
        qc_db_close(store->db);
        store->db = NULL;
    }
    return rc;
}

static void free_store(qcert_store *store)
{
    qc_words_forget(store);
    qc_db_close(store->db);
    for (size_t i = 0; i < sizeof store->status / sizeof *store->status; i++)
        free(store->status[i]);
    qc_sites_forget(store);
    free(store->path);
    free(store->geodata);
    free(store);
}

void qcert_store_close(qcert_store *store)
{
    if (!store)
        return;
    store->closed = 1;
    if (!store->rows)
        free_store(store);
}

void qc_store_hold(qcert_store *store)
{
    store->rows++;
}

void qc_store_drop(qcert_store *store)
{
    if (!--store->rows && store->closed)
        free_store(store);
}

const qcert_error *qcert_last_error(const qcert_store *store)
{
    static const qcert_error no_memory = { QCERT_EMEMORY, 0, "", "memory ran out" };

    return store ? &store->ctx.error : &no_memory;
}

void qcert_on_progress(qcert_store *store, qcert_progress_fn progress, void *user)
{
    store->ctx.progress = progress;
    store->ctx.progress_user = user;
}

/* ---- a copy ------------------------------------------------------------- */

static int is_there(qcert_store *store, const char *path)
{
    return qc_fail_at(&store->ctx, QCERT_EFOREIGN, 0, path, "%s is there already; name another file", path);
}

static int fail_copy(qcert_store *store, const char *path)
{
    return qc_fail_at(&store->ctx, QCERT_ESTORE, 0, path, "%s cannot be written: %s", path, strerror(errno));
}

static int copy_to(qcert_store *store, char *part, const char *path)
{
    int file = mkstemp(part), rc;

    if (file < 0)
        return fail_copy(store, path);
    rc = qc_db_copy(store->db, part);
    if (!rc && fsync(file))
        rc = fail_copy(store, path);
    close(file);
    if (!rc && qc_give_name(part, path))
        rc = errno == EEXIST ? is_there(store, path) : fail_copy(store, path);
    unlink(part); /* unless that was its renaming */
    return rc;
}

/* The name that was asked for is only ever a whole copy. */
int qcert_store_backup(qcert_store *store, const char *path)
{
    char *part;
    int rc = qc_store_begin(store);

    if (rc)
        return rc;
    if (!access(path, F_OK))
        return is_there(store, path);
    part = qc_format("%s.XXXXXX", path);
    rc = part ? copy_to(store, part, path) : qc_fail_memory(&store->ctx);
    free(part);
    return rc;
}

/* ---- at hand ------------------------------------------------------------ */

int qc_store_begin(qcert_store *store)
{
    qcert_progress doing = store->ctx.doing;

    if (!store->db)
        return QCERT_EMISUSE; /* it did not open; the error still says why */
    qc_ready(&store->ctx);
    if (store->still)
        store->ctx.doing = doing;
    else
        qc_settle(store->db);
    return 0;
}

int qc_store_hold_still(qcert_store *store)
{
    int64_t version;
    int rc = qc_exec(store->db, "BEGIN");

    if (!rc)
        rc = qc_get_int(store->db, "SELECT count(*) FROM meta", 0, &version); /* the moment is that of the first look */
    store->still = !rc;
    if (rc)
        qc_settle(store->db);
    return rc;
}

void qc_store_let_go(qcert_store *store)
{
    if (store->still)
        qc_go_back(store->db, "COMMIT");
    store->still = 0;
}

int qc_store_begin_change(qcert_store *store)
{
    int rc = qc_store_begin(store);

    if (!rc && store->read_only)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "the store was opened for reading only");
    return rc;
}

int64_t qc_store_now(const qcert_store *store)
{
    return store->fixed_today == QC_BY_CLOCK ? (int64_t)time(NULL) : qc_site_noon(store->fixed_today);
}

int qc_store_today(const qcert_store *store)
{
    return qc_site_day(qc_store_now(store));
}

int qc_store_need_geodata(qcert_store *store)
{
    int rc;

    if (store->has_geodata)
        return 0;
    if (!store->geodata || !file_exists(store->geodata))
        return qc_fail_at(&store->ctx, QCERT_ESTORE, 0, store->geodata ? store->geodata : "",
                          "the file of places, countries and languages (geodata.db) is not beside the library%s%s; "
                          "install it again", store->geodata ? ": " : "", store->geodata ? store->geodata : "");
    rc = qc_attach_geodata(store->db, store->geodata);
    store->has_geodata = !rc;
    return rc;
}
