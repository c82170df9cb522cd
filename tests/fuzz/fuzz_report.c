/* Bytes as a report, and as what stands in one around its sum: what was sealed is as it was written, and not any more when
 * a bit of it is another. */
#include "fuzz.h"
#include "report_sum.h"
#include "text.h"

static int check_report(const char *path, const qc_buf *report)
{
    qcert_store *store = memory_store();
    int rc;

    put_file(path, report->bytes, report->count);
    rc = qcert_check_report(store, path);
    must(rc == 0 || rc == QCERT_ESUSPECT || rc == QCERT_EFOREIGN);
    check_told(&store->ctx, rc);
    return rc;
}

/* Whatever it says of itself, it does not hold with another bit. */
static void check_changed(const char *path, qc_buf *report, size_t at)
{
    report->bytes[at % report->count] ^= 1;
    must(check_report(path, report));
    report->bytes[at % report->count] ^= 1;
    must(!check_report(path, report));
}

static void read_file(const char *path, qc_buf *into)
{
    FILE *file = fopen(path, "rb");

    must(file && fread(into->bytes, 1, into->count, file) == into->count && getc(file) == EOF && !fclose(file));
}

static void check_sealed(const char *path, const char *body, const char *tail, size_t at)
{
    char *text = qc_format("<meta name=\"generator\" content=\"qcert 0\">%s<code id=\"sum\">%064d</code>%s", body, 0, tail);
    qc_buf report = { .bytes = text, .count = strlen(text) };
    qc_ctx ctx;
    int rc;

    put_file(path, report.bytes, report.count);
    qc_ctx_init(&ctx);
    rc = qc_report_seal(&ctx, path);
    must(rc == 0 || rc == QCERT_ESTORE);
    check_told(&ctx, rc);
    if (!rc) {
        read_file(path, &report);
        must(!check_report(path, &report));
        check_changed(path, &report, at);
    }
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest, *path = scratch("report.html"), *body;
    const qc_buf whole = { .bytes = text, .count = size };

    check_report(path, &whole);
    body = next_line(&rest);
    check_sealed(path, body, rest, size * 7);
    free(path);
    free(text);
    return 0;
}
