"""What a case in a real QGIS does with mouse and keyboard, and what it sees."""

import os

from qgis.PyQt.QtCore import QEventLoop, QPoint, QProcess, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

plugin = plugins["qgis_certification"]
canvas = iface.mapCanvas()


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(happened, what="it", seconds=20):
    """Wait until something is so."""
    for _ in range(seconds * 20):
        if happened():
            return
        wait(50)
    shot("failed")
    raise AssertionError(f"{what} did not happen")


def xdotool(*words):
    process, loop = QProcess(), QEventLoop()
    process.finished.connect(lambda *_: loop.quit())
    process.start("xdotool", [str(word) for word in words])
    loop.exec()
    wait(120)


def click(widget, at=None, times=1, button=1):
    """Click on a widget, where it is on the screen."""
    where = widget.mapToGlobal(at or QPoint(widget.width() // 2, widget.height() // 2))
    xdotool("mousemove", where.x(), where.y(), "click", "--repeat", times, "--delay", 60, button)


def click_row(view, row, times=1, button=1):
    """Click on a row of a list."""
    view.scrollTo(view.model().index(row, 0))
    click(view.viewport(), view.visualRect(view.model().index(row, 0)).center(), times, button)


def write(text):
    """Type on the keyboard."""
    xdotool("type", "--delay", 30, text)


def key(name):
    """Press a key, such as "ctrl+k"."""
    xdotool("key", name)


def shot(name):
    """A picture of the screen, beside the profile; for people to look at."""
    wait(200)
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(os.environ["QCERT_SHOTS"], f"{name}.png"))


def full_window():
    """The window fills the screen, and has the keyboard."""
    iface.mainWindow().setGeometry(0, 0, 1280, 880)
    iface.mainWindow().activateWindow()
    until(lambda: QApplication.activeWindow() is not None, "the window's activation")


def in_message_bar():
    """The texts of the message bar."""
    return [item.text() for item in iface.messageBar().items()]
