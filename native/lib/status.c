#include "rows.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define WEEK (7 * 24 * 3600)

/* ---- what the store holds ----------------------------------------------- */

static int count_courses(qcert_store *store, qcert_status *status)
{
    char today[QC_DAY_SIZE];
    qc_stmt *count = qc_prepare(store->db,
                                "SELECT count(*) FILTER (WHERE c.gone IS NULL AND certified AND starts >= :today),"
                                " count(*) FILTER (WHERE c.gone IS NULL AND certified AND starts < :today"
                                "  AND ends >= :today),"
                                " count(*) FILTER (WHERE c.gone IS NULL AND certified AND starts < :today"
                                "  AND ends < :today),"
                                " count(*) FILTER (WHERE c.gone IS NOT NULL AND certified),"
                                " count(*) FILTER (WHERE c.gone IS NULL AND NOT certified)"
                                " FROM course c JOIN (SELECT id, state = 'certified' AS certified FROM organisation) o"
                                " ON o.id = c.organisation");
    int rc;

    qc_day_write(qc_store_today(store), today);
    qc_bind_text_at(count, ":today", today);
    rc = qc_step(count);
    if (rc == QCERT_ROW) {
        status->upcoming = qc_int(count, 0);
        status->running = qc_int(count, 1);
        status->past = qc_int(count, 2);
        status->gone = qc_int(count, 3);
        status->other_courses = qc_int(count, 4);
    }
    qc_release(count);
    return rc < 0 ? rc : 0;
}

/* What the file says of itself: where it can only be read as one that never changes, SQLite would not tell. */
static int read_log(qcert_store *store, int *logged)
{
    unsigned char header[20] = { 0 };
    size_t count;
    int rc = qc_db_peek(store->db, header, sizeof header, &count);

    *logged = count == sizeof header && header[18] == 2;
    return rc;
}

static int count_others(qcert_store *store, qcert_status *status)
{
    int64_t schema = 0;
    int rc = qc_get_int(store->db, "SELECT count(*) FROM organisation WHERE gone IS NULL", 0, &status->organisations);

    if (!rc)
        rc = qc_get_int(store->db, "SELECT count(*) FROM organisation WHERE gone IS NULL AND state = 'certified'", 0,
                        &status->certified);
    if (!rc)
        rc = qc_get_int(store->db, "SELECT count(*) FROM centre WHERE gone IS NULL", 0, &status->centres);
    if (!rc)
        rc = qc_get_int(store->db, "PRAGMA user_version", 0, &schema);
    if (!rc)
        rc = read_log(store, &status->undisturbed);
    status->schema = (int)schema;
    return rc;
}

/* Texts that live until the next call, one for each field. */
static int lend(qcert_store *store, int slot, const char *key, const char **text)
{
    free(store->status[slot]);
    store->status[slot] = NULL;
    *text = NULL;
    if (qc_meta_get(store, key, &store->status[slot]))
        return store->ctx.error.code;
    *text = store->status[slot];
    return 0;
}

static int lend_today(qcert_store *store, qcert_status *status)
{
    char today[QC_DAY_SIZE];

    qc_day_write(qc_store_today(store), today);
    free(store->status[3]);
    status->today = store->status[3] = qc_copy(today);
    return status->today ? 0 : qc_fail_memory(&store->ctx);
}

/* Below 0: never. A time in the future, of a clock that was wrong, is now. */
static int64_t seconds_since(const qcert_store *store, const char *synced)
{
    int64_t then;

    if (!synced || qc_time_read(synced, &then))
        return -1;
    return qc_store_now(store) > then ? qc_store_now(store) - then : 0;
}

static int is_stale(int64_t seconds)
{
    return seconds < 0 || seconds > WEEK;
}

int qcert_store_age(qcert_store *store, qcert_age *theirs)
{
    qcert_age age = { .size = sizeof age };
    char *synced = NULL;
    int rc = qc_store_begin(store);

    if (!rc)
        rc = qc_meta_get(store, "synced", &synced);
    if (rc)
        return rc;
    age.seconds = seconds_since(store, synced);
    age.stale = is_stale(age.seconds);
    qc_day_write(qc_store_today(store), age.today);
    free(synced);
    qc_write_result(theirs, &age, sizeof age);
    return 0;
}

int qcert_store_status(qcert_store *store, qcert_status *theirs)
{
    qcert_status status = { .size = sizeof status };
    int rc = qc_store_begin(store);

    if (!rc)
        rc = lend(store, 0, "server", &status.server);
    if (!rc)
        rc = lend(store, 1, "synced", &status.synced);
    if (!rc)
        rc = lend(store, 2, "past_synced", &status.past_synced);
    if (!rc)
        rc = lend_today(store, &status);
    if (!rc)
        rc = count_others(store, &status);
    if (!rc)
        rc = count_courses(store, &status);
    if (rc)
        return rc;
    status.path = store->path;
    status.age_seconds = seconds_since(store, status.synced);
    status.stale = is_stale(status.age_seconds);
    qc_write_result(theirs, &status, sizeof status);
    return 0;
}

/* ---- the runs ----------------------------------------------------------- */

