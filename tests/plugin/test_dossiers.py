"""The tab "Applications": from nothing to a complete application, by hand and without the website."""

import shutil
import threading

import pytest

from built import TODAY, qcert
from window import wait_until

BERN = "Example GIS School Bern (invented)"
HOSTILE = "<b>Maps</b> & \u202egnippaM " + 20 * "very long "


@pytest.fixture
def plugin(package, iface, settings, store_file, monkeypatch):
    """A plugin with the tab "Programme", on a day that does not change."""
    from qgis_certification import dossier_moves, jobs, session
    from qgis_certification.plugin import CertificationPlugin
    from qgis_certification.settings import Settings
    from qgis_certification.store import Store
    Settings().store, Settings().programme = str(store_file), True
    for module in (jobs, session):
        monkeypatch.setattr(module, "Store", lambda path, **options: Store(path, today=TODAY, **options))
    opened = []
    monkeypatch.setattr(dossier_moves.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    plugin = CertificationPlugin(iface)
    plugin.initGui()
    plugin.opened = opened
    yield plugin
    plugin.unload()


def seen(plugin, name):
    """A tab of the programme's, once it can be seen."""
    plugin.dock.show()
    page = plugin.dock.page("programme").tabs.page(name)
    wait_until(page.isVisible)
    return page


@pytest.fixture
def page(plugin):
    return seen(plugin, "dossiers")


@pytest.fixture
def begun(page):
    """The tab with an application in which there is nothing."""
    begin(page)
    return page


def begin(page, organisation=BERN, country=""):
    page.new_dossier.click()
    page.form.organisation.setEditText(organisation)
    page.form.country.setEditText(country)
    page.form.accept.click()
    settle(page)


def settle(page):
    """Wait until all is written and looked at."""
    wait_until(lambda: not page.panel.session.busy and not page.panel.checking and (
        page.panel.row is None or page.panel.findings is not None))


def rows(page):
    """The texts of the tree."""
    return [item.text(0) for item in page.panel.tree.rows()]


def row(page, text):
    """The first row, from above, that has the text."""
    found = [item for item in page.panel.tree.rows() if text in item.text(0)]
    assert found, rows(page)
    return found[0]


def activate(page, text):
    item = row(page, text)
    page.panel.tree.setCurrentItem(item)
    page.panel.tree.itemActivated.emit(item, 0)
    assert page.form.isVisible()


def put(page, **values):
    """Fill the form that is open, and accept it."""
    page.form.fill(**values)
    assert page.form.accept.isEnabled()
    page.form.accept.click()
    settle(page)


def move(page, name):
    """Begin a move by its button."""
    actions = {action.objectName(): action for action in page.panel.moves.menu().actions()}
    actions[f"QgisCertification_{name}"].trigger()


def listed(store_file):
    return qcert(store_file, "dossier", "list")["dossiers"]


def events(store_file, *words):
    return qcert(store_file, "dossier", "show", "1", *words)["events"]


def test_nothing_yet(page):
    assert page.missing.isVisible() and not page.panel.tree.isVisible() and not page.dossier.isEnabled()
    assert not page.actions_there["export"].isEnabled() and page.actions_there["import"].isEnabled()


def test_it_begins_with_one_s_own(plugin, store_file, settings):
    plugin.session.settings.organisation = BERN
    page = seen(plugin, "dossiers")
    page.new_dossier.click()
    assert page.form.isVisible() and page.form.organisation.currentText() == BERN
    page.form.accept.click()
    settle(page)
    assert [(each["organisation"], each["state"]) for each in listed(store_file)] == [(BERN, "draft")]
    assert page.panel.tree.isVisible() and not page.form.isVisible() and page.panel.state.text().startswith("Draft")
    page.new_dossier.click()
    assert page.form.organisation.currentText() == ""  # it has one


def test_a_name_needs_a_country(page, store_file, iface):
    begin(page, "Invented Applicant")
    assert listed(store_file) == [] and page.form.isVisible()
    assert any("country" in message for message in iface.messages())
    page.form.country.setEditText("Switzerland")
    page.form.accept.click()
    settle(page)
    assert [(each["organisation"], each["country"]) for each in listed(store_file)] == [("Invented Applicant", "CH")]


def test_from_nothing_to_complete_and_submitted(plugin, begun, store_file, tmp_path):
    page = begun
    assert page.panel.progress.text().startswith("2 thing")
    activate(page, "Plugins: none yet")
    put(page, title="A plugin", link="https://example.org/plugin", day="2026-05-01", note="On many\nmaps")
    activate(page, "missing: at least one")
    put(page, title="Basics")
    slides = tmp_path / "slides of the course.pdf"
    slides.write_text("slides")
    activate(page, "missing: lectures")
    assert page.form.values()["what"] == "lectures" and not page.form.accept.isEnabled()
    put(page, file=str(slides), version="3.44")
    activate(page, "missing: exercises")
    put(page, link="https://example.org/exercises", version="3.44")
    assert page.panel.progress.text().startswith("Complete") and "weak: no data" in rows(page)
    activate(page, "weak: no data")
    put(page, link="https://example.org/data")
    assert page.panel.progress.text() == "Complete: nothing is missing"
    assert qcert(store_file, "dossier", "check", "1")["findings"] == []
    told = [(each["kind"], each["what"], each["title"], each["link"], each["file"], each["qgis"], each["day"],
             each["note"]) for each in events(store_file)[1:]]
    assert told == [
        ("contribution", "plugins", "A plugin", "https://example.org/plugin", None, None, "2026-05-01",
         "On many\nmaps"),
        ("course", None, "Basics", None, None, None, None, None),
        ("material", "lectures", None, None, slides.name, "3.44", None, None),
        ("material", "exercises", None, "https://example.org/exercises", None, "3.44", None, None),
        ("material", "data", None, "https://example.org/data", None, None, None, None)]
    move(page, "applicant_submitted")
    page.form.accept.click()
    settle(page)
    assert listed(store_file)[0]["state"] == "submitted" and page.panel.state.text().startswith("Submitted")
    assert len(plugin.opened) == 1 and plugin.opened[0].startswith(plugin.session.store().status().server)


def test_what_can_be_moved_is_what_the_library_says(begun, store_file):
    texts = [action.text() for action in begun.panel.moves.menu().actions()]
    assert texts == ["Submit (applicant)…", "Withdraw (applicant)…"]
    move(begun, "applicant_submitted")
    assert "not complete: 2 thing" in begun.form.explained.text()
    begun.form.accept.click()
    settle(begun)
    move(begun, "reviewer_sent back")
    assert not begun.form.accept.isEnabled()  # it needs a reason
    put(begun, note="No exercises")
    assert listed(store_file)[0]["state"] == "sent back" and events(store_file)[-1]["note"] == "No exercises"


def test_what_is_final_is_asked_for(begun, store_file):
    from qgis.PyQt.QtWidgets import QMessageBox
    for button, state in (("Cancel", "draft"), ("Yes", "withdrawn")):
        if not begun.form.isVisible():
            move(begun, "applicant_withdrawn")
        begun.form.accept.click()
        box = begun.findChild(QMessageBox, "QgisCertificationMove")
        box.button(getattr(QMessageBox.StandardButton, button)).click()
        settle(begun)
        assert listed(store_file)[0]["state"] == state
        wait_until(lambda: begun.findChild(QMessageBox, "QgisCertificationMove") is None)


def test_change_and_remove(begun, store_file):
    page = begun
    activate(page, "QGIS books: none yet")
    put(page, title="A bok", link="https://example.org/")
    activate(page, "A bok")
    assert page.form.values()["link"] == "https://example.org/" and not page.form.dirty
    page.form.title.setText("A book")
    page.form.accept.click()
    settle(page)
    assert [each["title"] for each in events(store_file) if each["kind"] == "contribution"] == ["A book"]
    page.panel.tree.setCurrentItem(row(page, "A book"))
    page.panel.actions_there["remove"].trigger()
    settle(page)
    assert [each["kind"] for each in events(store_file)] == ["move"]
    assert "QGIS books: none yet" in rows(page)
    assert not any("A bok" in text for text in rows(page))
    page.actions_there["hidden"].setChecked(True)
    assert len([text for text in rows(page) if "A bok" in text and "does not count" in text]) == 1


def course_with_material(page, path):
    """Of a new course with one material; answers the two."""
    path.write_text("data")
    activate(page, "Add a course…")
    put(page, title="Bascis")
    activate(page, "weak: no data")
    put(page, file=str(path))
    return page.panel.seen("course")[0], page.panel.seen("material")[0]


def test_what_can_be_added_cannot_be_removed(begun, store_file):
    """Nor is the course removed, to which it would be added."""
    activate(begun, "Add a course…")
    put(begun, title="Basics")
    before = events(store_file, "--all")
    for text in ("Add a material…", "missing: lectures", "Plugins: none yet"):
        begun.panel.tree.setCurrentItem(row(begun, text))
        assert not any(begun.panel.actions_there[name].isEnabled() for name in ("change", "remove"))
        begun.panel.remove()
        begun.panel.change(begun.panel.tree.selected)
    assert events(store_file, "--all") == before and not begun.form.isVisible()


def test_a_course_keeps_its_materials(begun, store_file, tmp_path):
    from qgis.PyQt.QtWidgets import QMessageBox
    page, data = begun, tmp_path / "data.gpkg"
    course_with_material(page, data)
    activate(page, "missing: lectures")
    put(page, link="https://example.org/", title="Slides")
    activate(page, "Bascis")
    put(page, title="Basics")
    course = [each for each in events(store_file) if each["kind"] == "course"]
    assert [each["title"] for each in course] == ["Basics"]
    assert [(each["of"], each["what"], each["title"], each["path"]) for each in events(store_file)
            if each["kind"] == "material"] == [(course[0]["id"], "data", None, str(data)),
                                               (course[0]["id"], "lectures", "Slides", None)]
    page.panel.tree.setCurrentItem(row(page, "Basics"))
    page.panel.remove()
    page.findChild(QMessageBox, "QgisCertificationRemove").button(QMessageBox.StandardButton.Yes).click()
    settle(page)
    assert [each["kind"] for each in events(store_file)] == ["move"]


def test_a_course_whose_files_are_gone_can_change(begun, store_file, tmp_path):
    course, material = course_with_material(begun, tmp_path / "data.gpkg")
    (tmp_path / "data.gpkg").unlink()
    begun.panel.change(course)
    put(begun, title="Basics")
    assert [(each["kind"], each["title"] or each["file"]) for each in events(store_file)[1:]] == [
        ("course", "Basics"), ("material", material.file)]


def test_a_course_whose_materials_were_reviewed_stays(begun, store_file, tmp_path, iface):
    course, material = course_with_material(begun, tmp_path / "data.gpkg")
    qcert(store_file, "dossier", "review", "1", str(material.id), "5", "5", "5", "--role", "PSC")
    before = events(store_file, "--all")
    begun.panel.change(course)
    put(begun, title="Basics")
    assert events(store_file, "--all") == before and begun.form.isVisible()
    assert any("were reviewed: it stays as it is" in message for message in iface.messages())


def test_one_of_several_files_cannot_be_read(begun, store_file, tmp_path, iface):
    """Then none is added."""
    course_with_material(begun, tmp_path / "data.gpkg")
    before = events(store_file, "--all")
    tree = begun.panel.tree
    paths = [str(tmp_path / name) for name in ("data.gpkg", "no.pdf")]
    tree.dropped.emit(tree.what(row(begun, "missing: lectures")), paths)
    settle(begun)
    assert events(store_file, "--all") == before and any("no.pdf" in message for message in iface.messages())


def test_files_are_dropped(begun, store_file, tmp_path):
    page, paths = begun, [str(tmp_path / name) for name in ("a b.pdf", "c.pdf")]
    for path in paths:
        shutil.copy(__file__, path)
    page.panel.tree.dropped.emit(None, paths)
    assert not page.form.isVisible()  # there is no course yet
    activate(page, "Add a course…")
    put(page, title="Basics")
    tree = page.panel.tree
    tree.dropped.emit(tree.what(row(page, "missing: lectures")), paths)
    settle(page)
    assert [(each["what"], each["path"]) for each in events(store_file)[2:]] == [("lectures", path) for path in paths]
    tree.dropped.emit(tree.what(row(page, "Basics")), paths[:1])
    assert page.form.isVisible() and page.form.values()["what"] == "lectures"
    put(page, what="exercises", version="3.44")
    assert events(store_file)[-1]["what"] == "exercises" and events(store_file)[-1]["path"] == paths[0]


def test_files_are_dropped_while_the_form_is_open(begun, store_file, tmp_path):
    course_with_material(begun, tmp_path / "data.gpkg")
    activate(begun, "Plugins: none yet")
    begun.form.title.setText("Half")
    tree = begun.panel.tree
    tree.dropped.emit(tree.what(row(begun, "missing: lectures")), [str(tmp_path / "data.gpkg")])
    settle(begun)
    assert [each["what"] for each in events(store_file) if each["kind"] == "material"] == ["data", "lectures"]
    assert begun.form.isVisible() and begun.form.isEnabled() and begun.form.title.text() == "Half"


def test_nothing_that_was_typed_is_lost(begun, iface):
    activate(begun, "Plugins: none yet")
    begun.form.title.setText("Half")
    activate(begun, "QGIS books: none yet")
    assert begun.form.title.text() == "Half" and begun.form.values()["what"] == "plugins"
    assert any("not finished" in message for message in iface.messages())
    begun.form.link.setText("no link")
    begun.form.accept.click()
    assert begun.form.isVisible() and any("is no link" in message for message in iface.messages())


def test_what_was_typed_stays_while_another_tab_is_shown(plugin, begun):
    activate(begun, "Plugins: none yet")
    begun.form.title.setText("Half")
    seen(plugin, "fees")
    begun.show_dossier(plugin.session.store().new_dossier(name="Invented Applicant", country="Kenya"))
    seen(plugin, "dossiers")
    assert begun.panel.row.organisation == BERN and begun.form.isVisible() and begun.form.title.text() == "Half"


def test_it_travels(plugin, begun, store_file, tmp_path, iface):
    from qgis_certification import dossier_files
    activate(begun, "Plugins: none yet")
    put(begun, title=HOSTILE)
    for ending in ("html", "json"):
        dossier_files.write(plugin.session, 1, str(tmp_path / f"dossier.{ending}"))
        wait_until(lambda: not plugin.session.busy)
    assert "&lt;b&gt;Maps&lt;/b&gt;" in (tmp_path / "dossier.html").read_text()
    plugin.session.close()
    other = shutil.copy(store_file, tmp_path / "other.sqlite")
    qcert(other, "dossier", "move", "1", "withdrawn")
    move(begun, "applicant_submitted")
    begun.form.accept.click()
    settle(begun)
    qcert(other, "dossier", "export", "1", tmp_path / "theirs.json")
    dossier_files.read(plugin.session, str(tmp_path / "theirs.json"), begun.show_dossier)
    settle(begun)
    assert any("1 conflict" in message for message in iface.messages())


def test_hostile_names_are_text(page, store_file):
    begin(page, HOSTILE[:190].strip(), "CH")
    activate(page, "Plugins: none yet")
    put(page, title=HOSTILE, note="<img src=x>\nnote")
    item = row(page, "<b>Maps")
    assert item.toolTip(0).startswith("<qt>&lt;b&gt;Maps") and "<img" not in item.toolTip(0)
    assert page.minimumSizeHint().width() <= 300


def test_it_needs_no_courses(plugin, tmp_path):
    plugin.session.settings.store = str(tmp_path / "none.sqlite")
    page = seen(plugin, "dossiers")
    assert not (tmp_path / "none.sqlite").exists()
    begin(page, "Invented Applicant", "Kenya")
    assert [each["country"] for each in listed(tmp_path / "none.sqlite")] == ["KE"]


def test_a_check_that_fails_says_so(plugin, begun, monkeypatch):
    from qgis_certification.store import Store

    def fail(store, dossier):
        raise OSError("the file cannot be read")
    monkeypatch.setattr(Store, "findings", fail)
    begun.refresh()
    wait_until(lambda: not begun.panel.checking)
    assert begun.panel.progress.text() == "the file cannot be read" and not begun.panel.mark.isVisible()
    monkeypatch.undo()
    begun.panel.hide()
    begun.panel.show()  # as by another tab, and back
    settle(begun)
    assert begun.panel.progress.text() != "the file cannot be read" and begun.panel.mark.isVisible()


def test_a_check_is_in_nobody_s_way(plugin, begun, store_file, iface, monkeypatch):
    """Nobody asked for it, so nobody can be told to wait for its end."""
    from qgis_certification.store import Store
    reading, told, go_on = threading.Event(), [], threading.Event()

    def wait(store, dossier):
        reading.set()
        go_on.wait(20)
        return []
    monkeypatch.setattr(Store, "findings", wait)
    plugin.session.working.connect(told.append)
    begun.refresh()
    wait_until(reading.is_set)
    assert plugin.session.is_free()
    plugin.session.cancel()
    plugin.session.remove()
    assert not begun.panel.tree.isVisible() and not store_file.exists()
    go_on.set()
    wait_until(lambda: not begun.panel.checking)
    assert not store_file.exists() and not told and not iface.messages()


def test_a_check_makes_no_store_anew(plugin, begun, store_file):
    begun.refresh()
    plugin.session.remove()
    wait_until(lambda: not begun.panel.checking)
    assert not store_file.exists()


def test_a_check_changes_nothing(plugin, begun, store_file, monkeypatch):
    from qgis_certification.store import Store
    monkeypatch.setattr(Store, "findings", lambda store, id: [store.add_to_dossier(id, kind="course", title="New")])
    before = events(store_file)
    begun.refresh()
    wait_until(lambda: not begun.panel.checking)
    assert events(store_file) == before and "read" in begun.panel.progress.text()


def test_the_menu_of_a_row_has_all_that_the_tools_have(begun):
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtWidgets import QMenu
    begun.panel.tree.customContextMenuRequested.emit(QPoint(5, 5))
    menu, = begun.panel.tree.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "&Contribution…", "Co&urse…", "&Material of a Course…", "Change…", "Remove", "Open"]
    menu.close()


