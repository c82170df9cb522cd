/* What people's text means: folding, days, languages, online words, places and countries. */
#include "date.h"
#include "filter.h"
#include "geo.h"
#include "support.h"
#include "text.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

/* ---- folding ------------------------------------------------------------ */

static const struct { const char *text, *fold; } folds[] = {
    { "", "" },
    { "  QGIS -- Basics! ", "qgis basics" },
    { "M\xC3\xBCnchen", "munchen" },
    { "Mu\xCC\x88nchen", "munchen" },
    { "STRASSE stra\xC3\x9F" "e", "strasse strasse" },
    { "\xC5\x81\xC3\xB3" "d\xC5\xBA", "lodz" },
    { "K\xC3\xB8" "benhavn \xC3\x86r\xC3\xB8", "kobenhavn aero" },
    { "\xC4\xB0stanbul", "istanbul" },
    { "\xEF\xBC\xB1\xEF\xBC\xA7\xEF\xBC\xA9\xEF\xBC\xB3", "qgis" },
    { "\xD0\x9C\xD0\x9E\xD0\xA1\xD0\x9A\xD0\x92\xD0\x90", "\xD0\xBC\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0" },
    { "\xE6\x9D\xB1\xE4\xBA\xAC", "\xE6\x9D\xB1\xE4\xBA\xAC" },
    { "a\xE2\x80\x8F\xE2\x80\xAA" "b", "ab" },
    { "one\ttwo\r\nthree", "one two three" },
    { "\xFF\xFE broken", "" },
};

START_TEST(text_folds)
{
    char *fold = qc_fold(folds[_i].text);

    ck_assert_str_eq(fold, folds[_i].fold);
    free(fold);
}
END_TEST

START_TEST(phrases_are_whole_words)
{
    ck_assert(qc_has_phrase("an online course", "online"));
    ck_assert(qc_has_phrase("online", "online"));
    ck_assert(qc_has_phrase("course en ligne", "en ligne"));
    ck_assert(!qc_has_phrase("offonline courses", "online"));
    ck_assert(!qc_has_phrase("onlineline", "online"));
    ck_assert(!qc_has_phrase("anything", ""));
}
END_TEST

START_TEST(buffers_have_an_end)
{
    qc_buf buf = { .most = 5 };

    ck_assert_int_eq(qc_buf_text(&buf, "12345"), 0);
    ck_assert_int_eq(qc_buf_text(&buf, "6"), QCERT_EFORMAT);
    ck_assert_str_eq(buf.bytes, "12345");
    ck_assert_int_eq(qc_buf_text(&buf, ""), QCERT_EFORMAT);
    qc_buf_clear(&buf);
    ck_assert_int_eq(qc_buf_text(&buf, "ab"), 0);
    ck_assert_str_eq(buf.bytes, "ab");
    qc_buf_free(&buf);
}
END_TEST

/* ---- messages ----------------------------------------------------------- */

static const struct { const char *told, *message; } messages[] = {
    { "M\xC3\xBCnchen", "\"M\xC3\xBCnche\" is unknown" },
    { "Muench\xC3\xBCn", "\"Muench\" is unknown" }, /* cut within a letter */
    { "a\nb\x1B[2J", "\"a b[2J\" is unknown" },
    { "a\xC2\x9B" "2J", "\"a2J\" is unknown" }, /* which begins a command to a terminal, too */
    { "\xE2\x80\xAE" "fdp", "\"fdp\" is unknown" }, /* and which turns the line */
    { "\xFF\xFE", "\"\" is unknown" },
};

START_TEST(messages_are_one_line_of_text)
{
    qc_ctx ctx;

    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_fail(&ctx, QCERT_EFORMAT, "\"%.7s\" is unknown", messages[_i].told), QCERT_EFORMAT);
    ck_assert_str_eq(ctx.message, messages[_i].message);
}
END_TEST

