#include "dossier.h"

#include "json.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_NAME 200 /* bytes, of an organisation */
#define FORM 1 /* of the document */

/* ---- values ------------------------------------------------------------- */

static int flaw(qc_ctx *ctx, int64_t at, const char *name, const char *what)
{
    if (at < 0)
        return qc_fail(ctx, QCERT_EFORMAT, "this is no dossier that can be taken in: %.60s %s", name, what);
    return qc_fail(ctx, QCERT_EFORMAT, "this is no dossier that can be taken in: event %lld: %.60s %s",
                   (long long)at + 1, name, what);
}

static int known_fields(qc_ctx *ctx, qc_json object, int64_t at, const char *const *names)
{
    size_t count = qc_json_count(object);

    if (qc_json_type_of(object) != QC_JSON_OBJECT)
        return flaw(ctx, at, "it", "is no object");
    for (size_t i = 0; i < count; i++) {
        const char *key = qc_json_key(object, i);
        size_t known = 0;
        while (names[known] && strcmp(names[known], key))
            known++;
        if (!names[known])
            return flaw(ctx, at, qc_is_plain(key, 0) ? key : "a field", "is not known");
    }
    return 0;
}

/* A text; NULL if it is not there. */
static int take_text(qc_ctx *ctx, qc_json object, int64_t at, const char *name, const char **into)
{
    qc_json value = qc_json_member(object, name);

    *into = qc_json_text(value);
    if (*into || qc_json_type_of(value) == QC_JSON_NONE)
        return 0;
    return flaw(ctx, at, name, "is no text");
}

/* A whole number from 0 to most; 0 if it is not there. */
static int take_number(qc_ctx *ctx, qc_json object, int64_t at, const char *name, int64_t most, int64_t *into)
{
    qc_json value = qc_json_member(object, name);

    *into = qc_json_natural(value);
    if (qc_json_type_of(value) == QC_JSON_NONE)
        *into = 0;
    return *into >= 0 && *into <= most ? 0 : flaw(ctx, at, name, "is no number that it can be");
}

static int is_uuid(const char *text)
{
    static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    if (!text || strlen(text) != strlen(form))
        return 0;
    for (size_t i = 0; form[i]; i++)
        if (form[i] == '-' ? text[i] != '-' : !strchr("0123456789abcdef", text[i]))
            return 0;
    return 1;
}

static int must_be_uuid(qc_ctx *ctx, int64_t at, const char *name, const char *text)
{
    return is_uuid(text) ? 0 : flaw(ctx, at, name, "is no UUID");
}

static int must_be_time(qc_ctx *ctx, int64_t at, const char *name, const char *text)
{
    int64_t seconds;

    return text && !qc_time_read(text, &seconds) ? 0 : flaw(ctx, at, name, "is no time");
}

/* ---- events ------------------------------------------------------------- */

static int take_scores(qc_ctx *ctx, qc_json from, int64_t at, qcert_dossier_event *event)
{
    int64_t current, correct, quality;
    int rc = take_number(ctx, from, at, "current", 5, &current);

    if (!rc)
        rc = take_number(ctx, from, at, "correct", 5, &correct);
    if (!rc)
        rc = take_number(ctx, from, at, "quality", 5, &quality);
    if (rc)
        return rc;
    event->current = (int)current;
    event->correct = (int)correct;
    event->quality = (int)quality;
    return 0;
}

static int take_fields(qc_ctx *ctx, qc_json from, int64_t at, qcert_dossier_event *event)
{
    const struct { const char *name, **into; } texts[] = {
        { "uuid", &event->uuid }, { "time", &event->time }, { "kind", &event->kind }, { "what", &event->what },
        { "title", &event->title }, { "link", &event->link }, { "file", &event->file }, { "sha256", &event->sum },
        { "qgis", &event->version }, { "day", &event->day }, { "role", &event->role }, { "note", &event->note },
    };
    static const char *const names[] = { "uuid", "time", "kind", "what", "about", "title", "link", "file", "bytes",
                                         "sha256", "qgis", "day", "role", "note", "current", "correct", "quality",
                                         NULL };
    int rc = known_fields(ctx, from, at, names);

    for (size_t i = 0; i < sizeof texts / sizeof *texts && !rc; i++)
        rc = take_text(ctx, from, at, texts[i].name, texts[i].into);
    if (!rc)
        rc = take_number(ctx, from, at, "bytes", INT64_MAX, &event->bytes);
    if (!rc)
        rc = must_be_uuid(ctx, at, "uuid", event->uuid);
    if (!rc)
        rc = must_be_time(ctx, at, "time", event->time);
    return rc ? rc : take_scores(ctx, from, at, event);
}

/* The place of an event before this one; below 0: there is none. */
static int64_t find_before(const qc_read_dossier *dossier, size_t at, const char *uuid)
{
    for (size_t i = at; i-- > 0;)
        if (!strcmp(dossier->events[i].event.uuid, uuid))
            return (int64_t)i;
    return -1;
}

static int take_about(qc_ctx *ctx, qc_json from, const qc_read_dossier *dossier, size_t at, qc_read_event *into)
{
    const char *uuid;
    int rc = take_text(ctx, from, (int64_t)at, "about", &uuid);

    into->about = -1;
    if (rc || !uuid)
        return rc;
    into->about = find_before(dossier, at, uuid);
    return into->about < 0 ? flaw(ctx, (int64_t)at, "about", "names no event before it") : 0;
}

