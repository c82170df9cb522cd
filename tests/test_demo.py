"""The demo data are what their script makes, invented, and never grow old."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
DEMO = HERE.parent / "geodata" / "demo"
sys.path.insert(0, str(HERE / "site"))

from built import TODAY, qcert, sync  # noqa: E402
from client import Site  # noqa: E402
from fixtures import CENTRES, ORGS, PAST, TABLE, UPCOMING  # noqa: E402


@pytest.fixture(scope="module")
def content():
    return json.loads((DEMO / "site.json").read_text(encoding="utf-8"))


def test_made_by_its_script(tmp_path):
    made = tmp_path / "site.json"
    subprocess.run([sys.executable, "-B", DEMO / "make.py", made], check=True)
    assert made.read_bytes() == (DEMO / "site.json").read_bytes()


@pytest.mark.parametrize("today", ["2026-11-23", "2031-02-27"])
def test_documents_are_what_the_site_answers(tmp_path, today):
    """On any day, for their days are counted from it."""
    made = tmp_path / "documents.tsv"
    subprocess.run([sys.executable, "-B", DEMO / "documents.py", made, today], check=True)
    assert made.read_bytes() == (DEMO / "documents.tsv").read_bytes()


def listed(store):
    """What a store knows, but for numbers, pages, and what began before the day and is not over."""
    rows = qcert(store, "find", "--limit", "0", "--past", "--all-organisations")["courses"]
    return sorted(json.dumps({name: row[name] for name in ("name", "centre", "organisation_state", "lon", "metres")})
                  for row in rows if row["status"] != "running")


def test_demo_is_the_site(tmp_path):
    """Without a network a store knows what the site would have told it."""
    demo, asked = tmp_path / "demo.sqlite", tmp_path / "asked.sqlite"
    qcert(demo, "sync", "--demo")
    with Site(DEMO, "--today", TODAY) as site:
        sync(asked, site)
    assert listed(demo) == listed(asked)
    assert qcert(demo, "status")["running"] > 1


def test_plainly_invented(content):
    for row in content["organisations"]:
        assert "(invented)" in row["name"] and row["email"].endswith("@example.org")
    assert {row["first_name"] for row in content["users"]} <= {"Trainer", ""}
    assert {row["firstname"] for row in content["attendees"]} == {"Participant"}


def test_unique_where_the_site_is(content):
    for table in ("organisations", "training_centers"):
        names = [row["name"] for row in content[table]]
        assert len(names) == len(set(names))
    for table in ("certificates", "organisation_certificates"):
        ids = [row["certificateID"] for row in content[table]]
        assert len(ids) == len(set(ids)) and "QGIS-1" in ids
    keys = [tuple(row[name] for name in (
        "convener", "course_type", "training_center", "start_date", "end_date"))
        for row in content["courses"]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("today", [[], ["--today", "2031-02-27"]])
def test_always_fresh(today):
    with Site(DEMO, *today) as site:
        day = site.state()["today"]
        upcoming, past = (
            [(row["properties"]["start_date"], row["properties"]["end_date"])
             for row in site.ask(path).json()["features"]] for path in (UPCOMING, PAST))
        assert len(upcoming) > 60 and len(past) > 40
        assert (day, day) in upcoming and (day, day) in past
        assert any(start < day == end for start, end in past)
        assert any(start == day < end for start, end in upcoming)


def test_states_and_places():
    with Site(DEMO) as site:
        count = site.ask(ORGS).json()["count"]
        states = {query: len(site.ask(f"{TABLE}?{query}").json()["data"]) for query in (
            "", "ready=True", "rejected=True&ready=True", "is_archived=True")}
        shapes = [row["geometry"] for row in site.ask(CENTRES).json()["features"]]
    assert count >= 20 and all(number == 1 for number in states.values())
    assert None in shapes and any(shape and shape["type"] == "Polygon" for shape in shapes)
    longitudes = [shape["coordinates"][0] for shape in shapes
                  if shape and shape["type"] == "Point"]
    assert min(longitudes) < -170 and max(longitudes) > 170
