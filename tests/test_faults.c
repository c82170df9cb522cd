/* Whatever fails, once or for good - an allocation, a write, a sync, an open, a request - there is an error, in words,
 * and the store is the old or the new one, whole, and can be used again.
 * The first moment of each place in the code is tried, and every n-th, as the table below says; QCERT_TEST_DENSER=1000:
 * every one; QCERT_TEST_SPARSER=5: every fifth of those. */
#include "faults.h"
#include "list.h"
#include "states.h"
#include "target.h"
#include "text.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static char *found;         /* what a search in LATER says */
static char *measured;      /* and what is counted and measured there */
static char *written;       /* what its changes are as documents */
static long requests;       /* of a sync */
static char *site;          /* a folder that is published */
static char *pages;         /* a folder of evidence */
static char *table, *prints; /* a table with one certificate; a folder of PDFs */
static char *results;       /* of the table */
static char *victim, *copy; /* the store that is tried, and where its backup or its calendar goes */

static qc_buf said = { .most = 1 << 20 };
static char said_room[1 << 16];

/* ---- jobs --------------------------------------------------------------- */

static void say(const char *text)
{
    qc_buf_text(&said, text ? text : "-");
    qc_buf_text(&said, " ");
}

/* Of what is counted and measured: 0 if it is none of that. */
static int say_count(const qcert_rows *rows)
{
    const qcert_country *country = qcert_rows_country(rows);
    const qcert_language *language = qcert_rows_language(rows);
    const qcert_reach *reach = qcert_rows_reach(rows);
    const qcert_reach_town *town = qcert_rows_reach_town(rows);
    char number[60] = "";

    if (!country && !language && !reach && !town)
        return 0;
    snprintf(number, sizeof number, "%lld %zu %.3f",
             (long long)(country ? country->past : language ? language->past : reach ? reach->people : town->centre_id),
             country ? country->outline_size : 0, reach ? reach->metres_mean : town ? town->metres : 0);
    say(number);
    say(country ? country->name : language ? language->name : reach ? reach->language_name : town->centre);
    say("\n");
    return 1;
}

static void say_row(qcert_rows *rows)
{
    const qcert_course *course = qcert_rows_course(rows);
    const qcert_centre *centre = qcert_rows_centre(rows);
    const qcert_organisation *organisation = qcert_rows_organisation(rows);
    const qcert_place *place = qcert_rows_place(rows);
    char number[40] = "";

    if (say_count(rows))
        return;
    snprintf(number, sizeof number, "%.3f", course ? course->metres : centre ? centre->metres : 0);
    say(number);
    say(course ? course->type : centre ? centre->name : organisation ? organisation->name : place ? place->name : "");
    say(course ? course->page : centre ? centre->page : organisation ? organisation->page : "");
    say(course ? course->languages : organisation ? organisation->country_name : place ? place->region : "");
    say("\n");
}

/* Walks what a search gave. */
static int say_all(int rc, qcert_rows **rows)
{
    while (!rc && (rc = qcert_rows_next(*rows)) == QCERT_ROW) {
        say_row(*rows);
        rc = 0;
    }
    qcert_rows_free(*rows);
    *rows = NULL;
    return rc;
}
static const qcert_point bern = { 7.45, 46.95 };

static int ask_courses(qcert_store *store, qcert_rows **rows)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);

    filter.origin = &bern;
    filter.past = 1;
    filter.languages = "German, en, Français";
    filter.text = "qgis";
    return qcert_find_courses(store, &filter, rows);
}

static int ask_one(qcert_store *store, qcert_rows **rows)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);

    filter.origin = &bern;
    filter.id = 1;
    return qcert_find_organisations(store, &filter, rows);
}

static int ask_centres(qcert_store *store, qcert_rows **rows)
{
    return qcert_find_centres(store, NULL, rows);
}

static int ask_organisations(qcert_store *store, qcert_rows **rows)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);

    filter.origin = &bern;
    filter.country = "Deutschland";
    return qcert_find_organisations(store, &filter, rows);
}

static int ask_places(qcert_store *store, qcert_rows **rows)
{
    return qcert_find_places(store, "Bern, CH", 3, rows);
}

