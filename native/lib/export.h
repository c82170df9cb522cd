/* export.h - one export, from its options to its report. */
#ifndef QC_EXPORT_H
#define QC_EXPORT_H

#include "calendar.h"
#include "format.h"
#include "target.h"

/* A bit for each id. */
typedef struct qc_marks {
    unsigned char *bits; /* NULL: all are marked */
    int64_t count;
} qc_marks;

typedef struct qc_job {
    qcert_store *store;
    qcert_export_opts by;
    qcert_filter filter;     /* the caller's */
    const qc_exporter *exporter; /* NULL: it is a calendar */
    const qc_calendar *calendar; /* else NULL */
    const qc_medium *format;
    qc_driver driver;
    const char *crs;
    const char *where;       /* the target, as messages show it */
    qc_target target;        /* unless it is a data base */
    qc_watch watch;
    qc_export *export;
    struct qc_agenda *agenda; /* of a calendar */
    int wanted[QC_LAYERS];
    int64_t written[QC_LAYERS]; /* rows; below 0: the layer is not in it */
    qc_marks marks[QC_LAYERS];  /* centres and organisations of the courses that passed */

    /* The present layer: its columns, and the row that is being put. */
    const qc_table *table;
    const qc_column *columns;
    size_t count;
    qc_field fields[QC_MOST_COLUMNS];
    qc_value values[QC_MOST_COLUMNS];
    qc_fit fit;
    int64_t placeless;       /* rows that were left out because they have no point */
    qcert_point *points;
    size_t points_room;
    qc_buf losses;
} qc_job;

/* After the module said no. */
int qc_job_fail(qc_job *job);

/* Walks the rows of one of qc_tables that pass the filter. work returns 0 to go on, QCERT_ROW when that was enough, or
 * an error. */
int qc_job_walk(qc_job *job, int which, qcert_filter filter, int (*work)(qc_job *job, const qcert_rows *rows));
/* Writes the courses as a calendar. */
int qc_job_calendar(qc_job *job);
/* Adds one of qc_tables to what is being exported. */
int qc_job_layer(qc_job *job, int which);
/* Marks what belongs to the courses that pass, without writing them. */
int qc_job_mark(qc_job *job);
/* How QGIS shows the layers that were written. */
int qc_job_styles(qc_job *job);
/* Lines about what the format could not hold. */
void qc_job_lose_texts(qc_job *job); /* what became of the texts of the layer */
void qc_job_lose(qc_job *job, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
