/* Bytes as the page of an attendee's certificate, and of an organisation's. */
#include "fuzz.h"
#include "page.h"
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

static void check_outcome(const qc_ctx *ctx, int rc)
{
    must(rc == QC_PAGE_FOUND || rc == QC_PAGE_NONE || rc == QCERT_EFORMAT);
    must((rc == QCERT_EFORMAT) == (ctx->error.code == QCERT_EFORMAT));
    must(rc != QCERT_EFORMAT || *ctx->message);
}

static int read_attendee(const char *bytes, size_t count, const char *id)
{
    qc_certificate certificate;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_attendee(&ctx, bytes, count, id, &certificate);
    check_outcome(&ctx, rc);
    must((rc == QC_PAGE_FOUND) == (certificate.name != NULL));
    if (rc != QC_PAGE_FOUND)
        return rc;
    check_text(certificate.name);
    check_text(certificate.project);
    check_text(certificate.organisation);
    check_text(certificate.centre);
    check_text(certificate.language);
    check_text(certificate.competence);
    check_text(certificate.type);
    check_text(certificate.hours);
    check_text(certificate.convener);
    check_day(certificate.starts);
    check_day(certificate.ends);
    qc_certificate_free(&certificate);
    return rc;
}

static int read_organisation(const char *bytes, size_t count, const char *id)
{
    qc_org_certificate certificate;
    int64_t moment;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_page_organisation(&ctx, bytes, count, id, &certificate);
    check_outcome(&ctx, rc);
    must((rc == QC_PAGE_FOUND) == (certificate.organisation != NULL));
    if (rc != QC_PAGE_FOUND)
        return rc;
    check_text(certificate.organisation);
    check_text(certificate.project);
    check_text(certificate.issued_by);
    must(!qc_time_read(certificate.issued, &moment) && (certificate.valid == 0 || certificate.valid == 1));
    qc_org_certificate_free(&certificate);
    return rc;
}

/* A page is that of one certificate at the most, and of one kind. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    int attendee = read_attendee(bytes, size, "QGIS-7"), other = read_attendee(bytes, size, "QGIS-8");
    int organisation = read_organisation(bytes, size, "QGIS-7");

    must(attendee == other || attendee == QC_PAGE_FOUND || other == QC_PAGE_FOUND);
    must(attendee != QC_PAGE_FOUND || other == QCERT_EFORMAT);
    must(attendee != QC_PAGE_FOUND || organisation != QC_PAGE_NONE);
    must(organisation != QC_PAGE_FOUND || attendee != QC_PAGE_NONE);
    return 0;
}
