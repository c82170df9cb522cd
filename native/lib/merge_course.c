#include "merge.h"

#include <string.h>

/* Courses have no key on the site. They are compared as multisets: first both sides are walked in the order of all
 * their fields, so that what is unchanged drops out in one pass; what is left over (s_loose) is paired by the fields
 * that make a course the same one, then by its frozen name where that is unique; the rest is new, or lost. */

#define STAGED "s_course s JOIN s_organisation o ON o.name = s.organisation JOIN s_centre t ON t.id = s.centre"
#define SAME "organisation, centre, type, convener, starts, ends"
#define DETAILS "name, language, competence"

enum { ID, ORGANISATION, CENTRE, TYPE, CONVENER, STARTS, ENDS, NAME, LANGUAGE, COMPETENCE, FIELDS, GONE = FIELDS,
       MISSED };

static const char open_tables[] =
    "CREATE TEMP TABLE IF NOT EXISTS s_loose(staged INTEGER, course INTEGER, organisation INTEGER, centre INTEGER,"
    " type TEXT, convener TEXT, starts TEXT, ends TEXT, name TEXT, gone TEXT);"
    "CREATE TEMP TABLE IF NOT EXISTS s_pair(staged INTEGER PRIMARY KEY, course INTEGER UNIQUE);"
    "DELETE FROM s_loose; DELETE FROM s_pair";

/* ---- the walk ----------------------------------------------------------- */

/* In the order of SQLite: NULL first, then by bytes. */
static int compare_text(const char *a, const char *b)
{
    if (!a || !b)
        return (a != NULL) - (b != NULL);
    return strcmp(a, b);
}

static int compare(qc_stmt *staged, qc_stmt *stored)
{
    int order = 0;

    for (int field = ORGANISATION; field <= CENTRE && !order; field++)
        order = (qc_int(staged, field) > qc_int(stored, field)) - (qc_int(staged, field) < qc_int(stored, field));
    for (int field = TYPE; field < FIELDS && !order; field++)
        order = compare_text(qc_text(staged, field), qc_text(stored, field));
    return order;
}

static int put_loose(qc_merge *merge, qc_stmt *row, int is_staged)
{
    qc_stmt *put = qc_prepare(merge->store->db, "INSERT INTO s_loose VALUES("
                              "iif(?1, ?2, NULL), iif(?1, NULL, ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");

    qc_bind_int(put, is_staged);
    for (int field = ID; field <= CENTRE; field++)
        qc_bind_int(put, qc_int(row, field));
    for (int field = TYPE; field <= NAME; field++)
        qc_bind_text(put, qc_text(row, field));
    qc_bind_text(put, is_staged ? NULL : qc_text(row, GONE));
    return qc_run(put);
}

/* What is the same on both sides needs nothing, unless it had been missed or was called gone. */
static int put_same(qc_merge *merge, qc_stmt *staged, qc_stmt *stored)
{
    qc_stmt *put;

    if (qc_is_null(stored, GONE) && !qc_int(stored, MISSED))
        return 0;
    put = qc_prepare(merge->store->db, "INSERT INTO s_pair VALUES(?, ?)");
    qc_bind_int(put, qc_int(staged, ID));
    qc_bind_int(put, qc_int(stored, ID));
    return qc_run(put);
}

static int walk(qc_merge *merge, qc_stmt *staged, qc_stmt *stored)
{
    int left = qc_step(staged), right = qc_step(stored), rc = 0;

    while (!rc && left >= 0 && right >= 0 && (left || right)) {
        int order = !left ? 1 : !right ? -1 : compare(staged, stored);
        if (order < 0)
            rc = put_loose(merge, staged, 1);
        else if (order > 0)
            rc = put_loose(merge, stored, 0);
        else
            rc = put_same(merge, staged, stored);
        if (order <= 0)
            left = qc_step(staged);
        if (order >= 0)
            right = qc_step(stored);
    }
    return left < 0 ? left : right < 0 ? right : rc;
}

/* Of the stored courses, those that this set's feed could list (whose last day is today or later, or which end today or
 * earlier, and a day more on either side) and those that what it does list could be, where the two sides do not agree
 * on what today is; but none that were not staged because they are as they were. */
