"""Processing: what the site says of the certificates of a layer or a table."""

from qgis.core import (QgsFeature, QgsFeatureSink, QgsFields, QgsProcessing, QgsProcessingException,
                       QgsProcessingOutputNumber, QgsProcessingParameterEnum, QgsProcessingParameterFeatureSink,
                       QgsProcessingParameterFeatureSource, QgsProcessingParameterField, QgsProcessingParameterNumber)

from .. import transport
from ..certificate_export import fields, values
from ..certificate_question import written
from ..session import DEMO, Session
from ..text import tr
from .base import Algorithm, Flag, Text, advanced

DAY = 86400


class VerifyCertificates(Algorithm):
    """The whole input is one question to the library, which asks for each id once, at its pace, and goes on where it
    was stopped."""

    writes = True

    def texts(self):
        return tr("Verify certificates"), tr(
            "Asks the certification programme's site for each certificate of a layer or a table, and adds what it "
            "says: on record, no record or unknown for attendees; valid, expired, no record or unknown for "
            "organisations; with the reason, the time, course, organisation and dates. The site does not say why it "
            "has no record. Two ids are asked for in a second, each once; a run that was stopped goes on where it was "
            "if it is started again. Names that are expected are compared on this computer and are not sent. Offline, "
            "the last check of each is told."), tr("certificate,diploma,check,validity,attendee")

    def inputs(self):
        source, whole = QgsProcessing.SourceType.TypeVector, QgsProcessingParameterNumber.Type.Integer
        kinds = [tr("of attendees"), tr("of organisations")]
        return [QgsProcessingParameterFeatureSource("INPUT", tr("Layer or table"), [source]),
                QgsProcessingParameterField("FIELD", tr("Field of the ids"), None, "INPUT"),
                QgsProcessingParameterField("NAME_FIELD", tr("Field of the names that are expected"), None, "INPUT",
                                            optional=True),
                QgsProcessingParameterEnum("KIND", tr("An id alone is that"), kinds, defaultValue=0),
                QgsProcessingParameterNumber("MAX_AGE", tr("Days for which an earlier answer is good enough"), whole, 0,
                                             minValue=0),
                Flag("OFFLINE", tr("Do not ask the site: tell the last check of each")),
                advanced(Text("SERVER", tr("Server (empty: as in the options)"))),
                QgsProcessingParameterFeatureSink("OUTPUT", tr("Certificates"), source)]

    def outputs(self):
        return [QgsProcessingOutputNumber("CONFIRMED", tr("Confirmed")),
                QgsProcessingOutputNumber("OTHERS", tr("Not confirmed"))]

    def work(self, store, given):
        source = self.parameterAsSource(self.parameters, "INPUT", self.context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(self.parameters, "INPUT"))
        features = list(source.getFeatures())  # the layer may be edited while the site is asked
        asked, names = ([written(feature[given[field]]) for feature in features] if given[field] else None
                        for field in ("field", "name_field"))
        rows = store.verify(asked, names and [name or None for name in names], **self._options(given))
        if rows.resumed:
            self.feedback.pushInfo(tr("Going on: %n were answered before", count=rows.resumed))
        return self._write(source, features, rows)

    @staticmethod
    def _options(given):
        session = Session()
        server = given["server"] or session.server
        return {"server": server, "transport": None if server == DEMO else transport.get,
                "organisation": int(given["kind"] == 1), "max_age": (given["max_age"] or 0) * DAY,
                "offline": int(bool(given["offline"])), "keep_names": int(session.settings.keep_names)}

    def _write(self, source, features, rows):
        columns, counts = QgsFields(source.fields()), [0, 0]
        for field in fields("certificate_"):
            columns.append(field)
        sink, id = self.parameterAsSink(self.parameters, "OUTPUT", self.context, columns, source.wkbType(),
                                        source.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(self.parameters, "OUTPUT"))
        for feature, row in zip(features, rows):
            found = QgsFeature(columns)
            found.setGeometry(feature.geometry())
            found.setAttributes([*feature.attributes(), *values(row)])
            if not sink.addFeature(found, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(sink.lastError())
            counts[bool(row.confirmed)] += 1
        del sink  # as Table.end()
        return {"OUTPUT": id, "CONFIRMED": counts[True], "OTHERS": counts[False]}
