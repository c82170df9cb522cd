#include "ogr.h"

#include "disk.h"

#include <cpl_conv.h>
#include <math.h>
#include <ogr_api.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct qc_export {
    qc_watch *watch;
    GDALDriverH driver;
    GDALDatasetH data;
    OGRLayerH ogr;
    OGRFeatureH feature;
    OGRSpatialReferenceH crs;
    OGRCoordinateTransformationH transform; /* NULL: none is needed */
    int transaction;
    const qc_layer *layer;
    int *places;    /* of the layer's fields in OGR's; below 0: the format has none */
    int shape_at;   /* where the columns for the geometry begin */
    double *x, *y;  /* of the present row, in the CRS of the export */
    int *ok;
    size_t room;
};

/* ---- opening and closing ------------------------------------------------ */

static int set_crs(qc_export *export, const char *text)
{
    OGRSpatialReferenceH ours = ogr_crs("EPSG:4326");

    export->crs = ogr_crs(text);
    if (ours && export->crs && !OSRIsSame(ours, export->crs))
        export->transform = OCTNewCoordinateTransformation(ours, export->crs);
    if (ours)
        OSRRelease(ours);
    return !export->crs || (strcmp(text, "EPSG:4326") && !export->transform && !OSRIsGeographic(export->crs));
}

