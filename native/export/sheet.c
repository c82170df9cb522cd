#include "ogr.h"

#include "disk.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_COLUMNS 500
#define MOST_COPIED (16 << 20) /* bytes of a CSV that is read from memory */

struct qc_sheet {
    qc_watch *watch;
    GDALDatasetH data;
    OGRLayerH layer;
    OGRFeatureH row;
    int names_in_row; /* the first row is not one of the data */
    char *in_memory;  /* a copy of the file that is read in its place; NULL: none */
    int has_tab;      /* it has a column behind the only one */
    qc_field *columns;
    char **texts;     /* of the present row, as far as they were asked for */
    qc_sheet_about about;
};

/* ---- texts -------------------------------------------------------------- */

/* GDAL takes halves of UTF-16 for letters. */
static int is_utf8(const char *text)
{
    for (const char *at = text; (at = strchr(at, '\xed')) != NULL; at++)
        if ((unsigned char)at[1] >= 0xa0)
            return 0;
    return CPLIsUTF8(text, -1);
}

/* Whatever it was, it is UTF-8 then. */
static char *to_utf8(qc_sheet *sheet, const char *text)
{
    if (is_utf8(text))
        return strdup(text);
    sheet->about.recoded++;
    char *recoded = CPLRecode(text, "CP1252", CPL_ENC_UTF8), *own = strdup(recoded);
    CPLFree(recoded);
    return own;
}

/* OGR itself writes days with slashes. */
static char *text_of(qc_sheet *sheet, int at)
{
    OGRFieldType type = OGR_Fld_GetType(OGR_F_GetFieldDefnRef(sheet->row, at));
    int year = 0, month, day, hour, minute, second, zone;
    char text[60];

    if (!OGR_F_IsFieldSetAndNotNull(sheet->row, at))
        return strdup("");
    if (type != OFTDate && type != OFTDateTime)
        return to_utf8(sheet, OGR_F_GetFieldAsString(sheet->row, at));
    OGR_F_GetFieldAsDateTime(sheet->row, at, &year, &month, &day, &hour, &minute, &second, &zone);
    if (type == OFTDate)
        snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    else
        snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d%s", year, month, day, hour, minute, second,
                 zone == 100 ? "Z" : "");
    return strdup(text);
}

const char *ogr_cell(qc_sheet *sheet, size_t at)
{
    if (!sheet->row || at >= sheet->about.count)
        return "";
    if (!sheet->texts[at])
        sheet->texts[at] = text_of(sheet, (int)at);
    return sheet->texts[at] ? sheet->texts[at] : "";
}

/* ---- rows --------------------------------------------------------------- */

static void leave_row(qc_sheet *sheet)
{
    for (size_t i = 0; i < sheet->about.count; i++) {
        free(sheet->texts[i]);
        sheet->texts[i] = NULL;
    }
    if (sheet->row)
        OGR_F_Destroy(sheet->row);
    sheet->row = NULL;
}

int ogr_next(qc_sheet *sheet)
{
    qc_watch *watch = sheet->watch;

    ogr_enter(watch);
    leave_row(sheet);
    sheet->row = OGR_L_GetNextFeature(sheet->layer);
    if (ogr_leave(*watch->failure || watch->stopped))
        return -1;
    return sheet->row != NULL;
}

int ogr_rewind(qc_sheet *sheet)
{
    ogr_enter(sheet->watch);
    leave_row(sheet);
    OGR_L_ResetReading(sheet->layer);
    ogr_leave(0);
    return sheet->names_in_row && ogr_next(sheet) < 0 ? -1 : 0;
}

OGRFieldType ogr_cell_type(const qc_sheet *sheet, size_t at)
{
    return OGR_Fld_GetType(OGR_FD_GetFieldDefn(OGR_L_GetLayerDefn(sheet->layer), (int)at));
}

void ogr_copy_cell(qc_sheet *sheet, size_t at, OGRFeatureH to, int field)
{
    if (!sheet->row || !OGR_F_IsFieldSetAndNotNull(sheet->row, (int)at))
        OGR_F_SetFieldNull(to, field);
    else if (OGR_Fld_GetType(OGR_F_GetFieldDefnRef(to, field)) == ogr_cell_type(sheet, at))
        OGR_F_SetFieldRaw(to, field, OGR_F_GetRawFieldRef(sheet->row, (int)at));
    else
        OGR_F_SetFieldString(to, field, ogr_cell(sheet, at));
}

/* ---- columns ------------------------------------------------------------ */

