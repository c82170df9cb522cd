#include "demo.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DAY "{today" /* "{today+16}" is the day 16 days after today; see geodata/demo/documents.py */
#define MOST_BYTES (1 << 22)
#define STILL 28         /* days on which the site is as it was */

int qc_is_demo(const char *server)
{
    return server && !strcmp(server, QCERT_DEMO);
}

int qc_demo_open(qcert_store *store, qc_demo *demo)
{
    int today = qc_store_today(store), rc;
    qc_stmt *get = qc_prepare(store->db, "SELECT today FROM run ORDER BY id DESC LIMIT 1");

    *demo = (qc_demo){ store, today };
    rc = qc_step(get);
    if (rc == QCERT_ROW && (qc_day_read(qc_text(get, 0), &demo->day) || demo->day > today || demo->day <= today - STILL))
        demo->day = today;
    qc_release(get);
    return rc < 0 ? rc : qc_store_need_geodata(store);
}

static int put_days(qc_buf *to, const char *text, int today)
{
    const char *mark;
    char day[QC_DAY_SIZE], *end;

    while ((mark = strstr(text, DAY)) != NULL) {
        qc_buf_put(to, text, (size_t)(mark - text));
        qc_day_write(today + (int)strtol(mark + strlen(DAY), &end, 10), day);
        qc_buf_text(to, day);
        text = end + (*end == '}');
    }
    return qc_buf_text(to, text);
}

/* QCERT_ROW: the document is there; 0: there is none of that path. */
static int read_document(const qc_demo *demo, const char *path, qc_buf *to)
{
    qc_stmt *get = qc_prepare(demo->store->db, "SELECT body FROM geodata.demo WHERE path = ?");
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
    qcert_response response = { .size = sizeof response, .status = status, .retry_after = -1,
                                .content_type = "application/json", .date = "" };
    int rc = request->head(request->reader, &response);

    return rc || !document->count ? rc : request->body(request->reader, document->bytes, document->count);
}

int qc_demo_get(void *user, const qcert_request *request, char *why, size_t why_size)
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
