"""A calendar shows what is found: read back by another library, over several syncs."""

import datetime
import re
import shutil
import sqlite3
import subprocess
import sys

import pytest

from built import BUILD, QCERT, SOURCE, TODAY, qcert, run, sync
from test_export import export, found, left, refused, store, without_controls  # noqa: F401

sys.path.insert(0, str(SOURCE / "tests" / "site"))

import icalendar  # noqa: E402

from client import Site  # noqa: E402

SITE = SOURCE / "tests" / "cli" / "site.json"
ADVICE = "Price, seats and times of day are not in the programme's data: ask the organisation."


def read(path):
    """The calendar, and its events by the number of their course."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = {int(event["UID"].rpartition("-")[2]): event for event in calendar.walk("VEVENT")}
    assert len(events) == len(calendar.walk("VEVENT"))
    return calendar, events


def values(path, name):
    """The texts of a property in the file, by the rules of RFC 5545, section 3.3.11, and no other."""
    text = path.read_bytes().decode().replace("\r\n ", "")
    unescaped = {"n": "\n", "N": "\n"}
    return [re.sub(r"\\(.)", lambda escape: unescaped.get(escape[1], escape[1]), line.partition(":")[2])
            for line in text.split("\r\n") if re.match(rf"{name}[:;]", line)]


# ---- what is in it -------------------------------------------------------------------------------------------------


def day(text):
    return datetime.date.fromisoformat(text)


def in_text(text):
    """Controls are blanks, as in other formats; line breaks are line feeds."""
    return without_controls(text).replace("\r\n", "\n").replace("\r", "")


def description_of(row):
    named = [("No longer listed since", row["gone"]), ("Organisation:", row["organisation"]),
             ("Language:", row["language"]), ("Competence:", row["competence"])]
    return in_text("\n".join([f"{name} {value}" for name, value in named if value] + [ADVICE]))


def location_of(row):
    return "online" if row["online"] else in_text(f"{row['centre']}, {row['organisation']}")


@pytest.mark.parametrize("words", [[], ["--past", "--all-organisations"], ["Bern", "--within", 900, "--language", "de"],
                                   ["--online", "only"], ["--country", "NO"]])
def test_events_are_the_courses(store, tmp_path, words):  # noqa: F811
    report = export(store, tmp_path / "t.ics", *words)
    wanted = found(store, "find", *words, "--limit", 0)
    calendar, events = read(tmp_path / "t.ics")
    assert report["format"] == "iCalendar" and report["centres"] is report["organisations"] is None
    assert list(events) == list(wanted) and report["courses"] == len(wanted) >= 3
    for row, event in zip(wanted.values(), events.values()):
        last = max(day(row["starts"]), day(row["ends"]))
        assert event["DTSTART"].dt == day(row["starts"]) and event["DTSTART"].params["VALUE"] == "DATE"
        assert event["DTEND"].dt == last + datetime.timedelta(1) and event["DTEND"].params["VALUE"] == "DATE"
        assert event["STATUS"] == "CONFIRMED" and event["TRANSP"] == "TRANSPARENT" and event["SEQUENCE"] == 0
        assert event.get("URL") == row["page"]
        assert event["CATEGORIES"].to_ical().decode() == ",".join(filter(None, ["QGIS", row["country"]]))
        assert ("GEO" in event) == (not row["online"] and row["lon"] is not None)
        if "GEO" in event:
            assert abs(event["GEO"].latitude - row["lat"]) <= 5.1e-7
            assert abs(event["GEO"].longitude - row["lon"]) <= 5.1e-7
    rows = wanted.values()
    assert values(tmp_path / "t.ics", "SUMMARY") == [in_text(row["type"]) for row in rows]
    assert values(tmp_path / "t.ics", "LOCATION") == [location_of(row) for row in rows]
    assert values(tmp_path / "t.ics", "DESCRIPTION") == [description_of(row) for row in rows]
    contacts = [", ".join(filter(None, [row["organisation_email"], row["organisation_phone"]])) for row in rows]
    assert values(tmp_path / "t.ics", "CONTACT") == [in_text(contact) for contact in contacts if contact]


def test_lines_are_as_the_standard_wants(store, tmp_path):  # noqa: F811
    export(store, tmp_path / "t.ics", "--past", "--all-organisations")
    content = (tmp_path / "t.ics").read_bytes()
    assert content.endswith(b"END:VEVENT\r\nEND:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert any(line.startswith(b" ") for line in lines) and len(lines) > 1000
    for line in lines:
        assert len(line) <= 75 and not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)
        line.decode()
    unfolded = content.replace(b"\r\n ", b"").split(b"\r\n")
    assert all(re.match(rb"[A-Z-]+[;:]", line) for line in unfolded[:-1])
    for name in ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "STATUS", "TRANSP", "SUMMARY"):
        assert len([line for line in unfolded if re.match(rb"%s[;:]" % name.encode(), line)]) == \
            unfolded.count(b"BEGIN:VEVENT") > 100


def test_no_line_is_folded_within_its_end(store, tmp_path):  # noqa: F811
    """NAME: and X-WR-CALNAME: with a title, of all lengths up to two lines."""
    for length in range(58, 78):
        export(store, tmp_path / "t.ics", "--title", "x" * length, "--limit", 1, "--replace")
        lines = (tmp_path / "t.ics").read_bytes().split(b"\r\n")
        assert all(b"\r" not in line and line.strip() for line in lines[:-1])
        assert values(tmp_path / "t.ics", "NAME") == values(tmp_path / "t.ics", "X-WR-CALNAME") == ["x" * length]


@pytest.mark.parametrize("title", ["Kurse; in, \\der Schweiz\n\x07 é", "END:VCALENDAR", "x" * 65 + "END:VCALENDAR\r\n"])
def test_calendar_says_what_it_is(store, tmp_path, title):  # noqa: F811
    export(store, tmp_path / "t.ics", "--title", title)
    calendar, _ = read(tmp_path / "t.ics")
    assert calendar["VERSION"] == "2.0" and calendar["METHOD"] == "PUBLISH" and "qcert" in calendar["PRODID"]
    line = re.sub(r"[\r\n]", " ", title).replace("\x07", "")
    assert values(tmp_path / "t.ics", "NAME") == values(tmp_path / "t.ics", "X-WR-CALNAME") == [line]
    assert calendar["REFRESH-INTERVAL"].to_ical() == b"P1D" and calendar["X-PUBLISHED-TTL"] == "P1D"
    export(store, tmp_path / "d.ics")
    assert values(tmp_path / "d.ics", "NAME") == ["Certified QGIS courses"]


def test_the_same_store_gives_the_same_bytes(store, tmp_path):  # noqa: F811
    run(QCERT, "--store", store, "store", "backup", tmp_path / "copy.sqlite")
    for name, of in ("a", store), ("b", store), ("c", tmp_path / "copy.sqlite"):
        export(of, tmp_path / f"{name}.ics")
    assert len({(tmp_path / f"{name}.ics").read_bytes() for name in "abc"}) == 1


# ---- over several syncs --------------------------------------------------------------------------------------------

# The courses of the site, by the numbers they get here.
GENEVA, BERN = 1, 3


@pytest.fixture
def site(tmp_path):
    with Site(SITE, "--today", TODAY) as running:
        yield running


def calendar_of(folder, site, today, **changes):
    """The events after a sync on a day."""
    site.change(today=today, **changes)
    sync(folder / "courses.sqlite", site, today=today)
    return events_of(folder, today)


def events_of(folder, today, *words):
    qcert(folder / "courses.sqlite", "export", folder / "t.ics", "--replace", *words, today=today)
    return read(folder / "t.ics")[1]


def noon(today):
    return datetime.datetime.fromisoformat(f"{today}T10:00:00+00:00")


def history(event):
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
    return event["SEQUENCE"], event["STATUS"], event["LAST-MODIFIED"].dt


def test_events_follow_their_courses(tmp_path, site):
    first = calendar_of(tmp_path, site, "2026-11-23")
    assert {history(event) for event in first.values()} == {(0, "CONFIRMED", noon("2026-11-23"))}

    moved = calendar_of(tmp_path, site, "2026-11-24",
                        patch={"courses": {"4": {"start_date": "2027-01-04", "end_date": "2027-01-05"}}})
    assert moved.keys() == first.keys() and {event["UID"] for event in moved.values()} == {
        event["UID"] for event in first.values()}
    assert history(moved[BERN]) == (1, "CONFIRMED", noon("2026-11-24")) and moved[BERN]["DTEND"].dt == day("2027-01-06")
    assert history(moved[GENEVA]) == (0, "CONFIRMED", noon("2026-11-23"))

    renamed = calendar_of(tmp_path, site, "2026-11-25", patch={"course_types": {"2": {"name": "PyQGIS 2"}}})
    assert history(renamed[BERN]) == (2, "CONFIRMED", noon("2026-11-25"))
    assert renamed[BERN]["UID"] == first[BERN]["UID"] and renamed[BERN]["SUMMARY"] == "PyQGIS 2"

    # an event shows its centre and its organisation, but what happens to them does not happen to the course
    moved = calendar_of(tmp_path, site, "2026-11-26", rename={"centre": "Thun am See", "to": "Thun Dorf"},
                        patch={"organisations": {"2": {"email": "new@example.org"}}})
    assert history(moved[BERN]) == (2, "CONFIRMED", noon("2026-11-26")) and "Thun Dorf" in moved[BERN]["LOCATION"]
    assert history(moved[GENEVA]) == (0, "CONFIRMED", noon("2026-11-26"))
    assert moved[GENEVA]["CONTACT"] == "new@example.org"

    gone = calendar_of(tmp_path, site, "2026-11-27", patch={"courses": {"4": None}})
    assert history(gone[BERN]) == (3, "CANCELLED", noon("2026-11-27"))
    assert values(tmp_path / "t.ics", "DESCRIPTION")[list(gone).index(BERN)].startswith(
        "No longer listed since 2026-11-27\nOrganisation: ")
    assert events_of(tmp_path, "2026-11-27", "--gone").keys() == gone.keys()
    assert BERN in events_of(tmp_path, "2027-01-05") and BERN not in events_of(tmp_path, "2027-01-06")

    row = {"organisation": 1, "course_type": 2, "convener": 1, "training_center": 2, "language": "de/fr",
           "trained_competence": "Python", "start_date": "2027-01-04", "end_date": "2027-01-05"}
    returned = calendar_of(tmp_path, site, "2026-11-28", add={"courses": [row]})
    assert history(returned[BERN]) == (4, "CONFIRMED", noon("2026-11-28"))


def test_what_is_gone_and_over_is_shown_on_demand(tmp_path, site):
    calendar_of(tmp_path, site, "2026-11-23")
    assert BERN in calendar_of(tmp_path, site, "2026-11-27", patch={"courses": {"4": None}})
    later = "2027-02-10"
    assert BERN not in events_of(tmp_path, later, "--past")
    assert events_of(tmp_path, later, "--past", "--gone")[BERN]["STATUS"] == "CANCELLED"
    whole = list(events_of(tmp_path, later, "--past"))
    for limit in range(1, len(whole) + 2):  # what is left out does not count
        assert list(events_of(tmp_path, later, "--past", "--limit", str(limit))) == whole[:limit]


def test_course_that_came_later_was_touched_then(tmp_path, site):
    before = calendar_of(tmp_path, site, "2026-11-23")
    row = {"organisation": 2, "course_type": 3, "convener": 2, "training_center": 3, "language": "fr",
           "start_date": "2027-06-01", "end_date": "2027-06-02"}
    added = calendar_of(tmp_path, site, "2026-11-24", add={"courses": [row]})
    (new,) = added.keys() - before.keys()
    assert history(added[new]) == (0, "CONFIRMED", noon("2026-11-24"))


# ---- who the store is ----------------------------------------------------------------------------------------------


def identity(path):
    with sqlite3.connect(path) as data:
        return data.execute("SELECT value FROM meta WHERE key = 'identity'").fetchone()[0]


def test_each_store_has_an_identity(store, tmp_path, site):  # noqa: F811
    sync(tmp_path / "courses.sqlite", site)
    identities = {identity(store), identity(tmp_path / "courses.sqlite")}
    assert len(identities) == 2
    for text in identities:
        assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", text)


def test_older_store_gets_an_identity(tmp_path):
    old = tmp_path / "old.sqlite"
    shutil.copy(SOURCE / "tests" / "data" / "versions" / "1.sqlite", old)
    assert "brought up to date" in refused(old, tmp_path / "t.ics")[1]
    subprocess.run([QCERT, "--store", old, "sync", "--server", "http://127.0.0.1:1"], capture_output=True)  # opens it
    export(old, tmp_path / "t.ics")
    _, events = read(tmp_path / "t.ics")
    assert {event["UID"].rpartition("-course-")[0] for event in events.values()} == {identity(old)}


# ---- where it goes -------------------------------------------------------------------------------------------------


def test_folder_gets_one_file(store, tmp_path):  # noqa: F811
    export(store, f"{tmp_path}/out/", "--format", "icalendar")
    assert left(tmp_path / "out") == ["courses.ics"] and read(tmp_path / "out" / "courses.ics")[1]


def test_any_name_will_do(store, tmp_path):  # noqa: F811
    export(store, tmp_path / "T.ICS")
    export(store, tmp_path / "t", "--format", "iCalendar")
    assert (tmp_path / "T.ICS").read_bytes() == (tmp_path / "t").read_bytes()


@pytest.mark.parametrize("words", [
    ["--layer", "centres"], ["--layer", "courses", "--layer", "organisations"], ["--crs", "EPSG:3857"],
    ["--crs", "nothing"]])
def test_what_does_not_go_together_is_wrong_usage(store, tmp_path, words):  # noqa: F811
    for target in tmp_path / "t.ics", f"{tmp_path}/out/":
        assert refused(store, target, "--format", "iCalendar", *words)[0] == 2
    assert left(tmp_path) == []
    export(store, tmp_path / "t.ics", "--layer", "courses", "--crs", "EPSG:4326")


def test_what_is_there_stays_without_replace(store, tmp_path):  # noqa: F811
    (tmp_path / "t.ics").write_text("old")
    assert "is there already" in refused(store, tmp_path / "t.ics")[1]
    assert (tmp_path / "t.ics").read_text() == "old" and left(tmp_path) == ["t.ics"]
    export(store, tmp_path / "t.ics", "--replace")
    assert read(tmp_path / "t.ics")[1]


# Without a module, what needs it is refused, and the rest works.
@pytest.mark.parametrize("missing, works, fails", [("export", "ics", "geojson"), ("calendar", "geojson", "ics")])
def test_each_module_is_needed_for_its_own(store, tmp_path, missing, works, fails):  # noqa: F811
    (tmp_path / "bin").mkdir()
    (tmp_path / "out").mkdir()
    for path in [*BUILD.glob("*.so*"), BUILD / "geodata.db", QCERT]:
        if missing not in path.name:
            shutil.copy(path, tmp_path / "bin", follow_symlinks=False)

    def at(target):
        return subprocess.run([tmp_path / "bin" / "qcert", "--store", store, "--today", TODAY, "export", target],
                              capture_output=True, text=True, env={"LD_LIBRARY_PATH": str(tmp_path / "bin")})
    assert at(tmp_path / "out" / f"t.{works}").returncode == 0
    done = at(tmp_path / "out" / f"t.{fails}")
    assert done.returncode == 3 and f"qcert-{missing}.so is neither in " in done.stderr
    assert left(tmp_path / "out") == [f"t.{works}"]


def test_store_that_was_never_filled(tmp_path):
    assert refused(tmp_path / "none.sqlite", tmp_path / "t.ics")[0] == 1
