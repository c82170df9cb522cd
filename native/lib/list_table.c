#include "list.h"

#include "apart.h"
#include "db.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_BYTES (256 << 20)
#define MOST_ROW (1 << 20)
#define MOST_MS 20000 /* that a table of any form takes */
#define TOO_MANY "it has more than 100000 rows: split it"
#define NOWHERE ((size_t)-1)

/* ---- the file ----------------------------------------------------------- */

static int stops(void *user)
{
    return qc_tell_again(user) != 0;
}

static int fail_sheet(const qc_list *list)
{
    const qc_list_table *table = list->table;

    if (list->ctx->error.code == QCERT_ECANCELED)
        return QCERT_ECANCELED;
    return qc_list_fail(list, QCERT_EFORMAT, *table->watch.failure ? table->watch.failure
                        : "it holds no table that has rows, or is damaged");
}

/* How the results are to be written, so that the same program opens them as it does the list. */
static void note_form(qc_list *list, const char *begin, size_t count)
{
    static const char marks[] = ",;\t";
    size_t times[sizeof marks] = { 0 }, best = 0;
    int quoted = 0;

    for (size_t i = 0; i < count && (quoted || begin[i] != '\n'); i++) {
        const char *mark = strchr(marks, begin[i]);
        quoted ^= begin[i] == '"';
        if (!quoted && mark && *mark)
            times[mark - marks]++;
    }
    for (size_t i = 1; marks[i]; i++)
        if (times[i] > times[best])
            best = i;
    list->table->separator = marks[best];
    list->table->has_bom = count >= 3 && !memcmp(begin, "\xef\xbb\xbf", 3);
}

/* Where the look through a CSV has come to. */
typedef struct scan {
    size_t length;           /* bytes of the present row */
    int quoted;
    int64_t cells, columns;  /* separators of the present row, and of the first; below 0: that is the first */
    int64_t too_many;        /* rows with more cells than there are columns */
} scan;

static void end_row(scan *at)
{
    if (at->columns < 0)
        at->columns = at->cells;
    at->too_many += at->cells > at->columns;
    at->cells = 0;
    at->length = 0;
}

static int scan_bytes(qc_list *list, scan *at, const char *bytes, size_t count)
{
    if (memchr(bytes, '\0', count))
        return qc_list_fail(list, QCERT_EFORMAT, "it is no CSV, for it has a zero byte: save it as CSV in UTF-8");
    for (size_t i = 0; i < count; i++) {
        if (++at->length > MOST_ROW)
            return qc_list_fail(list, QCERT_EFORMAT, "it has a row longer than 1 MB; perhaps a quotation mark is left "
                                "open");
        at->quoted ^= bytes[i] == '"';
        at->cells += !at->quoted && bytes[i] == list->table->separator;
        if (!at->quoted && bytes[i] == '\n')
            end_row(at);
    }
    return 0;
}

/* What OGR would take long to find out, or does not tell. */
static int check_lines(qc_list *list, int file)
{
    scan at = { .columns = -1 };
    char part[65536];
    int64_t done = 0;
    ssize_t count;
    int rc = 0;

    while (!rc && (count = read(file, part, sizeof part)) > 0) {
        if (!done)
            note_form(list, part, (size_t)count);
        rc = scan_bytes(list, &at, part, (size_t)count);
        if (!rc)
            rc = qc_tell(list->ctx, "reading the list", done += count, 0);
    }
    if (!rc && count < 0)
        rc = qc_list_fail(list, QCERT_ESTORE, strerror(errno));
    end_row(&at);
    if (!rc && at.too_many)
        qc_list_remark(list, "the list has %lld rows with more cells than its first line: these are left out",
                       (long long)at.too_many);
    return rc;
}

static int check_csv(qc_list *list, const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    int rc = file < 0 ? qc_list_fail(list, QCERT_ESTORE, strerror(errno)) : check_lines(list, file);

    if (file >= 0)
        close(file);
    return rc;
}

