#include "list.h"

#include "text.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#define MOST_BYTES (64 << 20) /* of all items */

int qc_list_fail(const qc_list *list, int code, const char *why)
{
    const char *path = strcmp(list->path, QC_LIST_STDIN) ? list->path : "standard input";

    return qc_fail_at(list->ctx, code, 0, path, "%s: %s", path, why);
}

void qc_list_remark(qc_list *list, const char *format, ...)
{
    size_t used = strlen(list->remarks);
    va_list args;

    if (used && used + 2 < sizeof list->remarks)
        list->remarks[used++] = '\n';
    va_start(args, format);
    vsnprintf(list->remarks + used, sizeof list->remarks - used, format, args);
    va_end(args);
    qc_make_line(list->remarks + used);
}

int qc_list_find_id(qc_list *list, const char *text, qc_certid *id)
{
    char *within = qc_format("in %s", text);
    int rc = within ? qc_certid_read(&list->aside, within, id) : qc_fail_memory(&list->aside);

    free(within);
    return rc;
}

/* ---- items -------------------------------------------------------------- */

static int make_room(qc_list *list)
{
    size_t room = list->room ? 2 * list->room : 64;
    qc_list_item *items;

    if (list->count < list->room)
        return 0;
    items = realloc(list->items, room * sizeof *items);
    if (!items)
        return qc_fail_memory(list->ctx);
    list->items = items;
    list->room = room;
    return 0;
}

/* Of a text that is too long to have an id only the beginning is kept; it stays too long, and UTF-8. */
static char *copy(qc_list *list, const char *text)
{
    size_t length = text ? strnlen(text, QC_CERTID_TEXT + 8) : 0;

    while (length > QC_CERTID_TEXT && ((unsigned char)text[length] & 0xc0) == 0x80)
        length--;
    list->bytes += length;
    return text ? strndup(text, length) : NULL;
}

int qc_list_add(qc_list *list, int64_t row, const char *asked, const char *name, const char *file, const char *reason)
{
    qc_list_item *item;
    int rc = make_room(list);

    if (rc)
        return rc;
    if (list->count == QC_LIST_MOST || list->bytes > MOST_BYTES)
        return qc_list_fail(list, QCERT_EFORMAT, "it is too long: split it into parts of at most 100000 certificates");
    item = &list->items[list->count++];
    *item = (qc_list_item){ row, copy(list, asked), copy(list, name), copy(list, file), copy(list, reason) };
    if (!item->asked || (name && !item->name) || (file && !item->file) || (reason && !item->reason))
        return qc_fail_memory(list->ctx);
    return 0;
}

static void free_items(qc_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->items[i].asked);
        free(list->items[i].name);
        free(list->items[i].file);
        free(list->items[i].reason);
    }
    free(list->items);
}

/* ---- opening ------------------------------------------------------------ */

static int ends_with(const char *path, const char *ending)
{
    size_t length = strlen(path), count = strlen(ending);

    return length > count && !strcasecmp(path + length - count, ending);
}

static int read_table(qc_list *list, const qc_list_opts *opts)
{
    int rc = qc_list_read_table(list, opts);

    if (!rc && !opts->output)
        qc_list_close_table(list);
    return rc;
}

static int read_other(qc_list *list, const qc_list_opts *opts, int (*read)(qc_list *list))
{
    if (opts->column || opts->name_column)
        return qc_list_fail(list, QCERT_EMISUSE, "it is no table and has no columns");
    return read(list);
}

static int read_folder(qc_list *list)
{
    return qc_list_read_pdfs(list, 1);
}

static int read_pdf(qc_list *list)
{
    return qc_list_read_pdfs(list, 0);
}

/* What is neither a file nor a folder might never end. */
static int read_list(qc_list *list, const qc_list_opts *opts)
{
    struct stat info;

    if (!strcmp(list->path, QC_LIST_STDIN))
        return read_other(list, opts, qc_list_read_text);
    if (stat(list->path, &info))
        return qc_list_fail(list, QCERT_ESTORE, strerror(errno));
    if (S_ISDIR(info.st_mode))
        return read_other(list, opts, read_folder);
    if (!S_ISREG(info.st_mode))
        return qc_list_fail(list, QCERT_EFORMAT, "it is neither a file nor a folder");
    if (ends_with(list->path, ".pdf"))
        return read_other(list, opts, read_pdf);
    return ends_with(list->path, ".txt") ? read_other(list, opts, qc_list_read_text) : read_table(list, opts);
}

int qc_list_open(qc_ctx *ctx, const qc_list_opts *opts, qc_list **out)
{
    qc_list *list = calloc(1, sizeof *list);
    int rc;

    *out = NULL;
    if (!list)
        return qc_fail_memory(ctx);
    list->ctx = ctx;
    qc_ctx_init(&list->aside);
    list->path = qc_copy(opts->path);
    rc = list->path ? qc_tell(ctx, "reading the list", 0, 0) : qc_fail_memory(ctx);
    if (!rc)
        rc = read_list(list, opts);
    if (!rc && opts->output)
        rc = qc_result_open(list, opts);
    if (rc)
        qc_list_close(list);
    else
        *out = list;
    return rc;
}

void qc_list_close(qc_list *list)
{
    if (!list)
        return;
    qc_result_drop(list);
    qc_list_close_table(list);
    qc_list_close_pdfs(list);
    free_items(list);
    free(list->path);
    free(list);
}
