/* Pages of certificates: each under data/pages/, asked for QGIS-7 as both kinds, tells what the .txt beside it says.
 * QCERT_WRITE_EXPECTED=1 writes those texts anew: read them before they are believed. */
#include "page.h"
#include "page_date.h"
#include "support.h"

#include <dirent.h>
#include <libxml/xmlerror.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ID "QGIS-7"

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
    say("  %s \"", name);
    for (; *text; text++)
        if ((unsigned char)*text < ' ' || *text == '"' || *text == '\\')
            say("\\x%02x", (unsigned)*text);
        else
            say("%c", *text);
    say("\"\n");
}

static void say_attendee(const char *bytes, size_t count, const char *id)
{
    qc_certificate certificate;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_attendee(&ctx, bytes, count, id, &certificate);
    say("attendee: %s\n", rc == QC_PAGE_NONE ? "none" : rc ? ctx.message : "found");
    if (rc) {
        ck_assert_msg(rc == QC_PAGE_NONE || rc == QCERT_EFORMAT, "%d: %s", rc, ctx.message);
        ck_assert_ptr_null(certificate.name);
        return;
    }
    say_text("name", certificate.name);
    say_text("project", certificate.project);
    say_text("organisation", certificate.organisation);
    say_text("centre", certificate.centre);
    say_text("language", certificate.language);
    say_text("competence", certificate.competence);
    say_text("type", certificate.type);
    say("  %s to %s\n", certificate.starts, certificate.ends);
    say_text("hours", certificate.hours);
    say_text("convener", certificate.convener);
    qc_certificate_free(&certificate);
}

static void say_organisation(const char *bytes, size_t count, const char *id)
{
    qc_org_certificate certificate;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_organisation(&ctx, bytes, count, id, &certificate);
    say("organisation: %s\n", rc == QC_PAGE_NONE ? "none" : rc ? ctx.message : "found");
    if (rc) {
        ck_assert_msg(rc == QC_PAGE_NONE || rc == QCERT_EFORMAT, "%d: %s", rc, ctx.message);
        ck_assert_ptr_null(certificate.organisation);
        return;
    }
    say_text("organisation", certificate.organisation);
    say_text("project", certificate.project);
    say("  issued %s\n", certificate.issued);
    say_text("by", certificate.issued_by);
    say("  %s\n", certificate.valid ? "valid" : "expired");
    qc_org_certificate_free(&certificate);
}

