"""The dock, as a user has it: what it shows, and what each control does."""

import json

import pytest

from built import qcert
from window import courses, wait_until

NEAR_BERN = (7.4474, 46.948)


@pytest.fixture
def dock(package, iface, settings, store_file, monkeypatch):
    """The dock of a plugin that has courses, shown."""
    from qgis_certification.plugin import CertificationPlugin
    from qgis_certification.settings import Settings
    from qgis_certification import session
    Settings().store = str(store_file)
    Settings().filter = "{}"
    monkeypatch.setattr(session, "Store", lambda path, **options: opened(path, **options))
    plugin = CertificationPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    wait_until(lambda: courses(plugin).search.model.rowCount())
    yield courses(plugin)
    plugin.unload()


def opened(path, **options):
    """A store of the day on which its data were made."""
    from qgis_certification.store import Store
    return Store(path, today="2026-11-23", **options)


def listed(dock):
    return [dock.search.model.row(dock.search.model.index(number, 0)).id for number in range(dock.search.model.rowCount())]


def found(store, *words):
    return [course["id"] for course in qcert(store, "find", *words, "--limit", "0")["courses"]]


def pause(dock):
    """Let the search start that waits for the next key."""
    wait_until(lambda: not dock.search.timer.isActive())


def test_it_lists_what_the_library_finds(dock, store_file):
    assert dock.pages.currentWidget() is dock.search
    assert listed(dock) == found(store_file)
    dock.search.where.set("Bern", NEAR_BERN)
    assert listed(dock) == found(store_file, "--near", "7.4474,46.948")
    dock.search.order.setCurrentIndex(1)
    dock.search.order.activated.emit(1)
    assert listed(dock) == found(store_file)


# A control, what the user does with it, and what the command line calls it.
FILTERS = {
    "words": (lambda form: form.text.setText("Basis QGIS"), ["--text", "Basis QGIS"]),
    "distance": (lambda form: form.within.setValue(200), ["--near", "7.4474,46.948", "--within", "200"]),
    "country": (lambda form: form.country.setCurrentIndex(form.country.findData("FR")), ["--country", "FR"]),
    "language": (lambda form: form.languages.toggleItemCheckState(form.languages.findData("de")), ["--language", "de"]),
    "from": (lambda form: form.from_day.setDate(day("2027-01-01")), ["--from", "2027-01-01"]),
    "until": (lambda form: form.until_day.setDate(day("2026-12-24")), ["--until", "2026-12-24"]),
    "online": (lambda form: form.online.setCurrentIndex(1), ["--online", "only"]),
    "on site": (lambda form: form.online.setCurrentIndex(2), ["--online", "no"]),
    "past": (lambda form: form.past.setChecked(True), ["--past"]),
    "not certified": (lambda form: form.all_organisations.setChecked(True), ["--all-organisations"]),
}


def day(text):
    from qgis.PyQt.QtCore import QDate, Qt
    return QDate.fromString(text, Qt.DateFormat.ISODate)


@pytest.mark.parametrize("name", FILTERS)
def test_each_filter_is_the_library_s(dock, store_file, name):
    act, words = FILTERS[name]
    everything = listed(dock)
    if "--near" in words:
        dock.search.where.set("Bern", NEAR_BERN)
    act(dock.search)
    pause(dock)
    assert listed(dock) == found(store_file, *words)
    assert listed(dock) != everything
    assert dock.search.clear.isVisible()
    dock.search.clear.click()
    assert sorted(listed(dock)) == sorted(everything)
    assert not dock.search.clear.isVisible()


def test_what_passes_nothing_says_so(dock):
    dock.search.text.setText("no course is called so")
    pause(dock)
    assert listed(dock) == [] and "No course" in dock.search.count.text()


def test_places_are_offered_and_taken(dock):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    QTest.keyClicks(dock.search.place, "munst")  # QTest knows no ü
    offered = dock.search.where._completer.model().stringList()
    assert offered[0].startswith("Münster, ")
    QTest.keyClick(dock.search.place, Qt.Key.Key_Return)
    assert dock.search.where.words.startswith("Münster, ")
    assert dock.search.where.origin == pytest.approx((7.6257, 51.9624), abs=.02)
    assert dock.search.order.currentIndex() == 0
    dock.search.place.clear()
    QTest.keyClicks(dock.search.place, " ")
    assert dock.search.where.origin is None and dock.search.order.currentIndex() == 1


