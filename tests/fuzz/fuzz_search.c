/* Bytes as what somebody searches for, in a store of the demo: what is found passes the filter, the way by distance finds
 * as much as the one by time, a saved search is the one that was saved, and what a word is taken for is taken for it again. */
#include "filter.h"
#include "fuzz.h"
#include "names.h"
#include "organisation.h"
#include "text.h"
#include "words.h"

#include <math.h>

static qcert_store *store;

/* ---- words -------------------------------------------------------------- */

static void check_country(const char *text)
{
    char code[4], again[4];
    int rc = qc_country_code(store, text, code);

    must(rc == 0 || rc == QCERT_EFORMAT);
    must(rc || (strlen(code) == 2 && !qc_country_code(store, code, again) && !strcmp(code, again)));
    qc_ready(&store->ctx);
}

/* Two or three letters each, and none twice. */
static void check_codes(const char *codes)
{
    for (const char *at = codes; *at; at += strcspn(at, ","), at += *at == ',') {
        size_t length = strcspn(at, ",");
        must(length == 2 || length == 3);
        for (const char *other = codes; other < at; other += strcspn(other, ",") + 1)
            must(strncmp(other, at, length) || other[length] != ',');
    }
}

static void check_words(const char *text)
{
    const char *found, *word;
    char *codes, *longer = qc_format("%s", text);
    qc_words *words;

    must(!qc_words_get(store, &words) && !qc_words_languages(words, text, &found));
    codes = qc_copy(found);
    check_codes(codes ? codes : "");
    if (codes)
        must(!qc_words_languages(words, codes, &found) && !strcmp(found, codes));
    must(!qc_words_online(words, longer, &word) && (!word || *word));
    free(longer);
    free(codes);
}

/* One is meant, or the message says which can be. */
static void check_organisation(const char *text)
{
    int64_t id = 0;
    int rc = qc_organisation_find(store, text, &id);

    must(rc == 0 || rc == QCERT_ENOTFOUND || rc == QCERT_EAMBIGUOUS || rc == QCERT_EFORMAT);
    must(rc || id > 0);
    qc_ready(&store->ctx);
}

static void check_locale(const char *text)
{
    qc_named named = { 0 };
    qc_names *names;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_names_open(&ctx, text, &names);
    must(rc == 0 || rc == QCERT_EFORMAT);
    check_told(&ctx, rc);
    if (!rc) {
        must(!qc_names_find(names, QC_COUNTRY, "CH", "Switzerland", &named) && *named.name && *named.key);
        qc_named_free(&named);
    }
    qc_names_close(names);
}

static void check_places(const char *text)
{
    qcert_rows *rows;
    int64_t count = 0;
    int rc = qcert_find_places(store, text, 5, &rows);

    must(rc == 0 || rc == QCERT_ENOTFOUND);
    check_told(&store->ctx, rc);
    for (; !rc && qcert_rows_next(rows) == QCERT_ROW; count++)
        must(*qcert_rows_place(rows)->name && count < 5);
    qcert_rows_free(rows);
    rc = qcert_locate(store, text, &rows);
    must(rc == 0 || rc == QCERT_ENOTFOUND || rc == QCERT_EAMBIGUOUS);
    check_told(&store->ctx, rc);
    must(rc || (qcert_rows_next(rows) == QCERT_ROW && !qcert_rows_next(rows)));
    qcert_rows_free(rows);
}

/* ---- courses ------------------------------------------------------------ */

static void check_course(const qcert_course *course, const qcert_filter *filter, double *metres)
{
    must(!filter->until || strcmp(course->starts, filter->until) <= 0);
    must(!filter->from || strcmp(course->ends, filter->from) >= 0 || strcmp(course->starts, filter->from) >= 0);
    must(filter->online != QCERT_ONLINE_NO || !course->online);
    must(filter->online != QCERT_ONLINE_ONLY || course->online);
    must(!filter->state || !strcmp(course->organisation_state, filter->state));
    must(!filter->strict_language || course->languages);
    must(isnan(*metres) ? isnan(course->metres) : isnan(course->metres) || course->metres >= *metres);
    must(!(filter->within > 0) || isnan(course->metres) || course->metres <= filter->within);
    *metres = course->metres;
}

