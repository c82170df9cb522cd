/* Pages of organisations and of course types: each under data/organisation-pages/, read as the page of "example" and as
 * that of a course type, tells what the .txt beside it says.  QCERT_WRITE_EXPECTED=1 writes those texts anew: read them
 * before they are believed. */
#include "page_course_type.h"
#include "page_organisation.h"
#include "support.h"

#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDER TEST_DATA "/organisation-pages/"

static char said[1 << 16];
static qc_ctx ctx;

/* ---- what a page tells, as text ------------------------------------------ */

static void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void say(const char *format, ...)
{
    size_t count = strlen(said);
    va_list args;

    va_start(args, format);
    vsnprintf(said + count, sizeof said - count, format, args);
    va_end(args);
}

static void say_text(const char *name, const char *text)
{
    say("%s \"", name);
    for (; *text; text++)
        if ((unsigned char)*text < ' ' || *text == '"' || *text == '\\')
            say("\\x%02x", (unsigned)*text);
        else
            say("%c", *text);
    say("\"");
}

static void say_list(const qc_organisation_page *page)
{
    for (size_t i = 0; i < page->course_count; i++) {
        const qc_listed_course *course = &page->courses[i];
        say_text("  course", course->type);
        say(" %s to %s", course->starts, course->ends);
        say_text(" in", course->centre);
        say_text(" language", course->language);
        say_text(" by", course->convener);
        say("\n");
    }
    if (page->odd)
        say("  %zu left out\n", page->odd);
    for (size_t i = 0; i < page->type_count; i++) {
        say("  type %lld", (long long)page->types[i].number);
        say_text("", page->types[i].name);
        say("\n");
    }
}

static void say_organisation(const char *bytes, size_t count)
{
    static const char *const states[] = { "approved", "archived", "not approved" };
    qc_organisation_page page;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_of_organisation(&ctx, bytes, count, "example", &page);
    say("organisation: %s\n", rc ? ctx.message : states[page.state]);
    if (rc) {
        ck_assert_msg(rc == QCERT_EFORMAT, "%d: %s", rc, ctx.message);
        ck_assert_ptr_null(page.name);
        return;
    }
    say_text("  name", page.name);
    say("\n");
    say_list(&page);
    qc_organisation_page_free(&page);
}

static void say_type(const char *bytes, size_t count)
{
    qc_course_type_page page;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_of_course_type(&ctx, bytes, count, "QGIS Basics", &page);
    say("type: %s\n", rc ? ctx.message : "found");
    if (rc) {
        ck_assert_msg(rc == QCERT_EFORMAT, "%d: %s", rc, ctx.message);
        ck_assert_ptr_null(page.name);
        return;
    }
    say_text("  name", page.name);
    say_text("\n  description", page.description);
    say_text("\n  hours", page.hours);
    say_text("\n  link", page.link);
    say("\n");
    qc_course_type_page_free(&page);
}

static const char *tell(const char *bytes, size_t count)
{
    said[0] = '\0';
    say_organisation(bytes, count);
    say_type(bytes, count);
    return said;
}

/* ---- cases in a folder --------------------------------------------------- */

