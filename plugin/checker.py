"""Looks for news by itself, if the user wants that."""

from secrets import randbelow

from qgis.PyQt.QtCore import QObject, QTimer

from .messages import log
from .native import FAILURES

HOUR = 3600


class Checker(QObject):
    """Synchronises when the last time was longer ago than the settings say. It looks about once an hour, so never when
    QGIS starts, and not at the same moment as everybody else's."""

    def __init__(self, session):
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.plan()

    def plan(self):
        """Follow the settings from now on."""
        self._timer.stop()
        if self._session.settings.check_hours > 0:
            self._timer.start(HOUR * (900 + randbelow(201)))

    def _look(self):
        try:
            if self.due():
                self._session.sync(quiet=True)
        except FAILURES as error:
            log(str(error))
        self.plan()

    def due(self):
        """Whether it is time, nothing else is under way, and there are real data. Raises LibraryUnavailable or
        QcertError."""
        session = self._session
        if session.busy or session.settings.demo or not session.exists():
            return False
        return session.store().age().seconds >= session.settings.check_hours * HOUR
