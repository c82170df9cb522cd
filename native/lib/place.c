#include "filter.h"
#include "rows.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define DOMINANT 5 /* times as many inhabitants as the next make a town the one that is meant */

#define NARROW 2   /* parts behind the town, at the most: "Springfield, Illinois, United States" */

/* What narrows a town down: a country, or a region by GeoNames' code or by name. */
struct narrow {
    char *text, *fold; /* as given, and folded; "": nothing */
    char country[4];   /* that it may mean */
};

struct question {
    char *town;                 /* folded */
    struct narrow by[NARROW];   /* the last part first */
};

/* ---- reading the question ----------------------------------------------- */

static void free_question(struct question *question)
{
    for (int i = 0; i < NARROW; i++) {
        free(question->by[i].text);
        free(question->by[i].fold);
    }
    free(question->town);
    free(question);
}

/* "IL" is Israel, and Illinois: what is no country may still be a region. */
static int read_narrow(qcert_store *store, const char *text, const char *end, struct narrow *narrow)
{
    while (text < end && strchr(" \t", *text))
        text++;
    narrow->text = qc_format("%.*s", (int)(end - text), text);
    narrow->fold = narrow->text ? qc_fold(narrow->text) : NULL;
    if (!narrow->fold)
        return qc_fail_memory(&store->ctx);
    if (!*narrow->text || !qc_country_code(store, narrow->text, narrow->country))
        return 0;
    if (store->ctx.error.code != QCERT_EFORMAT)
        return store->ctx.error.code;
    qc_ready(&store->ctx);
    return 0;
}

/* NULL: there is none. */
static const char *last_comma(const char *text, const char *end)
{
    while (end > text)
        if (*--end == ',')
            return end;
    return NULL;
}

/* Takes the last parts for what narrows the town down, as many as parts says. */
static int read_question(qcert_store *store, const char *text, int parts, struct question *question)
{
    const char *end = text + strlen(text), *comma;
    char *town;
    int rc = 0;

    for (int i = 0; i < NARROW && !rc; i++) {
        comma = i < parts ? last_comma(text, end) : NULL;
        rc = comma ? read_narrow(store, comma + 1, end, &question->by[i])
                   : read_narrow(store, "", "", &question->by[i]);
        end = comma ? comma : end;
    }
    if (rc)
        return rc;
    town = qc_format("%.*s", (int)(end - text), text);
    question->town = town ? qc_fold(town) : NULL;
    free(town);
    if (!question->town)
        return qc_fail_memory(&store->ctx);
    return *question->town ? 0 : qc_fail(&store->ctx, QCERT_ENOTFOUND, "\"%.60s\" names no town", text);
}

/* *out is NULL after an error. */
static int take_question(qcert_store *store, const char *text, int parts, struct question **out)
{
    int rc;

    *out = calloc(1, sizeof **out);
    if (!*out)
        return qc_fail_memory(&store->ctx);
    rc = read_question(store, text, parts, *out);
    if (rc) {
        free_question(*out);
        *out = NULL;
    }
    return rc;
}

static void bind(qc_stmt *stmt, const struct question *question, int64_t limit)
{
    qc_bind_text_at(stmt, ":town", question->town);
    qc_bind_text_at(stmt, ":narrow0", question->by[0].text);
    qc_bind_text_at(stmt, ":fold0", question->by[0].fold);
    qc_bind_text_at(stmt, ":country0", question->by[0].country);
    qc_bind_text_at(stmt, ":narrow1", question->by[1].text);
    qc_bind_text_at(stmt, ":fold1", question->by[1].fold);
    qc_bind_text_at(stmt, ":country1", question->by[1].country);
    qc_bind_int_at(stmt, ":limit", limit ? limit : -1);
}

/* ---- rows --------------------------------------------------------------- */

#define REGION "SELECT r.name FROM geodata.region r WHERE r.country = p.country AND r.admin = p.admin"
#define PLACE                                                                                                         \
    "SELECT p.id, p.name, p.country, (SELECT k.name FROM geodata.country k WHERE k.code = p.country),"                \
    " coalesce((" REGION "), p.admin), p.population, p.lon, p.lat"
#define NARROWED_BY(part)                                                                                             \
    "(:narrow" part " = '' OR p.country = :country" part " OR p.admin = upper(:narrow" part ")"                       \
    " OR EXISTS (" REGION " AND r.fold = :fold" part "))"
#define NARROWED NARROWED_BY("0") " AND " NARROWED_BY("1")
#define EXACT                                                                                                         \
    PLACE " FROM geodata.place_name n JOIN geodata.place p ON p.id = n.place WHERE n.fold = :town AND " NARROWED      \
    " ORDER BY p.population DESC, p.id LIMIT :limit"
