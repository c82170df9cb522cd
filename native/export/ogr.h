/* ogr.h - within the module: an export, a sheet, GDAL's drivers, its errors, its coordinate systems. */
#ifndef QC_OGR_H
#define QC_OGR_H

#include "exporter.h"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

struct qc_export {
    qc_watch *watch;
    GDALDriverH driver;
    GDALDatasetH data;
    OGRLayerH ogr;
    OGRFeatureH feature;
    OGRSpatialReferenceH crs;
    OGRCoordinateTransformationH transform; /* NULL: none is needed */
    int transaction;
    int in_parts;   /* a GeoPackage need not be one transaction: nobody sees it before it is whole */
    int part;       /* rows of the present one */
    const qc_layer *layer;
    int *places;    /* of the layer's fields in OGR's; below 0: the format has none */
    int shape_at;   /* where the columns for the geometry begin */
    double *x, *y;  /* of the present row, in the CRS of the export */
    int *ok;
    size_t room;
};

/* Around each call: what GDAL complains of goes to the watch, and nowhere else. */
void ogr_enter(qc_watch *watch);
int ogr_leave(int failed); /* 0 or -1 */
void ogr_warn(qc_watch *watch, const char *line);

const char *ogr_item(GDALDriverH driver, const char *name); /* "" if there is none */
OGRSpatialReferenceH ogr_crs(const char *text); /* longitude or easting first; NULL: not known */

/* Whether a workbook is too much to read: a few bytes may unpack to more than any memory holds, and the drivers keep
 * all of it. */
int ogr_is_bomb(qc_watch *watch, const char *path);

void ogr_ready(void); /* drivers are known from then on */
int ogr_has_type(GDALDriverH driver, const char *type); /* of fields that it can make */

/* Of qc_exporter. */
int ogr_find(const char *name, const char *target, qc_driver *driver);
void ogr_names(char *text, size_t size);
int ogr_knows_crs(const char *crs);
int ogr_put(qc_export *export, const qc_row *row);
qc_sheet *ogr_open_sheet(qc_watch *watch, const char *path, qc_sheet_form form, int names);
const qc_sheet_about *ogr_about(qc_sheet *sheet);
int ogr_next(qc_sheet *sheet);
int ogr_rewind(qc_sheet *sheet);
const char *ogr_cell(qc_sheet *sheet, size_t at);
void ogr_close_sheet(qc_sheet *sheet);

/* The cell of the present row, into a field of the same type if it has one. */
OGRFieldType ogr_cell_type(const qc_sheet *sheet, size_t at);
void ogr_copy_cell(qc_sheet *sheet, size_t at, OGRFeatureH to, int field);

#endif
