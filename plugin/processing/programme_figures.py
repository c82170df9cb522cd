"""Processing: what the programme has come to."""

from types import SimpleNamespace

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsWkbTypes

from ..header import BY_COUNTRY, BY_LANGUAGE, BY_YEAR
from ..text import language, tr
from .base import Algorithm, Table, Text, advanced, metres


def as_row(figure, **more):
    """The figure with None for what is not known, and more."""
    return SimpleNamespace(**{name: None if name.startswith("people") and value < 0 else value
                              for name, value in figure._asdict().items()}, **more)


class ProgrammeFigures(Algorithm):
    """Figures by country, joined to the outlines, by year, and by language."""

    def texts(self):
        return tr("Programme figures"), tr(
            "Counts organisations, training centres and courses of the certification programme by country, with the "
            "outline of the country, by year and by language, as far as they are known from what was synchronised. "
            "How many took part, how many certificates were issued and what was paid is not known."), tr(
                "statistics,report,count,programme")

    def inputs(self):
        types = QgsProcessing.SourceType
        return [metres("WITHIN", tr("Distance that counts as within reach"), 100000, 1),
                advanced(Text("LOCALE", tr("Language of the names (empty: that of QGIS)"))),
                QgsProcessingParameterFeatureSink("COUNTRIES", tr("Figures by country"), types.TypeVectorPolygon,
                                                  optional=True),
                QgsProcessingParameterFeatureSink("YEARS", tr("Figures by year"), types.TypeVector, optional=True),
                QgsProcessingParameterFeatureSink("LANGUAGES", tr("Figures by language"), types.TypeVector,
                                                  optional=True)]

    def work(self, store, given):
        asked, results = {"within": given["within"], "locale": given["locale"] or language().name()}, {}
        if self.parameters.get("COUNTRIES") is not None:
            outlines = {country.code: country.outline for country in store.countries(None, outlines=True)}
            rows = (as_row(one, outline=outlines.get(one.of)) for one in store.figures(by=BY_COUNTRY, **asked))
            results["COUNTRIES"] = Table(self, "COUNTRIES", "figure", QgsWkbTypes.Type.MultiPolygon).fill(rows)
        for output, by in (("YEARS", BY_YEAR), ("LANGUAGES", BY_LANGUAGE)):
            if self.parameters.get(output) is not None:
                table = Table(self, output, "figure", QgsWkbTypes.Type.NoGeometry)
                results[output] = table.fill(map(as_row, store.figures(by=by, **asked)))
        return results
