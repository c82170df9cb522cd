/* dossier.h - what the commands of dossiers share. */
#ifndef QCERT_DOSSIER_H
#define QCERT_DOSSIER_H

#include "cli.h"
#include "out.h"

/* Opens the store for the dossier that the first word names. */
int dossier_begin(const cli_args *args, int how, int64_t *id, qcert_store **store);

/* dossier_ask.c: commands that change nothing */
int dossier_show(const cli_args *args);
int dossier_list(const cli_args *args);
int dossier_check(const cli_args *args);

#endif
