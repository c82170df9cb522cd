/* states.h - the states in which a store of the sample can be before and after a sync, to be put and to be told. */
#ifndef STATES_H
#define STATES_H

#include "sample.h"

/* CURRENT: the past courses are missing, which are a transaction of their own. OLD: of the first layout.
 * MIRRORED: as LATER, but from a mirror, which is remembered. DETAILED_UNTOLD: with the details of one organisation, and
 * not with the warning that others could not be had. */
typedef enum state { NOTHING, EMPTY, FIRST_CURRENT, FIRST, LATER_CURRENT, LATER, MIRRORED, OLD, FOLLOWED, NEWS, SHOWN,
               STARRED, NOTED, CHECKED, BATCHED, CHARGED, PAID, CORRECTED, PRICED, TOLD, DETAILED_UNTOLD, DETAILED,
               TAKEN_IN, ADDED, CERTIFIED, TAUGHT, CHANGED, BEGUN, REVIEWED, ASKED, STATES } state;

/* Makes one store of each, after having learnt the sample; once, before forks. */
void states_make(void);
void states_forget(void);

/* Puts a store of that state at path, in place of the one that is there, with all that belongs to it. */
void state_put(state is, const char *path);
/* Tells the state of a store, which must be sound and whole: the test fails if it is in none of them. */
state state_of(const char *path);

/* Opens a store; nobody is waited for. */
int state_open(const char *path, qcert_store **store);

/* What leads from one state to the next. *partly: the past courses, or the table, could not be had. */
typedef int state_step(qcert_store *store, int *partly);
state_step step_nothing, step_first, step_later, step_mirror, step_no_news, step_follow, step_news, step_star,
    step_mark, step_verify, step_batch, step_forget, step_charge, step_pay, step_correct, step_price, step_mine,
    step_details, step_take_in, step_tell, step_change, step_begin, step_ask;

/* step_verify with some more options, so that its walk leaves something behind besides. */
int state_verify(qcert_store *store, qcert_verify_opts opts);

/* Begins the walk of step_batch, over so many certificates; asked: counts for each how often it is asked for. */
enum { STATE_BATCH = 6 };
int state_begin_batch(qcert_store *store, int *asked, qcert_rows **rows);

#endif
