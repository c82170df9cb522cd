"""A published site is a mirror: other stores sync from it over a plain web server."""

import functools
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys

import pytest

from built import QCERT, SOURCE, TODAY, qcert, run, sync
from mean import content
from webserver import Handler, WebServer

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

SERIAL = "20261123T100000Z-2"
FEED = "/en/feed/certifyingorganisations/?page=1&page_size=100"


@pytest.fixture(scope="module")
def content_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.json").write_text(json.dumps(content()))
    return folder


@pytest.fixture(scope="module")
def store(content_file):
    with Site(content_file, "--today", TODAY) as site:
        sync(content_file / "courses.sqlite", site)
    return content_file / "courses.sqlite"


@pytest.fixture(scope="module")
def published(store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    qcert(store, "publish", folder / "courses", "--country", "CH")
    return folder


@pytest.fixture
def mirror(published, tmp_path):
    """A folder of a web server, with the mirror in courses/."""
    shutil.copytree(published, tmp_path / "www")
    return tmp_path / "www"


def fetch(store, server, *words, today=TODAY):
    return qcert(store, "sync", "--server", f"{server.url}/courses", "--force", *words, today=today)


def refuse(store, server, *words):
    done = subprocess.run([QCERT, "--store", store, "--today", TODAY, "sync", "--server", f"{server.url}/courses", "--force",
                           *words], capture_output=True, text=True)
    assert done.returncode == 1
    return done.stderr


def rows(store, command, *words, today=TODAY):
    """All there is, but for the numbers that each store gives."""
    plain = [{name: value for name, value in row.items() if not name.endswith("id")}
             for row in qcert(store, command, "--limit", 0, *words, today=today)[
                 "courses" if command == "find" else command]]
    return sorted(json.dumps(row, sort_keys=True) for row in plain)


def replace(folder, name, old, new):
    path = folder / "courses" / name
    text = path.read_text()
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new))


# ---- the whole ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("etags", [False, True])
def test_a_fresh_store_knows_the_same(store, mirror, tmp_path, etags):
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror, etags) as server:
        report = fetch(fresh, server)
    for command, words in [("find", ["--past"]), ("find", ["--past", "--gone", "--all-organisations"]),
                           ("centres", ["--all-organisations"]), ("organisations", []),
                           ("organisations", ["--all-organisations"]), ("find", ["Bern", "--within", "300"])]:
        assert rows(fresh, command, *words) == rows(store, command, *words)
    assert report["past"] and report["requests"] == len(server.paths) == 11
    assert server.paths[:2] == ["/courses" + FEED, "/courses/mirror.json"]
    assert all(path.startswith(f"/courses/mirror/{SERIAL}/") for path in server.paths[2:])
    old, new = qcert(store, "status"), qcert(fresh, "status")
    for name in ("synced", "past_synced", "organisations", "certified", "centres", "courses", "upcoming", "running", "past"):
        assert old.get(name) == new.get(name)


def test_a_mirror_has_no_details(mirror, tmp_path):
    """And it is asked for none; all else is done, whether it is news or not."""
    with WebServer(mirror) as server:
        for requests in (11, 1):
            asked = len(server.paths)
            report = fetch(tmp_path / "s.sqlite", server, "--details")
            assert "there are no details" in report["warning"] and "mirror" in report["warning"]
            assert report["details"] == 0 and not [path for path in server.paths if "/certifyingorganisation/" in path]
            assert requests > 1 or len(server.paths) - asked == 1


def test_a_probe_asks_for_the_first_document_alone(store, mirror, tmp_path):
    """Whether the store knows the mirror or not, and that it has all of it is no answer."""
    known, unknown = tmp_path / "known.sqlite", tmp_path / "unknown.sqlite"
    with WebServer(mirror, True) as server:
        fetch(known, server)
        before = known.read_bytes()
        for path, first in ((known, []), (unknown, ["/courses" + FEED])):
            asked = len(server.paths)
            told = qcert(path, "probe", "--server", f"{server.url}/courses", today="2026-11-24")
            assert server.paths[asked:] == [
                *first, "/courses/mirror.json", f"/courses/mirror/{SERIAL}/organisations.json"]
            assert told["mirror"] and told["today"] == TODAY
            assert told["organisations"] == qcert(store, "status")["certified"]
    assert known.read_bytes() == before and not unknown.exists()


