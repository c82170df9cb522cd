/* User groups, and figures: counts of an invented programme against numbers that were counted by hand. */
#include "support.h"

#include <math.h>
#include <string.h>

/* ---- user groups -------------------------------------------------------- */

static const struct { const char *country; int groups; const char *name, *link; } grouped[] = {
    { "CH", 1, "QGIS user group Switzerland", "https://qgis.ch/" },
    { "Schweiz", 1, "QGIS user group Switzerland", "https://qgis.ch/" },
    { "México", 2, "Asociación QGIS México", "https://qgis.org.mx/" },
    { "Scotland", 1, "QGIS UK", "https://uk.osgeo.org/qgis.html" },
    { "NZ", 0, NULL, NULL }, { "Colombia", 0, NULL, NULL }, { "FJ", 0, NULL, NULL },
};

START_TEST(groups_are_those_of_the_country)
{
    qcert_store *store = open_store("groups");
    qcert_rows *rows;

    for (size_t i = 0; i < sizeof grouped / sizeof *grouped; i++) {
        int found = 0;
        must(store, qcert_find_groups(store, grouped[i].country, &rows));
        ck_assert_ptr_null(qcert_rows_group(rows));
        for (; qcert_rows_next(rows) == QCERT_ROW; found++) {
            if (found)
                continue;
            ck_assert_str_eq(qcert_rows_group(rows)->name, grouped[i].name);
            ck_assert_str_eq(qcert_rows_group(rows)->link, grouped[i].link);
        }
        qcert_rows_free(rows);
        ck_assert_int_eq(found, grouped[i].groups);
    }
    ck_assert_int_eq(qcert_find_groups(store, "Nowhere at all", &rows), QCERT_EFORMAT);
    ck_assert_ptr_null(rows);
    qcert_store_close(store);
}
END_TEST

