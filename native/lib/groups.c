#include "filter.h"
#include "named.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A country or a language. */
typedef struct group {
    qc_named by;
    qcert_point label;
    int64_t organisations, centres, upcoming, running, past, groups;
} group;

typedef struct groups {
    qcert_store *store;
    qc_names *names;
    char today[QC_DAY_SIZE];
    group *group;
    size_t count, room, next;
    int outlines;
    qc_stmt *outline; /* of the present country */
} groups;

static void close_groups(void *state)
{
    groups *all = state;

    for (size_t i = 0; i < all->count; i++)
        qc_named_free(&all->group[i].by);
    free(all->group);
    qc_release(all->outline);
    qc_names_close(all->names);
    free(all);
}

/* Names a group at the end of the others. NULL after an error. */
static group *add_group(groups *all, int what, const char *code)
{
    size_t room = all->room ? 2 * all->room : 64;
    group *grown = all->count < all->room ? all->group : realloc(all->group, room * sizeof *grown);

    if (!grown) {
        qc_fail_memory(&all->store->ctx);
        return NULL;
    }
    if (all->count == all->room)
        all->room = room;
    all->group = grown;
    grown += all->count++;
    *grown = (group){ .organisations = 0 };
    return qc_name_code(all->store, all->names, what, code, &grown->by) ? NULL : grown;
}

/* ---- countries ---------------------------------------------------------- */

/* Each of the three is grouped by itself, so that none is walked once for each country. */
#define CERTIFIED "o.state = 'certified' AND o.gone IS NULL"
#define COUNTRIES                                                                                                     \
    "SELECT k.code, k.lon, k.lat, o.listed, t.listed, c.upcoming, c.running, c.past,"                                 \
    " (SELECT count(*) FROM geodata.user_group g WHERE g.country = k.code) FROM geodata.country k"                    \
    " LEFT JOIN (SELECT o.country, count(*) AS listed FROM organisation o WHERE " CERTIFIED " GROUP BY o.country) o"  \
    " ON o.country = k.code"                                                                                          \
    " LEFT JOIN (SELECT o.country, count(*) AS listed FROM centre t JOIN organisation o ON o.id = t.organisation"     \
    " WHERE t.gone IS NULL AND " CERTIFIED " GROUP BY o.country) t ON t.country = k.code"                             \
    " LEFT JOIN (SELECT o.country, sum(" QC_UPCOMING ") AS upcoming, sum(" QC_RUNNING ") AS running,"                 \
    " sum(" QC_PAST ") AS past FROM course c JOIN organisation o ON o.id = c.organisation"                            \
    " WHERE c.gone IS NULL AND " CERTIFIED " GROUP BY o.country) c ON c.country = k.code"

static int add_country(groups *all, qc_stmt *from)
{
    group *country = add_group(all, QC_COUNTRY, qc_text(from, 0));

    if (!country)
        return all->store->ctx.error.code;
    country->label = (qcert_point){ qc_real(from, 1), qc_real(from, 2) };
    country->organisations = qc_int(from, 3);
    country->centres = qc_int(from, 4);
    country->upcoming = qc_int(from, 5);
    country->running = qc_int(from, 6);
    country->past = qc_int(from, 7);
    country->groups = qc_int(from, 8);
    return 0;
}

/* geodata has a row for each polygon. */
static int find_outline(groups *all, qcert_country *country)
{
    int rc;

    qc_release(all->outline);
    all->outline = qc_prepare(all->store->db, "SELECT AsBinary(CastToMultiPolygon(ST_Collect(geom)))"
                              " FROM geodata.outline WHERE code = ?");
    qc_bind_text(all->outline, country->code);
    rc = qc_step(all->outline);
    if (rc == QCERT_ROW)
        country->outline = qc_blob(all->outline, 0, &country->outline_size);
    return rc;
}

