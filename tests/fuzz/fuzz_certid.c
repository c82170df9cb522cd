/* Bytes as a text with an id in it. */
#include "certid.h"
#include "fuzz.h"
#include "text.h"

static int read_text(const char *text, qc_certid *id)
{
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_certid_read(&ctx, text, id);
    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_EAMBIGUOUS);
    must((rc == 0) == !*ctx.message && (rc == 0) == (*id->id != '\0'));
    must(qc_is_utf8(ctx.message, strlen(ctx.message)));
    return rc;
}

static void check_id(const char *id)
{
    size_t length = strlen(id);

    must(length < QC_CERTID_SIZE && !strncmp(id, "QGIS-", 5));
    must(id[5] >= '1' && id[5] <= '9' && strspn(id + 5, "0123456789") == length - 5);
}

/* What is read once is read again, and is no longer the only one beside another; but for what is an id only where it
 * stands alone. */
static void check_found(const char *text, const qc_certid *found)
{
    char *another = qc_format("%s QGIS-%s1", text, found->id + 5), *spaced = qc_format(" %s ", text);
    char *within = qc_format("x %s", text);
    qc_certid again;

    check_id(found->id);
    must(!read_text(found->id, &again) && !strcmp(again.id, found->id) && again.kind == QC_CERTID_BARE);
    if (strlen(text) < QC_CERTID_TEXT - 2 * QC_CERTID_SIZE) {
        must(!read_text(spaced, &again) && !strcmp(again.id, found->id) && again.kind == found->kind);
        if (strlen(found->id) + 1 >= QC_CERTID_SIZE)
            must(read_text(another, &again) == QCERT_EFORMAT);
        else
            must(read_text(another, &again) == (read_text(within, &again) ? 0 : QCERT_EAMBIGUOUS));
    }
    free(within);
    free(another);
    free(spaced);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = text_of(data, size);
    qc_certid found;

    if (!read_text(text, &found))
        check_found(text, &found);
    free(text);
    return 0;
}
