"""Synchronisations beside ogr2ogr, which makes an indexed SpatiaLite file of
the feed of upcoming courses alone, anew each time."""

import shutil
import sqlite3
import sys

import feeds
from measure import head, in_turns, line, lines, run


def sync(qcert, store, url):
    return run([qcert, "sync", "--store", store, "--server", url,
                "--today", str(feeds.TODAY), "--force", "--quiet"])


def remove(path):
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()


def count(path, table):
    data = sqlite3.connect(path)
    try:
        return data.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    finally:
        data.close()


def check_changes(store):
    """Just the rows that changed were written as changed; a few may have become what others are."""
    data = sqlite3.connect(store)
    try:
        noted, = data.execute("SELECT count(*) FROM change WHERE what <> 'added'").fetchone()
        courses, = data.execute("SELECT count(*) FROM course").fetchone()
    finally:
        data.close()
    if not .99 <= noted / round(courses * feeds.CHANGED) <= 1:
        sys.exit(f"{noted} rows were written as changed")


def compare(qcert, folder, url, feed):
    """Answers the store of the first synchronisation."""
    store, other, again = (folder / name for name in
                           ("first.sqlite", "ogr.sqlite", "again.sqlite"))

    def first():
        remove(store)
        return sync(qcert, store, f"{url}/before")

    def peer():
        remove(other)
        return run(["ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES",
                    "-nln", "course", other, feed])

    def second(state):
        remove(again)
        shutil.copy(store, again)
        return sync(qcert, again, f"{url}/{state}")

    head("qcert", "ogr2ogr")
    ours, theirs = in_turns(first, peer)
    if count(store, "course") != count(other, "course"):
        sys.exit("the two files do not hold the same courses")
    lines("first sync", ours, theirs)
    same, changed, theirs = in_turns(lambda: second("before"),
                                     lambda: second("after"), peer)
    lines("sync again, nothing new", same, theirs)
    check_changes(again)
    lines("sync again, 0.1 % changed", changed, theirs)
    line("sync again, 0.1 % changed, written", changed.written, theirs.written, "MB")
    return store
