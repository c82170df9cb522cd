/* The synchronisation against a server that plays the site. Each file data/sync/cases/NAME.json is one case: a site, and
 * steps that change it, sync, and say what the report and the store must then hold. A new case needs no code here. Pages
 * of organisations are asked for only where the case says so. */
#include "serve.h"
#include "support.h"
#include "text.h"

#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDER TEST_DATA "/sync/"
#define MOST_CASES 200

static char *names[MOST_CASES];
static int name_count;

/* ---- small things ------------------------------------------------------- */

static json_t *load(const char *name)
{
    char *path = qc_format(FOLDER "cases/%s", name);
    json_error_t error;
    json_t *loaded = json_load_file(path, 0, &error);

    ck_assert_msg(loaded != NULL, "%s, line %d: %s", name, error.line, error.text);
    free(path);
    return loaded;
}

static int is_set(json_t *step, const char *key, int otherwise)
{
    json_t *value = json_object_get(step, key);

    return value ? json_is_true(value) : otherwise;
}

static int64_t run_number(qcert_store *store, const char *sql)
{
    qc_stmt *get = qc_prepare(store->db, sql);
    int64_t value = -1;

    if (qc_step(get) == QCERT_ROW)
        value = qc_int(get, 0);
    ck_assert_msg(value != -1, "%s: %s", sql, qcert_last_error(store)->message);
    qc_release(get);
    return value;
}

/* What a failed or a dry sync must leave as it was. */
static int64_t everything(qcert_store *store)
{
    return number(store, "SELECT (SELECT count(*) FROM run) + 7 * (SELECT count(*) FROM change)"
                         " + 11 * (SELECT total(length(name) + coalesce(gone, 0)) FROM organisation)"
                         " + 13 * (SELECT total(length(name) + coalesce(gone, 0)) FROM centre)"
                         " + 17 * (SELECT total(id * (1 + missed) + coalesce(gone, 0)) FROM course)"
                         " + 19 * (SELECT count(*) FROM organisation_page) + 23 * (SELECT count(*) FROM course_type)");
}

/* ---- one step ----------------------------------------------------------- */

static void check_tally(const char *about, json_t *step, const char *layer, const qcert_tally *tally)
{
    const struct { const char *name; int64_t value; } fields[] = {
        { "added", tally->added }, { "changed", tally->changed }, { "moved", tally->moved },
        { "renamed", tally->renamed }, { "unchanged", tally->unchanged }, { "gone", tally->gone },
        { "rejected", tally->rejected },
    };
    json_t *expected = json_object_get(step, layer);

    for (size_t i = 0; expected && i < sizeof fields / sizeof *fields; i++) {
        json_t *value = json_object_get(expected, fields[i].name);
        int64_t wanted = json_is_integer(value) ? json_integer_value(value) : 0;
        if (!value && !strcmp(fields[i].name, "unchanged"))
            continue;
        ck_assert_msg(fields[i].value == wanted, "%s: %s %s: %lld, not %lld", about, layer, fields[i].name,
                      (long long)fields[i].value, (long long)wanted);
    }
}

static void check_count(const char *about, json_t *step, const char *name, int64_t value)
{
    json_t *wanted = json_object_get(step, name);

    if (wanted)
        ck_assert_msg(value == json_integer_value(wanted), "%s: %s: %lld, not %lld", about, name, (long long)value,
                      (long long)json_integer_value(wanted));
}

static void check_sql(const char *about, json_t *step, qcert_store *store)
{
    const char *sql;
    json_t *wanted;

    json_object_foreach(json_object_get(step, "sql"), sql, wanted)
        ck_assert_msg(run_number(store, sql) == json_integer_value(wanted), "%s: %s: %lld, not %lld", about, sql,
                      (long long)run_number(store, sql), (long long)json_integer_value(wanted));
}

static void control(json_t *step)
{
    json_t *change = json_object_get(step, "control");
    char *text, *answer;

    if (!change)
        return;
    text = json_dumps(change, 0);
    answer = serve_control(text);
    ck_assert_msg(answer && !strstr(answer, "\"error\""), "%s: %s", text, answer);
    free(answer);
    free(text);
}

static void run_step(const char *about, json_t *step, const char *server, qcert_store *store)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    qcert_sync_report report = QCERT_INIT(qcert_sync_report);
    json_t *expected = json_object_get(step, "expect");
    int64_t before = everything(store);
    int rc;

    opts.server = server;
    opts.proxy = "";
    opts.force = is_set(step, "force", 1);
    opts.past = is_set(step, "past", 0);
    opts.dry_run = is_set(step, "dry_run", 0);
    opts.details = is_set(step, "details", 0);
    opts.trust_shrink = is_set(step, "trust_shrink", 0);
    rc = qcert_sync(store, &opts, &report);
    ck_assert_msg(!strcmp(qcert_code_name(rc), expected ? json_string_value(expected) : "OK"), "%s: %s: %s", about,
                  qcert_code_name(rc), qcert_last_error(store)->message);
    if (rc || opts.dry_run)
        ck_assert_msg(everything(store) == before, "%s: the store has changed", about);
    if (rc)
        ck_assert_msg(strlen(qcert_last_error(store)->message) > 10, "%s: no word about the failure", about);
    else
        ck_assert_msg((*report.warning != '\0') == is_set(step, "warning", 0), "%s: warning \"%s\"", about,
                      report.warning);
    check_count(about, step, "requests", report.requests);
    check_count(about, step, "read", report.details);
    if (json_object_get(step, "says"))
        ck_assert_msg(strstr(report.warning, json_string_value(json_object_get(step, "says"))), "%s: warning \"%s\"",
                      about, report.warning);
    check_tally(about, step, "organisations", &report.organisations);
    check_tally(about, step, "centres", &report.centres);
    check_tally(about, step, "courses", &report.courses);
    check_sql(about, step, store);
    must(store, qcert_store_check(store));
}

