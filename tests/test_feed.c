/* Feeds: every document under data/feed/KIND/ gives the records, the tail or the error of the .txt beside it, however
 * its bytes are cut. QCERT_WRITE_EXPECTED=1 writes those texts anew: read them before they are believed.
 * QCERT_CAPTURES names a folder of documents that a real server sent, with the rows behind them; it may be unset. */
#include "base.h"
#include "date.h"
#include "feed.h"

#include <check.h>
#include <dirent.h>
#include <jansson.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Check's own assertions write to a pipe each time, good or bad: too slow where there are millions. */
#define ensure(fact, ...) do { if (!(fact)) ck_abort_msg(__VA_ARGS__); } while (0)

/* ---- memory that runs out ------------------------------------------------ */

/* malloc and its like, for the whole program. A sanitizer has its own. */

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
#define SANITIZED 1
#endif

static int watching;     /* allocations are counted, and may fail */
static long until, live; /* how many succeed before that; how many are not freed yet */
static int for_good;     /* all fail from then on, not one */

#ifndef SANITIZED
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void __libc_free(void *old);

static int runs_out(void)
{
    return watching && (for_good ? until-- <= 0 : until-- == 0);
}

static void *counted(void *new)
{
    live += watching && new;
    return new;
}

void *malloc(size_t size)
{
    return runs_out() ? NULL : counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return runs_out() ? NULL : counted(__libc_calloc(count, size));
}

void *realloc(void *old, size_t size)
{
    if (runs_out())
        return NULL;
    return old ? __libc_realloc(old, size) : counted(__libc_malloc(size));
}

void free(void *old)
{
    live -= watching && old;
    __libc_free(old);
}
#endif

/* ---- what comes out, as text --------------------------------------------- */

static char said[1 << 22];
static size_t said_count, said_records; /* bytes in all, bytes of records */

static void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void say(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    said_count += (size_t)vsnprintf(said + said_count, sizeof said - said_count, format, args);
    va_end(args);
    ensure(said_count < sizeof said, "too much is said");
}

static void say_text(const char *name, const char *text)
{
    if (!text) {
        say(" %s=-", name);
        return;
    }
    say(" %s=\"", name);
    for (; *text; text++)
        if ((unsigned char)*text < ' ' || *text == '"' || *text == '\\')
            say("\\x%02x", (unsigned)*text);
        else
            say("%c", *text);
    say("\"");
}

static void say_place(const qc_place_record *place)
{
    if (place->is_point)
        say(" point=%.17g,%.17g", place->lon, place->lat);
    else
        say_text("geojson", place->geojson);
}

static int done(void)
{
    say("\n");
    said_records = said_count;
    watching = 1;
    return 0;
}

static int on_org(void *user, const qc_org_record *org)
{
    watching = 0;
    say("org");
    say_text("name", org->name);
    say_text("country", org->country);
    say_text("email", org->email);
    say_text("url", org->url);
    say_text("address", org->address);
    say_text("phone", org->phone);
    return done() + *(int *)user;
}

static int on_row(void *user, const qc_table_record *row)
{
    watching = 0;
    say("row");
    say_text("name", row->name);
    say_text("slug", row->slug);
    say_text("country", row->country_name);
    say_text("status", row->status);
    say_text("remarks", row->remarks);
    return done() + *(int *)user;
}

static int on_centre(void *user, const qc_centre_record *centre)
{
    watching = 0;
    say("centre id=%lld", (long long)centre->site_id);
    say_text("name", centre->name);
    say_text("organisation", centre->organisation);
    say_place(&centre->place);
    return done() + *(int *)user;
}

static int on_course(void *user, const qc_course_record *course)
{
    watching = 0;
    say("course");
    say_text("organisation", course->organisation);
    say_text("type", course->type);
    say_text("centre", course->centre);
    say_text("convener", course->convener);
    say_text("starts", course->starts);
    say_text("ends", course->ends);
    say_text("name", course->name);
    say_text("language", course->language);
    say_text("competence", course->competence);
    say_place(&course->place);
    return done() + *(int *)user;
}

static int on_reject(void *user, const qc_reject_record *reject)
{
    watching = 0;
    say("reject %lld", (long long)reject->index);
    say_text("organisation", reject->organisation);
    say_text("why", reject->why);
    return done() + *(int *)user;
}

