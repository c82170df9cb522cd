/* Bytes as what a mirror says of itself: what is taken from it is what it may be, and is taken again from what is written
 * of it. */
#include "fuzz.h"
#include "manifest.h"
#include "markup.h"

static int read_bytes(const void *bytes, size_t count, qc_manifest *manifest)
{
    qc_buf text = { .most = QC_MANIFEST_BYTES };
    qc_ctx ctx;
    int rc;

    must(!qc_buf_put(&text, bytes, count));
    qc_ctx_init(&ctx);
    rc = qc_manifest_read(&ctx, &text, manifest);
    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_EVERSION);
    check_told(&ctx, rc);
    qc_buf_free(&text);
    return rc;
}

static int keep(void *user, const char *bytes, size_t count)
{
    return qc_buf_put(user, bytes, count);
}

static void put_member(qc_file *file, const char *key, const char *text)
{
    qc_put(file, ", \"");
    qc_put_raw(file, key);
    qc_put(file, "\": ");
    qc_put_json_text(file, *text ? text : NULL);
}

static void check_again(const qc_manifest *manifest)
{
    qc_buf text = { .most = QC_MANIFEST_BYTES };
    qc_manifest again;
    qc_ctx ctx;
    qc_file file = qc_file_to(&ctx, keep, &text);

    qc_ctx_init(&ctx);
    qc_put(&file, "{\"qcert_mirror\": 1");
    put_member(&file, "serial", manifest->serial);
    put_member(&file, "site", manifest->site);
    put_member(&file, "synced", manifest->synced);
    put_member(&file, "past_synced", manifest->past_synced);
    put_member(&file, "today", manifest->today);
    qc_put(&file, "}");
    must(!file.rc && !read_bytes(text.bytes, text.count, &again));
    must(!strcmp(again.serial, manifest->serial) && !strcmp(again.site, manifest->site));
    must(!strcmp(again.synced, manifest->synced) && !strcmp(again.past_synced, manifest->past_synced));
    must(!strcmp(again.today, manifest->today));
    qc_buf_free(&text);
}

/* The serial becomes a part of an address. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qc_manifest manifest;
    int64_t seconds;
    int day;

    if (size > QC_MANIFEST_BYTES || read_bytes(data, size, &manifest))
        return 0;
    must(*manifest.serial && !strpbrk(manifest.serial, "/.%?#&: \n"));
    must(*manifest.site && qc_is_utf8(manifest.site, strlen(manifest.site)));
    must(!qc_time_read(manifest.synced, &seconds) && !qc_day_read(manifest.today, &day));
    must(!*manifest.past_synced || !qc_time_read(manifest.past_synced, &seconds));
    check_again(&manifest);
    return 0;
}
