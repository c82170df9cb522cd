"""A list is pasted: each line gets a careful answer, also after the dock's tab was left and come back to."""

from hands import click, click_row, full_window, key, plugin, shot, until
from qgis.PyQt.QtWidgets import QApplication

PASTED = """QGIS-1
qgis-2, a colleague
QGIS-99
https://example.org/en/organisationcertificate/QGIS-2/."""

full_window()
page = plugin.dock.page("certificates")
until(page.isVisible, "the tab's opening")
click(page.box)
QApplication.clipboard().setText(PASTED)
key("ctrl+v")
until(page.check.isEnabled, "the text's coming")
click(page.check)
until(page.progress.isVisible, "the walk")
shot("1-walk")
until(lambda: not plugin.session.busy, "the walk's end")
verdicts = [page.model.row(page.model.index(row, 0)).verdict for row in range(page.model.rowCount())]
assert verdicts == ["on record", "on record", "no record", "expired"], verdicts
click_row(page.table, 2)
until(page.sheet.isVisible, "the details")
assert "does not say whether it was withdrawn" in page.sheet.toPlainText(), page.sheet.toPlainText()
shot("2-verdicts")

tabs = plugin.dock.tabs.tabBar()
click(tabs, tabs.tabRect(0).center())
until(lambda: plugin.dock.page("courses").isVisible(), "the courses")
click(tabs, tabs.tabRect(1).center())
until(page.table.isVisible, "the certificates again")
assert page.model.rowCount() == 4

key("ctrl+k")
QApplication.clipboard().setText("cert QGIS-99")
key("ctrl+v")
until(lambda: [one for one in QApplication.topLevelWidgets() if one.isVisible()], "the locator")
shot("3-locator")
key("Down")
key("Return")
until(lambda: page.box.toPlainText().endswith("QGIS-99") and not plugin.session.busy, "the check")
assert page.model.rowCount() == 1 and page.model.row(page.model.index(0, 0)).verdict == "no record"
print("done")
