/* Bytes as all that a site answers to a sync: a store takes all of it or nothing, stays sound, and the same once more is no
 * change in the end. */
#include "fuzz.h"
#include "text.h"

#include <string.h>

#define BETWEEN "\n=\n" /* two documents */

typedef struct site {
    const char *organisations, *table, *centres, *upcoming, *past;
} site;

static const char *answer_to(const site *of, const char *url)
{
    if (strstr(url, "/certifyingorganisations/"))
        return of->organisations;
    if (strstr(url, "-json/?approved=True"))
        return of->table;
    if (strstr(url, "/training-center/"))
        return of->centres;
    if (strstr(url, "/upcoming-course/"))
        return of->upcoming;
    return strstr(url, "/past-course/") ? of->past : "{\"data\":[]}";
}

static int get(void *user, const qcert_request *request, char *why, size_t why_size)
{
    qcert_response response = { .size = sizeof response, .status = 200, .retry_after = -1,
                                .content_type = "application/json", .date = "" };
    const char *answer = answer_to(user, request->url);
    int rc = request->head(request->reader, &response);

    *why = why_size ? '\0' : *why;
    return rc || !*answer ? rc : request->body(request->reader, answer, strlen(answer));
}

/* The next document of a site. */
static char *next_document(char **rest)
{
    char *document = *rest, *end = strstr(document, BETWEEN);

    *rest = end ? end + strlen(BETWEEN) : document + strlen(document);
    if (end)
        *end = '\0';
    return document;
}

static qcert_store *empty_store(void)
{
    qcert_store *store = memory_store();

    must(!qc_exec(store->db, "DELETE FROM change; DELETE FROM tally; DELETE FROM problem; DELETE FROM run;"
                  "DELETE FROM course; DELETE FROM centre; DELETE FROM organisation;"
                  "DELETE FROM meta WHERE key <> 'identity'"));
    return store;
}

static int64_t number(qcert_store *store, const char *sql)
{
    int64_t value = -1;

    must(!qc_get_int(store->db, sql, -1, &value));
    return value;
}

static int sync_with(qcert_store *store, site *from, qcert_sync_report *report)
{
    qcert_transport transport = { sizeof transport, get, from };
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    int rc;

    opts.server = "http://127.0.0.1";
    opts.transport = &transport;
    opts.past = opts.force = opts.trust_shrink = 1;
    rc = qcert_sync(store, &opts, report);
    must(rc == 0 || rc == QCERT_EFORMAT || rc == QCERT_ESUSPECT);
    check_told(&store->ctx, rc);
    must(qc_is_plain(report->warning, 0));
    return rc;
}

static int64_t changes(const qcert_tally *of)
{
    return of->added + of->changed + of->moved + of->renamed + of->gone;
}

static void check_rows(qcert_store *store)
{
    must(!qcert_store_check(store));
    must(!number(store, "SELECT count(*) FROM course c LEFT JOIN centre t ON t.id = c.centre"
                 " WHERE t.id IS NULL OR c.geom IS NOT t.geom"));
    must(!number(store, "SELECT count(*) FROM centre WHERE geom IS NULL AND flaw IS NULL"));
    must(!number(store, "SELECT count(*) FROM course WHERE date(starts) IS NOT starts OR date(ends) IS NOT ends"));
}

/* All that is listed, as a text. To free. */
static char *contents(qcert_store *store)
{
    qc_stmt *all = qc_prepare(store->db, "SELECT json_array("
                              " (SELECT json_group_array(json_array(id, name, slug, state, country, email, phone, url, address,"
                              "  remarks, located, hex(geom), first_seen, gone)) FROM organisation),"
                              " (SELECT json_group_array(json_array(id, site_id, organisation, name, shape, flaw, hex(geom),"
                              "  first_seen, gone)) FROM centre),"
                              " (SELECT json_group_array(json_array(id, organisation, centre, name, type, convener, starts, ends,"
                              "  language, languages, competence, online, hex(geom), first_seen, gone)) FROM course))");
    char *text;

    must(qc_step(all) == QCERT_ROW);
    text = qc_copy(qc_text(all, 0));
    qc_release(all);
    return text;
}

/* A site whose lists contradict each other may say one thing and then another, each time anew. */
static void check_again(qcert_store *store, site *from, const qcert_sync_report *first)
{
    qcert_sync_report report = QCERT_INIT(qcert_sync_report);
    char *before = contents(store), *after;

    must(!sync_with(store, from, &report) && report.past_error == first->past_error);
    after = contents(store);
    must(!strcmp(before, after));
    must(!changes(&report.organisations) && report.centres.added == report.centres.gone);
    must(report.courses.added == report.courses.gone);
    free(before);
    free(after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest;
    char *organisations = next_document(&rest), *table = next_document(&rest), *centres = next_document(&rest);
    char *upcoming = next_document(&rest);
    site from = { organisations, table, centres, upcoming, rest };
    qcert_sync_report report = QCERT_INIT(qcert_sync_report);
    qcert_store *store = empty_store();

    if (sync_with(store, &from, &report)) {
        must(!number(store, "SELECT (SELECT count(*) FROM organisation) + (SELECT count(*) FROM centre)"
                     " + (SELECT count(*) FROM course) + (SELECT count(*) FROM run)"));
    } else {
        check_rows(store);
        check_again(store, &from, &report);
        check_rows(store);
    }
    free(text);
    return 0;
}
