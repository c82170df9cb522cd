#include "page.h"

#include "page_date.h"
#include "page_part.h"

#include <stdlib.h>
#include <string.h>

#define NONE_WORDS "no certificate matching"
#define NO_KIND "it is none of those that have certificates"

_Static_assert(QC_PAGE_MOST <= QC_DOM_MOST, "a page fits into a tree");

/* ---- the table of a certificate ------------------------------------------ */

#define MOST_LABELS 11

/* Each row has a label in its first cell, which is of a class, and a value in the last. */
typedef struct table_form {
    int says_none_in_notice; /* else in any heading */
    const char *label_class;
    int cells, count;
    const char *labels[MOST_LABELS];
} table_form;

static const table_form attendee = {
    1, "has-text-weight-bold", 2, 11,
    { "ID", "Attendee Name", "Project", "Certifying Organisation", "Training Center", "Course Language",
      "Trained Competence(s)", "Course Type", "Course Date", "Instruction Hours", "Course Convener" },
};
enum { ID, NAME, PROJECT, ORGANISATION, CENTRE, LANGUAGE, COMPETENCE, TYPE, DAYS, HOURS, CONVENER };

static const table_form organisation = {
    0, "td-title", 3, 5, { "Certifying Organisation", "Project", "Date issued", "Issued by", "Validity" },
};
enum { ORG_NAME, ORG_PROJECT, ORG_ISSUED, ORG_ISSUED_BY, ORG_VALIDITY };

/* Whether a row has this label, and is as the form says. EMEMORY, else 0 or 1. */
static int has_label(const qc_node *row, const table_form *form, const char *label)
{
    const qc_node *first = qc_node_child(row);
    int cells = 0;

    for (const qc_node *cell = first; cell; cell = qc_node_sibling(cell)) /* anything else is too much */
        cells += qc_node_is(cell, "td") || qc_node_is(cell, "th") ? 1 : MOST_LABELS;
    if (cells != form->cells || !qc_node_has_class(first, form->label_class))
        return 0;
    return qc_page_says(first, label);
}

/* Finds the table whose first row is the form's, into *found; NULL: there is none. */
static int find_table(qc_page *page, const table_form *form, const qc_node **found)
{
    int same = 0;

    *found = NULL;
    for (const qc_node *node = page->content; node && same >= 0; node = qc_node_next(node, page->content)) {
        const qc_node *row = qc_node_is(node, "table") ? qc_page_row(node) : NULL;
        same = row ? has_label(row, form, form->labels[0]) : 0;
        if (same > 0 && *found)
            return qc_page_fail(page, "it has more than one certificate");
        if (same > 0)
            *found = node;
    }
    return same < 0 ? qc_fail_memory(page->ctx) : 0;
}

static char *value_of(const qc_node *row)
{
    const qc_node *value = NULL;

    for (const qc_node *cell = qc_node_child(row); cell; cell = qc_node_sibling(cell))
        value = cell;
    return qc_node_text(value, 0);
}

/* Reads the values of a table, which are to be freed in any case. */
static int read_values(qc_page *page, const table_form *form, const qc_node *table, char *values[MOST_LABELS])
{
    const qc_node *row = qc_page_row(table);

    for (int i = 0; i < form->count; i++, row = qc_page_next_row(row)) {
        int same = row ? has_label(row, form, form->labels[i]) : 0;
        if (!same)
            return qc_page_fail(page, "\"%s\" is not where it should be", form->labels[i]);
        values[i] = same > 0 ? value_of(row) : NULL;
        if (!values[i])
            return qc_fail_memory(page->ctx);
    }
    return row ? qc_page_fail(page, "its table has more rows than it should have") : 0;
}

static void free_values(char *values[MOST_LABELS])
{
    for (int i = 0; i < MOST_LABELS; i++)
        free(values[i]);
}

/* A value that the caller keeps. */
static char *take(char **value)
{
    char *taken = *value;

    *value = NULL;
    return taken;
}

/* ---- no certificate ------------------------------------------------------ */

/* Whether a heading has the words, whatever blanks are between them. EMEMORY, else 0 or 1. */
static int says_none(const qc_node *heading)
{
    char *text = qc_node_text(heading, 1), *to = text;
    int says;

    if (!text)
        return QCERT_EMEMORY;
    for (const char *at = text; *at; at++) {
        char c = strchr(QC_HTML_BLANKS, *at) ? ' ' : qc_page_lower(*at);
        if (c != ' ' || to == text || to[-1] != ' ')
            *to++ = c;
    }
    *to = '\0';
    says = strstr(text, NONE_WORDS) != NULL;
    free(text);
    return says;
}

static int is_heading(const qc_node *node)
{
    static const char *const names[] = { "h1", "h2", "h3", "h4", "h5", "h6" };
    int is = 0;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        is |= qc_node_is(node, names[i]);
    return is;
}

static int is_in_notice(const qc_node *node, const qc_node *content)
{
    while (node != content && !(qc_node_has_class(node, "notification") && qc_node_has_class(node, "is-danger")))
        node = qc_node_parent(node);
    return node != content;
}

/* Whether the page itself says that there is none, into *says; an attendee's page does in a notice. */
static int find_words(qc_page *page, int in_notice, int *says)
{
    *says = 0;
    for (const qc_node *node = page->content; node && !*says; node = qc_node_next(node, page->content))
        if (is_heading(node) && (!in_notice || is_in_notice(node, page->content)))
            *says = says_none(node);
    return *says < 0 ? qc_fail_memory(page->ctx) : 0;
}

static int has_table(const qc_node *content)
{
    for (const qc_node *node = content; node; node = qc_node_next(node, content))
        if (qc_node_is(node, "table"))
            return 1;
    return 0;
}

