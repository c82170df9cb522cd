/* Countries, languages and reach: names as people write them, counts beside what the searches find, and the nearest
 * training of each town against brute force. */
#include "geo.h"
#include "support.h"
#include "text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define ORGANISATIONS 12
#define CENTRES 250
#define COURSES 900
#define LEAST 400000 /* inhabitants of the towns that brute force is tried on */

/* ---- names -------------------------------------------------------------- */

static const struct { const char *locale, *country, *language; } named[] = {
    { NULL, "Switzerland", "German" }, { "", "Switzerland", "German" }, { "C", "Switzerland", "German" },
    { "POSIX", "Switzerland", "German" }, { "en_US", "Switzerland", "German" }, { "de", "Schweiz", "Deutsch" },
    { "de_CH.UTF-8@euro", "Schweiz", "Deutsch" }, { "deu", "Schweiz", "Deutsch" }, { "fr", "Suisse", "Allemand" },
    { "zh_TW", "瑞士", "德文" }, { "zh-Hant", "瑞士", "德文" }, { "zh_CN", "瑞士", "德语" },
    { "pt_BR", "Suíça", "Alemão" }, { "id", "Swiss", "Jerman" }, { "cs_CZ", "Švýcarsko", "Němčina" },
    { "sr_Latn", "Švajcarska", "nemački" }, { "ru", "Швейцария", "Немецкий" },
    { "xx", "Switzerland", "German" }, { "tlh_KX", "Switzerland", "German" }, { "_", "Switzerland", "German" },
    { "-----", "Switzerland", "German" }, { "12345", "Switzerland", "German" },
};

static const char *const no_locales[] = {
    "../../etc/passwd", "de/fr", "de fr", ".UTF-8", "@latin", "d\xc3\xa9", "\xff\xfe", "de\n", "de%n%s", "\x1b[31m",
    "de_DE_and_much_more_than_a_locale_would_ever_have",
};

/* Names of countries in an order that bytes do not have. */
static const struct { const char *locale, *first, *then; } ordered[] = {
    { "de", "AF", "EG" }, { "de", "EG", "AL" }, { "de", "OM", "AT" }, { "de", "AT", "PK" }, /* Ägypten, Österreich */
    { "sv", "ZW", "AX" }, { "sv", "AX", "AT" }, { "sv", "AT", "TL" }, /* Zimbabwe, Åland, Österrike */
    { "cs", "BT", "TD" }, { "cs", "TD", "DK" }, { "cs", "HN", "CL" }, /* Čad; Honduras before Chile */
    { "fr", "DM", "EG" }, { "fr", "EG", "AE" }, { "C", "AF", "AX" }, { "C", "AX", "AL" },
};

static void put_named(qcert_store *store)
{
    must(store, qc_exec(store->db,
        "INSERT INTO organisation(id, name, state, first_seen) VALUES(1, 'A', 'certified', '2026-01-01');"
        "INSERT INTO centre(id, organisation, name, first_seen) VALUES(1, 1, 'C', '2026-01-01');"
        "INSERT INTO course(id, organisation, centre, name, type, convener, starts, ends, languages, first_seen)"
        " VALUES(1, 1, 1, '', '', '', '2026-12-01', '2026-12-02', 'de', '2026-01-01')"));
}

static const qcert_country *walk_to_country(qcert_rows *rows, const char *code)
{
    while (qcert_rows_next(rows) == QCERT_ROW)
        if (!strcmp(qcert_rows_country(rows)->code, code))
            return qcert_rows_country(rows);
    return NULL;
}

START_TEST(names_are_those_of_the_locale)
{
    qcert_store *store = open_store("names");
    const qcert_country *country;
    qcert_rows *rows;

    put_named(store);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        must(store, qcert_find_countries(store, named[i].locale, 1, &rows));
        country = walk_to_country(rows, "CH");
        ck_assert_ptr_nonnull(country);
        ck_assert_str_eq(country->name, named[i].country);
        qcert_rows_free(rows);
        must(store, qcert_find_languages(store, named[i].locale, &rows));
        ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
        ck_assert_str_eq(qcert_rows_language(rows)->code, "de");
        ck_assert_str_eq(qcert_rows_language(rows)->name, named[i].language);
        ck_assert_int_eq(qcert_rows_next(rows), 0);
        qcert_rows_free(rows);
    }
    qcert_store_close(store);
}
END_TEST