START_TEST(sources_that_are_too_long_end_with_a_letter)
{
    char path[2001] = "";
    qc_ctx ctx;

    for (int i = 0; i < 1000; i++)
        strcat(path, "\xC3\xBC");
    qc_ctx_init(&ctx);
    qc_fail_at(&ctx, QCERT_ESTORE, 0, path, "%s: no", path);
    ck_assert_uint_eq(strlen(ctx.source), sizeof ctx.source - 2);
    ck_assert(qc_is_plain(ctx.source, 0) && qc_is_plain(ctx.message, 0));
}
END_TEST

/* ---- days --------------------------------------------------------------- */

static const struct { const char *text; int day; } days[] = {
    { "1970-01-01", 0 }, { "1969-12-31", -1 }, { "2000-02-29", 11016 }, { "2026-11-23", 20780 },
    { "0001-01-01", -719162 }, { "9999-12-31", 2932896 },
};

START_TEST(days_are_numbers)
{
    char text[QC_DAY_SIZE];
    int day;

    ck_assert_int_eq(qc_day_read(days[_i].text, &day), 0);
    ck_assert_int_eq(day, days[_i].day);
    qc_day_write(day, text);
    ck_assert_str_eq(text, days[_i].text);
}
END_TEST

static const char *const no_days[] = {
    "", "2026", "2026-2-03", "2026-02-30", "2100-02-29", "2026-13-01", "2026-00-10", "2026-11-00", "0000-01-01",
    "2026-11-23 ", "2026/11/23", "+026-11-23", "2026-11-2x", "20261123", "23-11-2026",
};

START_TEST(what_is_no_day_is_refused)
{
    int day;

    ck_assert_int_eq(qc_day_read(no_days[_i], &day), QCERT_EFORMAT);
}
END_TEST

static const char *const no_times[] = {
    "", "2026-11-23", "2026-11-23T25:00:00Z", "2026-11-23T22:60:00Z", "2026-11-23T22:00:61Z", "2026-11-23T2x:00:00Z",
    "2026-11-23T22:x0:00Z", "2026-11-23T22:00:0xZ", "2026-11-23T22.00:00Z", "2026-11-23T22:00.00Z",
    "2026-11-23 22:00:00Z", "2026-11-23T22:00:00+", "2026-02-30T22:00:00Z",
};

static const char *const no_http_dates[] = {
    "23 Nov 2026", "Mon, 23 Nix 2026 22:00:00 GMT", "Sat, 31 Feb 2026 22:00:00 GMT", "Mon,-23 Nov 2026 22:00:00 GMT",
    "Mon. 23 Nov 2026 22:00:00 GMT", "Mon, 23-Nov 2026 22:00:00 GMT", "Mon, 23 Nov-2026 22:00:00 GMT",
    "Mon, 23 Nov 2026T22:00:00 GMT", "Mon, 23 Nov 2026 22:00:00 CET", "Mon, 23 Nov 2026 22-00-00 GMT",
    "Mon, x3 Nov 2026 22:00:00 GMT", "Mon, 23 Nov 20x6 22:00:00 GMT",
};

START_TEST(what_is_no_time_is_refused)
{
    int64_t seconds;

    for (int i = 0; i < COUNT(no_times); i++)
        ck_assert_msg(qc_time_read(no_times[i], &seconds) == QCERT_EFORMAT, "%s", no_times[i]);
    for (int i = 0; i < COUNT(no_http_dates); i++)
        ck_assert_msg(qc_http_date_read(no_http_dates[i], &seconds) == QCERT_EFORMAT, "%s", no_http_dates[i]);
}
END_TEST

