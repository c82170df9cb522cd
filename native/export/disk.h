/* disk.h - the files that OGR writes. Some drivers do not look whether a write succeeds; here each write is looked at,
 * and each may be the last. */
#ifndef QC_DISK_H
#define QC_DISK_H

#include "exporter.h"

#define DISK "/vsiqcert" /* before an absolute path */

void disk_install(void); /* once */

/* Whose files this thread writes from now on; NULL: nobody's. */
void disk_watch(qc_watch *watch);

#endif