/* By their country, those of the whole world last; and links that may be opened. */
START_TEST(groups_come_by_country)
{
    qcert_store *store = open_store("all-groups");
    char before[200] = "";
    int found = 0, of_the_world = 0;
    qcert_rows *rows;

    must(store, qcert_find_groups(store, NULL, &rows));
    for (; qcert_rows_next(rows) == QCERT_ROW; found++) {
        const qcert_group *group = qcert_rows_group(rows);
        ck_assert(qcert_is_link(group->link));
        of_the_world += !group->country;
        ck_assert_int_eq(!group->country, isnan(group->lon) && isnan(group->lat));
        if (!group->country)
            continue;
        ck_assert_int_eq(of_the_world, 0);
        ck_assert_str_le(before, group->country_name);
        strcpy(before, group->country_name);
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(of_the_world, 1);
    ck_assert_int_eq(found, number(store, "SELECT count(*) FROM geodata.user_group"));
    qcert_store_close(store);
}
END_TEST

START_TEST(countries_tell_their_groups)
{
    qcert_store *store = open_store("countries");
    int64_t all = 0, ch = -1, mx = -1, nz = -1;
    qcert_rows *rows;

    must(store, qcert_find_countries(store, NULL, 0, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_country *country = qcert_rows_country(rows);
        all += country->groups;
        ch = strcmp(country->code, "CH") ? ch : country->groups;
        mx = strcmp(country->code, "MX") ? mx : country->groups;
        nz = strcmp(country->code, "NZ") ? nz : country->groups;
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(ch, 1);
    ck_assert_int_eq(mx, 2);
    ck_assert_int_eq(nz, 0);
    ck_assert_int_eq(all, number(store, "SELECT count(country) FROM geodata.user_group"));
    qcert_store_close(store);
}
END_TEST

/* ---- an invented programme ---------------------------------------------- */

/* Of the organisations 4 and 8 were certified and are not any more; 10 still is, and 7 never was. */
static const char programme[] =
    "INSERT INTO organisation(id, name, state, country, first_seen, gone) VALUES"
    " (1, 'A', 'certified', 'CH', '2026-01-01', NULL), (2, 'B', 'certified', 'CH', '2026-01-01', NULL),"
    " (3, 'C', 'certified', 'FJ', '2026-01-01', NULL), (4, 'D', 'unknown', 'FJ', '2026-01-01', '2026-05-01'),"
    " (5, 'E', 'in review', 'KE', '2026-01-01', NULL), (6, 'F', 'certified', NULL, '2026-01-01', NULL),"
    " (7, 'G', 'rejected', 'KE', '2026-01-01', NULL), (8, 'H', 'archived', 'BR', '2026-01-01', NULL),"
    " (10, 'J', 'certified', 'JP', '2026-01-01', NULL);"
    "INSERT INTO run(id, began, kind, server, today, milliseconds) VALUES(1, '', 'current', '', '2026-05-01', 0);"
    "INSERT INTO change(run, layer, row, what, before) VALUES"
    " (1, 'organisation', 4, 'gone', '{\"state\": \"certified\"}'),"
    " (1, 'organisation', 7, 'changed', '{\"state\": \"in review\"}'),"
    " (1, 'organisation', 8, 'changed', '{\"state\": \"certified\"}'),"
    " (1, 'centre', 5, 'changed', '{\"state\": \"certified\"}'), (1, 'organisation', 10, 'returned', NULL),"
    " (1, 'organisation', 10, 'renamed', '{\"state\": \"certified\"}');"
    "INSERT INTO centre(id, organisation, name, first_seen, gone, geom) VALUES"
    " (1, 1, 'Bern', '2026-01-01', NULL, MakePoint(7.447, 46.948, 4326)),"
    " (2, 1, 'Thun', '2026-01-01', '2026-05-01', MakePoint(7.628, 46.758, 4326)),"
    " (3, 2, 'Genève', '2026-01-01', NULL, MakePoint(6.146, 46.202, 4326)),"
    " (4, 3, 'Suva', '2026-01-01', NULL, MakePoint(178.442, -18.142, 4326)),"
    " (5, 5, 'Nairobi', '2026-01-01', NULL, MakePoint(36.82, -1.29, 4326)),"
    " (6, 6, 'Somewhere', '2026-01-01', NULL, NULL), (7, 10, 'Tokyo', '2026-01-01', NULL, NULL);"
    "INSERT INTO course(id, organisation, centre, name, type, convener, starts, ends, languages, first_seen, gone)"
    " SELECT column1, column2, column3, '', '', '', column4, column5, column6, '2026-01-01', column7 FROM (VALUES"
    " (1, 1, 1, '2025-05-01', '2025-05-02', 'de', NULL), (2, 1, 1, '2026-01-10', '2026-01-11', 'de,fr', NULL),"
    " (3, 1, 1, '2026-11-22', '2026-11-24', 'de', NULL), (4, 2, 3, '2026-11-23', '2026-11-23', 'fr', NULL),"
    " (5, 2, 3, '2027-01-04', '2027-01-05', NULL, NULL), (6, 2, 3, '2026-06-01', '2026-06-02', 'de', '2026-05-01'),"
    " (7, 4, 4, '2024-03-01', '2024-03-02', 'en', NULL), (8, 5, 5, '2027-01-01', '2027-01-01', 'en', NULL),"
    " (9, 5, 5, '2023-01-01', '2023-01-01', 'en', NULL), (10, 3, 4, '2025-12-31', '2026-01-02', 'en', NULL),"
    " (11, 8, 4, '2026-03-01', '2026-03-02', 'pt', '2026-05-01'), (12, 6, 6, '2026-10-01', '2026-10-02', 'en', NULL),"
    " (13, 10, 7, '2027-02-02', '2027-02-01', 'ja,en', NULL), (14, 1, 1, '2025-06-01', '2025-06-01', 'qqq', NULL))";

typedef struct row {
    const char *of, *name;
    int64_t organisations, left, centres, upcoming, running, held, others, gone;
    int reach; /* whether it is known */
} row;

/* Countries without anything are left out. */
static const struct { int by; const char *locale; row rows[8]; int count; } tables[] = {
    { QCERT_BY_NOTHING, NULL, { { NULL, NULL, 5, 2, 5, 3, 1, 5, 2, 2, 1 } }, 1 },
    { QCERT_BY_COUNTRY, NULL, {
        { "BR", "Brazil", 0, 1, 0, 0, 0, 0, 0, 1, 1 }, { "FJ", "Fiji", 1, 1, 1, 0, 0, 1, 1, 0, 1 },
        { "JP", "Japan", 1, 0, 1, 1, 0, 0, 0, 0, 1 }, { "KE", "Kenya", 0, 0, 0, 0, 0, 0, 1, 0, 1 },
        { "CH", "Switzerland", 2, 0, 2, 2, 1, 3, 0, 1, 1 }, { NULL, NULL, 1, 0, 1, 0, 0, 1, 0, 0, 0 } }, 6 },
    { QCERT_BY_YEAR, NULL, {
        { "2023", NULL, 0, 0, 0, 0, 0, 0, 1, 0, 0 }, { "2024", NULL, 0, 1, 0, 0, 0, 0, 1, 0, 0 },
        { "2025", NULL, 2, 0, 2, 0, 0, 3, 0, 0, 0 }, { "2026", NULL, 3, 1, 3, 1, 1, 2, 0, 2, 0 },
        { "2027", NULL, 2, 0, 2, 2, 0, 0, 0, 0, 0 } }, 5 },
    { QCERT_BY_LANGUAGE, "de", {
        { "de", "Deutsch", 1, 0, 1, 0, 1, 2, 0, 1, 1 }, { "en", "Englisch", 3, 1, 3, 1, 0, 2, 2, 0, 1 },
        { "fr", "Französisch", 2, 0, 2, 1, 0, 1, 0, 0, 1 }, { "ja", "Japanisch", 1, 0, 1, 1, 0, 0, 0, 0, 1 },
        { "pt", "Portugiesisch", 0, 1, 0, 0, 0, 0, 0, 1, 1 }, { "qqq", "qqq", 1, 0, 1, 0, 0, 1, 0, 0, 0 },
        { NULL, NULL, 1, 0, 1, 1, 0, 0, 0, 0, 0 } }, 7 },
};

static void check_text(const char *text, const char *expected)
{
    if (expected)
        ck_assert_pstr_eq(text, expected);
    else
        ck_assert_ptr_null(text);
}

static int is_empty(const qcert_figure *figure)
{
    return !(figure->organisations | figure->organisations_left | figure->centres | figure->upcoming |
             figure->running | figure->held | figure->held_by_others | figure->courses_left);
}

static void check_figure(const qcert_figure *figure, const row *expected)
{
    check_text(figure->of, expected->of);
    check_text(figure->name, expected->name);
    ck_assert_int_eq(figure->organisations, expected->organisations);
    ck_assert_int_eq(figure->organisations_left, expected->left);
    ck_assert_int_eq(figure->centres, expected->centres);
    ck_assert_int_eq(figure->upcoming, expected->upcoming);
    ck_assert_int_eq(figure->running, expected->running);
    ck_assert_int_eq(figure->held, expected->held);
    ck_assert_int_eq(figure->held_by_others, expected->others);
    ck_assert_int_eq(figure->courses_left, expected->gone);
    ck_assert_int_eq(figure->people >= 0, expected->reach);
    ck_assert_int_eq(figure->people_near >= 0, expected->reach);
}

static qcert_store *open_programme(const char *name)
{
    qcert_store *store = open_store(name);

    must(store, qc_exec(store->db, programme));
    return store;
}

START_TEST(figures_are_those_counted_by_hand)
{
    char name[] = "figures-0";
    qcert_figures_opts opts = QCERT_INIT(qcert_figures_opts);
    qcert_store *store;
    qcert_rows *rows;
    int64_t all = 0;
    int found = 0;

    name[8] = (char)('0' + _i);
    store = open_programme(name);
    opts.by = tables[_i].by;
    opts.locale = tables[_i].locale;
    must(store, qcert_find_figures(store, &opts, &rows));
    for (; qcert_rows_next(rows) == QCERT_ROW; all++) {
        if (is_empty(qcert_rows_figure(rows)))
            continue;
        ck_assert_int_lt(found, tables[_i].count);
        check_figure(qcert_rows_figure(rows), &tables[_i].rows[found++]);
    }
    ck_assert_ptr_null(qcert_rows_figure(rows));
    qcert_rows_free(rows);
    ck_assert_int_eq(found, tables[_i].count);
    ck_assert_int_eq(all, opts.by == QCERT_BY_COUNTRY ? number(store, "SELECT count(*) FROM geodata.country") + 1 :
                     found);
    qcert_store_close(store);
}
END_TEST

/* ---- reach -------------------------------------------------------------- */

/* The inhabitants of the towns within a distance of training, one by one. */
static int64_t people_near(qcert_store *store, const char *languages, const char *country, double within)
{
    qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);
    int64_t people = 0;
    qcert_rows *rows;

    opts.languages = languages;
    opts.country = country;
    opts.beyond = within;
    must(store, qcert_find_reach_towns(store, &opts, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW)
        people += qcert_rows_reach_town(rows)->beyond ? 0 : qcert_rows_reach_town(rows)->population;
    qcert_rows_free(rows);
    return people;
}

static const struct { int by; const char *of, *languages, *country; double within; int none; } reached[] = {
    { QCERT_BY_NOTHING, NULL, NULL, NULL, 0, 0 }, { QCERT_BY_NOTHING, NULL, NULL, NULL, 1e6, 0 },
    { QCERT_BY_COUNTRY, "CH", NULL, "CH", 0, 0 }, { QCERT_BY_COUNTRY, "FR", NULL, "FR", 50e3, 0 },
    { QCERT_BY_COUNTRY, "JP", NULL, "JP", 0, 1 }, { QCERT_BY_LANGUAGE, "de", "de", NULL, 0, 0 },
    { QCERT_BY_LANGUAGE, "fr", "fr", NULL, 200e3, 0 }, { QCERT_BY_LANGUAGE, "pt", "pt", NULL, 0, 1 },
};

START_TEST(people_are_those_of_the_towns)
{
    char name[] = "reach-0";
    qcert_figures_opts opts = QCERT_INIT(qcert_figures_opts);
    qcert_store *store;
    int64_t near;
    qcert_rows *rows;
    int found = 0;

    name[6] = (char)('0' + _i);
    store = open_programme(name);
    near = people_near(store, reached[_i].languages, reached[_i].country, reached[_i].within);
    ck_assert_int_eq(near == 0, reached[_i].none);
    opts.by = reached[_i].by;
    opts.within = reached[_i].within;
    must(store, qcert_find_figures(store, &opts, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_figure *figure = qcert_rows_figure(rows);
        if (reached[_i].of ? !figure->of || strcmp(figure->of, reached[_i].of) : figure->of != NULL)
            continue;
        ck_assert_int_eq(figure->people_near, near);
        if (!reached[_i].country)
            ck_assert_int_eq(figure->people, number(store, "SELECT sum(population) FROM geodata.place"));
        found++;
    }
    qcert_rows_free(rows);
    ck_assert_int_eq(found, 1);
    qcert_store_close(store);
}
END_TEST

/* ---- nothing, nonsense, no time ----------------------------------------- */

static const int empty_rows[] = { [QCERT_BY_NOTHING] = 1, [QCERT_BY_YEAR] = 0, [QCERT_BY_LANGUAGE] = 0 };

START_TEST(an_empty_store_has_figures)
{
    qcert_store *store = open_store("empty");
    qcert_figures_opts opts = QCERT_INIT(qcert_figures_opts);
    qcert_rows *rows;

    for (opts.by = QCERT_BY_NOTHING; opts.by <= QCERT_BY_LANGUAGE; opts.by++) {
        int found = 0;
        must(store, qcert_find_figures(store, opts.by ? &opts : NULL, &rows));
        for (; qcert_rows_next(rows) == QCERT_ROW; found++) {
            ck_assert(is_empty(qcert_rows_figure(rows)));
            ck_assert_int_eq(qcert_rows_figure(rows)->people_near > 0, 0);
        }
        qcert_rows_free(rows);
        ck_assert_int_eq(found, opts.by == QCERT_BY_COUNTRY ? number(store, "SELECT count(*) FROM geodata.country")
                                                            : empty_rows[opts.by]);
    }
    qcert_store_close(store);
}
END_TEST

static const struct { int by; double within; const char *locale; int code; } refused[] = {
    { -1, 0, NULL, QCERT_EMISUSE }, { QCERT_BY_LANGUAGE + 1, 0, NULL, QCERT_EMISUSE },
    { QCERT_BY_YEAR, -1, NULL, QCERT_EMISUSE }, { QCERT_BY_NOTHING, NAN, NULL, QCERT_EMISUSE },
    { QCERT_BY_COUNTRY, 0, "../etc", QCERT_EFORMAT },
};

START_TEST(nonsense_is_refused)
{
    qcert_store *store = open_store("nonsense");
    qcert_rows *rows;

    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        qcert_figures_opts opts = { sizeof opts, refused[i].by, refused[i].within, refused[i].locale };
        ck_assert_int_eq(qcert_find_figures(store, &opts, &rows), refused[i].code);
        ck_assert_ptr_null(rows);
    }
    qcert_store_close(store);
}
END_TEST

static int stop(void *user, const qcert_progress *progress)
{
    (void)user;
    return !strcmp(progress->what, "measuring");
}

/* And then the store is as it was: nothing holds it still. */
START_TEST(progress_stops_it)
{
    qcert_store *store = open_programme("stop");
    qcert_rows *rows;

    qcert_on_progress(store, stop, NULL);
    ck_assert_int_eq(qcert_find_figures(store, NULL, &rows), QCERT_ECANCELED);
    ck_assert_ptr_null(rows);
    qcert_on_progress(store, NULL, NULL);
    must(store, qcert_star(store, "course", 1, 1));
    must(store, qcert_find_figures(store, NULL, &rows));
    qcert_rows_free(rows);
    must(store, qcert_star(store, "course", 1, 0));
    qcert_store_close(store);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, groups_are_those_of_the_country);
    tcase_add_test(cases, groups_come_by_country);
    tcase_add_test(cases, countries_tell_their_groups);
    tcase_add_loop_test(cases, figures_are_those_counted_by_hand, 0, sizeof tables / sizeof *tables);
    tcase_add_loop_test(cases, people_are_those_of_the_towns, 0, sizeof reached / sizeof *reached);
    tcase_add_test(cases, an_empty_store_has_figures);
    tcase_add_test(cases, nonsense_is_refused);
    tcase_add_test(cases, progress_stops_it);
}

int main(void)
{
    return run_suite("figures", add);
}
