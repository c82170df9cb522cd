"""The plugin is switched on and off: what it registers, that it costs nothing yet, and that nothing stays."""

import gc
import os
import subprocess
import sys
import threading

import pytest

from built import SOURCE
from window import courses, wait_until


@pytest.fixture
def plugin(package, iface, settings, store_file):
    """A plugin that is switched on."""
    settings.setValue("qgis_certification/store", str(store_file))
    plugin = package.classFactory(iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_it_registers_one_of_each(plugin, iface):
    from qgis.core import QgsApplication
    assert len(iface.toolbar) == len(iface.locators) == len(iface.factories) == len(iface.shortcuts) == 1
    assert {name for name, _ in iface.menu} == {"QGIS Certification"} and len(iface.menu) == 4
    assert all(action.objectName().startswith("QgisCertification") for _, action in iface.menu)
    assert QgsApplication.processingRegistry().providerById("certification") is not None
    assert plugin.dock.isHidden()


ALONE = """
import sys
sys.path[:0] = {paths!r}
from qgis.core import QgsApplication, QgsSettings
app = QgsApplication([], True, {profile!r})
app.initQgis()
from window import Window
import qgis_certification
window = Window()
plugin = qgis_certification.classFactory(window)
plugin.initGui()
with open("/proc/self/maps") as maps:
    print("libqcert" in maps.read())
plugin.unload()
del plugin
sys.stdout.flush()
import os
os._exit(0)
"""


def test_nothing_is_loaded_until_it_is_used(package, tmp_path):
    """The library's absence would not be seen, and the network is not asked."""
    folder = os.path.dirname(package.__path__[0])
    code = ALONE.format(paths=[folder, str(SOURCE / "tests" / "plugin")], profile=str(tmp_path))
    done = subprocess.run([sys.executable, "-B", "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["False"], done.stderr


def test_without_a_window_there_is_only_the_provider(package, qgis):
    from qgis.core import QgsApplication
    plugin = package.classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("certification") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("certification") is None


def counted(iface):
    """Numbers of what must not grow."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QObject
    from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu
    gc.collect()
    window = iface.window
    return {"actions": len(window.findChildren(QAction)), "docks": len(window.findChildren(QDockWidget)),
            "menus": len(window.findChildren(QMenu)), "children": len(window.findChildren(QObject)),
            "providers": len(QgsApplication.processingRegistry().providers()), "threads": threading.active_count(),
            "files": len(os.listdir("/proc/self/fd")), "tasks": threads(),
            "own": [len(own) for own in (iface.toolbar, iface.menu, iface.shortcuts, iface.locators, iface.factories)]}


def threads():
    return len(os.listdir("/proc/self/task"))


def test_nothing_stays(package, iface, settings, store_file):
    settings.setValue("qgis_certification/store", str(store_file))
    seen = []
    for number in range(50):
        plugin = package.classFactory(iface)
        plugin.initGui()
        plugin.dock.show()
        wait_until(lambda: courses(plugin).search.model.rowCount())
        plugin.dock.page("certificates")
        plugin.unload()
        del plugin
        wait_until(lambda: not iface.window.findChildren(object_named("QgisCertificationDock")))
        if number in (4, 49):
            seen.append(counted(iface))
    assert seen[0] == seen[1]
    assert seen[1]["docks"] == 0 and seen[1]["own"] == [0] * 5


def object_named(_):
    from qgis.PyQt.QtWidgets import QDockWidget
    return QDockWidget


def test_it_can_be_switched_off_while_it_works(package, iface, settings, site, tmp_path):
    """The job is stopped, says so once, and does nothing more."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtTest import QTest
    settings.setValue("qgis_certification/store", str(tmp_path / "new.sqlite"))
    settings.setValue("qgis_certification/server", site.url)
    plugin = package.classFactory(iface)
    plugin.initGui()
    changed, job = [], plugin.session.sync()
    plugin.session.changed.connect(lambda: changed.append(1))
    wait_until(lambda: job.status() == job.TaskStatus.Running)
    plugin.unload()
    wait_until(iface.messages)
    QTest.qWait(100)  # for what must not come
    assert len(iface.messages()) == 1 and "stopped" in iface.messages()[0] and not changed
    assert not [task for task in QgsApplication.taskManager().tasks() if task.isActive()]


def test_the_map_offers_what_is_near(plugin, iface):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtCore import QEvent, QPoint, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QMenu
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.canvas.setExtent(QgsRectangle(5, 45, 10, 50))
    click = QMouseEvent(QEvent.Type.MouseButtonPress, QPoint(50, 50), Qt.MouseButton.RightButton,
                        Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier)
    event, menu = QgsMapMouseEvent(iface.canvas, click), QMenu()
    iface.canvas.contextMenuAboutToShow.emit(menu, event)
    near = [action for action in menu.actions() if action.objectName() == "QgisCertificationNear"]
    assert len(near) == 1
    near[0].trigger()
    wait_until(lambda: courses(plugin).search.model.rowCount())
    assert courses(plugin).search.where.origin == pytest.approx((event.mapPoint().x(), event.mapPoint().y()), abs=1e-6)
