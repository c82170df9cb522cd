#include "world.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PI 3.14159265358979323846
#define NORTHERNMOST 85.05112878 /* there the plane is a square */

typedef struct spot {
    int64_t key; /* the same for the same place */
    double x, y;
    int stays;
} spot;

static spot *ring_spots; /* of the present ring, closed: the last is the first */
static size_t ring_room;

/* ---- where borders meet ------------------------------------------------- */

typedef struct edge { int64_t from, to; } edge;

static edge *edges;
static size_t edge_count, edge_room;
static int64_t *meetings; /* sorted */
static size_t meeting_count;

/* How many there are; below 0: that is no ring. */
static long read_ring(const char *ring)
{
    size_t most = strlen(ring) / 4 + 2;
    long count = 0;
    double lon, lat;
    int length;

    if (most > ring_room) {
        free(ring_spots);
        ring_spots = calloc(most, sizeof *ring_spots);
        ring_room = ring_spots ? most : 0;
    }
    while (ring_spots && *ring) {
        if (sscanf(ring, "%lf %lf%n", &lon, &lat, &length) != 2)
            return -1;
        ring_spots[count++] = (spot){ llround((lat + 90) * 1000) * 1000000 + llround((lon + 180) * 1000), lon, lat, 0 };
        ring += length;
        ring += *ring == ',';
    }
    return ring_spots && count > 3 && ring_spots[0].key == ring_spots[count - 1].key ? count : -1;
}

static int add_edge(int64_t from, int64_t to)
{
    if (edge_count == edge_room) {
        edge *more = realloc(edges, (edge_room * 2 + 1024) * sizeof *more);
        if (!more)
            return -1;
        edges = more;
        edge_room = edge_room * 2 + 1024;
    }
    edges[edge_count++] = (edge){ from, to };
    return 0;
}

int world_note(const char *ring)
{
    long count = read_ring(ring);
    int rc = count < 0 ? -1 : 0;

    for (long i = 1; i < count && !rc; i++) {
        rc = add_edge(ring_spots[i - 1].key, ring_spots[i].key);
        if (!rc)
            rc = add_edge(ring_spots[i].key, ring_spots[i - 1].key);
    }
    return rc;
}

static int by_key(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;

    return (left > right) - (left < right);
}

static int by_edge(const void *a, const void *b)
{
    const edge *left = a, *right = b;
    int order = by_key(&left->from, &right->from);

    return order ? order : by_key(&left->to, &right->to);
}

/* Along one line, a vertex has two neighbours. */
int world_noted(void)
{
    meetings = calloc(edge_count + 1, sizeof *meetings);
    if (!meetings)
        return -1;
    qsort(edges, edge_count, sizeof *edges, by_edge);
    for (size_t first = 0, next; first < edge_count; first = next) {
        size_t neighbours = 1;
        for (next = first + 1; next < edge_count && edges[next].from == edges[first].from; next++)
            neighbours += edges[next].to != edges[next - 1].to;
        if (neighbours != 2)
            meetings[meeting_count++] = edges[first].from;
    }
    free(edges);
    edges = NULL;
    return 0;
}

static int is_meeting(const spot *at)
{
    return bsearch(&at->key, meetings, meeting_count, sizeof *meetings, by_key) != NULL;
}

/* ---- fewer vertices ----------------------------------------------------- */

static void project(spot *at, const world_level *level)
{
    double lat = fmax(-NORTHERNMOST, fmin(NORTHERNMOST, at->y)) * PI / 180;

    at->x = level->side * (at->x + 180) / 360;
    at->y = level->side * (1 - log(tan(PI / 4 + lat / 2)) / PI) / 2;
}

static double distance(const spot *a, const spot *b, const spot *p)
{
    double dx = b->x - a->x, dy = b->y - a->y, length = dx * dx + dy * dy;
    double t = length > 0 ? fmax(0, fmin(1, ((p->x - a->x) * dx + (p->y - a->y) * dy) / length)) : 0;

    return hypot(p->x - a->x - t * dx, p->y - a->y - t * dy);
}