static const char *tell(const char *bytes, size_t count, const char *id)
{
    said[0] = '\0';
    say_attendee(bytes, count, id);
    say_organisation(bytes, count, id);
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

/* Wherever it is cut, up to its last mark, a page tells nothing. */
static void check_cuts(const char *path, const char *bytes, size_t count)
{
    const char *end = strstr(bytes, "</html");

    for (size_t cut = 0; end && cut < (size_t)(end - bytes) + 6 && strlen(bytes) == count; cut++) {
        char *piece = malloc(cut + !cut); /* no byte more, so that reading too far is seen */
        memcpy(piece, bytes, cut);
        tell(piece, cut, ID);
        ck_assert_msg(!strstr(said, ": none") && !strstr(said, ": found"), "%s cut at byte %zu: %s", path, cut, said);
        free(piece);
    }
}

static void check_case(const char *file)
{
    char path[512], beside[512];
    size_t count, length;
    char *bytes, *expected;

    snprintf(path, sizeof path, TEST_DATA "/pages/%s", file);
    snprintf(beside, sizeof beside, "%.*s.txt", (int)(strlen(path) - strlen(".html")), path);
    bytes = read_whole(path, &count);
    tell(bytes, count, ID);
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
    DIR *dir = opendir(TEST_DATA "/pages");
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
static char *padded(size_t size)
{
    size_t count;
    char *page = read_whole(TEST_DATA "/pages/attendee-found.html", &count), *bytes = malloc(size);

    memset(bytes, ' ', size - count);
    memcpy(bytes + size - count, page, count);
    free(page);
    return bytes;
}

START_TEST(a_page_may_be_so_long)
{
    char *most = padded(QC_PAGE_MOST), *more = padded(QC_PAGE_MOST + 1);

    ck_assert_ptr_nonnull(strstr(tell(most, QC_PAGE_MOST, ID), "attendee: found"));
    ck_assert_str_eq(tell(more, QC_PAGE_MOST + 1, ID),
                     "attendee: the page of QGIS-7 is not understood: it is longer than 1 MiB\n"
                     "organisation: the page of QGIS-7 is not understood: it is longer than 1 MiB\n");
    free(most);
    free(more);
}
END_TEST

static int complaints;

static void complain(void *user, const char *format, ...)
{
    (void)format;
    ++*(int *)user;
}

/* Another user of libxml2 in the same thread hears nothing of our pages, and all of his own. */
START_TEST(others_use_libxml2_too)
{
    size_t count;
    char *page = read_whole(TEST_DATA "/pages/attendee-sloppy-markup.html", &count);
    xmlStructuredErrorFunc before = xmlStructuredError;

    xmlSetGenericErrorFunc(&complaints, complain);
    tell(page, count, ID);
    ck_assert_int_eq(complaints, 0);
    ck_assert(xmlStructuredError == before);
    ck_assert_ptr_null(xmlGetLastError());
    xmlSetGenericErrorFunc(NULL, NULL);
    free(page);
}
END_TEST

/* ---- days on pages ------------------------------------------------------- */

/* starts NULL: it is none */
static const struct { const char *text, *starts, *ends; } ranges[] = {
    { "Nov. 5, 2026 to Nov. 7, 2026", "2026-11-05", "2026-11-07" },
    { " May 31, 2026\n to\tJune 1, 2026 ", "2026-05-31", "2026-06-01" },
    { "", NULL, NULL }, { "Nov. 5, 2026", NULL, NULL }, { "Nov. 5, 2026 to", NULL, NULL },
    { "Nov. 5, 2026to Nov. 7, 2026", NULL, NULL }, { "Nov. 5, 2026 - Nov. 7, 2026", NULL, NULL },
    { "Nov. 5, 2026 to Nov. 7, 2026 x", NULL, NULL }, { "Nix. 5, 2026 to Nov. 7, 2026", NULL, NULL },
    { "Nov. x, 2026 to Nov. 7, 2026", NULL, NULL }, { "Nov. 5 2026 to Nov. 7, 2026", NULL, NULL },
    { "Nov. 5, x to Nov. 7, 2026", NULL, NULL }, { "Nov. 5, 26 to Nov. 7, 2026", NULL, NULL },
    { "Nov. 31, 2026 to Dec. 7, 2026", NULL, NULL }, { "Nov. 5, 2026 to Dec. 32, 2026", NULL, NULL },
};

/* moment NULL: it is none. The site's clock is two hours ahead. */
static const struct { const char *text, *moment; } times[] = {
    { "Nov. 5, 2026, 7:50 p.m.", "2026-11-05T17:50:00Z" }, { "Nov. 5, 2026, 9 a.m.", "2026-11-05T07:00:00Z" },
    { "Nov. 5, 2026, 12:05 a.m.", "2026-11-04T22:05:00Z" }, { "Nov. 5, 2026, noon", "2026-11-05T10:00:00Z" },
    { "Nov. 5, 2026, midnight", "2026-11-04T22:00:00Z" },
    { "", NULL }, { "Nov. 5, 2026", NULL }, { "Nov. 5, 2026 noon", NULL }, { "Nov. 5, 2026, ", NULL },
    { "Nov. 5, 2026, x p.m.", NULL }, { "Nov. 5, 2026, 0 a.m.", NULL }, { "Nov. 5, 2026, 13 p.m.", NULL },
    { "Nov. 5, 2026, 7:5 p.m.", NULL }, { "Nov. 5, 2026, 7: p.m.", NULL }, { "Nov. 5, 2026, 7:60 p.m.", NULL },
    { "Nov. 5, 2026, 7:50p.m.", NULL }, { "Nov. 5, 2026, 7:50 pm", NULL }, { "Nov. 31, 2026, noon", NULL },
};

START_TEST(days_on_pages_are_read)
{
    char starts[QC_DAY_SIZE], ends[QC_DAY_SIZE], moment[QC_TIME_SIZE];

    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        int rc = qc_page_range_read(ranges[i].text, starts, ends);
        ck_assert_msg(rc == (ranges[i].starts ? 0 : QCERT_EFORMAT), "%s: %d", ranges[i].text, rc);
        if (!rc)
            ck_assert(!strcmp(starts, ranges[i].starts) && !strcmp(ends, ranges[i].ends));
    }
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        int rc = qc_page_time_read(times[i].text, moment);
        ck_assert_msg(rc == (times[i].moment ? 0 : QCERT_EFORMAT), "%s: %d", times[i].text, rc);
        if (!rc)
            ck_assert_str_eq(moment, times[i].moment);
    }
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, pages_in_the_folder);
    tcase_add_test(cases, a_page_may_be_so_long);
    tcase_add_test(cases, others_use_libxml2_too);
    tcase_add_test(cases, days_on_pages_are_read);
}

int main(void)
{
    return run_suite("page", add);
}
