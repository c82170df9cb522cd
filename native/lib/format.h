/* format.h - what the library knows of formats, and how texts are made to fit them. */
#ifndef QC_FORMAT_H
#define QC_FORMAT_H

#include "columns.h"
#include "text.h"

enum {
    QC_ALONE = 1,         /* a file holds one layer */
    QC_FLAT = 2,          /* a table: columns instead of a geometry */
    QC_CELLS = 4,         /* of a spreadsheet, which may take text for a formula */
    QC_DEGREES = 8,       /* WGS 84 and nothing else */
    QC_BRIEF = 16,        /* names have ten letters, and a field as wide as its texts */
    QC_STYLED = 32,       /* QGIS finds styles in a table of the file */
    QC_KEYED = 64,        /* rows have a key beside their fields */
    QC_CONTROLS = 128,    /* holds control characters */
    QC_PLAIN_DAYS = 256,  /* days are written better as text */
    QC_POINTED = 1024,    /* has no rows without a point */
    QC_REORDERED = 2048,  /* puts rows into an order of its own */
    QC_NAMED = 512,       /* a field "name" is what a map shows */
    QC_SNIFFS_JSON = 8192, /* OGR takes a text for JSON that looks like it, and writes it as that */
    QC_SNIFFS_XML = 16384, /* likewise for XML */
    QC_ENDED = 32768,     /* a file whose name lacks its ending is refused, or becomes a folder */
    QC_TYPED = 4096,      /* its cells know whether they are texts: of these only one with an equals sign is computed */
};

/* The one format that is not OGR's. */
#define QC_CALENDAR "iCalendar"

typedef struct qc_medium {
    const char *driver;
    const char *ending;     /* which this driver gets where others want it, too; NULL: as OGR thinks */
    int traits;
    size_t most_text;       /* bytes; 0: any */
    const char *const *file_options, *const *layer_options; /* the driver's */
} qc_medium;

/* What is known of a driver; never NULL. */
const qc_medium *qc_medium_of(const char *driver);
/* The name of the driver for a target, where OGR's choice is another; NULL: it is not. */
const char *qc_medium_for(const char *target);

/* What became of texts on their way into a format. */
typedef struct qc_fit {
    const qc_medium *format;
    qc_buf scratch[QC_MOST_COLUMNS]; /* one for each column, since a row's texts are used together */
    int64_t cut[QC_MOST_COLUMNS], controls, formulas, sniffed;
} qc_fit;

/* The text itself, or what it became; NULL without memory. */
const char *qc_fit_text(qc_fit *fit, size_t column, const char *text);
/* The same for a cell of somebody else's table, which becomes no more of a formula than it was: in a CSV it might have
 * been one already; typed: it came from where it was a text. */
const char *qc_fit_cell(const qc_medium *format, int typed, qc_buf *scratch, const char *text);
void qc_fit_free(qc_fit *fit);

#endif
