/* module.h - parts of the library that lie beside it and are opened by hand when they are first needed, so that only
 * those who use them pay for loading what they are linked to. */
#ifndef QC_MODULE_H
#define QC_MODULE_H

#include "base.h"

/* A static one for each part; all but file and symbol zero. */
typedef struct qc_module {
    const char *file;   /* such as "qcert-export.so" */
    const char *symbol; /* what it exports: a struct that begins with const char *version, which is QCERT_VERSION */
    const void *found;
    char complaint[600];
} qc_module;

/* What the module exports. It stays open, for what it is linked to may not bear being closed. ENOTFOUND says where it
 * was looked for. */
int qc_module_get(qc_ctx *ctx, qc_module *module, const void **found);

#endif
