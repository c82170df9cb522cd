#include "verify.h"

#include <stdlib.h>
#include <string.h>

#define MOST_WORDS 4000  /* of a page that names are looked for in */
#define LONGEST_NAME 8   /* words */

/* ---- what is asked ------------------------------------------------------ */

static const char *asked_at(void *state, size_t at)
{
    return ((const qc_list *)state)->items[at].asked;
}

static const char *name_at(void *state, size_t at)
{
    return ((const qc_list *)state)->items[at].name;
}

static void close_list(void *state)
{
    qc_list_close(state);
}

/* ---- what comes of it --------------------------------------------------- */

static int put_row(void *state, const qcert_certificate *row)
{
    qc_verify *job = state;

    return qc_list_put(job->list, job->at, row);
}

static int keep_output(void *state)
{
    qc_verify *job = state;

    return qc_list_keep(job->list);
}

static void leave_output(void *state)
{
    (void)state; /* it is the list's */
}

int qc_verify_open_list(qc_verify *job, size_t count)
{
    const qcert_verify_opts *by = &job->by;
    const qc_list_opts opts = {
        .path = by->list, .column = by->column, .name_column = by->name_column, .output = by->output,
        .replace = by->replace,
    };
    int rc;

    if (count || by->names)
        return qc_fail(&job->store->ctx, QCERT_EMISUSE, "certificates are given by themselves, or in a list");
    rc = qc_list_open(&job->store->ctx, &opts, &job->list);
    if (rc)
        return rc;
    job->items = (qc_items){ job->list->count, asked_at, name_at, close_list, job->list };
    if (by->output)
        job->sinks[job->sink_count++] = (qc_sink){ put_row, keep_output, leave_output, job };
    return 0;
}

/* ---- what is printed ---------------------------------------------------- */

/* Whether some words in a row have the fingerprint. */
static int has_print(qc_verify *job, const char *id, char *const *words, size_t count, const char *wanted, int *has)
{
    char print[QC_PRINT_SIZE];
    qc_buf name = { .most = 4096 };
    int rc = 0;

    for (size_t i = 0; i < count && !rc && !*has; i++) {
        qc_buf_clear(&name);
        for (size_t k = i; k < count && k < i + LONGEST_NAME && !rc && !*has; k++) {
            qc_buf_text(&name, k > i ? " " : "");
            if (qc_buf_text(&name, words[k]))
                break;
            rc = qc_verify_print(job, id, name.bytes, print);
            *has = !rc && !strcmp(print, wanted);
        }
    }
    qc_buf_free(&name);
    return rc;
}

static int look_for_print(qc_verify *job, const char *id, const char *text, const char *wanted, int *has)
{
    char **words = calloc(MOST_WORDS, sizeof *words), *copy = qc_copy(text), *rest;
    size_t count = 0;
    int rc = words && copy ? 0 : qc_fail_memory(&job->store->ctx);

    if (!rc)
        for (char *word = strtok_r(copy, " ", &rest); word && count < MOST_WORDS; word = strtok_r(NULL, " ", &rest))
            words[count++] = word;
    if (!rc)
        rc = has_print(job, id, words, count, wanted, has);
    free(words);
    free(copy);
    return rc;
}

/* Whether the name of a check is printed, where the store has not kept it; 1 where it has, or there is none. *has below
 * 0: it cannot be told, for there is no fingerprint of it, or one under another key. */
static int find_name(qc_verify *job, int64_t check, const char *id, int *has)
{
    qc_stmt *find = qc_prepare(job->store->db, "SELECT print, mark FROM certificate_check"
                               " WHERE id = ? AND name IS NULL AND verdict = 'on record'");
    int rc;

    qc_bind_int(find, check);
    rc = qc_step(find);
    *has = rc == QCERT_ROW ? -1 : 1;
    if (rc == QCERT_ROW && !qc_is_null(find, 0) && !strcmp(qc_text(find, 1), job->secret.mark)) {
        *has = 0;
        rc = look_for_print(job, id, job->print, qc_text(find, 0), has);
    }
    qc_release(find);
    return rc < 0 ? rc : 0;
}

int qc_verify_read_print(qc_verify *job)
{
    return job->list ? qc_list_print(job->list, job->at, &job->print) : 0;
}

int qc_verify_recall_print(qc_verify *job, const char *id, int64_t *check)
{
    int has = 1, rc = job->print && *check ? find_name(job, *check, id, &has) : 0;

    if (has <= 0)
        *check = 0;
    return rc;
}

static int compare_print(qc_verify *job, int64_t check, qcert_certificate *row)
{
    const char *name = *row->kind == 'o' ? row->organisation : row->name;
    int rc = 0, has;

    if (name)
        has = qc_list_has_name(job->print, name);
    else
        rc = find_name(job, check, row->id, &has);
    if (!rc && (name || has > 0))
        row->printed = qc_list_compare(job->print, row, has);
    return rc;
}

int qc_verify_compare_print(qc_verify *job, int64_t check, qcert_certificate *row)
{
    int rc;

    if (!job->list || !job->list->pdfs || !row->organisation)
        return 0;
    rc = job->print ? compare_print(job, check, row) : 0;
    if (!rc && !row->printed && !row->reason)
        row->reason = job->print
                      ? "what is printed was not compared, for the name was not kept: ask the site, or look yourself"
                      : "what is printed was not compared, for the file has no text: look yourself";
    return rc;
}
