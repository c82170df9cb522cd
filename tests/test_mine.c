/* An organisation of one's own: who is meant, how it stands, what is told once, and what of its listing wants mending -
 * and what does not, for an alarm about nothing is worse than none. All data are invented. */
#include "support.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define SITE "https://certification.example.org"

/* ---- the bench ---------------------------------------------------------- */

static qcert_store *store;

#define CENTRE(id, organisation, name, point)                                                                         \
    "INSERT INTO centre(id, organisation, name, first_seen, geom, flaw) VALUES(" id ", " organisation ", " name           \
    ", '2026-01-01', " point ");"
#define POINT(lon, lat) "MakePoint(" lon ", " lat ", 4326), NULL"
#define NO_POINT "NULL, 'the site has no location'"
#define COURSE(id, type, convener, starts, ends, language, languages)                                                 \
    "INSERT INTO course(id, organisation, centre, name, type, convener, starts, ends, language, languages, first_seen,"\
    " geom) SELECT " id ", organisation, id, 'Name', " type ", " convener ", " starts ", " ends ", " language ", "       \
    languages ", '2026-01-01', geom FROM centre WHERE id = 1;"
#define GOOD_COURSE(id, type) COURSE(id, type, "'Ada Newman'", "'2027-01-11'", "'2027-01-13'", "'Deutsch'", "'de'")

/* One organisation with nothing to mend, and a neighbour. */
static const char clean[] =
    "DELETE FROM told; DELETE FROM certificate_check; DELETE FROM change; DELETE FROM tally; DELETE FROM run;"
    "DELETE FROM course; DELETE FROM centre; DELETE FROM organisation; DELETE FROM meta WHERE key = 'site';"
    "INSERT INTO meta VALUES('site', '" SITE "');"
    "INSERT INTO organisation(id, name, slug, state, country, email, url, first_seen) VALUES"
    "(1, 'Karten Bern', 'karten-bern', 'certified', 'CH', 'bern@example.org', 'https://www.example.org/', '2026-01-01'),"
    "(2, 'Cartes Genève', 'cartes', 'certified', 'CH', 'geneve@example.org', NULL, '2026-01-01');"
    CENTRE("1", "1", "'Bern Altstadt'", POINT("7.4474", "46.948")) CENTRE("2", "2", "'Cornavin'", POINT("6.14", "46.21"))
    GOOD_COURSE("1", "'QGIS Grundlagen'");

static void begin_with(const char *sql)
{
    must(store, qc_exec(store->db, clean));
    must(store, qc_exec(store->db, sql));
}

static void set_up(void)
{
    store = open_store("mine.sqlite");
}

static void tear_down(void)
{
    qcert_store_close(store);
}

/* ---- what wants mending ------------------------------------------------- */

/* The flaws of an organisation, one line each: "odd link organisation 1". To free. */
static char *flaws_of(const char *organisation)
{
    qc_buf lines = { .most = 1 << 16 };
    const qcert_flaw *flaw;
    qcert_rows *rows;
    int rc;

    must(store, qcert_find_flaws(store, organisation, &rows));
    qc_buf_text(&lines, "");
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        flaw = qcert_rows_flaw(rows);
        char *line = qc_format("%s %s %s %lld\n", flaw->severity, flaw->what, flaw->layer, (long long)flaw->row);
        qc_buf_text(&lines, line);
        free(line);
        ck_assert_ptr_nonnull(flaw->name);
        ck_assert_uint_gt(strlen(flaw->text), 20);
        ck_assert_int_eq(flaw->text[strlen(flaw->text) - 1], '.');
    }
    must(store, rc);
    qcert_rows_free(rows);
    return lines.bytes;
}

#define LONG_120 "'" TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "'"
#define TEN "éééééééééé"
#define MOVE(lon, lat) "UPDATE centre SET geom = MakePoint(" lon ", " lat ", 4326) WHERE id = 1;"
#define COUNTRY(code) "UPDATE organisation SET country = '" code "' WHERE id = 1;"
#define SET(what) "UPDATE course SET " what " WHERE id = 1;"
#define SET_ORGANISATION(what) "UPDATE organisation SET " what " WHERE id = 1;"

