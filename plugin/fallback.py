"""Without the library: what is wrong with it, and the list of upcoming courses as QGIS alone can show it."""

import os
from collections import namedtuple
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from . import layers, style, transport
from .native import LibraryUnavailable
from .text import tr

SERVER = "https://certification.qgis.org"
FEED = "/en/feed/upcoming-course/"
AGENT = "qgis_certification (+https://certification.qgis.org)"
FIELDS = {"name", "start_date", "end_date", "certifying_organisation_name", "training_center_name"}
MOST_BYTES = 64 << 20


# ---- what is wrong with the library ----------------------------------------------------------------------------------


def describe(error):
    """A failure as one line and its details; of a LibraryUnavailable these are how to mend it, and which files were
    looked at."""
    if not isinstance(error, LibraryUnavailable):
        return str(error), ""
    reasons = {
        "absent": tr("it is not installed"), "unreadable": tr("its file may not be read"),
        "foreign": tr("it was made for another system"), "dependency": tr("something that it needs is missing"),
        "abi": tr("it belongs to another version of the plugin"), "damaged": tr("its file is damaged"),
    }
    found = [why for _, why, _ in error.looked_at if why != "absent"] or ["absent"]
    line = tr("The plugin's library cannot be used: {reason}.").format(reason=reasons[found[0]])
    paths = ["{}: {}{}".format(path, reasons[why], f" ({words})" if words else "")
             for path, why, words in error.looked_at]
    return line, "\n".join([how_to_get_it(), "", tr("These files were looked at:"), *paths])


def how_to_get_it():
    """What there is to do for those who want all of the plugin."""
    return tr("On Debian and Ubuntu install the package qcert; elsewhere install the plugin from a zip file that has "
              "the library for your system in it. The plugin's home page has both.")


# ---- the list of upcoming courses ------------------------------------------------------------------------------------


def feed_file():
    """Where the list is kept: in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath(), "qgis_certification", "upcoming_courses.geojson")


def show_feed(session):
    """Start a job that fetches the list, which is then shown as a layer. Answers the job, or None if one is under
    way."""
    if session.busy:
        return None
    url = (session.settings.server or SERVER).rstrip("/") + FEED
    transport.prepare()
    return session.start(tr("Fetching the list of upcoming courses"), lambda _, job: fetch(url, feed_file(), job),
                         lambda _: show(feed_file()), needs_store=False)


# What transport.get() is asked for; the library's requests have these fields, too.
Request = namedtuple("Request", """url accept user_agent connect_ms first_byte_ms stall_ms if_none_match
    if_modified_since""", defaults=("application/json", AGENT, 15000, 60000, 30000, None, None))


class Download:
    """Where transport.get() puts an answer: a file. OSError ends it."""

    def __init__(self, file, job):
        self._file, self._job = file, job

    def head(self, status, retry_after=-1, **texts):
        """Only the document itself is kept."""
        if status != 200:
            raise OSError(tr("the server answered with the status {status}").format(status=status))

    def body(self, data):
        """The next bytes."""
        self._file.write(data)
        if self._file.tell() > MOST_BYTES:
            raise OSError(tr("it is too long"))

    def idle(self):
        """Called ten times a second."""
        if self._job.isCanceled():
            raise InterruptedError


def fetch(url, path, job):
    """Save the list; it takes the place of the file before only if QGIS can show it. In the job's thread. OSError,
    and the file stays as it was: it did not come, or is something else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"part-{path.name}")
    try:
        with open(part, "wb") as file:
            transport.get(Request(url), Download(file, job))
        if not is_feed(part):
            raise OSError(tr("what the server sent is no list of courses, or not all of it"))
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def is_feed(path):
    """Whether a file is a whole list of courses, as far as QGIS can tell."""
    layer = QgsVectorLayer(str(path), "feed", "ogr")
    return layer.isValid() and FIELDS <= set(layer.fields().names())


def show(path):
    """Show the list, or what is new in it if it is shown already; the line and the details for the message bar."""
    layers.refresh(path)
    shown = layers.showing(path) or [add_feed(path, QgsProject.instance())]
    line = tr("%n upcoming course(s) shown, also of organisations that are not certified",
              count=shown[0].featureCount())
    missing = tr("Without the plugin's library there are no nearest courses, no history, no filter for certified "
                 "organisations, no certificates.")
    return line, f"{missing}\n{how_to_get_it()}"


def add_feed(path, project):
    """Put the list on top of a project, the map of the world beneath if there is nothing else; answers the layer."""
    if not project.mapLayers():
        layers.add_world(project)
    layer = QgsVectorLayer(str(path), tr("Upcoming courses"), "ogr")
    style.apply(layer, "feed")
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer
