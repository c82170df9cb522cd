#include "details.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WEEK (7 * 24 * 3600)
#define MOST_SILENCE 3 /* pages in a row that did not come: then the site is asked no more */
#define SLUG_LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"

typedef struct details {
    qc_sync *job;
    qc_buf page;
    int64_t done, due;
    int silent;          /* pages in a row that did not come */
    int64_t problems;
    char first[300];     /* of them */
    char week_ago[QC_TIME_SIZE], now[QC_TIME_SIZE];
} details;

/* ---- one page ------------------------------------------------------------ */

static int begin_page(void *user)
{
    qc_buf_clear(&((details *)user)->page);
    return 0;
}

static int push_page(void *user, const char *bytes, size_t count)
{
    details *all = user;

    return qc_buf_put(&all->page, bytes, count) ? qc_fail_memory(&all->job->store->ctx) : 0; /* net bounds its length */
}

static int fetch(details *all, const char *path, size_t most)
{
    qc_reader reader = { begin_page, push_page, all, "text/html", "text/html", "details", (int64_t)most, NULL };

    qc_buf_clear(&all->page);
    all->page.most = most + 1;
    qc_net_count(all->job->fetch.net, all->done, all->due);
    return qc_net_get(all->job->fetch.net, path, &reader);
}

/* Whether nothing came from the site itself, so that the next page would fare no better. */
static int is_silence(int rc, int status)
{
    return rc == QCERT_ENETWORK ||
           (rc == QCERT_EHTTP && (status == 410 || status == 429 || (status >= 502 && status <= 504)));
}

/* A page that is missing, or another than expected, costs what it would have told, and no more. */
static int take_problem(details *all, int rc, qc_visit *visit, char **problem)
{
    qc_ctx *ctx = &all->job->store->ctx;

    if (!rc)
        all->silent = 0;
    if (rc != QCERT_ENETWORK && rc != QCERT_EHTTP && rc != QCERT_EFORMAT)
        return rc;
    all->silent = is_silence(rc, ctx->error.detail) ? all->silent + 1 : 0;
    visit->again |= all->silent > 0;
    if (!all->problems++)
        snprintf(all->first, sizeof all->first, "%.280s", ctx->message);
    *problem = qc_copy(ctx->message);
    qc_ready(ctx);
    return *problem ? 0 : qc_fail_memory(ctx);
}

/* Whether two texts that people see are the same. EMEMORY, else 0 or 1. */
static int is_same(const char *a, const char *b)
{
    char *left = qc_fold(a), *right = qc_fold(b);
    int same = left && right ? !strcmp(left, right) : QCERT_EMEMORY;

    free(left);
    free(right);
    return same;
}

/* ---- course types -------------------------------------------------------- */

static int check_type(details *all, const qc_listed_type *type, const qc_course_type_page *page)
{
    qc_ctx *ctx = &all->job->store->ctx;
    int same = is_same(type->name, page->name);

    if (same < 0)
        return qc_fail_memory(ctx);
    if (!same)
        return qc_fail(ctx, QCERT_EFORMAT, "the page of the course type %.100s is that of another, %.100s", type->name,
                       page->name);
    if (strlen(page->description) > QC_MOST_DESCRIPTION)
        return qc_fail(ctx, QCERT_EFORMAT, "the description of the course type %.100s is too long", type->name);
    return 0;
}

static int read_type(details *all, const qc_visit *visit, size_t i)
{
    const qc_listed_type *type = &visit->page.types[i];
    char path[200];
    int rc;

    snprintf(path, sizeof path, "/en/certifyingorganisation/%.100s/coursetype/%lld/", visit->slug,
             (long long)type->number);
    rc = fetch(all, path, QC_COURSE_TYPE_PAGE_MOST);
    if (!rc)
        rc = qc_page_of_course_type(&all->job->store->ctx, all->page.bytes ? all->page.bytes : "", all->page.count,
                                    type->name, &visit->types[i].page);
    if (!rc)
        rc = check_type(all, type, &visit->types[i].page);
    visit->types[i].read = !rc;
    return rc;
}