/* Not opened where it may be a data base: to close it would end the locks that this process has on it. */
static int check_file(qc_list *list, const char *path, qc_sheet_form form)
{
    struct stat info;

    if (stat(path, &info) || access(path, R_OK))
        return qc_list_fail(list, QCERT_ESTORE, strerror(errno));
    if (!info.st_size)
        return qc_list_fail(list, QCERT_EFORMAT, "the file is empty");
    if (info.st_size > MOST_BYTES)
        return qc_list_fail(list, QCERT_EFORMAT, "it is larger than 256 MB: split it");
    return form == QC_SEPARATED ? check_csv(list, path) : 0;
}

static qc_sheet_form form_of(const char *path)
{
    static const struct { const char *ending; qc_sheet_form form; } forms[] = {
        { ".csv", QC_SEPARATED }, { ".tsv", QC_SEPARATED }, { ".tab", QC_SEPARATED }, { ".xlsx", QC_WORKBOOK },
        { ".xlsm", QC_WORKBOOK }, { ".ods", QC_WORKBOOK },
    };
    size_t length = strlen(path);

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t count = strlen(forms[i].ending);
        if (length > count && !strcasecmp(path + length - count, forms[i].ending))
            return forms[i].form;
    }
    return QC_ANY_SHEET;
}

/* ---- ids ---------------------------------------------------------------- */

/* Whether a text has an id in it, or several: counts it. Most texts are ruled out by a look: what is spelt with other
 * letters than ASCII, or in percents, is left to the reader. */
static int count_id(qc_list *list, const char *text, int64_t *count)
{
    qc_certid id;
    int rc;

    if (!strcasestr(text, "QGIS") && !strchr(text, '%') && !strstr(text, "\xef\xbc"))
        return 0;
    rc = qc_list_find_id(list, text, &id);
    *count += !rc || rc == QCERT_EAMBIGUOUS;
    return rc == QCERT_EMEMORY ? qc_fail_memory(list->ctx) : 0;
}

static const qc_sheet_about *about(const qc_list *list)
{
    return list->table->exporter->about(list->table->sheet);
}

static int count_named_by_ids(qc_list *list, int64_t *count)
{
    int rc = 0;

    for (size_t i = 0; i < about(list)->count && !rc; i++)
        rc = count_id(list, about(list)->columns[i].name, count);
    return rc;
}

static int is_empty(const qc_list *list)
{
    for (size_t i = 0; i < about(list)->count; i++) {
        const char *cell = list->table->exporter->cell(list->table->sheet, i);
        if (cell[strspn(cell, " \t\r\n")])
            return 0;
    }
    return 1;
}

/* Through all rows: how many have something in them, and how many an id in each column. */
static int count_rows(qc_list *list, int64_t *ids, int64_t *count)
{
    int64_t rows = 0;
    int got, rc = 0;

    while (!rc && (got = list->table->exporter->next(list->table->sheet)) == 1) {
        if (++rows > QC_LIST_MOST)
            return qc_list_fail(list, QCERT_EFORMAT, TOO_MANY);
        if (is_empty(list))
            continue;
        ++*count;
        rc = qc_tell(list->ctx, "reading the list", rows, 0);
        for (size_t i = 0; i < about(list)->count && !rc; i++)
            rc = count_id(list, list->table->exporter->cell(list->table->sheet, i), &ids[i]);
    }
    if (rc)
        return rc;
    if (got < 0 || list->table->exporter->rewind(list->table->sheet))
        return fail_sheet(list);
    return *count ? 0 : qc_list_fail(list, QCERT_EFORMAT, "it has no rows with something in them");
}

/* ---- columns ------------------------------------------------------------ */

static void name_all(const qc_list *list, char *text, size_t size)
{
    qc_buf names = { .most = size - 1 };

    for (size_t i = 0; i < about(list)->count; i++) {
        qc_buf_text(&names, i ? ", \"" : "\"");
        qc_buf_line(&names, about(list)->columns[i].name);
        qc_buf_text(&names, "\"");
    }
    snprintf(text, size, "%s%s", names.bytes ? names.bytes : "", names.failed ? " ..." : "");
    qc_buf_free(&names);
}

