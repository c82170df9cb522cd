#include "dossier.h"

#include "secret.h"

#include <stdlib.h>
#include <string.h>

#define MOST_TEXT 1000

/* The walk: what SQL finds, statement by statement; and, of files, what the disk says. */
struct search {
    int64_t dossier;
    size_t at;      /* the statement */
    qc_stmt *stmt;  /* NULL: not yet begun */
    qc_buf text;
};

#define NAMED(kind) "'the " kind " \"' || e.title || '\"'"
#define THE_MATERIAL "'the ' || e.what || ' \"' || coalesce(e.title, e.file, e.link) || '\"'"
#define OF(kind) " FROM dossier_item e WHERE e.dossier = ?1 AND e.kind = '" kind "'"
#define NO_PART(part)                                                                                                 \
    OF("course") " AND NOT EXISTS (SELECT 1 FROM dossier_item m WHERE m.about = e.id AND m.kind = 'material'"         \
    " AND m.what = '" part "') ORDER BY e.id"

/* Versions are compared by their numbers. */
#define NUMBER(text) "(CAST(" text " AS INTEGER) * 1000 + CAST(substr(" text ", instr(" text ", '.') + 1) AS INTEGER))"
#define OLD "(SELECT version FROM geodata.qgis_release WHERE day <= date('1970-01-01', ?2 || ' days')"                \
    " ORDER BY day DESC LIMIT 1 OFFSET 1)"

/* Each: severity, words, event, kind and flaw; of a file its name, event, kind, path, size and sum. ?1 is the dossier,
 * ?2 today. */
static const char *const questions[] = {
    "SELECT 'missing', 'no contribution to QGIS is told of', 0, 'contribution', 'none'"
    " WHERE ?2 AND NOT EXISTS (SELECT 1" OF("contribution") ")",
    "SELECT 'weak', 'no contribution has a day within the last two years', 0, 'contribution', 'none recent'"
    " WHERE EXISTS (SELECT 1" OF("contribution")
    ") AND NOT EXISTS (SELECT 1" OF("contribution") " AND e.day >= date('1970-01-01', ?2 || ' days', '-2 years'))",
    "SELECT 'weak', " NAMED("contribution") " || ' has no link', e.id, e.kind, 'no link'" OF("contribution")
    " AND e.link IS NULL AND ?2 ORDER BY e.id",
    "SELECT 'missing', 'there is no course', 0, 'course', 'none' WHERE ?2 AND NOT EXISTS (SELECT 1" OF("course") ")",
    "SELECT 'missing', " NAMED("course") " || ' has no lectures', e.id, e.kind, 'no lectures'" NO_PART("lectures"),
    "SELECT 'missing', " NAMED("course") " || ' has no exercises', e.id, e.kind, 'no exercises'" NO_PART("exercises"),
    "SELECT 'weak', " NAMED("course") " || ' has no data', e.id, e.kind, 'no data'" NO_PART("data"),
    "SELECT 'weak', " THE_MATERIAL " || ' does not say for which QGIS it is', e.id, e.kind, 'no version'" OF("material")
    " AND e.version IS NULL AND e.what IN('lectures', 'exercises') ORDER BY e.id",
    "SELECT 'weak', " THE_MATERIAL " || ' is made for QGIS ' || e.version || ', which is older than ' || " OLD
    " || ', the older of the two latest long-term releases', e.id, e.kind, 'old version'" OF("material")
    " AND " NUMBER("e.version") " < " NUMBER(OLD) " ORDER BY e.id",
    "SELECT 'file', e.file, e.id, e.kind, f.path, e.bytes, e.sum FROM dossier_item e JOIN dossier_file f"
    " ON f.id = e.id WHERE e.dossier = ?1 ORDER BY e.id",
    "SELECT 'weak', 'the file \"' || e.file || '\" is not on this machine', e.id, e.kind, 'elsewhere'"
    " FROM dossier_item e WHERE e.dossier = ?1 AND e.file IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM dossier_file f WHERE f.id = e.id) ORDER BY e.id",
};

#define QUESTIONS (sizeof questions / sizeof *questions)

/* What the disk says of a file: 0 if it is as it was. */
static int look_at_file(qcert_store *store, struct search *search, qcert_finding *finding)
{
    char sum[QC_SUM_SIZE];
    int64_t size;
    int rc = qc_sum_file(&store->ctx, qc_text(search->stmt, 4), &size, sum), changed = 0;

    if (rc == QCERT_ECANCELED || rc == QCERT_EMEMORY)
        return rc;
    if (!rc)
        changed = size != qc_int(search->stmt, 5) || strcmp(sum, qc_text(search->stmt, 6));
    if (!rc && !changed)
        return 0;
    qc_buf_clear(&search->text);
    qc_buf_text(&search->text, "the file \"");
    qc_buf_text(&search->text, qc_text(search->stmt, 1)); /* not where it lies: reviewers read this, too */
    if (qc_buf_text(&search->text, changed ? "\" has changed since it was added" : "\" is gone or cannot be read"))
        return qc_fail_memory(&store->ctx);
    qc_ready(&store->ctx);
    *finding = (qcert_finding){ changed ? "weak" : "missing", search->text.bytes, qc_int(search->stmt, 2),
                                qc_text(search->stmt, 3), changed ? "changed" : "gone" };
    return QCERT_ROW;
}

/* The row on which the statement stands. 0: it is none. */
static int take(qcert_store *store, struct search *search, qcert_finding *finding)
{
    if (!strcmp(qc_text(search->stmt, 0), "file"))
        return look_at_file(store, search, finding);
    *finding = (qcert_finding){ qc_text(search->stmt, 0), qc_text(search->stmt, 1), qc_int(search->stmt, 2),
                                qc_text(search->stmt, 3), qc_text(search->stmt, 4) };
    return QCERT_ROW;
}

static void ask(qcert_store *store, struct search *search)
{
    search->stmt = qc_prepare(store->db, questions[search->at]);
    qc_bind_int_at(search->stmt, "?1", search->dossier);
    qc_bind_int_at(search->stmt, "?2", qc_store_today(store));
}

static int next_finding(qcert_rows *rows)
{
    struct search *search = rows->state;
    int rc = 0;

    while (!rc && search->at < QUESTIONS) {
        if (!search->stmt)
            ask(rows->store, search);
        rc = qc_step(search->stmt);
        if (rc == QCERT_ROW) {
            rc = take(rows->store, search, &rows->row.finding);
        } else if (!rc) {
            qc_release(search->stmt);
            search->stmt = NULL;
            search->at++;
        }
    }
    return rc;
}

static void close_search(void *state)
{
    struct search *search = state;

    qc_release(search->stmt);
    qc_buf_free(&search->text);
    free(search);
}

int qcert_dossier_check(qcert_store *store, int64_t dossier, qcert_rows **out)
{
    struct search *search;
    qc_stmt *found = NULL;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (!rc)
        rc = qc_dossier_find(store, dossier, &found);
    qc_release(found);
    if (rc)
        return rc;
    search = calloc(1, sizeof *search);
    if (!search)
        return qc_fail_memory(&store->ctx);
    search->dossier = dossier;
    search->text.most = MOST_TEXT;
    return qc_rows_new(store, QC_FINDINGS, next_finding, close_search, search, out);
}
