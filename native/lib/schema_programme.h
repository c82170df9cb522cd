/* schema_programme.h - the layout of the programme's own work: what fees, dossiers and figures keep. */
#ifndef QC_SCHEMA_PROGRAMME_H
#define QC_SCHEMA_PROGRAMME_H

#include "db.h"

/* Lays it out in a file of version 5; within the transaction that makes it one of version 6. */
int qc_schema_programme(qc_db *db);

/* Likewise from version 6 to 7: the layer of organisations with published contributions. */
int qc_schema_contributors(qc_db *db);

#endif
