"""The page in QGIS' options, and the checks that it can switch on."""

import json
import os
import time
from pathlib import Path

import pytest

from built import TODAY
from tasks import spin


@pytest.fixture
def server(site):
    site.change(faults=[], forget=True, today=TODAY)
    yield site
    site.change(faults=[])


@pytest.fixture
def session(qgis, package, iface, settings, store_file, server):
    from qgis_certification.session import Session
    session = Session(iface)
    session.settings.store = str(store_file)
    session.settings.server = server.url
    yield session
    session.stop()
    spin(lambda: not session.busy)
    session.close()


@pytest.fixture
def page(session):
    from qgis.PyQt import sip
    from qgis_certification.options import OptionsFactory
    factory = OptionsFactory(session)
    assert factory.title() == "QGIS Certification"
    page = factory.createWidget(None)
    yield page
    if not sip.isdeleted(page):
        page.deleteLater()


def found(page, words):
    spin(lambda: page.form.test.isEnabled())
    assert words in page.form.found.text()


def test_nothing_changes_unless_something_was_changed(page, session):
    before = {name: getattr(session.settings, name) for name in (
        "server", "store", "check_hours", "keep_filters", "keep_names")}
    switched = []
    session.switched.connect(lambda: switched.append(1))
    page.apply()
    assert before == {name: getattr(session.settings, name) for name in before} and not switched
    assert before["check_hours"] == 0 and before["keep_filters"] and not before["keep_names"]


def test_it_keeps_what_was_chosen(page, session, tmp_path):
    from qgis_certification.options import OptionsPage
    switched = []
    session.switched.connect(lambda: switched.append(1))
    form = page.form
    form.server.setText(" https://example.org ")
    form.store.setFilePath(str(tmp_path / "other.sqlite"))
    form.hours.setValue(24)
    form.fixed.setChecked(True)
    form.language.setCurrentIndex(form.language.findData("de"))
    form.country.setCurrentIndex(form.country.findData("CH"))
    form.within.setValue(300)
    form.keep_names.setChecked(True)
    form.details.setChecked(True)
    assert form.language.currentText() == "German" and form.country.currentText() == "Switzerland"
    page.apply()
    settings = session.settings
    assert (settings.server, settings.check_hours, settings.keep_filters) == ("https://example.org", 24, False)
    assert settings.keep_names and settings.details
    assert json.loads(settings.start_filter) == {"languages": "de", "country": "CH", "within": 300000}
    assert switched == [1] and session.path == str(tmp_path / "other.sqlite")
    again = OptionsPage(session)
    assert (again.form.language.currentData(), again.form.country.currentData()) == ("de", "CH")
    assert again.form.within.value() == 300 and again.form.fixed.isChecked()


def test_the_dock_starts_with_them(session, iface):
    from qgis_certification.dock import Dock
    session.settings.filter = json.dumps({"text": "last"})
    session.settings.start_filter = json.dumps({"languages": "de", "within": 300000})
    for keep, expected in ((True, {"text": "last"}), (False, {"languages": "de", "within": 300000})):
        session.settings.keep_filters = keep
        dock = Dock(session, iface)
        dock.visibilityChanged.connect(dock.seen)
        iface.addDockWidget(1, dock)  # which is filled when it is shown
        spin(lambda: dock.tabs)
        assert dock.page("courses").search.filters.value() == expected
        iface.removeDockWidget(dock)


def test_connection(page, server):
    page.form.test.click()
    assert not page.form.test.isEnabled()
    found(page, "certification site")
    assert "26 certified organisation" in page.form.found.text() and "23 Nov 2026" in page.form.found.text()


def test_a_server_that_is_typed_in(page, session, server):
    session.settings.server = "http://127.0.0.1:9"
    page.form.server.setText(server.url)
    page.form.test.click()
    found(page, "certification site")
    assert session.settings.server == "http://127.0.0.1:9"


@pytest.mark.parametrize("fault, words", [("status=500", "500"), ("html", "is this the certification site")])
def test_a_server_that_is_no_site(page, server, fault, words):
    server.change(faults=[".:" + fault])
    page.form.test.click()
    found(page, words)


def test_closing_the_options_meanwhile(page, session, server):
    from qgis.PyQt import sip
    server.change(faults=["certifyingorganisations:slow=0.5"])
    page.form.test.click()
    job = page._job
    sip.delete(page.form)
    sip.delete(page)
    spin(lambda: sip.isdeleted(job))  # QGIS removes a task once it was told of its end
    assert job.result is not None


def test_removing_what_is_stored(page, session, store_file):
    from qgis.PyQt.QtWidgets import QMessageBox
    page.form.forget.click()
    box = page.findChild(QMessageBox, "QgisCertificationForget")
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert store_file.exists()
    page.form.forget.click()
    for box in page.findChildren(QMessageBox, "QgisCertificationForget"):
        box.button(QMessageBox.StandardButton.Yes).click()
    assert not [name for name in os.listdir(store_file.parent) if name.startswith(store_file.name)]
    assert "removed" in page.form.found.text()


def test_without_a_library(session, monkeypatch):
    from qgis_certification import native
    from qgis_certification.options import OptionsPage
    monkeypatch.setattr(native, "_loaded", None)
    monkeypatch.setenv("QCERT_LIBRARY", "/nowhere/libqcert.so.1")
    session.close()
    page = OptionsPage(session)
    assert "not installed" in page.form.found.text()
    page.apply()


# ---- checks ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def aged(session):
    """aged(hours): the last sync is as if it was so long ago."""
    import sqlite3

    def age(hours):
        session.close()
        with sqlite3.connect(session.path) as file:
            moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 3600 * hours))
            assert file.execute("UPDATE meta SET value = ? WHERE key = 'synced'", (moment,)).rowcount == 1
        file.close()
    return age


def test_it_is_off_by_default(session):
    assert not session.checker._timer.isActive()
    session.settings.check_hours = 24
    session.checker.plan()
    timer = session.checker._timer
    assert timer.isActive() and 0.9 * 3600e3 <= timer.interval() <= 1.1 * 3600e3
    session.settings.check_hours = 0
    session.checker.plan()
    assert not timer.isActive()


def test_when_it_is_due(session, aged):
    session.settings.check_hours = 24
    aged(23)
    assert not session.checker.due()
    aged(25)
    assert session.checker.due()
    session.settings.demo = True
    assert not session.checker.due()
    session.settings.demo = False
    session.settings.store = str(Path(session.path).with_name("none.sqlite"))
    session.close()
    assert not session.checker.due() and not Path(session.path).exists()


def look(session):
    session.checker._timer.timeout.emit()
    spin(lambda: not session.busy)


@pytest.mark.parametrize("fault, lines", [(None, 0), ("upcoming:status=500", 0)])
def test_no_news_is_no_line(session, iface, aged, server, fault, lines):
    session.settings.check_hours = 24
    aged(25)
    server.change(faults=[fault] if fault else [])
    look(session)
    assert server.paths() and len(iface.messages()) == lines
    assert session.checker._timer.isActive()


def test_too_soon_asks_nobody(session, server, aged):
    session.settings.check_hours = 24
    aged(1)
    look(session)
    assert server.paths() == []
