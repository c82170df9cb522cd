/* Bytes as the table of organisations. */
#include "check_feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check_feed(QC_FEED_TABLE, "data", (const char *)data, size);
    return 0;
}
