"""The ten nearest courses beside PostGIS, in a data base cluster of our own.

PostGIS finds candidates by its index, and ranks them by their exact distance;
its statement is prepared, and it answers within one session. Both answer all
places once before they are measured.
"""

import datetime
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import feeds
from measure import head, in_turns, line

PLACES = 1000
CANDIDATES = 50
A_YEAR_LATER = feeds.TODAY + datetime.timedelta(350)  # half of the courses are over
SERVER = Path("/usr/lib/postgresql/15/bin")
SQL = Path(__file__).with_name("nearest.sql")


def as_user(command):
    """The data base refuses to run as root."""
    words = [str(word) for word in command]
    return words if os.geteuid() else ["runuser", "-u", "postgres", "--", *words]


def call(command, **options):
    return subprocess.run(as_user(command), check=True, cwd="/", text=True,
                          stdout=subprocess.PIPE, **options).stdout


@contextmanager
def cluster():
    """A new data base that listens nowhere but in a folder; answers psql."""
    with tempfile.TemporaryDirectory() as folder:
        if not os.geteuid():
            subprocess.run(["chown", "postgres", folder], check=True)
        data = f"{folder}/data"
        call([SERVER / "initdb", "-D", data, "-U", "bench", "-A", "trust",
              "-E", "UTF8", "--locale=C.UTF-8"])
        call([SERVER / "pg_ctl", "-D", data, "-w", "-l", f"{folder}/log",
              "-o", f"-c listen_addresses= -k {folder}", "start"])
        try:
            yield [SERVER / "psql", "-h", folder, "-U", "bench", "-d",
                   "template1", "-qtAX", "-v", "ON_ERROR_STOP=1"]
        finally:
            call([SERVER / "pg_ctl", "-D", data, "-w", "-m", "fast", "stop"])


def courses_of(store):
    data = sqlite3.connect(store)
    data.enable_load_extension(True)
    data.load_extension("mod_spatialite")
    try:
        return data.execute("SELECT id, starts, ends, languages, ST_X(geom), ST_Y(geom)"
                            " FROM course WHERE online IS NULL").fetchall()
    finally:
        data.close()


def make_places():
    dice = random.Random(PLACES)
    return [(dice.uniform(-180, 180), dice.uniform(-90, 90))
            for _ in range(PLACES)]


def table(rows):
    return "".join("\t".join("\\N" if value is None else str(value) for value in row) + "\n"
                   for row in rows) + "\\.\n"


def load(psql, store, places):
    numbered = [(number, *place) for number, place in enumerate(places)]
    call(psql, input=f"""
        CREATE EXTENSION postgis;
        CREATE TABLE load(id bigint, starts date, ends date,
            languages text, lon float8, lat float8);
        CREATE TABLE place(id int PRIMARY KEY, lon float8, lat float8);
        COPY load FROM stdin;\n{table(courses_of(store))}
        COPY place FROM stdin;\n{table(numbered)}""")
    call([*psql, "-f", "-"], input=SQL.read_text())


def read_answers(text):
    """Microseconds of one question; the courses of each place, in order."""
    first, *rest = text.splitlines()
    answers = {}
    for row in rest:
        place, course, metres = row.split()
        answers.setdefault(int(place), []).append((int(course), float(metres)))
    return float(first), answers


def is_same(ours, theirs):
    return len(ours) == len(theirs) and all(
        a[0] == b[0] and abs(a[1] - b[1]) < 1e-6 for a, b in zip(ours, theirs))


def per_place(store):
    data = sqlite3.connect(store)
    try:
        return data.execute("SELECT count(*) / count(DISTINCT centre) FROM course").fetchone()[0]
    finally:
        data.close()


def ask_ours(program, store, places, day, language):
    words = [program, store, str(day), *([language] if language else [])]
    text = subprocess.run(words, check=True, text=True, stdout=subprocess.PIPE,
                          input="".join(f"{lon!r} {lat!r}\n" for lon, lat in places)).stdout
    return read_answers(text)


def ask_theirs(psql, day, language, candidates):
    given = f"'{day}', {repr(language) if language else 'NULL'}, {candidates}"
    text = call([*psql, "-F", " "], input=f"SELECT ask_all({given}); SELECT ask_all({given});"
                f" SELECT id, course, metres FROM place, nearest(geog, {given}) ORDER BY id, metres, starts, course;")
    return read_answers(text.split("\n", 1)[1])


def compare_one(what, ours, theirs, places):
    answers = {}

    def keep(who, ask):
        microseconds, answers[who] = ask()
        return microseconds

    line(what, *in_turns(lambda: keep("ours", ours), lambda: keep("theirs", theirs)), "µs")
    wrong = [place for place in range(PLACES)
             if not is_same(answers["ours"][place], answers["theirs"][place])]
    print(f"{PLACES - len(wrong)} of {PLACES} answers are the same")
    if wrong:
        sys.exit(f"the answers differ at {places[wrong[0]]}")


def compare(program, store):
    places = make_places()
    candidates = CANDIDATES * max(1, per_place(store) // 10)
    with cluster() as psql:
        load(psql, store, places)
        head("qcert", "PostGIS")
        for what, day, language, count in (
                ("nearest ten, one question", feeds.TODAY, None, candidates),
                ("nearest ten, not over and German", A_YEAR_LATER, "de", CANDIDATES)):
            compare_one(what, lambda: ask_ours(program, store, places, day, language),
                        lambda: ask_theirs(psql, day, language, count), places)