/* By its very name, else by one that differs in case, accents or marks alone. */
static int find_column(const qc_list *list, const char *name, size_t *at)
{
    char names[600], *wanted = qc_fold(name);
    size_t count = about(list)->count, found = NOWHERE;
    int rc = 0;

    if (!wanted)
        return qc_fail_memory(list->ctx);
    for (size_t i = 0; i < count && found == NOWHERE; i++)
        if (!strcmp(about(list)->columns[i].name, name))
            found = i;
    for (size_t i = 0; i < count && found == NOWHERE && !rc; i++) {
        char *folded = qc_fold(about(list)->columns[i].name);
        rc = folded ? 0 : qc_fail_memory(list->ctx);
        if (folded && *wanted && !strcmp(folded, wanted))
            found = i;
        free(folded);
    }
    free(wanted);
    *at = found;
    if (rc || found != NOWHERE)
        return rc;
    name_all(list, names, sizeof names);
    return qc_fail_at(list->ctx, QCERT_ENOTFOUND, 0, list->path, "%s: there is no column \"%.100s\"; there are %s",
                      list->path, name, names);
}

static int choose_column(const qc_list *list, const int64_t *ids, int64_t rows, size_t *at)
{
    size_t count = about(list)->count;
    char names[600];
    int found = 0;

    *at = 0;
    for (size_t i = 0; i < count && count > 1; i++)
        if (ids[i] && 2 * ids[i] >= rows) {
            *at = i;
            found++;
        }
    if (found == 1 || count == 1)
        return 0;
    name_all(list, names, sizeof names);
    return qc_fail_at(list->ctx, QCERT_EAMBIGUOUS, 0, list->path, "%s: %s of the columns has an id in most rows; say "
                      "which one it is: %s", list->path, found ? "more than one" : "none", names);
}

static int choose_columns(qc_list *list, const qc_list_opts *opts, size_t *column, size_t *names)
{
    int64_t *ids = calloc(about(list)->count + 1, sizeof *ids), rows = 0;
    int rc = ids ? count_rows(list, ids, &rows) : qc_fail_memory(list->ctx);

    if (!rc && opts->column)
        rc = find_column(list, opts->column, column);
    else if (!rc)
        rc = choose_column(list, ids, rows, column);
    if (!rc && opts->name_column)
        rc = find_column(list, opts->name_column, names);
    free(ids);
    return rc;
}

/* ---- reading ------------------------------------------------------------ */

int qc_list_next_row(qc_list *list)
{
    qc_list_table *table = list->table;
    int got = table->exporter->next(table->sheet);

    table->row += got == 1;
    return got < 0 ? fail_sheet(list) : got;
}

static const char *filled(const char *cell)
{
    return cell[strspn(cell, " \t\r\n")] ? cell : NULL;
}

static int add_rows(qc_list *list, size_t column, size_t names)
{
    qc_list_table *table = list->table;
    int rc;

    while ((rc = qc_list_next_row(list)) == 1) {
        const char *name = names == NOWHERE ? NULL : filled(table->exporter->cell(table->sheet, names));
        if (is_empty(list))
            continue;
        rc = qc_list_add(list, table->row, table->exporter->cell(table->sheet, column), name, NULL, NULL);
        if (rc)
            return rc;
    }
    if (rc)
        return rc;
    table->row = 0;
    return table->exporter->rewind(table->sheet) ? fail_sheet(list) : 0;
}

void qc_list_close_table(qc_list *list)
{
    qc_list_table *table = list->table;

    if (!table)
        return;
    if (table->sheet)
        table->exporter->close_sheet(table->sheet);
    free(table->path);
    free(table);
    list->table = NULL;
}

/* ---- what strangers made ------------------------------------------------ */

