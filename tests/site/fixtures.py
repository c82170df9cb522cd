"""A small site of invented rows, and the running doubles that tests share."""

import json

import pytest

from client import Site

TODAY = "2026-11-23"
ORGS = "/en/feed/certifyingorganisations/"
UPCOMING = "/en/feed/upcoming-course/"
PAST = "/en/feed/past-course/"
CENTRES = "/en/feed/training-center/"
TABLE = "/en/certifyingorganisation-json/"
BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8"

# id: name, country, flags that differ from an approved organisation
STATES = {
    1: ("Alpha & <b>Söhne</b>", "CH", {}),
    2: ("beta \"Ω\" GIS", "ZA", {"enabled": False}),
    3: ("Both Flags", "FR", {"rejected": True}),
    4: ("Pending", "FR", {"approved": False, "status": "Pending", "remarks": "<i>"}),
    5: ("Fresh", None, {"approved": False}),
    6: ("Refused", "ZA", {"approved": False, "rejected": True, "status": "Rejected"}),
    7: ("Archived", "CH", {"archived": True}),
}

# (start, end) in days from today -> in upcoming, in past (the rules' table)
SPANS = {
    (0, 0): (True, True), (0, 3): (True, False), (5, 9): (True, False),
    (-1, 1): (False, False), (-3, 0): (False, True), (-9, -5): (False, True),
    (-2, -2): (False, True), (1, 1): (True, False), (4, 0): (True, True),
    (4, -1): (True, True), (-1, -3): (False, True), (9, 4): (True, False),
}


def rows():
    """A small site; the language of a course says who gives it and when."""
    organisations = [{"id": key, "name": name, "slug": f"org-{key}",
                      "country": country, **flags}
                     for key, (name, country, flags) in STATES.items()]
    organisations += [{"id": 20 + n, "name": f"Filler {n:02}", "country": "DE"}
                      for n in range(9)]
    owners = [row["id"] for row in organisations]
    courses = [course(1, start, end, f"{start},{end}") for start, end in SPANS]
    courses += [course(owner, 30, 31, f"of {owner}") for owner in STATES]
    return {
        "certificate_types": [{"id": 1}], "organisations": organisations,
        **certificates(),
        "users": [{"username": "u1", "first_name": "Trainer", "last_name": "One"},
                  {"username": "u2"}],
        "training_centers": [
            {"id": owner, "name": f"Centre {owner}", "organisation": owner,
             "location": {"type": "Point", "coordinates": [10.0, owner]}}
            for owner in owners],
        "course_types": [{"id": owner, "name": "Basics", "organisation": owner}
                         for owner in owners],
        "conveners": [{"id": owner, "user": "u2" if owner == 2 else "u1",
                       "organisation": owner} for owner in owners],
        "courses": courses,
    }


def certificates():
    """Certificates of course 1; number 4 was given twice, 2 and 3 to nobody."""
    return {
        "attendees": [
            {"id": 1, "firstname": "Ada <b>", "surname": "O'Neill", "organisation": 1},
            {"id": 2, "firstname": "عُمر", "organisation": 1}],
        "certificates": [
            {"certificateID": f"QGIS-{number}", "course": 1, "attendee": attendee}
            for number, attendee in ((1, 1), (4, 1), (4, 2), (5, 2))],
        "organisation_certificates": [
            {"certificateID": "QGIS-1", "organisation": 1, "issued": "-30T19:50",
             "issued_by": "u1",
             "history": [{"date": "-30T19:50", "user": None, "type": "+", "valid": True}]},
            {"certificateID": "QGIS-2", "organisation": 2, "issued": "-400T12:00",
             "issued_by": "u2", "valid": False,
             "history": [{"date": "-400T12:00", "user": "u1", "type": "+", "valid": True},
                         {"date": "-35T00:00", "user": "u1", "type": "~", "valid": False}]},
        ],
    }


def course(owner, start, end, mark):
    return {"organisation": owner, "course_type": owner, "convener": owner,
            "training_center": owner, "language": mark,
            "start_date": f"{start:+}", "end_date": f"{end:+}"}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.json").write_text(json.dumps(rows()))
    return folder


@pytest.fixture(scope="module")
def shared(data):
    with Site(data, "--today", TODAY) as running:
        yield running


@pytest.fixture
def site(shared):
    """The shared site without faults of the test before."""
    shared.change(faults=[], forget=True, today=TODAY)
    return shared


@pytest.fixture
def fresh(data):
    """A site of its own, for tests that change rows."""
    with Site(data, "--today", TODAY) as running:
        yield running
