#include "faults.h"

#include "support.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <iconv.h>
#include <link.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define MOST_UNSYNCED 4096
#define MOST_PLACES 4096 /* twice as many as there may be */

static struct { fault_kind kind; fault_how how; long k, count, failed; } plan = { .failed = -1 };

/* ---- places ------------------------------------------------------------- */

extern const char __executable_start, etext; /* from the linker: where this program's code begins and ends */

static uint64_t places[MOST_PLACES]; /* a hash table of hashes; 0 is a free slot */
static long moments[MOST_PLACES / 2];
static int place_count;

/* Of the calls in this program's own code: those within libraries are many, and nothing of ours differs by them. */
static uint64_t hash_calls(void)
{
    void *calls[64];
    int count = backtrace(calls, 64);
    uint64_t hash = 14695981039346656037u; /* FNV-1a, by whole addresses */

    for (int i = 0; i < count; i++)
        if ((const char *)calls[i] >= &__executable_start && (const char *)calls[i] < &etext)
            hash = (hash ^ (uintptr_t)calls[i]) * 1099511628211u;
    return hash | 1;
}

static void learn(long at)
{
    uint64_t hash = hash_calls();
    size_t slot = (hash >> 32) % MOST_PLACES;

    while (places[slot] && places[slot] != hash)
        slot = (slot + 1) % MOST_PLACES;
    if (places[slot])
        return;
    if (place_count == MOST_PLACES / 2)
        abort();
    places[slot] = hash;
    moments[place_count++] = at;
}

int fault_places(const long **first)
{
    *first = moments;
    return place_count;
}

/* ---- the moment --------------------------------------------------------- */

static int strikes(fault_kind kind, int (*is_spared)(void))
{
    long at;

    if (plan.kind != kind)
        return 0;
    at = plan.count++;
    if (plan.how == FAULT_NEVER) {
        learn(at);
        return 0;
    }
    if (at < plan.k || (plan.failed >= 0 && plan.how != FAULT_FOR_GOOD) || (is_spared && is_spared()))
        return 0;
    if (plan.failed < 0)
        plan.failed = at;
    return 1;
}

/* ---- memory ------------------------------------------------------------- */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size)
{
    return strikes(FAULT_MEMORY, NULL) ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return strikes(FAULT_MEMORY, NULL) ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return strikes(FAULT_MEMORY, NULL) ? NULL : __real_realloc(old, size);
}

/* Some libraries ask SQLite for memory, too, and write to what they did not get, or end the process. */
static int is_for_others(void)
{
    static const char *const others[] = { "/libspatialite.", "/libgdal.", "/libproj." };
    struct dl_find_object found;
    void *callers[64];
    int count = backtrace(callers, 64);

    for (int i = 0; i < count; i++)
        for (size_t k = 0; k < sizeof others / sizeof *others; k++)
            if (!_dl_find_object(callers[i], &found) && strstr(found.dlfo_link_map->l_name, others[k]))
                return 1;
    return 0;
}

/* The C library gives more than was asked for, and SQLite makes use of it, now so and then so. Here every run asks for
 * the same. */
typedef union block { int size; max_align_t align; } block;

static void *sqlite_realloc(void *old, int size)
{
    block *new;

    if (strikes(FAULT_MEMORY, is_for_others))
        return NULL;
    new = __real_realloc(old ? (block *)old - 1 : NULL, sizeof *new + (size_t)size);
    if (!new)
        return NULL;
    new->size = size;
    return new + 1;
}

static void *sqlite_malloc(int size)
{
    return sqlite_realloc(NULL, size);
}

static void sqlite_free(void *old)
{
    free(old ? (block *)old - 1 : NULL);
}

static int sqlite_size(void *old)
{
    return old ? ((block *)old - 1)->size : 0;
}

static int sqlite_roundup(int size)
{
    return (size + 7) & ~7;
}

static int sqlite_init(void *user)
{
    (void)user;
    return SQLITE_OK;
}

static void sqlite_shutdown(void *user)
{
    (void)user;
}

/* ---- time --------------------------------------------------------------- */

static int64_t slept; /* ns that nobody waited */

int __real_clock_gettime(clockid_t clock, struct timespec *now);
int __wrap_clock_gettime(clockid_t clock, struct timespec *now);
int __wrap_nanosleep(const struct timespec *span, struct timespec *left);

