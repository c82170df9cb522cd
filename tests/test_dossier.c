/* Dossiers: every move from every state, allowed and forbidden; months as people count them; what is never changed;
 * who is asked; what is missing; copies that meet again; documents that are none. */
#include "dossier.h"
#include "json.h"
#include "support.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static const char *const states[] = { "draft", "submitted", "initial review", "user-group opinion", "PSC determination",
                                      "certified", "refused", "sent back", "withdrawn", "re-applied" };
static const char *const roles[] = { "applicant", "reviewer", "group", "PSC", "site" };

/* ---- stores ------------------------------------------------------------- */

static qcert_store *open_new_on(const char *name, const char *today)
{
    static const char *const tails[] = { "", "-wal", "-shm" };

    for (int i = 0; i < COUNT(tails); i++) {
        char *path = scratch(name), *file = qc_format("%s%s", path, tails[i]);
        unlink(file);
        free(file);
        free(path);
    }
    return open_store_on(name, today);
}

static qcert_store *open_new(const char *name)
{
    return open_new_on(name, TODAY);
}

static void check_refused(qcert_store *store, int rc, int wanted, const char *says)
{
    const qcert_error *error = qcert_last_error(store);

    ck_assert_msg(rc == wanted && error->code == rc, "%d, not %d: %s", rc, wanted, error->message);
    ck_assert_msg(strstr(error->message, says) && !strchr(error->message, '\n'), "\"%s\"", error->message);
}

static int64_t begin(qcert_store *store, const char *country)
{
    int64_t id;

    must(store, qcert_dossier_new(store, 0, "Example Academy", country, &id));
    return id;
}

/* A move, whoever may make it, with whatever it needs. */
static int move(qcert_store *store, int64_t id, const char *state, const char *role)
{
    qcert_move_opts opts = QCERT_INIT(qcert_move_opts);

    opts.role = role;
    opts.note = "A reason";
    return qcert_dossier_move(store, id, state, &opts, NULL);
}

/* A walk for the tests: a move of that state there, with nothing asked. */
static void put_state(qcert_store *store, int64_t id, const char *state)
{
    qcert_dossier_event event = { .dossier = id, .kind = "move", .what = state, .role = "applicant", .note = "-" };
    qc_stmt *dossier;
    int64_t made;

    must(store, qc_dossier_find(store, id, &dossier));
    event.about = qc_int(dossier, QC_D_MOVE);
    qc_release(dossier);
    if (strcmp(state, "draft"))
        must(store, qc_event_put(store, &event, &made));
}

static void must_be(qcert_store *store, int64_t id, const char *state)
{
    qc_stmt *dossier;

    must(store, qc_dossier_find(store, id, &dossier));
    ck_assert_str_eq(qc_text(dossier, QC_D_STATE), state);
    qc_release(dossier);
}

/* ---- every move --------------------------------------------------------- */

/* The rules once more, as a person reads them: who may lead from the state of the line to which. */
static const struct { const char *from, *role, *to; } allowed[] = {
    { "draft", "applicant", "submitted|withdrawn" },
    { "submitted", "applicant", "withdrawn" },
    { "submitted", "reviewer", "initial review|sent back" },
    { "submitted", "site", "refused" },
    { "initial review", "applicant", "withdrawn" },
    { "initial review", "reviewer", "user-group opinion|PSC determination|sent back" },
    { "initial review", "site", "refused" },
    { "user-group opinion", "applicant", "withdrawn" },
    { "user-group opinion", "reviewer", "PSC determination|sent back" },
    { "user-group opinion", "group", "PSC determination" },
    { "user-group opinion", "site", "refused" },
    { "PSC determination", "applicant", "withdrawn" },
    { "PSC determination", "PSC", "certified|refused|sent back" },
    { "PSC determination", "site", "refused" },
    { "sent back", "applicant", "submitted|withdrawn" },
    { "sent back", "site", "refused" },
    { "refused", "applicant", "re-applied" },
    { "withdrawn", "applicant", "re-applied" },
    { "re-applied", "applicant", "submitted|withdrawn" },
};

static int is_allowed(const char *from, const char *to, const char *role)
{
    for (int i = 0; i < COUNT(allowed); i++) {
        const char *found = strstr(allowed[i].to, to);
        if (found && !strcmp(allowed[i].from, from) && !strcmp(allowed[i].role, role))
            return 1;
    }
    return 0;
}

/* A conflict opens both ways from the initial review; what the country has is of the next tests. */
static int64_t begin_with_conflict(qcert_store *store, int number_of_it)
{
    qcert_dossier_event conflict = { .size = sizeof conflict, .kind = "conflict", .what = "group" };
    char name[40];
    int64_t id;

    snprintf(name, sizeof name, "Example Academy %d", number_of_it);
    must(store, qcert_dossier_new(store, 0, name, "CH", &id));
    must(store, qcert_dossier_add(store, id, &conflict, NULL));
    return id;
}

static void try_move(qcert_store *store, int64_t id, const char *from, const char *to, const char *role)
{
    qcert_move_opts opts = QCERT_INIT(qcert_move_opts);
    int64_t before;
    int rc;

    put_state(store, id, from);
    before = number(store, "SELECT count(*) FROM dossier_event");
    opts.role = role;
    opts.note = "A reason";
    opts.group = strcmp(to, "user-group opinion") ? NULL : "Another group";
    rc = qcert_dossier_move(store, id, to, &opts, NULL);
    if (is_allowed(from, to, role))
        must(store, rc);
    else
        check_refused(store, rc, QCERT_EFORMAT, from);
    must_be(store, id, rc ? from : to);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_event"), before + !rc);
}

START_TEST(moves_as_the_table_says)
{
    qcert_store *store = open_new("moves.sqlite");

    must(store, qc_exec(store->db, "PRAGMA synchronous = OFF"));
    for (int i = 0; i < COUNT(states) * COUNT(roles); i++)
        try_move(store, begin_with_conflict(store, i), states[_i], states[i / COUNT(roles)], roles[i % COUNT(roles)]);
    qcert_store_close(store);
}
END_TEST

START_TEST(needs_a_reason)
{
    qcert_store *store = open_new("reasons.sqlite");
    int64_t id = begin(store, "CH");

    must(store, qcert_dossier_move(store, id, "submitted", NULL, NULL));
    check_refused(store, qcert_dossier_move(store, id, "sent back", NULL, NULL), QCERT_EFORMAT, "reason");
    must(store, move(store, id, "sent back", NULL));
    must(store, move(store, id, "submitted", NULL));
    check_refused(store, move(store, id, "refused", NULL), QCERT_EFORMAT, "for the site to do");
    must(store, move(store, id, "refused", "site"));
    check_refused(store, move(store, id, "certified", NULL), QCERT_EFORMAT, "but to: re-applied");
    check_refused(store, move(store, id, "honoured", NULL), QCERT_EFORMAT, "re-applied");
    check_refused(store, move(store, id + 1, "submitted", NULL), QCERT_ENOTFOUND, "no dossier");
    qcert_store_close(store);
}
END_TEST

