#include "dossier.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_SIZE 512

/* ---- user groups -------------------------------------------------------- */

/* The user group of the country: "" if there is none. */
static int find_group(qcert_store *store, const char *country, char group[304])
{
    qc_stmt *find = qc_prepare(store->db, "SELECT name FROM geodata.user_group WHERE country = ? ORDER BY name");
    int rc;

    *group = '\0';
    qc_bind_text(find, country);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        snprintf(group, 304, "%.300s", qc_word(find, 0));
    qc_release(find);
    return rc < 0 ? rc : 0;
}

static int is_of_country(qcert_store *store, const char *country, const char *group, int *is)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT 1 FROM geodata.user_group WHERE country = ? AND name = ?");
    int rc;

    qc_bind_text(find, country);
    qc_bind_text(find, group);
    rc = qc_step(find);
    qc_release(find);
    *is = rc == QCERT_ROW;
    return rc < 0 ? rc : 0;
}

static int has_conflict(qcert_store *store, int64_t dossier, int *has)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT 1 FROM dossier_item WHERE dossier = ? AND kind = 'conflict'");
    int rc;

    qc_bind_int(find, dossier);
    rc = qc_step(find);
    qc_release(find);
    *has = rc == QCERT_ROW;
    return rc < 0 ? rc : 0;
}

/* ---- who is asked ------------------------------------------------------- */

/* Whether the group that was asked is another one than the country's; 0 if none was. */
static int asked_another(qcert_store *store, int64_t dossier, int *is)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT d.country, m.title FROM dossier_move m JOIN dossier d"
                               " ON d.id = m.dossier WHERE m.dossier = ? AND m.state = 'user-group opinion'"
                               " ORDER BY m.step DESC LIMIT 1");
    int own = 1, rc;

    qc_bind_int(find, dossier);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        rc = is_of_country(store, qc_word(find, 0), qc_text(find, 1), &own);
    qc_release(find);
    *is = !own;
    return rc;
}

int qc_opinion_check(qcert_store *store, const qcert_dossier_event *opinion)
{
    int conflict, another = 0, rc;

    if (!opinion->role || strcmp(opinion->role, "group"))
        return 0;
    rc = has_conflict(store, opinion->dossier, &conflict);
    if (!rc && conflict)
        rc = asked_another(store, opinion->dossier, &another);
    if (rc || !conflict || another)
        return rc;
    return qc_fail(&store->ctx, QCERT_EFORMAT, "the applicant is the group or a reviewer: the opinion is that of"
                   " another group, which is asked first, or the PSC's");
}

/* What the way from the initial review depends on. */
typedef struct fork_in_road {
    char group[304]; /* of the country */
    int conflict;
} fork_in_road;

/* A country's user group is asked first, unless it may not judge. */
static int psc_may_decide(const fork_in_road *road)
{
    return !*road->group || road->conflict;
}

static int look_ahead(qcert_store *store, qc_stmt *dossier, fork_in_road *road)
{
    int rc = find_group(store, qc_text(dossier, QC_D_COUNTRY), road->group);

    return rc ? rc : has_conflict(store, qc_int(dossier, QC_D_ID), &road->conflict);
}

static int ask_group(qcert_store *store, qc_stmt *dossier, const char *group, fork_in_road *road)
{
    int own = 0, rc;

    if (!group && !*road->group)
        return qc_fail(&store->ctx, QCERT_EFORMAT, "there is no user group in %s: it goes to \"PSC determination\", "
                       "with the advice to found one", qc_text(dossier, QC_D_COUNTRY));
    rc = is_of_country(store, qc_text(dossier, QC_D_COUNTRY), group ? group : road->group, &own);
    if (!rc && road->conflict && own)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "of an applicant who is the group or a reviewer another group is"
                     " asked, or it goes to \"PSC determination\"");
    if (!rc && group)
        snprintf(road->group, sizeof road->group, "%.300s", group);
    return rc;
}

/* From the initial review alone. */
static int choose(qcert_store *store, qc_stmt *dossier, const char *group, qcert_dossier_event *move,
                  fork_in_road *road)
{
    int rc = look_ahead(store, dossier, road);

    if (rc)
        return rc;
    if (!strcmp(move->what, "user-group opinion")) {
        move->title = road->group;
        return ask_group(store, dossier, group, road);
    }
    if (!strcmp(move->what, "PSC determination")) {
        if (!psc_may_decide(road))
            return qc_fail(&store->ctx, QCERT_EFORMAT, "%s is asked first: move it to \"user-group opinion\"",
                           road->group);
        move->title = *road->group ? NULL : QC_FOUND_A_GROUP;
    }
    return 0;
}

/* ---- the moves that there are ------------------------------------------- */

struct ways {
    fork_in_road road;
    char state[24];
    size_t at;
};

/* Where there is no user group another country's may be asked, but the PSC decides as a rule. */
static int is_open(const struct ways *ways, const qc_move *move)
{
    if (strcmp(move->state, ways->state))
        return 0;
    if (!strcmp(move->state, "initial review") && !strcmp(move->next, "user-group opinion"))
        return *ways->road.group != '\0';
    if (!strcmp(move->state, "initial review") && !strcmp(move->next, "PSC determination"))
        return psc_may_decide(&ways->road);
    return 1;
}

