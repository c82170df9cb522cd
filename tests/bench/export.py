#!/usr/bin/python3
"""Exports of many courses beside ogr2ogr from the same file, in turns: export.py QCERT [COURSES [ROUNDS]].

ogr2ogr reads the view `courses`, which has fewer columns (first ratio), and then the same columns as the export by SQL
(second ratio). Times are those of the processor: others may be at work on the machine. Below 1: we are quicker."""

import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import feeds

TODAY = str(feeds.TODAY)
FORMATS = {"GPKG": "gpkg", "GeoJSON": "geojson", "FlatGeobuf": "fgb", "ESRI Shapefile": "shp", "CSV": "csv"}
LIKE = {"GPKG": ["-lco", "GEOMETRY_NAME=geom", "-lco", "FID=id"], "GeoJSON": ["-lco", "RFC7946=YES"],
        "ESRI Shapefile": ["-lco", "ENCODING=UTF-8"], 
        "CSV": ["-lco", "GEOMETRY=AS_XY", "-lco", "STRING_QUOTING=IF_NEEDED"]}
SAME = ("SELECT c.id AS id, c.type AS type, c.starts AS starts, c.ends AS ends,"
        " CASE WHEN c.starts >= '{0}' THEN 'upcoming' WHEN c.ends >= '{0}' THEN 'running' ELSE 'past' END AS status,"
        " o.name AS organisation, o.state AS state,"
        " o.country AS country, o.email AS email, o.phone AS phone, o.url AS url,"
        " 'https://certification.qgis.org/en/certifyingorganisation/' || o.slug || '/' AS page, t.name AS centre,"
        " c.convener AS convener, c.competence AS competence, c.language AS language, c.languages AS languages,"
        " c.online AS online, c.first_seen AS first_seen, c.gone AS gone, o.id AS organisation_id, t.id AS centre_id,"
        " c.geom AS geom FROM course c JOIN organisation o ON o.id = c.organisation JOIN centre t ON t.id = c.centre"
        " WHERE c.gone IS NULL AND o.state = 'certified' AND max(c.starts, c.ends) >= '{0}' ORDER BY c.starts, c.id"
        ).format(TODAY)


def make_store(qcert, folder, count):
    """A store filled from invented feeds."""
    dice = random.Random(1)
    centres = feeds.make_centres(max(10, count // 50), dice)
    feeds.write(folder / "feeds", centres, feeds.make_courses(count, centres, dice))
    with subprocess.Popen([sys.executable, "-B", Path(__file__).with_name("serve.py"), folder], stdout=subprocess.PIPE,
                          text=True) as server:
        url = server.stdout.readline().strip()
        subprocess.run([qcert, "--quiet", "--store", folder / "courses.sqlite", "--today", TODAY, "sync", "--server",
                        f"{url}/feeds", "--force"], check=True)
        server.terminate()
    return folder / "courses.sqlite"


def measured(*command):
    """Seconds of the processor."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def turn(qcert, store, name, folder):
    """One export by each: ours, ogr2ogr of the view, ogr2ogr of the same columns."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    file = f"t.{FORMATS[name]}"
    for part in ("ours", "view", "same"):
        (folder / part).mkdir()
    ogr2ogr = ["ogr2ogr", "-f", name, *LIKE.get(name, [])]
    return (measured(qcert, "--quiet", "--store", store, "--today", TODAY, "export", folder / "ours" / file, "--layer",
                     "courses"),
            measured(*ogr2ogr, folder / "view" / file, store, "courses"),
            measured(*ogr2ogr, "-sql", SAME, "-nln", "courses", folder / "same" / file, store))


def main(qcert, count="100000", rounds="5"):
    folder = Path(tempfile.mkdtemp())
    try:
        store = make_store(qcert, folder, int(count))
        title = f"{int(count)} courses, median of {rounds} turns"
        print(f"{title:40}  export   ogr2ogr  ratio   ogr2ogr, same columns  ratio")
        for name in FORMATS:
            times = [turn(qcert, store, name, folder / "out") for _ in range(int(rounds))]
            ours, view, same = map(statistics.median, zip(*times))
            print(f"{name:40} {ours:5.2f} s {view:7.2f} s {ours / view:6.2f} {same:21.2f} s {ours / same:6.2f}",
                  flush=True)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), *sys.argv[2:])
