#include "verify.h"

#include "person.h"

#include <stdlib.h>
#include <string.h>

/* What the site said. */
typedef struct answer {
    const char *verdict;
    const char *reason; /* of "unknown" */
    char sum[QC_SUM_SIZE]; /* of the page; "": none came */
    qc_certificate attendee;
    qc_org_certificate organisation;
} answer;

const char *qc_kind_name(int is_organisation)
{
    return is_organisation ? "organisation" : "attendee";
}

/* ---- the page ----------------------------------------------------------- */

static int begin_page(void *user)
{
    qc_verify *job = user;

    qc_buf_clear(&job->page);
    return 0;
}

static int push_page(void *user, const char *bytes, size_t count)
{
    qc_verify *job = user;

    return qc_buf_put(&job->page, bytes, count) ? qc_fail_memory(&job->store->ctx) : 0; /* net bounds its length */
}

/* Letters of any script may be in an id; in an address they are spelt out. */
static char *path_of(const char *id, int is_organisation)
{
    static const char digits[] = "0123456789ABCDEF";
    qc_buf path = { .most = 1000 };

    qc_buf_text(&path, is_organisation ? "/en/organisationcertificate/" : "/en/certificate/");
    for (; *id; id++) {
        unsigned char byte = (unsigned char)*id;
        const char hex[] = { '%', digits[byte >> 4], digits[byte & 15] };
        if (byte >= 0x80)
            qc_buf_put(&path, hex, sizeof hex);
        else
            qc_buf_put(&path, id, 1);
    }
    qc_buf_text(&path, "/");
    if (!path.failed)
        return path.bytes;
    qc_buf_free(&path);
    return NULL;
}

static int fetch(qc_verify *job, const char *id, int is_organisation)
{
    qc_reader reader = { begin_page, push_page, job, "text/html", "text/html", "certificates", QC_PAGE_MOST,
                         NULL };
    char *path = path_of(id, is_organisation);
    int rc = path ? 0 : qc_fail_memory(&job->store->ctx);

    job->page.most = QC_PAGE_MOST + 1; /* net is the one that says no */
    qc_buf_clear(&job->page);
    if (!rc)
        rc = qc_net_get(job->net, path, &reader);
    free(path);
    return rc;
}

/* ---- what it says ------------------------------------------------------- */

static int read_page(qc_verify *job, const char *id, int is_organisation, answer *said)
{
    qc_ctx *ctx = &job->store->ctx;
    const char *bytes = job->page.bytes ? job->page.bytes : "";
    int rc;

    if (is_organisation)
        rc = qc_page_organisation(ctx, bytes, job->page.count, id, &said->organisation);
    else
        rc = qc_page_attendee(ctx, bytes, job->page.count, id, &said->attendee);
    if (rc == QC_PAGE_NONE)
        said->verdict = "no record";
    else if (!rc && is_organisation)
        said->verdict = said->organisation.valid ? "valid" : "expired";
    else if (!rc)
        said->verdict = "on record";
    return rc < 0 ? rc : 0;
}

/* Whether nothing came from the site itself, so that the next certificate would fare no better. */
static int is_silent(int rc, int status)
{
    return rc == QCERT_ENETWORK ||
           (rc == QCERT_EHTTP && (status == 410 || status == 429 || (status >= 502 && status <= 504)));
}

/* A failure of the site, or of the way to it, is no failure of the walk. */
static int take_failure(qc_verify *job, int rc, answer *said)
{
    if (rc != QCERT_ENETWORK && rc != QCERT_EHTTP && rc != QCERT_EFORMAT)
        return rc;
    said->verdict = "unknown";
    said->reason = job->store->ctx.message;
    job->silent = is_silent(rc, job->store->ctx.error.detail) ? job->silent + 1 : 0;
    return 0;
}

/* ---- keeping it --------------------------------------------------------- */

