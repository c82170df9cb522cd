"""The group of layers in a project: added once, refreshed, related, found again, also without the plugin."""

import gc
import importlib
import re
import shutil
import sys

import pytest

import maps
from built import QCERT, SOURCE, TODAY, run, sync
from client import Site

NAMES = ["Courses", "Training centres", "Organisations"]


@pytest.fixture
def layers(qgis, package):
    return importlib.import_module("qgis_certification.layers")


@pytest.fixture
def project(qgis):
    from qgis.core import QgsProject
    own = QgsProject()
    yield own
    own.clear()
    gc.collect()


@pytest.fixture
def canvas(qgis):
    from qgis.gui import QgsMapCanvas
    widget = QgsMapCanvas()
    widget.resize(600, 400)
    yield widget
    widget.stopRendering()


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return maps.make_store(tmp_path_factory.mktemp("store"), maps.content())


@pytest.fixture
def copy(store, tmp_path):
    """What "Copy into project" exports."""
    path = tmp_path / "Courses of ours.gpkg"
    run(QCERT, "--store", store, "--today", TODAY, "export", path, "--past")
    return path


def settle():
    """Let QGIS do what it put off."""
    from qgis.PyQt.QtCore import QCoreApplication
    QCoreApplication.processEvents()


def names(group):
    return [node.layer().name() for node in group.findLayers()]


def tree(project):
    return [(child.name(), names(child) if child.nodeType() == child.NodeGroup else None)
            for child in project.layerTreeRoot().children()]


# ---- adding ---------------------------------------------------------------------------------------------------------


def test_empty_project_gets_the_layers_above_a_map_of_the_world(layers, project, store):
    group = layers.add(store, project)
    assert tree(project) == [("QGIS Certification", NAMES), ("World map", ["Regions", "Countries"])]
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, True, False]
    assert all(layer.isValid() and layer.readOnly() for layer in project.mapLayers().values())
    assert layers.find(store, "courses", project).temporalProperties().isActive()
    assert project.crs().authid() == "EPSG:3857"


def test_twice_adds_nothing_twice(layers, project, store):
    group = layers.add(store, project)
    group.setName("Mine")
    before = set(project.mapLayers())
    relations = set(project.relationManager().relations())
    assert layers.add(store, project) == group
    assert set(project.mapLayers()) == before and tree(project)[0] == ("Mine", NAMES)
    assert set(project.relationManager().relations()) == relations


@pytest.mark.parametrize("name", ["courses", "centres", "organisations"])
def test_what_was_removed_comes_back_in_its_place(layers, project, store, name):
    group = layers.add(store, project)
    project.removeMapLayer(layers.find(store, name, project))
    assert layers.find(store, name, project) is None and len(names(group)) == 2
    assert layers.add(store, project) == group and names(group) == NAMES


def test_emptied_group_is_used_again(layers, project, store):
    group = layers.add(store, project)
    for node in group.findLayers():
        project.removeMapLayer(node.layer())
    assert layers.add(store, project) == group and names(group) == NAMES


def test_project_with_layers_keeps_its_look(layers, project, store):
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2056"))
    colour = project.backgroundColor()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:2056", "own", "memory"))
    layers.add(store, project)
    assert tree(project) == [("QGIS Certification", NAMES), ("own", None)]
    assert project.crs().authid() == "EPSG:2056" and project.backgroundColor() == colour


@pytest.mark.parametrize("content", [None, b"", b"no data base"])
def test_file_without_layers_changes_nothing(layers, project, tmp_path, content):
    if content is not None:
        (tmp_path / "courses.sqlite").write_bytes(content)
    assert layers.add(tmp_path / "courses.sqlite", project) is None
    assert tree(project) == [] and not project.mapLayers()
    assert (tmp_path / "courses.sqlite").exists() == (content is not None)


