#include "filter.h"
#include "rows.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define DOMINANT 5 /* times as many inhabitants as the next make a town the one that is meant */

/* What is asked for: a town, and what narrows it down: a country, or a region by GeoNames' code or by name. */
struct question {
    char *town;       /* folded */
    char *narrow;     /* as given behind the comma; "": nothing */
    char country[4];  /* that it may mean */
};

/* ---- reading the question ----------------------------------------------- */

/* "IL" is Israel, and Illinois: what is no country may still be a region. */
static int read_country(qcert_store *store, struct question *question)
{
    if (!*question->narrow || !qc_country_code(store, question->narrow, question->country))
        return 0;
    if (store->ctx.error.code != QCERT_EFORMAT)
        return store->ctx.error.code;
    qc_ready(&store->ctx);
    return 0;
}

static int read_question(qcert_store *store, const char *text, struct question *question)
{
    const char *comma = strrchr(text, ',');
    char *town = qc_format("%.*s", comma ? (int)(comma - text) : (int)strlen(text), text);

    *question = (struct question){ 0 };
    if (comma)
        comma += 1 + strspn(comma + 1, " \t");
    question->narrow = qc_copy(comma ? comma : "");
    question->town = town ? qc_fold(town) : NULL;
    free(town);
    if (!question->town || !question->narrow)
        return qc_fail_memory(&store->ctx);
    if (!*question->town)
        return qc_fail(&store->ctx, QCERT_ENOTFOUND, "\"%.60s\" names no town", text);
    return read_country(store, question);
}

static void bind(qc_stmt *stmt, const struct question *question, int64_t limit)
{
    qc_bind_text_at(stmt, ":town", question->town);
    qc_bind_text_at(stmt, ":narrow", question->narrow);
    qc_bind_text_at(stmt, ":country", question->country);
    qc_bind_int_at(stmt, ":limit", limit ? limit : -1);
}

/* ---- rows --------------------------------------------------------------- */

#define REGION "SELECT r.name FROM geodata.region r WHERE r.country = p.country AND r.admin = p.admin"
#define PLACE                                                                                                         \
    "SELECT p.id, p.name, p.country, (SELECT k.name FROM geodata.country k WHERE k.code = p.country),"                \
    " coalesce((" REGION "), p.admin), p.population, p.lon, p.lat"
#define NARROWED                                                                                                      \
    "(:narrow = '' OR p.country = :country OR p.admin = upper(:narrow)"                                               \
    " OR EXISTS (" REGION " AND r.name = :narrow COLLATE NOCASE))"
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

static void free_question(struct question *question)
{
    free(question->narrow);
    free(question->town);
    free(question);
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

/* ---- the calls ---------------------------------------------------------- */

static int ask(qcert_store *store, const char *text, struct question **out)
{
    int rc = qc_store_begin(store);

    *out = NULL;
    if (!rc && !text)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "no place is given");
    if (!rc)
        rc = qc_store_need_geodata(store);
    if (rc)
        return rc;
    *out = malloc(sizeof **out);
    rc = *out ? read_question(store, text, *out) : qc_fail_memory(&store->ctx);
    if (rc && *out) {
        free_question(*out);
        *out = NULL;
    }
    return rc;
}

int qcert_find_places(qcert_store *store, const char *text, int64_t limit, qcert_rows **out)
{
    struct question *asked;
    int rc = ask(store, text, &asked);

    *out = NULL;
    return rc ? rc : rows_of(store, asked, BEGINNING, limit, out);
}

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

int qcert_locate(qcert_store *store, const char *text, qcert_rows **out)
{
    struct question *asked;
    const char *remedy;
    int count, code = 0;
    int rc = ask(store, text, &asked);

    *out = NULL;
    if (rc)
        return rc;
    rc = choices(store, asked, &count);
    if (rc) {
        free_question(asked);
        return rc;
    }
    remedy = *asked->narrow ? "add its region instead" : "add its country or region, \"Town, Country\"";
    rc = rows_of(store, asked, count ? EXACT : BEGINNING, count == 1 ? 1 : 10, out);
    if (!rc && !count)
        code = qc_fail(&store->ctx, QCERT_ENOTFOUND, "no town is called \"%.60s\"", text);
    if (!rc && count > 1)
        code = qc_fail(&store->ctx, QCERT_EAMBIGUOUS, "more than one town is called \"%.60s\": %s", text, remedy);
    return rc ? rc : code;
}
