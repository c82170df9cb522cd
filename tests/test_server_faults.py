"""The test double misbehaves as ordered, and tells what it was asked."""

import concurrent.futures
import http.client
import json
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import zlib
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "site"))

from client import Site  # noqa: E402
from fixtures import (CENTRES, ORGS, PAST, TABLE, TODAY, UPCOMING,  # noqa: E402
                      course, data, fresh, shared, site)  # noqa: F401


# Faults

@pytest.mark.parametrize("fault, status, headers, pattern", [
    *((f"feed:status={code}", code, {"content-type": "text/html"}, f"{code} ")
      for code in (410, 429, 502, 503)),
    ("feed:status=500", 500, {"content-type": "text/html; charset=utf-8"}, "500"),
    ("feed:status=429:7", 429, {"retry-after": "7"}, "429"),
    ("country=FJ:empty", 200, {"content-length": "0"}, "^$"),
    ("feed:html", 200, {"content-type": "text/html; charset=utf-8"}, "<!DOCTYPE"),
    ("feed:type=text/plain", 200, {"content-type": "text/plain"}, '"features"'),
    ("feed:garbage", 200, {"content-type": "application/json"}, ",,"),
    ("feed:deep=500", 200, {}, re.escape("[" * 500 + "]" * 500)),
    ("feed:body={}", 200, {"content-type": "application/json"}, "^{}$"),
    ("feed:header=X-A: b: c", 200, {"x-a": "b: c"}, ""),
    ("feed:redirect=http://a.example:1/x", 302, {"location": "http://a.example:1/x"}, "^$"),
    (r"x=a\:b:status:503", 503, {}, ""),
    ("^/en/feed/up.*FJ:status=410*3", 410, {}, ""),
])
def test_whole_answers(site, fault, status, headers, pattern):
    site.change(faults=[fault])
    reply = site.ask(UPCOMING + "?country=FJ&x=a:b")
    assert reply.status == status
    assert headers.items() <= reply.headers.items()
    assert re.search(pattern, reply.text())


def test_faults_select_and_end(site):
    site.change(faults=["past:status=503*2"])
    asked = [site.ask(path).status for path in (UPCOMING, PAST, PAST, PAST)]
    assert asked == [200, 503, 503, 200]


def test_slow_and_refuse(site):
    site.change(faults=["past:slow=0.2", "past:status=502", "upcoming:refuse*1"])
    start = time.monotonic()
    assert site.ask(PAST).status == 502
    assert time.monotonic() - start >= 0.2
    with pytest.raises(http.client.RemoteDisconnected):
        site.ask(UPCOMING)
    assert site.ask(UPCOMING).status == 200


def test_drip(site):
    site.change(faults=["FJ:drip=0.002"])
    start = time.monotonic()
    assert site.ask(UPCOMING + "?country=FJ").names() == []
    assert time.monotonic() - start >= 42 * 0.002


@pytest.mark.parametrize("framing, got", [
    ("", 100), (":length", 100), (":chunked", 100), (":close", None)])
def test_cut(site, framing, got):
    site.change(faults=["past:cut=100" + framing])
    if got is None:
        reply = site.ask(PAST)  # nothing but the JSON shows that it is cut
        assert len(reply.body) == 100 and "content-length" not in reply.headers
        return
    with pytest.raises(http.client.IncompleteRead) as error:
        site.ask(PAST)
    assert len(error.value.partial) in (got, 0)


@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_stall(site, coding):
    site.change(faults=["past:stall=0.2"])
    start = time.monotonic()
    with pytest.raises(http.client.IncompleteRead):
        site.ask(PAST, Accept_Encoding=coding)
    assert time.monotonic() - start >= 0.2


@pytest.mark.parametrize("path, mark", [
    (UPCOMING, b'{"type":"Feature",'), (ORGS, b'{"name":"Alpha'), (TABLE, b'["<a href')])
