"""The plugin in a real QGIS window, run by tests/bench/run: what a user waits for, at 10 000 courses.

Prints medians; gaps are those of a timer of one millisecond on the main thread, with a sync and beside it without one.
"""

import statistics
import sys
import time

from hands import canvas, full_window, iface, plugin, until, wait
from qgis.core import QgsFeedback, QgsLocatorContext, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import plugins


def timed(work):
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def say(what, milliseconds):
    print(f"{what:<58} {milliseconds:8.1f} ms")


def gaps(during):
    """How long the main thread was away: the 99th percentile and the worst."""
    seen, last = [], [time.perf_counter()]

    def tick():
        now = time.perf_counter()
        seen.append((now - last[0]) * 1000)
        last[0] = now
    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    during()
    timer.stop()
    return sorted(seen)[int(len(seen) * .99)], max(seen), len(seen)


def say_gaps(what, measured):
    print(f"{what:<58} {measured[0]:8.1f} ms p99, {measured[1]:.1f} ms at most, {measured[2]} turns")


def switch_on_again():
    plugin.unload()
    wait(100)
    for name in [name for name in sys.modules if name.startswith("qgis_certification")]:
        del sys.modules[name]

    def on():
        import qgis_certification
        plugins["qgis_certification"] = qgis_certification.classFactory(iface)
        plugins["qgis_certification"].initGui()
    return timed(on)


full_window()
say("switching on: classFactory and initGui, modules included", switch_on_again())
plugin = plugins["qgis_certification"]


def sync(state):
    plugin.session.settings.server = plugin.session.settings.server.rpartition("/")[0] + "/" + state
    job = plugin.session.sync(force=1)
    until(lambda: not plugin.session.busy, "the sync's end", 120)
    if job.error:
        raise job.error


def redraw():
    canvas.refresh()
    canvas.waitWhileRendering()


say_gaps("main thread while nothing goes on, 3 s", gaps(lambda: wait(3000)))
say_gaps("main thread during the first sync", gaps(lambda: sync("before")))
page = plugin.dock.page("courses")
until(page.search.model.rowCount, "the courses' coming")
page.search.where.set("Bern", (7.4474, 46.948))
say("first result after a click, warm", statistics.median(timed(page.search.ask) for _ in range(20)))
page.search.text.setText("python")
say("a search by words", statistics.median(timed(page.search.ask) for _ in range(20)))
page.search.filters.set({})
for text in ("le", "leipzig", "qgis intro", "zzz"):
    say(f"locator: {text}", statistics.median(timed(
        lambda: plugin.locator.fetchResults(text, QgsLocatorContext(), QgsFeedback())) for _ in range(20)))
say("adding the layers", timed(page.show_layers))
redraw()
print(f"layers: {len(QgsProject.instance().mapLayers())}")
say_gaps("main thread while nothing goes on, with the layers, 3 s", gaps(lambda: wait(3000)))
say_gaps("main thread during a second sync, with the layers", gaps(lambda: sync("after")))
