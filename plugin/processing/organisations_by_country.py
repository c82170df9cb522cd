"""Processing: how many are certified in each country."""

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsWkbTypes

from ..text import language, tr
from .base import Algorithm, Table, Text, advanced


class OrganisationsByCountry(Algorithm):
    """The countries of the world with what is certified there."""

    def texts(self):
        return tr("Organisations by country"), tr(
            "Counts for every country the certified organisations, their training centres and their courses, with the "
            "outline of the country. Where there is nobody yet the numbers are 0."), tr(
                "countries,count,world,trainers")

    def inputs(self):
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        return [advanced(Text("LOCALE", tr("Language of the names (empty: that of QGIS)"))),
                QgsProcessingParameterFeatureSink("OUTPUT", tr("Organisations by country"), polygons)]

    def work(self, store, given):
        countries = store.countries(given["locale"] or language().name(), outlines=True)
        return {"OUTPUT": Table(self, "OUTPUT", "country", QgsWkbTypes.Type.MultiPolygon).fill(countries)}
