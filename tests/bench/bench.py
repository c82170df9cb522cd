#!/usr/bin/python3
"""bench.py BUILD [COURSES [CENTRES]]: measures what is built there."""

import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import cold
import exports
import feeds
import nearest
import opens
import pace
import syncs
import window


@contextmanager
def served(folder):
    """Answers the address at which a folder of feeds is served."""
    server = subprocess.Popen(
        [sys.executable, "-B", Path(__file__).with_name("serve.py"), folder],
        stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait()


def main(build, courses=100_000, centres=None):
    centres = int(centres or int(courses) // 10)
    print(f"{int(courses)} courses at {centres} centres")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        with ProcessPoolExecutor(1) as apart:  # or what is measured would seem to take its memory
            feed = apart.submit(feeds.make, folder, int(courses), centres).result()
        with served(folder) as url:
            store = syncs.compare(f"{build}/qcert", folder, url, feed)
        pace.compare(f"{build}/certificates", folder)  # before others that take memory, which would seem to be its
        nearest.compare(f"{build}/nearest", store)
        cold.compare(f"{build}/qcert", store)
        exports.compare(f"{build}/qcert", store, folder)
        opens.compare(store, folder / "ogr.sqlite", folder, feed)
    window.measure(served)


if __name__ == "__main__":
    main(*sys.argv[1:])
