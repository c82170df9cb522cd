/* verify.h - certificates that are asked for one after the other, and what the store keeps of the answers. */
#ifndef QC_VERIFY_H
#define QC_VERIFY_H

#include "certid.h"
#include "demo.h"
#include "evidence.h"
#include "list.h"
#include "net.h"
#include "page.h"
#include "rows.h"
#include "secret.h"
#include "text.h"

/* What is asked for, in its order. */
typedef struct qc_items {
    size_t count;
    const char *(*asked)(void *state, size_t at);
    const char *(*name)(void *state, size_t at); /* that is expected; NULL: none */
    void (*close)(void *state);
    void *state;
} qc_items;

/* What gets each row besides the caller. */
typedef struct qc_sink {
    int (*row)(void *state, const qcert_certificate *row);
    int (*keep)(void *state);   /* all rows came */
    void (*close)(void *state); /* in any case */
    void *state;
} qc_sink;

#define QC_MOST_SINKS 2

/* A walk over several certificates, which the store remembers until it has ended. */
typedef struct qc_batch {
    char key[QC_PRINT_SIZE]; /* "": it is none */
    int64_t before;          /* the last check before it began; what came since is not asked again */
    int64_t answered;        /* how many rows were, when it went on */
} qc_batch;

/* One walk of qcert_verify(). */
typedef struct qc_verify {
    qcert_store *store;
    qcert_verify_opts by; /* numbers alone: what it points to is the caller's */
    qc_net *net;
    qc_demo demo;              /* if that is asked */
    qc_secret secret;
    qc_items items;
    qc_list *list;             /* that they are of; NULL: they were given by themselves */
    size_t at;
    qc_sink sinks[QC_MOST_SINKS];
    size_t sink_count;
    qc_batch batch;
    qc_evidence *evidence;     /* NULL: none is kept */
    int64_t before;            /* the last check before this walk */
    char since[QC_TIME_SIZE];  /* what the site answered from then on is not asked again */
    int silent;                /* how many times in a row the site was not reached */
    qc_buf page;
    qc_certid id;              /* of the present row */
    char *print;               /* of a PDF, folded; else NULL */
    char *name;                /* of the attendee, as the site has just said */
    char reason[200];          /* of a row that is not in the store */
    qc_stmt *shown;            /* the present row */
} qc_verify;

#define QC_MOST_SILENT 3

/* The word for a kind, as the store and the rows have it. */
const char *qc_kind_name(int is_organisation);
int qc_verify_is_organisation(const qc_verify *job, const qc_certid *id);

/* Items that are copies of the caller's texts; names NULL: none is expected. */
int qc_items_of(qc_ctx *ctx, const char *const *asked, const char *const *names, size_t count, qc_items *items);
void qc_items_close(qc_items *items);

/* Items that stand in the list that the options name, and the output that they name. */
int qc_verify_open_list(qc_verify *job, size_t count);
/* Where the present row is a PDF: reads what is printed in it; drops a check that knows the name by its fingerprint
 * alone, if that is of no words in it or of another key, for only the site can tell then; tells what is printed
 * otherwise than a check says. */
int qc_verify_read_print(qc_verify *job);
int qc_verify_recall_print(qc_verify *job, const char *id, int64_t *check);
int qc_verify_compare_print(qc_verify *job, int64_t check, qcert_certificate *row);

/* Begins a batch, or goes on with one; a walk over one certificate, or offline, is none. */
int qc_batch_begin(qc_verify *job);
int qc_batch_end(qc_verify *job);
int qc_batch_forget(qcert_store *store); /* all of them, for their keys tell nobody what is in them */

/* Asks the site for one certificate and keeps what came of it, *check is its number. */
int qc_verify_ask(qc_verify *job, const char *id, int is_organisation, int64_t *check);

/* The check that makes it needless to ask, or 0. */
int qc_verify_recall(qc_verify *job, const char *id, int is_organisation, const char *expected, int64_t *check);

/* What a check tells of a name that is expected: QC_TELLS_OTHER, by the fingerprint alone, that it is not the same. */
enum { QC_TELLS_NOTHING, QC_TELLS_OTHER, QC_TELLS };

/* The last check that the store has, or 0; and what it tells of a name. */
int qc_verify_last(qc_verify *job, const char *id, int is_organisation, const char *expected, int64_t *check,
                   int *tells);

/* Whether a name has a fingerprint; job->secret is the key. */
int qc_verify_print(qc_verify *job, const char *id, const char *name, char print[QC_PRINT_SIZE]);

/* The columns of a check c: see qc_check_read(). */
#define QC_CHECK_COLUMNS                                                                                              \
    "SELECT c.certificate, c.kind, c.verdict, c.reason, c.checked, c.server, c.name, c.organisation, c.centre,"       \
    " c.type, c.starts, c.ends, c.language, c.competence, c.convener, c.hours, c.issued,"                             \
    " (SELECT CASE WHEN o.gone IS NOT NULL AND o.state IN('certified', 'unknown') THEN 'no longer listed'"            \
    "  ELSE o.state END FROM organisation o"                                                                          \
    "  WHERE o.name = c.organisation ORDER BY o.gone IS NOT NULL, o.id DESC LIMIT 1),"                                \
    " (SELECT e.checked FROM certificate_check e WHERE " QC_EARLIER " AND e.verdict IN('on record', 'valid',"         \
    "  'expired') ORDER BY e.id DESC LIMIT 1),"                                                                       \
    " EXISTS (SELECT 1 FROM certificate_check e WHERE " QC_EARLIER " AND ((e.mark = c.mark AND e.print <> c.print)"   \
    "  OR (c.kind = 'organisation' AND e.organisation <> c.organisation))),"                                          \
    " c.page_sum, (SELECT n.geom FROM centre n WHERE n.name = c.centre AND n.geom IS NOT NULL"                        \
    "  ORDER BY n.gone IS NOT NULL, n.id DESC LIMIT 1)"                                                               \
    " FROM certificate_check c "
#define QC_EARLIER "e.certificate = c.certificate AND e.kind = c.kind AND e.server = c.server AND e.id < c.id"

/* Whether a row says what who asked would have it say. */
int qc_check_confirms(const qcert_certificate *row);

/* The present row; its texts are borrowed from the statement. */
void qc_check_read(qc_stmt *from, qcert_certificate *row);

#endif
