"""QGIS speaks German, and so does the plugin."""

from hands import canvas, click_row, full_window, plugin, shot, until, wait
from qgis.core import QgsProject

full_window()
dock = plugin.dock
plugin.show_layers()
until(dock.search.model.rowCount, "the courses")
assert dock.windowTitle() == "Zertifizierte Kurse"
assert [action.text() for action in dock.actions.values()] == [
    "Synchronisieren", "Abbrechen", "Layer anzeigen", "Exportieren…", "In das Projekt kopieren"]
assert plugin.provider.algorithm("reach").displayName() == "Reichweite zertifizierter Schulung"
canvas.waitWhileRendering()
wait(500)
click_row(dock.search.results, 0, times=2)
until(dock.search.details.isVisible, "the details' opening")
assert "Schulungszentrum" in dock.search.details.sheet.toPlainText()
names = {node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()}
assert {"Kurse", "Schulungszentren", "Organisationen"} <= names
canvas.waitWhileRendering()
shot("german")
print("done")
