/* Search against brute force: every answer of 2 000 random questions, at the antimeridian, at the poles, anywhere. */
#include "geo.h"
#include "support.h"

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

static void add(TCase *cases)
{
    tcase_add_test(cases, answers_equal_brute_force);
}

int main(void)
{
    return run_suite("find", add);
}
