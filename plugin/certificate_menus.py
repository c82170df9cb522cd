"""What can be done with certificates beside asking: open lists, export results, forget checks."""

import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMenu

from . import certificate_question as question
from . import files
from .certificate_list import ListDialog
from .certificate_text import again
from .messages import confirm
from .text import tr

TABLES = "*.csv *.tsv *.xlsx *.ods *.gpkg *.geojson *.txt *.pdf"
SPREADSHEETS = "Excel (*.xlsx);;OpenDocument (*.ods);;CSV (*.csv)"


class Menus(QObject):
    """The menus of a CertificatesPage."""

    def __init__(self, page):
        super().__init__(page)
        self._page, self._session = page, page.session
        self._fill(page.open, (("list", tr("&List…"), self.ask_for_list),
                               ("folder", tr("&Folder of PDFs…"), self.ask_for_folder),
                               ("layer", tr("From La&yer…"), self.choose_columns)))
        self._fill(page.save, (("layer", tr("Add as &Layer"), self.add_layer),
                               ("output", tr("&Spreadsheet…"), lambda: self.ask_for_file(
                                   "output", tr("Save as Spreadsheet"), SPREADSHEETS)),
                               ("report", tr("&Report…"), lambda: self.ask_for_file(
                                   "report", tr("Save Report"), "HTML (*.html)"))))
        self._fill(page.forget, (("this", tr("Forget &This…"), lambda: self.ask_to_forget(page.current)),
                                 ("all", tr("Forget &All…"), self.ask_to_forget)))
        page.table.customContextMenuRequested.connect(self._popup)

    def _fill(self, button, entries):
        menu = QMenu(button)
        for name, text, triggered in entries:
            action = menu.addAction(text, lambda _=False, act=triggered: act())
            action.setObjectName(f"QgisCertification_{button.objectName()}_{name}")
        button.setMenu(menu)

    def look(self):
        """Offer what is possible."""
        page, busy = self._page, self._session.busy
        page.open.setEnabled(not busy)
        page.save.setEnabled(bool(page.model.rows) and not busy)
        page.forget.setEnabled(not busy)
        page.forget.menu().actions()[0].setEnabled(page.current is not None and bool(page.current.id))

    def _popup(self, point):
        index = self._page.table.indexAt(point)
        if not index.isValid():
            return
        row, menu = self._page.model.row(index), QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("&Copy Id"), lambda: QGuiApplication.clipboard().setText(row.id or row.asked))
        if row.id:
            menu.addAction(tr("&Check Again"), lambda: self._page.check_one(again(row))).setEnabled(
                not self._session.busy)
            menu.addAction(tr("&Forget…"), lambda: self.ask_to_forget(row)).setEnabled(not self._session.busy)
        menu.popup(self._page.table.viewport().mapToGlobal(point))

    # -- lists

    def ask_for_list(self):
        """Let the user choose files."""
        files.ask(self._page, self._session, tr("Open a List of Certificates"), self.open_files,
                  "{} ({});;{} (*)".format(tr("Lists"), TABLES, tr("All files")), files.OPEN_SEVERAL)

    def ask_for_folder(self):
        """Let the user choose a folder of PDFs."""
        files.ask(self._page, self._session, tr("Open a Folder of PDFs"), lambda path: self.open_files([path]),
                  mode=files.FOLDER)

    def open_files(self, paths):
        """Ask for what is in files: at once for PDFs, a folder or a text, which have no columns to choose."""
        plain = all(os.path.isdir(path) or path.lower().endswith((question.TEXT, question.PDF)) for path in paths)
        if len(paths) > 1 and not all(path.lower().endswith(question.PDF) for path in paths):
            self._session.messages.warn(tr("Several files at once can only be PDFs."))
        elif plain:
            self._page.ask(question.of_list(paths, self._page.organisation))
        else:
            self.choose_columns(paths[0])

    def choose_columns(self, path=None):
        """Let the user choose columns of a table, or of a layer."""
        dialog = ListDialog(self._page.organisation, path, self._page, self._page.iface.mapCanvas().currentLayer())
        dialog.chosen.connect(self._page.ask)
        dialog.open()

    # -- results

    def add_layer(self):
        """Put the results that are shown into the project as a layer in memory, which QGIS can save in any format."""
        from .certificate_export import as_layer
        QgsProject.instance().addMapLayer(as_layer(self._page.model.shown))

    def ask_for_file(self, what, title, filter):
        """Let the user choose the file of write()."""
        files.ask(self._page, self._session, title, lambda path: self.write(what, path), filter)

    def write(self, what, path):
        """Have the library write its "report", or as "output" the list with what came of it, from what is stored."""
        with self._session.telling():
            asked = self._page.question or question.of_memory(self._page.memory())
            walk = question.Walk(asked, offline=1, server=self._session.server, replace=1, **{what: path})
            self._session.start(tr("Writing results of certificates"), walk.run,
                                lambda _: (tr("The results were written to {path}").format(path=path), walk.remarks))

    # -- forgetting

    def ask_to_forget(self, row=None):
        """Forget a certificate, or all, if the user is sure."""
        text = tr("Remove all checks of {id} from this computer? Files that you exported stay.") if row else tr(
            "Remove all checks of certificates, and what was asked, from this computer? Files that you exported stay.")
        confirm(self._page, "Forget", text.format(id=row and row.id), lambda: self._forget(row and again(row)))

    def _forget(self, asked):
        self._session.do(lambda store: store.forget(asked))
        memory = self._page.memory()
        ids = [id for id in memory.get("ids", ()) if id != asked] if asked else []
        if not asked or "ids" in memory and not ids:
            self._session.settings.certificates = ""
        elif "ids" in memory:
            self._page.remember(ids=ids)
        self._page.restore()
