#include "states.h"

#include "details.h"
#include "text.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *contents[STATES];
static char *files[STATES]; /* stores that hold them */

/* ---- files -------------------------------------------------------------- */

static void copy_file(const char *from, const char *to)
{
    char bytes[65536];
    int in = open(from, O_RDONLY), out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ssize_t count;

    while ((count = read(in, bytes, sizeof bytes)) > 0)
        ck_assert_int_eq(write(out, bytes, (size_t)count), count);
    close(in);
    close(out);
}

static void remove_store(const char *path)
{
    static const char *const tails[] = { "", "-wal", "-shm", "-journal" };
    char name[4096];

    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        snprintf(name, sizeof name, "%s%s", path, tails[i]);
        unlink(name);
    }
}

void state_put(state is, const char *path)
{
    remove_store(path);
    if (files[is])
        copy_file(files[is], path);
}

/* ---- what they hold ----------------------------------------------------- */

int state_open(const char *path, qcert_store **store)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);

    opts.geodata = TEST_GEODATA;
    opts.today = TODAY;
    opts.busy_ms = 1;
    return qcert_store_open(path, &opts, store);
}

static char *read_contents(const char *path)
{
    qcert_store *store;
    char *text;

    must(store, state_open(path, &store));
    must(store, qcert_store_check(store));
    text = sample_contents(store);
    qcert_store_close(store);
    return text;
}

/* The first line in which two texts differ. */
static const char *difference(const char *a, const char *b)
{
    static char line[600];
    size_t begin = 0;

    for (size_t i = 0; a[i] && a[i] == b[i]; i++)
        if (a[i] == '\n')
            begin = i + 1;
    snprintf(line, sizeof line, "\"%.280s\", not \"%.280s\"", a + begin, b + begin);
    return line;
}

state state_of(const char *path)
{
    char *text = read_contents(path);
    state is = NOTHING;

    while (is < STATES && (!contents[is] || strcmp(contents[is], text)))
        is++;
    ck_assert_msg(is < STATES, "neither the old nor the new store: %s", difference(text, contents[EMPTY]));
    free(text);
    return is;
}

/* ---- steps -------------------------------------------------------------- */

int step_nothing(qcert_store *store, int *partly)
{
    (void)store;
    (void)partly;
    return 0;
}

static int sync_with(qcert_store *store, sample site, int *partly)
{
    qcert_sync_report report = QCERT_INIT(qcert_sync_report);
    int rc = sample_sync(store, site, &report);

    *partly = report.past_error || report.table_error;
    return rc;
}

int step_first(qcert_store *store, int *partly)
{
    return sync_with(store, SAMPLE_FIRST, partly);
}

int step_later(qcert_store *store, int *partly)
{
    return sync_with(store, SAMPLE_LATER, partly);
}

int step_mirror(qcert_store *store, int *partly)
{
    return sync_with(store, SAMPLE_MIRROR, partly);
}

/* From the mirror of which the store has it all. */
int step_no_news(qcert_store *store, int *partly)
{
    (void)partly;
    return sample_sync_current(store, SAMPLE_MIRROR);
}

int step_follow(qcert_store *store, int *partly)
{
    static const qcert_point bern = { 7.45, 46.95 };
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_follow_opts opts = QCERT_INIT(qcert_follow_opts);

    (void)partly;
    filter.origin = &bern;
    filter.languages = "German, en, Français";
    opts.place = "Bern";
    opts.replace = 1;
    return qcert_follow(store, "Mine", &filter, &opts);
}

static int walk(int rc, qcert_rows **rows)
{
    while (!rc && (rc = qcert_rows_next(*rows)) == QCERT_ROW)
        rc = 0;
    qcert_rows_free(*rows);
    return rc;
}

/* As the command line does it: what there is, then its news. */
int step_news(qcert_store *store, int *partly)
{
    qcert_rows *rows;
    int rc = walk(qcert_find_follows(store, &rows), &rows);

    (void)partly;
    return rc ? rc : walk(qcert_find_news(store, "mine", 0, &rows), &rows);
}

int step_star(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_star(store, "organisation", 1, 1);
}

int step_mark(qcert_store *store, int *partly)
{
    int rc = step_star(store, partly);

    if (rc)
        return rc;
    rc = qcert_note(store, "course", 1, "A note\nof two lines");
    *partly = rc != 0;
    return rc;
}

/* The page of an invented certificate, with its number. */
#define CELLS(label, value) "<tr><td class=\"has-text-weight-bold\">" label "</td><td> " value " </td></tr>"
static const char page[] =
    "<!DOCTYPE html><html><body><div class=\"content column is-9\"><table>" CELLS("ID", "QGIS-%d")
    CELLS("Attendee Name", "Ada Newman") CELLS("Project", "QGIS")
    CELLS("Certifying Organisation", "Example Northern (invented)") CELLS("Training Center", "Room")
    CELLS("Course Language", "English") CELLS("Trained Competence(s)", "None") CELLS("Course Type", "Basics")
    CELLS("Course Date", "March 3, 2026 to March 5, 2026") CELLS("Instruction Hours", "16")
    CELLS("Course Convener", "Trainer One") "</table></div></body></html>";

