#include "ogr.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <stdio.h>
#include <string.h>

#define MOST_UNPACKED (64 << 20) /* bytes */
#define MOST_PARTS 1000          /* files */
#define MOST_ROWS 200000
#define MOST_CELLS 20000000
#define MOST_STRINGS 4000000

/* What a workbook unpacks to, whatever it says of itself; a row that has one cell far to the right is as wide. */
typedef struct census {
    size_t bytes;
    long rows, widest, strings;
} census;

static long column_of(const char *letters)
{
    long column = 0;

    for (; *letters >= 'A' && *letters <= 'Z' && column < 100000; letters++)
        column = column * 26 + *letters - 'A' + 1;
    return column;
}

static void count_cells(const char *text, census *of)
{
    for (const char *at = text; (at = strstr(at, "row")) != NULL; at += 3)
        of->rows += at > text && (at[-1] == '<' || at[-1] == '-') && at[3] != 's'; /* <row, table:table-row */
    for (const char *at = text; (at = strstr(at, "<si")) != NULL; at += 3)
        of->strings++;
    for (const char *at = text; (at = strstr(at, "<c r=\"")) != NULL; at += 6)
        if (column_of(at + 6) > of->widest)
            of->widest = column_of(at + 6);
}

static int is_too_much(const census *of)
{
    return of->bytes > MOST_UNPACKED || of->rows > MOST_ROWS || of->strings > MOST_STRINGS ||
           of->rows * of->widest > MOST_CELLS;
}

static void unpack(const char *name, census *of)
{
    VSILFILE *part = VSIFOpenL(name, "rb");
    char text[65536];
    size_t count;

    while (part && !is_too_much(of) && (count = VSIFReadL(text, 1, sizeof text - 1, part)) > 0) {
        of->bytes += count;
        for (size_t i = 0; i < count; i++)
            text[i] = (char)(text[i] ? text[i] : ' ');
        text[count] = '\0';
        count_cells(text, of);
    }
    if (part)
        VSIFCloseL(part);
}

int ogr_is_bomb(qc_watch *watch, const char *path)
{
    char *inside = CPLStrdup(CPLSPrintf("/vsizip/{%s}", path));
    VSIDIR *parts = VSIOpenDir(inside, -1, NULL);
    const VSIDIREntry *part;
    census of = { 0, 0, 0, 0 };
    int count = 0;

    CPLFree(inside);
    if (!parts) { /* so that nobody knows what it unpacks to */
        if (strpbrk(path, "{}"))
            snprintf(watch->failure, sizeof watch->failure, "its name has a brace, so that it cannot be looked through "
                     "first: rename it");
        return 1;
    }
    while (!is_too_much(&of) && count++ < MOST_PARTS && (part = VSIGetNextDirEntry(parts)) != NULL)
        unpack(CPLSPrintf("/vsizip/{%s}/%s", path, part->pszName), &of);
    VSICloseDir(parts);
    if (!is_too_much(&of) && count < MOST_PARTS)
        return 0;
    snprintf(watch->failure, sizeof watch->failure, "it is too much to read, unpacked; split it, or save it as CSV");
    return 1;
}
