#include "geo.h"

#include <geodesic.h>
#include <math.h>

#define EQUATOR 6378137.0            /* WGS 84, metres */
#define FLATTENING (1 / 298.257223563)
#define DEGREE 0.017453292519943295  /* in radians */

qc_space qc_to_space(double lon, double lat)
{
    const double e2 = FLATTENING * (2 - FLATTENING); /* the square of the eccentricity */
    double sin_lat = sin(lat * DEGREE), cos_lat = cos(lat * DEGREE);
    double normal = EQUATOR / sqrt(1 - e2 * sin_lat * sin_lat);

    return (qc_space){ normal * cos_lat * cos(lon * DEGREE), normal * cos_lat * sin(lon * DEGREE),
                       normal * (1 - e2) * sin_lat };
}

double qc_straight(const qc_space *a, const qc_space *b)
{
    double x = a->x - b->x, y = a->y - b->y, z = a->z - b->z;

    return sqrt(x * x + y * y + z * z);
}

double qc_bound(const qc_space *a, const qc_space *b)
{
    /* A micrometre off: more than both the rounding here and the error of the geodesic. */
    return qc_straight(a, b) - 1e-6;
}

double qc_geodesic(qcert_point from, qcert_point to, double *azimuth)
{
    struct geod_geodesic earth;
    double metres, there;

    geod_init(&earth, EQUATOR, FLATTENING);
    geod_inverse(&earth, from.lat, from.lon, to.lat, to.lon, &metres, azimuth, &there);
    return metres;
}

const char *qc_compass(double azimuth)
{
    static const char *const points[] = { "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
                                          "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW" };

    return points[((int)floor(azimuth / 22.5 + 0.5) + 16) % 16];
}

int qc_on_earth(double lon, double lat)
{
    return lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90;
}
