/* mkgeodata - compiles the tables of geodata/ into the one file that the library reads.
 *
 *     mkgeodata FOLDER OUT.db
 *
 * Runs when the project is built. Names are folded here, by the library's own function, so that at run time a name is
 * found by one look into an index. The file is written beside OUT.db and takes its place when it is whole. */
#include <sqlite3.h>

#include <spatialite.h>

#include "text.h"
#include "world.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_CELLS 8

/* Names come in the order of their towns and go into the order of their folding: through tables in memory.
 * own: the town is called so in places.tsv; is_code: nobody speaks so, it is ISO 639's. */
static const char schema[] =
    "PRAGMA page_size = 4096;"
    "PRAGMA journal_mode = OFF;"
    "PRAGMA synchronous = OFF;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA application_id = 0x51476f64;"
    "BEGIN;"
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
    "INSERT INTO meta VALUES('attribution', 'Towns and regions: GeoNames, www.geonames.org, CC BY 4.0, selected."
    " Names of countries and languages: Unicode CLDR, Unicode-3.0. Outlines: Natural Earth, simplified."
    " User groups: the QGIS website, MIT.');"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, country TEXT, admin TEXT, population INTEGER, lon REAL,"
    " lat REAL);"
    "CREATE TABLE place_name(fold TEXT, place INTEGER, own INTEGER, PRIMARY KEY(fold, place)) WITHOUT ROWID;"
    "CREATE TABLE region(country TEXT, admin TEXT, name TEXT, fold TEXT, PRIMARY KEY(country, admin)) WITHOUT ROWID;"
    "CREATE TABLE country(code TEXT PRIMARY KEY, name TEXT, lon REAL, lat REAL) WITHOUT ROWID;"
    "CREATE TABLE country_name(fold TEXT, code TEXT, PRIMARY KEY(fold, code)) WITHOUT ROWID;"
    "CREATE TABLE language(code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;"
    "CREATE TABLE language_name(fold TEXT, code TEXT, is_code INTEGER, PRIMARY KEY(fold, code)) WITHOUT ROWID;"
    "CREATE TABLE online_word(fold TEXT, word TEXT, except_fold TEXT);"
    "CREATE TABLE outline(code TEXT, min_lon REAL, min_lat REAL, max_lon REAL, max_lat REAL, geom BLOB);"
    "CREATE TABLE user_group(country TEXT, name TEXT, link TEXT, PRIMARY KEY(name)) WITHOUT ROWID;"
    "CREATE INDEX user_group_country ON user_group(country);"
    "CREATE TABLE qgis_release(version TEXT PRIMARY KEY, day TEXT) WITHOUT ROWID;"
    "CREATE TABLE demo(path TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID;"
    "CREATE TABLE world(code TEXT PRIMARY KEY, coarse TEXT, fine TEXT) WITHOUT ROWID;"
    "CREATE TEMP TABLE some_place_name(fold TEXT, place INTEGER, own INTEGER);"
    "CREATE TEMP TABLE some_country_name(fold TEXT, code TEXT);"
    "CREATE TEMP TABLE some_language_name(fold TEXT, code TEXT, is_code INTEGER);"
    "CREATE TEMP TABLE some_outline(code TEXT, geom BLOB NOT NULL);";

/* A name that folds like another of the same thing is the same name. */
static const char finish[] =
    "INSERT INTO place_name SELECT fold, place, max(own) FROM some_place_name WHERE fold <> ''"
    " GROUP BY fold, place ORDER BY fold, place;"
    "INSERT INTO country_name SELECT DISTINCT fold, code FROM some_country_name WHERE fold <> '' ORDER BY fold, code;"
    "INSERT INTO language_name SELECT fold, code, min(is_code) FROM some_language_name WHERE fold <> ''"
    " GROUP BY fold, code ORDER BY fold, code;"
    "INSERT INTO outline SELECT code, MbrMinX(geom), MbrMinY(geom), MbrMaxX(geom), MbrMaxY(geom), geom"
    " FROM some_outline ORDER BY rowid;"
    "CREATE INDEX outline_code ON outline(code);"
    "COMMIT;";

