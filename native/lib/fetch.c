#include "fetch.h"

#include <stdio.h>
#include <string.h>

#define PAGE 100             /* rows of a page: the most that the site gives */
#define MOST_PAGES 1000
#define PATH 200
#define ATTEMPTS 3           /* at a set of documents that hang together */
#define MOST_BYTES (1 << 29) /* of all documents of a set: a thousand times what the site has today */
#define MOST_MS (2 * 3600000) /* until the last of them is asked for: a site could give page after page for days */

/* ---- one document ------------------------------------------------------- */

typedef struct document {
    qc_fetch *fetch;
    qc_feed_kind kind;
    qc_feed_sink sink;
    qc_feed *feed;
} document;

static int begin_document(void *user)
{
    document *doc = user;
    int rc = qc_stage_begin(&doc->fetch->stage);

    if (rc)
        return rc;
    qc_feed_free(doc->feed);
    doc->sink = qc_stage_sink(&doc->fetch->stage, doc->kind);
    doc->feed = qc_feed_new(&doc->fetch->store->ctx, doc->kind, &doc->sink);
    return doc->feed ? 0 : QCERT_EMEMORY;
}

static int push_document(void *user, const char *bytes, size_t count)
{
    document *doc = user;

    return qc_feed_push(doc->feed, bytes, count);
}

/* A document's path: on a mirror by its name. */
static const char *locate(const qc_fetch *fetch, const char *on_site, const char *name, char path[PATH])
{
    if (fetch->upstream.is_mirror)
        snprintf(path, PATH, "/mirror/%s/%s.json", fetch->upstream.manifest.serial, name);
    else
        snprintf(path, PATH, "%s", on_site);
    return path;
}

/* Documents of one set must be of one day: a course can be in neither feed if midnight falls between them. */
static void note_day(qc_fetch *fetch)
{
    int64_t date = qc_net_date(fetch->net);
    int day;

    if (date < 0 || fetch->upstream.is_mirror || fetch->store->fixed_today != QC_BY_CLOCK)
        return;
    day = qc_site_day(date);
    fetch->rolled |= fetch->dated && day != fetch->day;
    fetch->day = day;
    fetch->dated = 1;
}

/* What is left of the bytes of a set, also for what is asked for once more. */
static int64_t bytes_left(const qc_fetch *fetch)
{
    return MOST_BYTES - (qc_net_bytes(fetch->net) - fetch->before);
}

static int is_endless(const qc_fetch *fetch)
{
    qc_ctx *ctx = &fetch->store->ctx;
    const char *server = qc_net_server(fetch->net);

    if (bytes_left(fetch) <= 0)
        return qc_fail(ctx, QCERT_EFORMAT, "%s: the answers are longer than %d bytes, which cannot be right", server,
                       MOST_BYTES);
    if (qc_now_ms() - fetch->began > MOST_MS)
        return qc_fail(ctx, QCERT_ENETWORK, "%s: the answers did not end within two hours; try again later", server);
    return 0;
}

static int get(qc_fetch *fetch, qc_feed_kind kind, const char *on_site, const char *name, const char *what,
               qc_feed_tail *tail)
{
    char path[PATH];
    document doc = { .fetch = fetch, .kind = kind };
    qc_reader reader = { begin_document, push_document, &doc, "application/json", "application/json", what,
                         bytes_left(fetch), NULL };
    int rc = is_endless(fetch);

    if (!rc)
        rc = qc_net_get(fetch->net, locate(fetch, on_site, name, path), &reader);
    if (!rc)
        rc = qc_feed_end(doc.feed, tail);
    if (rc && rc != QCERT_ECANCELED && !fetch->store->ctx.error.source[0])
        rc = qc_fail_at(&fetch->store->ctx, rc, fetch->store->ctx.error.detail, path, "%s%s: %s",
                        qc_net_server(fetch->net), path, fetch->store->ctx.message);
    rc = qc_stage_end(&fetch->stage, rc);
    qc_feed_free(doc.feed);
    note_day(fetch);
    return rc;
}

/* ---- organisations ------------------------------------------------------ */

/* What has pages on the site is one document on a mirror. */
static int64_t most_pages(const qc_fetch *fetch)
{
    return fetch->upstream.is_mirror ? 1 : MOST_PAGES;
}

static int is_missing(const qc_fetch *fetch, int rc)
{
    return rc == QCERT_EHTTP && fetch->store->ctx.error.detail == 404;
}

static int get_page(qc_fetch *fetch, int64_t page, qc_feed_tail *tail)
{
    char path[PATH];
    int rc;

    snprintf(path, sizeof path, "/en/feed/certifyingorganisations/?page=%lld&page_size=%d", (long long)page, PAGE);
    rc = get(fetch, QC_FEED_ORGS, path, "organisations", "organisations", tail);
    fetch->no_site = page == 1 && (rc == QCERT_EFORMAT || is_missing(fetch, rc));
    return rc;
}

/* Pages are counted, not followed. If an organisation is approved or archived meanwhile, the pages shift: then the
 * count differs, or fewer names came than there are. */