/* Whether the table of states has it. What it says of groups was right where it was made. */
static int check_move(qc_ctx *ctx, const qc_read_dossier *dossier, size_t at)
{
    const qc_read_event *read = &dossier->events[at];
    const char *from = read->about < 0 ? "" : dossier->events[read->about].event.what;
    const qc_move *move;
    int rc;

    if (!read->event.role)
        return flaw(ctx, (int64_t)at, "role", "is missing");
    if (read->about < 0)
        return strcmp(read->event.what, "draft") ? flaw(ctx, (int64_t)at, "about", "is missing") : 0;
    rc = qc_move_find(ctx, from, read->event.what, read->event.role, &move);
    if (!rc && move->reason && !read->event.note)
        rc = flaw(ctx, (int64_t)at, "note", "is missing");
    return rc;
}

static int take_event(qc_ctx *ctx, qc_json from, qc_read_dossier *dossier, size_t at)
{
    qc_read_event *into = &dossier->events[at];
    int rc = take_fields(ctx, from, (int64_t)at, &into->event);

    if (!rc && find_before(dossier, at, into->event.uuid) >= 0)
        rc = flaw(ctx, (int64_t)at, "uuid", "is another event's");
    if (!rc)
        rc = take_about(ctx, from, dossier, at, into);
    if (rc)
        return rc;
    rc = qc_event_check(ctx, &into->event, into->about < 0 ? NULL : dossier->events[into->about].event.kind);
    if (!rc && !strcmp(into->event.kind, "move"))
        rc = check_move(ctx, dossier, at);
    return rc;
}

static int take_events(qc_ctx *ctx, qc_json list, qc_read_dossier *dossier)
{
    size_t count = qc_json_count(list);
    int rc = 0;

    if (qc_json_type_of(list) != QC_JSON_LIST || !count || count > QC_DOSSIER_MOST)
        return flaw(ctx, -1, "events", "is no list of 1 to 10000 events");
    dossier->events = calloc(count, sizeof *dossier->events);
    if (!dossier->events)
        return qc_fail_memory(ctx);
    for (size_t i = 0; i < count && !rc; i++) {
        rc = qc_tell(ctx, "reading", (int64_t)i, (int64_t)count);
        if (!rc)
            rc = take_event(ctx, qc_json_item(list, i), dossier, i);
        dossier->count = i + 1;
    }
    return rc;
}

/* ---- the dossier -------------------------------------------------------- */

static int is_country(const char *text)
{
    return text && strlen(text) == 2 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'A' && text[1] <= 'Z';
}

static int is_name(const char *text)
{
    return text && *text && strlen(text) <= LONGEST_NAME && qc_is_plain(text, 0);
}

static int take_head(qc_ctx *ctx, qc_json from, qc_read_dossier *dossier)
{
    static const char *const names[] = { "qcert_dossier", "uuid", "organisation", "country", "began", "events", NULL };
    int64_t form = 0;
    int rc = known_fields(ctx, from, -1, names);

    if (!rc)
        rc = take_number(ctx, from, -1, "qcert_dossier", INT64_MAX, &form);
    if (!rc && form != FORM)
        rc = form > FORM ? qc_fail(ctx, QCERT_EVERSION, "this dossier was written by a newer program")
                         : flaw(ctx, -1, "qcert_dossier", "is missing");
    if (!rc)
        rc = take_text(ctx, from, -1, "uuid", &dossier->uuid);
    if (!rc)
        rc = take_text(ctx, from, -1, "organisation", &dossier->name);
    if (!rc)
        rc = take_text(ctx, from, -1, "country", &dossier->country);
    if (!rc)
        rc = take_text(ctx, from, -1, "began", &dossier->began);
    if (!rc)
        rc = must_be_uuid(ctx, -1, "uuid", dossier->uuid);
    if (!rc)
        rc = must_be_time(ctx, -1, "began", dossier->began);
    if (!rc && !is_name(dossier->name))
        rc = flaw(ctx, -1, "organisation", "is no name");
    return rc || is_country(dossier->country) ? rc : flaw(ctx, -1, "country", "is no code of two letters");
}

/* There is one beginning: the draft, before all other moves. */
static int check_beginning(qc_ctx *ctx, const qc_read_dossier *dossier)
{
    int drafts = 0;

    for (size_t i = 0; i < dossier->count; i++)
        drafts += dossier->events[i].about < 0 && !strcmp(dossier->events[i].event.kind, "move");
    return drafts == 1 ? 0 : flaw(ctx, -1, "events", "have no draft, or several");
}

int qc_dossier_read(qc_ctx *ctx, const char *bytes, size_t count, qc_read_dossier *dossier)
{
    const char *why;
    qc_json whole;
    int rc;

    *dossier = (qc_read_dossier){ .reader = qc_json_new() };
    if (!dossier->reader)
        return qc_fail_memory(ctx);
    rc = qc_json_read(dossier->reader, bytes, count, &whole, &why);
    if (rc == QCERT_EMEMORY)
        return qc_fail_memory(ctx);
    if (why)
        return flaw(ctx, -1, "the JSON is not valid:", why);
    rc = take_head(ctx, whole, dossier);
    if (!rc)
        rc = take_events(ctx, qc_json_member(whole, "events"), dossier);
    return rc ? rc : check_beginning(ctx, dossier);
}

void qc_dossier_free(qc_read_dossier *dossier)
{
    free(dossier->events);
    qc_json_free(dossier->reader);
    *dossier = (qc_read_dossier){ 0 };
}
