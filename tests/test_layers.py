"""The store is a file of map layers: GDAL and QGIS open it without this project's help, and see what is in it."""

import datetime
import gc
import json
import math
import os
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
from itertools import count, cycle

import pytest

from built import QCERT, SOURCE, TODAY, certify, run, sync

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(SOURCE / "tests" / "site"))

from osgeo import ogr  # noqa: E402
from qgis.core import (QgsApplication, QgsFeatureRequest, QgsProviderRegistry, QgsRectangle,  # noqa: E402
                       QgsVectorLayer, QgsWkbTypes)

from client import Site  # noqa: E402

ogr.UseExceptions()

# ---- what each layer is ------------------------------------------------------------------------------------------

CERTIFIED = "organisation IN (SELECT id FROM organisation WHERE state = 'certified')"

# Its geometry, and the rows that it must show: by the tables, not by the views that are tested.
LAYERS = {
    "organisation": ("Multi Point", "SELECT id, geom FROM organisation"),
    "centre": ("Point", "SELECT id, geom FROM centre"),
    "course": ("Point", "SELECT id, geom FROM course"),
    "organisations": ("Multi Point", "SELECT id, geom FROM organisation WHERE gone IS NULL AND state = 'certified'"),
    "centres": ("Point", f"SELECT id, geom FROM centre WHERE gone IS NULL AND {CERTIFIED}"),
    "courses": ("Point", f"SELECT id, geom FROM course WHERE gone IS NULL AND {CERTIFIED}"),
    "all_courses": ("Point", "SELECT id, geom FROM course"),
    "contributors": ("Multi Point", "SELECT id, geom FROM organisation WHERE id IN (SELECT organisation FROM dossier)"),
}
OWNERS = {"courses": {"organisation_id": "organisation", "centre_id": "centre"},
          "all_courses": {"organisation_id": "organisation", "centre_id": "centre"},
          "centres": {"organisation_id": "organisation"}}
NUMBERS = {"organisations": {"centres"}, "centres": {"upcoming", "running", "courses", *OWNERS["centres"]}, "course": {
    "organisation", "centre", "missed"}, "centre": {"site_id", "organisation"}, "courses": {*OWNERS["courses"]},
    "all_courses": {*OWNERS["all_courses"]}, "contributors": {"contributions"}}
READERS = ("OGR", "ogr", "spatialite")  # GDAL itself, and two of QGIS' providers


def points(geometry):
    """The points of a POINT or MULTIPOINT as SpatiaLite keeps it; [] for none."""
    if geometry is None:
        return []
    if geometry[39] == 1:
        return [struct.unpack_from("<dd", geometry, 43)]
    number, = struct.unpack_from("<i", geometry, 43)
    return [struct.unpack_from("<dd", geometry, 47 + 21 * i + 5) for i in range(number)]


def ask(path, sql):
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


def true_rows(path, layer):
    return {key: points(geometry) for key, geometry in ask(path, LAYERS[layer][1])}


def extent(rows):
    """West, south, east, north of all points."""
    lons, lats = zip(*(point for found in rows.values() for point in found))
    return min(lons), min(lats), max(lons), max(lats)


# ---- what programs see -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", autouse=True)
def qgis(tmp_path_factory):
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    app = QgsApplication([], True, str(tmp_path_factory.mktemp("profile")))
    app.initQgis()
    yield app
    gc.collect()  # a layer that outlives QGIS would end the process
    app.exitQgis()


def open_in_qgis(path, layer, provider):
    uri = f"{path}|layername={layer}" if provider == "ogr" else f"dbname='{path}' table=\"{layer}\" (geom)"
    opened = QgsVectorLayer(uri, layer, provider)
    assert opened.isValid()
    return opened