static qc_field_type type_of(OGRFieldType type)
{
    switch (type) {
    case OFTInteger: case OFTInteger64: return QC_WHOLE;
    case OFTReal: return QC_REAL;
    case OFTDate: return QC_DAY;
    case OFTDateTime: return QC_TIME;
    default: return QC_TEXT;
    }
}

static char *name_at(qc_sheet *sheet, size_t at)
{
    OGRFieldDefnH field = OGR_FD_GetFieldDefn(OGR_L_GetLayerDefn(sheet->layer), (int)at);

    if (sheet->names_in_row && *ogr_cell(sheet, at))
        return strdup(ogr_cell(sheet, at));
    return to_utf8(sheet, OGR_Fld_GetNameRef(field));
}

static int name_columns(qc_sheet *sheet)
{
    for (size_t i = 0; i < sheet->about.count; i++) {
        sheet->columns[i].name = name_at(sheet, i);
        sheet->columns[i].type = type_of(ogr_cell_type(sheet, i));
        if (!sheet->columns[i].name)
            return -1;
    }
    return 0;
}

static int take_columns(qc_sheet *sheet)
{
    size_t count = (size_t)OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(sheet->layer));

    count -= sheet->has_tab && count > 1;
    if (count > MOST_COLUMNS) {
        snprintf(sheet->watch->failure, sizeof sheet->watch->failure, "it has %zu columns, and a list may have %d",
                 count, MOST_COLUMNS);
        return -1;
    }
    sheet->columns = calloc(count + 1, sizeof *sheet->columns);
    sheet->texts = calloc(count + 1, sizeof *sheet->texts);
    if (!sheet->columns || !sheet->texts)
        return -1;
    sheet->about.columns = sheet->columns;
    sheet->about.count = count;
    return ogr_rewind(sheet) || name_columns(sheet) ? -1 : 0;
}

/* ---- opening ------------------------------------------------------------ */

/* The driver counts columns in the first line, even where the first row goes on behind it. */
static int is_broken(const char *path)
{
    VSILFILE *file = VSIFOpenL(path, "rb");
    char text[65536];
    size_t count = file ? VSIFReadL(text, 1, sizeof text, file) : 0, at;
    int quoted = 0;

    if (file)
        VSIFCloseL(file);
    for (at = 0; at < count && text[at] != '\n'; at++)
        quoted ^= text[at] == '"';
    return quoted && at < count;
}

/* Puts the first row into one line, and returns where that ends. */
static vsi_l_offset join_row(char *bytes, vsi_l_offset size)
{
    vsi_l_offset at;
    int quoted = 0;

    for (at = 0; at < size && (quoted || !strchr("\r\n", bytes[at])); at++) {
        quoted ^= bytes[at] == '"';
        if (strchr("\r\n", bytes[at]))
            bytes[at] = ' ';
    }
    return at;
}

/* A copy of a file in memory, which the driver reads rightly. It takes no file for a CSV whose first line has one
 * column: there are two in it behind a tab. */
static char *mended(const char *path, int tab)
{
    char *copy = NULL, *name = NULL;
    GByte *bytes = NULL;
    vsi_l_offset size = 0, line;

    if (!VSIIngestFile(NULL, path, &bytes, &size, MOST_COPIED) || !(copy = VSI_MALLOC_VERBOSE(size + 1))) {
        VSIFree(bytes);
        return NULL;
    }
    line = join_row((char *)bytes, size);
    memcpy(copy, bytes, line);
    copy[line] = '\t';
    memcpy(copy + line + tab, bytes + line, size - line);
    VSIFree(bytes);
    name = CPLStrdup(CPLSPrintf("/vsimem/qcert-%p.csv", (void *)copy));
    VSIFCloseL(VSIFileFromMemBuffer(name, (GByte *)copy, size + (vsi_l_offset)tab, TRUE));
    return name;
}

/* Texts and numbers stay what the file says they are. */
static GDALDatasetH open_csv(const char *name)
{
    static const char *const drivers[] = { "CSV", NULL };
    static const char *const options[] = { "HEADERS=NO", "MAX_LINE_SIZE=1048576", NULL };

    return GDALOpenEx(name, GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, NULL);
}

static void drop_copy(qc_sheet *sheet)
{
    if (sheet->in_memory)
        VSIUnlink(sheet->in_memory);
    CPLFree(sheet->in_memory);
    sheet->in_memory = NULL;
}