START_TEST(days_in_words_fit_or_are_refused)
{
    char text[20] = "";

    ck_assert_int_eq(qcert_days_write("2026-11-23", "2026-11-25", text, sizeof text), 0);
    ck_assert_str_eq(text, "23\xE2\x80\x93""25 Nov 2026");
    ck_assert_int_eq(qcert_days_write("2026-11-23", "2026-12-25", text, sizeof text), QCERT_EMISUSE);
    ck_assert_int_eq(qcert_days_write(NULL, "2026-12-25", text, sizeof text), QCERT_EFORMAT);
    ck_assert_int_eq(qcert_days_write("2026-11-23", NULL, text, sizeof text), QCERT_EFORMAT);
}
END_TEST

START_TEST(the_site_lives_in_utc_plus_two)
{
    int64_t before, after;
    char text[QC_TIME_SIZE];

    ck_assert_int_eq(qc_http_date_read("Mon, 23 Nov 2026 21:59:59 GMT", &before), 0);
    ck_assert_int_eq(qc_http_date_read("Mon, 23 Nov 2026 22:00:00 GMT", &after), 0);
    ck_assert_int_eq(qc_site_day(before) + 1, qc_site_day(after));
    ck_assert_int_eq(qc_site_day(qc_site_noon(20780)), 20780);
    qc_time_write(after, text);
    ck_assert_str_eq(text, "2026-11-23T22:00:00Z");
    ck_assert_int_eq(qc_time_read(text, &before), 0);
    ck_assert_int_eq(before, after);
}
END_TEST

/* ---- languages and online words ----------------------------------------- */

static const struct { const char *text, *codes; } languages[] = {
    { "deutsch", "de" }, { "German", "de" }, { "DE", "de" }, { "Deutsch ", "de" }, { "EN/FR", "en,fr" },
    { "Fran\xC3\xA7" "ais", "fr" }, { "fran\xC3\xA7" "ais et anglais", "fr,en" }, { "Portugu\xC3\xAAs (BR)", "pt" },
    { "pt-BR", "pt" }, { "English, with Zulu support", "en,zu" }, { "Espa\xC3\xB1ol / Castellano", "es" },
    { "Bahasa Indonesia", "id" }, { "\xE4\xB8\xAD\xE6\x96\x87", "zh" }, { "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", "ja" },
    { "\xD8\xA7\xD9\x84\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A\xD8\xA9", "ar" },
    { "\xD1\x80\xD1\x83\xD1\x81\xD1\x81\xD0\xBA\xD0\xB8\xD0\xB9", "ru" }, { "italiano ", "it" },
    { "Dutch and English", "nl,en" }, { "Englisch / Deutsch", "en,de" }, { "english, English; ENGLISH", "en" },
    { "the language of the house", NULL }, { "B(0,0)", NULL }, { "", NULL }, { "-", NULL }, { NULL, NULL },
};

static void open_words(qcert_store **store, qc_words **words)
{
    *store = open_store("words.sqlite");
    must(*store, qc_store_need_geodata(*store));
    must(*store, qc_words_get(*store, words));
}

START_TEST(languages_are_understood)
{
    qcert_store *store;
    qc_words *words;
    const char *codes;

    open_words(&store, &words);
    for (int again = 0; again < 2; again++) { /* the second answer is remembered */
        must(store, qc_words_languages(words, languages[_i].text, &codes));
        ck_assert_pstr_eq(codes, languages[_i].codes);
    }
    qcert_store_close(store);
}
END_TEST

/* Longer than what is remembered. */
START_TEST(long_texts_are_understood_again)
{
    qcert_store *store;
    qc_words *words;
    const char *codes;
    char text[5000];

    open_words(&store, &words);
    for (int i = 0; i < 4; i++) {
        snprintf(text, sizeof text, "%s%4000s", i % 2 ? "Deutsch/" : "English/", "");
        must(store, qc_words_languages(words, text, &codes));
        ck_assert_pstr_eq(codes, i % 2 ? "de" : "en");
    }
    qcert_store_close(store);
}
END_TEST

