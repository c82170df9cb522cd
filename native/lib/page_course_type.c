#include "page_course_type.h"

#include "page_part.h"

#include <stdlib.h>

_Static_assert(QC_COURSE_TYPE_PAGE_MOST <= QC_DOM_MOST, "a page fits into a tree");

static int read_type_page(qc_page *page, qc_course_type_page *out)
{
    struct { const char *label; char **value; } values[] = {
        { "Course type", &out->name }, { "Description", &out->description },
        { "Instruction hours", &out->hours }, { "Link", &out->link },
    };

    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        int found = qc_page_value(page, "has-text-weight-bold", values[i].label, values[i].value);
        if (found < 0)
            return qc_fail_memory(page->ctx);
        if (found != 1 && qc_page_asks_password(page->content))
            return qc_page_fail(page, "%s", QC_PAGE_ASKS);
        if (found != 1)
            return qc_page_fail(page, found ? "it has \"%s\" twice" : "\"%s\" is missing", values[i].label);
    }
    return *out->name ? 0 : qc_page_fail(page, "the course type has no name");
}

int qc_page_of_course_type(qc_ctx *ctx, const char *bytes, size_t count, const char *of, qc_course_type_page *out)
{
    qc_page page = { .ctx = ctx, .of = of };
    int rc = qc_page_open(&page, bytes, count, QC_COURSE_TYPE_PAGE_MOST, "it is none of a course type");

    *out = (qc_course_type_page){ .name = NULL };
    if (!rc)
        rc = read_type_page(&page, out);
    qc_page_close(&page);
    if (rc)
        qc_course_type_page_free(out);
    return rc;
}

void qc_course_type_page_free(qc_course_type_page *page)
{
    free(page->name);
    free(page->description);
    free(page->hours);
    free(page->link);
    *page = (qc_course_type_page){ .name = NULL };
}
