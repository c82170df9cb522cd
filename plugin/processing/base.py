"""What the algorithms share: how they ask the store and fail, the parameters of a search, and rows as features."""

from functools import partial
from pathlib import Path

from qgis.core import (NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY,
                       QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterBoolean,
                       QgsProcessingParameterDateTime, QgsProcessingParameterDefinition,
                       QgsProcessingParameterDistance, QgsProcessingParameterEnum, QgsProcessingParameterFile,
                       QgsProcessingParameterString, QgsUnitTypes, QgsWkbTypes)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QThread, QVariant
from qgis.PyQt.QtGui import QIcon

from .. import transport
from ..header import ECANCELED, ENOTFOUND, EVERSION, ONLINE_ANY
from ..native import LibraryUnavailable, QcertError
from ..session import Session
from ..store import Store
from ..text import tr
from ..values import columns

ICON = Path(__file__).resolve().parent.parent / "icons" / "qgis_certification.svg"
EARTH = "EPSG:4326"

# ---- parameters, which have the names of the library's options ------------------------------------------------------

Text = partial(QgsProcessingParameterString, optional=True)
Flag = partial(QgsProcessingParameterBoolean, defaultValue=False)
Day = partial(QgsProcessingParameterDateTime, type=QgsProcessingParameterDateTime.Type.Date, optional=True)
READ_AS = {"string": "String", "file": "String", "field": "String", "boolean": "Boolean", "number": "Int",
           "distance": "Double", "enum": "Enum", "datetime": "DateTime"}
FILTER = ("languages", "country", "from", "until", "online", "text", "past", "all_organisations")


