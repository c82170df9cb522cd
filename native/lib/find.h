/* find.h - how courses, centres and organisations are walked: nearest first, or in the order of a statement. */
#ifndef QC_FIND_H
#define QC_FIND_H

#include "course_types.h"
#include "filter.h"
#include "marks.h"
#include "near.h"
#include "rows.h"
#include "text.h"
#include "words.h"

typedef struct qc_find qc_find;

/* What is special to a kind of row. In the statements, :keys is a JSON list of ids, :from, :today, :since, :id,
 * :organisation as in the filter, :after the last change that is left out; their first column is the row's id. */
typedef struct qc_find_kind {
    qc_kind kind;
    const char *near_sql;  /* the rows of the centres or organisations :keys, which are equally far */
    const char *alone_sql; /* the same of one centre :key, without sorting them; NULL: near_sql does for it, too */
    const char *rest_sql;  /* the rows that have no distance; with of_centres, :keys are those that had one */
    const char *plain_sql; /* all rows, in the order without an origin */
    const char *any_sql;   /* the same in any order; NULL: that is not quicker */
    const char *id_sql;    /* the row :id; NULL: the filter's id plays no part */
    const char *organisation_sql; /* the rows of the organisation :organisation, in the order of plain_sql; NULL:
                                     plain_sql does for them, too */
    int shows_types;       /* what is known of course types plays a part */
    int shows_countries;   /* the statements name geodata */
    int in_order;          /* always in the order of plain_sql: an origin only gives distances */
    int of_centres;        /* lie where centres are: not where they only seem to be */
    int by_organisation;   /* :keys are organisations, each at its nearest centre; else centres */
    /* Fills the row from the statement: QCERT_ROW if it passes, 0 if it does not, or an error. */
    int (*take)(qc_find *find, qcert_rows *rows, qc_stmt *from);
} qc_find_kind;

struct qc_find {
    const qc_find_kind *kind;
    qc_filter filter;
    qc_near *near;
    const qc_site *ahead; /* taken from near, not yet used */
    double ahead_metres, ahead_azimuth;
    qcert_point point;      /* of the centre that the present statement began with */
    double metres, azimuth; /* of the rows of the present statement; NaN: none */
    qc_stmt *stmt;
    qc_stmt *snapshot;  /* keeps the file as it was when the search began */
    const char *pages;  /* what stands before the slugs of organisations, as the snapshot says; NULL: no pages */
    char new_from[QC_DAY_SIZE]; /* courses that were first seen then or later are new */
    int has_marks;
    enum { QC_NEAREST, QC_REST, QC_PLAIN, QC_OVER } phase;
    int64_t found;
    int64_t after;     /* changes up to this one are left out */
    qc_marks marks;
    qc_course_types types; /* where they play a part */
    qc_buf keys, came;    /* of the present statement; of all so far */
    int64_t key;          /* the last of keys */
    int key_count;
    qc_words *words;      /* that tell which centres are none; NULL: not asked */
    unsigned char *seen;  /* a bit for each organisation that came */
    int64_t last;         /* the greatest number of one */
    qc_buf page;
};

int qc_find_open(qcert_store *store, const qcert_filter *options, const qc_find_kind *kind, int64_t after,
                 qcert_rows **out);

/* The present distance and direction, for a row; *direction NULL where there is none. */
double qc_find_distance(const qc_find *find, const char **direction);
/* Measures the distance of a point from the origin, for that. */
void qc_find_measure(qc_find *find, double lon, double lat);
/* Whether only what is starred is asked for, and neither a row nor what it belongs to is. 0: it belongs to none. */
int qc_find_unstarred(const qc_find *find, int64_t course, int64_t centre, int64_t organisation);
/* The marks of the row that is found. QCERT_ROW, or an error. */
int qc_find_marks(qc_find *find, qc_layer layer, int64_t row, int *starred, const char **note);
/* The page of an organisation: NULL where its slug is not known. */
const char *qc_find_page(qc_find *find, const char *slug);

#endif
