"""What is written for others: a statement of the books, and a note by which somebody can pay."""

from qgis.PyQt.QtCore import QIODevice, QSaveFile, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox

from . import files
from .fee_forms import ISO, Form, words
from .fee_text import euro
from .header import AS_CSV, AS_HTML, AS_TEXT
from .text import tr

ENDINGS = {AS_HTML: "html", AS_CSV: "csv", AS_TEXT: "txt"}


def filter_of(ending):
    """The filter of a dialog that saves files of an ending."""
    return "{} (*.{})".format(ending.upper(), ending)


def write(path, data):
    """Write a file whole or not at all. OSError: that is not possible."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        raise OSError(tr("{path} cannot be written: {why}").format(path=path, why=file.errorString()))


class Paper(Form):
    """A form that makes a document: made(store) has its bytes. forms: of each that it can have the name, and AS_HTML or
    the like."""

    def __init__(self, session, row, name, forms, parent):
        super().__init__(session, row, name, parent)
        for text, form in forms:
            self.form.addItem(text, form)
        self.button_box.button(QDialogButtonBox.StandardButton.Save).setText(tr("&Save…"))

    def accept(self):
        """Ask where it shall lie, if it can be made; the form stays open until it is written."""
        if self.asking(self.made):
            files.ask(self, self._session, self.windowTitle(), self.save, filter_of(ENDINGS[self.form.currentData()]))

    def save(self, path):
        """Write it, and show it in the program that is for such files."""
        def work(store):
            write(path, self.made(store))
            return True
        if self.asking(work):
            super().accept()
            self._session.messages.success(tr("{what} written to {path}").format(what=self.windowTitle(), path=path))
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def any_day(field):
    """Let a field for a day be empty, as it is from now on."""
    field.setAllowNull(True)
    field.setNullRepresentation(tr("any"))
    field.clear()


def day_of(field):
    """The day of such a field, None if it is empty."""
    return None if field.isNull() else field.date().toString(ISO)


class StatementForm(Paper):
    """All bookings of a time, with the balance after each; what was before is brought forward."""

    def __init__(self, session, row, parent=None):
        super().__init__(session, row, "statement", ((tr("page to read or print (HTML)"), AS_HTML),
                                                     (tr("for spreadsheets (CSV)"), AS_CSV)), parent)
        any_day(self.from_day)
        any_day(self.until_day)

    def made(self, store):
        """The bytes of the document."""
        rows = store.bookings(organisation=self.key, **{"from": day_of(self.from_day)}, until=day_of(self.until_day))
        return rows.document(self.form.currentData())


class NoteForm(Paper):
    """All that a note says is what was typed; nothing is paid by it."""

    def __init__(self, session, row, parent=None):
        super().__init__(session, row, "note", ((tr("page to print (HTML)"), AS_HTML),
                                                (tr("text for an e-mail"), AS_TEXT)), parent)
        any_day(self.until_day)
        self.payer.setPlaceholderText(row.organisation if row else "")
        self.amount.setPlaceholderText(tr("what is due: {amount}").format(amount=euro(row.due))
                                       if row and row.due else "")

    def made(self, store):
        """The bytes of the document."""
        return store.note_to_pay(
            self.key, form=self.form.currentData(), payee=words(self.payee), iban=words(self.iban),
            amount=words(self.amount), reference=words(self.reference), payer=words(self.payer),
            until=day_of(self.until_day))
