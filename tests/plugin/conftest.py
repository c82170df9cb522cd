"""The plugin in a real QGIS without a window: what its tests share."""

import gc
import importlib
import os
import shutil
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest  # noqa: E402

from built import BUILD, SOURCE, TODAY, run, sync  # noqa: E402,F401

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402


@pytest.fixture(scope="session")
def qgis(tmp_path_factory):
    """QGIS itself, with a profile of its own."""
    folder = tmp_path_factory.mktemp("profile")
    os.environ.update(XDG_RUNTIME_DIR=str(folder), XDG_DATA_HOME=str(folder / "data"), HOME=str(folder))
    from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication
    QCoreApplication.setOrganizationName("qgis-certification-tests")
    app = QgsApplication([], True, str(folder))
    app.initQgis()
    yield app
    QgsProject.instance().clear()
    gc.collect()
    for layer in [each for each in gc.get_objects() if isinstance(each, QgsVectorLayer) and not sip.isdeleted(each)]:
        sip.delete(layer)  # kept by the frame of a failure that was expected; if it outlived QGIS, it would end the process
    app.exitQgis()


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The plugin's package, under the name that it has in QGIS, beside the library of the build."""
    folder = tmp_path_factory.mktemp("python")
    (folder / "qgis_certification").symlink_to(SOURCE / "plugin")
    sys.path.insert(0, str(folder))
    os.environ["QCERT_LIBRARY"] = str(BUILD / "libqcert.so.1")
    return importlib.import_module("qgis_certification")


@pytest.fixture(scope="session")
def site():
    """The invented certification site on the loopback interface."""
    with Site(SOURCE / "geodata" / "demo", "--today", "2026-11-23") as running:
        yield running


@pytest.fixture(scope="session")
def registry():
    """An invented site that has certificates."""
    with Site(SOURCE / "tests" / "data" / "verify") as running:
        yield running


@pytest.fixture
def certified(registry):
    """The same, without faults and with nothing asked yet."""
    registry.change(faults=[], forget=True)
    yield registry
    registry.change(faults=[])


@pytest.fixture(scope="session")
def synced(site, tmp_path_factory):
    """The path of a store that holds all of the invented site; not to be changed."""
    path = tmp_path_factory.mktemp("store") / "courses.sqlite"
    sync(path, site)
    return path


@pytest.fixture(scope="module")
def provider(qgis, package):
    """The algorithms within QGIS' own Processing."""
    from processing.core.Processing import Processing
    from qgis.core import QgsApplication
    from qgis_certification.processing.provider import Provider
    Processing.initialize()
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    Processing.deinitialize()


@pytest.fixture
def iface(qgis):
    """What QGIS' window offers to plugins, as far as this one uses it, with real widgets; closed again afterwards."""
    from window import Window
    window = Window()
    yield window
    window.close()


@pytest.fixture
def settings(qgis):
    """Fresh settings, and an empty project."""
    from qgis.core import QgsProject, QgsSettings
    QgsSettings().clear()
    yield QgsSettings()
    QgsProject.instance().clear()
    QgsSettings().clear()


@pytest.fixture
def store_file(synced, tmp_path):
    """The path of a copy of the synced store, which may be changed."""
    return Path(shutil.copy(synced, tmp_path / "courses.sqlite"))


@pytest.fixture
def session(package, iface, settings, store_file, monkeypatch):
    """What a plugin shares that has courses, on the day of the tests."""
    from qgis_certification import session
    from qgis_certification.settings import Settings
    from qgis_certification.store import Store
    Settings().store = str(store_file)
    monkeypatch.setattr(session, "Store", lambda path, **options: Store(path, today=TODAY, **options))
    own = session.Session(iface)
    yield own
    own.stop()
    own.close()


@pytest.fixture(autouse=True)
def nothing_raised(monkeypatch):
    """What is raised in a slot fails the test; without a hook it would end the process."""
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(
        "".join(traceback.format_exception(kind, error, trace))))
    yield
    assert raised == []