static int next_move(qcert_rows *rows)
{
    struct ways *ways = rows->state;

    while (qc_moves[ways->at].state) {
        const qc_move *move = &qc_moves[ways->at++];
        int asks = !strcmp(move->next, "user-group opinion") && !ways->road.conflict;
        if (!is_open(ways, move))
            continue;
        rows->row.move = (qcert_move){ move->next, move->role, move->reason, asks ? ways->road.group : NULL };
        return QCERT_ROW;
    }
    return 0;
}

int qcert_find_moves(qcert_store *store, int64_t id, qcert_rows **out)
{
    struct ways *ways;
    qc_stmt *dossier = NULL;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (!rc)
        rc = qc_dossier_find(store, id, &dossier);
    if (rc)
        return rc;
    ways = calloc(1, sizeof *ways);
    if (ways) {
        snprintf(ways->state, sizeof ways->state, "%s", qc_word(dossier, QC_D_STATE));
        rc = look_ahead(store, dossier, &ways->road);
    }
    qc_release(dossier);
    if (!ways)
        return qc_fail_memory(&store->ctx);
    if (!rc)
        return qc_rows_new(store, QC_MOVES, next_move, free, ways, out);
    free(ways);
    return rc;
}

/* ---- the report --------------------------------------------------------- */

/* The page of an organisation that the site knows, else the start page. */
static int find_page(qcert_store *store, int64_t organisation, char page[PAGE_SIZE])
{
    qc_stmt *find = qc_prepare(store->db, "SELECT coalesce((SELECT " QC_PAGES_SQL " || slug || '/' FROM organisation"
                               " WHERE id = ?), nullif(coalesce(" QC_SITE_SQL ", '" QCERT_SERVER "'), '" QCERT_DEMO
                               "') || '/en/')");
    int rc;

    qc_bind_int(find, organisation);
    rc = qc_step(find);
    if (rc == QCERT_ROW && !qc_is_null(find, 0))
        snprintf(page, PAGE_SIZE, "%.500s", qc_text(find, 0));
    qc_release(find);
    return rc < 0 ? rc : 0;
}

static int tell(qcert_store *store, int64_t id, qcert_move_report *report)
{
    qc_stmt *now;
    int rc = qc_dossier_find(store, id, &now);

    if (rc)
        return rc;
    if (!qc_is_null(now, QC_D_DUE)) {
        snprintf(report->group, sizeof report->group, "%.300s", qc_text(now, QC_D_TITLE));
        snprintf(report->due, sizeof report->due, "%.10s", qc_text(now, QC_D_DUE));
    }
    report->found_group = !qc_is_null(now, QC_D_TITLE) && !strcmp(qc_text(now, QC_D_TITLE), QC_FOUND_A_GROUP);
    if (!strcmp(qc_word(now, QC_D_STATE), "submitted"))
        rc = find_page(store, qc_int(now, QC_D_ORGANISATION), report->page);
    qc_release(now);
    return rc;
}

/* ---- the move ----------------------------------------------------------- */

static int check_move(qcert_store *store, qc_stmt *dossier, const qcert_move_opts *opts, qcert_dossier_event *event,
                      fork_in_road *road)
{
    const qc_move *move;
    int rc = qc_move_find(&store->ctx, qc_word(dossier, QC_D_STATE), event->what, opts->role, &move);

    if (rc)
        return rc;
    event->role = move->role;
    if (move->reason && !event->note)
        return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%s\" needs a reason: give it as a note", move->next);
    if (opts->group && strcmp(move->next, "user-group opinion"))
        return qc_fail(&store->ctx, QCERT_EFORMAT, "a group is asked in \"user-group opinion\" alone");
    if (!strcmp(move->state, "initial review"))
        rc = choose(store, dossier, opts->group, event, road);
    return rc ? rc : qc_event_check(&store->ctx, event, "move");
}

static int move_on(qcert_store *store, int64_t id, const char *state, const qcert_move_opts *opts)
{
    qcert_dossier_event event = { .dossier = id, .kind = "move", .what = state ? state : "", .note = opts->note };
    fork_in_road road = { "", 0 };
    qc_stmt *dossier;
    int64_t made;
    int rc = qc_dossier_find(store, id, &dossier);

    if (rc)
        return rc;
    event.about = qc_int(dossier, QC_D_MOVE);
    rc = check_move(store, dossier, opts, &event, &road);
    qc_release(dossier);
    return rc ? rc : qc_event_put(store, &event, &made);
}

int qcert_dossier_move(qcert_store *store, int64_t dossier, const char *state, const qcert_move_opts *theirs,
                       qcert_move_report *theirs_report)
{
    qcert_move_report report = { .size = sizeof report };
    qcert_move_opts opts;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (!rc)
        rc = qc_store_need_geodata(store); /* not within the transaction */
    if (!rc)
        rc = qc_begin(store->db);
    if (!rc) {
        rc = move_on(store, dossier, state, &opts);
        if (!rc)
            rc = tell(store, dossier, &report);
        rc = qc_dossier_end(store, rc);
    }
    if (!rc && theirs_report)
        qc_write_result(theirs_report, &report, sizeof report);
    return rc;
}
