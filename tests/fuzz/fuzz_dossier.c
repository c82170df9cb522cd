/* Bytes as a dossier that another copy exported: what is read of it is within the rules, a store takes it in once, and
 * writes it as it was. */
#include "dossier.h"
#include "fuzz.h"
#include "json.h"
#include "structure.h"

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

/* ---- in a store --------------------------------------------------------- */

/* Where what happened may go again, so that each dossier is the only one. */
static qcert_store *empty_store(void)
{
    static int is_open;
    qcert_store *store = memory_store();

    if (!is_open++)
        must(!qc_exec(store->db, "DROP TRIGGER dossier_remains; DROP TRIGGER dossier_event_remains"));
    must(!qc_exec(store->db, "DELETE FROM dossier_event; DELETE FROM dossier"));
    return store;
}

static int is_same(const char *one, const char *other)
{
    return one && other ? !strcmp(one, other) : one == other;
}

static void check_same_event(const qcert_dossier_event *one, const qcert_dossier_event *other)
{
    must(is_same(one->uuid, other->uuid) && is_same(one->time, other->time) && is_same(one->kind, other->kind));
    must(is_same(one->what, other->what) && is_same(one->title, other->title) && is_same(one->link, other->link));
    must(is_same(one->file, other->file) && is_same(one->sum, other->sum) && one->bytes == other->bytes);
    must(is_same(one->version, other->version) && is_same(one->day, other->day) && is_same(one->role, other->role));
    must(is_same(one->note, other->note) && one->current == other->current && one->correct == other->correct);
    must(one->quality == other->quality);
}

/* What is written is read as the same. */
static void check_written(qcert_store *store, int64_t id, const qc_read_dossier *dossier)
{
    static const char spare[QC_JSON_SPARE];
    qc_buf text = { .most = 1 << 24 };
    qc_file file = qc_file_to(&store->ctx, keep, &text);
    qc_read_dossier again;
    size_t count;

    must(!qc_dossier_json(store, id, &file) && !file.rc);
    count = text.count;
    must(!qc_buf_put(&text, spare, sizeof spare) && !qc_dossier_read(&store->ctx, text.bytes, count, &again));
    must(again.count == dossier->count && is_same(again.uuid, dossier->uuid) && is_same(again.name, dossier->name));
    must(is_same(again.country, dossier->country) && is_same(again.began, dossier->began));
    for (size_t i = 0; i < again.count; i++) {
        must(again.events[i].about == dossier->events[i].about);
        check_same_event(&again.events[i].event, &dossier->events[i].event);
    }
    qc_dossier_free(&again);
    qc_buf_free(&text);
}

static void check_page(qcert_store *store, int64_t id)
{
    qc_buf text = { .most = 1 << 24 };
    qc_file file = qc_file_to(&store->ctx, keep, &text);
    char *structure;

    must(!qc_dossier_html(store, id, &file) && !file.rc);
    structure = structure_of(&text, 1);
    must(!strstr(structure, "<script") && !strstr(structure, "<img") && !strstr(structure, " on"));
    free(structure);
    qc_buf_free(&text);
}

static void check_import(const void *bytes, size_t count, const qc_read_dossier *dossier)
{
    qcert_import_report report = QCERT_INIT(qcert_import_report), again = QCERT_INIT(qcert_import_report);
    qcert_store *store = empty_store();
    char *path = scratch("dossier.json");
    int rc;

    put_file(path, bytes, count);
    rc = qcert_dossier_import(store, path, &report);
    must(rc == 0);
    check_told(&store->ctx, rc);
    must(report.added == (int64_t)dossier->count && !report.known);
    must(!qcert_dossier_import(store, path, &again) && again.dossier == report.dossier);
    must(!again.added && again.known == report.added && again.conflicts == report.conflicts);
    must(qc_is_plain(report.told, 1));
    check_written(store, report.dossier, dossier);
    check_page(store, report.dossier);
    free(path);
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
    check_told(&ctx, rc);
    if (!rc) {
        check_dossier(&dossier);
        check_import(data, size, &dossier);
    }
    qc_dossier_free(&dossier);
    free(bytes);
    return 0;
}
