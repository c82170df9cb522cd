/* folder.h - a folder that is made beside the one it will be, and takes its place as a whole. */
#ifndef QC_FOLDER_H
#define QC_FOLDER_H

#include "base.h"

#define QC_FOLDER_DEPTH 4 /* of folders within it */

typedef struct qc_folder {
    qc_ctx *ctx;
    char *path; /* absolute: where it will stand */
    char *part; /* absolute: beside it; nobody looks into it */
    char *made; /* within part: the new folder */
    int replace;
    int there;  /* an older one is at path */
} qc_folder;

/* EFOREIGN: there is something at path that is no empty folder, and either replace is 0, or it holds a file that no
 * earlier folder of this kind wrote. Those list what they hold in a file of the name list. The folder must be dropped
 * in any case. */
int qc_folder_open(qc_ctx *ctx, const char *path, int replace, const char *list, qc_folder *folder);

int qc_folder_add(const qc_folder *folder, const char *name); /* a folder within it */

/* Writes the list, and puts what was made in its place, all at once where the disk can exchange two folders. Looks
 * again whether what is replaced is still our own. */
int qc_folder_keep(qc_folder *folder, const char *list);

void qc_folder_drop(qc_folder *folder); /* what was made and not kept, or what it replaced */

#endif
