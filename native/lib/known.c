#include "known.h"

#include "secret.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define MOST (1 << 21)      /* courses, which take 40 MB */
#define MOST_ID INT64_C(0x7fffffff)
#define MOST_TEXT (1 << 21) /* a feed's element is shorter */

typedef struct slot {
    uint64_t print;
    uint32_t print_more;
    uint32_t id : 31, taken : 1; /* id 0: it is empty */
} slot;

struct qc_known {
    qcert_store *store;
    slot *slots;      /* a hash table: a course stands at its print, or in one of the next slots */
    uint64_t room;
    int64_t version;  /* of the file */
    int64_t taken;
    char from[QC_DAY_SIZE];
    qc_digest digest;
    qc_buf text;
};

enum { ORGANISATION, CENTRE, TYPE, CONVENER, STARTS, ENDS, NAME, LANGUAGE, COMPETENCE, FIELDS, ID = FIELDS };

static const char layout[] =
    "CREATE TEMP TABLE IF NOT EXISTS s_organisation_here(id INTEGER PRIMARY KEY, name TEXT);"
    "CREATE TEMP TABLE IF NOT EXISTS s_centre_here(id INTEGER PRIMARY KEY, name TEXT);"
    "DELETE FROM s_organisation_here; DELETE FROM s_centre_here;"
    "INSERT INTO s_organisation_here SELECT o.id, o.name FROM s_organisation s JOIN organisation o ON o.name = s.name"
    " WHERE o.gone IS NULL;"
    "INSERT INTO s_centre_here SELECT t.id, t.name FROM s_centre s JOIN centre t ON t.name = s.name"
    " WHERE t.gone IS NULL";

/* ---- prints ------------------------------------------------------------- */

/* What is missing is another thing than what is empty; no text begins with this byte. */
static void put_field(qc_buf *text, const char *field)
{
    const char *put = field ? field : "\xFF";

    qc_buf_put(text, put, strlen(put) + 1);
}

static int make_print(qc_known *known, const char *const fields[FIELDS], slot *out)
{
    unsigned char sum[QC_DIGEST_BYTES];
    qc_buf *text = &known->text;
    int rc;

    qc_buf_clear(text);
    for (int i = 0; i < FIELDS; i++)
        put_field(text, fields[i]);
    if (text->failed)
        return qc_fail_memory(&known->store->ctx);
    rc = qc_digest_add(&known->digest, text->bytes, text->count);
    if (!rc)
        rc = qc_digest_next(&known->digest, sum);
    if (rc)
        return rc;
    memcpy(&out->print, sum, sizeof out->print);
    memcpy(&out->print_more, sum + sizeof out->print, sizeof out->print_more);
    return 0;
}

/* The slot of the same print, or the empty one where it would stand. */
static slot *find_slot(const qc_known *known, const slot *like)
{
    uint64_t at = like->print % known->room;

    while (known->slots[at].id &&
           (known->slots[at].print != like->print || known->slots[at].print_more != like->print_more))
        at = at + 1 < known->room ? at + 1 : 0;
    return &known->slots[at];
}

/* ---- reading the store -------------------------------------------------- */

static int put_left(qc_known *known, int64_t course)
{
    qc_stmt *put = qc_prepare(known->store->db, "INSERT INTO s_left VALUES(?)");

    qc_bind_int(put, course);
    return qc_run(put);
}

static int put_course(qc_known *known, qc_stmt *row)
{
    const char *fields[FIELDS];
    int64_t id = qc_int(row, ID);
    slot made = { .id = (uint32_t)(id & MOST_ID) }, *at;
    int rc;

    for (int i = 0; i < FIELDS; i++)
        fields[i] = qc_text(row, i);
    if (!fields[ORGANISATION] || !fields[CENTRE] || id > MOST_ID)
        return put_left(known, id);
    rc = make_print(known, fields, &made);
    if (rc)
        return rc;
    at = find_slot(known, &made);
    if (at->id)
        return put_left(known, id);
    *at = made;
    return 0;
}

static int put_courses(qc_known *known)
{
    qc_stmt *all = qc_prepare(known->store->db,
                              "SELECT o.name, t.name, c.type, c.convener, c.starts, c.ends, c.name, c.language,"
                              " c.competence, c.id FROM course c LEFT JOIN s_organisation_here o"
                              " ON o.id = c.organisation LEFT JOIN s_centre_here t ON t.id = c.centre"
                              " WHERE c.gone IS NULL AND c.missed = 0 AND +max(c.starts, c.ends) >= ? ORDER BY c.id");
    int rc;

    qc_bind_text(all, known->from);
    while ((rc = qc_step(all)) == QCERT_ROW && !(rc = put_course(known, all)))
        ;
    qc_release(all);
    return rc;
}