def test_a_mirror_of_the_demo_is_refused(mirror, tmp_path):
    """What is invented would look as if it were not."""
    shutil.rmtree(mirror / "courses")
    qcert(tmp_path / "demo.sqlite", "sync", "--demo")
    qcert(tmp_path / "demo.sqlite", "publish", mirror / "courses")
    with WebServer(mirror) as server:
        assert "address of the site that it mirrors" in refuse(tmp_path / "fresh.sqlite", server)


def test_a_mirror_of_a_mirror_is_the_same(store, mirror, tmp_path):
    with WebServer(mirror) as server:
        fetch(tmp_path / "one.sqlite", server)
    qcert(tmp_path / "one.sqlite", "publish", mirror / "again")
    with WebServer(mirror) as server:
        qcert(tmp_path / "two.sqlite", "sync", "--server", f"{server.url}/again")
    assert rows(tmp_path / "two.sqlite", "find", "--past", "--all-organisations") == rows(
        store, "find", "--past", "--all-organisations")
    for name in ("courses", "past", "organisations", "centres"):
        one, two = (next(mirror.glob(f"{folder}/mirror/*/{name}.json")) for folder in ("courses", "again"))
        assert sorted(one.read_text().replace("]", ",").split("\n")) == sorted(two.read_text().replace("]", ",").split("\n"))


@pytest.mark.parametrize("etags,header", [(True, "If-None-Match"), (False, "If-Modified-Since")])
def test_what_did_not_change_is_not_fetched_again(mirror, tmp_path, etags, header):
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror, etags) as server:
        fetch(fresh, server)
        before = qcert(fresh, "status")
        server.asked.clear()
        report = fetch(fresh, server)
        later = fetch(fresh, server, today="2026-12-24")
        told = run(QCERT, "--store", fresh, "sync", "--server", f"{server.url}/courses", "--force")
    assert [(path, status, header in headers) for path, status, headers in server.asked] == [
        ("/courses/mirror.json", 304, True)] * 3
    assert ": 1 request, 0 kB, " in told
    for one in (report, later):
        for layer in ("organisations", "centres", "courses"):
            assert one[layer]["unchanged"] > 0 and sum(one[layer].values()) == one[layer]["unchanged"]
        assert one["today"] == TODAY and one["bytes"] == 0
    assert qcert(fresh, "status")["synced"] == before["synced"]
    assert qcert(fresh, "status", today="2026-12-24")["stale"]  # asking a mirror makes its data no younger


def test_a_server_without_marks_is_asked_for_its_state_alone(mirror, tmp_path):
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror) as server:
        fetch(fresh, server)
        os.utime(mirror / "courses/mirror.json", (2 ** 31 - 1, 2 ** 31 - 1))
        server.asked.clear()
        report = fetch(fresh, server)
        assert [(path, status) for path, status, _ in server.asked] == [("/courses/mirror.json", 200)]
        assert report["courses"]["unchanged"] > 0 == report["courses"]["added"]
        server.asked.clear()
        fetch(fresh, server, "--past")  # whoever wants it all gets it
        assert len(server.asked) == 10


@pytest.mark.parametrize("etags", [False, True])
def test_what_one_mirror_said_is_not_what_another_says(mirror, tmp_path, etags):
    """Even if they speak of the same state."""
    fresh = tmp_path / "s.sqlite"
    shutil.copytree(mirror / "courses", mirror / "other")
    os.utime(mirror / "courses/mirror.json", (2 ** 31 - 1, 2 ** 31 - 1))
    path = mirror / "other/mirror" / SERIAL / "courses.json"
    path.write_text(path.read_text().replace('"course_convener_name":"', '"course_convener_name":"Other '))
    with WebServer(mirror, etags) as server:
        fetch(fresh, server)
        report = qcert(fresh, "sync", "--server", f"{server.url}/other", "--force")
    assert report["courses"]["changed"] > 0
    assert qcert(fresh, "status")["server"] == f"{server.url}/other"


def test_a_mirror_that_never_had_the_past_is_no_news_for_ever(store, mirror, tmp_path):
    origin, fresh = tmp_path / "o.sqlite", tmp_path / "s.sqlite"
    shutil.copy(store, origin)
    with sqlite3.connect(origin) as file:
        file.execute("DELETE FROM meta WHERE key = 'past_synced'")
    qcert(origin, "publish", mirror / "courses", "--replace")
    with WebServer(mirror) as server:
        assert not fetch(fresh, server)["past"]
        os.utime(mirror / "courses/mirror.json", (2 ** 31 - 1, 2 ** 31 - 1))
        server.asked.clear()
        fetch(fresh, server)
    assert [(path, status) for path, status, _ in server.asked] == [("/courses/mirror.json", 200)]


