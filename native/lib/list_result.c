#include "list.h"

#include "format.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What is added to each row of the list. */
static const struct { const char *name; size_t at; } added[] = {
    { "id", offsetof(qcert_certificate, id) }, { "kind", offsetof(qcert_certificate, kind) },
    { "verdict", offsetof(qcert_certificate, verdict) }, { "confirmed", offsetof(qcert_certificate, confirmed) },
    { "reason", offsetof(qcert_certificate, reason) },
    { "checked", offsetof(qcert_certificate, checked) }, { "name match", offsetof(qcert_certificate, name_match) },
    { "printed otherwise", offsetof(qcert_certificate, printed) },
    { "organisation", offsetof(qcert_certificate, organisation) },
    { "organisation state", offsetof(qcert_certificate, organisation_state) },
    { "centre", offsetof(qcert_certificate, centre) }, { "course type", offsetof(qcert_certificate, type) },
    { "starts", offsetof(qcert_certificate, starts) }, { "ends", offsetof(qcert_certificate, ends) },
    { "hours", offsetof(qcert_certificate, hours) }, { "language", offsetof(qcert_certificate, language) },
    { "issued", offsetof(qcert_certificate, issued) },
    { "was on record", offsetof(qcert_certificate, was_on_record) },
    { "was somebody else's", offsetof(qcert_certificate, other_person) },
};

#define ADDED (sizeof added / sizeof *added)
#define NAME_SIZE 300

struct qc_result {
    char *path;
    const qc_exporter *exporter;
    const qc_medium *medium;
    qc_driver driver;
    qc_target target;
    qc_watch watch;
    qc_export *export;
    qc_layer layer;
    size_t own, count;      /* columns of the list, and all */
    qc_field *fields;
    char (*names)[NAME_SIZE];
    qc_value *values;
    qc_buf *scratch;        /* of own texts */
    qc_fit fit;             /* of added ones */
};

static int stops(void *user)
{
    return qc_tell_again(user) != 0;
}

static int fail_write(const qc_list *list)
{
    const qc_watch *watch = &list->result->watch;
    const char *why = watch->write_error ? strerror(watch->write_error) : watch->failure;

    if (list->ctx->error.code == QCERT_ECANCELED)
        return QCERT_ECANCELED;
    return qc_fail_at(list->ctx, QCERT_ESTORE, watch->write_error, list->result->path, "%s: %s", list->result->path,
                      *why ? why : "it cannot be written");
}

/* ---- columns ------------------------------------------------------------ */

static int is_taken(const struct qc_result *result, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (!strcasecmp(result->fields[i].name, name))
            return 1;
    return 0;
}

/* Formats want names that differ, of some length: the second of a kind gets a number. */
static void name_field(struct qc_result *result, size_t at, const char *name, qc_field_type type)
{
    size_t length = qc_fitting(name, NAME_SIZE - 20);

    snprintf(result->names[at], NAME_SIZE, "%.*s", (int)length, name);
    for (int number = 2; is_taken(result, at, result->names[at]); number++)
        snprintf(result->names[at], NAME_SIZE, "%.*s %d", (int)length, name, number);
    result->fields[at] = (qc_field){ result->names[at], type, 0 };
}

/* Where days are written better as texts, they become some. */
static qc_field_type own_type(const struct qc_result *result, qc_field_type type)
{
    int is_day = type == QC_DAY || type == QC_TIME;

    return is_day && result->medium->traits & QC_PLAIN_DAYS ? QC_TEXT : type;
}

/* A name is a cell, too. */
static int name_own(qc_list *list, size_t at)
{
    struct qc_result *result = list->result;
    const qc_list_table *table = list->table;
    const qc_field *column = &table->exporter->about(table->sheet)->columns[at];
    const char *name = qc_fit_cell(result->medium, table->is_typed, &result->scratch[at], column->name);

    if (!name)
        return qc_fail_memory(list->ctx);
    name_field(result, at, name, own_type(result, column->type));
    return 0;
}

