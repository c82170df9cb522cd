#include "lint.h"

#include "geo.h"

#include <math.h>
#include <stdio.h>

#define TOLERANCE 25e3                            /* metres, for outlines are simplified */
#define DEGREE 111195.0                           /* metres, along a great circle */
#define ZERO 0.01                                 /* degrees: those that were read as metres lie in here */
#define LEAST_WIDTH 0.01                          /* of a degree of longitude, beside one of latitude: near the poles */

enum { ID, NAME, GEOM, FLAW, COUNT };

#define CENTRES                                                                                                       \
    "SELECT t.id, t.name, t.geom, t.flaw, (SELECT count(*) FROM course c WHERE c.centre = t.id AND c.gone IS NULL"    \
    " AND max(c.starts, c.ends) >= :today) FROM centre t WHERE t.organisation = :id AND t.gone IS NULL"

/* Where a centre that is held online lies does not matter. */
static int is_online(qc_lint *lint, qc_stmt *from, int *online)
{
    const char *word;
    int rc = qc_words_online(lint->words, qc_word(from, NAME), &word);

    *online = !rc && word;
    return rc;
}

/* "and so are its 3 courses" */
static const char *with_courses(qc_stmt *from, char text[60])
{
    int64_t count = qc_int(from, COUNT);

    if (!count)
        return "";
    snprintf(text, 60, count == 1 ? ", and so is its course" : ", and so are its %lld courses", (long long)count);
    return text;
}

static int tell_lack(qc_lint *lint, qc_stmt *from, char **text)
{
    char courses[60];
    int online, rc = is_online(lint, from, &online);

    if (rc || online)
        return rc;
    return qc_lint_say(lint, text, "It has no location, so it is on no map and in no search by distance%s: set a point "
                       "on the centre's form.", with_courses(from, courses));
}

static int tell_lost(qc_lint *lint, qc_stmt *from, char **text)
{
    char courses[60];
    int online, rc = is_online(lint, from, &online);

    if (rc || online)
        return rc;
    return qc_lint_say(lint, text, "It is on no map and in no search by distance%s, for %s: set its point anew on the "
                       "centre's form.", with_courses(from, courses), qc_text(from, FLAW));
}

static int is_zero(double lon, double lat)
{
    return fabs(lon) < ZERO && fabs(lat) < ZERO;
}

static int tell_zero(qc_lint *lint, qc_stmt *from, char **text)
{
    double lon, lat;
    int online, rc = is_online(lint, from, &online);

    qc_point(from, GEOM, &lon, &lat);
    if (rc || online || !is_zero(lon, lat))
        return rc;
    return qc_lint_say(lint, text, "Its point lies where longitude and latitude are 0, in the sea off Africa: set it "
                       "anew on the centre's form.");
}

/* ---- the country -------------------------------------------------------- */

/* How far a point is from the outline of a country, on a plane around the point that is true to scale; *metres NaN: the
 * country has no outline. What lies across the antimeridian is looked for on its other side, too. */
static int measure(qc_lint *lint, double lon, double lat, double *metres)
{
    double width = fmax(cos(lat * M_PI / 180), LEAST_WIDTH);
    qc_stmt *find = qc_prepare(lint->store->db,
                               "SELECT min(ST_Distance(ScaleCoords(k.geom, ?1, 1.0),"
                               " MakePoint((?2 + s.column1) * ?1, ?3, 4326)))"
                               " FROM geodata.outline k, (VALUES(-360.0), (0.0), (360.0)) s WHERE k.code = ?4");
    int rc;

    qc_bind_real(find, width);
    qc_bind_real(find, lon);
    qc_bind_real(find, lat);
    qc_bind_text(find, lint->country);
    rc = qc_step(find);
    *metres = qc_real(find, 0) * DEGREE;
    qc_release(find);
    return rc < 0 ? rc : 0;
}

/* Whether a point is in the country or so near that it needs no exact answer. 1, 0 or an error. */
static int is_in_country(qc_lint *lint, double lon, double lat)
{
    qc_stmt *find = qc_prepare(lint->store->db,
                               "SELECT 1 FROM geodata.outline k WHERE k.code = ?1 AND ?2 BETWEEN k.min_lon"
                               " AND k.max_lon AND ?3 BETWEEN k.min_lat AND k.max_lat"
                               " AND ST_Distance(k.geom, MakePoint(?2, ?3, 4326)) = 0 LIMIT 1");
    int rc;

    qc_bind_text(find, lint->country);
    qc_bind_real(find, lon);
    qc_bind_real(find, lat);
    rc = qc_step(find);
    qc_release(find);
    return rc;
}