class Reader:
    """A layer, opened by one of the three."""

    def __init__(self, path, layer, reader):
        self.by_gdal = reader == "OGR"
        self.source = ogr.Open(str(path)) if self.by_gdal else None
        self.layer = self.source.GetLayerByName(layer) if self.by_gdal else open_in_qgis(path, layer, reader)

    def ids(self, box=None):
        """The ids of what lies in a box, of which the edges are part."""
        if self.by_gdal:
            self.layer.SetSpatialFilterRect(*box) if box else self.layer.SetSpatialFilter(None)
            return [feature.GetFID() for feature in self.layer]
        request = QgsFeatureRequest().setNoAttributes()
        if box:
            request.setFilterRect(QgsRectangle(*box)).setFlags(request.flags() | QgsFeatureRequest.ExactIntersect)
        return [feature.id() for feature in self.layer.getFeatures(request)]

    def values(self, name):
        if self.by_gdal:
            return {feature.GetFID(): feature[name] for feature in self.layer}
        return {feature.id(): feature[name] for feature in self.layer.getFeatures()}


# ---- stores ------------------------------------------------------------------------------------------------------

TAUGHT = {"users": [{"username": "u", "first_name": "Trainer", "last_name": "One"}],
          "course_types": [{"id": 1, "name": "Basics", "organisation": 1}],
          "conveners": [{"id": 1, "user": "u", "organisation": 1}]}


def random_site():
    """Some thousand courses, many of them where maps end."""
    dice = random.Random(2)
    edges = [(180, 0), (-180, 0), (180, 90), (-180, -90), (179.9999999, 17), (-179.9999999, -17), (0, 90), (0, 0)]
    states = cycle([{}] * 5 + [{"approved": False}, {"archived": True}])

    def location(number):
        if number < len(edges):
            return {"type": "Point", "coordinates": edges[number]}
        lon, lat = dice.uniform(-180, 180), math.degrees(math.asin(dice.uniform(-1, 1)))
        if number % 20 == 0:
            return dice.choice([None, {"type": "Point", "coordinates": [lon + 400, lat]}])
        if number % 20 == 1:
            return {"type": "MultiPoint", "coordinates": [[lon, lat], [-lon, -lat]]}
        return {"type": "Point", "coordinates": [lon, lat] if number % 3 else [round(lon), round(lat)]}

    organisations = [{"id": n, "name": f"Random {n:03} (invented)", "country": dice.choice(["CH", "FJ", None]),
                      **next(states)} for n in range(1, 71)]
    centres = [{"id": n, "name": f"Centre {n:03}", "organisation": dice.randint(1, 60), "location": location(n)}
               for n in range(600)]
    days = [dice.randint(-300, 300) for _ in range(3000)]
    courses = [{"id": n, "organisation": dice.choice([centre["organisation"], dice.randint(1, 60)]), "course_type": 1,
                "convener": 1, "training_center": centre["id"], "start_date": f"{day:+}",
                "end_date": f"{day + dice.randint(0, 4):+}"}
               for n, day, centre in zip(count(1), days, dice.choices(centres[:500], k=len(days)))]
    return {"organisations": organisations, "training_centers": centres, "courses": courses, **TAUGHT}


def corner_site():
    """The outermost courses of a certified organisation: one at a guest's, one that is about to go."""
    places = [(1, 0, 0), (2, 100, 50), (1, -100, -50), (2, 120, 60)]
    return {"organisations": [{"id": 1, "name": "Host (invented)"},
                              {"id": 2, "name": "Guest (invented)", "approved": False}],
            "training_centers": [{"id": n, "name": f"Corner {n}", "organisation": owner, "location": {
                "type": "Point", "coordinates": [lon, lat]}} for n, (owner, lon, lat) in enumerate(places)],
            "courses": [{"id": n, "organisation": max(1, n - 1), "course_type": 1, "convener": 1,
                         "training_center": n, "start_date": "+10", "end_date": "+12"} for n in range(4)], **TAUGHT}


def make_store(folder, content, *later):
    """A store of an invented site, and of what it was later."""
    (folder / "site.json").write_text(json.dumps(content))
    with Site(folder, "--today", TODAY) as site:
        sync(folder / "courses.sqlite", site)
        for patch in later:
            site.change(patch=patch)
            sync(folder / "courses.sqlite", site)
    return folder / "courses.sqlite"


def load(path):
    return json.loads((SOURCE / path / "site.json").read_text())