def test_changes_come_over(content_file, tmp_path):
    """Moved, gone and new ones, and what ran or ended meanwhile."""
    origin, fresh, www = tmp_path / "o.sqlite", tmp_path / "s.sqlite", tmp_path / "www"
    www.mkdir()
    with Site(content_file, "--today", "2026-11-21") as site, WebServer(www, etags=True) as server:
        sync(origin, site, today="2026-11-21")
        qcert(origin, "publish", www / "courses", today="2026-11-21")
        fetch(fresh, server, today="2026-11-21")
        assert rows(fresh, "find", "--past") == rows(origin, "find", "--past")
        site.change(today=TODAY, patch={"courses": {"9101": {"start_date": "2027-04-01", "end_date": "2027-04-02"},
                                                    "9102": None}})
        sync(origin, site)
        qcert(origin, "publish", www / "courses", "--replace")
        report = fetch(fresh, server)
        assert report["courses"]["moved"] == report["courses"]["gone"] == 1
        assert rows(fresh, "find", "--past", "--gone") == rows(origin, "find", "--past", "--gone")
        assert any('"status": "running"' in row for row in rows(fresh, "find"))
        later = fetch(fresh, server, "--past", today="2027-03-09")
        assert later["courses"]["gone"] == 0  # the mirror stood still, and what ended since did not go
        assert rows(fresh, "find", "--past", "--gone", today="2027-03-09") == rows(
            origin, "find", "--past", "--gone", today="2027-03-09")


def test_a_site_is_not_asked_for_a_mirror(content_file, tmp_path):
    with Site(content_file, "--today", TODAY) as site:
        sync(tmp_path / "s.sqlite", site)
        for fault in ("status=404", "status=500", "html"):
            site.change(faults=[f"certifyingorganisations:{fault}"])
            done = subprocess.run([QCERT, "--store", tmp_path / "s.sqlite", "sync", "--force", "--server", site.url],
                                  capture_output=True)
            assert done.returncode == 1
        assert len(site.paths()) > 10 and "/mirror.json" not in site.paths()


# ---- what is no mirror, or a bad one -----------------------------------------------------------------------------


def test_where_there_is_neither_the_site_s_answer_is_told(mirror, tmp_path):
    (mirror / "courses/mirror.json").unlink()
    with WebServer(mirror) as server:
        assert "404: there is no such page: is this the certification site?" in refuse(tmp_path / "s.sqlite", server)
    assert server.paths == ["/courses" + FEED, "/courses/mirror.json"]


MANIFESTS = {
    "a newer form": ('"qcert_mirror": 1', '"qcert_mirror": 2', "newer form"),
    "a path": (SERIAL, "../../secret", "serial"),
    "another host": (SERIAL, "//example.org/", "serial"),
    "no serial": (SERIAL, "", "serial"),
    "a serial without end": (SERIAL, "1" * 1000, "serial"),
    "no day": (f'"{TODAY}"', '"2026-02-31"', "today"),
    "no time": ("T10:00:00Z", "T25:00:00Z", "synced"),
    "a time to come": ('"synced": "2026', '"synced": "2036', "clock"),
    "a past to come": ('"past_synced": "2026', '"past_synced": "2036', "clock"),
    "a day to come": ('"today": "2026', '"today": "2036', "clock"),
    "a site by another scheme": ("http://127.0.0.1", "javascript://127.0.0.1", "address of the site"),
    "a site without TLS": ("http://127.0.0.1", "http://example.org", "address of the site"),
    "no JSON": ("{", "{{", None),
    "a number twice": ('"serial"', '"serial": "x", "serial"', None),
    "too long": ("{", "{" + " " * 70000, None),
    "a set that is not there": (SERIAL, SERIAL + "0", "404"),
}


