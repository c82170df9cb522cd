"""The first click on the plugin's button after QGIS has started, with courses in the store; run by window.py."""

import time

from hands import full_window, plugin, until

full_window()
began = time.perf_counter()
page = plugin.dock.page("courses")
until(page.search.model.rowCount, "the courses' coming")
print(f"{'first result after a click, QGIS just started':<58} {(time.perf_counter() - began) * 1000:8.1f} ms")
