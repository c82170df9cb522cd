#include "near.h"

#include <math.h>
#include <stdlib.h>

/* What waits: a block or a site at its bound, or a site at its exact distance. */
typedef struct candidate {
    double metres, azimuth;
    int32_t number; /* of the block, or of the site */
    enum { BLOCK, BOUND, EXACT } is;
} candidate;

struct qc_near {
    qcert_store *store;
    qc_sites *sites;
    qcert_point origin;
    qc_space space; /* of the origin */
    double within;
    candidate *heap; /* the nearest on top */
    int64_t count, room;
};

/* ---- the heap ----------------------------------------------------------- */

static void sink(candidate *heap, int64_t count, int64_t at)
{
    candidate moved = heap[at];

    for (int64_t child; (child = 2 * at + 1) < count; at = child) {
        if (child + 1 < count && heap[child + 1].metres < heap[child].metres)
            child++;
        if (moved.metres <= heap[child].metres)
            break;
        heap[at] = heap[child];
    }
    heap[at] = moved;
}

static void rise(candidate *heap, int64_t at)
{
    candidate moved = heap[at];

    for (int64_t above; at && heap[above = (at - 1) / 2].metres > moved.metres; at = above)
        heap[at] = heap[above];
    heap[at] = moved;
}

static void drop_top(qc_near *near)
{
    near->heap[0] = near->heap[--near->count];
    if (near->count)
        sink(near->heap, near->count, 0);
}

static int make_room(qc_near *near, int64_t more)
{
    int64_t room = 2 * (near->count + more);
    candidate *heap;

    if (near->count + more <= near->room)
        return 0;
    heap = realloc(near->heap, (size_t)room * sizeof *heap);
    if (!heap)
        return qc_fail_memory(&near->store->ctx);
    near->heap = heap;
    near->room = room;
    return 0;
}

/* ---- what waits --------------------------------------------------------- */

static double bound_of_block(const qc_near *near, const qc_block *block)
{
    return qc_bound(&near->space, &block->middle) - block->radius;
}

static int put_blocks(qc_near *near)
{
    int rc = make_room(near, near->sites->block_count);

    for (int32_t i = 0; !rc && i < near->sites->block_count; i++) {
        double bound = bound_of_block(near, &near->sites->blocks[i]);
        if (bound <= near->within)
            near->heap[near->count++] = (candidate){ .metres = bound, .number = i, .is = BLOCK };
    }
    for (int64_t at = near->count / 2; at-- > 0;)
        sink(near->heap, near->count, at);
    return rc;
}

/* Puts the sites of the block on top in its place. */
static int open_block(qc_near *near)
{
    int64_t first = (int64_t)near->heap[0].number * QC_BLOCK, behind = first + QC_BLOCK;
    int rc = make_room(near, QC_BLOCK);

    if (rc)
        return rc;
    drop_top(near);
    for (int64_t i = first; i < behind && i < near->sites->count; i++) {
        double bound = qc_bound(&near->space, &near->sites->site[i].space);
        if (bound > near->within)
            continue;
        near->heap[near->count++] = (candidate){ .metres = bound, .number = (int32_t)i, .is = BOUND };
        rise(near->heap, near->count - 1);
    }
    return 0;
}

/* Measures the site on top, and finds its place again. */
static void measure(qc_near *near)
{
    candidate *top = near->heap;

    top->metres = qc_geodesic(near->origin, near->sites->site[top->number].point, &top->azimuth);
    top->is = EXACT;
    if (top->metres > near->within)
        drop_top(near);
    else
        sink(near->heap, near->count, 0);
}

/* ---- outside ------------------------------------------------------------ */

static qc_near begin(qcert_store *store, qcert_point origin, double within)
{
    return (qc_near){ .store = store, .origin = origin, .space = qc_to_space(origin.lon, origin.lat),
                      .within = within > 0 ? within : INFINITY };
}

int qc_near_open(qcert_store *store, qcert_point origin, double within, qc_near **out)
{
    qc_near *near = malloc(sizeof *near);
    int rc;

    *out = near;
    if (!near)
        return qc_fail_memory(&store->ctx);
    *near = begin(store, origin, within);
    rc = qc_sites_get(store, &near->sites);
    if (!rc)
        rc = put_blocks(near);
    if (rc) {
        qc_near_close(near);
        *out = NULL;
    }
    return rc;
}

void qc_near_close(qc_near *near)
{
    if (!near)
        return;
    qc_sites_drop(near->sites);
    free(near->heap);
    free(near);
}

int qc_near_next(qc_near *near, const qc_site **site, double *metres, double *azimuth)
{
    int rc = 0;

    *site = NULL;
    while (near->count && near->heap[0].is != EXACT && !rc) {
        if (near->heap[0].is == BLOCK)
            rc = open_block(near);
        else
            measure(near);
    }
    if (rc || !near->count)
        return rc;
    *site = &near->sites->site[near->heap[0].number];
    *metres = near->heap[0].metres;
    *azimuth = near->heap[0].azimuth;
    drop_top(near);
    return QCERT_ROW;
}

int qc_nearest(qcert_store *store, qc_sites *sites, qcert_point origin, const qc_site **site, double *metres)
{
    qc_near near = begin(store, origin, 0);
    const qc_site *other;
    double farther, azimuth;
    int rc, next;

    *site = NULL;
    near.sites = sites;
    rc = put_blocks(&near);
    if (!rc)
        rc = qc_near_next(&near, site, metres, &azimuth);
    while (rc == QCERT_ROW && near.count && near.heap[0].metres <= *metres) {
        next = qc_near_next(&near, &other, &farther, &azimuth);
        if (next < 0)
            rc = next;
        if (next != QCERT_ROW || farther > *metres)
            break;
        if (other->centre < (*site)->centre)
            *site = other;
    }
    free(near.heap);
    return rc;
}