int __wrap_clock_gettime(clockid_t clock, struct timespec *now)
{
    int rc = __real_clock_gettime(clock, now);
    int64_t ns = now->tv_nsec + slept;

    now->tv_sec += ns / 1000000000;
    now->tv_nsec = ns % 1000000000;
    return rc;
}

int __wrap_nanosleep(const struct timespec *span, struct timespec *left)
{
    (void)left;
    slept += span->tv_sec * 1000000000 + span->tv_nsec;
    return 0;
}

/* ---- what a power cut may take back ------------------------------------- */

typedef struct old_bytes {
    int fd; /* our own, for SQLite closes its */
    dev_t device;
    ino_t inode;
    off_t offset;
    size_t count;
    char *bytes; /* as they were; zeros beyond the old end */
} old_bytes;

static old_bytes unsynced[MOST_UNSYNCED];
static size_t unsynced_count;

static void forget_old(old_bytes *old)
{
    close(old->fd);
    free(old->bytes);
}

static void note_write(int fd, off_t offset, size_t count)
{
    struct stat file;
    old_bytes *old;

    if (plan.how != FAULT_POWER || plan.kind != FAULT_DISK)
        return;
    if (unsynced_count == MOST_UNSYNCED || fstat(fd, &file))
        abort();
    old = &unsynced[unsynced_count++];
    *old = (old_bytes){ fcntl(fd, F_DUPFD_CLOEXEC, 0), file.st_dev, file.st_ino, offset, count,
                        calloc(1, count ? count : 1) };
    if (old->fd < 0 || !old->bytes || pread(fd, old->bytes, count, offset) < 0)
        abort();
}

static void note_sync(int fd)
{
    struct stat file;
    size_t kept = 0;

    if (!unsynced_count || fstat(fd, &file))
        return;
    for (size_t i = 0; i < unsynced_count; i++) {
        if (unsynced[i].device == file.st_dev && unsynced[i].inode == file.st_ino)
            forget_old(&unsynced[i]);
        else
            unsynced[kept++] = unsynced[i];
    }
    unsynced_count = kept;
}

static void lose_some(void)
{
    uint64_t seed = (uint64_t)plan.k + 1;

    while (unsynced_count--) {
        const old_bytes *old = &unsynced[unsynced_count];
        if (chance(&seed) < 0.5 && pwrite(old->fd, old->bytes, old->count, old->offset) < 0)
            abort();
    }
}

/* ---- the disk ----------------------------------------------------------- */

typedef ssize_t write_fn(int fd, const void *bytes, size_t count, off_t offset);

static int (*real_open)(const char *path, int flags, mode_t mode);
static write_fn *real_write;
static int (*real_ftruncate)(int fd, off_t size);
static int (*real_unlink)(const char *path);

static void die(void)
{
    if (plan.how == FAULT_POWER)
        lose_some();
    raise(SIGKILL);
}

/* Whether the operation that would come now fails, with errno set. */
static int disk_fails(int error)
{
    if (!strikes(FAULT_DISK, NULL))
        return 0;
    if (plan.how >= FAULT_KILL)
        die();
    errno = error;
    return 1;
}

/* What SQLite could not open for writing it tries at once to open for reading: that fails, too. */
static int faulty_open(const char *path, int flags, mode_t mode)
{
    static char refused[4096] = "";
    int again = (flags & O_ACCMODE) == O_RDONLY && !strcmp(path, refused);

    *refused = '\0';
    if (!again && !disk_fails(flags & O_CREAT ? ENOSPC : EIO))
        return real_open(path, flags, mode);
    if (again)
        errno = EIO;
    else
        snprintf(refused, sizeof refused, "%s", path);
    return -1;
}

static ssize_t faulty_write(int fd, const void *bytes, size_t count, off_t offset)
{
    if (plan.how == FAULT_TEAR && plan.kind == FAULT_DISK && plan.count == plan.k)
        real_write(fd, bytes, count / 2, offset);
    if (disk_fails(plan.how == FAULT_FOR_GOOD ? ENOSPC : EIO))
        return -1;
    note_write(fd, offset, count);
    return real_write(fd, bytes, count, offset);
}

