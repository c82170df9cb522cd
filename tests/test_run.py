"""The README's first command, without a display: the nearest courses and a map of them, and nothing of the user's is
touched."""

import os
import re
import subprocess

from qgis.PyQt.QtGui import QImage

from built import BUILD, SOURCE


def test_first_command(tmp_path):
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    told = re.compile("DISPLAY|WAYLAND_DISPLAY|(QT|XDG|QCERT)_.*")
    environment = {name: value for name, value in os.environ.items() if not told.fullmatch(name)}
    done = subprocess.run([SOURCE / "plugin" / "run", "Genève"], cwd=here, capture_output=True, text=True,
                          env={**environment, "HOME": str(home), "TMPDIR": str(tmp_path), "QCERT_BUILD": str(BUILD)})
    assert done.returncode == 0, done.stderr
    assert "Courses near Genève, Canton of Geneva, Switzerland" in done.stdout and "(invented)" in done.stdout
    image = QImage(str(here / "courses.png"))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
    assert image.width() == 1200 and len(colours) > 10  # land, borders, courses that come soon and late
    left = {path.name for path in tmp_path.iterdir()} - {"home", "here"}
    assert [name for name in left if name.startswith("tmp.")] == [] and not (home / ".local/share/QGIS").exists()
    assert not list(home.rglob("courses.sqlite"))
