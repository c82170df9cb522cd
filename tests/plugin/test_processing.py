"""The Processing provider in a real QGIS: the algorithms answer as the command line does, and fail in one line."""

import json
import shutil
import sqlite3

import pytest

from built import SOURCE, TODAY, qcert, sync
from client import Site
from qgis.core import (QgsApplication, QgsProcessingAlgorithm, QgsProcessingAlgRunnerTask, QgsProcessingContext,
                       QgsProcessingException, QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm,
                       QgsProcessingModelChildParameterSource, QgsProcessingModelOutput, QgsProcessingModelParameter,
                       QgsProcessingOutputLayerDefinition, QgsProcessingParameterFeatureSource, QgsProject,
                       QgsVectorLayer)
from qgis.PyQt.QtCore import QDate, QDateTime, QEventLoop, QTimer, QVariant

from algorithms import NAMES, Said, algorithm, layer, rows, run

pytestmark = pytest.mark.usefixtures("provider")

BERN, POLE, FIJI = (7.45, 46.95), (0, 90), (180, -17)


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """A store that was synced twice, a week apart."""
    path = tmp_path_factory.mktemp("changed") / "courses.sqlite"
    for today in (TODAY, "2026-11-30"):
        with Site(SOURCE / "geodata" / "demo", "--today", today) as site:
            sync(path, site, today=today)
    return path


def found(store, point, *words):
    """What the command line finds near a point."""
    return qcert(store, "find", "--near", f"{point[0]},{point[1]}", "--online", "no", *words)["courses"]


def nearest(store, *points, **parameters):
    given = layer(*(f"POINT({lon} {lat})" for lon, lat in points))
    return rows(run("nearestcourses", store, INPUT=given, OUTPUT="memory:", **parameters)["OUTPUT"])


# ---- what is offered -------------------------------------------------------------------------------------------------


