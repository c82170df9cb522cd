"""A newer version takes the place of the plugin: nothing of the one before is used any more, or stays."""

import gc
import sys

import qgis.utils
from hands import full_window, until
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication

PAGES, INNER = ("courses", "certificates", "organisation", "programme"), ("dossiers", "desk", "fees")


def modules():
    """What the pages of the dock need."""
    plugin = qgis.utils.plugins["qgis_certification"]
    for name in PAGES:
        page = plugin.dock.page(name)
    for name in INNER:
        page.tabs.page(name)
    until(lambda: not plugin.session.busy, "what begins by itself")
    return {name: module for name, module in sys.modules.items()
            if name.startswith("qgis_certification.") and not hasattr(module, "__path__")}  # packages are empty


def reload():
    """From a loop that goes on afterwards, or Qt would delete nothing of it."""
    loop, done = QEventLoop(), []
    QTimer.singleShot(0, lambda: done.append(qgis.utils.reloadPlugin("qgis_certification")))
    QTimer.singleShot(0, lambda: QTimer.singleShot(300, loop.quit))
    loop.exec()
    assert done == [True]


def alive():
    """How many widgets there are, and classes of the plugin."""
    for _ in range(3):
        gc.collect()
    return len(QApplication.allWidgets()), sum(isinstance(each, type) and each.__module__.startswith(
        "qgis_certification.") for each in gc.get_objects())


full_window()
before = modules()
reload()
after = modules()
kept = [name for name in after if after[name] is before.get(name)]
assert len(after) == len(before) and not kept, kept
del before, after
counts = []
for _ in range(5):
    reload()
    modules()
    counts.append(alive())
assert counts[2] == counts[4], counts  # at first something of QGIS may come
print("done")
