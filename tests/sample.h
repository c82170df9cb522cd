/* sample.h - a small invented site in two states, answered from memory: a sync of it needs no server and no time, and
 * is the same in every run. QCERT_TEST_COURSES: as many more courses in each state. */
#ifndef SAMPLE_H
#define SAMPLE_H

#include "support.h"

/* MIRROR: not the site, but a mirror of its later state. */
typedef enum sample { SAMPLE_FIRST, SAMPLE_LATER, SAMPLE_MIRROR, SAMPLES } sample;

/* Asks the test double once for all that a sync asks for, in both states. Before everything else, and before forks. */
void sample_learn(void);
void sample_forget(void);

/* Syncs with a state of the site, past courses too, however recent the last sync is. */
int sample_sync(qcert_store *store, sample state, qcert_sync_report *report);
/* The same, but past courses only if they are due. */
int sample_sync_current(qcert_store *store, sample state);

/* From now on, in this thread, request number k (from 0) ends as told, and those behind it too if for_good. */
typedef enum sample_flaw { SAMPLE_WELL, SAMPLE_REFUSED, SAMPLE_UNREACHED, SAMPLE_CUT, SAMPLE_FLAWS } sample_flaw;
void sample_spoil(sample_flaw flaw, long k, int for_good);
/* How many requests there were since. */
long sample_requests(void);

/* All that a store holds, in words, but for the times at which it was written. To free. */
char *sample_contents(qcert_store *store);

#endif
