/* publish.h - one published site, from its options to its files. */
#ifndef QC_PUBLISH_H
#define QC_PUBLISH_H

#include "filter.h"
#include "folder.h"
#include "markup.h"
#include "text.h"

/* A country or a language that some of the courses have, and the reference data know. */
typedef struct qc_tag {
    char code[16];
    char *name; /* in English */
    int64_t courses;
} qc_tag;

typedef struct qc_tags {
    qc_tag *tag;
    size_t count, room;
} qc_tags;

/* Where courses are held: a centre with a point, on the map's plane. */
typedef struct qc_spot {
    int64_t centre, course; /* course: its first */
    char *name;
    double x, y;
    int64_t courses;
} qc_spot;

typedef struct qc_publish {
    qcert_store *store;
    qcert_publish_opts by;
    qcert_filter filter;
    qc_filter ready;        /* the same, to ask which languages it allows */
    qc_folder folder;
    qc_buf title;           /* what by.title holds, on one line */
    char *base;             /* the URL with a slash at its end; NULL: unknown */
    char *site, *synced;    /* where the data came from, and when */
    qc_tags countries, languages;
    qc_spot *spots;
    size_t spot_count, spot_room;
    int64_t courses;
} qc_publish;

#define QC_WORLD 8000 /* the sides of the map's plane, in the steps of geodata's world */

void qc_publish_free(qc_publish *job);

/* What shows on the page, gathered in one walk. */
int qc_publish_gather(qc_publish *job);
/* index.html and what goes with it. */
int qc_publish_page(qc_publish *job);
/* Layers, calendars and feeds. */
int qc_publish_parts(qc_publish *job);

/* What certified organisations contribute: on the page, and contributions.json. */
void qc_put_contributions(qc_file *file, void *user);
int qc_publish_contributions(qc_publish *job);

/* A course in the list, and in the data that search engines read. */
void qc_put_course(qc_file *file, const qc_publish *job, const qcert_course *course);
void qc_put_course_data(qc_file *file, const qc_publish *job, const qcert_course *course);
void qc_put_day(qc_file *file, const char *time); /* "23 November 2026" of a day, or of a moment */
void qc_put_month(qc_file *file, const char *day);

/* The point of a course on the plane; 0 if it has none, or an invented one. */
int qc_course_spot(const qcert_course *course, double *x, double *y);
/* NULL: there is none of that code. */
const qc_tag *qc_find_tag(const qc_tags *tags, const char *code);
/* "country-ch", for the names of files. */
char *qc_tag_file(const char *folder, const char *kind, const qc_tag *tag, const char *ending);

#endif
