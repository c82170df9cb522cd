#include "organisation.h"

#include "text.h"

#include <stdlib.h>
#include <string.h>

/* Organisations that are meant, the better way before the worse. */
typedef struct found {
    int64_t id, whole, part; /* ids; whole: of one with this very name, part: with these words in it */
    int wholes, parts;
} found;

static int is_number(const char *text)
{
    return *text && strlen(text) < 16 && !text[strspn(text, "0123456789")];
}

static int look_at(const char *name, const char *folded, int64_t id, int listed, found *into)
{
    char *fold = qc_fold(name);

    if (!fold)
        return QCERT_EMEMORY;
    if (!strcmp(fold, folded)) {
        into->whole = id;
        into->wholes += listed;
    } else if (listed && qc_has_phrase(fold, folded)) {
        into->part = id;
        into->parts++;
    }
    free(fold);
    return 0;
}

/* One that left the feeds is meant only by its whole name, and where no other has it. */
static int look_at_all(qcert_store *store, const char *folded, found *into)
{
    qc_stmt *all = qc_prepare(store->db, "SELECT id, name, gone IS NULL FROM organisation ORDER BY gone IS NULL, id");
    int rc;

    while ((rc = qc_step(all)) == QCERT_ROW)
        if (look_at(qc_text(all, 1), folded, qc_int(all, 0), (int)qc_int(all, 2), into)) {
            rc = qc_fail_memory(&store->ctx);
            break;
        }
    qc_release(all);
    return rc;
}

static int by_name(qcert_store *store, const char *given, int64_t *id)
{
    char *folded = qc_fold(given);
    found of = { .id = 0 };
    int rc = folded ? look_at_all(store, folded, &of) : qc_fail_memory(&store->ctx);
    int nameless = folded && !*folded;

    free(folded);
    if (rc)
        return rc;
    *id = of.whole ? of.whole : of.part;
    if (of.wholes > 1 || (!of.whole && of.parts > 1))
        return qc_fail(&store->ctx, QCERT_EAMBIGUOUS, "\"%.100s\" can be more than one organisation: give its number, "
                       "which qcert organisations --ids shows", given);
    if (!*id || nameless)
        return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no organisation \"%.100s\"", given);
    return 0;
}

static int by_id(qcert_store *store, const char *digits, int64_t *id)
{
    qc_stmt *find = qc_prepare(store->db, "SELECT 1 FROM organisation WHERE id = ?");
    int rc;

    *id = strtoll(digits, NULL, 10);
    qc_bind_int(find, *id);
    rc = qc_step(find);
    qc_release(find);
    if (rc == QCERT_ROW)
        return 0;
    return rc ? rc : qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no organisation %s", digits);
}

int qc_organisation_find(qcert_store *store, const char *given, int64_t *id)
{
    const char *digits = given ? given + (*given == '#') : "";

    return is_number(digits) ? by_id(store, digits, id) : by_name(store, given ? given : "", id);
}
