"""Tables of the books: rows of the library in columns, in their order or sorted by a column."""

from collections import namedtuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from .fee_text import explained, mark, open_text, plain, reference, standing_text, what
from .text import day, html, number, tr

# shown(row): the text; sorts(row): what the column is sorted by; right: of numbers; letters: how wide
Column = namedtuple("Column", "title shown sorts right letters")


DAY, WHAT, AMOUNT, BALANCE, OPEN, CERTIFICATES, REFERENCE, NOTE, NUMBER = range(9)  # columns of bookings
STRUCK = DAY, AMOUNT, CERTIFICATES  # of one that was corrected; the balance after it stays true


def of_bookings():
    """The columns of bookings."""
    return [Column(tr("Day"), lambda row: day(row.day), lambda row: (row.day, row.id), False, 12),
            Column(tr("What"), what, lambda row: what(row).casefold(), False, 20),
            Column(tr("Amount (EUR)"), lambda row: plain(row.cents) if row.id else "", lambda row: row.cents, True, 8),
            Column(tr("Balance (EUR)"), lambda row: plain(row.balance), lambda row: row.balance, True, 8),
            Column(tr("Open (EUR)"), open_text, lambda row: row.open, True, 8),
            Column(tr("Certificates"), lambda row: number(row.certificates) if row.certificates else "",
                   lambda row: row.certificates, True, 5),
            Column(tr("Reference"), reference, lambda row: reference(row).casefold(), False, 20),
            Column(tr("Note"), lambda row: row.note or "", lambda row: (row.note or "").casefold(), False, 24),
            Column(tr("No."), lambda row: str(row.id or ""), lambda row: row.id, True, 5)]


def of_balances():
    """The columns of balances."""
    return [Column(tr("Organisation"), lambda row: row.organisation, lambda row: row.organisation.casefold(), False,
                   28),
            Column(tr("Balance"), lambda row: standing_text(row.due, row.credit), lambda row: row.due - row.credit,
                   False, 20),
            Column(tr("Certificates"), lambda row: number(row.certificates), lambda row: row.certificates, True, 11),
            Column(tr("Charged (EUR)"), lambda row: plain(row.charged), lambda row: row.charged, True, 14),
            Column(tr("Paid (EUR)"), lambda row: plain(row.paid), lambda row: row.paid, True, 14),
            Column(tr("Last Booking"), lambda row: day(row.last), lambda row: row.last, False, 12)]


class Table(QAbstractTableModel):
    """Rows in columns. tip(row) explains a row; without it a cell explains itself."""

    def __init__(self, columns, parent, tip=None):
        super().__init__(parent)
        self.columns, self._tip, self._rows, self.shown = columns, tip, [], []
        self._order = (-1, Qt.SortOrder.AscendingOrder)

    def set(self, rows):
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self._arrange(*self._order)
        self.endResetModel()

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        """Qt calls it when the header is clicked; -1: as they came. What is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        before, held = self.shown, self.persistentIndexList()
        self._arrange(column, order)
        places = {id(row): at for at, row in enumerate(self.shown)}
        self.changePersistentIndexList(held, [self.index(places[id(before[each.row()])], each.column())
                                              for each in held])
        self.layoutChanged.emit()

    def _arrange(self, column, order):
        self._order, self.shown = (column, order), list(self._rows)
        if column >= 0:
            self.shown.sort(key=self.columns[column].sorts, reverse=order == Qt.SortOrder.DescendingOrder)

    def row(self, index):
        """The row at an index, None at an invalid one."""
        return self.shown[index.row()] if index.isValid() else None

    def rowCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def _side(self, column):
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].right else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignVCenter
        return int(getattr(side, "value", side))  # a number, as Qt takes it from any version of PyQt

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None  # as Qt asks for when nothing is current and the user copies
        row, column = self.shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row).replace("\n", " ")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return html(self._tip(row) if self._tip else column.shown(row))
        return self.marked(row, index.column(), role)

    def marked(self, row, column, role):
        """The font or icon of a cell; None: as any other's."""
        return None

    def lay_out(self, view):
        """Give the columns of a view their widths, and their titles the side of their values."""
        letter = view.fontMetrics().horizontalAdvance("0")
        for at, column in enumerate(self.columns):
            view.setColumnWidth(at, max(column.letters * letter, view.horizontalHeader().sectionSizeHint(at)))
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().lineSpacing() + 8)
        header = view.horizontalHeader()
        header.setSortIndicator(-1, header.sortIndicatorOrder())
        view.setSortingEnabled(True)


class Bookings(Table):
    """What no longer counts is struck out; the words of its column say so, too."""

    def __init__(self, parent):
        super().__init__(of_bookings(), parent, explained)

    def marked(self, row, column, role):
        """See Table."""
        if role == Qt.ItemDataRole.FontRole and row.corrected_by and column in STRUCK:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None


class Balances(Table):
    """Each with its mark."""

    def __init__(self, parent):
        super().__init__(of_balances(), parent)

    def marked(self, row, column, role):
        """See Table."""
        return mark(row) if role == Qt.ItemDataRole.DecorationRole and column == 1 else None