/* ---- running a document -------------------------------------------------- */

static qc_ctx ctx;
static int stop_with; /* what the sink returns */

static const qc_feed_sink sink = {
    .org = on_org, .row = on_row, .centre = on_centre, .course = on_course, .reject = on_reject, .user = &stop_with,
};

/* Pushes count bytes in pieces: first, then by step. What came out is in said; returns the code of the end. */
static int run(qc_feed_kind kind, const char *bytes, size_t count, size_t first, size_t step)
{
    qc_feed_tail tail = { 0 };
    qc_feed *feed;
    int rc = QCERT_EMEMORY, pushed = QCERT_EMEMORY;

    qc_ctx_init(&ctx);
    said_count = said_records = 0;
    said[0] = '\0';
    live = 0;
    watching = 1;
    feed = qc_feed_new(&ctx, kind, &sink);
    if (feed) {
        pushed = qc_feed_push(feed, bytes, first);
        for (size_t at = first; at < count; at += step)
            pushed = qc_feed_push(feed, bytes + at, count - at < step ? count - at : step);
        rc = qc_feed_end(feed, &tail);
        qc_feed_free(feed);
    }
    watching = 0;
    ensure(!pushed || pushed == rc, "the code changes from %d to %d", pushed, rc);
#ifndef SANITIZED
    ensure(!live, "%ld allocations are left", live);
#endif
    if (rc)
        say("error %s: %s\n", qcert_code_name(rc), ctx.message);
    else
        say("end elements=%lld count=%lld page_size=%lld\n", (long long)tail.elements, (long long)tail.count,
            (long long)tail.page_size);
    return rc;
}

static int run_whole(qc_feed_kind kind, const char *bytes, size_t count)
{
    until = -1;
    for_good = 0;
    return run(kind, bytes, count, count, 1);
}

static int run_text(qc_feed_kind kind, const char *text)
{
    return run_whole(kind, text, strlen(text));
}

/* ---- cases in folders ---------------------------------------------------- */

static char *read_whole(const char *path, size_t *count)
{
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(1 << 22);

    if (!file)
        ck_abort_msg("%s cannot be read", path);
    *count = fread(bytes, 1, (1 << 22) - 1, file);
    bytes[*count] = '\0';
    fclose(file);
    return bytes;
}