#define TALLY(layer) layer ".added, " layer ".changed, " layer ".moved, " layer ".renamed, " layer ".unchanged, "     \
                     layer ".gone, " layer ".rejected"
#define JOIN(layer, name) " LEFT JOIN tally " layer " ON " layer ".run = r.id AND " layer ".layer = '" name "'"

static qcert_tally read_tally(qc_stmt *from, int column)
{
    return (qcert_tally){
        qc_int(from, column), qc_int(from, column + 1), qc_int(from, column + 2), qc_int(from, column + 3),
        qc_int(from, column + 4), qc_int(from, column + 5), qc_int(from, column + 6),
    };
}

static void fill_run(qcert_rows *rows, qc_stmt *from)
{
    rows->row.run = (qcert_run){
        .id = qc_int(from, 0), .began = qc_word(from, 1), .kind = qc_word(from, 2), .server = qc_word(from, 3),
        .today = qc_word(from, 4), .warning = qc_text(from, 5), .milliseconds = qc_int(from, 6),
        .organisations = read_tally(from, 7), .centres = read_tally(from, 14), .courses = read_tally(from, 21),
    };
}

int qcert_find_runs(qcert_store *store, int64_t limit, qcert_rows **out)
{
    qc_stmt *runs;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    runs = qc_prepare(store->db, "SELECT r.id, r.began, r.kind, r.server, r.today, r.warning, r.milliseconds, "
                      TALLY("o") ", " TALLY("t") ", " TALLY("c") " FROM run r" JOIN("o", "organisation")
                      JOIN("t", "centre") JOIN("c", "course") " ORDER BY r.id DESC LIMIT ?");
    qc_bind_int(runs, limit ? limit : -1);
    return qc_rows_of(store, QC_RUNS, runs, fill_run, out);
}

/* ---- is it sound? ------------------------------------------------------- */

/* SpatiaLite's CheckSpatialIndex writes into the file, and says nothing when it fails. An index holds boxes in numbers
 * of half the size, a little wider than the truth. */
#define OFF(inner, outer) inner " - " outer " NOT BETWEEN 0 AND 0.0001"
#define INDEX(table)                                                                                                  \
    { "SELECT rtreecheck('idx_" table "_geom') AS fault WHERE fault <> 'ok'", "the index of the layer " table         \
      " is damaged" },                                                                                                \
    { "SELECT t.id FROM " table " t LEFT JOIN idx_" table "_geom i ON i.pkid = t.id WHERE t.geom IS NOT NULL"         \
      " AND (i.pkid IS NULL OR " OFF("MbrMinX(t.geom)", "i.xmin") " OR " OFF("i.xmax", "MbrMaxX(t.geom)")             \
      " OR " OFF("MbrMinY(t.geom)", "i.ymin") " OR " OFF("i.ymax", "MbrMaxY(t.geom)") ")", "the index of the layer "  \
      table " does not show where a row lies" },                                                                      \
    { "SELECT i.pkid FROM idx_" table "_geom i LEFT JOIN " table " t ON t.id = i.pkid WHERE t.geom IS NULL",          \
      "the index of the layer " table " shows a row that is not there" }

/* Each finds faults: none may give a row. */
static const struct { const char *sql, *what; } checks[] = {
    { "SELECT integrity_check FROM pragma_integrity_check(NULL, 'main') WHERE integrity_check <> 'ok'",
      "the file is damaged" },
    { "SELECT \"table\" FROM pragma_foreign_key_check(NULL, 'main')", "a row belongs to one that is missing" },
    { "SELECT c.id FROM course c JOIN centre t ON t.id = c.centre WHERE c.geom IS NOT t.geom",
      "a course does not lie where its centre lies" },
    INDEX("course"), INDEX("centre"), INDEX("organisation"),
    { "SELECT id FROM charge WHERE open < 0 OR paid < 0 OR paid > cents"
      " UNION ALL SELECT id FROM payment WHERE credit < 0 OR used < 0 OR used > cents",
      "the books do not add up: more was paid than there was, or than was open" },
    { "SELECT p.id FROM payment p JOIN charge c ON c.organisation = p.organisation WHERE p.credit > 0 AND c.open > 0",
      "the books do not add up: something is open while there is credit" },
    { "SELECT c.id FROM booking c JOIN booking b ON b.id = c.corrects WHERE b.kind = 'correction'"
      " OR c.cents <> -b.cents OR c.organisation <> b.organisation",
      "the books do not add up: a correction is not the opposite of what it corrects" },
};

int qcert_store_check(qcert_store *store)
{
    int rc = qc_store_begin(store);

    for (size_t i = 0; i < sizeof checks / sizeof *checks && !rc; i++) {
        qc_stmt *check = qc_prepare(store->db, checks[i].sql);
        rc = qc_tell(&store->ctx, "checking", (int64_t)i, sizeof checks / sizeof *checks);
        if (!rc)
            rc = qc_step(check);
        if (rc == QCERT_ROW)
            rc = qc_fail_at(&store->ctx, QCERT_ESTORE, 0, store->path, "%s: %s (%.200s); restore a backup, or remove "
                            "the file and sync again", store->path, checks[i].what, qc_text(check, 0));
        qc_release(check);
    }
    return rc;
}