/* Outlines lack small islands; towns do not. 1, 0 or an error. */
static int has_town(qc_lint *lint, double lon, double lat)
{
    qc_stmt *find = qc_prepare(lint->store->db,
                               "SELECT lon, lat FROM geodata.place WHERE country = ?1"
                               " AND lat BETWEEN ?2 - 0.3 AND ?2 + 0.3");
    double azimuth;
    int rc;

    qc_bind_text(find, lint->country);
    qc_bind_real(find, lat);
    while ((rc = qc_step(find)) == QCERT_ROW) {
        qcert_point town = { qc_real(find, 0), qc_real(find, 1) };
        if (qc_geodesic((qcert_point){ lon, lat }, town, &azimuth) <= TOLERANCE)
            break;
    }
    qc_release(find);
    return rc;
}

/* The name of the country that a point lies in, behind ", in "; "" for none. */
static int name_country(qc_lint *lint, double lon, double lat, char text[100])
{
    qc_stmt *find = qc_prepare(lint->store->db,
                               "SELECT c.name FROM geodata.outline k JOIN geodata.country c ON c.code = k.code"
                               " WHERE ?1 BETWEEN k.min_lon AND k.max_lon AND ?2 BETWEEN k.min_lat AND k.max_lat"
                               " AND ST_Distance(k.geom, MakePoint(?1, ?2, 4326)) = 0 LIMIT 1");
    int rc;

    qc_bind_real(find, lon);
    qc_bind_real(find, lat);
    rc = qc_step(find);
    text[0] = '\0';
    if (rc == QCERT_ROW)
        snprintf(text, 100, ", in %s", qc_text(find, 0));
    qc_release(find);
    return rc < 0 ? rc : 0;
}

/* What people do to coordinates: where that undone gives a point of the country, it is likely; a sign
 * only where the point lies in the sea. */
static int find_slip(qc_lint *lint, double lon, double lat, int is_at_sea, const char **slip)
{
    const struct { double lon, lat; const char *slip; } slips[] = {
        { lat, lon, "; longitude and latitude seem to be exchanged" },
        { -lon, lat, "; its longitude seems to lack a minus, or to have one too many" },
        { lon, -lat, "; its latitude seems to lack a minus, or to have one too many" },
    };
    int rc = 0;

    *slip = "";
    for (size_t i = 0; i < (is_at_sea ? sizeof slips / sizeof *slips : 1) && !rc; i++) {
        rc = qc_on_earth(slips[i].lon, slips[i].lat) ? is_in_country(lint, slips[i].lon, slips[i].lat) : 0;
        if (rc == QCERT_ROW)
            *slip = slips[i].slip;
    }
    return rc < 0 ? rc : 0;
}

static int tell_where(qc_lint *lint, double lon, double lat, double metres, char **text)
{
    const char *slip;
    char where[100];
    int rc = name_country(lint, lon, lat, where);

    if (!rc)
        rc = find_slip(lint, lon, lat, !*where, &slip);
    if (rc)
        return rc;
    return qc_lint_say(lint, text, "Its point lies %.0f km outside %s, the organisation's country%s%s: set it anew on "
                       "the centre's form, unless courses are held there.", metres / 1000, lint->country_name, where,
                       slip);
}

static int tell_abroad(qc_lint *lint, qc_stmt *from, char **text)
{
    double lon, lat, metres;
    int online, rc = is_online(lint, from, &online);

    qc_point(from, GEOM, &lon, &lat);
    if (rc || online || !lint->country_name || isnan(lon) || is_zero(lon, lat))
        return rc;
    rc = is_in_country(lint, lon, lat);
    if (rc)
        return rc < 0 ? rc : 0;
    rc = measure(lint, lon, lat, &metres);
    if (rc || !(metres > TOLERANCE))
        return rc;
    rc = has_town(lint, lon, lat);
    return rc ? (rc < 0 ? rc : 0) : tell_where(lint, lon, lat, metres, text);
}

/* ---- names -------------------------------------------------------------- */

static int tell_alike(qc_lint *lint, qc_stmt *from, char **text)
{
    const qc_alike *other;
    int online, rc = is_online(lint, from, &online);

    if (!rc)
        rc = qc_alikes_find(lint->store, &lint->centre_names, qc_word(from, NAME), qc_int(from, ID), &other);
    if (rc || !other)
        return rc;
    if (other->organisation == lint->id)
        return qc_lint_say(lint, text, "\"%s\" is a centre of this organisation, too: if they are the same, move the "
                           "courses to one and delete the other.", other->name);
    return online ? 0 : qc_lint_say(lint, text, "\"%s\" is a centre of another organisation, too: add the town or your "
                                    "own name to the centre's.", other->name);
}

const qc_rule qc_rules_of_centres[] = {
    { "no point", "centre", 1, CENTRES " AND t.geom IS NULL AND t.flaw = '" QC_NO_LOCATION "'", tell_lack },
    { "point not on earth", "centre", 1, CENTRES " AND t.geom IS NULL AND t.flaw <> '" QC_NO_LOCATION "'", tell_lost },
    { "zero point", "centre", 0, CENTRES " AND t.geom IS NOT NULL", tell_zero },
    { "outside country", "centre", 0, CENTRES " AND t.geom IS NOT NULL", tell_abroad },
    { "name clash", "centre", 0, CENTRES, tell_alike },
    { NULL, NULL, 0, NULL, NULL },
};
