#include "ogr.h"

#include "disk.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* ---- what GDAL says ----------------------------------------------------- */

void ogr_warn(qc_watch *watch, const char *line)
{
    size_t used = strlen(watch->warnings), room = sizeof watch->warnings - used;

    if (!strstr(watch->warnings, line) && strlen(line) + 2 < room)
        snprintf(watch->warnings + used, room, "%s%s", used ? "\n" : "", line);
}

static void CPL_STDCALL hear(CPLErr kind, CPLErrorNum number, const char *message)
{
    qc_watch *watch = CPLGetErrorHandlerUserData();

    (void)number;
    if (kind >= CE_Failure && !*watch->failure)
        snprintf(watch->failure, sizeof watch->failure, "%s", message);
    else if (kind == CE_Warning)
        ogr_warn(watch, message);
}

void ogr_enter(qc_watch *watch)
{
    CPLPushErrorHandlerEx(hear, watch);
    disk_watch(watch);
}

int ogr_leave(int failed)
{
    disk_watch(NULL);
    CPLPopErrorHandler();
    return failed ? -1 : 0;
}

static void start(void)
{
    GDALAllRegister();
    disk_install();
}

void ogr_ready(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, start);
}

/* ---- drivers ------------------------------------------------------------ */

const char *ogr_item(GDALDriverH driver, const char *name)
{
    const char *value = GDALGetMetadataItem(driver, name, NULL);

    return value ? value : "";
}

static int writes(GDALDriverH driver)
{
    return *ogr_item(driver, GDAL_DCAP_VECTOR) && *ogr_item(driver, GDAL_DCAP_CREATE);
}

/* How much of the target's end the driver takes for its own; 0: nothing. */
static size_t ending(GDALDriverH driver, const char *target)
{
    char **list = CSLTokenizeString2(ogr_item(driver, GDAL_DMD_EXTENSIONS), " ", 0);
    size_t length = strlen(target), best = 0;

    for (int i = 0; i < CSLCount(list); i++) {
        size_t count = strlen(list[i]);
        if (count && length > count + 1 && target[length - count - 1] == '.' && count > best &&
            EQUAL(target + length - count, list[i]))
            best = count;
    }
    CSLDestroy(list);
    return best;
}

static GDALDriverH by_ending(const char *target)
{
    GDALDriverH best = NULL;
    size_t most = 0;

    for (int i = 0; i < GDALGetDriverCount(); i++) {
        GDALDriverH driver = GDALGetDriver(i);
        size_t count = writes(driver) ? ending(driver, target) : 0;
        if (count > most) {
            most = count;
            best = driver;
        }
    }
    return best;
}

int ogr_find(const char *name, const char *target, qc_driver *found)
{
    GDALDriverH driver;

    ogr_ready();
    driver = name ? GDALGetDriverByName(name) : by_ending(target);
    if (!driver || !writes(driver))
        return 0;
    *found = (qc_driver){
        .is_file = *ogr_item(driver, GDAL_DMD_EXTENSIONS) != '\0',
        .has_ending = ending(driver, target) > 0,
        .has_ids = strstr(ogr_item(driver, GDAL_DS_LAYER_CREATIONOPTIONLIST), "'FID'") != NULL,
        .many_layers = *ogr_item(driver, GDAL_DCAP_MULTIPLE_VECTOR_LAYERS) != '\0',
    };
    snprintf(found->name, sizeof found->name, "%s", GDALGetDriverShortName(driver));
    snprintf(found->ending, sizeof found->ending, "%s", ogr_item(driver, GDAL_DMD_EXTENSION));
    return 1;
}

void ogr_names(char *text, size_t size)
{
    ogr_ready();
    *text = '\0';
    for (int i = 0; i < GDALGetDriverCount(); i++) {
        GDALDriverH driver = GDALGetDriver(i);
        size_t used = strlen(text);
        if (writes(driver) && *ogr_item(driver, GDAL_DMD_EXTENSIONS))
            snprintf(text + used, size - used, "%s%s", used ? ", " : "", GDALGetDriverShortName(driver));
    }
}

/* ---- the CRS ------------------------------------------------------------ */

OGRSpatialReferenceH ogr_crs(const char *text)
{
    OGRSpatialReferenceH crs = OSRNewSpatialReference(NULL);

    if (OSRSetFromUserInput(crs, text)) {
        OSRRelease(crs);
        return NULL;
    }
    OSRSetAxisMappingStrategy(crs, OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

int ogr_knows_crs(const char *text)
{
    qc_watch unheard = { 0 };
    OGRSpatialReferenceH crs;

    ogr_ready();
    ogr_enter(&unheard);
    crs = ogr_crs(text);
    if (crs)
        OSRRelease(crs);
    ogr_leave(0);
    return crs != NULL;
}
