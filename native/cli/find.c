#include "search.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COURSES 20 /* that are shown unless told otherwise */
#define BEFORE 3   /* organisations that taught here before */

/* ---- in words ----------------------------------------------------------- */

static void say_nothing(const struct search *search, int elsewhere)
{
    const qcert_filter *filter = &search->filter;
    char within[80] = "";

    if (filter->within > 0)
        snprintf(within, sizeof within, " within %.9g km", filter->within / 1000);
    if (elsewhere)
        out_say(&search->to, "%s", "");
    out_say(&search->to, "%sothing%s%s%s%s%s.", elsewhere ? "But for online courses, n" : "N",
            *within ? within : " passes", filter->from ? " from " : "", filter->from ? filter->from : "",
            filter->until ? " until " : "", filter->until ? filter->until : "");
}

/* What is near enough can only be too late. */
static void say_nearest(const struct search *search, double metres)
{
    char far[40];

    out_say(&search->to, "%s", "");
    if (isnan(metres))
        out_say(&search->to, "The next:");
    else
        out_say(&search->to, "The nearest%s is %s away:", metres <= search->filter.within ? " later one" : "",
                text_of_distance(far, sizeof far, metres));
}

/* Online courses would be near everywhere. */
static int places_only(const qcert_filter *filter)
{
    return filter->origin && filter->online == QCERT_ONLINE_ANY ? QCERT_ONLINE_NO : filter->online;
}

/* ---- beyond the distance or the last day -------------------------------- */

static int find_beyond(struct search *search, qcert_rows **rows)
{
    qcert_filter filter = search->filter;

    filter.within = 0;
    filter.until = NULL;
    filter.limit = 1;
    filter.online = places_only(&filter);
    return qcert_find_courses(search->store, &filter, rows);
}

static int show_beyond(struct search *search, int wanted)
{
    qcert_rows *rows = NULL;
    int rc = wanted ? find_beyond(search, &rows) : 0;

    if (!rc)
        out_list(&search->to, "beyond");
    if (!rc && rows && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        say_nearest(search, qcert_rows_course(rows)->metres);
        out_row(&search->to, rows);
        rc = 0;
    }
    if (!rc)
        out_list_end(&search->to);
    qcert_rows_free(rows);
    return rc;
}

/* ---- before today ------------------------------------------------------- */

/* The last course of an organisation at its nearest centre. */
struct taught {
    int64_t course;
    double metres;
    char *organisation;
};

struct memory {
    struct taught taught[BEFORE];
    int count, newest; /* newest: keep those that struct taught last, not those that are nearest */
};

static void forget(struct memory *memory, int i)
{
    free(memory->taught[i].organisation);
    memory->count--;
    memmove(memory->taught + i, memory->taught + i + 1, (size_t)(memory->count - i) * sizeof *memory->taught);
}

static int recall(const struct memory *memory, const char *organisation)
{
    int i = 0;

    while (i < memory->count && strcmp(memory->taught[i].organisation, organisation))
        i++;
    return i;
}

/* Courses come nearest first, and where nothing is nearer, the oldest first. */
static int remember(struct memory *memory, const qcert_course *course)
{
    int i = recall(memory, course->organisation), known = i < memory->count;

    if (!memory->newest && known) {
        if (memory->taught[i].metres >= course->metres)
            memory->taught[i].course = course->id;
        return 0;
    }
    if (!memory->newest && memory->count == BEFORE)
        return 0;
    if (known || memory->count == BEFORE)
        forget(memory, known ? i : 0);
    memory->taught[memory->count] = (struct taught){ course->id, course->metres, strdup(course->organisation) };
    return memory->taught[memory->count++].organisation ? 0 : QCERT_EMEMORY;
}

static int is_remembered(const struct memory *memory, int64_t course)
{
    for (int i = 0; i < memory->count; i++)
        if (memory->taught[i].course == course)
            return 1;
    return 0;
}

static int find_past(struct search *search, qcert_rows **rows)
{
    qcert_filter filter = search->filter;

    filter.past = 1;
    filter.from = filter.until = NULL;
    filter.online = places_only(&filter);
    return qcert_find_courses(search->store, &filter, rows);
}

static int look_back(struct search *search, struct memory *memory)
{
    qcert_rows *rows;
    int rc = find_past(search, &rows);

    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW)
        rc = strcmp(qcert_rows_course(rows)->status, "past") ? 0 : remember(memory, qcert_rows_course(rows));
    qcert_rows_free(rows);
    return rc;
}

static int show_remembered(struct search *search, const struct memory *memory)
{
    qcert_rows *rows = NULL;
    int rc = memory->count ? find_past(search, &rows) : 0;

    if (memory->count) {
        out_say(&search->to, "%s", "");
        out_say(&search->to, "These taught this%s before:", search->filter.within > 0 ? " here" : "");
    }
    while (rows && !rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        if (is_remembered(memory, qcert_rows_course(rows)->id))
            out_row(&search->to, rows);
        rc = 0;
    }
    qcert_rows_free(rows);
    return rc;
}

static int show_before(struct search *search, int wanted)
{
    struct memory memory = { .newest = !search->filter.origin };
    int rc = wanted ? look_back(search, &memory) : 0;

    if (!rc) {
        out_list(&search->to, "before");
        rc = show_remembered(search, &memory);
        out_list_end(&search->to);
    }
    while (memory.count)
        forget(&memory, 0);
    return rc;
}

/* ---- the command -------------------------------------------------------- */

/* Where nothing passes: what is near. */
static int hint(struct search *search, const struct found *found)
{
    const qcert_filter *filter = &search->filter;
    int somewhere = filter->origin && filter->online != QCERT_ONLINE_ONLY && !filter->id;
    int nothing = !(somewhere ? found->near : found->rows);
    int rc;

    if (nothing)
        say_nothing(search, found->rows > 0);
    rc = show_beyond(search, nothing && (filter->within > 0 || filter->until));
    return rc ? rc : show_before(search, nothing && !filter->past);
}

int cmd_find(const cli_args *args)
{
    static const search_kind courses = { "courses", "Courses", "soonest first", COURSES, qcert_find_courses };
    struct search search = { .args = args };
    struct found found = { 0 };
    int rc = search_begin(&search);

    if (!rc)
        rc = search_answer(&search, &courses, &found);
    if (!rc && !out_fails(&search.to) && hint(&search, &found))
        rc = search_refuse(&search);
    if (!rc) {
        out_end(&search.to);
        rc = out_fails(&search.to);
    }
    search_end(&search);
    return rc;
}
