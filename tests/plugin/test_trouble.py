"""What goes wrong is a line for the user, never a failure within a slot; and hostile texts stay texts."""

import os
import shutil
import sqlite3

import pytest

from built import qcert
from window import courses, wait_until


@pytest.fixture
def plugin(package, iface, settings, store_file):
    """A plugin that shows its courses, also past ones: their number does not depend on the day."""
    from qgis_certification.plugin import CertificationPlugin
    settings.setValue("qgis_certification/store", str(store_file))
    settings.setValue("qgis_certification/filter", '{"past": 1}')
    plugin = CertificationPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    wait_until(lambda: courses(plugin).search.model.rowCount())
    yield plugin
    plugin.unload()


def turn():
    """Let what waits for its turn be done."""
    from qgis.PyQt.QtTest import QTest
    QTest.qWait(200)


# ---- no library ------------------------------------------------------------------------------------------------------


@pytest.fixture
def bare(package, iface, settings, monkeypatch):
    """A plugin without its library."""
    from qgis_certification import native
    monkeypatch.setattr(native, "_loaded", None)
    monkeypatch.setenv("QCERT_LIBRARY", "/nowhere/libqcert.so.1")
    plugin = package.classFactory(iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_each_action_without_the_library(bare, iface):
    for _ in range(2):
        for _, action in iface.menu:
            action.trigger()
    bare.session.changed.emit()
    bare.session.switched.emit()
    turn()
    assert len(iface.messages()) == 1 and "not installed" in iface.messages()[0]


def test_the_programme_without_the_library(bare):
    bare.session.settings.programme = True
    tabs = bare.dock.page("programme").tabs
    for name in ("dossiers", "desk", "fees"):
        page = tabs.page(name)
        turn()
        assert "not installed" in page.missing.text() and "Debian" in page.missing.text(), name


def test_the_website_without_the_library(bare, iface):
    from qgis.PyQt.QtWidgets import QToolBar
    bare.session.settings.programme, bare.session.settings.server = True, "https://example.org"
    bare.dock.page("programme").findChild(QToolBar).actions()[0].trigger()
    assert any("not installed" in message for message in iface.messages())


# ---- a store that is no longer one -----------------------------------------------------------------------------------


# What a user does, by name.
ACTS = {
    "types a town": lambda plugin: courses(plugin).search.where._suggest("Bern"),
    "opens the saved searches": lambda plugin: courses(plugin).saved.aboutToShow.emit(),
    "scrolls": lambda plugin: courses(plugin).search.model.fetchMore(courses(plugin).search.model.index(-1, 0)),
    "searches": lambda plugin: courses(plugin).search.text.setText("QGIS"),
    "chooses in the locator": lambda plugin: plugin.show_found("course", 1),
    "stars": lambda plugin: courses(plugin).search.details._change("star", 1, 1),
    "notes": lambda plugin: courses(plugin).search.details._change("note", 1, "a"),
    "notes a NUL": lambda plugin: courses(plugin).search.details._change("note", 1, "a\0"),
    "saves a search": lambda plugin: courses(plugin).saved._save("mine"),
    "synchronises": lambda plugin: plugin.session.sync(),
    "opens the options": lambda plugin: plugin.options.createWidget().deleteLater(),
    "shows layers": lambda plugin: plugin.show_layers(),
    "sees a sync end": lambda plugin: plugin.session.changed.emit(),
}


def break_store(store_file):
    other = store_file.with_name("other")
    other.write_bytes(b"This is no store. " * 1000)
    os.replace(other, store_file)


@pytest.mark.parametrize("name", ACTS)
def test_a_broken_store(plugin, iface, store_file, name):
    break_store(store_file)
    ACTS[name](plugin)
    turn()
    wait_until(lambda: not plugin.session.busy)
    said = [*iface.messages(), courses(plugin).welcome.problem.text(), courses(plugin).search.count.text()]
    assert name in ("opens the options", "shows layers") or any("courses.sqlite" in text or "NUL" in text
                                                                for text in said), said


def test_the_news_of_a_broken_store(plugin, iface, store_file):
    plugin.session.do(lambda store: store.follow("all", {}))
    saved = next(iter(plugin.session.store().follows()))
    break_store(store_file)
    courses(plugin).search.show_news(saved)
    turn()
    assert len(iface.messages()) == 1


def test_filters_work_after_a_failure(plugin, store_file, tmp_path):
    good = shutil.copy(store_file, tmp_path / "good")
    break_store(store_file)
    plugin.session.changed.emit()
    turn()
    assert courses(plugin).pages.currentWidget() is courses(plugin).welcome
    os.replace(good, store_file)
    plugin.session.changed.emit()
    turn()
    assert courses(plugin).pages.currentWidget() is courses(plugin).search
    before = courses(plugin).search.model.rowCount()
    courses(plugin).search.country.setCurrentIndex(courses(plugin).search.country.findData("FR"))
    wait_until(lambda: 0 < courses(plugin).search.model.rowCount() < before)


def test_another_store_in_its_place(plugin, store_file):
    """As from a backup, or by the command line: it is seen, not what is no longer there."""
    other = shutil.copy(store_file, store_file.with_name("other"))
    with sqlite3.connect(other) as file:
        file.execute("UPDATE course SET gone = '2026-11-01'")
    file.close()
    os.replace(other, store_file)
    plugin.session.changed.emit()
    wait_until(lambda: not courses(plugin).search.model.rowCount())


# ---- jobs ------------------------------------------------------------------------------------------------------------


def test_what_follows_a_job_fails(plugin, iface):
    def fail(job):
        raise OSError("the style is not installed")
    plugin.session.start("Trying", lambda store, job: None, fail)
    wait_until(lambda: not plugin.session.busy)
    assert iface.messages() == ["the style is not installed"]


def test_one_job_at_a_time(plugin, iface, site):
    plugin.session.settings.server = site.url
    synchronise = next(action for _, action in iface.menu if action.objectName() == "QgisCertificationSynchronise")
    for _ in range(3):
        synchronise.trigger()
    assert len(plugin.session._jobs) == 1
    wait_until(lambda: not plugin.session.busy)
    assert len(iface.messages()) == 3


def test_a_whole_geopackage_is_added_as_a_group(plugin, iface, tmp_path):
    from qgis.core import QgsProject
    from qgis_certification import layers
    from qgis_certification.export_dialog import ExportDialog
    for name, count in (("all.gpkg", 3), ("all.geojson", 1)):
        dialog = ExportDialog(plugin.session, {"past": 1}, plugin.dock)
        dialog.whole.setChecked(True)
        dialog.file.setFilePath(str(tmp_path / name))
        dialog.open_layer.setChecked(True)
        dialog.accept()
        wait_until(lambda: not plugin.session.busy)
        assert len(layers.showing(tmp_path / name)) == count
    assert all(layer.isValid() for layer in QgsProject.instance().mapLayers().values())


def test_a_name_that_no_file_can_have(plugin, iface):
    """As when a list is pasted where a file belongs, or dropped."""
    from qgis_certification.dossier_text import file_of
    from qgis_certification.export_dialog import ExportDialog
    name = "/" + "QGIS-1\n" * 1000 + ".csv"
    dialog = ExportDialog(plugin.session, {"past": 1}, plugin.dock)
    dialog.file.setFilePath(name)
    assert dialog.replace.isHidden()
    dialog.accept()
    wait_until(lambda: not plugin.session.busy)
    plugin.dock.page("certificates").menus.open_files([name.replace("csv", "txt")])
    wait_until(lambda: not plugin.session.busy)
    assert len(iface.messages()) == 2 and all("QGIS-1" in text for text in iface.messages())
    assert file_of(type("Event", (), {"path": name})) is None


# ---- texts of others -------------------------------------------------------------------------------------------------

EVIL = "<img src='file:///etc/hostname'><b>bold</b> & more"


def test_a_line_is_no_html(plugin, iface):
    from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QTextEdit
    plugin.session.messages.warn(EVIL, EVIL)
    item = iface.bar.items()[0]
    shown = [widget.toPlainText() for widget in item.findChildren(QTextEdit)]
    assert any(EVIL in text for text in shown), shown
    plugin.session.messages.explain(EVIL, EVIL)
    box = iface.window.findChild(QMessageBox, "QgisCertificationDetails")
    texts = [label.text() for label in box.findChildren(QLabel)]
    assert sum("&lt;b&gt;" in text for text in texts) == 2 and not any("<b>" in text for text in texts)
    box.close()


def test_a_question_is_no_html(plugin):
    from qgis.PyQt.QtWidgets import QInputDialog
    details = courses(plugin).search.details
    details.show_course(courses(plugin).search.model.row(courses(plugin).search.model.index(0, 0))._replace(type=EVIL))
    details.note.trigger()
    assert "&lt;b&gt;" in details.findChild(QInputDialog).labelText()


def test_what_is_asked_goes_again(plugin):
    """A dialog and a menu are gone when they are closed."""
    from qgis.PyQt.QtWidgets import QDialog, QMenu
    search = courses(plugin).search
    before = len(plugin.dock.findChildren((QDialog, QMenu)))
    search.open(search.model.row(search.model.index(0, 0)))
    for act in (search.details.note.trigger, courses(plugin)._export, courses(plugin).saved._ask_for_name):
        act()
    search.results.customContextMenuRequested.emit(search.results.visualRect(search.model.index(0, 0)).center())
    opened = plugin.dock.findChildren((QDialog, QMenu))
    assert len(opened) == before + 4
    for widget in opened:
        widget.close()
    wait_until(lambda: len(plugin.dock.findChildren((QDialog, QMenu))) == before)


def test_no_click_is_waited_for_where_nobody_sees_it(plugin, iface):
    """QGIS ended if the plugin was switched off meanwhile."""
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    pan, tool = QgsMapToolPan(iface.canvas), courses(plugin).search.where._tool
    iface.canvas.setMapTool(pan)
    for hide in (plugin.dock.hide, lambda: plugin.dock.page("certificates"), plugin.unload):
        courses(plugin).search.click_on_map.click()
        assert iface.canvas.mapTool() is tool
        hide()
        assert iface.canvas.mapTool() is pan
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(tool)
    iface.canvas.unsetMapTool(pan)


def test_nothing_is_copied_where_nothing_is_current(plugin):
    """Not the last row, and no failure where there is none."""
    from qgis.PyQt.QtCore import QModelIndex
    from qgis_certification.certificate_table import Certificates
    from qgis_certification.fee_table import Balances, Bookings
    models = [courses(plugin).search.model, Certificates(), Bookings(None), Balances(None)]
    assert models[0].rowCount() and [model.data(QModelIndex()) for model in models] == [None] * 4


def test_menus_of_saved_searches_do_not_pile_up(plugin):
    from qgis.PyQt.QtWidgets import QMenu
    saved = courses(plugin).saved
    saved._save("mine")
    for _ in range(3):
        saved.aboutToShow.emit()
    wait_until(lambda: len(saved.findChildren(QMenu)) == 1)
    assert [action.text() for action in saved.actions()][-1] == "mine"


# ---- hands -----------------------------------------------------------------------------------------------------------


def test_every_button_can_be_reached_by_keyboard(plugin):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QToolBar, QToolButton
    buttons = [button for bar in plugin.dock.findChildren(QToolBar) for button in bar.findChildren(QToolButton)
               if button.objectName() != "qt_toolbar_ext_button"]
    assert len(buttons) > 10
    assert [button.text() for button in buttons if not button.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    assert [button for button in buttons if not button.text()] == []


def test_return_keeps_the_town_that_was_chosen(plugin):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    where = courses(plugin).search.where
    QTest.keyClicks(courses(plugin).search.place, "bern")
    second = where._completer.model().stringList()[1]
    where._completer.activated[str].emit(second)
    origin = where.origin
    QTest.keyClick(courses(plugin).search.place, Qt.Key.Key_Return)
    assert where.origin == origin and second.startswith(where.words)


def test_a_double_click_opens_once(plugin, monkeypatch):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    search, opened = courses(plugin).search, []
    monkeypatch.setattr(search, "open", opened.append)
    view, at = search.results.viewport(), search.results.visualRect(search.model.index(0, 0)).center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert len(opened) == 1


@pytest.mark.parametrize("start", ["{", "3", "null", "[1]"])
def test_options_that_somebody_wrote_by_hand(plugin, start):
    plugin.session.settings.start_filter = start
    plugin.session.settings.keep_filters = False
    page = plugin.options.createWidget()
    assert page.form.within.value() == 0
    page.deleteLater()


def test_a_stored_place_of_three_numbers(plugin, store_file):
    plugin.session.settings.place = '["a", [1, 2, 3]]'
    courses(plugin).search.where.restore()
    assert courses(plugin).search.where.origin is None or len(courses(plugin).search.where.origin) == 2
    assert qcert(store_file, "status")