static int ask_town(qcert_store *store, qcert_rows **rows)
{
    return qcert_locate(store, "Kapstadt", rows);
}

static int ask_runs(qcert_store *store, qcert_rows **rows)
{
    return qcert_find_runs(store, 0, rows);
}

static int ask_countries(qcert_store *store, qcert_rows **rows)
{
    return qcert_find_countries(store, "zh_TW", 1, rows);
}

static int ask_languages(qcert_store *store, qcert_rows **rows)
{
    return qcert_find_languages(store, NULL, rows);
}

static int ask_reach(qcert_store *store, qcert_rows **rows)
{
    qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);

    opts.country = "Fiji";
    opts.languages = "German, en";
    return qcert_find_reach(store, &opts, "fr", rows);
}

static int ask_groups(qcert_store *store, qcert_rows **rows)
{
    return qcert_find_groups(store, "Fidschi", rows);
}

static int ask_figures(qcert_store *store, qcert_rows **rows)
{
    qcert_figures_opts opts = QCERT_INIT(qcert_figures_opts);

    opts.by = QCERT_BY_YEAR;
    return qcert_find_figures(store, &opts, rows);
}

static int ask_towns(qcert_store *store, qcert_rows **rows)
{
    qcert_reach_opts opts = QCERT_INIT(qcert_reach_opts);

    opts.least = 10000000;
    return qcert_find_reach_towns(store, &opts, rows);
}

typedef int ask(qcert_store *store, qcert_rows **rows);

static int find_all(qcert_store *store, ask *const *asks, int count)
{
    qcert_rows *rows;
    int rc = 0;

    qc_buf_clear(&said);
    for (int i = 0; i < count && !rc; i++)
        rc = say_all(asks[i](store, &rows), &rows);
    return rc;
}

static int find(qcert_store *store, int *partly)
{
    static ask *const asks[] = { ask_courses, ask_one, ask_centres, ask_organisations, ask_places, ask_town, ask_runs,
                                 ask_languages, ask_groups, ask_figures };
    qcert_status status = QCERT_INIT(qcert_status);
    int rc = find_all(store, asks, COUNT(asks));

    (void)partly;
    if (!rc)
        rc = qcert_store_status(store, &status);
    say(rc ? NULL : status.synced);
    return rc ? rc : qcert_store_check(store);
}

/* What takes longer: it looks at every country and town there is. */
static int measure(qcert_store *store, int *partly)
{
    static ask *const asks[] = { ask_countries, ask_reach, ask_towns };

    (void)partly;
    return find_all(store, asks, COUNT(asks));
}

/* How many names in a folder hold a text; 0, too, where there is no folder. */
static int count_files(const char *folder, const char *part)
{
    DIR *open = opendir(folder);
    struct dirent *entry;
    int count = 0;

    while (open && (entry = readdir(open)) != NULL)
        count += strstr(entry->d_name, part) != NULL;
    if (open)
        closedir(open);
    return count;
}

static int64_t probed; /* how many organisations */

/* What answers is the demo, so that all of it happens here. */
static int probe(qcert_store *store, int *partly)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    qcert_probe_report report = QCERT_INIT(qcert_probe_report);
    int rc;

    (void)partly;
    opts.server = QCERT_DEMO;
    rc = qcert_probe(store, &opts, &report);
    probed = report.organisations;
    return rc;
}

/* With hardly any memory for pages, they go to the disk before the end, and temporary ones too. */
static int sync_tightly(qcert_store *store, int *partly)
{
    int rc = qc_exec(store->db, "PRAGMA cache_size = 5; PRAGMA temp.cache_size = 8");

    return rc ? rc : step_later(store, partly);
}

static int back_up(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_store_backup(store, copy);
}

static int take_piece(void *user, const char *bytes, size_t count)
{
    return qc_buf_put(user, bytes, count);
}

static int write_as(qcert_store *store, int form)
{
    qcert_document document = QCERT_INIT(qcert_document);
    qcert_rows *rows;
    int rc = qcert_find_changes(store, NULL, &rows);

    document.form = form;
    if (!rc)
        rc = qcert_rows_write(rows, &document, take_piece, &said);
    qcert_rows_free(rows);
    return rc;
}

