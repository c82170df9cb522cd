#include "find.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_KEYS (1 << 24) /* bytes of a list of equally far centres */

double qc_find_distance(const qc_find *find, const char **direction)
{
    *direction = find->metres > 0 ? qc_compass(find->azimuth) : NULL;
    return find->metres;
}

void qc_find_measure(qc_find *find, double lon, double lat)
{
    find->metres = NAN;
    if (find->filter.by.origin && !isnan(lon))
        find->metres = qc_geodesic(find->filter.origin, (qcert_point){ lon, lat }, &find->azimuth);
}

const char *qc_find_page(qc_find *find, const char *slug)
{
    if (!slug || !find->pages)
        return NULL;
    qc_buf_clear(&find->page);
    qc_buf_text(&find->page, find->pages);
    qc_buf_text(&find->page, slug);
    return qc_buf_text(&find->page, "/") ? NULL : find->page.bytes;
}

int qc_find_unstarred(const qc_find *find, int64_t course, int64_t centre, int64_t organisation)
{
    const qc_marks *marks = &find->marks;

    return find->filter.by.starred && !qc_is_starred(marks, QC_COURSE, course) &&
           !qc_is_starred(marks, QC_CENTRE, centre) && !qc_is_starred(marks, QC_ORGANISATION, organisation);
}

int qc_find_marks(qc_find *find, qc_layer layer, int64_t row, int *starred, const char **note)
{
    int rc = qc_marks_note(find->filter.store, &find->marks, layer, row, note);

    *starred = qc_is_starred(&find->marks, layer, row);
    return rc ? rc : QCERT_ROW;
}

/* ---- what is equally far ------------------------------------------------ */

static unsigned char *seen_bits(qc_find *find, const qc_site *site, unsigned char *bit)
{
    *bit = (unsigned char)(1 << (site->organisation & 7));
    return &find->seen[site->organisation >> 3];
}

static int is_new(qc_find *find, const qc_site *site)
{
    unsigned char bit;

    if (!find->kind->by_organisation)
        return 1;
    return site->organisation >= 0 && site->organisation <= find->last && !(*seen_bits(find, site, &bit) & bit);
}

/* The point of a centre whose name says that it is online is invented; and no organisation lies where a centre of its
 * was. Below 0: an error. */
static int is_there(qc_find *find, const qc_site *site)
{
    const char *word = NULL;
    int left = 0, rc;
    qc_stmt *get;

    if (!find->words)
        return 1;
    get = qc_prepare(find->filter.store->db, "SELECT name, gone FROM centre WHERE id = ?");
    qc_bind_int(get, site->centre);
    rc = qc_step(get);
    if (rc == QCERT_ROW) {
        left = find->kind->by_organisation && (!find->filter.by.gone || find->filter.by.id) && !qc_is_null(get, 1);
        rc = qc_words_online(find->words, qc_word(get, 0), &word);
    }
    qc_release(get);
    return rc < 0 ? rc : !left && !word;
}

static void put_key(qc_buf *keys, int64_t id)
{
    char key[24];

    snprintf(key, sizeof key, "%s%lld", keys->count > 1 ? "," : "", (long long)id);
    qc_buf_text(keys, key);
}

static int add_key(qc_find *find, const qc_site *site)
{
    int64_t id = find->kind->by_organisation ? site->organisation : site->centre;
    unsigned char bit, *bits;
    int rc = is_new(find, site);

    if (rc)
        rc = is_there(find, site);
    if (rc <= 0)
        return rc;
    if (find->kind->by_organisation) {
        bits = seen_bits(find, site, &bit);
        *bits |= bit;
    }
    put_key(&find->keys, id);
    find->key = id;
    find->key_count++;
    if (find->words)
        put_key(&find->came, id);
    return 0;
}

static int look_ahead(qc_find *find)
{
    int rc = qc_near_next(find->near, &find->ahead, &find->ahead_metres, &find->ahead_azimuth);

    return rc < 0 ? rc : 0;
}

