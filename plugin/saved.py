"""The menu of saved searches and their news."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

from .text import tr


class SavedSearches(QMenu):
    """Made anew each time it opens."""

    chosen = pyqtSignal(object)       # a saved search is to be shown
    news_wanted = pyqtSignal(object)  # its news are

    def __init__(self, session, what_is_shown, parent=None):
        """what_is_shown answers the filter, the words of the place, and the town that they mean."""
        super().__init__(parent)
        self.setObjectName("QgisCertificationSaved")
        self._session, self._what_is_shown = session, what_is_shown
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._make)

    def _make(self):
        self.clear()
        for menu in self.findChildren(QMenu):
            menu.deleteLater()  # which clear() leaves behind
        icon = QgsApplication.getThemeIcon("/mActionNewBookmark.svg")
        self.addAction(icon, tr("&Save This Search…"), self._ask_for_name)
        searches = []
        with self._session.telling():
            searches = list(self._session.store().follows())
        if searches:
            self.addSeparator()
        for search in searches:
            name = search.name.replace("&", "&&")
            menu = self.addMenu(tr("{name} (%n news)", count=search.news).format(name=name) if search.news else name)
            self._add(menu, tr("S&how"), lambda _=False, s=search: self.chosen.emit(s))
            self._add(menu, tr("&News"), lambda _=False, s=search: self.news_wanted.emit(s), search.news > 0)
            self._add(menu, tr("&Remove"), lambda _=False, s=search: self._remove(s))

    @staticmethod
    def _add(menu, text, triggered, enabled=True):
        menu.addAction(text, triggered).setEnabled(enabled)

    def _ask_for_name(self):
        dialog = QInputDialog(self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Save This Search"))
        dialog.setLabelText(tr("Name (a search of the same name is replaced):"))
        dialog.setTextValue(self._what_is_shown()[1].partition(",")[0])
        dialog.textValueSelected.connect(self._save)
        dialog.open()

    def _save(self, name):
        filter, place, town = self._what_is_shown()
        self._session.do(lambda store: store.follow(name, filter, place=place, town=town, replace=1))

    def _remove(self, search):
        self._session.do(lambda store: store.unfollow(search.name))