/* The file is written anew and made to last at the end, so that SQLite need not take care of it in between. */
static GDALDatasetH make_file(GDALDriverH driver, const char *path, const char *const *options)
{
    static const char *const careless[][2] = { { "OGR_SQLITE_SYNCHRONOUS", "OFF" },
                                               { "OGR_SQLITE_JOURNAL", "MEMORY" } };
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

static int takes_more(qc_export *export)
{
    return GDALDatasetTestCapability(export->data, ODsCCreateLayer);
}

static OGRFieldType type_of(const qc_export *export, qc_field_type type)
{
    const char *known = ogr_item(export->driver, GDAL_DMD_CREATIONFIELDDATATYPES);

    switch (type) {
    case QC_WHOLE: return OFTInteger;
    case QC_REAL: return OFTReal;
    case QC_DAY: return strstr(known, "Date ") || !strcmp(known + strlen(known) - 4, "Date") ? OFTDate : OFTString;
    case QC_TIME: return strstr(known, "DateTime") ? OFTDateTime : OFTString;
    default: return OFTString;
    }
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

static int make_layer(qc_export *export)
{
    const qc_layer *layer = export->layer;
    OGRwkbGeometryType shape = shape_of(layer);

    export->ogr = GDALDatasetCreateLayer(export->data, layer->name, shape == wkbNone ? NULL : export->crs, shape,
                                         (char **)(uintptr_t)layer->options);
    if (!export->ogr)
        return -1;
    export->places = calloc(layer->count, sizeof *export->places);
    if (!export->places)
        return -1;
    for (size_t i = 0; i < layer->count; i++)
        export->places[i] = add_field(export, layer->fields[i].name, type_of(export, layer->fields[i].type),
                                      layer->fields[i].width);
    add_shape(export);
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

/* ---- rows --------------------------------------------------------------- */

/* "2026-11-23", or "2026-11-23T20:44:42Z" */
static void set_time(OGRFeatureH feature, int at, const char *text)
{
    int part[6] = { 0 }, count = 0;

    for (const char *digit = text; *digit && count < 6; digit++) {
        if (*digit >= '0' && *digit <= '9')
            part[count] = part[count] * 10 + *digit - '0';
        else
            count++;
    }
    OGR_F_SetFieldDateTime(feature, at, part[0], part[1], part[2], part[3], part[4], part[5], 100);
}

static void set_value(qc_export *export, int at, qc_field_type type, qc_value value)
{
    OGRFeatureH feature = export->feature;

    if (type == QC_WHOLE)
        OGR_F_SetFieldInteger64(feature, at, value.whole);
    else if (type == QC_REAL ? isnan(value.real) : !value.text)
        OGR_F_SetFieldNull(feature, at);
    else if (type == QC_REAL)
        OGR_F_SetFieldDouble(feature, at, value.real);
    else if (type != QC_TEXT && OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, at)) != OFTString)
        set_time(feature, at, value.text);
    else
        OGR_F_SetFieldString(feature, at, value.text);
}

static int make_room(qc_export *export, size_t count)
{
    if (count <= export->room)
        return 0;
    free(export->x);
    free(export->y);
    free(export->ok);
    export->room = count + count / 2;
    export->x = calloc(export->room, sizeof *export->x);
    export->y = calloc(export->room, sizeof *export->y);
    export->ok = calloc(export->room, sizeof *export->ok);
    return !export->x || !export->y || !export->ok;
}

/* The points of a row in the CRS of the export; those that have no place in it are left out. */
static int place_points(qc_export *export, const qc_row *row, size_t *count)
{
    int was_well = !*export->watch->failure;
    size_t kept = 0;

    if (make_room(export, row->point_count))
        return -1;
    for (size_t i = 0; i < row->point_count; i++) {
        export->x[i] = row->points[i].lon;
        export->y[i] = row->points[i].lat;
        export->ok[i] = 1;
    }
    if (export->transform && row->point_count)
        OCTTransformEx(export->transform, (int)row->point_count, export->x, export->y, NULL, export->ok);
    if (was_well)
        *export->watch->failure = '\0';
    for (size_t i = 0; i < row->point_count; i++)
        if (export->ok[i] && isfinite(export->x[i]) && isfinite(export->y[i])) {
            export->x[kept] = export->x[i];
            export->y[kept++] = export->y[i];
        }
    export->watch->astray += (int64_t)(row->point_count - kept);
    *count = kept;
    return 0;
}

static OGRGeometryH make_point(double x, double y)
{
    OGRGeometryH point = OGR_G_CreateGeometry(wkbPoint);

    OGR_G_SetPoint_2D(point, 0, x, y);
    return point;
}

static OGRGeometryH make_shape(const qc_export *export, size_t count)
{
    OGRGeometryH all;

    if (!count)
        return NULL;
    if (export->layer->shape == QC_ONE_POINT)
        return make_point(export->x[0], export->y[0]);
    all = OGR_G_CreateGeometry(wkbMultiPoint);
    for (size_t i = 0; i < count; i++)
        OGR_G_AddGeometryDirectly(all, make_point(export->x[i], export->y[i]));
    return all;
}

static void set_wkt(qc_export *export, size_t count)
{
    OGRGeometryH shape = make_shape(export, count);
    char *text = NULL;

    if (shape)
        OGR_G_ExportToWkt(shape, &text);
    set_value(export, export->shape_at, QC_TEXT, (qc_value){ .text = text });
    CPLFree(text);
    OGR_G_DestroyGeometry(shape);
}

static void set_shape(qc_export *export, size_t count)
{
    if (export->layer->form == QC_GEOMETRY) {
        OGR_F_SetGeometryDirectly(export->feature, make_shape(export, count));
    } else if (export->layer->form == QC_WKT) {
        set_wkt(export, count);
    } else {
        set_value(export, export->shape_at, QC_REAL, (qc_value){ .real = count ? export->x[0] : NAN });
        set_value(export, export->shape_at + 1, QC_REAL, (qc_value){ .real = count ? export->y[0] : NAN });
    }
}

static int put_row(qc_export *export, const qc_row *row)
{
    const qc_layer *layer = export->layer;
    size_t count = 0;

    OGR_F_SetFID(export->feature, layer->keeps_ids ? row->id : OGRNullFID);
    for (size_t i = 0; i < layer->count; i++)
        if (export->places[i] >= 0)
            set_value(export, export->places[i], layer->fields[i].type, row->values[i]);
    if (layer->shape != QC_NO_SHAPE) {
        if (place_points(export, row, &count))
            return -1;
        set_shape(export, count);
    }
    return OGR_L_CreateFeature(export->ogr, export->feature) != OGRERR_NONE;
}

static int may_want_point(const qc_export *export)
{
    return export->layer->shape != QC_NO_SHAPE && export->layer->form == QC_GEOMETRY && !export->transaction &&
           !export->watch->write_error && !export->watch->stopped && !OGR_F_GetGeometryRef(export->feature);
}

static int put(qc_export *export, const qc_row *row)
{
    int failed;

    ogr_enter(export->watch);
    failed = put_row(export, row) || *export->watch->failure || export->watch->write_error;
    if (!failed || !may_want_point(export))
        return ogr_leave(failed);
    *export->watch->failure = '\0';
    ogr_leave(0);
    return 1;
}

/* ---- what the library looks for ----------------------------------------- */

__attribute__((visibility("default"))) extern const qc_exporter qc_exporter_module;

const qc_exporter qc_exporter_module = {
    QCERT_VERSION, ogr_find, ogr_names, ogr_knows_crs, open_export, has, takes_more, begin, put, close_export,
};
