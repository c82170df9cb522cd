#include "manifest.h"

#include "json.h"

#include <string.h>

/* Copies a text of the object that check finds right: 0, or -1. */
static int take(qc_json object, const char *key, char *to, size_t size, int (*is_right)(const char *text))
{
    const char *text = qc_json_text(qc_json_member(object, key));

    if (!text || strlen(text) >= size || !is_right(text))
        return -1;
    memcpy(to, text, strlen(text) + 1);
    return 0;
}

static int is_serial(const char *text)
{
    return *text && !text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")];
}

static int is_there(const char *text)
{
    return *text != '\0';
}

static int is_time(const char *text)
{
    int64_t seconds;

    return !qc_time_read(text, &seconds);
}

static int is_day(const char *text)
{
    int day;

    return !qc_day_read(text, &day);
}

static const char *read_all(qc_json root, qc_manifest *to)
{
    if (take(root, "serial", to->serial, sizeof to->serial, is_serial))
        return "serial";
    if (take(root, "site", to->site, sizeof to->site, is_there))
        return "site";
    if (take(root, "synced", to->synced, sizeof to->synced, is_time))
        return "synced";
    if (qc_json_type_of(qc_json_member(root, "past_synced")) != QC_JSON_NULL &&
        take(root, "past_synced", to->past_synced, sizeof to->past_synced, is_time))
        return "past_synced";
    return take(root, "today", to->today, sizeof to->today, is_day) ? "today" : NULL;
}

static int check(qc_ctx *ctx, qc_json root, qc_manifest *manifest)
{
    int64_t version = qc_json_natural(qc_json_member(root, "qcert_mirror"));
    const char *wrong;

    if (version < 1)
        return qc_fail(ctx, QCERT_EFORMAT, "that is not what a mirror says of itself");
    if (version > QC_MANIFEST_VERSION)
        return qc_fail(ctx, QCERT_EVERSION, "the mirror is in a newer form than this library (%s) knows",
                       QCERT_VERSION);
    wrong = read_all(root, manifest);
    if (!wrong)
        return 0;
    return qc_fail(ctx, QCERT_EFORMAT, "what the mirror says of itself has no \"%s\", or one that cannot be right",
                   wrong);
}

int qc_manifest_read(qc_ctx *ctx, qc_buf *text, qc_manifest *manifest)
{
    static const char spare[QC_JSON_SPARE];
    qc_json_reader *reader = qc_json_new();
    size_t count = text->count;
    qc_json root = { NULL, 0 };
    const char *flaw = NULL;
    int rc;

    *manifest = (qc_manifest){ "", "", "", "", "" };
    text->most += sizeof spare;
    if (!reader || qc_buf_put(text, spare, sizeof spare))
        rc = qc_fail_memory(ctx);
    else if ((rc = qc_json_read(reader, text->bytes, count, &root, &flaw)) == QCERT_EMEMORY)
        rc = qc_fail_memory(ctx);
    else
        rc = check(ctx, root, manifest);
    qc_json_free(reader);
    return rc;
}