static int is_type_due(details *all, const qc_visit *visit, int64_t number, int *due)
{
    qc_stmt *get = qc_prepare(all->job->store->db, "SELECT 1 FROM course_type WHERE organisation = ? AND number = ?"
                              " AND fetched > ? AND fetched <= ?");
    int rc;

    qc_bind_int(get, visit->organisation);
    qc_bind_int(get, number);
    qc_bind_text(get, all->week_ago);
    qc_bind_text(get, all->now);
    rc = qc_step(get);
    qc_release(get);
    *due = rc == 0;
    return rc < 0 ? rc : 0;
}

static int read_types(details *all, qc_visit *visit)
{
    int rc = 0, due;

    for (size_t i = 0; i < visit->page.type_count && !rc && all->silent < MOST_SILENCE; i++) {
        rc = is_type_due(all, visit, visit->page.types[i].number, &due);
        if (!rc && due)
            rc = take_problem(all, read_type(all, visit, i), visit, &visit->types[i].problem);
    }
    return rc;
}

/* ---- an organisation ----------------------------------------------------- */

static int check_page(details *all, const qc_visit *visit)
{
    qc_ctx *ctx = &all->job->store->ctx;
    int same = is_same(visit->name, visit->page.name);

    if (same < 0)
        return qc_fail_memory(ctx);
    if (!same)
        return qc_fail(ctx, QCERT_EFORMAT, "the page of %.100s is that of another organisation, %.100s", visit->slug,
                       visit->page.name);
    if (visit->page.state != QC_PAGE_APPROVED)
        return qc_fail(ctx, QCERT_EFORMAT, "the page of %.100s says that it is %s", visit->slug,
                       visit->page.state == QC_PAGE_ARCHIVED ? "archived" : "not approved");
    if (visit->page.type_count > QC_MOST_TYPES)
        return qc_fail(ctx, QCERT_EFORMAT, "the page of %.100s has more than %d course types", visit->slug,
                       QC_MOST_TYPES);
    return 0;
}

static int read_page(details *all, qc_visit *visit)
{
    qc_ctx *ctx = &all->job->store->ctx;
    size_t length = strlen(visit->slug);
    char path[200];
    int rc;

    if (!length || length > 100 || strspn(visit->slug, SLUG_LETTERS) != length)
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.100s\" can be no part of the address of a page", visit->slug);
    snprintf(path, sizeof path, "/en/certifyingorganisation/%.100s/", visit->slug);
    rc = fetch(all, path, QC_ORGANISATION_PAGE_MOST);
    if (!rc)
        rc = qc_page_of_organisation(ctx, all->page.bytes ? all->page.bytes : "", all->page.count, visit->slug,
                                     &visit->page);
    return rc ? rc : check_page(all, visit);
}

static int read_all(details *all, qc_visit *visit)
{
    int rc = take_problem(all, read_page(all, visit), visit, &visit->problem);

    if (rc || visit->problem || !visit->page.type_count)
        return rc;
    visit->types = calloc(visit->page.type_count, sizeof *visit->types);
    return visit->types ? read_types(all, visit) : qc_fail_memory(&all->job->store->ctx);
}

static void free_visit(qc_visit *visit)
{
    for (size_t i = 0; visit->types && i < visit->page.type_count; i++) {
        free(visit->types[i].problem);
        qc_course_type_page_free(&visit->types[i].page);
    }
    free(visit->types);
    qc_organisation_page_free(&visit->page);
    free(visit->problem);
    free(visit->slug);
    free(visit->name);
}

static int visit_one(details *all, qc_visit *visit)
{
    int rc;

    qc_time_write(qc_store_now(all->job->store), visit->fetched);
    rc = visit->slug && visit->name ? read_all(all, visit) : qc_fail_memory(&all->job->store->ctx);
    if (!rc)
        rc = qc_details_keep(all->job, visit);
    all->job->report.details += !rc && !visit->problem;
    all->done++;
    return rc;
}