static int next_country(qcert_rows *rows)
{
    groups *all = rows->state;
    group *present;

    if (all->next == all->count)
        return 0;
    present = &all->group[all->next++];
    rows->row.country = (qcert_country){
        .code = present->by.code, .name = present->by.name, .organisations = present->organisations,
        .centres = present->centres, .upcoming = present->upcoming, .running = present->running,
        .past = present->past, .lon = present->label.lon, .lat = present->label.lat,
        .groups = present->groups,
    };
    return all->outlines ? find_outline(all, &rows->row.country) : QCERT_ROW;
}

/* ---- languages ---------------------------------------------------------- */

/* One row for each combination of languages. */
#define LANGUAGES                                                                                                     \
    "SELECT c.languages, sum(" QC_UPCOMING "), sum(" QC_RUNNING "), sum(" QC_PAST ") FROM course c"                   \
    " JOIN organisation o ON o.id = c.organisation WHERE c.gone IS NULL AND c.languages IS NOT NULL AND " CERTIFIED   \
    " GROUP BY c.languages ORDER BY c.languages"

/* NULL after an error. */
static group *language_of(groups *all, const char *code)
{
    for (size_t i = 0; i < all->count; i++)
        if (!strcmp(all->group[i].by.code, code))
            return &all->group[i];
    return add_group(all, QC_LANGUAGE, code); /* an older store may know codes that the reference data do not */
}

static int add_languages(groups *all, qc_stmt *from)
{
    const char *codes = qc_text(from, 0);
    char code[16];

    while (*codes) {
        size_t length = strcspn(codes, ",");
        group *language;
        snprintf(code, sizeof code, "%.*s", (int)length, codes);
        language = language_of(all, code);
        if (!language)
            return all->store->ctx.error.code;
        language->upcoming += qc_int(from, 1);
        language->running += qc_int(from, 2);
        language->past += qc_int(from, 3);
        codes += length + (codes[length] == ',');
    }
    return 0;
}

static int next_language(qcert_rows *rows)
{
    groups *all = rows->state;
    group *present;

    if (all->next == all->count)
        return 0;
    present = &all->group[all->next++];
    rows->row.language = (qcert_language){ .code = present->by.code, .name = present->by.name,
                                           .upcoming = present->upcoming, .running = present->running,
                                           .past = present->past };
    return QCERT_ROW;
}

/* ---- the calls ---------------------------------------------------------- */

/* What a kind of groups has of its own. */
typedef struct group_kind {
    qc_kind kind;
    const char *sql;
    int (*add)(groups *all, qc_stmt *from);
    int (*next)(qcert_rows *rows);
} group_kind;

static int read_groups(groups *all, const group_kind *kind)
{
    qc_stmt *counts = qc_prepare(all->store->db, kind->sql);
    int rc;

    qc_day_write(qc_store_today(all->store), all->today);
    qc_bind_text_at(counts, ":today", all->today);
    while ((rc = qc_step(counts)) == QCERT_ROW)
        if ((rc = kind->add(all, counts)) != 0)
            break;
    qc_release(counts);
    if (!rc && all->count)
        qsort(all->group, all->count, sizeof *all->group, qc_named_compare);
    return rc;
}

static int find_groups(qcert_store *store, const char *locale, const group_kind *kind, int outlines, qcert_rows **out)
{
    groups *all;
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (rc)
        return rc;
    all = calloc(1, sizeof *all);
    if (!all)
        return qc_fail_memory(&store->ctx);
    all->store = store;
    all->outlines = outlines;
    rc = qc_names_open(&store->ctx, locale, &all->names);
    if (!rc)
        rc = read_groups(all, kind);
    if (!rc)
        return qc_rows_new(store, kind->kind, kind->next, close_groups, all, out);
    close_groups(all);
    return rc;
}

int qcert_find_countries(qcert_store *store, const char *locale, int outlines, qcert_rows **out)
{
    static const group_kind countries = { QC_COUNTRIES, COUNTRIES, add_country, next_country };

    return find_groups(store, locale, &countries, outlines, out);
}

int qcert_find_languages(qcert_store *store, const char *locale, qcert_rows **out)
{
    static const group_kind languages = { QC_LANGUAGES, LANGUAGES, add_languages, next_language };

    return find_groups(store, locale, &languages, 0, out);
}