START_TEST(what_is_no_locale_is_refused)
{
    qcert_store *store = open_store("no-locale");
    qcert_rows *rows;

    for (size_t i = 0; i < sizeof no_locales / sizeof *no_locales; i++) {
        ck_assert_int_eq(qcert_find_countries(store, no_locales[i], 1, &rows), QCERT_EFORMAT);
        ck_assert_ptr_null(rows);
        ck_assert_int_eq(qcert_find_languages(store, no_locales[i], &rows), QCERT_EFORMAT);
        ck_assert_int_eq(qcert_find_reach(store, NULL, no_locales[i], &rows), QCERT_EFORMAT);
        ck_assert_ptr_nonnull(strstr(qcert_last_error(store)->message, "is no locale"));
    }
    qcert_store_close(store);
}
END_TEST

START_TEST(order_is_that_of_the_locale)
{
    qcert_store *store = open_store("order");
    qcert_rows *rows;

    for (size_t i = 0; i < sizeof ordered / sizeof *ordered; i++) {
        must(store, qcert_find_countries(store, ordered[i].locale, 1, &rows));
        ck_assert_ptr_nonnull(walk_to_country(rows, ordered[i].first));
        ck_assert_msg(walk_to_country(rows, ordered[i].then), "%s comes before %s", ordered[i].then, ordered[i].first);
        qcert_rows_free(rows);
    }
    qcert_store_close(store);
}
END_TEST

/* ---- an invented world -------------------------------------------------- */

typedef struct centre {
    qcert_point at;
    int organisation;
    int has_point, gone, online;
} centre;

static const struct { const char *state; int gone; const char *country; } organisations[ORGANISATIONS] = {
    { "certified", 0, "CH" }, { "certified", 0, "CH" }, { "certified", 0, "BR" }, { "certified", 0, "US" },
    { "certified", 0, "FJ" }, { "certified", 0, "JP" }, { "certified", 0, NULL }, { "certified", 1, "CH" },
    { "in review", 0, "CH" }, { "rejected", 0, "KE" }, { "archived", 0, "NO" }, { "unknown", 0, "NZ" },
};
static centre centres[CENTRES];
static struct { int centre, organisation, first, last, gone, online; const char *languages; } courses[COURSES];
static const char *const spoken[] = { "de", "fr,de", "en", "en,fr", "pt", NULL };

static int is_certified(int organisation)
{
    return !strcmp(organisations[organisation].state, "certified") && !organisations[organisation].gone;
}

static void put_organisations(qcert_store *store)
{
    for (int i = 0; i < ORGANISATIONS; i++) {
        qc_stmt *put = qc_prepare(store->db, "INSERT INTO organisation(id, name, state, country, first_seen, gone)"
                                  " VALUES(?1, 'Organisation ' || ?1, ?, ?, '2026-01-01', ?)");
        qc_bind_int(put, i + 1);
        qc_bind_text(put, organisations[i].state);
        qc_bind_text(put, organisations[i].country);
        qc_bind_text(put, organisations[i].gone ? "2026-02-01" : NULL);
        must(store, qc_run(put));
    }
}

/* Some at the very same point, some at the antimeridian and at the poles. */
static void put_centres(qcert_store *store, uint64_t *seed)
{
    for (int i = 0; i < CENTRES; i++) {
        qc_stmt *put = qc_prepare(store->db, "INSERT INTO centre(id, organisation, name, first_seen, gone, geom)"
                                  " VALUES(?, ?, ?, '2026-01-01', ?, ?)");
        centre *of = &centres[i];
        *of = (centre){ .organisation = (int)(chance(seed) * ORGANISATIONS), .has_point = chance(seed) > 0.05,
                        .gone = chance(seed) < 0.1, .online = chance(seed) < 0.1 };
        of->at = (qcert_point){ chance(seed) * 360 - 180, asin(chance(seed) * 2 - 1) * 57.29577951308232 };
        if (i % 10 == 3)
            of->at = centres[i - 1].at;
        if (i % 25 == 4)
            of->at = (qcert_point){ i % 2 ? 180 : -180, of->at.lat };
        qc_bind_int(put, i + 1);
        qc_bind_int(put, of->organisation + 1);
        qc_bind_text(put, of->online ? "Online" : "Room");
        qc_bind_text(put, of->gone ? "2026-02-01" : NULL);
        qc_bind_point(put, of->has_point ? of->at.lon : NAN, of->at.lat);
        must(store, qc_run(put));
    }
}

