"""The packages: they hold what they should, install and work; the checks of QGIS' plugin repository find nothing."""

import configparser
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urlparse
from zipfile import ZipFile

import pytest

from built import BUILD, SOURCE, run

NAME = "qgis_certification"
VERSION = re.search(r'^#define QCERT_VERSION "(.*)"$', (SOURCE / "native" / "qcert.h").read_text(), re.MULTILINE)[1]
PLATFORM = f"linux-{os.uname().machine}"
ZIPS = [f"{NAME}-{VERSION}.zip", f"{NAME}-{VERSION}-{PLATFORM}.zip"]
OFFICIAL, WITH_LIBRARY = ZIPS
LOADED = ["libical.so.3", "libqcert.so.1", "libsimdjson.so.14", "libutf8proc.so.2",
          "qcert-calendar.so", "qcert-export.so"]
LIBRARY = {f"lib/{name}" for name in [*LOADED, "qcert-pdf.so", "libpoppler-glib.so.8", "geodata.db", "LICENSES.md",
                                      "libical3.copyright", "libpoppler-glib8.copyright", "libsimdjson14.copyright", "libutf8proc2.copyright"]}

# What of the folder plugin is not for users of the plugin.
KEPT_BACK = re.compile(r"CMakeLists\.txt|run|show\.py|i18n/(\w+\.ts|update\.py)|(.*/)?__pycache__/.*")


@pytest.fixture(scope="module")
def packages():
    """The folder with what the target "package" makes."""
    run("cmake", "--build", BUILD, "--target", "package")
    return BUILD


@pytest.fixture(scope="module", params=ZIPS)
def zipped(request, packages):
    with ZipFile(packages / request.param) as opened:
        yield opened


@pytest.fixture(scope="module")
def unpacked(zipped, tmp_path_factory):
    """The folder that QGIS would unpack a zip to."""
    folder = tmp_path_factory.mktemp("plugins")
    zipped.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((SOURCE / "metadata.txt").read_text(encoding="utf-8"))
    return parser["general"]


@pytest.fixture(autouse=True)
def told_nothing(monkeypatch):
    """Nobody says where the library and its data are."""
    for name in ("QCERT_LIBRARY", "QCERT_GEODATA"):
        monkeypatch.delenv(name, raising=False)


# ---- the zips ----------------------------------------------------------------------------------------------------


def test_zip_holds_the_plugin(zipped):
    folder = SOURCE / "plugin"
    source = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    expected = {name for name in source if not KEPT_BACK.fullmatch(name)} | {"metadata.txt", "LICENSE"}
    expected |= {name.removesuffix("ts") + "qm" for name in source if name.endswith(".ts")}
    expected |= LIBRARY if zipped.filename.endswith(WITH_LIBRARY) else set()
    assert sorted(zipped.namelist()) == sorted(f"{NAME}/{name}" for name in expected)


def test_zip_keeps_the_rules_of_the_repository(zipped):
    """Those of the validator and of the file checks."""
    assert os.stat(zipped.filename).st_size <= 25_000_000 and zipped.testzip() is None
    names = zipped.namelist()
    assert {name.partition("/")[0] for name in names} == {NAME} and NAME.isidentifier()
    assert not [name for name in names if re.search(r"\.\.|^/|\.pyc|(^|/)(\.|__MACOSX/|__pycache__/)", name)]
    assert {f"{NAME}/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE")} <= set(names)
    assert {entry.external_attr >> 16 for entry in zipped.infolist()} == {0o100644}
    programs = [name for name in names if re.search(r"\.(exe|dll|so|dylib|bat|sh|ps1|cmd)(\.|$)", name.lower())]
    assert all(name.startswith(f"{NAME}/lib/") for name in programs)
    assert bool(programs) == zipped.filename.endswith(WITH_LIBRARY)


def test_every_folder_of_python_is_a_package(zipped):
    folders = {name.rpartition("/")[0] for name in zipped.namelist() if name.endswith(".py")}
    assert {f"{folder}/__init__.py" for folder in folders} <= set(zipped.namelist())


def test_same_files_make_the_same_zips(packages, tmp_path):
    environment = {**os.environ, "TZ": "Pacific/Auckland"}
    run("cpack", "--config", BUILD / "CPackConfig.cmake", "-B", tmp_path, env=environment, umask=0o077)
    for name in ZIPS:
        assert (tmp_path / name).read_bytes() == (packages / name).read_bytes()