def test_endless(site, path, mark):
    site.change(faults=["en:endless"])
    connection = site.connect()
    connection.request("GET", path, headers={"Accept": "application/json"})
    text = connection.getresponse().read(3_000_000)
    connection.close()
    assert len(text) == 3_000_000 and text.count(mark) > 1000


def test_bombs(site):
    site.change(faults=["upcoming:bomb=5e6", "past:badgzip"])
    reply = site.ask(UPCOMING)
    assert len(reply.body) < 20_000
    assert len(zlib.decompress(reply.body, 31)) == 5_000_000
    assert reply.json()["features"] == []
    with pytest.raises((OSError, zlib.error)):
        site.ask(PAST).text()


@pytest.mark.parametrize("host, link", [
    ("evil.example", "https://evil.example/en/"),
    ("ftp://evil.example:1", "ftp://evil.example:1/en/")])
def test_next(site, host, link):
    site.change(faults=[f"organisations:next={host}"])
    assert site.ask(ORGS).json()["next"].startswith(link)


def test_shrink(site):
    whole = len(site.ask(UPCOMING).names()), site.ask(ORGS).json()["count"]
    site.change(faults=["en:shrink=0.5"])
    half = len(site.ask(UPCOMING).names()), site.ask(ORGS).json()["count"]
    assert half == tuple(round(number / 2) for number in whole)


@pytest.mark.parametrize("slug, gained", [("", "! Shifted in"), ("=org-5", "Fresh")])
def test_shift(fresh, slug, gained):
    fresh.change(faults=[f"organisations:shift{slug}*1"])
    first, second = (fresh.ask(f"{ORGS}?page_size=6&page={n}").json() for n in (1, 2))
    assert (first["count"], second["count"]) == (12, 13)
    again = fresh.ask(f"{ORGS}?page_size=100").names()
    assert any(name.startswith(gained) for name in again)
    if not slug:
        assert second["results"][0] == first["results"][-1]  # a row comes twice


@pytest.mark.parametrize("text", ["", "feed", "feed:nonsense", "(:html", "feed:status=x",
                                  "feed:slow", "feed:next", "feed:cut=a"])
def test_wrong_faults(site, text):
    with pytest.raises(ValueError):
        site.change(faults=[text])


# Control door and journal

def test_changes_of_rows(fresh):
    fresh.change(rename={"organisation": "Fresh", "to": "Fresher"})
    assert fresh.ask("/en/certifyingorganisation/org-5/").status == 200
    ids = fresh.change(add={"courses": [course(5, 2, 3, "added")]})["results"]["add"]
    key = str(ids["courses"][0])
    feed = fresh.ask("/en/certifyingorganisation/org-5/feed/upcoming-course/").json()
    added = feed["features"][0]["properties"]
    assert added["language"] == "added" and added["start_date"] == "2026-11-25"
    assert added["certifying_organisation_name"] == "Fresher"
    fresh.change(patch={"courses": {key: {"start_date": "+9"}}})
    moved = [f["properties"] for f in fresh.ask(UPCOMING).json()["features"]
             if f["properties"]["language"] == "added"]
    assert moved[0]["start_date"] == "2026-12-02" and moved[0]["name"] == added["name"]
    fresh.change(patch={"organisations": {"5": None}})
    assert "of 5" not in fresh.ask(UPCOMING).languages()
    assert "Centre 5" not in fresh.ask(CENTRES).names()


@pytest.mark.parametrize("commands", [
    {"nonsense": 1}, {"patch": {"courses": {"999": {}}}}, {"today": "soon"},
    {"rename": {"organisation": "nobody", "to": "x"}}, {"add": {"courses": [{}]}},
])
def test_wrong_commands(site, commands):
    with pytest.raises(ValueError):
        site.change(**commands)