# What happens to the random site: rows leave, an organisation loses its certificate, centres move.
LATER = {"courses": {key: None for key in range(5, 3000, 9)},
         "training_centers": {key: None for key in range(560, 600)} | {
             key: {"location": {"type": "Point", "coordinates": [179 - key, key - 40]}} for key in range(20, 60)},
         "organisations": {3: {"archived": True}, 66: None}}
STORES = {
    "demo": lambda folder: make_store(folder, load("geodata/demo")),
    "sync": lambda folder: make_store(folder, load("tests/data/sync")),
    "corners": lambda folder: make_store(folder, corner_site(), {"courses": {"2": None}}),
    "random": lambda folder: make_store(folder, random_site(), LATER),
}


@pytest.fixture(scope="module", params=STORES)
def store(request, tmp_path_factory):
    made = STORES[request.param](tmp_path_factory.mktemp(request.param))
    certify(made, 1)
    return made


# ---- the layers are there ----------------------------------------------------------------------------------------


def test_ogrinfo_tells_all(store):
    told = {re.match("Layer name: (.*)", text)[1]: text
            for text in re.split(r"\n(?=Layer name)", run("ogrinfo", "-ro", "-so", "-al", store))[1:]}
    assert told.keys() == LAYERS.keys()
    for layer, (kind, _) in LAYERS.items():
        rows = true_rows(store, layer)
        assert f"\nGeometry: {kind}\nFeature Count: {len(rows)}\n" in told[layer]
        assert '\n    ID["EPSG",4326]]\n' in told[layer] and "\nFID Column = id\n" in told[layer]
        shown = re.search(r"Extent: \((.*), (.*)\) - \((.*), (.*)\)", told[layer]).groups()
        assert [float(value) for value in shown] == pytest.approx(extent(rows), abs=1e-5)


def test_qgis_offers_the_layers(store):
    """As when the file is dropped onto its window; tables without a geometry come behind."""
    found = {layer.name(): QgsWkbTypes.displayString(layer.wkbType())
             for layer in QgsProviderRegistry.instance().querySublayers(str(store))[:len(LAYERS)]}
    assert found == {layer: kind.replace(" ", "") for layer, (kind, _) in LAYERS.items()}


@pytest.mark.parametrize("provider", READERS[1:])
@pytest.mark.parametrize("layer", LAYERS)
def test_layer_in_qgis(store, layer, provider):
    opened, rows = open_in_qgis(store, layer, provider), true_rows(store, layer)
    assert opened.crs().authid() == "EPSG:4326"
    assert QgsWkbTypes.displayString(opened.wkbType()) == LAYERS[layer][0].replace(" ", "")
    assert opened.featureCount() == len(rows)
    box = opened.extent()
    assert [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()] == pytest.approx(extent(rows))
    assert [opened.fields()[index].name() for index in opened.primaryKeyAttributes()] == ["id"]


@pytest.mark.parametrize("provider", READERS[1:])
@pytest.mark.parametrize("layer", LAYERS)
def test_opening_a_layer_writes_nothing(store, tmp_path, layer, provider):
    """A file that many read, perhaps over a network, stays as it is."""
    path = tmp_path / "courses.sqlite"
    shutil.copy(store, path)
    opened = open_in_qgis(path, layer, provider)
    assert opened.featureCount() and opened.extent().isFinite()
    del opened
    gc.collect()
    assert path.read_bytes() == store.read_bytes()


@pytest.mark.parametrize("layer", ["courses", "all_courses"])
def test_courses_are_counted_by_an_index(store, layer):
    """Without a look at their rows, nor at their centres."""
    plan = " ".join(row[3] for row in ask(store, f"EXPLAIN QUERY PLAN SELECT count(1) FROM {layer}"))
    assert "c USING COVERING INDEX course_organisation" in plan
    assert "centre" not in plan and " t " not in plan


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("layer", LAYERS)
def test_ids_are_those_of_the_rows(store, layer, reader):
    assert sorted(Reader(store, layer, reader).ids()) == sorted(true_rows(store, layer))


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("empty"), {})


