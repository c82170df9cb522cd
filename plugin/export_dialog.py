"""The dialog "Export": what is listed, or whole layers, to a file of any format that the library writes."""

import os
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox

from . import layers
from .text import tr

FORMATS = (("GeoPackage", "gpkg"), ("GeoJSON", "geojson"), ("FlatGeobuf", "fgb"), ("Shapefile", "shp"), ("CSV", "csv"),
           ("Excel", "xlsx"), ("OpenDocument", "ods"), ("KML", "kml"), ("iCalendar", "ics"))
OPENS = (".gpkg", ".geojson", ".fgb", ".shp")  # as a layer of QGIS


class ExportDialog(QDialog):
    """Asks, and starts the job."""

    def __init__(self, session, filter, parent=None):
        super().__init__(parent)
        self._session, self._filter = session, filter
        uic.loadUi(str(Path(__file__).parent / "ui" / "export.ui"), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_label.setBuddy(self.file.lineEdit())  # the whole takes no keys
        self.file.setConfirmOverwrite(False)
        self.file.setFilter(";;".join(f"{name} (*.{ending})" for name, ending in FORMATS))
        self.file.setDefaultRoot(session.settings.export_folder)
        self.file.fileChanged.connect(self._look)
        self.accepted.connect(self._start)
        self._look("")

    def _look(self, path):
        """Offer what goes with the file."""
        self.button_box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(Path(path).suffix))
        self.open_layer.setEnabled(path.endswith(OPENS))
        exists = os.path.exists(path)  # not Path's, which raises if a name is too long, or may not be looked at
        self.replace.setVisible(exists)
        self.replace.setChecked(False)

    def _start(self):
        path = self.file.filePath()
        self._session.settings.export_folder = str(Path(path).parent)
        filter = self._filter if self.listed.isChecked() else {}
        wanted = "courses" if self.listed.isChecked() else None
        replace, open_layer = int(self.replace.isChecked()), self.open_layer.isEnabled() and self.open_layer.isChecked()
        self._session.start(tr("Exporting certified courses"),
                            lambda store, job: store.export(path, filter, layers=wanted, replace=replace),
                            lambda job: self._done(job.result, path, open_layer))

    @staticmethod
    def _done(report, path, open_layer):
        if open_layer and not layers.add_copy(path):  # which knows the layers of a GeoPackage
            QgsProject.instance().addMapLayer(QgsVectorLayer(path, Path(path).stem, "ogr"))
        counts = [(tr("%n course(s)", count=report.courses), report.courses),
                  (tr("%n training centre(s)", count=report.centres), report.centres),
                  (tr("%n organisation(s)", count=report.organisations), report.organisations)]
        written = ", ".join(text for text, count in counts if count >= 0)
        return tr("{what} written to {path}").format(what=written, path=path), report.losses