static int fetch_pages(qc_fetch *fetch, int *shifted)
{
    qc_feed_tail tail = { .count = 1 };
    int64_t count = -1, understood, rejected;
    int rc = qc_stage_forget_organisations(&fetch->stage);

    for (int64_t page = 1, seen = 0; !rc && seen < tail.count && page <= most_pages(fetch); page++) {
        rc = get_page(fetch, page, &tail);
        *shifted = !rc && page > 1 && tail.count != count;
        if (rc || *shifted || !tail.elements)
            break;
        count = tail.count;
        seen += tail.elements;
    }
    if (!rc && !*shifted)
        rc = qc_stage_count(&fetch->stage, QC_ORGANISATION, &understood, &rejected);
    if (!rc && !*shifted)
        *shifted = understood + rejected != tail.count;
    return rc;
}

static int fetch_organisations(qc_fetch *fetch)
{
    int shifted = 0, rc;

    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        rc = fetch_pages(fetch, &shifted);
        /* a page beyond the end is a 404: the list became shorter */
        if (is_missing(fetch, rc) && !fetch->no_site && attempt + 1 < ATTEMPTS)
            continue;
        if (rc || !shifted)
            return rc;
    }
    return qc_fail(&fetch->store->ctx, QCERT_EFORMAT, "%s: the list of organisations changed while it was read, "
                   "%d times over; try again later", qc_net_server(fetch->net), ATTEMPTS);
}

static int fetch_list(qc_fetch *fetch, const char *query, const char *name)
{
    qc_feed_tail tail = { .count = 1 };
    char path[PATH];
    int rc = 0;

    for (int64_t start = 0; !rc && start < tail.count && start < PAGE * most_pages(fetch); start += tail.elements) {
        snprintf(path, sizeof path, "/en/certifyingorganisation-json/?%s&length=%d&start=%lld", query, PAGE,
                 (long long)start);
        rc = get(fetch, QC_FEED_TABLE, path, name, "organisation table", &tail);
        if (!tail.elements)
            break;
    }
    return rc;
}

/* The table is the least certain source: where it cannot be read, the sync goes on without slugs and states. A mirror
 * has it or is broken. */
static int fetch_table(qc_fetch *fetch)
{
    static const struct { const char *state, *query, *name; } lists[] = {
        { "certified", "approved=True", "table-certified" },
        { "sent back", "approved=False&ready=False", "table-sent-back" },
        { "in review", "approved=False&ready=True", "table-in-review" },
        { "rejected", "rejected=True&ready=True", "table-rejected" },
        { "archived", "is_archived=True", "table-archived" },
    };
    int rc = 0;

    for (size_t i = 0; i < sizeof lists / sizeof *lists && !rc; i++) {
        fetch->stage.list = lists[i].state;
        rc = fetch_list(fetch, lists[i].query, lists[i].name);
    }
    if ((rc != QCERT_EHTTP && rc != QCERT_EFORMAT && rc != QCERT_ENETWORK) || fetch->upstream.is_mirror)
        return rc;
    fetch->table_error = rc;
    snprintf(fetch->warning, sizeof fetch->warning,
             "the table of organisations could not be read, so that new pages and states are missing: %.380s",
             fetch->store->ctx.message);
    qc_ready(&fetch->store->ctx);
    return qc_stage_forget_table(&fetch->stage);
}

/* ---- a set -------------------------------------------------------------- */

static int fetch_current(qc_fetch *fetch)
{
    qc_feed_tail tail;
    int rc = fetch_organisations(fetch);

    if (!rc)
        rc = fetch_table(fetch);
    if (!rc)
        rc = get(fetch, QC_FEED_CENTRES, "/en/feed/training-center/", "centres", "centres", &tail);
    if (!rc && !fetch->anew)
        rc = qc_stage_know(&fetch->stage, fetch->day);
    return rc ? rc : get(fetch, QC_FEED_COURSES, "/en/feed/upcoming-course/", "courses", "upcoming courses", &tail);
}

static int fetch_past(qc_fetch *fetch)
{
    qc_feed_tail tail;

    return get(fetch, QC_FEED_COURSES, "/en/feed/past-course/", "past", "past courses", &tail);
}

static int begin_set(qc_fetch *fetch)
{
    fetch->dated = fetch->rolled = 0;
    fetch->began = qc_now_ms();
    fetch->before = qc_net_bytes(fetch->net);
    fetch->day = qc_store_today(fetch->store);
    if (fetch->upstream.is_mirror)
        qc_day_read(fetch->upstream.manifest.today, &fetch->day);
    if (fetch->day_of_demo)
        fetch->day = *fetch->day_of_demo;
    qc_stage_close(&fetch->stage);
    return qc_stage_open(fetch->store, &fetch->stage);
}

int qc_fetch_count(qc_fetch *fetch, int64_t *count)
{
    qc_feed_tail tail;
    int rc = begin_set(fetch);

    if (!rc)
        rc = get_page(fetch, 1, &tail);
    if (rc)
        return rc;
    *count = tail.count;
    return *count >= 0 ? 0 : qc_fail(&fetch->store->ctx, QCERT_EFORMAT, "%s: the list of organisations does not say "
                                     "how many there are", qc_net_server(fetch->net));
}

int qc_fetch_set(qc_fetch *fetch, int past)
{
    int rc = 0;

    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        rc = begin_set(fetch);
        if (!rc)
            rc = past ? fetch_past(fetch) : fetch_current(fetch);
        if (rc || !fetch->rolled)
            return rc;
    }
    return qc_fail(&fetch->store->ctx, QCERT_EFORMAT, "%s: the server's clock changes its day with every answer",
                   qc_net_server(fetch->net));
}