/* The next centres, all at one distance. 0 if there are no more. */
static int next_group(qc_find *find)
{
    int rc = 0;

    find->key_count = 0;
    qc_buf_clear(&find->keys);
    qc_buf_text(&find->keys, "[");
    while (!rc && find->ahead && !find->key_count) {
        find->metres = find->ahead_metres;
        find->azimuth = find->ahead_azimuth;
        find->point = find->ahead->point;
        while (!rc && find->ahead && find->ahead_metres <= find->metres) {
            rc = add_key(find, find->ahead);
            if (!rc)
                rc = look_ahead(find);
        }
    }
    if (rc || !find->key_count)
        return rc;
    return qc_buf_text(&find->keys, "]") ? qc_fail_memory(&find->filter.store->ctx) : QCERT_ROW;
}

/* ---- the statements, one after the other -------------------------------- */

static void start(qc_find *find, const char *sql, const qc_buf *keys)
{
    find->stmt = qc_prepare(find->filter.store->db, sql);
    qc_bind_text_at(find->stmt, ":keys", keys->bytes);
    qc_bind_int_at(find->stmt, ":key", find->key);
    qc_bind_text_at(find->stmt, ":from", find->filter.from);
    qc_bind_text_at(find->stmt, ":today", find->filter.today);
    qc_bind_text_at(find->stmt, ":since", find->filter.since);
    qc_bind_int_at(find->stmt, ":after", find->after);
    qc_bind_int_at(find->stmt, ":id", find->filter.by.id);
    qc_bind_int_at(find->stmt, ":organisation", find->filter.by.organisation);
}

/* QCERT_ROW: there is another statement; 0: all is over. */
static int next_statement(qc_find *find)
{
    int rc;

    qc_release(find->stmt);
    find->stmt = NULL;
    if (find->phase == QC_NEAREST) {
        rc = next_group(find);
        if (rc == QCERT_ROW)
            start(find, find->key_count == 1 && find->kind->alone_sql ? find->kind->alone_sql : find->kind->near_sql,
                  &find->keys);
        if (rc)
            return rc;
    }
    if (find->phase >= QC_REST || (find->words && find->filter.by.within > 0)) {
        find->phase = QC_OVER;
        return 0;
    }
    find->phase = QC_REST;
    find->metres = NAN;
    if (qc_buf_text(&find->came, "]"))
        return qc_fail_memory(&find->filter.store->ctx);
    start(find, find->kind->rest_sql, &find->came);
    return QCERT_ROW;
}

static int take(qc_find *find, qcert_rows *rows)
{
    int64_t only = find->kind->id_sql ? find->filter.by.id : 0;

    return only && qc_int(find->stmt, 0) != only ? 0 : find->kind->take(find, rows, find->stmt);
}

static int next_row(qcert_rows *rows)
{
    qc_find *find = rows->state;
    int rc = 0;

    if (find->filter.by.limit && find->found >= find->filter.by.limit)
        return 0;
    while (rc == 0 && find->phase != QC_OVER) {
        rc = qc_step(find->stmt);
        if (rc == QCERT_ROW)
            rc = take(find, rows);
        else if (!rc && (rc = next_statement(find)) == QCERT_ROW)
            rc = 0;
        if (!rc)
            rc = qc_tell(&find->filter.store->ctx, "searching", find->found, 0);
    }
    if (rc == QCERT_ROW && find->page.failed == QCERT_EMEMORY)
        rc = qc_fail_memory(&find->filter.store->ctx);
    find->found += rc == QCERT_ROW;
    return rc;
}

/* ---- opening ------------------------------------------------------------ */

static void close_find(void *state)
{
    qc_find *find = state;

    qc_release(find->stmt);
    qc_release(find->snapshot);
    qc_near_close(find->near);
    qc_marks_free(&find->marks);
    qc_course_types_free(&find->types);
    qc_filter_free(&find->filter);
    qc_buf_free(&find->keys);
    qc_buf_free(&find->came);
    qc_buf_free(&find->page);
    free(find->seen);
    free(find);
}

/* New are those courses that the last seven days' syncs found, but for the day of the first sync, on which all was. */
static int set_new_from(qc_find *find, const char *first_sync)
{
    int day = qc_store_today(find->filter.store) - 6, first;

    if (first_sync && qc_day_read(first_sync, &first))
        return qc_fail(&find->filter.store->ctx, QCERT_ESTORE, "the store is damaged: a sync has no day");
    qc_day_write(first_sync && first >= day ? first + 1 : day, find->new_from);
    return 0;
}

