"""Processing: fetch what is new."""

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from .. import transport
from ..header import ESOON
from ..native import QcertError
from ..session import DEMO, Session
from ..text import tr
from .base import Algorithm, Flag, Text, advanced


class Synchronise(Algorithm):
    """Brings the store up to date; that the last time is too recent is no failure, or a model would break off."""

    writes = True

    def texts(self):
        return tr("Synchronise"), tr(
            "Fetches organisations, training centres and courses from the certification programme's site into the "
            "store, and tells what is new. Past courses are fetched once a week, or if you ask for them. Within an "
            "hour of the last time nothing is fetched, unless forced."), tr("sync,download,update")

    def inputs(self):
        return [Text("SERVER", tr("Server (empty: as in the options)")), Flag("PAST", tr("Also fetch past courses")),
                advanced(Flag("FORCE", tr("Even if the last time was less than an hour ago")))]

    def outputs(self):
        return [QgsProcessingOutputNumber("NEW", tr("New courses")),
                QgsProcessingOutputNumber("CHANGED", tr("Changed courses")),
                QgsProcessingOutputNumber("GONE", tr("Courses that are no longer listed")),
                QgsProcessingOutputFile("STORE", tr("Store file"))]

    def work(self, store, given):
        server = given["server"] or Session().server
        results = {"NEW": 0, "CHANGED": 0, "GONE": 0, "STORE": store.status().path}
        try:
            report = store.sync(None if server == DEMO else transport.get, server=server, past=given["past"],
                                force=given["force"])
        except QcertError as error:
            if error.code != ESOON:
                raise
            self.feedback.pushInfo(tr("The last time was less than an hour ago: nothing was fetched"))
            return results
        if report.warning:
            self.feedback.pushWarning(report.warning)
        courses = report.courses
        return {**results, "NEW": courses.added, "CHANGED": courses.changed + courses.moved + courses.renamed,
                "GONE": courses.gone}