def test_metadata(metadata, zipped):
    needed = "name description about version qgisMinimumVersion author email repository tracker".split()
    assert all(metadata[name].strip() for name in needed)
    assert metadata["version"] == VERSION and metadata["changelog"].startswith(f"{VERSION}:")
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in metadata  # the repository finds that out itself
    assert metadata["hasProcessingProvider"] == "yes"
    assert {metadata[name] for name in ("server", "experimental", "deprecated")} == {"False"}
    assert "/" not in metadata["author"] and re.fullmatch(r"[\w ,-]+", metadata["tags"])
    assert f"{NAME}/{metadata['icon']}" in zipped.namelist()
    for name in ("homepage", "repository", "tracker"):
        assert all(urlparse(metadata[name])[:2]), name


def test_addresses_are_examples_until_there_are_others(metadata):
    """metadata.txt is the one place that says them; publishing begins with changing it, and this."""
    assert metadata["email"].endswith("@example.org")
    assert {urlparse(metadata[name]).hostname for name in ("repository", "tracker")} == {"example.org"}
    elsewhere = [path.name for path in (SOURCE / "native" / "packaging").iterdir() if "example.org" in path.read_text()]
    assert elsewhere == []


# ---- the repository's scanners -----------------------------------------------------------------------------------


def findings(*command, cwd):
    """What a scanner says of a folder; nothing if it ends well."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout + done.stderr if done.returncode else ""


def bandit(folder):
    """With all of its tests, which are more than the site runs."""
    return findings("bandit", "--quiet", "--recursive", ".", cwd=folder)


def flake8(folder):
    """With the site's longest line and all that is on by default, which is more than the site selects."""
    return findings("flake8", "--isolated", "--max-line-length=120", ".", cwd=folder)


def secretlint(folder):
    """npm's; tests/run installs it where there is npm, because Debian has nothing of the kind."""
    program = SOURCE / "build" / "secretlint" / "node_modules" / ".bin" / "secretlint"
    if not program.exists():
        pytest.skip("secretlint is not there: no npm, or no network")
    rules = program.parents[2] / "rules.json"
    rules.write_text('{"rules": [{"id": "@secretlint/secretlint-rule-preset-recommend"}]}')
    return findings(program, "--secretlintrc", rules, "**/*", cwd=folder)


SCANNERS = {bandit: "eval(input())\n", flake8: "import os\n",
            secretlint: "u = 'https://user:%s@site.org/'\n" % "hunter2secret"}


@pytest.mark.parametrize("scan", SCANNERS)
def test_scanner_finds_nothing(scan, unpacked):
    assert scan(unpacked) == ""


@pytest.mark.parametrize("scan", SCANNERS)
def test_scanner_would_find_something(scan, tmp_path):
    (tmp_path / "fault.py").write_text(SCANNERS[scan])
    assert "fault.py" in scan(tmp_path)


def test_text_holds_no_control_of_direction(unpacked):
    """The site's newer Bandit looks for these: they make a program look like another one."""
    for path in unpacked.rglob("*.py"):
        assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", path.read_text(encoding="utf-8")), path


# ---- unpacked ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def qgis(tmp_path_factory):
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    from qgis.core import QgsApplication
    app = QgsApplication([], True, str(tmp_path_factory.mktemp("profile")))
    app.initQgis()
    yield app
    app.exitQgis()


def test_forms_and_translations_load(qgis, unpacked):
    from qgis.PyQt.QtCore import QTranslator
    from qgis.PyQt.uic import loadUi
    for path in unpacked.rglob("*.ui"):
        assert loadUi(str(path)).objectName(), path
    for path in unpacked.rglob("*.qm"):
        assert QTranslator().load(str(path)), path


USE = """
import re, sys
sys.path.insert(0, sys.argv[1])
from qgis_certification.store import Store
with Store(sys.argv[2]) as store:
    print(store.places("Bern", limit=1).take(1)[0].country)
    for name in ("courses.geojson", "courses.ics"):  # each is written by a module of its own
        store.export(sys.argv[2] + name)
with open("/proc/self/maps") as maps:
    print(*sorted(set(re.findall(r"/\\S+/(?:libqcert|qcert-|libical\\.|libsimdjson|libutf8proc)\\S+", maps.read()))))
"""