/* ---- who is asked ------------------------------------------------------- */

static const struct { const char *country; int has_group, conflict; const char *group, *to, *says; } asked[] = {
    { "CH", 1, 0, NULL, "user-group opinion", NULL },
    { "Schweiz", 1, 0, NULL, "user-group opinion", NULL },
    { "CH", 1, 0, "Neighbours", "user-group opinion", NULL },
    { "CH", 1, 0, NULL, "PSC determination", "is asked first" },
    { "AQ", 0, 0, NULL, "PSC determination", NULL },
    { "AQ", 0, 0, NULL, "user-group opinion", "no user group in AQ" },
    { "AQ", 0, 0, "Neighbours", "user-group opinion", NULL },
    { "CH", 1, 1, NULL, "PSC determination", NULL },
    { "CH", 1, 1, NULL, "user-group opinion", "another group" },
    { "CH", 1, 1, "Neighbours", "user-group opinion", NULL },
    { "CH", 1, 0, "Neighbours", "PSC determination", "in \"user-group opinion\" alone" },
};

START_TEST(asks_the_right_ones)
{
    qcert_store *store = open_new("asked.sqlite");
    qcert_dossier_event conflict = { .size = sizeof conflict, .kind = "conflict", .what = "reviewer" };
    qcert_move_opts opts = QCERT_INIT(qcert_move_opts);
    qcert_move_report report = QCERT_INIT(qcert_move_report);
    int64_t id = begin(store, asked[_i].country);
    int rc, opinion = !strcmp(asked[_i].to, "user-group opinion");

    if (asked[_i].conflict)
        must(store, qcert_dossier_add(store, id, &conflict, NULL));
    must(store, move(store, id, "submitted", NULL));
    must(store, move(store, id, "initial review", NULL));
    opts.group = asked[_i].group;
    rc = qcert_dossier_move(store, id, asked[_i].to, &opts, &report);
    if (asked[_i].says) {
        check_refused(store, rc, QCERT_EFORMAT, asked[_i].says);
    } else {
        must(store, rc);
        ck_assert_str_eq(report.due, opinion ? "2026-12-23" : "");
        ck_assert_int_eq(*report.group != '\0', opinion);
        ck_assert_int_eq(report.found_group, !opinion && !asked[_i].has_group);
        ck_assert(!asked[_i].group || !strcmp(report.group, asked[_i].group));
    }
    qcert_store_close(store);
}
END_TEST

/* Whose opinion counts when the applicant is the group or a reviewer. */
static const struct { const char *country, *group, *role, *says; } judged[] = {
    { "CH", NULL, "group", "another group" }, { "CH", NULL, "PSC", NULL }, { "CH", NULL, "reviewer", NULL },
    { "CH", "Neighbours", "group", NULL }, { "AQ", NULL, "group", "another group" }, { "AQ", "Neighbours", NULL, NULL },
    { "CH", NULL, NULL, "another group" },
};

START_TEST(lets_nobody_judge_themselves)
{
    qcert_store *store = open_new("judged.sqlite");
    qcert_dossier_event conflict = { .size = sizeof conflict, .kind = "conflict", .what = "group" };
    qcert_dossier_event opinion = { .size = sizeof opinion, .kind = "opinion", .what = "for", .role = judged[_i].role };
    qcert_move_opts opts = QCERT_INIT(qcert_move_opts);
    int64_t id = begin(store, judged[_i].country);

    must(store, move(store, id, "submitted", NULL));
    must(store, move(store, id, "initial review", NULL));
    must(store, qcert_dossier_add(store, id, &conflict, NULL));
    opts.group = judged[_i].group;
    if (opts.group)
        must(store, qcert_dossier_move(store, id, "user-group opinion", &opts, NULL));
    if (judged[_i].says)
        check_refused(store, qcert_dossier_add(store, id, &opinion, NULL), QCERT_EFORMAT, judged[_i].says);
    else
        must(store, qcert_dossier_add(store, id, &opinion, NULL));
    qcert_store_close(store);
}
END_TEST

