/* world.h - the outlines of countries, coarser and in the plane, for a map of the world in a page.
 *
 * Neighbours share their borders: a border is cut where three meet, and what lies between two cuts becomes the same
 * line for both sides. */
#ifndef WORLD_H
#define WORLD_H

#include "text.h"

/* Mercator's projection, x from 0 at 180° W, y from 0 at 85.051° N; the sides of the plane in steps. */
typedef struct world_level {
    double side;
    double off;   /* how many steps a line may lie beside the true one */
    double least; /* square steps of an island or a lake that is shown, but for a country's first */
} world_level;

/* Notes the vertices of a ring, "lon lat,lon lat ..." in thousandths of a degree. All rings come first. -1: no memory,
 * or a pair that is none. */
int world_note(const char *ring);
int world_noted(void); /* after the last */

/* Adds a ring to a path of SVG, closed and with relative steps. */
int world_add(qc_buf *path, const char *ring, const world_level *level);

#endif