/* As long as this statement is on its way, all others see the file as it is now, whoever writes. */
static int hold_still(qc_find *find)
{
    int rc;

    find->snapshot = qc_prepare(find->filter.store->db, "SELECT " QC_PAGES_SQL ", EXISTS (SELECT 1 FROM mark),"
                                " (SELECT today FROM run ORDER BY id LIMIT 1)");
    rc = qc_step(find->snapshot);
    if (rc == QCERT_ROW) {
        find->pages = qc_text(find->snapshot, 0);
        find->has_marks = (int)qc_int(find->snapshot, 1);
        rc = set_new_from(find, qc_text(find->snapshot, 2));
    }
    return rc < 0 ? rc : 0;
}

static int make_seen(qc_find *find)
{
    int64_t last = 0;
    int rc = qc_get_int(find->filter.store->db, "SELECT max(id) FROM organisation", 0, &last);

    if (rc)
        return rc;
    find->last = last;
    find->seen = calloc((size_t)last / 8 + 1, 1);
    return find->seen ? 0 : qc_fail_memory(&find->filter.store->ctx);
}

static int get_words(qc_find *find)
{
    int rc = qc_store_need_geodata(find->filter.store);

    return rc ? rc : qc_words_get(find->filter.store, &find->words);
}

static const char *plain_sql(const qc_find *find)
{
    const qc_find_kind *kind = find->kind;

    if (kind->id_sql && find->filter.by.id)
        return kind->id_sql;
    if (kind->organisation_sql && find->filter.by.organisation)
        return kind->organisation_sql;
    return find->filter.by.any_order && kind->any_sql ? kind->any_sql : kind->plain_sql;
}

static int begin(qc_find *find)
{
    int rc;

    find->metres = NAN;
    find->phase = find->filter.by.origin && !find->kind->in_order ? QC_NEAREST : QC_PLAIN;
    if (find->phase == QC_PLAIN) {
        start(find, plain_sql(find), &find->keys);
        return 0;
    }
    rc = find->kind->of_centres ? get_words(find) : 0;
    if (!rc && find->kind->by_organisation)
        rc = make_seen(find);
    if (!rc)
        rc = qc_near_open(find->filter.store, find->filter.origin, find->filter.by.within, &find->near);
    if (!rc)
        rc = look_ahead(find);
    if (!rc)
        rc = next_statement(find);
    return rc < 0 ? rc : 0;
}

static int prepare(qc_find *find, const qcert_filter *options)
{
    qcert_store *store = find->filter.store;
    qcert_filter by;
    int rc = qc_opts(&store->ctx, by, options);

    if (!rc && by.id && find->kind->id_sql) /* of one row, all that may be asked is how far it is */
        by = (qcert_filter){ .size = sizeof by, .origin = by.origin, .id = by.id, .past = 1, .gone = 1,
                             .all_organisations = 1, .limit = 1 };
    if (!rc && by.organisation)
        by.all_organisations = 1;
    if (!rc)
        rc = qc_filter_open(store, &by, &find->filter);
    if (!rc)
        rc = hold_still(find);
    if (!rc && find->has_marks)
        rc = qc_marks_read(store, &find->marks);
    if (!rc && find->kind->shows_types)
        rc = qc_course_types_read(store, &find->types);
    if (!rc && find->kind->shows_countries)
        rc = qc_store_need_geodata(store);
    return rc ? rc : begin(find);
}

int qc_find_open(qcert_store *store, const qcert_filter *options, const qc_find_kind *kind, int64_t after,
                 qcert_rows **out)
{
    qc_find *find;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    find = calloc(1, sizeof *find);
    if (!find)
        return qc_fail_memory(&store->ctx);
    find->kind = kind;
    find->after = after;
    find->filter.store = store;
    find->keys.most = find->came.most = MOST_KEYS;
    qc_buf_text(&find->came, "[");
    find->page.most = 1000;
    rc = prepare(find, options);
    if (!rc)
        return qc_rows_new(store, kind->kind, next_row, close_find, find, out);
    close_find(find);
    return rc;
}