/* Opens and reads it as it is read later; what that finds wrong is told then. */
static int walk_apart(void *user, int out)
{
    qc_list *list = user;
    qc_list_table *table = list->table;
    int64_t rows = 0;

    list->ctx->progress = NULL;
    table->sheet = table->exporter->open_sheet(&table->watch, table->path, QC_ANY_SHEET, 1);
    while (table->sheet && ++rows <= QC_LIST_MOST && table->exporter->next(table->sheet) == 1)
        for (size_t i = 0; i < about(list)->count; i++)
            table->exporter->cell(table->sheet, i);
    return write(out, "", 1) != 1;
}

/* A small file can say of itself that it is huge, or has no end: OGR's readers for all forms but the usual ones are
 * first tried in a process of its own, which has little time and memory. */
static int rehearse(qc_list *list)
{
    qc_buf said = { .most = 1 };
    int is_plain, rc = qc_db_is_plain(list->ctx, list->table->path, &is_plain);

    if (!rc && !is_plain)
        return qc_list_fail(list, QCERT_EFORMAT, "it has views, virtual tables or computed columns, which could read "
                            "other files or never end: save the table as CSV");
    if (rc == QCERT_ESTORE)
        return qc_list_fail(list, QCERT_EFORMAT, "it cannot be read, or is damaged");
    if (!rc)
        rc = qc_apart(list->ctx, walk_apart, list, MOST_MS, &said);
    if (rc > 0 || (!rc && !said.count))
        rc = qc_list_fail(list, QCERT_EFORMAT, "it is too much to read, or damaged: save it as CSV");
    qc_buf_free(&said);
    return rc;
}

/* ---- opening ------------------------------------------------------------ */

/* A table without names of columns has its first id where they would be. */
static int open_sheet(qc_list *list, qc_sheet_form form)
{
    qc_list_table *table = list->table;
    int64_t ids = 0;
    int rc;

    table->sheet = table->exporter->open_sheet(&table->watch, table->path, form, 1);
    if (!table->sheet && form == QC_WORKBOOK && !*table->watch.failure)
        table->sheet = table->exporter->open_sheet(&table->watch, table->path, form, 0);
    if (!table->sheet)
        return fail_sheet(list);
    rc = form == QC_ANY_SHEET ? 0 : count_named_by_ids(list, &ids);
    if (rc || !ids)
        return rc;
    table->exporter->close_sheet(table->sheet);
    table->sheet = table->exporter->open_sheet(&table->watch, table->path, form, 0);
    return table->sheet ? 0 : fail_sheet(list);
}

static void remark(qc_list *list)
{
    if (about(list)->others)
        qc_list_remark(list, "the list has more than one sheet with rows: the first one, \"%s\", was taken",
                       about(list)->name);
    if (about(list)->recoded)
        qc_list_remark(list, "the list is not UTF-8 and was read as Windows-1252");
}

static int read_sheet(qc_list *list, const qc_list_opts *opts, qc_sheet_form form)
{
    size_t column, names = NOWHERE;
    int rc = qc_exporter_get(list->ctx, &list->table->exporter);

    if (!rc && form == QC_ANY_SHEET)
        rc = rehearse(list);
    if (!rc)
        rc = open_sheet(list, form);
    if (!rc)
        rc = choose_columns(list, opts, &column, &names);
    if (!rc)
        rc = add_rows(list, column, names);
    if (!rc)
        remark(list);
    return rc;
}

int qc_list_read_table(qc_list *list, const qc_list_opts *opts)
{
    qc_sheet_form form = form_of(list->path);
    qc_list_table *table = calloc(1, sizeof *table);
    int rc;

    if (!table)
        return qc_fail_memory(list->ctx);
    list->table = table;
    table->is_typed = form != QC_SEPARATED;
    table->path = realpath(list->path, NULL);
    table->watch = (qc_watch){ .stops = stops, .user = list->ctx, .only = form == QC_ANY_SHEET ? NULL : table->path };
    if (!table->path)
        return qc_list_fail(list, QCERT_ESTORE, strerror(errno));
    rc = check_file(list, table->path, form);
    return rc ? rc : read_sheet(list, opts, form);
}