def test_a_form_that_stays_open_takes_one_file_still(begun, tmp_path):
    from qgis.gui import QgsFileWidget
    course_with_material(begun, tmp_path / "data.gpkg")
    activate(begun, "data.gpkg")
    begun.form.title.setText("Half")
    activate(begun, "missing: lectures")
    assert begun.form.title.text() == "Half"
    assert begun.form.file.storageMode() == QgsFileWidget.StorageMode.GetFile


def test_the_keyboard_reaches_each_field(begun):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel
    labels = [each for each in begun.form.findChildren(QLabel) if each.buddy() is not None]
    assert len(labels) == 15
    assert [each.text() for each in labels if each.buddy().focusPolicy() == Qt.FocusPolicy.NoFocus] == []


def test_alt_and_a_letter_are_left_to_the_menus_of_qgis(plugin):
    """A letter of both would open the menu only every second time."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel
    for name in ("courses", "certificates", "organisation"):
        plugin.dock.page(name)
    for name in ("dossiers", "desk", "fees"):
        plugin.dock.page("programme").tabs.page(name)
    labels = [each for each in plugin.dock.findChildren(QLabel) if each.buddy() is not None]
    buttons = plugin.dock.findChildren(QAbstractButton)
    assert len(labels) > 20 and len(buttons) > 20
    assert [each.text() for each in labels if "&" in each.text()] == []
    assert [each.text() for each in buttons if not each.shortcut().isEmpty()] == []


def test_one_of_several_is_shown(begun):
    begin(begun, "Invented Applicant", "Kenya")
    assert begun.panel.row.organisation == "Invented Applicant" and begun.dossier.count() == 2
    activate(begun, "Plugins: none yet")
    begun.form.title.setText("Half")
    begun.dossier.setCurrentIndex(0)
    begun.dossier.activated.emit(0)
    assert begun.panel.row.organisation == "Invented Applicant" and begun.form.title.text() == "Half"
    assert begun.dossier.currentIndex() == 1
    begun.form.cancel.click()
    begun.dossier.activated.emit(0)
    settle(begun)
    assert begun.panel.row.organisation == BERN
