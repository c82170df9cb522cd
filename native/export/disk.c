#include "disk.h"

#include <cpl_vsi.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define OFTEN 16384 /* bytes */

/* A file of the disk, and who wants to know what becomes of it. */
typedef struct disk_file {
    VSILFILE *file;
    qc_watch *watch;
    size_t since; /* bytes since it was asked whether to stop */
} disk_file;

static _Thread_local qc_watch *present;

void disk_watch(qc_watch *watch)
{
    present = watch;
}

/* ---- names, which come without what stands before the path --------------- */

/* What lies beside a table could change how it is read: a .csvt makes numbers of texts. */
static int is_other(const char *name)
{
    return present && present->only && strcmp(present->only, name) != 0;
}

static int get_stat(void *user, const char *name, VSIStatBufL *info, int flags)
{
    (void)user;
    return is_other(name) ? -1 : VSIStatExL(name, info, flags);
}

static int unlink_file(void *user, const char *name)
{
    (void)user;
    return VSIUnlink(name);
}

static int rename_file(void *user, const char *from, const char *to)
{
    (void)user;
    return VSIRename(from, to);
}

static int make_folder(void *user, const char *name, long mode)
{
    (void)user;
    return VSIMkdir(name, mode);
}

static int remove_folder(void *user, const char *name)
{
    (void)user;
    return VSIRmdir(name);
}

static char **read_folder(void *user, const char *name, int most)
{
    (void)user;
    return VSIReadDirEx(name, most);
}

/* ---- bytes -------------------------------------------------------------- */

static void *open_file(void *user, const char *name, const char *access)
{
    disk_file *file = is_other(name) ? NULL : malloc(sizeof *file);

    (void)user;
    if (!file)
        return NULL;
    *file = (disk_file){ VSIFOpenL(name, access), present, 0 };
    if (file->file)
        return file;
    free(file);
    return NULL;
}

static vsi_l_offset tell(void *file)
{
    return VSIFTellL(((disk_file *)file)->file);
}

static int at_end(void *file)
{
    return VSIFEofL(((disk_file *)file)->file);
}

/* Other threads of GDAL may be at work, too, but the caller hears only of his own; and not of each comma. */
static int is_stopped(disk_file *file, size_t bytes)
{
    qc_watch *watch = file->watch;

    file->since += bytes;
    if (!watch || watch->stopped || watch != present || file->since < OFTEN)
        return watch && watch->stopped;
    file->since = 0;
    return watch->stopped = watch->stops(watch->user);
}

static int noted(disk_file *file, int failed)
{
    if (failed && file->watch && !file->watch->write_error)
        file->watch->write_error = errno ? errno : EIO;
    return failed;
}

/* What was written before goes to the disk first. To nowhere there is no way, which is no fault of the disk. */
static int seek(void *file, vsi_l_offset offset, int whence)
{
    int failed;

    errno = 0;
    failed = VSIFSeekL(((disk_file *)file)->file, offset, whence);
    noted(file, failed && errno != EINVAL);
    return failed;
}

static size_t read_bytes(void *from, void *bytes, size_t size, size_t count)
{
    disk_file *file = from;

    return is_stopped(file, size * count) ? 0 : VSIFReadL(bytes, size, count, file->file);
}

static size_t write_bytes(void *to, const void *bytes, size_t size, size_t count)
{
    disk_file *file = to;
    size_t done;

    if (is_stopped(file, size * count))
        return 0;
    errno = 0;
    done = VSIFWriteL(bytes, size, count, file->file);
    noted(file, done < count);
    return done;
}

static int flush(void *file)
{
    errno = 0;
    return noted(file, VSIFFlushL(((disk_file *)file)->file));
}

static int truncate_file(void *file, vsi_l_offset size)
{
    errno = 0;
    return noted(file, VSIFTruncateL(((disk_file *)file)->file, size));
}

/* GDAL's driver for PMTiles closes twice, the second time NULL. */
static int close_file(void *file)
{
    int failed;

    if (!file)
        return 0;
    errno = 0;
    failed = noted(file, VSIFCloseL(((disk_file *)file)->file));
    free(file);
    return failed;
}

void disk_install(void)
{
    VSIFilesystemPluginCallbacksStruct *disk = VSIAllocFilesystemPluginCallbacksStruct();

    disk->stat = get_stat;
    disk->unlink = unlink_file;
    disk->rename = rename_file;
    disk->mkdir = make_folder;
    disk->rmdir = remove_folder;
    disk->read_dir = read_folder;
    disk->open = open_file;
    disk->tell = tell;
    disk->seek = seek;
    disk->read = read_bytes;
    disk->eof = at_end;
    disk->write = write_bytes;
    disk->flush = flush;
    disk->truncate = truncate_file;
    disk->close = close_file;
    VSIInstallPluginHandler(DISK, disk);
    VSIFreeFilesystemPluginCallbacksStruct(disk);
}
