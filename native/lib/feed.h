/* feed.h - the site's JSON documents, parsed as their bytes arrive: bytes in, records out. Knows no network, no store.
 *
 * A document is an object with one long array in it ("features", "results" or "data"). Each element of the array is
 * cut out by counting depth outside strings and parsed by itself; what is left, a small envelope, is parsed at the
 * end. So memory is bounded by the largest element (QC_FEED_ELEMENT), not by the document. */
#ifndef QC_FEED_H
#define QC_FEED_H

#include "base.h"

#define QC_FEED_ELEMENT (1 << 20) /* bytes of one element at the most */
#define QC_FEED_ENVELOPE (1 << 16) /* bytes of everything else */
#define QC_FEED_DEPTH 64

/* NULL where the feed says null or nothing; a text that only has blanks is kept as it is. */
typedef struct qc_org_record {
    const char *name;
    const char *country; /* two letters */
    const char *email, *url, *address, *phone;
} qc_org_record;

/* One row of the organisation table, HTML entities undone. */
typedef struct qc_table_record {
    const char *name;
    const char *slug; /* NULL if it is none */
    const char *country_name, *status, *remarks;
} qc_table_record;

typedef struct qc_place_record {
    const char *geojson; /* the geometry as JSON, keys sorted; NULL where it is null or a point */
    int is_point;        /* then lon and lat are it, whatever their range; a Point without them is none */
    double lon, lat;
} qc_place_record;

typedef struct qc_centre_record {
    int64_t site_id; /* below 0: the feed has none */
    const char *name, *organisation;
    qc_place_record place;
} qc_centre_record;

typedef struct qc_course_record {
    const char *name, *type, *convener, *centre, *organisation;
    const char *starts, *ends; /* days that exist */
    const char *language, *competence;
    qc_place_record place;
} qc_course_record;

/* An element that is not understood. organisation: whose it is, as far as that can be told, else NULL. */
typedef struct qc_reject_record {
    int64_t index; /* in the array, from 0 */
    const char *organisation;
    const char *why;
} qc_reject_record;

typedef enum qc_feed_kind { QC_FEED_ORGS, QC_FEED_TABLE, QC_FEED_CENTRES, QC_FEED_COURSES } qc_feed_kind;

/* Each returns 0, or a code that stops the parser and is given back. Records are borrowed during the call. The one of
 * the kind, and reject, must be there. */
typedef struct qc_feed_sink {
    int (*org)(void *user, const qc_org_record *record);
    int (*row)(void *user, const qc_table_record *record);
    int (*centre)(void *user, const qc_centre_record *record);
    int (*course)(void *user, const qc_course_record *record);
    int (*reject)(void *user, const qc_reject_record *record);
    void *user;
} qc_feed_sink;

typedef struct qc_feed qc_feed;

/* NULL without memory (ctx says so). */
qc_feed *qc_feed_new(qc_ctx *ctx, qc_feed_kind kind, const qc_feed_sink *sink);

/* EFORMAT: this is no such document. Elements that are JSON but not understood go to reject. After a failure every call
 * gives the same code back. */
int qc_feed_push(qc_feed *feed, const char *bytes, size_t count);

/* What the envelope says, below 0 where it says nothing. */
typedef struct qc_feed_tail {
    int64_t elements; /* in the array, rejected ones too */
    int64_t count;    /* organisations: "count"; table: "recordsFiltered" */
    int64_t page_size;
} qc_feed_tail;

/* Once, at the end. The document must have come whole: EFORMAT if it is cut, has something behind its end, lacks its
 * array, or says itself that it is an error. */
int qc_feed_end(qc_feed *feed, qc_feed_tail *tail);
void qc_feed_free(qc_feed *feed); /* NULL is fine */

#endif