static char *read_whole(const char *path, size_t *count)
{
    FILE *file = fopen(path, "rb");
    char *bytes = calloc(1, 1 << 20);

    ck_assert_msg(file != NULL, "%s cannot be read", path);
    *count = fread(bytes, 1, (1 << 20) - 1, file);
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

/* Wherever it is cut, up to its last mark, a page tells nothing. And where what is cut is closed in the middle of it, as
 * by a program between that mends pages, it tells what it has, or nothing: but it is read without harm. */
static void check_cuts(const char *path, const char *bytes, size_t count)
{
    static const char close[] = "</html>";
    const char *end = strstr(bytes, "</html");

    for (size_t cut = 0; end && cut < (size_t)(end - bytes) + 6 && strlen(bytes) == count; cut++) {
        char *piece = malloc(cut + strlen(close)); /* no byte more, so that reading too far is seen */
        memcpy(piece, bytes, cut);
        tell(piece, cut);
        ck_assert_msg(!strstr(said, ": approved") && !strstr(said, ": archived") && !strstr(said, ": not approved") &&
                      !strstr(said, ": found"), "%s cut at byte %zu: %s", path, cut, said);
        memcpy(piece + cut, close, strlen(close));
        if (cut % 61 == 0)
            tell(piece, cut + strlen(close));
        free(piece);
    }
}

static void check_case(const char *file)
{
    char path[512], beside[512];
    size_t count, length;
    char *bytes, *expected;

    snprintf(path, sizeof path, FOLDER "%s", file);
    snprintf(beside, sizeof beside, "%.*s.txt", (int)(strlen(path) - strlen(".html")), path);
    bytes = read_whole(path, &count);
    tell(bytes, count);
    if (getenv("QCERT_WRITE_EXPECTED"))
        write_whole(beside, said);
    expected = read_whole(beside, &length);
    ck_assert_msg(!strcmp(expected, said), "%s tells\n%sexpected\n%s", path, said, expected);
    check_cuts(path, bytes, count);
    free(bytes);
    free(expected);
}

START_TEST(pages_in_the_folder)
{
    DIR *dir = opendir(FOLDER);
    struct dirent *entry;
    int cases = 0;

    ck_assert_ptr_nonnull(dir);
    while ((entry = readdir(dir)) != NULL) {
        const char *dot = strrchr(entry->d_name, '.');
        if (!dot || strcmp(dot, ".html"))
            continue;
        check_case(entry->d_name);
        cases++;
    }
    closedir(dir);
    ck_assert_int_gt(cases, 0);
}
END_TEST

/* ---- beside the folder --------------------------------------------------- */

/* A good page with so many bytes in all, blanks in front. */
static char *padded(const char *file, size_t size)
{
    size_t count;
    char *page = read_whole(file, &count), *bytes = malloc(size);

    memset(bytes, ' ', size - count);
    memcpy(bytes + size - count, page, count);
    free(page);
    return bytes;
}

START_TEST(pages_may_be_so_long)
{
    static const char *const files[] = { FOLDER "organisation-found.html", FOLDER "type-found.html" };
    static const char *const tells[] = { "organisation: approved", "type: found" };
    static const char *const longer[] = { "it is longer than 4 MiB", "it is longer than 1 MiB" };
    static const size_t most[] = { QC_ORGANISATION_PAGE_MOST, QC_COURSE_TYPE_PAGE_MOST };

    for (size_t i = 0; i < 2; i++) {
        char *bytes = padded(files[i], most[i] + 1);
        ck_assert_ptr_nonnull(strstr(tell(bytes + 1, most[i]), tells[i]));
        ck_assert_ptr_null(strstr(tell(bytes, most[i] + 1), tells[i]));
        ck_assert_ptr_nonnull(strstr(said, longer[i]));
        free(bytes);
    }
}
END_TEST

static char *page_of_rows(int courses, size_t *count)
{
    char *text = malloc((size_t)courses * 200 + 2000), *at = text;

    at += sprintf(at, "<html><body><div class=\"content column is-9\"><div><b class=\"has-text-weight-medium\">Name:</b>"
                  "<i>Many</i></div><p class=\"card-header-title\">Courses</p><table><tr><th>Course Name</th><th>Date</th>"
                  "<th>Training Center</th><th>Course Language</th><th>Course Convener</th></tr>");
    for (int i = 0; i < courses; i++)
        at += sprintf(at, "<tr><td>Type %d</td><td>Nov. 5, 2026 to Nov. 7, 2026</td><td>Room</td><td>English</td>"
                      "<td>One</td></tr>\n", i);
    at += sprintf(at, "</table><p class=\"card-header-title\">Course Types</p><div class=\"notification\"></div></div>"
                  "</body></html>");
    *count = (size_t)(at - text);
    return text;
}

START_TEST(many_courses_are_on_a_page)
{
    qc_organisation_page page;
    size_t count;
    char *bytes = page_of_rows(20000, &count);

    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_page_of_organisation(&ctx, bytes, count, "example", &page), 0);
    ck_assert_uint_eq(page.course_count, 20000);
    ck_assert_str_eq(page.courses[19999].type, "Type 19999");
    qc_organisation_page_free(&page);
    free(bytes);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, pages_in_the_folder);
    tcase_add_test(cases, pages_may_be_so_long);
    tcase_add_test(cases, many_courses_are_on_a_page);
}

int main(void)
{
    return run_suite("organisation_page", add);
}
