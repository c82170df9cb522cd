#include "organisation.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_NAMED 5 /* of those that can be meant */
#define SHOWN 150    /* bytes of a name in a message */

/* How well an organisation fits, the best first. */
typedef enum fit { BY_NUMBER, BY_NAME, BY_SLUG, BY_FOLD, BY_PART, NO_FIT } fit;

typedef struct search {
    const char *text;
    char *fold;      /* of it */
    int64_t number;  /* that it is; 0: none */
    int best;        /* twice the fit, and one for those that are no longer listed */
    int count;       /* so many fit as well */
    int64_t id;
    qc_buf names;    /* of these */
    int difference;  /* of the one that is most like it where none fits */
    char *like;
} search;

static int64_t read_number(const char *text)
{
    const char *digits = text + (*text == '#');
    size_t length = strspn(digits, "0123456789");

    return length && length < 16 && !digits[length] ? strtoll(digits, NULL, 10) : 0;
}

/* The beginning of the name, or some words of it. */
static int is_part(const search *for_it, const char *fold)
{
    return !strncmp(fold, for_it->fold, strlen(for_it->fold)) || qc_has_phrase(fold, for_it->fold);
}

/* One that left the feeds is meant only by what is its alone. */
static fit fit_of(const search *for_it, qc_stmt *organisation, const char *fold)
{
    const char *name = qc_word(organisation, 1), *slug = qc_text(organisation, 2);
    int64_t id = qc_int(organisation, 0);

    if (for_it->number && id == for_it->number)
        return BY_NUMBER;
    if (!strcmp(name, for_it->text))
        return BY_NAME;
    if (slug && !strcmp(slug, for_it->text))
        return BY_SLUG;
    if (!*for_it->fold)
        return NO_FIT;
    if (!strcmp(fold, for_it->fold))
        return BY_FOLD;
    return qc_is_null(organisation, 3) && is_part(for_it, fold) ? BY_PART : NO_FIT;
}

static void put_name(search *for_it, const char *name)
{
    if (for_it->count > MOST_NAMED)
        return;
    qc_buf_text(&for_it->names, for_it->count > 1 ? ", " : "");
    if (for_it->count == MOST_NAMED)
        name = "and others";
    qc_buf_put(&for_it->names, name, qc_fitting(name, SHOWN));
}

static void note_fit(search *for_it, int rank, int64_t id, const char *name)
{
    if (rank > for_it->best)
        return;
    if (rank < for_it->best) {
        qc_buf_clear(&for_it->names);
        for_it->count = 0;
    }
    for_it->best = rank;
    for_it->count++;
    for_it->id = id;
    put_name(for_it, name);
}

/* A name that begins with few letters changed is like it. */
static int note_likeness(search *for_it, const char *name, const char *fold)
{
    size_t length = strlen(for_it->fold);
    char begin[QC_LONGEST_WORD];
    int difference;

    if (!length || length >= sizeof begin)
        return 0;
    snprintf(begin, sizeof begin, "%.*s", (int)length, fold);
    difference = qc_difference(for_it->fold, begin);
    if (difference > (int)length / 3 || (for_it->like && difference >= for_it->difference))
        return 0;
    free(for_it->like);
    for_it->like = qc_copy(name);
    for_it->difference = difference;
    return for_it->like ? 0 : QCERT_EMEMORY;
}

static int look_at(search *for_it, qc_stmt *organisation)
{
    const char *name = qc_word(organisation, 1);
    char *fold = qc_fold(name);
    int64_t id = qc_int(organisation, 0);
    fit how;
    int rc = 0;

    if (!fold)
        return QCERT_EMEMORY;
    how = fit_of(for_it, organisation, fold);
    if (how != NO_FIT)
        note_fit(for_it, 2 * (int)how + !qc_is_null(organisation, 3), id, name);
    else
        rc = note_likeness(for_it, name, fold);
    free(fold);
    return rc ? rc : for_it->names.failed;
}

static int look(qcert_store *store, search *for_it)
{
    qc_stmt *all = qc_prepare(store->db, "SELECT id, name, slug, gone FROM organisation ORDER BY name, id");
    int rc;

    while ((rc = qc_step(all)) == QCERT_ROW) {
        rc = look_at(for_it, all);
        if (rc) {
            rc = qc_fail_memory(&store->ctx);
            break;
        }
    }
    qc_release(all);
    return rc;
}

static int answer(qcert_store *store, const search *for_it)
{
    if (for_it->count == 1)
        return 0;
    if (for_it->count)
        return qc_fail(&store->ctx, QCERT_EAMBIGUOUS, "\"%.100s\" can be more than one organisation: %s; give more of "
                       "the name, or the number, which qcert organisations --ids shows", for_it->text,
                       for_it->names.bytes);
    if (for_it->like)
        return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no organisation \"%.100s\"; is %.*s meant?",
                       for_it->text, (int)qc_fitting(for_it->like, SHOWN), for_it->like);
    return qc_fail(&store->ctx, QCERT_ENOTFOUND, "there is no organisation \"%.100s\"", for_it->text);
}

int qc_organisation_find(qcert_store *store, const char *text, int64_t *id)
{
    search for_it = { .text = text ? text : "", .best = 2 * NO_FIT, .names.most = 1 << 16 };
    int rc;

    for_it.number = read_number(for_it.text);
    for_it.fold = qc_fold(for_it.text);
    rc = for_it.fold ? look(store, &for_it) : qc_fail_memory(&store->ctx);
    if (!rc)
        rc = answer(store, &for_it);
    *id = for_it.id;
    qc_buf_free(&for_it.names);
    free(for_it.like);
    free(for_it.fold);
    return rc;
}
