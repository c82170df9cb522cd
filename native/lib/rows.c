#include "rows.h"

#include <stdlib.h>

int qc_rows_new(qcert_store *store, qc_kind kind, int (*next)(qcert_rows *), void (*close)(void *), void *state,
                qcert_rows **out)
{
    qcert_rows *rows = calloc(1, sizeof *rows);

    *out = rows;
    if (!rows) {
        close(state);
        return qc_fail_memory(&store->ctx);
    }
    rows->store = store;
    rows->kind = kind;
    rows->next = next;
    rows->close = close;
    rows->state = state;
    qc_store_hold(store);
    return 0;
}

/* At their end rows let go of the file, for whoever waits. */
static void end(qcert_rows *rows, int how)
{
    if (!rows->ended)
        rows->close(rows->state);
    rows->ended = how;
}

void qcert_rows_free(qcert_rows *rows)
{
    if (!rows)
        return;
    end(rows, 1);
    qc_store_drop(rows->store);
    free(rows);
}

int qcert_rows_next(qcert_rows *rows)
{
    int rc;

    if (rows->ended)
        return rows->ended < 0 ? rows->ended : 0;
    qc_ready(&rows->store->ctx);
    rc = rows->next(rows);
    rows->has_row = rc == QCERT_ROW;
    if (rc != QCERT_ROW)
        end(rows, rc ? rc : 1);
    return rc;
}

static int shows(const qcert_rows *rows, qc_kind kind)
{
    return rows->has_row && rows->kind == kind;
}

const qcert_course *qcert_rows_course(const qcert_rows *rows)
{
    return shows(rows, QC_COURSES) ? &rows->row.course : NULL;
}

const qcert_centre *qcert_rows_centre(const qcert_rows *rows)
{
    return shows(rows, QC_CENTRES) ? &rows->row.centre : NULL;
}

const qcert_organisation *qcert_rows_organisation(const qcert_rows *rows)
{
    return shows(rows, QC_ORGANISATIONS) ? &rows->row.organisation : NULL;
}

const qcert_place *qcert_rows_place(const qcert_rows *rows)
{
    return shows(rows, QC_PLACES) ? &rows->row.place : NULL;
}

const qcert_run *qcert_rows_run(const qcert_rows *rows)
{
    return shows(rows, QC_RUNS) ? &rows->row.run : NULL;
}

const qcert_change *qcert_rows_change(const qcert_rows *rows)
{
    return shows(rows, QC_CHANGES) ? &rows->row.change : NULL;
}

const qcert_followed *qcert_rows_follow(const qcert_rows *rows)
{
    return shows(rows, QC_FOLLOWS) ? &rows->row.followed : NULL;
}

const qcert_country *qcert_rows_country(const qcert_rows *rows)
{
    return shows(rows, QC_COUNTRIES) ? &rows->row.country : NULL;
}

const qcert_language *qcert_rows_language(const qcert_rows *rows)
{
    return shows(rows, QC_LANGUAGES) ? &rows->row.language : NULL;
}

const qcert_reach *qcert_rows_reach(const qcert_rows *rows)
{
    return shows(rows, QC_REACH) ? &rows->row.reach : NULL;
}

const qcert_reach_town *qcert_rows_reach_town(const qcert_rows *rows)
{
    return shows(rows, QC_REACH_TOWNS) ? &rows->row.reach_town : NULL;
}

const qcert_group *qcert_rows_group(const qcert_rows *rows)
{
    return shows(rows, QC_GROUPS) ? &rows->row.group : NULL;
}

const qcert_figure *qcert_rows_figure(const qcert_rows *rows)
{
    return shows(rows, QC_FIGURES) ? &rows->row.figure : NULL;
}

const qcert_certificate *qcert_rows_certificate(const qcert_rows *rows)
{
    return shows(rows, QC_CHECKS) ? &rows->row.certificate : NULL;
}

const qcert_price *qcert_rows_price(const qcert_rows *rows)
{
    return shows(rows, QC_PRICES) ? &rows->row.price : NULL;
}

const qcert_booking *qcert_rows_booking(const qcert_rows *rows)
{
    return shows(rows, QC_BOOKINGS) ? &rows->row.booking : NULL;
}

const qcert_balance *qcert_rows_balance(const qcert_rows *rows)
{
    return shows(rows, QC_BALANCES) ? &rows->row.balance : NULL;
}

const qcert_due *qcert_rows_due(const qcert_rows *rows)
{
    return shows(rows, QC_FORECAST) ? &rows->row.due : NULL;
}

const qcert_standing *qcert_rows_standing(const qcert_rows *rows)
{
    return shows(rows, QC_STANDINGS) ? &rows->row.standing : NULL;
}

const qcert_flaw *qcert_rows_flaw(const qcert_rows *rows)
{
    return shows(rows, QC_FLAWS) ? &rows->row.flaw : NULL;
}

const qcert_slip *qcert_rows_slip(const qcert_rows *rows)
{
    return shows(rows, QC_SLIPS) ? &rows->row.slip : NULL;
}

const qcert_dossier *qcert_rows_dossier(const qcert_rows *rows)
{
    return shows(rows, QC_DOSSIERS) ? &rows->row.dossier : NULL;
}

const qcert_dossier_event *qcert_rows_dossier_event(const qcert_rows *rows)
{
    return shows(rows, QC_DOSSIER_EVENTS) ? &rows->row.event : NULL;
}

const qcert_finding *qcert_rows_finding(const qcert_rows *rows)
{
    return shows(rows, QC_FINDINGS) ? &rows->row.finding : NULL;
}

const qcert_move *qcert_rows_move(const qcert_rows *rows)
{
    return shows(rows, QC_MOVES) ? &rows->row.move : NULL;
}

const qcert_waiting *qcert_rows_waiting(const qcert_rows *rows)
{
    return shows(rows, QC_WAITING) ? &rows->row.waiting : NULL;
}

const qcert_contribution *qcert_rows_contribution(const qcert_rows *rows)
{
    return shows(rows, QC_CONTRIBUTIONS) ? &rows->row.contribution : NULL;
}

/* ---- the rows of one statement ------------------------------------------ */

struct plain {
    qc_stmt *stmt;
    void (*fill)(qcert_rows *rows, qc_stmt *stmt);
};

static int next_plain(qcert_rows *rows)
{
    struct plain *plain = rows->state;
    int rc = qc_step(plain->stmt);

    if (rc == QCERT_ROW)
        plain->fill(rows, plain->stmt);
    return rc;
}

static void close_plain(void *state)
{
    struct plain *plain = state;

    qc_release(plain->stmt);
    free(plain);
}

int qc_rows_of(qcert_store *store, qc_kind kind, qc_stmt *stmt, void (*fill)(qcert_rows *, qc_stmt *),
               qcert_rows **out)
{
    struct plain *state = malloc(sizeof *state);

    if (!state) {
        qc_release(stmt);
        return qc_fail_memory(&store->ctx);
    }
    *state = (struct plain){ stmt, fill };
    return qc_rows_new(store, kind, next_plain, close_plain, state, out);
}
