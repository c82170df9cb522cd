"""Others read the file while it is written: QGIS' providers and GDAL see the old state or the new one, and no lock.

Where the disk cannot be written, or knows no shared memory, as network folders do not: a clear word, and reading works.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading

import pytest

from built import QCERT, SOURCE, TODAY, qcert, sync

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

ROUNDS = int(os.environ.get("QCERT_TEST_ROUNDS", 5))  # of each writer
MANY = 300  # courses


def content():
    """Upcoming courses, which all bear the mark of the site's state in their language."""
    own = [{"id": n, "organisation": n} for n in (1, 2)]
    return {
        "organisations": [{"id": n, "slug": f"org-{n}", "name": f"Org {n} (invented)", "country": "CH"} for n in (1, 2)],
        "users": [{"username": "one", "first_name": "Trainer", "last_name": "One"}],
        "training_centers": [row | {"name": "Room", "location": {"type": "Point", "coordinates": [7, 46]}} for row in own],
        "course_types": [row | {"name": "Basics"} for row in own], "conveners": [row | {"user": "one"} for row in own],
        "courses": [{"id": n, "organisation": 1 + n % 2, "course_type": 1 + n % 2, "convener": 1 + n % 2,
                     "training_center": 1 + n % 2, "language": "state 0", "start_date": f"+{n % 90 + 2}",
                     "end_date": f"+{n % 90 + 3}"} for n in range(1, MANY + 1)],
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.json").write_text(json.dumps(content()))
    with Site(folder, "--today", TODAY) as running:
        yield running


@pytest.fixture
def store(site, tmp_path):
    sync(tmp_path / "store.sqlite", site)
    return tmp_path / "store.sqlite"


# ---- a crowd at one file -----------------------------------------------------------------------------------------

# Opens the layer, reads all of it, and reads again what is open, until its input ends. Whatever it complains of ends it.
READER = """
import os, select, sys
kind, path, many = sys.argv[1], sys.argv[2], int(sys.argv[3])
if kind == "GDAL":
    from osgeo import ogr
    ogr.UseExceptions()
    def opened():
        data = ogr.Open(path)
        return data, lambda: [row["language"] for row in data.GetLayerByName("courses")]
else:
    from qgis.core import QgsApplication, QgsVectorLayer
    app = QgsApplication([], True, sys.argv[4])
    app.initQgis()
    said = []
    QgsApplication.messageLog().messageReceived.connect(lambda *words: said.append(words))
    uri = {"ogr": f"{path}|layername=courses", "spatialite": f"dbname='{path}' table=\\"courses\\" (geom)"}[kind]
    def opened():
        layer = QgsVectorLayer(uri, "x", kind)
        assert layer.isValid(), f"not opened: {said}"
        return layer, lambda: [row["language"] for row in layer.getFeatures()]
rounds = 0
print("ready", flush=True)
while not select.select([0], [], [], 0)[0]:
    held, look = opened()
    for _ in range(3):
        seen = look()
        assert len(seen) == many and len(set(seen)) == 1, f"{len(seen)} rows of {set(seen)}"
    rounds += 1
    held = look = None
if kind != "GDAL":
    assert not [words for words in said if "lock" in str(words[0]).lower()], said
print(rounds, flush=True)
os._exit(0)
"""


def write_on(store, site, failures):
    for _ in range(ROUNDS):
        done = subprocess.run([QCERT, "--store", store, "--today", TODAY, "sync", "--server", site.url, "--force", "--past"],
                              capture_output=True, text=True)
        if done.returncode:
            failures.append(done.stderr)


def search_on(store, over, failures):
    while not over.is_set():
        for words in (["find", "--limit", "0"], ["find", "--near", "7,46"], ["changes"]):
            done = subprocess.run([QCERT, "--store", store, "--today", TODAY, *words], capture_output=True, text=True)
            if done.returncode:
                failures.append(done.stderr)


def move_on(site, over):
    """The site goes to and fro between its states."""
    state = 0
    while not over.wait(0.05):
        state = 1 - state
        site.change(patch={"courses": {str(n): {"language": f"state {state}"} for n in range(1, MANY + 1)}})


def test_no_lock_reaches_anyone(store, site, tmp_path):
    """Two syncs, a search, and QGIS' two providers and GDAL at one file."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    readers = {kind: subprocess.Popen([sys.executable, "-c", READER, kind, store, str(MANY), tmp_path / kind], text=True,
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
               for kind in ("GDAL", "ogr", "spatialite")}
    assert [reader.stdout.readline() for reader in readers.values()] == ["ready\n"] * 3
    over, failures = threading.Event(), []
    writers = [threading.Thread(target=write_on, args=(store, site, failures)) for _ in range(2)]
    others = [threading.Thread(target=search_on, args=(store, over, failures)),
              threading.Thread(target=move_on, args=(site, over))]
    for thread in writers + others:
        thread.start()
    for thread in writers:
        thread.join()
    over.set()
    for thread in others:
        thread.join()
    for kind, reader in readers.items():
        rounds, complaint = reader.communicate(timeout=60)
        assert reader.returncode == 0 and int(rounds) > 1, f"{kind}: {complaint}"
        print(f"{kind} opened it {rounds.strip()} times")
    assert failures == []
    assert qcert(store, "store", "check")["sound"]