def test_two_stores_have_a_group_each(layers, project, store, tmp_path):
    other = maps.make_store(tmp_path, maps.content())
    layers.add(store, project)
    layers.add(other, project, title="Demo")
    assert tree(project) == [("Demo", NAMES), ("QGIS Certification", NAMES), ("World map", ["Regions", "Countries"])]
    assert layers.find(other, project=project).source() != layers.find(store, project=project).source()


# ---- the canvas -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:8857", "EPSG:2056"])
def test_canvas_shows_all_courses(layers, project, canvas, store, crs):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    layers.add(store, project, canvas)
    settle()
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), project)
    shown = [place for place in maps.PLACES.values() if canvas.extent().contains(way.transform(QgsPointXY(*place)))]
    assert len(shown) == len(maps.PLACES) or crs == "EPSG:2056"  # which is of Switzerland


def test_courses_at_the_poles_and_the_date_line_are_zoomed_to(layers, project, canvas, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem
    site = maps.content()
    for row, place in zip(site["training_centers"], [(0, 90), (180, -90), (-180, 0), (7, 47), (8, 47), (9, 47)]):
        row["location"]["coordinates"] = place
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    layers.add(maps.make_store(tmp_path, site), project, canvas)
    settle()
    assert canvas.extent().isFinite() and 2e7 < canvas.extent().width() < 2e8


def test_zoom_opens_what_lies_at_one_place(layers, project, canvas, store):
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layers.add(store, project, canvas)  # which shows all, later: the zoom comes after it
    feature = next(row for row in layers.find(store, project=project).getFeatures() if row["centre"] == "Many")
    assert layers.zoom(canvas, store, "courses", feature.id(), project=project)
    settle()
    assert canvas.center().compare(QgsPointXY(*maps.PLACES["Many"]), 1e-6) and canvas.scale() <= layers.NEAR * 1.001
    organisation = next(layers.find(store, "organisations", project).getFeatures())
    assert layers.zoom(canvas, store, "organisations", organisation.id(), project=project)
    settle()
    assert canvas.extent().contains(QgsPointXY(0, 0)) and canvas.extent().contains(QgsPointXY(8, 4))
    assert layers.zoom(canvas, store, "courses", 999, (3, 2), project)  # one that the layer does not show
    settle()
    assert canvas.center().compare(QgsPointXY(3, 2), 1e-6)
    for path in (store, store.parent / "other.sqlite"):
        assert not layers.zoom(canvas, path, "courses", 999, project=project)


def test_canvas_is_left_alone_when_nothing_was_added(layers, project, canvas, store):
    from qgis.core import QgsRectangle
    layers.add(store, project)
    canvas.setExtent(QgsRectangle(1, 1, 2, 2))
    before = canvas.extent()
    layers.add(store, project, canvas)
    settle()
    assert canvas.extent() == before


def test_canvas_may_be_gone(layers, project, store):
    from qgis.gui import QgsMapCanvas
    canvas = QgsMapCanvas()
    layers.add(store, project, canvas)
    canvas.deleteLater()
    del canvas
    settle()


# ---- relations ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["store", "copy"])
def test_relations_lead_from_a_centre_to_its_courses(layers, project, request, kind):
    path = request.getfixturevalue(kind)
    layers.add(path, project)
    if layers.find(path, project=project).fields().indexOf("centre_id") < 0:
        pytest.skip("this store's views don't say yet whose a row is")
    relations = {relation.name(): relation for relation in project.relationManager().relations().values()}
    assert sorted(relations) == ["Centres of the organisation", "Courses of the centre", "Courses of the organisation"]
    assert all(relation.isValid() for relation in relations.values())
    many = next(row for row in layers.find(path, "centres", project).getFeatures() if row["name"] == "Many")
    related = list(relations["Courses of the centre"].getRelatedFeatures(many))
    assert len(related) == 4 and {row["centre"] for row in related} == {"Many"}


# ---- refreshing -----------------------------------------------------------------------------------------------------


def wait_for(signal, milliseconds=5000):
    from qgis.PyQt.QtCore import QEventLoop, QTimer
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def test_layers_show_what_a_sync_brought(layers, project, tmp_path):
    """Which another process does, as a task of QGIS would."""
    from qgis.core import QgsExpressionContextUtils, QgsRectangle, QgsVectorLayer
    path = maps.make_store(tmp_path, maps.content())
    layers.add(path, project)
    own = QgsVectorLayer(f"{path}|layername=all_courses", "the user's own", "ogr")
    project.addMapLayer(own)
    layer = layers.find(path, project=project)
    QgsExpressionContextUtils.setLayerVariable(layer, "qcert_today", TODAY)
    heard = []
    layer.repaintRequested.connect(lambda: heard.append(layer.id()))
    assert layer.featureCount() == own.featureCount() == 9
    layer.countSymbolFeatures()
    wait_for(layer.symbolFeatureCountMapChanged)
    assert layer.featureCount("{soon}") == 2
    before = set(project.mapLayers())
    with Site(tmp_path, "--today", TODAY) as site:
        site.change(add={
            "training_centers": [{"id": 20, "name": "Far", "organisation": 1,
                                  "location": {"type": "Point", "coordinates": [100, 60]}}],
            "courses": [{"id": n, "organisation": 1, "course_type": 1, "convener": 1, "training_center": 20,
                         "start_date": "+9", "end_date": "+9"} for n in range(50, 55)]})
        sync(path, site)
    layers.refresh(path, project)
    assert layer.featureCount() == own.featureCount() == 14 and heard
    assert layer.extent().contains(QgsRectangle(8, 0, 100, 60)) and own.extent() == layer.extent()
    assert len(list(layer.getFeatures())) == 14 and set(project.mapLayers()) == before
    layer.countSymbolFeatures()
    wait_for(layer.symbolFeatureCountMapChanged)
    assert layer.featureCount("{soon}") == 7


def test_refresh_keeps_what_the_user_made_of_the_style(layers, project, store):
    from qgis.core import QgsMarkerSymbol, QgsSingleSymbolRenderer
    layers.add(store, project)
    layer = layers.find(store, project=project)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"name": "star"})))
    layers.refresh(store, project)
    layers.add(store, project)
    assert layer.renderer().symbol().symbolLayer(0).properties()["name"] == "star"


