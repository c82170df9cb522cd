"""The tab "Review Desk": what waits for a user group or the PSC, oldest first, and its review."""

from html import escape
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QMenu, QTreeWidgetItem

from . import dossier_files
from .desk_review import Review
from .details import laid_out, link
from .dossier_text import state_word
from .dossier_tree import icon
from .organisation_text import state_word as listed_word
from .store_page import StorePage
from .text import day, html, language, tr

MARKS = {30: "weak", 7: "missing"}
TOLD = Qt.ItemDataRole.UserRole  # all that a row says, to be searched


def warning(row):
    """What the site's own deadline says, where it is near; "" where it is not."""
    if not row.warning:
        return ""
    if row.days_left < 0:
        return tr("A year without a change is over: the site refuses it.")
    return tr("The site refuses it in %n day(s), for nobody changed it within a year.", count=row.days_left)


def sheet(row, country):
    """What waits, and the name of its country, as HTML; every text of the data is escaped."""
    listed = "{}, {}".format(listed_word(row.state), tr("since {day}").format(day=day(row.since))) if row.state else tr(
        "not on the site's list")
    group = link(row.group_link, row.group) if row.group else escape(tr("none: the PSC decides"))
    pairs = [(tr("On the site"), escape(listed)), (tr("Country"), escape(country)), (tr("User group"), group)]
    none = "" if row.dossier else tr(
        "There is no dossier of it here yet: import the one that you were sent, or begin an empty one.")
    return laid_out(row.organisation, pairs, below=[warning(row), none])


