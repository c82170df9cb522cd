"""Somebody who clicks and types at random in a real QGIS, and only on what is the plugin's.

The same seed makes the same choices, as far as QGIS is as fast. No step waits for another: dialogs that QGIS runs in a
loop of their own are clicked on like all else, and in the end they are closed.
"""

import faulthandler
import os
import random
from collections import deque

from qgis.PyQt.QtCore import QEventLoop, QPoint, QProcess, QTimer
from qgis.PyQt.QtWidgets import (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox,
                                 QFileDialog, QHeaderView, QLineEdit, QMenu, QPlainTextEdit, QTabBar, QTextEdit,
                                 QWidget)
from qgis.utils import iface, plugins

PAUSE = 20    # milliseconds after each action
PATIENCE = 8  # actions in one dialog, then it is closed
HANGS = 60    # seconds without a step: QGIS is ended, and says where it was
CLOSES = 0.04  # how often it is closed before
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTabBar,
            QTextEdit)
KEYS = ("Tab", "shift+Tab", "Return", "space", "Escape", "Down", "Up", "Left", "Right", "Home", "End", "Next", "Prior",
        "Delete", "BackSpace", "ctrl+a", "ctrl+c", "ctrl+v", "ctrl+z", "ctrl+Return", "a", "7", "q", "minus")
TEXTS = ("bern", "QGIS", "QGIS-3", "qgis-2, a colleague", "polar", "Zürich", "東京", "100,50", "1.234", "-1",
         "2026-02-30", "'; --", "<b>bold</b>", "{0} %n %1", "=1+1", "a\0b", "x" * 3000, "https://example.org/x", " ",
         "0", "\n".join(f"QGIS-{number}" for number in range(1, 150)), "id;name\nQGIS-1;Ada\nQGIS-2;\u202eBob\n")
LEFT = (("left", 1, 1),) * 8
BUTTONS = LEFT + (("double", 2, 1), ("double", 2, 1), ("right", 1, 3), ("wheel", 2, 4), ("wheel", 2, 5))
FORBIDDEN = "server",  # nothing but the loopback interface may be asked


def plugin():
    """The plugin; another one after each reload."""
    return plugins["qgis_certification"]


