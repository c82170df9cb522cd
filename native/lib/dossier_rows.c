#include "dossier.h"

#include "filter.h"

#include <stdlib.h>
#include <string.h>

/* ---- dossiers ----------------------------------------------------------- */

/* Behind the columns of QC_D_SELECT. */
enum { CONFLICT = QC_D_DUE + 1, CONTRIBUTIONS, COURSES, MATERIALS, REVIEWS, PRO, CONTRA, ABSTAINED, CURRENT, CORRECT,
       QUALITY };

#define ITEMS(what, which) "(SELECT " what " FROM dossier_item e WHERE e.dossier = d.id AND " which ")"
#define COUNT(kind) ITEMS("count(*)", "e.kind = '" kind "'")
#define OPINIONS(word) ITEMS("count(*)", "e.kind = 'opinion' AND e.what = '" word "'")
#define MEAN(score) ITEMS("avg(e." score ")", "e.kind = 'review'")
#define DOSSIERS                                                                                                      \
    "SELECT d.id, d.uuid, d.name, d.organisation, d.country, d.began, d.state, d.since, d.move, d.title, d.due, "     \
    COUNT("conflict") ", " COUNT("contribution") ", " COUNT("course") ", " COUNT("material") ", " COUNT("review") ", "\
    OPINIONS("for") ", " OPINIONS("against") ", " OPINIONS("abstain") ", "                                            \
    MEAN("current") ", " MEAN("correct") ", " MEAN("quality") " FROM dossier_state d"

struct list {
    qc_stmt *stmt;
    char moves[200];
};

static void fill_dossier(struct list *list, qcert_dossier *dossier)
{
    qc_stmt *from = list->stmt;
    const char *title = qc_text(from, QC_D_TITLE);
    int found = title && !strcmp(title, QC_FOUND_A_GROUP);

    qc_moves_write(qc_word(from, QC_D_STATE), list->moves, sizeof list->moves);
    *dossier = (qcert_dossier){
        .id = qc_int(from, QC_D_ID), .uuid = qc_word(from, QC_D_UUID), .organisation = qc_word(from, QC_D_NAME),
        .organisation_id = qc_int(from, QC_D_ORGANISATION), .country = qc_text(from, QC_D_COUNTRY),
        .began = qc_word(from, QC_D_BEGAN), .since = qc_word(from, QC_D_SINCE), .state = qc_word(from, QC_D_STATE),
        .moves = list->moves, .group = found ? NULL : title, .due = qc_text(from, QC_D_DUE), .found_group = found,
        .conflict = qc_int(from, CONFLICT) > 0, .contributions = qc_int(from, CONTRIBUTIONS),
        .courses = qc_int(from, COURSES), .materials = qc_int(from, MATERIALS), .reviews = qc_int(from, REVIEWS),
        .pro = qc_int(from, PRO), .contra = qc_int(from, CONTRA), .abstained = qc_int(from, ABSTAINED),
        .current = qc_real(from, CURRENT), .correct = qc_real(from, CORRECT), .quality = qc_real(from, QUALITY),
    };
}

static int next_dossier(qcert_rows *rows)
{
    struct list *list = rows->state;
    int rc = qc_step(list->stmt);

    if (rc == QCERT_ROW)
        fill_dossier(list, &rows->row.dossier);
    return rc;
}

static void close_list(void *state)
{
    struct list *list = state;

    qc_release(list->stmt);
    free(list);
}

/* Whether there is a dossier of that id. */
static int must_exist(qcert_store *store, int64_t id)
{
    qc_stmt *found;
    int rc = qc_dossier_find(store, id, &found);

    qc_release(found);
    return rc;
}

int qcert_find_dossiers(qcert_store *store, int64_t id, qcert_rows **out)
{
    struct list *list;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc && id)
        rc = must_exist(store, id);
    if (rc)
        return rc;
    list = calloc(1, sizeof *list);
    if (!list)
        return qc_fail_memory(&store->ctx);
    list->stmt = qc_prepare(store->db, DOSSIERS " WHERE ?1 = 0 OR d.id = ?1 ORDER BY d.name, d.id");
    qc_bind_int(list->stmt, id);
    return qc_rows_new(store, QC_DOSSIERS, next_dossier, close_list, list, out);
}

/* ---- what happened ------------------------------------------------------ */

