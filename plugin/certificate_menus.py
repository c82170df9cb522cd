"""What can be done with certificates beside asking: open lists, export results, forget checks."""

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox

from . import certificate_question as question
from .certificate_list import ListDialog
from .certificate_text import again
from .messages import TAG
from .text import tr

TABLES = "*.csv *.tsv *.xlsx *.ods *.gpkg *.geojson *.txt *.pdf"
SPREADSHEETS = "Excel (*.xlsx);;OpenDocument (*.ods);;CSV (*.csv)"


class Menus(QObject):
    """The menus of a CertificatesPage."""

    def __init__(self, page):
        super().__init__(page)
        self._page, self._session = page, page.session
        self._fill(page.open, (("list", tr("&List…"), self.ask_for_list), ("folder", tr("&Folder of PDFs…"),
                                                                           self.ask_for_folder),
                               ("layer", tr("From La&yer…"), self.ask_for_layer)))
        self._fill(page.save, (("layer", tr("Add as &Layer"), self.add_layer),
                               ("spreadsheet", tr("&Spreadsheet…"), self.ask_for_spreadsheet),
                               ("report", tr("&Report…"), self.ask_for_report)))
        self._fill(page.forget, (("this", tr("Forget &This…"), self.ask_to_forget_this),
                                 ("all", tr("Forget &All…"), self.ask_to_forget_all)))
        page.table.customContextMenuRequested.connect(self._popup)

    def _fill(self, button, entries):
        menu = QMenu(button)
        for name, text, triggered in entries:
            menu.addAction(text, triggered).setObjectName(f"QgisCertification_{button.objectName()}_{name}")
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
            menu.addAction(tr("&Forget…"), self.ask_to_forget_this).setEnabled(not self._session.busy)
        menu.popup(self._page.table.viewport().mapToGlobal(point))

    # -- lists

    def _ask(self, title, chosen, mode, filter="", directory_only=False):
        dialog = QFileDialog(self._page, title, self._session.settings.export_folder, filter)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, directory_only)
        if mode == QFileDialog.FileMode.AnyFile:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.filesSelected.connect(chosen)
        dialog.open()
        return dialog

    def ask_for_list(self):
        """Let the user choose files."""
        self._ask(tr("Open a List of Certificates"), self.open_files, QFileDialog.FileMode.ExistingFiles,
                  "{} ({});;{} (*)".format(tr("Lists"), TABLES, tr("All files")))

    def ask_for_folder(self):
        """Let the user choose a folder of PDFs."""
        self._ask(tr("Open a Folder of PDFs"), self.open_files, QFileDialog.FileMode.Directory, directory_only=True)

    def ask_for_layer(self):
        """Let the user choose a column of a layer."""
        self._choose_columns(None)

    def open_files(self, paths):
        """Ask for what is in files: at once for PDFs, a folder or a text, which have no columns to choose."""
        self._session.settings.export_folder = str(Path(paths[0]).parent)
        plain = all(Path(path).is_dir() or path.lower().endswith((question.TEXT, question.PDF)) for path in paths)
        if len(paths) > 1 and not all(path.lower().endswith(question.PDF) for path in paths):
            self._session.messages.warn(tr("Several files at once can only be PDFs."))
        elif plain:
            self._page.ask(question.of_list(paths, self._page.organisation))
        else:
            self._choose_columns(paths[0])

    def _choose_columns(self, path):
        dialog = ListDialog(self._page.organisation, path, self._page)
        dialog.chosen.connect(self._page.ask)
        dialog.open()

    # -- results

    def add_layer(self):
        """Put the results into the project as a layer in memory, which QGIS can save in any format."""
        from .certificate_export import as_layer
        QgsProject.instance().addMapLayer(as_layer(self._page.model.rows))

    def ask_for_spreadsheet(self):
        """Let the user choose a file for the list with what came of it."""
        dialog = self._ask(tr("Save as Spreadsheet"), lambda paths: self.write("output", paths[0]),
                           QFileDialog.FileMode.AnyFile, SPREADSHEETS)
        dialog.setDefaultSuffix("xlsx")

    def ask_for_report(self):
        """Let the user choose a file for the report."""
        dialog = self._ask(tr("Save Report"), lambda paths: self.write("report", paths[0]),
                           QFileDialog.FileMode.AnyFile, "HTML (*.html)")
        dialog.setDefaultSuffix("html")

    def write(self, what, path):
        """Have the library write its "report", or as "output" the list with what came of it, from what is stored."""
        with self._session.telling():
            asked = self._page.question or question.of_memory(self._page.memory())
            self._session.settings.export_folder = str(Path(path).parent)
            walk = question.Walk(asked, offline=1, server=self._session.server, replace=1, **{what: path})
            self._session.start(tr("Writing results of certificates"), walk.run,
                                lambda _: (tr("The results were written to {path}").format(path=path), walk.remarks))

    # -- forgetting

    def ask_to_forget_this(self):
        """Forget the certificate that is shown, if the user is sure."""
        row = self._page.current
        self._ask_whether(tr("Remove all checks of {id} from this computer? Files that you exported stay.").format(
            id=row.id), lambda: self._forget(again(row)))

    def ask_to_forget_all(self):
        """Forget all certificates, if the user is sure."""
        self._ask_whether(tr("Remove all checks of certificates, and what was asked, from this computer? Files that "
                             "you exported stay."), lambda: self._forget(None))

    def _ask_whether(self, text, act):
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, TAG, text, buttons.Yes | buttons.Cancel, self._page)
        box.setDefaultButton(buttons.Cancel)
        box.setObjectName("QgisCertificationForget")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(act)
        box.open()

    def _forget(self, asked):
        self._session.do(lambda store: store.forget(asked))
        memory = self._page.memory()
        ids = [id for id in memory.get("ids", ()) if id != asked] if asked else []
        if not asked or "ids" in memory and not ids:
            self._session.settings.certificates = ""
        elif "ids" in memory:
            self._page.remember(ids=ids)
        self._page.restore()
