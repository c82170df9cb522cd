"""The dock "Certified courses": find a course near a place, see what is known of it, put it on the map."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QMenu, QStackedWidget, QToolBar, QToolButton, QVBoxLayout, QWidget

from . import layers
from .details import Details
from .export_dialog import ExportDialog
from .fallback import describe, show_feed
from .filters import Filters
from .native import LibraryUnavailable, QcertError
from .place import Place
from .results import CourseDelegate, Results
from .saved import SavedSearches
from .text import tr

PAUSE = 120  # milliseconds without a key before a search starts


def form(name):
    """A new widget of a form."""
    return uic.loadUi(str(Path(__file__).parent / "ui" / f"{name}.ui"), QWidget())


class CoursesDock(QgsDockWidget):
    """Its content is made when it is first seen, so that it costs nothing before. Main thread."""

    def __init__(self, session, iface):
        super().__init__(tr("Certified Courses"), iface.mainWindow())
        self.setObjectName("QgisCertificationDock")
        self._session, self._iface, self._made = session, iface, False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self.visibilityChanged.connect(self._seen)

    def _seen(self, visible):
        if visible and not self._made:
            self._made = True
            self._make()
            self.refresh()

    # -- making it

    def _make(self):
        self.search, self.welcome = form("search"), form("welcome")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.search)
        body, layout = QWidget(), QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_tools())
        layout.addWidget(self.pages)
        body.setLayout(layout)
        self.setWidget(body)
        self.place = Place(self._session, self._iface.mapCanvas(), self.search, self)
        self.filters = Filters(self._session, self.search, self)
        self.results = Results(self._session, self)
        self.details = Details(self._session)
        self.details.hide()
        self.search.splitter.addWidget(self.details)
        self.search.results.setModel(self.results)
        self.search.results.setItemDelegate(CourseDelegate(self))
        self.search.map_centre.setIcon(QgsApplication.getThemeIcon("/mActionPanTo.svg"))
        self.search.clear.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        self.search.click_on_map.setIcon(QgsApplication.getThemeIcon("/mActionCapturePoint.svg"))
        self._connect()
        self._filled = False

    def _make_tools(self):
        tools = QToolBar(tr("Certified Courses"))
        tools.setIconSize(QSize(16, 16))
        self.saved = SavedSearches(self._session, self._shown, self)
        self.actions = {}
        for name, icon, text, triggered in (
                ("sync", "mActionRefresh", tr("Synchronise"), self.synchronise),
                ("layers", "mActionAddOgrLayer", tr("Show Layers"), self.show_layers),
                ("export", "mActionSharingExport", tr("Export…"), self._export),
                ("copy", "mActionAddGeoPackageLayer", tr("Copy into Project"), self._copy)):
            action = tools.addAction(QgsApplication.getThemeIcon(f"/{icon}.svg"), text, triggered)
            action.setObjectName(f"QgisCertification_{name}")
            self.actions[name] = action
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon("/mActionShowBookmarks.svg"))
        button.setText(tr("Saved Searches"))
        button.setToolTip(button.text())
        button.setMenu(self.saved)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tools.addWidget(button)
        return tools

    def _connect(self):
        session, search = self._session, self.search
        self.welcome.get.clicked.connect(lambda: self._begin(False))
        self.welcome.demo.clicked.connect(lambda: self._begin(True))
        self.welcome.without.clicked.connect(lambda: show_feed(session))
        self.place.changed.connect(self._place_changed)
        self.filters.changed.connect(self._timer.start)
        self._timer.timeout.connect(self._search)
        search.order.activated.connect(self._order_chosen)
        search.clear.clicked.connect(self._clear)
        search.results.doubleClicked.connect(lambda index: self.open(self.results.row(index)))
        search.results.activated.connect(lambda index: self.open(self.results.row(index)))
        search.results.customContextMenuRequested.connect(self._menu)
        search.results.selectionModel().currentChanged.connect(self._current_changed)
        self.details.zoom_wanted.connect(self._zoom)
        self.details.closed.connect(self._close_details)
        self.saved.chosen.connect(self._show_saved)
        self.saved.news_wanted.connect(self._show_news)
        session.changed.connect(self._data_changed)
        session.switched.connect(self._data_changed)
        session.working.connect(self._working)

    # -- what there is to show

    def refresh(self):
        """Show the search if there are data, else what to do to get some."""
        try:
            ready = self._session.exists() and self._session.store().age().seconds >= 0
        except LibraryUnavailable as error:
            self._complain(*describe(error))
            self.welcome.get.setVisible(False)
            self.welcome.demo.setVisible(False)
            self.welcome.without.setVisible(True)
            ready = False
        except QcertError as error:
            self._complain(str(error), "")
            ready = False
        self.pages.setCurrentWidget(self.search if ready else self.welcome)
        for name in ("layers", "export", "copy"):
            self.actions[name].setEnabled(ready)
        if ready:
            self._show_data()

    def _complain(self, line, details):
        self.welcome.problem.setText("\n\n".join(part for part in (line, details) if part))
        self.welcome.problem.setVisible(True)

    def _show_data(self):
        first = not self._filled
        self.filters.fill()
        if first:
            self._filled = True
            self.filters.restore()
            self.place.restore()
        self.search.order.setCurrentIndex(int(self._session.settings.sort_by_date or not self.place.origin))
        self._search()
        self._show_age()

    def _data_changed(self):
        self.refresh()
        if self.details.isVisible():
            self.details.refresh()

    def _show_age(self):
        status = self._session.store().status()
        words = [tr("Invented demo data.")] if self._session.settings.demo else []
        days = status.age_seconds // 86400
        words.append(tr("Synchronised today.") if days == 0 else tr("Synchronised %n day(s) ago.", count=days))
        if status.stale:
            words.append(tr("Time to synchronise again."))
        self.search.age.setText(" ".join(words))
        self.welcome.problem.setVisible(False)

    # -- searching

    def _filter(self):
        """What is asked of the library."""
        nearest = self.place.origin and not self.search.order.currentIndex()
        values = self.filters.value()
        if not self.place.origin:
            values.pop("within", None)
        if self.place.origin and (nearest or values.get("within")):
            values["origin"] = self.place.origin
        return values

    def _search(self):
        row = self.results.id_at(self.search.results.currentIndex())
        try:
            self.results.ask(self._filter())
        except QcertError as error:
            self.search.count.setText(str(error))
            return
        count = self.results.rowCount()
        text = tr("More than %n courses", count=count) if self.results.more else tr("%n course(s)", count=count)
        self.search.count.setText(text if count else tr("No course passes the filters"))
        self.search.clear.setVisible(self.filters.count() > 0)
        self.search.more.setTitle(tr("Filters (%n set)", count=self.filters.count())
                                  if self.filters.count() else tr("Filters"))
        if row:
            self.search.results.setCurrentIndex(self.results.index_of(row))
        self.filters.save()

    def _place_changed(self):
        self.search.order.setCurrentIndex(0 if self.place.origin else 1)
        self.place.save()
        self._search()

    def _order_chosen(self, index):
        self._session.settings.sort_by_date = bool(index)
        self._search()

    def _clear(self):
        self.filters.set({})
        self._search()

    def near(self, point):
        """Show the courses near a point of the map."""
        self.setUserVisible(True)
        if self.pages.currentWidget() is self.search:
            self.place.take_point(point, tr("Point on the map"))

    def _shown(self):
        return self._filter(), self.place.words, None

    def _show_saved(self, saved):
        self.filters.set(saved.filter)
        self.place.set(saved.place or saved.town or "", saved.filter.get("origin"))

    def _show_news(self, saved):
        self.details.show_news(saved.name, list(self._session.store().news(saved.name)))
        self.details.show()
        self._session.changed.emit()

    # -- a course

    def open(self, row):
        """Zoom to a course and show its details."""
        self.setUserVisible(True)
        self.details.show_course(row)
        self.details.show()
        self._zoom(row)

    def _current_changed(self, index, _):
        if index.isValid() and self.details.isVisible():
            self.details.show_course(self.results.row(index))

    def _close_details(self):
        self.details.hide()
        self.search.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_found(self, kind, id):
        """Show a course, or the courses of a centre or an organisation, that was found elsewhere."""
        self.setUserVisible(True)
        if self.pages.currentWidget() is not self.search:
            return
        store = self._session.store()
        find = {"course": store.courses, "centre": store.centres, "organisation": store.organisations}[kind]
        for row in find({"id": id}).take(1):
            if kind == "course":
                self.open(row)
                continue
            self.filters.set({"text": row.name})
            self.place.set("", None)
            self._zoom_to(kind + "s", row)

    def _zoom(self, row):
        if not row.online:
            self._zoom_to("courses", row)

    def _zoom_to(self, layer, row):
        if row.lon is not None:
            self.show_layers()
            layers.zoom(self._iface.mapCanvas(), self._session.path, layer, row.id, (row.lon, row.lat))

    def _menu(self, point):
        index = self.search.results.indexAt(point)
        if not index.isValid():
            return
        self.details.show_course(self.results.row(index))
        menu = QMenu(self)
        menu.addAction(tr("Show &Details"), lambda: self.open(self.results.row(index)))
        menu.addActions([self.details.star, self.details.page, self.details.mail, self.details.calendar,
                         self.details.note])
        menu.popup(self.search.results.viewport().mapToGlobal(point))

    # -- jobs

    def _begin(self, demo):
        if demo != self._session.settings.demo:
            self._session.use(demo=demo)
        self.synchronise(then=self.show_layers)

    def synchronise(self, _=False, then=None):
        """Fetch what is new, unless that is going on; then(): what is done after it went well."""
        if not self._session.busy:
            self._session.sync(then)

    def _working(self, on):
        self.actions["sync"].setEnabled(not on)
        self.welcome.progress.setVisible(on)
        for button in (self.welcome.get, self.welcome.demo):
            button.setEnabled(not on)

    def show_layers(self):
        """Put the group of layers into the project, if it is not there."""
        layers.add(self._session.path, canvas=self._iface.mapCanvas())

    def _export(self):
        ExportDialog(self._session, self._filter(), self).open()

    def _copy(self):
        layers.copy_into_project(self._session)
