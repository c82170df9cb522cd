#include "ogr.h"

#include "disk.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- opening and closing ------------------------------------------------ */

static int set_crs(qc_export *export, const char *text)
{
    OGRSpatialReferenceH ours = ogr_crs("EPSG:4326");
    int same = 0;

    export->crs = ogr_crs(text);
    if (ours && export->crs)
        same = OSRIsSame(ours, export->crs);
    if (ours && export->crs && !same)
        export->transform = OCTNewCoordinateTransformation(ours, export->crs);
    if (ours)
        OSRRelease(ours);
    return same || export->transform ? 0 : -1;
}

static int is_geopackage(GDALDriverH driver)
{
    return !strcmp(GDALGetDriverShortName(driver), "GPKG");
}

/* The file is written anew and made to last at the end, so that SQLite need not take care of it in between. A large
 * cache would make the last step long where the index is made in one go. */
static GDALDatasetH make_file(GDALDriverH driver, const char *path, const char *const *options)
{
    const char *const careless[][2] = { { "OGR_SQLITE_SYNCHRONOUS", "OFF" }, { "OGR_SQLITE_JOURNAL", "MEMORY" },
                                        { "OGR_SQLITE_CACHE", is_geopackage(driver) ? "16" : NULL } /* MB */ };
    GDALDatasetH data;

    for (size_t i = 0; i < sizeof careless / sizeof *careless; i++)
        CPLSetThreadLocalConfigOption(careless[i][0], careless[i][1]);
    data = GDALCreate(driver, path, 0, 0, 0, GDT_Unknown, (char **)(uintptr_t)options);
    for (size_t i = 0; i < sizeof careless / sizeof *careless; i++)
        CPLSetThreadLocalConfigOption(careless[i][0], NULL);
    return data;
}

static GDALDatasetH open_data(qc_export *export, const qc_driver *driver, const char *path,
                              const char *const *options)
{
    const char *const drivers[] = { driver->name, NULL };
    char *on_disk;
    GDALDatasetH data;

    if (!driver->is_file)
        return GDALOpenEx(path, GDAL_OF_VECTOR | GDAL_OF_UPDATE | GDAL_OF_VERBOSE_ERROR, drivers, options, NULL);
    if (!*ogr_item(export->driver, GDAL_DCAP_VIRTUALIO))
        return make_file(export->driver, path, options);
    if (asprintf(&on_disk, DISK "%s", path) < 0)
        return NULL;
    data = make_file(export->driver, on_disk, options);
    free(on_disk);
    return data;
}

static void end_layer(qc_export *export)
{
    if (export->feature)
        OGR_F_Destroy(export->feature);
    free(export->places);
    export->feature = NULL;
    export->places = NULL;
    export->ogr = NULL;
}

static void free_export(qc_export *export)
{
    end_layer(export);
    if (export->transform)
        OCTDestroyCoordinateTransformation(export->transform);
    if (export->crs)
        OSRRelease(export->crs);
    free(export->x);
    free(export->y);
    free(export->ok);
    free(export);
}

/* What is thrown away need not be written first. */
static void abandon(qc_export *export)
{
    export->watch->stopped = 1;
    if (export->transaction)
        GDALDatasetRollbackTransaction(export->data);
    for (int i = GDALDatasetGetLayerCount(export->data); i-- > 0 && !export->transaction;)
        if (GDALDatasetTestCapability(export->data, ODsCDeleteLayer))
            GDALDatasetDeleteLayer(export->data, i);
}

static int close_export(qc_export *export, int keep)
{
    qc_watch *watch = export->watch;
    int failed = 0;

    ogr_enter(watch);
    end_layer(export);
    if (export->data && keep && export->transaction)
        failed = GDALDatasetCommitTransaction(export->data);
    else if (export->data && !keep)
        abandon(export);
    if (export->data)
        GDALClose(export->data);
    free_export(export);
    return ogr_leave(failed || *watch->failure || watch->write_error || watch->stopped);
}

static qc_export *open_export(qc_watch *watch, const qc_driver *driver, const char *path, const char *crs,
                              const char *const *options)
{
    qc_export *export = calloc(1, sizeof *export);

    if (!export)
        return NULL;
    export->watch = watch;
    export->driver = GDALGetDriverByName(driver->name);
    ogr_enter(watch);
    if (!set_crs(export, crs))
        export->data = open_data(export, driver, path, options);
    if (export->data && GDALDatasetTestCapability(export->data, ODsCTransactions))
        export->transaction = !GDALDatasetStartTransaction(export->data, FALSE);
    export->in_parts = export->transaction && is_geopackage(export->driver);
    ogr_leave(0);
    if (export->data && (export->transaction || driver->is_file))
        return export;
    close_export(export, 0);
    return NULL;
}

/* ---- layers ------------------------------------------------------------- */

static int has(qc_export *export, const char *layer)
{
    int there;

    ogr_enter(export->watch);
    there = GDALDatasetGetLayerByName(export->data, layer) != NULL;
    ogr_leave(0);
    return there;
}

/* OGR's own way would drop what depends on the table, too: views that others made. */
static int drop(qc_export *export, const char *layer)
{
    char *sql;

    if (asprintf(&sql, "DO $$BEGIN EXECUTE format('DROP TABLE IF EXISTS %%I.%%I', current_schema(), '%s'); END$$",
                 layer) < 0)
        return -1;
    ogr_enter(export->watch);
    GDALDatasetReleaseResultSet(export->data, GDALDatasetExecuteSQL(export->data, sql, NULL, NULL));
    free(sql);
    return ogr_leave(*export->watch->failure);
}

