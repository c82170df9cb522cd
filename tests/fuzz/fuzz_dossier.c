/* Bytes as a dossier that another copy exported. */
#include "dossier.h"
#include "fuzz.h"
#include "json.h"

static void check_text(const char *text, size_t longest)
{
    must(!text || (strlen(text) <= longest && qc_is_utf8(text, strlen(text))));
}

/* What a store takes as it is must be within its rules, and about what stands before it. */
static void check_event(const qc_read_dossier *dossier, size_t at)
{
    const qc_read_event *read = &dossier->events[at];
    const qcert_dossier_event *event = &read->event;
    qc_ctx ctx;

    qc_ctx_init(&ctx);
    must(read->about < (int64_t)at);
    must(event->uuid && strlen(event->uuid) == 36 && event->time && strlen(event->time) == 20 && event->kind);
    must(!event->id && !event->dossier && !event->path && !event->hidden && !event->about);
    must(!qc_event_check(&ctx, event, read->about < 0 ? NULL : dossier->events[read->about].event.kind));
    must(!event->file || !strchr(event->file, '/'));
    must(!event->link || qcert_is_link(event->link));
    must(event->bytes >= 0);
    check_text(event->title, 300);
    check_text(event->note, 4000);
    for (size_t i = 0; i < at; i++)
        must(strcmp(dossier->events[i].event.uuid, event->uuid));
}

static void check_dossier(const qc_read_dossier *dossier)
{
    must(dossier->uuid && dossier->name && *dossier->name && dossier->country && strlen(dossier->country) == 2);
    must(dossier->count && dossier->count <= QC_DOSSIER_MOST);
    check_text(dossier->name, 200);
    for (size_t i = 0; i < dossier->count; i++)
        check_event(dossier, i);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *bytes = malloc(size + QC_JSON_SPARE);
    qc_read_dossier dossier;
    qc_ctx ctx;
    int rc;

    must(bytes);
    memcpy(bytes, data, size);
    memset(bytes + size, ' ', QC_JSON_SPARE);
    qc_ctx_init(&ctx);
    rc = qc_dossier_read(&ctx, bytes, size, &dossier);
    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_EVERSION);
    must((rc == 0) == !*ctx.message && !strchr(ctx.message, '\n') && qc_is_utf8(ctx.message, strlen(ctx.message)));
    if (!rc)
        check_dossier(&dossier);
    qc_dossier_free(&dossier);
    free(bytes);
    return 0;
}
