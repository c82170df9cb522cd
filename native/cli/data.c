#include "cli.h"
#include "out.h"
#include "term.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define RUNS 10 /* that status shows */

/* ---- the store ---------------------------------------------------------- */

/* How a call ends after the library said no. */
static int exit_of(int code)
{
    switch (code) {
    case QCERT_ECANCELED:
        return STOPPED;
    case QCERT_EMISUSE:
        return WRONG;
    case QCERT_ENOTFOUND:
    case QCERT_EAMBIGUOUS:
        return NO;
    default:
        return FAILED;
    }
}

int cli_fail(const cli_args *args, const qcert_store *store)
{
    const qcert_error *error = qcert_last_error(store);
    int code = exit_of(error->code);

    term_answer();
    if (code == WRONG)
        return cli_wrong(args, "%s", error->message);
    if (code != STOPPED || !args->quiet)
        cli_complain(args, "%s", error->message);
    return code;
}

int cli_refuse(const cli_args *args, const qcert_store *store)
{
    const qcert_error *error = qcert_last_error(store);

    return error->code == QCERT_EFORMAT ? cli_wrong(args, "%s", error->message) : cli_fail(args, store);
}

int cli_no_courses(const cli_args *args)
{
    return cli_complain(args, "no courses yet: run qcert sync");
}

static int find_path(const cli_args *args, char *path, size_t size)
{
    if (args->store) {
        snprintf(path, size, "%s", args->store);
        return strlen(args->store) < size ? 0 : cli_complain(args, "the path of the store is too long");
    }
    if (qcert_store_path(path, size))
        return cli_complain(args, "there is no home folder to keep the courses in: name a file with --store FILE");
    return 0;
}

static int open_at(const cli_args *args, const char *path, int how, qcert_store **out)
{
    static int shows_progress;
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    const char *geodata = getenv("QCERT_GEODATA");
    int rc;

    opts.geodata = args->geodata ? args->geodata : geodata && *geodata ? geodata : NULL;
    opts.today = args->today;
    opts.read_only = how == CLI_READ;
    rc = qcert_store_open(path, &opts, out);
    if (!rc) {
        shows_progress = isatty(STDERR_FILENO) && !args->quiet;
        qcert_on_progress(*out, term_progress, &shows_progress);
        return 0;
    }
    if (rc == QCERT_ENOTFOUND)
        rc = cli_no_courses(args);
    else if (rc == QCERT_EFORMAT) /* of all that opening is told, only the day has a form */
        rc = cli_wrong(args, "--today: %s", qcert_last_error(*out)->message);
    else
        rc = cli_fail(args, *out);
    qcert_store_close(*out);
    *out = NULL;
    return rc;
}

int cli_has_store(const cli_args *args)
{
    char path[PATH_MAX];

    return !find_path(args, path, sizeof path) && !access(path, F_OK);
}

int cli_open(const cli_args *args, int how, qcert_store **out)
{
    char path[PATH_MAX];
    int rc;

    *out = NULL;
    if (how == CLI_NOWHERE)
        return open_at(args, ":memory:", how, out);
    rc = find_path(args, path, sizeof path);
    if (!rc && how == CLI_CHANGE && access(path, F_OK))
        rc = cli_no_courses(args);
    return rc ? rc : open_at(args, path, how, out);
}

/* ---- sync --------------------------------------------------------------- */

static int has_failed(int error)
{
    return error && error != QCERT_ECANCELED;
}

/* The past feed and the details are sets of their own: what came before them is kept, but whoever asked for them must
 * hear. */
static int end_of_sync(const cli_args *args, const qcert_sync_report *report)
{
    if ((has_failed(report->past_error) && args->sync.past) || has_failed(report->details_error))
        return cli_complain(args, "%s", report->warning);
    if (*report->warning)
        cli_tell(args, "%s", report->warning);
    return report->past_error == QCERT_ECANCELED || report->details_error == QCERT_ECANCELED ? STOPPED : DONE;
}

/* A dry run where there is no store yet makes none. */
static int how_to_sync(const cli_args *args)
{
    char path[PATH_MAX];

    if (!args->sync.dry_run || find_path(args, path, sizeof path))
        return CLI_WRITE;
    return access(path, F_OK) ? CLI_NOWHERE : CLI_WRITE;
}

int cmd_sync(const cli_args *args)
{
    qcert_sync_report report = QCERT_INIT(qcert_sync_report);
    struct out to = { .json = args->json, .quiet = args->quiet };
    qcert_sync_opts opts = args->sync;
    qcert_store *store;
    int rc = cli_open(args, how_to_sync(args), &store);

    if (rc)
        return rc;
    opts.size = sizeof opts;
    term_mind_pipes(0); /* a server that hangs up is no reader that left */
    rc = qcert_sync(store, &opts, &report) ? cli_fail(args, store) : DONE;
    term_mind_pipes(1);
    if (!rc) {
        out_begin(&to);
        out_report(&to, &report, opts.dry_run);
        out_end(&to);
        rc = end_of_sync(args, &report);
    }
    qcert_store_close(store);
    return rc;
}

