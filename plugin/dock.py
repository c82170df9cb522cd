"""The dock "QGIS Certification": a tab for each thing that the plugin is for."""

from importlib import import_module

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from .text import tr


def pages():
    """The tabs in their order: the module of each, which is its name, the class in it, and its title."""
    return (("courses", "CoursesPage", tr("Courses")),
            ("certificates", "CertificatesPage", tr("Certificates")),
            ("organisation", "OrganisationPage", tr("My Organisation")))


class Dock(QgsDockWidget):
    """Its tabs are made when it is first seen, and the page of each when that is, so that nothing costs before. A page
    is made of the session and QGIS' interface. Main thread."""

    def __init__(self, session, iface):
        super().__init__(tr("QGIS Certification"), iface.mainWindow())
        self.setObjectName("QgisCertificationDock")
        self._session, self._iface, self._pages, self.tabs = session, iface, {}, None

    def seen(self, visible):
        """For visibilityChanged, once the dock has its place: QGIS shows a dock that it is given, for a moment."""
        if visible and self.tabs is None:
            self._make()
            self._fill(self.tabs.currentIndex())

    def _make(self):
        self.tabs = QTabWidget()
        self.tabs.setObjectName("QgisCertificationTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for name, _, title in pages():
            room = QWidget(objectName=name)
            QVBoxLayout(room).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(room, title)
        shown = self.tabs.findChild(QWidget, self._session.settings.tab)
        self.tabs.setCurrentIndex(max(self.tabs.indexOf(shown), 0))
        self.tabs.currentChanged.connect(self._fill)
        self.setWidget(self.tabs)

    def _fill(self, index):
        """Make the page of a tab that is seen for the first time."""
        name, kind, _ = pages()[index]
        self._session.settings.tab = name
        if name not in self._pages:
            made = getattr(import_module(f".{name}", __package__), kind)(self._session, self._iface)
            self._pages[name] = made
            self.tabs.widget(index).layout().addWidget(made)

    def page(self, name):
        """Show the dock at a tab; answers its page."""
        self.setUserVisible(True)
        self.seen(True)  # QGIS does not say so while its window is hidden
        self.tabs.setCurrentIndex([known for known, *_ in pages()].index(name))
        return self._pages[name]