START_TEST(swiss_german_is_german_too)
{
    qcert_store *store;
    qc_words *words;
    const char *codes;

    open_words(&store, &words);
    must(store, qc_words_languages(words, "Swiss German", &codes));
    ck_assert_ptr_nonnull(codes);
    ck_assert_ptr_nonnull(strstr(codes, "de"));
    ck_assert_ptr_nonnull(strstr(codes, "gsw"));
    qcert_store_close(store);
}
END_TEST

static const struct { const char *text; int online; } online[] = {
    { "Online", 1 }, { "QGIS Basics (webinar)", 1 }, { "Formation en ligne", 1 }, { "Curso en l\xC3\xADnea", 1 },
    { "\xE3\x82\xAA\xE3\x83\xB3\xE3\x83\xA9\xE3\x82\xA4\xE3\x83\xB3\xE8\xAC\x9B\xE5\xBA\xA7", 1 },
    { "Remote Sensing with QGIS", 0 }, { "Virtual layers and expressions", 0 }, { "Alpine Campus", 0 }, { NULL, 0 },
    { "Offline maps", 0 }, { "Onlineville Campus", 0 },
};

START_TEST(online_courses_are_recognised)
{
    qcert_store *store;
    qc_words *words;
    const char *word;

    open_words(&store, &words);
    must(store, qc_words_online(words, online[_i].text, &word));
    ck_assert_msg((word != NULL) == online[_i].online, "%s: %s", online[_i].text, word ? word : "no word");
    qcert_store_close(store);
}
END_TEST

/* ---- places and countries ----------------------------------------------- */

static const struct { const char *text; int rc; const char *name, *country; } places[] = {
    { "M\xC3\xBCnchen", 0, "Munich", "DE" }, { "Munich", 0, "Munich", "DE" }, { "munchen", 0, "Munich", "DE" },
    { "Bern", 0, "Bern", "CH" }, { "Paris", 0, "Paris", "FR" }, { "London", 0, "London", "GB" },
    { "\xE6\x9D\xB1\xE4\xBA\xAC", 0, "Tokyo", "JP" }, { "Den Haag", 0, "The Hague", "NL" },
    { "Springfield", QCERT_EAMBIGUOUS, NULL, NULL }, { "Springfield, IL", 0, "Springfield", "US" },
    { "Cambridge, United Kingdom", 0, "Cambridge", "GB" }, { "Cambridge, gb", 0, "Cambridge", "GB" },
    { "Nowhere at all", QCERT_ENOTFOUND, NULL, NULL }, { "", QCERT_ENOTFOUND, NULL, NULL },
    { "Paris, nowhere", QCERT_ENOTFOUND, NULL, NULL },
    /* as it is shown */
    { "Springfield, Illinois, United States", 0, "Springfield", "US" }, { "Bern, Canton of Bern, CH", 0, "Bern", "CH" },
    { "Qu\xC3\xA9""bec, QU\xC3\x89""BEC", 0, "Qu\xC3\xA9""bec", "CA" },
    { "Washington, D.C.", 0, "Washington, D.C.", "US" },
    { "Washington, D.C., District of Columbia, United States", 0, "Washington, D.C.", "US" },
    { "Springfield, Illinois, Canada", QCERT_ENOTFOUND, NULL, NULL },
    { "Springfield, Bavaria, United States", QCERT_ENOTFOUND, NULL, NULL },
    { ", CH", QCERT_ENOTFOUND, NULL, NULL }, { ",,", QCERT_ENOTFOUND, NULL, NULL }, { "Bern,,", 0, "Bern", "CH" },
    { "a, b, c, d", QCERT_ENOTFOUND, NULL, NULL },
};

