/* list.h - certificates that stand in a file: in a table that OGR reads, in a text with one in a line, or in PDFs, each
 * of which is one. What is to be asked for is read at once; the file of results, which is the list with what came of
 * it, is written row by row. */
#ifndef QC_LIST_H
#define QC_LIST_H

#include "base.h"
#include "certid.h"
#include "exporter.h"
#include "target.h"

#define QC_LIST_MOST 100000 /* rows, lines or files */
#define QC_LIST_STDIN "-"   /* in place of a path: the standard input, a text */

typedef struct qc_list_item {
    int64_t row;   /* from 1; of a text the line */
    char *asked;   /* never NULL */
    char *name;    /* that is expected; NULL: none */
    char *file;    /* of a folder; NULL: it is none */
    char *reason;  /* why it cannot be asked for; NULL: it can */
} qc_list_item;

typedef struct qc_list {
    qc_ctx *ctx;
    qc_ctx aside;               /* of looks that may fail */
    char *path;                 /* as it was given */
    qc_list_item *items;
    size_t count, room, bytes;
    struct qc_list_table *table; /* NULL: it is none, or nobody needs it any more */
    struct qc_list_pdfs *pdfs;   /* NULL: it is none */
    struct qc_result *result;    /* NULL: none is wanted */
    char remarks[600];           /* what was taken for granted, a line each */
} qc_list;

typedef struct qc_list_opts {
    const char *path, *column, *name_column, *output;
    int replace;
} qc_list_opts;

/* Reads what opts->path is, and begins the output. *out is NULL on failure.
 * ESTORE: it cannot be read; ENOTFOUND: there is no such column; EAMBIGUOUS: it is not clear which column has the ids;
 * EFORMAT: it is no list, or too long. */
int qc_list_open(qc_ctx *ctx, const qc_list_opts *opts, qc_list **out);
/* What came of an item, into the output; to be called for each in their order. */
int qc_list_put(qc_list *list, size_t at, const qcert_certificate *came);
int qc_list_keep(qc_list *list); /* at the end: the output appears */
void qc_list_close(qc_list *list); /* what was not kept is gone; NULL is fine */

int qc_list_has(const qc_list *list, const qc_target *target); /* whether that file is the list,
                                                                  or will be its output */

/* What is printed in the PDF of an item, folded, to free; NULL: it is none, or has no text. */
int qc_list_print(qc_list *list, size_t at, char **print);
/* What is printed otherwise than it is on record: "name", "course", "days", with comma between; "": nothing. has_name:
 * whether the name is in it. */
const char *qc_list_compare(const char *print, const qcert_certificate *found, int has_name);
int qc_list_has_name(const char *print, const char *name);

/* ---- between its files --------------------------------------------------- */

int qc_list_fail(const qc_list *list, int code, const char *why); /* "PATH: why" */
void qc_list_remark(qc_list *list, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As qc_certid_read(), but "QGIS 3", which a person may have typed for an id, is a version where nobody asked for one.
 * What is wrong is told to list->aside. */
int qc_list_find_id(qc_list *list, const char *text, qc_certid *id);
/* Adds copies; name, file and reason may be NULL. EFORMAT: there are too many. */
int qc_list_add(qc_list *list, int64_t row, const char *asked, const char *name, const char *file, const char *reason);

int qc_list_read_text(qc_list *list);
int qc_list_read_pdfs(qc_list *list, int is_folder);
void qc_list_close_pdfs(qc_list *list);

int qc_list_read_table(qc_list *list, const qc_list_opts *opts);
void qc_list_close_table(qc_list *list);
/* A table's own part of the output. */
typedef struct qc_list_table {
    const qc_exporter *exporter;
    qc_sheet *sheet;
    char *path;       /* absolute */
    qc_watch watch;
    int64_t row;
    int is_typed;     /* its cells know whether they are texts, other than those of a CSV */
    char separator;   /* of a CSV; else NUL */
    int has_bom;      /* it begins with the mark that spreadsheets want */
} qc_list_table;
int qc_list_next_row(qc_list *list); /* 1: there is one; 0: there is no more; or an error */

int qc_result_open(qc_list *list, const qc_list_opts *opts);
void qc_result_drop(qc_list *list);

#endif
