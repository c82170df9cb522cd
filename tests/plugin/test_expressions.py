"""The function certificate_verdict() of QGIS' expressions."""

import threading

import pytest

from built import QCERT, run


@pytest.fixture
def checked(package, settings, certified, tmp_path, monkeypatch):
    """Registers the function for a store in which certificates were checked; answers the store's path."""
    from qgis_certification import expressions
    path = tmp_path / "courses.sqlite"
    settings.setValue("qgis_certification/store", str(path))
    settings.setValue("qgis_certification/server", certified.url)
    verify(path, certified, "QGIS-1", "QGIS-99", "https://x.org/organisationcertificate/QGIS-2/.")
    certified.change(forget=True)
    monkeypatch.setattr(expressions, "FRESH", 0.0)
    expressions.register()
    yield path
    expressions.unregister()


def verify(path, site, *ids):
    from qgis_certification.store import Store
    with Store(path) as store:
        assert len(list(store.verify(ids, server=site.url, pace=-1))) == len(ids)


def evaluated(text):
    from qgis.core import NULL, QgsExpression
    expression = QgsExpression(text)
    value = expression.evaluate()
    assert not expression.hasEvalError(), expression.evalErrorString()
    return None if value == NULL else value


@pytest.mark.parametrize("asked, verdict", [
    ("'QGIS-1'", "on record"), ("' qgis-0001 '", "on record"), ("'QGIS-99'", "no record"), ("'QGIS-5'", "unknown"),
    ("'https://x.org/organisationcertificate/QGIS-2'", "expired"), ("'none'", "unknown"), ("12", "unknown"),
    ("''", "unknown"), ("NULL", None)])
def test_verdicts(checked, certified, asked, verdict):
    assert evaluated(f"certificate_verdict({asked})") == verdict
    assert certified.paths() == []


def test_a_new_check_counts(checked, certified):
    assert evaluated("certificate_verdict('QGIS-2')") == "unknown"
    verify(checked, certified, "QGIS-2")
    assert evaluated("certificate_verdict('QGIS-2')") == "on record"


def test_many_threads(checked):
    found, failures = [], []

    def ask():
        try:
            found.append([evaluated(f"certificate_verdict('QGIS-{number}')") for number in range(1, 101)])
        except Exception as error:
            failures.append(error)
    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures and len(found) == 8 and all(one == found[0] for one in found)
    assert found[0][0] == "on record" and found[0][98] == "no record"


def test_forgetting_is_not_hindered(checked):
    evaluated("certificate_verdict('QGIS-1')")
    run(QCERT, "--store", checked, "forget", "--all")
    assert evaluated("certificate_verdict('QGIS-1')") == "unknown"


def test_without_a_store(package, settings, tmp_path, qgis):
    from qgis_certification import expressions
    settings.setValue("qgis_certification/store", str(tmp_path / "none.sqlite"))
    expressions.register()
    assert evaluated("certificate_verdict('QGIS-1')") == "unknown" and not (tmp_path / "none.sqlite").exists()
    expressions.unregister()


def test_without_the_library(checked, monkeypatch):
    from qgis.core import QgsExpression
    from qgis_certification import expressions, native
    function = expressions.CertificateVerdict()
    monkeypatch.setattr(native, "_loaded", None)
    monkeypatch.setenv("QCERT_LIBRARY", "/nowhere/libqcert.so.1")
    parent = QgsExpression("1")
    function.func(["QGIS-1"], None, parent, None)
    assert "/nowhere/libqcert.so.1" in parent.evalErrorString()


def test_it_comes_and_goes_with_the_plugin(package, iface, settings):
    from qgis.core import QgsExpression
    for _ in range(3):
        plugin = package.classFactory(iface)
        plugin.initGui()
        assert QgsExpression.isFunctionName("certificate_verdict")
        function = QgsExpression.Functions()[QgsExpression.functionIndex("certificate_verdict")]
        assert "QGIS-12" in function.helpText() and function.group() == "QGIS Certification"
        plugin.unload()
        assert not QgsExpression.isFunctionName("certificate_verdict")
