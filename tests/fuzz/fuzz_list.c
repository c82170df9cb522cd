/* Bytes as a list of certificates, a text or a table of some form: what is taken from it is in order, and the list that is written with
 * what came of each has a row for each, in the order of the first. */
#include "fuzz.h"
#include "list.h"
#include "text.h"

static void check_items(const qc_list *list)
{
    must(list->count && list->count <= QC_LIST_MOST);
    for (size_t i = 0; i < list->count; i++) {
        const qc_list_item *item = &list->items[i];
        must(item->row >= 1 && (!i || item[-1].row < item->row));
        must(item->asked && qc_is_utf8(item->asked, strlen(item->asked)));
        must(!item->name || (qc_is_utf8(item->name, strlen(item->name)) && strspn(item->name, " \t\r\n") < strlen(item->name)));
        must(!item->file && !item->reason);
    }
    must(qc_is_plain(list->remarks, 1));
}

/* What is in the list but not what it was opened for, so that it is written to a file of its own. */
static void put_rows(qc_list *list)
{
    const qcert_certificate came = { .id = "QGIS-1", .kind = "attendee", .verdict = "on record", .other_person = 1,
                                     .organisation = "=1+1", .centre = "a \"b\",\nc;d\te" };

    for (size_t i = 0; i < list->count; i++)
        must(!qc_list_put(list, i, &came));
    must(!qc_list_keep(list));
}

/* The column that was added to the list: what came of a row, or nothing where nothing was asked. */
static void check_column(const char *path, const char *column, const char *value, const qc_list *list)
{
    const qc_list_opts opts = { .path = path, .column = column };
    size_t count = 0;
    qc_list *again;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_list_open(&ctx, &opts, &again);
    must(!rc || strstr(ctx.message, "columns, and a list may have")); /* ours may be too many */
    if (rc)
        return;
    for (size_t i = 0; i < again->count; i++) {
        count += *again->items[i].asked != '\0';
        must(!*again->items[i].asked || !strcmp(again->items[i].asked, value));
    }
    must(count == list->count);
    qc_list_close(again);
}

static void check_list(const char *path, const char *output, const char *name_column)
{
    const qc_list_opts opts = { .path = path, .name_column = name_column, .output = output, .replace = 1 };
    qc_list *list;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_list_open(&ctx, &opts, &list);
    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_EAMBIGUOUS || rc == QCERT_ENOTFOUND || rc == QCERT_EMISUSE);
    check_told(&ctx, rc);
    must(!rc == !!list);
    if (rc)
        return;
    check_items(list);
    put_rows(list);
    check_column(output, "was somebody else's", "yes", list);
    check_column(output, "organisation", "'=1+1", list);
    check_column(output, "centre", "a \"b\",\nc;d\te", list);
    qc_list_close(list);
}

/* Names of columns that are added again would be those of the list. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = { "list.txt", "list.csv", "list.tsv", "list.xlsx", "list.ods", "list.json" };
    char *text = text_of(data, size), *output = scratch("output.csv"), *path;

    if (size && !strcasestr(text, "somebody") && !strcasestr(text, "organ") && !strcasestr(text, "cent")) {
        path = scratch(names[*data % 6]);
        put_file(path, data + 1, size - 1);
        check_list(path, output, size % 5 || *data % 6 == 0 ? NULL : "name");
        free(path);
    }
    free(output);
    free(text);
    return 0;
}