/* ---- one case ----------------------------------------------------------- */

/* Of an organisation or a course type. */
static int is_page(const char *path)
{
    static const char before[] = "/en/certifyingorganisation/";
    const char *at = path + strlen(before);

    if (strncmp(path, before, strlen(before)))
        return 0;
    at += strcspn(at, "/");
    if (!strncmp(at, "/coursetype/", strlen("/coursetype/")))
        at += strlen("/coursetype/") + strspn(at + strlen("/coursetype/"), "0123456789");
    return !strcmp(at, "/");
}

/* Feeds and the table: of the rest, some pages change what they show. */
static int is_document(const char *path)
{
    static const char *const documents[] = { "/en/feed/certifyingorganisations/", "/en/certifyingorganisation-json/",
                                             "/en/feed/training-center/", "/en/feed/upcoming-course/",
                                             "/en/feed/past-course/" };

    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++)
        if (!strcmp(path, documents[i]))
            return 1;
    return 0;
}

/* The site refuses some programs by name, speaks other languages, and knows other forms: we ask for one, always. */
static void check_manners(const char *about, int with_details)
{
    char *text = serve_log();
    json_t *log = json_loads(text, 0, NULL), *request;
    size_t index;

    ck_assert_msg(json_array_size(json_object_get(log, "requests")) > 0, "%s: no request is logged", about);
    json_array_foreach(json_object_get(log, "requests"), index, request) {
        json_t *headers = json_object_get(request, "headers");
        const char *path = json_string_value(json_object_get(request, "path"));
        if (!strcmp(path, "/_control"))
            continue;
        ck_assert_msg(is_document(path) || (with_details && is_page(path)), "%s asks for %s", about, path);
        ck_assert_str_eq(json_string_value(json_object_get(headers, "accept")),
                         is_page(path) ? "text/html" : "application/json");
        ck_assert_str_eq(json_string_value(json_object_get(headers, "user-agent")),
                         "qcert/" QCERT_VERSION " (+https://certification.qgis.org)");
        ck_assert_ptr_null(json_object_get(headers, "cookie"));
        /* one at a time; but what we gave up may not have noticed yet */
        ck_assert_int_le(json_integer_value(json_object_get(request, "in_flight")), 2);
    }
    json_decref(log);
    free(text);
}

static const char *start_server(json_t *test)
{
    const char *args[20] = { "--shuffle-seed", "5", "--today", NULL };
    const char *site = json_string_value(json_object_get(test, "site"));
    const char *today = json_string_value(json_object_get(test, "server_today"));
    char *data = qc_format(FOLDER "%s", site ? site : "site.json");
    size_t count = 3, index;
    json_t *arg;
    const char *server;

    args[count++] = today ? today : TODAY;
    json_array_foreach(json_object_get(test, "args"), index, arg)
        if (count + 1 < sizeof args / sizeof *args)
            args[count++] = json_string_value(arg);
    args[count] = NULL;
    server = serve_start(data, args);
    ck_assert_ptr_nonnull(server);
    free(data);
    return server;
}

START_TEST(case_holds)
{
    json_t *test = load(names[_i]), *step;
    const char *server = start_server(test);
    char *name = qc_format("%s.sqlite", names[_i]);
    size_t index;

    json_array_foreach(json_object_get(test, "steps"), index, step) {
        json_t *today = json_object_get(step, "today");
        char *about = qc_format("%s, step %zu", names[_i], index + 1);
        qcert_store *store = open_store_on(name, !today ? TODAY : json_string_value(today));
        control(step);
        run_step(about, step, server, store);
        qcert_store_close(store);
        free(about);
    }
    check_manners(names[_i], is_set(test, "pages", 0));
    serve_stop();
    json_decref(test);
    free(name);
}
END_TEST

static int is_case(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);

    return length > 5 && !strcmp(entry->d_name + length - 5, ".json");
}

static void add(TCase *cases)
{
    struct dirent **entries;
    int count = scandir(FOLDER "cases", &entries, is_case, alphasort);

    for (int i = 0; i < count; i++) {
        if (name_count < MOST_CASES)
            names[name_count++] = qc_copy(entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    tcase_add_loop_test(cases, case_holds, 0, name_count);
}

int main(void)
{
    int code = run_suite("sync", add);

    while (name_count)
        free(names[--name_count]);
    return code;
}
