"""What a user of the plugin waits for: plugin.py in a real QGIS window, at 10 000 courses."""

import sys
import tempfile
from pathlib import Path

import feeds

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "plugin"), str(HERE.parent)]

COURSES, CENTRES = 10_000, 1_000


def measure(served):
    """Print the figures. served(folder): the context of a server."""
    from desktop import run
    with tempfile.TemporaryDirectory() as folder:
        feed = Path(folder, "feed")
        feed.mkdir()
        feeds.make(feed, COURSES, CENTRES)
        with served(feed) as url:
            print(f"the plugin in QGIS, {COURSES} courses")
            given = {"server": f"{url}/before", "store": Path(folder, "courses.sqlite")}
            print(run(HERE / "plugin.py", Path(folder, "first"), **given), end="")
            print(run(HERE / "click.py", Path(folder, "again"), **given))
