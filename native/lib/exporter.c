#include "exporter.h"

#include "module.h"

int qc_exporter_get(qc_ctx *ctx, const qc_exporter **exporter)
{
    static qc_module module = { .file = "qcert-export.so", .symbol = QC_EXPORTER_SYMBOL };
    const void *found;
    int rc = qc_module_get(ctx, &module, &found);

    *exporter = found;
    return rc;
}