def test_plugin_with_its_library_works(packages, tmp_path):
    with ZipFile(packages / WITH_LIBRARY) as opened:
        opened.extractall(tmp_path)
    country, loaded = run("/usr/bin/python3", "-B", "-c", USE, tmp_path, tmp_path / "store", cwd="/").splitlines()
    assert country == "CH"
    assert loaded.split() == [str(tmp_path / NAME / "lib" / name) for name in LOADED]


# ---- Debian ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def deb(packages):
    return packages / f"qcert_{VERSION}_{run('dpkg', '--print-architecture').strip()}.deb"


def test_deb_holds_all(deb):
    names = [line.split()[5].removeprefix("./") for line in run("dpkg-deb", "--contents", deb).splitlines()]
    for name in ("usr/bin/qcert", "usr/lib/.*libqcert.so.1", "usr/lib/.*qcert/qcert-export.so", "usr/include/qcert.h",
                 "usr/lib/.*qcert/qcert-calendar.so", "usr/lib/.*qcert/qcert-pdf.so", "usr/share/qcert/geodata.db", "usr/share/qcert/LICENSES.md",
                 "usr/share/man/man1/qcert.1.gz", "usr/share/bash-completion/completions/qcert",
                 "usr/share/doc/qcert/copyright", "usr/share/doc/qcert/examples/qcert-news.timer",
                 f"usr/share/qgis/python/plugins/{NAME}/metadata.txt"):
        assert [found for found in names if re.fullmatch(name, found)], name


def test_deb_says_what_it_needs(deb):
    told = dict(line.split(": ", 1) for line in run("dpkg-deb", "--field", deb).splitlines() if ": " in line)
    assert told["Version"] == VERSION and told["Maintainer"].endswith("@example.org>")
    assert {"libgdal", "libspatialite", "libcurl", "libical", "libpoppler-glib", "libjansson"} <= {
        re.match(r"\D+", need)[0] for need in told["Depends"].split(", ")}
    assert told["Recommends"] == "qgis, python3-qgis"


def test_deb_has_no_errors(deb):
    assert [line for line in run("lintian", "--fail-on", "none", deb).splitlines() if line.startswith("E:")] == []


# A system that is thrown away: this one, with all that is written kept elsewhere.
THROWN_AWAY = """
set -e
mount -t tmpfs tmpfs "$1"
for part in usr etc var; do
    mkdir -p "$1/$part/new" "$1/$part/work"
    mount -t overlay overlay -o "lowerdir=/$part,upperdir=$1/$part/new,workdir=$1/$part/work" /$part
done
shift
exec "$@"
"""


@pytest.fixture
def aside(tmp_path):
    """What to put before a command so that it changes nothing of this system."""
    (tmp_path / "system").mkdir()
    before = ["unshare", "--mount", "sh", "-c", THROWN_AWAY, "sh", str(tmp_path / "system")]
    if subprocess.run([*before, "true"], stderr=subprocess.DEVNULL).returncode:
        pytest.skip("only root may lay a system over this one")
    return before


def test_deb_installs_works_and_goes(deb, aside, tmp_path):
    plugin = f"/usr/share/qgis/python/plugins/{NAME}"
    use, script = tmp_path / "use.py", tmp_path / "script"
    use.write_text(USE)
    script.write_text(f"""set -e
        dpkg --install {deb} >&2
        cd /; qcert places Bern | head -n 1; man -w qcert; ls -d {plugin}/__pycache__
        HOME={tmp_path} qgis_process.bin plugins 2>/dev/null | grep -o {NAME}
        /usr/bin/python3 -B {use} {Path(plugin).parent} {tmp_path}/store
        dpkg --purge qcert >&2; ! ls -d {plugin} /usr/share/qcert /usr/share/doc/qcert /usr/bin/qcert
    """)
    place, manual, compiled, offered, country, loaded = run(*aside, "bash", script).splitlines()
    assert "Bern, Canton of Bern" in place and country == "CH" and len(loaded.split()) == len(LOADED)
    assert offered == NAME  # by QGIS, to everybody
    assert (manual, compiled) == ("/usr/share/man/man1/qcert.1.gz", f"{plugin}/__pycache__")
    assert all(path.startswith("/usr/lib/") for path in loaded.split())