static const struct { const char *sql, *flaws; } lints[] = {
    { "", "" },

    /* points */
    { "UPDATE centre SET geom = NULL, flaw = 'the site has no location' WHERE id = 1",
      "invisible no point centre 1\n" },
    { "UPDATE centre SET geom = NULL, flaw = 'the location is not on the earth: 200 95' WHERE id = 1",
      "invisible point not on earth centre 1\n" },
    { CENTRE("3", "1", "'Online'", NO_POINT) CENTRE("4", "1", "'Webinar'", POINT("0", "0"))
      CENTRE("5", "1", "'Online room'", POINT("150", "-30")), "" },
    { "UPDATE centre SET geom = NULL, flaw = 'the site has no location', gone = '2026-11-01' WHERE id = 1", "" },
    { MOVE("0", "0"), "odd zero point centre 1\n" },
    { MOVE("0.000083", "-0.00042"), "odd zero point centre 1\n" },
    { COUNTRY("GH") MOVE("-0.2", "5.6"), "" },

    /* outside the country; and near its border, on its islands, across the antimeridian, near a pole */
    { MOVE("13.4", "52.52"), "odd outside country centre 1\n" },
    { MOVE("46.948", "7.4474"), "odd outside country centre 1\n" },
    { MOVE("9.17", "47.68"), "" },   /* Konstanz, beside Switzerland */
    { MOVE("9.73", "47.5"), "" },    /* Bregenz */
    { MOVE("9.52", "47.14"), "" },   /* Vaduz */
    { MOVE("9.99", "48.4"), "odd outside country centre 1\n" }, /* Ulm, 65 km from it */
    { COUNTRY("ES") MOVE("-15.42", "28.12"), "" },     /* Las Palmas */
    { COUNTRY("PT") MOVE("-25.67", "37.74"), "" },     /* Ponta Delgada */
    { COUNTRY("EC") MOVE("-90.35", "-0.75"), "" },     /* Galápagos */
    { COUNTRY("NZ") MOVE("-176.56", "-43.95"), "" },   /* Waitangi, Chatham Islands */
    { COUNTRY("FJ") MOVE("-179.97", "-16.85"), "" },   /* Taveuni */
    { COUNTRY("FJ") MOVE("179.99", "-16.75"), "" },
    { COUNTRY("US") MOVE("-176.64", "51.87"), "" },    /* Adak */
    { COUNTRY("US") MOVE("172.9", "52.9"), "" },       /* Attu */
    { COUNTRY("RU") MOVE("-172.5", "64.5"), "" },      /* Provideniya's side of the antimeridian */
    { COUNTRY("NO") MOVE("25.78", "71.17"), "" },      /* the North Cape */
    { COUNTRY("AQ") MOVE("0", "-90"), "" },
    { COUNTRY("MV") MOVE("73.5", "4.18"), "" },        /* Malé */
    { COUNTRY("MC") MOVE("7.42", "43.74"), "" },
    { COUNTRY("TV") MOVE("179.2", "-8.52"), "" },      /* Funafuti */
    { SET_ORGANISATION("country = NULL") MOVE("150", "-30"), "" },
    { SET_ORGANISATION("country = 'XX'") MOVE("150", "-30"), "" },

    /* days */
    { SET("starts = '2027-01-13', ends = '2027-01-11'"), "odd ends before start course 1\n" },
    { SET("starts = '2027-01-13', ends = '2025-01-11'"), "odd ends before start course 1\n" },
    { SET("starts = '2026-11-20', ends = '2026-11-26'"), "" },
    { COURSE("2", "'Old'", "' '", "'2025-01-13'", "'2025-01-11'", "NULL", "NULL"), "" },
    { "UPDATE course SET starts = '2027-01-13', ends = '2027-01-11', gone = '2026-11-22';"
      GOOD_COURSE("2", "'QGIS Grundlagen'"), "" },

    /* languages: what several have in common is one flaw, of the next */
    { SET("language = NULL, languages = NULL"), "odd no language course 1\n" },
    { SET("language = '', languages = NULL"), "odd no language course 1\n" },
    { SET("language = ' - ', languages = NULL"), "odd no language course 1\n" },
    { SET("language = 'None', languages = NULL"), "odd no language course 1\n" },
    { SET("language = 'Klingon', languages = NULL"), "odd unknown language course 1\n" },
    { COURSE("2", "'A'", "'Ada'", "'2027-01-04'", "'2027-01-05'", "NULL", "NULL")
      COURSE("3", "'B'", "'Ada'", "'2026-12-04'", "'2026-12-05'", "''", "NULL")
      COURSE("4", "'C'", "'Ada'", "'2026-12-04'", "'2026-12-05'", "'None'", "NULL"), "odd no language course 3\n" },
    { COURSE("2", "'A'", "'Ada'", "'2027-01-04'", "'2027-01-05'", "'Klingon'", "NULL")
      COURSE("3", "'B'", "'Ada'", "'2026-12-04'", "'2026-12-05'", "'Klingon'", "NULL")
      COURSE("4", "'C'", "'Ada'", "'2026-12-04'", "'2026-12-05'", "'Dothraki'", "NULL"),
      "odd unknown language course 3\nodd unknown language course 4\n" },

    /* texts */
    { SET("convener = ' '"), "odd no convener course 1\n" },
    { SET("convener = ''"), "odd no convener course 1\n" },
    { SET("convener = '', centre = 2"), "odd no convener course 1\n" }, /* held at the neighbour's */
    { SET("type = ' '"), "odd type name course 1\n" },
    { SET("type = " LONG_120), "" },
    { SET("type = " LONG_120 " || 'x'"), "odd type name course 1\n" },

    /* entered twice; two trainers, two languages or two rooms are no mistake */
    { GOOD_COURSE("2", "'QGIS Grundlagen'"), "odd duplicate course 1\n" },
    { GOOD_COURSE("2", "'QGIS Grundlagen'") GOOD_COURSE("3", "'QGIS Grundlagen'"), "odd duplicate course 1\n" },
    { COURSE("2", "'QGIS Grundlagen'", "'Grace Other'", "'2027-01-11'", "'2027-01-13'", "'Deutsch'", "'de'"), "" },
    { COURSE("2", "'QGIS Grundlagen'", "'Ada Newman'", "'2027-01-11'", "'2027-01-13'", "'English'", "'en'"), "" },

    /* names */
    { GOOD_COURSE("2", "'qgis  GRUNDLAGEN'"), "odd name clash course 1\nodd name clash course 2\n" },
    { GOOD_COURSE("2", "'QGIS Grundlagen 2'"), "" },
    { SET("type = 'C'") GOOD_COURSE("2", "'C++'") GOOD_COURSE("3", "'C#'"), "" },
    { SET("type = '★'") GOOD_COURSE("2", "'☆'"), "" },
    { CENTRE("3", "1", "'BERN, Altstadt '", POINT("7.4474", "46.948")),
      "odd name clash centre 3\nodd name clash centre 1\n" },
    { CENTRE("3", "2", "'Bérn Altstadt'", POINT("7.4474", "46.948")), "odd name clash centre 1\n" },
    { "UPDATE centre SET name = 'Online' WHERE id = 1;" CENTRE("3", "2", "'online'", POINT("7.4474", "46.948")), "" },
    { "UPDATE organisation SET state = 'rejected' WHERE id = 2;"
      CENTRE("3", "2", "'Bérn Altstadt'", POINT("7.4474", "46.948")), "" },
    { "UPDATE organisation SET name = 'KARTEN BERN' WHERE id = 2", "odd name clash organisation 1\n" },
    { "UPDATE organisation SET name = 'KARTEN BERN', state = 'archived' WHERE id = 2", "" },

    /* addresses */
    { SET_ORGANISATION("url = 'www.example.org'"), "odd link organisation 1\n" },
    { SET_ORGANISATION("url = 'javascript:alert(1)'"), "odd link organisation 1\n" },
    { SET_ORGANISATION("url = 'https://example.org/a b'"), "odd link organisation 1\n" },
    { SET_ORGANISATION("url = ' '"), "" },
    { SET_ORGANISATION("url = NULL, email = NULL"), "" },
    { SET_ORGANISATION("email = ' bern@example.org '"), "" },
    { SET_ORGANISATION("email = 'bern+kurse@mail.example.org'"), "" },
    { SET_ORGANISATION("email = 'bern'"), "odd e-mail organisation 1\n" },
    { SET_ORGANISATION("email = 'bern@localhost'"), "odd e-mail organisation 1\n" },
    { SET_ORGANISATION("email = '@example.org'"), "odd e-mail organisation 1\n" },
    { SET_ORGANISATION("email = 'a@example.org, b@example.org'"), "odd e-mail organisation 1\n" },
    { SET_ORGANISATION("email = 'Bern <a@example.org>'"), "odd e-mail organisation 1\n" },

    /* the whole */
    { SET_ORGANISATION("state = 'in review'"), "invisible not certified organisation 1\n" },
    { SET_ORGANISATION("state = 'rejected'"), "invisible not certified organisation 1\n" },
    { SET_ORGANISATION("state = 'in review'") "DELETE FROM course", "" },
    { "DELETE FROM course", "invisible no course organisation 1\n" },
    { SET("starts = '2025-01-11', ends = '2025-01-13'"), "invisible no course organisation 1\n" },
    { SET("gone = '2026-11-22'"), "invisible no course organisation 1\n" },
    { "DELETE FROM course; UPDATE centre SET geom = NULL, flaw = 'the site has no location' WHERE id = 1;"
      SET_ORGANISATION("url = 'x'"),
      "invisible no course organisation 1\ninvisible no point centre 1\nodd link organisation 1\n" },
};