static int faulty_ftruncate(int fd, off_t size)
{
    return disk_fails(EIO) ? -1 : real_ftruncate(fd, size);
}

static int faulty_unlink(const char *path)
{
    return disk_fails(EIO) ? -1 : real_unlink(path);
}

/* SQLite has no door of its own for these two: a program's functions come before the C library's. */
int fsync(int fd)
{
    if (disk_fails(EIO))
        return -1;
    note_sync(fd);
    return 0;
}

int fdatasync(int fd)
{
    return fsync(fd);
}

/* ---- calls of our own code ---------------------------------------------- */

static struct { const char *call; void (*others)(void); } meanwhile;

void fault_meanwhile(const char *call, void (*others)(void))
{
    meanwhile.call = call;
    meanwhile.others = others;
}

static void let_others(const char *call)
{
    void (*others)(void) = meanwhile.others;

    if (!others || strncmp(call, meanwhile.call, strlen(meanwhile.call)))
        return;
    meanwhile.others = NULL;
    others();
}

static int call_fails(const char *call, int error)
{
    let_others(call);
    if (!strikes(FAULT_CALL, NULL))
        return 0;
    errno = error;
    return 1;
}

/* What a call gives when it fails, and why it does; its parameters, and these as arguments. */
#define CALL(type, name, failure, error, parameters, arguments)                                                       \
    type __real_##name parameters;                                                                                    \
    type __wrap_##name parameters;                                                                                    \
    type __wrap_##name parameters                                                                                     \
    {                                                                                                                 \
        return call_fails(#name, error) ? (failure) : __real_##name arguments;                                        \
    }

CALL(int, access, -1, EIO, (const char *path, int mode), (path, mode))
CALL(int, ferror, 1, EIO, (FILE *file), (file))
CALL(int, fflush, EOF, ENOSPC, (FILE *file), (file))
CALL(int, flock, -1, ENOLCK, (int file, int how), (file, how))
CALL(FILE *, fopen, NULL, EMFILE, (const char *path, const char *mode), (path, mode))
CALL(pid_t, fork, -1, ENOMEM, (void), ())
CALL(int, fseek, -1, EIO, (FILE *file, long offset, int from), (file, offset, from))
CALL(int, fstat, -1, EIO, (int file, struct stat *info), (file, info))
CALL(int, fsync, -1, EIO, (int file), (file))
CALL(int, ftruncate, -1, EIO, (int file, off_t size), (file, size))
CALL(size_t, fwrite, 0, ENOSPC, (const void *bytes, size_t size, size_t count, FILE *file), (bytes, size, count, file))
CALL(iconv_t, iconv_open, (iconv_t)-1, EINVAL, (const char *to, const char *from), (to, from))
CALL(int, link, -1, EPERM, (const char *from, const char *to), (from, to))
CALL(off_t, lseek, -1, EIO, (int file, off_t offset, int from), (file, offset, from))
CALL(int, lstat, -1, EIO, (const char *path, struct stat *info), (path, info))
CALL(int, mkdir, -1, ENOSPC, (const char *path, mode_t mode), (path, mode))
CALL(char *, mkdtemp, NULL, ENOSPC, (char *path), (path))
CALL(int, mkostemp, -1, ENOSPC, (char *path, int flags), (path, flags))
CALL(DIR *, opendir, NULL, EMFILE, (const char *path), (path))
CALL(int, pipe2, -1, EMFILE, (int ends[2], int flags), (ends, flags))
CALL(ssize_t, read, -1, EIO, (int file, void *bytes, size_t count), (file, bytes, count))
CALL(char *, realpath, NULL, EIO, (const char *path, char *to), (path, to))
CALL(int, rename, -1, EIO, (const char *from, const char *to), (from, to))
CALL(int, renameat2, -1, EINVAL, (int at, const char *from, int there, const char *to, unsigned flags),
     (at, from, there, to, flags))
CALL(int, stat, -1, EIO, (const char *path, struct stat *info), (path, info))
CALL(ssize_t, write, -1, ENOSPC, (int file, const void *bytes, size_t count), (file, bytes, count))
CALL(EVP_MD_CTX *, EVP_MD_CTX_new, NULL, 0, (void), ())
CALL(int, EVP_Digest, 0, 0, (const void *bytes, size_t count, unsigned char *sum, unsigned *size, const EVP_MD *kind,
     ENGINE *engine), (bytes, count, sum, size, kind, engine))
CALL(int, EVP_DigestInit_ex, 0, 0, (EVP_MD_CTX *state, const EVP_MD *kind, ENGINE *engine), (state, kind, engine))
CALL(int, EVP_DigestUpdate, 0, 0, (EVP_MD_CTX *state, const void *bytes, size_t count), (state, bytes, count))
CALL(int, EVP_DigestFinal_ex, 0, 0, (EVP_MD_CTX *state, unsigned char *sum, unsigned *size), (state, sum, size))
CALL(int, RAND_bytes, 0, 0, (unsigned char *bytes, int count), (bytes, count))
CALL(unsigned char *, HMAC, NULL, 0, (const EVP_MD *kind, const void *key, int key_size, const unsigned char *bytes,
     size_t count, unsigned char *sum, unsigned *size), (kind, key, key_size, bytes, count, sum, size))

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);

