"""The programs as users have them, at one moment after the other: a call of the system fails, the process is killed
instead of it, or one library gets no memory.  Then what there is is the old or the new, whole, and doing it again helps.

What is in reach of the library alone - its own memory and SQLite's, torn writes, power cuts - is in test_faults.c and
test_kill.c; here are the libraries that only programs use, what GDAL writes, and the answers.  GDAL, libxml2, OpenSSL
and SpatiaLite are given all the memory they ask for: they end or hang without, and nobody can mend that from outside.

Of all moments QCERT_TEST_MOMENTS (2) are tried, evenly spread.  QCERT_TEST_COURSES: exports have as many more courses,
and more moments."""

import collections
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from built import BUILD, QCERT, SOURCE, TODAY, run

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

MOMENTS = int(os.environ.get("QCERT_TEST_MOMENTS", 2))
COURSES = int(os.environ.get("QCERT_TEST_COURSES", 0))
STARVE = BUILD / "tests" / "starve.so"
LATER = "2026-11-27"
WRITES = ("write", "pwrite64", "writev", "ftruncate", "fallocate", "fsync", "fdatasync", "rename", "link", "unlink",
          "unlinkat", "mkdir", "rmdir")
READS = ("openat", "read", "pread64", "getdents64")
UNFINISHED = re.compile(r"\.qcert-part-|^copy\.sqlite\.\w+$")
CLEANING = {"unlink", "unlinkat", "rmdir"}  # what cannot be removed stays

LIST = "".join(f"QGIS-{number}\n" for number in (1, 99, 4))
PEOPLE = "First Name,Surname,Email\n Ada ,Newman,ada@example.org\nAda,Newman,ada@example.org\n"


@dataclass(frozen=True)
class Job:
    """What is asked for; in a folder with a store of the invented site, if not of another, with what lies there before."""

    name: str
    words: tuple
    before: tuple = ()  # commands
    said: bool = False  # that the answer is the same in every run
    site: str = "demo:"
    by_parts: bool = False  # each answer is kept as it comes


def exported(name):
    form = ("--format", "CSV") if name.endswith("/") else ()
    return Job(f"export {name}", ("export", name, "--past", "--replace", *form), (("export", name, "--limit", "3", *form),),
               site="served" if COURSES else "demo:")


VERIFY = ("verify", "--file", "list.txt", "--output", "result.csv", "--evidence", "pages", "--report", "report.html",
          "--server", "SITE", "--pace", "8")
TAKE_IN = ("dossier", "import", str(SOURCE / "tests/data/dossier/academy.json"))
CHARGE = ("fee", "charge", "1", "12", "--batch", "A")
JOBS = {job.name: job for job in [
    Job("find", ("find", "Bern", "--within", "2000", "--past"), said=True),
    Job("show", ("show", "1"), said=True),
    Job("figures", ("figures",), said=True),
    Job("sync", ("sync", "--server", "SITE", "--force", "--today", LATER)),
    Job("fetch", ("sync", "--server", "SITE", "--force", "--today", LATER), site="served"),
    Job("probe", ("probe", "--server", "SITE"), site="served"),
    Job("verify", VERIFY, site="verify", by_parts=True),
    Job("publish", ("publish", "site", "--replace"), (("publish", "site", "--country", "CH"),)),
    *(exported(name) for name in ("a.csv", "a.gpkg", "a.xlsx", "a.geojson", "a.fgb", "a.shp", "a.ics", "folder/")),
    Job("backup", ("store", "backup", "copy.sqlite")),
    Job("clean list", ("attendees", "check", "people.csv", "--clean", "clean.csv")),
    Job("import", TAKE_IN),
    Job("add", ("dossier", "add", "1", "contribution", "books", "--title", "A"), (TAKE_IN,)),
    Job("move", ("dossier", "move", "1", "withdrawn"), (TAKE_IN,)),
    Job("dossier page", ("dossier", "export", "1", "dossier.html"), (TAKE_IN,)),
    Job("charge", CHARGE),
    Job("pay", ("fee", "pay", "1", "300", "--by", "sepa", "--reference", "R"), (CHARGE,)),
    Job("correct", ("fee", "correct", "1", "--note", "Not issued"), (CHARGE,)),
    Job("statement", ("fee", "statement"), (CHARGE,), said=True),
]}


# ---- what there is ------------------------------------------------------------------------------------------------

def masked(text):
    """Without what another run has otherwise: times, how long it took, random names."""
    text = re.sub(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "NAME", text)
    text = re.sub(r"20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?", "TIME", text)
    return re.sub(r'"(milliseconds|checked|identity)": ?("[^"]*"|\d+)', r"\1", text)


