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

int qc_exporter_ending(qc_ctx *ctx, const qc_exporter *exporter, qc_driver *driver, const char *name)
{
    exporter->find(driver->name, name, driver);
    return driver->has_ending ? 0 : qc_fail(ctx, QCERT_EFORMAT, "the name of a file of %s ends with .%s, and \"%.60s\" "
                                            "does not", driver->name, driver->ending, name);
}
