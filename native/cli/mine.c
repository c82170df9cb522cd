#include "cli.h"
#include "out.h"
#include "term.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define SHOWN 10 /* courses, and changes, unless told otherwise */

/* What the library does not understand was wrong usage. */
static int refuse(const cli_args *args, const qcert_store *store)
{
    const qcert_error *error = qcert_last_error(store);

    return error->code == QCERT_EFORMAT ? cli_wrong(args, "%s", error->message) : cli_fail(args, store);
}

/* ---- lists -------------------------------------------------------------- */

/* Shows what rows walks and frees it. 0 or a qcert_code. */
static int list(struct out *to, const char *name, const char *title, qcert_rows *rows)
{
    int rc = 0;

    out_list(to, name);
    while (!out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        if (!to->rows && title) {
            out_say(to, "%s", "");
            out_say(to, "%s", title);
        }
        out_row(to, rows);
    }
    out_list_end(to);
    qcert_rows_free(rows);
    return rc < 0 ? rc : 0;
}

typedef int find(qcert_store *store, const qcert_filter *filter, qcert_rows **out);

static int list_of(struct out *to, const char *name, const char *title, qcert_store *store, find *find_rows,
                   const qcert_filter *filter)
{
    qcert_rows *rows;
    int rc = find_rows(store, filter, &rows);

    return rc ? rc : list(to, name, title, rows);
}

/* ---- mine --------------------------------------------------------------- */

static int count_flaws(qcert_store *store, int64_t id, int64_t *count)
{
    qcert_rows *rows;
    char number[40];
    int rc;

    *count = 0;
    snprintf(number, sizeof number, "#%" PRId64, id);
    rc = qcert_find_flaws(store, number, &rows);
    if (rc)
        return rc;
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        ++*count;
    qcert_rows_free(rows);
    return rc;
}

static int show_flaws(struct out *to, qcert_store *store, int64_t id)
{
    int64_t count;
    int rc = count_flaws(store, id, &count);

    if (rc)
        return rc;
    out_member(to, "flaws", json_integer(count));
    if (!count)
        return 0;
    out_say(to, "%s", "");
    out_say(to, count == 1 ? "%" PRId64 " thing wants mending: qcert lint \"#%" PRId64 "\""
            : "%" PRId64 " things want mending: qcert lint \"#%" PRId64 "\"", count, id);
    return 0;
}

/* What belongs to it. 0 or a qcert_code. */
static int show_parts(const cli_args *args, struct out *to, qcert_store *store, int64_t id)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    int rc;

    filter.organisation = id;
    rc = list_of(to, "centres", "Centres", store, qcert_find_centres, &filter);
    filter.limit = args->limit < 0 ? SHOWN : args->limit;
    if (!rc)
        rc = list_of(to, "courses", "Next courses", store, qcert_find_courses, &filter);
    if (!rc)
        rc = list_of(to, "changes", "Changes, newest first", store, qcert_find_changes, &filter);
    return rc ? rc : show_flaws(to, store, id);
}

/* It counts as told at the end of its row, so by then all must have been written. */
static int show(const cli_args *args, struct out *to, qcert_store *store, qcert_rows *rows)
{
    qcert_age age = QCERT_INIT(qcert_age);
    int rc = qcert_store_age(store, &age), row;

    if (!rc)
        rc = (row = qcert_rows_next(rows)) == QCERT_ROW ? 0 : row;
    if (rc)
        return rc;
    out_begin(to);
    out_member(to, "today", json_of_text(age.today));
    out_member(to, "data_age_seconds", json_integer(age.seconds));
    if (to->json)
        out_member(to, "organisation", json_of_row(rows));
    else
        text_row(rows, 0, 0);
    rc = show_parts(args, to, store, qcert_rows_standing(rows)->id);
    out_end(to);
    if (rc || out_fails(to) || fflush(stdout))
        return rc;
    return qcert_rows_next(rows);
}

/* ---- its certificate ---------------------------------------------------- */

static int ask(const cli_args *args, qcert_store *store, const char *id)
{
    qcert_verify_opts opts = args->verify;
    qcert_rows *rows;
    int rc;

    opts.size = sizeof opts;
    opts.organisation = 1;
    opts.server = args->sync.server;
    opts.proxy = args->sync.proxy;
    opts.ca_file = args->sync.ca_file;
    opts.timeout_ms = args->sync.timeout_ms;
    opts.pace = args->sync.pace;
    rc = qcert_verify(store, &id, 1, &opts, &rows);
    if (rc)
        return refuse(args, store);
    rc = qcert_rows_next(rows);
    if (rc < 0)
        rc = refuse(args, store);
    else if (!strcmp(qcert_rows_certificate(rows)->verdict, "unknown"))
        rc = cli_complain(args, "%s: %s", id, qcert_rows_certificate(rows)->reason);
    else
        rc = 0;
    qcert_rows_free(rows);
    return rc;
}

/* Asks the site for the certificate that is known. 0 or how the call ends. */
static int check(const cli_args *args, qcert_store *store)
{
    qcert_mine_opts opts = args->mine;
    char id[200] = "";
    qcert_rows *rows;
    int rc;

    opts.size = sizeof opts;
    opts.keep = 1;
    rc = qcert_mine(store, args->text, &opts, &rows);
    if (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const char *known = qcert_rows_standing(rows)->certificate;
        snprintf(id, sizeof id, "%s", known ? known : "");
        rc = 0;
    }
    qcert_rows_free(rows);
    if (rc)
        return refuse(args, store);
    if (!*id)
        return cli_wrong(args, "the certificate of this organisation is not known: give --certificate ID");
    term_mind_pipes(0);
    rc = ask(args, store, id);
    term_mind_pipes(1);
    return rc;
}

int cmd_mine(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    qcert_mine_opts opts = args->mine;
    qcert_rows *rows = NULL;
    qcert_store *store;
    int rc, unasked = 0;

    rc = cli_open(args, opts.keep && !args->check ? CLI_READ : CLI_CHANGE, &store);
    if (rc)
        return rc;
    opts.size = sizeof opts;
    if (args->check)
        unasked = check(args, store);
    if (unasked && unasked != FAILED) { /* what is known is shown even if the site did not answer */
        qcert_store_close(store);
        return unasked;
    }
    rc = qcert_mine(store, args->text, &opts, &rows);
    if (!rc)
        rc = show(args, &to, store, rows);
    rc = rc ? refuse(args, store) : out_fails(&to);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc ? rc : unasked;
}

/* ---- lint --------------------------------------------------------------- */

static int show_all_flaws(struct out *to, qcert_rows *rows)
{
    int rc;

    out_begin(to);
    rc = list(to, "flaws", NULL, rows);
    out_end(to);
    return rc;
}

int cmd_lint(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    const char *organisation = args->count ? args->text : NULL;
    qcert_rows *rows;
    qcert_store *store;
    int rc;

    if (!organisation == !args->all)
        return cli_wrong(args, organisation ? "ORGANISATION and --all both say what: give one"
                                            : "ORGANISATION is missing, or --all");
    rc = cli_open(args, CLI_READ, &store);
    if (rc)
        return rc;
    rc = qcert_find_flaws(store, organisation, &rows);
    if (!rc)
        rc = show_all_flaws(&to, rows);
    rc = rc ? refuse(args, store) : out_fails(&to);
    if (!rc && !to.rows)
        out_say(&to, "Nothing odd.");
    qcert_store_close(store);
    return rc ? rc : to.rows ? NO : DONE;
}
