#include "sites.h"

#include <math.h>
#include <stdlib.h>

/* ---- blocks ------------------------------------------------------------- */

/* Ten bits of a coordinate, two places between each and the next. */
static uint32_t spread(double metres)
{
    const double most = 6.4e6; /* no point of the earth is farther from its centre */
    uint32_t bits = (uint32_t)((metres + most) / (2 * most) * 1024), apart = 0;

    for (int i = 0; i < 10; i++)
        apart |= (bits >> i & 1) << 3 * i;
    return apart;
}

/* G. M. Morton, A computer oriented geodetic data base and a new technique in file sequencing, IBM, 1966. */
static uint32_t place_of(const qc_space *at)
{
    return spread(at->x) | spread(at->y) << 1 | spread(at->z) << 2;
}

static int by_place(const void *left, const void *right)
{
    const qc_site *a = left, *b = right;

    if (a->place != b->place)
        return a->place < b->place ? -1 : 1;
    return (a->centre > b->centre) - (a->centre < b->centre);
}

static qc_space middle_of(const qc_site *site, int64_t count)
{
    qc_space sum = { 0, 0, 0 };

    for (int64_t i = 0; i < count; i++) {
        sum.x += site[i].space.x;
        sum.y += site[i].space.y;
        sum.z += site[i].space.z;
    }
    return (qc_space){ sum.x / (double)count, sum.y / (double)count, sum.z / (double)count };
}

static qc_block block_of(const qc_site *site, int64_t count)
{
    qc_block block = { middle_of(site, count), 0 };

    for (int64_t i = 0; i < count; i++)
        block.radius = fmax(block.radius, qc_straight(&block.middle, &site[i].space));
    return block;
}

/* ---- filling ------------------------------------------------------------ */

qc_sites *qc_sites_new(int64_t room)
{
    qc_sites *sites = malloc(sizeof *sites + (size_t)room * sizeof *sites->site);

    if (sites)
        *sites = (qc_sites){ .holders = 1 };
    return sites;
}

void qc_sites_add(qc_sites *sites, int64_t centre, int64_t organisation, qcert_point point)
{
    qc_site *site = &sites->site[sites->count];

    if (!qc_on_earth(point.lon, point.lat)) /* the store is damaged */
        return;
    sites->count++;
    *site = (qc_site){ .centre = centre, .organisation = organisation, .point = point,
                       .space = qc_to_space(point.lon, point.lat) };
    site->place = place_of(&site->space);
}

int qc_sites_make_ready(qc_sites *sites)
{
    qsort(sites->site, (size_t)sites->count, sizeof *sites->site, by_place);
    sites->block_count = (sites->count + QC_BLOCK - 1) / QC_BLOCK;
    sites->blocks = malloc(((size_t)sites->block_count + 1) * sizeof *sites->blocks);
    if (!sites->blocks)
        return QCERT_EMEMORY;
    for (int64_t i = 0; i < sites->block_count; i++) {
        int64_t first = i * QC_BLOCK, left = sites->count - first;
        sites->blocks[i] = block_of(&sites->site[first], left < QC_BLOCK ? left : QC_BLOCK);
    }
    return 0;
}

/* ---- reading ------------------------------------------------------------ */

static int read_sites(qcert_store *store, qc_sites *sites, int64_t room)
{
    qc_stmt *all = qc_prepare(store->db, "SELECT id, organisation, geom FROM centre WHERE geom IS NOT NULL");
    int rc = 0;

    while (sites->count < room && (rc = qc_step(all)) == QCERT_ROW) {
        qcert_point point;
        qc_point(all, 2, &point.lon, &point.lat);
        qc_sites_add(sites, qc_int(all, 0), qc_int(all, 1), point);
    }
    qc_release(all);
    return rc < 0 ? rc : 0;
}

static int make_sites(qcert_store *store, int64_t version, qc_sites **out)
{
    int64_t room = 0;
    int rc = qc_get_int(store->db, "SELECT count(*) FROM centre WHERE geom IS NOT NULL", 0, &room);

    if (rc)
        return rc;
    *out = qc_sites_new(room);
    if (!*out)
        return qc_fail_memory(&store->ctx);
    (*out)->version = version;
    rc = read_sites(store, *out, room);
    return !rc && qc_sites_make_ready(*out) ? qc_fail_memory(&store->ctx) : rc;
}

/* ---- keeping ------------------------------------------------------------ */

void qc_sites_drop(qc_sites *sites)
{
    if (!sites || --sites->holders)
        return;
    free(sites->blocks);
    free(sites);
}

void qc_sites_forget(qcert_store *store)
{
    qc_sites_drop(store->sites);
    store->sites = NULL;
}

/* data_version changes when another connection writes; after our own writes the sites are forgotten. */
int qc_sites_get(qcert_store *store, qc_sites **out)
{
    int64_t version = 0;
    int rc = qc_get_int(store->db, "PRAGMA data_version", 0, &version);

    *out = NULL;
    if (!rc && store->sites && store->sites->version != version)
        qc_sites_forget(store);
    if (!rc && !store->sites)
        rc = make_sites(store, version, &store->sites);
    if (rc) {
        qc_sites_forget(store);
        return rc;
    }
    *out = store->sites;
    store->sites->holders++;
    return 0;
}