static void write_whole(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

static size_t last_of(const char *bytes, size_t count)
{
    while (count && strchr(" \r\n\t", bytes[count - 1]))
        count--;
    return count;
}

/* Cut short, a document is an error and shows no record that the whole does not show there. */
static void check_cuts(qc_feed_kind kind, const char *path, const char *bytes, size_t count, int good)
{
    char *whole = strdup(said);

    for (size_t cut = 0; cut < count; cut++) {
        int rc = run(kind, bytes, cut, cut, 1);
        if (good && cut < last_of(bytes, count))
            ensure(rc == QCERT_EFORMAT, "%s cut at byte %zu: %s", path, cut, said);
        ensure(!strncmp(whole, said, said_records), "%s cut at byte %zu shows\n%s", path, cut, said);
        run(kind, bytes, count, cut, count);
        ensure(!strcmp(whole, said), "%s pushed in two at byte %zu shows\n%s", path, cut, said);
    }
    run(kind, bytes, count, 0, 1);
    ensure(!strcmp(whole, said), "%s byte by byte shows\n%s", path, said);
    free(whole);
}

#ifndef SANITIZED
/* Whichever allocation fails, the end says so and nothing leaks, or it did not matter. */
static void check_memory(qc_feed_kind kind, const char *path, const char *bytes, size_t count)
{
    char *whole = strdup(said);
    long n = 0;

    do {
        for (for_good = 0; for_good < 2; for_good++) {
            until = n;
            if (run(kind, bytes, count, count, 1) == QCERT_EMEMORY)
                ensure(!strncmp(whole, said, said_records), "%s, allocation %ld: %s", path, n, said);
            else
                ensure(!strcmp(whole, said), "%s, allocation %ld: %s", path, n, said);
        }
        n++;
    } while (until < 0);
    free(whole);
}
#endif

static void check_case(qc_feed_kind kind, const char *folder, const char *file)
{
    char path[512], beside[512];
    size_t count, length = strlen(file) - strlen(".json");
    char *bytes, *expected;
    int rc;

    snprintf(path, sizeof path, "%s/%s", folder, file);
    snprintf(beside, sizeof beside, "%s/%.*s.txt", folder, (int)length, file);
    bytes = read_whole(path, &count);
    rc = run_whole(kind, bytes, count);
    if (getenv("QCERT_WRITE_EXPECTED"))
        write_whole(beside, said);
    expected = read_whole(beside, &length);
    ck_assert_msg(!strcmp(expected, said), "%s shows\n%sexpected\n%s", path, said, expected);
    check_cuts(kind, path, bytes, count, !rc);
    run_whole(kind, bytes, count);
#ifndef SANITIZED
    check_memory(kind, path, bytes, count);
#endif
    free(bytes);
    free(expected);
}

static const struct {
    qc_feed_kind kind;
    const char *folder;
} folders[] = {
    { QC_FEED_ORGS, "organisations" },
    { QC_FEED_TABLE, "table" },
    { QC_FEED_CENTRES, "centres" },
    { QC_FEED_COURSES, "courses" },
};

START_TEST(cases_in_folders)
{
    char folder[256];
    struct dirent *entry;
    int cases = 0;
    DIR *dir;

    snprintf(folder, sizeof folder, "%s/feed/%s", TEST_DATA, folders[_i].folder);
    dir = opendir(folder);
    ck_assert_msg(dir != NULL, "no folder %s", folder);
    while ((entry = readdir(dir)) != NULL) {
        const char *dot = strrchr(entry->d_name, '.');
        if (!dot || strcmp(dot, ".json"))
            continue;
        check_case(folders[_i].kind, folder, entry->d_name);
        cases++;
    }
    closedir(dir);
    ck_assert_int_gt(cases, 0);
}
END_TEST

/* ---- limits -------------------------------------------------------------- */

/* {"results":[ELEMENT with so many letters in its name, a good one]} */
static char *with_long_name(size_t letters)
{
    static const char head[] = "{\"results\":[{\"name\":\"", tail[] = "\"},{\"name\":\"Next\"}]}";
    char *text = malloc(sizeof head + sizeof tail + letters);

    memcpy(text, head, sizeof head - 1);
    memset(text + sizeof head - 1, 'a', letters);
    memcpy(text + sizeof head - 1 + letters, tail, sizeof tail);
    return text;
}

START_TEST(an_element_may_be_so_long)
{
    const size_t letters = QC_FEED_ELEMENT - strlen("{\"name\":\"\"}");
    char *most = with_long_name(letters), *more = with_long_name(letters + 1);

    ck_assert_int_eq(run_text(QC_FEED_ORGS, most), 0);
    ck_assert_msg(!strncmp(said, "org name=\"aaaa", 14), "%.200s", said);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, more), 0);
    ck_assert_str_eq(said, "reject 0 organisation=- why=\"longer than 1 MiB\"\n"
                           "org name=\"Next\" country=- email=- url=- address=- phone=-\n"
                           "end elements=2 count=-1 page_size=-1\n");
    ck_assert_int_eq(run(QC_FEED_ORGS, more, strlen(more), 7, 4096), 0);
    ck_assert_msg(!strncmp(said, "reject 0", 8), "%.200s", said);
    free(most);
    free(more);
}
END_TEST

START_TEST(an_envelope_may_be_so_long)
{
    static const char head[] = "{\"note\":\"", tail[] = "\",\"results\":[]}";
    const size_t letters = QC_FEED_ENVELOPE - (sizeof head - 1) - (sizeof tail - 1);
    static char text[QC_FEED_ENVELOPE + 2];

    memset(text, 'a', sizeof text - 1);
    memcpy(text, head, sizeof head - 1);
    memcpy(text + sizeof head - 1 + letters, tail, sizeof tail);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), 0);
    text[sizeof head - 1 + letters] = 'a';
    memcpy(text + sizeof head - 1 + letters + 1, tail, sizeof tail);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), QCERT_EFORMAT);
    ck_assert_str_eq(said, "error EFORMAT: the answer holds more than 65536 bytes beside its list \"results\"\n");
    memcpy(text, "{ \"rss\":\"", 10);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), QCERT_EFORMAT);
    ck_assert_ptr_nonnull(strstr(said, "RSS"));
}
END_TEST

