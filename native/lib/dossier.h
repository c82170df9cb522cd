/* dossier.h - what the parts of the dossiers have in common: the rules of events, and the states. */
#ifndef QC_DOSSIER_H
#define QC_DOSSIER_H

#include "markup.h"
#include "rows.h"
#include "text.h"

#define QC_FOUND_A_GROUP "found a user group" /* the title of a move that skips the groups of a country without one */
#define QC_UUID_SIZE 37

/* ---- states (pure) ------------------------------------------------------ */

typedef struct qc_move {
    const char *state, *role, *next;
    int reason; /* must be told */
} qc_move;

extern const qc_move qc_moves[]; /* up to a state of NULL */

/* The move from one state to another by that role, or if role is NULL by whose it is, but the site's. EFORMAT says
 * which moves there are, or that it is another role's, or that of several. */
int qc_move_find(qc_ctx *ctx, const char *state, const char *next, const char *role, const qc_move **move);
/* The moves from a state in words: "submitted, withdrawn". */
void qc_moves_write(const char *state, char *text, size_t size);

/* ---- events (pure) ------------------------------------------------------ */

/* Whether what is told of an event is what its kind needs and may have, whoever tells it: all but its UUID, its time,
 * and what it is about. about: the kind of that; NULL: none. EFORMAT says what is wrong. */
int qc_event_check(qc_ctx *ctx, const qcert_dossier_event *event, const char *about);

/* ---- in a store --------------------------------------------------------- */

/* A statement that stands on the dossier_state of a dossier: ENOTFOUND if there is none. To be released. */
enum { QC_D_ID, QC_D_UUID, QC_D_NAME, QC_D_ORGANISATION, QC_D_COUNTRY, QC_D_BEGAN, QC_D_STATE, QC_D_SINCE, QC_D_MOVE,
       QC_D_TITLE, QC_D_DUE };
#define QC_D_SELECT                                                                                                   \
    "SELECT id, uuid, name, organisation, country, began, state, since, move, title, due FROM dossier_state"
int qc_dossier_find(qcert_store *store, int64_t id, qc_stmt **found);

/* Whether an opinion of a group may be told: EFORMAT if the applicant is the group or a reviewer, and no other group
 * was asked. Needs the reference data. */
int qc_opinion_check(qcert_store *store, const qcert_dossier_event *opinion);

/* Puts an event, with a UUID of its own if it has none. */
int qc_event_put(qcert_store *store, const qcert_dossier_event *event, int64_t *id);

/* Ends the transaction in which something was told of a dossier, as qc_end(): the layer of contributors has other
 * statistics. */
int qc_dossier_end(qcert_store *store, int rc);

/* The events of a dossier as they stand in the file; with all: also moves, removals, and what they removed. To be
 * released; read the present one. */
qc_stmt *qc_events_of(qcert_store *store, int64_t dossier, int all);
/* What is seen of one kind; about 0: whatever it is about. */
qc_stmt *qc_dossier_items(qcert_store *store, int64_t dossier, const char *kind, int64_t about);
void qc_event_read(qcert_dossier_event *event, qc_stmt *from);

/* ---- the forms of a dossier (files) ------------------------------------- */

/* Write it to a file that is open. */
int qc_dossier_json(qcert_store *store, int64_t id, qc_file *file);
int qc_dossier_html(qcert_store *store, int64_t id, qc_file *file);

/* ---- reading (pure) ----------------------------------------------------- */

#define QC_DOSSIER_BYTES (4 << 20) /* of a file, at the most */
#define QC_DOSSIER_MOST 10000 /* events */

/* An event as it stands in a file. */
typedef struct qc_read_event {
    qcert_dossier_event event;
    int64_t about; /* the place of that event in the list, from 0; below 0: none */
} qc_read_event;

typedef struct qc_read_dossier {
    const char *uuid, *name, *country, *began;
    qc_read_event *events;
    size_t count;
    void *reader; /* whose texts these are */
} qc_read_dossier;

/* Reads a dossier in JSON; bytes has room for QC_JSON_SPARE more. EFORMAT says what is wrong, and where. Must be freed
 * in any case, and before the bytes. */
int qc_dossier_read(qc_ctx *ctx, const char *bytes, size_t count, qc_read_dossier *dossier);
void qc_dossier_free(qc_read_dossier *dossier);

#endif
