"""How the plugin speaks: one line in the message bar for a result, the log for the rest."""

from html import escape

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from .fallback import describe
from .text import html, tr

TAG = "QGIS Certification"


def log(text, level=Qgis.MessageLevel.Info):
    """Write to the plugin's page of the log panel. Any thread."""
    QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)


class Messages:
    """The message bar of a window; None: only the log is there. Main thread."""

    def __init__(self, iface=None):
        self._iface = iface

    def show(self, text, level=Qgis.MessageLevel.Info, details=""):
        """One line, which is logged too. details open in a window of their own."""
        log(f"{text}\n{details}" if details else text, level)
        if self._iface is None:
            return
        bar = self._iface.messageBar()
        item = bar.createMessage(TAG, escape(text, quote=False))  # which QGIS takes for HTML
        if details:
            button = QPushButton(tr("Details"), item)
            button.clicked.connect(lambda: self.explain(text, details))
            item.layout().addWidget(button)
        lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        bar.pushWidget(item, level, 0 if lasting else 8)

    def success(self, text, details=""):
        self.show(text, Qgis.MessageLevel.Success, details)

    def warn(self, text, details=""):
        self.show(text, Qgis.MessageLevel.Warning, details)

    def complain(self, error):
        """Warn of one of native.FAILURES, unless the bar still does: what fails may be asked for with each key."""
        line, details = describe(error)
        shown = self._iface.messageBar().items() if self._iface else ()
        if escape(line, quote=False) not in [item.text() for item in shown]:
            self.warn(line, details)

    def explain(self, text, details):
        """A window with what the line had no room for."""
        box = QMessageBox(QMessageBox.Icon.Information, TAG, html(text), QMessageBox.StandardButton.Close,
                          self._iface.mainWindow())
        box.setObjectName("QgisCertificationDetails")
        box.setInformativeText(html(details))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def confirm(parent, name, text, accepted):
    """Ask whether something that cannot be taken back is meant; then accepted()."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, TAG, html(text), buttons.Yes | buttons.Cancel, parent)
    box.setDefaultButton(buttons.Cancel)
    box.setObjectName(f"QgisCertification{name}")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(accepted)
    box.open()