@pytest.mark.parametrize("what", MANIFESTS)
def test_bad_mirrors_change_nothing(mirror, tmp_path, what):
    old, new, says = MANIFESTS[what]
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror) as server:
        fetch(fresh, server)
        before = rows(fresh, "find", "--past")
        replace(mirror, "mirror.json", old, new)
        os.utime(mirror / "courses/mirror.json", (2 ** 31 - 1, 2 ** 31 - 1))
        server.asked.clear()
        for path in (fresh, tmp_path / "empty.sqlite"):
            told = refuse(path, server, "--past")
            assert says is None or says in told
    assert rows(fresh, "find", "--past") == before
    allowed = re.compile(rf"/courses(/mirror\.json|/mirror/{SERIAL}0?/[a-z-]+\.json|/en/feed/.*)")
    assert all(allowed.fullmatch(path) for path in server.paths)


DOCUMENTS = {
    "cut": ("courses.json", lambda text: text[:len(text) // 2]),
    "of another form": ("centres.json", lambda text: text.replace("features", "rows")),
    "a table that is cut": ("table-certified.json", lambda text: text[:-20]),
    "pages without end": ("organisations.json", lambda text: re.sub(r'"count":\d+', '"count":1000000000', text)),
    "almost empty": ("courses.json", lambda text: '{"type":"FeatureCollection","features":[]}'),
    "a page": ("organisations.json", lambda text: "<!DOCTYPE html>"),
}


@pytest.mark.parametrize("what", DOCUMENTS)
def test_bad_documents_change_nothing(mirror, tmp_path, what):
    name, spoil = DOCUMENTS[what]
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror) as server:
        fetch(fresh, server)
        before, state = rows(fresh, "find", "--past", "--all-organisations"), qcert(fresh, "status")
        path = mirror / "courses/mirror" / SERIAL / name
        path.write_text(spoil(path.read_text()))
        server.asked.clear()
        refuse(fresh, server, "--past")
        assert len(server.asked) <= 40
    assert rows(fresh, "find", "--past", "--all-organisations") == before
    assert qcert(fresh, "status")["synced"] == state["synced"]


def test_rows_that_are_not_understood_are_counted_and_kept(mirror, tmp_path):
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror) as server:
        fetch(fresh, server)
        before = rows(fresh, "find", "--past")
        for name in ("courses.json", "past.json"):
            path = mirror / "courses/mirror" / SERIAL / name
            path.write_text(path.read_text().replace('"start_date":"2027-03-01"', '"start_date":"someday"', 1))
        report = fetch(fresh, server, "--past")
    assert report["courses"]["rejected"] > 0 == report["courses"]["gone"]
    assert rows(fresh, "find", "--past") == before


def test_a_mirror_does_not_go_back_in_time(content_file, mirror, tmp_path):
    """A store that was synced from the site later than the mirror."""
    fresh = tmp_path / "s.sqlite"
    with Site(content_file, "--today", "2026-11-25") as site, WebServer(mirror) as server:
        sync(fresh, site, today="2026-11-25")
        assert "2026-11-23T10:00:00Z" in refuse(fresh, server)
    assert qcert(fresh, "status")["synced"] == "2026-11-25T10:00:00Z"


def test_a_mirror_that_is_replaced_while_it_is_read_is_read_anew(store, mirror, tmp_path):
    """Its documents are elsewhere then; here a state that is not whole is found at first."""
    fresh, lag = tmp_path / "s.sqlite", mirror / "courses/mirror.json"
    with WebServer(mirror) as server:
        whole = lag.read_text()

        class Replacing(Handler):
            def do_GET(self):
                if self.path.endswith("/centres.json") and lag.read_text() != whole:
                    lag.write_text(whole)
                    os.rename(mirror / "courses/mirror/old", mirror / f"courses/mirror/{SERIAL}")
                super().do_GET()

        os.rename(mirror / f"courses/mirror/{SERIAL}", mirror / "courses/mirror/old")
        lag.write_text(whole.replace(SERIAL, "old"))
        server.server.RequestHandlerClass = functools.partial(Replacing, directory=str(mirror))
        fetch(fresh, server)
    assert rows(fresh, "find", "--past") == rows(store, "find", "--past")
    assert server.paths.count("/courses/mirror.json") == 2


def test_a_mirror_that_becomes_a_site_is_asked_as_one(content_file, mirror, tmp_path):
    fresh = tmp_path / "s.sqlite"
    with WebServer(mirror) as server:
        fetch(fresh, server)
        (mirror / "courses/mirror.json").unlink()
        server.asked.clear()
        refuse(fresh, server)
        assert server.paths[:2] == ["/courses/mirror.json", "/courses" + FEED]
