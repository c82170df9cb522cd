/* pace.h - how long something will take yet, from how fast it went of late. Knows no clock: whoever uses it says when
 * it is. */
#ifndef QCERT_PACE_H
#define QCERT_PACE_H

#include <stddef.h>
#include <stdint.h>

#define PACE_MARKS 16
#define PACE_GAP_MS 4000 /* between marks, so that they tell of the last minute */

/* How much was done at some moments, the oldest first; all zero at the start. */
typedef struct pace {
    struct { int64_t done, ms; } marks[PACE_MARKS];
    size_t count;
} pace;

void pace_note(pace *of_late, int64_t done, int64_t ms);

/* Seconds until total is done; below 0: that cannot be told yet. */
int64_t pace_left(const pace *of_late, int64_t done, int64_t total, int64_t ms);

/* "50 s left", "82 min left", "5 h 10 min left"; "" below 0. */
char *pace_text(char *text, size_t size, int64_t seconds);

#endif
