/* geo.h - distances on the WGS 84 ellipsoid, by PROJ's geodesics. */
#ifndef QC_GEO_H
#define QC_GEO_H

#include "qcert.h"

/* A point of the ellipsoid in space, metres from the centre of the earth (EPSG:4978). */
typedef struct qc_space { double x, y, z; } qc_space;

qc_space qc_to_space(double lon, double lat);

/* Length of the straight line through the earth. */
double qc_straight(const qc_space *a, const qc_space *b);

/* The same, a hair less: no geodesic between the two points is shorter. Needs no special case at the poles or at the
 * antimeridian. */
double qc_bound(const qc_space *a, const qc_space *b);

/* Length of the geodesic in metres (exact to 15 nm: C. F. F. Karney, J. Geodesy 87, 2013, 43-55), and the azimuth at
 * which it leaves from, degrees clockwise from north, -180 to 180. */
double qc_geodesic(qcert_point from, qcert_point to, double *azimuth);

/* One of sixteen points of the compass: "N", "NNE" ... */
const char *qc_compass(double azimuth);

/* Longitude from -180 to 180 and latitude from -90 to 90; NaN is not. */
int qc_on_earth(double lon, double lat);

#endif