static int write_bookings(qcert_store *store, int form)
{
    qcert_document document = QCERT_INIT(qcert_document);
    qcert_rows *rows;
    int rc = qcert_find_bookings(store, NULL, &rows);

    document.form = form;
    if (!rc)
        rc = qcert_rows_write(rows, &document, take_piece, &said);
    qcert_rows_free(rows);
    return rc;
}

static int write_note(qcert_store *store)
{
    qcert_note_opts opts = QCERT_INIT(qcert_note_opts);

    opts.form = QCERT_AS_HTML;
    opts.payee = "Payee (invented)";
    opts.iban = "GB82WEST12345698765432";
    opts.reference = "R";
    opts.amount = "20";
    return qcert_write_note(store, "1", &opts, take_piece, &said);
}

/* What its courses will cost; then with another number in the first one. */
static int write_forecast(qcert_store *store)
{
    qcert_forecast_opts opts = QCERT_INIT(qcert_forecast_opts);
    qcert_attendance first = { 0, 20 };
    qcert_rows *rows;
    int rc;

    opts.attendees = 10;
    opts.courses = &first;
    rc = qcert_find_forecast(store, "1", &opts, &rows);
    if (!rc && qcert_rows_next(rows) == QCERT_ROW)
        first.course = qcert_rows_due(rows)->course_id;
    if (!rc)
        rc = say_all(0, &rows);
    opts.count = first.course != 0;
    return rc ? rc : say_all(qcert_find_forecast(store, "1", &opts, &rows), &rows);
}

/* All that is read of the books. */
static int write_books(qcert_store *store)
{
    qcert_rows *rows;
    int64_t cents;
    int rc;

    rc = say_all(qcert_find_prices(store, &rows), &rows);
    if (!rc)
        rc = say_all(qcert_find_balances(store, NULL, &rows), &rows);
    if (!rc)
        rc = write_forecast(store);
    if (!rc)
        rc = write_bookings(store, QCERT_AS_HTML);
    if (!rc)
        rc = write_bookings(store, QCERT_AS_CSV);
    if (!rc)
        rc = qcert_price_of(store, 3, TODAY, NULL, &cents);
    return rc ? rc : write_note(store);
}

static int write_documents(qcert_store *store, int *partly)
{
    int rc;

    (void)partly;
    qc_buf_clear(&said);
    rc = write_as(store, QCERT_AS_ATOM);
    if (!rc)
        rc = write_as(store, QCERT_AS_MARKDOWN);
    return rc ? rc : write_books(store);
}

static int check_attendees(qcert_store *store, int *partly)
{
    qcert_attendees_opts opts = QCERT_INIT(qcert_attendees_opts);
    qcert_rows *rows;

    (void)partly;
    opts.clean = copy;
    opts.replace = 1;
    return say_all(qcert_check_attendees(store, TEST_DATA "/attendees/mixed.csv", &opts, NULL, &rows), &rows);
}

/* The clean list is there as a whole, or not at all. */
static void check_clean(int rc)
{
    static const char whole[] = "First Name,Surname,Email\nAda,Newman,ada@example.org\n";
    char text[sizeof whole + 1] = "";
    FILE *file = fopen(copy, "rb");

    ck_assert(file || rc);
    if (!file)
        return;
    ck_assert_uint_eq(fread(text, 1, sizeof text - 1, file), sizeof whole - 1);
    ck_assert_str_eq(text, whole);
    fclose(file);
    unlink(copy);
}

static int write_calendar(qcert_store *store, int *partly)
{
    qcert_export_opts opts = QCERT_INIT(qcert_export_opts);

    (void)partly;
    opts.format = "iCalendar";
    return qcert_export(store, copy, &opts, NULL);
}

static int keep_evidence(qcert_store *store, int *partly)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    (void)partly;
    opts.evidence = pages;
    return state_verify(store, opts);
}

static int write_report(qcert_store *store, int *partly)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    (void)partly;
    opts.report = copy;
    opts.offline = 1;
    return state_verify(store, opts);
}

