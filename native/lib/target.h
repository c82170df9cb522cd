/* target.h - where an export goes: everything is written beside it, in a folder that nobody looks into, and put in its
 * place once it is whole. */
#ifndef QC_TARGET_H
#define QC_TARGET_H

#include "base.h"

typedef struct qc_target {
    qc_ctx *ctx;
    char *folder; /* absolute: the one that gets the files */
    char *name;   /* of the file; NULL: the target is the folder */
    char *beside; /* absolute: a folder that nobody else looks into, with the next one, and what is replaced */
    char *part;   /* absolute: where they are written; nothing else is in it */
    int replace;
} qc_target;

/* EFOREIGN: the file is there, and replace is 0, or it is a device or a pipe; EMISUSE: it is ctx->own, or its log. The
 * target must be dropped in any case. */
int qc_target_open(qc_ctx *ctx, const char *path, int replace, qc_target *target);
char *qc_target_path(const qc_target *target, const char *name); /* of a file to write, to free; NULL without memory */
int qc_target_is(const qc_target *target, const char *path);     /* whether it is that file, which is there */
int qc_target_same(const qc_target *one, const qc_target *other); /* whether both become the same file */
int qc_target_keep(qc_target *target);  /* all that was written, in its place */
void qc_target_drop(qc_target *target); /* what was written and not kept */

/* A folder with all that is in it, so deep; links are removed, not followed. */
void qc_remove_all(const char *path, int depth);

#endif
