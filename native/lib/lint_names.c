#include "lint.h"

#include <stdlib.h>
#include <string.h>

int qc_alikes_add(qcert_store *store, qc_alikes *all, const char *name, int64_t id, int64_t organisation)
{
    size_t room = all->room ? 2 * all->room : 64;
    qc_alike *grown = all->count < all->room ? all->by_fold : realloc(all->by_fold, room * sizeof *grown);

    if (!grown)
        return qc_fail_memory(&store->ctx);
    if (all->count == all->room)
        all->room = room;
    all->by_fold = grown;
    grown += all->count++;
    *grown = (qc_alike){ qc_fold(name), qc_copy(name), id, organisation };
    return grown->fold && grown->name ? 0 : qc_fail_memory(&store->ctx);
}

static int compare(const void *left, const void *right)
{
    const qc_alike *a = left, *b = right;
    int order = strcmp(a->fold, b->fold);

    return order ? order : a->id < b->id ? -1 : a->id > b->id;
}

void qc_alikes_sort(qc_alikes *all)
{
    if (all->count)
        qsort(all->by_fold, all->count, sizeof *all->by_fold, compare);
}

void qc_alikes_free(qc_alikes *all)
{
    for (size_t i = 0; i < all->count; i++) {
        free(all->by_fold[i].fold);
        free(all->by_fold[i].name);
    }
    free(all->by_fold);
    *all = (qc_alikes){ NULL, 0, 0 };
}

/* C, C++ and C# are three things: these signs are part of what is meant. */
static int has_same_signs(const char *a, const char *b)
{
    static const char signs[] = "+#";

    for (;;) {
        a += strcspn(a, signs);
        b += strcspn(b, signs);
        if (*a != *b)
            return 0;
        if (!*a)
            return 1;
        a++;
        b++;
    }
}

/* The first place at which a name with this fold can stand. */
static size_t place_of(const qc_alikes *all, const char *fold)
{
    size_t low = 0, high = all->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(all->by_fold[middle].fold, fold) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int qc_alikes_find(qcert_store *store, const qc_alikes *all, const char *name, int64_t id, const qc_alike **found)
{
    char *fold = qc_fold(name);
    size_t at;

    *found = NULL;
    if (!fold)
        return qc_fail_memory(&store->ctx);
    at = *fold ? place_of(all, fold) : all->count; /* what is signs alone is like nothing */
    for (; !*found && at < all->count && !strcmp(all->by_fold[at].fold, fold); at++)
        if (all->by_fold[at].id != id && has_same_signs(all->by_fold[at].name, name))
            *found = &all->by_fold[at];
    free(fold);
    return 0;
}
