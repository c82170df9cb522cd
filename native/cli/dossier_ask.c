#include "dossier.h"

#include <string.h>

static int walk(struct out *to, const char *name, qcert_rows *rows)
{
    int rc = 0;

    out_list(to, name);
    while (!out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        out_row(to, rows);
    out_list_end(to);
    qcert_rows_free(rows);
    return rc < 0 ? rc : 0;
}

static int show(const cli_args *args, qcert_store *store, int64_t id, struct out *to)
{
    qcert_rows *rows;
    int rc = qcert_find_dossiers(store, id, &rows);

    if (rc)
        return rc;
    out_begin(to);
    rc = walk(to, "dossiers", rows);
    if (!rc)
        rc = qcert_find_dossier_events(store, id, args->all, &rows);
    if (!rc)
        rc = walk(to, "events", rows);
    out_end(to);
    return rc;
}

int dossier_show(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet, .ids = 1 };
    qcert_store *store;
    int64_t id;
    int rc = dossier_begin(args, CLI_READ, &id, &store);

    if (rc)
        return rc;
    rc = show(args, store, id, &to) ? cli_refuse(args, store) : out_fails(&to);
    qcert_store_close(store);
    return rc;
}

static int list(const cli_args *args, qcert_store *store, struct out *to)
{
    qcert_rows *rows;
    int rc = args->ics ? qcert_waiting_calendar(store, args->ics, args->replace) : 0;

    if (!rc)
        rc = args->due ? qcert_find_waiting(store, &rows) : qcert_find_dossiers(store, 0, &rows);
    if (rc)
        return rc;
    out_begin(to);
    rc = walk(to, args->due ? "waiting" : "dossiers", rows);
    out_end(to);
    if (!rc && !to->rows)
        out_say(to, args->due ? "Nothing waits." : "There are no dossiers: qcert dossier new NAME");
    return rc;
}

int dossier_list(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet, .ids = 1 };
    qcert_store *store;
    int rc;

    if (args->ics && !args->due)
        return cli_wrong(args, "--ics goes with --due");
    rc = cli_open(args, CLI_READ, &store);
    if (rc)
        return rc;
    rc = list(args, store, &to) ? cli_refuse(args, store) : out_fails(&to);
    qcert_store_close(store);
    return rc;
}

/* *missing: whether something is. */
static int check(qcert_store *store, int64_t id, struct out *to, int *missing)
{
    qcert_rows *rows;
    int rc = qcert_dossier_check(store, id, &rows);

    if (rc)
        return rc;
    out_begin(to);
    out_list(to, "findings");
    while (!out_fails(to) && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        *missing |= !strcmp(qcert_rows_finding(rows)->severity, "missing");
        out_row(to, rows);
    }
    out_list_end(to);
    if (rc >= 0)
        out_member(to, "complete", json_boolean(!*missing));
    out_end(to);
    qcert_rows_free(rows);
    if (rc >= 0)
        out_say(to, *missing ? "It is not complete." : "It is complete.");
    return rc < 0 ? rc : 0;
}

int dossier_check(const cli_args *args)
{
    struct out to = { .json = args->json, .quiet = args->quiet, .ids = 1 };
    qcert_store *store;
    int64_t id;
    int missing = 0, rc = dossier_begin(args, CLI_READ, &id, &store);

    if (rc)
        return rc;
    if (check(store, id, &to, &missing))
        rc = cli_refuse(args, store);
    else
        rc = out_fails(&to) ? FAILED : missing ? NO : DONE;
    qcert_store_close(store);
    return rc;
}