static int make_slots(qc_known *known, int64_t count)
{
    if (!count || count > MOST)
        return 0;
    known->room = (uint64_t)count + (uint64_t)count / 4 + 1;
    known->slots = calloc(known->room, sizeof *known->slots);
    return known->slots ? 0 : qc_fail_memory(&known->store->ctx);
}

/* The count stays open meanwhile, so that no more rows come than were counted. */
static int read_courses(qc_known *known)
{
    qc_stmt *count = qc_prepare(known->store->db, "SELECT count(*) FROM course WHERE max(starts, ends) >= ?");
    int rc;

    qc_bind_text(count, known->from);
    rc = qc_step(count);
    if (rc == QCERT_ROW)
        rc = make_slots(known, qc_int(count, 0));
    if (!rc && known->slots)
        rc = put_courses(known);
    qc_release(count);
    return rc;
}

/* The version comes first: what changes between the two counts as changed. */
static int read_store(qc_known *known)
{
    int rc = qc_digest_begin(&known->store->ctx, &known->digest);

    if (!rc)
        rc = qc_get_int(known->store->db, "PRAGMA main.data_version", 0, &known->version);
    if (!rc)
        rc = qc_exec(known->store->db, layout);
    return rc ? rc : read_courses(known);
}

/* ---- outside ------------------------------------------------------------ */

int qc_known_open(qcert_store *store, int day, qc_known **out)
{
    qc_known *known = calloc(1, sizeof *known);
    int rc;

    *out = NULL;
    if (!known)
        return qc_fail_memory(&store->ctx);
    known->store = store;
    known->text.most = MOST_TEXT;
    qc_day_write(day - 1, known->from);
    rc = read_store(known);
    if (rc || !known->slots)
        qc_known_close(known);
    else
        *out = known;
    return rc;
}

void qc_known_close(qc_known *known)
{
    if (!known)
        return;
    qc_digest_end(&known->digest, QCERT_ECANCELED, NULL);
    qc_buf_free(&known->text);
    free(known->slots);
    free(known);
}

int qc_known_take(qc_known *known, const qc_course_record *record)
{
    const char *const fields[FIELDS] = {
        [ORGANISATION] = record->organisation, [CENTRE] = record->centre, [TYPE] = record->type,
        [CONVENER] = record->convener, [STARTS] = record->starts, [ENDS] = record->ends, [NAME] = record->name,
        [LANGUAGE] = record->language, [COMPETENCE] = record->competence,
    };
    slot like, *at;
    int rc = make_print(known, fields, &like);

    if (rc)
        return rc;
    at = find_slot(known, &like);
    if (!at->id || at->taken)
        return 0;
    at->taken = 1;
    known->taken++;
    return QCERT_ROW;
}

void qc_known_take_none(qc_known *known)
{
    for (uint64_t i = 0; known->taken && i < known->room; i++)
        known->slots[i].taken = 0;
    known->taken = 0;
}

int64_t qc_known_taken(const qc_known *known)
{
    return known->taken;
}

int qc_known_is_old(qc_known *known, int *changed)
{
    int64_t version = 0;
    int rc = qc_get_int(known->store->db, "PRAGMA main.data_version", 0, &version);

    *changed = !rc && version != known->version;
    return rc;
}

static int stage_after_all(qc_known *known)
{
    qc_stmt *put = qc_prepare(known->store->db,
                              "INSERT INTO s_course(organisation, centre, type, convener, name, starts, ends, language,"
                              " languages, competence, online) SELECT o.name, s.id, c.type, c.convener, c.name,"
                              " c.starts, c.ends, c.language, c.languages, c.competence, c.online FROM course c"
                              " JOIN s_organisation_here o ON o.id = c.organisation"
                              " JOIN s_centre_here t ON t.id = c.centre JOIN s_centre s ON s.name = t.name"
                              " WHERE c.gone IS NULL AND c.missed = 0 AND +max(c.starts, c.ends) >= ?"
                              " AND c.id NOT IN (SELECT course FROM s_left) ORDER BY c.id");

    qc_bind_text(put, known->from);
    known->taken = 0;
    return qc_run(put);
}

int qc_known_settle(qc_known *known, const char **from)
{
    int64_t others = 0;
    int rc = 0;

    *from = known->from;
    for (uint64_t i = 0; i < known->room && !rc; i++)
        if (known->slots[i].id && !known->slots[i].taken)
            rc = put_left(known, known->slots[i].id);
    if (!rc)
        rc = qc_get_int(known->store->db, "SELECT EXISTS (SELECT 1 FROM s_organisation_here h"
                        " JOIN s_organisation s ON s.name = h.name WHERE s.row IS NOT h.id)"
                        " OR EXISTS (SELECT 1 FROM s_centre_here h JOIN s_centre s ON s.name = h.name"
                        "  WHERE s.row IS NOT h.id)", 0, &others);
    if (rc || !others)
        return rc;
    *from = "";
    return stage_after_all(known);
}
