"""Applications as files: a page for reviewers, and what goes to another copy of the library and back."""

from . import files
from .header import DOSSIER_HTML, DOSSIER_JSON
from .text import tr


def export(parent, session, row):
    """Let the user choose a file, and write an application there: a page, or JSON, by its ending."""
    files.ask(parent, session, tr("Export the Application"), lambda path: write(session, row.id, path),
              "{} (*.html);;JSON (*.json)".format(tr("Page for reviewers")))


def write(session, id, path):
    """Write an application to a file; what was there is replaced."""
    form = DOSSIER_JSON if path.lower().endswith(".json") else DOSSIER_HTML
    session.start(tr("Exporting an application"), lambda store, job: store.export_dossier(id, path, form, True),
                  lambda job: (tr("The application was written to {path}").format(path=path), ""))


def take_in(parent, session, then):
    """Let the user choose a file, and read an application from it; then(its id)."""
    files.ask(parent, session, tr("Import an Application"), lambda path: read(session, path, then), "JSON (*.json)",
              files.OPEN)


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
    files.ask(parent, session, tr("Export Due Dates"), lambda path: session.start(
        tr("Exporting due dates"), lambda store, job: store.waiting_calendar(path, True),
        lambda job: (tr("The due dates were written to {path}").format(path=path), "")), tr("Calendar") + " (*.ics)")
