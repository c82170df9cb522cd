#include "derive.h"

#include "text.h"

#include <stdlib.h>
#include <string.h>

int qc_derive_online(qc_words *words, const char *centre, const char *type, const char *competence,
                     const char **word)
{
    const char *const texts[] = { centre, type, competence };
    int rc = 0;

    *word = NULL;
    for (size_t i = 0; i < sizeof texts / sizeof *texts && !rc && !*word; i++)
        rc = qc_words_online(words, texts[i], word);
    return rc;
}

static int put(qcert_store *store, int64_t course, const char *languages, const char *online)
{
    qc_stmt *update = qc_prepare(store->db, "UPDATE course SET languages = ?2, online = ?3 WHERE id = ?1"
                                 " AND (languages, online) IS NOT (?2, ?3)");

    qc_bind_int(update, course);
    qc_bind_text(update, languages);
    qc_bind_text(update, online);
    return qc_run(update);
}

static int derive_all(qcert_store *store, qc_words *words)
{
    const char *languages, *online;
    qc_stmt *all = qc_prepare(store->db, "SELECT c.id, c.language, t.name, c.type, c.competence FROM course c"
                              " JOIN centre t ON t.id = c.centre ORDER BY c.id");
    int rc;

    while ((rc = qc_step(all)) == QCERT_ROW) {
        rc = qc_words_languages(words, qc_text(all, 1), &languages);
        if (!rc)
            rc = qc_derive_online(words, qc_text(all, 2), qc_text(all, 3), qc_text(all, 4), &online);
        if (!rc)
            rc = put(store, qc_int(all, 0), languages, online);
        if (rc)
            break;
    }
    qc_release(all);
    return rc;
}

static int version_of_geodata(qcert_store *store, char **version)
{
    qc_stmt *get = qc_prepare(store->db, "SELECT value FROM geodata.meta WHERE key = 'version'");
    int rc = qc_step(get);

    *version = rc == QCERT_ROW ? qc_copy(qc_text(get, 0)) : NULL;
    qc_release(get);
    if (rc < 0)
        return rc;
    return *version ? 0 : qc_fail(&store->ctx, QCERT_ESTORE, "the reference data have no version; install them again");
}

int qc_derive_again(qcert_store *store, qc_words *words)
{
    char *now = NULL, *then = NULL;
    int rc = version_of_geodata(store, &now);

    if (!rc)
        rc = qc_meta_get(store, "geodata", &then);
    if (!rc && (!then || strcmp(then, now)))
        rc = derive_all(store, words);
    if (!rc)
        rc = qc_meta_set(store, "geodata", now);
    free(now);
    free(then);
    return rc;
}
