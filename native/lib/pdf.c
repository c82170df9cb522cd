#include "pdf.h"

#include "module.h"

int qc_pdf_get(qc_ctx *ctx, const qc_pdf **pdf)
{
    static qc_module module = { .file = "qcert-pdf.so", .symbol = QC_PDF_SYMBOL };
    const void *found;
    int rc = qc_module_get(ctx, &module, &found);

    *pdf = found;
    return rc;
}
