/* store.h - the open file behind a qcert_store: its connection, its day, its reference data. Knows no network. */
#ifndef QC_STORE_H
#define QC_STORE_H

#include "date.h"
#include "db.h"

struct qcert_store {
    qc_ctx ctx;
    qc_db *db;
    char *path, *geodata; /* geodata NULL: not found */
    int has_geodata;      /* attached */
    int read_only;
    int fixed_today;      /* a day, or QC_BY_CLOCK */
    int rows;             /* how many qcert_rows hold the store */
    int still;            /* one moment of the file is held over several public calls */
    int closed;           /* the owner has closed it; the last of the rows frees it */
    char *status[5];      /* texts that qcert_store_status lent */
    struct qc_sites *sites; /* all centres, once they were needed */
    struct qc_words *words; /* what texts mean; likewise */
};

#define QC_BY_CLOCK INT32_MIN
#define QC_NO_LOCATION "the site has no location" /* the flaw of a centre that has none; others have theirs */

/* Seconds since 1970: by the clock, or midday of the day that the caller set. */
int64_t qc_store_now(const qcert_store *store);
int qc_store_today(const qcert_store *store);

/* Attaches the reference data as "geodata". ESTORE says where it was looked for. */
int qc_store_need_geodata(qcert_store *store);

/* At the beginning of every public call. */
int qc_store_begin(qcert_store *store);
int qc_store_begin_change(qcert_store *store); /* of one that writes */

/* While much is written where there was nothing to read, it goes to the file at once and not to the write-ahead log
 * before. Where that cannot be, for others have the file open, all stays as it is. The next opening returns to the log,
 * too. */
void qc_store_leave_log(qcert_store *store);
void qc_store_return_to_log(qcert_store *store);

/* From hold_still on, what public calls read is the file as it was then, whatever others write; until let_go, which
 * does nothing where it is not held. */
int qc_store_hold_still(qcert_store *store);
void qc_store_let_go(qcert_store *store);

void qc_store_hold(qcert_store *store);
void qc_store_drop(qcert_store *store);

/* A value of the table meta as a text to free, or NULL. */
int qc_meta_get(qcert_store *store, const char *key, char **value);
/* The address of the site that the data came from in the end, over whatever mirror; to free, or NULL. */
int qc_store_site(qcert_store *store, char **site);
/* The same within a statement. Stores that were filled before mirrors could be know the server alone. */
#define QC_SITE_SQL                                                                                                   \
    "coalesce((SELECT value FROM meta WHERE key = 'site'), (SELECT value FROM meta WHERE key = 'server'))"
/* What stands before the slugs of organisations in the addresses of their pages; NULL: they have none, for the site is
 * invented. */
#define QC_PAGES_SQL "nullif(" QC_SITE_SQL ", '" QCERT_DEMO "') || '/en/certifyingorganisation/'"
int qc_meta_set(qcert_store *store, const char *key, const char *value);

/* The store's UUID, which it keeps for life, as a text to free. */
int qc_store_identity(qcert_store *store, char **identity);

#endif
