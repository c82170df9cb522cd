"""The form "Check an Attendee List": what the site would refuse or lose of a list, before it is uploaded there."""

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from . import files
from .fee_forms import Form
from .fee_papers import filter_of
from .fee_table import Column, Table
from .fee_text import euro
from .text import number, tr


def field_word(row):
    """Where in a line something is."""
    return ("", tr("first name"), tr("surname"), tr("e-mail"))[row.column]


def outcome(row):
    """What becomes of it in the clean list."""
    return tr("hint") if row.hint else tr("mended") if row.mended else tr("left out")


def of_flaws():
    """The columns of what is found in a list."""
    return [Column(tr("Line"), lambda row: number(row.line) if row.line else tr("all"), lambda row: row.line, True, 6),
            Column(tr("Field"), field_word, lambda row: row.column, False, 11),
            Column(tr("What"), lambda row: row.what, lambda row: row.what, False, 34),
            Column(tr("What to Do"), lambda row: row.remedy, lambda row: row.remedy, False, 30),
            Column(tr("In the Clean List"), outcome, outcome, False, 16)]


class Flaws(Table):
    """Hints differ from flaws by their mark, too."""

    def __init__(self, parent):
        super().__init__(of_flaws(), parent)

    def marked(self, row, column, role):
        """See Table."""
        if role == Qt.ItemDataRole.DecorationRole and column == 2:
            return QgsApplication.getThemeIcon("/mIconInfo.svg" if row.hint else "/mIconWarning.svg")
        return None


class AttendeesForm(Form):
    """Nothing of the list is sent or kept."""

    def __init__(self, session, row, parent=None):
        super().__init__(session, row, "attendees", parent)
        self.report = None
        self.model = Flaws(self)
        self.table.setModel(self.model)
        self.model.lay_out(self.table)
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file_label.setBuddy(self.file.lineEdit())  # the whole takes no keys
        self.file.setFilter("CSV (*.csv *.txt);;{} (*)".format(tr("All files")))
        self.file.setDefaultRoot(session.settings.export_folder)
        self.file.fileChanged.connect(self.look)
        self.save = self.button_box.addButton(tr("&Save Clean List…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.button_box.buttons():
            button.setAutoDefault(False)  # or Return in the name of a file would press one
        self.save.clicked.connect(lambda: files.ask(self, session, tr("Save Clean List"), self.write,
                                                    filter_of("csv")))
        self.setAcceptDrops(True)
        self.look()

    def look(self, *_):
        """Read the list, and show what is wrong with it."""
        path, flaws = self.file.filePath(), []
        self.report = None
        if path:
            self.report, flaws = self.asking(lambda store: self._read(store, path)) or (None, [])
        self.model.set(flaws)
        self.save.setEnabled(self.report is not None and self.report.clean > 0)
        self.said.setText(self._said(self.report) if self.report else tr(
            "Choose a list, or drop it here: first name, surname, e-mail in each line. Nothing of it is sent or kept."))
        self.fit()

    @staticmethod
    def _read(store, path, **options):
        report, flaws = store.check_attendees(path, **options)
        return report, list(flaws)

    def _said(self, report):
        found = [tr("%n attendee(s)", count=report.attendees), tr("%n flaw(s)", count=report.flaws),
                 tr("%n hint(s)", count=report.hints)]
        lines = [", ".join(found), tr("Their certificates cost {amount}, {price} each.").format(
            amount=euro(report.cost), price=euro(report.price))]
        if self._row is not None:
            text = tr("The credit in the books suffices: {amount}.") if self._row.credit >= report.cost else tr(
                "The credit in the books does not suffice: {amount}.")
            lines.append(text.format(amount=euro(self._row.credit)))
        lines.append(tr("The clean list would have %n attendee(s).", count=report.clean))
        return "\n".join(lines)

    def write(self, path):
        """Write the clean list; the dialog for the file has asked before one is replaced."""
        done = self.asking(lambda store: self._read(store, self.file.filePath(), clean=path, replace=1))
        if done:
            written = tr("%n attendee(s) written to {path}", count=done[0].clean)
            self._session.messages.success(written.format(path=path))

    def dragEnterEvent(self, event):  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event):  # noqa: N802
        """The first file is the list."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.file.setFilePath(paths[0])
