"""The table of certificates: their rows, sorted and filtered."""

from collections import Counter

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from .certificate_text import MARKS, asked, icon, name, reason, subject, warnings, when, word
from .text import html, moment, tr

VERDICT, ID, NAME, SUBJECT, DATES, ASKED, CHECKED = range(7)


# What a column shows of a row, and what it is sorted by: ids by their number, days as days.
SHOWN = {VERDICT: lambda row: word(row.verdict), ID: lambda row: row.id or row.asked, NAME: name, SUBJECT: subject,
         DATES: when, ASKED: lambda row: asked(row) if row.id else "", CHECKED: lambda row: moment(row.checked)}
SORTED = {VERDICT: lambda row: (list(MARKS).index(row.verdict), not row.name_match), ID: lambda row: (
    len(row.id or ""), row.id or ""), DATES: lambda row: row.starts or row.issued or "",
    CHECKED: lambda row: row.checked or ""}


class Certificates(QAbstractTableModel):
    """Rows of the library in the order in which they came, or sorted by a column; all, or those of one verdict."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._titles = {VERDICT: tr("Verdict"), ASKED: tr("Asked"), ID: tr("Certificate"), SUBJECT: tr("Course"),
                        DATES: tr("Dates"), NAME: tr("Name"), CHECKED: tr("Checked")}
        self._order, self.verdict = (-1, Qt.SortOrder.AscendingOrder), None
        self.clear()

    def clear(self):
        """Show nothing."""
        self.beginResetModel()
        self.rows, self.shown, self.counts = [], [], Counter()
        self.endResetModel()

    def add(self, rows):
        """Put rows below those that are there, in whatever order those are."""
        passing = [row for row in rows if self.verdict in (None, row.verdict)]
        self.rows += rows
        self.counts.update(row.verdict for row in rows)
        if passing:
            self.beginInsertRows(QModelIndex(), len(self.shown), len(self.shown) + len(passing) - 1)
            self.shown += passing
            self.endInsertRows()

    def keep(self, verdict):
        """Show only what has a verdict; None: all."""
        self.verdict = verdict
        self.arrange()

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        """Qt calls it when the header is clicked; -1: as they came."""
        self._order = column, order
        self.arrange()

    def arrange(self):
        """Filter and sort what is there."""
        self.beginResetModel()
        self.shown, (column, order) = [row for row in self.rows if self.verdict in (None, row.verdict)], self._order
        if column >= 0:
            key = SORTED.get(column) or (lambda row: SHOWN[column](row).casefold())
            self.shown.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def counted(self):
        """The verdicts that there are, each with how many."""
        return [(verdict, self.counts[verdict]) for verdict in MARKS if self.counts[verdict]]

    def empty_columns(self):
        """Those that have nothing to show, of the columns for which that is common."""
        return {column for column in (ASKED, NAME) if not any(SHOWN[column](row) for row in self.rows)}

    def row(self, index):
        """The certificate at an index."""
        return self.shown[index.row()]

    def index_of(self, row):
        """The index of a row; an invalid one if it is not shown."""
        return self.index(next((at for at, shown in enumerate(self.shown) if shown is row), -1), 0)

    def rowCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else len(SHOWN)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None  # as Qt asks for when nothing is current and the user copies
        row, column = self.row(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return SHOWN[column](row)
        if role == Qt.ItemDataRole.DecorationRole and column == VERDICT:
            doubtful = MARKS[row.verdict] == "confirmed" and not row.confirmed
            return QgsApplication.getThemeIcon("/mIconWarning.svg") if doubtful else icon(row.verdict)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME and row.name_match not in (None, "match"):
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role == Qt.ItemDataRole.ToolTipRole:
            return html("\n".join(text for text in (SHOWN[column](row), reason(row), *warnings(row)) if text))
        return None