/* ---- probe -------------------------------------------------------------- */

static void tell_probe(const cli_args *args, const char *server, const qcert_probe_report *report)
{
    struct out to = { .json = args->json, .quiet = args->quiet };

    out_begin(&to);
    out_member(&to, "server", json_of_text(server));
    out_member(&to, "mirror", json_boolean(report->mirror));
    out_member(&to, "organisations", json_integer(report->organisations));
    out_member(&to, "today", json_of_text(report->today));
    out_member(&to, "milliseconds", json_integer(report->milliseconds));
    out_end(&to);
    out_say(&to, "%s is a %s %s", server, report->mirror ? "mirror; its data are of" : "site; its day is",
            report->today);
    out_count(&to, report->organisations, "organisation", "organisations");
}

/* What the store knows of the server matters, where there is one. */
int cmd_probe(const cli_args *args)
{
    qcert_probe_report report = QCERT_INIT(qcert_probe_report);
    qcert_sync_opts opts = args->sync;
    qcert_store *store;
    int rc = cli_open(args, cli_has_store(args) ? CLI_READ : CLI_NOWHERE, &store);

    if (rc)
        return rc;
    opts.size = sizeof opts;
    term_mind_pipes(0);
    rc = qcert_probe(store, &opts, &report) ? cli_fail(args, store) : DONE;
    term_mind_pipes(1);
    if (!rc)
        tell_probe(args, opts.server ? opts.server : QCERT_SERVER, &report);
    qcert_store_close(store);
    return rc;
}

/* ---- status ------------------------------------------------------------- */

static int list_runs(struct out *to, qcert_store *store)
{
    qcert_rows *runs;
    int rc = qcert_find_runs(store, RUNS, &runs);

    if (!rc)
        out_list(to, "runs");
    while (!rc && (rc = qcert_rows_next(runs)) == QCERT_ROW) {
        if (!to->rows && !to->json)
            puts("\nThe last syncs:");
        out_row(to, runs);
        rc = 0;
    }
    out_list_end(to);
    qcert_rows_free(runs);
    return rc;
}

int cmd_status(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet };
    qcert_status status = QCERT_INIT(qcert_status);
    qcert_store *store;
    int rc = cli_open(args, CLI_READ, &store);

    if (rc)
        return rc;
    rc = qcert_store_status(store, &status);
    if (!rc) {
        out_begin(&to);
        out_status(&to, &status);
        rc = list_runs(&to, store);
        out_end(&to);
    }
    rc = rc ? cli_fail(args, store) : out_fails(&to);
    qcert_store_close(store);
    return rc;
}

/* ---- store -------------------------------------------------------------- */

static void say_path(const cli_args *args, const char *path, const char *more, const char *talk)
{
    struct out to = { .json = args->json, .quiet = args->quiet };

    out_begin(&to);
    out_member(&to, "path", json_of_text(path));
    if (more)
        out_member(&to, more, json_true());
    out_end(&to);
    if (talk)
        out_say(&to, "%s", talk);
    else if (!args->json)
        puts(path);
}

static int store_path(const cli_args *args)
{
    char path[PATH_MAX];
    int rc = find_path(args, path, sizeof path);

    if (!rc)
        say_path(args, path, NULL, NULL);
    return rc;
}

static int store_check(const cli_args *args)
{
    char path[PATH_MAX] = "";
    qcert_store *store;
    int rc = cli_open(args, CLI_READ, &store);

    if (rc)
        return rc;
    rc = qcert_store_check(store) ? cli_fail(args, store) : find_path(args, path, sizeof path);
    if (!rc)
        say_path(args, path, "sound", "sound");
    qcert_store_close(store);
    return rc;
}

static int store_backup(const cli_args *args)
{
    const char *path = args->words[0];
    qcert_store *store;
    int rc = cli_open(args, CLI_READ, &store);

    if (rc)
        return rc;
    rc = qcert_store_backup(store, path) ? cli_fail(args, store) : DONE;
    if (!rc)
        say_path(args, path, NULL, "copied");
    qcert_store_close(store);
    return rc;
}

const cli_command cli_store[] = {
    { "store path", "", "where the store lies", 0, 0, store_path, NULL, NULL, "  qcert store path" },
    { "store check", "", "whether the whole file is sound", 0, 0, store_check, NULL, NULL, "  qcert store check" },
    { "store backup", "FILE", "a copy of the store as it is now, also while others write", 1, 1, store_backup, NULL,
      NULL, "  qcert store backup courses-2026.sqlite" },
    CLI_END
};
