#include "markup.h"

#include "text.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(qc_file *file)
{
    file->error = errno;
    return file->rc = qc_fail_at(file->ctx, QCERT_ESTORE, errno, file->path, "%s: %s", file->path, strerror(errno));
}

/* ---- files -------------------------------------------------------------- */

static int make_folders(qc_file *file, size_t from)
{
    for (char *slash = strchr(file->path + from, '/'); slash; slash = strchr(slash + 1, '/')) {
        int failed;
        *slash = '\0';
        failed = mkdir(file->path, 0777) && errno != EEXIST;
        *slash = '/';
        if (failed)
            return fail(file);
    }
    return 0;
}

int qc_file_open(qc_ctx *ctx, const char *folder, const char *name, qc_file *file)
{
    *file = (qc_file){ .ctx = ctx, .path = qc_format("%s/%s", folder, name) };
    if (!file->path)
        return file->rc = qc_fail_memory(ctx);
    if (make_folders(file, strlen(folder) + 1))
        return file->rc;
    file->stream = fopen(file->path, "wbex");
    return file->stream ? 0 : fail(file);
}

/* What could not be written is said once more, for what was asked of the store since may have forgotten it. */
int qc_file_close(qc_file *file, int rc)
{
    errno = file->error;
    if (!rc)
        rc = file->error ? fail(file) : file->rc;
    if (!rc && (fflush(file->stream) || fsync(fileno(file->stream))))
        rc = fail(file);
    if (file->stream)
        fclose(file->stream);
    free(file->path);
    *file = (qc_file){ 0 };
    return rc;
}

qc_file qc_file_to(qc_ctx *ctx, int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    return (qc_file){ .ctx = ctx, .write = write, .user = user };
}

static void pass_on(qc_file *file, const char *bytes, size_t count)
{
    if (count && file->write(file->user, bytes, count))
        file->rc = qc_fail(file->ctx, QCERT_ESTORE, "the document cannot be written");
}

void qc_put_bytes(qc_file *file, const char *bytes, size_t count)
{
    if (file->write && !file->rc)
        pass_on(file, bytes, count);
    else if (!file->rc && fwrite(bytes, 1, count, file->stream) != count)
        fail(file);
}

void qc_put_raw(qc_file *file, const char *known)
{
    qc_put_bytes(file, known, strlen(known));
}

void qc_put_int(qc_file *file, int64_t value)
{
    char text[24];

    qc_put_bytes(file, text, (size_t)snprintf(text, sizeof text, "%lld", (long long)value));
}

/* ---- HTML and XML ------------------------------------------------------- */

/* What stands for a byte; NULL: itself. */
static const char *in_markup(unsigned char byte)
{
    switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\t': case '\n': return NULL;
    case '\r': return "";
    default: return byte < ' ' || byte == 0x7f ? "\xEF\xBF\xBD" : NULL;
    }
}

static void put_escaped(qc_file *file, const char *text, size_t count, const char *(*escape)(unsigned char byte))
{
    size_t from = 0;

    for (size_t i = 0; i < count; i++) {
        const char *instead = escape((unsigned char)text[i]);
        if (!instead)
            continue;
        qc_put_bytes(file, text + from, i - from);
        qc_put_raw(file, instead);
        from = i + 1;
    }
    qc_put_bytes(file, text + from, count - from);
}

void qc_put_text(qc_file *file, const char *text)
{
    if (text)
        put_escaped(file, text, strlen(text), in_markup);
}

void qc_put_encoded(qc_file *file, const char *text)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@";
    char code[4];

    for (; *text; text++) {
        if (strchr(plain, *text))
            qc_put_bytes(file, text, 1);
        else
            qc_put_bytes(file, code, (size_t)snprintf(code, sizeof code, "%%%02X", (unsigned char)*text));
    }
}

/* ---- JSON --------------------------------------------------------------- */

/* Within a script element, "<" could end it, or begin a comment. */
static const char *in_json(unsigned char byte)
{
    return byte == '<' ? "\\u003c" : NULL;
}

static const char *in_json_text(unsigned char byte)
{
    static const char *const controls[] = {
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t", "\\n",
        "\\u000b", "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014",
        "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e",
        "\\u001f",
    };

    if (byte < ' ')
        return controls[byte];
    return byte == '"' ? "\\\"" : byte == '\\' ? "\\\\" : in_json(byte);
}

/* In JSON, "<" stands in strings alone. */
void qc_put_json(qc_file *file, const char *json)
{
    put_escaped(file, json, strlen(json), in_json);
}

void qc_put_json_text(qc_file *file, const char *text)
{
    if (!text) {
        qc_put(file, "null");
        return;
    }
    qc_put(file, "\"");
    put_escaped(file, text, strlen(text), in_json_text);
    qc_put(file, "\"");
}

void qc_put_json_real(qc_file *file, double value)
{
    char text[QC_REAL_SIZE];

    qc_put_raw(file, isfinite(value) ? qc_real_write(value, 17, text) : "null");
}

/* ---- templates ---------------------------------------------------------- */

static void put_slot(qc_file *file, const char *name, size_t length, const qc_slot *slots, void *user)
{
    for (; slots->name; slots++)
        if (strlen(slots->name) == length && !strncmp(slots->name, name, length)) {
            slots->put(file, user);
            return;
        }
}

void qc_put_template(qc_file *file, const char *template, const qc_slot *slots, void *user)
{
    const char *open, *close;

    while (!file->rc && (open = strstr(template, "{{")) != NULL && (close = strstr(open, "}}")) != NULL) {
        qc_put_bytes(file, template, (size_t)(open - template));
        put_slot(file, open + 2, (size_t)(close - open - 2), slots, user);
        template = close + 2;
    }
    qc_put_raw(file, template);
}