def opened():
    """The menu or dialog that has to be dealt with first; None: there is none."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def part_of(widget, root):
    """Whether a widget lies in another."""
    return widget is not None and (widget is root or root.isAncestorOf(widget))


class Monkey:
    """acts: what can be done besides clicks and keys, as pairs of a weight and a function of the monkey, called while
    no dialog is open; it may answer words for xdotool. wrong() answers what went wrong so far, which ends it."""

    def __init__(self, seed, folder, acts, wrong):
        self.chance, self.folder, self._wrong = random.Random(seed), folder, wrong
        self.queue, self.actions, self._in_dialog, self._left = deque(), 0, 0, 0
        self._acts = [*acts, (45, Monkey.click), (14, Monkey.press), (8, Monkey.paste)]
        self._loop, self._process, self._timer = QEventLoop(), QProcess(), QTimer(singleShot=True)
        self._process.finished.connect(lambda *_: self._timer.start(PAUSE))
        self._timer.timeout.connect(self._step)
        self._log = open(os.path.join(folder, "actions.log"), "w", buffering=1)

    def go(self, count):
        """Do so many things, and close what was opened."""
        self._left = count
        self._timer.start(0)
        self._loop.exec()
        faulthandler.cancel_dump_traceback_later()

    def note(self, *words):
        """Write down what is done."""
        print(self.actions, *words, file=self._log)

    # -- steps

    def _step(self):
        faulthandler.dump_traceback_later(HANGS, exit=True, file=2)
        root = opened()
        self._in_dialog = self._in_dialog + 1 if root else 0
        over = self._left <= 0 or bool(self._wrong())
        if over and root is None:
            self.queue.clear()
            self._loop.quit()
            return
        if self._in_dialog > 10 * PATIENCE:
            raise AssertionError(f"{type(root).__name__} {root.objectName()} does not close")
        self._left, self.actions = self._left - 1, self.actions + 1
        self._timer.start(PAUSE)  # before what is done, for that may end only when a dialog is closed
        words = self._close(root) if over else self._act(root)
        if words:
            self._timer.stop()
            self._process.start("xdotool", [str(word) for word in words])

    def _act(self, root):
        if root is not None:
            return self._in(root)
        if self.queue:
            return self.queue.popleft()()
        acts = [act for _, act in self._acts]
        return self.chance.choices(acts, [weight for weight, _ in self._acts])[0](self)

    def _in(self, root):
        """Deal with a dialog or a menu."""
        if isinstance(root, QFileDialog):
            return self._name_file(root)
        if self._in_dialog > PATIENCE or self.chance.random() < CLOSES:
            return self._close(root)
        return self.chance.choices((Monkey.click, Monkey.press, Monkey.paste), (7, 2, 2))[0](self)

    def _close(self, root):
        self.note("close", type(root).__name__, root.objectName())
        if self._in_dialog > 2 * PATIENCE:
            root.close()  # not by keys, if its window lost them
            return None
        return "key", "Escape"

    def _name_file(self, dialog):
        """Choose a file, in no folder but our own."""
        if self._in_dialog > PATIENCE or self.chance.random() < 0.5:
            return self._close(dialog)
        name = self.chance.choice(("list.csv", "list.txt", "out.gpkg", "out.ics", "out.html", "out.json", "no/such"))
        self.note("file", name)
        dialog.findChild(QLineEdit, "fileNameEdit").setText(os.path.join(self.folder, name))
        return "key", "Return"

    # -- mouse and keyboard

    def _roots(self):
        """What may be clicked on: the open dialog, of QGIS' options only our page, else the dock."""
        root = opened()
        if root is None:
            return [plugin().dock]
        if root.objectName() != "QgsOptionsBase":
            return [root]
        return [widget for widget in root.findChildren(QWidget)
                if widget.objectName() in ("QgisCertificationOptions", "mButtonBox")]

    def click(self):
        """Click on something, twice, or with another button."""
        found = [widget for root in self._roots() for widget in (root, *root.findChildren(QWidget))
                 if isinstance(widget, CONTROLS) and widget.isVisible() and widget.objectName() not in FORBIDDEN
                 and not widget.objectName().startswith("Scroll")]
        if not found:
            return None
        widget = self.chance.choice(found)
        where = widget.mapToGlobal(self._point(widget))
        if not part_of(QApplication.widgetAt(where), widget):
            return None  # something else is in front of it, or it is scrolled away
        name, times, button = self.chance.choice(BUTTONS)
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        self.note(name, type(widget).__name__, widget.objectName(), text, where.x(), where.y())
        return "mousemove", where.x(), where.y(), "click", "--repeat", times, "--delay", 15, button

    def _point(self, widget):
        if isinstance(widget, QMenu) and widget.actions():
            return widget.actionGeometry(self.chance.choice(widget.actions())).center()
        if isinstance(widget, QTabBar) and widget.count():
            return widget.tabRect(self.chance.randrange(widget.count())).center()
        rows = isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model()
        if rows and rows.rowCount():
            index = widget.indexAt(QPoint(20, self.chance.randrange(max(widget.viewport().height(), 1))))
            if index.isValid():
                return widget.viewport().mapTo(widget, widget.visualRect(index).center())
        return QPoint(self.chance.randrange(max(widget.width(), 1)), self.chance.randrange(max(widget.height(), 1)))

    def _has_keyboard(self):
        """Whether keys reach what is ours."""
        widget = QApplication.focusWidget()
        return widget is not None and widget.objectName() not in FORBIDDEN and not any(
            part_of(widget.parentWidget(), other) for other in widget.window().findChildren(QWidget, "server")) and any(
            part_of(widget, root) for root in self._roots())

    def press(self):
        """Press a key."""
        if not self._has_keyboard():
            return self.click()
        key = self.chance.choice(KEYS)
        self.note("key", key)
        return "key", key

    def paste(self):
        """Paste a text, which types it faster."""
        if not self._has_keyboard():
            return self.click()
        text = self.chance.choice(TEXTS)
        self.note("paste", repr(text[:30]))
        QApplication.clipboard().setText(text)
        return "key", "ctrl+v"

    def in_locator(self, text):
        """Ask QGIS' locator, and take what it offers."""
        def key(name, needs_it=True):
            widget = QApplication.focusWidget()
            while needs_it and widget is not None and widget.metaObject().className() != "QgsLocatorWidget":
                widget = widget.parentWidget()
            return ("key", name) if widget is not None or not needs_it else None

        QApplication.clipboard().setText(f"cert {text}")
        iface.mainWindow().activateWindow()
        names = ("ctrl+a", "ctrl+v", *("",) * self.chance.randrange(12), "Down", "Return", "Escape")
        self.queue.extend(lambda name=name: key(name) if name else None for name in names)
        return key("ctrl+k", False)
