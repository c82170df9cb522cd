/* schema.h - the layout of the file, and how older files come up to it. */
#ifndef QC_SCHEMA_H
#define QC_SCHEMA_H

#include "db.h"

#define QC_APPLICATION_ID 0x51436572 /* "QCer", in the header of the file */
#define QC_SCHEMA_VERSION 8

/* Lays out an empty file, or brings an older one up to date, in one transaction. Says nothing of whose the file is. */
int qc_schema_update(qc_db *db);

/* Around putting in all centres and courses for the first time: what finds them is made at once afterwards, from sorted
 * rows, in a fraction of the time. Within the same transaction. */
int qc_schema_drop_indexes(qc_db *db);
int qc_schema_make_indexes(qc_db *db);

/* Writes the statistics by which map programs open the layers at once; within the transaction of the change. */
int qc_schema_statistics(qc_db *db);
/* Likewise for the layer of contributors alone, which dossiers change, too. */
int qc_schema_statistics_of_contributors(qc_db *db);

#endif
