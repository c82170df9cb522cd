"""The algorithm that verifies certificates: one question for the whole input, and its columns with the answers."""

from functools import partialmethod

import pytest

from qgis.core import QgsProcessingException

from algorithms import Said, layer, rows, run

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def verify(package, settings, certified, tmp_path, monkeypatch):
    """Runs the algorithm on a layer, with a store of its own, as fast as the server answers."""
    from qgis_certification.store import Store
    monkeypatch.setattr(Store, "verify", partialmethod(Store.verify, pace=-1))

    def ask(given, feedback=None, **parameters):
        return run("verifycertificates", tmp_path / "courses.sqlite", feedback, INPUT=given,
                   **{"FIELD": "name", "SERVER": certified.url, "OUTPUT": "memory:", **parameters})
    return ask


def people(*values, kind="Point?crs=EPSG:4326&field=name:string&field=who:string"):
    """A layer of ids and names, at points in a row."""
    made = layer(*(f"POINT({number} 5)" for number in range(len(values))), kind=kind)
    for feature, pair in zip(made.getFeatures(), values):
        assert made.dataProvider().changeAttributeValues({feature.id(): dict(enumerate(pair))})
    return made


def test_each_row_gets_its_verdict(verify, certified):
    given = people(("QGIS-1", "Zoe Muller Sample"), ("qgis-99", "x"), (None, None), ("QGIS-1", None),
                   ("https://x.org/organisationcertificate/QGIS-2/.", None), ("QGIS-2", "Somebody Else"))
    found = verify(given, NAME_FIELD="who")
    told = rows(found["OUTPUT"])
    assert [row["certificate_verdict"] for row in told] == [
        "on record", "no record", "unknown", "on record", "expired", "on record"]
    assert [row["certificate_name_match"] for row in told] == ["match", None, None, None, None, "different"]
    assert [row["name"] for row in told][:2] == ["QGIS-1", "qgis-99"] and told[1]["certificate_id"] == "QGIS-99"
    assert [row["wkt"] for row in told] == [f"Point ({number} 5)" for number in range(6)]
    assert told[0]["certificate_organisation"] == "Karten Bern (invented)"
    assert told[4]["certificate_kind"] == "organisation"
    assert told[0]["certificate_starts"].toString("yyyy-MM-dd") == "2026-03-03"
    assert (found["CONFIRMED"], found["OTHERS"]) == (2, 4)  # one bears another name
    assert len([path for path in certified.paths() if path.endswith("certificate/QGIS-1/")]) == 1
    assert "Zoë" not in str(told)


def test_tables_and_kinds(verify):
    table = people(("QGIS-1", None), ("QGIS-2", None), kind="NoGeometry?field=name:string&field=who:string")
    found = verify(table, KIND=1)["OUTPUT"]
    assert [row["certificate_verdict"] for row in rows(found)] == ["valid", "expired"] and not found.isSpatial()


def test_offline_asks_nobody(verify, certified):
    given = people(("QGIS-1", None), ("QGIS-99", None))
    assert [row["certificate_verdict"] for row in rows(verify(given, OFFLINE=True)["OUTPUT"])] == ["unknown"] * 2
    verify(people(("QGIS-1", None)))
    certified.change(forget=True)
    found = rows(verify(given, OFFLINE=True)["OUTPUT"])
    assert [row["certificate_verdict"] for row in found] == ["on record", "unknown"] and certified.paths() == []
    assert found[1]["certificate_reason"] == "not checked yet"


def test_an_earlier_answer_can_be_good_enough(verify, certified):
    verify(people(("QGIS-1", None)))
    certified.change(forget=True)
    assert rows(verify(people(("QGIS-1", None)), MAX_AGE=1)["OUTPUT"])[0]["certificate_verdict"] == "on record"
    assert certified.paths() == []
    verify(people(("QGIS-1", None)))
    assert len(certified.paths()) == 1


def test_stopping_keeps_what_was_answered(verify, certified):
    class Stopper(Said):
        def isCanceled(self):
            return bool([path for path in certified.paths() if "QGIS-2" in path])
    given = people(*((f"QGIS-{number}", None) for number in (1, 2, 3)))
    certified.change(faults=["certificate/QGIS-2:slow=30"])
    assert verify(given, Stopper()) == {}
    certified.change(faults=[], forget=True)
    said = Said()
    assert [row["certificate_verdict"] for row in rows(verify(given, said)["OUTPUT"])] == ["on record"] * 3
    assert not [path for path in certified.paths() if "QGIS-1/" in path] and "1 were answered before" in said.infos[0]


def test_an_empty_layer(verify, certified):
    assert rows(verify(people())["OUTPUT"]) == [] and certified.paths() == []


def test_a_failure_is_one_line(verify):
    with pytest.raises(QgsProcessingException) as error:
        verify(people(("QGIS-1", None)), SERVER="ftp://example.org")
    assert "\n" not in str(error.value)
