/* records.h - what one element of a feed means; for feed.c and records.c alone. */
#ifndef QC_RECORDS_H
#define QC_RECORDS_H

#include "feed.h"
#include "json.h"
#include "slicer.h"

#define QC_ERROR_CHARACTERS 200 /* of what a server says about an error */
#define QC_KEPT 5               /* texts that one record needs at the most */

struct qc_feed {
    qc_slicer slicer;
    qc_feed_kind kind;
    qc_feed_sink sink;
    qc_json_reader *json;
    /* of the present element */
    int64_t index;
    const char *organisation;
    char why[1024];   /* its first flaw; "" if none */
    char *kept[QC_KEPT]; /* texts made for its record */
    int kept_count;
    int failed;       /* memory ran out for them */
};

/* Reads one element and gives its record, or its reject, to the sink. */
int qc_read_organisation(qc_feed *feed, qc_json element);
int qc_read_row(qc_feed *feed, qc_json element);
int qc_read_centre(qc_feed *feed, qc_json element);
int qc_read_course(qc_feed *feed, qc_json element);

/* Gives the present element to the sink as one that is not understood, because of feed->why. */
int qc_reject_element(qc_feed *feed);

/* A value as JSON, cut after so many characters. */
typedef struct qc_excerpt {
    char text[QC_ERROR_CHARACTERS * 4 + 4]; /* UTF-8 and "..." */
    size_t count;
    int characters;
} qc_excerpt;
const char *qc_show_value(qc_feed *feed, qc_json value, int characters, qc_excerpt *out);

#endif