static GDALDatasetH open_copy(qc_sheet *sheet, const char *path, int tab)
{
    VSIStatBufL info;

    drop_copy(sheet);
    if (!VSIStatL(path, &info) && info.st_size > MOST_COPIED) {
        snprintf(sheet->watch->failure, sizeof sheet->watch->failure, "its first row has one cell, or several lines, "
                 "and it is longer than 16 MB: split it");
        return NULL;
    }
    sheet->in_memory = mended(path, tab);
    sheet->has_tab = tab;
    return sheet->in_memory ? open_csv(sheet->in_memory) : NULL;
}

static GDALDatasetH open_separated(qc_sheet *sheet, const char *path)
{
    GDALDatasetH data = is_broken(path) ? open_copy(sheet, path, 0) : open_csv(CPLSPrintf("CSV:%s", path));

    return data || *sheet->watch->failure ? data : open_copy(sheet, path, 1);
}

static GDALDatasetH open_workbook(qc_sheet *sheet, const char *path, int names)
{
    static const char *const drivers[] = { "XLSX", "ODS", NULL };

    CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", names ? "FORCE" : "DISABLE");
    CPLSetThreadLocalConfigOption("OGR_ODS_HEADERS", names ? "FORCE" : "DISABLE");
    if (ogr_is_bomb(sheet->watch, path))
        return NULL;
    return GDALOpenEx(path, GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, NULL, NULL);
}

/* Nothing that would go on to other files or into a network. */
static GDALDatasetH open_other(const char *path)
{
    static const char *const drivers[] = { "XLS", "ESRI Shapefile", "GPKG", "SQLite", "GeoJSON", "GeoJSONSeq",
                                           "FlatGeobuf", "Parquet", "Arrow", NULL };

    return GDALOpenEx(path, GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, NULL, NULL);
}

static GDALDatasetH open_data(qc_sheet *sheet, const char *path, qc_sheet_form form, int names)
{
    char *on_disk = CPLStrdup(CPLSPrintf(DISK "%s", path));
    GDALDatasetH data;

    if (form == QC_SEPARATED)
        data = open_separated(sheet, on_disk);
    else if (form == QC_WORKBOOK)
        data = open_workbook(sheet, on_disk, names);
    else
        data = open_other(path);
    CPLFree(on_disk);
    return data;
}

/* The drivers look at these options when a sheet is first asked for something. */
static void end_options(void)
{
    CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", NULL);
    CPLSetThreadLocalConfigOption("OGR_ODS_HEADERS", NULL);
}

static int choose_layer(qc_sheet *sheet)
{
    int count = GDALDatasetGetLayerCount(sheet->data);

    for (int i = 0; i < count; i++) {
        OGRLayerH layer = GDALDatasetGetLayer(sheet->data, i);
        int has_rows;
        OGR_L_ResetReading(layer);
        OGRFeatureH first = OGR_L_GetNextFeature(layer);
        has_rows = first != NULL;
        if (first)
            OGR_F_Destroy(first);
        if (has_rows && sheet->layer)
            sheet->about.others++;
        else if (has_rows)
            sheet->layer = layer;
    }
    if (sheet->layer && count > 1)
        snprintf(sheet->about.name, sizeof sheet->about.name, "%s", OGR_L_GetName(sheet->layer));
    return sheet->layer && !*sheet->watch->failure ? 0 : -1;
}

qc_sheet *ogr_open_sheet(qc_watch *watch, const char *path, qc_sheet_form form, int names)
{
    qc_sheet *sheet = calloc(1, sizeof *sheet);
    int failed = 1;

    if (!sheet)
        return NULL;
    ogr_ready();
    sheet->watch = watch;
    sheet->names_in_row = names && form == QC_SEPARATED;
    ogr_enter(watch);
    sheet->data = open_data(sheet, path, form, names);
    if (sheet->data)
        failed = choose_layer(sheet);
    ogr_leave(0);
    if (!failed)
        failed = take_columns(sheet);
    end_options();
    if (!failed)
        return sheet;
    ogr_close_sheet(sheet);
    return NULL;
}

const qc_sheet_about *ogr_about(qc_sheet *sheet)
{
    return &sheet->about;
}

void ogr_close_sheet(qc_sheet *sheet)
{
    ogr_enter(sheet->watch);
    leave_row(sheet);
    for (size_t i = 0; i < sheet->about.count; i++)
        free((char *)(uintptr_t)sheet->columns[i].name);
    free(sheet->columns);
    free(sheet->texts);
    if (sheet->data)
        GDALClose(sheet->data);
    drop_copy(sheet);
    free(sheet);
    ogr_leave(0);
}
