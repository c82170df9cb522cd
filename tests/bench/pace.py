"""Checks of certificates beside `curl -Z`, which fetches the same pages and reads none of them; and how near the pace
comes to what it promises."""

import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from measure import head, in_turns, lines, run

PAGES, PACED, MANY = 5000, 41, 10_000
PACE = 2  # requests a second, where nothing else is said


@contextmanager
def served():
    """Answers the address of a site where all certificates are on record."""
    server = subprocess.Popen([sys.executable, "-B", Path(__file__).with_name("pages.py")],
                              stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait()


def remove(path):
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()


def addresses(folder, url):
    """What curl is to fetch, and to throw away."""
    file = folder / "addresses"
    file.write_text("".join(f'url = "{url}/en/certificate/QGIS-{number}/"\noutput = "/dev/null"\n'
                            for number in range(1, PAGES + 1)))
    return file


def compare(program, folder):
    store = folder / "certificates.sqlite"

    def ours(url, count, pace):
        remove(store)
        return run([program, store, url, str(count), str(pace)])

    with served() as url:
        config = addresses(folder, url)
        own, peer = in_turns(lambda: ours(url, PAGES, -1),
                             lambda: run(["curl", "--silent", "--no-progress-meter", "-Z", "-K", config]))
        few, many = ours(url, 100, -1), ours(url, MANY, -1)
    head("qcert", "curl -Z")
    lines(f"{PAGES} certificates, read and kept", own, peer)
    print(f"memory for {MANY} certificates {many.megabytes:.1f} MB, for 100 {few.megabytes:.1f} MB")
    with served() as url:
        ours(url, PACED, 0)
        with urllib.request.urlopen(f"{url}/count") as answer:
            count, seconds = answer.read().decode().split()
    print(f"default pace: {(int(count) - 1) / float(seconds):.3f} a second, "
          f"{100 * (int(count) - 1) / float(seconds) / PACE:.1f} % of it")
