/* ogr.h - GDAL's drivers, its errors, its coordinate systems, within the module. */
#ifndef QC_OGR_H
#define QC_OGR_H

#include "exporter.h"

#include <gdal.h>
#include <ogr_srs_api.h>

/* Around each call: what GDAL complains of goes to the watch, and nowhere else. */
void ogr_enter(qc_watch *watch);
int ogr_leave(int failed); /* 0 or -1 */
void ogr_warn(qc_watch *watch, const char *line);

const char *ogr_item(GDALDriverH driver, const char *name); /* "" if there is none */
OGRSpatialReferenceH ogr_crs(const char *text); /* longitude or easting first; NULL: not known */

/* Of qc_exporter. */
int ogr_find(const char *name, const char *target, qc_driver *driver);
void ogr_names(char *text, size_t size);
int ogr_knows_crs(const char *crs);

#endif
