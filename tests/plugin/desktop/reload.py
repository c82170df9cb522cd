"""A newer version takes the place of the plugin: nothing of the one before is used any more."""

import sys

import qgis.utils
from hands import full_window, until, wait

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


full_window()
before = modules()
assert qgis.utils.reloadPlugin("qgis_certification")
wait(300)
after = modules()
kept = [name for name in after if after[name] is before.get(name)]
assert len(after) == len(before) and not kept, kept
print("done")
