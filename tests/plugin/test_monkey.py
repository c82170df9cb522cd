"""Random clicks and keys in a real QGIS: nothing is raised, and nothing is left behind.

QCERT_TEST_MINUTES has it go on for so long, without which it does not begin; QCERT_TEST_SEED has it choose otherwise.
"""

import json
import os
import shutil
from pathlib import Path
from statistics import median

import pytest

from built import SOURCE
from client import Site
from desktop import run

MINUTES, SEED = os.environ.get("QCERT_TEST_MINUTES", "0"), os.environ.get("QCERT_TEST_SEED", "1")
LAST = 60  # actions that are told if something goes wrong


def growth(series):
    """What is said against counts at regular points: memory that still grows in the last two thirds, or files, threads
    or widgets of which there are clearly more in the last third than before. Nothing, if there are too few points."""
    third = len(series) // 3
    if third < 3:
        return []

    def of(name, part):
        return [point[name] for point in series[part]]
    middle, last = slice(third, 2 * third), slice(-third, None)
    said = [f"{name}: {median(of(name, last))}, before at most {max(of(name, slice(-third)))}"
            for name in ("threads", "files", "widgets") if median(of(name, last)) > 1.01 * max(of(name, slice(-third)))]
    before, after = median(of("rss", middle)), median(of("rss", last))
    return said + ([f"memory: {before} MB, then {after} MB"] if after > 1.05 * before + 20 else [])


def points(**values):
    """Nine points with these values, or as many as there are."""
    full = {"rss": [300.0] * 9, "threads": [20] * 9, "files": [60] * 9, "widgets": [4000] * 9, **values}
    return [dict(zip(full, point)) for point in zip(*full.values())]


@pytest.mark.parametrize("values, said", [
    ({}, []), ({"files": [60, 90, 70, 80, 62, 90, 88, 60, 89]}, []), ({"rss": [100.0, 200.0, *[300.0] * 7]}, []),
    ({"files": range(60, 69)}, ["files"]), ({"threads": range(9)}, ["threads"]), ({"widgets": range(9)}, ["widgets"]),
    ({"rss": [300.0 + 15 * at for at in range(9)]}, ["memory"]), ({"files": range(6), "rss": range(6)}, [])])
def test_what_grows(values, said):
    assert [text.partition(":")[0] for text in growth(points(**values))] == said


@pytest.mark.skipif(not float(MINUTES) or not shutil.which("xdotool"), reason="for tests/long, and with xdotool")
def test_monkey(tmp_path, monkeypatch):
    (tmp_path / "list.csv").write_text("id;name\nQGIS-1;Ada (invented)\nQGIS-77;\n")
    (tmp_path / "list.txt").write_text("QGIS-1\nQGIS-2\n")
    with Site(SOURCE / "geodata" / "demo", "--today", "2026-11-23") as site, \
            Site(SOURCE / "tests" / "data" / "verify") as registry:
        for name, value in (("SITES", f"{site.url} {registry.url}"), ("SEED", SEED), ("MINUTES", MINUTES)):
            monkeypatch.setenv(f"QCERT_{name}", value)
        try:
            said = run("monkey.py", tmp_path, timeout=150 + 90 * float(MINUTES), server=site.url,
                       store=tmp_path / "one.sqlite", programme="true")
        except BaseException:
            print(f"seed {SEED}; the last actions:", *last_actions(tmp_path), sep="\n")
            raise
    series = [json.loads(line) for line in said.splitlines() if line.startswith('{"actions"')]
    print(*map(json.dumps, series), sep="\n")
    assert series and series[-1]["actions"] >= 100 * float(MINUTES), said  # even where much else is going on
    assert growth(series) == []


def last_actions(folder):
    """What was done before it went wrong."""
    path = Path(folder) / "actions.log"
    return path.read_text().splitlines()[-LAST:] if path.exists() else []