static void put_courses(qcert_store *store, uint64_t *seed)
{
    int today;

    ck_assert_int_eq(qc_day_read(TODAY, &today), 0);
    for (int i = 0; i < COURSES; i++) {
        qc_stmt *put = qc_prepare(store->db, "INSERT INTO course(id, organisation, centre, name, type, convener,"
                                  " starts, ends, languages, online, first_seen, gone, geom) SELECT ?, ?, id, '', '',"
                                  " '', ?, ?, ?, ?, '2026-01-01', ?, geom FROM centre WHERE id = ?");
        int first = (int)(chance(seed) * 60) - 40, at = (int)(chance(seed) * CENTRES);
        char starts[QC_DAY_SIZE], ends[QC_DAY_SIZE];
        courses[i].centre = at;
        courses[i].organisation = chance(seed) < 0.9 ? centres[at].organisation : (int)(chance(seed) * ORGANISATIONS);
        courses[i].first = first;
        courses[i].last = first + (int)(chance(seed) * 10) - 1;
        courses[i].gone = chance(seed) < 0.1;
        courses[i].online = chance(seed) < 0.1;
        courses[i].languages = spoken[(int)(chance(seed) * 6)];
        qc_day_write(today + courses[i].first, starts);
        qc_day_write(today + courses[i].last, ends);
        qc_bind_int(put, i + 1);
        qc_bind_int(put, courses[i].organisation + 1);
        qc_bind_text(put, starts);
        qc_bind_text(put, ends);
        qc_bind_text(put, courses[i].languages);
        qc_bind_text(put, courses[i].online ? "online" : NULL);
        qc_bind_text(put, courses[i].gone ? "2026-02-01" : NULL);
        qc_bind_int(put, at + 1);
        must(store, qc_run(put));
    }
}

/* turn: of a test that is run several times, each with a store of its own. */
static qcert_store *open_world(const char *name, int turn)
{
    char *full = qc_format("%s-%d", name, turn);
    qcert_store *store = open_store(full);
    uint64_t seed = 11;

    free(full);
    must(store, qc_begin(store->db));
    put_organisations(store);
    put_centres(store, &seed);
    put_courses(store, &seed);
    must(store, qc_end(store->db, 0));
    return store;
}

/* ---- counts ------------------------------------------------------------- */

typedef int search(qcert_store *store, const qcert_filter *filter, qcert_rows **out);

