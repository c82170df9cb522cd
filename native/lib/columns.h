/* columns.h - the layers of an export, field by field. */
#ifndef QC_COLUMNS_H
#define QC_COLUMNS_H

#include "exporter.h"
#include "rows.h"

/* A field, and where in the row's struct it stands. */
typedef struct qc_column {
    const char *name;
    const char *brief; /* for formats whose names have ten letters; NULL: the name is as short */
    qc_field_type type;
    size_t at;
} qc_column;

enum { QC_LAYER_COURSES, QC_LAYER_CENTRES, QC_LAYER_ORGANISATIONS, QC_LAYER_CONTRIBUTIONS, QC_LAYERS };

typedef struct qc_table {
    const char *name;
    const qc_column *columns;
    size_t count;     /* without those that only a search from somewhere has */
    size_t far_count; /* with them */
    qc_shape shape;
    int (*find)(qcert_store *store, const qcert_filter *filter, qcert_rows **out);
    const char *style; /* QML, by which QGIS shows it; NULL: a table */
} qc_table;

extern const qc_table qc_tables[QC_LAYERS];

#define QC_MOST_COLUMNS 32

/* Of the present row. */
qc_value qc_column_value(const qc_column *column, const qcert_rows *rows);
qcert_point qc_row_point(const qcert_rows *rows); /* NaN: none */

#endif