# ---- again, later ---------------------------------------------------------------------------------------------------

LATER = """
import sys
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
print(project.read(sys.argv[1]))
for layer in sorted(project.mapLayers().values(), key=lambda layer: layer.name()):
    print(layer.name(), layer.isValid(), layer.readOnly(), layer.featureCount(), layer.renderer().type(),
          layer.temporalProperties().isActive(), len(layer.mapTipTemplate()) > 100)
print(all(relation.isValid() for relation in project.relationManager().relations().values()))
project.clear()
del layer
application.exitQgis()
"""


@pytest.mark.parametrize("ending", ["qgs", "qgz"])
def test_project_opens_elsewhere_without_the_plugin(layers, project, copy, tmp_path, ending):
    group = layers.add_copy(copy, project)
    assert group.name() == "Courses of ours" and names(group) == NAMES
    assert project.write(str(tmp_path / f"project.{ending}"))
    project.clear()
    gc.collect()
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in (copy.name, f"project.{ending}"):
        shutil.move(tmp_path / name, moved / name)
    shown = run(sys.executable, "-c", LATER, moved / f"project.{ending}").splitlines()
    assert shown == [
        "True", "Countries True True 240 singleSymbol False False", "Courses True True 9 pointDisplacement True True",
        "Organisations True True 1 singleSymbol False True", "Regions True True 4556 singleSymbol False False",
        "Training centres True True 6 RuleRenderer False True", "True"]


class Session:
    """What copy_into_project() needs of one: jobs run at once, lines are kept."""

    def __init__(self, store):
        self.store, self.messages, self.lines = store, self, []

    def warn(self, line):
        self.lines.append(line)

    def start(self, title, work, done):
        with self.store as opened:
            self.result = work(opened, self)
        self.lines += done(self)
        return self


