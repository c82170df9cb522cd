#include "money.h"
#include "markup.h"
#include "price.h"
#include "roster.h"
#include "rows.h"
#include "target.h"
#include "text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the file ----------------------------------------------------------- */

static int cannot_read(qcert_store *store, const char *path)
{
    return qc_fail_at(&store->ctx, QCERT_ESTORE, errno, path, "%s cannot be read: %s", path, strerror(errno));
}

/* One byte more than a list may have tells that it is too large. */
static int read_stream(qcert_store *store, const char *path, FILE *stream, qc_buf *into)
{
    char *bytes = malloc(1 << 16);
    size_t count;
    int rc = bytes ? 0 : qc_fail_memory(&store->ctx);

    errno = 0;
    while (!rc && into->count <= QC_MOST_ROSTER && (count = fread(bytes, 1, 1 << 16, stream)) > 0)
        if (qc_buf_put(into, bytes, count))
            rc = qc_fail_memory(&store->ctx);
    if (!rc && ferror(stream))
        rc = cannot_read(store, path);
    free(bytes);
    return rc;
}

static int read_file(qcert_store *store, const char *path, qc_buf *into)
{
    FILE *stream = qc_open_file(path);
    int rc;

    if (!stream)
        return cannot_read(store, path);
    rc = read_stream(store, path, stream, into);
    fclose(stream);
    return rc;
}

static int read_list(qcert_store *store, const char *path, qc_roster *roster)
{
    qc_buf bytes = { .most = QC_MOST_ROSTER + (1 << 17) };
    const char *wrong = NULL;
    int rc = read_file(store, path, &bytes);

    if (!rc && qc_roster_read(bytes.bytes ? bytes.bytes : "", bytes.count, roster, &wrong))
        rc = wrong ? qc_fail_at(&store->ctx, QCERT_EFORMAT, 0, path, "%s is no list of attendees: %s", path, wrong)
                   : qc_fail_memory(&store->ctx);
    qc_buf_free(&bytes);
    return rc;
}

/* ---- the clean list ----------------------------------------------------- */

static void put_value(qc_file *file, const char *value)
{
    int quoted = strpbrk(value, ",\"\r\n") != NULL;

    qc_put_raw(file, quoted ? "\"" : "");
    for (; *value; value++)
        qc_put_bytes(file, *value == '"' ? "\"\"" : value, *value == '"' ? 2 : 1);
    qc_put_raw(file, quoted ? "\"" : "");
}

static void put_attendees(qc_file *file, const qc_roster *roster)
{
    qc_put(file, "First Name,Surname,Email\n");
    for (size_t i = 0; i < roster->count; i++) {
        const qc_attendee *of = &roster->attendees[i];
        if (of->twice || of->left_out)
            continue;
        put_value(file, of->field[QC_FIRST_NAME]);
        qc_put(file, ",");
        put_value(file, of->field[QC_SURNAME]);
        qc_put(file, ",");
        put_value(file, of->field[QC_EMAIL]);
        qc_put(file, "\n");
    }
}

static int write_target(qc_target *target, const qc_roster *roster)
{
    qc_file file;
    int rc = qc_file_open(target->ctx, target->part, target->name, &file);

    if (!rc)
        put_attendees(&file, roster);
    rc = qc_file_close(&file, rc);
    return rc ? rc : qc_target_keep(target);
}

static int write_clean(qcert_store *store, const char *path, const qcert_attendees_opts *opts, const qc_roster *roster)
{
    qc_target target;
    int rc = qc_target_open(&store->ctx, opts->clean, opts->replace, &target);

    if (!rc && !target.name)
        rc = qc_fail_at(&store->ctx, QCERT_EMISUSE, 0, opts->clean, "%s is a folder: name a file", opts->clean);
    if (!rc && qc_target_is(&target, path))
        rc = qc_fail_at(&store->ctx, QCERT_EMISUSE, 0, path, "the clean list is the list itself: name another file");
    if (!rc)
        rc = write_target(&target, roster);
    qc_target_drop(&target);
    return rc;
}

/* ---- what is told ------------------------------------------------------- */

static int count_all(qcert_store *store, const char *day, const qc_roster *roster, qcert_attendees_report *report)
{
    int rc = qc_price_on(store, day, &report->price);

    report->attendees = (int64_t)roster->unread;
    for (size_t i = 0; i < roster->count; i++) {
        report->attendees += !roster->attendees[i].twice;
        report->clean += !roster->attendees[i].twice && !roster->attendees[i].left_out;
    }
    for (size_t i = 0; i < roster->flaw_count; i++) {
        report->hints += qc_flaw_says[roster->flaws[i].kind].hint;
        report->flaws += !qc_flaw_says[roster->flaws[i].kind].hint;
    }
    if (!rc && qc_money_times(report->price, report->attendees, &report->cost))
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "what they cost is larger than can be told");
    return rc;
}

typedef struct walk {
    qc_roster roster;
    size_t next;
    char what[200];
} walk;

static int next_flaw(qcert_rows *rows)
{
    walk *state = rows->state;
    const qc_roster_flaw *flaw;
    const qc_flaw_words *says;
    const char *line;

    if (state->next == state->roster.flaw_count)
        return 0;
    flaw = &state->roster.flaws[state->next++];
    says = &qc_flaw_says[flaw->kind];
    line = strstr(says->what, "%lld");
    if (line)
        snprintf(state->what, sizeof state->what, "%.*s%lld%s", (int)(line - says->what), says->what,
                 (long long)flaw->other, line + 4);
    else
        snprintf(state->what, sizeof state->what, "%s", says->what);
    rows->row.slip = (qcert_slip){ .line = flaw->line, .column = flaw->column + 1, .hint = says->hint,
                                   .mended = says->mended, .what = state->what, .remedy = says->remedy };
    return QCERT_ROW;
}

static void close_walk(void *state)
{
    walk *of = state;

    qc_roster_free(&of->roster);
    free(of);
}

/* ---- all together ------------------------------------------------------- */

static int check(qcert_store *store, const char *path, const qcert_attendees_opts *opts, qc_roster *roster,
                 qcert_attendees_report *report)
{
    char day[QC_DAY_SIZE];
    int rc = qc_price_day(store, opts->day, day);

    if (!rc)
        rc = read_list(store, path, roster);
    if (!rc)
        rc = count_all(store, day, roster, report);
    return rc || !opts->clean ? rc : write_clean(store, path, opts, roster);
}

int qcert_check_attendees(qcert_store *store, const char *path, const qcert_attendees_opts *theirs,
                          qcert_attendees_report *result, qcert_rows **out)
{
    qcert_attendees_report report = QCERT_INIT(qcert_attendees_report);
    qcert_attendees_opts opts;
    walk *state;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (rc)
        return rc;
    state = calloc(1, sizeof *state);
    if (!state)
        return qc_fail_memory(&store->ctx);
    rc = check(store, path, &opts, &state->roster, &report);
    if (rc) {
        close_walk(state);
        return rc;
    }
    if (result)
        qc_write_result(result, &report, sizeof report);
    return qc_rows_new(store, QC_SLIPS, next_flaw, close_walk, state, out);
}
