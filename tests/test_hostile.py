"""Whatever somebody sends, writes or names: a clear error or the right answer, in bounded memory and time.

Each case is a line of a table: what is done, with what, and what must be said. What takes long, the full size of what
has a smaller twin here, runs with QCERT_TEST_FULL alone, as tests/long sets it.
"""

import csv
import html.parser
import json
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass, field
from typing import Callable, Optional

import pytest
from osgeo import gdal, ogr

from built import QCERT, SOURCE, TODAY, qcert, sync

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402
from fixtures import rows  # noqa: E402

gdal.UseExceptions()
ogr.UseExceptions()

FULL = bool(os.environ.get("QCERT_TEST_FULL"))
LONGEST = 900 if FULL else 90  # seconds, of a watchdog: nothing here should come near, even beside others
LITTLE, MUCH = 160 << 20, 400 << 20  # bytes of memory; the latter where GDAL reads
SECRET = "a secret of the user"


@dataclass
class Case:
    words: str  # of the command; {url} and {at}, a folder of the case's own, are filled in
    says: str  # a pattern
    status: int = 1
    faults: list = field(default_factory=list)
    make: Optional[Callable] = None  # puts files into the folder
    memory: int = LITTLE
    full: bool = False  # only with QCERT_TEST_FULL


WATCHED = b"__asan_init" in QCERT.read_bytes()  # by a sanitizer, which has much memory of its own


def bound(memory):
    """No more memory than that."""
    if not WATCHED:
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def ask(store, words, memory=LITTLE, **options):
    """Exit status, and all that was said."""
    done = subprocess.run([QCERT, "--store", store, "--today", TODAY, *words], capture_output=True, timeout=LONGEST,
                          preexec_fn=lambda: bound(memory), stdin=subprocess.DEVNULL, **options)
    return done.returncode, (done.stdout + done.stderr).decode()


