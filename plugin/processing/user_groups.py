"""Processing: where there are QGIS user groups, and where there is none."""

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsWkbTypes

from ..text import language, tr
from .base import Algorithm, Table, Text, advanced


class UserGroups(Algorithm):
    """The user groups of the world at their countries, and the countries that have none."""

    def texts(self):
        return tr("User groups"), tr(
            "Makes a layer of the QGIS user groups as the QGIS website lists them, each where its country's name goes "
            "on a map, and a layer of the countries that have none, with the certified organisations there. Groups of "
            "the whole world have no place."), tr(
                "countries,world,community,local")

    def inputs(self):
        types = QgsProcessing.SourceType
        return [advanced(Text("LOCALE", tr("Language of the names (empty: that of QGIS)"))),
                QgsProcessingParameterFeatureSink("GROUPS", tr("User groups"), types.TypeVectorPoint),
                QgsProcessingParameterFeatureSink("COUNTRIES", tr("Countries without a user group"),
                                                  types.TypeVectorPolygon)]

    def work(self, store, given):
        countries = store.countries(given["locale"] or language().name(), outlines=True)
        without = (row for row in countries if not row.groups)
        return {"GROUPS": Table(self, "GROUPS", "group").fill(store.groups()),
                "COUNTRIES": Table(self, "COUNTRIES", "country", QgsWkbTypes.Type.MultiPolygon).fill(without)}
