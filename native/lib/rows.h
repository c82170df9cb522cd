/* rows.h - the cursor behind qcert_rows: one row at a time, whatever its kind. */
#ifndef QC_ROWS_H
#define QC_ROWS_H

#include "store.h"

typedef enum qc_kind { QC_NO_ROW, QC_COURSES, QC_CENTRES, QC_ORGANISATIONS, QC_PLACES, QC_RUNS,
               QC_CHANGES, QC_FOLLOWS, QC_COUNTRIES, QC_LANGUAGES, QC_REACH, QC_REACH_TOWNS, QC_GROUPS, QC_FIGURES,
               QC_CHECKS, QC_PRICES, QC_BOOKINGS, QC_BALANCES, QC_FORECAST, QC_SLIPS, QC_STANDINGS, QC_FLAWS,
               QC_DOSSIERS, QC_DOSSIER_EVENTS, QC_FINDINGS, QC_MOVES, QC_WAITING, QC_CONTRIBUTIONS } qc_kind;

struct qcert_rows {
    qcert_store *store;
    qc_kind kind;
    int ended;  /* 1: after the last row; below 0: the failure that ended it */
    int has_row;
    union {
        qcert_course course;
        qcert_centre centre;
        qcert_organisation organisation;
        qcert_place place;
        qcert_run run;
        qcert_change change;
        qcert_followed followed;
        qcert_country country;
        qcert_language language;
        qcert_reach reach;
        qcert_reach_town reach_town;
        qcert_group group;
        qcert_figure figure;
        qcert_certificate certificate;
        qcert_price price;
        qcert_booking booking;
        qcert_balance balance;
        qcert_due due;
        qcert_slip slip;
        qcert_standing standing;
        qcert_flaw flaw;
        qcert_dossier dossier;
        qcert_dossier_event event;
        qcert_finding finding;
        qcert_move move;
        qcert_waiting waiting;
        qcert_contribution contribution;
    } row;
    /* What the feature behind it does: fill row and return QCERT_ROW, or 0, or an error; and free itself. */
    int (*next)(qcert_rows *rows);
    void (*close)(void *state);
    void *state;
};

/* Takes over state, also when it fails. */
int qc_rows_new(qcert_store *store, qc_kind kind, int (*next)(qcert_rows *), void (*close)(void *), void *state,
                qcert_rows **out);

/* Rows that are those of one statement: fill reads the present one. Takes over the statement. */
int qc_rows_of(qcert_store *store, qc_kind kind, qc_stmt *stmt, void (*fill)(qcert_rows *, qc_stmt *),
               qcert_rows **out);

#endif
