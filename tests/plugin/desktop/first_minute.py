"""A user's first minute: a click on the button, courses, a town, a course."""

from hands import canvas, click, click_row, full_window, iface, in_message_bar, key, plugin, shot, until, write
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QToolBar, QToolButton

full_window()
dock = plugin.dock
assert dock.isHidden()
with open("/proc/self/maps") as maps:
    assert "libqcert" not in maps.read(), "the library is loaded before anybody asked for anything"
button = next(button for button in iface.mainWindow().findChildren(QToolButton)
              if button.defaultAction() is dock.toggleViewAction() and isinstance(button.parent(), QToolBar))
click(button)
until(dock.isVisible, "the dock's opening")
page = dock.page("courses")
assert page.pages.currentWidget() is page.welcome
shot("1-welcome")

click(page.welcome.get)
until(lambda: page.pages.currentWidget() is page.search and page.search.model.rowCount(), "the courses' coming")
until(lambda: QgsProject.instance().mapLayers(), "the layers' coming")
assert len(in_message_bar()) == 1, in_message_bar()
canvas.waitWhileRendering()
shot("2-courses")

click(page.search.clear) if page.search.clear.isVisible() else None
click(page.search.place)
write("bern")
until(lambda: page.search.where._completer.popup().isVisible(), "the towns' being offered")
shot("3-towns")
key("Down")
key("Return")
until(lambda: page.search.where.origin is not None, "the town's being taken")
assert page.search.where.words.startswith("Bern"), page.search.where.words
first = page.search.model.row(page.search.model.index(0, 0))
assert "Bern" in first.centre and first.metres < 1000

click_row(page.search.results, 0, times=2)
until(page.search.details.isVisible, "the details' opening")
canvas.waitWhileRendering()
assert page.search.details.course.id == first.id
assert first.type in page.search.details.sheet.toPlainText()
assert "not in the programme's data" in page.search.details.sheet.toPlainText()
shot("4-details")

click(page.search.details.actions.widgetForAction(page.search.details.star))
until(lambda: page.search.details.course.starred, "the star's coming")
key("Tab")
click(page.search.results.viewport(), QPoint(40, 10))
key("Down")
until(lambda: page.search.details.course.id != first.id, "the details' following")
key("Escape")
print("done")
