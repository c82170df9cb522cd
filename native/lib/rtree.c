#include "rtree.h"

#include <math.h>
#include <string.h>

/* Such an index is three tables. _node has nodes of one size, the root is number 1: two bytes for the depth of the tree
 * (in the root), two for the number of cells, and the cells: eight bytes for a row or for the node below, four for each
 * of xmin, xmax, ymin and ymax; all big-endian. _rowid says in which leaf a row is, _parent below which node another
 * hangs. (https://www.sqlite.org/src/file?name=ext/rtree/rtree.c; the layout is part of SQLite's file format.) */

#define HEAD 4
#define CELL 24
#define MOST_CELLS 51
#define NODE (HEAD + MOST_CELLS * CELL)
#define SMALLEST_NODE 448 /* in files with the smallest pages */
#define MOST_LEVELS 12 /* more than rows can fill */

typedef struct layer {
    const char *rows; /* id, x, y, near ones together */
    const char *clear;
    const char *node_size;
    const char *put_node;
    const char *put_row;
    const char *put_parent;
} layer;

typedef struct cell {
    int64_t id;
    float box[4];
} cell;

/* From the leaves upwards, each level has one node that is being filled. */
typedef struct tree {
    qc_db *db;
    const layer *of;
    int64_t node_size, room; /* bytes of a node, and cells that it holds */
    int64_t nodes;           /* the last number given */
    int top;                 /* the highest level in use */
    struct level { int count; cell cells[MOST_CELLS]; } level[MOST_LEVELS];
} tree;

/* ---- writing ------------------------------------------------------------ */

static unsigned char *put_number(unsigned char *at, uint64_t value, int bytes)
{
    while (bytes--)
        *at++ = (unsigned char)(value >> 8 * bytes);
    return at;
}

static unsigned char *put_cell(unsigned char *at, const cell *from)
{
    uint32_t bits;

    at = put_number(at, (uint64_t)from->id, 8);
    for (int i = 0; i < 4; i++) {
        memcpy(&bits, &from->box[i], sizeof bits);
        at = put_number(at, bits, 4);
    }
    return at;
}

static int put_node(const tree *to, int depth, const struct level *from, int64_t number)
{
    unsigned char bytes[NODE] = { 0 }, *at = bytes;
    qc_stmt *put = qc_prepare(to->db, to->of->put_node);

    at = put_number(at, (uint64_t)depth, 2);
    at = put_number(at, (uint64_t)from->count, 2);
    for (int i = 0; i < from->count; i++)
        at = put_cell(at, &from->cells[i]);
    qc_bind_int(put, number);
    qc_bind_blob(put, bytes, (int)to->node_size);
    return qc_run(put);
}

/* Says of what hangs below a node that it does. */
static int put_children(const tree *to, const char *sql, const struct level *from, int64_t number)
{
    qc_stmt *put = qc_prepare(to->db, sql);
    int rc = 0;

    for (int i = 0; i < from->count && !rc; i++) {
        qc_bind_int(put, from->cells[i].id);
        qc_bind_int(put, number);
        rc = qc_step(put);
        qc_reset(put);
    }
    qc_release(put);
    return rc;
}

static int write_node(const tree *to, int level, int64_t number)
{
    int rc = put_node(to, number == 1 ? level : 0, &to->level[level], number);

    return rc ? rc : put_children(to, level ? to->of->put_parent : to->of->put_row, &to->level[level], number);
}

/* ---- growing ------------------------------------------------------------ */

/* Floats are too coarse for the points: a box reaches to the next one outside. */
static float below(double value)
{
    float nearest = (float)value;

    return (double)nearest > value ? nextafterf(nearest, -INFINITY) : nearest;
}

static float above(double value)
{
    return -below(-value);
}

static cell around(const struct level *level, int64_t id)
{
    cell all = level->cells[0];

    for (int i = 1; i < level->count; i++)
        for (int side = 0; side < 4; side += 2) {
            all.box[side] = fminf(all.box[side], level->cells[i].box[side]);
            all.box[side + 1] = fmaxf(all.box[side + 1], level->cells[i].box[side + 1]);
        }
    all.id = id;
    return all;
}

static int add(tree *to, int level, cell added);

/* Writes the node of a level and hangs it into the one above. */
static int close_node(tree *to, int level)
{
    cell node = around(&to->level[level], ++to->nodes);
    int rc = write_node(to, level, node.id);

    to->level[level].count = 0;
    return rc ? rc : add(to, level + 1, node);
}

static int add(tree *to, int level, cell added)
{
    struct level *at = &to->level[level];
    int rc = at->count < to->room ? 0 : close_node(to, level);

    if (level > to->top)
        to->top = level;
    at->cells[at->count++] = added;
    return rc;
}

static int add_rows(tree *to)
{
    qc_stmt *rows = qc_prepare(to->db, to->of->rows);
    int rc;

    qc_bind_int(rows, to->room);
    while ((rc = qc_step(rows)) == QCERT_ROW) {
        double x = qc_real(rows, 1), y = qc_real(rows, 2);
        rc = add(to, 0, (cell){ qc_int(rows, 0), { below(x), above(x), below(y), above(y) } });
        if (rc)
            break;
    }
    qc_release(rows);
    return rc;
}

static int fill(qc_db *db, const layer *of)
{
    tree made = { .db = db, .of = of, .nodes = 1 };
    int rc = qc_get_int(db, of->node_size, NODE, &made.node_size);

    if (made.node_size < SMALLEST_NODE || made.node_size > NODE)
        made.node_size = NODE;
    made.room = (made.node_size - HEAD) / CELL;
    if (!rc)
        rc = qc_exec(db, of->clear);
    if (!rc)
        rc = add_rows(&made);
    for (int level = 0; level < made.top && !rc; level++)
        rc = close_node(&made, level);
    return rc ? rc : write_node(&made, made.top, 1);
}

/* ---- the layers --------------------------------------------------------- */

/* Strips of the earth from west to east, each from south to north; as many as will make leaves about square. (Without
 * its LIMIT, SQLite may drop the order of a subquery.) */
#define PLACES(layer)                                                                                                 \
    "(SELECT id, MbrMinX(geom) AS x, MbrMinY(geom) AS y FROM centre WHERE geom IS NOT NULL"                           \
    " ORDER BY CAST((x + 180) * (SELECT (1 + sqrt(count(*) / ?)) / 360 FROM " layer ") AS INTEGER), y LIMIT -1)"

#define TABLES(index)                                                                                                 \
    .clear = "DELETE FROM " index "_node; DELETE FROM " index "_rowid; DELETE FROM " index "_parent",                 \
    .node_size = "SELECT length(data) FROM " index "_node WHERE nodeno = 1",                                          \
    .put_node = "INSERT INTO " index "_node VALUES(?, ?)", .put_row = "INSERT INTO " index "_rowid VALUES(?, ?)",     \
    .put_parent = "INSERT INTO " index "_parent VALUES(?, ?)"

int qc_rtree_fill_centres(qc_db *db)
{
    static const layer centres = { .rows = "SELECT id, x, y FROM " PLACES("centre"), TABLES("idx_centre_geom") };

    return fill(db, &centres);
}

int qc_rtree_fill_courses(qc_db *db)
{
    static const layer courses = {
        .rows = "SELECT c.id, x, y FROM " PLACES("course") " AS t CROSS JOIN course c ON c.centre = t.id",
        TABLES("idx_course_geom"),
    };

    return fill(db, &courses);
}