@pytest.mark.parametrize("provider", READERS[1:])
@pytest.mark.parametrize("layer", LAYERS)
def test_numbers_are_numbers(store, empty, layer, provider):
    """Even where there is no row yet to take the type from."""
    for path in (store, empty):
        numbers = {field.name() for field in open_in_qgis(path, layer, provider).fields() if field.isNumeric()}
        assert numbers - {"id"} == NUMBERS.get(layer, set())


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("layer", OWNERS)
def test_rows_name_what_they_belong_to(store, layer, reader):
    """By its id, which is that of a row of another layer: so that QGIS can follow it."""
    opened, table = Reader(store, layer, reader), layer.removeprefix("all_").removesuffix("s")
    for field, column in OWNERS[layer].items():
        true = dict(ask(store, f"SELECT id, {column} FROM {table}"))
        shown = opened.values(field)
        assert shown and all(owner == true[key] for key, owner in shown.items())


@pytest.mark.parametrize("reader", READERS)
def test_pages_are_those_of_the_site(store, reader):
    (site,), = ask(store, "SELECT value FROM meta WHERE key = 'site'")
    slugs = dict(ask(store, "SELECT id, slug FROM organisation"))
    pages = {key: slug and f"{site}/en/certifyingorganisation/{slug}/" for key, slug in slugs.items()}
    assert any(pages.values())
    for layer, field in (("organisations", "id"), ("centres", "organisation_id"), ("all_courses", "organisation_id")):
        opened = Reader(store, layer, reader)
        shown, owners = opened.values("page"), {key: key for key in pages}
        if field != "id":
            owners = opened.values(field)
        assert shown and all((page or None) == pages[owners[key]] for key, page in shown.items())


def test_points_are_those_of_the_site(tmp_path):
    path, true = STORES["random"](tmp_path), {}
    for row in random_site()["training_centers"]:
        row |= LATER["training_centers"].get(row["id"]) or {}
        if row["location"] and row["location"]["type"] == "Point" and abs(row["location"]["coordinates"][0]) <= 180:
            true[row["name"]] = tuple(row["location"]["coordinates"])
    for table in ("SELECT name, geom FROM centre", "SELECT t.name, c.geom FROM course c, centre t ON t.id = c.centre"):
        found = ask(path, table)
        assert len(found) > 500
        assert all(points(geometry) == [true[name]] for name, geometry in found if name in true)


# ---- boxes -------------------------------------------------------------------------------------------------------


def boxes(rows):
    """Two hundred: where the map ends, with edges right on points, anywhere."""
    dice = random.Random(7)
    corners = [point for found in rows.values() for point in found]
    yield from [(-180, -90, 180, 90), (-180, -90, -179, 90), (179, -90, 180, 90), (170, -90, 190, 90),
                (-190, -90, -170, 90), (-180, 80, 180, 90), (-180, -90, 180, -80), (179.99, -20, 180, 20), (0, 0, 1, 1)]
    for _ in range(95):
        lon, lat = dice.choice(corners)
        width, height = dice.choice([1e-9, 0.1, 5, 60]), dice.choice([1e-9, 0.1, 5, 60])
        west, south = dice.choice([lon, lon - width]), dice.choice([lat, lat - height])
        yield west, south, west + width, south + height
    for _ in range(96):
        west, east = sorted(dice.uniform(-180, 180) for _ in range(2))
        south, north = sorted(dice.uniform(-90, 90) for _ in range(2))
        yield west, south, east, north


def inside(rows, box, slack):
    """What lies in a box that is made larger by a slack."""
    west, south, east, north = box
    return {key for key, found in rows.items() if any(
        west - slack <= lon <= east + slack and south - slack <= lat <= north + slack for lon, lat in found)}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("layer", LAYERS)
def test_boxes_hold_what_lies_in_them(store, layer, reader):
    rows, opened = true_rows(store, layer), Reader(store, layer, reader)
    slack = 1e-9 if reader == "spatialite" else 0  # that provider rounds the edges
    for box in boxes(rows):
        found = opened.ids(box)
        assert len(found) == len(set(found))
        assert inside(rows, box, -slack) <= set(found) <= inside(rows, box, slack), box


