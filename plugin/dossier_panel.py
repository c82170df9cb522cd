"""An application as a tree with a form below it: what preparing and reviewing have in common."""

from html import escape
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from .details import reachable
from .dossier_form import DossierForm
from .dossier_moves import Moves
from .dossier_text import event_text, file_of, finding_text, state_word, tip
from .dossier_tree import DossierTree, Gap, icon
from .fallback import describe
from .store import is_link
from .text import day, tr

SEVERITIES = ("missing", "weak", "done")  # the worst first
PARTS_MISSING = {"no lectures": "lectures", "no exercises": "exercises", "no data": "data"}


class DossierPanel(QWidget):
    """Who derives from it fills the tree, and says what an activated row does. Main thread."""

    asking = pyqtSignal(bool)  # the form was opened, or closed

    def __init__(self, session, parent=None):
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).parent / "ui" / "dossier_panel.ui"), self)
        self.session, self.row, self.events, self.findings = session, None, [], None
        self.checking, self._again, self._done, self.hidden = False, False, None, False
        self.tree, self.form, self.actions_there = DossierTree(self), DossierForm(self), {}
        self.tree.setAccessibleName(tr("The application"))
        self.layout().insertWidget(self.layout().indexOf(self.hint), self.tree)
        self.layout().addWidget(self.form)
        self.form.accepted.connect(lambda: self._done(self.form.values()))
        self.form.closed.connect(self._form_closed)
        self.steps = Moves(self)
        self.make_tools()
        reachable(self.tools)
        self.tree.meant.connect(self.activated)
        self.tree.itemSelectionChanged.connect(self.look)
        self.tree.customContextMenuRequested.connect(self._popup)

    def add_action(self, name, icon_name, text, told, triggered, keys=None, worded=False):
        """An action of the tool bar and of the menu of rows. worded: its button has its text."""
        action = QAction(icon(icon_name), text, self)
        action.setObjectName(f"QgisCertification_{name}")
        action.setToolTip(told)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.tree.addAction(action)
        action.triggered.connect(lambda _=False: triggered())
        self.tools.addAction(action)
        if worded:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            self.tools.widgetForAction(action).setToolButtonStyle(style)
        self.actions_there[name] = action

    # -- reading

    def read(self, store, id):
        """Show a dossier as it is now. Raises QcertError, and then nothing has changed."""
        row, = store.dossiers(id)
        events, moves = list(store.dossier_events(id, hidden=True)), list(store.moves(id))
        if self.row is None or self.row.id != id:
            self.form.close_form()
            self.findings = None
        self.row, self.events = row, events
        self.steps.offer(moves)
        self._check()
        self._show()

    def forget(self):
        """Show none any more."""
        self.row, self.events, self.findings = None, [], None
        self.form.close_form()

    def show_content(self, on):
        """Show all but the form, or hide it where there is nothing to be seen."""
        for widget in (self.moves, self.mark, self.state, self.progress, self.tools, self.tree):
            widget.setVisible(on and (widget is not self.mark or self.findings is not None))
        self.hint.setVisible(on and self.form.isHidden())

    def seen(self, kind, about=None):
        """The entries of a kind that were not removed; about: of that one."""
        return [event for event in self.events
                if event.kind == kind and not event.hidden and about in (None, event.about)]

    def _check(self):
        """Have the library look what is missing: in a task, for it reads files."""
        if self.checking:
            self._again = True
            return
        id, self._again = self.row.id, False
        self.checking = self.session.start(
            tr("Checking an application"), lambda store, job: list(store.findings(id)), lambda job: ("", ""),
            quiet=True, ended=lambda job: self._checked(id, job), aside=True) is not None

    def showEvent(self, event):  # noqa: N802
        """Ask again for what could not be found out when it was seen last."""
        super().showEvent(event)
        if self.row is not None and self.findings is None and not self.checking:
            self._check()

    def _checked(self, id, job):
        self.checking = False
        if self.row is None:
            return
        if self._again or id != self.row.id:
            self._check()
        elif job.error is None:
            self.findings = job.result
            self._show()
        else:
            self.findings = None
            self._show()
            self.progress.setText(describe(job.error)[0])

    # -- showing

    def _show(self):
        self._show_state()
        self.tree.refill(self.fill)
        self.look()

    def _show_state(self):
        row = self.row
        lines = [tr("{state}, since {day}").format(state=state_word(row.state), day=day(row.since[:10]))]
        if row.due:
            lines.append(tr("{group}: opinion due on {day}").format(group=row.group, day=day(row.due)))
        if row.found_group:
            lines.append(tr("No user group in the country: the applicant is advised to found one."))
        if row.conflict:
            lines.append(tr("Conflict of interest: another group, or the PSC, is asked."))
        self.state.setText("\n".join(lines))
        missing, weak = (self.count(severity) for severity in SEVERITIES[:2])
        mark = "missing" if missing else "weak" if weak else "done"
        self.mark.setVisible(self.findings is not None)
        self.mark.setPixmap(icon(mark).pixmap(16, 16))
        parts = [tr("%n thing(s) missing", count=missing) if missing else tr("Complete: nothing is missing"),
                 tr("%n weak", count=weak) if weak else ""]
        self.progress.setText(tr("Checking…") if self.findings is None else ", ".join(filter(None, parts)))

    def count(self, severity):
        """How many findings of a severity there are."""
        return len([finding for finding in self.findings or () if finding.severity == severity])

    def of(self, *ids, kind=None):
        """What was found of entries, by their ids (of the whole, by its kind)."""
        return [each for each in self.findings or () if each.event in ids and (each.event or each.kind == kind)]

    def worst(self, findings):
        """The worst severity of findings; "done" of none, None before they are known."""
        found = {finding.severity for finding in findings}
        return None if self.findings is None else next(each for each in SEVERITIES if each in found or each == "done")

    def show_findings(self, parent, findings, event=None):
        """A row for each finding; activated, it fills the gap or changes the entry."""
        for each in findings:
            part = PARTS_MISSING.get(each.flaw)
            fills = Gap("material", part, each.event) if part else event or Gap(each.kind)
            self.tree.branch(parent, finding_text(each), f"{each.event} {each.kind} {each.flaw}", each.severity,
                             "<qt>{}</qt>".format(escape(each.what)), fills)

    def show_history(self):
        """What happened, newest last; what was removed or does not count only if that is wanted."""
        events = [event for event in self.events if self.hidden or not event.hidden and event.kind != "removal"]
        head = self.tree.head(tr("History"), "history", opened=False)
        for event in events:
            item = self.tree.branch(head, event_text(event), f"history {event.id}", tip=tip(event))
            font = item.font(0)
            font.setStrikeOut(bool(event.hidden))
            item.setFont(0, font)

    def _popup(self, point):
        menu = QMenu(self.tree)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions(self.actions_there.values())
        menu.popup(self.tree.viewport().mapToGlobal(point))

    # -- the form

    def ask(self, done, heading, fields, accept, **options):
        """Open the form, unless something in it would be lost; done(values) when it is accepted."""
        if not self.can_leave():
            return False
        self._done = done
        self.hint.hide()
        self.asking.emit(True)
        self.form.ask(heading, fields, accept, **options)
        return True

    def can_leave(self):
        """Whether nothing in the form would be lost; else the user is told."""
        if not self.form.dirty:
            return True
        self.session.messages.show(tr("The form is not finished: add what is in it, or cancel it."))
        self.form.first().setFocus()
        return False

    def _form_closed(self):
        self.asking.emit(False)
        self.hint.setVisible(not self.tree.isHidden())
        self.tree.setFocus()

    def write(self, work, then=None, slow=False):
        """Have work(store) do what the form says, close it, and call then(what it answered). slow: in a task."""
        if slow:
            self.form.setEnabled(False)
            if self.put_files(work, lambda job: self._written(job.result, then), self._ended) is None:
                self.form.setEnabled(True)
            return
        done = self.session.record(work)
        if done is not None:
            self.form.close_form()
            if then:
                then(done)

    def put_files(self, work, done, ended):
        """Have work(store) read files in a task. done and ended, and the answer, are as of Session.start()."""
        return self.session.start(tr("Reading files for an application"), lambda store, job: work(store), done,
                                  ended=ended)

    def _ended(self, _):
        self.form.setEnabled(True)
        self.session.recorded.emit()

    def _written(self, result, then):
        self.form.close_form()
        if then:
            then(result)
        return "", ""

    # -- what was attached

    def open_entry(self, event):
        """Open the file or the link of an entry with what the system has for it."""
        path = file_of(event)
        if path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        elif is_link(event.link):
            QDesktopServices.openUrl(QUrl(event.link))

    @staticmethod
    def opens(event):
        """Whether there is a file or a link to open."""
        return bool(event and event.kind in ("contribution", "course", "material") and (
            file_of(event) or is_link(event.link)))
