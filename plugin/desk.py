"""The tab "Review Desk": what waits for a user group or the PSC, oldest first, and its review."""

from html import escape
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QMenu, QTreeWidgetItem, QWidget

from . import dossier_files
from .desk_review import Review
from .details import laid_out, link
from .dossier_text import state_word
from .dossier_tree import icon
from .native import FAILURES
from .organisation_text import state_word as listed_word
from .text import day, html, language, tr

AT = Qt.ItemDataRole.UserRole
MARKS = {30: "weak", 7: "missing"}


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
    due = tr("opinion due on {day}").format(day=day(row.due)) if row.due else ""
    pairs = [(tr("On the site"), escape(listed)), (tr("Country"), escape(country)),
             (tr("User group"), group), (tr("Review"), escape(due))]
    return laid_out(row.organisation, pairs, below=[warning(row)])


class DeskPage(QWidget):
    """Reads the store when it is seen. Main thread."""

    def __init__(self, session, iface):
        super().__init__()
        uic.loadUi(str(Path(__file__).parent / "ui" / "desk.ui"), self)
        self._session, self._stale, self._rows, self._countries = session, True, [], {}
        self.panel = Review(session, self)
        self.shown.layout().addWidget(self.panel)
        self.splitter.setStretchFactor(1, 1)
        self._lay_out()
        self._make_menu()
        self.waiting.currentItemChanged.connect(lambda *_: self._show_current())
        self.find.textChanged.connect(self._hide_others)
        self.sheet.setOpenExternalLinks(True)
        self.attach.clicked.connect(self._attach)
        self.take_in.clicked.connect(self._take_in)
        for signal in (session.changed, session.recorded):
            signal.connect(self.refresh)
        session.switched.connect(self._switched)

    def _lay_out(self):
        header = self.waiting.header()
        header.setStretchLastSection(False)
        for at in range(4):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)

    def _make_menu(self):
        menu = QMenu(self.more)
        for name, text, triggered in (
                ("import", tr("&Import Dossier…"), self._take_in),
                ("export", tr("&Export Dossier…"), lambda: dossier_files.export(self, self._session, self.panel.row)),
                ("calendar", tr("Export &Due Dates…"), lambda: dossier_files.export_calendar(self, self._session))):
            menu.addAction(text, triggered).setObjectName(f"QgisCertification_desk_{name}")
        menu.aboutToShow.connect(lambda: menu.actions()[1].setEnabled(self.panel.isVisible()))
        self.more.setMenu(menu)

    # -- when to read

    def showEvent(self, event):  # noqa: N802
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self):
        """Show what the store has now, or if nobody sees it later."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        problem = ""
        try:
            known = self._session.exists() and (self._session.store().age().seconds >= 0)
            self._rows = list(self._session.store().waiting()) if self._session.exists() else []
            if self._rows and not self._countries:
                names = self._session.store().countries(language().name())
                self._countries = {each.code: each.name for each in names}
            self._fill()
            if not self._rows:
                problem = tr("Nothing waits.") if known else tr(
                    "What waits is on the site's list: synchronise on the tab “Courses” first. A dossier that "
                    "somebody sent to you can be imported before.")
        except FAILURES as error:
            problem = str(error)
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
        item = self.waiting.currentItem()
        return self._rows[item.data(0, AT)] if item is not None and item.data(0, AT) < len(self._rows) else None

    def _country(self, row):
        return self._countries.get(row.country, row.country or "")

    @staticmethod
    def _which(row):
        return row and (row.organisation_id or row.organisation)

    def _fill(self):
        current = self.waiting.currentItem() and self.waiting.currentItem().data(1, AT)
        self.waiting.blockSignals(True)
        self.waiting.clear()
        for at, row in enumerate(self._rows):
            item = self._item(row)
            item.setData(0, AT, at)
            item.setData(1, AT, self._which(row))
            if self._which(row) == current or at == 0:
                self.waiting.setCurrentItem(item)
        self.waiting.blockSignals(False)
        self._hide_others()
        self._show_current()

    def _item(self, row):
        due = day(row.due) or (tr("in %n day(s)", count=row.days_left) if row.warning else "")
        item = QTreeWidgetItem(self.waiting, [row.organisation.replace("\n", " "), row.country or "",
                                              tr("%n day(s)", count=row.age), due])
        item.setTextAlignment(2, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        state = state_word(row.dossier_state) if row.dossier else listed_word(row.state)
        group = row.group or tr("none: the PSC decides")
        parts = [row.organisation, self._country(row), state, tr("User group: {group}").format(group=group),
                 warning(row)]
        for column in range(4):
            item.setToolTip(column, html("\n".join(part for part in parts if part)))
        if row.warning:
            item.setIcon(0, icon(MARKS[row.warning]))
        return item

    def _hide_others(self):
        """Hide what does not have the text that was typed; what is written in a row is all that counts."""
        text = self.find.text().strip().casefold()
        for at in range(self.waiting.topLevelItemCount()):
            item = self.waiting.topLevelItem(at)
            said = " ".join([item.text(1), item.text(3), item.toolTip(0)]).casefold()
            item.setHidden(text not in said)

    # -- what is selected

    def _show_current(self):
        row = self.row
        self.shown.setVisible(row is not None)
        if row is None:
            return
        self.sheet.setText(sheet(row, self._country(row)))
        for widget in (self.attach, self.take_in):
            widget.setVisible(not row.dossier)
        self.panel.setVisible(bool(row.dossier))
        if row.dossier:
            with self._session.telling():
                self.panel.read(self._session.store(), row.dossier)

    def _attach(self):
        """Make the dossier of what waits, and lead it to where it stands on the site: it was handed in."""
        row = self.row
        self._session.record(lambda store: begin(store, row))

    def _take_in(self):
        dossier_files.take_in(self, self._session, lambda id: None)


def begin(store, row):
    """Make the dossier of a row of what waits. Raises QcertError."""
    dossier = store.new_dossier(organisation=row.organisation_id)
    store.move_dossier(dossier, "submitted", note=tr("It waits on the site."))
    return dossier
