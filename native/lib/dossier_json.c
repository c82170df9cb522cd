#include "dossier.h"

#include <string.h>

static void put_text(qc_file *file, const char *name, const char *text)
{
    if (!text)
        return;
    qc_put(file, ", ");
    qc_put_json_text(file, name);
    qc_put(file, ": ");
    qc_put_json_text(file, text);
}

static void put_number(qc_file *file, const char *name, int64_t number)
{
    qc_put(file, ", ");
    qc_put_json_text(file, name);
    qc_put(file, ": ");
    qc_put_int(file, number);
}

static int put_about(qcert_store *store, qc_file *file, int64_t about)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT uuid FROM dossier_event WHERE id = ?");
    int rc;

    qc_bind_int(find, about);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        put_text(file, "about", qc_text(find, 0));
    qc_release(find);
    return rc < 0 ? rc : 0;
}

static int put_event(qcert_store *store, qc_file *file, const qcert_dossier_event *event)
{
    int rc = 0;

    qc_put(file, "{\"uuid\": ");
    qc_put_json_text(file, event->uuid);
    put_text(file, "time", event->time);
    put_text(file, "kind", event->kind);
    put_text(file, "what", event->what);
    if (event->about)
        rc = put_about(store, file, event->about);
    put_text(file, "title", event->title);
    put_text(file, "link", event->link);
    put_text(file, "file", event->file);
    if (event->file)
        put_number(file, "bytes", event->bytes);
    put_text(file, "sha256", event->sum);
    put_text(file, "qgis", event->version);
    put_text(file, "day", event->day);
    put_text(file, "role", event->role);
    put_text(file, "note", event->note);
    if (event->current) {
        put_number(file, "current", event->current);
        put_number(file, "correct", event->correct);
        put_number(file, "quality", event->quality);
    }
    qc_put(file, "}");
    return rc;
}

static int put_events(qcert_store *store, int64_t id, qc_file *file)
{
    qc_stmt *events = qc_events_of(store, id, 1);
    qcert_dossier_event event;
    int rc, count = 0;

    while ((rc = qc_step(events)) == QCERT_ROW) {
        qc_put_raw(file, count++ ? ",\n  " : "\n  ");
        qc_event_read(&event, events);
        rc = put_event(store, file, &event);
        if (rc)
            break;
    }
    qc_release(events);
    return rc;
}

int qc_dossier_json(qcert_store *store, int64_t id, qc_file *file)
{
    qc_stmt *dossier;
    int rc = qc_dossier_find(store, id, &dossier);

    if (rc)
        return rc;
    qc_put(file, "{\"qcert_dossier\": 1");
    put_text(file, "uuid", qc_word(dossier, QC_D_UUID));
    put_text(file, "organisation", qc_word(dossier, QC_D_NAME));
    put_text(file, "country", qc_text(dossier, QC_D_COUNTRY));
    put_text(file, "began", qc_word(dossier, QC_D_BEGAN));
    qc_release(dossier);
    qc_put(file, ",\n \"events\": [");
    rc = put_events(store, id, file);
    qc_put(file, "\n ]}\n");
    return rc;
}