/* {"results":[[[...]],{"name":"Next"}],"deep":[[...]]}, both so deep. */
static void write_nested(char *text, int element, int envelope)
{
    text += sprintf(text, "{\"results\":[");
    for (int i = 0; i < 2 * element; i++)
        *text++ = i < element ? '[' : ']';
    text += sprintf(text, ",{\"name\":\"Next\"}],\"deep\":");
    for (int i = 0; i < 2 * envelope; i++)
        *text++ = i < envelope ? '[' : ']';
    sprintf(text, "}");
}

START_TEST(depth_has_an_end)
{
    char text[1024];

    write_nested(text, QC_FEED_DEPTH, QC_FEED_DEPTH - 1);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), 0);
    ck_assert_ptr_nonnull(strstr(said, "is not an object: [[[[[["));
    write_nested(text, QC_FEED_DEPTH + 1, QC_FEED_DEPTH - 1);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), 0);
    ck_assert_ptr_nonnull(strstr(said, "why=\"nested too deeply\"\norg name=\"Next\""));
    write_nested(text, 1, QC_FEED_DEPTH);
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), QCERT_EFORMAT);
    ck_assert_ptr_nonnull(strstr(said, "nested too deeply"));
}
END_TEST

/* {"results":[{"0":0,"1":0,...},...]}, with the key of the first once more at the end, if wanted. */
static char *with_many_keys(int keys, int again)
{
    char *text = malloc(64 + 16 * (size_t)keys), *end = text;

    end += sprintf(end, "{\"results\":[{");
    for (int i = 0; i < keys; i++)
        end += sprintf(end, "\"%d\":0,", i);
    sprintf(end, "\"%s\":0}]}", again ? "0" : "name");
    return text;
}

START_TEST(keys_are_compared_in_time)
{
    static const int few[] = { 1, 15, 16, 17, 90000 };

    for (size_t i = 0; i < sizeof few / sizeof *few; i++) {
        char *each = with_many_keys(few[i], 0), *twice = with_many_keys(few[i], 1);
        ck_assert_int_eq(run_text(QC_FEED_ORGS, each), 0);
        ck_assert_msg(!strncmp(said, "reject 0 organisation=- why=\"name is not a text: 0\"", 51), "%s", said);
        ck_assert_int_eq(run_text(QC_FEED_ORGS, twice), 0);
        ck_assert_msg(!strncmp(said, "reject 0 organisation=- why=\"a key comes twice\"", 47), "%s", said);
        free(each);
        free(twice);
    }
}
END_TEST

/* A server that never ends its element or its envelope costs no more memory than one that does. */
START_TEST(endless_answers_end)
{
    static char letters[1 << 16];
    qc_feed *feed;

    memset(letters, 'a', sizeof letters);
    qc_ctx_init(&ctx);
    feed = qc_feed_new(&ctx, QC_FEED_ORGS, &sink);
    ck_assert_int_eq(qc_feed_push(feed, "{\"results\":[\"", 13), 0);
    for (int i = 0; i < 1000; i++)
        ck_assert_int_eq(qc_feed_push(feed, letters, sizeof letters), 0);
    qc_feed_free(feed);
    feed = qc_feed_new(&ctx, QC_FEED_ORGS, &sink);
    ck_assert_int_eq(qc_feed_push(feed, "{\"resluts\":[\"", 13), 0);
    ck_assert_int_eq(qc_feed_push(feed, letters, sizeof letters), QCERT_EFORMAT);
    ck_assert_int_eq(qc_feed_push(feed, "\"]}", 3), QCERT_EFORMAT);
    qc_feed_free(feed);
    qc_feed_free(NULL);
}
END_TEST

/* ---- sink, locale -------------------------------------------------------- */

START_TEST(the_sink_may_stop_it)
{
    static const char text[] = "{\"results\":[{\"name\":\"One\"},17,{\"name\":\"Three\"}]}";

    stop_with = 42; /* run() asks again and again */
    ck_assert_int_eq(run_text(QC_FEED_ORGS, text), 42);
    ck_assert_uint_eq(said_records, strlen("org name=\"One\" country=- email=- url=- address=- phone=-\n"));
    stop_with = QCERT_EFORMAT;
    ck_assert_int_eq(run_text(QC_FEED_TABLE, "{\"data\":[17,18]}"), QCERT_EFORMAT);
    ck_assert_str_eq(ctx.message, "");
    stop_with = 0;
}
END_TEST

