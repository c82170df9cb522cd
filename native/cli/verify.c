#include "cli.h"
#include "out.h"
#include "term.h"

#include <stdio.h>
#include <unistd.h>

/* What the library does not understand, or a column that a list does not have, was wrong usage. */
static int refuse(const cli_args *args, const qcert_store *store)
{
    const qcert_error *error = qcert_last_error(store);
    int is_wrong = error->code == QCERT_EFORMAT || error->code == QCERT_EAMBIGUOUS ||
                   (error->code == QCERT_ENOTFOUND && args->verify.list);

    return is_wrong ? cli_wrong(args, "%s", error->message) : cli_fail(args, store);
}

/* ---- verify ------------------------------------------------------------- */

static qcert_verify_opts options_of(const cli_args *args)
{
    qcert_verify_opts opts = args->verify;

    opts.size = sizeof opts;
    opts.server = args->sync.server;
    opts.proxy = args->sync.proxy;
    opts.ca_file = args->sync.ca_file;
    opts.timeout_ms = args->sync.timeout_ms;
    opts.pace = args->sync.pace;
    opts.names = args->name ? &args->name : NULL;
    return opts;
}

/* Each row is shown when it is there, for the next may take a while. limit: of rows; not above 0: none. */
static int show_rows(struct out *to, qcert_rows *rows, int64_t limit, int *confirmed)
{
    int rc = 0;

    out_list(to, "certificates");
    while ((limit <= 0 || to->rows < limit) && !out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        out_row(to, rows);
        fflush(stdout);
        *confirmed += qcert_rows_certificate(rows)->confirmed;
    }
    out_list_end(to);
    out_end(to);
    return rc < 0 ? rc : 0;
}

static int answer(const cli_args *args, const qcert_store *store, qcert_rows *rows)
{
    struct out to = { .json = args->json, .quiet = args->quiet, .waits = !args->json || !isatty(STDOUT_FILENO) };
    const int64_t total = qcert_rows_total(rows);
    int confirmed = 0, rc;

    if (*qcert_rows_remarks(rows))
        cli_tell(args, "%s", qcert_rows_remarks(rows));
    if (qcert_rows_resumed(rows))
        cli_tell(args, "going on: %lld of %lld were answered before", (long long)qcert_rows_resumed(rows),
                 (long long)total);
    out_begin(&to);
    rc = show_rows(&to, rows, 0, &confirmed);
    if (rc)
        rc = cli_fail(args, store);
    if (rc && !args->verify.offline && total > 1 && to.rows < total)
        cli_tell(args, "%d of %lld checked; the same call goes on from there", to.rows, (long long)total);
    if (rc)
        return rc;
    if (total > 1)
        out_say(&to, "%d of %lld confirmed", confirmed, (long long)total);
    return out_fails(&to) ? FAILED : confirmed < total ? NO : DONE;
}

static int check_usage(const cli_args *args)
{
    const qcert_verify_opts *opts = &args->verify;

    if (args->report)
        return !args->count && !opts->list ? 0 : cli_wrong(args, "ID and --check-report both say what: give one");
    if (!args->count == !opts->list)
        return cli_wrong(args, args->count ? "ID and --file both say what: give one" : "ID is missing, or --file");
    if (!opts->list && (opts->column || opts->name_column || opts->output))
        return cli_wrong(args, "--%s is of a list: give --file", opts->column ? "column" : opts->output ? "output"
                         : "name-column");
    if (args->name && opts->list)
        return cli_wrong(args, "--name is of one ID; of a list it is --name-column");
    if (args->name && args->count > 1)
        return cli_wrong(args, "--name goes with one ID, and here are %d", args->count);
    return 0;
}

static int check_report(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    qcert_store *store;
    int rc = cli_open(args, CLI_NOWHERE, &store), code;

    if (rc)
        return rc;
    code = qcert_check_report(store, args->report);
    if (code && code != QCERT_ESUSPECT) {
        rc = cli_fail(args, store);
    } else {
        out_begin(&to);
        out_member(&to, "report", json_of_text(args->report));
        out_member(&to, "unchanged", json_boolean(!code));
        out_end(&to);
        out_say(&to, code ? "%s was changed since it was written." : "%s is as it was written.", args->report);
        rc = code ? NO : DONE;
    }
    qcert_store_close(store);
    return rc;
}

int cmd_verify(const cli_args *args)
{
    qcert_verify_opts opts = options_of(args);
    qcert_rows *rows = NULL;
    qcert_store *store;
    int rc = check_usage(args);

    if (rc)
        return rc;
    if (args->report)
        return check_report(args);
    rc = cli_open(args, !opts.offline ? CLI_WRITE : cli_has_store(args) ? CLI_READ : CLI_NOWHERE, &store);
    if (rc)
        return rc;
    term_mind_pipes(0); /* a server that hangs up is no reader that left */
    if (qcert_verify(store, opts.list ? NULL : args->words, (size_t)args->count, &opts, &rows))
        rc = refuse(args, store);
    else
        rc = answer(args, store, rows);
    term_mind_pipes(1);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc;
}

/* ---- history ------------------------------------------------------------ */

int cmd_history(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    int rc, confirmed = 0;
    qcert_rows *rows;
    qcert_store *store;

    rc = cli_open(args, cli_has_store(args) ? CLI_READ : CLI_NOWHERE, &store);
    if (rc)
        return rc;
    if (qcert_find_checks(store, args->count ? args->words[0] : NULL, &rows)) {
        rc = refuse(args, store);
    } else {
        out_begin(&to);
        rc = show_rows(&to, rows, args->limit, &confirmed) ? cli_fail(args, store) : out_fails(&to);
        if (!rc && !to.rows)
            out_say(&to, "Not checked yet.");
    }
    qcert_rows_free(rows);
    qcert_store_close(store);
    return rc;
}

/* ---- forget ------------------------------------------------------------- */

int cmd_forget(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    const char *id = args->count ? args->words[0] : NULL;
    qcert_store *store;
    int rc;

    if (!id == !args->all)
        return cli_wrong(args, id ? "ID and --all both say what: give one" : "ID is missing, or --all");
    rc = cli_open(args, cli_has_store(args) ? CLI_CHANGE : CLI_NOWHERE, &store);
    if (rc)
        return rc;
    if (qcert_forget(store, id)) {
        rc = refuse(args, store);
    } else {
        out_begin(&to);
        out_member(&to, "forgotten", json_of_text(id ? id : "all"));
        out_end(&to);
        out_say(&to, id ? "Forgotten: %s." : "Forgotten: all checks.", id);
    }
    qcert_store_close(store);
    return rc;
}
