"""Processing: how far people live from certified training."""

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsProcessingParameterNumber, QgsWkbTypes

from ..text import language, tr
from .base import Algorithm, Flag, Table, Text, advanced, metres


class Reach(Algorithm):
    """The distance of towns to the nearest centre, and how many people live far away."""

    def texts(self):
        return tr("Reach of certified training"), tr(
            "Finds for each town how far away the nearest training centre of a certified organisation is, and for "
            "each country how many people live farther away than a distance. With languages, only centres count that "
            "have upcoming or running courses in them, and the table has a row for each country and language. People "
            "are the inhabitants of the towns that GeoNames knows, not those of the country."), tr(
                "distance,population,accessibility,towns")

    def inputs(self):
        types, whole = QgsProcessing.SourceType, QgsProcessingParameterNumber.Type.Integer
        return [metres("BEYOND", tr("Distance that counts as far"), 100000, 1),
                Text("LANGUAGES", tr("Languages of the training (codes or names, separated by commas)")),
                Text("COUNTRY", tr("Country of the towns (code or name)")),
                QgsProcessingParameterNumber("LEAST", tr("Fewest inhabitants of a town"), whole, 0, minValue=0),
                Flag("ONLY_BEYOND", tr("Only towns that are farther away")),
                advanced(Text("LOCALE", tr("Language of the names (empty: that of QGIS)"))),
                QgsProcessingParameterFeatureSink("TOWNS", tr("Towns"), types.TypeVectorPoint, optional=True),
                QgsProcessingParameterFeatureSink("SUMMARY", tr("Reach by country"), types.TypeVector, optional=True)]

    def work(self, store, given):
        options, results = {name: given[name] for name in ("beyond", "languages", "country", "least")}, {}
        if self.parameters.get("TOWNS") is not None:
            towns = store.reach_towns(**options, only_beyond=given["only_beyond"])
            results["TOWNS"] = Table(self, "TOWNS", "reach_town").fill(towns)
        if self.parameters.get("SUMMARY") is not None:
            table = Table(self, "SUMMARY", "reach", QgsWkbTypes.Type.NoGeometry)
            results["SUMMARY"] = table.fill(store.reach(given["locale"] or language().name(), **options))
        return results