static int name_fields(qc_list *list)
{
    struct qc_result *result = list->result;
    int rc = 0;

    if (!list->table)
        name_field(result, 0, list->pdfs ? "file" : "asked", QC_TEXT);
    for (size_t i = 0; list->table && i < result->own && !rc; i++)
        rc = name_own(list, i);
    for (size_t i = 0; i < ADDED; i++)
        name_field(result, result->own + i, added[i].name, QC_TEXT);
    return rc;
}

static int make_fields(qc_list *list)
{
    struct qc_result *result = list->result;

    result->own = list->table ? list->table->exporter->about(list->table->sheet)->count : 1;
    result->count = result->own + ADDED;
    result->fields = calloc(result->count, sizeof *result->fields);
    result->names = calloc(result->count, sizeof *result->names);
    result->values = calloc(result->count, sizeof *result->values);
    result->scratch = calloc(result->own + 1, sizeof *result->scratch);
    if (!result->fields || !result->names || !result->values || !result->scratch)
        return qc_fail_memory(list->ctx);
    return name_fields(list);
}

/* ---- opening ------------------------------------------------------------ */

static int choose_format(qc_list *list)
{
    struct qc_result *result = list->result;
    char names[700];
    int rc = qc_exporter_get(list->ctx, &result->exporter);

    if (rc)
        return rc;
    if (!result->exporter->find(NULL, result->path, &result->driver) || !result->driver.is_file) {
        result->exporter->names(names, sizeof names);
        return qc_fail(list->ctx, QCERT_EFORMAT, "the ending of \"%.60s\" tells no format; take .csv, .xlsx or .ods, "
                       "or that of another of %s", result->path, names);
    }
    result->medium = qc_medium_of(result->driver.name);
    return 0;
}

static int open_target(qc_list *list, const qc_list_opts *opts)
{
    struct qc_result *result = list->result;
    int rc = qc_target_open(list->ctx, result->path, opts->replace, &result->target);

    if (!rc && !result->target.name)
        rc = qc_fail_at(list->ctx, QCERT_EFORMAT, 0, result->path, "%s is a folder; name a file", result->path);
    if (!rc && qc_target_is(&result->target, list->path))
        rc = qc_fail_at(list->ctx, QCERT_EMISUSE, 0, result->path, "%s is the list itself; name another file",
                        result->path);
    if (!rc && result->medium->traits & QC_ENDED)
        rc = qc_exporter_ending(list->ctx, result->exporter, &result->driver, result->target.name);
    return rc;
}

int qc_list_has(const qc_list *list, const qc_target *target)
{
    return qc_target_is(target, list->path) || (list->result && qc_target_same(&list->result->target, target));
}

/* A CSV is separated as the list was. */
static const char *separator_of(const qc_list *list)
{
    char separator = list->table ? list->table->separator : '\0';

    return separator == ';' ? "SEPARATOR=SEMICOLON" : separator == '\t' ? "SEPARATOR=TAB" : "SEPARATOR=COMMA";
}

static int begin(qc_list *list)
{
    struct qc_result *result = list->result;
    const char *const csv[] = { "STRING_QUOTING=IF_NEEDED", separator_of(list),
                                list->table && list->table->has_bom ? "WRITE_BOM=YES" : NULL, NULL };
    char *path = qc_target_path(&result->target, NULL);
    int rc = path ? 0 : qc_fail_memory(list->ctx);

    result->layer = (qc_layer){
        .name = "certificates", .fields = result->fields, .count = result->count, .shape = QC_NO_SHAPE,
        .copies = list->table ? list->table->sheet : NULL, .copied = list->table ? result->own : 0,
        .options = strcmp(result->driver.name, "CSV") ? result->medium->layer_options : csv,
    };
    if (!rc)
        result->export = result->exporter->open(&result->watch, &result->driver, path, "EPSG:4326",
                                                result->medium->file_options);
    free(path);
    if (!rc && (!result->export || result->exporter->begin(result->export, &result->layer)))
        rc = fail_write(list);
    return rc;
}

int qc_result_open(qc_list *list, const qc_list_opts *opts)
{
    struct qc_result *result = calloc(1, sizeof *result);
    int rc;

    if (!result)
        return qc_fail_memory(list->ctx);
    list->result = result;
    result->path = qc_copy(opts->output);
    result->watch = (qc_watch){ .stops = stops, .user = list->ctx };
    rc = result->path ? choose_format(list) : qc_fail_memory(list->ctx);
    if (!rc)
        rc = open_target(list, opts);
    if (rc)
        return rc;
    result->fit.format = result->medium;
    rc = make_fields(list);
    return rc ? rc : begin(list);
}

