"""The first opening of a layer in QGIS, beside ogr2ogr's file of the same
courses, whose statistics are stored as ours are: until QGIS knows that it is
valid, how many features it has, and how far it extends."""

import os
import shutil
import subprocess
from pathlib import Path

from measure import head, in_turns, line

LAYERS = "course", "courses", "all_courses"
PROVIDERS = {"ogr": "{file}|layername={layer}", "spatialite": "dbname='{file}' table=\"{layer}\" ({geometry})"}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def small(folder, feed):
    """A file by which the provider's libraries are loaded before."""
    file = folder / "small.sqlite"
    subprocess.run(["ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES", "-nln", "course", "-limit", "1",
                    file, feed], check=True)
    return file


def measure(folder, provider, before, file, layer, geometry):
    """Milliseconds of the processor in a new process with a copy that nobody has opened."""
    copy = folder / "opened.sqlite"
    shutil.copy(file, copy)
    sources = [PROVIDERS[provider].format(file=before, layer="course", geometry="GEOMETRY"),
               PROVIDERS[provider].format(file=copy, layer=layer, geometry=geometry)]
    text = subprocess.run(["/usr/bin/python3", "-B", Path(__file__).with_name("open_layer.py"), provider, *sources],
                          env={**os.environ, **OFFSCREEN, "XDG_RUNTIME_DIR": str(folder)}, check=True, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return float(text)


def compare(store, other, folder, feed):
    before = small(folder, feed)
    head("qcert", "ogr2ogr")
    for provider in PROVIDERS:
        for layer in LAYERS:
            own, peer = in_turns(lambda: measure(folder, provider, before, store, layer, "geom"),
                                 lambda: measure(folder, provider, before, other, "course", "GEOMETRY"))
            line(f"first open of {layer} by {provider}", own, peer, "ms")