def test_copy_into_project(layers, project, store, tmp_path):
    Store = importlib.import_module("qgis_certification.store").Store  # noqa: N806 -- a class
    session = Session(Store(str(store)))
    assert layers.copy_into_project(session, project=project) is None and len(session.lines) == 1
    project.write(str(tmp_path / "project.qgs"))
    for name, filter, number in (("certified-courses", None, 9), ("certified-courses-1", {"from": "2027-05-01"}, 1)):
        session = Session(Store(str(store)))
        assert layers.copy_into_project(session, filter, project)
        path = tmp_path / f"{name}.gpkg"
        assert path.name in session.lines[0] and layers.find(path, project=project).featureCount() == number
        assert tree(project)[0] == (name, NAMES)
    project.write()
    assert f"./{path.name}|layername=courses" in (tmp_path / "project.qgs").read_text()


def test_opened_project_is_known_again(layers, project, store, tmp_path):
    from qgis.core import QgsProject
    layers.add(store, project)
    project.write(str(tmp_path / "project.qgs"))
    again = QgsProject()
    again.read(str(tmp_path / "project.qgs"))
    layers.add(store, again)
    assert tree(again) == [("QGIS Certification", NAMES), ("World map", ["Regions", "Countries"])]
    assert len(again.mapLayers()) == 5
    again.clear()


def test_layer_whose_store_comes_later_is_repaired(layers, project, tmp_path):
    from qgis.core import QgsProject
    path = maps.make_store(tmp_path, maps.content())
    layers.add(path, project)
    project.write(str(tmp_path / "project.qgs"))
    project.clear()
    gc.collect()
    away = tmp_path / "away"
    away.mkdir()
    for part in tmp_path.glob("courses.sqlite*"):
        shutil.move(part, away / part.name)
    again = QgsProject()
    again.read(str(tmp_path / "project.qgs"))
    found = layers.showing(path, again)
    assert len(found) == 3 and not any(layer.isValid() for layer in found)
    for part in away.iterdir():
        shutil.move(part, tmp_path / part.name)
    layers.refresh(path, again)
    assert all(layer.isValid() for layer in found) and layers.find(path, project=again).featureCount() == 9
    assert layers.find(path, project=again).renderer().type() == "pointDisplacement"
    again.clear()


# ---- words ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def pseudo(layers, monkeypatch):
    """Every text in another language, of the kind that breaks things."""
    style = importlib.import_module("qgis_certification.style")
    monkeypatch.setattr(style, "tr", lambda text: f"«{text}» l'été %] \\")


@pytest.mark.parametrize("kind", ["store", "copy"])
def test_legend_fields_and_map_tip_speak_the_users_language(layers, project, request, pseudo, kind):
    from qgis.core import QgsExpression
    path = request.getfixturevalue(kind)
    layers.add(path, project)
    for name in ("courses", "centres", "organisations"):
        layer = layers.find(path, name, project)
        for rule in layer.renderer().legendSymbolItems():
            assert not rule.label() or rule.label().startswith("«")
        assert [layer.fields()[at].name() for at in range(len(layer.fields()))
                if not layer.attributeAlias(at).startswith("«")] == ["id"]
        variables = maps.context(layer)
        for feature in layer.getFeatures():
            variables.setFeature(feature)
            tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), variables)
            assert "[%" not in tip and tip.count("«") >= 1 and tip.startswith("<b>")


def test_every_word_of_the_styles_is_translated(package):
    style = importlib.import_module("qgis_certification.style")
    text = "".join(path.read_text() for path in (SOURCE / "plugin" / "styles").glob("*.qml"))
    for english in style.words(str):
        assert f'"{english}"' in text or f"'{english}'" in text
    shown = set(re.findall(r'(?:label|<alias field="\w+" name)="([^"]+)"', text))
    assert shown and shown <= set(style.words(str))