/* ---- rows --------------------------------------------------------------- */

static const char *own_text(const qc_list *list, size_t at, const qc_list_item *item)
{
    struct qc_result *result = list->result;
    const qc_list_table *table = list->table;

    if (table)
        return qc_fit_cell(result->medium, table->is_typed, &result->scratch[at],
                           table->exporter->cell(table->sheet, at));
    return qc_fit_cell(result->medium, 1, &result->scratch[at], item->file ? item->file : item->asked);
}

static int put_own(qc_list *list, const qc_list_item *item)
{
    struct qc_result *result = list->result;

    for (size_t i = 0; i < result->own; i++) {
        result->values[i].text = result->fields[i].type == QC_TEXT ? own_text(list, i, item) : NULL;
        if (result->fields[i].type == QC_TEXT && !result->values[i].text)
            return qc_fail_memory(list->ctx);
    }
    return 0;
}

static const char *text_of(const qcert_certificate *came, size_t at)
{
    if (added[at].at == offsetof(qcert_certificate, confirmed))
        return came->confirmed ? "yes" : "no";
    if (added[at].at == offsetof(qcert_certificate, other_person))
        return came->other_person ? "yes" : NULL;
    return *(const char *const *)(const void *)((const char *)came + added[at].at);
}

static int put_added(qc_list *list, const qcert_certificate *came)
{
    struct qc_result *result = list->result;

    for (size_t i = 0; i < ADDED; i++) {
        const char *text = came ? text_of(came, i) : NULL;
        result->values[result->own + i].text = text ? qc_fit_text(&result->fit, i, text) : NULL;
        if (text && !result->values[result->own + i].text)
            return qc_fail_memory(list->ctx);
    }
    return 0;
}

static int put(qc_list *list, const qc_list_item *item, const qcert_certificate *came)
{
    struct qc_result *result = list->result;
    qc_row row = { .values = result->values };
    int rc = put_own(list, item);

    if (!rc)
        rc = put_added(list, came);
    if (!rc && result->exporter->put(result->export, &row))
        rc = fail_write(list);
    return rc;
}

/* Rows that ask for nothing stay where they are. up_to 0: all that are left. */
static int pass_rows(qc_list *list, int64_t up_to)
{
    int got = 1, rc = 0;

    while (!rc && list->table && list->table->row != up_to && (got = qc_list_next_row(list)) == 1)
        if (list->table->row != up_to)
            rc = put(list, NULL, NULL);
    if (!rc && !got && up_to)
        rc = qc_list_fail(list, QCERT_EFORMAT, "it was changed while it was read");
    return rc ? rc : got < 0 ? got : 0;
}

int qc_list_put(qc_list *list, size_t at, const qcert_certificate *came)
{
    int rc;

    if (!list->result)
        return 0;
    rc = pass_rows(list, list->items[at].row);
    return rc ? rc : put(list, &list->items[at], came);
}

/* ---- the end ------------------------------------------------------------ */

int qc_list_keep(qc_list *list)
{
    struct qc_result *result = list->result;
    qc_export *export = result ? result->export : NULL;

    int rc;

    if (!export)
        return 0;
    rc = pass_rows(list, 0);
    if (rc)
        return rc;
    result->export = NULL;
    if (result->exporter->close(export, 1))
        return fail_write(list);
    return qc_target_keep(&result->target);
}

void qc_result_drop(qc_list *list)
{
    struct qc_result *result = list->result;

    if (!result)
        return;
    if (result->export)
        result->exporter->close(result->export, 0);
    qc_target_drop(&result->target);
    for (size_t i = 0; result->scratch && i < result->own; i++)
        qc_buf_free(&result->scratch[i]);
    qc_fit_free(&result->fit);
    free(result->path);
    free(result->fields);
    free(result->names);
    free(result->values);
    free(result->scratch);
    free(result);
    list->result = NULL;
}
