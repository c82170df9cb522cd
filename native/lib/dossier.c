#include "dossier.h"

#include "filter.h"
#include "schema.h"
#include "secret.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_NAME 200 /* bytes; the site's own limit */

/* A random UUID (RFC 9562). */
#define NEW_UUID                                                                                                      \
    "(SELECT substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-' ||"                         \
    " substr('89ab', 1 + abs(random() % 4), 1) || substr(h, 18, 3) || '-' || substr(h, 21)"                           \
    " FROM (SELECT lower(hex(randomblob(16))) AS h))"

/* ---- finding ------------------------------------------------------------ */

int qc_dossier_find(qcert_store *store, int64_t id, qc_stmt **found)
{
    qc_stmt *find = qc_prepare(store->db, QC_D_SELECT " WHERE id = ?");
    int rc;

    *found = NULL;
    qc_bind_int(find, id);
    rc = qc_step(find);
    if (rc == QCERT_ROW) {
        *found = find;
        return 0;
    }
    qc_release(find);
    return rc ? rc : qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no dossier %lld", (long long)id);
}

/* ---- putting ------------------------------------------------------------ */

int qc_event_put(qcert_store *store, const qcert_dossier_event *event, int64_t *id)
{
    char now[QC_TIME_SIZE];
    qc_stmt *put = qc_prepare(store->db,
        "INSERT INTO dossier_event(uuid, dossier, time, kind, what, about, title, link, file, bytes, sum, version, day,"
        " role, note, current, correct, quality) VALUES(coalesce(?1, " NEW_UUID "), ?, ?, ?, ?, nullif(?, 0), ?, ?, ?,"
        " iif(?9 IS NULL, NULL, ?10), ?11, ?12, ?13, ?14, ?15, nullif(?16, 0), nullif(?17, 0), nullif(?18, 0))");
    int rc;

    qc_time_write(qc_store_now(store), now);
    qc_bind_text(put, event->uuid);
    qc_bind_int(put, event->dossier);
    qc_bind_text(put, event->time ? event->time : now);
    qc_bind_text(put, event->kind);
    qc_bind_text(put, event->what);
    qc_bind_int(put, event->about);
    qc_bind_text(put, event->title);
    qc_bind_text(put, event->link);
    qc_bind_text(put, event->file);
    qc_bind_int(put, event->bytes);
    qc_bind_text(put, event->sum);
    qc_bind_text(put, event->version);
    qc_bind_text(put, event->day);
    qc_bind_text(put, event->role);
    qc_bind_text(put, event->note);
    qc_bind_int(put, event->current);
    qc_bind_int(put, event->correct);
    qc_bind_int(put, event->quality);
    rc = qc_run(put);
    *id = qc_last_id(store->db);
    return rc;
}

/* ---- a new one ---------------------------------------------------------- */

/* Whose it will be. */
typedef struct applicant {
    int64_t id; /* 0: not on the site's list */
    char *name;
    char country[4]; /* "": not known */
} applicant;

/* What the site lists, by its row or its exact name. */
static int look_up(qcert_store *store, int64_t id, const char *name, applicant *who)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT id, name, country FROM organisation WHERE id = ?1 OR (?1 = 0 AND"
                               " name = ?2) ORDER BY gone IS NOT NULL, id LIMIT 1");
    int rc;

    qc_bind_int(find, id);
    qc_bind_text(find, name);
    rc = qc_step(find);
    if (rc == QCERT_ROW) {
        who->id = qc_int(find, 0);
        free(who->name);
        who->name = qc_copy(qc_word(find, 1));
        snprintf(who->country, sizeof who->country, "%.2s", qc_is_null(find, 2) ? "" : qc_text(find, 2));
    }
    qc_release(find);
    if (rc < 0)
        return rc;
    if (id && !rc)
        return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no organisation %lld", (long long)id);
    return who->name ? 0 : qc_fail_memory(&store->ctx);
}

static int read_applicant(qcert_store *store, int64_t id, const char *name, const char *country, applicant *who)
{
    int rc;

    who->name = qc_trim(name ? name : "");
    if (!who->name)
        return qc_fail_memory(&store->ctx);
    if (!id && (!*who->name || strlen(who->name) > LONGEST_NAME || !qc_is_plain(who->name, 0)))
        return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.60s\" is no name of an organisation: it has 1 to %d bytes of "
                       "UTF-8 and no control characters", who->name, LONGEST_NAME);
    rc = look_up(store, id, who->name, who);
    if (!rc && country)
        rc = qc_country_code(store, country, who->country);
    if (!rc && !*who->country)
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "the store does not know in which country %.100s is: give it",
                     who->name);
    return rc;
}