START_TEST(test_lint)
{
    char *flaws;

    begin_with(lints[_i].sql);
    flaws = flaws_of("1");
    ck_assert_msg(!strcmp(flaws, lints[_i].flaws), "%s\ngave\n%sand not\n%s", lints[_i].sql, flaws, lints[_i].flaws);
    free(flaws);
}
END_TEST

/* What the sentences say beside it. */
static const struct { const char *sql, *says; } texts[] = {
    { MOVE("-7.4474", "46.948"), "a minus" },
    { MOVE("46.948", "7.4474"), "exchanged" },
    { MOVE("13.4", "52.52"), "in Germany: set" },
    { COUNTRY("AQ") MOVE("11.93", "78.92"), "in Svalbard & Jan Mayen: set" },
    { COURSE("2", "'A'", "' '", "'2027-01-04'", "'2027-01-05'", "'de'", "'de'") SET("convener = ' '")
      COURSE("3", "'B'", "' '", "'2026-12-04'", "'2026-12-05'", "'de'", "'de'"), "(and 2 other courses)" },
    { SET("starts = '2026-11-23', ends = '2026-11-01'"), "among the past courses, too" },
    { SET_ORGANISATION("state = 'sent back'"), "answer them" },
    { SET("starts = '2027-01-13', ends = '2027-01-11'"), "on 2027-01-11, before it begins on 2027-01-13: " },
};