/* A list, whose results, with all of its own cells, are beside a report. */
static int write_results(qcert_store *store, int *partly)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    (void)partly;
    opts.list = table;
    opts.name_column = "name";
    opts.output = results;
    opts.replace = 1;
    return state_verify(store, opts);
}

static int write_dossier(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_dossier_export(store, 1, copy, QCERT_DOSSIER_HTML, 0);
}

/* All that is read of the dossiers. */
static int write_desk(qcert_store *store, int *partly)
{
    qcert_rows *rows;
    int rc = say_all(qcert_find_dossiers(store, 0, &rows), &rows);

    (void)partly;
    if (!rc)
        rc = say_all(qcert_find_dossier_events(store, 1, 1, &rows), &rows);
    if (!rc)
        rc = say_all(qcert_find_moves(store, 1, &rows), &rows);
    if (!rc)
        rc = say_all(qcert_find_waiting(store, &rows), &rows);
    if (!rc)
        rc = say_all(qcert_find_contributions(store, NULL, &rows), &rows);
    if (!rc)
        rc = say_all(qcert_dossier_check(store, 1, &rows), &rows);
    return rc ? rc : qcert_waiting_calendar(store, copy, 0);
}

static int publish(qcert_store *store, int *partly)
{
    qcert_publish_opts opts = QCERT_INIT(qcert_publish_opts);

    (void)partly;
    opts.title = "Site";
    opts.url = "https://example.org";
    opts.replace = 1;
    return qcert_publish(store, site, &opts, NULL);
}

/* All of a file, to free; NULL: there is none. */
static char *read_text(const char *path)
{
    qc_buf text = { .most = 1 << 20 };
    FILE *file = fopen(path, "rb");
    char bytes[4096];
    size_t count;

    if (!file)
        return NULL;
    while ((count = fread(bytes, 1, sizeof bytes, file)) > 0)
        ck_assert_int_eq(qc_buf_put(&text, bytes, count), 0);
    fclose(file);
    return text.bytes ? text.bytes : qc_copy("");
}

/* The site of before, or the same anew; nothing is left beside it. */
static void check_site(int rc)
{
    char *page = qc_format("%s/index.html", site), *folder = qc_copy(site), *text = read_text(page);

    (void)rc;
    ck_assert(text && strstr(text, "<bdi>A chapter</bdi>"));
    free(text);
    *strrchr(folder, '/') = '\0';
    ck_assert_int_eq(count_files(folder, ".qcert-part-"), 0);
    free(folder);
    free(page);
}

static void check_written(int rc)
{
    ck_assert_msg(rc || !strcmp(said.bytes, written), "wrote another thing: %s", said.bytes);
}

static void check_calendar(int rc)
{
    static const char end[] = "END:VCALENDAR\r\n";
    char last[sizeof end] = "";
    FILE *file = fopen(copy, "rb");

    ck_assert_msg(!file == (rc != 0), "%d, but the calendar is%s there", rc, file ? "" : " not");
    if (!file)
        return;
    fseek(file, 1 - (long)sizeof end, SEEK_END);
    ck_assert_uint_eq(fread(last, 1, sizeof last, file), sizeof end - 1);
    ck_assert_str_eq(last, end);
    fclose(file);
    unlink(copy);
}

/* Of each page both files and both lines, or nothing. */
static void check_evidence(int rc)
{
    char *path = qc_format("%s/SHA256SUMS", pages);
    int lines = 0, count = count_files(pages, ".html"), c;
    FILE *list = fopen(path, "rb");

    while (list && (c = fgetc(list)) != EOF)
        lines += c == '\n';
    if (list)
        fclose(list);
    ck_assert_int_eq(count_files(pages, ".txt"), count);
    ck_assert_int_eq(lines, 2 * count);
    ck_assert(rc || count);
    ck_assert_int_eq(count_files(pages, ".qcert-part-"), 0);
    qc_remove_all(pages, 1);
    free(path);
}