START_TEST(places_are_found)
{
    qcert_store *store = open_store("places.sqlite");
    qcert_rows *rows;

    ck_assert_int_eq(qcert_locate(store, places[_i].text, &rows), places[_i].rc);
    if (!places[_i].rc) {
        ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
        ck_assert_str_eq(qcert_rows_place(rows)->country, places[_i].country);
        ck_assert_str_eq(qcert_rows_place(rows)->name, places[_i].name);
        ck_assert_int_eq(qcert_rows_next(rows), 0);
    }
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

static const struct { const char *text, *code; } countries[] = {
    { "CH", "CH" }, { "ch", "CH" }, { "Switzerland", "CH" }, { "Schweiz", "CH" }, { "suisse", "CH" },
    { "CHE", "CH" }, { "South Africa", "ZA" }, { "C\xC3\xB4te d\xE2\x80\x99Ivoire", "CI" }, { "nowhere", NULL },
};

START_TEST(countries_have_names)
{
    qcert_store *store = open_store("countries.sqlite");
    char code[4] = "";
    int rc = qc_country_code(store, countries[_i].text, code);

    ck_assert_int_eq(rc, countries[_i].code ? 0 : QCERT_EFORMAT);
    ck_assert_str_eq(code, countries[_i].code ? countries[_i].code : "");
    qcert_store_close(store);
}
END_TEST

static const struct { double lon, lat; const char *code; } here[] = {
    { 7.45, 46.95, "CH" }, { 178.44, -18.14, "FJ" }, { -179.9, -16.8, "FJ" }, { 18.42, -33.92, "ZA" },
    { 28.2, -29.5, "LS" }, { 4.9, 52.37, "NL" }, { -30, 0, NULL },
};

START_TEST(points_lie_in_countries)
{
    qcert_store *store = open_store("here.sqlite");
    qcert_filter options = QCERT_INIT(qcert_filter);
    qcert_point origin = { here[_i].lon, here[_i].lat };
    qc_filter filter;

    options.origin = &origin;
    options.country = "here";
    ck_assert_int_eq(qc_filter_open(store, &options, &filter), here[_i].code ? 0 : QCERT_ENOTFOUND);
    ck_assert_str_eq(filter.country, here[_i].code ? here[_i].code : "");
    qc_filter_free(&filter);
    qcert_store_close(store);
}
END_TEST

static const struct { double azimuth; const char *name; } compass[] = {
    { 0, "N" }, { 11.2, "N" }, { 11.3, "NNE" }, { 90, "E" }, { 180, "S" }, { -180, "S" }, { -90, "W" }, { -11.3, "NNW" },
    { -11.2, "N" },
};

START_TEST(directions_have_names)
{
    ck_assert_str_eq(qc_compass(compass[_i].azimuth), compass[_i].name);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_loop_test(cases, text_folds, 0, COUNT(folds));
    tcase_add_test(cases, phrases_are_whole_words);
    tcase_add_test(cases, buffers_have_an_end);
    tcase_add_loop_test(cases, messages_are_one_line_of_text, 0, COUNT(messages));
    tcase_add_test(cases, sources_that_are_too_long_end_with_a_letter);
    tcase_add_loop_test(cases, days_are_numbers, 0, COUNT(days));
    tcase_add_loop_test(cases, what_is_no_day_is_refused, 0, COUNT(no_days));
    tcase_add_test(cases, what_is_no_time_is_refused);
    tcase_add_test(cases, days_in_words_fit_or_are_refused);
    tcase_add_test(cases, the_site_lives_in_utc_plus_two);
    tcase_add_loop_test(cases, languages_are_understood, 0, COUNT(languages));
    tcase_add_test(cases, long_texts_are_understood_again);
    tcase_add_test(cases, swiss_german_is_german_too);
    tcase_add_loop_test(cases, online_courses_are_recognised, 0, COUNT(online));
    tcase_add_loop_test(cases, places_are_found, 0, COUNT(places));
    tcase_add_loop_test(cases, countries_have_names, 0, COUNT(countries));
    tcase_add_loop_test(cases, points_lie_in_countries, 0, COUNT(here));
    tcase_add_loop_test(cases, directions_have_names, 0, COUNT(compass));
}

int main(void)
{
    return run_suite("text", add);
}
