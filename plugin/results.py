"""The list of courses: rows of the library, in pages, and how they are drawn."""

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .text import days, distance, html, tr

PAGE = 200
ROW = Qt.ItemDataRole.UserRole


def marks(row):
    """The words that say what is special about a course."""
    words = []
    if row.is_new:
        words.append(tr("new"))
    if row.status != "upcoming":
        words.append({"running": tr("running"), "past": tr("past"), "gone": tr("no longer listed")}[row.status])
    if row.online:
        words.append(tr("online"))
    if row.organisation_state != "certified":
        words.append(tr("not certified"))
    return words


def title(row):
    """The course's type, with its star."""
    return "★ " + row.type if row.starred else row.type


class Results(QAbstractListModel):
    """Courses that pass a filter. The library sorts and filters; pages are asked for as they are scrolled to."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session, self._filter = session, {}
        self._rows, self.more = [], False

    def ask(self, filter):
        """Show what passes. Raises one of FAILURES, and then shows nothing."""
        self.beginResetModel()
        self._filter, self._rows, self.more = filter, [], False
        try:
            self._rows = self._read(PAGE)
        finally:
            self.endResetModel()

    def _read(self, count):
        rows = self._session.store().courses({**self._filter, "limit": count + 1}).take(count + 1)
        self.more = len(rows) > count
        return rows[:count]

    def rowCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent):  # noqa: N802
        return not parent.isValid() and self.more

    def fetchMore(self, parent):  # noqa: N802
        held, rows, self.more = len(self._rows), [], False
        with self._session.telling():
            rows = self._read(max(2 * held, PAGE))[held:]
        self.beginInsertRows(parent, held, held + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def row(self, index):
        """The course at an index."""
        return self._rows[index.row()]

    def id_at(self, index):
        """The id of the course at an index; None if that is invalid."""
        return self.row(index).id if index.isValid() else None

    def index_of(self, course):
        """The index of a course by its id; an invalid one if it is not listed."""
        found = (number for number, row in enumerate(self._rows) if row.id == course)
        return self.index(next(found, -1), 0)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None  # as Qt asks for when nothing is current and the user copies
        row = self.row(index)
        if role == ROW:
            return row
        lines = [row.type, days(row.starts, row.ends), row.organisation, row.centre]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(word for word in [*lines, distance(row.metres), *marks(row)] if word)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = [*lines, row.language, *marks(row)]
            return html("\n".join(word for word in words if word))
        return None


class CourseDelegate(QStyledItemDelegate):
    """Draws a course in two lines: what and how far; when and who."""

    def sizeHint(self, option, _):  # noqa: N802
        return QSize(120, 2 * option.fontMetrics.lineSpacing() + 8)

    def paint(self, painter, option, index):
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.text, row = "", index.data(ROW)
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        area = option.rect.adjusted(6, 4, -6, -4)
        line = option.fontMetrics.lineSpacing()
        painter.save()
        painter.setOpacity(0.55 if row.status in ("past", "gone") and not selected else 1.0)
        self._line(painter, option, area.adjusted(0, 0, 0, -line), title(row), distance(row.metres), role, True)
        second = " · ".join([days(row.starts, row.ends), row.centre, row.organisation])
        painter.setOpacity(1.0 if selected else painter.opacity() * 0.8)
        self._line(painter, option, area.adjusted(0, line, 0, 0), second, ", ".join(marks(row)), role, False)
        painter.restore()

    def _line(self, painter, option, area, text, aside, role, bold):
        """A text cut to what the one at the other side leaves; sides are swapped where one reads from right to left."""
        style, direction = option.widget.style(), option.direction
        room = option.fontMetrics.horizontalAdvance(aside) + 8 if aside else 0
        font = QFont(option.font)
        painter.setFont(font)
        side = QRect(area.right() - room + 8, area.top(), room - 8 + 1, area.height())
        style.drawItemText(painter, style.visualRect(direction, area, side), Qt.AlignmentFlag.AlignCenter,
                           option.palette, True, aside, role)
        font.setBold(bold)
        painter.setFont(font)
        rest = area.adjusted(0, 0, -room, 0)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
        leading = Qt.AlignmentFlag.AlignRight if direction == Qt.LayoutDirection.RightToLeft \
            else Qt.AlignmentFlag.AlignLeft
        style.drawItemText(painter, style.visualRect(direction, area, rest), leading
                           | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                           option.palette, True, cut, role)
