#include "page_organisation.h"

#include "page_date.h"
#include "page_part.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(QC_ORGANISATION_PAGE_MOST <= QC_DOM_MOST, "a page fits into a tree");

/* Cards, one behind the other, each with a title. What is in one is what follows its title until the next: of empty
 * lists the site leaves an element open, so that the cards behind seem to be within. */
typedef enum card { NO_CARD, COURSES, TYPES, STATUS, CARDS } card;

static const char *const titles[CARDS] = { "", "Courses", "Course Types", "Status" };

typedef struct reading {
    qc_page page;
    const char *slug;
    qc_organisation_page *out;
    const qc_node *title[CARDS];
    size_t course_room, type_room;
} reading;

/* ---- finding ------------------------------------------------------------- */

static int is_title(const qc_node *node)
{
    return qc_node_is(node, "p") && qc_node_has_class(node, "card-header-title");
}

/* The card that a title begins. EMEMORY, else a card. */
static int card_of(const qc_node *title)
{
    int same = 0, which;

    for (which = COURSES; which < CARDS && !(same = qc_page_says(title, titles[which])); which++)
        ;
    return same < 0 ? same : same ? which : NO_CARD;
}

static int find_titles(reading *to)
{
    for (const qc_node *node = to->page.content; node; node = qc_node_next(node, to->page.content)) {
        int which = is_title(node) ? card_of(node) : NO_CARD;
        if (which < 0)
            return qc_fail_memory(to->page.ctx);
        if (which && to->title[which])
            return qc_page_fail(&to->page, "it has \"%s\" twice", titles[which]);
        if (which)
            to->title[which] = node;
    }
    return 0;
}

/* The one table of a card, into *table. NULL: a notice stands in its place. */
static int find_table(reading *to, card which, const qc_node **table)
{
    int notices = 0;
    const qc_node *node = qc_node_next(to->title[which], to->page.content);

    *table = NULL;
    for (; node && !is_title(node); node = qc_node_next(node, to->page.content)) {
        if (qc_node_is(node, "table") && *table)
            return qc_page_fail(&to->page, "\"%s\" has more than one table", titles[which]);
        if (qc_node_is(node, "table"))
            *table = node;
        notices += qc_node_has_class(node, "notification");
    }
    return *table || notices ? 0 : qc_page_fail(&to->page, "\"%s\" has no table", titles[which]);
}

static const qc_node *cell_of(const qc_node *row, int number)
{
    const qc_node *cell = qc_node_child(row);

    while (cell && number--)
        cell = qc_node_sibling(cell);
    return cell;
}

static int count_cells(const qc_node *row)
{
    int count = 0;

    for (const qc_node *cell = qc_node_child(row); cell; cell = qc_node_sibling(cell))
        count++;
    return count;
}

/* Room for one more in a list that grows. NULL: no memory. */
static void *grow(void *list, size_t count, size_t *room, size_t size)
{
    size_t more = *room ? *room * 2 : 16;

    if (count < *room)
        return list;
    list = realloc(list, more * size);
    if (list)
        *room = more;
    return list;
}

/* ---- courses ------------------------------------------------------------- */

enum { TYPE, DAYS, CENTRE, LANGUAGE, CONVENER, COLUMNS };

/* Columns behind these are for those who may change the course. */
static int check_head(reading *to, const qc_node *head)
{
    static const char *const labels[COLUMNS] = { "Course Name", "Date", "Training Center", "Course Language",
                                                 "Course Convener" };

    for (int i = 0; i < COLUMNS; i++) {
        const qc_node *cell = head ? cell_of(head, i) : NULL;
        int same = cell && qc_node_is(cell, "th") ? qc_page_says(cell, labels[i]) : 0;
        if (same < 0)
            return qc_fail_memory(to->page.ctx);
        if (!same)
            return qc_page_fail(&to->page, "the column \"%s\" is not where it should be", labels[i]);
    }
    return 0;
}

static void free_course(qc_listed_course *course)
{
    free(course->type);
    free(course->centre);
    free(course->language);
    free(course->convener);
}

/* 1: it is one; 0: its days are none. */
static int fill_course(reading *to, const qc_node *row, qc_listed_course *course)
{
    char *days = qc_node_text(cell_of(row, DAYS), 0);
    int rc;

    course->type = qc_node_text(cell_of(row, TYPE), 0);
    course->centre = qc_node_text(cell_of(row, CENTRE), 0);
    course->language = qc_node_text(cell_of(row, LANGUAGE), 0);
    course->convener = qc_node_text(cell_of(row, CONVENER), 0);
    if (!days || !course->type || !course->centre || !course->language || !course->convener)
        rc = qc_fail_memory(to->page.ctx);
    else
        rc = !qc_page_range_read(days, course->starts, course->ends);
    free(days);
    return rc;
}

static int read_course(reading *to, const qc_node *row)
{
    qc_organisation_page *out = to->out;
    qc_listed_course course = { .type = NULL }, *room;
    int rc = fill_course(to, row, &course);

    if (rc <= 0) {
        free_course(&course);
        out->odd += !rc;
        return rc;
    }
    room = grow(out->courses, out->course_count, &to->course_room, sizeof *room);
    if (!room) {
        free_course(&course);
        return qc_fail_memory(to->page.ctx);
    }
    out->courses = room;
    out->courses[out->course_count++] = course;
    return 0;
}