/* ---- all of them --------------------------------------------------------- */

#define DUE                                                                                                           \
    " FROM organisation o LEFT JOIN organisation_page p ON p.organisation = o.id"                                     \
    " WHERE o.id > :after AND o.state = 'certified' AND o.gone IS NULL AND o.slug IS NOT NULL"                        \
    " AND (p.fetched IS NULL OR p.fetched <= :week_ago OR p.fetched > :now)"

static qc_stmt *ask_due(details *all, const char *sql, int64_t after)
{
    qc_stmt *get = qc_prepare(all->job->store->db, sql);

    qc_bind_int_at(get, ":after", after);
    qc_bind_text_at(get, ":week_ago", all->week_ago);
    qc_bind_text_at(get, ":now", all->now);
    return get;
}

static int count_due(details *all)
{
    qc_stmt *get = ask_due(all, "SELECT count(*)" DUE, 0);
    int rc = qc_step(get);

    all->due = rc == QCERT_ROW ? qc_int(get, 0) : 0;
    qc_release(get);
    return rc < 0 ? rc : 0;
}

/* QCERT_ROW: the next one is in visit, to be freed; 0: there is none. */
static int next_due(details *all, int64_t after, qc_visit *visit)
{
    qc_stmt *get = ask_due(all, "SELECT o.id, o.slug, o.name" DUE " ORDER BY o.id LIMIT 1", after);
    int rc = qc_step(get);

    *visit = (qc_visit){ .organisation = 0 };
    if (rc == QCERT_ROW)
        *visit = (qc_visit){ .organisation = qc_int(get, 0), .slug = qc_copy(qc_word(get, 1)),
                             .name = qc_copy(qc_word(get, 2)) };
    qc_release(get);
    return rc;
}

static int visit_all(details *all)
{
    qc_visit visit;
    int64_t after = 0;
    int rc = count_due(all);

    while (!rc && all->silent < MOST_SILENCE && (rc = next_due(all, after, &visit)) == QCERT_ROW) {
        rc = visit_one(all, &visit);
        after = visit.organisation;
        free_visit(&visit);
    }
    return rc;
}

/* ---- what the report says ------------------------------------------------ */

static void warn(qc_sync *job, const char *what, const char *why)
{
    size_t used = strlen(job->report.warning);

    snprintf(job->report.warning + used, sizeof job->report.warning - used, "%s%s: %.300s", used ? "; " : "", what,
             why);
}

static void warn_of_problems(details *all)
{
    char what[120];

    if (!all->problems)
        return;
    snprintf(what, sizeof what, "%lld page%s with details could not be read, %s%s", (long long)all->problems,
             all->problems == 1 ? "" : "s", all->problems == 1 ? "for" : "the first for",
             all->silent >= MOST_SILENCE ? "; the site was then asked no more" : "");
    warn(all->job, what, all->first);
}

/* The run that is told of says so, too. */
static int keep_warning(qc_sync *job)
{
    qc_stmt *put = qc_prepare(job->store->db, "UPDATE run SET warning = nullif(?, '') WHERE id ="
                              " (SELECT max(id) FROM run WHERE kind = 'current')");

    qc_bind_text(put, job->report.warning);
    return qc_run(put);
}

void qc_details_sync(qc_sync *job)
{
    details all = { .job = job };
    int64_t now = qc_store_now(job->store);
    int rc;

    if (job->fetch.upstream.is_mirror) {
        warn(job, "there are no details", "they come from the programme's site alone, and this is a mirror of it");
        return;
    }
    qc_time_write(now - WEEK, all.week_ago);
    qc_time_write(now, all.now);
    rc = visit_all(&all);
    warn_of_problems(&all);
    if (!rc && all.problems)
        rc = keep_warning(job);
    job->report.details_error = rc;
    if (rc)
        warn(job, "the details could not be brought up to date", job->store->ctx.message);
    qc_buf_free(&all.page);
    qc_ready(&job->store->ctx);
}
