"""The tab "Courses": how to get courses, and then the page on which to search them."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QStackedWidget, QToolBar, QToolButton, QVBoxLayout, QWidget

from . import layers
from .details import reachable
from .export_dialog import ExportDialog
from .fallback import describe, show_feed
from .native import FAILURES, LibraryUnavailable
from .saved import SavedSearches
from .search import SearchPage
from .text import tr


class CoursesPage(QWidget):
    """Offers to get courses where there are none, and shows them where there are. Main thread."""

    def __init__(self, session, iface):
        super().__init__()
        self._session, self._iface = session, iface
        self.welcome = uic.loadUi(str(Path(__file__).parent / "ui" / "welcome.ui"), QWidget())
        self.search = SearchPage(session, iface, self.show_layers)
        self.saved = SavedSearches(session, self.search.shown, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_tools())
        layout.addWidget(self.pages)
        self._connect()
        self.refresh()

    def _make_tools(self):
        tools = QToolBar(tr("Courses"))
        tools.setIconSize(QSize(16, 16))
        self.actions = {}
        for name, icon, text, triggered in (
                ("sync", "mActionRefresh", tr("Synchronise"), self._session.sync),
                ("stop", "mTaskCancel", tr("Stop"), self._session.cancel),
                ("layers", "mActionAddOgrLayer", tr("Show Layers"), self.show_layers),
                ("export", "mActionSharingExport", tr("Export…"), self._export),
                ("copy", "mActionAddGeoPackageLayer", tr("Copy into Project"), self._copy)):
            action = tools.addAction(QgsApplication.getThemeIcon(f"/{icon}.svg"), text)
            action.triggered.connect(lambda _, triggered=triggered: triggered())
            action.setObjectName(f"QgisCertification_{name}")
            self.actions[name] = action
        self.actions["stop"].setVisible(False)
        tools.addWidget(self._saved_button())
        reachable(tools)
        return tools

    def _saved_button(self):
        button = QToolButton(text=tr("Saved Searches"), toolTip=tr("Saved Searches"))
        button.setIcon(QgsApplication.getThemeIcon("/mActionShowBookmarks.svg"))
        button.setMenu(self.saved)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _connect(self):
        session = self._session
        self.welcome.get.clicked.connect(lambda: self._begin(False))
        self.welcome.demo.clicked.connect(lambda: self._begin(True))
        self.welcome.without.clicked.connect(lambda: show_feed(session))
        self.search.leave_demo.clicked.connect(lambda: self._begin(False))
        self.saved.chosen.connect(self.search.show_saved)
        self.saved.news_wanted.connect(self.search.show_news)
        session.changed.connect(self.refresh)
        session.switched.connect(self.refresh)
        session.working.connect(self._working)

    # -- what there is to show

    def refresh(self):
        """Show the search if there are data, else what to do to get some."""
        problem, library = "", True
        try:
            ready = self._session.exists() and self._session.store().age().seconds >= 0
            if ready:
                self.search.refresh()
        except FAILURES as error:
            problem, ready, library = "\n\n".join(describe(error)), False, not isinstance(error, LibraryUnavailable)
        self.welcome.problem.setText(problem)
        self.welcome.problem.setVisible(bool(problem))
        for button, possible in ((self.welcome.get, library), (self.welcome.demo, library),
                                 (self.welcome.without, not library)):
            button.setVisible(possible)
        for name in ("layers", "export", "copy"):
            self.actions[name].setEnabled(ready)
        self.pages.setCurrentWidget(self.search if ready else self.welcome)

    def _is_ready(self):
        """Whether there are data to search."""
        return self.pages.currentWidget() is self.search

    def near(self, point):
        """Show the courses near a point of the map."""
        if self._is_ready():
            self.search.where.take_point(point, tr("Point on the map"))

    def show_found(self, kind, id):
        """Show a "course", or the courses of a "centre" or an "organisation"."""
        if self._is_ready():
            self.search.show_found(kind, id)

    # -- jobs

    def _begin(self, demo):
        if demo != self._session.settings.demo:
            layers.remove(self._session.path)  # so that invented and real courses are not on one map
            self._session.use(demo=demo)
        self._session.sync(then=self.show_layers)

    def _working(self, on):
        self.actions["sync"].setVisible(not on)
        self.actions["stop"].setVisible(on)
        self.welcome.progress.setVisible(on)
        for button in (self.welcome.get, self.welcome.demo, self.search.leave_demo):
            button.setEnabled(not on)

    def show_layers(self):
        """Put the group of layers into the project if it is not there, with their tips on."""
        with self._session.telling():
            path, title = self._session.path, tr("Invented courses") if self._session.settings.demo else None
            is_new = layers.find_group(path) is None
            if layers.add(path, canvas=self._iface.mapCanvas(), title=title) and is_new:
                self._iface.setActiveLayer(layers.find(path))
                self._iface.actionMapTips().setChecked(True)

    def _export(self):
        ExportDialog(self._session, self.search.filter(), self).open()

    def _copy(self):
        layers.copy_into_project(self._session)