/* How many courses there are; below 0: an error. */
static int64_t find(const qcert_filter *filter)
{
    double metres = filter->origin ? 0 : NAN;
    int64_t count = 0;
    qcert_rows *rows;
    int rc = qcert_find_courses(store, filter, &rows);

    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_EMISUSE || rc == QCERT_ENOTFOUND);
    check_told(&store->ctx, rc);
    for (; !rc && (rc = qcert_rows_next(rows)) == QCERT_ROW; count++, rc = 0)
        check_course(qcert_rows_course(rows), filter, &metres);
    qcert_rows_free(rows);
    must(!rc || !count);
    return rc ? rc : count;
}

static void check_found(qcert_filter filter)
{
    int64_t limit = filter.limit, all, without;

    filter.limit = 0;
    all = find(&filter);
    filter.any_order = 1;
    must(find(&filter) == all);
    filter.limit = limit;
    must(all < 0 || find(&filter) == (limit < 0 ? QCERT_EMISUSE : limit && limit < all ? limit : all));
    filter.limit = 0;
    if (all < 0 || !filter.origin || (filter.country && !strcmp(filter.country, "here")))
        return;
    filter.origin = NULL;
    without = filter.within > 0 ? all : find(&filter);
    must(without == all);
}

/* ---- saving ------------------------------------------------------------- */

static int is_same(const char *one, const char *other)
{
    return one && other ? !strcmp(one, other) : one == other;
}

static void check_followed(const qcert_filter *saved, const qcert_filter *filter)
{
    must(is_same(saved->country, filter->country) && is_same(saved->languages, filter->languages));
    must(is_same(saved->from, filter->from) && is_same(saved->until, filter->until));
    must(is_same(saved->state, filter->state) && is_same(saved->since, filter->since));
    must(is_same(saved->text, filter->text) && saved->online == filter->online && saved->gone == filter->gone);
    must(!saved->origin == !filter->origin);
    must(!saved->origin || (saved->origin->lon == filter->origin->lon && saved->origin->lat == filter->origin->lat));
}

static void check_follow(const char *name, const qcert_filter *filter)
{
    qcert_rows *rows;
    int rc = qcert_follow(store, name, filter, NULL);

    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_EMISUSE || rc == QCERT_ENOTFOUND);
    check_told(&store->ctx, rc);
    if (rc)
        return;
    must(!qcert_find_follows(store, &rows) && qcert_rows_next(rows) == QCERT_ROW);
    check_followed(&qcert_rows_follow(rows)->filter, filter);
    must(!qcert_rows_next(rows));
    qcert_rows_free(rows);
    must(!qcert_unfollow(store, name));
}

static void check_note(const char *text)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_rows *rows;
    int rc = qcert_note(store, "course", 1, text);

    must(rc == 0 || rc == QCERT_EFORMAT);
    check_told(&store->ctx, rc);
    filter.id = 1;
    must(!qcert_find_courses(store, &filter, &rows) && qcert_rows_next(rows) == QCERT_ROW);
    if (!rc)
        must(is_same(qcert_rows_course(rows)->note, *text ? text : NULL));
    qcert_rows_free(rows);
    must(!qcert_note(store, "course", 1, NULL));
}

/* ---- all of it ---------------------------------------------------------- */

static char *filled(char *line)
{
    return *line ? line : NULL;
}

static void read_numbers(const char *line, qcert_filter *filter, qcert_point *origin)
{
    int lon, lat, within, limit, count = 0;

    count = sscanf(line, "%4d %4d %9d %4d %4d %1d %1d %1d %1d", &lon, &lat, &within, &limit, &filter->online, &filter->past,
                   &filter->gone, &filter->all_organisations, &filter->strict_language);
    if (count >= 2)
        *origin = (qcert_point){ lon, lat };
    filter->origin = count >= 2 ? origin : NULL;
    filter->within = count >= 3 ? within : 0;
    filter->limit = count >= 4 ? limit : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest;
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_point origin;

    store = demo_store(1);
    read_numbers(next_line(&rest), &filter, &origin);
    filter.country = filled(next_line(&rest));
    filter.languages = filled(next_line(&rest));
    filter.from = filled(next_line(&rest));
    filter.until = filled(next_line(&rest));
    filter.state = filled(next_line(&rest));
    filter.since = filled(next_line(&rest));
    filter.text = filled(next_line(&rest));
    check_found(filter);
    check_follow(rest, &filter);
    check_note(rest);
    check_country(rest);
    check_words(rest);
    check_organisation(rest);
    check_locale(rest);
    check_places(rest);
    free(text);
    return 0;
}