@pytest.fixture(scope="module", autouse=True)
def config(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.json").write_text(json.dumps(rows()))
    with Site(folder, "--today", TODAY) as site:
        sync(folder / "store", site)
        yield site, folder / "store"


def courses(store):
    return qcert(store, "find", "--limit", "0", "--past", "--all-organisations")["courses"]


def check(case, site, store, folder):
    if case.full and not FULL:
        pytest.skip("takes long")
    site.change(faults=case.faults)
    copy = folder / "store"
    shutil.copy(store, copy)
    before = courses(copy)
    at = folder / "files"
    at.mkdir()
    (folder / "secret.txt").write_text(f"QGIS-7\n{SECRET}\n")
    if case.make:
        case.make(at)
    words = [word.format(url=site.url, at=at) for word in case.words.split()]
    status, said = ask(copy, words, case.memory, cwd=folder)
    assert status == case.status and re.search(case.says, said), (status, said[:2000])
    assert not re.search("memory ran out", said) and not TRICKS.search(said)
    assert not [path for path in folder.rglob("*") if ".qcert-part" in path.name]
    assert not [path for path in folder.rglob("*") if path.is_file() and path.name not in ("secret.txt", "store-wal")
                and not path.is_relative_to(at) and SECRET.encode() in path.read_bytes()]
    site.change(faults=[])
    if status:
        assert courses(copy) == before
    assert qcert(copy, "store", "check")["sound"]


# ---- what a server sends -----------------------------------------------------------------------------------------

SYNC = "sync --server {url} --force --past --timeout 1"
VERIFY = "verify --server {url} --timeout 1 QGIS-1"
DETAILS = SYNC + " --details"
PAGE = "the page of QGIS-1 is not understood"


def body(pattern, text):
    return [f"{pattern}:body={text}"]


LAUGHS = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
SERVER = {
    # what it sends: the command, what is said of it ...
    "a page of 2 GiB": Case(VERIFY, "longer than\n? *1048576 bytes", 3, ["certificate:pad=2147483648"]),
    "a feed of 2 GiB": Case(SYNC, "longer than 5368[0-9]+ bytes", 1, ["upcoming:pad=2147483648"], full=True),
    "a feed without end": Case(SYNC, "longer than 5368[0-9]+ bytes", 1, ["upcoming:endless"], full=True),
    "a list without end": Case(SYNC, "longer than 5368[0-9]+ bytes", 1, ["certifyingorganisations:endless"], full=True),
    "centres without end": Case(SYNC, "longer than 5368[0-9]+ bytes", 1, ["training-center:endless"], full=True),
    "a table without end": Case(SYNC, "the table of organisations could not be read", 0,
                                ["certifyingorganisation-json:endless"], full=True),
    "blanks without end": Case(SYNC, "longer than 5368[0-9]+ bytes", 1, ["past:endless=blanks"], full=True),
    "answers that are too much together": Case(SYNC, "longer than [0-9]{9} bytes", 1, [
        "certifyingorganisations:pad=3e8", "training-center:pad=3e8"]),
    "a page that unpacks to 5 GB": Case(VERIFY, "longer than\n? *1048576 bytes", 3,
                                        ["certificate:bomb=5e9", "certificate:type=text/html"]),
    "a feed that unpacks to 5 GB": Case(SYNC, "longer than 5368[0-9]+ bytes", 1, ["upcoming:bomb=5e9"], full=True),
    "an element 100 000 deep": Case(SYNC, "courses .* 1\n", 0, ["upcoming:deep=1e5"]),
    "rows 100 000 deep": Case(SYNC, "not JSON at byte 102: nested too deeply", 1, ["certifyingorganisations/:deep=1e5"]),
    "an envelope 100 000 deep": Case(SYNC, "nested too deeply", 1, body("upcoming", '{{"a":' + '{"a":' * 100000)),
    "a table 100 000 deep": Case(SYNC, "nested too deeply", 0, ["certifyingorganisation-json:deep=1e5"]),
    "a number of a million digits": Case(SYNC, "courses .* 1\n", 0, body("upcoming", '{"features": [' + "1" * 1000000 + "]}")),
    "a page 100 000 deep": Case(VERIFY, PAGE, 3, body("certificate", "<p>" * 100000)),
    "80 000 attributes": Case(VERIFY, PAGE, 3, body("certificate", "<p " + " ".join(f"a{n}=1" for n in range(80000)))),
    "a million laughs": Case(VERIFY, PAGE, 3, body("certificate", "<!DOCTYPE x [<!ENTITY a 'ha'>" + LAUGHS + "]><p>&j;")),
    "another file's words": Case(VERIFY, PAGE, 3, body(
        "certificate", "<!DOCTYPE x [<!ENTITY a SYSTEM 'secret.txt'>]><html><body>QGIS-1 &a;</body></html>")),
    "details without end": Case(DETAILS, "details .* 4194304 bytes", 0, [r"certifyingorganisation/org:pad=1e9"]),
    "details 100 000 deep": Case(DETAILS, "Details of ", 0, body("certifyingorganisation/org-1", "<div>" * 100000)),
    # ... where it sends us ...
    "a redirect to another host": Case(SYNC, "answered 302: a redirect, which is not followed", 1,
                                       ["upcoming:redirect=https://elsewhere.example/x"]),
    "a redirect to a file": Case(SYNC, "a redirect, which is not followed", 1, ["upcoming:redirect=file:///etc/passwd"]),
    "a certificate in a file": Case(VERIFY, "a redirect, which\n? *is not followed", 3,
                                    ["certificate:redirect=file://{}/secret.txt"]),
    "a redirect back": Case(SYNC, "a redirect, which is not followed", 1, ["upcoming:redirect=/en/feed/upcoming-course/"]),
    "the next page in a file": Case(SYNC, "courses", 0, ["certifyingorganisations:next=file://x"]),
    # ... and when.
    "one byte a second, once": Case(SYNC, "courses", 0, ["upcoming:drip=1*1"]),
    "one byte a second, always": Case(SYNC, "too slowly|did not go on within", 1, ["upcoming:drip=1"], full=True),
    "half an answer, once": Case(SYNC, "courses", 0, ["upcoming:stall*1"]),
    "half an answer, always": Case(SYNC, "the answer stopped and did not go on within 1000 ms", 1, ["upcoming:stall"],
                                   full=True),
    "no answer, once": Case(SYNC, "courses", 0, ["upcoming:slow=60*1"]),
}


@pytest.mark.parametrize("name", SERVER)
def test_server(running, tmp_path, name):
    check(SERVER[name], *running, tmp_path)


# ---- who answers -------------------------------------------------------------------------------------------------

TLS = {
    "its own certificate": ("localhost", "site.pem", 0, "courses"),
    "another host's certificate": ("127.0.0.1", "site.pem", 1, "certificate .*127.0.0.1|127.0.0.1.* certificate|no alternative"),
    "a stranger's certificate": ("localhost", "stranger.pem", 1, "certificate"),
}


@pytest.fixture(scope="module")
def secured(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    for name in ("site", "stranger"):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", "-keyout", f"{name}.key", "-out", f"{name}.pem"],
                       check=True, capture_output=True, cwd=folder)
    (folder / "site.json").write_text(json.dumps(rows()))
    with Site(folder, "--today", TODAY, "--tls", folder / "site.pem", folder / "site.key") as site:
        yield site, folder


@pytest.mark.parametrize("name", TLS)
def test_who_answers(secured, tmp_path, name):
    site, folder = secured
    host, trusted, wanted, says = TLS[name]
    words = ["sync", "--server", f"https://{host}:{site.port}", "--ca-file", folder / trusted]
    status, said = ask(tmp_path / "store", words)
    assert status == wanted and re.search(says, said), said


def test_plain_speech_is_for_this_machine(tmp_path):
    status, said = ask(tmp_path / "store", ["sync", "--server", "http://group.example.org"])
    assert status == 2 and "must begin with https://" in said


# ---- what is in a file -------------------------------------------------------------------------------------------


def write(name, content):
    def make(at):
        (at / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return make


def link(name, to):
    return lambda at: os.symlink(to, at / name)


def database(*statements):
    def make(at):
        with sqlite3.connect(at / "list.sqlite") as made:
            for sql in statements:
                made.execute(sql.format(at=at))
        made.close()
    return make


def geopackage(sql):
    """A layer that is something else than a table, of which SQLite is told by hand."""
    def make(at):
        made = ogr.GetDriverByName("GPKG").CreateDataSource(str(at / "list.gpkg"))
        made.CreateLayer("t", None, ogr.wkbNone).CreateField(ogr.FieldDefn("id", ogr.OFTString))
        made = None
        with sqlite3.connect(at / "list.gpkg") as made:
            made.execute("DROP TABLE t")
            made.execute("PRAGMA writable_schema = ON")
            made.execute("INSERT INTO sqlite_master VALUES('table', 't', 't', 0, ?)", [sql.format(at=at)])
        made.close()
    return make


def geojson(features):
    return write("list.geojson", '{"type": "FeatureCollection", "features": [%s]}' % ",".join(
        '{"type": "Feature", "geometry": null, "properties": {%s}}' % text for text in features))


def workbook(ending, part, change):
    """One that GDAL made, with a part of it changed."""
    def make(at):
        made = ogr.GetDriverByName(ending.upper()).CreateDataSource(str(at / f"made.{ending}"))
        layer = made.CreateLayer("t")
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
        row = ogr.Feature(layer.GetLayerDefn())
        row["id"] = "QGIS-1"
        layer.CreateFeature(row)
        made = layer = row = None
        with zipfile.ZipFile(at / f"made.{ending}") as old, zipfile.ZipFile(at / f"list.{ending}", "w", 8) as new:
            for name in old.namelist():
                text = old.read(name)
                new.writestr(name, change(text) if name.endswith(part) else text)
    return make


def with_rows(text):
    return lambda old: old.replace(b"</sheetData>", text + b"</sheetData>").replace(b"</table:table>", text + b"</table:table>")


def laughing(root):
    laughs = '<!DOCTYPE %s [<!ENTITY a "ha">%s]>' % (root, LAUGHS)
    return lambda old: b"<?xml version='1.0'?>" + laughs.encode() + old.split(b"?>", 1)[1].replace(
        b"</sheetData>", b"<row r='5'><c r='A5' t='inlineStr'><is><t>&j;</t></is></c></row></sheetData>")


def formulas(texts):
    return with_rows("".join(f'<table:table-row><table:table-cell table:formula="of:={text}"/></table:table-row>'
                             for text in texts).encode())


def cells(times, content=b"x"):
    return with_rows(b'<table:table-row table:number-rows-repeated="%d"><table:table-cell office:value-type="string" '
                     b'table:number-columns-repeated="%d"><text:p>%s</text:p></table:table-cell></table:table-row>'
                     % (times, times, content))


LIST = "verify --offline --output {at}/result.csv --file {at}/list."
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id FROM c WHERE x < 0"
STEALS = "CREATE VIRTUAL TABLE t USING VirtualText('{at}/../secret.txt', 'UTF-8', 0, POINT, NONE, ',')"
PROGRAM = "it has views, virtual tables or computed columns"
ATTENDEES = "attendees check --clean {at}/clean.csv {at}/"
DOSSIER = "no dossier that can be taken in: the JSON is not valid: "
TOO_MUCH = "it is too much to read"
FILES = {
    "a CSV of a million lines": Case(LIST + "csv", "more than 100000 rows", 2, make=write(
        "list.csv", "id,n\n" + "QGIS-1,x\n" * 1000000)),
    "a CSV of a million columns": Case(LIST + "csv", "columns, and a list may have 500", 2, make=write(
        "list.csv", "id" + "," * 1000000 + "\nQGIS-1\n")),
    "a CSV of a million lines of Macintosh": Case(LIST + "csv", "a row longer than 1 MB", 2, make=write(
        "list.csv", "id,n\r" + "QGIS-1,x\r" * 1000000)),
    "a CSV of 16 MiB whose first row has two lines": Case(LIST + "csv", "several lines, and it is longer than 16 MB: split", 2,
                                                         make=write("list.csv", "\"the\nid\",n\n" + "QGIS-1,x\n" * 1900000)),
    "a name of 1 MiB": Case(LIST + "csv --name-column n", "QGIS-1 · unknown", 3, make=write(
        "list.csv", "id,n\nQGIS-1," + "x" * ((1 << 20) - 20) + "\n")),
    "JSON 100 000 deep": Case(LIST + "json", "no table that has rows", 2, make=write("list.json", "[" * 100000 + "]" * 100000)),
    "a feature 100 000 deep": Case(LIST + "geojson", "Too many nested", 2, make=geojson(
        ['"id": ' + "[" * 100000 + "]" * 100000])),
    "50 000 features with another column each": Case(LIST + "geojson", TOO_MUCH, 2, make=geojson(
        f'"a{n}": 1' for n in range(50000))),
    "a view without end": Case(LIST + "sqlite", PROGRAM, 2, make=database(f"CREATE VIEW v AS {ENDLESS}")),
    "a view that is called a table": Case(LIST + "gpkg", "or is damaged|" + PROGRAM, 2, make=geopackage(f"CREATE VIEW t AS {ENDLESS}")),
    "a cell of 1 GB that is computed": Case(LIST + "sqlite", PROGRAM, 2, make=database(
        "CREATE TABLE t(id TEXT)", "INSERT INTO t VALUES('QGIS-1')",
        "ALTER TABLE t ADD COLUMN big TEXT AS (hex(zeroblob(400000000)))")),
    "a table that is another file": Case(LIST + "gpkg", PROGRAM, 2, make=geopackage(STEALS)),
    "a table that asks the network": Case(LIST + "sqlite", PROGRAM, 2, make=database(
        "CREATE VIEW v AS SELECT ogr_geocode('Bern') AS id")),
    "a table of another file's": Case(LIST + "vrt", "no table that has rows", 2, make=write(
        "list.vrt", "<OGRVRTDataSource><OGRVRTLayer name='secret'><SrcDataSource>../secret.txt</SrcDataSource>"
        "</OGRVRTLayer></OGRVRTDataSource>")),
    "a data base of zeros": Case(LIST + "sqlite", "damaged", 2, make=write("list.sqlite", b"SQLite format 3\0" + bytes(99999))),
    "a workbook with a million laughs": Case(LIST + "xlsx", "million laugh pattern", 2, make=workbook(
        "xlsx", "sheet1.xml", laughing("worksheet"))),
    "a workbook of 12 million strings": Case(LIST + "xlsx", TOO_MUCH, 2, make=workbook(
        "xlsx", "sharedStrings.xml", lambda old: old.replace(b"</sst>", b"<si/>" * 12000000 + b"</sst>"))),
    "a workbook with a cell far away": Case(LIST + "xlsx", "Too big gap", 2, make=workbook(
        "xlsx", "sheet1.xml", with_rows(b"<row r='2000000000'><c r='A2000000000'><v>1</v></c></row>"))),
    "a workbook of half a million rows in each other": Case(LIST + "xlsx", TOO_MUCH, 2, make=workbook(
        "xlsx", "sheet1.xml", with_rows(b"<row>" * 500000 + b"</row>" * 500000))),
    "a cell ten thousand times ten thousand": Case(LIST + "ods", "Too big gap|Too much", 2, make=workbook(
        "ods", "content.xml", cells(10000)), memory=MUCH),
    "a formula of itself": Case(LIST + "ods", "Circular", 2, make=workbook("ods", "content.xml", formulas(["[.A3]"] * 2))),
    "a formula of formulas": Case(LIST + "ods", "Max depth", 2, make=workbook(
        "ods", "content.xml", formulas(f"[.A{n + 4}]" for n in range(20000))), memory=MUCH),
    "attendees without end": Case("attendees check --clean {at}/clean.csv /dev/zero", "larger than 4 MiB"),
    "a million attendees": Case(ATTENDEES + "list.csv", "larger than 4 MiB", make=write(
        "list.csv", "First Name,Surname,Email\n" + "A,B,a@example.org\n" * 1000000)),
    "an attendee of 1 MiB": Case(ATTENDEES + "list.csv", "a line of more than 64 KiB", make=write(
        "list.csv", "First Name,Surname,Email\n" + "A" * (1 << 20) + ",B,a@example.org\n")),
    "a dossier 100 000 deep": Case("dossier import {at}/x", DOSSIER + "malformed", make=write("x", '{"a":' * 100000)),
    "a dossier without end": Case("dossier import /dev/zero", "larger than any dossier"),
    "a dossier of a million keys": Case("dossier import {at}/x", "larger than any|is not known", make=write(
        "x", "{" + ",".join(f'"a{n}":1' for n in range(1000000)) + "}")),
    "a report without end": Case("verify --check-report /dev/zero", "is no report"),
    "a report that is a folder": Case("verify --check-report {at}", "Is a directory"),
    "a list without end": Case("verify --offline --file /dev/zero", "neither a file nor a folder", 2),
    "a text that leads to a device": Case(LIST + "txt", "neither a file nor a folder", 2, make=link("list.txt", "/dev/zero")),
    "a link that leads to itself": Case(LIST + "txt", "Too many levels", make=link("list.txt", "list.txt")),
    "a store without end": Case("--store /dev/zero find", "is no file"),
    "a store that is text": Case("--store {at}/x find", "is no store", make=write("x", "id,n\n" * 1000)),
    "a material without end": Case("dossier add 1 material data --of 2 --file /dev/zero", "is no file"),
}


@pytest.mark.parametrize("name", FILES)
def test_file(running, tmp_path, name):
    check(FILES[name], *running, tmp_path)


def test_honest_tables_are_read(running, tmp_path):
    """What guards against strangers lets layers of QGIS through, with an index, in a write-ahead log too."""
    site, store = running
    for driver, name in (("GPKG", "a.gpkg"), ("SQLite", "b.sqlite"), ("GeoJSON", "c.geojson"), ("ESRI Shapefile", "d.shp")):
        made = ogr.GetDriverByName(driver).CreateDataSource(str(tmp_path / name))
        layer = made.CreateLayer("t", None, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
        row = ogr.Feature(layer.GetLayerDefn())
        row["id"] = "QGIS-1"
        row.SetGeometry(ogr.CreateGeometryFromWkt("POINT(7 47)"))
        layer.CreateFeature(row)
        made = layer = row = None
        if driver == "GPKG":
            with sqlite3.connect(tmp_path / name) as made:
                made.execute("PRAGMA journal_mode = WAL")
        status, said = ask(store, ["verify", "--offline", "--file", tmp_path / name], MUCH)
        assert status == 3 and "QGIS-1 · unknown" in said, said


# ---- what is shown of it -----------------------------------------------------------------------------------------

# What would turn, hide or colour what a terminal shows.
TRICKS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")

FORMULAS = ["=HYPERLINK(\"https://example.org\")", "+1+cmd|' /C calc'!A0", "-2+3*x", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1",
            "＝1+1", "＋1+x", "－1+x", "＠x", "of:=1+1"]
MARKUP = ["<xss onxss=1>", "\"><xss>", "' onxss='1", "\" onxss=\"1", "</script><xss>", "]]><xss/>", "&lt;xss&gt;<xss", "--><xss>",
          "javascript:xss()", "\\\"</title><xss>", "{{rows}}<xss>", "\r\nX-XSS: 1\r\n\r\n<xss>", "\r\nEND:VEVENT\r\nBEGIN:VTODO\r\n"]
CODE = ["[1, 2]", "{\"xss\": 1}", "[[[]]]", "<xss>1</xss>", "&lt;xss&gt;1&lt;/xss&gt;", "null", "<![CDATA[<xss>]]>"]
HIDDEN = ["\x1b[2J\x1b]0;x\x07", "\u202egnp.exe", "\u2066x", "\x9b31m", "\x7f\x08", "\u2028x", "\u200bx", "\U000e0041x",
          "a" + "\u0301" * 300, "\ufdd0\ufffe"]
TEXTS = FORMULAS + MARKUP + CODE + HIDDEN


def mean_site():
    """Every text in every place that holds one."""
    site = {name: [] for name in ("organisations", "users", "training_centers", "course_types", "conveners", "courses",
                                  "attendees", "certificates", "organisation_certificates")}
    for n, text in enumerate(TEXTS, 1):
        own = {"id": n, "organisation": n}
        site["organisations"].append({"id": n, "slug": f"org-{n}", "name": f"{text} {n}", "country": "CH", "email": text,
                                      "phone": text, "url": f"https://example.org/{text}", "address": text, "remarks": text})
        site["users"].append({"username": f"{text}{n}", "first_name": text, "last_name": text})
        site["training_centers"].append(own | {"name": text, "location": {"type": "Point", "coordinates": [7.5, 46.9]}})
        site["course_types"].append(own | {"name": text, "description": text, "instruction_hours": text})
        site["conveners"].append(own | {"user": f"{text}{n}", "title": text, "degree": text})
        site["courses"].append(own | {"course_type": n, "convener": n, "training_center": n, "language": text,
                                      "start_date": "2026-12-01", "end_date": "2026-12-02", "trained_competence": text})
        site["attendees"].append(own | {"firstname": text, "surname": text})
        site["certificates"].append({"id": n, "certificateID": f"QGIS-{n}", "course": n, "attendee": n})
    return site


@pytest.fixture(scope="module")
def mean(tmp_path_factory):
    """A store of the mean site, whose courses changed once, and what can be made of it."""
    folder = tmp_path_factory.mktemp("mean")
    (folder / "site.json").write_text(json.dumps(mean_site()))
    store = folder / "store"

    def make(*words, to=None):
        done = subprocess.run([QCERT, "--store", store, "--today", TODAY, *words], capture_output=True, cwd=folder)
        assert done.returncode in (0, 3), done.stderr
        if to:
            (folder / to).write_bytes(done.stdout)
    with Site(folder, "--today", TODAY) as site:
        sync(store, site, "--details")
        site.change(patch={"courses": {str(n): {"trained_competence": f"{text}!"} for n, text in enumerate(TEXTS, 1)}})
        sync(store, site)
        (folder / "list.csv").write_text("id,name\n" + "".join(f"QGIS-{n},x\n" for n in range(1, len(TEXTS) + 1)))
        for ending in ("csv", "xlsx", "ods"):
            make("verify", "--server", site.url, "--pace", "8", "--max-age", "1d", "--file", "list.csv", "--name-column", "name",
                 "--keep-names", "--output", f"verified.{ending}", "--report", f"report-{ending}.html")
    for ending in ("csv", "xlsx", "ods", "kml", "gml", "gpx", "ics", "geojson", "geojsonl"):
        make("export", f"courses.{ending}", "--layer", "courses")
    for text in FORMULAS + MARKUP + CODE:
        plain = " ".join(text.split())
        make("fee", "charge", "1", "3", f"--title={plain}", f"--batch={plain}", "--again")
        make("fee", "pay", "1", "20", "--by", "sepa", f"--reference={plain}", f"--note={plain}", "--again")
    for form in ("csv", "html"):
        make("fee", "statement", "--as", form, f"--title={MARKUP[0]}", to=f"statement.{form}")
    make("fee", "note", "1", "--payee=" + MARKUP[0], "--iban=DE02120300000000202051", "--reference=" + MARKUP[1], "--as", "html",
         to="note.html")
    make("changes", "--as", "atom", "--title", MARKUP[0], to="changes.atom")
    make("changes", "--as", "markdown", "--title", MARKUP[0], to="changes.md")
    make("publish", "published", "--title", MARKUP[0])
    return folder, store


# ---- what is written of it: spreadsheets -------------------------------------------------------------------------

NUMBER = re.compile(r"[-+][-+0-9 ()./]*")


def is_formula(cell):
    return cell[:1] in tuple("=+-@\t\r\n＝＋－＠") and not NUMBER.fullmatch(cell) or cell.startswith("of:=")


@pytest.mark.parametrize("name", ["verified.csv", "courses.csv", "statement.csv"])
def test_no_cell_of_a_csv_is_a_formula(mean, name):
    with open(mean[0] / name, encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert [cell for cell in cells if is_formula(cell)] == []
    assert sum(cell.startswith("'") for cell in cells) >= len(FORMULAS)


@pytest.mark.parametrize("name", ["verified.xlsx", "courses.xlsx", "verified.ods", "courses.ods"])
def test_no_cell_of_a_workbook_is_a_formula(mean, name):
    """By the bytes of the file, for what reads it again might be as blind as what wrote it."""
    with zipfile.ZipFile(mean[0] / name) as book:
        parts = {part: book.read(part) for part in book.namelist() if part.endswith((".xml", ".rels"))}
    assert parts and not [part for part, text in parts.items() if re.search(
        rb"<f[ >]|table:formula|Target=.https?://example|ddeLink|<hyperlink", text)]
    texts = [element.text or "" for text in parts.values() for element in ElementTree.fromstring(text).iter()]
    assert sum(text.startswith("'") for text in texts) >= (len(FORMULAS) if name.startswith("courses") else 1)


# ---- what is written of it: pages, feeds, maps, calendars --------------------------------------------------------


class Elements(html.parser.HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, text):
        super().__init__()
        self.names = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.names += [tag, *(name for name, _ in attributes)]
        self.names += [value for name, value in attributes if re.match(r"\s*(javascript|data):", value or "")]


def test_no_text_becomes_markup(mean):
    pages = [path for path in mean[0].rglob("*.html")]
    assert {"report-csv.html", "statement.html", "note.html", "index.html"} <= {path.name for path in pages}
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert "xss" in text and not [name for name in Elements(text).names if "xss" in name], path


def test_no_text_becomes_an_element(mean):
    documents = [path for path in mean[0].rglob("*") if path.suffix in (".atom", ".kml", ".gml", ".gpx")]
    assert {"changes.atom", "all.atom", "courses.kml", "courses.gpx"} & {path.name for path in documents}
    for path in documents:
        names = [name for element in ElementTree.parse(path).iter() for name in (element.tag, *element.attrib)]
        assert names and not [name for name in names if "xss" in name], path


def test_no_text_becomes_a_list(mean):
    documents = [path for path in mean[0].rglob("*") if path.suffix in (".geojson", ".geojsonl")]
    assert {"courses.geojson", "courses.geojsonl"} == {path.name for path in documents} and len(documents) == 3
    for path in documents:
        features = json.loads(path.read_text())["features"] if path.suffix == ".geojson" else [
            json.loads(line) for line in path.read_text().strip().split("\n")]
        values = [value for feature in features for value in feature["properties"].values()]
        assert len(features) == len(TEXTS) and not [value for value in values if isinstance(value, (dict, list, bool))]


def test_no_text_becomes_a_line_of_a_calendar(mean):
    calendars = [path for path in mean[0].rglob("*.ics")]
    assert len(calendars) > 1
    for path in calendars:
        lines = path.read_bytes().decode().replace("\r\n ", "").split("\r\n")
        assert {re.split("[;:]", line)[1] for line in lines if re.match("(BEGIN|END)[;:]", line)} <= {"VCALENDAR", "VEVENT"}
        assert not [line for line in lines if line.startswith("X-XSS")]


# ---- what is written of it: the terminal -------------------------------------------------------------------------


@pytest.mark.parametrize("words", [
    "find --limit 0 --ids", "find --near 7,46", "organisations --ids", "centres", "changes", "lint --all", "figures --by country",
    "languages", "status", "history", "fee balance", "fee statement", "mine 3 --limit 0", "show 3", "show 30"])
def test_nothing_plays_tricks_on_a_terminal(mean, words):
    status, said = ask(mean[1], words.split())
    assert status in (0, 3) and said and not TRICKS.search(said)


@pytest.mark.parametrize("words", [
    "find", "find --country", "find --text", "find --language", "follow", "star course", "places", "show", "mine", "lint", "export",
    "publish /proc/", "verify", "history", "verify --file", "verify --check-report", "attendees check", "dossier new", "news",
    "dossier import", "fee charge 1", "sync --server", "sync --ca-file", "reach --language", "export x.csv --crs",
    "store backup /proc/", "--store /dev/null/", "--today", "--"])
def test_nothing_that_is_asked_plays_tricks(mean, words):
    for text in HIDDEN:
        typed = text.replace("\0", "")
        words = words.split() if isinstance(words, str) else words
        status, said = ask(mean[1], [*words[:-1], words[-1] + typed] if words[-1].endswith("/") else [*words, typed])
        assert status in (0, 1, 2, 3) and not TRICKS.search(said), said


# ---- names of files ----------------------------------------------------------------------------------------------

TARGETS = {
    # a command that writes, without its target
    "export": "export", "publish": "publish", "backup": "store backup", "report": "verify --offline QGIS-1 --report",
    "output": "verify --offline --file {at}/list.csv --output", "evidence": "verify --server {url} QGIS-1 --evidence",
    "clean": "attendees check {at}/attendees.csv --clean", "dossier": "dossier export 1", "desk": "dossier list --due --ics",
}
BAD = {
    # a target, and what is there before
    "above all": "../../../../../../../../../../proc/x.csv", "in /proc": "/proc/self/x.csv", "a device": "/dev/null",
    "a full disk": "/dev/full", "under a file": "{at}/mine.csv/x.csv", "too long": "{at}/" + "x" * 5000 + ".csv",
    "a deep path": "{at}/" + "x/" * 2040 + "x.csv", "a file": "{at}/mine.csv", "a link to a file": "{at}/link.csv",
    "a link to nothing": "{at}/void.csv/x.csv", "a link to itself": "{at}/loop.csv", "nothing": "",
}


@pytest.fixture
def lair(running, tmp_path):
    at = tmp_path / "files"
    at.mkdir()
    shutil.copy(running[1], tmp_path / "store")
    qcert(tmp_path / "store", "dossier", "new", "Example", "--country", "CH")
    (at / "list.csv").write_text("id,n\nQGIS-1,x\n")
    (at / "attendees.csv").write_text("First Name,Surname,Email\nA,B,a@example.org\n")
    (at / "mine.csv").write_text(SECRET)
    os.symlink("mine.csv", at / "link.csv")
    os.symlink("nowhere", at / "void.csv")
    os.symlink("loop.csv", at / "loop.csv")
    return at, tmp_path / "store", running[0]


@pytest.mark.parametrize("target", BAD)
@pytest.mark.parametrize("command", TARGETS)
def test_nothing_is_overwritten(lair, command, target):
    at, store, site = lair
    before = sorted(path.name for path in at.iterdir())
    words = [word.format(at=at, url=site.url) for word in TARGETS[command].split()]
    status, said = ask(store, [*words, BAD[target].format(at=at)], MUCH, cwd=at)
    assert status in (1, 2, 3) and re.search("qcert .*: ", said), said
    assert (at / "mine.csv").read_text() == SECRET and sorted(path.name for path in at.iterdir()) == before
    assert os.stat("/dev/null").st_rdev == os.makedev(1, 3) and os.stat("/dev/full").st_rdev == os.makedev(1, 7)
    assert qcert(store, "store", "check")["sound"]


@pytest.mark.parametrize("lies", ["link", "folder", "pipe"])
def test_evidence_goes_nowhere_else(lair, lies):
    """What lies in wait in its folder is not written through."""
    at, store, site = lair
    pages = at / "pages"
    pages.mkdir()
    for name in ("SHA256SUMS", "attendee-QGIS-1-20261123T100000Z-1.html", "attendee-QGIS-1-20261123T100000Z-1.txt"):
        if lies == "link":
            os.symlink(at / "mine.csv", pages / name)
        elif lies == "folder":
            (pages / name).mkdir()
        else:
            os.mkfifo(pages / name)
    status, said = ask(store, ["verify", "--server", site.url, "QGIS-1", "--evidence", pages])
    assert status == 1 and "is no file: name another folder" in said
    assert (at / "mine.csv").read_text() == SECRET and len(list(pages.iterdir())) == 3