static sqlite3 *db;
static uint64_t hash = 14695981039346656037u; /* FNV-1a of all that goes in */

static void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

static void fail(const char *format, ...)
{
    va_list args;

    fputs("mkgeodata: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}

static void add_to_hash(const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
}

static void run(const char *sql)
{
    if (sqlite3_exec(db, sql, NULL, NULL, NULL))
        fail("%s", sqlite3_errmsg(db));
}

/* Into the hash, too: when the folding changes, so does the file, though the tables are the same. */
static char *folded(const char *text)
{
    char *fold = qc_fold(text);

    if (!fold)
        fail("no memory");
    add_to_hash(fold, strlen(fold));
    return fold;
}

/* ---- writing ------------------------------------------------------------ */

/* Binds texts and runs the statement. The types of the columns make numbers of those that are. */
static void put(sqlite3_stmt *stmt, char **texts, int count)
{
    for (int i = 0; i < count; i++)
        sqlite3_bind_text(stmt, i + 1, texts[i], -1, SQLITE_STATIC);
    if (sqlite3_step(stmt) != SQLITE_DONE)
        fail("%s: %s", texts[0], sqlite3_errmsg(db));
    sqlite3_reset(stmt);
}

/* From the name, the second cell, to the thing, the first. */
static void put_name(sqlite3_stmt *stmt, char **cells, int count)
{
    char *fold = folded(cells[1]);

    (void)count;
    put(stmt, (char *[]){ fold, cells[0] }, 2);
    free(fold);
}

static void put_region(sqlite3_stmt *stmt, char **cells, int count)
{
    char *fold = folded(cells[2]);

    (void)count;
    put(stmt, (char *[]){ cells[0], cells[1], cells[2], fold }, 4);
    free(fold);
}

static void put_language_name(sqlite3_stmt *stmt, char **cells, int count)
{
    char *fold = folded(cells[1]);

    (void)count;
    put(stmt, (char *[]){ fold, cells[0], strcmp(cells[2], "code") ? "0" : "1" }, 3);
    free(fold);
}

/* Phrases with bars between, folded one by one. */
static char *fold_phrases(char *phrases)
{
    qc_buf buf = { .most = 1 << 16 };

    for (char *phrase = strtok(phrases, "|"); phrase; phrase = strtok(NULL, "|")) {
        char *fold = folded(phrase);
        if (buf.count)
            qc_buf_text(&buf, "|");
        qc_buf_text(&buf, fold);
        free(fold);
    }
    if (buf.failed)
        fail("no memory");
    return buf.bytes;
}

static void put_online_word(sqlite3_stmt *stmt, char **cells, int count)
{
    char *fold = folded(cells[0]), *except = fold_phrases(cells[3]);

    (void)count;
    put(stmt, (char *[]){ fold, cells[0], except }, 3);
    free(fold);
    free(except);
}

/* Cuts the text of a multipolygon into its polygons, each "ring" or "ring),(ring": gives each to take. */
static void cut_polygons(char **cells, void (*take)(void *to, char **cells, char *polygon), void *to)
{
    static const char head[] = "MULTIPOLYGON(((", between[] = ")),((", tail[] = ")))";
    size_t length = strlen(cells[1]);
    char *at, *end;

    if (strncmp(cells[1], head, strlen(head)) || strcmp(cells[1] + length - strlen(tail), tail))
        fail("the outline of %s is no multipolygon", cells[0]);
    cells[1][length - strlen(tail)] = '\0';
    for (at = cells[1] + strlen(head); at; at = end) {
        end = strstr(at, between);
        if (end)
            *end = '\0';
        take(to, cells, at);
        if (end)
            end += strlen(between);
    }
}

static void put_polygon(void *to, char **cells, char *coordinates)
{
    char *polygon = qc_format("POLYGON((%s))", coordinates);

    put(to, (char *[]){ cells[0], polygon }, 2);
    free(polygon);
}

/* A row for each polygon: a point is then looked for in small ones, and their boxes say where not to look. */
static void put_polygons(sqlite3_stmt *stmt, char **cells, int count)
{
    (void)count;
    cut_polygons(cells, put_polygon, stmt);
}

/* Rings of a polygon: the outer one, then the lakes. */
static void for_rings(char **cells, char *polygon, int (*take)(void *to, const char *ring), void *to)
{
    for (char *next = NULL; polygon; polygon = next) {
        char *end = strstr(polygon, "),(");
        next = end ? end + 3 : NULL;
        if (end)
            *end = '\0';
        if (take(to, polygon))
            fail("the outline of %s has a ring that is none", cells[0]);
    }
}

static int note_ring(void *to, const char *ring)
{
    (void)to;
    return world_note(ring);
}

static void note_polygon(void *to, char **cells, char *polygon)
{
    for_rings(cells, polygon, note_ring, to);
}

static void note_outline(sqlite3_stmt *stmt, char **cells, int count)
{
    (void)stmt;
    (void)count;
    cut_polygons(cells, note_polygon, NULL);
}

/* For the whole world, and for a country that is looked at. */
static const world_level coarse = { 8000, 3, 80 }, fine = { 64000, 4, 200 };

typedef struct drawing {
    qc_buf coarse, fine;
} drawing;

static int draw_ring(void *to, const char *ring)
{
    drawing *both = to;

    return world_add(&both->coarse, ring, &coarse) | world_add(&both->fine, ring, &fine);
}

static void draw_polygon(void *to, char **cells, char *polygon)
{
    for_rings(cells, polygon, draw_ring, to);
}

/* Antarctica would be the largest of all in this projection. */
static void put_paths(sqlite3_stmt *stmt, char **cells, int count)
{
    drawing both = { { .most = 1 << 22 }, { .most = 1 << 22 } };

    (void)count;
    if (!strcmp(cells[0], "AQ"))
        return;
    cut_polygons(cells, draw_polygon, &both);
    add_to_hash(both.coarse.bytes, both.coarse.count);
    add_to_hash(both.fine.bytes, both.fine.count);
    put(stmt, (char *[]){ cells[0], both.coarse.bytes, both.fine.bytes }, 3);
    qc_buf_free(&both.coarse);
    qc_buf_free(&both.fine);
}

/* ---- reading ------------------------------------------------------------ */

static const struct table {
    const char *file, *header, *sql;
    void (*put)(sqlite3_stmt *stmt, char **cells, int count);
} tables[] = {
    { "places.tsv", "id\tname\tcountry\tadmin\tpopulation\tlon\tlat", "INSERT INTO place VALUES(?, ?, ?, ?, ?, ?, ?)",
      put },
    { "places.tsv", "id\tname\tcountry\tadmin\tpopulation\tlon\tlat",
      "INSERT INTO some_place_name VALUES(?, ?, 1)", put_name },
    { "place-names.tsv", "id\tname", "INSERT INTO some_place_name VALUES(?, ?, 0)", put_name },
    { "regions.tsv", "country\tadmin\tname", "INSERT INTO region VALUES(?, ?, ?, ?)", put_region },
    { "countries.tsv", "code\tname\tlon\tlat", "INSERT INTO country VALUES(?, ?, ?, ?)", put },
    { "country-names.tsv", "code\tname", "INSERT INTO some_country_name VALUES(?, ?)", put_name },
    { "languages.tsv", "code\tname", "INSERT INTO language VALUES(?, ?)", put },
    { "language-names.tsv", "code\tname\tkind", "INSERT INTO some_language_name VALUES(?, ?, ?)", put_language_name },
    { "online-words.tsv", "word\tlanguage\tnote\texcept", "INSERT INTO online_word VALUES(?, ?, ?)", put_online_word },
    { "outlines.tsv", "code\twkt", "INSERT INTO some_outline VALUES(?, GeomFromText(?, 4326))", put_polygons },
    { "outlines.tsv", "code\twkt", "SELECT 1", note_outline },
    { "outlines.tsv", "code\twkt", "INSERT INTO world VALUES(?, ?, ?)", put_paths },
    { "user-groups.tsv", "country\tname\tlink", "INSERT INTO user_group VALUES(nullif(?, ''), ?, ?)", put },
    { "qgis-releases.tsv", "version\tlong_term_since", "INSERT INTO qgis_release VALUES(?, ?)", put },
    { "demo/documents.tsv", "path\tbody", "INSERT INTO demo VALUES(?, ?)", put },
};

/* The whole file, with a NUL behind it. */
static char *read_file(const char *folder, const char *name)
{
    char *path = qc_format("%s/%s", folder, name), *bytes;
    FILE *file = path ? fopen(path, "rb") : NULL;
    long size;

    if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET))
        fail("%s/%s cannot be read", folder, name);
    bytes = malloc((size_t)size + 1);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size)
        fail("%s/%s cannot be read", folder, name);
    bytes[size] = '\0';
    add_to_hash(bytes, (size_t)size);
    fclose(file);
    free(path);
    return bytes;
}

