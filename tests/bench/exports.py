"""Exports beside ogr2ogr, which writes the same columns of the same courses
from the same file, with the same options of the format. Where days cost
much as days, and ogr2ogr has texts, it also writes days as we do: it reads
through a VRT that gives them this type, and costs 5 % by itself."""

import shutil
from xml.sax.saxutils import escape

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
WHOLE = "id", "organisation_id", "centre_id"
DAYS = "starts", "ends", "first_seen", "gone"
TEXTS = ("type", "status", "organisation", "state", "country", "email", "phone",
         "url", "page", "centre", "convener", "competence", "language",
         "languages", "online")


def with_days(store, sql, file):
    """A source whose days are days and no texts."""
    types = {"Integer": WHOLE, "Date": DAYS, "String": TEXTS, "Real": ("lon", "lat")}
    fields = "".join(f'<Field name="{name}" src="{name}" type="{kind}"/>'
                     for kind, names in types.items() for name in names)
    file.write_text(f"<OGRVRTDataSource><OGRVRTLayer name=\"courses\">"
                    f"<SrcDataSource>{escape(str(store))}</SrcDataSource>"
                    f"<SrcSQL>{escape(sql)}</SrcSQL>{fields}</OGRVRTLayer></OGRVRTDataSource>")
    return file


def compare(qcert, store, folder):
    head("qcert", "ogr2ogr")
    for name, ending in FORMATS.items():
        file = folder / f"courses.{ending}"
        sql = SAME.format(feeds.TODAY, POINTS if name in TABLES else "")

        def ours():
            return run([qcert, "--quiet", "--store", store, "--today",
                        str(feeds.TODAY), "export", file, "--format", name,
                        "--layer", "courses", "--replace"])

        def theirs(*source):
            shutil.rmtree(folder / "theirs", ignore_errors=True)
            (folder / "theirs").mkdir()
            return run(["ogr2ogr", "-f", name, *OPTIONS.get(name, []),
                        "-nln", "courses", "-q", folder / "theirs" / file.name, *source])

        own, peer = in_turns(ours, lambda: theirs("-sql", sql, store))
        line(f"export to {name}, processor", own.processor, peer.processor, "s")
        if name in TABLES:
            days = with_days(store, sql, folder / "days.vrt")
            own, peer = in_turns(ours, lambda: theirs(days))
            line(f"export to {name}, beside days as days", own.processor, peer.processor, "s")