def test_names_are_kept(provider):
    assert provider.id() == "certification" and not provider.icon().isNull()
    assert sorted(one.name() for one in provider.algorithms()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_described(name):
    one = algorithm(name)
    assert one.displayName() and one.shortDescription() == one.shortHelpString() != "" and not one.icon().isNull()
    assert all(one.tags()) and one.outputDefinitions()
    assert one.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    assert one.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert not one.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert all(each.description() for each in one.parameterDefinitions() + one.outputDefinitions())
    needed = [each.name() for each in one.parameterDefinitions()
              if not each.flags() & each.Flag.FlagOptional and each.defaultValue() is None]
    assert needed in ([], ["INPUT", "OUTPUT"], ["INPUT", "FIELD", "OUTPUT"], ["OUTPUT"],
                      ["GROUPS", "COUNTRIES"])


# ---- courses near points ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("point", [BERN, POLE, FIJI])
def test_nearest_is_what_the_command_line_finds(synced, point):
    told = found(synced, point, "--limit", "5")
    got = nearest(synced, point, LIMIT=5)
    assert [row["id"] for row in got] == [course["id"] for course in told]
    assert [row["rank"] for row in got] == [1, 2, 3, 4, 5]
    for row, course in zip(got, told):
        assert row["metres"] == pytest.approx(course["metres"], abs=0.0006)
        assert row["wkt"] == layer_wkt(course) and row["direction"] == course["direction"]
        assert row["starts"] == QDate.fromString(course["starts"], "yyyy-MM-dd") and row["note"] is None


def layer_wkt(course):
    return next(layer(f"POINT({course['lon']} {course['lat']})").getFeatures()).geometry().asWkt(4)


FILTERS = [
    ({"LANGUAGES": "de,fr"}, ["--language", "de", "--language", "fr"]), ({"COUNTRY": "Schweiz"}, ["--country", "CH"]),
    ({"FROM": "2027-01-01", "UNTIL": "2027-06-30"}, ["--from", "2027-01-01", "--until", "2027-06-30"]),
    ({"WITHIN": 300000}, ["--within", "300"]), ({"TEXT": "grundlagen"}, ["--text", "grundlagen"]),
    ({"PAST": True}, ["--past"]), ({"ALL_ORGANISATIONS": True}, ["--all-organisations"]),
    ({"ONLINE": 0}, ["--online", "any"]), ({"ONLINE": 1}, ["--online", "only"])]


@pytest.mark.parametrize("parameters, words", FILTERS)
def test_filters(synced, parameters, words):
    told = found(synced, BERN, "--limit", "1000", *words)
    assert told and told != found(synced, BERN, "--limit", "1000")
    assert [row["id"] for row in nearest(synced, BERN, LIMIT=1000, **parameters)] == [one["id"] for one in told]


def test_date_of_the_dialog(synced):
    day = QDateTime(QDate(2027, 1, 1))
    assert nearest(synced, BERN, FROM=day) == nearest(synced, BERN, FROM="2027-01-01") != nearest(synced, BERN)


def test_any_crs_and_key(synced):
    given = layer("POINT(829330 5934000)", kind="Point?crs=EPSG:3857&field=name:string&field=n:integer")
    got = run("nearestcourses", synced, INPUT=given, KEY="n", OUTPUT="memory:")["OUTPUT"]
    assert got.fields().field("input_n").type() == QVariant.Int and got.crs().authid() == "EPSG:4326"
    first = rows(got)[0]
    assert first["input"] == 1 and first["input_n"] is None and 0 < first["metres"] < 1000
    polar = layer("POINT(0 0)", kind="Point?crs=EPSG:3413&field=name:string")
    assert [row["id"] for row in rows(run("nearestcourses", synced, INPUT=polar, OUTPUT="memory:")["OUTPUT"])] == [
        course["id"] for course in found(synced, POLE, "--limit", "3")]


def test_each_point_of_several(synced):
    given = layer("MULTIPOINT(7.45 46.95, 36.8 -1.3)", kind="MultiPoint?crs=EPSG:4326&field=name:string")
    got = rows(run("nearestcourses", synced, INPUT=given, KEY="name", LIMIT=1, OUTPUT="memory:")["OUTPUT"])
    assert [(row["input_part"], row["input_name"]) for row in got] == [(1, "p0"), (2, "p0")]
    assert got[0]["country"] == "CH" and got[0]["id"] != got[1]["id"]


def test_what_has_no_place_is_left_out(synced):
    said = Said()
    given = layer("POINT(7.45 46.95)", None, "POINT EMPTY")
    got = rows(run("nearestcourses", synced, said, INPUT=given, LIMIT=1, OUTPUT="memory:")["OUTPUT"])
    assert [row["input"] for row in got] == [1]
    assert said.warnings == ["2 feature(s) without a point on the earth left out"]
    far = layer("POINT(1e9 1e9)", kind="Point?crs=EPSG:3035&field=name:string")
    assert not rows(run("nearestcourses", synced, said, INPUT=far, OUTPUT="memory:")["OUTPUT"])
    assert len(said.warnings) == 2
    assert not rows(run("nearestcourses", synced, INPUT=layer(), OUTPUT="memory:")["OUTPUT"])


HOSTILE = [
    (dict(kind="LineString?crs=EPSG:4326&field=name:string"), {}, "no layer of points"),
    (dict(kind="NoGeometry?field=name:string"), {}, "no layer of points"),
    ({}, {"LANGUAGES": "Klingon?"}, "language"), ({}, {"COUNTRY": "Atlantis"}, "Atlantis"),
    ({}, {"FROM": "soon"}, "FROM"), ({}, {"LIMIT": 0}, "LIMIT"), ({}, {"WITHIN": -1}, "WITHIN"),
    ({}, {"STORE": "/nowhere/courses.sqlite"}, "no courses in /nowhere/courses.sqlite"),
    ({}, {"STORE": __file__}, "no store"), ({}, {"STORE": "a\0b"}, "NUL"),
    ({}, {"OUTPUT": "/nowhere/x.gpkg"}, "x.gpkg")]


@pytest.mark.parametrize("kind, parameters, why", HOSTILE)
def test_refused(synced, kind, parameters, why):
    with pytest.raises(QgsProcessingException, match=why):
        given = layer(**kind) if kind else layer("POINT(7 46)")
        run("nearestcourses", synced, **{"INPUT": given, "OUTPUT": "memory:", **parameters})


def test_not_on_the_earth(synced):
    with pytest.raises(QgsProcessingException, match="10,100 is no point of the earth"):
        nearest(synced, (10, 100))


def test_an_older_store_is_brought_up_to_date(tmp_path):
    store = shutil.copy(SOURCE / "tests" / "data" / "versions" / "1.sqlite", tmp_path / "courses.sqlite")
    got = nearest(store, BERN, PAST=True)
    assert got and [row["id"] for row in got] == [one["id"] for one in found(store, BERN, "--past", "--limit", "3")]


def test_shown_as_the_plugin_shows_courses(synced):
    context, said, project = QgsProcessingContext(), Said(), QgsProject()
    output = QgsProcessingOutputLayerDefinition("memory:", project)
    results, fine = algorithm("nearestcourses").run({"STORE": str(synced), "TODAY": TODAY, "OUTPUT": output,
                                                     "INPUT": layer("POINT(7.45 46.95)")}, context, said)
    (name, details), = context.layersToLoadOnCompletion().items()
    made = context.getMapLayer(results["OUTPUT"])
    details.postProcessor().postProcessLayer(made, context, said)
    assert fine and name == made.id() and not made.readOnly()
    assert made.renderer().embeddedRenderer().type() == "RuleRenderer" and "starts" in made.mapTipTemplate()


# ---- the other questions ---------------------------------------------------------------------------------------------


def test_every_country(synced):
    got = {row["code"]: row for row in rows(run("organisationsbycountry", synced, OUTPUT="memory:")["OUTPUT"])}
    with sqlite3.connect(f"file:{synced}?mode=ro", uri=True) as db:
        true = dict(db.execute("SELECT country, count(*) FROM organisation WHERE state = 'certified' AND gone IS NULL"
                               " AND country IS NOT NULL GROUP BY 1"))
    assert len(got) > 240 and got["FR"]["wkt"].startswith("MultiPolygon")
    assert {code: row["organisations"] for code, row in got.items() if row["organisations"]} == true
    courses = qcert(synced, "find", "--country", "CH", "--limit", "0")["courses"]
    assert got["CH"]["upcoming"] + got["CH"]["running"] == len(courses)
    assert {code: got[code]["groups"] for code in ("CH", "MX", "NZ")} == {"CH": 1, "MX": 2, "NZ": 0}


def test_user_groups(synced):
    made = run("usergroups", synced, GROUPS="memory:", COUNTRIES="memory:")
    groups, without = rows(made["GROUPS"]), {row["code"]: row for row in rows(made["COUNTRIES"])}
    listed = (SOURCE / "geodata" / "user-groups.tsv").read_text().splitlines()[1:]
    assert sorted(row["link"] for row in groups) == sorted(line.split("\t")[2] for line in listed)
    assert [row["wkt"] for row in groups if row["country"] is None] == [""]
    assert without.keys().isdisjoint(row["country"] for row in groups) and len(without) > 200
    assert without["FJ"]["groups"] == 0 and without["FJ"]["wkt"].startswith("MultiPolygon")


def test_countries_by_their_names(synced):
    for locale, name in (("de", "Schweiz"), ("zh_TW", "瑞士")):
        made = run("organisationsbycountry", synced, LOCALE=locale, OUTPUT="memory:")["OUTPUT"]
        assert name in [row["name"] for row in rows(made)]


def test_reach(synced):
    made = run("reach", synced, COUNTRY="CH", BEYOND=30000, LEAST=20000, TOWNS="memory:", SUMMARY="memory:")
    towns, (country,) = rows(made["TOWNS"]), rows(made["SUMMARY"])
    assert len(towns) == country["towns"] > 10 and {town["country"] for town in towns} == {"CH"}
    for town in towns[::7]:
        lon, lat = town["wkt"].strip("Point ()").split()
        nearest_centre = qcert(synced, "centres", "--near", f"{lon},{lat}", "--limit", "1")["centres"][0]
        assert town["metres"] == pytest.approx(nearest_centre["metres"], abs=20)  # the town's point is cut here
    beyond = [town for town in towns if town["beyond"]]
    assert beyond == [town for town in towns if town["metres"] > 30000] and 0 < len(beyond) < len(towns)
    assert (country["towns_beyond"], country["people_beyond"]) == (
        len(beyond), sum(town["population"] for town in beyond))


def test_reach_by_language(synced):
    made = run("reach", synced, COUNTRY="CH", LANGUAGES="de,fr", SUMMARY="memory:")
    assert list(made) == ["SUMMARY"] and not made["SUMMARY"].isSpatial()
    assert [(row["country"], row["language"]) for row in rows(made["SUMMARY"])] == [("CH", "de"), ("CH", "fr")]
    only = run("reach", synced, COUNTRY="CH", ONLY_BEYOND=True, TOWNS="memory:")["TOWNS"]
    assert rows(only) and all(town["beyond"] and town["metres"] > 100000 for town in rows(only))


def test_figures(synced):
    made = run("programmefigures", synced, LOCALE="de", COUNTRIES="memory:", YEARS="memory:", LANGUAGES="memory:")
    for output, by in (("COUNTRIES", "country"), ("YEARS", "year"), ("LANGUAGES", "language")):
        told = qcert(synced, "figures", "--by", by, "--locale", "de")["figures"]
        got = {row["of"]: row for row in rows(made[output])}
        assert told and {row["of"]: row for row in told} == {
            of: {name: got[of][name] for name in row} for of, row in ((row["of"], row) for row in told)}
    world = {row["of"]: row["wkt"] for row in rows(made["COUNTRIES"])}
    assert len(world) > 240 and world["CH"].startswith("MultiPolygon") and not made["YEARS"].isSpatial()


def test_figures_within_a_distance(synced):
    made = run("programmefigures", synced, WITHIN=20000, COUNTRIES="memory:")
    assert list(made) == ["COUNTRIES"]
    near = {row["of"]: row["people_near"] for row in rows(made["COUNTRIES"])}
    told = qcert(synced, "figures", "--by", "country", "--within", "20")["figures"]
    assert {row["of"]: row["people_near"] for row in told if row["of"]}.items() <= near.items()


def test_changes(changed):
    got = rows(run("changessince", changed, TODAY="2026-11-30", SINCE="2026-11-24", OUTPUT="memory:")["OUTPUT"])
    told = qcert(changed, "changes", "--since", "2026-11-24", "--limit", "0", today="2026-11-30")["changes"]
    assert [row["id"] for row in got] == [change["id"] for change in told] and len(got) > 100
    for row, change in zip(got, told):
        assert (row["before"] and json.loads(row["before"])) == change["before"] and row["what"] == change["what"]
        assert row["day"] == QDate(2026, 11, 30) and row["time"].date() == QDate(2026, 11, 30)
    swiss = rows(run("changessince", changed, TODAY="2026-11-30", COUNTRY="CH", OUTPUT="memory:")["OUTPUT"])
    assert swiss and {row["country"] for row in swiss} == {"CH"}
    assert not rows(run("changessince", changed, SINCE="2026-12-01", TODAY="2026-11-30", OUTPUT="memory:")["OUTPUT"])


EXPORTS = [("gpkg", {}, "GPKG", True), ("geojson", {}, "GeoJSON", False), ("ics", {"TITLE": "T"}, "iCalendar", False),
           ("csv", {"COUNTRY": "CH"}, "CSV", False), ("shp", {"LANGUAGES": "de"}, "ESRI Shapefile", False)]


@pytest.mark.parametrize("ending, parameters, form, whole", EXPORTS)
def test_export(synced, tmp_path, ending, parameters, form, whole):
    target, said = tmp_path / f"courses.{ending}", Said()
    got = run("exportcourses", synced, said, OUTPUT=str(target), **parameters)
    words = [word for key, value in parameters.items() for word in (f"--{key.lower()}".replace("ages", "age"), value)]
    told = qcert(synced, "export", tmp_path / f"told.{ending}", *words)
    assert (got["OUTPUT"], got["FORMAT"], got["COURSES"]) == (str(target), form, told["courses"]) and target.exists()
    assert bool(got["CENTRES"]) == bool(got["ORGANISATIONS"]) == whole
    assert said.warnings == told["losses"]
    assert run("exportcourses", synced, OUTPUT=str(target), **parameters) == got  # over what is there


def test_export_of_layers_and_crs(synced, tmp_path):
    target = str(tmp_path / "centres.gpkg")
    got = run("exportcourses", synced, OUTPUT=target, LAYERS=[1], CRS="EPSG:2056")
    made = QgsVectorLayer(f"{target}|layername=centres", "made", "ogr")
    assert (got["COURSES"], got["CENTRES"]) == (0, made.featureCount()) and made.crs().authid() == "EPSG:2056"
    with pytest.raises(QgsProcessingException, match="is the store itself"):
        run("exportcourses", synced, OUTPUT=str(synced))


# ---- synchronise -----------------------------------------------------------------------------------------------------


def test_synchronise(site, tmp_path):
    store, said = tmp_path / "new" / "courses.sqlite", Said()
    told = sync(tmp_path / "told.sqlite", site)["courses"]["added"]
    assert run("synchronise", store, SERVER=site.url, PAST=True) == {
        "NEW": told, "CHANGED": 0, "GONE": 0, "STORE": str(store)}
    again = run("synchronise", store, said, SERVER=site.url)
    assert (again["NEW"], again["STORE"]) == (0, str(store)) and "less than an hour ago" in said.infos[0]
    before = len(site.paths())
    assert run("synchronise", store, SERVER=site.url, FORCE=True)["NEW"] == 0 and len(site.paths()) > before


def test_synchronise_fails(tmp_path):
    with pytest.raises(QgsProcessingException, match=r"^[^\n]*http://example\.org[^\n]*$"):
        run("synchronise", tmp_path / "courses.sqlite", SERVER="http://example.org")  # only to loopback without TLS
    with pytest.raises(QgsProcessingException, match="no courses in"):  # a store is there, and is empty
        nearest(tmp_path / "courses.sqlite", BERN)


def test_of_the_plugin(settings, site, tmp_path):
    from qgis_certification.settings import Settings
    Settings().store, Settings().server = str(tmp_path / "mine.sqlite"), site.url
    assert run("synchronise", "")["STORE"] == str(tmp_path / "mine.sqlite")
    assert len(nearest("", BERN)) == 3


# ---- stopping, and what is missing -----------------------------------------------------------------------------------


def test_stopped_at_once(site, tmp_path, synced):
    said = Said()
    said.cancel()
    assert run("synchronise", tmp_path / "courses.sqlite", said, SERVER=site.url) == {}
    assert run("exportcourses", synced, said, OUTPUT=str(tmp_path / "x.gpkg")) == {}
    assert not (tmp_path / "x.gpkg").exists()


def test_stopped_on_the_way(synced):
    said, given = Said(), layer(*["POINT(7.45 46.95)"] * 50)
    said.progressChanged.connect(lambda percent: percent > 50 and said.cancel())
    made = run("nearestcourses", synced, said, INPUT=given, OUTPUT="memory:")["OUTPUT"]
    assert 60 < made.featureCount() < 120


class Soon(Said):
    """The user cancels at the hundredth look."""

    looks = 0

    def isCanceled(self):
        self.looks += 1
        return self.looks > 100


def test_stopped_while_rows_come(synced):
    made = run("reach", synced, Soon(), COUNTRY="CH", TOWNS="memory:")["TOWNS"]
    assert 50 < made.featureCount() <= 100


def test_without_the_library(synced, monkeypatch, tmp_path):
    from qgis_certification import native
    monkeypatch.setenv("QCERT_LIBRARY", str(tmp_path / "libqcert.so.1"))
    monkeypatch.setattr(native, "_loaded", None)
    with pytest.raises(QgsProcessingException, match=r"^The library cannot be used: .*absent"):
        nearest(synced, BERN)
    assert sorted(one.displayName() for one in map(algorithm, NAMES))


# ---- in models, batches and threads ----------------------------------------------------------------------------------


def step(model, name, **sources):
    child = QgsProcessingModelChildAlgorithm(f"certification:{name}")
    child.setChildId(name)
    for parameter, source in {"TODAY": static(TODAY), **sources}.items():
        child.addParameterSources(parameter, [source])
    return child


def static(value):
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def test_in_a_model(site, tmp_path):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("model", "group")
    model.addModelParameter(QgsProcessingParameterFeatureSource("towns", "towns"), QgsProcessingModelParameter("towns"))
    model.addChildAlgorithm(step(model, "synchronise", SERVER=static(site.url),
                                 STORE=static(str(tmp_path / "courses.sqlite"))))
    near = step(model, "nearestcourses", STORE=source.fromChildOutput("synchronise", "STORE"),
                INPUT=source.fromModelParameter("towns"), LIMIT=static(2))
    output = QgsProcessingModelOutput("courses", "courses")
    output.setChildOutputName("OUTPUT")
    near.setModelOutputs({"courses": output})
    model.addChildAlgorithm(near)
    context, said = QgsProcessingContext(), Said()
    name, = (one.name() for one in model.destinationParameterDefinitions())  # which differs between versions of QGIS
    results, fine = model.run({"towns": layer("POINT(7.45 46.95)"), name: "memory:"}, context, said)
    assert fine and context.getMapLayer(results[name]).featureCount() == 2


def test_in_a_batch(synced):
    one, counts = algorithm("nearestcourses"), []
    for limit in (1, 2, 3):
        context = QgsProcessingContext()
        results, fine = one.run({"STORE": str(synced), "TODAY": TODAY, "INPUT": layer("POINT(7.45 46.95)"),
                                 "LIMIT": limit, "OUTPUT": "memory:"}, context, Said())
        counts.append(fine and context.getMapLayer(results["OUTPUT"]).featureCount())
    assert counts == [1, 2, 3]


def test_in_threads(synced):
    """As the toolbox runs them: several at once, each with a store of its own, and the main thread goes on."""
    loop, ended, tasks, kept = QEventLoop(), [], [], []
    for point in ("7.45 46.95", "36.8 -1.3", "139.7 35.7", "-58.4 -34.6"):
        one, context, said = algorithm("nearestcourses"), QgsProcessingContext(), Said()
        given = layer(f"POINT({point})")
        task = QgsProcessingAlgRunnerTask(one, {"STORE": str(synced), "TODAY": TODAY, "INPUT": given, "LIMIT": 1,
                                                "OUTPUT": "memory:"}, context, said)
        task.executed.connect(lambda fine, results, context=context: (
            ended.append(fine and context.getMapLayer(results["OUTPUT"]).featureCount()),
            len(ended) == 4 and loop.quit()))
        kept.append((one, context, said, given))
        tasks.append(task)
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20000, loop.quit)
    loop.exec()
    assert ended == [1, 1, 1, 1]
