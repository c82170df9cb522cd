#include "near.h"

#include <math.h>
#include <stdlib.h>

/* A centre that waits, at its bound or at its exact distance. */
typedef struct candidate {
    double metres, azimuth;
    int32_t site;
    int32_t exact;
} candidate;

struct qc_near {
    qc_sites *sites;
    qcert_point origin;
    double within;
    candidate *heap; /* the nearest on top */
    int64_t count;
};

/* ---- all centres -------------------------------------------------------- */

static void drop_sites(qc_sites *sites)
{
    if (sites && !--sites->holders)
        free(sites);
}

void qc_near_forget(qcert_store *store)
{
    drop_sites(store->sites);
    store->sites = NULL;
}

static int read_sites(qcert_store *store, int64_t room, int64_t version)
{
    qc_sites *sites = malloc(sizeof *sites + (size_t)room * sizeof *sites->site);
    qc_stmt *all;
    int rc = 0;

    store->sites = sites;
    if (!sites)
        return qc_fail_memory(&store->ctx);
    *sites = (qc_sites){ .holders = 1, .version = version };
    all = qc_prepare(store->db, "SELECT id, organisation, geom FROM centre WHERE geom IS NOT NULL ORDER BY id");
    while (sites->count < room && (rc = qc_step(all)) == QCERT_ROW) {
        qc_site *site = &sites->site[sites->count++];
        site->centre = qc_int(all, 0);
        site->organisation = qc_int(all, 1);
        qc_point(all, 2, &site->point.lon, &site->point.lat);
        site->space = qc_to_space(site->point.lon, site->point.lat);
    }
    qc_release(all);
    return rc < 0 ? rc : 0;
}

/* data_version changes when another connection writes; after our own writes the sites are forgotten. */
static int need_sites(qcert_store *store)
{
    int64_t version = 0, room = 0;
    int rc = qc_get_int(store->db, "PRAGMA data_version", 0, &version);

    if (rc || (store->sites && store->sites->version == version))
        return rc;
    qc_near_forget(store);
    rc = qc_get_int(store->db, "SELECT count(*) FROM centre WHERE geom IS NOT NULL", 0, &room);
    if (!rc)
        rc = read_sites(store, room, version);
    if (rc)
        qc_near_forget(store);
    return rc;
}

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

static void fill(qc_near *near)
{
    qc_space origin = qc_to_space(near->origin.lon, near->origin.lat);

    for (int64_t i = 0; i < near->sites->count; i++) {
        double bound = qc_bound(&origin, &near->sites->site[i].space);
        if (bound <= near->within)
            near->heap[near->count++] = (candidate){ .metres = bound, .site = (int32_t)i };
    }
    for (int64_t at = near->count / 2; at-- > 0;)
        sink(near->heap, near->count, at);
}

int qc_near_open(qcert_store *store, qcert_point origin, double within, qc_near **out)
{
    qc_near *near;
    int rc = need_sites(store);

    *out = NULL;
    if (rc)
        return rc;
    near = malloc(sizeof *near);
    if (!near)
        return qc_fail_memory(&store->ctx);
    *near = (qc_near){ store->sites, origin, within > 0 ? within : INFINITY, NULL, 0 };
    near->sites->holders++;
    near->heap = malloc(((size_t)near->sites->count + 1) * sizeof *near->heap);
    if (!near->heap) {
        qc_near_close(near);
        return qc_fail_memory(&store->ctx);
    }
    fill(near);
    *out = near;
    return 0;
}

void qc_near_close(qc_near *near)
{
    if (!near)
        return;
    drop_sites(near->sites);
    free(near->heap);
    free(near);
}

static void drop_top(qc_near *near)
{
    near->heap[0] = near->heap[--near->count];
    if (near->count)
        sink(near->heap, near->count, 0);
}

const qc_site *qc_near_next(qc_near *near, double *metres, double *azimuth)
{
    while (near->count) {
        candidate *top = near->heap;
        const qc_site *site = &near->sites->site[top->site];
        if (top->exact) {
            *metres = top->metres;
            *azimuth = top->azimuth;
            drop_top(near);
            return site;
        }
        top->metres = qc_geodesic(near->origin, site->point, &top->azimuth);
        top->exact = 1;
        if (top->metres > near->within)
            drop_top(near);
        else
            sink(near->heap, near->count, 0);
    }
    return NULL;
}
