"""Where to search: a town of the gazetteer, the centre of the map, or a click on it."""

import json

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter

from .text import number, tr

SUGGESTIONS = 12


def lon_lat(point, crs, project=None):
    """A point of a map as longitude and latitude; None where it has none."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        point = QgsCoordinateTransform(crs, wgs84, project or QgsProject.instance()).transform(point)
    except QgsCsException:
        return None
    return (point.x(), point.y()) if abs(point.x()) <= 180 and abs(point.y()) <= 90 else None


class Place(QObject):
    """The place box and its two buttons. origin: (longitude, latitude) or None; changed says that it is another."""

    changed = pyqtSignal()

    def __init__(self, session, canvas, form, parent):
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._box, self._button = form.place, form.click_on_map
        self.origin, self._towns, self._before = None, {}, None
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.setParent(self)  # or it would be there as long as the canvas
        self._tool.setButton(self._button)
        self._completer = QCompleter(QStringListModel(self), self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SUGGESTIONS)
        self._box.setCompleter(self._completer)
        self._box.textEdited.connect(self._suggest)
        self._box.returnPressed.connect(self._take_first)
        self._box.cleared.connect(self.clear)
        self._completer.activated[str].connect(self._take)
        form.map_centre.clicked.connect(self.take_centre)
        self._button.clicked.connect(self._arm)  # not toggled: the tool checks its button, whoever chose it
        self._tool.canvasClicked.connect(lambda point, _: self._clicked(point))

    @property
    def words(self):
        """What is written in the box."""
        return self._box.text()

    def set(self, words, origin, silent=False):
        """Search from there; the words are shown."""
        self._box.setText(words)
        self._box.setCursorPosition(0)
        self.origin, self._towns = origin, {}  # which were offered for other words
        if not silent:
            self.changed.emit()

    def clear(self):
        """Search from nowhere."""
        self.set("", None)

    def save(self):
        """Keep the place for the next session."""
        self._session.settings.place = json.dumps([self.words, self.origin])

    def restore(self):
        """Show the place of the last session; at the very first, the centre of a map that shows something."""
        try:
            words, origin = json.loads(self._session.settings.place)
            lon, lat = map(float, origin or (0, 0))
            self.set(words, origin and (lon, lat), silent=True)
        except (ValueError, TypeError):  # none was kept, or somebody wrote it by hand
            if self._canvas.layerCount():
                self.take_centre()

    def take_centre(self):
        """Search from the centre of the map."""
        self.take_point(self._canvas.center(), tr("Map centre"))

    def take_point(self, point, words=None):
        """Search from a point of the map."""
        origin = lon_lat(point, self._canvas.mapSettings().destinationCrs())
        if origin:
            self.set(words or "{:.3f}, {:.3f}".format(*reversed(origin)), origin)
        else:
            self._session.messages.warn(tr("This point of the map has no longitude and latitude"))

    # -- towns

    def _suggest(self, text):
        """Offer the towns whose name begins with what is written, the largest first."""
        enough = len(text.strip()) > 1  # what begins with one letter is too much to look through while somebody types
        rows = []
        with self._session.telling():
            rows = self._session.store().places(text, SUGGESTIONS).take(SUGGESTIONS) if enough else []
        self._towns = {self._described(row): row for row in rows}
        self._completer.model().setStringList(list(self._towns))
        if rows:
            self._completer.complete()
        elif not text.strip() and self.origin:
            self.clear()

    @staticmethod
    def _where(row):
        return ", ".join(dict.fromkeys(part for part in (row.name, row.region, row.country_name) if part))

    def _described(self, row):
        return tr("{place} ({inhabitants})").format(place=self._where(row), inhabitants=number(row.population)) \
            if row.population else self._where(row)

    def _take(self, words):
        row = self._towns.get(words)
        if row:
            self.set(self._where(row), (row.lon, row.lat))

    def _take_first(self):
        if self._towns and self.words not in self._towns:
            self._take(next(iter(self._towns)))

    # -- click on the map

    def _arm(self, on):
        if on:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.disarm()

    def disarm(self):
        """Wait no longer for a click: nobody would see what comes of it."""
        if self._canvas.mapTool() is not self._tool:
            return
        if self._before is not None and not sip.isdeleted(self._before):
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(self._tool)

    def _clicked(self, point):
        self.disarm()
        self.take_point(point)
