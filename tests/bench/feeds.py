"""Invented feeds of any size, the same ones every time.

A folder gets one file for each document that a synchronisation asks for, and
index.json, which says at what address each of them stands.
"""

import datetime
import json
import random
from typing import NamedTuple

TODAY = datetime.date(2026, 11, 23)
CHANGED = .001  # of the courses
PAGE = 100
KINDS = ["QGIS Basic", "QGIS Advanced", "QGIS Intermediário",
         "Спутниковые снимки", "Cartography 101", "Working with databases",
         "QField & Mergin", "GIS für Gemeinden", "Analyse spatiale", "地図入門"]
SKILLS = ["Spatial SQL", "Working with rasters & vectors", "",
          "Cartography: \"basic\" to <advanced>", "Reading and making maps"]
FIRST_NAMES = ["Mónica", "Václav", "Łukasz", "Przemysław", "Anna", "美咲", "Kofi"]
LAST_NAMES = ["Petrović", "van der Meer", "Ruiz y Prado", "Müller", "Smith",
              "Mensah", "Dubois", "Rossi"]
LANGUAGES = ["English", "Deutsch", "français", "EN/FR", "español", None,
             "Português (BR)", "日本語"]
TABLES = ["approved=True", "approved=False&ready=False",
          "approved=False&ready=True", "rejected=True&ready=True",
          "is_archived=True"]


class Centre(NamedTuple):
    organisation: str
    name: str
    lon: float
    lat: float


class Course(NamedTuple):
    """In the order of its first fields, which is the site's."""
    organisation: str
    starts: datetime.date
    ends: datetime.date
    centre: Centre
    kind: str
    convener: str
    language: str
    skill: str


def make_centres(count, dice):
    return [Centre(f"Invented Mapping School {number // 10}",
                   f"Invented Training Room {number}",
                   dice.uniform(-180, 180), dice.uniform(-60, 75))
            for number in range(count)]


def make_course(centre, dice):
    starts = TODAY + datetime.timedelta(dice.randrange(1, 700))
    return Course(
        centre.organisation, starts,
        starts + datetime.timedelta(dice.randrange(5)), centre,
        dice.choice(KINDS),
        f"{dice.choice(FIRST_NAMES)} {dice.choice(LAST_NAMES)}",
        dice.choice(LANGUAGES), dice.choice(SKILLS))


def make_courses(count, centres, dice):
    return sorted((make_course(dice.choice(centres), dice)
                   for _ in range(count)), key=lambda course: course[:2])


def lengthen(courses, share, dice):
    """The same courses, but for a share of them, which end later."""
    courses = list(courses)
    for place in dice.sample(range(len(courses)), round(len(courses) * share)):
        ends = courses[place].ends + datetime.timedelta(7)
        courses[place] = courses[place]._replace(ends=ends)
    return courses


# Documents

def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def point(centre):
    return {"type": "Point", "coordinates": [centre.lon, centre.lat]}


def centre_feature(centre):
    return {"type": "Feature", "geometry": point(centre), "properties": {
        "name": centre.name,
        "certifying_organisation__name": centre.organisation}}


def course_feature(course):
    return {"type": "Feature", "geometry": point(course.centre), "properties": {
        "name": f"QGIS_{course.kind}_{course.starts}-{course.ends}",
        "start_date": str(course.starts), "end_date": str(course.ends),
        "course_type_name": course.kind,
        "course_convener_name": course.convener,
        "training_center_name": course.centre.name,
        "certifying_organisation_name": course.organisation,
        "language": course.language, "trained_competence": course.skill}}


def collection(features):
    """A document in pieces, for it can be large."""
    yield '{"type":"FeatureCollection","features":['
    comma = ""
    for feature in features:
        yield comma + text(feature)
        comma = ","
    yield "]}"


def organisation_pages(names):
    rows = [{"name": name, "country_name": "Switzerland", "country_code": "CH",
             "organisation_email": "office@example.org", "url": None,
             "address": "Invented street 1", "organisation_phone": "1"}
            for name in names]
    for page, start in enumerate(range(0, len(rows), PAGE), 1):
        yield (f"/en/feed/certifyingorganisations/?page={page}&page_size={PAGE}",
               [text({"count": len(rows), "page_size": PAGE,
                      "next": None, "previous": None,
                      "results": rows[start:start + PAGE]})])


def documents(centres, courses):
    """Address and pieces of everything that a synchronisation reads."""
    yield from organisation_pages(sorted({centre.organisation
                                          for centre in centres}))
    for table in TABLES:
        yield (f"/en/certifyingorganisation-json/?{table}&length={PAGE}&start=0",
               [text({"draw": 0, "recordsTotal": 0, "recordsFiltered": 0,
                      "data": [], "result": "ok"})])
    yield "/en/feed/training-center/", collection(map(centre_feature, centres))
    yield "/en/feed/past-course/", collection([])
    yield "/en/feed/upcoming-course/", collection(map(course_feature, courses))


def write(folder, centres, courses):
    """Answers the file of the upcoming courses."""
    folder.mkdir()
    index = {}
    for number, (address, pieces) in enumerate(documents(centres, courses)):
        index[address] = f"{number}.json"
        with open(folder / index[address], "w") as file:
            file.writelines(pieces)
    (folder / "index.json").write_text(text(index))
    return folder / index["/en/feed/upcoming-course/"]


def make(folder, count, centre_count):
    """Two folders, before and after: a share of the courses is changed.
    Answers the file of the upcoming courses before."""
    dice = random.Random(count)
    centres = make_centres(centre_count, dice)
    courses = make_courses(count, centres, dice)
    write(folder / "after", centres, lengthen(courses, CHANGED, dice))
    return write(folder / "before", centres, courses)
