/* lint.h - what is wrong with the listing of an organisation: rules, one after the other. */
#ifndef QC_LINT_H
#define QC_LINT_H

#include "rows.h"
#include "text.h"
#include "words.h"

/* A name that others may only seem to differ from. */
typedef struct qc_alike {
    char *fold, *name;
    int64_t id, organisation;
} qc_alike;

typedef struct qc_alikes {
    qc_alike *by_fold;
    size_t count, room;
} qc_alikes;

typedef struct qc_lint_row {
    qcert_flaw flaw;
    char *name, *text; /* that it points to */
} qc_lint_row;

typedef struct qc_lint {
    qcert_store *store;
    char today[QC_DAY_SIZE];
    qc_stmt *snapshot;      /* keeps the file as it was when the walk began */
    qc_stmt *organisations; /* stands on the present one */
    int64_t id;             /* the present one */
    const char *name, *country, *country_name; /* of it */
    qc_words *words;
    qc_alikes organisation_names, centre_names; /* all that are listed */
    qc_lint_row *row;       /* of the present one */
    size_t count, room, next;
} qc_lint;

/* In what tell() may say: *text is to be freed by whoever called it; NULL: nothing is wrong. */
typedef struct qc_rule {
    const char *what, *layer;
    int invisible;
    /* Rows of :id on :today: id, name, point, and then whatever tell() needs. */
    const char *sql;
    int (*tell)(qc_lint *lint, qc_stmt *from, char **text);
} qc_rule;

/* They end with a what of NULL. */
extern const qc_rule qc_rules_of_organisations[], qc_rules_of_centres[], qc_rules_of_courses[];

/* *text becomes what a format gives; EMEMORY. */
int qc_lint_say(qc_lint *lint, char **text, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Takes in a name, to be looked for; and sorts them all. */
int qc_alikes_add(qcert_store *store, qc_alikes *all, const char *name, int64_t id, int64_t organisation);
void qc_alikes_sort(qc_alikes *all);
void qc_alikes_free(qc_alikes *all);
/* Another one whose name differs in nothing but case, accents, blanks and signs. *found NULL: there is none. */
int qc_alikes_find(qcert_store *store, const qc_alikes *all, const char *name, int64_t id, const qc_alike **found);

#endif
