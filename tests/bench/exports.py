"""Exports beside ogr2ogr, which writes the same columns of the same courses
from the same file, with the same options of the format."""

import shutil

import feeds
from measure import head, in_turns, line, run

FORMATS = {"GPKG": "gpkg", "GeoJSON": "geojson", "FlatGeobuf": "fgb",
           "ESRI Shapefile": "shp", "CSV": "csv", "XLSX": "xlsx", "ODS": "ods",
           "KML": "kml"}
OPTIONS = {"GPKG": ["-lco", "GEOMETRY_NAME=geom", "-lco", "FID=id"],
           "GeoJSON": ["-lco", "RFC7946=YES"],
           "ESRI Shapefile": ["-lco", "ENCODING=UTF-8"],
           "CSV": ["-lco", "GEOMETRY=AS_XY", "-lco",
                   "STRING_QUOTING=IF_NEEDED"]}
TABLES = "XLSX", "ODS"  # ogr2ogr gives them no columns for the points
SAME = """
    SELECT {1} c.id AS id, c.type AS type, c.starts AS starts, c.ends AS ends,
        CASE WHEN c.starts >= '{0}' THEN 'upcoming'
             WHEN c.ends >= '{0}' THEN 'running' ELSE 'past' END AS status,
        o.name AS organisation, o.state AS state, o.country AS country,
        o.email AS email, o.phone AS phone, o.url AS url,
        'https://certification.qgis.org/en/certifyingorganisation/'
            || o.slug || '/' AS page,
        t.name AS centre, c.convener AS convener, c.competence AS competence,
        c.language AS language, c.languages AS languages, c.online AS online,
        c.first_seen AS first_seen, c.gone AS gone, o.id AS organisation_id,
        t.id AS centre_id, c.geom AS geom
    FROM course c JOIN organisation o ON o.id = c.organisation
        JOIN centre t ON t.id = c.centre
    WHERE c.gone IS NULL AND o.state = 'certified'
        AND max(c.starts, c.ends) >= '{0}' ORDER BY c.starts, c.id
    """
POINTS = "ST_X(c.geom) AS lon, ST_Y(c.geom) AS lat,"


def compare(qcert, store, folder):
    head("qcert", "ogr2ogr")
    for name, ending in FORMATS.items():
        file = folder / f"courses.{ending}"
        sql = SAME.format(feeds.TODAY, POINTS if name in TABLES else "")

        def ours():
            return run([qcert, "--quiet", "--store", store, "--today",
                        str(feeds.TODAY), "export", file, "--format", name,
                        "--layer", "courses", "--replace"])

        def theirs():
            shutil.rmtree(folder / "theirs", ignore_errors=True)
            (folder / "theirs").mkdir()
            return run(["ogr2ogr", "-f", name, *OPTIONS.get(name, []), "-sql",
                        sql, "-nln", "courses",
                        "-q", folder / "theirs" / file.name, store])

        line(f"export to {name}, processor",
             *(cost.processor for cost in in_turns(ours, theirs)), "s")
