/* apart.h - work on what strangers made, in a process of its own: whatever that does to it ends with it. */
#ifndef QC_APART_H
#define QC_APART_H

#include "base.h"
#include "text.h"

enum { QC_APART_BROKE = 1, QC_APART_LATE }; /* beside error codes, which are below 0 */

/* Forks, and lets work write to out in the child; it is to use nothing that another thread of this process may have
 * held at that moment, and if it waits for that, it is late. said gets what it wrote, up to said->most. BROKE: it
 * crashed, or did not return 0; LATE: it took longer, used more than 512 MB, or wrote too much. */
int qc_apart(qc_ctx *ctx, int (*work)(void *user, int out), void *user, int milliseconds, qc_buf *said);

#endif
