/* merge.h - compares what was staged with what the store has, and applies the difference. Within a transaction. */
#ifndef QC_MERGE_H
#define QC_MERGE_H

#include "stage.h"

typedef struct qc_merge {
    qcert_store *store;
    int64_t run;
    int past;            /* the set is the past feed alone; else organisations, centres and upcoming courses */
    int table;           /* the organisation table was read */
    qc_known *known;     /* courses that were not staged, for they are as they were; NULL: none */
    int64_t new_courses; /* how many were put in */
    int64_t last_course; /* the highest id before them */
    char today[QC_DAY_SIZE], yesterday[QC_DAY_SIZE], tomorrow[QC_DAY_SIZE];
} qc_merge;

/* A condition in SQL: what the first run of a kind finds is no change. */
#define QC_NOT_FIRST_RUN                                                                                              \
    "EXISTS (SELECT 1 FROM run earlier JOIN run now ON now.id = :run AND now.kind = earlier.kind"                     \
    " WHERE earlier.id < now.id)"

/* Likewise: a row of a layer that an organisation's may be among those that could not be read. */
#define QC_SPARED(layer, organisation)                                                                                \
    "(EXISTS (SELECT 1 FROM s_spared WHERE layer = '" layer "' AND organisation IS NULL) OR " organisation " IN"      \
    " (SELECT s.row FROM s_spared JOIN s_organisation s ON s.name = s_spared.organisation WHERE layer = '" layer "'))"

/* A course c as it was, in SQL: a JSON object. */
#define QC_COURSE_BEFORE                                                                                              \
    "json_object('name', c.name, 'organisation', c.organisation, 'centre', c.centre, 'type', c.type, 'convener',"     \
    " c.convener, 'starts', c.starts, 'ends', c.ends, 'language', c.language, 'competence', c.competence, 'gone',"    \
    " c.gone)"

int qc_merge_organisations(qc_merge *merge);
int qc_merge_centres(qc_merge *merge);
int qc_merge_courses(qc_merge *merge);

/* After these: the points of courses and organisations follow the centres. */
int qc_merge_geometry(qc_merge *merge);

/* Counts what the run did, by its rows in change. */
int qc_merge_tally(qc_merge *merge, qc_layer layer, qcert_tally *tally);

/* Runs a statement, a literal, in which :run, :today, :yesterday, :tomorrow, :table,
 * :past and :last stand for the fields. */
int qc_merge_step(qc_merge *merge, const char *sql);
int qc_merge_steps(qc_merge *merge, const char *const *statements);

#endif