class DeskPage(StorePage):
    """Reads the store when it is seen. Main thread."""

    def __init__(self, session, iface):
        super().__init__(session)
        uic.loadUi(str(Path(__file__).parent / "ui" / "desk.ui"), self)
        self._rows, self._countries = [], {}
        self._seen = None  # what is shown below the list
        self._sizes = None  # of the list and what is below, while a form is open
        self.panel = Review(session, self)
        self.shown.layout().addWidget(self.panel, 1)
        self.shown.layout().addStretch(0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([160, 500])
        self.panel.asking.connect(self._make_room)
        self._make_menu()
        self.waiting.currentItemChanged.connect(lambda *_: self._selected())
        self.find.textChanged.connect(self._hide_others)
        self.sheet.setOpenExternalLinks(True)
        self.attach.clicked.connect(self._attach)
        self.take_in.clicked.connect(self._take_in)
        for signal in (session.changed, session.recorded):
            signal.connect(self.refresh)
        session.switched.connect(self._switched)

    def _make_room(self, asking):
        """Give the form the room of the list, as long as it is open; then show what had to wait for that."""
        if asking:
            self._sizes = self._sizes or self.splitter.sizes()
            self.splitter.setSizes([0, sum(self._sizes)])
            self.waiting.scrollToItem(self.waiting.currentItem())
        elif self._sizes:
            self.splitter.setSizes(self._sizes)
            self._sizes = None
        if not asking:
            self._hide_others()
            if self._stale:
                self.refresh()

    def _make_menu(self):
        menu = QMenu(self.more)
        for name, text, triggered in (
                ("import", tr("&Import Dossier…"), self._take_in),
                ("export", tr("&Export Dossier…"), lambda: dossier_files.export(self, self._session, self.panel.row)),
                ("show", tr("Show in &Applications"), lambda: self._session.dossier_wanted.emit(self.row.dossier)),
                ("calendar", tr("Export &Due Dates…"), lambda: dossier_files.export_calendar(self, self._session))):
            menu.addAction(text, triggered).setObjectName(f"QgisCertification_desk_{name}")
        menu.aboutToShow.connect(lambda: [action.setEnabled(self.panel.isVisible()) for action in menu.actions()[1:3]])
        self.more.setMenu(menu)

    # -- when to read

    def _read_store(self):
        rows = list(self._session.store().waiting()) if self._session.exists() else []
        if self.panel.form.dirty and self.panel.row.id not in [row.dossier for row in rows]:
            self._stale = True  # what is being typed is of one that waits no longer: once the form is closed
            return ""
        if rows and not self._countries:
            names = self._session.store().countries(language().name())
            self._countries = {each.code: each.name for each in names}
        self._fill(rows)
        if rows:
            return ""
        return tr("Nothing waits.") if not self._no_courses() else tr(
            "What waits is on the site's list: synchronise on the tab “Courses” first. A dossier that "
            "somebody sent to you can be imported before.")

    def _show_problem(self, problem):
        self.missing.setText(problem)
        self.missing.setVisible(bool(problem))
        self.splitter.setVisible(not problem)
        self.find.setEnabled(not problem)

    def _switched(self):
        self.panel.forget()
        self.waiting.clear()
        self.refresh()

    # -- the list

    @property
    def row(self):
        """What is selected; None: nothing."""
        at = self.waiting.indexOfTopLevelItem(self.waiting.currentItem())
        return self._rows[at] if at >= 0 else None

    def _country(self, row):
        return self._countries.get(row.country, row.country or "")

    @staticmethod
    def _which(row):
        return row and (row.organisation_id or row.organisation)

    def _fill(self, rows):
        current = self._which(self.row)
        self.waiting.blockSignals(True)
        self.waiting.clear()
        self._rows = rows
        for row in rows:
            item = self._item(row)
            if self._which(row) == current or self.waiting.currentItem() is None:
                self.waiting.setCurrentItem(item)
        self._hide_others()
        self.waiting.blockSignals(False)
        self._show_current()

    def _item(self, row):
        """A row of two lines, or of three where there is a day to mind."""
        where = [tr("Waits %n day(s)", count=row.age), self._country(row), row.group or tr("no user group")]
        due = tr("Opinion due on {day}").format(day=day(row.due)) if row.due else ""
        lines = [row.organisation.replace("\n", " "), " · ".join(part for part in where if part), due or warning(row)]
        text = "\n".join(line for line in lines if line)
        item = QTreeWidgetItem(self.waiting, [text])
        state = state_word(row.dossier_state) if row.dossier else listed_word(row.state)
        told = "{}\n{}\n{}".format(text, state, warning(row)).strip()
        item.setToolTip(0, html(told))
        item.setData(0, TOLD, f"{told} {row.country}".casefold())
        if row.warning:
            item.setIcon(0, icon(MARKS[row.warning]))
        return item

    def _hide_others(self):
        """Hide what does not have the text that was typed. What is selected gives way to the first that has it, unless
        its form is open."""
        text, current = self.find.text().strip().casefold(), self.waiting.currentItem()
        items = [self.waiting.topLevelItem(at) for at in range(self.waiting.topLevelItemCount())]
        for item in items:
            item.setHidden(text not in item.data(0, TOLD) and (item is not current or self.panel.form.isHidden()))
        if current is None or current.isHidden():
            self.waiting.setCurrentItem(next((item for item in items if not item.isHidden()), None))

    # -- what is selected

    def _selected(self):
        """Show what was selected, or go back if something in the form would be lost."""
        if self._which(self.row) == self._seen or self.panel.can_leave():
            self._show_current()
        else:
            QTimer.singleShot(0, self._go_back)  # when the mouse has done its part

    def _go_back(self):
        self._go_to(lambda row: self._which(row) == self._seen)

    def _go_to(self, wanted):
        """Select the first row that is wanted, if there is one, also if it was not looked for."""
        at = next((at for at, row in enumerate(self._rows) if wanted(row)), None)
        if at is None:
            return
        if self.waiting.topLevelItem(at).isHidden():
            self.find.clear()
        self.waiting.setCurrentItem(self.waiting.topLevelItem(at))

    def _show_current(self):
        row = self.row
        self._seen = self._which(row)
        self.shown.setVisible(row is not None)
        self.panel.setVisible(bool(row and row.dossier) and self._read(row.dossier))
        if not (row and row.dossier):
            self.panel.forget()  # or its form would be open, unseen
        if row is None:
            return
        self.sheet.setText(sheet(row, self._country(row)))
        for widget in (self.attach, self.take_in):
            widget.setVisible(not row.dossier)

    def _read(self, dossier):
        """Have the panel show a dossier; whether it does: else it would show another one."""
        with self._session.telling():
            self.panel.read(self._session.store(), dossier)
            return True
        return False

    def _attach(self):
        """Make the dossier of what waits, where it stands on the site."""
        row = self.row
        self._session.record(lambda store: begin(store, row))

    def _take_in(self):
        dossier_files.take_in(self, self._session, lambda id: self._go_to(lambda row: row.dossier == id))


def begin(store, row):
    """Make the dossier of a row of what waits, and lead it to where the site has it. Raises QcertError."""
    dossier = store.new_dossier(organisation=row.organisation_id)
    for state in ("submitted", "sent back") if row.state == "sent back" else ("submitted",):
        store.move_dossier(dossier, state, note=tr("It waits on the site."))
    return dossier
