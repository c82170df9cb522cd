"""The dialog that asks which columns of a list, or of a layer, have ids of certificates and the names to expect."""

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox

from .certificate_question import of_layer, of_list
from .text import tr


class ListDialog(QDialog):
    """Nothing is asked of the site before it is accepted; then chosen() has the question. path: of a table; None: a
    layer of the project is to be chosen, at first the one that is given."""

    chosen = pyqtSignal(object)

    def __init__(self, organisation, path=None, parent=None, layer=None):
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).parent / "ui" / "list.ui"), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path, self._organisation = path, organisation
        self._table = QgsVectorLayer(path, "", "ogr") if path else None
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.name.setAllowEmptyFieldName(True)
        self.column.setAllowEmptyFieldName(bool(path))
        self.layer.setVisible(not path)
        self.file.setVisible(bool(path))
        self.file.setText(Path(path).name if path else "")
        self.of.setText(tr("List") if path else tr("&Layer"))
        self.found_out.setVisible(bool(path))
        self.layer.setLayer(layer or self.layer.currentLayer())
        self.layer.layerChanged.connect(self._show)
        self.column.fieldChanged.connect(self._look)
        self.accepted.connect(self._choose)
        self._show(self._table or self.layer.currentLayer())

    def _show(self, layer):
        for box in (self.column, self.name):
            box.setLayer(layer)
            box.setField("")
        if layer is not None and not self._path and layer.fields().count():
            self.column.setField(layer.fields()[0].name())
        self._look()

    def _look(self):
        possible = bool(self._path or self.column.currentField())
        self.button_box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)

    def _choose(self):
        column, name = self.column.currentField() or None, self.name.currentField() or None
        if self._path:
            self.chosen.emit(of_list([self._path], self._organisation, column, name))
        else:
            self.chosen.emit(of_layer(self.layer.currentLayer(), column, self._organisation, name))
