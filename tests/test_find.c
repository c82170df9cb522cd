/* Search against brute force: every answer of 2 000 random questions, at the antimeridian, at the poles, anywhere. */
#include "geo.h"
#include "support.h"
#include "text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define CENTRES 1000
#define COURSES 3000
#define QUESTIONS 2000

typedef struct truth {
    int64_t id;
    qcert_point at;
    char starts[12], ends[12];
    int online, german, has_point;
    double metres;
} truth;

static truth rows[COURSES];

/* A third near the antimeridian, a third near the poles, a third anywhere; some exactly on top of each other. */
static qcert_point random_point(uint64_t *seed)
{
    static qcert_point last;
    double kind = chance(seed), a = chance(seed), b = chance(seed);

    if (kind < 0.1)
        return last;
    last = (qcert_point){ a * 360 - 180, b * 180 - 90 };
    if (kind < 0.4)
        last.lon = a < 0.5 ? 180 - a : -180 + (a - 0.5);
    else if (kind < 0.7)
        last.lat = b < 0.5 ? -90 + b : 90 - (b - 0.5);
    if (chance(seed) < 0.05)
        last = (qcert_point){ round(last.lon / 180) * 180, round(last.lat / 90) * 90 };
    return last;
}

static void put_centre(qcert_store *store, int64_t id, qcert_point at, int has_point)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO centre(id, organisation, name, first_seen, geom)"
                              " VALUES(?, 1, 'Centre ' || ?1, '2026-01-01', ?)");

    qc_bind_int(put, id);
    qc_bind_point(put, has_point ? at.lon : NAN, at.lat);
    must(store, qc_run(put));
}

static void put_course(qcert_store *store, const truth *row, int64_t centre)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO course(id, organisation, centre, name, type, convener, starts,"
                              " ends, languages, online, first_seen, geom) SELECT ?, 1, id, '', 'Basics', ' ', ?, ?,"
                              " ?, ?, '2026-01-01', geom FROM centre WHERE id = ?");

    qc_bind_int(put, row->id);
    qc_bind_text(put, row->starts);
    qc_bind_text(put, row->ends);
    qc_bind_text(put, row->german ? "de" : "fr,nl");
    qc_bind_text(put, row->online ? "online" : NULL);
    qc_bind_int(put, centre);
    must(store, qc_run(put));
}

static void make_rows(qcert_store *store)
{
    static qcert_point points[CENTRES];
    static int located[CENTRES];
    uint64_t seed = 7;
    int today;

    ck_assert_int_eq(qc_day_read(TODAY, &today), 0);
    must(store, qc_begin(store->db));
    must(store, qc_exec(store->db, "INSERT INTO organisation(id, name, state, first_seen)"
                                   " VALUES(1, 'Example', 'certified', '2026-01-01')"));
    for (int i = 0; i < CENTRES; i++) {
        points[i] = random_point(&seed);
        located[i] = chance(&seed) > 0.02;
        put_centre(store, i + 1, points[i], located[i]);
    }
    for (int i = 0; i < COURSES; i++) {
        int centre = (int)(chance(&seed) * CENTRES), start = today + (int)(chance(&seed) * 200) - 100;
        truth *row = &rows[i];
        *row = (truth){ .id = i + 1, .at = points[centre], .online = chance(&seed) < 0.1,
                        .german = chance(&seed) < 0.3, .has_point = located[centre] };
        qc_day_write(start, row->starts);
        qc_day_write(start + (int)(chance(&seed) * 5) - 1, row->ends);
        put_course(store, row, centre + 1);
    }
    must(store, qc_end(store->db, 0));
}

/* ---- brute force -------------------------------------------------------- */

static int is_ranked(const truth *row)
{
    return row->has_point && !row->online;
}

static int by_distance(const void *left, const void *right)
{
    const truth *a = *(truth *const *)left, *b = *(truth *const *)right;
    int order;

    if (is_ranked(a) != is_ranked(b))
        return is_ranked(b) - is_ranked(a);
    if (is_ranked(a) && a->metres != b->metres)
        return a->metres < b->metres ? -1 : 1;
    order = strcmp(a->starts, b->starts);
    return order ? order : a->id < b->id ? -1 : 1;
}

static int passes(const truth *row, const qcert_filter *filter)
{
    const char *last = strcmp(row->starts, row->ends) > 0 ? row->starts : row->ends;

    if (!filter->past && strcmp(last, filter->from ? filter->from : TODAY) < 0)
        return 0;
    if (filter->until && strcmp(row->starts, filter->until) > 0)
        return 0;
    if (filter->languages && !row->german)
        return 0;
    if (filter->within > 0 && !row->online && (!row->has_point || row->metres > filter->within))
        return 0;
    return filter->online == QCERT_ONLINE_ANY || (filter->online == QCERT_ONLINE_ONLY) == row->online;
}

/* What starts today or later is to come, even if it "ends" before. */
static const char *status_of(const truth *row)
{
    if (strcmp(row->starts, TODAY) >= 0)
        return "upcoming";
    return strcmp(row->ends, TODAY) >= 0 ? "running" : "past";
}

