#include "details.h"

#include "derive.h"
#include "merge.h"
#include "schema.h"

#include <string.h>

/* ---- the page and the course types --------------------------------------- */

/* Where nothing was entered, the site has nothing, or None. */
static const char *if_entered(const char *text)
{
    return text && *text && strcmp(text, "None") ? text : NULL;
}

/* What did not come is asked for by the next sync, and so nothing is noted of it. */
static int put_page(qc_sync *job, const qc_visit *visit)
{
    qc_stmt *put;

    if (visit->again)
        return 0;
    put = qc_prepare(job->store->db, "INSERT OR REPLACE INTO organisation_page VALUES(?, ?, ?)");
    qc_bind_int(put, visit->organisation);
    qc_bind_text(put, visit->fetched);
    qc_bind_text(put, visit->problem);
    return qc_run(put);
}

static int put_type(qc_sync *job, const qc_visit *visit, size_t i)
{
    const qc_listed_type *type = &visit->page.types[i];
    qc_stmt *put = qc_prepare(job->store->db,
                              "INSERT INTO course_type(organisation, number, name, problem) VALUES(?1, ?2, ?3, ?4)"
                              " ON CONFLICT(organisation, number) DO UPDATE SET name = ?3,"
                              " problem = coalesce(?4, problem)");

    qc_bind_int(put, visit->organisation);
    qc_bind_int(put, type->number);
    qc_bind_text(put, type->name);
    qc_bind_text(put, visit->types[i].problem);
    return qc_run(put);
}

/* When a page was read last stays, too, where it could not be read again. */
static int put_type_page(qc_sync *job, const qc_visit *visit, size_t i)
{
    const qc_course_type_page *page = &visit->types[i].page;
    qc_stmt *put = qc_prepare(job->store->db, "UPDATE course_type SET description = ?, hours = ?, link = ?,"
                              " fetched = ?, problem = NULL WHERE organisation = ? AND number = ?");

    qc_bind_text(put, if_entered(page->description));
    qc_bind_text(put, if_entered(page->hours));
    qc_bind_text(put, if_entered(page->link));
    qc_bind_text(put, visit->fetched);
    qc_bind_int(put, visit->organisation);
    qc_bind_int(put, visit->page.types[i].number);
    return qc_run(put);
}

static int put_types(qc_sync *job, const qc_visit *visit)
{
    qc_stmt *drop;
    int rc = qc_exec(job->store->db, "CREATE TEMP TABLE IF NOT EXISTS s_type(number INTEGER PRIMARY KEY);"
                                     "DELETE FROM s_type");

    for (size_t i = 0; i < visit->page.type_count && !rc; i++) {
        qc_stmt *put = qc_prepare(job->store->db, "INSERT INTO s_type VALUES(?)");
        qc_bind_int(put, visit->page.types[i].number);
        rc = qc_run(put);
        if (!rc)
            rc = put_type(job, visit, i);
        if (!rc && visit->types[i].read)
            rc = put_type_page(job, visit, i);
    }
    if (rc)
        return rc;
    drop = qc_prepare(job->store->db, "DELETE FROM course_type WHERE organisation = ? AND number NOT IN"
                      " (SELECT number FROM s_type)");
    qc_bind_int(drop, visit->organisation);
    return qc_run(drop);
}

/* ---- running courses ----------------------------------------------------- */

/* From their second day to the day before the last, courses are in no feed; the page of their organisation lists all.
 * Those that the store does not know yet are added, if it is sure what they are: known, they are matched by all that
 * the page tells. They have no name, and that tells merge_course.c that the feed knows more of them. */

static const char open_table[] =
    "CREATE TEMP TABLE IF NOT EXISTS s_page(id INTEGER PRIMARY KEY, type TEXT, centre INTEGER, convener TEXT,"
    " language TEXT, languages TEXT, online TEXT, starts TEXT, ends TEXT, course INTEGER);"
    "CREATE INDEX IF NOT EXISTS temp.s_page_course ON s_page(course);"
    "DELETE FROM s_page";

static int put_course(qc_sync *job, const qc_listed_course *course)
{
    const char *languages, *online;
    qc_stmt *put;
    int rc = qc_words_languages(job->fetch.stage.words, if_entered(course->language), &languages);

    if (!rc)
        rc = qc_derive_online(job->fetch.stage.words, course->centre, course->type, NULL, &online);
    if (rc)
        return rc;
    put = qc_prepare(job->store->db, "INSERT INTO s_page(type, centre, convener, language, languages, online, starts,"
                     " ends) VALUES(?, (SELECT id FROM centre WHERE name = ? AND gone IS NULL), ?, ?, ?, ?, ?, ?)");
    qc_bind_text(put, course->type);
    qc_bind_text(put, course->centre);
    qc_bind_text(put, course->convener);
    qc_bind_text(put, if_entered(course->language));
    qc_bind_text(put, languages);
    qc_bind_text(put, online);
    qc_bind_text(put, course->starts);
    qc_bind_text(put, course->ends);
    return qc_run(put);
}

/* Runs a statement, a literal, in which :organisation, :row, :today and :last stand for these. */
static int step(qc_sync *job, const qc_visit *visit, const char *sql, int64_t number)
{
    qc_stmt *run = qc_prepare(job->store->db, sql);

    qc_bind_int_at(run, ":organisation", visit->organisation);
    qc_bind_int_at(run, ":row", number);
    qc_bind_int_at(run, ":last", number);
    qc_bind_text_at(run, ":today", job->report.today);
    return qc_run(run);
}