# ---- opening at once ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", STORES)
def test_statistics_are_right(name, tmp_path):
    """By them QGIS opens a layer without looking at all of its rows; where they are missing, it writes them."""
    store = STORES[name](tmp_path)
    certify(store, 1)
    told = {row[0]: row[1:] for kind, name in (("", "table"), ("views_", "view")) for row in ask(
        store, f"SELECT {kind and 'view' or 'f_table'}_name, row_count, extent_min_x, extent_min_y, extent_max_x,"
        f" extent_max_y, last_verified FROM {kind}geometry_columns_statistics")}
    assert told.keys() == LAYERS.keys()
    for layer in LAYERS:
        rows = true_rows(store, layer)
        number, *box, verified = told[layer]
        assert number == len(rows) and box == pytest.approx(extent(rows)) and verified


# ---- today -------------------------------------------------------------------------------------------------------


def site_day():
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=2))).date().isoformat()


def on_one_day(opened, *names):
    """The site's day, and the values of some fields on it."""
    while True:
        day = site_day()
        values = [opened.values(name) for name in names]
        if day == site_day():
            return day, *values


@pytest.mark.parametrize("reader", READERS)
def test_status_is_of_today(store, reader):
    """Whatever day the sync took it for: the views go by the clock, in the site's zone."""
    opened = Reader(store, "all_courses", reader)
    day, shown, starts, ends, gone = on_one_day(opened, "status", "starts", "ends", "gone")
    for key, status in shown.items():
        listed = "upcoming" if starts[key] >= day else "running" if ends[key] >= day else "past"
        assert status == ("gone" if gone[key] else listed)


@pytest.mark.parametrize("reader", READERS)
def test_centres_count_their_courses(store, reader):
    passes = {"courses": "1", "upcoming": "starts >= '{0}'", "running": "starts < '{0}' AND ends >= '{0}'"}
    day, *shown = on_one_day(Reader(store, "centres", reader), *passes)
    for condition, numbers in zip(passes.values(), shown):
        true = dict(ask(store, "SELECT t.id, (SELECT count(*) FROM course c WHERE c.centre = t.id AND gone IS NULL AND "
                        f"{condition.format(day)}) FROM centre t"))
        assert all(number == true[key] for key, number in numbers.items())


# ---- beside a sync -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def times(tmp_path_factory):
    """The same site at three times: all of its courses change from one to the next, and one more is there."""
    sites = []
    for language in ("old", "new", "newest"):
        folder, content = tmp_path_factory.mktemp(language), random_site()
        content["courses"] = [row | {"start_date": "+10", "end_date": "+12", "language": language}
                              for row in content["courses"]][:2900 + len(sites)]
        (folder / "site.json").write_text(json.dumps(content))
        sites.append(Site(folder, "--today", TODAY))
    yield sites
    for site in sites:
        site.stop()


@pytest.mark.parametrize("reader", READERS)
def test_readers_beside_a_sync_see_the_old_or_the_new(times, tmp_path, reader):
    path, seen = tmp_path / "courses.sqlite", set()
    sync(path, times[0])
    kept = Reader(path, "courses", reader)
    for site in times[1:]:
        writer = subprocess.Popen([QCERT, "-q", "--store", path, "--today", TODAY, "sync", "--force", "--server",
                                   site.url], stdout=subprocess.DEVNULL)
        while writer.poll() is None:
            for opened in (kept, Reader(path, "courses", reader)):
                values = opened.values("language").values()
                assert len(values) > 1000 and len(set(values)) == 1
                seen |= set(values)
        assert writer.returncode == 0
    assert set(kept.values("language").values()) == {"newest"}
    assert len(seen) > 1


@pytest.mark.parametrize("provider", READERS[1:])
def test_open_layer_sees_the_next_sync(times, tmp_path, provider):
    path = tmp_path / "courses.sqlite"
    sync(path, times[0])
    opened = open_in_qgis(path, "all_courses", provider)
    assert opened.featureCount() == 2900
    sync(path, times[1])
    assert [row["language"] for row in opened.getFeatures()] == ["new"] * 2901
    opened.dataProvider().reloadData()
    opened.dataProvider().updateExtents()
    opened.updateExtents(True)
    assert opened.featureCount() == 2901