enum { E_ID, E_UUID, E_DOSSIER, E_TIME, E_KIND, E_WHAT, E_ABOUT, E_TITLE, E_LINK, E_FILE, E_BYTES, E_SUM, E_VERSION,
       E_DAY, E_ROLE, E_NOTE, E_CURRENT, E_CORRECT, E_QUALITY, E_PATH, E_HIDDEN };

/* Seen are the items that were not removed, and the moves that count. */
#define EVENTS                                                                                                        \
    "SELECT e.id, e.uuid, e.dossier, e.time, e.kind, e.what, e.about, e.title, e.link, e.file, e.bytes, e.sum,"       \
    " e.version, e.day, e.role, e.note, e.current, e.correct, e.quality,"                                             \
    " (SELECT path FROM dossier_file f WHERE f.id = e.id),"                                                           \
    " e.kind <> 'removal' AND NOT EXISTS (SELECT 1 FROM dossier_item i WHERE i.id = e.id)"                            \
    " AND NOT EXISTS (SELECT 1 FROM dossier_move m WHERE m.dossier = ?1 AND m.id = e.id) AS hidden"                   \
    " FROM dossier_event e WHERE e.dossier = ?1"

qc_stmt *qc_events_of(qcert_store *store, int64_t dossier, int all)
{
    qc_stmt *events = qc_prepare(store->db, EVENTS " AND (?2 OR (NOT hidden AND e.kind <> 'removal')) ORDER BY e.id");

    qc_bind_int(events, dossier);
    qc_bind_int(events, all);
    return events;
}

qc_stmt *qc_dossier_items(qcert_store *store, int64_t dossier, const char *kind, int64_t about)
{
    qc_stmt *items = qc_prepare(store->db, EVENTS " AND e.kind = ?2 AND ?3 IN(0, e.about) AND NOT hidden"
                                " ORDER BY e.id");

    qc_bind_int(items, dossier);
    qc_bind_text(items, kind);
    qc_bind_int(items, about);
    return items;
}

void qc_event_read(qcert_dossier_event *event, qc_stmt *from)
{
    *event = (qcert_dossier_event){
        .size = sizeof *event, .id = qc_int(from, E_ID), .uuid = qc_word(from, E_UUID),
        .dossier = qc_int(from, E_DOSSIER), .time = qc_word(from, E_TIME), .kind = qc_word(from, E_KIND),
        .what = qc_text(from, E_WHAT), .about = qc_int(from, E_ABOUT), .title = qc_text(from, E_TITLE),
        .link = qc_text(from, E_LINK), .file = qc_text(from, E_FILE), .bytes = qc_int(from, E_BYTES),
        .sum = qc_text(from, E_SUM), .version = qc_text(from, E_VERSION), .day = qc_text(from, E_DAY),
        .role = qc_text(from, E_ROLE), .note = qc_text(from, E_NOTE), .current = (int)qc_int(from, E_CURRENT),
        .correct = (int)qc_int(from, E_CORRECT), .quality = (int)qc_int(from, E_QUALITY),
        .path = qc_text(from, E_PATH), .hidden = (int)qc_int(from, E_HIDDEN),
    };
}

static void fill_event(qcert_rows *rows, qc_stmt *from)
{
    qc_event_read(&rows->row.event, from);
}

int qcert_find_dossier_events(qcert_store *store, int64_t dossier, int all, qcert_rows **out)
{
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = must_exist(store, dossier);
    return rc ? rc : qc_rows_of(store, QC_DOSSIER_EVENTS, qc_events_of(store, dossier, all != 0), fill_event, out);
}

/* ---- the desk ----------------------------------------------------------- */

enum { W_ID, W_NAME, W_COUNTRY, W_STATE, W_SINCE, W_AGE, W_GROUP, W_LINK, W_DEADLINE, W_LEFT, W_DOSSIER,
       W_DOSSIER_STATE, W_DUE };

#define DAY(text) "CAST(julianday(" text ") - julianday('1970-01-01') AS INTEGER)"
#define GROUP(column)                                                                                                 \
    "(SELECT g." column " FROM geodata.user_group g WHERE g.country = w.country ORDER BY g.name LIMIT 1)"