/* The moves that are offered, and of the group that it asks. */
static int offers(qcert_store *store, int64_t id, const char *moves)
{
    char found[400] = "";
    qcert_rows *rows;
    int rc;

    must(store, qcert_find_moves(store, id, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_move *next = qcert_rows_move(rows);
        sprintf(found + strlen(found), "%s%s by %s%s%s%s", *found ? "; " : "", next->state, next->role,
                next->reason ? ", why" : "", next->group ? " of " : "", next->group ? next->group : "");
    }
    must(store, rc);
    qcert_rows_free(rows);
    ck_assert_str_eq(found, moves);
    return 1;
}

#define ALWAYS "sent back by reviewer, why; withdrawn by applicant; refused by site, why"

START_TEST(offers_what_is_possible)
{
    static const struct { const char *country; int conflict; const char *moves; } reviewed[] = {
        { "CH", 0, "user-group opinion by reviewer of QGIS user group Switzerland; " ALWAYS },
        { "CH", 1, "user-group opinion by reviewer; PSC determination by reviewer; " ALWAYS },
        { "AQ", 0, "PSC determination by reviewer; " ALWAYS },
        { "AQ", 1, "PSC determination by reviewer; " ALWAYS },
    };
    qcert_store *store = open_new("offers.sqlite");
    qcert_dossier_event conflict = { .size = sizeof conflict, .kind = "conflict", .what = "group" };
    int64_t id = begin(store, reviewed[_i].country);
    qcert_rows *rows;

    ck_assert(offers(store, id, "submitted by applicant; withdrawn by applicant"));
    if (reviewed[_i].conflict)
        must(store, qcert_dossier_add(store, id, &conflict, NULL));
    must(store, move(store, id, "submitted", NULL));
    must(store, move(store, id, "initial review", NULL));
    ck_assert(offers(store, id, reviewed[_i].moves));
    check_refused(store, qcert_find_moves(store, id + 1, &rows), QCERT_ENOTFOUND, "no dossier");
    qcert_store_close(store);
}
END_TEST

/* ---- months ------------------------------------------------------------- */

static const struct { const char *from, *due; } months[] = {
    { "2026-01-31", "2026-02-28" }, { "2028-01-31", "2028-02-29" }, { "2028-01-30", "2028-02-29" },
    { "2026-01-28", "2026-02-28" }, { "2026-01-29", "2026-02-28" }, { "2028-02-29", "2028-03-29" },
    { "2026-02-28", "2026-03-28" }, { "2026-03-31", "2026-04-30" }, { "2026-04-30", "2026-05-30" },
    { "2026-05-31", "2026-06-30" }, { "2026-07-31", "2026-08-31" }, { "2026-08-31", "2026-09-30" },
    { "2026-10-31", "2026-11-30" }, { "2026-11-30", "2026-12-30" }, { "2026-12-31", "2027-01-31" },
    { "2026-12-01", "2027-01-01" }, { "2000-01-31", "2000-02-29" }, { "2100-01-31", "2100-02-28" },
    { "2026-11-23", "2026-12-23" },
};

START_TEST(counts_months_as_people_do)
{
    qcert_store *store = open_new_on("months.sqlite", months[_i].from);
    qcert_move_report report = QCERT_INIT(qcert_move_report);
    int64_t id = begin(store, "CH");

    must(store, move(store, id, "submitted", NULL));
    must(store, move(store, id, "initial review", NULL));
    must(store, qcert_dossier_move(store, id, "user-group opinion", NULL, &report));
    ck_assert_str_eq(report.due, months[_i].due);
    qcert_store_close(store);
}
END_TEST

/* ---- nothing is changed ------------------------------------------------- */

static const char *const changes[] = {
    "UPDATE dossier SET name = 'Other'", "DELETE FROM dossier",
    "REPLACE INTO dossier(id, uuid, name, began) VALUES(1, 'u', 'n', 'b')",
    "UPDATE dossier_event SET note = 'Other'", "DELETE FROM dossier_event",
    "REPLACE INTO dossier_event(id, uuid, dossier, time, kind, title) VALUES(1, 'u', 1, 't', 'course', 'c')",
    "UPDATE dossier_file SET path = '/'", "DELETE FROM dossier_file",
};

START_TEST(stays_as_it_was)
{
    qcert_store *store = open_new("stays.sqlite");
    int64_t id = begin(store, "CH");
    qcert_dossier_event event = { .size = sizeof event, .kind = "contribution", .what = "books", .title = "A book",
                                  .file = TEST_GEODATA };

    must(store, qcert_dossier_add(store, id, &event, NULL));
    ck_assert_int_ne(qc_exec(store->db, changes[_i]), 0);
    ck_assert_ptr_nonnull(strstr(qcert_last_error(store)->message, "never"));
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_event"), 2);
    qcert_store_close(store);
}
END_TEST

/* ---- events ------------------------------------------------------------- */

/* about -1: the course that is there; -2: the material. */
static const struct { qcert_dossier_event event; int code; const char *says; } events[] = {
    { { .kind = "contribution", .what = "plugins", .title = "A plugin" }, 0, NULL },
    { { .kind = "contribution", .what = "bug reports", .title = "B", .link = "https://example.org/", .day = TODAY,
        .note = "two\nlines" }, 0, NULL },
    { { .kind = "contribution", .what = "plugins" }, QCERT_EFORMAT, "needs: title" },
    { { .kind = "contribution", .what = "cakes", .title = "A cake" }, QCERT_EFORMAT, "development" },
    { { .kind = "contribution", .title = "A" }, QCERT_EFORMAT, "development" },
    { { .kind = "contribution", .what = "books", .title = "" }, QCERT_EFORMAT, "title" },
    { { .kind = "contribution", .what = "books", .title = "two\nlines" }, QCERT_EFORMAT, "title" },
    { { .kind = "contribution", .what = "books", .title = "\xff" }, QCERT_EFORMAT, "title" },
    { { .kind = "contribution", .what = "books", .title = "A", .day = "2026-02-30" }, QCERT_EFORMAT, "not a day" },
    { { .kind = "contribution", .what = "books", .title = "A", .link = "javascript:alert(1)" }, QCERT_EFORMAT, "link" },
    { { .kind = "contribution", .what = "books", .title = "A", .version = "3.40" }, QCERT_EFORMAT, "no version" },
    { { .kind = "contribution", .what = "books", .title = "A", .quality = 5 }, QCERT_EFORMAT, "no scores" },
    { { .kind = "contribution", .what = "books", .title = "A", .about = -1 }, QCERT_EFORMAT, "nothing else" },
    { { .kind = "contribution", .what = "books", .title = "A", .file = "/nowhere/a" }, QCERT_ESTORE, "/nowhere/a" },
    { { .kind = "contribution", .what = "books", .title = "A", .file = "/dev/null" }, QCERT_ESTORE, "no file" },
    { { .kind = "course", .title = "QGIS" }, 0, NULL },
    { { .kind = "course", .what = "data", .title = "QGIS" }, QCERT_EFORMAT, "no kind" },
    { { .kind = "material", .what = "data", .about = -1, .file = TEST_GEODATA, .version = "3.44.2" }, 0, NULL },
    { { .kind = "material", .what = "data", .about = -1 }, QCERT_EFORMAT, "a link or a file" },
    { { .kind = "material", .what = "data", .link = "https://example.org/" }, QCERT_EFORMAT, "what it is about" },
    { { .kind = "material", .what = "data", .about = -2, .link = "https://example.org/" }, QCERT_EFORMAT, "about a" },
    { { .kind = "material", .what = "data", .about = 99, .link = "https://example.org/" }, QCERT_ENOTFOUND, "no 99" },
    { { .kind = "material", .what = "data", .about = -1, .link = "https://example.org/", .version = "3" },
      QCERT_EFORMAT, "3.40" },
    { { .kind = "material", .what = "data", .about = -1, .link = "https://example.org/", .version = "3..40" },
      QCERT_EFORMAT, "3.40" },
    { { .kind = "material", .what = "data", .about = -1, .link = "https://example.org/", .version = ".40" },
      QCERT_EFORMAT, "3.40" },
    { { .kind = "material", .what = "data", .about = -1, .link = "https://example.org/", .version = "3.40.1.2" },
      QCERT_EFORMAT, "3.40" },
    { { .kind = "material", .what = "data", .about = -1, .link = "https://example.org/", .version = "3.40x" },
      QCERT_EFORMAT, "3.40" },
    { { .kind = "material", .what = "data", .about = -1, .link = "https://example.org/",
        .version = "3.400000000000000000000000000000000000000000000000000000000000000000" }, QCERT_EFORMAT, "3.40" },
    { { .kind = "contribution", .what = "books", .title = "A", .link = "" }, QCERT_EFORMAT, "link" },
    { { .kind = "contribution", .what = "books", .title = "A", .note = "a\tb" }, QCERT_EFORMAT, "line feeds" },
    { { .kind = "review", .about = -2, .role = "group", .current = 5, .correct = 1, .quality = 3 }, 0, NULL },
    { { .kind = "review", .about = -2, .role = "group", .current = 5, .correct = 0, .quality = 3 }, QCERT_EFORMAT,
      "from 1 to 5" },
    { { .kind = "review", .about = -2, .role = "group", .current = 5, .correct = 1, .quality = -3 }, QCERT_EFORMAT,
      "from 1 to 5" },
    { { .kind = "review", .about = -2, .role = "group", .current = 6, .correct = 1, .quality = 3 }, QCERT_EFORMAT,
      "from 1 to 5" },
    { { .kind = "review", .about = -2, .role = "group", .correct = 1, .quality = 3 }, QCERT_EFORMAT, "from 1 to 5" },
    { { .kind = "review", .about = -2, .role = "cook", .current = 5, .correct = 1, .quality = 3 }, QCERT_EFORMAT,
      "one of: reviewer" },
    { { .kind = "review", .about = -1, .role = "group", .current = 5, .correct = 1, .quality = 3 }, QCERT_EFORMAT,
      "about a course" },
    { { .kind = "opinion", .what = "abstain", .note = "not my field" }, 0, NULL },
    { { .kind = "opinion", .what = "for", .role = "PSC" }, 0, NULL },
    { { .kind = "opinion", .what = "for", .role = "applicant" }, QCERT_EFORMAT, "one of: reviewer, group, PSC" },
    { { .kind = "review", .about = -2, .role = "applicant", .current = 5, .correct = 5, .quality = 5 }, QCERT_EFORMAT,
      "one of: reviewer, group, PSC" },
    { { .kind = "opinion", .what = "perhaps" }, QCERT_EFORMAT, "abstain" },
    { { .kind = "conflict", .what = "reviewer" }, 0, NULL },
    { { .kind = "removal", .about = -1 }, 0, NULL },
    { { .kind = "removal" }, QCERT_EFORMAT, "what it is about" },
    { { .kind = "removal", .about = 1 }, QCERT_ENOTFOUND, "no 1" }, /* a move stays */
    { { .kind = "move", .what = "submitted" }, QCERT_EMISUSE, "qcert_dossier_move" },
    { { .kind = "party" }, QCERT_EFORMAT, "no kind of event" },
    { { .kind = NULL }, QCERT_EFORMAT, "no kind of event" },
};

static int64_t add(qcert_store *store, int64_t id, qcert_dossier_event event)
{
    int64_t made;

    event.size = sizeof event;
    must(store, qcert_dossier_add(store, id, &event, &made));
    return made;
}

START_TEST(takes_what_it_should)
{
    qcert_store *store = open_new("events.sqlite");
    int64_t id = begin(store, "CH");
    int64_t course = add(store, id, (qcert_dossier_event){ .kind = "course", .title = "A course" });
    int64_t material = add(store, id, (qcert_dossier_event){ .kind = "material", .what = "lectures", .about = course,
                                                              .link = "https://example.org/l" });
    qcert_dossier_event event = events[_i].event;
    int64_t before = number(store, "SELECT count(*) FROM dossier_event");
    int rc;

    event.size = sizeof event;
    event.about = event.about == -1 ? course : event.about == -2 ? material : event.about;
    rc = qcert_dossier_add(store, id, &event, NULL);
    if (events[_i].says)
        check_refused(store, rc, events[_i].code, events[_i].says);
    else
        must(store, rc);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_event"), before + !rc);
    qcert_store_close(store);
}
END_TEST

/* What takes the place of what: of the course (-1), its material (-2), a contribution (-3), another number. */
static const struct { int64_t old; qcert_dossier_event says; int code; const char *why; } changes_of[] = {
    { -1, { .kind = "course", .title = "Another title" }, 0, NULL },
    { -2, { .kind = "material", .what = "data", .link = "https://example.org/d" }, 0, NULL },
    { -3, { .kind = "contribution", .what = "books", .title = "A book", .day = "2026-05-01" }, 0, NULL },
    { -1, { .kind = "course" }, QCERT_EFORMAT, "needs: title" },
    { -1, { .kind = "material", .what = "data", .link = "https://example.org/d" }, QCERT_EFORMAT, "one of its kind" },
    { -1, { .kind = NULL }, QCERT_EFORMAT, "one of its kind" },
    { -1, { .kind = "move", .what = "submitted" }, QCERT_EMISUSE, "qcert_dossier_move" },
    { 1, { .kind = "course", .title = "A" }, QCERT_ENOTFOUND, "no 1" }, /* a move */
    { 99, { .kind = "course", .title = "A" }, QCERT_ENOTFOUND, "no 99" },
};

START_TEST(puts_one_in_place_of_another)
{
    qcert_store *store = open_new("places.sqlite");
    int64_t id = begin(store, "CH"), made = 0, before;
    int64_t course = add(store, id, (qcert_dossier_event){ .kind = "course", .title = "A course" });
    int64_t material = add(store, id, (qcert_dossier_event){ .kind = "material", .what = "data", .about = course,
                                                              .file = TEST_GEODATA, .version = "3.44" });
    int64_t contribution = add(store, id, (qcert_dossier_event){ .kind = "contribution", .what = "books",
                                                                  .title = "A leaflet" });
    int64_t old = changes_of[_i].old;
    qcert_dossier_event event = changes_of[_i].says;
    int rc;

    event.size = sizeof event;
    event.about = event.kind && !strcmp(event.kind, "material") ? course : 0;
    before = number(store, "SELECT count(*) FROM dossier_event");
    old = old == -1 ? course : old == -2 ? material : old == -3 ? contribution : old;
    rc = qcert_dossier_change(store, id, old, &event, &made);
    if (changes_of[_i].why) {
        check_refused(store, rc, changes_of[_i].code, changes_of[_i].why);
        ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_event"), before);
    } else {
        must(store, rc);
        ck_assert_int_gt(made, contribution);
    }
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_item"), 3);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_item m JOIN dossier_item c ON c.id = m.about"
                            " WHERE m.kind = 'material'"), 1);
    qcert_store_close(store);
}
END_TEST

