#include "follow.h"

#include "changes.h"
#include "filter.h"
#include "text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_NAME 100 /* bytes */

enum { ID, NAME, PLACE, TOWN, SAVED, SHOWN, SEEN, LON, LAT, WITHIN, COUNTRY, FROM, UNTIL, LANGUAGES, WORDS, STATE,
       STRICT_LANGUAGE, ONLINE, PAST, GONE, ALL_ORGANISATIONS, SINCE, STARRED };

#define SELECT                                                                                                        \
    "SELECT id, name, place, town, saved, shown, seen, lon, lat, within, country, day_from, day_until, languages,"    \
    " words, state, strict_language, online, past, gone, all_organisations, since, starred FROM follow"

/* ---- names -------------------------------------------------------------- */

/* A name as it is kept, and as it is compared. */
typedef struct name {
    char *text, *fold;
} name;

static void forget(name *of)
{
    free(of->text);
    free(of->fold);
}

/* What has neither letters nor digits is compared as it is. */
static char *fold_name(const char *text)
{
    char *fold = qc_fold(text);

    if (!fold || *fold)
        return fold;
    free(fold);
    return qc_copy(text);
}

static int read_name(qcert_store *store, const char *given, name *into)
{
    size_t length;

    *into = (name){ qc_trim(given ? given : ""), NULL };
    if (!into->text)
        return qc_fail_memory(&store->ctx);
    length = strlen(into->text);
    if (!length || length > LONGEST_NAME || !qc_is_plain(into->text, 0))
        return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.60s\" is no name for a search: it has 1 to %d bytes of UTF-8 "
                       "and no control characters", into->text, LONGEST_NAME);
    into->fold = fold_name(into->text);
    return into->fold ? 0 : qc_fail_memory(&store->ctx);
}

/* ---- saving ------------------------------------------------------------- */

static int check_filter(qcert_store *store, const qcert_filter *given, qcert_filter *kept)
{
    qc_filter filter;
    int rc = qc_filter_open(store, given, &filter);

    if (!rc && filter.by.organisation)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "a saved search is not of one organisation: star it, and save what is "
                     "starred");
    *kept = filter.by;
    qc_filter_free(&filter);
    return rc;
}

static int erase(qcert_store *store, const name *of)
{
    qc_stmt *delete = qc_prepare(store->db, "DELETE FROM follow WHERE fold = ?");

    qc_bind_text(delete, of->fold);
    return qc_run(delete);
}

static int must_be_free(qcert_store *store, const name *of)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT name FROM follow WHERE fold = ?");
    int rc;

    qc_bind_text(find, of->fold);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        rc = qc_fail(&store->ctx, QCERT_EFOREIGN, "there is a search \"%s\" already: give --replace, or take "
                     "another name", qc_word(find, 0));
    qc_release(find);
    return rc;
}

static void bind_filter(qc_stmt *put, const qcert_filter *filter)
{
    qc_bind_real(put, filter->origin ? filter->origin->lon : NAN);
    qc_bind_real(put, filter->origin ? filter->origin->lat : NAN);
    qc_bind_real(put, filter->within > 0 ? filter->within : 0); /* NaN is no bound, either */
    qc_bind_text(put, filter->country);
    qc_bind_text(put, filter->from);
    qc_bind_text(put, filter->until);
    qc_bind_text(put, filter->languages);
    qc_bind_text(put, filter->text);
    qc_bind_text(put, filter->state);
    qc_bind_int(put, filter->strict_language);
    qc_bind_int(put, filter->online);
    qc_bind_int(put, filter->past);
    qc_bind_int(put, filter->gone);
    qc_bind_int(put, filter->all_organisations);
    qc_bind_text(put, filter->since);
    qc_bind_int(put, filter->starred);
}

