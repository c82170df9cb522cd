"""Long work: a task with a store of its own, so that nothing blocks QGIS."""

import time
from contextlib import nullcontext

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QTimer

from .header import ECANCELED
from .store import Store
from .text import number, tr


class Job(QgsTask):
    """work(store, job) in a thread of QGIS' task manager, then ended(job) on the main thread, once, whatever happened.
    Without a path there is no store; aside: it is one to read, and must be there.

    Afterwards error is what work raised, None if it went well and result is what it returned; stopped: the user
    canceled it, perhaps before it began.
    """

    def __init__(self, title, path, work, ended, aside=False):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._path, self._work, self._ended, self.aside = path, work, ended, aside
        self.result, self.error = None, InterruptedError()
        self.seconds = 0.0

    def begin(self):
        """Have QGIS run it as soon as it is done with what it does now. At once would be wrong: a task that begins
        while QGIS tells of the end of another may get the place of that one in memory, and when QGIS lets the old one
        go it takes the new one out of its queue, to wait there for ever."""
        QTimer.singleShot(0, self._add)

    def _add(self):
        if self.isCanceled():  # before QGIS had it, so that it would tell of no end
            self.finished(False)
        else:
            QgsApplication.taskManager().addTask(self)

    def run(self):
        """QGIS calls it in the task's thread. No exception may leave it."""
        began = time.monotonic()
        try:
            with self._open() as store:
                self.result, self.error = self._work(store, self), None
        except Exception as error:  # whatever it is: one that leaves a task ends QGIS
            self.error = error
        self.seconds = time.monotonic() - began
        return True  # or QGIS would say in a line of its own that the task failed

    def _open(self):
        if not self._path:
            return nullcontext()
        return Store(self._path, progress=self._tell, read_only=int(self.aside))

    def _tell(self, what, done, total):
        if total > 0:
            self.setProgress(min(100.0 * done / total, 99.9))
        return self.isCanceled()

    def forget(self):
        """Tell nobody of its end, which QGIS may say only when who asked is gone."""
        self._ended = lambda _: None

    @property
    def stopped(self):
        """Whether it ended because the user canceled."""
        return isinstance(self.error, InterruptedError) or getattr(self.error, "code", 0) == ECANCELED

    def finished(self, _):
        """QGIS calls it on the main thread."""
        self._ended(self)


def how_long(seconds):
    """The duration of a job, to be shown."""
    return tr("{n} s").format(n=number(seconds, 1))
