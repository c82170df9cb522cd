"""The layers of a store, or of a file exported from one, in a project: a group of three.

Only paths and QGIS are known here. All of it belongs to the main thread; project is QGIS' own
unless another is given.
"""

from itertools import count
from pathlib import Path

from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException,
                       QgsDateTimeRange, QgsGeometry, QgsPointXY, QgsProject, QgsProviderRegistry, QgsRelation,
                       QgsRelationContext, QgsTemporalNavigationObject, QgsVectorLayer)
from qgis.PyQt.QtCore import QDateTime, QTimer
from qgis.PyQt.QtGui import QColor

from . import style
from .text import tr

GROUP = "qgis_certification/group"  # the property by which a group is known, whatever its name
LAYERS = ("courses", "centres", "organisations")  # as in the file, and from the top down
HIDDEN = ("organisations",)  # at first: they lie where the centres lie
WORLD = "resources/data/world_map.gpkg"
MERCATOR = "EPSG:3857"  # what lies near keeps its shape, wherever it is
NEAR = 250000  # the scale at which a row is shown: what lies at one place is open there


# ---- one layer -----------------------------------------------------------------------------


def open_layer(path, name):
    """A layer of a file, in the style that lies in the file or else in ours; None if missing."""
    titles = {"courses": tr("Courses"), "centres": tr("Training centres"), "organisations": tr("Organisations")}
    layer = QgsVectorLayer(f"{path}|layername={name}", titles[name], "ogr")
    if not layer.isValid():
        return None
    own = bool(layer.mapTipTemplate())
    if own:
        layer.loadDefaultStyle()  # again: opening guessed the layer's time after it had read it
    style.apply(layer, None if own else name)
    return layer


def source(layer):
    """The file that a layer shows, and what the layer is called in there; None for others."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() not in ("ogr", "spatialite"):
        return None, None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path")
    return (Path(path).resolve() if path else None), parts.get("layerName")


def showing(path, project=None):
    """All layers of a project that show a file, also those that its user added."""
    path, layers = Path(path).resolve(), (project or QgsProject.instance()).mapLayers().values()
    return [layer for layer in layers if source(layer)[0] == path]


def find(path, name="courses", project=None):
    """The layer of our group that shows a layer of the file; None if there is none (any more)."""
    group = find_group(path, project)
    layers = [node.layer() for node in group.findLayers()] if group else []
    wanted = Path(path).resolve(), name
    return next((layer for layer in layers if source(layer) == wanted), None)


# ---- the group -----------------------------------------------------------------------------


def find_group(path, project=None):
    """The group with the layers of a file; None if there is none. An empty one serves any."""
    path = Path(path).resolve()
    for group in (project or QgsProject.instance()).layerTreeRoot().findGroups(True):
        sources = [source(node.layer())[0] for node in group.findLayers()]
        if group.customProperty(GROUP) and (not sources or path in sources):
            return group
    return None


def add(path, project=None, canvas=None, title=None):
    """Add what is missing of a file's group to the top of a project; twice adds nothing twice.

    A project without any layer also gets QGIS' own map of the world, and a canvas that is given
    shows the courses. Answers the group; None, and the project stays as it is, if the file holds
    no such layer.
    """
    project = project or QgsProject.instance()
    was_empty = not project.mapLayers()
    missing = {name: open_layer(path, name) for name in LAYERS if not find(path, name, project)}
    missing = {name: layer for name, layer in missing.items() if layer}
    group = find_group(path, project)
    if not missing and not (group and group.findLayers()):
        return None
    if not group:
        group = project.layerTreeRoot().insertGroup(0, title or tr("QGIS Certification"))
        group.setCustomProperty(GROUP, True)
    for name, layer in missing.items():
        insert(project, group, name, layer)
    relate({name: find(path, name, project) for name in LAYERS}, project)
    if was_empty:
        add_world(project)
    if canvas and missing:
        later(canvas, lambda: settle(project, canvas, path, was_empty))
    return group


def add_copy(path, project=None):
    """Add an exported GeoPackage, named like the file. Answers as add().

    A project that is saved beside the file finds it again wherever both are moved.
    """
    return add(path, project, title=Path(path).stem)


def copy_into_project(session, filter=None, project=None):
    """Start a job that exports what a filter finds, or all, beside the saved project, and add it.

    Answers the job; None, and the user is told, if the project was not saved yet.
    """
    project = project or QgsProject.instance()
    home = project.absolutePath()
    if not home:
        session.messages.warn(tr("Save the project first: the copy will lie beside it."))
        return None
    paths = (Path(home) / f"certified-courses{-n or ''}.gpkg" for n in count())
    path = next(path for path in paths if not path.exists())

    def done(job):
        if project.absolutePath() == home:  # it is still that project
            add_copy(path, project)
        text = tr("%n course(s) copied beside the project, to {file}", count=job.result.courses)
        return text.format(file=path.name), ""
    return session.start(tr("Copying certified courses into the project"),
                         lambda store, job: store.export(str(path), filter or {"past": True}), done)


def insert(project, group, name, layer):
    """Put a layer into the group, where it belongs among those that are there."""
    project.addMapLayer(layer, False)
    present = [source(child.layer())[1] for child in group.findLayers()]
    above = sum(other in LAYERS[:LAYERS.index(name)] for other in present)
    node = group.insertLayer(above, layer)
    node.setItemVisibilityChecked(name not in HIDDEN)
    node.setExpanded(name == "courses")
    node.setCustomProperty("showFeatureCount", int(name == "courses"))


def relate(layers, project):
    """Tell QGIS whose a course and a centre are, so that forms show them together."""
    for child, field, parent, title in (
            ("courses", "centre_id", "centres", tr("Courses of the centre")),
            ("courses", "organisation_id", "organisations", tr("Courses of the organisation")),
            ("centres", "organisation_id", "organisations", tr("Centres of the organisation"))):
        if not layers[child] or not layers[parent]:
            continue
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(f"{layers[child].id()}_{field}")
        relation.setName(title)
        relation.setReferencingLayer(layers[child].id())
        relation.setReferencedLayer(layers[parent].id())
        relation.addFieldPair(field, "id")
        if relation.isValid() and relation.id() not in project.relationManager().relations():
            project.relationManager().addRelation(relation)


def add_world(project):
    """Put QGIS' own map of the world beneath all, in calm colours; nothing if there is none."""
    path = Path(QgsApplication.pkgDataPath()) / WORLD
    world = project.layerTreeRoot().addGroup(tr("World map"))
    world.setExpanded(False)
    for table, look, title in (("states_provinces", "regions", tr("Regions")),
                               ("countries", "countries", tr("Countries"))):
        layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
        if layer.isValid():
            style.apply(layer, look)
            project.addMapLayer(layer, False)
            world.addLayer(layer).setExpanded(False)
    project.setBackgroundColor(QColor(223, 232, 238))
    project.setCrs(QgsCoordinateReferenceSystem(MERCATOR))