int qc_verify_print(qc_verify *job, const char *id, const char *name, char print[QC_PRINT_SIZE])
{
    char *key = qc_person_key(name);
    int rc = key ? qc_secret_print(&job->store->ctx, &job->secret, id, key, print) : qc_fail_memory(&job->store->ctx);

    free(key);
    return rc;
}

/* Where nothing was entered, the site has nothing, or None. */
static const char *if_entered(const char *text)
{
    return text && *text && strcmp(text, "None") ? text : NULL;
}

static void bind_attendee(qc_stmt *put, const qc_certificate *attendee)
{
    qc_bind_text(put, attendee->organisation);
    qc_bind_text(put, attendee->centre);
    qc_bind_text(put, attendee->type);
    qc_bind_text(put, if_entered(attendee->starts));
    qc_bind_text(put, if_entered(attendee->ends));
    qc_bind_text(put, if_entered(attendee->language));
    qc_bind_text(put, if_entered(attendee->competence));
    qc_bind_text(put, attendee->convener);
    qc_bind_text(put, if_entered(attendee->hours));
    qc_bind_text(put, NULL);
}

static void bind_organisation(qc_stmt *put, const qc_org_certificate *organisation)
{
    qc_bind_text(put, organisation->organisation);
    for (int i = 0; i < 8; i++)
        qc_bind_text(put, NULL);
    qc_bind_text(put, if_entered(organisation->issued));
}

