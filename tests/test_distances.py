"""Reach on the demo site, from outside: distances by another geodesic, and sums by another way."""

import sys
from math import atan, atan2, cos, radians, sin, sqrt, tan

import pytest

from built import SOURCE, TODAY, qcert, sync

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

EQUATOR, FLATTENING = 6378137.0, 1 / 298.257223563


def distance(one, other):
    """Metres on the WGS 84 ellipsoid, to a millimetre. T. Vincenty, Direct and inverse solutions of geodesics on the
    ellipsoid with application of nested equations, Survey Review 23 (1975), 88-93. Not for points that lie opposite."""
    lower1, lower2 = (atan((1 - FLATTENING) * tan(radians(lat))) for _, lat in (one, other))
    apart = turn = radians(other[0] - one[0])
    for _ in range(100):
        across = cos(lower2) * sin(turn)
        along = cos(lower1) * sin(lower2) - sin(lower1) * cos(lower2) * cos(turn)
        sine = sqrt(across ** 2 + along ** 2)
        if not sine:
            return 0.0
        cosine = sin(lower1) * sin(lower2) + cos(lower1) * cos(lower2) * cos(turn)
        arc = atan2(sine, cosine)
        azimuth = cos(lower1) * cos(lower2) * sin(turn) / sine
        square = 1 - azimuth ** 2
        middle = cosine - 2 * sin(lower1) * sin(lower2) / square if square else 0
        c = FLATTENING / 16 * square * (4 + FLATTENING * (4 - 3 * square))
        before, turn = turn, apart + (1 - c) * FLATTENING * azimuth * (
            arc + c * sine * (middle + c * cosine * (2 * middle ** 2 - 1)))
        if abs(turn - before) < 1e-13:
            break
    u = square * (1 / (1 - FLATTENING) ** 2 - 1)
    a = 1 + u / 16384 * (4096 + u * (u * (320 - 175 * u) - 768))
    b = u / 1024 * (256 + u * (u * (74 - 47 * u) - 128))
    return (1 - FLATTENING) * EQUATOR * a * (arc - b * sine * (middle + b / 4 * (
        cosine * (2 * middle ** 2 - 1) - b / 6 * middle * (4 * sine ** 2 - 3) * (4 * middle ** 2 - 3))))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("reach") / "courses.sqlite"
    with Site(SOURCE / "geodata" / "demo", "--today", TODAY) as site:
        sync(path, site)
    return path


@pytest.fixture(scope="module")
def training(store):
    """The points of all centres where people can go, by id; and the ids by language."""
    rows = qcert(store, "centres", "Bern")["centres"]
    points = {row["id"]: (row["lon"], row["lat"]) for row in rows if row["metres"] is not None}
    languages = {}
    for row in qcert(store, "find", "--limit", "0", "--online", "no")["courses"]:
        for language in row["languages"] or ():
            languages.setdefault(language, set()).update(
                centre["id"] for centre in rows if centre["id"] in points
                and (centre["name"], centre["organisation"]) == (row["centre"], row["organisation"]))
    return points, languages


@pytest.mark.parametrize("country", ["CH", "FJ", "NZ", "AQ", "CL", "KI"])
@pytest.mark.parametrize("language", [None, "de", "en"])
def test_distances(store, training, country, language):
    points, languages = training
    ids = languages[language] if language else points
    asked = ["--language", language] if language else []
    rows = qcert(store, "reach", "--towns", "--limit", 40, "--beyond", 0.001, "--country", country, *asked)["towns"]
    assert rows
    for row in rows:
        metres = {centre: distance((row["lon"], row["lat"]), points[centre]) for centre in ids}
        assert row["metres"] == pytest.approx(min(metres.values()), abs=2e-3)
        assert metres[row["centre_id"]] == pytest.approx(row["metres"], abs=2e-3)


def test_summary_is_that_of_the_towns(store):
    far = {}
    towns = qcert(store, "reach", "--towns", "--limit", 0, "--language", "fr", "--beyond", 300)["towns"]
    for town in towns:
        count = far.setdefault(town["country"], [0, 0])
        count[0] += 1
        count[1] += town["population"]
    rows = qcert(store, "reach", "--language", "fr", "--beyond", 300)["countries"]
    assert {row["country"]: [row["towns_beyond"], row["people_beyond"]]
            for row in rows if row["towns_beyond"]} == far
    assert any(row["towns"] > row["towns_beyond"] > 0 for row in rows)


def test_countries_and_languages_agree_with_the_searches(store):
    courses = qcert(store, "find", "--past", "--limit", 0)["courses"]
    for row in qcert(store, "countries")["countries"]:
        for status in ("upcoming", "running", "past"):
            assert row[status] == sum(course["country"] == row["code"] and course["status"] == status
                                      for course in courses)
    languages = qcert(store, "languages")["languages"]
    assert {row["code"] for row in languages} == {code for course in courses for code in course["languages"] or ()}
    for row in languages:
        for status in ("upcoming", "running", "past"):
            assert row[status] == sum(row["code"] in (course["languages"] or ()) and course["status"] == status
                                      for course in courses)