static int must_be_new(qcert_store *store, const applicant *who)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT id FROM dossier_state WHERE name = ?1 OR organisation = ?2");
    int rc;

    qc_bind_text(find, who->name);
    qc_bind_int(find, who->id);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        rc = qc_fail(&store->ctx, QCERT_EFOREIGN, "%.100s has dossier %lld already", who->name,
                     (long long)qc_int(find, 0));
    qc_release(find);
    return rc;
}

static int put_dossier(qcert_store *store, const applicant *who, int64_t *dossier)
{
    qcert_dossier_event draft = { .kind = "move", .what = "draft", .role = "applicant" };
    char now[QC_TIME_SIZE];
    int64_t id;
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO dossier(uuid, name, country, organisation, began)"
                              " VALUES(" NEW_UUID ", ?, ?, nullif(?, 0), ?)");
    int rc;

    qc_time_write(qc_store_now(store), now);
    qc_bind_text(put, who->name);
    qc_bind_text(put, who->country);
    qc_bind_int(put, who->id);
    qc_bind_text(put, now);
    rc = qc_run(put);
    *dossier = draft.dossier = qc_last_id(store->db);
    return rc ? rc : qc_event_put(store, &draft, &id);
}

int qcert_dossier_new(qcert_store *store, int64_t id, const char *name, const char *country, int64_t *dossier)
{
    applicant who = { .id = 0 };
    int rc = qc_store_begin_change(store);

    *dossier = 0;
    if (!rc)
        rc = read_applicant(store, id, name, country, &who);
    if (!rc)
        rc = qc_begin(store->db);
    if (!rc) {
        rc = must_be_new(store, &who);
        if (!rc)
            rc = put_dossier(store, &who, dossier);
        rc = qc_end(store->db, rc);
    }
    free(who.name);
    return rc;
}

/* ---- adding ------------------------------------------------------------- */

static int must_exist(qcert_store *store, int64_t dossier)
{
    qc_stmt *found;
    int rc = qc_dossier_find(store, dossier, &found);

    qc_release(found);
    return rc;
}

/* The kind of what an event is about, which must be there and seen. */
static int kind_of(qcert_store *store, const qcert_dossier_event *event, char kind[20])
{
    qc_stmt *find = qc_prepare(store->db, "SELECT kind FROM dossier_item WHERE id = ? AND dossier = ?");
    int rc;

    qc_bind_int(find, event->about);
    qc_bind_int(find, event->dossier);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        snprintf(kind, 20, "%s", qc_word(find, 0));
    qc_release(find);
    if (rc)
        return rc < 0 ? rc : 0;
    return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no %lld in dossier %lld", (long long)event->about,
                   (long long)event->dossier);
}

/* What is kept of a file: where it lies, its name, size and sum. */
typedef struct kept_file {
    char *path;
    char sum[QC_SUM_SIZE];
} kept_file;

static int keep_file(qcert_store *store, qcert_dossier_event *event, kept_file *file)
{
    const char *slash;
    int rc;

    if (!event->file)
        return 0;
    rc = qc_sum_file(&store->ctx, event->file, &event->bytes, file->sum);
    if (rc)
        return rc;
    file->path = realpath(event->file, NULL);
    if (!file->path)
        return qc_fail_memory(&store->ctx);
    slash = strrchr(event->file, '/');
    event->file = slash ? slash + 1 : event->file;
    event->sum = file->sum;
    return 0;
}

static int put_path(qcert_store *store, int64_t id, const char *path)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO dossier_file VALUES(?, ?)");

    qc_bind_int(put, id);
    qc_bind_text(put, path);
    return qc_run(put);
}

static int add(qcert_store *store, const qcert_dossier_event *event, const kept_file *file, int64_t *id)
{
    char about[20] = "";
    int rc = must_exist(store, event->dossier);

    if (!rc && event->about)
        rc = kind_of(store, event, about);
    if (!rc)
        rc = qc_event_check(&store->ctx, event, *about ? about : NULL);
    if (!rc && !strcmp(event->kind, "opinion"))
        rc = qc_opinion_check(store, event);
    if (!rc)
        rc = qc_event_put(store, event, id);
    return rc || !file->path ? rc : put_path(store, *id, file->path);
}

int qc_dossier_end(qcert_store *store, int rc)
{
    return qc_end(store->db, rc ? rc : qc_schema_statistics_of_contributors(store->db));
}

/* Only what the caller may tell. */
static qcert_dossier_event told(const qcert_dossier_event *from, int64_t dossier)
{
    return (qcert_dossier_event){ .dossier = dossier, .kind = from->kind, .what = from->what, .about = from->about,
                                  .title = from->title, .link = from->link, .file = from->file,
                                  .version = from->version, .day = from->day, .role = from->role, .note = from->note,
                                  .current = from->current, .correct = from->correct, .quality = from->quality };
}

