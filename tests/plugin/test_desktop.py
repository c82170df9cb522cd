"""Cases in a real QGIS window, by real keys and mouse."""

import shutil

import pytest

from built import qcert
from desktop import run


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_first_minute(site, tmp_path):
    said = run("first_minute.py", tmp_path, server=site.url, store=tmp_path / "courses.sqlite")
    assert "done" in said.splitlines(), said  # newer QGIS prints more at its end


def test_locator(store_file, tmp_path):
    said = run("locator.py", tmp_path, store=store_file)
    assert "done" in said.splitlines(), said


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_organisation(store_file, tmp_path):
    said = run("organisation.py", tmp_path, store=store_file)
    assert "done" in said.splitlines(), said


def test_in_the_user_s_language(store_file, tmp_path):
    said = run("german.py", tmp_path, locale="de_AT", store=store_file)
    assert "done" in said.splitlines(), said


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_certificates(certified, tmp_path):
    said = run("certificates.py", tmp_path, server=certified.url, store=tmp_path / "courses.sqlite")
    assert "done" in said.splitlines(), said


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_closing_and_going_on(certified, tmp_path, monkeypatch):
    """Nobody is asked twice."""
    where = {"server": certified.url, "store": tmp_path / "courses.sqlite"}
    assert "closing" in run("closing.py", tmp_path, **where).splitlines()
    asked = [path for path in certified.paths() if "certificate" in path]
    monkeypatch.setenv("QCERT_AGAIN", "1")
    assert "done" in run("closing.py", tmp_path).splitlines()
    again = [path for path in certified.paths() if "certificate" in path][len(asked):]
    assert 1 <= len(asked) < 8 and not set(asked[:-1]) & set(again)


def test_reload(store_file, tmp_path):
    said = run("reload.py", tmp_path, store=store_file, programme="true")
    assert "done" in said.splitlines(), said


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_fees(store_file, tmp_path):
    said = run("fees.py", tmp_path, store=store_file, programme="true", tab="programme", programme_tab="fees")
    assert "done" in said.splitlines(), said
    assert len(qcert(store_file, "fee", "statement")["bookings"]) == 3


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
@pytest.mark.parametrize("case", ["dossiers.py", "desk.py"])
def test_programme(store_file, tmp_path, case):
    said = run(case, tmp_path, store=store_file, programme="true", tab="programme")
    assert "done" in said.splitlines(), said