#define BEGINNING PLACE ", min(n.fold <> :town) AS inexact FROM geodata.place_name n JOIN geodata.place p"            \
    " ON p.id = n.place WHERE n.fold BETWEEN :town AND :town || char(1114111) AND " NARROWED                          \
    " GROUP BY p.id ORDER BY inexact, p.population DESC, p.id LIMIT :limit"

static void fill(qcert_rows *rows, qc_stmt *from)
{
    rows->row.place = (qcert_place){
        .id = qc_int(from, 0), .name = qc_text(from, 1), .country = qc_text(from, 2),
        .country_name = qc_text(from, 3), .region = qc_text(from, 4), .population = qc_int(from, 5),
        .lon = qc_real(from, 6), .lat = qc_real(from, 7),
    };
}

/* The statement borrows the question's texts while it is stepped, so the rows own both. */
struct answer {
    qc_stmt *stmt;
    struct question *question;
};

static int next(qcert_rows *rows)
{
    struct answer *answer = rows->state;
    int rc = qc_step(answer->stmt);

    if (rc == QCERT_ROW)
        fill(rows, answer->stmt);
    return rc;
}

static void close_answer(void *state)
{
    struct answer *answer = state;

    qc_release(answer->stmt);
    free_question(answer->question);
    free(answer);
}

static int rows_of(qcert_store *store, struct question *asked, const char *sql, int64_t limit, qcert_rows **out)
{
    struct answer *state = malloc(sizeof *state);

    if (!state) {
        free_question(asked);
        return qc_fail_memory(&store->ctx);
    }
    *state = (struct answer){ qc_prepare(store->db, sql), asked };
    bind(state->stmt, asked, limit);
    return qc_rows_new(store, QC_PLACES, next, close_answer, state, out);
}

/* ---- what is meant ------------------------------------------------------ */

/* How many of the largest towns of that name must be told apart: 0, 1 or more. */
static int choices(qcert_store *store, const struct question *asked, int *count)
{
    qc_stmt *exact = qc_prepare(store->db, EXACT);
    int64_t largest = 0;
    int rc;

    *count = 0;
    bind(exact, asked, 2);
    while ((rc = qc_step(exact)) == QCERT_ROW) {
        if (!*count)
            largest = qc_int(exact, 5);
        if (!*count || largest < DOMINANT * qc_int(exact, 5) || !largest)
            ++*count;
    }
    qc_release(exact);
    return rc;
}

static int count_parts(const char *text)
{
    int commas = 0;

    for (; *text; text++)
        commas += *text == ',';
    return commas < NARROW ? commas : NARROW;
}

/* A town's own name may hold a comma ("Washington, D.C."): where no town is called what stands before the last parts,
 * fewer parts belong to what narrows it down. */
static int understand(qcert_store *store, const char *text, struct question **out, int *count)
{
    for (int parts = count_parts(text); parts >= 0; parts--) {
        int rc = take_question(store, text, parts, out);
        if (!rc)
            rc = choices(store, *out, count);
        if (!rc && *count)
            return 0;
        if (*out)
            free_question(*out);
        *out = NULL;
        if (rc)
            return rc;
    }
    return take_question(store, text, count_parts(text), out);
}

/* count: as of choices(). */
static int ask(qcert_store *store, const char *text, struct question **out, int *count)
{
    int rc = qc_store_begin(store);

    *out = NULL;
    *count = 0;
    if (!rc && !text)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "no place is given");
    if (!rc)
        rc = qc_store_need_geodata(store);
    return rc ? rc : understand(store, text, out, count);
}

/* ---- the calls ---------------------------------------------------------- */

int qcert_find_places(qcert_store *store, const char *text, int64_t limit, qcert_rows **out)
{
    struct question *asked;
    int count, rc = ask(store, text, &asked, &count);

    *out = NULL;
    return rc ? rc : rows_of(store, asked, BEGINNING, limit, out);
}

static const char *remedy(const struct question *asked)
{
    if (!*asked->by[0].text)
        return "add its country or region, \"Town, Country\"";
    return *asked->by[0].country && !*asked->by[1].text ? "add its region, \"Town, Region, Country\""
                                                        : "give its coordinates instead";
}

int qcert_locate(qcert_store *store, const char *text, qcert_rows **out)
{
    struct question *asked;
    const char *mend;
    int count, code = 0;
    int rc = ask(store, text, &asked, &count);

    *out = NULL;
    if (rc)
        return rc;
    mend = remedy(asked);
    rc = rows_of(store, asked, count ? EXACT : BEGINNING, count == 1 ? 1 : 10, out);
    if (!rc && !count)
        code = qc_fail(&store->ctx, QCERT_ENOTFOUND, "no town is called \"%.60s\"", text);
    if (!rc && count > 1)
        code = qc_fail(&store->ctx, QCERT_EAMBIGUOUS, "more than one town is called \"%.60s\": %s", text, mend);
    return rc ? rc : code;
}