/* user: how often each was asked for, from QGIS-1 on; NULL: that is not counted. */
static int show_page(void *user, const qcert_request *request, char *why, size_t why_size)
{
    qcert_response response = QCERT_INIT(qcert_response);
    int number = atoi(strstr(request->url, "/QGIS-") + strlen("/QGIS-")), *asked = user, rc;
    char shown[sizeof page + 20];

    if (asked)
        asked[number - 1]++;
    snprintf(shown, sizeof shown, page, number);
    snprintf(why, why_size, "%s", "");
    response.status = 200;
    response.retry_after = -1;
    response.content_type = "text/html; charset=utf-8";
    rc = request->head(request->reader, &response);
    return rc ? rc : request->body(request->reader, shown, strlen(shown));
}

static int begin_walk(qcert_store *store, qcert_verify_opts opts, size_t count, int *asked, qcert_rows **rows)
{
    static const char *const ids[STATE_BATCH] = { "QGIS-1", "QGIS-2", "QGIS-3", "QGIS-4", "QGIS-5", "QGIS-6" };
    qcert_transport transport = { sizeof transport, show_page, asked };

    opts.server = "http://localhost";
    opts.pace = -1;
    opts.transport = &transport;
    return qcert_verify(store, ids, count, &opts, rows);
}

int state_verify(qcert_store *store, qcert_verify_opts opts)
{
    qcert_rows *rows;

    return walk(begin_walk(store, opts, opts.list ? 0 : 1, NULL, &rows), &rows);
}

int state_begin_batch(qcert_store *store, int *asked, qcert_rows **rows)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    return begin_walk(store, opts, STATE_BATCH, asked, rows);
}

int step_batch(qcert_store *store, int *partly)
{
    qcert_rows *rows;

    (void)partly;
    return walk(state_begin_batch(store, NULL, &rows), &rows);
}

int step_verify(qcert_store *store, int *partly)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);

    (void)partly;
    return state_verify(store, opts);
}

int step_forget(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_forget(store, "QGIS-1");
}

/* The pages of one organisation; there are no others. */
#define CARD(title) "<p class=\"card-header-title\">" title "</p>"
#define LABEL(of, label, value) "<div class=\"has-text-weight-" of "\">" label "</div><div>" value "</div>"
#define BEGIN "<!DOCTYPE html><html><body><div class=\"content column is-9\">"
#define END "</div></body></html>"
static const struct { const char *path, *page; } site_pages[] = {
    { "/en/certifyingorganisation/north/",
      BEGIN CARD("Organisation Details") "<div>" LABEL("medium", "Name:", "Example Northern (invented)") "</div>"
      CARD("Courses") "<table><tr><th>Course Name</th><th>Date</th><th>Training Center</th><th>Course Language</th>"
      "<th>Course Convener</th></tr><tr><td>QGIS Basics</td><td>Nov. 20, 2026 to Nov. 26, 2026</td><td>Hall</td>"
      "<td>Deutsch</td><td>Trainer Two</td></tr></table>"
      CARD("Course Types") "<table><tr><td><a href=\"/en/certifyingorganisation/north/coursetype/1/\">QGIS Basics</a></td>"
      "</tr></table>" END },
    { "/en/certifyingorganisation/north/coursetype/1/",
      BEGIN LABEL("bold", "Course type", "QGIS Basics") LABEL("bold", "Description", "First steps.")
      LABEL("bold", "Instruction hours", "16") LABEL("bold", "Link", "https://example.org/basics") END },
};

static int show_site_page(void *user, const qcert_request *request, char *why, size_t why_size)
{
    qcert_response response = QCERT_INIT(qcert_response);
    const char *shown = "gone";
    int rc;

    (void)user;
    snprintf(why, why_size, "%s", "");
    response.status = 410;
    response.retry_after = -1;
    response.content_type = "text/html; charset=utf-8";
    for (size_t i = 0; i < sizeof site_pages / sizeof *site_pages; i++)
        if (!strcmp(request->url + strlen("http://localhost"), site_pages[i].path)) {
            response.status = 200;
            shown = site_pages[i].page;
        }
    rc = request->head(request->reader, &response);
    return rc ? rc : request->body(request->reader, shown, strlen(shown));
}

static int open_details(qc_sync *job)
{
    int rc = qc_store_begin_change(job->store);

    if (!rc)
        rc = qc_store_need_geodata(job->store);
    if (!rc)
        rc = qc_net_open(&job->store->ctx, &job->opts, &job->fetch.net);
    return rc ? rc : qc_stage_open(job->store, &job->fetch.stage);
}

