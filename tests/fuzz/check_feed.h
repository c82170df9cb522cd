/* check_feed.h - what must hold of a feed whatever bytes come: it gives the same however they are cut, its records keep
 * their promises, and it takes the documents that another reader, Jansson, takes as a whole. */
#ifndef CHECK_FEED_H
#define CHECK_FEED_H

#include "date.h"
#include "feed.h"
#include "fuzz.h"

#include <jansson.h>
#include <math.h>

typedef struct outcome {
    int rc;
    char message[1024];
    qc_feed_tail tail;
    int64_t given, unread; /* elements that came out; those of them that were not parsed */
    uint64_t hash;         /* of all that they said */
} outcome;

static void mix(outcome *out, const void *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        out->hash = (out->hash ^ ((const unsigned char *)bytes)[i]) * 1099511628211u;
}

static void check_text(outcome *out, const char *text)
{
    json_t *value = text ? json_string(text) : NULL; /* takes UTF-8 only */

    must(!text || value);
    json_decref(value);
    mix(out, text ? text : "\1", text ? strlen(text) + 1 : 1);
}

static void check_name(outcome *out, const char *name)
{
    must(name && *name);
    check_text(out, name);
}

static void check_day(outcome *out, const char *text)
{
    char again[QC_DAY_SIZE];
    int day;

    must(text && !qc_day_read(text, &day));
    qc_day_write(day, again);
    must(!strcmp(text, again));
    check_text(out, text);
}

static void check_place(outcome *out, const qc_place_record *place)
{
    json_t *geometry = place->geojson ? json_loads(place->geojson, 0, NULL) : NULL;
    char *again = json_dumps(geometry, JSON_COMPACT | JSON_SORT_KEYS | JSON_REAL_PRECISION(17));

    must(!place->geojson || (json_is_object(geometry) && !strcmp(place->geojson, again)));
    free(again);
    must(!place->geojson || !place->is_point);
    must(isfinite(place->lon) && isfinite(place->lat));
    json_decref(geometry);
    check_text(out, place->geojson);
    mix(out, &place->lon, sizeof place->lon);
    mix(out, &place->lat, sizeof place->lat);
}

static int on_org(void *user, const qc_org_record *org)
{
    outcome *out = user;

    out->given++;
    check_name(out, org->name);
    must(!org->country || strlen(org->country) == 2);
    check_text(out, org->country);
    check_text(out, org->email);
    check_text(out, org->url);
    check_text(out, org->address);
    check_text(out, org->phone);
    return 0;
}

static int on_row(void *user, const qc_table_record *row)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    outcome *out = user;

    out->given++;
    check_name(out, row->name);
    must(!row->slug || (*row->slug && !row->slug[strspn(row->slug, letters)]));
    must(!row->country_name || *row->country_name);
    must(!row->status || *row->status);
    must(!row->remarks || *row->remarks);
    check_text(out, row->slug);
    check_text(out, row->country_name);
    check_text(out, row->status);
    check_text(out, row->remarks);
    return 0;
}

static int on_centre(void *user, const qc_centre_record *centre)
{
    outcome *out = user;

    out->given++;
    must(centre->site_id >= -1);
    mix(out, &centre->site_id, sizeof centre->site_id);
    check_name(out, centre->name);
    check_name(out, centre->organisation);
    check_place(out, &centre->place);
    return 0;
}

static int on_course(void *user, const qc_course_record *course)
{
    outcome *out = user;

    out->given++;
    must(course->name && course->type && course->convener && course->centre);
    check_text(out, course->name);
    check_text(out, course->type);
    check_text(out, course->convener);
    check_text(out, course->centre);
    check_name(out, course->organisation);
    check_day(out, course->starts);
    check_day(out, course->ends);
    check_text(out, course->language);
    check_text(out, course->competence);
    check_place(out, &course->place);
    return 0;
}

static int on_reject(void *user, const qc_reject_record *reject)
{
    static const char *const unread[] = { "longer than 1 MiB", "nested too deeply", "a text holds a NUL",
                                          "a key comes twice", "a number is too large" };
    outcome *out = user;

    must(reject->index == out->given++);
    must(strlen(reject->why) < 256);
    check_name(out, reject->why);
    must(!reject->organisation || *reject->organisation);
    check_text(out, reject->organisation);
    for (size_t i = 0; i < sizeof unread / sizeof *unread; i++)
        out->unread += !strcmp(reject->why, unread[i]);
    return 0;
}

static outcome run_feed(qc_feed_kind kind, const char *bytes, size_t count, size_t piece)
{
    outcome out = { .hash = 14695981039346656037u };
    const qc_feed_sink sink = { on_org, on_row, on_centre, on_course, on_reject, &out };
    qc_ctx ctx;
    qc_feed *feed;

    qc_ctx_init(&ctx);
    feed = qc_feed_new(&ctx, kind, &sink);
    must(feed);
    for (size_t at = 0; at < count && !out.rc; at += piece)
        out.rc = qc_feed_push(feed, bytes + at, count - at < piece ? count - at : piece);
    must(!out.rc || qc_feed_end(feed, &out.tail) == out.rc);
    if (!out.rc)
        out.rc = qc_feed_end(feed, &out.tail);
    qc_feed_free(feed);
    must(out.rc == 0 || out.rc == QCERT_EFORMAT);
    must(!out.rc || *ctx.message);
    memcpy(out.message, ctx.message, sizeof out.message);
    return out;
}

static int depth_of(json_t *value)
{
    const char *key;
    json_t *member;
    size_t index;
    int most = 0, depth;

    json_object_foreach(value, key, member)
        most = (depth = depth_of(member)) > most ? depth : most;
    json_array_foreach(value, index, member)
        most = (depth = depth_of(member)) > most ? depth : most;
    return most + (json_is_object(value) || json_is_array(value));
}

/* The document as a whole, for comparing. (Jansson passes over a NUL between two tokens.) */
static void check_whole(const outcome *out, const char *array, const char *bytes, size_t count)
{
    size_t mark = count >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
    json_t *whole = json_loadb(bytes + mark, count - mark, JSON_REJECT_DUPLICATES, NULL);
    json_t *list = json_object_get(whole, array);
    int plain = !memchr(bytes, '\\', count) && !memchr(bytes, '\0', count) && !json_object_get(whole, "error") &&
                !json_object_get(whole, "result") && count < QC_FEED_ENVELOPE && depth_of(whole) <= QC_FEED_DEPTH;

    if (!out->rc) {
        must(out->given == out->tail.elements);
        must(out->unread || json_is_array(list));
        must(out->unread || (int64_t)json_array_size(list) == out->given);
    }
    if (json_is_array(list) && plain)
        must(!out->rc && !out->unread);
    json_decref(whole);
}

static void check_feed(qc_feed_kind kind, const char *array, const char *bytes, size_t count)
{
    static const size_t pieces[] = { 1, 7 };
    outcome whole = run_feed(kind, bytes, count, count);

    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        outcome pieced = run_feed(kind, bytes, count, pieces[i]);
        must(pieced.rc == whole.rc && pieced.given == whole.given && pieced.hash == whole.hash);
        must(!strcmp(pieced.message, whole.message));
        must(!memcmp(&pieced.tail, &whole.tail, sizeof whole.tail));
    }
    check_whole(&whole, array, bytes, count);
}

#endif
