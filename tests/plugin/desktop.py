"""A real QGIS on a screen of its own: a profile with the plugin, a window manager, and real keys and mouse.

run() starts QGIS, which runs a file of the folder desktop/ with what hands.py offers, and answers what it printed.
"""

import os
import subprocess
from pathlib import Path

from built import BUILD, SOURCE, TODAY

HERE = Path(__file__).resolve().parent
INI = """[PythonPlugins]
qgis_certification=true
processing=true
db_manager=false
MetaSearch=false
grassprovider=false
sagaprovider=false

[qgis]
checkVersion=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale={locale}
globalLocale={locale}

[qgis_certification]
{settings}
"""
SCREEN = "openbox >/dev/null 2>&1 & exec qgis.bin --nologo --noversioncheck --profiles-path {folder} --code {code}"


def make_profile(folder, locale, settings):
    """A profile in which the plugin is on, unless the folder has one; the user's own is not touched."""
    profile = folder / "profiles" / "default"
    if profile.exists():
        return
    (profile / "QGIS").mkdir(parents=True)
    plugin = profile / "python" / "plugins" / "qgis_certification"
    plugin.mkdir(parents=True)
    sources = [source for source in (SOURCE / "plugin").iterdir() if source.name != "i18n"]
    for source in [*sources, BUILD / "plugin" / "i18n", SOURCE / "metadata.txt"]:
        (plugin / source.name).symlink_to(source)
    lines = "\n".join(f"{name}={value}" for name, value in settings.items())
    (profile / "QGIS" / "QGIS3.ini").write_text(INI.format(locale=locale, settings=lines))


def run(case, folder, locale="en_GB", size="1280x900x24", dpi=96, timeout=300, **settings):
    """Run a file of the folder desktop, or another, and answer what it printed; fails with all that if it fails, or
    takes longer, in seconds."""
    make_profile(folder, locale, settings)
    environment = {
        **os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "xcb", "QCERT_LIBRARY": str(BUILD / "libqcert.so.1"), "PYTHONPATH": str(HERE),
        "PYQGIS_STARTUP": str(HERE / "desktop" / "watch.py"), "QCERT_CASE": str(HERE / "desktop" / case),
        "QCERT_SHOTS": str(folder), "QCERT_TODAY": TODAY}
    command = SCREEN.format(folder=folder, code=HERE / "desktop" / "start.py")
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", f"-screen 0 {size} -dpi {dpi}", "sh", "-c", command], env=environment,
        capture_output=True, text=True, timeout=timeout)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
