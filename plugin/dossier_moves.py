"""The button "Next Step" of an application: the moves that the library says can come next."""

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu

from .dossier_text import FINAL, move_text, move_word, role_word, state_word
from .messages import confirm
from .store import is_link
from .text import day, tr


class Moves(QObject):
    """Asks in the form of a DossierPanel for what a move needs. Main thread."""

    def __init__(self, panel):
        super().__init__(panel)
        self._panel = panel
        panel.moves.setMenu(QMenu(panel.moves))

    def offer(self, moves):
        """Have these in the menu."""
        menu = self._panel.moves.menu()
        menu.clear()
        for move in moves:
            text = tr("{move} ({role})…").format(move=move_word(move.state), role=role_word(move.role))
            action = menu.addAction(text, lambda _=False, move=move: self._ask(move))
            action.setObjectName(f"QgisCertification_{move.role}_{move.state}")
        self._panel.moves.setEnabled(bool(moves))

    def _ask(self, move):
        row = self._panel.row
        with self._panel.session.telling():
            groups = move.state == "user-group opinion"
            needs = ((("note",),) if move.reason else ()) + ((("group",),) if groups else ())
            names = [(group.name, group.name) for group in self._panel.session.store().groups()] if groups else []
            heading = "{} ({})".format(move_word(move.state), role_word(move.role))
            if self._panel.ask(lambda values: self._confirm(row, move, values), heading,
                               ("group", "note") if groups else ("note",), move_word(move.state),
                               explained=self._explained(move), needs=needs, group=names):
                self._panel.form.fill(group=move.group)

    def _explained(self, move):
        missing = self._panel.count("missing") if move.state == "submitted" else 0
        warning = tr("It is not complete: %n thing(s) missing.", count=missing) if missing else ""
        return "\n".join(filter(None, (move_text(move.state), warning)))

    def _confirm(self, row, move, values):
        if move.state not in FINAL:
            self._move(row, move, values)
            return
        text = tr("{move}: {organisation}? It stays in the history, and cannot be taken back.")
        confirm(self._panel, "Move", text.format(move=move_word(move.state), organisation=row.organisation),
                lambda: self._move(row, move, values))

    def _move(self, row, move, values):
        """Move the dossier that was asked about, whatever the panel shows by now."""
        group = values.get("group")
        options = {"role": move.role, "note": values["note"], "group": None if group == move.group else group}
        self._panel.write(lambda store: store.move_dossier(row.id, move.state, **options),
                          lambda told: self._moved(row.organisation, move.state, told))

    def _moved(self, name, state, told):
        parts = ["{}: {}".format(name, state_word(state))]
        if told.due:
            parts.append(tr("{group}: opinion due on {day}").format(group=told.group, day=day(told.due)))
        if is_link(told.page):
            parts.append(tr("hand it in on the website, which is being opened"))
            QDesktopServices.openUrl(QUrl(told.page))
        self._panel.session.messages.success(", ".join(parts))