/* With where their files lie, and what was told of them; but not what others said of them. */
START_TEST(takes_materials_along)
{
    qcert_store *store = open_new("along.sqlite");
    qcert_dossier_event other = { .size = sizeof other, .kind = "course", .title = "Another title" };
    int64_t id = begin(store, "CH"), made;
    int64_t course = add(store, id, (qcert_dossier_event){ .kind = "course", .title = "A course" });
    int64_t material = add(store, id, (qcert_dossier_event){ .kind = "material", .what = "data", .about = course,
                                                              .file = TEST_GEODATA, .version = "3.44" });

    must(store, qcert_dossier_change(store, id, course, &other, &course));
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_event n JOIN dossier_event o ON n.sum = o.sum"
                            " AND n.bytes = o.bytes AND n.file = o.file AND n.version = o.version AND n.id > o.id"
                            " JOIN dossier_file p ON p.id = n.id JOIN dossier_file q ON q.id = o.id AND q.path = p.path"),
                     1);
    material = number(store, "SELECT id FROM dossier_item WHERE kind = 'material'");
    add(store, id, (qcert_dossier_event){ .kind = "review", .about = material, .role = "PSC", .current = 1,
                                          .correct = 1, .quality = 1 });
    check_refused(store, qcert_dossier_change(store, id, course, &other, &made), QCERT_EFORMAT, "were reviewed");
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_item WHERE kind = 'review'"), 1);
    qcert_store_close(store);
}
END_TEST

