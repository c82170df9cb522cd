"""Applications as files: a page for reviewers, and what goes to another copy of the library and back."""

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog

from .header import DOSSIER_HTML, DOSSIER_JSON
from .text import tr


def ask_for_file(parent, session, title, filter, chosen, saved=True):
    """Let the user choose a file, to be written or (not saved) read; then chosen(path)."""
    dialog = QFileDialog(parent, title, session.settings.export_folder, filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if saved else QFileDialog.FileMode.ExistingFile)
    if saved:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(name.partition("*.")[2][:-1]))
        dialog.filterSelected.emit(dialog.selectedNameFilter())

    def remember(path):
        session.settings.export_folder = str(Path(path).parent)
        chosen(path)
    dialog.fileSelected.connect(remember)
    dialog.open()


def export(parent, session, row):
    """Let the user choose a file, and write an application there: a page, or JSON, by its ending."""
    ask_for_file(parent, session, tr("Export the Application"), "{} (*.html);;JSON (*.json)".format(
        tr("Page for reviewers")), lambda path: write(session, row.id, path))


def write(session, id, path):
    """Write an application to a file; what was there is replaced."""
    form = DOSSIER_JSON if path.lower().endswith(".json") else DOSSIER_HTML
    session.start(tr("Exporting an application"), lambda store, job: store.export_dossier(id, path, form, True),
                  lambda job: (tr("The application was written to {path}").format(path=path), ""))


def take_in(parent, session, then):
    """Let the user choose a file, and read an application from it; then(its id)."""
    ask_for_file(parent, session, tr("Import an Application"), "JSON (*.json)",
                 lambda path: read(session, path, then), False)


def read(session, path, then):
    """Read an application that another copy exported, add what is not here, and tell conflicts; then(its id)."""
    session.start(tr("Importing an application"), lambda store, job: store.import_dossier(path),
                  lambda job: _read(session, job.result, then))


def _read(session, report, then):
    session.recorded.emit()
    then(report.dossier)
    line = ", ".join([tr("%n entry(ies) imported", count=report.added), tr("%n known already", count=report.known)])
    if not report.conflicts:
        return line, ""
    session.messages.warn("{}, {}".format(line, tr("%n conflict(s): what is here stays", count=report.conflicts)),
                          report.told)
    return "", ""


def export_calendar(parent, session):
    """Let the user choose a file, and write the days that are due as a calendar."""
    ask_for_file(parent, session, tr("Export Due Dates"), tr("Calendar") + " (*.ics)", lambda path: session.start(
        tr("Exporting due dates"), lambda store, job: store.waiting_calendar(path, True),
        lambda job: (tr("The due dates were written to {path}").format(path=path), "")))
