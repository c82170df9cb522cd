#include "filter.h"
#include "organisation.h"
#include "verify.h"

#include <stdlib.h>
#include <string.h>

#define NOT_ITS_OWN "the site has this certificate under the name of another organisation"

typedef struct mine {
    qcert_store *store;
    int64_t id;
    int keep;
    qc_certid given;           /* "": none */
    qc_stmt *about;            /* stands on the organisation, so that all is of one moment */
    qc_stmt *turn;             /* on what brought its state */
    qc_stmt *check;            /* on the check that is told */
    qcert_certificate certificate; /* it */
    char told_certificate[QC_CERTID_SIZE], told[20]; /* the last time; "": nothing */
    char now_certificate[QC_CERTID_SIZE], now[20];   /* to be told from then on */
    int shown;
} mine;

/* ---- the state ---------------------------------------------------------- */

enum { NAME, COUNTRY, COUNTRY_NAME, PAGE, REMARKS, STATE, FIRST_SEEN, GONE, ADDED, CENTRES, UPCOMING, RUNNING, PAST,
       TOLD_CERTIFICATE, TOLD };

#define COURSES(which)                                                                                                \
    "(SELECT count(*) FROM course c WHERE c.organisation = :id AND c.gone IS NULL AND " which ")"

static const char about[] =
    "SELECT o.name, o.country, (SELECT name FROM geodata.country k WHERE k.code = o.country),"
    " " QC_PAGES_SQL " || o.slug || '/', o.remarks, o.state, o.first_seen, o.gone,"
    " EXISTS (SELECT 1 FROM change WHERE layer = 'organisation' AND row = o.id AND what = 'added'),"
    " (SELECT count(*) FROM centre t WHERE t.organisation = o.id AND t.gone IS NULL),"
    " " COURSES(QC_UPCOMING) ", " COURSES(QC_RUNNING) ", " COURSES(QC_PAST) ", d.certificate, d.verdict"
    " FROM organisation o LEFT JOIN told d ON d.organisation = o.id WHERE o.id = :id";

/* Each change has the whole row before it: the newest one that had another state brought this one. */
static const char turn[] =
    "SELECT r.today, json_extract(h.before, '$.state') FROM change h JOIN run r ON r.id = h.run"
    " WHERE h.layer = 'organisation' AND h.row = :id AND json_extract(h.before, '$.state') <> :state"
    " ORDER BY h.id DESC LIMIT 1";

static int read_state(mine *job, qcert_standing *row)
{
    int rc;

    row->state = qc_word(job->about, STATE);
    job->turn = qc_prepare(job->store->db, turn);
    qc_bind_int_at(job->turn, ":id", job->id);
    qc_bind_text_at(job->turn, ":state", row->state);
    rc = qc_step(job->turn);
    if (rc == QCERT_ROW) {
        row->since = qc_text(job->turn, 0);
        row->was = qc_text(job->turn, 1);
    } else {
        row->since = qc_word(job->about, FIRST_SEEN);
        row->at_least = !qc_int(job->about, ADDED);
    }
    if (!qc_is_null(job->about, GONE)) {
        row->state = "no longer listed";
        row->since = qc_text(job->about, GONE);
        row->at_least = 0;
    }
    return rc < 0 ? rc : 0;
}

static int read_about(mine *job, qcert_standing *row)
{
    char today[QC_DAY_SIZE];
    int rc;

    qc_day_write(qc_store_today(job->store), today);
    job->about = qc_prepare(job->store->db, about);
    qc_bind_int_at(job->about, ":id", job->id);
    qc_bind_text_at(job->about, ":today", today);
    rc = qc_step(job->about);
    if (rc != QCERT_ROW)
        return rc < 0 ? rc : qc_fail(&job->store->ctx, QCERT_ENOTFOUND,
                                     "the organisation is not in the store any more");
    *row = (qcert_standing){
        .id = job->id, .name = qc_word(job->about, NAME), .country = qc_text(job->about, COUNTRY),
        .country_name = qc_text(job->about, COUNTRY_NAME), .page = qc_text(job->about, PAGE),
        .remarks = qc_text(job->about, REMARKS), .centres = qc_int(job->about, CENTRES),
        .upcoming = qc_int(job->about, UPCOMING), .running = qc_int(job->about, RUNNING),
        .past = qc_int(job->about, PAST),
    };
    return read_state(job, row);
}

/* ---- its certificate ---------------------------------------------------- */

#define IS_OWN                                                                                                        \
    "(c.organisation = :name OR c.organisation IN (SELECT json_extract(h.before, '$.name') FROM change h"             \
    " WHERE h.layer = 'organisation' AND h.row = :id AND h.what = 'renamed'))"

/* Of each certificate the last check counts that found something out. Renaming an organisation does not rename it in
 * what was checked before. */
static const char last_check[] =
    "SELECT c.id, c.organisation IS NULL OR " IS_OWN " AS own FROM certificate_check c"
    " WHERE c.kind = 'organisation' AND c.server = " QC_SITE_SQL
    " AND (c.certificate = :certificate OR (NOT :given AND " IS_OWN "))"
    " AND NOT EXISTS (SELECT 1 FROM certificate_check n WHERE n.certificate = c.certificate AND n.kind = c.kind"
    "  AND n.server = c.server AND n.id > c.id AND n.verdict <> 'unknown')"
    " ORDER BY c.verdict = 'unknown', NOT own, c.id DESC LIMIT 1";

