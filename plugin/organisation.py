"""The tab "My organisation": a trainer's own view without a login, of one organisation that is chosen once."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QCompleter, QTreeWidgetItem

from . import layers
from .certificate_text import reason, word
from .details import change_word
from .organisation_text import flaw_word, severity_word, sheet
from .store import is_link
from .store_page import StorePage
from .text import day, days, html, tr

SHOWN = 20   # courses, and changes
FLAWS = 200  # at the most
ICONS = {"invisible": "/mActionHideAllLayers.svg", "odd": "/mIconWarning.svg"}
WHERE, TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class OrganisationPage(StorePage):
    """Reads the store when it is seen, so that what is told once is told to somebody. Main thread."""

    def __init__(self, session, iface):
        super().__init__(session)
        uic.loadUi(str(Path(__file__).parent / "ui" / "organisation.ui"), self)
        self._iface, self._turned, self._given, self.row = iface, None, None, None
        self.organisation.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.organisation.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.organisation.lineEdit().setPlaceholderText(tr("Which organisation is yours?"))
        self.splitter.setSizes([200, 300])
        self.splitter.setStretchFactor(1, 1)  # or what is clicked would move when its explanation comes
        self.organisation.activated.connect(self._chosen)
        self.lists.itemSelectionChanged.connect(self._selected)
        self.lists.itemClicked.connect(lambda item, _: self._flash(item.data(0, WHERE)))
        self.lists.itemActivated.connect(lambda item, _: self._open(item.data(0, WHERE)))
        self.sheet.anchorClicked.connect(lambda url: is_link(url.toString()) and QDesktopServices.openUrl(QUrl(url)))
        self.certificate.textChanged.connect(self._offer)
        self.certificate.returnPressed.connect(self.check.click)
        self.check.clicked.connect(self._ask)
        session.changed.connect(self.refresh)
        session.switched.connect(self._switched)
        session.working.connect(lambda _: self._offer())

    # -- when to read

    def _read_store(self):
        problem = self._no_courses()
        if not problem:
            self._fill_choice()
            problem = self._read()
        return problem

    def _switched(self):
        self._turned = self._given = None
        self.certificate.clear()
        self.refresh()

    def _show_problem(self, problem):
        self.missing.setText(problem)
        self.missing.setVisible(bool(problem))
        for widget in (self.splitter, self.certificate, self.check):
            widget.setVisible(not problem)
        self.explained.setVisible(not problem and bool(self.explained.text()))
        self._offer()

    # -- which organisation

    def _fill_choice(self):
        rows = [(row.name, row.id) for row in self._session.store().organisations({"all_organisations": True})]
        box, name = self.organisation, self._session.settings.organisation
        if rows != [(box.itemText(at), box.itemData(at)) for at in range(box.count())]:
            box.clear()
            for row in rows:
                box.addItem(*row)
        box.setCurrentIndex(box.findText(name, Qt.MatchFlag.MatchExactly))
        if box.currentIndex() < 0:
            box.setEditText(name)

    def _chosen(self, index):
        self._session.settings.organisation = self.organisation.itemText(index)
        self._switched()

    # -- what is shown

    def _read(self):
        """Read and show all. Answers why that cannot be, "" if it can. Raises one of FAILURES."""
        store, index = self._session.store(), self.organisation.currentIndex()
        if index < 0:
            return tr("Choose your organisation above. How it stands is shown without a login.")
        number = "#{}".format(self.organisation.itemData(index))
        self.row = list(store.mine(number, certificate=self._given))[0]
        self._turned, self._given = self.row.turned or self._turned, None
        self.sheet.setHtml(sheet(self.row, self._turned))
        if not self.certificate.text():
            self.certificate.setText(self.row.certificate or "")
        self._fill_lists(store, number)
        return ""

    def _fill_lists(self, store, number):
        own = {"organisation": self.row.id}
        self.explained.clear()
        self.lists.clear()
        flaws = [("{}: {} ({})".format(flaw_word(row.what), row.name, severity_word(row.severity)), row.layer, row.row,
                  row.lon, row.lat, row.text, ICONS[row.severity]) for row in store.flaws(number).take(FLAWS)]
        courses = [(" · ".join([days(row.starts, row.ends), row.type, row.centre]), "course", row.id, row.lon, row.lat)
                   for row in store.courses({**own, "limit": SHOWN})]
        centres = [("{} ({})".format(row.name, tr("%n upcoming", count=row.upcoming)), "centre", row.id, row.lon,
                    row.lat) for row in store.centres(own)]
        changes = [(" · ".join(part for part in (day(row.day), change_word(row.what), row.name, days(
            row.starts, row.ends)) if part), row.layer, row.row, row.lon, row.lat)
                   for row in store.changes({**own, "limit": SHOWN})]
        self._fill_list(tr("To mend"), flaws, tr("nothing odd"))
        self._fill_list(tr("Next courses"), courses, tr("none"))
        self._fill_list(tr("Training centres"), centres, tr("none"), expanded=False)
        self._fill_list(tr("Changes"), changes, tr("none"))

    def _fill_list(self, title, rows, otherwise, expanded=True):
        """rows: text, layer, id, longitude and latitude; of a flaw also its sentence and its icon."""
        head = QTreeWidgetItem(self.lists, ["{} ({})".format(title, len(rows) or otherwise)])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for text, layer, id, lon, lat, *flaw in rows:
            item = QTreeWidgetItem(head, [text.replace("\n", " ")])
            item.setData(0, WHERE, (layer, id, None if lon is None else (lon, lat)))
            item.setToolTip(0, html(flaw[0] if flaw else text))
            if flaw:
                item.setData(0, TEXT, flaw[0])
                item.setIcon(0, QgsApplication.getThemeIcon(flaw[1]))
        head.setExpanded(expanded)

    def _selected(self):
        text = next((item.data(0, TEXT) for item in self.lists.selectedItems()), None)
        self.explained.setText(text or "")
        self.explained.setVisible(bool(text))

    def _flash(self, where):
        """Show on the map what has a place, and let it flash."""
        if where and where[2]:
            layer, id, place = where
            with self._session.telling():
                layers.zoom(self._iface.mapCanvas(), self._session.path, layer + "s", id, place)

    def _open(self, where):
        """Show it among the courses; the head of a list opens and closes."""
        if where:
            self._session.wanted.emit(*where[:2])
        else:
            for item in self.lists.selectedItems():
                item.setExpanded(not item.isExpanded())

    # -- its certificate

    def _offer(self):
        self.check.setEnabled(bool(self.certificate.text().strip()) and not self._session.busy)

    def _ask(self):
        """Ask the site, unless what was typed is no organisation's certificate."""
        number, given = "#{}".format(self.row.id), self.certificate.text().strip()
        with self._session.telling():
            known = list(self._session.store().mine(number, certificate=given, keep=1))[0].certificate
            if self._session.is_free():
                options = {"organisation": 1, **self._session.network()}
                self._session.start(tr("Checking the organisation's certificate"),
                                    lambda store, job: list(store.verify([known], **options))[0], self._answered)

    def _answered(self, job):
        self._given = job.result.id
        self.certificate.setText(job.result.id)
        self.refresh()
        check = job.result if self._stale else self.row.check  # which knows whose it is
        return "{}: {}".format(check.id, word(check.verdict)), reason(check)