static int put(qcert_store *store, const name *of, const qcert_filter *filter, const qcert_follow_opts *opts)
{
    char saved[QC_TIME_SIZE];
    qc_stmt *insert = qc_prepare(store->db,
                                 "INSERT INTO follow(seen, name, fold, place, town, saved, lon, lat, within, country,"
                                 " day_from, day_until, languages, words, state, strict_language, online, past, gone,"
                                 " all_organisations, since, starred)"
                                 " VALUES((SELECT coalesce(max(id), 0) FROM change), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                 " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

    qc_time_write(qc_store_now(store), saved);
    qc_bind_text(insert, of->text);
    qc_bind_text(insert, of->fold);
    qc_bind_text(insert, opts->place);
    qc_bind_text(insert, opts->town);
    qc_bind_text(insert, saved);
    bind_filter(insert, filter);
    return qc_run(insert);
}

static int save(qcert_store *store, const name *of, const qcert_filter *filter, const qcert_follow_opts *opts)
{
    int rc = qc_begin(store->db);

    if (rc)
        return rc;
    rc = opts->replace ? erase(store, of) : must_be_free(store, of);
    if (!rc)
        rc = put(store, of, filter, opts);
    return qc_end(store->db, rc);
}

int qcert_follow(qcert_store *store, const char *given, const qcert_filter *filter, const qcert_follow_opts *theirs)
{
    qcert_follow_opts opts;
    qcert_filter kept;
    name of = { NULL, NULL };
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = qc_opts(&store->ctx, opts, theirs);
    if (!rc)
        rc = read_name(store, given, &of);
    if (!rc)
        rc = check_filter(store, filter, &kept);
    if (!rc)
        rc = save(store, &of, &kept, &opts);
    forget(&of);
    return rc;
}

static int none_of_that_name(qcert_store *store, const name *of)
{
    return qc_fail(&store->ctx, QCERT_ENOTFOUND, "no search is saved as \"%s\"", of->text);
}

int qcert_unfollow(qcert_store *store, const char *given)
{
    name of = { NULL, NULL };
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = read_name(store, given, &of);
    if (!rc)
        rc = qc_begin(store->db);
    if (!rc) {
        rc = erase(store, &of);
        if (!rc && !qc_changed(store->db))
            rc = none_of_that_name(store, &of);
        rc = qc_end(store->db, rc);
    }
    forget(&of);
    return rc;
}

/* ---- reading ------------------------------------------------------------ */

int qc_follow_find(qcert_store *store, const char *given, qc_stmt **found)
{
    name of;
    int rc = read_name(store, given, &of);

    *found = NULL;
    if (!rc) {
        *found = qc_prepare(store->db, SELECT " WHERE fold = ?");
        qc_bind_text(*found, of.fold);
        rc = qc_step(*found);
        if (!rc)
            rc = none_of_that_name(store, &of);
    }
    forget(&of);
    if (rc == QCERT_ROW)
        return 0;
    qc_release(*found);
    return rc;
}

void qc_follow_read(qc_follow *follow, qc_stmt *from)
{
    qcert_filter *filter = &follow->search.filter;

    *follow = (qc_follow){ .id = qc_int(from, ID), .seen = qc_int(from, SEEN),
                           .origin = { qc_real(from, LON), qc_real(from, LAT) } };
    follow->search = (qcert_followed){
        .name = qc_word(from, NAME), .place = qc_text(from, PLACE), .town = qc_text(from, TOWN),
        .saved = qc_word(from, SAVED), .shown = qc_text(from, SHOWN),
    };
    *filter = (qcert_filter){
        .size = sizeof *filter, .origin = isnan(follow->origin.lon) ? NULL : &follow->origin,
        .within = qc_real(from, WITHIN), .country = qc_text(from, COUNTRY), .from = qc_text(from, FROM),
        .until = qc_text(from, UNTIL), .languages = qc_text(from, LANGUAGES), .text = qc_text(from, WORDS),
        .state = qc_text(from, STATE), .strict_language = (int)qc_int(from, STRICT_LANGUAGE),
        .online = (int)qc_int(from, ONLINE), .past = (int)qc_int(from, PAST), .gone = (int)qc_int(from, GONE),
        .all_organisations = (int)qc_int(from, ALL_ORGANISATIONS), .since = qc_text(from, SINCE),
        .starred = (int)qc_int(from, STARRED),
    };
}

/* What was understood when it was saved may not be with other reference data. */
int qc_follow_news(qcert_store *store, const qc_follow *follow, qcert_rows **out)
{
    int rc = qc_changes_after(store, &follow->search.filter, follow->seen, out);

    if (rc == QCERT_EFORMAT || rc == QCERT_ENOTFOUND)
        return qc_fail(&store->ctx, rc, "the search \"%s\": %s", follow->search.name, store->ctx.error.message);
    return rc;
}

/* ---- the list ----------------------------------------------------------- */

struct list {
    qc_stmt *stmt;
    qc_follow follow;
};

static int count_news(qcert_store *store, const qc_follow *follow, int64_t *count)
{
    qcert_rows *news;
    int rc = qc_follow_news(store, follow, &news);

    while (!rc && (rc = qcert_rows_next(news)) == QCERT_ROW) {
        ++*count;
        rc = 0;
    }
    qcert_rows_free(news);
    return rc;
}

static int next_follow(qcert_rows *rows)
{
    struct list *list = rows->state;
    int rc = qc_step(list->stmt);

    if (rc != QCERT_ROW)
        return rc;
    qc_follow_read(&list->follow, list->stmt);
    rc = count_news(rows->store, &list->follow, &list->follow.search.news);
    rows->row.followed = list->follow.search;
    return rc ? rc : QCERT_ROW;
}

static void close_list(void *state)
{
    struct list *list = state;

    qc_release(list->stmt);
    free(list);
}

int qcert_find_follows(qcert_store *store, qcert_rows **out)
{
    struct list *list;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    list = calloc(1, sizeof *list);
    if (!list)
        return qc_fail_memory(&store->ctx);
    list->stmt = qc_prepare(store->db, SELECT " ORDER BY fold");
    return qc_rows_new(store, QC_FOLLOWS, next_follow, close_list, list, out);
}