static int find_check(mine *job, const char *name, int64_t *check, int *is_own)
{
    qc_stmt *find = qc_prepare(job->store->db, last_check);
    int rc;

    qc_bind_int_at(find, ":id", job->id);
    qc_bind_text_at(find, ":name", name);
    qc_bind_int_at(find, ":given", job->given.id[0] != '\0');
    qc_bind_text_at(find, ":certificate", job->now_certificate);
    rc = qc_step(find);
    *check = rc == QCERT_ROW ? qc_int(find, 0) : 0;
    *is_own = (int)qc_int(find, 1);
    qc_release(find);
    return rc < 0 ? rc : 0;
}

static void copy_text(char *into, size_t size, const char *text)
{
    size_t length = text ? strlen(text) : 0;

    if (length >= size)
        length = 0;
    memcpy(into, text ? text : "", length);
    into[length] = '\0';
}
#define COPY(into, text) copy_text((into), sizeof(into), (text))

/* What the user says anew of the certificate is nothing that turned. */
static void compare(mine *job, qcert_standing *row)
{
    int is_same = !job->given.id[0] || !strcmp(job->given.id, job->told_certificate);

    COPY(job->now_certificate, row->check->id);
    if (!strcmp(row->check->verdict, "unknown"))
        return;
    COPY(job->now, row->check->verdict);
    if (is_same && *job->told && strcmp(job->told, job->now))
        row->turned = job->told;
}

static int read_check(mine *job, qcert_standing *row)
{
    int64_t check;
    int is_own, rc = find_check(job, row->name, &check, &is_own);

    if (rc || !check)
        return rc;
    job->check = qc_prepare(job->store->db, QC_CHECK_COLUMNS "WHERE c.id = ?");
    qc_bind_int(job->check, check);
    rc = qc_step(job->check);
    if (rc < 0)
        return rc;
    qc_check_read(job->check, &job->certificate);
    if (!is_own) {
        job->certificate.verdict = "unknown";
        job->certificate.reason = NOT_ITS_OWN;
        job->certificate.confirmed = 0;
    }
    row->check = &job->certificate;
    compare(job, row);
    return 0;
}

static int read_certificate(mine *job, qcert_standing *row)
{
    int rc;

    COPY(job->told_certificate, qc_text(job->about, TOLD_CERTIFICATE));
    COPY(job->told, qc_text(job->about, TOLD));
    COPY(job->now_certificate, job->given.id[0] ? job->given.id : job->told_certificate);
    COPY(job->now, strcmp(job->now_certificate, job->told_certificate) ? "" : job->told);
    rc = read_check(job, row);
    row->certificate = *job->now_certificate ? job->now_certificate : NULL;
    return rc;
}

/* ---- told --------------------------------------------------------------- */

static void let_go(mine *job)
{
    qc_release(job->check);
    qc_release(job->turn);
    qc_release(job->about);
    job->check = job->turn = job->about = NULL;
}

static int remember(mine *job)
{
    qc_stmt *put;
    int rc;

    if (job->keep || (!strcmp(job->told, job->now) && !strcmp(job->told_certificate, job->now_certificate)))
        return 0;
    rc = qc_begin(job->store->db);
    if (rc)
        return rc;
    put = qc_prepare(job->store->db, "INSERT OR REPLACE INTO told(organisation, certificate, verdict) VALUES(?, ?, ?)");
    qc_bind_int(put, job->id);
    qc_bind_text(put, job->now_certificate);
    qc_bind_text(put, job->now);
    return qc_end(job->store->db, qc_run(put));
}

/* ---- rows --------------------------------------------------------------- */

static int next_standing(qcert_rows *rows)
{
    mine *job = rows->state;
    int rc;

    if (job->shown) {
        let_go(job);
        return remember(job);
    }
    job->shown = 1;
    rc = read_about(job, &rows->row.standing);
    if (!rc)
        rc = read_certificate(job, &rows->row.standing);
    return rc ? rc : QCERT_ROW;
}

static void close_mine(void *state)
{
    let_go(state);
    free(state);
}

static int read_given(mine *job, const char *certificate)
{
    int rc = certificate ? qc_certid_read(&job->store->ctx, certificate, &job->given) : 0;

    if (!rc && job->given.kind == QC_CERTID_ATTENDEE)
        return qc_fail(&job->store->ctx, QCERT_EFORMAT, "\"%.60s\" is an attendee's certificate, not an organisation's",
                       certificate);
    return rc;
}

static int begin(mine *job, const char *organisation, const qcert_mine_opts *theirs)
{
    qcert_mine_opts opts;
    int rc = qc_opts(&job->store->ctx, opts, theirs);

    if (rc)
        return rc;
    job->keep = opts.keep || job->store->read_only;
    rc = read_given(job, opts.certificate);
    if (!rc)
        rc = qc_store_need_geodata(job->store);
    return rc ? rc : qc_organisation_find(job->store, organisation, &job->id);
}

int qcert_mine(qcert_store *store, const char *organisation, const qcert_mine_opts *opts, qcert_rows **out)
{
    mine *job;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    job = calloc(1, sizeof *job);
    if (!job)
        return qc_fail_memory(&store->ctx);
    job->store = store;
    rc = begin(job, organisation, opts);
    if (!rc)
        return qc_rows_new(store, QC_STANDINGS, next_standing, close_mine, job, out);
    close_mine(job);
    return rc;
}
