"""What plugin/run has QGIS do once it is open: show the courses near the town QCERT_TOWN. With QCERT_PICTURE, the map
is written to that file, and QGIS ends. QGIS runs this twice: before it loads plugins, and when it is about to open."""

import os
import traceback

import qgis.utils
from qgis.core import (QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsMapRendererParallelJob, QgsMapSettings,
                       QgsProject, QgsRectangle)
from qgis.PyQt.QtCore import QCoreApplication, QSize, QTimer
from qgis.utils import iface, plugins

PICTURE = os.environ.get("QCERT_PICTURE")
AROUND = 2.5, 1.5  # degrees


def show():
    """As if somebody had shown the layers, chosen the town in the dock, and zoomed to it."""
    plugins["qgis_certification"].show_layers()
    QTimer.singleShot(1000, go_there)  # QGIS zooms to a project's first layers when it is idle, and we to the courses


def go_there():
    """The courses near the town, in the dock and on the map."""
    plugin, canvas = plugins["qgis_certification"], iface.mapCanvas()
    town = plugin.session.store().places(os.environ["QCERT_TOWN"], limit=1).take(1)[0]
    plugin.dock.page("courses").search.where.set(town.name, (town.lon, town.lat))
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"),
                                    canvas.mapSettings().destinationCrs(), QgsProject.instance())
    east, north = AROUND
    canvas.setExtent(to_map.transformBoundingBox(
        QgsRectangle(town.lon - east, town.lat - north, town.lon + east, town.lat + north)))
    canvas.refresh()


def write_map():
    """The map as the window shows it, but in a size of its own."""
    settings, tree = QgsMapSettings(iface.mapCanvas().mapSettings()), QgsProject.instance().layerTreeRoot()
    shown = tree.checkedLayers()
    settings.setLayers([layer for layer in tree.layerOrder() if layer in shown])
    settings.setOutputSize(QSize(1200, 800))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    if not job.renderedImage().save(PICTURE):
        raise OSError(f"{PICTURE} could not be written")


def show_and_end():
    """Nobody is there to see a failure in QGIS, so it is printed."""
    code = 0
    try:
        plugins["qgis_certification"].show_layers()
        go_there()
        write_map()
    except Exception:
        traceback.print_exc()
        code = 1
    iface.newProject(False)
    QTimer.singleShot(300, lambda: QCoreApplication.exit(code))


def complain(kind, value, trace, *_, **__):
    """Print a failure, which QGIS would show in a window and wait for somebody to close it."""
    traceback.print_exception(kind, value, trace)


if PICTURE:
    qgis.utils.open_stack_dialog = complain
if iface is not None:
    iface.initializationCompleted.connect(lambda: QTimer.singleShot(300, show_and_end if PICTURE else show))