/* Ends the text at the first mark and returns what follows; NULL if there is none. */
static char *cut(char *text, char mark)
{
    char *end = strchr(text, mark);

    if (!end)
        return NULL;
    *end = '\0';
    return end + 1;
}

static int cut_cells(char *line, char **cells)
{
    int count = 0;

    while (line && count < MOST_CELLS) {
        cells[count++] = line;
        line = cut(line, '\t');
    }
    return count;
}

static void compile(const char *folder, const struct table *table)
{
    char *bytes = read_file(folder, table->file), *line = bytes, *next = cut(bytes, '\n'), *cells[MOST_CELLS];
    int columns = 1;
    sqlite3_stmt *stmt;

    if (strcmp(line, table->header))
        fail("%s: the first line should be \"%s\"", table->file, table->header);
    for (const char *at = table->header; *at; at++)
        columns += *at == '\t';
    if (sqlite3_prepare_v2(db, table->sql, -1, &stmt, NULL))
        fail("%s: %s", table->file, sqlite3_errmsg(db));
    for (line = next; line && *line; line = next) {
        next = cut(line, '\n');
        if (cut_cells(line, cells) != columns)
            fail("%s: a line that begins with \"%s\" does not have %d cells", table->file, cells[0], columns);
        table->put(stmt, cells, columns);
    }
    sqlite3_finalize(stmt);
    free(bytes);
    if (table->put == note_outline && world_noted())
        fail("no memory");
}

