/* Bytes as a feed of courses, of centres and of organisations. */
#include "check_feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check_feed(QC_FEED_COURSES, "features", (const char *)data, size);
    check_feed(QC_FEED_CENTRES, "features", (const char *)data, size);
    check_feed(QC_FEED_ORGS, "results", (const char *)data, size);
    return 0;
}
