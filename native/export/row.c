#include "ogr.h"

#include <cpl_conv.h>
#include <math.h>
#include <stdlib.h>

#define PART 4096 /* rows */

/* ---- values ------------------------------------------------------------- */

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

/* ---- points ------------------------------------------------------------- */

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
    if (export->x && export->y && export->ok)
        return 0;
    export->room = 0;
    CPLError(CE_Failure, CPLE_OutOfMemory, "memory ran out");
    return -1;
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

/* ---- rows --------------------------------------------------------------- */

static void set_values(qc_export *export, const qc_row *row)
{
    const qc_layer *layer = export->layer;

    OGR_F_SetFID(export->feature, layer->keeps_ids ? row->id : OGRNullFID);
    for (size_t i = 0; i < layer->count; i++) {
        if (export->places[i] < 0)
            continue;
        else if (i < layer->copied && layer->fields[i].type != QC_TEXT)
            ogr_copy_cell(layer->copies, i, export->feature, export->places[i]);
        else
            set_value(export, export->places[i], layer->fields[i].type, row->values[i]);
    }
}

static int end_part(qc_export *export)
{
    if (!export->in_parts || ++export->part < PART)
        return 0;
    export->part = 0;
    return GDALDatasetCommitTransaction(export->data) || GDALDatasetStartTransaction(export->data, FALSE) ? -1 : 0;
}

/* Some formats know no rows without a point. */
static int wants_point(qc_export *export)
{
    if (export->layer->shape == QC_NO_SHAPE || export->layer->form != QC_GEOMETRY || export->transaction ||
        export->watch->write_error || export->watch->stopped || OGR_F_GetGeometryRef(export->feature))
        return 0;
    *export->watch->failure = '\0';
    return 1;
}

static int put_row(qc_export *export, const qc_row *row)
{
    const qc_layer *layer = export->layer;
    size_t count = 0;

    if (layer->shape != QC_NO_SHAPE && place_points(export, row, &count))
        return -1;
    if (layer->needs_point && !count)
        return 1;
    set_values(export, row);
    if (layer->shape != QC_NO_SHAPE)
        set_shape(export, count);
    if (OGR_L_CreateFeature(export->ogr, export->feature))
        return wants_point(export) ? 1 : -1;
    return end_part(export);
}

int ogr_put(qc_export *export, const qc_row *row)
{
    int rc;

    ogr_enter(export->watch);
    rc = put_row(export, row);
    if (*export->watch->failure || export->watch->write_error)
        rc = -1;
    ogr_leave(0);
    return rc;
}
