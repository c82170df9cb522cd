/* rtree.h - fills the spatial indexes of a layer all at once. SQLite's R*Tree takes its rows one by one and moves them
 * about as it grows, which took a third of a first sync; from rows that come in order it is built in a tenth of the
 * time, and tighter. */
#ifndef QC_RTREE_H
#define QC_RTREE_H

#include "db.h"

/* Makes the index of the centres, or that of the courses, anew. Within a transaction; courses lie where their centres
 * do. */
int qc_rtree_fill_centres(qc_db *db);
int qc_rtree_fill_courses(qc_db *db);

#endif