START_TEST(test_text)
{
    qcert_rows *rows;

    begin_with(texts[_i].sql);
    must(store, qcert_find_flaws(store, "karten-bern", &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    ck_assert_msg(strstr(qcert_rows_flaw(rows)->text, texts[_i].says) != NULL, "%s", qcert_rows_flaw(rows)->text);
    qcert_rows_free(rows);
}
END_TEST

/* All: certified and listed ones alone, by name. */
START_TEST(test_all)
{
    char *flaws;

    begin_with("INSERT INTO organisation(id, name, state, first_seen) VALUES(3, 'Pending', 'in review', '2026-01-01');"
               "INSERT INTO organisation(id, name, state, first_seen, gone) VALUES(4, 'Gone', 'certified', '2026-01-01',"
               " '2026-02-01');" SET("convener = ' '"));
    flaws = flaws_of(NULL);
    ck_assert_str_eq(flaws, "invisible no course organisation 2\nodd no convener course 1\n");
    free(flaws);
}
END_TEST

/* ---- who is meant ------------------------------------------------------- */

#define MORE                                                                                                          \
    "INSERT INTO organisation(id, name, slug, state, first_seen, gone) VALUES"                                        \
    "(3, 'Karten Basel', 'basel', 'in review', '2026-01-01', NULL), (4, '7', NULL, 'certified', '2026-01-01', NULL),"  \
    "(5, 'Cartes Anciennes', NULL, 'unknown', '2025-01-01', '2026-01-01'), (6, '★', NULL, 'certified', '2026', NULL),"\
    "(7, 'Cartes', 'old', 'certified', '2026-01-01', NULL), (8, 'Ñandú', 'nandu', 'certified', '2026', NULL)"

static const struct { const char *text; int code; int64_t id; const char *says; } meant[] = {
    { "1", 0, 1, NULL }, { "#2", 0, 2, NULL }, { "7", 0, 7, NULL } /* the number goes before the name */,
    { "karten-bern", 0, 1, NULL }, { "Karten Bern", 0, 1, NULL }, { "  kärten   BERN ", 0, 1, NULL },
    { "karten be", 0, 1, NULL }, { "cartes g", 0, 2, NULL }, { "genève", 0, 2, NULL }, { "cartes", 0, 2, NULL } /* its slug */,
    { "CARTES", 0, 7, NULL }, { "cartes anciennes", 0, 5, NULL }, { "★", 0, 6, NULL }, { "nandu", 0, 8, NULL },
    { "karten", QCERT_EAMBIGUOUS, 0, "Karten Basel, Karten Bern;" },
    { "cartes a", QCERT_ENOTFOUND, 0, "is Cartes Anciennes meant?" } /* no longer listed */,
    { "kart bern", QCERT_ENOTFOUND, 0, "there is no organisation" },
    { "karten bren", QCERT_ENOTFOUND, 0, "is Karten Bern meant?" },
    { "be", QCERT_ENOTFOUND, 0, "\"be\"" } /* no word */, { "bern", 0, 1, NULL },
    { "99", QCERT_ENOTFOUND, 0, "\"99\"" }, { "", QCERT_ENOTFOUND, 0, "\"\"" }, { "☆", QCERT_ENOTFOUND, 0, "" },
    { NULL, QCERT_ENOTFOUND, 0, "\"\"" },
};

START_TEST(test_meant)
{
    qcert_rows *rows;
    int rc;

    begin_with(MORE);
    rc = qcert_mine(store, meant[_i].text, NULL, &rows);
    ck_assert_msg(rc == meant[_i].code, "%s: %d, %s", meant[_i].text, rc, qcert_last_error(store)->message);
    if (rc) {
        ck_assert_ptr_null(rows);
        ck_assert_msg(strstr(qcert_last_error(store)->message, meant[_i].says) != NULL, "%s",
                      qcert_last_error(store)->message);
        return;
    }
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_standing(rows)->id, meant[_i].id);
    ck_assert_int_eq(qcert_rows_next(rows), 0);
    qcert_rows_free(rows);
}
END_TEST

/* ---- the state ---------------------------------------------------------- */

#define RUN(id, day)                                                                                                  \
    "INSERT INTO run(id, began, kind, server, today, milliseconds) VALUES(" id ", '" day "T10:00:00Z', 'current', 's', '" \
    day "', 1);"
#define CHANGE(run, what, before)                                                                                     \
    "INSERT INTO change(run, layer, row, what, before) VALUES(" run ", 'organisation', 1, '" what "', " before ");"
#define RUNS RUN("1", "2026-02-01") RUN("2", "2026-03-01") RUN("3", "2026-04-01")

static const struct { const char *sql, *state, *since, *was; int at_least; } states[] = {
    { "", "certified", "2026-01-01", NULL, 1 },
    { SET("centre = 2"), "certified", "2026-01-01", NULL, 1 },
    { RUNS CHANGE("1", "added", "NULL"), "certified", "2026-01-01", NULL, 0 },
    { RUNS CHANGE("1", "changed", "'{\"state\": \"in review\"}'") CHANGE("2", "changed", "'{\"state\": \"certified\"}'"),
      "certified", "2026-02-01", "in review", 0 },
    { RUNS CHANGE("1", "changed", "'{\"state\": \"certified\"}'") CHANGE("3", "changed", "'{\"state\": \"archived\"}'"),
      "certified", "2026-04-01", "archived", 0 },
    { RUNS CHANGE("2", "gone", "'{\"state\": \"certified\"}'")
      SET_ORGANISATION("state = 'unknown', gone = '2026-03-01'"), "no longer listed", "2026-03-01", "certified", 0 },
    { RUNS CHANGE("1", "changed", "'{\"state\": \"sent back\"}'") SET_ORGANISATION("state = 'in review'"),
      "in review", "2026-02-01", "sent back", 0 },
};

START_TEST(test_state)
{
    const qcert_standing *row;
    qcert_rows *rows;

    begin_with(states[_i].sql);
    must(store, qcert_mine(store, "1", NULL, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    row = qcert_rows_standing(rows);
    ck_assert_str_eq(row->state, states[_i].state);
    ck_assert_str_eq(row->since, states[_i].since);
    ck_assert_str_eq(row->was ? row->was : "-", states[_i].was ? states[_i].was : "-");
    ck_assert_int_eq(row->at_least, states[_i].at_least);
    ck_assert_str_eq(row->page, SITE "/en/certifyingorganisation/karten-bern/");
    ck_assert_int_eq(row->upcoming * 1000 + row->running * 100 + row->past * 10 + row->centres, 1001);
    qcert_rows_free(rows);
}
END_TEST

/* ---- its certificate ---------------------------------------------------- */

#define CHECK_AT(server, id, verdict, organisation)                                                                   \
    "INSERT INTO certificate_check(certificate, kind, server, checked, verdict, organisation) VALUES('" id "',"       \
    " 'organisation', '" server "', '2026-11-01T10:00:00Z', '" verdict "', " organisation ");"
#define CHECK(id, verdict, organisation) CHECK_AT(SITE, id, verdict, organisation)
#define OWN "'Karten Bern'"

enum { TO_THE_END, BROKEN, KEPT, READ_ONLY };

/* One look: a verdict of "-" is no check, turned "-" is nothing. */
typedef struct look {
    const char *sql, *given;
    int how;
    const char *certificate, *verdict, *turned;
} look;

/* Each row goes on from the one before it, but where the last is all NULL. */
static const look looks[][8] = {
    { { "", NULL, TO_THE_END, "-", "-", "-" },
      { CHECK("QGIS-1", "valid", OWN), NULL, TO_THE_END, "QGIS-1", "valid", "-" },
      { CHECK("QGIS-1", "expired", OWN), NULL, BROKEN, "QGIS-1", "expired", "valid" },
      { "", NULL, KEPT, "QGIS-1", "expired", "valid" },
      { "", NULL, READ_ONLY, "QGIS-1", "expired", "valid" },
      { "", NULL, TO_THE_END, "QGIS-1", "expired", "valid" },
      { "", NULL, TO_THE_END, "QGIS-1", "expired", "-" } },
    /* what was not found out turns nothing, nor does it hide what was */
    { { CHECK("QGIS-1", "valid", OWN), NULL, TO_THE_END, "QGIS-1", "valid", "-" },
      { CHECK("QGIS-1", "unknown", "NULL"), NULL, TO_THE_END, "QGIS-1", "valid", "-" },
      { CHECK("QGIS-1", "no record", "NULL"), NULL, TO_THE_END, "QGIS-1", "no record", "valid" },
      { CHECK("QGIS-1", "valid", OWN), NULL, TO_THE_END, "QGIS-1", "valid", "no record" } },
    { { CHECK("QGIS-1", "unknown", "NULL"), "qgis-1", TO_THE_END, "QGIS-1", "unknown", "-" },
      { CHECK("QGIS-1", "valid", OWN), NULL, TO_THE_END, "QGIS-1", "valid", "-" } },
    /* the id is remembered before it was ever checked; a new one turns nothing */
    { { "", "QGIS-5", KEPT, "QGIS-5", "-", "-" }, { "", NULL, TO_THE_END, "-", "-", "-" },
      { "", "QGIS-5", READ_ONLY, "QGIS-5", "-", "-" }, { "", NULL, TO_THE_END, "-", "-", "-" },
      { "", "QGIS-5", TO_THE_END, "QGIS-5", "-", "-" }, { "", NULL, TO_THE_END, "QGIS-5", "-", "-" },
      { CHECK("QGIS-5", "expired", OWN), NULL, TO_THE_END, "QGIS-5", "expired", "-" },
      { CHECK("QGIS-6", "valid", OWN), "QGIS-6", TO_THE_END, "QGIS-6", "valid", "-" } },
    /* a new certificate, found by its name */
    { { CHECK("QGIS-1", "expired", OWN), NULL, TO_THE_END, "QGIS-1", "expired", "-" },
      { CHECK("QGIS-9", "valid", OWN), NULL, TO_THE_END, "QGIS-9", "valid", "expired" } },
    /* given again to another organisation; of that name on another site; of an attendee */
    { { CHECK("QGIS-1", "valid", OWN), NULL, TO_THE_END, "QGIS-1", "valid", "-" },
      { CHECK("QGIS-1", "valid", "'Other'"), NULL, TO_THE_END, "QGIS-1", "unknown", "-" },
      { "", NULL, TO_THE_END, "QGIS-1", "unknown", "-" } },
    { { CHECK_AT("https://other.example.org", "QGIS-1", "valid", OWN), NULL, TO_THE_END, "-", "-", "-" },
      { "UPDATE certificate_check SET server = '" SITE "', kind = 'attendee'", NULL, TO_THE_END, "-", "-", "-" } },
    /* renamed since */
    { { CHECK("QGIS-1", "valid", "'Old name'") RUNS CHANGE("1", "renamed", "'{\"name\": \"Old name\"}'"), NULL,
        TO_THE_END, "QGIS-1", "valid", "-" } },
};

static qcert_store *open_read_only(void)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    char *path = scratch("mine.sqlite");
    qcert_store *other;

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.read_only = 1;
    must(other, qcert_store_open(path, &opts, &other));
    free(path);
    return other;
}

static void take_look(const look *at)
{
    qcert_store *in = at->how == READ_ONLY ? open_read_only() : store;
    qcert_mine_opts opts = QCERT_INIT(qcert_mine_opts);
    const qcert_standing *row;
    qcert_rows *rows;

    must(store, qc_exec(store->db, at->sql));
    opts.certificate = at->given;
    opts.keep = at->how == KEPT;
    must(in, qcert_mine(in, "1", &opts, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    row = qcert_rows_standing(rows);
    ck_assert_str_eq(row->certificate ? row->certificate : "-", at->certificate);
    ck_assert_str_eq(row->check ? row->check->verdict : "-", at->verdict);
    ck_assert(!row->check || row->check->confirmed == !strcmp(at->verdict, "valid"));
    ck_assert_str_eq(row->turned ? row->turned : "-", at->turned);
    if (at->how != BROKEN)
        must(in, qcert_rows_next(rows));
    qcert_rows_free(rows);
    if (in != store)
        qcert_store_close(in);
}

START_TEST(test_told)
{
    begin_with("");
    for (int i = 0; i < COUNT(looks[_i]) && looks[_i][i].sql; i++)
        take_look(&looks[_i][i]);
}
END_TEST

/* Where it cannot be kept that it was told, it is told again. */
START_TEST(test_busy)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    char *path = scratch("mine.sqlite");
    qcert_store *other;
    qcert_rows *rows;

    begin_with(CHECK("QGIS-1", "valid", OWN));
    take_look(&(look){ "", NULL, TO_THE_END, "QGIS-1", "valid", "-" });
    must(store, qc_exec(store->db, CHECK("QGIS-1", "expired", OWN)));
    opts.geodata = TEST_GEODATA;
    opts.busy_ms = 1;
    must(other, qcert_store_open(path, &opts, &other));
    free(path);
    must(store, qc_begin(store->db));
    must(other, qcert_mine(other, "1", NULL, &rows));
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    ck_assert_int_eq(qcert_rows_next(rows), QCERT_EBUSY);
    qcert_rows_free(rows);
    must(store, qc_end(store->db, 0));
    qcert_store_close(other);
    take_look(&(look){ "", NULL, TO_THE_END, "QGIS-1", "expired", "valid" });
}
END_TEST

START_TEST(test_forgotten)
{
    begin_with(CHECK("QGIS-1", "valid", OWN));
    take_look(&(look){ "", NULL, TO_THE_END, "QGIS-1", "valid", "-" });
    must(store, qcert_forget(store, "https://certification.qgis.org/en/certificate/QGIS-1/")); /* an attendee's */
    ck_assert_int_eq(number(store, "SELECT count(*) FROM told"), 1);
    must(store, qcert_forget(store, "QGIS-1"));
    ck_assert_int_eq(number(store, "SELECT count(*) FROM told"), 0);
    take_look(&(look){ "", NULL, TO_THE_END, "-", "-", "-" });
}
END_TEST

static const struct { const char *certificate; int code; } wrong[] = {
    { "nothing", QCERT_EFORMAT }, { "QGIS-1 QGIS-2", QCERT_EAMBIGUOUS },
    { "https://certification.qgis.org/en/certificate/QGIS-1/", QCERT_EFORMAT },
};

START_TEST(test_wrong)
{
    qcert_mine_opts opts = QCERT_INIT(qcert_mine_opts);
    qcert_rows *rows;

    begin_with("");
    opts.certificate = wrong[_i].certificate;
    ck_assert_int_eq(qcert_mine(store, "1", &opts, &rows), wrong[_i].code);
    ck_assert_ptr_null(rows);
}
END_TEST

/* ---- what belongs to it ------------------------------------------------- */

typedef int find(qcert_store *, const qcert_filter *, qcert_rows **);

static const struct { find *find; int with_origin; const char *ids; } parts[] = {
    { qcert_find_courses, 0, "3 1 " }, { qcert_find_courses, 1, "3 1 " }, { qcert_find_centres, 0, "1 3 " },
    { qcert_find_centres, 1, "1 3 " }, { qcert_find_organisations, 0, "1 " }, { qcert_find_organisations, 1, "1 " },
    { qcert_find_changes, 0, "3 1 " },
};

static int64_t id_of(const qcert_rows *rows)
{
    if (qcert_rows_course(rows))
        return qcert_rows_course(rows)->id;
    if (qcert_rows_centre(rows))
        return qcert_rows_centre(rows)->id;
    return qcert_rows_organisation(rows) ? qcert_rows_organisation(rows)->id : qcert_rows_change(rows)->id;
}

/* Whatever the organisation's state, and nothing of the neighbour's. */
START_TEST(test_parts)
{
    static const qcert_point bern = { 7.4474, 46.948 };
    qcert_filter filter = QCERT_INIT(qcert_filter);
    char ids[100] = "";
    qcert_rows *rows;

    begin_with(SET_ORGANISATION("state = 'in review'") RUNS CENTRE("3", "1", "'Thun'", POINT("7.6", "46.7"))
               "INSERT INTO course SELECT 2, 2, 2, name, type, convener, starts, ends, language, languages, competence,"
               " online, missed, first_seen, gone, geom FROM course;"
               COURSE("3", "'Later typed'", "'Ada'", "'2026-12-01'", "'2026-12-01'", "'de'", "'de'")
               "INSERT INTO change(id, run, layer, row, what) VALUES(1, 1, 'centre', 3, 'added'),"
               " (2, 1, 'course', 2, 'added'), (3, 2, 'course', 3, 'added');");
    filter.organisation = 1;
    filter.origin = parts[_i].with_origin ? &bern : NULL;
    must(store, parts[_i].find(store, &filter, &rows));
    while (qcert_rows_next(rows) == QCERT_ROW)
        snprintf(ids + strlen(ids), sizeof ids - strlen(ids), "%lld ", (long long)id_of(rows));
    qcert_rows_free(rows);
    ck_assert_str_eq(ids, parts[_i].ids);
}
END_TEST

START_TEST(test_no_search_of_one)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_publish_opts site = QCERT_INIT(qcert_publish_opts);
    qcert_rows *rows;

    begin_with("");
    filter.organisation = 1;
    ck_assert_int_eq(qcert_follow(store, "mine", &filter, NULL), QCERT_EMISUSE);
    site.filter = &filter;
    ck_assert_int_eq(qcert_publish(store, "/nowhere", &site, NULL), QCERT_EMISUSE);
    filter.organisation = -1;
    ck_assert_int_eq(qcert_find_courses(store, &filter, &rows), QCERT_EMISUSE);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_loop_test(cases, test_lint, 0, COUNT(lints));
    tcase_add_loop_test(cases, test_text, 0, COUNT(texts));
    tcase_add_test(cases, test_all);
    tcase_add_loop_test(cases, test_meant, 0, COUNT(meant));
    tcase_add_loop_test(cases, test_state, 0, COUNT(states));
    tcase_add_loop_test(cases, test_told, 0, COUNT(looks));
    tcase_add_test(cases, test_busy);
    tcase_add_test(cases, test_forgotten);
    tcase_add_loop_test(cases, test_wrong, 0, COUNT(wrong));
    tcase_add_loop_test(cases, test_parts, 0, COUNT(parts));
    tcase_add_test(cases, test_no_search_of_one);
}

int main(void)
{
    return run_suite("mine", add);
}
