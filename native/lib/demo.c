#include "demo.h"

#include "page_date.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* In a document {today+16} is the day 16 days after today, and {page+16} the same as pages of the site have it; see
 * geodata/demo/documents.py. */
#define DAY "{today"
#define PAGE_DAY "{page"
#define MOST_BYTES (1 << 22)
#define STILL 28         /* days on which the site is as it was */

int qc_is_demo(const char *server)
{
    return server && !strcmp(server, QCERT_DEMO);
}

int qc_demo_stays_apart(qcert_store *store, const char *server)
{
    int demo = qc_is_demo(server), rc;
    char *site;

    rc = qc_store_site(store, &site);
    if (!rc && site && demo != qc_is_demo(site))
        rc = qc_fail_at(&store->ctx, QCERT_EFOREIGN, 0, store->path, demo ?
                        "%s holds what a site lists: name another file for what the demo invents" :
                        "%s holds the invented courses of the demo: name another file for those of a site",
                        store->path);
    free(site);
    return rc;
}

/* How long the beginning of a day is at this place of a text; 0: there is none. */
static size_t begins_day(const char *at)
{
    if (!strncmp(at, DAY, strlen(DAY)))
        return strlen(DAY);
    return strncmp(at, PAGE_DAY, strlen(PAGE_DAY)) ? 0 : strlen(PAGE_DAY);
}

static void write_day(int number, size_t begins, char day[QC_PAGE_DAY_SIZE])
{
    if (begins == strlen(DAY))
        qc_day_write(number, day);
    else
        qc_page_day_write(number, day);
}

static int put_days(qc_buf *to, const char *text, int today)
{
    char day[QC_PAGE_DAY_SIZE], *end;

    for (const char *mark = strchr(text, '{'); mark; mark = strchr(mark, '{')) {
        size_t begins = begins_day(mark);
        if (!begins) {
            mark++;
            continue;
        }
        qc_buf_put(to, text, (size_t)(mark - text));
        write_day(today + (int)strtol(mark + begins, &end, 10), begins, day);
        qc_buf_text(to, day);
        mark = text = end + (*end == '}');
    }
    return qc_buf_text(to, text);
}

/* QCERT_ROW: the document is there; 0: there is none of that path. What is there of no certificate is said of all that
 * have no page of their own. */
static int read_document(const qc_demo *demo, const char *path, qc_buf *to)
{
    qc_stmt *get = qc_prepare(demo->store->db,
                              "SELECT body FROM geodata.demo WHERE path = ?1 OR (path LIKE '%*' AND"
                              " substr(?1, 1, length(path) - 1) || '*' = path) ORDER BY path = ?1 DESC LIMIT 1");
    int rc;

    qc_bind_text(get, path);
    rc = qc_step(get);
    if (rc == QCERT_ROW && put_days(to, qc_text(get, 0), demo->day))
        rc = QCERT_EMEMORY;
    qc_release(get);
    return rc;
}

static int answer(const qcert_request *request, int status, const qc_buf *document)
{
    int is_page = document->count && *document->bytes == '<';
    qcert_response response = { .size = sizeof response, .status = status, .retry_after = -1,
                                .content_type = is_page ? "text/html" : "application/json", .date = "" };
    int rc = request->head(request->reader, &response);

    return rc || !document->count ? rc : request->body(request->reader, document->bytes, document->count);
}

static int answer_request(void *user, const qcert_request *request, char *why, size_t why_size)
{
    const qc_demo *demo = user;
    qc_buf document = { .most = MOST_BYTES };
    int rc = read_document(demo, request->url + strlen(QCERT_DEMO), &document);

    if (rc >= 0)
        rc = answer(request, rc == QCERT_ROW ? 200 : 404, &document);
    else if (rc != QCERT_EMEMORY) {
        snprintf(why, why_size, "%s", demo->store->ctx.error.message);
        rc = QCERT_ENETWORK;
    }
    qc_buf_free(&document);
    return rc;
}

int qc_demo_open(qcert_store *store, qc_demo *demo)
{
    int today = qc_store_today(store), rc;
    qc_stmt *get = qc_prepare(store->db, "SELECT today FROM run ORDER BY id DESC LIMIT 1");

    *demo = (qc_demo){ store, today, { sizeof demo->transport, answer_request, demo } };
    rc = qc_step(get);
    if (rc == QCERT_ROW &&
        (qc_day_read(qc_text(get, 0), &demo->day) || demo->day > today || demo->day <= today - STILL))
        demo->day = today;
    qc_release(get);
    return rc < 0 ? rc : qc_store_need_geodata(store);
}