/* How many rows a search has; of courses, those with that status. */
static int64_t count(qcert_store *store, search *find, const qcert_filter *filter, const char *status)
{
    qcert_rows *rows;
    int64_t found = 0;

    must(store, find(store, filter, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW)
        found += !status || !strcmp(qcert_rows_course(rows)->status, status);
    qcert_rows_free(rows);
    return found;
}

START_TEST(countries_agree_with_the_searches)
{
    qcert_store *store = open_world("countries", 0);
    qcert_rows *rows;
    int64_t there = 0, all = 0;

    must(store, qcert_find_countries(store, NULL, 1, &rows));
    for (; qcert_rows_next(rows) == QCERT_ROW; all++) {
        const qcert_country *country = qcert_rows_country(rows);
        qcert_filter filter = QCERT_INIT(qcert_filter);
        filter.country = country->code;
        filter.past = 1;
        ck_assert_int_eq(country->organisations, count(store, qcert_find_organisations, &filter, NULL));
        ck_assert_int_eq(country->centres, count(store, qcert_find_centres, &filter, NULL));
        ck_assert_int_eq(country->upcoming, count(store, qcert_find_courses, &filter, "upcoming"));
        ck_assert_int_eq(country->running, count(store, qcert_find_courses, &filter, "running"));
        ck_assert_int_eq(country->past, count(store, qcert_find_courses, &filter, "past"));
        there += country->organisations > 0;
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(there, 5); /* of CH two are certified and listed; KE, NO and NZ have none */
    ck_assert_int_eq(all, number(store, "SELECT count(*) FROM geodata.country"));
    qcert_store_close(store);
}
END_TEST

START_TEST(languages_agree_with_the_searches)
{
    qcert_store *store = open_world("languages", 0);
    qcert_rows *rows;
    char seen[40] = "";

    must(store, qcert_find_languages(store, "de", &rows));
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_language *language = qcert_rows_language(rows);
        qcert_filter filter = QCERT_INIT(qcert_filter);
        strcat(strcat(seen, language->code), " ");
        filter.languages = language->code;
        filter.strict_language = filter.past = 1;
        ck_assert_int_eq(language->upcoming, count(store, qcert_find_courses, &filter, "upcoming"));
        ck_assert_int_eq(language->running, count(store, qcert_find_courses, &filter, "running"));
        ck_assert_int_eq(language->past, count(store, qcert_find_courses, &filter, "past"));
        ck_assert_int_gt(language->running, 0);
    }
    qcert_rows_free(rows);
    ck_assert_str_eq(seen, "de en fr pt "); /* Deutsch, Englisch, Französisch, Portugiesisch */
    qcert_store_close(store);
}
END_TEST

/* ---- outlines ----------------------------------------------------------- */

typedef struct wkb { const unsigned char *at, *end; int little; } wkb;

static uint32_t read_number(wkb *from)
{
    uint32_t value = 0;

    ck_assert_int_ge(from->end - from->at, 4);
    for (int i = 0; i < 4; i++)
        value |= (uint32_t)from->at[from->little ? i : 3 - i] << 8 * i;
    from->at += 4;
    return value;
}

static double read_real(wkb *from)
{
    uint64_t low, high;
    double value;

    low = read_number(from);
    high = read_number(from);
    low = from->little ? low | high << 32 : low << 32 | high;
    memcpy(&value, &low, sizeof value);
    return value;
}

static void read_head(wkb *from, uint32_t type)
{
    ck_assert_int_gt(from->end - from->at, 0);
    from->little = *from->at++;
    ck_assert_uint_eq(read_number(from), type);
}

/* How many edges of the outline lie east of a point: odd within it. */
static int crossings(wkb *from, double lon, double lat)
{
    double x = 0, y = 0, was_x = 0, was_y = 0;
    int crossed = 0;

    read_head(from, 6);
    for (uint32_t polygons = read_number(from); polygons; polygons--) {
        read_head(from, 3);
        for (uint32_t rings = read_number(from); rings; rings--)
            for (uint32_t points = read_number(from), i = 0; i < points; i++, was_x = x, was_y = y) {
                x = read_real(from);
                y = read_real(from);
                ck_assert(qc_on_earth(x, y));
                crossed += i && (y > lat) != (was_y > lat) && lon < x + (lat - y) / (was_y - y) * (was_x - x);
            }
    }
    return crossed;
}

START_TEST(outlines_are_whole)
{
    qcert_store *store = open_store("outlines");
    qcert_rows *rows;
    int outlines = 0, without = 0;

    must(store, qcert_find_countries(store, NULL, 1, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_country *country = qcert_rows_country(rows);
        wkb from = { country->outline, (const unsigned char *)country->outline + country->outline_size, 0 };
        without += !country->outline;
        if (!country->outline) {
            ck_assert_uint_eq(country->outline_size, 0);
            ck_assert_str_eq(country->code, "VA");
            continue;
        }
        ck_assert_msg(crossings(&from, country->lon, country->lat) % 2, "%s", country->code);
        ck_assert_ptr_eq(from.at, from.end);
        outlines++;
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(without, 1);
    ck_assert_int_eq(outlines, number(store, "SELECT count(DISTINCT code) FROM geodata.outline"));
    qcert_store_close(store);
}
END_TEST

/* ---- reach -------------------------------------------------------------- */

static int speaks(const char *languages, const char *wanted)
{
    return languages && strstr(languages, wanted);
}

static int is_over(int course)
{
    return courses[course].first < 0 && courses[course].last < 0;
}

/* wanted: two letters, or NULL for none in particular */
static int has_training(int at, const char *wanted)
{
    if (!centres[at].has_point || centres[at].gone || centres[at].online || !is_certified(centres[at].organisation))
        return 0;
    for (int i = 0; wanted && i < COURSES; i++)
        if (courses[i].centre == at && !courses[i].gone && !courses[i].online && !is_over(i) &&
            is_certified(courses[i].organisation) && speaks(courses[i].languages, wanted))
            return 1;
    return !wanted;
}

/* The id of the nearest centre in one of two languages, and how far it is. */
static int64_t brute(qcert_point from, const char *one, const char *other, double *metres)
{
    static const char *of[2];
    static char has[CENTRES];
    int64_t nearest = 0;
    double azimuth;

    if (!has[0] || of[0] != one || of[1] != other)
        for (int i = 0; i < CENTRES; i++)
            has[i] = has_training(i, one) || has_training(i, other) ? 2 : 1;
    of[0] = one;
    of[1] = other;
    *metres = INFINITY;
    for (int i = 0; i < CENTRES; i++) {
        double far = has[i] == 2 ? qc_geodesic(from, centres[i].at, &azimuth) : INFINITY;
        if (far < *metres) {
            *metres = far;
            nearest = i + 1;
        }
    }
    return nearest;
}

static const struct { const char *languages, *one, *other, *country; double beyond; } asked[] = {
    { NULL, NULL, NULL, NULL, 0 }, { "de", "de", "de", NULL, 500e3 }, { "Français", "fr", "fr", "Brasil", 1e6 },
    { "de,pt", "de", "pt", NULL, 2000e3 }, { "sw", "sw", "sw", NULL, 0 }, { NULL, NULL, NULL, "FJ", 1 },
};

static qcert_reach_opts question(int i)
{
    qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);

    opts.languages = asked[i].languages;
    opts.country = asked[i].country;
    opts.beyond = asked[i].beyond;
    opts.least = asked[i].country ? 0 : LEAST;
    return opts;
}

START_TEST(towns_have_their_nearest_training)
{
    qcert_store *store = open_world("towns", _i);
    qcert_reach_opts opts = question(_i);
    double metres, beyond = opts.beyond > 0 ? opts.beyond : 100e3;
    int64_t towns = 0, far = 0, before = INT64_MAX;
    qcert_rows *rows;

    must(store, qcert_find_reach_towns(store, &opts, &rows));
    for (; qcert_rows_next(rows) == QCERT_ROW; towns++) {
        const qcert_reach_town *town = qcert_rows_reach_town(rows);
        int64_t nearest = brute((qcert_point){ town->lon, town->lat }, asked[_i].one, asked[_i].other, &metres);
        ck_assert_int_eq(town->centre_id, nearest);
        ck_assert_int_eq(town->beyond, metres > beyond);
        if (nearest)
            ck_assert(town->metres <= metres && town->metres >= metres);
        else
            ck_assert(isnan(town->metres) && !town->centre);
        ck_assert_int_le(town->population, before);
        before = town->population;
        far += town->beyond;
    }
    qcert_rows_free(rows);
    ck_assert_int_gt(towns, 5);
    opts.only_beyond = 1;
    must(store, qcert_find_reach_towns(store, &opts, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW)
        far -= qcert_rows_reach_town(rows)->beyond ? 1 : INT64_MIN / 2;
    qcert_rows_free(rows);
    ck_assert_int_eq(far, 0);
    qcert_store_close(store);
}
END_TEST

/* What the rows of a summary should add up to. */
static void add_brute(qcert_store *store, const qcert_reach_opts *opts, const char *language, qcert_reach *sum)
{
    qcert_reach_opts of = *opts;
    double metres, all = 0;
    qcert_rows *rows;

    of.country = sum->country;
    must(store, qcert_find_reach_towns(store, &of, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_reach_town *town = qcert_rows_reach_town(rows);
        int far;
        brute((qcert_point){ town->lon, town->lat }, language, language, &metres);
        far = metres > of.beyond;
        sum->towns++;
        sum->people += town->population;
        sum->towns_beyond += far;
        sum->people_beyond += far ? town->population : 0;
        all += (double)town->population * metres;
    }
    qcert_rows_free(rows);
    sum->metres_mean = all / (double)sum->people;
}

START_TEST(summary_is_that_of_the_towns)
{
    static const char *const languages[] = { "pt", "de" }; /* in this order, however often they are named */
    qcert_store *store = open_world("summary", _i);
    qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);
    qcert_rows *rows;
    int i = 0;

    opts.languages = _i ? "pt,Deutsch,de" : NULL;
    opts.least = 1500000;
    opts.beyond = 800e3;
    must(store, qcert_find_reach(store, &opts, "de", &rows));
    for (; qcert_rows_next(rows) == QCERT_ROW; i++) {
        const qcert_reach *row = qcert_rows_reach(rows);
        qcert_reach sum = { .country = row->country };
        const char *language = _i ? languages[i % 2] : NULL;
        if (row->language)
            ck_assert_str_eq(row->language, language);
        ck_assert_int_eq(!row->language, !language);
        add_brute(store, &opts, language, &sum);
        ck_assert_int_eq(row->towns, sum.towns);
        ck_assert_int_eq(row->people, sum.people);
        ck_assert_int_eq(row->towns_beyond, sum.towns_beyond);
        ck_assert_int_eq(row->people_beyond, sum.people_beyond);
        ck_assert_double_eq_tol(row->metres_mean, sum.metres_mean, 1e-3);
        if (!strcmp(row->country, "CN"))
            ck_assert_str_eq(row->country_name, "China");
    }
    qcert_rows_free(rows);
    ck_assert_int_gt(i, 40);
    ck_assert_int_eq(i, (_i ? 2 : 1) * (int)number(store, "SELECT count(DISTINCT country) FROM geodata.place"
                                                          " WHERE population >= 1500000"));
    qcert_store_close(store);
}
END_TEST

START_TEST(nobody_is_near_where_nobody_is)
{
    qcert_store *store = open_store("nobody");
    qcert_rows *rows;
    int64_t towns = 0;

    must(store, qcert_find_reach(store, NULL, NULL, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_reach *row = qcert_rows_reach(rows);
        ck_assert(isnan(row->metres_mean));
        ck_assert_int_eq(row->people, row->people_beyond);
        ck_assert_int_eq(row->towns, row->towns_beyond);
        towns += row->towns;
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(towns, number(store, "SELECT count(*) FROM geodata.place"));
    qcert_store_close(store);
}
END_TEST

START_TEST(wrong_questions_are_refused)
{
    static const struct { double beyond; int64_t least, limit; const char *languages, *country; int code; } wrong[] = {
        { -1, 0, 0, NULL, NULL, QCERT_EMISUSE }, { NAN, 0, 0, NULL, NULL, QCERT_EMISUSE },
        { 0, -1, 0, NULL, NULL, QCERT_EMISUSE }, { 0, 0, -1, NULL, NULL, QCERT_EMISUSE },
        { 0, 0, 0, "Klingonese", NULL, QCERT_EFORMAT }, { 0, 0, 0, ",", NULL, QCERT_EFORMAT },
        { 0, 0, 0, NULL, "Nowhere at all", QCERT_EFORMAT }, { 0, 0, 0, NULL, "here", QCERT_EMISUSE },
    };
    qcert_store *store = open_store("wrong");
    qcert_rows *rows;

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);
        opts.beyond = wrong[i].beyond;
        opts.least = wrong[i].least;
        opts.limit = wrong[i].limit;
        opts.languages = wrong[i].languages;
        opts.country = wrong[i].country;
        ck_assert_int_eq(qcert_find_reach(store, &opts, NULL, &rows), wrong[i].code);
        ck_assert_ptr_null(rows);
        ck_assert_int_eq(qcert_find_reach_towns(store, &opts, &rows), wrong[i].code);
        ck_assert_ptr_null(rows);
    }
    qcert_store_close(store);
}
END_TEST

static int stop_measuring(void *user, const qcert_progress *progress)
{
    ck_assert_int_le(progress->done, progress->total);
    *(int64_t *)user += progress->done;
    return !strcmp(progress->what, "measuring");
}

START_TEST(progress_stops_it)
{
    qcert_store *store = open_world("stop", 0);
    qcert_rows *rows;
    int64_t done = 0;
    int rc = 0;

    qcert_on_progress(store, stop_measuring, &done);
    ck_assert_int_eq(qcert_find_reach(store, NULL, NULL, &rows), QCERT_ECANCELED);
    ck_assert_ptr_null(rows);
    store->ctx.told = 0;
    must(store, qcert_find_reach_towns(store, NULL, &rows));
    store->ctx.told = 0;
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        ;
    ck_assert_int_eq(rc, QCERT_ECANCELED);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ECANCELED);
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, names_are_those_of_the_locale);
    tcase_add_test(cases, what_is_no_locale_is_refused);
    tcase_add_test(cases, order_is_that_of_the_locale);
    tcase_add_test(cases, countries_agree_with_the_searches);
    tcase_add_test(cases, languages_agree_with_the_searches);
    tcase_add_test(cases, outlines_are_whole);
    tcase_add_loop_test(cases, towns_have_their_nearest_training, 0, sizeof asked / sizeof *asked);
    tcase_add_loop_test(cases, summary_is_that_of_the_towns, 0, 2);
    tcase_add_test(cases, nobody_is_near_where_nobody_is);
    tcase_add_test(cases, wrong_questions_are_refused);
    tcase_add_test(cases, progress_stops_it);
}

/* The locale of the process plays no part, not even where a language is not known. */
int main(void)
{
    setenv("LC_ALL", "ja_JP.UTF-8", 1);
    return run_suite("reach", add);
}