#define DESK                                                                                                          \
    "SELECT w.id, w.name, w.country, w.state, w.since, ?1 - " DAY("w.since") ", " GROUP("name") ", " GROUP("link")  \
    ", w.deadline, " DAY("w.deadline") " - ?1, w.dossier, w.dossier_state, w.due FROM ("                            \
    "SELECT a.id AS id, a.name AS name, a.country AS country, a.state AS state, a.since AS since,"                    \
    " a.deadline AS deadline, d.id AS dossier, d.state AS dossier_state, d.due AS due"                                \
    " FROM waiting a LEFT JOIN dossier_state d ON d.organisation = a.id"                                              \
    " UNION ALL SELECT d.organisation, d.name, d.country, NULL, date(d.since, '+2 hours'), NULL, d.id, d.state, d.due"\
    " FROM dossier_state d WHERE d.state IN('submitted', 'initial review', 'user-group opinion', 'PSC determination',"\
    " 'sent back') AND NOT EXISTS (SELECT 1 FROM waiting a WHERE a.id = d.organisation)) w"                           \
    " ORDER BY w.since, w.name, w.dossier"

static int warning_of(const qcert_waiting *waiting)
{
    if (!waiting->deadline || waiting->days_left > 30)
        return 0;
    return waiting->days_left > 7 ? 30 : 7;
}

static void fill_waiting(qcert_rows *rows, qc_stmt *from)
{
    qcert_waiting *waiting = &rows->row.waiting;

    *waiting = (qcert_waiting){
        .organisation_id = qc_int(from, W_ID), .organisation = qc_word(from, W_NAME),
        .country = qc_text(from, W_COUNTRY), .state = qc_text(from, W_STATE), .since = qc_text(from, W_SINCE),
        .age = qc_int(from, W_AGE), .group = qc_text(from, W_GROUP), .group_link = qc_text(from, W_LINK),
        .deadline = qc_text(from, W_DEADLINE), .days_left = qc_int(from, W_LEFT), .dossier = qc_int(from, W_DOSSIER),
        .dossier_state = qc_text(from, W_DOSSIER_STATE), .due = qc_text(from, W_DUE),
    };
    waiting->warning = warning_of(waiting);
}

int qcert_find_waiting(qcert_store *store, qcert_rows **out)
{
    int rc = qc_store_begin(store);
    qc_stmt *desk;

    *out = NULL;
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (rc)
        return rc;
    desk = qc_prepare(store->db, DESK);
    qc_bind_int(desk, qc_store_today(store));
    return qc_rows_of(store, QC_WAITING, desk, fill_waiting, out);
}

/* ---- what is published -------------------------------------------------- */

enum { C_ID, C_KIND, C_TITLE, C_LINK, C_DAY, C_NAME, C_COUNTRY, C_ORGANISATION };

struct published {
    qc_stmt *stmt;
    char country[4]; /* that is bound; "": any */
};

static int next_contribution(qcert_rows *rows)
{
    struct published *published = rows->state;
    qc_stmt *from = published->stmt;
    int rc = qc_step(from);

    if (rc == QCERT_ROW)
        rows->row.contribution = (qcert_contribution){
            .id = qc_int(from, C_ID), .kind = qc_word(from, C_KIND), .title = qc_text(from, C_TITLE),
            .link = qc_text(from, C_LINK), .day = qc_text(from, C_DAY), .organisation = qc_word(from, C_NAME),
            .country = qc_text(from, C_COUNTRY), .organisation_id = qc_int(from, C_ORGANISATION),
        };
    return rc;
}

static void close_published(void *state)
{
    struct published *published = state;

    qc_release(published->stmt);
    free(published);
}

static int begin_published(qcert_store *store, const qc_filter *filter, qcert_rows **out)
{
    struct published *published = calloc(1, sizeof *published);

    if (!published)
        return qc_fail_memory(&store->ctx);
    memcpy(published->country, filter->country, sizeof published->country);
    published->stmt = qc_prepare(store->db, "SELECT id, kind, title, link, day, organisation, country, organisation_id"
                                 " FROM contributions WHERE ?1 IN('', country) ORDER BY organisation, day DESC, id"
                                 " LIMIT coalesce(nullif(?2, 0), -1)");
    qc_bind_text(published->stmt, published->country);
    qc_bind_int(published->stmt, filter->by.limit);
    return qc_rows_new(store, QC_CONTRIBUTIONS, next_contribution, close_published, published, out);
}

int qcert_find_contributions(qcert_store *store, const qcert_filter *theirs, qcert_rows **out)
{
    qc_filter filter;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    rc = qc_filter_open(store, theirs, &filter);
    if (!rc)
        rc = begin_published(store, &filter, out);
    qc_filter_free(&filter);
    return rc;
}
