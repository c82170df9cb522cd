"""QGIS speaks German, and so does the plugin."""

from hands import canvas, click_row, full_window, plugin, shot, until, wait
from qgis.core import QgsProject

full_window()
plugin.show_layers()
page = plugin.dock.page("courses")
until(page.search.model.rowCount, "the courses")
tabs = plugin.dock.tabs
assert [tabs.tabText(number) for number in range(tabs.count())][:1] == ["Kurse"]
assert [action.text() for action in page.actions.values()] == [
    "Synchronisieren", "Abbrechen", "Layer anzeigen", "Exportieren…", "In das Projekt kopieren"]
assert plugin.provider.algorithm("reach").displayName() == "Reichweite zertifizierter Schulung"
canvas.waitWhileRendering()
wait(500)
click_row(page.search.results, 0, times=2)
until(page.search.details.isVisible, "the details' opening")
assert "Schulungszentrum" in page.search.details.sheet.toPlainText()
names = {node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()}
assert {"Kurse", "Schulungszentren", "Organisationen"} <= names
canvas.waitWhileRendering()
shot("german")
print("done")
