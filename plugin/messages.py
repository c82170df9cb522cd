"""How the plugin speaks: one line in the message bar for a result, the log for the rest."""

from functools import wraps
from html import escape

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from .native import LibraryUnavailable, QcertError
from .text import tr

TAG = "QGIS Certification"


def log(text, level=Qgis.MessageLevel.Info):
    """Write to the plugin's page of the log panel. Any thread."""
    QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)


class Messages:
    """The message bar of a window; None: only the log is there. Main thread."""

    def __init__(self, iface=None):
        self._iface = iface

    def show(self, text, level=Qgis.MessageLevel.Info, details=""):
        """One line, which is logged too; the message bar has a button for details."""
        log(f"{text}\n{details}" if details else text, level)
        if self._iface is None:
            return
        item = self._iface.messageBar().createMessage(TAG, escape(text, quote=False))  # for QGIS reads HTML there
        if details:
            button = QPushButton(tr("Details"), item)
            button.clicked.connect(lambda: self.explain(text, details))
            item.layout().addWidget(button)
        lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        self._iface.messageBar().pushWidget(item, level, 0 if lasting else 8)

    def success(self, text, details=""):
        self.show(text, Qgis.MessageLevel.Success, details)

    def warn(self, text, details=""):
        self.show(text, Qgis.MessageLevel.Warning, details)

    def fail(self, error):
        """Say what was raised."""
        from .fallback import describe
        self.warn(*describe(error) if isinstance(error, LibraryUnavailable) else (str(error),))

    def explain(self, text, details):
        """A window with what the line had no room for."""
        box = QMessageBox(QMessageBox.Icon.Information, TAG, text, QMessageBox.StandardButton.Close,
                          self._iface.mainWindow())
        box.setObjectName("QgisCertificationDetails")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(details)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def told(slot):
    """A method of something with a _session, whose failures the user is told: what a slot raises reaches nobody."""
    @wraps(slot)
    def call(self, *arguments, **named):
        try:
            return slot(self, *arguments, **named)
        except (LibraryUnavailable, QcertError, OSError) as error:
            self._session.messages.fail(error)
            return None
    return call
