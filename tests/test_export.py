"""What is exported is what is found: read back through OGR, in QGIS and in PostGIS."""

import csv
import ctypes
import itertools
import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

from built import BUILD, QCERT, SOURCE, TODAY, qcert, run, sync

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from osgeo import gdal, ogr, osr  # noqa: E402

from client import Site  # noqa: E402

gdal.UseExceptions()
ogr.UseExceptions()

# ---- the store -----------------------------------------------------------------------------------------------------

LONG = "Überlang " * 60 + "日本語" * 80
MEAN = ["<b>&amp;</b><script>alert(1)</script>", "two\nlines\tand a tab", 'quotes " and \' and ; and ,',
        "\u202eesrever\u202c", "bell \x07 and escape \x1b[31m", "=HYPERLINK(\"https://example.org\")", "+1+cmd|' /C calc'!A0",
        "@SUM(A1)", "-2+3*x", "of:=1+1", LONG, "a\u0301 combining, \U0001f5fa outside the plane", "\ufffe noncharacter",
        " blanks at the ends ", "%s%n%d", "NULL", "../../etc/passwd", "\\x41 \\' --"]
PHONE = "+41 31 (0) 123-45.67"


def content():
    """The demo site and a mean organisation."""
    site = json.loads((SOURCE / "geodata" / "demo" / "site.json").read_text())
    number = max(row["id"] for row in site["organisations"]) + 1
    site["organisations"].append({"id": number, "slug": "mean", "name": "=Mean & <b>Co</b> (invented)", "country": "NO",
                                  "email": "mean@example.org", "phone": PHONE, "address": "-1 Road\nTown"})
    site["training_centers"] += [
        {"id": 9001, "name": "Pole", "organisation": number, "location": {"type": "Point", "coordinates": [0, 90]}},
        {"id": 9002, "name": "@Anywhere", "organisation": number,
         "location": {"type": "Point", "coordinates": [179.9999999, -16.5]}}]
    site["conveners"].append({"id": 9001, "user": site["users"][0]["username"], "organisation": number})
    for at, text in enumerate(MEAN):
        site["course_types"].append({"id": 9100 + at, "name": text[:100], "organisation": number})
        site["courses"].append({
            "id": 9100 + at, "organisation": number, "course_type": 9100 + at, "convener": 9001,
            "training_center": 9001 + at % 2, "start_date": "2027-03-01", "end_date": f"2027-03-{at + 1:02}",
            "language": "Norsk", "trained_competence": text})
    return site


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("store")
    (folder / "site.json").write_text(json.dumps(content()))
    with Site(folder, "--today", TODAY) as site:
        sync(folder / "courses.sqlite", site)
    return folder / "courses.sqlite"


def export(store, target, *words):
    return qcert(store, "export", target, *words)


def refused(store, *words, **options):
    """Exit status and complaint of an export that does not succeed."""
    done = subprocess.run([QCERT, "--store", store, "--today", TODAY, "export", *map(str, words)], capture_output=True,
                          text=True, **options)
    assert done.returncode and not done.stdout
    return done.returncode, done.stderr


def found(store, kind, *words):
    return {row["id"]: row for row in qcert(store, *kind.split(), *words)[kind.split()[0].replace("find", "courses")]}


