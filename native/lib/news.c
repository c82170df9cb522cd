#include "follow.h"

#include <stdlib.h>

struct news {
    qcert_rows *changes;
    int64_t search, last; /* last: the newest change when the walk began, whether it passes or not */
    int keep;
};

/* At their end the changes have let go of the file, so that a sync since then is not in the way. */
static int mark_shown(qcert_store *store, const struct news *news)
{
    char now[QC_TIME_SIZE];
    qc_stmt *update;
    int rc = qc_begin(store->db);

    if (rc)
        return rc;
    qc_time_write(qc_store_now(store), now);
    update = qc_prepare(store->db, "UPDATE follow SET seen = max(seen, ?), shown = ? WHERE id = ?");
    qc_bind_int(update, news->last);
    qc_bind_text(update, now);
    qc_bind_int(update, news->search);
    return qc_end(store->db, qc_run(update));
}

static int next_news(qcert_rows *rows)
{
    struct news *news = rows->state;
    int rc = qcert_rows_next(news->changes);

    if (rc == QCERT_ROW)
        rows->row.change = news->changes->row.change;
    return rc || news->keep ? rc : mark_shown(rows->store, news);
}

static void close_news(void *state)
{
    struct news *news = state;

    qcert_rows_free(news->changes);
    free(news);
}

static int open_news(qcert_store *store, const qc_follow *follow, struct news *news)
{
    int rc = qc_get_int(store->db, "SELECT max(id) FROM change", 0, &news->last);

    return rc ? rc : qc_follow_news(store, follow, &news->changes);
}

/* As long as the search stands there, all that is read is of one moment. */
int qcert_find_news(qcert_store *store, const char *name, int keep, qcert_rows **out)
{
    qc_stmt *search;
    qc_follow follow;
    struct news *news;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_follow_find(store, name, &search);
    if (rc)
        return rc;
    qc_follow_read(&follow, search);
    news = calloc(1, sizeof *news);
    if (news) {
        *news = (struct news){ .search = follow.id, .keep = keep || store->read_only };
        rc = open_news(store, &follow, news);
    }
    qc_release(search);
    if (!news)
        return qc_fail_memory(&store->ctx);
    if (!rc)
        return qc_rows_new(store, QC_CHANGES, next_news, close_news, news, out);
    close_news(news);
    return rc;
}