static void write_version(void)
{
    char version[17];
    sqlite3_stmt *stmt;

    add_to_hash(schema, sizeof schema);
    add_to_hash(finish, sizeof finish);
    snprintf(version, sizeof version, "%016" PRIx64, hash);
    sqlite3_prepare_v2(db, "INSERT INTO meta VALUES('version', ?)", -1, &stmt, NULL);
    put(stmt, (char *[]){ version }, 1);
    sqlite3_finalize(stmt);
}

int main(int count, char **args)
{
    char *unfinished = count == 3 ? qc_format("%s.new", args[2]) : NULL;
    void *spatialite = spatialite_alloc_connection();

    if (!unfinished)
        fail("usage: mkgeodata FOLDER OUT.db");
    remove(unfinished);
    if (sqlite3_open(unfinished, &db))
        fail("%s cannot be written", unfinished);
    spatialite_init_ex(db, spatialite, 0);
    run(schema);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        compile(args[1], &tables[i]);
    write_version();
    run(finish);
    sqlite3_close(db);
    spatialite_cleanup_ex(spatialite);
    /* Where a file cannot take the place of another, the other goes first. */
    if (rename(unfinished, args[2]) && (remove(args[2]) || rename(unfinished, args[2])))
        fail("%s cannot be written", args[2]);
    free(unfinished);
    return 0;
}
