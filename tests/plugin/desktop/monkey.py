"""Random clicks and keys, also while jobs are under way; at regular points all is closed, and what QGIS holds is
counted, in a line of JSON for each point. QCERT_MINUTES says how long."""

import ctypes
import faulthandler
import gc
import json
import os
import sys
import time

from hands import full_window, iface, until, wait
from mischief import ACTS, INNER, PAGES, SITES, behave, start_plugin
from monkey import Monkey, plugin
from qgis.core import QgsNetworkAccessManager, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication

FOLDER, ROUND = os.environ["QCERT_SHOTS"], 150  # actions
# What the user is told is no failure; what no user should read is.
UNFORESEEN = "Traceback", "Error:", "NoneType", "has no attribute", "syntax error", "constraint", "internal"
elsewhere = []


def wrong():
    """What no user should see, or be asked of another computer."""
    return elsewhere + [text for tag, level, text in sys.said if tag == "Python error" or tag == "QGIS Certification"
                        and level not in (0, 3) and any(word in text for word in UNFORESEEN)]


class Browser(QObject):
    """Takes what would open in a browser or another program."""

    @pyqtSlot(QUrl)
    def take(self, url):
        pass


def keep_at_home(request):
    """Nothing but the loopback interface is asked. A button "Help" in a dialog of QGIS itself asks for QGIS' manual,
    which is no fault."""
    host = request.url().host()
    if host in ("127.0.0.1", "localhost", ""):
        return
    if host != "docs.qgis.org":
        elsewhere.append(f"{request.url().toString()} was asked for")
    request.setUrl(QUrl("http://127.0.0.1:9/"))


def forget_said():
    """Keep what the log said in a file, to be read by people, not in memory."""
    with open(os.path.join(FOLDER, "said.log"), "a") as file:
        print(*sys.said, sep="\n", file=file)
    sys.said.clear()


def settle():
    """Close everything, let every job end, and have each page of the dock once."""
    plugin().session.cancel()
    until(lambda: not plugin().session.busy, "the jobs' end", 60)
    for site in SITES:
        behave(site, [])
    session = plugin().session
    session.settings.server, session.settings.store = SITES[0], os.path.join(FOLDER, "one.sqlite")
    session.settings.programme = True
    session.configured.emit()
    session.use(demo=False)
    plugin().dock.setFloating(False)
    iface.mainWindow().resizeDocks([plugin().dock], [560], Qt.Orientation.Horizontal)
    for name in PAGES:
        page = plugin().dock.page(name)
    for name in INNER:
        page.tabs.page(name)
    plugin().dock.page("courses")
    until(lambda: not session.busy, "the reading of what is known", 60)
    iface.messageBar().clearWidgets()
    iface.newProject(False)
    QApplication.clipboard().clear()
    wait(400)


def count():
    """What QGIS holds."""
    for _ in range(3):
        gc.collect()
        wait(30)
    ctypes.CDLL(None).malloc_trim(0)
    with open("/proc/self/statm") as file:
        pages = int(file.read().split()[1])
    return {"rss": round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1), "threads": len(os.listdir("/proc/self/task")),
            "files": len(os.listdir("/proc/self/fd")), "widgets": len(QApplication.allWidgets()),
            "objects": len(gc.get_objects()), "layers": len(QgsProject.instance().mapLayers())}


faulthandler.enable(file=2)
os.chdir(FOLDER)
QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
browser = Browser()
for scheme in ("http", "https", "mailto", "file"):
    QDesktopServices.setUrlHandler(scheme, browser, "take")
QgsNetworkAccessManager.setRequestPreprocessor(keep_at_home)
full_window()
start_plugin(os.environ["QCERT_TODAY"])
monkey = Monkey(int(os.environ["QCERT_SEED"]), FOLDER, ACTS, wrong)
settle()
plugin().session.sync(force=1)
until(lambda: not plugin().session.busy, "the first courses")
ends = time.monotonic() + 60 * float(os.environ["QCERT_MINUTES"])
while not wrong() and time.monotonic() < ends:
    monkey.go(ROUND)
    if not wrong():
        settle()
        forget_said()
        print(json.dumps({"actions": monkey.actions, **count()}), flush=True)
sys.said[:] = [("Python error", 2, text) for text in wrong()]  # which start.py prints
