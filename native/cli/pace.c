#include "pace.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define SOONEST_MS 3000 /* before that, a pace is a guess */

/* What goes back, or on another clock, is another job. */
void pace_note(pace *of_late, int64_t done, int64_t ms)
{
    size_t last = of_late->count - 1;

    if (of_late->count && (done < of_late->marks[last].done || ms < of_late->marks[last].ms))
        of_late->count = 0;
    else if (of_late->count && ms - of_late->marks[last].ms < PACE_GAP_MS)
        return;
    if (of_late->count == PACE_MARKS) {
        memmove(of_late->marks, of_late->marks + 1, sizeof *of_late->marks * (PACE_MARKS - 1));
        of_late->count--;
    }
    of_late->marks[of_late->count].done = done;
    of_late->marks[of_late->count++].ms = ms;
}

int64_t pace_left(const pace *of_late, int64_t done, int64_t total, int64_t ms)
{
    int64_t took = of_late->count ? ms - of_late->marks[0].ms : 0;
    int64_t did = of_late->count ? done - of_late->marks[0].done : 0;

    if (took < SOONEST_MS || did <= 0 || total < done)
        return -1;
    return (int64_t)((double)(total - done) * (double)took / (double)did / 1000 + .5);
}

char *pace_text(char *text, size_t size, int64_t seconds)
{
    int64_t minutes = (seconds + 30) / 60;

    if (seconds < 0)
        snprintf(text, size, "%s", "");
    else if (seconds < 90)
        snprintf(text, size, "%" PRId64 " s left", seconds);
    else if (minutes < 120)
        snprintf(text, size, "%" PRId64 " min left", minutes);
    else
        snprintf(text, size, "%" PRId64 " h %" PRId64 " min left", minutes / 60, minutes % 60);
    return text;
}
