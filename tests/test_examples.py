"""The example units: systemd understands them, and what they run mails each piece of news once. And the program of the
README, which is compiled as it stands there."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from built import BUILD, QCERT, SOURCE, TODAY, run

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

EXAMPLES = SOURCE / "native" / "examples"
OLD_STORE = Path(__file__).resolve().parent / "data" / "versions" / "1.sqlite"


def commands():
    """What the service runs, one after the other, as the shell sees it."""
    text = (EXAMPLES / "qcert-news.service").read_text()
    lines = [line.partition("=")[2] for line in text.splitlines() if line.startswith("ExecStart=")]
    assert lines.pop(0) == "-/usr/bin/env qcert sync --quiet"  # which would ask the real site
    return [line.replace("$$", "$") for line in lines]


@pytest.fixture
def service(tmp_path, monkeypatch):
    """Runs the commands as the service does; answers the status of each that ran."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "qcert").symlink_to(QCERT)
    mail = programs / "mail"
    mail.write_text('#!/bin/sh\n[ -z "$BROKEN" ] || exit 75\n{ echo "$@"; cat; } >>"$MAILBOX"\n')
    mail.chmod(0o755)
    environment = {"PATH": f"{programs}:{os.environ['PATH']}", "STATE_DIRECTORY": tmp_path, "MAIL_TO": "anna",
                   "MAILBOX": tmp_path / "mailbox", "QCERT_STORE": tmp_path / "store.sqlite", "LANG": "C.UTF-8"}
    for name, value in environment.items():
        monkeypatch.setenv(name, str(value))

    def start():
        ended = []
        for command in commands():
            ended.append(subprocess.run(command, shell=True, check=False).returncode)
            if ended[-1] not in (0, 3):
                break
        return ended

    return start


@pytest.fixture
def store(tmp_path, service):
    """A store with a saved search whose news wait."""
    path = tmp_path / "store.sqlite"
    shutil.copy(OLD_STORE, path)
    run(QCERT, "--today", TODAY, "follow", "home")
    renew(path)
    return path


def renew(path):
    """All that was ever changed is news again."""
    with sqlite3.connect(path) as data:
        data.execute("UPDATE follow SET seen = 0")
    data.close()


def test_systemd_understands_them(tmp_path, monkeypatch):
    if not shutil.which("systemd-analyze"):
        pytest.skip("there is no systemd")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    units = [EXAMPLES / f"qcert-news.{kind}" for kind in ("service", "timer")]
    done = subprocess.run(["systemd-analyze", "verify", "--user", "--man=no", *units], capture_output=True, text=True,
                          check=False)
    if "Failed to initialize manager" in done.stderr:
        pytest.skip(done.stderr)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert "SuccessExitStatus=3\n" in units[0].read_text()  # without it, a week without news were a failure


@pytest.mark.usefixtures("store")
def test_news_are_mailed_once(tmp_path, service):
    mailbox = tmp_path / "mailbox"
    assert service() == [0, 0]
    text = mailbox.read_text()
    assert text.startswith("-s News of QGIS courses anna\nhome\n\n") and "Example Northern (invented)" in text
    assert service() == [3, 3]
    assert mailbox.read_text() == text
    assert (tmp_path / "outbox").read_text() == ""


def test_news_wait_for_the_mail(tmp_path, store, service, monkeypatch):
    monkeypatch.setenv("BROKEN", "1")
    assert service() == [0, 75]
    assert service() == [3, 75]
    monkeypatch.delenv("BROKEN")
    renew(store)
    assert service() == [0, 0]
    assert (tmp_path / "mailbox").read_text().count("\nhome\n") == 2
    assert service() == [3, 3]


def test_no_store_is_a_failure(service, tmp_path):
    assert service() == [1]
    assert not (tmp_path / "mailbox").exists()


def test_they_are_installed(tmp_path):
    run("cmake", "--install", BUILD, "--prefix", tmp_path)
    installed = tmp_path / "share" / "doc" / "qcert" / "examples"
    assert {path.name: path.read_bytes() for path in installed.iterdir()} == {
        path.name: path.read_bytes() for path in EXAMPLES.iterdir()}


def test_program_of_the_readme(tmp_path, monkeypatch):
    text = (SOURCE / "README.md").read_text(encoding="utf-8")
    (tmp_path / "nearby.c").write_text(re.search(r"```c\n(.*?)```", text, re.DOTALL)[1])
    run("gcc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", tmp_path / "nearby.c", "-I", SOURCE / "native",
        "-L", BUILD, "-lqcert", f"-Wl,-rpath,{BUILD}", "-o", tmp_path / "nearby")
    monkeypatch.setenv("QCERT_STORE", str(tmp_path / "store.sqlite"))
    with Site(SOURCE / "geodata" / "demo") as site:  # whose courses begin some days from today
        run(QCERT, "sync", "--server", site.url)
    lines = run(tmp_path / "nearby").splitlines()
    assert len(lines) > 3 and all(re.fullmatch(r"\d+ m  \S.*", line) for line in lines)