START_TEST(hides_what_was_removed)
{
    qcert_store *store = open_new("hides.sqlite");
    int64_t id = begin(store, "CH");
    int64_t course = add(store, id, (qcert_dossier_event){ .kind = "course", .title = "A course" });
    int64_t material = add(store, id, (qcert_dossier_event){ .kind = "material", .what = "data", .about = course,
                                                              .link = "https://example.org/l" });

    add(store, id, (qcert_dossier_event){ .kind = "review", .about = material, .role = "PSC", .current = 1,
                                          .correct = 1, .quality = 1 });
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_item"), 3);
    add(store, id, (qcert_dossier_event){ .kind = "removal", .about = course });
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_item"), 0);
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier_event"), 5);
    qcert_store_close(store);
}
END_TEST

START_TEST(has_one_of_each)
{
    qcert_store *store = open_new("one.sqlite");
    int64_t id = begin(store, "CH"), other;

    check_refused(store, qcert_dossier_new(store, 0, " Example Academy ", "CH", &other), QCERT_EFOREIGN, "has dossier");
    check_refused(store, qcert_dossier_new(store, 0, "Other", NULL, &other), QCERT_EFORMAT, "give it");
    check_refused(store, qcert_dossier_new(store, 0, "", "CH", &other), QCERT_EFORMAT, "no name");
    check_refused(store, qcert_dossier_new(store, 0, "Other", "Atlantis", &other), QCERT_EFORMAT, "Atlantis");
    check_refused(store, qcert_dossier_new(store, 7, NULL, NULL, &other), QCERT_ENOTFOUND, "no organisation 7");
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier"), 1);
    must(store, move(store, id, "withdrawn", NULL));
    qcert_store_close(store);
}
END_TEST

/* ---- what is missing ---------------------------------------------------- */

/* Whether a finding of that severity says so. */
static int finds(qcert_store *store, int64_t id, const char *severity, const char *says)
{
    qcert_rows *rows;
    int rc, found = 0;

    must(store, qcert_dossier_check(store, id, &rows));
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_finding *finding = qcert_rows_finding(rows);
        found |= !strcmp(finding->severity, severity) && strstr(finding->what, says) != NULL;
    }
    must(store, rc);
    qcert_rows_free(rows);
    return found;
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    fputs(text, file);
    fclose(file);
}

START_TEST(finds_what_is_missing)
{
    qcert_store *store = open_new("missing.sqlite");
    char *path = scratch("slides.txt");
    int64_t id = begin(store, "CH"), course;

    write_file(path, "slides");
    ck_assert(finds(store, id, "missing", "no contribution"));
    ck_assert(finds(store, id, "missing", "no course"));
    add(store, id, (qcert_dossier_event){ .kind = "contribution", .what = "books", .title = "Old", .day = "2024-11-22" });
    ck_assert(!finds(store, id, "missing", "no contribution"));
    ck_assert(finds(store, id, "weak", "last two years"));
    ck_assert(finds(store, id, "weak", "\"Old\" has no link"));
    add(store, id, (qcert_dossier_event){ .kind = "contribution", .what = "books", .title = "New", .day = "2024-11-23",
                                          .link = "https://example.org/" });
    ck_assert(!finds(store, id, "weak", "last two years"));
    ck_assert(!finds(store, id, "weak", "\"New\" has no link"));
    course = add(store, id, (qcert_dossier_event){ .kind = "course", .title = "Basics" });
    ck_assert(!finds(store, id, "missing", "no course"));
    ck_assert(finds(store, id, "missing", "no lectures") && finds(store, id, "missing", "no exercises"));
    add(store, id, (qcert_dossier_event){ .kind = "material", .what = "lectures", .about = course, .file = path });
    ck_assert(!finds(store, id, "missing", "no lectures") && finds(store, id, "weak", "for which QGIS"));
    ck_assert(!finds(store, id, "weak", "slides.txt\" has changed"));
    write_file(path, "SLIDES"); /* as long as before */
    ck_assert(finds(store, id, "weak", "slides.txt\" has changed"));
    unlink(path);
    ck_assert(finds(store, id, "missing", "slides.txt\" is gone"));
    free(path);
    qcert_store_close(store);
}
END_TEST

/* The two latest long-term releases of the day: 3.44 since 2026-02-20, 3.40 before. */
static const struct { const char *today, *version; int old; } versions[] = {
    { "2026-11-23", "3.44", 0 }, { "2026-11-23", "3.40.15", 0 }, { "2026-11-23", "3.38", 1 },
    { "2026-11-23", "3.4", 1 }, { "2026-11-23", "2.18.28", 1 }, { "2026-11-23", "4.0", 0 },
    { "2026-02-19", "3.34", 0 }, { "2026-02-20", "3.34", 1 }, { "2026-02-20", "3.40", 0 },
};

START_TEST(knows_old_versions)
{
    qcert_store *store = open_new_on("versions.sqlite", versions[_i].today);
    int64_t id = begin(store, "CH");
    int64_t course = add(store, id, (qcert_dossier_event){ .kind = "course", .title = "Basics" });

    add(store, id, (qcert_dossier_event){ .kind = "material", .what = "other", .about = course,
                                          .version = versions[_i].version, .link = "https://example.org/" });
    ck_assert_int_eq(finds(store, id, "weak", "long-term"), versions[_i].old);
    qcert_store_close(store);
}
END_TEST

/* ---- the desk ----------------------------------------------------------- */