static int takes_more(qc_export *export)
{
    return GDALDatasetTestCapability(export->data, ODsCCreateLayer);
}

int ogr_has_type(GDALDriverH driver, const char *type)
{
    char **types = CSLTokenizeString2(ogr_item(driver, GDAL_DMD_CREATIONFIELDDATATYPES), " ", 0);
    int there = CSLFindString(types, type) >= 0;

    CSLDestroy(types);
    return there;
}

static OGRFieldType type_of(const qc_export *export, qc_field_type type)
{
    switch (type) {
    case QC_WHOLE: return OFTInteger;
    case QC_REAL: return OFTReal;
    case QC_DAY: return ogr_has_type(export->driver, "Date") ? OFTDate : OFTString;
    case QC_TIME: return ogr_has_type(export->driver, "DateTime") ? OFTDateTime : OFTString;
    default: return OFTString;
    }
}

static OGRFieldType type_at(const qc_export *export, size_t at)
{
    const qc_layer *layer = export->layer;
    OGRFieldType type = OFTString;

    if (!layer->copies || at >= layer->copied)
        return type_of(export, layer->fields[at].type);
    if (layer->fields[at].type != QC_TEXT)
        type = ogr_cell_type(layer->copies, at);
    return ogr_has_type(export->driver, OGR_GetFieldTypeName(type)) ? type : OFTString;
}

static OGRwkbGeometryType shape_of(const qc_layer *layer)
{
    if (layer->shape == QC_NO_SHAPE || layer->form != QC_GEOMETRY)
        return wkbNone;
    return layer->shape == QC_MANY_POINTS ? wkbMultiPoint : wkbPoint;
}

/* Where the field stands in OGR's layer. Some formats have fields of their own and take no others. */
static int add_field(qc_export *export, const char *name, OGRFieldType type, int width)
{
    OGRFeatureDefnH there = OGR_L_GetLayerDefn(export->ogr);
    int before = OGR_FD_GetFieldCount(there), at = OGR_FD_GetFieldIndex(there, name);
    OGRFieldDefnH field = OGR_Fld_Create(name, type);
    char line[100];

    if (type == OFTString)
        OGR_Fld_SetWidth(field, width);
    if (at < 0 && OGR_L_CreateField(export->ogr, field, FALSE) == OGRERR_NONE)
        at = OGR_FD_GetFieldCount(there) > before ? before : OGR_FD_GetFieldIndex(there, name);
    OGR_Fld_Destroy(field);
    if (at >= 0)
        return at;
    *export->watch->failure = '\0';
    snprintf(line, sizeof line, "there is no room for the field %s", name);
    ogr_warn(export->watch, line);
    return -1;
}

static void add_shape(qc_export *export)
{
    int round = OSRIsGeographic(export->crs);

    if (export->layer->shape == QC_NO_SHAPE || export->layer->form == QC_GEOMETRY)
        return;
    if (export->layer->form == QC_WKT) {
        export->shape_at = add_field(export, "WKT", OFTString, 0);
        return;
    }
    export->shape_at = add_field(export, round ? "lon" : "x", OFTReal, 0);
    add_field(export, round ? "lat" : "y", OFTReal, 0);
}

/* OGR puts the making of tables and indexes off; any question makes it do so. The index then grows with each part, and
 * not at the end in one go, which nothing could stop. */
static void make_now(qc_export *export)
{
    GDALDatasetReleaseResultSet(export->data, GDALDatasetExecuteSQL(export->data, "SELECT 1", NULL, NULL));
}

static int make_layer(qc_export *export)
{
    const qc_layer *layer = export->layer;
    OGRwkbGeometryType shape = shape_of(layer);
    OGRSpatialReferenceH crs = layer->bare || shape == wkbNone ? NULL : export->crs;

    export->ogr = GDALDatasetCreateLayer(export->data, layer->name, crs, shape, (char **)(uintptr_t)layer->options);
    if (!export->ogr)
        return -1;
    export->places = calloc(layer->count, sizeof *export->places);
    if (!export->places)
        return -1;
    for (size_t i = 0; i < layer->count; i++)
        export->places[i] = add_field(export, layer->fields[i].name, type_at(export, i), layer->fields[i].width);
    add_shape(export);
    if (export->in_parts)
        make_now(export);
    export->feature = OGR_F_Create(OGR_L_GetLayerDefn(export->ogr));
    return export->feature ? 0 : -1;
}

static int begin(qc_export *export, const qc_layer *layer)
{
    ogr_enter(export->watch);
    end_layer(export);
    export->layer = layer;
    return ogr_leave(make_layer(export) || *export->watch->failure);
}

/* ---- what the library looks for ----------------------------------------- */

__attribute__((visibility("default"))) extern const qc_exporter qc_exporter_module;

const qc_exporter qc_exporter_module = {
    QCERT_VERSION, ogr_find, ogr_names, ogr_knows_crs, open_export, has, drop, takes_more, begin, ogr_put, close_export,
    ogr_open_sheet, ogr_about, ogr_next, ogr_rewind, ogr_cell, ogr_close_sheet,
};