START_TEST(a_decimal_comma_changes_nothing)
{
    static const char *const names[] = { "de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "nl_NL.UTF-8", "pt_PT.UTF-8" };
    static const char text[] =
        "{\"features\":[{\"properties\":{\"name\":\"Room\",\"certifying_organisation__name\":\"Maps\"},"
        "\"geometry\":{\"type\":\"Point\",\"coordinates\":[8.25,-47.5e-1]}},"
        "{\"properties\":{\"name\":\"Room\",\"certifying_organisation__name\":\"Maps\"},"
        "\"geometry\":{\"type\":\"MultiPoint\",\"coordinates\":[[0.1,2]]}},"
        "{\"properties\":{\"name\":1.5}}]}";
    char plain[1024];
    size_t i = 0;

    ck_assert_int_eq(run_text(QC_FEED_CENTRES, text), 0);
    ck_assert_ptr_nonnull(strstr(said, "point=8.25,-4.75\n"));
    snprintf(plain, sizeof plain, "%s", strchr(said, '\n')); /* behind the point, which say() writes by locale */
    while (i < sizeof names / sizeof *names && !setlocale(LC_ALL, names[i]))
        i++;
    if (strcmp(localeconv()->decimal_point, ","))
        return; /* none is installed */
    ck_assert_int_eq(run_text(QC_FEED_CENTRES, text), 0);
    setlocale(LC_ALL, "C");
    ck_assert_ptr_nonnull(strstr(said, "point=8,25,-4,75\n"));
    ck_assert_str_eq(strchr(said, '\n'), plain);
}
END_TEST

/* ---- documents of a real server ------------------------------------------ */

static json_t *truth;

static char *read_capture(const char *name, size_t *count)
{
    char path[512];

    snprintf(path, sizeof path, "%s/%s.json", getenv("QCERT_CAPTURES"), name);
    return read_whole(path, count);
}

static int run_capture(qc_feed_kind kind, const char *name)
{
    size_t count;
    char *bytes = read_capture(name, &count);
    int rc = run_whole(kind, bytes, count);

    ck_assert_msg(rc || !strstr(said, "\nreject "), "%s: %s", name, said);
    free(bytes);
    return rc;
}

static int64_t elements(void)
{
    const char *end = strstr(said + said_records, "elements=");

    return end ? strtoll(end + strlen("elements="), NULL, 10) : -1;
}

/* How many rows of a table of the truth have the day on that side of the day of the captures. */
static int64_t rows_where(const char *table, const char *key, int side)
{
    const json_t *rows = json_object_get(truth, table);
    int64_t count = 0;

    for (size_t i = 0; i < json_array_size(rows); i++) {
        const char *day = json_string_value(json_object_get(json_array_get(rows, i), key));
        count += strcmp(day, "2026-11-23") * side >= 0;
    }
    return count;
}

START_TEST(captured_courses_and_centres)
{
    const int64_t centres = (int64_t)json_array_size(json_object_get(truth, "training_centers"));

    ck_assert_int_eq(run_capture(QC_FEED_COURSES, "upcoming-all"), 0);
    ck_assert_int_eq(elements(), rows_where("courses", "start_date", 1));
    ck_assert_int_eq(run_capture(QC_FEED_COURSES, "past-all"), 0);
    ck_assert_int_eq(elements(), rows_where("courses", "end_date", -1));
    ck_assert_int_eq(run_capture(QC_FEED_COURSES, "upcoming-country-none"), 0);
    ck_assert_int_eq(elements(), 0);
    ck_assert_int_eq(run_capture(QC_FEED_CENTRES, "training-centers-all"), 0);
    ck_assert_int_eq(elements(), centres);
    ck_assert_int_eq(run_capture(QC_FEED_CENTRES, "derived/training-centers-all.django42-id"), 0);
    ck_assert_int_eq(elements(), centres);
    ck_assert_ptr_null(strstr(said, "id=-1"));
    ck_assert_int_eq(run_capture(QC_FEED_CENTRES, "derived/training-centers-all.django5-id-nocrs"), 0);
    ck_assert_int_eq(elements(), centres);
}
END_TEST

/* The lines that the organisations of the truth give; the feed must show each of those that it lists. */
START_TEST(captured_organisations)
{
    const json_t *rows = json_object_get(truth, "organisations");
    int64_t listed = 0;

    ck_assert_int_eq(run_capture(QC_FEED_ORGS, "orgs-size100-all"), 0);
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *row = json_array_get(rows, i);
        static char seen[sizeof said];
        size_t count = said_count;

        memcpy(seen, said, count + 1);
        if (!json_is_true(json_object_get(row, "approved")) || json_is_true(json_object_get(row, "archived")))
            continue;
        listed++;
        said_count = 0;
        say("org");
        say_text("name", json_string_value(json_object_get(row, "name")));
        say_text("country", json_string_value(json_object_get(row, "country")));
        say_text("email", json_string_value(json_object_get(row, "email")));
        say_text("url", json_string_value(json_object_get(row, "url")));
        say_text("address", json_string_value(json_object_get(row, "address")));
        say_text("phone", json_string_value(json_object_get(row, "phone")));
        ck_assert_msg(strstr(seen, said) != NULL, "not shown: %s", said);
        memcpy(said, seen, count + 1);
        said_count = count;
    }
    ck_assert_int_eq(elements(), listed);
}
END_TEST

