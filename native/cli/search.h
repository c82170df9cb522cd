/* search.h - what the commands that search have in common. */
#ifndef QCERT_SEARCH_H
#define QCERT_SEARCH_H

#include "cli.h"
#include "out.h"

/* One search, from its first word to its last. */
struct search {
    const cli_args *args;
    int how; /* the store is opened */
    qcert_store *store;
    qcert_filter filter;
    qcert_point origin;
    qcert_rows *place; /* stands on the one town that was named; NULL: none was */
    char *where;       /* in words; NULL: nowhere in particular */
    char today[12];
    int64_t age;       /* of the data, in seconds */
    int stale;
    struct out to;
};

/* What is searched. */
typedef struct search_kind {
    const char *name, *title, *order;
    int64_t limit; /* unless told otherwise; 0: all */
    int (*find)(qcert_store *store, const qcert_filter *filter, qcert_rows **out);
} search_kind;

/* What was found. */
struct found {
    int64_t rows, near; /* near: those that have a distance */
    int more;           /* there are more than were asked for */
};

/* The call without its first word, which is no PLACE. */
cli_args search_behind(const cli_args *args);

/* All return 0 or how the call ends, after saying why. */
int search_begin(struct search *search);
int search_answer(struct search *search, const search_kind *kind, struct found *found);
int search_refuse(const struct search *search);
void search_end(struct search *search);
/* A command whose first word is where to write: calls write with the search for what stands behind it. */
int search_into(const cli_args *args, int (*write)(struct search *search, const cli_args *args));

/* A command without PLACE, whose document begins with the day and the age of the data. answer: 0, or what the library
 * said no to. */
int search_run(const cli_args *args, int (*answer)(struct search *search));
void search_head(struct search *search);

/* Shows what rows walks, up to limit, and frees it. 0 or a qcert_code. */
int search_list(struct search *search, const char *name, qcert_rows *rows, int64_t limit, struct found *found);
/* Says whether there is more. */
void search_list_end(struct search *search, const struct found *found);

#endif
