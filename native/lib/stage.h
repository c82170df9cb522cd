/* stage.h - what a sync fetched, kept in temporary tables until the whole set has come. */
#ifndef QC_STAGE_H
#define QC_STAGE_H

#include "known.h"
#include "words.h"

/* The layers, as the tables tally, problem and change name them. */
typedef enum qc_layer { QC_ORGANISATION, QC_CENTRE, QC_COURSE, QC_LAYERS } qc_layer;
extern const char *const qc_layer_names[QC_LAYERS];

typedef struct qc_stage {
    qcert_store *store;
    qc_words *words;
    const char *list; /* the state that the present list of the organisation table gives its rows */
    int begun;        /* a document is on its way */
    qc_known *known;  /* courses that need not be staged; NULL: all are */
} qc_stage;

/* Empties the temporary tables, making them where they are missing. */
int qc_stage_open(qcert_store *store, qc_stage *stage);
void qc_stage_close(qc_stage *stage);

/* A document's records go between begin and end. They are forgotten by another begin, and by an end with an error. */
int qc_stage_begin(qc_stage *stage);
int qc_stage_end(qc_stage *stage, int rc);

/* The sink that puts a document's records into the tables. */
qc_feed_sink qc_stage_sink(qc_stage *stage, qc_feed_kind kind);

/* From now on, courses that the store has as they are need not be staged: when organisations and centres are, before
 * the feed of the upcoming courses of a day begins. */
int qc_stage_know(qc_stage *stage, int day);

/* Forgets what the organisation table said. */
int qc_stage_forget_table(qc_stage *stage);
/* Forgets the organisations of the feed, to read its pages anew. */
int qc_stage_forget_organisations(qc_stage *stage);

/* Rows that the feed of a layer carried and that were understood; and those that were not. */
int qc_stage_count(qc_stage *stage, qc_layer layer, int64_t *understood, int64_t *rejected);

#endif
