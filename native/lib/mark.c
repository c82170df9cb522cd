#include "store.h"
#include "text.h"

#include <string.h>

#define LONGEST_NOTE 4000 /* bytes */

/* What can be marked, and how to know that it is there. */
static const struct layer {
    const char *name;
    const char *exists;
} layers[] = {
    { "centre", "SELECT 1 FROM centre WHERE id = ?" },
    { "course", "SELECT 1 FROM course WHERE id = ?" },
    { "organisation", "SELECT 1 FROM organisation WHERE id = ?" },
};

static int find_layer(qcert_store *store, const char *name, const struct layer **found)
{
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        if (name && !strcmp(layers[i].name, name)) {
            *found = &layers[i];
            return 0;
        }
    return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.40s\" is none of organisation, centre, course", name ? name : "");
}

static int must_exist(qcert_store *store, const struct layer *layer, int64_t id)
{
    qc_stmt *exists = qc_prepare(store->db, layer->exists);
    int rc;

    qc_bind_int(exists, id);
    rc = qc_step(exists);
    qc_release(exists);
    if (rc)
        return rc < 0 ? rc : 0;
    return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no %s %lld", layer->name, (long long)id);
}

/* What is not starred and has no note is not marked. */
static int tidy(qcert_store *store)
{
    return qc_exec(store->db, "DELETE FROM mark WHERE NOT starred AND note IS NULL");
}

static int put_star(qcert_store *store, const struct layer *layer, int64_t id, int on)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO mark(layer, row, starred) VALUES(?, ?, ?)"
                              " ON CONFLICT(layer, row) DO UPDATE SET starred = excluded.starred");

    qc_bind_text(put, layer->name);
    qc_bind_int(put, id);
    qc_bind_int(put, on != 0);
    return qc_run(put);
}

static int put_note(qcert_store *store, const struct layer *layer, int64_t id, const char *text)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO mark(layer, row, note) VALUES(?, ?, ?)"
                              " ON CONFLICT(layer, row) DO UPDATE SET note = excluded.note");

    qc_bind_text(put, layer->name);
    qc_bind_int(put, id);
    qc_bind_text(put, text && *text ? text : NULL);
    return qc_run(put);
}

int qcert_star(qcert_store *store, const char *layer, int64_t id, int on)
{
    const struct layer *in;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = find_layer(store, layer, &in);
    if (!rc)
        rc = qc_begin(store->db);
    if (rc)
        return rc;
    rc = must_exist(store, in, id);
    if (!rc)
        rc = put_star(store, in, id, on);
    return qc_end(store->db, rc ? rc : tidy(store));
}

int qcert_note(qcert_store *store, const char *layer, int64_t id, const char *text)
{
    const struct layer *in;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = find_layer(store, layer, &in);
    if (!rc && text && (strnlen(text, LONGEST_NOTE + 1) > LONGEST_NOTE || !qc_is_plain(text, 1)))
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "a note is UTF-8, of %d bytes at the most, and its only control "
                     "characters are line feeds", LONGEST_NOTE);
    if (!rc)
        rc = qc_begin(store->db);
    if (rc)
        return rc;
    rc = must_exist(store, in, id);
    if (!rc)
        rc = put_note(store, in, id, text);
    return qc_end(store->db, rc ? rc : tidy(store));
}