static void check_report(int rc)
{
    char *folder = qc_copy(copy);

    ck_assert_int_eq(access(copy, F_OK), rc ? -1 : 0);
    unlink(copy);
    *strrchr(folder, '/') = '\0';
    ck_assert_int_eq(count_files(folder, ".qcert-part-"), 0);
    free(folder);
}

/* What was written is all of it; it is there unless it failed. */
static void check_results(int rc)
{
    char *text = read_text(results), *folder = qc_copy(results);

    ck_assert_msg(!text == (rc != 0), "%d, but the results are%s there", rc, text ? "" : " not");
    if (text)
        ck_assert_msg(strstr(text, "\nQGIS-1;Ada Newman;QGIS-1;attendee;on record;yes;") && strstr(text, "\n;;;"),
                      "%s", text);
    unlink(results);
    *strrchr(folder, '/') = '\0';
    ck_assert_int_eq(count_files(folder, ".qcert-part-"), 0);
    free(folder);
    free(text);
}

static void check_found(int rc)
{
    ck_assert_msg(rc || !strcmp(said.bytes, found), "found another thing: %s", said.bytes);
}

static void check_measured(int rc)
{
    ck_assert_msg(rc || !strcmp(said.bytes, measured), "measured another thing: %s", said.bytes);
}

static void check_probed(int rc)
{
    ck_assert(rc || probed == 26);
}

static void check_copy(int rc)
{
    if (rc)
        ck_assert_msg(access(copy, F_OK), "a backup that failed is there");
    else
        ck_assert_int_eq(state_of(copy), LATER);
    state_put(NOTHING, copy);
}

static const struct job {
    const char *name;
    state from, partly, to;
    state_step *work;
    void (*check)(int rc); /* what it gave */
    int small;             /* so that more of its moments can be tried; below 0: every n-th of its places alone */
} jobs[] = {
    { "create", NOTHING, EMPTY, EMPTY, step_nothing, NULL, 0 },
    { "open", LATER, LATER, LATER, step_nothing, NULL, 0 },
    { "first", EMPTY, FIRST_CURRENT, FIRST, step_first, NULL, 0 },
    { "later", FIRST, LATER_CURRENT, LATER, step_later, NULL, 0 },
    { "tight", FIRST, LATER_CURRENT, LATER, sync_tightly, NULL, 0 },
    { "mirror", FIRST, LATER_CURRENT, MIRRORED, step_mirror, NULL, -3 },
    { "no news", MIRRORED, MIRRORED, MIRRORED, step_no_news, NULL, 1 },
    { "probe", LATER, LATER, LATER, probe, check_probed, 0 },
    { "find", LATER, LATER, LATER, find, check_found, 0 },
    { "measure", LATER, LATER, LATER, measure, check_measured, 0 },
    { "documents", PAID, PAID, PAID, write_documents, check_written, 0 },
    { "calendar", LATER, LATER, LATER, write_calendar, check_calendar, 0 },
    { "migrate", OLD, OLD, OLD, step_nothing, NULL, 0 },
    { "follow", FIRST, FIRST, FOLLOWED, step_follow, NULL, 1 },
    { "news", NEWS, NEWS, SHOWN, step_news, NULL, 1 },
    { "mark", LATER, STARRED, NOTED, step_mark, NULL, 1 },
    { "verify", LATER, LATER, CHECKED, step_verify, NULL, 1 },
    { "evidence", LATER, LATER, CHECKED, keep_evidence, check_evidence, 1 },
    { "report", CHECKED, CHECKED, CHECKED, write_report, check_report, 1 },
    { "results", LATER, LATER, CHECKED, write_results, check_results, 1 },
    { "forget", CHECKED, CHECKED, LATER, step_forget, NULL, 0 },
    { "charge", LATER, LATER, CHARGED, step_charge, NULL, 1 },
    { "pay", CHARGED, CHARGED, PAID, step_pay, NULL, 1 },
    { "correct", PAID, PAID, CORRECTED, step_correct, NULL, 1 },
    { "price", LATER, LATER, PRICED, step_price, NULL, 1 },
    { "details", LATER, DETAILED_UNTOLD, DETAILED, step_details, NULL, 1 },
    { "attendees", LATER, LATER, LATER, check_attendees, check_clean, 1 },
    { "mine", LATER, LATER, TOLD, step_mine, NULL, 1 },
    { "import", LATER, LATER, TAKEN_IN, step_take_in, NULL, 1 },
    { "add", TAKEN_IN, TAKEN_IN, ADDED, step_tell, NULL, 1 },
    { "change", TAUGHT, TAUGHT, CHANGED, step_change, NULL, 1 },
    { "begin", LATER, LATER, BEGUN, step_begin, NULL, 1 },
    { "ask", REVIEWED, REVIEWED, ASKED, step_ask, NULL, 1 },
    { "dossier", ADDED, ADDED, ADDED, write_dossier, check_report, 1 },
    { "desk", TAKEN_IN, TAKEN_IN, TAKEN_IN, write_desk, check_calendar, 1 },
    { "site", CERTIFIED, CERTIFIED, CERTIFIED, publish, check_site, -9 },
    { "backup", LATER, LATER, LATER, back_up, check_copy, 0 },
};

