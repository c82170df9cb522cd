"""What the real site answered arrives in the store, row by row.

QCERT_CAPTURES names a folder of captured answers, which are not part of this project: index.json lists them, and
derived/truth.json holds the rows that were behind them.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest

from built import QCERT, SOURCE, TODAY, qcert, sync

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402
from fixtures import CENTRES  # noqa: E402

if "QCERT_CAPTURES" not in os.environ:
    pytest.skip("QCERT_CAPTURES is not set", allow_module_level=True)

CAPTURES = Path(os.environ["QCERT_CAPTURES"])
DERIVED = CAPTURES / "derived"
TRUTH = json.loads((DERIVED / "truth.json").read_text())
TABLES = {name: {row["id"]: row for row in TRUTH[name]}
          for name in ("organisations", "training_centers", "course_types", "conveners", "courses")}
USERS = {row["username"]: row for row in TRUTH["users"]}
UNLISTED = [row for row in TRUTH["courses"] if row["start_date"] < TODAY < row["end_date"]]  # in neither feed
LISTED = [row for row in TRUTH["courses"] if row not in UNLISTED]

# ---- what must be there ------------------------------------------------------------------------------------------


def state(organisation):
    if organisation["archived"]:
        return "archived"
    if organisation["approved"]:
        return "certified"  # even if it was rejected before, even if it is disabled
    if organisation["rejected"]:
        return "rejected"
    return "sent back" if organisation["status"] == "Pending" else "in review"


def place(location):
    """Longitude and latitude of a point on earth; what stands for an area is the library's choice."""
    if not location or location["type"] != "Point":
        return None
    lon, lat = location["coordinates"]
    return (lon, lat) if abs(lon) <= 180 and abs(lat) <= 90 else None


def status(start, end):
    if start >= TODAY:
        return "upcoming"
    return "running" if end >= TODAY else "past"


def true_organisation(row):
    """The table alone, which has no addresses, lists organisations that are not certified."""
    return row["name"], state(row), row["country"], row["email"] if state(row) == "certified" else None


def true_course(row):
    centre, kind, convener = (TABLES[table][row[field]] for table, field in (
        ("training_centers", "training_center"), ("course_types", "course_type"), ("conveners", "convener")))
    user = USERS[convener["user"]]
    return (*true_organisation(TABLES["organisations"][row["organisation"]]), row["name"], kind["name"],
            f"{user['first_name']} {user['last_name']}", centre["name"], row["language"], row["trained_competence"],
            row["start_date"], row["end_date"], status(row["start_date"], row["end_date"]), place(centre["location"]))


POINTS = {row["name"]: place(row["location"]) for row in TRUTH["training_centers"]}

# ---- what is there -----------------------------------------------------------------------------------------------


def found_place(row, centre):
    return (row["lon"], row["lat"]) if POINTS[centre] else None


def found_course(row):
    return (row["organisation"], row["organisation_state"], row["country"], row["organisation_email"], row["name"],
            row["type"], row["convener"], row["centre"], row["language"], row["competence"], row["starts"],
            row["ends"], row["status"], found_place(row, row["centre"]))


def courses(store, *words):
    return qcert(store, "find", "--past", "--limit", "0", *words)["courses"]


def same(found, true):
    """Compares multisets, and shows what differs rather than all."""
    found, true = Counter(found), Counter(true)
    assert (found - true, true - found) == (Counter(), Counter())


# ---- the answers as they were captured ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def replay():
    with Site(CAPTURES, "--replay", "--today", TODAY) as site:
        yield site


@pytest.fixture(scope="module")
def store(replay, tmp_path_factory):
    path = tmp_path_factory.mktemp("replay") / "courses.sqlite"
    report = sync(path, replay)
    assert not report["warning"]
    assert [report[layer]["rejected"] for layer in ("organisations", "centres", "courses")] == [0, 0, 0]
    return path


def test_courses_are_those_of_the_feeds(store):
    found = courses(store, "--all-organisations")
    assert len(found) == len(LISTED) == 414
    same(map(found_course, found), map(true_course, LISTED))
    assert all(row["gone"] is None and row["first_seen"] == TODAY for row in found)


def test_default_search_shows_certified_organisations_alone(store):
    same(map(found_course, courses(store)),
         [row for row in map(true_course, LISTED) if row[1] == "certified"])


def test_upcoming_courses_come_in_order(store):
    found = qcert(store, "find", "--limit", "0")["courses"]
    assert [row["starts"] for row in found] == sorted(row["starts"] for row in found)
    assert {row["status"] for row in found} <= {"upcoming", "running"}


def test_organisations_are_the_true_ones(store):
    found = qcert(store, "organisations", "--all-organisations")["organisations"]
    same(((row["name"], row["state"], row["country"], row["email"]) for row in found),
         map(true_organisation, TRUTH["organisations"]))
    pages = {row["name"]: row["page"] for row in found}
    for row in TRUTH["organisations"]:
        if state(row) == "certified" and not row["rejected"] and row["enabled"]:  # which the table lists
            assert pages[row["name"]].endswith(f"/en/certifyingorganisation/{row['slug']}/")


def test_centres_are_the_true_ones(store):
    owners = {row["name"]: TABLES["organisations"][row["organisation"]]["name"] for row in TRUTH["training_centers"]}
    found = qcert(store, "centres", "--all-organisations")["centres"]
    same(((row["name"], row["organisation"], found_place(row, row["name"])) for row in found),
         ((name, owners[name], point) for name, point in POINTS.items()))
    assert all(row["flaw"] for row in found if not POINTS[row["name"]])
    assert len(POINTS) == len(TRUTH["training_centers"])


