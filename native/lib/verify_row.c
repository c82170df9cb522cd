#include "verify.h"

#include <stdlib.h>
#include <string.h>

#define NO_RECORD \
    "the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, " \
    "or never issued"
#define NO_RECORD_OF_ORGANISATION \
    "the site has no such certificate; it does not say whether it was withdrawn, deleted " \
    "with its organisation, or never issued"
#define EXPIRED "the site says that its validity has expired"

/* What a verdict does not say by itself. */
static const char *reason_of(const char *verdict, const char *kind)
{
    if (!strcmp(verdict, "no record"))
        return *kind == 'o' ? NO_RECORD_OF_ORGANISATION : NO_RECORD;
    return strcmp(verdict, "expired") ? NULL : EXPIRED;
}

void qc_check_read(qc_stmt *from, qcert_certificate *row)
{
    enum { ID, KIND, VERDICT, REASON, CHECKED, SERVER, NAME, ORGANISATION, CENTRE, TYPE, STARTS, ENDS, LANGUAGE,
           COMPETENCE, CONVENER, HOURS, ISSUED, STATE, WAS_ON_RECORD, OTHER_PERSON,
           PAGE_SUM, POINT };

    *row = (qcert_certificate){
        .asked = qc_word(from, ID), .id = qc_word(from, ID), .kind = qc_word(from, KIND),
        .verdict = qc_word(from, VERDICT), .reason = qc_text(from, REASON), .checked = qc_word(from, CHECKED),
        .server = qc_word(from, SERVER), .name = qc_text(from, NAME), .organisation = qc_text(from, ORGANISATION),
        .centre = qc_text(from, CENTRE), .type = qc_text(from, TYPE), .starts = qc_text(from, STARTS),
        .ends = qc_text(from, ENDS), .language = qc_text(from, LANGUAGE), .competence = qc_text(from, COMPETENCE),
        .convener = qc_text(from, CONVENER), .hours = qc_text(from, HOURS), .issued = qc_text(from, ISSUED),
        .organisation_state = qc_text(from, STATE), .was_on_record = qc_text(from, WAS_ON_RECORD),
        .other_person = qc_int(from, OTHER_PERSON) != 0, .page_sum = qc_text(from, PAGE_SUM),
    };
    qc_point(from, POINT, &row->lon, &row->lat);
    if (!row->reason)
        row->reason = reason_of(row->verdict, row->kind);
    row->confirmed = qc_check_confirms(row);
}

int qc_check_confirms(const qcert_certificate *row)
{
    if (strcmp(row->verdict, "on record") && strcmp(row->verdict, "valid"))
        return 0;
    if (row->file && (!row->printed || *row->printed)) /* a PDF vouches for itself only where it was compared */
        return 0;
    return !row->name_match || !strcmp(row->name_match, "match");
}

/* ---- the history -------------------------------------------------------- */

/* *kind "": an id alone, which may be of either. */
static int understand(qcert_store *store, const char *asked, qc_certid *id, const char **kind)
{
    int rc = qc_certid_read(&store->ctx, asked, id);

    *kind = rc || id->kind == QC_CERTID_BARE ? "" : qc_kind_name(id->kind == QC_CERTID_ORGANISATION);
    return rc;
}

struct history {
    qc_stmt *stmt;
    qc_certid id; /* which the statement needs until its end */
    int is_of_one;
};

/* Of all certificates no names are shown. */
static int next_check(qcert_rows *rows)
{
    struct history *history = rows->state;
    int rc = qc_step(history->stmt);

    if (rc != QCERT_ROW)
        return rc;
    qc_check_read(history->stmt, &rows->row.certificate);
    if (!history->is_of_one)
        rows->row.certificate.name = NULL;
    return rc;
}

static void close_history(void *state)
{
    struct history *history = state;

    qc_release(history->stmt);
    free(history);
}

#define NEWEST_FIRST " ORDER BY c.id DESC"

static int find(qcert_store *store, const char *asked, struct history *history)
{
    const char *kind;
    int rc;

    if (!asked) {
        history->stmt = qc_prepare(store->db, QC_CHECK_COLUMNS NEWEST_FIRST);
        return 0;
    }
    history->is_of_one = 1;
    rc = understand(store, asked, &history->id, &kind);
    if (rc)
        return rc;
    history->stmt = qc_prepare(store->db, QC_CHECK_COLUMNS "WHERE c.certificate = :id"
                               " AND (:kind = '' OR c.kind = :kind)" NEWEST_FIRST);
    qc_bind_text_at(history->stmt, ":id", history->id.id);
    qc_bind_text_at(history->stmt, ":kind", kind);
    return 0;
}

int qcert_find_checks(qcert_store *store, const char *asked, qcert_rows **out)
{
    struct history *history;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    history = calloc(1, sizeof *history);
    if (!history)
        return qc_fail_memory(&store->ctx);
    rc = find(store, asked, history);
    if (!rc)
        return qc_rows_new(store, QC_CHECKS, next_check, close_history, history, out);
    close_history(history);
    return rc;
}

/* ---- forgetting --------------------------------------------------------- */

static int erase_from(qcert_store *store, const char *sql, const char *id, const char *kind)
{
    qc_stmt *delete = qc_prepare(store->db, sql);

    qc_bind_text_at(delete, ":id", id);
    qc_bind_text_at(delete, ":kind", kind);
    return qc_run(delete);
}

/* What qcert_mine() remembers of one is of a check, too. */
static int erase(qcert_store *store, const char *id, const char *kind)
{
    int rc = qc_begin(store->db);

    if (rc)
        return rc;
    rc = erase_from(store, "DELETE FROM certificate_check WHERE :id IS NULL OR"
                    " (certificate = :id AND (:kind = '' OR kind = :kind))", id, kind);
    if (!rc)
        rc = erase_from(store, "DELETE FROM told WHERE :id IS NULL OR (certificate = :id AND :kind <> 'attendee')", id,
                        kind);
    return qc_end(store->db, rc);
}

static int scrub(qcert_store *store)
{
    int rc = qc_db_scrub(store->db);

    if (rc != QCERT_EBUSY)
        return rc;
    return qc_fail_at(&store->ctx, rc, store->ctx.error.detail, store->path, "%s: the checks are forgotten, but "
                      "another program uses the file, so that traces of them may be left in it: close that program, "
                      "and forget again", store->path);
}

int qcert_forget(qcert_store *store, const char *asked)
{
    qc_certid id;
    const char *kind = "";
    int rc = qc_store_begin_change(store);

    if (!rc && store->rows)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "rows of the store are still held: free them before anything is "
                     "forgotten");
    if (!rc && asked)
        rc = understand(store, asked, &id, &kind);
    if (!rc)
        rc = erase(store, asked ? id.id : NULL, kind);
    if (!rc)
        rc = qc_batch_forget(store);
    return rc ? rc : scrub(store);
}