static int compare_all(qc_merge *merge, const char *known_from)
{
    qc_stmt *staged = qc_prepare(merge->store->db,
                                 "SELECT s.id, o.row, t.row, s.type, s.convener, s.starts, s.ends, s.name, s.language,"
                                 " s.competence FROM " STAGED " ORDER BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 1");
    qc_stmt *stored = qc_prepare(merge->store->db,
                                 "SELECT id, " SAME ", " DETAILS ", gone, missed FROM course"
                                 " WHERE (gone IS NOT NULL OR missed OR id IN (SELECT course FROM s_left)"
                                 "  OR +max(starts, ends) < ?3 OR ?3 = '')"
                                 " AND +max(starts, ends) >="
                                 "  (SELECT min(?1, coalesce(min(max(starts, ends)), ?1)) FROM s_course)"
                                 " AND ends <= (SELECT max(?2, coalesce(max(ends), ?2)) FROM s_course)"
                                 " ORDER BY 2, 3, 4, 5, 6, 7, 8, 9, 10, gone IS NOT NULL, id");
    int rc;

    qc_bind_text(stored, merge->past ? "" : merge->yesterday);
    qc_bind_text(stored, merge->past ? merge->tomorrow : "9999-12-31");
    qc_bind_text(stored, known_from);
    rc = walk(merge, staged, stored);
    qc_release(staged);
    qc_release(stored);
    return rc;
}

/* ---- pairing what is left ----------------------------------------------- */

/* What the feed must list, and what had left it before, can be a new row's old self. */
#define MUST_BE_LISTED "iif(:past, l.ends <= :today, l.starts >= :today)"

static const char *const pair_left[] = {
    "INSERT INTO s_pair SELECT new.staged, old.course FROM"
    " (SELECT staged, " SAME ", row_number() OVER (PARTITION BY " SAME " ORDER BY staged) AS copy"
    "  FROM s_loose WHERE course IS NULL) AS new JOIN"
    " (SELECT course, " SAME ", row_number() OVER (PARTITION BY " SAME " ORDER BY gone IS NOT NULL, course) AS copy"
    "  FROM s_loose WHERE staged IS NULL) AS old USING(" SAME ", copy)",
    "DELETE FROM s_loose WHERE staged IN (SELECT staged FROM s_pair) OR course IN (SELECT course FROM s_pair)",
    /* A course that only the page of its organisation has told of has no name; its convener's may be the user name, or
     * have more around it. */
    "INSERT OR IGNORE INTO s_pair SELECT new.staged, old.course FROM s_loose old JOIN s_loose new"
    " USING(organisation, centre, starts, ends) WHERE old.staged IS NULL AND old.name = '' AND new.course IS NULL"
    " AND old.type = trim(new.type)"
    " AND (instr(old.convener, trim(new.convener)) OR substr(new.convener, 1, 1) = ' ')"
    " ORDER BY instr(old.convener, trim(new.convener)) = 0, length(trim(new.convener)) DESC, new.staged, old.course",
    "DELETE FROM s_loose WHERE staged IN (SELECT staged FROM s_pair) OR course IN (SELECT course FROM s_pair)",
    /* A course's name is made once, of its first days: it outlives a move. */
    "INSERT INTO s_pair SELECT new.staged, old.course FROM"
    " (SELECT min(staged) AS staged, organisation, name FROM s_loose WHERE course IS NULL AND name <> ''"
    "  GROUP BY organisation, name HAVING count(*) = 1) AS new JOIN"
    " (SELECT min(course) AS course, organisation, name FROM s_loose l WHERE staged IS NULL"
    "  AND (gone IS NOT NULL OR " MUST_BE_LISTED ")"
    "  GROUP BY organisation, name HAVING count(*) = 1) AS old USING(organisation, name)",
    "DELETE FROM s_loose WHERE staged IN (SELECT staged FROM s_pair) OR course IN (SELECT course FROM s_pair)",
    NULL
};

/* ---- applying ----------------------------------------------------------- */

#define PAIRED                                                                                                        \
    "s_pair p JOIN s_course s ON s.id = p.staged JOIN s_organisation o ON o.name = s.organisation"                    \
    " JOIN s_centre t ON t.id = s.centre JOIN centre place ON place.id = t.row"