/* ---- one fault ---------------------------------------------------------- */

typedef struct trial {
    const struct job *job;
    fault_kind kind;
    fault_how how;
    long k;
} trial;

static void check_error(const trial *this, const qcert_store *store, int rc)
{
    const qcert_error *error = qcert_last_error(store);

    ck_assert_msg(error->code == rc && !rc == !*error->message && !strchr(error->message, '\n'),
                  "%s, %ld: %d, but %d, \"%s\"", this->job->name, this->k, rc, error->code, error->message);
}

/* The job is done again on the same store; then nothing is in the way. */
static void check_second_try(const trial *this, qcert_store *store)
{
    int partly = 0, rc = this->job->work(store, &partly);

    ck_assert_msg(!rc && !partly, "%s, %ld: the second try: %s", this->job->name, this->k,
                  qcert_last_error(store)->message);
    if (this->job->check)
        this->job->check(rc);
}

/* Opening is a job of its own; nothing fails there in the others. */
static int open_victim(const trial *this, qcert_store **store)
{
    int rc;

    if (this->job->work == step_nothing)
        fault_at(this->kind, this->k, this->how);
    rc = state_open(victim, store);
    if (this->job->work != step_nothing) {
        must(*store, rc);
        fault_at(this->kind, this->k, this->how);
    }
    return rc;
}

/* Which moment it was; below 0: nothing failed. */
static long try(const trial *this)
{
    const struct job *job = this->job;
    qcert_store *store;
    int opened, partly = 0, rc;
    long failed;
    state is;

    state_put(job->from, victim);
    rc = open_victim(this, &store);
    opened = !rc;
    if (!rc)
        rc = job->work(store, &partly);
    failed = fault_off();
    check_error(this, store, rc);
    if (job->check)
        job->check(opened ? rc : 1);
    is = state_of(victim);
    ck_assert_msg(is == job->to || (partly && is == job->partly) || (rc && is == job->from) || job->from == NOTHING,
                  "%s, %ld: %d leaves state %d", job->name, this->k, rc, is);
    if (opened)
        check_second_try(this, store);
    qcert_store_close(store);
    return failed;
}

/* ---- all faults --------------------------------------------------------- */

static const struct sweep { fault_kind kind; fault_how how; int by_place; long step, small_step; } sweeps[] = {
    { FAULT_MEMORY, FAULT_ONCE, 1, 997, 211 },
    { FAULT_MEMORY, FAULT_FOR_GOOD, 0, 997, 211 },
    { FAULT_DISK, FAULT_ONCE, 1, 5, 1 },
    { FAULT_DISK, FAULT_FOR_GOOD, 0, 5, 1 },
    { FAULT_CALL, FAULT_ONCE, 1, 997, 11 },
};

static long number_in(const char *variable)
{
    const char *text = getenv(variable);

    return text && atol(text) > 0 ? atol(text) : 1;
}

/* How far it is from one n-th moment to the next. */
static long step_of(const struct sweep *sweep, const struct job *job)
{
    long denser = number_in("QCERT_TEST_DENSER"), step = job->small > 0 ? sweep->small_step : sweep->step;

    return (step * number_in("QCERT_TEST_SPARSER") + denser - 1) / denser;
}

