"""The dialog in which the user chooses files. The next one begins in the same folder."""

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog

SAVE, OPEN = QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.ExistingFile
OPEN_SEVERAL, FOLDER = QFileDialog.FileMode.ExistingFiles, QFileDialog.FileMode.Directory


def ask(parent, session, title, chosen, filter="", mode=SAVE):
    """Open the dialog; then chosen(path), with OPEN_SEVERAL chosen(paths). What is to be saved gets the ending of the
    filter, and the user is asked before a file is replaced. Does not block; main thread."""
    dialog = QFileDialog(parent, title, session.settings.export_folder, filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode == FOLDER)
    if mode == SAVE:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(name.partition("*.")[2][:-1]))
        dialog.filterSelected.emit(dialog.selectedNameFilter())

    def remember(paths):
        session.settings.export_folder = str(Path(paths[0]).parent)
        chosen(paths if mode == OPEN_SEVERAL else paths[0])
    dialog.filesSelected.connect(remember)
    dialog.open()
