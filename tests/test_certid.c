/* Ids of certificates, from what people have at hand: what is read, and what is refused for which reason. */
#include "certid.h"
#include "support.h"

#include <stdlib.h>
#include <string.h>

#define MANY_ZEROS "00000000000000000000000000000000000000000000000000"
#define LONGEST "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234" /* 94 */

static const struct {
    const char *text, *id;
    qc_certid_kind kind;
} good[] = {
    { "QGIS-12", "QGIS-12", QC_CERTID_BARE },
    { "qgis-12", "QGIS-12", QC_CERTID_BARE },
    { "QgIs-12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-012", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-" MANY_ZEROS MANY_ZEROS MANY_ZEROS "7", "QGIS-7", QC_CERTID_BARE },
    { "QGIS-" LONGEST "5", "QGIS-" LONGEST "5", QC_CERTID_BARE },
    /* blanks: ordinary, no-break, narrow, ideographic, ends of lines, invisible ones */
    { "  QGIS-12\t\r\n", "QGIS-12", QC_CERTID_BARE },
    { " QGIS‑12 ", "QGIS-12", QC_CERTID_BARE },
    { "\u00a0QGIS\u00a0-\u202f12\u3000", "QGIS-12", QC_CERTID_BARE },
    { "QGIS -\n12", "QGIS-12", QC_CERTID_BARE },
    { "\ufeffQG\u200bIS-\u200e12\u200f", "QGIS-12", QC_CERTID_BARE },
    { "\u202eQGIS-12\u202c", "QGIS-12", QC_CERTID_BARE },
    /* a blank for the dash, where nothing else is there; beside a whole id it is a version */
    { "qgis 12", "QGIS-12", QC_CERTID_BARE },
    { "\u00a0QGIS  012\n", "QGIS-12", QC_CERTID_BARE },
    { "QGIS 3 QGIS-12", "QGIS-12", QC_CERTID_BARE },
    /* dashes: hyphen, no-break, figure, en, em, bar, minus, small, full-width, soft, bullet */
    { "QGIS‐12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS‒12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS–12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS—12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS―12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS−12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS﹣12", "QGIS-12", QC_CERTID_BARE },
    { "ＱＧＩＳ－１２", "QGIS-12", QC_CERTID_BARE },
    { "ｑｇｉｓ－０１２", "QGIS-12", QC_CERTID_BARE },
    { "QGIS\u00ad12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS\u204312", "QGIS-12", QC_CERTID_BARE },
    /* links: of today, as printed by the new site, and by the old one */
    { "https://certification.qgis.org/en/certificate/QGIS-7/", "QGIS-7", QC_CERTID_ATTENDEE },
    { "https://certification.qgis.org/en/qgis/certificate/QGIS-7/.", "QGIS-7", QC_CERTID_ATTENDEE },
    { "http://changelog.qgis.org/en/qgis/certificate/QGIS-7/.", "QGIS-7", QC_CERTID_ATTENDEE },
    { "https://certification.qgis.org/en/organisationcertificate/QGIS-7/.", "QGIS-7", QC_CERTID_ORGANISATION },
    { "http://changelog.qgis.org/en/qgis/organisationcertificate/QGIS-7/", "QGIS-7", QC_CERTID_ORGANISATION },
    { "HTTPS://CERTIFICATION.QGIS.ORG/EN/ORGANISATIONCERTIFICATE/QGIS-7", "QGIS-7", QC_CERTID_ORGANISATION },
    { "<https://certification.qgis.org/id/certificate/qgis-007/?x=1#2>", "QGIS-7", QC_CERTID_ATTENDEE },
    { "https://certification.qgis.org/en/certificate/%20QGIS%2D7/", "QGIS-7", QC_CERTID_ATTENDEE },
    { "https://certification.qgis.org/en/certificate/QGIS%E2%80%917/", "QGIS-7", QC_CERTID_ATTENDEE },
    { "https%3a%2f%2fcertification.qgis.org%2fen%2forganisationcertificate%2f%51GIS-7%2F.", "QGIS-7", QC_CERTID_ORGANISATION },
    { "https://certification.qgis.org/en/certifyingorganisation/x/QGIS-7/", "QGIS-7", QC_CERTID_BARE },
    /* somewhere in a text; the same one again */
    { "Ada Example, certificate no. QGIS-12, issued 2026", "QGIS-12", QC_CERTID_BARE },
    { "Nr.:QGIS-12.", "QGIS-12", QC_CERTID_BARE },
    { "(QGIS-12)", "QGIS-12", QC_CERTID_BARE },
    { "证书编号：QGIS-12。", "QGIS-12", QC_CERTID_BARE },
    { "Zertifikat_QGIS-12.pdf", "QGIS-12", QC_CERTID_BARE },
    { "scan-QGIS-12-Example.pdf", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 (https://certification.qgis.org/en/certificate/QGIS-12/)", "QGIS-12", QC_CERTID_ATTENDEE },
    { "qgis-12 QGIS-012", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12: 100% of QGIS 3.34", "QGIS-12", QC_CERTID_BARE },
    { "100%20sure 50%zz %0 %00 % QGIS-12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS QGIS - QGIS-12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-DEMO QGIS-12", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12\xa0\xff", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 \x01", "QGIS-12", QC_CERTID_BARE },
    /* numbers that are others */
    { "QGIS-12 – 3 March 2026", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12, 2026-03-03", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12;2026-03-03;Ada", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 03.03.2026", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 2nd attempt", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 to be checked", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12...", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 …", "QGIS-12", QC_CERTID_BARE },
    { "QGIS-12 & Co", "QGIS-12", QC_CERTID_BARE },
};

static const struct {
    const char *text;
    int code;
    const char *why; /* a part of the reason */
} bad[] = {
    { "", QCERT_EFORMAT, "no id of a certificate" },
    { "   ", QCERT_EFORMAT, "no id of a certificate" },
    { "12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 0", QCERT_EFORMAT, "numbered from 1" },
    { "QGIS 12a", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 12.", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 1 2", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 1-50", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 1 to 50", QCERT_EFORMAT, "no id of a certificate" },
    { "for QGIS 12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 12 QGIS 13", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS 3.34", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-3.34", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS--12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS_12", QCERT_EFORMAT, "no id of a certificate" },
    { "PyQGIS-12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-12a", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-12²", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-1٢", QCERT_EFORMAT, "no id of a certificate" },
    { "ÉQGIS-12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-12\u0301", QCERT_EFORMAT, "no id of a certificate" },
    { "QGІS-12", QCERT_EFORMAT, "no id of a certificate" }, /* with a Cyrillic letter */
    { "EPSG-4326", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS%252D12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-x12", QCERT_EFORMAT, "no id of a certificate" },
    { "QGIS-DEMO", QCERT_EFORMAT, "previews" },
    { "https://certification.qgis.org/en/qgis/certificate/qgis–demo/.", QCERT_EFORMAT, "previews" },
    { "QGIS-0", QCERT_EFORMAT, "numbered from 1" },
    { "QGIS-" MANY_ZEROS MANY_ZEROS, QCERT_EFORMAT, "numbered from 1" },
    { "QGIS-" LONGEST "56", QCERT_EFORMAT, "at most 100 characters" },
    { "QGIS-1..50", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1...50", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1 … 50", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1-50", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1–50", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1 - 50", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1 to 50", QCERT_EAMBIGUOUS, "a range" },
    { "qgis-1 bis 50", QCERT_EAMBIGUOUS, "a range" },
    { "https://certification.qgis.org/en/certificate/QGIS-1-50/", QCERT_EAMBIGUOUS, "a range" },
    { "QGIS-1..QGIS-50", QCERT_EAMBIGUOUS, "QGIS-1 and QGIS-50" },
    { "QGIS-1, QGIS-2", QCERT_EAMBIGUOUS, "QGIS-1 and QGIS-2" },
    { "QGIS-1\nQGIS-2\nQGIS-3", QCERT_EAMBIGUOUS, "QGIS-1 and QGIS-2" },
    { "QGIS-1, 2, 3", QCERT_EAMBIGUOUS, "more than one id" },
    { "QGIS-1,2", QCERT_EAMBIGUOUS, "more than one id" },
    { "QGIS-1/2", QCERT_EAMBIGUOUS, "more than one id" },
    { "QGIS-1 and 2", QCERT_EAMBIGUOUS, "more than one id" },
    { "QGIS-1 23", QCERT_EAMBIGUOUS, "more than one id" },
    { "/certificate/QGIS-1/ /organisationcertificate/QGIS-1/", QCERT_EAMBIGUOUS, "both kinds" },
};

static int read_text(const char *text, qc_certid *id, qc_ctx *ctx)
{
    qc_ctx_init(ctx);
    return qc_certid_read(ctx, text, id);
}

static void check_good(size_t i)
{
    qc_certid id;
    qc_ctx ctx;
    int rc = read_text(good[i].text, &id, &ctx);

    ck_assert_msg(!rc, "%s: %s", good[i].text, ctx.message);
    ck_assert_msg(!strcmp(id.id, good[i].id), "%s is read as %s", good[i].text, id.id);
    ck_assert_msg(id.kind == good[i].kind, "%s is read as of kind %d", good[i].text, (int)id.kind);
}

START_TEST(ids_are_read)
{
    check_good((size_t)_i);
}
END_TEST

START_TEST(what_is_no_single_id_is_refused)
{
    qc_certid id;
    qc_ctx ctx;
    int rc = read_text(bad[_i].text, &id, &ctx);

    ck_assert_msg(rc == bad[_i].code, "%s: %d, %s", bad[_i].text, rc, id.id);
    ck_assert_msg(strstr(ctx.message, bad[_i].why) != NULL, "%s: %s", bad[_i].text, ctx.message);
    ck_assert_str_eq(id.id, "");
    ck_assert_int_eq(id.kind, QC_CERTID_BARE);
}
END_TEST

START_TEST(a_text_may_be_so_long)
{
    char *text = calloc(1, QC_CERTID_TEXT + 2);
    qc_certid id;
    qc_ctx ctx;

    memset(text, '.', QC_CERTID_TEXT);
    memcpy(text + QC_CERTID_TEXT - 7, "QGIS-12", 7);
    ck_assert_int_eq(read_text(text, &id, &ctx), 0);
    text[QC_CERTID_TEXT] = ' ';
    ck_assert_int_eq(read_text(text, &id, &ctx), QCERT_EFORMAT);
    ck_assert_msg(strstr(ctx.message, "too long") != NULL, "%s", ctx.message);
    free(text);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_loop_test(cases, ids_are_read, 0, (int)(sizeof good / sizeof *good));
    tcase_add_loop_test(cases, what_is_no_single_id_is_refused, 0, (int)(sizeof bad / sizeof *bad));
    tcase_add_test(cases, a_text_may_be_so_long);
}

int main(void)
{
    return run_suite("certid", add);
}
