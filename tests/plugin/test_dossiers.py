"""The tab "Applications": from nothing to a complete application, by hand and without the website."""

import pytest

from built import qcert, TODAY
from window import wait_until

BERN = "Example GIS School Bern (invented)"


@pytest.fixture
def plugin(package, iface, settings, store_file, monkeypatch):
    """A plugin with the tab "Programme", on a day that does not change."""
    from qgis_certification import jobs, session
    from qgis_certification.plugin import CertificationPlugin
    from qgis_certification.settings import Settings
    from qgis_certification.store import Store
    Settings().store, Settings().programme = str(store_file), True
    for module in (jobs, session):
        monkeypatch.setattr(module, "Store", lambda path, **options: Store(path, today=TODAY, **options))
    plugin = CertificationPlugin(iface)
    plugin.initGui()
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


def settle(page):
    """Wait until all is written and looked at."""
    wait_until(lambda: not page._session.busy and (page.panel.row is None or page.panel.findings is not None))


def test_begin(page, store_file):
    assert page.missing.isVisible() and not page.panel.tree.isVisible()
    page.new_dossier.click()
    assert page.form.isVisible()
    page.form.organisation.setEditText(BERN)
    page.form.accept.click()
    settle(page)
    assert qcert(store_file, "dossier", "list")["dossiers"][0]["organisation"] == BERN
    assert page.panel.tree.isVisible() and not page.form.isVisible()