/* What the feed adds to a course without a name is no change. */
static const char *const apply_pairs[] = {
    "INSERT INTO change(run, layer, row, what, before) SELECT :run, 'course', c.id, CASE"
    " WHEN c.gone IS NOT NULL THEN 'returned'"
    " WHEN (c.starts, c.ends, c.centre) IS NOT (s.starts, s.ends, t.row) THEN 'moved'"
    " WHEN c.type <> s.type THEN 'renamed' ELSE 'changed' END, " QC_COURSE_BEFORE
    " FROM " PAIRED " JOIN course c ON c.id = p.course WHERE c.gone IS NOT NULL"
    " OR (c.organisation, c.centre, c.type, c.convener, c.starts, c.ends, c.name, c.language, c.competence)"
    " IS NOT (o.row, t.row, s.type, s.convener, s.starts, s.ends, s.name, s.language, s.competence) AND c.name <> ''",
    "UPDATE course AS c SET organisation = o.row, centre = t.row, type = s.type, convener = s.convener,"
    " starts = s.starts, ends = s.ends, name = s.name, language = s.language, languages = s.languages,"
    " competence = s.competence, online = s.online, missed = 0, gone = NULL, geom = place.geom"
    " FROM " PAIRED " WHERE c.id = p.course",
    NULL
};

#define PUT                                                                                                           \
    "INSERT INTO course(" SAME ", " DETAILS ", languages, online, first_seen, geom)"                                  \
    " SELECT o.row, t.row, s.type, s.convener, s.starts, s.ends, s.name, s.language, s.competence, s.languages,"      \
    " s.online, :today, place.geom"

/* A course whose start or end is within a day of today may be left out because the two clocks differ: one sync alone
 * does not call it gone. */
static const char *const lose[] = {
    "DELETE FROM s_loose AS l WHERE staged IS NOT NULL OR gone IS NOT NULL OR NOT " MUST_BE_LISTED
    " OR " QC_SPARED("course", "l.organisation"),
    "UPDATE course SET missed = missed + 1 WHERE id IN (SELECT course FROM s_loose)",
    "DELETE FROM s_loose WHERE (starts BETWEEN :yesterday AND :tomorrow OR ends BETWEEN :yesterday AND :tomorrow)"
    " AND (SELECT missed FROM course WHERE id = s_loose.course) < 2",
    "INSERT INTO change(run, layer, row, what, before) SELECT :run, 'course', c.id, 'gone', " QC_COURSE_BEFORE
    " FROM s_loose l JOIN course c ON c.id = l.course",
    "UPDATE course SET gone = :today WHERE id IN (SELECT course FROM s_loose)",
    NULL
};

static const char note_new[] =
    "INSERT INTO change(run, layer, row, what) SELECT :run, 'course', id, 'added' FROM course WHERE id > :last"
    " AND " QC_NOT_FIRST_RUN " ORDER BY id";

static int put_new(qc_merge *merge, const char *sql)
{
    int rc = qc_get_int(merge->store->db, "SELECT max(id) FROM course", 0, &merge->last_course);

    if (!rc)
        rc = qc_merge_step(merge, sql);
    if (rc)
        return rc;
    merge->new_courses = qc_changed(merge->store->db);
    return qc_merge_step(merge, note_new);
}

int qc_merge_courses(qc_merge *merge)
{
    const char *known_from = "";
    int64_t stored = 0;
    int rc = qc_exec(merge->store->db, open_tables);

    if (!rc)
        rc = qc_get_int(merge->store->db, "SELECT EXISTS (SELECT 1 FROM course)", 0, &stored);
    if (rc)
        return rc;
    if (!stored) /* the first time, there is nothing to compare with */
        return put_new(merge, PUT " FROM " STAGED " JOIN centre place ON place.id = t.row ORDER BY s.id");
    if (merge->known)
        rc = qc_known_settle(merge->known, &known_from);
    if (!rc)
        rc = compare_all(merge, known_from);
    if (!rc)
        rc = qc_merge_steps(merge, pair_left);
    if (!rc)
        rc = qc_merge_steps(merge, apply_pairs);
    if (!rc)
        rc = put_new(merge, PUT " FROM s_loose l JOIN s_course s ON s.id = l.staged"
                         " JOIN s_organisation o ON o.name = s.organisation JOIN s_centre t ON t.id = s.centre"
                         " JOIN centre place ON place.id = t.row ORDER BY s.id");
    return rc ? rc : qc_merge_steps(merge, lose);
}