/* What a sync with details does when all else is done. */
int step_details(qcert_store *store, int *partly)
{
    qcert_transport transport = { sizeof transport, show_site_page, NULL };
    qc_sync job = { .store = store, .fetch = { .store = store },
                    .opts = { .size = sizeof job.opts, .server = "http://localhost", .transport = &transport },
                    .report = { .size = sizeof job.report, .today = TODAY } };
    int rc = open_details(&job);

    if (!rc)
        qc_details_sync(&job);
    if (!rc && job.report.details_error)
        rc = qc_fail(&store->ctx, job.report.details_error, "%s", job.report.warning);
    *partly = rc && job.report.details;
    qc_stage_close(&job.fetch.stage);
    qc_net_close(job.fetch.net);
    return rc;
}

/* Each of these is booked once: what is there already is none of it again. */
static int once(int rc)
{
    return rc == QCERT_EFOREIGN ? 0 : rc;
}

int step_charge(qcert_store *store, int *partly)
{
    qcert_charge_opts opts = QCERT_INIT(qcert_charge_opts);

    (void)partly;
    opts.batch = "A";
    opts.title = "Basics (invented)";
    return once(qcert_charge(store, "1", 12, &opts, NULL));
}

int step_pay(qcert_store *store, int *partly)
{
    qcert_payment_opts opts = QCERT_INIT(qcert_payment_opts);

    (void)partly;
    opts.method = QCERT_BY_SEPA;
    opts.reference = "R";
    return once(qcert_pay(store, "1", 30000, &opts, NULL));
}

/* The charge, which the payment had paid. */
int step_correct(qcert_store *store, int *partly)
{
    (void)partly;
    return once(qcert_correct(store, 1, "Not issued", NULL));
}

int step_price(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_set_price(store, 2500, "2027-01-01");
}

int step_mine(qcert_store *store, int *partly)
{
    qcert_mine_opts opts = QCERT_INIT(qcert_mine_opts);
    qcert_rows *rows;
    int rc = walk(qcert_find_flaws(store, NULL, &rows), &rows);

    (void)partly;
    opts.certificate = "QGIS-1";
    return rc ? rc : walk(qcert_mine(store, "#1", &opts, &rows), &rows);
}

/* A dossier that another copy exported. */
int step_take_in(qcert_store *store, int *partly)
{
    (void)partly;
    return qcert_dossier_import(store, TEST_DATA "/dossier/academy.json", NULL);
}

/* What is kept of a file are two rows. */
int step_tell(qcert_store *store, int *partly)
{
    qcert_dossier_event event = { .size = sizeof event, .kind = "contribution", .what = "documentation",
                                  .title = "A chapter", .file = TEST_DATA "/dossier/academy.json" };

    (void)partly;
    return qcert_dossier_add(store, 1, &event, NULL);
}

/* What makes its contributions public. */
static int step_certify(qcert_store *store, int *partly)
{
    qcert_move_opts opts = QCERT_INIT(qcert_move_opts);
    int rc;

    (void)partly;
    opts.role = "reviewer";
    rc = qcert_dossier_move(store, 1, "PSC determination", &opts, NULL);
    return rc ? rc : qcert_dossier_move(store, 1, "certified", NULL, NULL);
}

#define TAUGHT_COURSE 11 /* the next event of that dossier */

static int step_teach(qcert_store *store, int *partly)
{
    qcert_dossier_event course = { .size = sizeof course, .kind = "course", .title = "Another course" };
    qcert_dossier_event material = { .size = sizeof material, .kind = "material", .what = "data", .about = TAUGHT_COURSE,
                                     .file = TEST_DATA "/dossier/academy.json" };
    int rc = qcert_dossier_add(store, 1, &course, NULL);

    (void)partly;
    return rc ? rc : qcert_dossier_add(store, 1, &material, NULL);
}

static int find_course(qcert_store *store, int64_t *id)
{
    qcert_rows *rows;
    int rc = qcert_find_dossier_events(store, 1, 0, &rows);

    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        if (!strcmp(qcert_rows_dossier_event(rows)->kind, "course"))
            *id = qcert_rows_dossier_event(rows)->id;
        rc = 0;
    }
    qcert_rows_free(rows);
    return rc;
}

/* What takes a place, what goes over to it, where its file lies, and the removal. */
int step_change(qcert_store *store, int *partly)
{
    qcert_dossier_event course = { .size = sizeof course, .kind = "course", .title = "Its right name" };
    int64_t id = 0;
    int rc = find_course(store, &id);

    (void)partly;
    return rc ? rc : qcert_dossier_change(store, 1, id, &course, NULL);
}

int step_begin(qcert_store *store, int *partly)
{
    int64_t id;

    (void)partly;
    return once(qcert_dossier_new(store, 0, "Example Academy (invented)", "CH", &id));
}