def test_the_map_says_where(dock, iface, store_file):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.canvas.setExtent(QgsRectangle(729043, 5834100, 929043, 6034100))
    dock.search.map_centre.click()
    assert dock.search.where.origin == pytest.approx((7.4474, 46.948), abs=.01)
    dock.search.click_on_map.click()
    QTest.mouseClick(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not dock.search.click_on_map.isChecked()
    assert dock.search.where.origin != pytest.approx((7.4474, 46.948), abs=.01)


def test_stars_and_notes_stay(dock, store_file):
    dock.search.where.set("Bern", NEAR_BERN)
    dock.search.open(dock.search.model.row(dock.search.model.index(0, 0)))
    course = dock.search.details.course.id
    dock.search.details.star.trigger()
    assert dock.search.details.course.starred and dock.search.details.star.isChecked()
    assert dock.search.details.course.metres is not None
    wait_until(lambda: dock.search.model.row(dock.search.model.index_of(course)).starred)
    dock.search.details._change("note", course, "ask <b>them</b>")
    assert "ask &lt;b&gt;them&lt;/b&gt;" in dock.search.details.sheet.toHtml()
    dock.search.starred.setChecked(True)
    pause(dock)
    assert listed(dock) == [course] == found(store_file, "--starred")


def test_details_hold_no_markup_of_the_data(dock):
    from qgis_certification.details import lines, mail_to, sheet
    row = dock.search.model.row(dock.search.model.index(0, 0))
    evil = "<script>alert(1)</script><a href='x'>\"&"
    texts = {name: evil for name, value in row._asdict().items()
             if isinstance(value, str) and name not in ("starts", "ends", "status", "first_seen", "gone")}
    hostile = row._replace(**{**texts, "note": evil, "online": evil, "organisation_url": "javascript:alert(1)",
                              "page": "file:///etc", "description": f"two\n{evil}", "hours": evil,
                              "link": "javascript:alert(1)"})
    assert len(lines(hostile)) > 10
    html = sheet(hostile)
    assert "<script" not in html and "<a href='x'" not in html
    assert "two<br>&lt;script" in html and "javascript:alert(1)" in html
    assert 'href="javascript' not in html and 'href="file' not in html
    url = mail_to(row._replace(organisation_email="a@example.org?bcc=b@example.org", type="x&body=y"))
    assert "?bcc" not in url.toEncoded().data().decode() and url.path() == "a@example.org?bcc=b@example.org"
    assert "%26body%3Dy" in url.toEncoded().data().decode()


def test_searches_are_saved_and_shown_again(dock, store_file):
    dock.search.where.set("Bern", NEAR_BERN)
    dock.search.within.setValue(150)
    pause(dock)
    dock.saved._save("home & away")
    before = listed(dock)
    dock.search.filters.set({})
    dock.search.where.set("", None)
    assert listed(dock) != before
    dock.saved._make()
    saved = next(iter(dock._session.store().follows()))
    assert (saved.name, saved.place, saved.news) == ("home & away", "Bern", 0)
    dock.search.show_saved(saved)
    assert listed(dock) == before and dock.search.where.words == "Bern" and dock.search.within.value() == 150
    dock.saved._remove(saved)
    assert list(dock._session.store().follows()) == []


@pytest.mark.parametrize("words", [["--gone"], ["--past", "--gone"],
                                   ["--country", "Switzerland"], ["--language", "German", "--strict-language"],
                                   ["--starred"]])
def test_a_search_of_the_command_line_is_shown_as_it_is(dock, store_file, words):
    """Also what the dock has no control for, until the filters are cleared."""
    if "--starred" in words:
        qcert(store_file, "star", "course", str(listed(dock)[0]))
    everything = listed(dock)
    qcert(store_file, "follow", "mine", *words)
    dock.search.show_saved(next(iter(dock._session.store().follows())))
    assert listed(dock) == found(store_file, *words)
    assert dock.search.clear.isVisible()
    dock.search.clear.click()
    assert sorted(listed(dock)) == sorted(everything)


def test_a_filter_that_the_library_refuses_can_be_cleared(dock):
    dock.search.set_filter({"country": "Atlantis"})
    assert listed(dock) == [] and "Atlantis" in dock.search.count.text()
    dock.search.clear.click()
    assert listed(dock) and "Atlantis" not in dock.search.count.text()


def test_state_stays_for_the_next_session(dock, iface, settings):
    from qgis_certification.courses import CoursesPage
    dock.search.where.set("Bern", NEAR_BERN)
    dock.search.country.setCurrentIndex(dock.search.country.findData("CH"))
    pause(dock)
    again = CoursesPage(dock._session, iface)
    wait_until(lambda: again.search.model.rowCount())
    assert listed(again) == listed(dock)
    assert (again.search.where.words, again.search.country.currentData()) == ("Bern", "CH")


@pytest.mark.parametrize("filter, place", [("{", "["), ("[]", "3"), ('{"within": "x"}', '["a", ["b"]]'),
                                           ("null", "null"), ('{"text": 3}', '[null, 5]')])
def test_settings_by_hand_do_no_harm(dock, iface, settings, filter, place):
    from qgis_certification.courses import CoursesPage
    dock._session.settings.filter, dock._session.settings.place = filter, place
    again = CoursesPage(dock._session, iface)
    wait_until(lambda: again.search.model.rowCount())


def test_a_very_long_list_comes_in_pages(dock):
    from qgis_certification import results
    dock.search.past.setChecked(True)
    pause(dock)
    everything = listed(dock)
    results.PAGE, page = 20, results.PAGE
    try:
        dock.search.ask()
        assert dock.search.model.rowCount() == 20 and "20" in dock.search.count.text()
        while dock.search.model.canFetchMore(dock.search.model.index(-1, 0)):
            dock.search.model.fetchMore(dock.search.model.index(-1, 0))
    finally:
        results.PAGE = page
    assert listed(dock) == everything


def test_each_control_has_a_name_and_can_be_reached(dock):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QSpinBox
    buddies = {label.buddy() for label in dock.search.findChildren(QLabel) if label.buddy()}
    controls = [widget for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSpinBox)
                for widget in dock.search.findChildren(kind) if not widget.objectName().startswith("qt_")
                and widget.objectName() and widget.objectName() != "collapseButton"]  # QGIS' own
    assert len(controls) > 12
    nameless = [widget.objectName() for widget in controls
                if not (widget.accessibleName() or widget in buddies or getattr(widget, "text", str)())]
    assert nameless == []
    assert [widget.objectName() for widget in controls if widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            and isinstance(widget, (QComboBox, QLineEdit, QAbstractItemView))] == []


