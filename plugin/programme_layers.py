"""The maps of the tab "Programme": who contributes to QGIS, and where there are user groups. Main thread."""

import re
from pathlib import Path

from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingException,
                       QgsProcessingFeedback, QgsProject, QgsRelation, QgsRelationContext, QgsVectorLayer)

from . import layers, style
from .text import tr

CONTRIBUTORS, CONTRIBUTIONS = "contributors", "contributions"  # as in the store
GROUPS_FILE = "user-groups.gpkg"  # beside the store


def show_contributions(session, iface):
    """Put the organisations with published contributions, and these as a table, into the project, and show them.
    Raises one of FAILURES; OSError: a style is missing."""
    if not session.store().contributions({"limit": 1}).take(1):
        session.messages.show(tr("No contributions are published yet: those of certified applications will be."))
        return
    path, project, fresh = session.path, QgsProject.instance(), _is_fresh()
    for name, title in ((CONTRIBUTIONS, tr("Contributions")), (CONTRIBUTORS, tr("Contributors"))):
        if layers.find(path, name) is None:
            _insert(_group(path), _opened(path, name, title))
    _relate(layers.find(path, CONTRIBUTIONS), layers.find(path, CONTRIBUTORS), project)
    _show(layers.find(path, CONTRIBUTORS), iface, fresh)


def refresh(session, canvas):
    """Let these layers show what the store holds now, each in a turn of its own."""
    for name in (CONTRIBUTORS, CONTRIBUTIONS):
        layers.later(canvas, lambda name=name: layers.renew(layers.find(session.path, name)))


def show_groups(session, iface):
    """Put the user groups, and the countries without one, into the project, and show them. They lie in a file beside
    the store. Raises one of FAILURES."""
    path, fresh = Path(session.path).with_name(GROUPS_FILE), _is_fresh()
    names = ("countries_without", tr("Countries without a user group")), ("groups", tr("User groups"))
    if any(layers.find(path, name) is None for name, _ in names):
        layers.remove(path)
        _write_groups(path)
        group = _group(path, tr("QGIS user groups"))
        for name, title in names:
            _insert(group, _opened(path, name, title))
    _show(layers.find(path, "groups"), iface, fresh)


def _write_groups(path):
    """Make the file with Processing's own algorithm. OSError: it cannot be written."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("certification:usergroups")
    quoted = re.sub(r"([\\'])", r"\\\1", str(path))
    outputs = {name: f"ogr:dbname='{quoted}' table=\"{table}\" (geom)"
               for name, table in (("GROUPS", "groups"), ("COUNTRIES", "countries_without"))}
    try:
        algorithm.run(outputs, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    except QgsProcessingException as error:
        raise OSError(str(error)) from error


def _opened(path, name, title):
    layer = QgsVectorLayer(f"{path}|layername={name}", title, "ogr")
    if not layer.isValid():
        raise OSError(tr("{file} cannot be read").format(file=path))
    style.apply(layer, name)
    return layer


def _group(path, title=None):
    """The group of a file's layers, made if there is none."""
    group = layers.find_group(path)
    if group is None:
        group = QgsProject.instance().layerTreeRoot().insertGroup(0, title or tr("QGIS Certification"))
        group.setCustomProperty(layers.GROUP, True)
    return group


def _insert(group, layer):
    if _is_fresh():
        layers.add_world(QgsProject.instance())
    QgsProject.instance().addMapLayer(layer, False)
    group.insertLayer(0, layer).setExpanded(False)


def _is_fresh():
    """Whether the project is an empty one."""
    return not QgsProject.instance().mapLayers()


def _relate(child, parent, project):
    """Let the form of an organisation show its contributions."""
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(f"{child.id()}_organisation_id")
    relation.setName(tr("Contributions of the organisation"))
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    relation.addFieldPair("organisation_id", "id")
    if relation.isValid() and relation.id() not in project.relationManager().relations():
        project.relationManager().addRelation(relation)


def _show(layer, iface, fresh):
    """Look at a layer. fresh: the project was empty, and has our map of the world."""
    iface.setActiveLayer(layer)
    iface.actionMapTips().setChecked(True)
    canvas, box, crs = iface.mapCanvas(), layer.extent(), layer.crs()  # the layer itself may be gone by then

    def look():
        if fresh:  # QGIS took the coordinate system of the first layer
            QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(layers.MERCATOR))
        layers.look_at(canvas, box, crs)
    layers.later(canvas, look)