def left(folder):
    """What lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


# ---- what each format makes of it ----------------------------------------------------------------------------------

RENAMED = {"state": "organisation_state", "email": "organisation_email", "phone": "organisation_phone",
           "url": "organisation_url", "online": "online_word"}
DAYS = ("starts", "ends", "first_seen", "gone")
COURSE = ["type", *DAYS, "status", "organisation", "state", "country", "email", "phone", "url", "page", "centre",
          "convener", "competence", "language", "languages", "online"]
BRIEF = {"organisation": "organis", "organisation_id": "organis_id"}


def exact(text):
    return text


def without_controls(text):
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]", " ", text)


def in_xml(text):
    return without_controls(text).replace("\r\n", "\n").replace("\r", "\n")


def defused(text):
    if text[:1] in tuple("=@\t\r") or text.startswith("of:=") or re.match(r"[+-].*[^-+0-9 ()./]", text):
        return "'" + text
    return text


def in_cell(text):
    return in_xml(defused(text))


def in_dbf(text):
    return text.encode()[:254].decode(errors="ignore").rstrip(" ")


# Ending, how texts change, whether an empty text becomes none, the precision of coordinates.
FORMATS = {
    "GPKG": ("gpkg", exact, False, 0), "GeoJSON": ("geojson", exact, False, 1e-7),
    "FlatGeobuf": ("fgb", exact, False, 0), "ESRI Shapefile": ("shp", in_dbf, True, 0),
    "CSV": ("csv", defused, True, 1e-12), "XLSX": ("xlsx", in_cell, True, 1e-12),
    "ODS": ("ods", in_cell, True, 1e-12), "KML": ("kml", in_xml, True, 1e-12), "SQLite": ("sqlite", exact, False, 0),
    "GML": ("gml", in_xml, True, 1e-12),
}


def rows_of(path, layer=None):
    """The rows of a layer by id: their fields and points."""
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = data.GetLayerByName(layer) if layer else data.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    rows = {}
    for feature in layer:
        row = {name: feature.GetField(name) for name in names}
        geometry = feature.GetGeometryRef()
        parts = [geometry] if geometry and not geometry.GetGeometryCount() else list(geometry or [])
        row["points"] = [(part.GetX(), part.GetY()) for part in parts]
        rows[int(row["id"]) if "id" in row else feature.GetFID()] = row
    return rows


def points_of(row):
    if row["points"]:
        return row["points"]
    lon, lat = row.get("lon"), row.get("lat")
    return [] if lon in (None, "") else [(float(lon), float(lat))]


def expected_text(row, name, change, empty_is_none):
    value = row[RENAMED.get(name, name)]
    value = ",".join(value) if isinstance(value, list) else value
    if value is None or name in DAYS:
        return value
    value = change(value)
    return value or None if empty_is_none else value


@pytest.mark.parametrize("name", FORMATS)
def test_courses_come_back(store, tmp_path, name):
    ending, change, empty_is_none, precision = FORMATS[name]
    report = export(store, tmp_path / f"courses.{ending}", "--past", "--all-organisations")
    rows = rows_of(tmp_path / f"courses.{ending}", "courses")
    wanted = found(store, "find", "--limit", 0, "--past", "--all-organisations")
    if name == "FlatGeobuf":
        wanted = {key: row for key, row in wanted.items() if row["lon"] is not None}
        assert "courses: 2 rows without a point were left out" in report["losses"]
    assert report["format"] == name and report["courses"] == len(wanted) > 100
    assert rows.keys() == wanted.keys()
    for key, row in rows.items():
        for field in COURSE:
            there = row["Name" if name == "KML" and field == "type" else
                        "description" if name == "KML" and field == "organisation" else
                        BRIEF.get(field, field) if name == "ESRI Shapefile" else field]
            there = str(there).replace("/", "-")[:10] if field in DAYS and there else there
            want = expected_text(wanted[key], field, change, empty_is_none)
            if name in ("KML", "GML", "ESRI Shapefile"):  # whose readers, or the formats, forget blanks at the ends
                there, want = there and there.strip(" \n\t"), want and want.strip(" \n\t") or None
            assert (there or None if empty_is_none else there) == want, (key, field)
        want = [(wanted[key]["lon"], wanted[key]["lat"])] if wanted[key]["lon"] is not None else []
        assert len(points_of(row)) == len(want)
        for a, b in zip(points_of(row), want):
            assert abs(a[0] - b[0]) <= precision and abs(a[1] - b[1]) <= precision
    assert left(tmp_path) == sorted(path.name for path in tmp_path.glob("courses.*"))


@pytest.mark.parametrize("kind", ["centres", "organisations"])
@pytest.mark.parametrize("name", ["GPKG", "XLSX", "KML"])
def test_other_layers_come_back(store, tmp_path, name, kind):
    ending, change, empty_is_none, _ = FORMATS[name]
    report = export(store, tmp_path / f"t.{ending}")
    rows, wanted = rows_of(tmp_path / f"t.{ending}", kind), found(store, kind, "--limit", 0)
    assert report[kind] == len(wanted) > 10 and rows.keys() == wanted.keys()
    for key, row in rows.items():
        assert row["Name" if name == "KML" else "name"] == change(wanted[key]["name"])
        for count in ("upcoming", "running", "past"):
            assert int(row[count]) == wanted[key][count]


def test_organisations_lie_at_all_their_centres(store, tmp_path):
    export(store, tmp_path / "t.gpkg")
    centres = rows_of(tmp_path / "t.gpkg", "centres").values()
    several = 0
    for key, row in rows_of(tmp_path / "t.gpkg", "organisations").items():
        own = {point for centre in centres if centre["organisation_id"] == key for point in centre["points"]}
        assert set(row["points"]) == own if own else len(row["points"]) <= 1
        several += len(own) > 1
    assert several > 3


def test_fields_have_types(store, tmp_path):
    export(store, tmp_path / "t.gpkg")
    data = gdal.OpenEx(str(tmp_path / "t.gpkg"))
    types = {field.GetName(): field.GetTypeName() for field in data.GetLayerByName("courses").schema}
    assert types["starts"] == types["ends"] == types["first_seen"] == "Date"
    assert types["organisation_id"] == types["centre_id"] == "Integer"
    export(store, tmp_path / "t.csv")
    with open(tmp_path / "t.csv", newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", line["starts"]) for line in lines)
    assert not re.search(r'^"\d+",', (tmp_path / "t.csv").read_text(), re.MULTILINE)


def test_geopackage_has_an_index_and_keeps_ids(store, tmp_path):
    export(store, tmp_path / "t.gpkg")
    ids = set(found(store, "find", "--limit", 0))
    with sqlite3.connect(tmp_path / "t.gpkg") as data:
        assert data.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert {row[0] for row in data.execute("SELECT id FROM courses")} == ids
        indexed = {row[0] for row in data.execute("SELECT id FROM rtree_courses_geom")}
        assert indexed == {row[0] for row in data.execute("SELECT id FROM courses WHERE geom IS NOT NULL")}
        kinds = dict(data.execute("SELECT table_name, data_type FROM gpkg_contents"))
        assert kinds == {"courses": "features", "centres": "features", "organisations": "features",
                         "layer_styles": "attributes"}
        styles = data.execute("SELECT f_table_catalog, f_table_schema, useAsDefault FROM layer_styles").fetchall()
        assert styles == [("", "", 1)] * 3


def test_geojson_follows_its_standard(store, tmp_path):
    export(store, tmp_path / "t.geojson")
    document = json.loads((tmp_path / "t.geojson").read_text())
    assert "crs" not in document
    assert {feature["id"] for feature in document["features"]} == set(found(store, "find", "--limit", 0))
    assert all(feature["id"] == feature["properties"]["id"] for feature in document["features"])


# ---- what is chosen ------------------------------------------------------------------------------------------------


def test_courses_are_those_of_the_filter(store, tmp_path):
    words = ["Bern", "--within", 900, "--language", "de", "--until", "2027-06-30"]
    report = export(store, tmp_path / "t.csv", *words)
    wanted = found(store, "find", *words, "--limit", 0)
    with open(tmp_path / "t.csv", newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert [int(line["id"]) for line in lines] == list(wanted) and report["courses"] == len(wanted) > 3
    for line in lines:
        metres = wanted[int(line["id"])]["metres"]
        assert abs(float(line["metres"]) - metres) < 0.001 if metres is not None else not line["metres"]
    assert report["place"]["name"] == "Bern"


def test_layers_belong_to_the_courses_of_a_narrow_filter(store, tmp_path):
    export(store, tmp_path / "t.gpkg", "--language", "fr")
    courses = rows_of(tmp_path / "t.gpkg", "courses").values()
    assert 0 < len(courses) < 40
    assert set(rows_of(tmp_path / "t.gpkg", "centres")) == {row["centre_id"] for row in courses}
    assert set(rows_of(tmp_path / "t.gpkg", "organisations")) == {row["organisation_id"] for row in courses}
    export(store, tmp_path / "o.csv", "--language", "fr", "--layer", "organisations")
    assert set(rows_of(tmp_path / "o.csv")) == {row["organisation_id"] for row in courses}


def test_layers_are_all_those_of_a_country(store, tmp_path):
    export(store, tmp_path / "t.gpkg", "--country", "CH")
    assert set(rows_of(tmp_path / "t.gpkg", "centres")) == set(found(store, "centres", "--country", "CH"))
    assert set(rows_of(tmp_path / "t.gpkg", "organisations")) == set(found(store, "organisations", "--country", "CH"))


def test_folder_gets_a_file_for_each_layer(store, tmp_path):
    report = export(store, f"{tmp_path}/out/", "--format", "FlatGeobuf")
    assert left(tmp_path) == ["out"] and left(tmp_path / "out") == ["centres.fgb", "courses.fgb", "organisations.fgb"]
    assert len(rows_of(tmp_path / "out" / "centres.fgb")) == report["centres"] > 30
    (tmp_path / "out" / "notes.txt").write_text("mine")
    (tmp_path / "out" / "courses.fgb").write_text("old")
    assert refused(store, f"{tmp_path}/out/", "--format", "FlatGeobuf")[0] == 1
    assert (tmp_path / "out" / "courses.fgb").read_text() == "old"
    export(store, f"{tmp_path}/out/", "--format", "FlatGeobuf", "--replace")
    assert (tmp_path / "out" / "notes.txt").read_text() == "mine"
    assert len(rows_of(tmp_path / "out" / "courses.fgb")) > 70


@pytest.mark.parametrize("words", [
    ["--layer", "courses", "--layer", "centres"], ["--layer", "towns"], ["--crs", "EPSG:3857"], ["--format", "GTiff"],
    ["--format", "MySQL"], ["--until", "soon"]])
def test_what_does_not_go_together_is_wrong_usage(store, tmp_path, words):
    assert refused(store, tmp_path / "t.geojson", *words)[0] == 2
    assert left(tmp_path) == []


@pytest.mark.parametrize("target", ["t.docx", "t", "noending."])
def test_unknown_ending_lists_the_formats(store, tmp_path, target):
    code, complaint = refused(store, tmp_path / target)
    assert code == 2 and "GPKG" in complaint and "ESRI Shapefile" in complaint


@pytest.mark.parametrize("crs", ["EPSG:99999999", "EPSG", "/etc/passwd", "https://example.org/x", "+proj=merc", ""])
def test_unknown_crs_is_refused(store, tmp_path, crs):
    assert refused(store, tmp_path / "t.gpkg", "--crs", crs)[0] == 2


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:2056", "EPSG:4258", "EPSG:3112"])
def test_coordinates_are_transformed(store, tmp_path, crs):
    report = export(store, tmp_path / "t.gpkg", "--crs", crs)
    rows, wanted = rows_of(tmp_path / "t.gpkg", "courses"), found(store, "find", "--limit", 0)
    ours, theirs = osr.SpatialReference(), osr.SpatialReference()
    ours.ImportFromEPSG(4326)
    theirs.ImportFromEPSG(int(crs[5:]))
    for reference in (ours, theirs):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move, compared = osr.CoordinateTransformation(ours, theirs), 0
    for key, row in rows.items():
        if row["points"] and -10 < wanted[key]["lon"] < 30 and 30 < wanted[key]["lat"] < 70:
            x, y, _ = move.TransformPoint(wanted[key]["lon"], wanted[key]["lat"])
            assert abs(row["points"][0][0] - x) < 1e-6 and abs(row["points"][0][1] - y) < 1e-6
            compared += 1
    assert compared > 10
    data = gdal.OpenEx(str(tmp_path / "t.gpkg"))
    assert data.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == crs[5:]
    if crs == "EPSG:3112":  # the north pole lies nowhere on this map
        assert any("have no place in EPSG:3112" in loss for loss in report["losses"])
        assert any(not row["points"] for row in rows.values())


def test_tables_have_columns_for_points(store, tmp_path):
    export(store, tmp_path / "t.csv", "--layer", "organisations", "--wkt")
    with open(tmp_path / "t.csv", newline="", encoding="utf-8") as file:
        assert sum(line["WKT"].startswith("MULTIPOINT (") for line in csv.DictReader(file)) > 20
    export(store, tmp_path / "t.ods", "--crs", "EPSG:3857")
    assert {"x", "y"} <= set(next(iter(rows_of(tmp_path / "t.ods").values())))


# ---- losses --------------------------------------------------------------------------------------------------------


def test_shapefile_tells_what_it_lost(store, tmp_path):
    losses = export(store, tmp_path / "t.shp")["losses"]
    assert "courses: the field organisation is called organis" in losses
    assert "courses: 1 of the texts of competence were cut at 254 bytes" in losses
    assert len(losses) == 3 and (tmp_path / "t.cpg").read_text() == "UTF-8"
    data = gdal.OpenEx(str(tmp_path / "t.shp"))
    names = [field.GetName() for field in data.GetLayer(0).schema]
    assert len(set(names)) == len(names) and max(map(len, names)) <= 10


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
def test_no_cell_is_a_formula(store, tmp_path, ending):
    losses = export(store, tmp_path / f"t.{ending}")["losses"]
    assert any("look like a formula" in loss for loss in losses)
    for row in rows_of(tmp_path / f"t.{ending}").values():
        for value in row.values():
            if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
                assert re.fullmatch(r"[-+][-0-9 ()./]+", value)
    if ending != "csv":
        with zipfile.ZipFile(tmp_path / f"t.{ending}") as book:
            text = b"".join(book.read(name) for name in book.namelist())
        assert b"table:formula" not in text and b"<f>" not in text


@pytest.mark.parametrize("name", ["GPKG", "GeoJSON", "SQLite"])
def test_these_lose_nothing(store, tmp_path, name):
    assert export(store, tmp_path / f"t.{FORMATS[name][0]}")["losses"] == []


@pytest.mark.parametrize("name", ["CSV", "ESRI Shapefile", "FlatGeobuf", "LIBKML", "MapInfo File", "ODS", "XLSX"])
def test_no_folder_is_made_of_a_file(store, tmp_path, name):
    ending = gdal.GetDriverByName(name).GetMetadataItem("DMD_EXTENSIONS").split()[0]
    (tmp_path / f"link.{ending}").symlink_to("t.txt")
    for target in ("t.txt", ending, f"link.{ending}"):
        if target.startswith("link"):
            (tmp_path / "t.txt").write_text("old")
        code, complaint = refused(store, tmp_path / target, "--format", name, "--layer", "courses", "--replace")
        assert code == 2 and "ends with ." in complaint
    assert left(tmp_path) == [f"link.{ending}", "t.txt"] and (tmp_path / "t.txt").read_text() == "old"


WRITABLE = [gdal.GetDriver(number) for number in range(gdal.GetDriverCount())]
WRITABLE = [driver.ShortName for driver in WRITABLE if driver.GetMetadataItem("DCAP_VECTOR") and
            driver.GetMetadataItem("DCAP_CREATE") and driver.GetMetadataItem("DMD_EXTENSIONS")]


@pytest.mark.parametrize("name", WRITABLE)
def test_any_driver_writes_or_says_why_not(store, tmp_path, name):
    ending = gdal.GetDriverByName(name).GetMetadataItem("DMD_EXTENSIONS").split()[0]
    done = subprocess.run([QCERT, "--json", "--store", store, "--today", TODAY, "export", tmp_path / f"t.{ending}",
                           "--format", name, "--layer", "courses"], capture_output=True, text=True)
    if done.returncode:
        assert done.returncode in (1, 2) and done.stderr.count("\n") <= 2 and left(tmp_path) == []
    else:
        assert json.loads(done.stdout)["courses"] > 0
        assert left(tmp_path) and not [name for name in left(tmp_path) if ".qcert" in name]


# ---- replacing -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "xlsx"])
def test_what_is_there_stays_without_replace(store, tmp_path, ending):
    (tmp_path / f"t.{ending}").write_text("old")
    code, complaint = refused(store, tmp_path / f"t.{ending}")
    assert code == 1 and "is there already" in complaint
    assert (tmp_path / f"t.{ending}").read_text() == "old" and left(tmp_path) == [f"t.{ending}"]
    export(store, tmp_path / f"t.{ending}", "--replace")
    assert len(rows_of(tmp_path / f"t.{ending}")) > 70


def test_indexes_of_the_old_shapefile_go(store, tmp_path):
    export(store, tmp_path / "t.shp")
    data = gdal.OpenEx(str(tmp_path / "t.shp"), gdal.OF_UPDATE)
    data.ExecuteSQL("CREATE SPATIAL INDEX ON t")
    del data
    assert (tmp_path / "t.qix").exists()
    export(store, tmp_path / "t.shp", "--replace", "--country", "CH")
    assert not (tmp_path / "t.qix").exists() and len(rows_of(tmp_path / "t.shp")) < 20


def test_links_are_followed(store, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "t.csv").write_text("old")
    (tmp_path / "t.csv").symlink_to("real/t.csv")
    export(store, tmp_path / "t.csv", "--replace")
    assert (tmp_path / "t.csv").is_symlink() and len((tmp_path / "real" / "t.csv").read_text()) > 1000


@pytest.mark.parametrize("name", [".old", "old", "new"])
def test_any_name_will_do(store, tmp_path, name):
    export(store, tmp_path / name, "--format", "GeoJSON")
    export(store, tmp_path / name, "--format", "GeoJSON", "--replace")
    assert len(rows_of(tmp_path / name)) > 70 and left(tmp_path) == [name]


def test_the_store_is_no_target(store, tmp_path):
    before = store.read_bytes()
    for words in ([store, "--replace"], [store]):
        assert refused(store, *words)[0] in (1, 2) and store.read_bytes() == before
    assert refused(store, tmp_path, "--format", "CSV", "--replace")[0] == 1 and tmp_path.is_dir()
    assert refused(store, tmp_path / "no" / "t.csv")[0] == 1


def test_a_file_with_a_log_is_in_use(store, tmp_path):
    with sqlite3.connect(tmp_path / "t.gpkg") as data:
        data.execute("PRAGMA journal_mode = WAL")
        data.execute("CREATE TABLE t(a)")
        data.commit()
        code, complaint = refused(store, tmp_path / "t.gpkg", "--replace")
        assert code == 1 and "another program" in complaint
        assert data.execute("SELECT count(*) FROM t").fetchone() == (0,)


# ---- failing -------------------------------------------------------------------------------------------------------

FAILING = ["ics", "gpkg", "geojson", "fgb", "shp", "csv", "xlsx", "ods", "kml", "gml", "sqlite"]


def small_files():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


@pytest.mark.parametrize("ending", FAILING)
def test_full_disk_leaves_the_old(store, tmp_path, ending):
    (tmp_path / f"t.{ending}").write_text("old")
    code, complaint = refused(store, tmp_path / f"t.{ending}", "--replace", preexec_fn=small_files)
    assert code == 1 and complaint.splitlines()[-1].startswith("qcert export: ")  # SpatiaLite complains, too
    assert left(tmp_path) == [f"t.{ending}"] and (tmp_path / f"t.{ending}").read_text() == "old"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")
def test_really_full_disk_leaves_the_old(store, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        for ending in FAILING:
            (disk / f"t.{ending}").write_text("old")
            code, complaint = refused(store, disk / f"t.{ending}", "--replace", "--past")
            assert code == 1 and complaint.splitlines()[-1].startswith("qcert export: ")  # SpatiaLite complains, too
            assert (disk / f"t.{ending}").read_text() == "old" and left(disk) == [f"t.{ending}"]
            (disk / f"t.{ending}").unlink()
    finally:
        run("umount", disk)


def as_modes_allow():
    """Not even root writes where no mode lets it: without CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH from exec on. It
    remains the owner, who alone may enter the folder of the build where that lies in root's home."""
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP


