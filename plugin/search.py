"""The page on which courses are searched: where, which, the list, and what is known of one."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import QMenu, QWidget

from . import layers
from .details import Details
from .filters import Filters
from .native import FAILURES
from .place import Place
from .results import CourseDelegate, Results
from .text import tr

PAUSE = 120  # milliseconds without a key before a search starts
LATER = 40   # milliseconds in which QGIS does what waits for it
ICONS = {"map_centre": "mActionPanTo", "click_on_map": "mActionCapturePoint", "clear": "mIconClearText"}


class SearchPage(QWidget):
    """show_layers() puts the layers into the project, before something is zoomed to. Main thread."""

    def __init__(self, session, iface, show_layers):
        super().__init__()
        uic.loadUi(str(Path(__file__).parent / "ui" / "search.ui"), self)
        self._session, self._iface, self._show_layers, self._filled = session, iface, show_layers, False
        self.timer = QTimer(self, singleShot=True, interval=PAUSE)
        self.where = Place(session, iface.mapCanvas(), self, self)
        self.filters = Filters(session, self, self)
        self.model = Results(session, self)
        self.details = Details(session)
        self.details.hide()
        self.splitter.addWidget(self.details)
        self.results.setModel(self.model)
        self.results.setItemDelegate(CourseDelegate(self))
        for name, icon in ICONS.items():
            getattr(self, name).setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        self._connect()

    def _connect(self):
        self.where.changed.connect(self._place_changed)
        self.filters.changed.connect(self.timer.start)
        self.timer.timeout.connect(self.ask)
        self.order.activated.connect(self._order_chosen)
        self.clear.clicked.connect(lambda: self.set_filter({}))
        self.results.activated.connect(lambda index: self.open(self.model.row(index)))
        self.results.customContextMenuRequested.connect(self._menu)
        self.results.selectionModel().currentChanged.connect(self._current_changed)
        self.details.zoom_wanted.connect(self._zoom)
        self.details.closed.connect(self._close_details)

    def hideEvent(self, event):  # noqa: N802
        super().hideEvent(event)
        if not event.spontaneous():  # as when the window is minimised
            self.where.disarm()

    # -- the list

    def refresh(self):
        """Show what the store has now: soon, and one thing after the other, so that QGIS need not wait for all. Raises
        one of FAILURES."""
        if self._filled:
            QTimer.singleShot(LATER, self._fill)
        else:
            self.filters.fill()
            self.filters.restore()
            self.where.restore()
            self._filled = True
        self.order.setCurrentIndex(int(self._session.settings.sort_by_date or not self.where.origin))
        self._show_age()
        if not self.details.isHidden():
            self.details.refresh(self.where.origin)
        QTimer.singleShot(0, self.ask)

    def _fill(self):
        with self._session.telling():
            self.filters.fill()

    def _show_age(self):
        status, demo = self._session.store().status(), self._session.settings.demo
        words = [tr("Invented demo data.")] if demo else []
        days = status.age_seconds // 86400
        words.append(tr("Synchronised today.") if days == 0 else tr("Synchronised %n day(s) ago.", count=days))
        if status.stale:
            words.append(tr("Time to synchronise again."))
        self.age.setText(" ".join(words))
        self.leave_demo.setVisible(demo)

    def filter(self):
        """What is asked of the library."""
        nearest = self.where.origin and not self.order.currentIndex()
        values = self.filters.value()
        if not self.where.origin:
            values.pop("within", None)
        if self.where.origin and (nearest or values.get("within")):
            values["origin"] = self.where.origin
        return values

    def set_filter(self, values):
        """Show a filter, and what passes."""
        self.filters.set(values)
        self.ask()

    def shown(self):
        """What a saved search is made of: the filter, the words of the place, and the town that they mean."""
        return self.filter(), self.where.words, None

    def ask(self):
        """List what passes the filter; what is current stays so."""
        row = self.model.id_at(self.results.currentIndex())
        try:
            self.model.ask(self.filter())
        except FAILURES as error:
            self.count.setText(str(error))
            self.clear.setVisible(True)  # the way out, if a filter is to blame
            return
        self._tell_count()
        if row:
            self.results.setCurrentIndex(self.model.index_of(row))
        self.filters.save()

    def _tell_count(self):
        count, filters = self.model.rowCount(), self.filters.count()
        text = tr("More than %n courses", count=count) if self.model.more else tr("%n course(s)", count=count)
        self.count.setText(text if count else tr("No course passes the filters"))
        self.clear.setVisible(filters > 0)
        self.more.setTitle(tr("Filters (%n set)", count=filters) if filters else tr("Filters"))

    def _place_changed(self):
        self.order.setCurrentIndex(0 if self.where.origin else 1)
        self.where.save()
        self.results.setCurrentIndex(QModelIndex())  # or the list would stay at the course of another place
        self.ask()
        self.results.scrollToTop()

    def _order_chosen(self, index):
        self._session.settings.sort_by_date = bool(index)
        self.ask()

    def show_saved(self, saved):
        """Show a saved search."""
        self.filters.set(saved.filter)
        self.where.set(saved.place or saved.town or "", saved.filter.get("origin"))

    def show_news(self, saved):
        """Show the news of a saved search, which count as shown from then on."""
        with self._session.telling():
            self.details.show_news(saved.name, list(self._session.store().news(saved.name)))
            self.details.show()
        self._session.changed.emit()

    # -- one course

    def open(self, row):
        """Zoom to a course and show its details."""
        self.details.show()  # first, or the sheet would be scrolled for another size
        self.details.show_course(row)
        self._zoom(row)

    def show_found(self, kind, id):
        """Show a "course", or the courses of a "centre" or an "organisation"."""
        with self._session.telling():
            for row in getattr(self._session.store(), kind + "s")({"id": id}).take(1):
                if kind == "course":
                    self.open(row)
                    continue
                self.filters.set({"text": row.name})
                self.where.set("", None)
                self._zoom_to(kind + "s", row)

    def _current_changed(self, index, _):
        if index.isValid() and self.details.isVisible():
            self.details.show_course(self.model.row(index))

    def _close_details(self):
        self.details.hide()
        self.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def _zoom(self, row):
        if not row.online:
            self._zoom_to("courses", row)

    def _zoom_to(self, layer, row):
        if row.lon is not None:
            self._show_layers()
            layers.zoom(self._iface.mapCanvas(), self._session.path, layer, row.id, (row.lon, row.lat))

    def _menu(self, point):
        index = self.results.indexAt(point)
        if not index.isValid():
            return
        row, menu = self.model.row(index), QMenu(self)
        self.details.show_course(row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Show &Details"), lambda: self.open(row))
        menu.addActions([getattr(self.details, name) for name in ("star", "page", "mail", "calendar", "note")])
        menu.popup(self.results.viewport().mapToGlobal(point))