def rows_of(path):
    """The rows of a data base that ought to be the same; indexes and statistics are checked by their own means."""
    with sqlite3.connect(path) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = [name for name, in base.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE"
            " 'idx_%' AND name NOT LIKE 'rtree_%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%spatial_ref_sys%'"
            " ORDER BY 1")]
        rows = {name: sorted(map(repr, base.execute(f'SELECT * FROM "{name}"'))) for name in tables}
    base.close()
    for number, row in enumerate(rows.get("run", [])):
        rows["run"][number] = re.sub(r"\d+(\.\d+)?", "N", row)
    return masked(repr(rows))


def check_evidence(folder):
    """What is in the list is whole, and so is what is not in it yet; the site's clock is in all of it."""
    if (folder / "SHA256SUMS").stat().st_size:  # else no page came that far
        run("sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS", cwd=folder)
    assert all(page.stat().st_size for page in folder.iterdir() if page.name != "SHA256SUMS")


def content_of(path):
    if path.suffix in (".sqlite", ".gpkg"):
        return rows_of(path)
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as packed:
            assert packed.testzip() is None
            return {name: masked(packed.read(name).decode()) for name in packed.namelist()}
    if path.parent.name == "pages":
        check_evidence(path.parent)
        return "as its sum says"
    return masked(path.read_bytes().decode("latin-1"))


def contents(folder):
    """All that bears its name, by its name; the folders of the unfinished are nobody's."""
    return {str(path.relative_to(folder)): content_of(path) for path in sorted(folder.rglob("*"))
            if path.is_file() and not UNFINISHED.search(str(path.relative_to(folder)))
            and not path.name.endswith(("-wal", "-shm", "-journal"))}


def unfinished(folder):
    return [str(path) for path in folder.rglob("*") if UNFINISHED.search(path.name)]


# ---- the bench ----------------------------------------------------------------------------------------------------

def grown(path, into):
    """The rows of a site with as many more courses, each with so much to say that it takes most of a page."""
    rows = json.loads(path.read_text())
    more = {**rows["courses"][0], "trained_competence": "M" * 3000}
    rows["courses"] += [{**more, "id": 1000 + n, "start_date": f"+{n}", "end_date": f"+{n}"} for n in range(COURSES)]
    into.write_text(json.dumps(rows))
    return into


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    data = SOURCE / "tests" / "data"
    rows = grown(data / "sync" / "site.json", tmp_path_factory.mktemp("served") / "site.json")
    with Site(data / "verify", "--today", TODAY) as verify, Site(rows, "--today", TODAY) as served:
        yield {"demo:": "demo:", "verify": verify.url, "served": served.url}


class Bench:
    """A job with what was there before it, and what is there and said behind it when all goes well."""

    def __init__(self, job, site, folder):
        self.job, self.site, self.folder = job, site, folder
        self.environment = {**os.environ, "XDG_CONFIG_HOME": str(folder / "config"), "LANG": "C.UTF-8",
                            "QCERT_GEODATA": str(BUILD / "geodata.db")}
        self.old, self.work = folder / "old", folder / "work"
        self.old.mkdir()
        (self.old / "list.txt").write_text(LIST)
        (self.old / "people.csv").write_text(PEOPLE)
        for words in (("sync", "--server", "SITE", "--past"), *job.before):
            run(*self.command(words), cwd=self.old, env=self.environment)
        self.words = self.command(job.words)
        self.status, self.answer, _ = self.ask()
        assert self.status in (0, 3)
        self.before, self.after = contents(self.old), contents(self.work)

    def command(self, words):
        day = () if "--today" in words else ("--today", TODAY)
        return [str(QCERT), "--json", "--store", "store.sqlite", *day,
                *(self.site if word == "SITE" else word for word in words)]

    def renew(self):
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.old, self.work)

    def ask(self, prefix=(), again=False, **environment):
        """Answers the exit status, and what was written to both channels."""
        if not again:
            self.renew()
        with open(self.folder / "answer.json", "wb") as answer:
            done = subprocess.run([*prefix, *self.words], cwd=self.work, stdout=answer, stderr=subprocess.PIPE, text=True,
                                  env={**self.environment, **environment}, timeout=60)
        return done.returncode, masked((self.folder / "answer.json").read_text()), done.stderr

    def calls(self, names):
        """Which calls of the system there are that have to do with the folder: names, and the how many-eth each is."""
        log = self.folder / "calls"
        self.ask(["strace", "-f", "-y", "-qq", "-o", log, "-e", "trace=" + ",".join(names)])
        seen, found = collections.Counter(), []
        for line in log.read_text().splitlines():
            who, name, rest = re.match(r"(\d+) +(\w+|<\.\.\.|[-+]+)(.*)", line).groups()
            if name not in names:
                continue
            seen[who, name] += 1
            if str(self.folder) in rest.replace(f"AT_FDCWD<{self.work}>", ""):
                found.append((name, seen[who, name]))
        return list(dict.fromkeys(found))