def test_second_sync_finds_nothing_new(store, replay):
    report = sync(store, replay)
    for layer in ("organisations", "centres", "courses"):
        assert {name for name, number in report[layer].items() if number} == {"unchanged"}, layer
    assert (report["organisations"]["unchanged"], report["centres"]["unchanged"]) == (70, 105)


# ---- what wants mending ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def flaws(store):
    """The names of what has each flaw, with the names of the organisations."""
    done = run_any(QCERT, "--json", "--store", store, "--today", TODAY, "lint", "--all")
    found = {}
    for row in json.loads(done)["flaws"]:
        found.setdefault(row["what"], []).append((row["name"], row["organisation"]))
    return {what: sorted(rows) for what, rows in found.items()}


def run_any(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False).stdout


CERTIFIED = {row["id"]: row["name"] for row in TRUTH["organisations"] if state(row) == "certified"}
COMING = [row for row in LISTED if max(row["start_date"], row["end_date"]) >= TODAY and row["organisation"] in CERTIFIED]


def of_centres(wrong):
    return sorted((row["name"], CERTIFIED[row["organisation"]]) for row in TRUTH["training_centers"]
                  if row["organisation"] in CERTIFIED and wrong(row))


def of_courses(wrong):
    return sorted((TABLES["course_types"][row["course_type"]]["name"], CERTIFIED[row["organisation"]])
                  for row in COMING if wrong(row))


def test_flaws_of_points_are_the_true_ones(flaws):
    assert flaws["no point"] == of_centres(lambda row: row["location"] is None and "Online" not in row["name"])
    assert {name for name, _ in flaws["point not on earth"]} == {"Peñón Azul Downtown 21", "São Brás Novo Downtown 13"}
    home = {"Waldstett Downtown 5", "Saint-Émilien-l'Abbé Training Room 9", "Campo Güemes Training Room 17",
            "Bikenibe Training Room 74", "Naivaka Downtown 70", "Naivaka Training Room 98", "Kaapwater Training Room 1"}
    assert {name for name, _ in flaws["outside country"]} == home  # of 105; all lie elsewhere, as their places are invented


def test_flaws_of_courses_are_the_true_ones(flaws):
    assert flaws["ends before start"] == of_courses(lambda row: row["end_date"] < row["start_date"])
    busy = {row["organisation"] for row in COMING}
    assert flaws["no course"] == sorted((name, name) for key, name in CERTIFIED.items() if key not in busy)
    blank = {name for _, name in of_courses(lambda row: not (row["language"] or "").strip()
                                            or row["language"].strip() == "None")}
    assert {name for _, name in flaws["no language"]} == blank


def test_no_other_flaws_are_found(flaws):
    assert flaws["name clash"] == [("GEO LOWER CASE", "GEO LOWER CASE"), ("geo lower case", "geo lower case")]
    assert {language for _, language in flaws["unknown language"]} == {"Unterfelden Mapping Ltd"}  # "B(0,3)"
    assert not flaws.keys() & {"link", "e-mail", "type name", "duplicate", "zero point", "not certified"}


# ---- courses that run --------------------------------------------------------------------------------------------


def test_running_courses_stay(tmp_path):
    """They were upcoming when they were seen; after that no feed has them until they end."""
    store = tmp_path / "courses.sqlite"
    first = min(row["start_date"] for row in UNLISTED)
    days = sorted({first, *(row["start_date"] for row in UNLISTED), TODAY})
    with Site(DERIVED / "truth.json", "--today", first) as site:
        for day in days:
            site.change(today=day)
            sync(store, site, today=day)
    found = courses(store, "--all-organisations", "--gone")
    assert len(found) == 416 and all(row["gone"] is None for row in found)
    same(map(found_course, found), map(true_course, TRUTH["courses"]))
    assert len(UNLISTED) == 2 and {"running"} == {status(row["start_date"], row["end_date"]) for row in UNLISTED}


# ---- the forms that the centre feed has --------------------------------------------------------------------------

FORMS = {"without ids": None, "with ids": "training-centers-all.django42-id.json",
         "without crs": "training-centers-all.django5-id-nocrs.json"}


@contextmanager
def form_of_centres(site, form):
    """Lets the site answer in another form for a while."""
    if FORMS[form]:
        site.change(faults=[f"^{CENTRES}:body={(DERIVED / FORMS[form]).read_text()}"])
    try:
        answer = site.ask(CENTRES).json()
        assert ("id" in answer["features"][0], "crs" in answer) == (form != "without ids", form != "without crs")
        yield
    finally:
        site.change(faults=[])


def rows(store):
    """All rows without the ids, which say no more than when a row came."""
    answers = [qcert(store, *words, "--all-organisations", "--limit", "0")
               for words in (["centres"], ["organisations"], ["find", "--past"])]
    lists = [answers[0]["centres"], answers[1]["organisations"], answers[2]["courses"]]
    return [Counter(json.dumps(row | {"id": None}) for row in found) for found in lists]


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_the_centre_feed_say_the_same(form, store, replay, tmp_path):
    with form_of_centres(replay, form):
        sync(tmp_path / "courses.sqlite", replay)
    assert rows(tmp_path / "courses.sqlite") == rows(store)


def test_change_of_form_changes_nothing(replay, tmp_path):
    path = tmp_path / "courses.sqlite"
    sync(path, replay)
    before = rows(path)
    for form in ("with ids", "without crs", "without ids", "with ids"):
        with form_of_centres(replay, form):
            report = sync(path, replay)
        assert {name for name, number in report["centres"].items() if number} == {"unchanged"}, form
        assert rows(path) == before, form