def advanced(parameter):
    """The parameter, shown only to those who ask for more."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def metres(name, label, default, least):
    """The parameter of a distance, for which the dialog offers other units, too."""
    parameter = QgsProcessingParameterDistance(name, label, default, minValue=least)
    parameter.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
    return parameter


def filters(online=ONLINE_ANY):
    """The parameters of a search for courses, those of FILTER."""
    choices = [tr("With online courses"), tr("Online courses only"), tr("Without online courses")]  # in C's order
    return [Text("LANGUAGES", tr("Languages (codes or names, separated by commas)")),
            Text("COUNTRY", tr("Country of the organisation (code or name)")),
            Day("FROM", tr("Courses that end on or after this day")),
            Day("UNTIL", tr("Courses that start on or before this day")),
            QgsProcessingParameterEnum("ONLINE", tr("Online courses"), choices, defaultValue=online),
            Text("TEXT", tr("Words that must all occur")), Flag("PAST", tr("Also past courses")),
            advanced(Flag("ALL_ORGANISATIONS", tr("Also courses of organisations that are not certified")))]


# ---- rows as features ------------------------------------------------------------------------------------------------

SHOWN = {"lon", "lat", "outline", "outline_size"}  # as the geometry
PLAIN = {str: QVariant.String, int: QVariant.LongLong, float: QVariant.Double, bool: QVariant.Bool}
TIMES = {**dict.fromkeys(("time", "checked", "issued"), (
    QVariant.DateTime, lambda text: QDateTime.fromString(text, Qt.DateFormat.ISODate))), **dict.fromkeys(
    ("starts", "ends", "first_seen", "gone", "day"),
    (QVariant.Date, lambda text: QDate.fromString(text, Qt.DateFormat.ISODate)))}


class Table:
    """An output of rows. kind: of the rows, "course"; first: columns before theirs."""

    def __init__(self, run, output, kind, geometry=QgsWkbTypes.Type.Point, first=()):
        kinds = {name: TIMES.get(name) or (PLAIN[held], held) for name, held in columns(kind).items()
                 if name not in SHOWN}
        self._makers = {name: make for name, (_, make) in kinds.items()}
        crs = QgsCoordinateReferenceSystem("" if geometry == QgsWkbTypes.Type.NoGeometry else EARTH)
        self._feedback, self._fields = run.feedback, QgsFields()
        for field in [*first, *(QgsField(name, type) for name, (type, _) in kinds.items())]:
            self._fields.append(field)
        self._sink, self.id = run.parameterAsSink(run.parameters, output, run.context, self._fields, geometry, crs)
        if self._sink is None:
            raise QgsProcessingException(run.invalidSinkError(run.parameters, output))

    def add(self, row, first=()):
        """Write a row with its outline, or else at its point."""
        feature = QgsFeature(self._fields)
        values = ((make, getattr(row, name)) for name, make in self._makers.items())
        feature.setAttributes([*first, *(NULL if value is None else make(value) for make, value in values)])
        if hasattr(row, "outline"):
            outline = QgsGeometry()
            outline.fromWkb(row.outline or b"")
            feature.setGeometry(outline)
        elif getattr(row, "lon", None) is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row.lon, row.lat)))
        if not self._sink.addFeature(feature):
            raise QgsProcessingException(self._sink.lastError())

    def fill(self, rows):
        """Write the rows, until the user cancels; answers what the output is called in the results."""
        for row in rows:
            if self._feedback.isCanceled():
                break
            self.add(row)
        return self.end()

    def end(self):
        """Let go of the sink, which then writes what it has held back, whoever still holds on to this table; answers
        what the output is called in the results."""
        self._sink = None
        return self.id


# ---- the algorithm ---------------------------------------------------------------------------------------------------


class Algorithm(QgsProcessingAlgorithm):
    """One question to the library, in whatever thread Processing wants, with a store of its own. A subclass, whose name
    in lower case is the algorithm's, has texts() (name, help and tags), inputs(), outputs() beside those that are
    inputs, and work(store, given), which answers the results. given: the parameters, None where they are empty.
    """

    writes = False  # whether it does without data, and changes the store
    parameters = context = feedback = None  # of the run, for which QGIS makes an instance

    def createInstance(self):
        return type(self)()

    def name(self):
        return type(self).__name__.lower()

    def displayName(self):
        return self.texts()[0]

    def shortHelpString(self):
        return self.texts()[1]

    shortDescription = shortHelpString  # which qgis_process has in JSON

    def tags(self):
        return self.texts()[2].split(",")

    def icon(self):
        return QIcon(str(ICON))

    def outputs(self):
        return []

    def initAlgorithm(self, _configuration=None):
        store = QgsProcessingParameterFile("STORE", tr("Store file (empty: the plugin's)"), optional=True,
                                           fileFilter=tr("All files") + " (*)")
        today = Day("TODAY", tr("Day that counts as today (empty: by the clock)"))
        for parameter in (*self.inputs(), advanced(store), advanced(today)):
            self.addParameter(parameter)
        for output in self.outputs():
            self.addOutput(output)

    def prepareAlgorithm(self, _parameters, _context, _feedback):
        if self.writes and QThread.currentThread() == QCoreApplication.instance().thread():  # a model's step is not
            transport.prepare()
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """QGIS calls it in a thread. Raises QgsProcessingException with one line."""
        self.parameters, self.context, self.feedback = parameters, context, feedback
        try:
            return self._ask_store(self._given())
        except LibraryUnavailable as error:
            raise QgsProcessingException(tr("The library cannot be used: {why}").format(why=error)) from error
        except (QcertError, ValueError) as error:
            if getattr(error, "code", None) != ECANCELED:
                raise QgsProcessingException(str(error)) from error
        return {}

    def _given(self):
        given = {}
        for name, kind in ((one.name(), one.type()) for one in self.parameterDefinitions()):
            if kind in READ_AS:
                value = getattr(self, f"parameterAs{READ_AS[kind]}")(self.parameters, name, self.context)
                value = value.date().toString(Qt.DateFormat.ISODate) if kind == "datetime" else value
                given[name.lower()] = value or None
        return given

    def _open(self, path, today):
        try:
            return Store(path, self._progress, today=today, read_only=not self.writes)
        except QcertError as error:
            if error.code != EVERSION:
                raise
        return Store(path, self._progress, today=today)  # which brings an older one up to date

    def _ask_store(self, given):
        path = given["store"] or Session().path
        try:
            with self._open(path, given["today"]) as store:
                if self.writes or store.age().seconds >= 0:
                    return self.work(store, given)
        except QcertError as error:
            if error.code != ENOTFOUND or Path(path).exists():
                raise
        raise QgsProcessingException(tr("There are no courses in {file} yet: synchronise first").format(file=path))

    def _progress(self, _what, done, total):
        if total > 0:
            self.feedback.setProgress(100 * done / total)
        return self.feedback.isCanceled()
