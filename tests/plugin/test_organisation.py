"""The tab "My organisation": what it shows, what it tells once, and what each click does."""

import pytest

from built import qcert, run, QCERT, TODAY
from window import wait_until

BERN = "Example GIS School Bern (invented)"
NAIROBI = "Example Map House Nairobi (invented)"


@pytest.fixture
def plugin(package, iface, settings, store_file, site, monkeypatch):
    """A plugin that has courses, and the invented site for its certificates."""
    from qgis_certification import session
    from qgis_certification.plugin import CertificationPlugin
    from qgis_certification.settings import Settings
    from qgis_certification.store import Store
    Settings().store, Settings().server = str(store_file), site.url
    monkeypatch.setattr(session, "Store", lambda path, **options: Store(path, today=TODAY, **options))
    plugin = CertificationPlugin(iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def page(plugin):
    """The tab as it is shown for the first time."""
    plugin.dock.show()
    return seen(plugin)


def seen(plugin):
    """The tab, once it can be seen."""
    page = plugin.dock.page("organisation")
    wait_until(page.isVisible)
    return page


def choose(page, name):
    index = page.organisation.findText(name)
    assert index >= 0
    page.organisation.setCurrentIndex(index)
    page.organisation.activated.emit(index)


def rows(page, group):
    """The texts below the head of a list, by its place."""
    head = page.lists.topLevelItem(group)
    return [head.child(at).text(0) for at in range(head.childCount())]


def check(page, id):
    page.certificate.setText(id)
    page.check.click()
    wait_until(lambda: not page._session.busy)


def test_nothing_is_shown_before_one_is_chosen(page, store_file):
    assert page.missing.isVisible() and not page.splitter.isVisible() and not page.check.isVisible()
    names = [page.organisation.itemText(at) for at in range(page.organisation.count())]
    assert names == [row["name"] for row in qcert(store_file, "organisations", "--all-organisations")["organisations"]]


def test_it_shows_what_the_library_says(page, store_file):
    choose(page, NAIROBI)
    expected = qcert(store_file, "mine", NAIROBI, "--keep")
    text = page.sheet.toPlainText()
    assert NAIROBI in text and "certified, at least since 23 Nov 2026" in text
    assert "{} upcoming, 0 running".format(expected["organisation"]["upcoming"]) in text
    assert len(rows(page, 1)) == len(expected["courses"]) > 0
    assert len(rows(page, 2)) == len(expected["centres"]) == 2
    flaws = rows(page, 0)
    assert flaws == ["no point on the map: On request, Kenya (not found by those who search)"]


def test_it_is_chosen_once(plugin, page, settings):
    choose(page, BERN)
    plugin.unload()
    from qgis_certification.plugin import CertificationPlugin
    again = CertificationPlugin(plugin.iface)
    again.initGui()
    again.dock.show()
    assert BERN in seen(again).sheet.toPlainText()
    again.unload()
    plugin.initGui()


def test_a_flaw_is_explained(page):
    choose(page, NAIROBI)
    assert not page.explained.isVisible()
    page.lists.setCurrentItem(page.lists.topLevelItem(0).child(0))
    assert page.explained.isVisible() and "set a point on the centre's form" in page.explained.text()
    page.lists.setCurrentItem(page.lists.topLevelItem(1).child(0))
    assert not page.explained.isVisible()


def test_a_click_flashes_and_enter_opens(plugin, page, iface):
    choose(page, BERN)
    item = page.lists.topLevelItem(1).child(0)
    page.lists.itemClicked.emit(item, 0)
    wait_until(lambda: iface.canvas.scale() <= 250000 * 1.01)
    assert plugin.dock.tabs.currentWidget().objectName() == "organisation"
    page.lists.itemActivated.emit(item, 0)
    assert plugin.dock.tabs.currentWidget().objectName() == "courses"
    wait_until(lambda: plugin.dock.page("courses").search.details.course is not None)
    assert plugin.dock.page("courses").search.details.course.organisation == BERN


def test_the_head_of_a_list_opens_and_closes(page):
    choose(page, BERN)
    head = page.lists.topLevelItem(2)
    assert not head.isExpanded()
    page.lists.setCurrentItem(head)
    page.lists.itemActivated.emit(head, 0)
    assert head.isExpanded()


def test_its_certificate_is_asked_for_and_remembered(page, store_file, iface):
    choose(page, BERN)
    assert not page.check.isEnabled()
    check(page, "qgis-1")
    assert "QGIS-1: Valid" in page.sheet.toPlainText() and page.certificate.text() == "QGIS-1"
    assert qcert(store_file, "mine", BERN, "--keep")["organisation"]["certificate"] == "QGIS-1"
    assert any("QGIS-1: Valid" in message for message in iface.messages())


def test_that_it_turned_is_told_once(page, store_file, site):
    choose(page, BERN)
    check(page, "QGIS-1")
    site.change(patch={"organisation_certificates": {"1": {"valid": False}}})
    try:
        check(page, "QGIS-1")
    finally:
        site.change(patch={"organisation_certificates": {"1": {"valid": True}}})
    assert "the last time it was “Valid”" in page.sheet.toPlainText()
    page.refresh()
    assert "the last time it was “Valid”" in page.sheet.toPlainText()  # as long as it is looked at
    assert qcert(store_file, "mine", BERN)["organisation"]["turned"] is None
    choose(page, NAIROBI)
    choose(page, BERN)
    assert "the last time" not in page.sheet.toPlainText()


def test_it_tells_nothing_while_nobody_looks(plugin, page, store_file, site):
    choose(page, BERN)
    check(page, "QGIS-1")
    plugin.dock.page("courses")
    site.change(patch={"organisation_certificates": {"1": {"valid": False}}})
    try:
        run(QCERT, "--store", store_file, "--today", TODAY, "verify", "--organisation", "QGIS-1", "--server", site.url,
            "--quiet", "--json")
    except AssertionError:
        pass  # it says by its exit status that the certificate is not valid
    finally:
        site.change(patch={"organisation_certificates": {"1": {"valid": True}}})
    plugin.session.changed.emit()
    assert qcert(store_file, "mine", BERN, "--keep")["organisation"]["turned"] == "valid"
    assert "the last time it was “Valid”" in seen(plugin).sheet.toPlainText()


def test_another_organisations_certificate_is_not_its_own(page):
    choose(page, NAIROBI)
    check(page, "QGIS-1")
    text = page.sheet.toPlainText()
    assert "QGIS-1: Unknown" in text and BERN in text and "another organisation" in text


def test_an_attendees_certificate_is_refused(page, site, iface):
    choose(page, BERN)
    before = len(site.paths())
    page.certificate.setText("https://certification.qgis.org/en/certificate/QGIS-3/")
    page.check.click()
    assert not page._session.busy and len(site.paths()) == before
    assert any("attendee" in message for message in iface.messages())


def test_without_courses_it_says_what_to_do(plugin, tmp_path):
    plugin.session.settings.store = str(tmp_path / "none.sqlite")
    plugin.dock.show()
    page = seen(plugin)
    assert "synchronise" in page.missing.text() and not page.splitter.isVisible()


def test_hostile_names_are_text(page):
    choose(page, "Ejemplo <b>Mapas</b> & Más Madrid (invented)")
    assert "<b>Mapas</b>" in page.sheet.toPlainText()
    assert page.lists.topLevelItem(1).child(0).toolTip(0).startswith("<qt>")