# ---- after a sync, and what is shown of it -------------------------------------------------


def refresh(path, project=None, canvas=None):
    """Let every layer that shows a file show what it holds now, also one that was without it. canvas: soon, each in a
    turn of its own, so that nobody waits for all."""
    project = project or QgsProject.instance()
    for layer in showing(path, project):
        if canvas:
            later(canvas, lambda key=layer.id(): renew(project.mapLayer(key)))
        else:
            renew(layer)


def remove(path, project=None):
    """Take the group of a file out of a project, with its layers."""
    project, group = project or QgsProject.instance(), find_group(path, project)
    if group and group.findLayers():
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
        group.parent().removeChildNode(group)


def renew(layer):
    """Let a layer show what its file holds now; None, which is gone meanwhile, is fine."""
    if layer is None:
        return
    if not layer.isValid():
        layer.setDataSource(layer.source(), layer.name(), layer.providerType())
        return
    layer.dataProvider().reloadData()
    layer.dataProvider().updateExtents()
    layer.updateExtents(True)
    if layer.isSpatial():
        layer.setRenderer(layer.renderer().clone())  # the legend counts its features anew
    layer.triggerRepaint()


def later(canvas, work):
    """Call work when QGIS, which sets up a canvas itself for a project's first layers, is done."""
    timer = QTimer(canvas, singleShot=True)
    timer.timeout.connect(work)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)


def settle(project, canvas, path, was_empty):
    """Show all courses that were added, in our coordinate system if the project was empty."""
    if was_empty:
        project.setCrs(QgsCoordinateReferenceSystem(MERCATOR))
    controller = canvas.temporalController()
    if controller and controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff:
        canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))  # QGIS keeps that of the project before
    layer = find(path, "courses", project)
    if layer and layer.featureCount():
        look_at(canvas, layer.extent(), layer.crs())


def look_at(canvas, box, crs):
    """Show a box, or a place from near by, as far as the canvas' projection can."""
    target = canvas.mapSettings().destinationCrs()
    if crs.isGeographic() and not target.bounds().isEmpty():
        box = box.intersect(target.bounds())
    try:
        box = QgsCoordinateTransform(crs, target, QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        return
    if not box.isFinite():
        return
    if box.width() or box.height():
        canvas.setExtent(box.buffered(max(box.width(), box.height()) / 20))
    else:
        canvas.setCenter(box.center())
        canvas.zoomScale(min(canvas.scale(), NEAR))
    canvas.refresh()


def zoom(canvas, path, name, number, place=None, project=None):
    """Show a row by its id from near by, and let it flash. Answers whether it has a place.

    place: where it lies, longitude and latitude, if the layer does not show it.
    """
    layer, crs = find(path, name, project), QgsCoordinateReferenceSystem("EPSG:4326")
    geometry = layer.getFeature(number).geometry() if layer else QgsGeometry()
    if not geometry.isEmpty():
        crs = layer.crs()
    elif place:
        geometry = QgsGeometry.fromPointXY(QgsPointXY(*place))
    else:
        return False
    later(canvas, lambda: (look_at(canvas, geometry.boundingBox(), crs), canvas.flashGeometries([geometry], crs)))
    return True
