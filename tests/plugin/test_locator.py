"""The locator: what it offers, and what choosing does."""

from functools import partial

import pytest

from built import TODAY, qcert
from window import wait_until


@pytest.fixture
def locator(package, qgis, settings, store_file, monkeypatch):
    """The filter within QGIS' own machinery, which clones it; and what was chosen."""
    from qgis.core import QgsLocator, QgsLocatorContext
    from qgis_certification.locator import CertificationLocator
    from qgis_certification import session as module
    monkeypatch.setattr(module, "Store", partial(module.Store, today=TODAY))
    settings.setValue("qgis_certification/store", str(store_file))
    session, chosen = module.Session(), []
    machinery = QgsLocator()
    machinery.registerFilter(CertificationLocator(session, lambda *what: chosen.append(what)))
    yield machinery, QgsLocatorContext(), chosen
    machinery.deregisterFilter(machinery.filters()[0])
    session.close()


def ask(locator, text):
    """What is offered: group, text, description of each. The results themselves must not be kept."""
    machinery, context, _ = locator
    found, ended = [], []
    note = lambda result: found.append((result.group, result.displayString, result.description))  # noqa: E731
    machinery.foundResult.connect(note)
    machinery.finished.connect(lambda: ended.append(1))
    machinery.fetchResults(text, context)
    wait_until(lambda: ended)
    machinery.foundResult.disconnect(note)
    return found


def test_it_offers_what_the_command_line_finds(locator, store_file):
    found = ask(locator, "cert leipzig")
    for group, command in (("Courses", "find"), ("Training centres", "centres"), ("Organisations", "organisations")):
        rows = qcert(store_file, command, "--text", "leipzig", "--limit", "8")[command.replace("find", "courses")]
        assert [text for kind, text, _ in found if kind == group] == [row.get("type", row["name"]) for row in rows]
        assert rows


@pytest.mark.parametrize("text", ["cert", "cert ", "cert a", "cert zzzzzz", "cert zzz%' OR 1=1 --", "cert " + "x" * 5000])
def test_nothing_is_offered(locator, text):
    assert ask(locator, text) == []


def test_each_kind_is_chosen(locator):
    import json
    machinery, context, chosen = locator
    found, ended = [], []

    def choose(result):
        result.filter.triggerResult(result)
        found.append(json.loads(result.getUserData() if hasattr(result, "getUserData") else "[]"))
    machinery.foundResult.connect(choose)
    machinery.finished.connect(lambda: ended.append(1))
    machinery.fetchResults("cert leipzig", context)
    wait_until(lambda: ended)
    assert {kind for kind, _ in chosen} == {"course", "centre", "organisation"}


def test_without_a_store_it_is_still(package, qgis, settings, tmp_path):
    from qgis.core import QgsFeedback, QgsLocatorContext
    from qgis_certification.locator import CertificationLocator
    from qgis_certification.session import Session
    settings.setValue("qgis_certification/store", str(tmp_path / "none.sqlite"))
    CertificationLocator(Session(), print).fetchResults("leipzig", QgsLocatorContext(), QgsFeedback())
    assert not (tmp_path / "none.sqlite").exists()


@pytest.fixture
def checked(locator, settings, certified, store_file):
    """The locator of a store in which a certificate was checked."""
    from qgis_certification.store import Store
    settings.setValue("qgis_certification/server", certified.url)
    with Store(store_file) as store:
        store.verify(["QGIS-1"], server=certified.url).take(1)
    certified.change(forget=True)
    return locator


@pytest.mark.parametrize("text, id, known", [
    ("cert QGIS-1", "QGIS-1", "On record, "), ("cert qgis - 0099", "QGIS-99", "Not checked yet"),
    ("cert https://x.org/en/organisationcertificate/QGIS-1/.", "QGIS-1", "Not checked yet")])
def test_a_certificate_is_offered(checked, certified, text, id, known):
    group, shown, description = ask(checked, text)[0]
    assert (group, shown) == ("Certificates", f"Check {id}") and description.startswith(known)
    assert certified.paths() == []


def test_choosing_a_certificate_checks_it(package, iface, settings, certified, store_file):
    """In the tab, which the locator opens."""
    settings.setValue("qgis_certification/server", certified.url)
    settings.setValue("qgis_certification/store", str(store_file))
    plugin = package.classFactory(iface)
    plugin.initGui()
    plugin.show_found("certificate", "/organisationcertificate/QGIS-2")
    page = plugin.dock.page("certificates")
    wait_until(lambda: page.model.rowCount())
    assert page.model.row(page.model.index(0, 0)).verdict == "expired"
    plugin.unload()