static int move(qcert_store *store, const char *to)
{
    qcert_move_opts opts = QCERT_INIT(qcert_move_opts);

    return qcert_dossier_move(store, 1, to, &opts, NULL);
}

static int step_review(qcert_store *store, int *partly)
{
    int rc = move(store, "submitted");

    (void)partly;
    return rc ? rc : move(store, "initial review");
}

/* It is asked once: what is asked already is refused. */
int step_ask(qcert_store *store, int *partly)
{
    int rc = move(store, "user-group opinion");

    (void)partly;
    return rc == QCERT_EFORMAT ? 0 : rc;
}

/* ---- making them -------------------------------------------------------- */

/* Without: the last request is refused, so that the past is missing. */
static void make(state is, const char *name, state from, state_step *step, int without)
{
    qcert_store *store;
    int partly = 0;

    files[is] = scratch(name);
    state_put(from, files[is]);
    must(store, state_open(files[is], &store));
    sample_spoil(without ? SAMPLE_REFUSED : SAMPLE_WELL, sample_requests() - 1, 0);
    must(store, step(store, &partly));
    ck_assert_int_eq(partly, without);
    qcert_store_close(store);
    contents[is] = read_contents(files[is]);
}

static void make_untold(void)
{
    qcert_store *store;

    files[DETAILED_UNTOLD] = scratch("untold.sqlite");
    state_put(DETAILED, files[DETAILED_UNTOLD]);
    must(store, state_open(files[DETAILED_UNTOLD], &store));
    must(store, qc_exec(store->db, "UPDATE run SET warning = NULL"));
    qcert_store_close(store);
    contents[DETAILED_UNTOLD] = read_contents(files[DETAILED_UNTOLD]);
}

static void make_old(void)
{
    char *copy = scratch("old.sqlite");

    files[OLD] = qc_copy(TEST_DATA "/versions/1.sqlite");
    copy_file(files[OLD], copy);
    contents[OLD] = read_contents(copy); /* which brings it up to date */
    free(copy);
}

void states_make(void)
{
    char *config;

    sample_learn();
    make(EMPTY, "empty.sqlite", NOTHING, step_nothing, 0);
    make(FIRST, "first.sqlite", EMPTY, step_first, 0);
    make(FIRST_CURRENT, "first_current.sqlite", EMPTY, step_first, 1);
    make(LATER, "later.sqlite", FIRST, step_later, 0);
    make(LATER_CURRENT, "later_current.sqlite", FIRST, step_later, 1);
    make(MIRRORED, "mirrored.sqlite", FIRST, step_mirror, 0);
    make_old();
    make(FOLLOWED, "followed.sqlite", FIRST, step_follow, 0);
    make(NEWS, "news.sqlite", FOLLOWED, step_later, 0);
    make(SHOWN, "shown.sqlite", NEWS, step_news, 0);
    make(STARRED, "starred.sqlite", LATER, step_star, 0);
    config = scratch("config"); /* the key of fingerprints is the same in all */
    setenv("XDG_CONFIG_HOME", config, 1);
    free(config);
    make(CHECKED, "checked.sqlite", LATER, step_verify, 0);
    make(BATCHED, "batched.sqlite", LATER, step_batch, 0);
    make(CHARGED, "charged.sqlite", LATER, step_charge, 0);
    make(PAID, "paid.sqlite", CHARGED, step_pay, 0);
    make(CORRECTED, "corrected.sqlite", PAID, step_correct, 0);
    make(TOLD, "told.sqlite", LATER, step_mine, 0);
    make(DETAILED, "detailed.sqlite", LATER, step_details, 0);
    make_untold();
    make(NOTED, "noted.sqlite", LATER, step_mark, 0);
    make(TAKEN_IN, "taken_in.sqlite", LATER, step_take_in, 0);
    make(ADDED, "added.sqlite", TAKEN_IN, step_tell, 0);
    make(CERTIFIED, "certified.sqlite", ADDED, step_certify, 0);
    make(TAUGHT, "taught.sqlite", TAKEN_IN, step_teach, 0);
    make(CHANGED, "changed.sqlite", TAUGHT, step_change, 0);
    make(PRICED, "priced.sqlite", LATER, step_price, 0);
    make(BEGUN, "begun.sqlite", LATER, step_begin, 0);
    make(REVIEWED, "reviewed.sqlite", BEGUN, step_review, 0);
    make(ASKED, "asked.sqlite", REVIEWED, step_ask, 0);
    sample_spoil(SAMPLE_WELL, 0, 0);
}

void states_forget(void)
{
    for (state is = NOTHING; is < STATES; is++) {
        free(files[is]);
        free(contents[is]);
        files[is] = contents[is] = NULL;
    }
    sample_forget();
}
