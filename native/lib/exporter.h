/* exporter.h - what the library asks of the module that reads and writes through OGR. Both include this file, and
 * nothing else joins them: the module is opened by hand, so that only those who export pay for loading GDAL. */
#ifndef QC_EXPORTER_H
#define QC_EXPORTER_H

#include "qcert.h"

#define QC_EXPORTER_SYMBOL "qc_exporter_module"

/* ---- what is written ---------------------------------------------------- */

typedef enum qc_field_type { QC_TEXT, QC_WHOLE, QC_REAL, QC_DAY, QC_TIME } qc_field_type;

typedef struct qc_field {
    const char *name;
    qc_field_type type; /* one that the driver does not have becomes a text */
    int width;          /* of a text, in bytes; 0: any */
} qc_field;

/* Texts, days and times may be NULL, reals NaN: there is no value. */
typedef union qc_value {
    const char *text; /* UTF-8 without control characters that the format cannot hold; "2026-11-23" */
    int64_t whole;
    double real;
} qc_value;

typedef enum qc_shape { QC_NO_SHAPE, QC_ONE_POINT, QC_MANY_POINTS } qc_shape;
/* Where a format is a table, columns take the place of the geometry: lon and lat (x and y where the CRS is projected)
 * of the first point, or WKT. */
typedef enum qc_form { QC_GEOMETRY, QC_COLUMNS, QC_WKT } qc_form;

typedef struct qc_layer {
    const char *name;
    const qc_field *fields;
    size_t count;
    qc_shape shape;
    qc_form form;
    int keeps_ids;              /* rows get their id as the format's own key */
    int bare;                   /* the format has one CRS and need not be told */
    int needs_point;            /* the format would drop rows without one, and not say so */
    const char *const *options; /* the driver's, "NAME=VALUE", NULL at the end */
    struct qc_sheet *copies;    /* the first fields are those of a sheet, each with its type if the format has it; of
                                   its present row all but texts are copied, whatever the values say. NULL: none */
    size_t copied;              /* how many */
} qc_layer;

typedef struct qc_row {
    int64_t id;
    const qc_value *values;
    const qcert_point *points; /* EPSG:4326 */
    size_t point_count;
} qc_row;

/* ---- the module --------------------------------------------------------- */

/* What GDAL says of a driver. */
typedef struct qc_driver {
    char name[64];
    char ending[16]; /* of its files; "" if none is usual */
    int is_file;     /* else a data base or a service */
    int has_ending;  /* the target ends like its files */
    int has_ids;     /* its layers take a name for the column of the key */
    int many_layers; /* perhaps: OGR only knows once there is one */
} qc_driver;

/* What happens on the way. The library keeps it until the export is closed. */
typedef struct qc_watch {
    int (*stops)(void *user); /* asked often, on the thread of the export; other than 0: give up */
    void *user;
    int stopped;              /* it was other than 0, or there is no going on */
    int write_error;          /* errno of the first write that failed */
    int64_t astray;           /* points that have no place in the CRS */
    char failure[400];        /* what OGR complained of first */
    char warnings[800];       /* what it warned of, a line each, each once */
    const char *only;         /* the one file that is read, whatever lies beside it; NULL: any */
} qc_watch;

typedef struct qc_export qc_export;

/* A table that somebody else made, and its rows one by one. */
typedef struct qc_sheet qc_sheet;
typedef enum qc_sheet_form {
    QC_SEPARATED, /* by commas, semicolons or tabs */
    QC_WORKBOOK, QC_ANY_SHEET
} qc_sheet_form;

typedef struct qc_sheet_about {
    const qc_field *columns; /* each with a name; no width */
    size_t count;
    char name[100];          /* of the sheet; "" where the file is one table */
    int others;              /* sheets of the file that have rows, too */
    int recoded;             /* texts so far that were not UTF-8 and were read as Windows-1252 */
} qc_sheet_about;

typedef struct qc_exporter {
    const char *version; /* QCERT_VERSION */

    /* The driver of a name, or with NULL the one for the ending of the target. 0: none that can write. */
    int (*find)(const char *name, const char *target, qc_driver *driver);
    void (*names)(char *text, size_t size); /* of all that can write files */
    int (*knows_crs)(const char *crs);

    /* Makes a file, or opens a data base and begins a transaction. Without data_base, path must be absolute.  NULL:
     * watch->failure says why.  The others return 0, or -1. */
    qc_export *(*open)(qc_watch *watch, const qc_driver *driver, const char *path, const char *crs,
                       const char *const *options);
    int (*has)(qc_export *export, const char *layer);  /* a table of a data base */
    int (*drop)(qc_export *export, const char *layer); /* if it is there, and nothing depends on it */
    int (*takes_more)(qc_export *export);             /* layers */
    int (*begin)(qc_export *export, const qc_layer *layer);
    int (*put)(qc_export *export, const qc_row *row); /* 1: the format has no rows without a point, and this is one */
    /* Frees it in any case. keep 0: what was written may be in any state, and a data base is as it was. */
    int (*close)(qc_export *export, int keep);

    /* The first table of a file that has rows; path must be absolute. names: where the columns have none, they stand in
     * the first row. NULL: watch->failure says why, "" that no table was found. */
    qc_sheet *(*open_sheet)(qc_watch *watch, const char *path, qc_sheet_form form, int names);
    const qc_sheet_about *(*about)(qc_sheet *sheet);
    int (*next)(qc_sheet *sheet);                     /* 1: a row; 0: there is no more; -1 */
    int (*rewind)(qc_sheet *sheet);                   /* 0 or -1 */
    const char *(*cell)(qc_sheet *sheet, size_t at);  /* as text, until the next row; "" if there is none */
    void (*close_sheet)(qc_sheet *sheet);
} qc_exporter;

/* The library's: opens the module, once in a process. ENOTFOUND says where it was looked for. */
struct qc_ctx;
int qc_exporter_get(struct qc_ctx *ctx, const qc_exporter **exporter);

/* Where a link is the target, it is its end that must have the ending, and name is that: EFORMAT if it has not. */
int qc_exporter_ending(struct qc_ctx *ctx, const qc_exporter *exporter, qc_driver *driver, const char *name);

#endif