/* One course in an odd year may be; that none can be read means that the page is another. */
static int read_courses(reading *to)
{
    const qc_node *table, *head, *row;
    int rc = find_table(to, COURSES, &table);

    if (rc || !table)
        return rc;
    head = qc_page_row(table);
    rc = check_head(to, head);
    for (row = rc ? NULL : qc_page_next_row(head); row && !rc; row = qc_page_next_row(row)) {
        if (count_cells(row) == count_cells(head))
            rc = read_course(to, row);
        else
            rc = qc_page_fail(&to->page, "a course has more columns than there are, or fewer");
    }
    if (!rc && to->out->odd && !to->out->course_count)
        rc = qc_page_fail(&to->page, "the days of the courses are none");
    return rc;
}

/* ---- course types -------------------------------------------------------- */

/* The number at the end of "/en/certifyingorganisation/SLUG/coursetype/NUMBER/"; 0: it is another address. */
static int64_t number_in(const char *address, const char *slug)
{
    static const char before[] = "/en/certifyingorganisation/", behind[] = "/coursetype/";
    size_t length = strlen(slug), digits;
    int64_t number = 0;

    if (strncmp(address, before, strlen(before)) || strncmp(address += strlen(before), slug, length) ||
        strncmp(address += length, behind, strlen(behind)))
        return 0;
    address += strlen(behind);
    digits = strspn(address, "0123456789");
    if (!digits || digits > 15 || *address == '0' || strcmp(address + digits, "/"))
        return 0;
    for (; *address != '/'; address++)
        number = number * 10 + (*address - '0');
    return number;
}

static const qc_node *link_in(const qc_node *row, const char *slug, int64_t *number)
{
    const qc_node *node = row;

    while (node && !(qc_node_is(node, "a") && (*number = number_in(qc_node_attribute(node, "href"), slug)) > 0))
        node = qc_node_next(node, row);
    return node;
}

static int is_known(const qc_organisation_page *page, int64_t number)
{
    size_t i = 0;

    while (i < page->type_count && page->types[i].number != number)
        i++;
    return i < page->type_count;
}

static int read_type(reading *to, const qc_node *row)
{
    qc_organisation_page *out = to->out;
    int64_t number = 0;
    const qc_node *link = link_in(row, to->slug, &number);
    qc_listed_type *room;
    char *name;

    if (!link || is_known(out, number))
        return qc_page_fail(&to->page, "a course type has no number of its own");
    room = grow(out->types, out->type_count, &to->type_room, sizeof *room);
    if (room)
        out->types = room;
    name = room ? qc_node_text(link, 0) : NULL;
    if (!name)
        return qc_fail_memory(to->page.ctx);
    out->types[out->type_count++] = (qc_listed_type){ name, number };
    return *name ? 0 : qc_page_fail(&to->page, "a course type has no name");
}

static int read_types(reading *to)
{
    const qc_node *table, *row;
    int rc = find_table(to, TYPES, &table);

    for (row = !rc && table ? qc_page_row(table) : NULL; row && !rc; row = qc_page_next_row(row))
        rc = read_type(to, row);
    return rc;
}

/* ---- the page of an organisation ----------------------------------------- */

static int read_name(reading *to)
{
    int found = qc_page_value(&to->page, "has-text-weight-medium", "Name:", &to->out->name);

    if (found < 0)
        return qc_fail_memory(to->page.ctx);
    if (found == 1 && *to->out->name)
        return 0;
    return qc_page_fail(&to->page, "%s", qc_page_asks_password(to->page.content) ? QC_PAGE_ASKS
                                                                                 : "it does not say whose it is");
}

/* A notice beside the cards says so; notices in place of lists are in them. */
static int find_archived(reading *to)
{
    int says = 0;

    for (const qc_node *node = to->page.content; node && !says; node = qc_node_next(node, to->page.content)) {
        char *text;
        if (is_title(node))
            break;
        if (!qc_node_has_class(node, "notification") || !qc_node_has_class(node, "is-warning"))
            continue;
        text = qc_node_text(node, 1);
        if (!text)
            return qc_fail_memory(to->page.ctx);
        for (char *at = text; *at; at++)
            *at = qc_page_lower(*at);
        says = strstr(text, "archived") != NULL;
        free(text);
    }
    to->out->state = says ? QC_PAGE_ARCHIVED : QC_PAGE_APPROVED;
    return 0;
}

static int read_cards(reading *to)
{
    int rc = find_titles(to);

    if (rc)
        return rc;
    if (to->title[STATUS] && !to->title[COURSES] && !to->title[TYPES]) {
        to->out->state = QC_PAGE_NOT_APPROVED;
        return 0;
    }
    if (!to->title[COURSES] || !to->title[TYPES] || to->title[STATUS])
        return qc_page_fail(&to->page, "it has neither courses and their types, nor the status of an application");
    rc = find_archived(to);
    if (!rc)
        rc = read_courses(to);
    return rc ? rc : read_types(to);
}

int qc_page_of_organisation(qc_ctx *ctx, const char *bytes, size_t count, const char *slug, qc_organisation_page *out)
{
    reading to = { .page = { .ctx = ctx, .of = slug }, .slug = slug, .out = out };
    int rc;

    *out = (qc_organisation_page){ .name = NULL };
    rc = qc_page_open(&to.page, bytes, count, QC_ORGANISATION_PAGE_MOST, "it is none of an organisation");
    if (!rc)
        rc = read_name(&to);
    if (!rc)
        rc = read_cards(&to);
    qc_page_close(&to.page);
    if (rc)
        qc_organisation_page_free(out);
    return rc;
}

void qc_organisation_page_free(qc_organisation_page *page)
{
    for (size_t i = 0; i < page->course_count; i++)
        free_course(&page->courses[i]);
    for (size_t i = 0; i < page->type_count; i++)
        free(page->types[i].name);
    free(page->courses);
    free(page->types);
    free(page->name);
    *page = (qc_organisation_page){ .name = NULL };
}
