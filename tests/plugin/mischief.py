"""What a monkey does in QGIS besides clicks and keys: windows, projects, stores, sites, jobs, and the plugin itself."""

import json
import os
from functools import partial
from urllib.request import Request, urlopen

import qgis.utils
from monkey import TEXTS, plugin
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.utils import iface

SITES = os.environ["QCERT_SITES"].split()
FAULTS = ([], [], [], [".:slow=0.3"], [".:slow=2*3"], [".:status=503*4"], [".:drip=0.002"], [".:refuse*2"],
          [".:cut=200*2"], ["upcoming:html*1"], ["certificate:login*2"])
PAGES = "courses", "certificates", "organisation", "programme"
INNER = "dossiers", "desk", "fees"
STORES = "one.sqlite", "two.sqlite"


def behave(site, faults):
    """Let a site have faults."""
    body = json.dumps({"faults": faults, "forget": True}).encode()
    urlopen(Request(f"{site}/_control", body, {"User-Agent": "monkey"}), timeout=30).close()


def start_plugin(today):
    """Have the day of the tests in the plugin that is loaded now."""
    from qgis_certification import session
    session.Store = partial(session.Store, today=today)


# ---- acts: each is given the monkey, and may answer words for xdotool ------------------------------------------------


def show_page(monkey):
    name = monkey.chance.choice(PAGES)
    monkey.note("tab", name)
    if name != "programme" or plugin().session.settings.programme:
        page = plugin().dock.page(name)
        if name == "programme":
            page.tabs.page(monkey.chance.choice(INNER))


def hide_dock(monkey):
    monkey.note("dock")
    plugin().dock.toggleViewAction().trigger()


def float_dock(monkey):
    monkey.note("float")
    plugin().dock.setFloating(not plugin().dock.isFloating())


def trigger_action(monkey):
    action = monkey.chance.choice(plugin()._actions)
    monkey.note("action", action.objectName())
    action.trigger()


def synchronise(monkey):
    monkey.note("sync")
    plugin().session.sync(force=monkey.chance.randrange(2))


def cancel(monkey):
    monkey.note("cancel")
    plugin().session.cancel()


def cancel_all_tasks(monkey):
    monkey.note("cancel all")
    QgsApplication.taskManager().cancelAll()


def check_certificates(monkey):
    page = plugin().dock.page("certificates")
    first, count = monkey.chance.randrange(2000), monkey.chance.choice((1, 3, 20, 150))
    monkey.note("check", first, count)
    page.box.setPlainText("\n".join(f"QGIS-{first + number}" for number in range(count)))
    page.check.click()


def search_locator(monkey):
    text = monkey.chance.choice(TEXTS)[:40]
    monkey.note("locator", repr(text))
    return monkey.in_locator(text)


def switch_store(monkey):
    session, store = plugin().session, os.path.join(monkey.folder, monkey.chance.choice(STORES))
    demo = monkey.chance.random() < 0.3
    session.settings.server = monkey.chance.choice(SITES)
    monkey.note("store", store, session.settings.server, demo)
    session.settings.store = store
    session.use(demo=demo)


def change_site(monkey):
    site, faults = monkey.chance.choice(SITES), monkey.chance.choice(FAULTS)
    monkey.note("site", site, *faults)
    behave(site, faults)


def new_project(monkey):
    monkey.note("new project")
    iface.newProject(False)


def save_project(monkey):
    monkey.note("save project")
    QgsProject.instance().write(os.path.join(monkey.folder, f"{monkey.chance.randrange(3)}.qgs"))


def remove_layer(monkey):
    layers = sorted(QgsProject.instance().mapLayers())
    monkey.note("remove layer")
    if layers:
        QgsProject.instance().removeMapLayer(monkey.chance.choice(layers))


def click_canvas(monkey):
    canvas, button, pick = iface.mapCanvas(), monkey.chance.choice((1, 1, 3)), monkey.chance.randrange
    where = canvas.mapToGlobal(QPoint(pick(canvas.width()), pick(canvas.height())))
    monkey.note("canvas", button, where.x(), where.y())
    return "mousemove", where.x(), where.y(), "click", button


def zoom_canvas(monkey):
    monkey.note("zoom")
    iface.mapCanvas().zoomByFactor(monkey.chance.choice((0.1, 0.5, 2, 10)))


def have_programme(monkey):
    session = plugin().session
    session.settings.programme = monkey.chance.random() < 0.8
    monkey.note("programme", session.settings.programme)
    session.configured.emit()


def reload_plugin(monkey):
    monkey.note("reload")
    qgis.utils.reloadPlugin("qgis_certification")
    start_plugin(os.environ["QCERT_TODAY"])
    plugin().dock.page("courses")


ACTS = ((4, show_page), (1, hide_dock), (0.5, float_dock), (1, trigger_action), (2, synchronise), (2, cancel),
        (0.3, cancel_all_tasks), (1.5, check_certificates), (1, search_locator), (1, switch_store), (1, change_site),
        (0.5, new_project), (0.3, save_project), (0.5, remove_layer), (2, click_canvas), (1, zoom_canvas),
        (0.3, have_programme), (0.3, reload_plugin))