static const struct { const char *today; int64_t left; int warning; } days[] = {
    { "2027-10-23", 31, 0 }, { "2027-10-24", 30, 30 }, { "2027-11-15", 8, 30 }, { "2027-11-16", 7, 7 },
    { "2027-11-23", 0, 7 }, { "2027-11-24", -1, 7 },
};

START_TEST(warns_before_the_year_is_over)
{
    qcert_store *store = open_new("desk.sqlite");
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    const qcert_waiting *waiting;
    qcert_rows *rows;
    int64_t id;

    opts.server = QCERT_DEMO;
    must(store, qcert_sync(store, &opts, NULL));
    id = number(store, "SELECT id FROM organisation WHERE state = 'in review' ORDER BY id");
    ck_assert_int_gt(id, 0);
    must(store, qcert_dossier_new(store, id, NULL, "CH", &(int64_t){ 0 }));
    qcert_store_close(store);
    store = open_store_on("desk.sqlite", days[_i].today);
    must(store, qcert_find_waiting(store, &rows));
    do
        ck_assert_int_eq(qcert_rows_next(rows), QCERT_ROW);
    while ((waiting = qcert_rows_waiting(rows))->organisation_id != id);
    ck_assert_str_eq(waiting->state, "in review");
    ck_assert_str_eq(waiting->since, TODAY);
    ck_assert_str_eq(waiting->deadline, "2027-11-23");
    ck_assert_int_eq(waiting->days_left, days[_i].left);
    ck_assert_int_eq(waiting->age, 365 - days[_i].left);
    ck_assert_int_eq(waiting->warning, days[_i].warning);
    ck_assert_int_eq(waiting->dossier, 1);
    ck_assert_str_eq(waiting->dossier_state, "draft");
    qcert_rows_free(rows);
    qcert_store_close(store);
}
END_TEST

/* ---- copies ------------------------------------------------------------- */

static char *all_events(qcert_store *store)
{
    qc_stmt *get = qc_prepare(store->db, "SELECT group_concat(line, char(10)) FROM (SELECT e.uuid || e.time || e.kind ||"
                              " coalesce(e.what, '') || coalesce(e.title, '') || coalesce(a.uuid, '') AS line"
                              " FROM dossier_event e LEFT JOIN dossier_event a ON a.id = e.about ORDER BY e.uuid)");
    char *text;

    ck_assert_int_eq(qc_step(get), QCERT_ROW);
    text = qc_copy(qc_text(get, 0));
    qc_release(get);
    return text;
}

/* One copy goes to another. */
static qcert_import_report hand_over(qcert_store *from, qcert_store *to)
{
    qcert_import_report report = QCERT_INIT(qcert_import_report);
    char *path = scratch("handed.json");

    must(from, qcert_dossier_export(from, 1, path, QCERT_DOSSIER_JSON, 1));
    must(to, qcert_dossier_import(to, path, &report));
    free(path);
    return report;
}

static void must_be_the_same(qcert_store *one, qcert_store *other)
{
    char *a = all_events(one), *b = all_events(other);

    ck_assert_str_eq(a, b);
    free(a);
    free(b);
}

START_TEST(is_exported_to_a_file_of_its_own)
{
    qcert_store *store = open_new("own.sqlite");
    int64_t id = begin(store, "CH");
    char *folder = scratch(""), *own = scratch("own.sqlite"), *path = scratch("own.json");

    ck_assert_int_eq(qcert_dossier_export(store, id, folder, QCERT_DOSSIER_JSON, 1), QCERT_EFOREIGN);
    ck_assert_int_eq(qcert_dossier_export(store, id, own, QCERT_DOSSIER_JSON, 1), QCERT_EMISUSE);
    ck_assert_int_eq(qcert_dossier_export(store, id, path, QCERT_DOSSIER_JSON + 1, 0), QCERT_EMISUSE);
    ck_assert_int_eq(qcert_dossier_export(store, id + 1, path, QCERT_DOSSIER_JSON, 0), QCERT_ENOTFOUND);
    ck_assert(access(path, F_OK));
    must(store, qcert_store_check(store));
    qcert_store_close(store);
    free(folder);
    free(own);
    free(path);
}
END_TEST

/* A day later, the store of the same name. */
static qcert_store *go_on(qcert_store *store, const char *name, const char *today)
{
    qcert_store_close(store);
    return open_store_on(name, today);
}

START_TEST(copies_meet_again)
{
    qcert_store *mine = open_new("mine.sqlite"), *yours = open_new("yours.sqlite");
    qcert_import_report report;
    int64_t id = begin(mine, "CH");

    add(mine, id, (qcert_dossier_event){ .kind = "course", .title = "Basics \"<&>\" é" });
    must(mine, move(mine, id, "submitted", NULL));
    report = hand_over(mine, yours);
    ck_assert_int_eq(report.added, 3);
    ck_assert_int_eq(report.conflicts, 0);
    must_be_the_same(mine, yours);

    /* Both add: the union. */
    add(mine, id, (qcert_dossier_event){ .kind = "contribution", .what = "books", .title = "Mine" });
    add(yours, 1, (qcert_dossier_event){ .kind = "contribution", .what = "books", .title = "Yours" });
    ck_assert_int_eq(hand_over(yours, mine).added, 1);
    report = hand_over(mine, yours);
    ck_assert_int_eq(report.added, 1);
    ck_assert_int_eq(report.known, 4);
    must_be_the_same(mine, yours);

    /* Both move on from the same state: the earlier move counts, for both. */
    yours = go_on(yours, "yours.sqlite", "2026-11-24");
    mine = go_on(mine, "mine.sqlite", "2026-11-25");
    must(yours, move(yours, 1, "initial review", NULL));
    must(mine, move(mine, 1, "sent back", NULL));
    report = hand_over(yours, mine);
    ck_assert_int_eq(report.added, 1);
    ck_assert_int_eq(report.conflicts, 1);
    ck_assert_ptr_nonnull(strstr(report.told, "sent back"));
    must_be(mine, 1, "initial review");
    ck_assert_int_eq(hand_over(mine, yours).conflicts, 1);
    must_be(yours, 1, "initial review");
    must_be_the_same(mine, yours);

    /* What follows a move that does not count, does not count. */
    ck_assert_int_eq(number(mine, "SELECT count(*) FROM dossier_event WHERE kind = 'move'"), 4);
    must(mine, move(mine, 1, "user-group opinion", NULL));
    must_be(mine, 1, "user-group opinion");

    /* Twice is once. */
    hand_over(mine, yours);
    report = hand_over(mine, yours);
    ck_assert_int_eq(report.added, 0);
    ck_assert_int_eq(report.conflicts, 0);
    must_be_the_same(mine, yours);
    qcert_store_close(mine);
    qcert_store_close(yours);
}
END_TEST

