"""The algorithms as qgis_process runs them: without a window, from a profile in which the plugin is on."""

import json
import os
import re
import subprocess

import pytest

from built import BUILD, SOURCE, TODAY

from algorithms import NAMES

POINTS = {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"town": name}, "geometry": {"type": "Point", "coordinates": place}}
    for name, place in (("Bern", [7.45, 46.95]), ("Nairobi", [36.8, -1.3]))]}


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home in whose profile the plugin is on, as installing puts it there."""
    home = tmp_path_factory.mktemp("home")
    profile = home / "config" / "profiles" / "default"
    plugin = profile / "python" / "plugins" / "qgis_certification"
    plugin.mkdir(parents=True)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nqgis_certification=true\nprocessing=true\n")
    for path in [*(SOURCE / "plugin").iterdir(), SOURCE / "metadata.txt"]:
        (plugin / path.name).symlink_to(path)
    (home / "points.geojson").write_text(json.dumps(POINTS))
    return home


def ask(home, *words):
    """Run qgis_process.bin (Debian's wrapper of it is broken); answers its exit code, output and complaints."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8",
                   "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
                   "PYTHONDONTWRITEBYTECODE": "1", "QCERT_LIBRARY": os.environ.get(
                       "QCERT_LIBRARY", str(BUILD / "libqcert.so.1"))}
    done = subprocess.run(["qgis_process.bin", "--json", *map(str, words)], capture_output=True, text=True,
                          env=environment, timeout=120)
    return done.returncode, done.stdout, done.stderr


def answer(home, name, **parameters):
    code, out, err = ask(home, "run", f"certification:{name}", "--",
                         *(f"{key}={value}" for key, value in parameters.items()))
    assert code == 0 and "Traceback" not in err, f"{out}{err}"
    return json.loads(out)["results"]


def test_listed_and_described(home):
    code, out, err = ask(home, "list")
    listed = json.loads(out)["providers"]["certification"]["algorithms"]
    assert code == 0 and sorted(listed) == [f"certification:{name}" for name in NAMES] and "Traceback" not in err
    code, out, _ = ask(home, "help", "certification:nearestcourses")
    told = json.loads(out)
    assert code == 0 and "exact distance" in told["algorithm_details"]["short_description"]
    assert told["parameters"]["LIMIT"]["default_value"] == 3 and "OUTPUT" in told["outputs"]


def test_each_algorithm(home, site):
    """A user's first steps, in the store that the plugin uses when nobody says otherwise."""
    got = answer(home, "synchronise", SERVER=site.url, PAST="true", TODAY=TODAY)
    assert got["NEW"] > 100 and got["STORE"] == str(home / ".local/share/qcert/courses.sqlite")
    targets = {name: home / f"{name}.geojson" for name in (
        "near", "countries", "figures", "towns", "reach", "changes", "groups", "without")}
    answer(home, "nearestcourses", INPUT=home / "points.geojson", KEY="town", TODAY=TODAY, OUTPUT=targets["near"])
    answer(home, "organisationsbycountry", LOCALE="fr", OUTPUT=targets["countries"], TODAY=TODAY)
    answer(home, "programmefigures", YEARS=targets["figures"], TODAY=TODAY)
    answer(home, "reach", COUNTRY="CH", TOWNS=targets["towns"], SUMMARY=targets["reach"], TODAY=TODAY)
    answer(home, "usergroups", GROUPS=targets["groups"], COUNTRIES=targets["without"], TODAY=TODAY)
    answer(home, "changessince", SINCE="2026-01-01", OUTPUT=targets["changes"], TODAY=TODAY)
    got = answer(home, "exportcourses", OUTPUT=home / "courses.gpkg", TODAY=TODAY)
    assert (got["FORMAT"], got["ORGANISATIONS"]) == ("GPKG", 26) and (home / "courses.gpkg").exists()
    rows = {name: [row["properties"] for row in json.loads(path.read_text())["features"]]
            for name, path in targets.items()}
    assert [(row["input_town"], row["rank"], row["country"]) for row in rows["near"][:4]] == [
        ("Bern", 1, "CH"), ("Bern", 2, "CH"), ("Bern", 3, "CH"), ("Nairobi", 1, "KE")]
    assert rows["figures"][0]["of"] < rows["figures"][-1]["of"] and rows["figures"][-1]["people"] is None
    assert "Suisse" in [row["name"] for row in rows["countries"]] and rows["changes"] == []
    assert "QGIS Brasil" in [row["name"] for row in rows["groups"]] and len(rows["without"]) > 200
    assert len(rows["towns"]) > 1000 and rows["reach"][0]["country_name"] == "Switzerland"


def test_certificates(home, certified):
    (home / "people.csv").write_text("id,name\nQGIS-1,Zoe Müller-Sample\nQGIS-99,\n")
    got = answer(home, "verifycertificates", INPUT=home / "people.csv", FIELD="id", NAME_FIELD="name",
                 SERVER=certified.url, STORE=home / "checked.sqlite", OUTPUT=home / "checked.csv")
    assert (got["CONFIRMED"], got["OTHERS"]) == (1, 1)
    lines = (home / "checked.csv").read_text().splitlines()
    assert lines[0].startswith("id,name,certificate_id,") and ",on record," in lines[1] and ",match," in lines[1]


@pytest.mark.parametrize("parameters, why", [
    ({"STORE": "/nowhere/courses.sqlite"}, "There are no courses in /nowhere/courses.sqlite yet: synchronise first"),
    ({"STORE": "/etc/passwd"}, "is no store of certified courses")])
def test_a_failure_is_one_line(home, parameters, why):
    words = [f"{key}={value}" for key, value in parameters.items()]
    code, out, err = ask(home, "run", "certification:changessince", "--", f"OUTPUT={home / 'none.geojson'}", *words)
    assert code == 1 and out == "" and why in err and "Traceback" not in err
    lines = {line for line in err.splitlines() if not re.match(r" |.*(setapi|DeprecationWarning)", line)}
    assert len(lines) == 1, err  # QGIS says it to its log, too


def test_without_the_library(home, monkeypatch):
    monkeypatch.setenv("QCERT_LIBRARY", "/nowhere/libqcert.so.1")
    code, out, err = ask(home, "run", "certification:changessince", "--", f"OUTPUT={home / 'none.geojson'}")
    assert code == 1 and out == "" and "The library cannot be used: /nowhere/libqcert.so.1: absent" in err
    assert "Traceback" not in err