int __wrap_open(const char *path, int flags, ...)
{
    va_list more;
    mode_t mode = 0;

    va_start(more, flags);
    if (flags & O_CREAT)
        mode = va_arg(more, mode_t);
    va_end(more);
    return call_fails("open", flags & O_CREAT ? ENOSPC : EMFILE) ? -1 : __real_open(path, flags, mode);
}

/* What cannot be removed stays, and no test looks for that: folders that are opened by their number are being removed. */
#define MOST_REMOVED 16

static DIR *removed[MOST_REMOVED];
static int removed_count;

DIR *__real_fdopendir(int file);
DIR *__wrap_fdopendir(int file);
int __real_closedir(DIR *folder);
int __wrap_closedir(DIR *folder);
struct dirent *__real_readdir(DIR *folder);
struct dirent *__wrap_readdir(DIR *folder);

DIR *__wrap_fdopendir(int file)
{
    if (removed_count == MOST_REMOVED)
        abort();
    return removed[removed_count++] = __real_fdopendir(file);
}

int __wrap_closedir(DIR *folder)
{
    removed_count -= removed_count && removed[removed_count - 1] == folder;
    return __real_closedir(folder);
}

struct dirent *__wrap_readdir(DIR *folder)
{
    return !removed_count && call_fails("readdir", EIO) ? NULL : __real_readdir(folder);
}

/* ---- all together ------------------------------------------------------- */

static sqlite3_syscall_ptr replace(const char *name, sqlite3_syscall_ptr with)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    sqlite3_syscall_ptr was = vfs->xGetSystemCall(vfs, name);

    if (was && vfs->xSetSystemCall(vfs, name, with))
        abort();
    return was;
}

void fault_install(void)
{
    static const sqlite3_mem_methods methods = { sqlite_malloc, sqlite_free, sqlite_realloc, sqlite_size,
                                                 sqlite_roundup, sqlite_init, sqlite_shutdown, NULL };

    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    sqlite3_initialize();
    real_open = (int (*)(const char *, int, mode_t))replace("open", (sqlite3_syscall_ptr)faulty_open);
    real_ftruncate = (int (*)(int, off_t))replace("ftruncate", (sqlite3_syscall_ptr)faulty_ftruncate);
    real_unlink = (int (*)(const char *))replace("unlink", (sqlite3_syscall_ptr)faulty_unlink);
    real_write = (write_fn *)replace("pwrite64", (sqlite3_syscall_ptr)faulty_write);
    if (!real_write) /* a library that was built without large files' own call */
        real_write = (write_fn *)replace("pwrite", (sqlite3_syscall_ptr)faulty_write);
    if (!real_open || !real_write || !real_ftruncate || !real_unlink)
        abort();
}

void fault_at(fault_kind kind, long k, fault_how how)
{
    plan.kind = kind;
    plan.how = how;
    plan.k = k;
    plan.count = 0;
    plan.failed = -1;
    if (how != FAULT_NEVER)
        return;
    memset(places, 0, sizeof places);
    place_count = 0;
}

long fault_off(void)
{
    plan.kind = FAULT_NONE;
    while (unsynced_count)
        forget_old(&unsynced[--unsynced_count]);
    return plan.failed;
}

long fault_count(void)
{
    return plan.count;
}