/* Gives the table of the one certificate, or QC_PAGE_NONE, or why the page tells nothing. */
static int find_certificate(qc_page *page, const table_form *form, const qc_node **table)
{
    int says, rc = find_words(page, form->says_none_in_notice, &says);

    if (!rc)
        rc = find_table(page, form, table);
    if (rc)
        return rc;
    if (*table)
        return says ? qc_page_fail(page, "it has a certificate, and says that there is none") : 0;
    if (has_table(page->content))
        return qc_page_fail(page, "its table is another one; it may be about the other kind of certificate, or have "
                            "changed");
    if (says)
        return QC_PAGE_NONE;
    return qc_page_fail(page, "%s", qc_page_asks_password(page->content) ? QC_PAGE_ASKS :
                        "it has no certificate, and does not say that there is none");
}

/* ---- the two kinds ------------------------------------------------------- */

static int keep_attendee(qc_page *page, char *values[MOST_LABELS], qc_certificate *out)
{
    if (strcmp(values[ID], page->of))
        return qc_page_fail(page, "it is that of another certificate");
    if (qc_page_range_read(values[DAYS], out->starts, out->ends))
        return qc_page_fail(page, "the days of the course are none");
    out->name = take(&values[NAME]);
    out->project = take(&values[PROJECT]);
    out->organisation = take(&values[ORGANISATION]);
    out->centre = take(&values[CENTRE]);
    out->language = take(&values[LANGUAGE]);
    out->competence = take(&values[COMPETENCE]);
    out->type = take(&values[TYPE]);
    out->hours = take(&values[HOURS]);
    out->convener = take(&values[CONVENER]);
    return QC_PAGE_FOUND;
}

static int read_attendee(qc_page *page, qc_certificate *out)
{
    char *values[MOST_LABELS] = { NULL };
    const qc_node *table;
    int rc = find_certificate(page, &attendee, &table);

    if (!rc)
        rc = read_values(page, &attendee, table, values);
    if (!rc)
        rc = keep_attendee(page, values, out);
    free_values(values);
    return rc;
}

int qc_page_attendee(qc_ctx *ctx, const char *bytes, size_t count, const char *id, qc_certificate *out)
{
    qc_page page = { .ctx = ctx, .of = id };
    int rc = qc_page_open(&page, bytes, count, QC_PAGE_MOST, NO_KIND);

    *out = (qc_certificate){ .name = NULL };
    if (!rc)
        rc = read_attendee(&page, out);
    qc_page_close(&page);
    return rc;
}

void qc_certificate_free(qc_certificate *certificate)
{
    free(certificate->name);
    free(certificate->project);
    free(certificate->organisation);
    free(certificate->centre);
    free(certificate->language);
    free(certificate->competence);
    free(certificate->type);
    free(certificate->hours);
    free(certificate->convener);
    *certificate = (qc_certificate){ .name = NULL };
}

/* The id stands in a heading: "ID: QGIS-7", with a mark behind it. */
static int check_heading(qc_page *page)
{
    size_t length = strlen(page->of);
    int same = 0;

    for (const qc_node *node = page->content; node && !same; node = qc_node_next(node, page->content)) {
        char *text = qc_node_is(node, "h3") ? qc_node_text(node, 1) : NULL;
        if (qc_node_is(node, "h3") && !text)
            return qc_fail_memory(page->ctx);
        if (text && !strncmp(text, "ID:", 3)) {
            const char *id = text + 3 + strspn(text + 3, QC_HTML_BLANKS);
            same = strcspn(id, QC_HTML_BLANKS) == length && !memcmp(id, page->of, length) ? 1 : -1;
        }
        free(text);
    }
    if (same)
        return same > 0 ? 0 : qc_page_fail(page, "it is that of another certificate");
    return qc_page_fail(page, "it does not say of which certificate it is");
}

static int keep_organisation(qc_page *page, char *values[MOST_LABELS], qc_org_certificate *out)
{
    if (qc_page_time_read(values[ORG_ISSUED], out->issued))
        return qc_page_fail(page, "the date of issue is none");
    out->valid = !strcmp(values[ORG_VALIDITY], "Valid");
    if (!out->valid && strcmp(values[ORG_VALIDITY], "Validity expired"))
        return qc_page_fail(page, "the validity is neither of those known");
    out->organisation = take(&values[ORG_NAME]);
    out->project = take(&values[ORG_PROJECT]);
    out->issued_by = take(&values[ORG_ISSUED_BY]);
    return QC_PAGE_FOUND;
}

static int read_organisation(qc_page *page, qc_org_certificate *out)
{
    char *values[MOST_LABELS] = { NULL };
    const qc_node *table;
    int rc = find_certificate(page, &organisation, &table);

    if (!rc)
        rc = check_heading(page);
    if (!rc)
        rc = read_values(page, &organisation, table, values);
    if (!rc)
        rc = keep_organisation(page, values, out);
    free_values(values);
    return rc;
}

int qc_page_organisation(qc_ctx *ctx, const char *bytes, size_t count, const char *id, qc_org_certificate *out)
{
    qc_page page = { .ctx = ctx, .of = id };
    int rc = qc_page_open(&page, bytes, count, QC_PAGE_MOST, NO_KIND);

    *out = (qc_org_certificate){ .organisation = NULL };
    if (!rc)
        rc = read_organisation(&page, out);
    qc_page_close(&page);
    return rc;
}

void qc_org_certificate_free(qc_org_certificate *certificate)
{
    free(certificate->organisation);
    free(certificate->project);
    free(certificate->issued_by);
    *certificate = (qc_org_certificate){ .organisation = NULL };
}