static int brute_force(const qcert_filter *filter, truth **answer)
{
    int count = 0;

    for (int i = 0; i < COURSES; i++) {
        double azimuth;
        rows[i].metres = qc_geodesic(*filter->origin, rows[i].at, &azimuth);
        if (passes(&rows[i], filter))
            answer[count++] = &rows[i];
    }
    qsort(answer, (size_t)count, sizeof *answer, by_distance);
    return filter->limit && count > filter->limit ? (int)filter->limit : count;
}

/* ---- the test ----------------------------------------------------------- */

static void ask(qcert_store *store, const qcert_filter *filter)
{
    static truth *answer[COURSES];
    int expected = brute_force(filter, answer), count = 0, rc;
    qcert_rows *found;

    must(store, qcert_find_courses(store, filter, &found));
    while ((rc = qcert_rows_next(found)) == QCERT_ROW) {
        const qcert_course *course = qcert_rows_course(found);
        ck_assert_int_lt(count, expected);
        ck_assert_msg(course->id == answer[count]->id, "%.9f %.9f row %d: %lld at %.9f, not %lld at %.9f",
                      filter->origin->lon, filter->origin->lat, count, (long long)course->id, course->metres,
                      (long long)answer[count]->id, answer[count]->metres);
        ck_assert(is_ranked(answer[count]) ? course->metres == answer[count]->metres : isnan(course->metres));
        ck_assert_str_eq(course->status, status_of(answer[count]));
        count++;
    }
    must(store, rc);
    ck_assert_int_eq(count, expected);
    qcert_rows_free(found);
}

START_TEST(answers_equal_brute_force)
{
    qcert_store *store = open_store("brute.sqlite");
    uint64_t seed = 11;

    make_rows(store);
    for (int i = 0; i < QUESTIONS; i++) {
        qcert_filter filter = QCERT_INIT(qcert_filter);
        qcert_point origin = random_point(&seed);
        filter.origin = &origin;
        filter.limit = i % 20 ? 10 : 0;
        filter.within = chance(&seed) < 0.3 ? chance(&seed) * 2e6 : 0;
        filter.past = chance(&seed) < 0.2;
        filter.until = chance(&seed) < 0.3 ? "2026-12-24" : NULL;
        filter.languages = chance(&seed) < 0.3 ? "German" : NULL;
        filter.online = (int)(chance(&seed) * 3);
        ask(store, &filter);
    }
    must(store, qcert_store_check(store));
    qcert_store_close(store);
}
END_TEST

/* ---- one row ------------------------------------------------------------ */

typedef int finder(qcert_store *store, const qcert_filter *filter, qcert_rows **out);

/* Asks for one row in a way that no row would pass, were it not for its number. */
static qcert_rows *find_one(qcert_store *store, finder *find, const qcert_point *origin, int64_t id)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_rows *found;

    filter.origin = origin;
    filter.id = id;
    filter.within = 1e-3;
    filter.country = "no country";
    filter.from = filter.until = "1999-01-01";
    filter.text = "nothing";
    filter.starred = filter.strict_language = filter.any_order = 1;
    must(store, find(store, &filter, &found));
    return found;
}

static void check_last(qcert_store *store, qcert_rows *found)
{
    must(store, qcert_rows_next(found));
    qcert_rows_free(found);
}

static void check_one(qcert_store *store, const truth *row, const qcert_point *origin)
{
    double azimuth, metres = qc_geodesic(*origin, row->at, &azimuth);
    qcert_rows *found = find_one(store, qcert_find_courses, origin, row->id);
    int64_t centre;

    ck_assert_int_eq(qcert_rows_next(found), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_course(found)->id, row->id);
    ck_assert(is_ranked(row) ? qcert_rows_course(found)->metres == metres : isnan(qcert_rows_course(found)->metres));
    centre = qcert_rows_course(found)->centre_id;
    check_last(store, found);
    found = find_one(store, qcert_find_centres, origin, centre);
    ck_assert_int_eq(qcert_rows_next(found), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_centre(found)->id, centre);
    ck_assert(row->has_point ? qcert_rows_centre(found)->metres == metres : isnan(qcert_rows_centre(found)->metres));
    check_last(store, found);
    found = find_one(store, qcert_find_courses, NULL, row->id);
    ck_assert_int_eq(qcert_rows_next(found), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_course(found)->id, row->id);
    ck_assert(isnan(qcert_rows_course(found)->metres));
    check_last(store, found);
}

START_TEST(shows_one_row_by_its_number)
{
    qcert_store *store = open_store("one.sqlite");
    static finder *const finders[] = { qcert_find_courses, qcert_find_centres, qcert_find_organisations };
    uint64_t seed = 5;

    make_rows(store);
    for (int i = 0; i < 100; i++) {
        qcert_point origin = random_point(&seed);
        check_one(store, &rows[(int)(chance(&seed) * COURSES)], &origin);
    }
    for (int i = 0; i < 3; i++) {
        qcert_filter filter = QCERT_INIT(qcert_filter);
        qcert_rows *found;
        check_last(store, find_one(store, finders[i], NULL, COURSES + 1));
        check_last(store, find_one(store, finders[i], &rows[0].at, COURSES + 1));
        filter.id = -1;
        ck_assert_int_eq(finders[i](store, &filter, &found), QCERT_EMISUSE);
    }
    qcert_store_close(store);
}
END_TEST