static long places_step(const struct job *job)
{
    long denser = number_in("QCERT_TEST_DENSER"), step = job->small < 0 ? -job->small : 1;

    return (step * number_in("QCERT_TEST_SPARSER") + denser - 1) / denser;
}

/* Runs the job once without a fault: the first moments of its places. */
static int learn_places(trial *this, const long **first)
{
    fault_how how = this->how;

    this->how = FAULT_NEVER;
    ck_assert_int_lt(try(this), 0);
    this->how = how;
    return fault_places(first);
}

START_TEST(is_old_or_new)
{
    static const char *const names[] = { "", "memory", "disk", "calls" };
    const struct sweep *sweep = &sweeps[_i % COUNT(sweeps)];
    trial this = { &jobs[_i / COUNT(sweeps)], sweep->kind, sweep->how, 0 };
    const long *places = NULL;
    long failed, tried = 0, step = step_of(sweep, this.job), places_apart = places_step(this.job), place = 0;
    int count = sweep->by_place ? learn_places(&this, &places) : 0;

    for (; (failed = try(&this)) >= 0; tried++) {
        while (place < count && places[place] <= failed)
            place += places_apart;
        this.k = place < count && places[place] < failed + step ? places[place] : failed + step;
    }
    printf("%s, %s, %s: %ld of %ld moments\n", this.job->name, names[sweep->kind],
           sweep->how == FAULT_ONCE ? "once" : "for good", tried, this.k);
    ck_assert(tried || sweep->kind == FAULT_CALL); /* some jobs have no calls of their own */
}
END_TEST

/* ---- lists -------------------------------------------------------------- */

static int read_list(const char *path, size_t *count)
{
    const qc_list_opts opts = { .path = path, .name_column = strstr(path, "csv") ? "NAME" : NULL };
    qc_list *list;
    char *print = NULL;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_list_open(&ctx, &opts, &list);
    if (!rc)
        rc = qc_list_print(list, 0, &print);
    *count = rc ? 0 : list->count;
    if (rc && !*ctx.message) /* without a word */
        rc = 1;
    free(print);
    qc_list_close(list);
    return rc;
}

static const char *const lists[] = { "links.txt", "windows.txt", "semicolons.csv", "windows.csv", "table.geojson",
                                     "damaged.pdf", "" };

/* The store has no part in it: all of the list is read, or none; but a file of several that cannot be read is one that
 * is told of. */
START_TEST(list_is_read_or_not)
{
    fault_kind kind = _i % 2 ? FAULT_CALL : FAULT_MEMORY;
    const char *name = lists[_i / 2];
    char *path = *name ? qc_format(TEST_DATA "/lists/%s", name) : qc_copy(prints);
    size_t whole, count;
    long failed = 0, tried = 0;

    ck_assert_int_eq(read_list(path, &whole), 0);
    for (long k = 0; failed >= 0; k = failed + 1, tried++) {
        int rc;
        fault_at(kind, k, FAULT_ONCE);
        rc = read_list(path, &count);
        failed = fault_off();
        ck_assert_msg(rc == 0 ? count == whole : rc == QCERT_EMEMORY || kind == FAULT_CALL, "%s, %ld: %d, %zu", path, k,
                      rc, count);
    }
    ck_assert_int_gt(tried, 3);
    free(path);
}
END_TEST

/* ---- requests ----------------------------------------------------------- */

/* The table of organisations may be missing, and the past courses; then the sync says so. */
static void try_request(sample_flaw flaw, long k, int for_good)
{
    qcert_sync_report report = QCERT_INIT(qcert_sync_report);
    qcert_store *store;
    int rc, partly;

    state_put(FIRST, victim);
    must(store, state_open(victim, &store));
    sample_spoil(flaw, k, for_good);
    rc = sample_sync(store, SAMPLE_LATER, &report);
    sample_spoil(SAMPLE_WELL, 0, 0);
    check_error(&(trial){ &jobs[0], FAULT_NONE, FAULT_ONCE, k }, store, rc);
    ck_assert(rc || (*report.warning != '\0') == (report.table_error || report.past_error));
    if (!report.table_error || rc)
        ck_assert_int_eq(state_of(victim), rc ? FIRST : report.past_error ? LATER_CURRENT : LATER);
    must(store, qcert_store_check(store));
    must(store, step_later(store, &partly));
    qcert_store_close(store);
}

