"""Runs work as the plugin does: in QGIS' task manager, while the main thread handles events."""

import time

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop


def spin(until, seconds=240):
    """Handle events of the main thread until something is true."""
    end = time.monotonic() + seconds
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > end:
            raise TimeoutError(f"not within {seconds} s")
        time.sleep(0.002)


class Task(QgsTask):
    """work(task) in a thread; result and error are what became of it."""

    def __init__(self, work):
        super().__init__("test", QgsTask.Flag.CanCancel)
        self.work, self.result, self.error, self.over = work, None, None, False

    def run(self):
        try:
            self.result = self.work(self)
        except Exception as error:
            self.error = error
        return self.error is None

    def finished(self, _):
        self.over = True


def in_task(work):
    """What work(task) answers or raises."""
    task = Task(work)
    QgsApplication.taskManager().addTask(task)
    spin(lambda: task.over)
    if task.error is not None:
        raise task.error
    return task.result
