"""The tree of an application: rows that stand for entries, or for what can be added."""

from collections import namedtuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from .certificate_text import icon as absent
from .text import html

KEY = Qt.ItemDataRole.UserRole
ICONS = {"weak": "mIconWarning", "done": "mIconSuccess", "add": "symbologyAdd"}
Gap = namedtuple("Gap", "kind what about", defaults=(None, None))  # something that can be added


def icon(name):
    """The icon of a severity, or of QGIS' theme."""
    if name == "missing":
        return absent("no record")
    return QgsApplication.getThemeIcon("/{}.svg".format(ICONS.get(name, name)))


def key_of(item):
    """What tells a row from all others; None of no row."""
    return item and item.data(0, KEY)


class DossierTree(QTreeWidget):
    """Keeps what is open, and the current row, when it is filled anew. Main thread."""

    meant = pyqtSignal(object)   # a row was activated that stands for something
    dropped = pyqtSignal(object, object)  # the entry or Gap on which files were dropped, and their paths

    def __init__(self, parent=None):
        super().__init__(parent)
        self._meant = {}
        self.setHeaderHidden(True)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.itemActivated.connect(self._activated)

    def refill(self, fill):
        """Empty it, and have it filled."""
        kept = {key_of(item): item.isExpanded() for item in self.rows()}
        current, at = key_of(self.currentItem()), self.verticalScrollBar().value()
        self.clear()
        self._meant = {}
        fill()
        for item in self.rows():
            item.setExpanded(kept.get(key_of(item), item.isExpanded()))
            if key_of(item) == current:
                self.setCurrentItem(item)
        self.verticalScrollBar().setValue(at)

    def branch(self, parent, text, key, severity=None, tip="", what=None, opened=True):
        """A row below another. severity: its icon; what: an event or a Gap, for which it stands."""
        item = QTreeWidgetItem(parent, [text.replace("\n", " ")])
        item.setData(0, KEY, key)
        item.setToolTip(0, tip or html(text))
        if severity:
            item.setIcon(0, icon(severity))
        self._meant[key] = what
        item.setExpanded(opened)
        return item

    def head(self, text, key, severity=None, what=None, opened=True):
        """A row that begins a part."""
        item = self.branch(self, text, key, severity, what=what, opened=opened)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def rows(self):
        """All rows, from above."""
        stack = [self.topLevelItem(at) for at in reversed(range(self.topLevelItemCount()))]
        while stack:
            item = stack.pop()
            yield item
            stack += [item.child(at) for at in reversed(range(item.childCount()))]

    def what(self, item):
        """What a row stands for; None: nothing."""
        return self._meant.get(key_of(item))

    @property
    def selected(self):
        """The entry for which the current row stands; None: for none, or for what can be added."""
        what = self.what(self.currentItem())
        return what if getattr(what, "id", None) else None

    @property
    def entry(self):
        """The entry in whose branch the current row is; None: in none's."""
        item = self.currentItem()
        while item is not None:
            if getattr(self.what(item), "id", None):
                return self.what(item)
            item = item.parent()
        return None

    def _activated(self, item, _):
        if self.what(item) is None:
            item.setExpanded(not item.isExpanded())
        else:
            self.meant.emit(self.what(item))

    # -- files that are dropped

    def dragEnterEvent(self, event):  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    dragMoveEvent = dragEnterEvent  # noqa: N815

    def dropEvent(self, event):  # noqa: N802
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        point = event.position().toPoint() if hasattr(event, "position") else event.pos()
        event.acceptProposedAction()
        self.dropped.emit(self.what(self.itemAt(point)), paths)