@pytest.fixture
def bench(request, sites, tmp_path):
    job = JOBS[request.param]
    return Bench(job, sites[job.site], tmp_path)


def spread(moments):
    points = min(MOMENTS, len(moments))
    return [moments[number * len(moments) // points] for number in range(points)]


def check_states(bench):
    """Each file is the old or the new one; answers what there is.  A page that was read and whose answer was not kept
    is read, and kept, once more."""
    now = contents(bench.work)
    for name, content in now.items():
        if bench.job.by_parts and name.startswith(("pages/", "store")):
            continue
        assert content in (bench.before.get(name), bench.after.get(name)), name
    assert bench.before.keys() & bench.after.keys() <= now.keys()
    assert {name for name in now if not name.startswith("pages/")} <= bench.before.keys() | bench.after.keys()
    return now


def answers(folder):
    """The certificates of which the store has an answer, one for each."""
    with sqlite3.connect(folder / "store.sqlite") as base:
        rows = [name for name, in base.execute("SELECT certificate FROM certificate_check WHERE verdict <> 'unknown'")]
    base.close()
    return rows


def check_second_try(bench, now):
    """Nothing is in the way of doing it, if it was not done."""
    assert run(QCERT, "--store", "store.sqlite", "store", "check", cwd=bench.work, env=bench.environment) == "sound\n"
    if now["store.sqlite"] == bench.after["store.sqlite"] != bench.before["store.sqlite"]:
        return
    status, _, said = bench.ask(again=True)
    assert status == bench.status or "is there already" in said, said
    if not bench.job.by_parts:
        assert contents(bench.work) == bench.after
        return
    check_states(bench)
    assert sorted(answers(bench.work)) == sorted(LIST.split())


def check_end(bench, status, answer, said):
    """All is well, or there is an error in words; it never ends by a signal."""
    assert status in (1, bench.status), f"{status}: {said}"
    now = check_states(bench)
    if status == bench.status:
        assert now == bench.after or bench.job.by_parts
        assert not bench.job.said or answer == bench.answer
    else:
        assert re.search(r"qcert[^\n]*: [^\n]+\n", said), said
    check_second_try(bench, now)


# ---- calls of the system ------------------------------------------------------------------------------------------

def inject(call, number, what):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={number}"]


@pytest.mark.parametrize("bench", JOBS, indirect=True)
def test_call_fails(bench):
    for call, number in spread(bench.calls(WRITES + READS)):
        error = "ENOSPC" if "write" in call else "EIO"
        ended = bench.ask(inject(call, number, f"error={error}"))
        print(call, number, ended[0])
        check_end(bench, *ended)
        assert call in CLEANING or not unfinished(bench.work)


@pytest.mark.parametrize("bench", [name for name, job in JOBS.items() if not job.said], indirect=True)
def test_killed(bench):
    for call, number in spread(bench.calls(WRITES)):
        status, _, said = bench.ask(inject(call, number, "signal=KILL"))
        print(call, number, status)
        assert status in (-signal.SIGKILL, bench.status), said
        check_second_try(bench, check_states(bench))


# ---- memory -------------------------------------------------------------------------------------------------------

# The program itself has no name, and asks for Jansson's memory, too. GDAL's driver of shapefiles ends the process when a
# file cannot be opened.
STARVED = [(name, library) for name, job in JOBS.items() for library in ("qcert", "", "libcurl")
           if (library != "libcurl" or job.site != "demo:") and (name, library) != ("export a.shp", "qcert")]


@pytest.mark.parametrize("lasting", ["", "+"], ids=["once", "for good"])
@pytest.mark.parametrize("bench, library", STARVED, indirect=["bench"])
def test_starves(bench, library, lasting):
    says = bench.folder / "requests"
    bench.ask(LD_PRELOAD=str(STARVE), STARVE=library, STARVE_SAYS=str(says))
    requests = range(int(says.read_text()))
    assert requests
    for number in spread(requests):
        ended = bench.ask(LD_PRELOAD=str(STARVE), STARVE=library, STARVE_AT=f"{number}{lasting}")
        print(number, ended[0])
        check_end(bench, *ended)
        assert not unfinished(bench.work)