def test_folder_that_may_not_be_written(store, tmp_path):
    (tmp_path / "shut").mkdir(mode=0o555)
    code, complaint = refused(store, tmp_path / "shut" / "t.gpkg", preexec_fn=as_modes_allow)
    assert code == 1 and "Permission denied" in complaint and not left(tmp_path / "shut")


def test_gdal_says_nothing_on_its_own(store, tmp_path):
    done = subprocess.run([QCERT, "--quiet", "--store", store, "--today", TODAY, "export", tmp_path / "t.xlsx"],
                          capture_output=True, text=True, env={**os.environ, "CPL_DEBUG": "ON"})
    assert done.returncode == 0 and done.stderr == "" and done.stdout == ""


# ---- stopping ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def big(store, tmp_path_factory):
    """A store of 60 000 courses: those of the small one, again and again."""
    path = tmp_path_factory.mktemp("big") / "courses.sqlite"
    run(QCERT, "--store", store, "store", "backup", path)
    with sqlite3.connect(path) as data:
        for name, count in ("MbrMinX", 1), ("MbrMaxX", 1), ("MbrMinY", 1), ("MbrMaxY", 1):
            data.create_function(name, count, lambda blob: 0.0)
        columns = [row[1] for row in data.execute("PRAGMA table_info(course)") if row[1] != "id"]
        names = ", ".join(columns)
        rows = data.execute("SELECT count(*) FROM course").fetchone()[0]
        data.execute(f"INSERT INTO course({names}) SELECT {', '.join('c.' + name for name in columns)} FROM course c,"
                     f" (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n)",
                     (60000 // rows,))
    return path


class Progress(ctypes.Structure):
    _fields_ = [("what", ctypes.c_char_p), ("done", ctypes.c_int64), ("total", ctypes.c_int64)]


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(Progress))


class Library:
    """The library itself, as other programs use it."""

    def __init__(self, path):
        self.code = ctypes.CDLL(str(BUILD / "libqcert.so"))
        self.store = ctypes.c_void_p()
        assert self.code.qcert_store_open(str(path).encode(), None, ctypes.byref(self.store)) == 0

    def export(self, target):
        return self.code.qcert_export(self.store, str(target).encode(), None, None)

    def close(self):
        self.code.qcert_store_close(self.store)


@pytest.mark.parametrize("ending", ["ics", "gpkg", "geojson", "fgb", "shp", "csv", "xlsx", "ods", "kml"])
def test_export_can_be_stopped_at_any_time(big, tmp_path, ending):
    library, target, heard = Library(big), tmp_path / f"t.{ending}", []
    target.write_text("old")

    def told(_):
        heard.append(time.monotonic())
        if len(heard) > last:
            return 1
        time.sleep(.1)  # so long that the next row is told too, however quick the machine is
        return 0

    for last in (0, 1, 5):
        heard.clear()
        assert run_replacing(library, target, told) == -14
        # Drivers of spreadsheets write all at the end, and do not look whether that makes sense.
        assert time.monotonic() - heard[-1] < (30 if ending in ("xlsx", "ods") else 2)
        assert target.read_text() == "old" and left(tmp_path) == [f"t.{ending}"]
    library.close()


class Options(ctypes.Structure):
    _fields_ = [("size", ctypes.c_size_t), ("format", ctypes.c_char_p), ("crs", ctypes.c_char_p),
                ("layers", ctypes.c_char_p), ("filter", ctypes.c_void_p), ("table_geometry", ctypes.c_int),
                ("replace", ctypes.c_int)]


def run_replacing(library, target, told):
    heard = CALLBACK(lambda user, progress: told(progress.contents))
    options = Options(size=ctypes.sizeof(Options), replace=1)
    library.code.qcert_on_progress(library.store, heard, None)
    return library.code.qcert_export(library.store, str(target).encode(), ctypes.byref(options), None)


def test_threads_export_side_by_side(store, tmp_path):
    codes = []

    def work(number):
        library = Library(store)
        for ending in ("gpkg", "geojson", "shp", "csv", "ics") * 2:
            (tmp_path / str(number)).mkdir(exist_ok=True)
            target = tmp_path / str(number) / f"t.{ending}"
            codes.append(run_replacing(library, target, lambda progress: 0))
        codes.append(library.export(tmp_path / str(number) / "none" / "t.gpkg"))
        library.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [-3] * 4 + [0] * 40
    for number, ending in itertools.product(range(1, 4), ("geojson", "ics")):
        assert (tmp_path / str(number) / f"t.{ending}").read_bytes() == (tmp_path / "0" / f"t.{ending}").read_bytes()


def test_killed_export_leaves_the_old(big, tmp_path):
    (tmp_path / "t.gpkg").write_text("old")
    process = subprocess.Popen([QCERT, "--quiet", "--store", big, "export", tmp_path / "t.gpkg", "--replace"])
    while len(left(tmp_path)) < 2:  # until the new one is begun
        assert process.poll() is None
    process.kill()
    process.wait()
    assert (tmp_path / "t.gpkg").read_text() == "old"


# ---- in QGIS -------------------------------------------------------------------------------------------------------

IN_QGIS = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer, QgsWkbTypes
application = QgsApplication([], False)
application.initQgis()
for name in ("courses", "centres", "organisations"):
    layer = QgsVectorLayer(f"{sys.argv[1]}|layername={name}", name, "ogr")
    assert layer.isValid()
    print(name, layer.featureCount(), layer.renderer().type(), layer.crs().authid(), len(layer.mapTipTemplate()) > 20,
          QgsWkbTypes.displayString(layer.wkbType()), layer.renderer().legendSymbolItems()[0].label() or "-",
          [feature.id() for feature in layer.getFeatures()] == sorted(feature["id"] for feature in layer.getFeatures()))
del layer
application.exitQgis()
"""


def test_qgis_picks_the_styles_up(store, tmp_path):
    report = export(store, tmp_path / "t.gpkg")
    shown = run(sys.executable, "-c", IN_QGIS, tmp_path / "t.gpkg").splitlines()
    assert shown == [
        f"courses {report['courses']} pointDisplacement EPSG:4326 True Point Starts within 30 days True",
        f"centres {report['centres']} RuleRenderer EPSG:4326 True Point With courses to come True",
        f"organisations {report['organisations']} singleSymbol EPSG:4326 True MultiPoint - True"]


# ---- PostGIS -------------------------------------------------------------------------------------------------------


def as_postgres(*command, **options):
    who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    return run(*who, *command, **options)


@pytest.fixture(scope="module")
def postgis():
    """A server of its own, on a socket in a folder of its own."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"))
    folder = as_postgres("mktemp", "-d", "/tmp/qcert-postgis-XXXXXX").strip()
    as_postgres(programs / "initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "tester", cwd="/")
    as_postgres(programs / "pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o",
                f"-k {folder} -c listen_addresses='' -c fsync=off", "start", cwd="/", stdin=subprocess.DEVNULL)

    def ask(sql, data_base="maps"):
        return run("psql", "-h", folder, "-U", "tester", "-d", data_base, "-v", "ON_ERROR_STOP=1", "-At", "-c",
                   sql).split("\n")[:-1]
    try:
        ask("CREATE DATABASE maps", "postgres")
        ask("CREATE EXTENSION postgis")
        ask("CREATE SCHEMA other")
        ask("CREATE VIEW public.mine AS SELECT 1 AS one")
        yield f"PG:dbname=maps host={folder} user=tester password=secret", ask
    finally:
        as_postgres(programs / "pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop", cwd="/")
        shutil.rmtree(folder)


def test_postgis_gets_all_layers(store, postgis):
    target, ask = postgis
    report = export(store, target)
    assert report["format"] == "PostgreSQL" and report["losses"] == [] and report["target"] == "PG:"
    wanted = found(store, "find", "--limit", 0)
    rows = ask("SELECT json_build_array(id, type, starts, competence, ST_X(geom), ST_Y(geom), ST_SRID(geom))"
               " FROM courses")
    assert len(rows) == len(wanted)
    for key, kind, starts, competence, lon, lat, srid in map(json.loads, rows):
        row = wanted[key]
        assert (kind, starts, competence) == (row["type"], row["starts"], row["competence"])
        assert (lon, lat) == (row["lon"], row["lat"])
        assert srid == (4326 if lon is not None else None)
    assert ask("SELECT count(*) FROM organisations") == [str(report["organisations"])]
    types = dict(line.split("|") for line in ask("SELECT column_name, data_type FROM information_schema.columns WHERE"
                                                 " table_name = 'courses'"))
    assert types["starts"] == "date" and types["id"] == "integer" and types["type"] == "character varying"
    assert ask("SELECT type FROM geometry_columns ORDER BY f_table_name") == ["POINT", "POINT", "MULTIPOINT"]


def test_postgis_is_replaced_as_one(store, postgis, big):
    target, ask = postgis
    export(store, target, "--replace")
    before = ask("SELECT count(*), max(id) FROM courses")
    code, complaint = refused(store, target)
    assert code == 1 and "already" in complaint and "secret" not in complaint
    library, heard = Library(big), []

    def told(_):
        heard.append(time.sleep(.1))  # so long that the next row is told too, however quick the machine is
        return len(heard) > last
    for last in (1, 4):
        heard.clear()
        assert run_replacing(library, target, told) == -14
        assert ask("SELECT count(*), max(id) FROM courses") == before
    library.close()
    assert export(store, target, "--replace", "--country", "CH")["courses"] < 20
    assert ask("SELECT count(*) FROM courses") != before[:1] and ask("SELECT one FROM mine") == ["1"]


def test_postgis_failure_leaves_the_old(store, postgis):
    target, ask = postgis
    export(store, target, "--replace")
    before = ask("SELECT count(*) FROM courses")
    ask("CREATE VIEW depends AS SELECT id FROM organisations")  # which keeps the table from being dropped
    code, complaint = refused(store, target, "--replace", "--country", "CH")
    assert code == 1 and complaint.count("\n") == 1
    ask("DROP VIEW depends")
    assert ask("SELECT count(*) FROM courses") == before


def test_postgis_schema_can_be_chosen(store, postgis):
    target, ask = postgis
    report = export(store, f"{target} active_schema=other", "--layer", "centres")
    assert ask("SELECT count(*) FROM other.centres") == [str(report["centres"])]


def test_postgis_that_is_not_there(store, tmp_path):
    code, complaint = refused(store, f"PG:dbname=x host={tmp_path} password=secret")
    assert code == 1 and "secret" not in complaint and complaint.count("\n") == 1