def test_journal_shows_manners(site):
    site.change(faults=["feed:slow=0.1"])
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda path: site.ask(path).status, (ORGS, UPCOMING, PAST)))
    site.change(faults=[])
    connection = site.connect()
    for query in ("?page=1", "?page=2"):
        assert site.ask(ORGS + query, connection=connection).status == 200
    connection.close()
    entries = site.state()["requests"]
    assert sorted(entry["in_flight"] for entry in entries[:3]) == [1, 2, 3]
    assert all(entry["end"] - entry["time"] >= 0.1 for entry in entries[:3])
    assert [entry["query"] for entry in entries[3:]] == ["page=1", "page=2"]
    assert len({entry["connection"] for entry in entries[3:]}) == 1
    assert entries[0]["headers"]["accept"] == "application/json"
    assert site.state()["in_flight"] == 0


def test_rate_limit(data):
    with Site(data, "--rate-limit") as running:
        statuses = Counter(running.ask("/en/").status for _ in range(40))
    assert statuses[200] >= 21 and statuses[429] > 5


def test_log_and_end(data, tmp_path):
    log = tmp_path / "log"
    with Site(data, "--log", log) as running:
        running.ask(ORGS)
        assert running.stop(signal.SIGINT) == 0
    assert json.loads(log.read_text())["path"] == ORGS
    with Site(data, "--fault", "en:stall") as running:
        connection = running.connect()
        connection.request("GET", ORGS)
        connection.getresponse().read(10)
        assert running.stop() == 0
        connection.close()


def test_a_wrong_command_line(data):
    run = [sys.executable, "-B", HERE / "server.py", data]
    for wrong in (["--fault", "x"], ["--today", "x"], ["--replay"]):
        done = subprocess.run(run + wrong, capture_output=True, text=True)
        assert done.returncode == 2 and "error:" in done.stderr and not done.stdout
    shown = subprocess.run(run + ["--help"], capture_output=True, text=True)
    assert "PATTERN:KIND" in shown.stdout


def test_broken_requests_leave_it_standing(site):
    for junk in (b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02", b"GET / HTTP/9\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", site.port), 2) as raw:
            raw.sendall(junk)
    assert site.ask(ORGS).status == 200


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl")
def test_tls(data, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days",
                    "1", "-subj", "/CN=localhost", "-keyout", key, "-out", certificate],
                   check=True, capture_output=True)
    with Site(data, "--tls", certificate, key) as running:
        with socket.create_connection(("127.0.0.1", running.port)) as raw:
            raw.sendall(b"GET / HTTP/1.1\r\n\r\n")  # no handshake
        assert running.scheme == "https"
        assert running.ask(ORGS).json()["next"].startswith("http://127")


# Replay

def test_replay(tmp_path):
    plain = [["Content-Type", "application/json"], ["Transfer-Encoding", "chunked"]]
    page = [["Content-Type", "text/html"], ["Vary", "Cookie"]]
    entries = [
        {"name": "refused", "path": UPCOMING, "status": 406, "response_headers": plain},
        {"name": "good", "path": UPCOMING + "?b=2&a=%C3%A9", "status": 406,
         "response_headers": plain},
        {"name": "good", "path": UPCOMING + "?a=%C3%A9&b=2", "status": 200,
         "response_headers": plain, "file": "good.json"},
        {"name": "gone", "path": "/en/gone/", "status": 404, "response_headers": page},
    ]
    text = json.dumps([{"method": "GET"} | entry for entry in entries])
    (tmp_path / "index.json").write_text(text)
    (tmp_path / "good.json").write_bytes(b'{"as": "it is"}\n')
    with Site(tmp_path, "--replay", "--today", TODAY) as running:
        idle = "&draw=4&start=0&page=1&order%5B0%5D%5Bdir%5D=asc&search%5Bvalue%5D="
        good = running.ask(f"{UPCOMING}?b=2{idle}&a=%c3%a9")
        assert (good.status, good.body) == (200, b'{"as": "it is"}\n')
        assert good.headers["content-length"] == "16" and "23 Nov 2026" in good.headers["date"]
        assert running.ask(UPCOMING).status == 406
        gone = running.ask("/en/gone/")
        assert (gone.status, gone.headers["vary"]) == (404, "Cookie")
        assert running.ask(UPCOMING + "?a=1").status == 404
        running.change(faults=["feed:status=503"])
        assert running.ask(UPCOMING).status == 503
