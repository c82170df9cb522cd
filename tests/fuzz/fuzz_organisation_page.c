/* Bytes as the page of an organisation, and of a course type. */
#include "fuzz.h"
#include "page_course_type.h"
#include "page_organisation.h"
#include "text.h"

static void check_text(const char *text)
{
    must(text && qc_is_utf8(text, strlen(text)));
}

static void check_day(const char *text)
{
    int day;

    must(!qc_day_read(text, &day));
}

static void check_outcome(const qc_ctx *ctx, int rc, const char *name)
{
    must(rc == 0 || rc == QCERT_EFORMAT);
    must((rc == QCERT_EFORMAT) == (ctx->error.code == QCERT_EFORMAT));
    must(rc != QCERT_EFORMAT || *ctx->message);
    must(!rc == (name != NULL));
}

static void check_types(const qc_organisation_page *page)
{
    for (size_t i = 0; i < page->type_count; i++) {
        check_text(page->types[i].name);
        must(*page->types[i].name && page->types[i].number > 0);
        for (size_t k = 0; k < i; k++)
            must(page->types[k].number != page->types[i].number);
    }
}

static void read_organisation(const char *bytes, size_t count)
{
    qc_organisation_page page;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_of_organisation(&ctx, bytes, count, "example", &page);
    check_outcome(&ctx, rc, page.name);
    if (rc)
        return;
    check_text(page.name);
    must(page.state != QC_PAGE_NOT_APPROVED || (!page.course_count && !page.type_count));
    must(!page.odd || page.course_count);
    for (size_t i = 0; i < page.course_count; i++) {
        check_text(page.courses[i].type);
        check_text(page.courses[i].centre);
        check_text(page.courses[i].language);
        check_text(page.courses[i].convener);
        check_day(page.courses[i].starts);
        check_day(page.courses[i].ends);
    }
    check_types(&page);
    qc_organisation_page_free(&page);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    qc_course_type_page page;
    qc_ctx ctx;
    int rc;

    read_organisation(bytes, size);
    qc_ctx_init(&ctx);
    rc = qc_page_of_course_type(&ctx, bytes, size, "example", &page);
    check_outcome(&ctx, rc, page.name);
    if (rc)
        return 0;
    check_text(page.name);
    check_text(page.description);
    check_text(page.hours);
    check_text(page.link);
    qc_course_type_page_free(&page);
    return 0;
}