START_TEST(survives_what_is_not_answered)
{
    sample_flaw flaw = (sample_flaw)(SAMPLE_REFUSED + _i / 2);
    long step = number_in("QCERT_TEST_SPARSER");

    for (long k = 0; k <= requests; k += step)
        try_request(flaw, k, _i % 2);
}
END_TEST

/* ---- before all --------------------------------------------------------- */

static void put_lists(void)
{
    static const char *const names[] = { "link", "two", "printed", "blank" };
    FILE *file;

    table = scratch("list.csv");
    prints = scratch("prints");
    results = scratch("results.csv");
    file = fopen(table, "w");
    ck_assert_ptr_nonnull(file);
    fputs("id;name\nQGIS-1;Ada Newman\n;\n", file);
    fclose(file);
    ck_assert_int_eq(mkdir(prints, 0700), 0);
    for (int i = 0; i < COUNT(names); i++) {
        char *to = qc_format("%s/%s.pdf", prints, names[i]), *from = qc_format(TEST_DATA "/../fuzz/corpus/pdf/%s", names[i]);
        ck_assert_int_eq(symlink(from, to), 0);
        free(to);
        free(from);
    }
}

static void forget_lists(void)
{
    qc_remove_all(prints, 0);
    free(table);
    free(prints);
    free(results);
}

static void set_up(void)
{
    qcert_store *store;
    int partly;

    said = (qc_buf){ .bytes = said_room, .room = sizeof said_room, .most = sizeof said_room - 1 };
    victim = scratch("victim.sqlite");
    copy = scratch("copy.sqlite");
    site = scratch("site");
    pages = scratch("pages");
    put_lists();
    states_make();
    state_put(LATER, victim);
    must(store, state_open(victim, &store));
    must(store, find(store, &partly));
    found = qc_copy(said.bytes);
    must(store, measure(store, &partly));
    measured = qc_copy(said.bytes);
    qcert_store_close(store);
    state_put(CERTIFIED, victim);
    must(store, state_open(victim, &store));
    must(store, publish(store, &partly));
    qcert_store_close(store);
    state_put(PAID, victim);
    must(store, state_open(victim, &store));
    must(store, write_documents(store, &partly));
    written = qc_copy(said.bytes);
    sample_spoil(SAMPLE_WELL, 0, 0);
    must(store, step_later(store, &partly));
    requests = sample_requests();
    qcert_store_close(store);
}

static void tear_down(void)
{
    free(found);
    free(measured);
    free(written);
    free(victim);
    free(copy);
    free(site);
    free(pages);
    forget_lists();
    states_forget();
}

/* A case for each job: CK_RUN_CASE chooses one. */
int main(void)
{
    Suite *suite = suite_create("faults");
    SRunner *runner = srunner_create(suite);
    TCase *read;
    int failed;

    fault_install();
    for (int i = 0; i < COUNT(jobs); i++) {
        TCase *cases = tcase_create(jobs[i].name);
        tcase_set_timeout(cases, 0);
        tcase_add_unchecked_fixture(cases, set_up, tear_down);
        tcase_add_loop_test(cases, is_old_or_new, i * COUNT(sweeps), (i + 1) * COUNT(sweeps));
        if (jobs[i].work == step_later)
            tcase_add_loop_test(cases, survives_what_is_not_answered, 0, 2 * (SAMPLE_FLAWS - SAMPLE_REFUSED));
        suite_add_tcase(suite, cases);
    }
    read = tcase_create("lists");
    tcase_set_timeout(read, 0);
    tcase_add_unchecked_fixture(read, put_lists, forget_lists);
    tcase_add_loop_test(read, list_is_read_or_not, 0, 2 * COUNT(lists));
    suite_add_tcase(suite, read);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
