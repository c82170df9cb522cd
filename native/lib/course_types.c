#include "course_types.h"

#include <stdlib.h>
#include <string.h>

enum { ORGANISATION, NAME, DESCRIPTION, HOURS, LINK, FETCHED, COLUMNS };

/* Texts lie one behind the other. */
static const char *put_text(qc_stmt *from, int column, char **end)
{
    const char *text = qc_text(from, column);
    char *copy = *end;

    if (!text)
        return NULL;
    strcpy(copy, text);
    *end += strlen(text) + 1;
    return copy;
}

#define OCTETS(column) " + coalesce(length(CAST(" column " AS BLOB)), 0)"

/* So many types, and so many bytes with a NUL behind each text. */
static int measure(qcert_store *store, int64_t *count, int64_t *bytes)
{
    int rc = qc_get_int(store->db, "SELECT count(*) FROM course_type WHERE fetched IS NOT NULL", 0, count);

    return rc ? rc : qc_get_int(store->db, "SELECT sum(5" OCTETS("name") OCTETS("description")
                                OCTETS("hours") OCTETS("link") OCTETS("fetched") ")"
                                " FROM course_type WHERE fetched IS NOT NULL", 0, bytes);
}

static int fill(qcert_store *store, qc_course_types *types, int64_t room)
{
    /* the newer of two of one name, which an organisation has but for a moment */
    qc_stmt *all = qc_prepare(store->db, "SELECT organisation, name, description, hours, link, max(fetched)"
                              " FROM course_type WHERE fetched IS NOT NULL GROUP BY organisation, name"
                              " ORDER BY organisation, name LIMIT ?");
    char *end = types->texts;
    int rc;

    qc_bind_int(all, room);
    while ((rc = qc_step(all)) == QCERT_ROW) {
        qc_course_type *type = &types->type[types->count++];
        type->organisation = qc_int(all, ORGANISATION);
        type->name = put_text(all, NAME, &end);
        type->description = put_text(all, DESCRIPTION, &end);
        type->hours = put_text(all, HOURS, &end);
        type->link = put_text(all, LINK, &end);
        type->fetched = put_text(all, FETCHED, &end);
    }
    qc_release(all);
    return rc;
}

int qc_course_types_read(qcert_store *store, qc_course_types *types)
{
    int64_t count = 0, bytes = 0;
    int rc = measure(store, &count, &bytes);

    if (rc || !count)
        return rc;
    types->type = calloc((size_t)count, sizeof *types->type);
    types->texts = malloc((size_t)bytes);
    if (!types->type || !types->texts)
        return qc_fail_memory(&store->ctx);
    return fill(store, types, count);
}

void qc_course_types_free(qc_course_types *types)
{
    free(types->type);
    free(types->texts);
    *types = (qc_course_types){ 0 };
}

static int compare(const void *a, const void *b)
{
    const qc_course_type *left = a, *right = b;

    if (left->organisation != right->organisation)
        return left->organisation < right->organisation ? -1 : 1;
    return strcmp(left->name, right->name);
}

const qc_course_type *qc_course_types_find(const qc_course_types *types, int64_t organisation, const char *name)
{
    const qc_course_type sought = { .organisation = organisation, .name = name };

    return types->count ? bsearch(&sought, types->type, types->count, sizeof sought, compare) : NULL;
}
