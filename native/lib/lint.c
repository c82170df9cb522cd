#include "lint.h"

#include "organisation.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- flaws -------------------------------------------------------------- */

int qc_lint_say(qc_lint *lint, char **text, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    if (vasprintf(text, format, list) < 0)
        *text = NULL;
    va_end(list);
    return *text ? 0 : qc_fail_memory(&lint->store->ctx);
}

static void drop_rows(qc_lint *lint)
{
    while (lint->count) {
        free(lint->row[--lint->count].name);
        free(lint->row[lint->count].text);
    }
    lint->next = 0;
}

/* Takes over text. */
static int add(qc_lint *lint, const qc_rule *rule, qc_stmt *from, char *text)
{
    size_t room = lint->room ? 2 * lint->room : 16;
    qc_lint_row *grown = lint->count < lint->room ? lint->row : realloc(lint->row, room * sizeof *grown);

    if (!grown) {
        free(text);
        return qc_fail_memory(&lint->store->ctx);
    }
    if (lint->count == lint->room)
        lint->room = room;
    lint->row = grown;
    grown += lint->count++;
    *grown = (qc_lint_row){ .name = qc_copy(qc_word(from, 1)), .text = text };
    grown->flaw = (qcert_flaw){
        .severity = rule->invisible ? "invisible" : "odd", .layer = rule->layer, .row = qc_int(from, 0),
        .name = grown->name, .what = rule->what, .text = text, .organisation_id = lint->id,
        .organisation = lint->name,
    };
    qc_point(from, 2, &grown->flaw.lon, &grown->flaw.lat);
    return grown->name ? 0 : qc_fail_memory(&lint->store->ctx);
}

static int apply(qc_lint *lint, const qc_rule *rule)
{
    qc_stmt *rows = qc_prepare(lint->store->db, rule->sql);
    int rc;

    qc_bind_int_at(rows, ":id", lint->id);
    qc_bind_text_at(rows, ":today", lint->today);
    while ((rc = qc_step(rows)) == QCERT_ROW) {
        char *text = NULL;
        rc = qc_tell(&lint->store->ctx, "looking for flaws", 0, 0);
        if (!rc)
            rc = rule->tell(lint, rows, &text);
        if (!rc && text)
            rc = add(lint, rule, rows, text);
        if (rc)
            break;
    }
    qc_release(rows);
    return rc;
}

static int layer_order(const char *layer)
{
    return *layer == 'o' ? 0 : layer[1] == 'e' ? 1 : 2;
}

static int compare(const void *left, const void *right)
{
    const qcert_flaw *a = &((const qc_lint_row *)left)->flaw, *b = &((const qc_lint_row *)right)->flaw;
    int order = (*a->severity == 'o') - (*b->severity == 'o');

    if (!order)
        order = layer_order(a->layer) - layer_order(b->layer);
    if (!order)
        order = strcmp(a->name, b->name);
    if (!order)
        order = a->row < b->row ? -1 : a->row > b->row;
    return order ? order : strcmp(a->what, b->what);
}

static int look_at_one(qc_lint *lint)
{
    static const qc_rule *const rules[] = { qc_rules_of_organisations, qc_rules_of_centres, qc_rules_of_courses };
    int rc = 0;

    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        for (const qc_rule *rule = rules[i]; rule->what && !rc; rule++)
            rc = apply(lint, rule);
    if (!rc && lint->count)
        qsort(lint->row, lint->count, sizeof *lint->row, compare);
    return rc;
}

/* ---- rows --------------------------------------------------------------- */

/* QCERT_ROW: there is another organisation, and its flaws are found. */
static int next_organisation(qc_lint *lint)
{
    int rc = qc_step(lint->organisations);

    drop_rows(lint);
    if (rc != QCERT_ROW)
        return rc;
    lint->id = qc_int(lint->organisations, 0);
    lint->name = qc_word(lint->organisations, 1);
    lint->country = qc_text(lint->organisations, 2);
    lint->country_name = qc_text(lint->organisations, 3);
    rc = look_at_one(lint);
    return rc ? rc : QCERT_ROW;
}

static int next_flaw(qcert_rows *rows)
{
    qc_lint *lint = rows->state;
    int rc;

    while (lint->next == lint->count)
        if ((rc = next_organisation(lint)) != QCERT_ROW)
            return rc;
    rows->row.flaw = lint->row[lint->next++].flaw;
    return QCERT_ROW;
}

static void close_lint(void *state)
{
    qc_lint *lint = state;

    drop_rows(lint);
    free(lint->row);
    qc_alikes_free(&lint->organisation_names);
    qc_alikes_free(&lint->centre_names);
    qc_release(lint->organisations);
    qc_release(lint->snapshot);
    free(lint);
}

/* ---- opening ------------------------------------------------------------ */

static int read_names(qc_lint *lint, const char *sql, qc_alikes *names)
{
    qc_stmt *all = qc_prepare(lint->store->db, sql);
    int rc;

    while ((rc = qc_step(all)) == QCERT_ROW)
        if ((rc = qc_alikes_add(lint->store, names, qc_word(all, 1), qc_int(all, 0), qc_int(all, 2))) != 0)
            break;
    qc_release(all);
    qc_alikes_sort(names);
    return rc;
}

#define ABOUT                                                                                                         \
    "SELECT o.id, o.name, o.country, (SELECT name FROM geodata.country k WHERE k.code = o.country) FROM organisation o"

/* As long as the first statement is on its way, all others see the file as it is now. */
static int start(qc_lint *lint, int64_t organisation)
{
    int rc;

    lint->snapshot = qc_prepare(lint->store->db, "SELECT EXISTS (SELECT 1 FROM organisation)");
    rc = qc_step(lint->snapshot);
    if (rc < 0)
        return rc;
    lint->organisations = organisation ? qc_prepare(lint->store->db, ABOUT " WHERE o.id = ?")
                                       : qc_prepare(lint->store->db, ABOUT " WHERE o.state = 'certified' AND o.gone IS"
                                                    " NULL ORDER BY o.name, o.id");
    if (organisation)
        qc_bind_int(lint->organisations, organisation);
    rc = read_names(lint, "SELECT id, name, id FROM organisation WHERE gone IS NULL AND state IN('certified',"
                    " 'in review', 'sent back')", &lint->organisation_names);
    return rc ? rc : read_names(lint, "SELECT t.id, t.name, t.organisation FROM centre t JOIN organisation o"
                                " ON o.id = t.organisation WHERE t.gone IS NULL AND o.gone IS NULL"
                                " AND o.state = 'certified'", &lint->centre_names);
}

static int begin(qc_lint *lint, const char *organisation)
{
    int64_t id = 0;
    int rc = qc_store_need_geodata(lint->store);

    if (!rc)
        rc = qc_words_get(lint->store, &lint->words);
    if (!rc && organisation)
        rc = qc_organisation_find(lint->store, organisation, &id);
    return rc ? rc : start(lint, id);
}

int qcert_find_flaws(qcert_store *store, const char *organisation, qcert_rows **out)
{
    qc_lint *lint;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (rc)
        return rc;
    lint = calloc(1, sizeof *lint);
    if (!lint)
        return qc_fail_memory(&store->ctx);
    lint->store = store;
    qc_day_write(qc_store_today(store), lint->today);
    rc = begin(lint, organisation);
    if (!rc)
        return qc_rows_new(store, QC_FLAWS, next_flaw, close_lint, lint, out);
    close_lint(lint);
    return rc;
}
