"""What was built, and how tests call it; CTest says where it lies."""

import json
import os
import subprocess
from pathlib import Path

SOURCE = Path(os.environ.get("QCERT_SOURCE", Path(__file__).resolve().parent.parent))
BUILD = Path(os.environ.get("QCERT_BUILD", SOURCE / "build"))
QCERT = Path(os.environ.get("QCERT", BUILD / "qcert"))

TODAY = "2026-11-23"  # of every test that does not say otherwise


def run(*command, **options):
    """Run a program; answers what it wrote. A failure shows what it complained of."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    assert done.returncode == 0, f"{' '.join(done.args)}\n{done.stdout}{done.stderr}"
    return done.stdout


def qcert(store, *words, today=TODAY):
    """Ask the command line about a store; answers the document."""
    return json.loads(run(QCERT, "--json", "--store", store, "--today", today, *words))


def sync(store, site, *words, today=TODAY):
    """Fetch a running site whole, however lately that was done."""
    return qcert(store, "sync", "--server", site.url, "--force", "--past", *words, today=today)


def certify(store, number):
    """Lead the dossier of an organisation, which has three contributions of two kinds, to its good end."""
    made = str(qcert(store, "dossier", "new", "--id", str(number), "--country", "FJ")["dossier"])  # without a group
    for kind in "plugins", "books", "plugins":
        qcert(store, "dossier", "add", made, "contribution", kind, "--title", "Sample (invented)",
              "--day", "2026-05-01")
    for state in "submitted", "initial review", "PSC determination", "certified":
        qcert(store, "dossier", "move", made, state)