/* ---- documents ---------------------------------------------------------- */

#define HEAD "{\"qcert_dossier\": 1, \"uuid\": \"10000000-0000-4000-8000-000000000000\", \"organisation\": \"Example\","\
    " \"country\": \"CH\", \"began\": \"2026-11-23T10:00:00Z\", \"events\": ["
#define E(n) "{\"uuid\": \"2000000" n "-0000-4000-8000-000000000000\", \"time\": \"2026-11-23T10:00:0" n "Z\", "
#define ABOUT(n) "\"about\": \"2000000" n "-0000-4000-8000-000000000000\", "

/* A document that is right, each flaw of which stands in the table. */
static const char right[] =
    HEAD E("0") "\"kind\": \"move\", \"what\": \"draft\", \"role\": \"applicant\"}, "
    E("1") "\"kind\": \"course\", \"title\": \"A course\"}, "
    E("2") "\"kind\": \"material\", \"what\": \"data\", " ABOUT("1") "\"file\": \"a.zip\", \"bytes\": 7,"
    " \"sha256\": \"6be36a523b00645791981adb74af0274216b30104e84fedc6397e39aa11f9fe5\"}, "
    E("3") "\"kind\": \"review\", " ABOUT("2") "\"role\": \"PSC\", \"current\": 1, \"correct\": 2, \"quality\": 3}, "
    E("4") "\"kind\": \"move\", \"what\": \"submitted\", " ABOUT("0") "\"role\": \"applicant\"}]}";

static const struct { const char *part, *instead, *says; } flaws[] = {
    { "]}", "]", "malformed" },
    { "]}", "]} x", "malformed" },
    { "{\"qcert", "\xEF\xBB\xBF{\"qcert", "malformed" },
    { "Example", "Ex\xffmple", "not UTF-8" },
    { "Example", "Ex\\u0000mple", "NUL" },
    { "Example", "Ex\\u0007mple", "organisation is no name" },
    { "\"Example\"", "\"\"", "organisation is no name" },
    { "\"Example\"", "null", "organisation is no text" },
    { "\"Example\"", "[\"Example\"]", "organisation is no text" },
    { "\"qcert_dossier\": 1", "\"qcert_dossier\": 2", "newer program" },
    { "\"qcert_dossier\": 1", "\"qcert_dossier\": 0", "qcert_dossier is missing" },
    { "\"qcert_dossier\": 1", "\"qcert_dossier\": 1.5", "qcert_dossier is no number" },
    { "\"qcert_dossier\": 1", "\"qcert_dossier\": 1, \"extra\": 1", "extra is not known" },
    { "\"qcert_dossier\": 1", "\"qcert_dossier\": 1, \"uuid\": \"x\"", "key comes twice" },
    { "\"qcert_dossier\": 1, ", "", "qcert_dossier is missing" },
    { "10000000-0000-4000-8000", "10000000-0000-4000-800G", "uuid is no UUID" },
    { "\"CH\"", "\"ch\"", "country" },
    { "\"CH\"", "\"CHE\"", "country" },
    { "\"began\": \"2026-11-23", "\"began\": \"2026-13-23", "began is no time" },
    { "\"events\": [", "\"events\": [1, ", "event 1: it is no object" },
    { "\"events\": [", "\"events\": [[[[[[[[]]]]]]], ", "event 1: it is no object" },
    { "\"events\": [", "\"events\": {}, \"x\": [", "x is not known" },
    { "\"kind\": \"course\"", "\"kind\": \"party\"", "\"party\" is no kind" },
    { "\"kind\": \"course\"", "\"kind\": \"course\", \"id\": 1", "event 2: id is not known" },
    { "\"kind\": \"course\"", "\"kind\": \"course\", \"path\": \"/etc\"", "event 2: path is not known" },
    { "\"title\": \"A course\"", "\"title\": 7", "event 2: title is no text" },
    { "\"title\": \"A course\"", "\"title\": \"\"", "title" },
    { "\"title\": \"A course\"", "\"link\": \"javascript:alert(1)\", \"title\": \"A\"", "no link" },
    { "10:00:01Z", "10:00:61Z", "event 2: time is no time" },
    { "20000001-0000-4000-8000-000000000000\", \"time", "20000000-0000-4000-8000-000000000000\", \"time",
      "event 2: uuid is another event's" },
    { "\"about\": \"20000001", "\"about\": \"20000003", "event 3: about names no event before it" },
    { "\"about\": \"20000001", "\"about\": \"20000002", "event 3: about names no event before it" },
    { "\"about\": \"20000001", "\"about\": \"20000000", "cannot be about a move" },
    { "\"a.zip\"", "\"../a.zip\"", "no name of a file" },
    { "\"a.zip\"", "\"..\"", "no name of a file" },
    { "\"bytes\": 7", "\"bytes\": -7", "event 3: bytes is no number" },
    { "\"bytes\": 7", "\"bytes\": 1e3", "event 3: bytes is no number" },
    { "\"bytes\": 7", "\"bytes\": 99999999999999999999", "too large" },
    { "\"bytes\": 7", "\"bytes\": 1e999", "too large" },
    { "\"bytes\": 7", "\"bytes\": -1.5E+999", "too large" },
    { "\"bytes\": 7", "\"bytes\": [99999999999999999999, \"9\\\"9\"]", "too large" },
    { "\"bytes\": 7", "\"bytes\": 1e", "malformed" },
    { "\"bytes\": 7", "\"bytes\": 1.", "malformed" },
    { "\"bytes\": 7", "\"bytes\": 07", "malformed" },
    { "\"bytes\": 7", "\"bytes\": \"7\"", "event 3: bytes is no number" },
    { "\"a.zip\"", "\".\"", "no name of a file" },
    { "\"a.zip\"", "\"\"", "no name of a file" },
    { "\"CH\"", "\"C1\"", "country" },
    { "\"CH\"", "\"1H\"", "country" },
    { "\"CH\"", "7", "country" },
    { "6be36a523b", "6BE36A523B", "no name of a file" },
    { "\"quality\": 3", "\"quality\": 6", "event 4: quality is no number" },
    { "\"quality\": 3", "\"quality\": 0", "from 1 to 5" },
    { "\"submitted\"", "\"certified\"", "there is no way" },
    { "\"submitted\"", "\"draft\"", "follows nothing" },
    { "\"submitted\", " ABOUT("0"), "\"submitted\", ", "must say what it is about" },
    { "\"draft\", \"role\": \"applicant\"", "\"draft\"", "event 1: role is missing" },
    { "\"kind\": \"move\", \"what\": \"draft\", \"role\": \"applicant\"", "\"kind\": \"course\", \"title\": \"C\"",
      "about" },
};

