"""Processing: write courses for other programs."""

from qgis.core import (QgsProcessingOutputNumber, QgsProcessingOutputString, QgsProcessingParameterCrs,
                       QgsProcessingParameterEnum, QgsProcessingParameterFileDestination)

from ..text import tr
from .base import FILTER, Algorithm, Text, advanced, filters

LAYERS = ("courses", "centres", "organisations")
ENDINGS = ("gpkg", "geojson", "fgb", "shp", "csv", "xlsx", "ods", "kml", "ics")


class ExportCourses(Algorithm):
    """A file for other programs, of the courses that pass a filter."""

    def texts(self):
        return tr("Export courses"), tr(
            "Writes courses, with their training centres and organisations where the format holds several layers, to "
            "a file whose ending determines the format: GeoPackage with styles, GeoJSON, spreadsheets, a calendar "
            "(.ics) and more. An existing file is replaced when the new one is complete. What the format cannot hold "
            "is reported."), tr("save,calendar,spreadsheet")

    def inputs(self):
        layers = [tr("Courses"), tr("Training centres"), tr("Organisations")]  # in the order of LAYERS
        return [*filters(), QgsProcessingParameterEnum("LAYERS", tr("Layers (empty: all that the file can hold)"),
                                                       layers, allowMultiple=True, optional=True),
                advanced(QgsProcessingParameterCrs("CRS", tr("CRS of the file (empty: EPSG:4326)"), optional=True)),
                advanced(Text("TITLE", tr("Title of a calendar"))), QgsProcessingParameterFileDestination(
                    "OUTPUT", tr("File"), ";;".join(f"{ending.upper()} (*.{ending})" for ending in ENDINGS))]

    def outputs(self):
        return [QgsProcessingOutputNumber("COURSES", tr("Courses")),
                QgsProcessingOutputNumber("CENTRES", tr("Training centres")),
                QgsProcessingOutputNumber("ORGANISATIONS", tr("Organisations")),
                QgsProcessingOutputString("FORMAT", tr("Format"))]

    def work(self, store, given):
        target = self.parameterAsFileOutput(self.parameters, "OUTPUT", self.context)
        wanted = self.parameters.get("LAYERS") is not None
        layers = self.parameterAsEnums(self.parameters, "LAYERS", self.context) if wanted else ()
        crs = self.parameterAsCrs(self.parameters, "CRS", self.context)
        report = store.export(target, {name: given[name] for name in FILTER}, title=given["title"], replace=True,
                              layers=",".join(LAYERS[layer] for layer in layers) or None,
                              crs=crs.authid() or crs.toWkt() or None)
        for line in report.losses.splitlines():
            self.feedback.pushWarning(line)
        return {"OUTPUT": target, "FORMAT": report.format,
                **{name.upper(): max(getattr(report, name), 0) for name in LAYERS}}