/* An organisation lies where its nearest centre is, and not where one was that is gone. */
START_TEST(one_organisation_is_as_far_as_in_the_list)
{
    qcert_store *store = open_store("organisation.sqlite");
    qcert_filter all = QCERT_INIT(qcert_filter);
    qcert_point origin = { 7.45, 46.95 };
    qcert_rows *list, *one;

    must(store, qc_exec(store->db, "INSERT INTO organisation(id, name, state, first_seen)"
                                   " VALUES(1, 'Example', 'certified', '2026-01-01')"));
    put_centre(store, 1, (qcert_point){ 8, 47 }, 1);
    put_centre(store, 2, (qcert_point){ 9, 47 }, 1);
    put_centre(store, 3, (qcert_point){ 20, 47 }, 1);
    must(store, qc_exec(store->db, "UPDATE centre SET gone = '2026-02-02' WHERE id = 1;"
                                   "UPDATE centre SET name = 'online' WHERE id = 2"));
    all.origin = &origin;
    must(store, qcert_find_organisations(store, &all, &list));
    one = find_one(store, qcert_find_organisations, &origin, 1);
    ck_assert(qcert_rows_next(list) == QCERT_ROW && qcert_rows_next(one) == QCERT_ROW);
    ck_assert(qcert_rows_organisation(one)->metres == qcert_rows_organisation(list)->metres);
    ck_assert(qcert_rows_organisation(one)->lon == 20);
    qcert_rows_free(list);
    check_last(store, one);
    qcert_store_close(store);
}
END_TEST

/* ---- new or not --------------------------------------------------------- */

/* The day of the store's first sync, and a course; today is 2026-11-23. */
static const struct { const char *first_sync, *first_seen, *starts, *ends, *gone; int is_new; } days[] = {
    { "2026-01-01", "2026-11-23", "2026-12-01", "2026-12-02", NULL, 1 },
    { "2026-01-01", "2026-11-17", "2026-12-01", "2026-12-02", NULL, 1 },
    { "2026-01-01", "2026-11-16", "2026-12-01", "2026-12-02", NULL, 0 },
    { "2026-01-01", "2026-11-20", "2026-11-22", "2026-11-23", NULL, 1 }, /* it runs */
    { "2026-01-01", "2026-11-20", "2026-11-21", "2026-11-22", NULL, 0 }, /* it is over */
    { "2026-01-01", "2026-11-20", "2026-12-01", "2026-12-02", "2026-11-22", 0 },
    { "2026-11-23", "2026-11-23", "2026-12-01", "2026-12-02", NULL, 0 }, /* the first sync found it */
    { "2026-11-20", "2026-11-20", "2026-12-01", "2026-12-02", NULL, 0 },
    { "2026-11-20", "2026-11-21", "2026-12-01", "2026-12-02", NULL, 1 },
    { "2026-11-16", "2026-11-17", "2026-12-01", "2026-12-02", NULL, 1 },
    { "2026-11-17", "2026-11-17", "2026-12-01", "2026-12-02", NULL, 0 },
};

START_TEST(tells_what_is_new)
{
    char *name = qc_format("new-%d.sqlite", _i);
    qcert_store *store = open_store(name);
    qc_stmt *run = qc_prepare(store->db, "INSERT INTO run(began, kind, server, today, milliseconds)"
                              " VALUES('', 'current', '', ?, 0), ('', 'current', '', '2026-11-23', 0)");
    qc_stmt *course = qc_prepare(store->db, "INSERT INTO course(id, organisation, centre, name, type, convener,"
                                 " first_seen, starts, ends, gone) VALUES(1, 1, 1, '', '', '', ?, ?, ?, ?)");
    qcert_rows *found;

    must(store, qc_exec(store->db, "INSERT INTO organisation(id, name, state, first_seen)"
                                   " VALUES(1, 'Example', 'certified', '2026-01-01')"));
    put_centre(store, 1, (qcert_point){ 8, 47 }, 1);
    qc_bind_text(run, days[_i].first_sync);
    must(store, qc_run(run));
    qc_bind_text(course, days[_i].first_seen);
    qc_bind_text(course, days[_i].starts);
    qc_bind_text(course, days[_i].ends);
    qc_bind_text(course, days[_i].gone);
    must(store, qc_run(course));
    found = find_one(store, qcert_find_courses, NULL, 1);
    ck_assert_int_eq(qcert_rows_next(found), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_course(found)->is_new, days[_i].is_new);
    check_last(store, found);
    qcert_store_close(store);
    free(name);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, answers_equal_brute_force);
    tcase_add_test(cases, shows_one_row_by_its_number);
    tcase_add_test(cases, one_organisation_is_as_far_as_in_the_list);
    tcase_add_loop_test(cases, tells_what_is_new, 0, sizeof days / sizeof *days);
}

int main(void)
{
    return run_suite("find", add);
}
