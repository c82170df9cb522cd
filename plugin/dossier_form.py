"""The form in which all that an application says is told, in place: entries, reviews, opinions, moves."""

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QKeySequence
from qgis.PyQt.QtWidgets import QCompleter, QFrame, QLineEdit, QShortcut

from .dossier_text import SCORES

FIELDS = ("organisation", "country", "what", "about", "title", "link", "file", "version", "day", "group", "scores",
          "role", "note")


class DossierForm(QFrame):
    """Shows the fields that it is asked for; what they mean is the library's to judge. Main thread."""

    accepted = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).parent / "ui" / "dossier_form.ui"), self)
        self._fields, self._begun, self._needs = (), None, ()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.note.setFixedHeight(int(3.5 * QFontMetrics(self.note.font()).lineSpacing()))
        self.day.setAllowNull(True)
        self.day.setNullRepresentation("")
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.file_label.setBuddy(self.file.lineEdit())  # the whole takes no keys
        for box in (self.organisation, self.country, self.group):
            box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
            box.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._connect()
        self.hide()

    def _connect(self):
        for line in (self.title, self.link, self.version):
            line.returnPressed.connect(self.accept.click)
            line.textChanged.connect(self._look)
        self.note.textChanged.connect(self._look)
        self.file.fileChanged.connect(self._look)
        for box in (self.what, self.role):
            box.currentIndexChanged.connect(self._look)
        for box in (self.organisation, self.country, self.group):
            box.editTextChanged.connect(self._look)
        for score in SCORES:
            getattr(self, score).valueChanged.connect(self._look)
            getattr(self, score).findChild(QLineEdit).returnPressed.connect(self.accept.click)
        self.accept.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.close_form)
        for name, keys in (("escape", "Esc"), ("enter", "Ctrl+Return")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.close_form if name == "escape" else self.accept.click)

    def ask(self, heading, fields, accept, explained="", needs=(), **choices):
        """Ask for these fields, empty. choices: of combo boxes pairs of a text and what it
        stands for. needs: of each tuple one field at least must be filled, and so must all scores."""
        self._fields, self._needs = fields, needs
        self.heading.setText(heading)
        self.explained.setText(explained)
        self.explained.setVisible(bool(explained))
        self.accept.setText(accept)
        for name in FIELDS:
            widget, label = getattr(self, name), getattr(self, f"{name}_label", None)
            for each in (widget, label) if label else (widget,):
                each.setVisible(name in fields)
        self._empty(choices)
        self._begun = self.values()
        self.show()
        self._look()
        self.first().setFocus()

    def _empty(self, choices):
        for name in ("title", "link", "version"):
            getattr(self, name).clear()
        self.note.clear()
        self.file.setFilePath("")
        self.day.clear()
        for name, pairs in choices.items():
            box = getattr(self, name)
            box.clear()
            for text, data in pairs:
                box.addItem(text, data)
            if box.isEditable():
                box.setCurrentIndex(-1)
                box.clearEditText()
        for score in SCORES:
            getattr(self, score).setValue(0)

    def first(self):
        """The field in which one begins: the first that is empty and has no choice."""
        shown = [name for name in FIELDS if name in self._fields and name not in ("what", "about", "role")]
        name = next((name for name in shown if not self.values().get(name)), shown[0] if shown else "note")
        return {"scores": self.current, "file": self.file.lineEdit()}.get(name, getattr(self, name))

    def fill(self, **values):
        """Put values into fields; they count as they were, until somebody changes them."""
        for name, value in values.items():
            widget = getattr(self, name)
            if value is None:
                continue
            if name == "day":
                widget.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))
            elif name == "file":
                widget.setFilePath(value)
            elif name == "note":
                widget.setPlainText(value)
            elif isinstance(widget, QLineEdit):
                widget.setText(value)
            elif widget.isEditable() and widget.findData(value) < 0:
                widget.setEditText(value)
            else:
                widget.setCurrentIndex(widget.findData(value))
        self._begun = self.values()
        self._look()

    def values(self):
        """What stands in the fields, as the library takes it; None in those that are empty."""
        values = {name: self._value(name) or None for name in self._fields if name != "scores"}
        if "scores" in self._fields:
            values.update({score: getattr(self, score).value() for score in SCORES})
        return values

    def _value(self, name):
        widget = getattr(self, name)
        if name == "day":
            return None if widget.isNull() else widget.date().toString(Qt.DateFormat.ISODate)
        if name == "note":
            return widget.toPlainText().strip()
        if name == "file":
            return widget.filePath()
        if isinstance(widget, QLineEdit):
            return widget.text().strip()
        if not widget.isEditable():
            return widget.currentData()
        at = widget.findText(widget.currentText(), Qt.MatchFlag.MatchExactly)
        return widget.currentText().strip() if at < 0 else widget.itemData(at)

    @property
    def dirty(self):
        """Whether something was typed that would be lost; also while another tab is shown."""
        return not self.isHidden() and self.values() != self._begun

    def close_form(self):
        """Close it, and let go what stands in it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _look(self, *_):
        """Offer what is possible."""
        values = self.values()
        needs = self._needs + tuple((score,) for score in SCORES if "scores" in self._fields)
        self.accept.setEnabled(all(any(values.get(name) for name in names) for names in needs))