def test_the_filter_is_json(dock):
    dock.search.text.setText("ä\"<")
    pause(dock)
    assert json.loads(dock._session.settings.filter) == {"text": "ä\"<"}


def test_clearing_leaves_no_days(dock):
    from qgis.PyQt.QtWidgets import QLineEdit
    for widget in (dock.search.from_day, dock.search.until_day):
        widget.setDate(day("2027-01-01"))
    pause(dock)
    dock.search.clear.click()
    for widget in (dock.search.from_day, dock.search.until_day):
        assert widget.isNull() and widget.findChild(QLineEdit).text() == widget.nullRepresentation()


def test_a_new_place_shows_its_nearest(dock):
    dock.search.where.set("Bern", NEAR_BERN)
    dock.search.results.setCurrentIndex(dock.search.model.index(20, 0))
    dock.search.where.set("Zürich", (8.54, 47.37))
    assert not dock.search.results.currentIndex().isValid()
    assert dock.search.results.verticalScrollBar().value() == 0


def test_the_tool_before_comes_back(dock, iface):
    from qgis.gui import QgsMapToolPan
    pan = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(pan)
    dock.search.click_on_map.click()
    assert iface.canvas.mapTool() is not pan
    dock.search.click_on_map.click()
    assert iface.canvas.mapTool() is pan


def test_others_choose_the_tool_that_waits_for_a_click(dock, iface):
    """QGIS goes back to the tool before; without a tool before ours, there is none afterwards."""
    from qgis.gui import QgsMapToolPan
    pan, tool, button = QgsMapToolPan(iface.canvas), dock.search.where._tool, dock.search.click_on_map
    for before, chosen in ((None, None), (pan, pan)):
        iface.canvas.setMapTool(before) if before else iface.canvas.unsetMapTool(iface.canvas.mapTool())
        button.click()
        for again in (pan, tool, pan, tool, tool):
            iface.canvas.setMapTool(again)
            assert iface.canvas.mapTool() is again and button.isChecked() == (again is tool)
        dock.search.hide()
        assert iface.canvas.mapTool() is chosen and not button.isChecked()
        dock.search.show()


def test_invented_courses_leave_the_map_with_the_demo(dock, iface, settings, tmp_path):
    from qgis.core import QgsProject
    from qgis_certification import layers
    session = dock._session
    session.settings.store, session.settings.server = str(tmp_path / "other.sqlite"), "http://127.0.0.1:9"
    session.use(demo=True)
    session.sync()
    wait_until(lambda: not session.busy)
    dock.show_layers()
    invented = session.path
    assert layers.find_group(invented) is not None
    dock._begin(False)
    assert layers.find_group(invented) is None and not layers.showing(invented)
    wait_until(lambda: not session.busy)
    QgsProject.instance().clear()