/* The right document with one part exchanged. To free. */
static char *spoil(const char *part, const char *instead)
{
    const char *found = strstr(right, part);

    ck_assert_msg(found != NULL, "%s", part);
    return qc_format("%.*s%s%s", (int)(found - right), right, instead, found + strlen(part));
}

static int import(qcert_store *store, const char *text, qcert_import_report *report)
{
    char *path = scratch("document.json");
    int rc;

    write_file(path, text);
    rc = qcert_dossier_import(store, path, report);
    free(path);
    return rc;
}

START_TEST(takes_in_what_is_right)
{
    qcert_store *store = open_new("right.sqlite");
    qcert_import_report report = QCERT_INIT(qcert_import_report);

    must(store, import(store, right, &report));
    ck_assert_int_eq(report.added, 5);
    must_be(store, report.dossier, "submitted");
    must(store, import(store, right, &report));
    ck_assert_int_eq(report.known, 5);
    ck_assert_int_eq(report.conflicts, 0);
    qcert_store_close(store);
}
END_TEST

START_TEST(refuses_what_is_wrong)
{
    qcert_store *store = open_new("wrong.sqlite");
    char *text = spoil(flaws[_i].part, flaws[_i].instead);
    int rc = import(store, text, NULL);

    check_refused(store, rc, strstr(flaws[_i].says, "newer") ? QCERT_EVERSION : QCERT_EFORMAT, flaws[_i].says);
    ck_assert_int_eq(number(store, "SELECT (SELECT count(*) FROM dossier) + (SELECT count(*) FROM dossier_event)"), 0);
    free(text);
    qcert_store_close(store);
}
END_TEST

/* What is not refused, but said to be otherwise here. */
static const struct { const char *part, *instead, *says; } others[] = {
    { "\"title\": \"A course\"", "\"title\": \"Another\"", "Another" },
    { "\"quality\": 3", "\"quality\": 4", "review" },
    { "\"Example\"", "\"Other name\"", "Other name" },
    { "10:00:03Z", "10:00:09Z", "review" },
};

START_TEST(keeps_what_is_here)
{
    qcert_store *store = open_new("here.sqlite");
    qcert_import_report report = QCERT_INIT(qcert_import_report);
    char *text = spoil(others[_i].part, others[_i].instead), *before, *after;

    must(store, import(store, right, NULL));
    before = all_events(store);
    must(store, import(store, text, &report));
    after = all_events(store);
    ck_assert_str_eq(before, after);
    ck_assert_int_eq(report.conflicts, 1);
    ck_assert_ptr_nonnull(strstr(report.told, others[_i].says));
    free(before);
    free(after);
    free(text);
    qcert_store_close(store);
}
END_TEST

START_TEST(keeps_dossiers_apart)
{
    qcert_store *store = open_new("apart.sqlite");
    char *text = spoil("10000000-0000", "30000000-0000"); /* another dossier with the same events */

    must(store, import(store, right, NULL));
    check_refused(store, import(store, text, NULL), QCERT_EFORMAT, "belongs to another dossier");
    ck_assert_int_eq(number(store, "SELECT count(*) FROM dossier"), 1);
    free(text);
    qcert_store_close(store);
}
END_TEST

START_TEST(bounds_what_it_reads)
{
    qcert_store *store = open_new("bounds.sqlite");
    qc_buf text = { .most = 2 * QC_DOSSIER_BYTES };
    char *path = scratch("none.json");

    for (int i = 0; i < 3000; i++)
        qc_buf_text(&text, "[");
    check_refused(store, import(store, text.bytes, NULL), QCERT_EFORMAT, "malformed");
    while (text.count <= QC_DOSSIER_BYTES)
        qc_buf_text(&text, "                                                                                    ");
    check_refused(store, import(store, text.bytes, NULL), QCERT_EFORMAT, "larger than any dossier");
    qc_buf_clear(&text);
    qc_buf_text(&text, HEAD "0");
    for (int i = 0; i < QC_DOSSIER_MOST; i++)
        qc_buf_text(&text, ",0");
    qc_buf_text(&text, "]}");
    check_refused(store, import(store, text.bytes, NULL), QCERT_EFORMAT, "no list of 1 to 10000");
    check_refused(store, import(store, "", NULL), QCERT_EFORMAT, "malformed");
    check_refused(store, qcert_dossier_import(store, path, NULL), QCERT_ESTORE, "none.json");
    check_refused(store, qcert_dossier_import(store, "/", NULL), QCERT_ESTORE, "/");
    qc_buf_free(&text);
    free(path);
    qcert_store_close(store);
}
END_TEST

static void add_cases(TCase *cases)
{
    tcase_add_loop_test(cases, moves_as_the_table_says, 0, COUNT(states));
    tcase_add_test(cases, needs_a_reason);
    tcase_add_loop_test(cases, asks_the_right_ones, 0, COUNT(asked));
    tcase_add_loop_test(cases, lets_nobody_judge_themselves, 0, COUNT(judged));
    tcase_add_loop_test(cases, offers_what_is_possible, 0, 4);
    tcase_add_loop_test(cases, counts_months_as_people_do, 0, COUNT(months));
    tcase_add_loop_test(cases, stays_as_it_was, 0, COUNT(changes));
    tcase_add_loop_test(cases, takes_what_it_should, 0, COUNT(events));
    tcase_add_loop_test(cases, puts_one_in_place_of_another, 0, COUNT(changes_of));
    tcase_add_test(cases, takes_materials_along);
    tcase_add_test(cases, hides_what_was_removed);
    tcase_add_test(cases, has_one_of_each);
    tcase_add_test(cases, finds_what_is_missing);
    tcase_add_loop_test(cases, knows_old_versions, 0, COUNT(versions));
    tcase_add_loop_test(cases, warns_before_the_year_is_over, 0, COUNT(days));
    tcase_add_test(cases, copies_meet_again);
    tcase_add_test(cases, is_exported_to_a_file_of_its_own);
    tcase_add_test(cases, takes_in_what_is_right);
    tcase_add_loop_test(cases, refuses_what_is_wrong, 0, COUNT(flaws));
    tcase_add_loop_test(cases, keeps_what_is_here, 0, COUNT(others));
    tcase_add_test(cases, keeps_dossiers_apart);
    tcase_add_test(cases, bounds_what_it_reads);
}

int main(void)
{
    return run_suite("dossier", add_cases);
}