START_TEST(captured_tables)
{
    static char shown[sizeof said];
    const json_t *rows = json_object_get(truth, "organisations");
    int64_t found = 0, count;

    ck_assert_int_eq(run_capture(QC_FEED_TABLE, "datatable-length500"), 0);
    count = elements();
    memcpy(shown, said, sizeof said);
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *row = json_array_get(rows, i);
        said_count = 0;
        say("row");
        say_text("name", json_string_value(json_object_get(row, "name")));
        say_text("slug", json_string_value(json_object_get(row, "slug")));
        found += strstr(shown, said) != NULL;
    }
    ck_assert_int_eq(found, count);
    ck_assert_int_eq(run_capture(QC_FEED_TABLE, "datatable-bad-length"), QCERT_EFORMAT);
    ck_assert_int_eq(run_capture(QC_FEED_TABLE, "datatable-default"), 0);
    ck_assert_ptr_nonnull(strstr(said, "remarks=\"Please send <i>sample</i> course material\""));
}
END_TEST

START_TEST(captured_errors)
{
    ck_assert_int_eq(run_capture(QC_FEED_COURSES, "derived/legacy-2020-03-rss-past-org"), QCERT_EFORMAT);
    ck_assert_ptr_nonnull(strstr(said, "RSS"));
    ck_assert_int_eq(run_capture(QC_FEED_COURSES, "feed-accept-geojson"), QCERT_EFORMAT);
    ck_assert_ptr_nonnull(strstr(said, "Could not satisfy the request Accept header."));
    ck_assert_int_eq(run_capture(QC_FEED_ORGS, "orgs-page0"), QCERT_EFORMAT);
    ck_assert_ptr_nonnull(strstr(said, "Invalid page."));
}
END_TEST

static TCase *captures(void)
{
    TCase *tests = tcase_create("captures");
    char path[512];

    snprintf(path, sizeof path, "%s/derived/truth.json", getenv("QCERT_CAPTURES"));
    truth = json_load_file(path, 0, NULL);
    if (!truth) {
        fprintf(stderr, "%s cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    tcase_add_test(tests, captured_courses_and_centres);
    tcase_add_test(tests, captured_organisations);
    tcase_add_test(tests, captured_tables);
    tcase_add_test(tests, captured_errors);
    return tests;
}

int main(void)
{
    Suite *suite = suite_create("feed");
    TCase *tests = tcase_create("feed");
    SRunner *runner;
    int failed;

    tcase_set_timeout(tests, 120);
    tcase_add_loop_test(tests, cases_in_folders, 0, (int)(sizeof folders / sizeof *folders));
    tcase_add_test(tests, an_element_may_be_so_long);
    tcase_add_test(tests, an_envelope_may_be_so_long);
    tcase_add_test(tests, depth_has_an_end);
    tcase_add_test(tests, keys_are_compared_in_time);
    tcase_add_test(tests, endless_answers_end);
    tcase_add_test(tests, the_sink_may_stop_it);
    tcase_add_test(tests, a_decimal_comma_changes_nothing);
    suite_add_tcase(suite, tests);
    if (getenv("QCERT_CAPTURES"))
        suite_add_tcase(suite, captures());
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    json_decref(truth);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