static int put_check(qc_verify *job, const char *id, int is_organisation, const answer *said, const char *checked,
                     int64_t *check)
{
    const char *name = said->attendee.name;
    char print[QC_PRINT_SIZE];
    qc_stmt *put;
    int rc = name ? qc_verify_print(job, id, name, print) : 0;

    if (rc)
        return rc;
    put = qc_prepare(job->store->db,
                     "INSERT INTO certificate_check(certificate, kind, server, checked, verdict, reason, name, print,"
                     " mark, page_sum, organisation, centre, type, starts, ends, language, competence, convener, hours,"
                     " issued) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qc_bind_text(put, id);
    qc_bind_text(put, qc_kind_name(is_organisation));
    qc_bind_text(put, qc_net_server(job->net));
    qc_bind_text(put, checked);
    qc_bind_text(put, said->verdict);
    qc_bind_text(put, said->reason);
    qc_bind_text(put, job->by.keep_names ? name : NULL);
    qc_bind_text(put, name ? print : NULL);
    qc_bind_text(put, name ? job->secret.mark : NULL);
    qc_bind_text(put, *said->sum ? said->sum : NULL);
    if (is_organisation)
        bind_organisation(put, &said->organisation);
    else
        bind_attendee(put, &said->attendee);
    rc = qc_run(put);
    *check = qc_last_id(job->store->db);
    return rc;
}

static int put_evidence(qc_verify *job, const char *id, int is_organisation, const answer *said, const char *checked,
                        int64_t check)
{
    char *path = path_of(id, is_organisation), *url = path ? qc_format("%s%s", qc_net_server(job->net), path) : NULL;
    qc_exhibit exhibit = { id, qc_kind_name(is_organisation), checked, check, url, qc_net_head(job->net),
                           job->page.bytes ? job->page.bytes : "", job->page.count, said->sum };
    int rc = url ? qc_evidence_put(job->evidence, &exhibit) : qc_fail_memory(&job->store->ctx);

    free(path);
    free(url);
    return rc;
}

/* A check counts when its evidence is there. */
static int keep(qc_verify *job, const char *id, int is_organisation, const answer *said, int64_t *check)
{
    char checked[QC_TIME_SIZE];
    int rc;

    qc_time_write(qc_store_now(job->store), checked);
    if (!job->evidence || !*said->sum)
        return put_check(job, id, is_organisation, said, checked, check);
    rc = qc_begin(job->store->db);
    if (rc)
        return rc;
    rc = put_check(job, id, is_organisation, said, checked, check);
    if (!rc)
        rc = put_evidence(job, id, is_organisation, said, checked, *check);
    return qc_end(job->store->db, rc);
}

int qc_verify_ask(qc_verify *job, const char *id, int is_organisation, int64_t *check)
{
    answer said = { .verdict = NULL };
    int rc;

    qc_net_count(job->net, (int64_t)job->at, (int64_t)job->items.count);
    rc = fetch(job, id, is_organisation);
    if (!rc)
        rc = qc_sum(&job->store->ctx, job->page.bytes, job->page.count, said.sum);
    if (!rc)
        rc = read_page(job, id, is_organisation, &said);
    if (!rc)
        job->silent = 0;
    else
        rc = take_failure(job, rc, &said);
    if (!rc)
        rc = keep(job, id, is_organisation, &said, check);
    if (!rc) {
        job->name = said.attendee.name;
        said.attendee.name = NULL;
        qc_ready(&job->store->ctx);
    }
    qc_certificate_free(&said.attendee);
    qc_org_certificate_free(&said.organisation);
    return rc;
}

/* ---- what is known already ---------------------------------------------- */

/* Whether the name of a check can be compared with the one that is expected, though only its fingerprint was kept. */
static int tells_name(qc_verify *job, qc_stmt *from, const char *id, const char *expected, int *tells)
{
    char print[QC_PRINT_SIZE];
    int rc;

    *tells = !expected || !qc_is_null(from, 1) || qc_is_null(from, 2) || qc_is_null(from, 3) ? QC_TELLS
                                                                                             : QC_TELLS_NOTHING;
    if (*tells == QC_TELLS || strcmp(qc_text(from, 3), job->secret.mark))
        return 0;
    rc = qc_verify_print(job, id, expected, print);
    *tells = !rc && !strcmp(qc_text(from, 2), print) ? QC_TELLS : QC_TELLS_OTHER;
    return rc;
}

static int recall(qc_verify *job, qc_stmt *find, const char *id, const char *expected, int64_t *check, int *tells)
{
    int rc = qc_step(find);

    *check = *tells = 0;
    if (rc == QCERT_ROW) {
        *check = qc_int(find, 0);
        rc = tells_name(job, find, id, expected, tells);
    }
    qc_release(find);
    return rc;
}

int qc_verify_recall(qc_verify *job, const char *id, int is_organisation, const char *expected, int64_t *check)
{
    char now[QC_TIME_SIZE];
    qc_stmt *find = qc_prepare(job->store->db,
                               "SELECT id, name, print, mark FROM certificate_check"
                               " WHERE certificate = ? AND kind = ? AND server = ?"
                               " AND (id > ? OR (verdict <> 'unknown' AND (id > ? OR checked BETWEEN ? AND ?)))"
                               " ORDER BY id DESC LIMIT 1");
    int rc, tells;

    qc_time_write(qc_store_now(job->store), now);
    qc_bind_text(find, id);
    qc_bind_text(find, qc_kind_name(is_organisation));
    qc_bind_text(find, qc_net_server(job->net));
    qc_bind_int(find, job->before);
    qc_bind_int(find, *job->batch.key ? job->batch.before : job->before);
    qc_bind_text(find, job->since);
    qc_bind_text(find, now);
    rc = recall(job, find, id, expected, check, &tells);
    if (tells != QC_TELLS)
        *check = 0;
    return rc;
}

int qc_verify_last(qc_verify *job, const char *id, int is_organisation, const char *expected, int64_t *check,
                   int *tells)
{
    qc_stmt *find = qc_prepare(job->store->db,
                               "SELECT id, name, print, mark FROM certificate_check"
                               " WHERE certificate = ? AND kind = ? AND server = ? ORDER BY id DESC LIMIT 1");

    qc_bind_text(find, id);
    qc_bind_text(find, qc_kind_name(is_organisation));
    qc_bind_text(find, qc_net_server(job->net));
    return recall(job, find, id, expected, check, tells);
}
