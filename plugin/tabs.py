"""Tabs whose pages are made when each is first seen, so that nothing costs before."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget


class Tabs(QTabWidget):
    """A page is made of the session and QGIS' interface. Main thread."""

    seen = pyqtSignal(str)  # the name of the tab that is shown from now on

    def __init__(self, session, iface, pages, shown=""):
        """pages: as of offer(); shown: the name of the tab to begin with."""
        super().__init__()
        self._session, self._iface, self._kinds, self._rooms, self._made = session, iface, {}, {}, {}
        self.setDocumentMode(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.offer(pages)
        self.setCurrentIndex(max(self.index(shown), 0))
        self.currentChanged.connect(self.fill)

    def offer(self, pages):
        """Have these tabs: of each the module, which is its name, the class in it, and its title, in their order."""
        names = [name for name, *_ in pages]
        for at in reversed(range(self.count())):
            if self.widget(at).objectName() not in names:
                self.removeTab(at)
        for at, (name, kind, title) in enumerate(pages):
            self._kinds[name] = kind
            if self.index(name) < 0:
                self.insertTab(at, self._room(name), title)

    def _room(self, name):
        """The widget in which a page will be; that of a tab that was taken away is kept."""
        if name not in self._rooms:
            self._rooms[name] = QWidget(objectName=name)
            QVBoxLayout(self._rooms[name]).setContentsMargins(0, 0, 0, 0)
        return self._rooms[name]

    def index(self, name):
        """Where a tab is; below 0: there is none."""
        return next((at for at in range(self.count()) if self.widget(at).objectName() == name), -1)

    def fill(self, _=None):
        """Make the page of the tab that is shown, if it is the first time."""
        if self.currentIndex() < 0:
            return
        name = self.currentWidget().objectName()
        if name not in self._made:
            # Not import_module(): QGIS would not see it, and keep the module when the plugin is loaded anew.
            module = __import__(name, globals(), fromlist=[self._kinds[name]], level=1)
            self._made[name] = getattr(module, self._kinds[name])(self._session, self._iface)
            self._rooms[name].layout().addWidget(self._made[name])
        self.seen.emit(name)

    def page(self, name):
        """Show a tab; answers its page."""
        self.setCurrentIndex(self.index(name))
        self.fill()
        return self._made[name]
