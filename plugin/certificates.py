"""The tab "Certificates": asks the site whether certificates are on record, one or ten thousand."""

import json
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip, uic
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QWidget

from . import certificate_question as question
from .certificate_menus import Menus
from .certificate_table import ASKED, CHECKED, DATES, ID, NAME, SUBJECT, VERDICT, Certificates
from .certificate_text import MARKS, again, sheet, word
from .native import FAILURES
from .text import number, span, tr

TICK = 100  # milliseconds between two looks at what a job has found
WIDTHS = {ID: 13, NAME: 21, SUBJECT: 34, DATES: 20, ASKED: 16, CHECKED: 22}  # in letters


class CertificatesPage(QWidget):
    """What is asked stays in the settings, so that it can be gone on with another day; results stay in the store."""

    def __init__(self, session, iface):
        super().__init__()
        uic.loadUi(str(Path(__file__).parent / "ui" / "certificates.ui"), self)
        self.session, self.iface = session, iface
        self.question = self.current = self._walk = self._job = None
        self.model = Certificates(self)
        self.table.setModel(self.model)
        self._timer = QTimer(self, interval=TICK)
        self.menus = Menus(self)
        self._lay_out()
        self._connect()
        self.restore()

    def _lay_out(self):
        for column, letters in WIDTHS.items():
            self.table.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth())
        widest = max(self.fontMetrics().horizontalAdvance(word(verdict)) for verdict in MARKS)
        self.table.setColumnWidth(VERDICT, widest + 48)  # with the mark
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, header.sortIndicatorOrder())
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSortingEnabled(True)
        self.box.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 10)
        self.splitter.setSizes([300, 200])
        for button, icon in ((self.open, "mActionFileOpen"), (self.save, "mActionSharingExport"),
                             (self.forget, "mActionDeleteSelected")):
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))

    def _connect(self):
        self.check.clicked.connect(self.check_text)
        self.stop.clicked.connect(self.session.cancel)
        self.go_on.clicked.connect(self.ask_again)
        self.box.textChanged.connect(self._look)
        self.shown.activated.connect(lambda _: self.model.keep(self.shown.currentData()))
        self._timer.timeout.connect(self._take)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        self.model.modelReset.connect(self._select_again)
        self.session.switched.connect(self.restore)
        self.session.working.connect(lambda _: self._look())

    # -- what is asked

    @property
    def organisation(self):
        """Whether an id alone is an organisation's."""
        return self.kind.currentIndex() == 1

    def memory(self):
        """What was asked last; {} if nothing was."""
        try:
            memory = json.loads(self.session.settings.certificates or "{}")
        except ValueError:
            memory = {}
        known = isinstance(memory, dict) and isinstance(memory.get("began"), int)  # else somebody wrote it by hand
        return memory if known else {}

    def remember(self, **changes):
        """Keep what is asked, or what has become of it, for another day."""
        self.session.settings.certificates = json.dumps({**self.memory(), **changes})

    def check_text(self):
        """Ask for what is in the box."""
        with self.session.telling():
            asked = question.of_text(self.session.store(), self.box.toPlainText(), self.organisation,
                                     self.expected.text().strip())
            self.ask(asked)

    def check_one(self, id):
        """Ask for one id, or another text with one."""
        self.box.setPlainText(id)
        self.expected.clear()
        self.check_text()

    def ask(self, asked, began=None):
        """Ask the site. began: when that was begun another time; what was answered since then is not asked again."""
        if not self.session.is_free():
            return
        now = int(time.time())
        self.session.settings.certificates = json.dumps({**asked.memory, "began": began or now, "finished": False})
        age = began and max(now - began, 1)
        self._begin(question.Walk(asked, keep_names=int(self.session.settings.keep_names), max_age=age,
                                  **self.session.network()), tr("Checking certificates"))

    def ask_again(self):
        """Go on with what was asked last, in this session or before."""
        with self.session.telling():
            memory = self.memory()
            self.ask(self.question or question.of_memory(memory), memory.get("began"))

    def restore(self):
        """Show what is known of what was asked last, without asking again."""
        self.question = None
        self.model.clear()
        self.state.setText(
            tr("Invented certificates, such as QGIS-3: nothing is sent.") if self.session.settings.demo else
            tr("Only ids are sent, to the programme's site. What it says is kept on this computer."))
        memory = self.memory()
        if memory and self.session.exists():
            try:
                self._begin(question.Walk(question.of_memory(memory), offline=1, server=self.session.server),
                            tr("Reading what was checked before"))
            except FAILURES as error:
                self.state.setText(str(error))
        self._look()

    # -- the walk

    def _begin(self, walk, title):
        self._walk, self.current = walk, None
        self.model.keep(None)
        self.question = None if walk.offline else walk.question
        self.model.clear()
        self.sheet.hide()
        self._began = time.monotonic()
        self._job = self.session.start(title, walk.run, self._told, quiet=walk.offline, ended=self._ended)
        self._timer.start()
        self._look()

    def _take(self):
        """Show what came."""
        rows = self._walk.take()
        if rows:
            self.model.add(rows)
            empty = self.model.empty_columns()
            for column in (ASKED, NAME):
                self.table.setColumnHidden(column, column in empty)
        self._look()

    def _ended(self, job):
        """Whatever happened. Answers what is told if the user stopped it."""
        if sip.isdeleted(self):  # the plugin was switched off
            return tr("stopped")
        self._timer.stop()
        self._job = None
        self._take()
        if not self._walk.offline:
            self.remember(finished=job.error is None)
        self.model.arrange()
        if self.model.rowCount() == 1:
            self.table.setCurrentIndex(self.model.index(0, 0))  # Qt's selectRow() fails from right to left
        self._look()
        return tr("stopped after %n certificate(s); “Go On” asks for the rest, also another day",
                  count=len(self.model.rows))

    def _told(self, _):
        if self._walk.offline or len(self.model.rows) < 2:
            return "", ""
        counts = ["{}: {}".format(word(verdict), number(count)) for verdict, count in self.model.counted()]
        return ", ".join(counts), self._walk.remarks

    # -- what is shown

    def _look(self):
        """Offer what is possible, and say how it stands."""
        walking = self._job is not None and not self._walk.offline
        lines = self.box.toPlainText().strip().count("\n") + bool(self.box.toPlainText().strip())
        self.check.setEnabled(lines > 0 and not self.session.busy)
        self.expected.setEnabled(lines < 2)
        self.check.setVisible(not walking)
        self.stop.setVisible(walking)
        self.go_on.setVisible(not self.session.busy and self._is_open())
        self.progress.setVisible(walking)
        self.menus.look()
        self._show_counts()
        if self._walk is not None and self.model.rows:
            self.state.setText(self._progress() if walking else self._summary())

    def _is_open(self):
        """Whether something was not answered that may be asked again."""
        memory = self.memory()
        unknown = any(row.id and row.verdict == "unknown" for row in self.model.rows)
        return bool(memory) and (not memory.get("finished") or unknown)

    def _progress(self):
        done, total, before = len(self.model.rows), max(self._walk.total, 1), self._walk.resumed
        self.progress.setValue(1000 * done // total)
        text = tr("{n} of {all} checked").format(n=number(done), all=number(total))
        if done <= before:
            return text
        left = (total - done) * (time.monotonic() - self._began) / (done - before)
        return tr("{done}, about {time} left").format(done=text, time=span(left))

    def _summary(self):
        text = tr("%n certificate(s)", count=len(self.model.rows))
        return tr("{what}, as known from before").format(what=text) if self._walk.offline else text

    def _show_counts(self):
        """The choice of verdicts, with how many there are of each."""
        items = [(tr("all"), None, len(self.model.rows)),
                 *((word(verdict), verdict, count) for verdict, count in self.model.counted())]
        texts = ["{} ({})".format(name, number(count)) for name, _, count in items]
        if texts != [self.shown.itemText(at) for at in range(self.shown.count())]:
            self.shown.clear()
            for text, (_, verdict, _) in zip(texts, items):
                self.shown.addItem(text, verdict)
            self.shown.setCurrentIndex(max(self.shown.findData(self.model.verdict), 0))
        self.shown.setVisible(len(self.model.counts) > 1)

    def _chosen(self, index, _=None):
        self.current = self.model.row(index) if index.isValid() else self.current
        if index.isValid():
            before = []
            with self.session.telling():
                if self.current.id:
                    before = self.session.store().checks(again(self.current)).take(10)
            self.sheet.show()  # first, or it would be scrolled for another size
            self.sheet.setHtml(sheet(self.current, [one for one in before if one.checked != self.current.checked]))

    def _select_again(self):
        index = self.model.index_of(self.current)
        if index.isValid():
            self.table.setCurrentIndex(index)

    # -- drops

    def dragEnterEvent(self, event):  # noqa: N802
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event):  # noqa: N802
        """Files are lists; text is what might have been typed."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.menus.open_files(paths)
        else:
            self.box.setPlainText(event.mimeData().text())