/* D. Douglas, T. Peucker, Algorithms for the reduction of the number of points, Cartographica 10, 1973: the vertex that
 * lies farthest beside the line stays, if that is too far, and so do those of the two parts. Of two that are equally
 * far it is the one with the lower key, in whatever direction the line is walked. */
static void mark(long first, long last, double off)
{
    double farthest = off;
    long at = first;

    for (long i = first + 1; i < last; i++) {
        double far = distance(&ring_spots[first], &ring_spots[last], &ring_spots[i]);
        if (far > farthest || (far == farthest && at > first && ring_spots[i].key < ring_spots[at].key)) {
            farthest = far;
            at = i;
        }
    }
    if (at == first)
        return;
    ring_spots[at].stays = 1;
    mark(first, at, off);
    mark(at, last, off);
}

/* Turns the ring until it begins at that vertex. */
static int turn(long count, long from)
{
    spot *turned = calloc((size_t)count, sizeof *turned);

    if (!turned)
        return -1;
    for (long i = 0; i < count; i++)
        turned[i] = ring_spots[(from + i) % (count - 1)];
    memcpy(ring_spots, turned, (size_t)count * sizeof *turned);
    free(turned);
    return 0;
}

/* Where the ring is cut: at meetings; an island's at its lowest vertex, and where it is farthest from that. Returns
 * whether there are meetings, or -1. */
static int cut(long count)
{
    long start = 0, other = 0;
    int meets = 0;

    for (long i = 0; i < count - 1; i++) {
        int is = is_meeting(&ring_spots[i]);
        if (is > meets || (is == meets && ring_spots[i].key < ring_spots[start].key))
            start = i;
        meets |= is;
    }
    if (turn(count, start))
        return -1;
    for (long i = 0; i < count; i++) {
        ring_spots[i].stays = i == 0 || i == count - 1 || is_meeting(&ring_spots[i]);
        if (hypot(ring_spots[i].x - ring_spots[0].x, ring_spots[i].y - ring_spots[0].y) >
            hypot(ring_spots[other].x - ring_spots[0].x, ring_spots[other].y - ring_spots[0].y))
            other = i;
    }
    ring_spots[other].stays |= !meets;
    return meets;
}

static void simplify(long count, double off)
{
    long first = 0;

    for (long i = 1; i < count; i++)
        if (ring_spots[i].stays) {
            mark(first, i, off);
            first = i;
        }
}

static double area(long count)
{
    double twice = 0;

    for (long i = 1; i < count; i++)
        twice += ring_spots[i - 1].x * ring_spots[i].y - ring_spots[i].x * ring_spots[i - 1].y;
    return fabs(twice) / 2;
}

/* ---- a path ------------------------------------------------------------- */

static void write_ring(qc_buf *path, long count)
{
    char text[64];
    long x = 0, y = 0, written = 0;

    for (long i = 0; i < count - 1; i++) {
        long to_x = lround(ring_spots[i].x), to_y = lround(ring_spots[i].y);
        if (!ring_spots[i].stays || (written && to_x == x && to_y == y))
            continue;
        if (written)
            snprintf(text, sizeof text, "%s%ld%s%ld", written == 1 ? "l" : to_x < x ? "" : " ", to_x - x,
                     to_y < y ? "" : " ", to_y - y);
        else
            snprintf(text, sizeof text, "M%ld %ld", to_x, to_y);
        qc_buf_text(path, text);
        x = to_x;
        y = to_y;
        written++;
    }
    qc_buf_text(path, "z");
}

int world_add(qc_buf *path, const char *ring, const world_level *level)
{
    long count = read_ring(ring);
    int meets;

    for (long i = 0; i < count; i++)
        project(&ring_spots[i], level);
    meets = count < 0 ? -1 : cut(count);
    if (meets < 0)
        return -1;
    if (!meets && path->count && area(count) < level->least)
        return 0;
    simplify(count, level->off);
    write_ring(path, count);
    return path->failed ? -1 : 0;
}
