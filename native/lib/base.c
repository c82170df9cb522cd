#include "base.h"

#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

const char *qcert_version(void)
{
    return QCERT_VERSION;
}

int qcert_abi(void)
{
    return QCERT_ABI;
}

const char *qcert_code_name(int code)
{
    static const char *const names[] = {
        "OK", "EMEMORY", "EMISUSE", "ESTORE", "EBUSY", "EVERSION", "EFOREIGN", "ENETWORK", "EHTTP", "EFORMAT",
        "ESUSPECT", "ESOON", "ENOTFOUND", "EAMBIGUOUS", "ECANCELED",
    };

    if (code == QCERT_ROW)
        return "ROW";
    if (code > 0 || -code >= (int)(sizeof names / sizeof *names))
        return "unknown";
    return names[-code];
}

void qc_ctx_init(qc_ctx *ctx)
{
    memset(ctx, 0, sizeof *ctx);
    qc_ready(ctx);
}

void qc_ready(qc_ctx *ctx)
{
    ctx->message[0] = ctx->source[0] = '\0';
    ctx->error = (qcert_error){ .source = ctx->source, .message = ctx->message };
    ctx->doing = (qcert_progress){ .what = "" };
}

static int is_within_letter(char byte)
{
    return ((unsigned char)byte & 0xc0) == 0x80;
}

/* What failed stands at the beginning, and why at the end: what is too long, such as a path, loses its middle. */
static void shorten(char *to, size_t size, const char *text)
{
    static const char gap[] = " ... ";
    size_t length = strlen(text), begin = (size - sizeof gap) / 2, end = length - begin;

    if (length < size) {
        memcpy(to, text, length + 1);
        return;
    }
    while (begin && is_within_letter(text[begin]))
        begin--;
    while (is_within_letter(text[end]))
        end++;
    snprintf(to, size, "%.*s%s%s", (int)begin, text, gap, text + end);
}

static int fail(qc_ctx *ctx, int code, int detail, const char *source, const char *format, va_list args)
{
    char message[8 * sizeof ctx->message]; /* the arguments may point into the old one */

    vsnprintf(message, sizeof message, format, args);
    qc_make_line(message); /* whatever a server put into it, and wherever something long was cut off */
    shorten(ctx->message, sizeof ctx->message, message);
    if (source != ctx->source)
        snprintf(ctx->source, sizeof ctx->source, "%.*s", (int)qc_fitting(source, sizeof ctx->source - 1), source);
    ctx->error = (qcert_error){ code, detail, ctx->source, ctx->message };
    return code;
}

int qc_fail(qc_ctx *ctx, int code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fail(ctx, code, 0, "", format, args);
    va_end(args);
    return code;
}

int qc_fail_at(qc_ctx *ctx, int code, int detail, const char *source, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fail(ctx, code, detail, source, format, args);
    va_end(args);
    return code;
}

int qc_fail_memory(qc_ctx *ctx)
{
    return qc_fail(ctx, QCERT_EMEMORY, "memory ran out");
}

int qc_tell(qc_ctx *ctx, const char *what, int64_t done, int64_t total)
{
    ctx->doing = (qcert_progress){ what, done, total };
    return qc_tell_again(ctx);
}

int qc_tell_again(qc_ctx *ctx)
{
    int64_t now;

    if (!ctx->progress)
        return 0;
    now = qc_now_ms();
    if (now - ctx->told < 100)
        return 0;
    ctx->told = now;
    if (ctx->progress(ctx->progress_user, &ctx->doing))
        return qc_fail(ctx, QCERT_ECANCELED, "stopped");
    return 0;
}

int qc_read_opts(qc_ctx *ctx, void *ours, size_t our_size, const void *theirs)
{
    size_t size = our_size;

    memset(ours, 0, our_size);
    memcpy(ours, &our_size, sizeof our_size);
    if (!theirs)
        return 0;
    memcpy(&size, theirs, sizeof size);
    if (size < sizeof size)
        return qc_fail(ctx, QCERT_EMISUSE, "a struct of options has no size: begin it with QCERT_INIT");
    for (size_t i = our_size; i < size; i++)
        if (((const char *)theirs)[i])
            return qc_fail(ctx, QCERT_EVERSION, "an option is newer than this library (%s)", QCERT_VERSION);
    memcpy(ours, theirs, size < our_size ? size : our_size);
    memcpy(ours, &our_size, sizeof our_size);
    return 0;
}

void qc_write_result(void *theirs, void *ours, size_t our_size)
{
    size_t size;

    memcpy(&size, theirs, sizeof size);
    memcpy(ours, &size, sizeof size);
    memcpy(theirs, ours, size < our_size ? size : our_size);
}

struct dirent *qc_next_entry(DIR *folder)
{
    errno = 0;
    return readdir(folder);
}

FILE *qc_open_file(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    FILE *stream;

    if (file < 0)
        return NULL;
    fcntl(file, F_SETFL, 0); /* somebody who writes may be slow */
    stream = fdopen(file, "rb");
    if (!stream)
        close(file);
    return stream;
}

/* Not every disk can rename like that, and not every disk has links. Where it has neither, another's file that comes
 * at the very moment is replaced. */
int qc_give_name(const char *part, const char *path)
{
    struct stat info;

    if (!renameat2(AT_FDCWD, part, AT_FDCWD, path, RENAME_NOREPLACE))
        return 0;
    if (errno == EEXIST || !link(part, path))
        return errno == EEXIST ? -1 : 0;
    if (errno == EEXIST || lstat(path, &info))
        return errno == EEXIST ? -1 : rename(part, path);
    errno = EEXIST;
    return -1;
}

int64_t qc_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
