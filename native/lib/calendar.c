#include "calendar.h"

#include "module.h"

int qc_calendar_get(qc_ctx *ctx, const qc_calendar **calendar)
{
    static qc_module module = { .file = "qcert-calendar.so", .symbol = QC_CALENDAR_SYMBOL };
    const void *found;
    int rc = qc_module_get(ctx, &module, &found);

    *calendar = found;
    return rc;
}