/* ---- changing ----------------------------------------------------------- */

static int may_change(const char *kind)
{
    return !strcmp(kind, "contribution") || !strcmp(kind, "course") || !strcmp(kind, "material");
}

/* Scores are those of what was there, and of nothing else. */
static int must_be_unreviewed(qcert_store *store, int64_t course)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT 1 FROM dossier_item m JOIN dossier_item r ON r.about = m.id"
                               " AND r.kind = 'review' WHERE m.about = ? AND m.kind = 'material'");
    int rc;

    qc_bind_int(find, course);
    rc = qc_step(find);
    qc_release(find);
    return rc != QCERT_ROW ? rc : qc_fail(&store->ctx, QCERT_EFORMAT, "the materials of %lld were reviewed: it stays"
                                          " as it is", (long long)course);
}

static int copy_path(qcert_store *store, int64_t from, int64_t to)
{
    qc_stmt *copy = qc_prepare(store->db, "INSERT INTO dossier_file SELECT ?, path FROM dossier_file WHERE id = ?");

    qc_bind_int(copy, to);
    qc_bind_int(copy, from);
    return qc_run(copy);
}

/* The materials of a course go over to another one as they are, also files that lie on other machines. */
static int carry_over(qcert_store *store, int64_t dossier, int64_t from, int64_t to)
{
    qc_stmt *materials = qc_dossier_items(store, dossier, "material", from);
    qcert_dossier_event event;
    int64_t old, made;
    int rc;

    while ((rc = qc_step(materials)) == QCERT_ROW) {
        qc_event_read(&event, materials);
        old = event.id;
        event.about = to;
        event.uuid = event.time = NULL;
        rc = qc_event_put(store, &event, &made);
        if (!rc)
            rc = copy_path(store, old, made);
        if (rc)
            break;
    }
    qc_release(materials);
    return rc;
}

/* An entry in place of an older one of its kind, which is removed with what is about it. */
static int replace(qcert_store *store, const qcert_dossier_event *event, const kept_file *file, int64_t old,
                   int64_t *id)
{
    qcert_dossier_event removal = { .kind = "removal", .dossier = event->dossier, .about = old };
    char kind[20] = "";
    int64_t removed;
    int rc = must_exist(store, event->dossier);

    if (!rc)
        rc = kind_of(store, &removal, kind);
    if (!rc && (!event->kind || strcmp(kind, event->kind) || !may_change(kind)))
        rc = qc_fail(&store->ctx, QCERT_EFORMAT, "%lld is a %s: a contribution, a course or a material is changed to"
                     " one of its kind", (long long)old, kind);
    if (!rc)
        rc = must_be_unreviewed(store, old);
    if (!rc)
        rc = add(store, event, file, id);
    if (!rc)
        rc = carry_over(store, event->dossier, old, *id);
    return rc ? rc : qc_event_put(store, &removal, &removed);
}

/* ---- outside ------------------------------------------------------------ */

/* old: what it takes the place of; NULL: of nothing. */
static int put(qcert_store *store, int64_t dossier, const int64_t *old, const qcert_dossier_event *theirs, int64_t *id)
{
    qcert_dossier_event event;
    kept_file file = { NULL, "" };
    int64_t own;
    int rc = qc_store_begin_change(store);

    if (!rc)
        rc = qc_opts(&store->ctx, event, theirs);
    if (rc)
        return rc;
    event = told(&event, dossier);
    if (event.kind && !strcmp(event.kind, "move"))
        return qc_fail(&store->ctx, QCERT_EMISUSE, "a move is made by qcert_dossier_move()");
    if (event.kind && !strcmp(event.kind, "opinion") && !event.role)
        event.role = "group";
    id = id ? id : &own;
    rc = qc_store_need_geodata(store); /* not within the transaction */
    if (!rc)
        rc = keep_file(store, &event, &file); /* before others have to wait */
    if (!rc)
        rc = qc_begin(store->db);
    if (!rc)
        rc = qc_dossier_end(store, old ? replace(store, &event, &file, *old, id) : add(store, &event, &file, id));
    free(file.path);
    return rc;
}

int qcert_dossier_add(qcert_store *store, int64_t dossier, const qcert_dossier_event *event, int64_t *id)
{
    return put(store, dossier, NULL, event, id);
}

int qcert_dossier_change(qcert_store *store, int64_t dossier, int64_t entry, const qcert_dossier_event *event,
                         int64_t *id)
{
    return put(store, dossier, &entry, event, id);
}