/* The page has a convener's name, perhaps with more around it, and a user name in place of none;
 * the feed has the name. */
static const char match[] =
    "UPDATE s_page SET course = (SELECT c.id FROM s_page p JOIN course c ON c.centre = p.centre AND c.starts = p.starts"
    " WHERE p.id = :row AND c.ends = p.ends AND c.organisation = :organisation AND trim(c.type) = p.type"
    " AND (instr(p.convener, trim(c.convener)) OR substr(c.convener, 1, 1) = ' ')"
    " AND NOT EXISTS (SELECT 1 FROM s_page taken WHERE taken.course = c.id)"
    " ORDER BY c.gone IS NOT NULL, instr(p.convener, trim(c.convener)) = 0, length(trim(c.convener)) DESC, c.id"
    " LIMIT 1) WHERE id = :row";

static int put_courses(qc_sync *job, const qc_visit *visit)
{
    int rc = qc_exec(job->store->db, open_table);

    for (size_t i = 0; i < visit->page.course_count && !rc; i++)
        rc = put_course(job, &visit->page.courses[i]);
    for (size_t i = 0; i < visit->page.course_count && !rc; i++)
        rc = step(job, visit, match, (int64_t)i + 1);
    return rc;
}

#define RUNS "p.starts < :today AND p.ends > :today"
#define THIS_RUN "(SELECT max(id) FROM run WHERE kind = 'current')"

/* What the feed no longer listed before it began, and the page does. */
static const char *const take_back[] = {
    "INSERT INTO change(run, layer, row, what, before) SELECT " THIS_RUN ", 'course', c.id, 'returned',"
    " " QC_COURSE_BEFORE " FROM s_page p JOIN course c ON c.id = p.course WHERE " RUNS " AND c.gone IS NOT NULL",
    "UPDATE course SET gone = NULL, missed = 0 WHERE gone IS NOT NULL AND id IN"
    " (SELECT course FROM s_page p WHERE " RUNS ")",
    NULL
};

/* One that may be a known course in other days, or with another convener, is left to the feed. */
static const char add_running[] =
    "INSERT INTO course(organisation, centre, name, type, convener, starts, ends, language, languages, online,"
    " first_seen, geom) SELECT :organisation, t.id, '', p.type, p.convener, p.starts, p.ends, p.language, p.languages,"
    " p.online, :today, t.geom FROM s_page p JOIN centre t ON t.id = p.centre WHERE p.course IS NULL AND " RUNS
    " AND p.type <> '' AND NOT EXISTS (SELECT 1 FROM course c WHERE c.organisation = :organisation AND c.gone IS NULL"
    "  AND trim(c.type) = p.type AND c.starts <= p.ends AND c.ends >= p.starts"
    "  AND NOT EXISTS (SELECT 1 FROM s_page seen WHERE seen.course = c.id)) ORDER BY p.id";

static const char note_added[] =
    "INSERT INTO change(run, layer, row, what) SELECT " THIS_RUN ", 'course', id, 'added' FROM course WHERE id > :last"
    " AND EXISTS (SELECT 1 FROM run WHERE kind = 'current' AND id < " THIS_RUN ") ORDER BY id";

static int add_to_tally(qc_sync *job, int64_t added)
{
    qc_stmt *put = qc_prepare(job->store->db, "UPDATE tally SET added = added + ? WHERE layer = 'course' AND run = "
                              THIS_RUN);

    qc_bind_int(put, added);
    return qc_run(put);
}

/* Whether anything was changed, into *changed. */
static int put_running(qc_sync *job, const qc_visit *visit, int64_t *changed)
{
    int64_t last = 0;
    int rc = qc_get_int(job->store->db, "SELECT coalesce(max(id), 0) FROM course", 0, &last);

    if (!rc)
        rc = step(job, visit, take_back[0], 0);
    if (!rc)
        rc = step(job, visit, take_back[1], 0);
    *changed = rc ? 0 : qc_changed(job->store->db);
    if (!rc)
        rc = step(job, visit, add_running, 0);
    *changed += rc ? 0 : qc_changed(job->store->db);
    if (!rc)
        rc = step(job, visit, note_added, last);
    return rc || !*changed ? rc : add_to_tally(job, *changed);
}

/* ---- the whole ----------------------------------------------------------- */

static int keep(qc_sync *job, const qc_visit *visit, int64_t *changed)
{
    int rc = put_page(job, visit);

    if (rc || visit->problem)
        return rc;
    rc = put_types(job, visit);
    if (!rc)
        rc = put_courses(job, visit);
    if (!rc)
        rc = put_running(job, visit, changed);
    return rc || !*changed ? rc : qc_schema_statistics(job->store->db);
}

int qc_details_keep(qc_sync *job, const qc_visit *visit)
{
    int64_t changed = 0;
    int rc = qc_begin(job->store->db);

    if (rc)
        return rc;
    rc = keep(job, visit, &changed);
    if (!rc)
        rc = qc_flush(job->store->db);
    rc = qc_end(job->store->db, rc);
    job->report.courses.added += rc ? 0 : changed;
    return rc;
}
