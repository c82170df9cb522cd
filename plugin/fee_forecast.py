"""The form "Forecast": what the upcoming courses of an organisation will cost, and when that is due."""

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont

from .fee_forms import Form
from .fee_papers import any_day, day_of
from .fee_table import Column, Table
from .fee_text import euro, plain
from .text import day, days, number, tr

CERTIFICATES = 3  # the column


def of_forecast():
    """The columns of what is due."""
    return [Column(tr("Due"), lambda row: day(row.due), lambda row: (row.due, row.starts), False, 12),
            Column(tr("Course"), lambda row: row.title, lambda row: row.title.casefold(), False, 24),
            Column(tr("Dates"), lambda row: days(row.starts, row.ends), lambda row: row.starts, False, 18),
            Column(tr("Certificates"), lambda row: number(row.certificates), lambda row: row.certificates, True, 11),
            Column(tr("Price (EUR)"), lambda row: plain(row.price), lambda row: row.price, True, 11),
            Column(tr("Amount (EUR)"), lambda row: plain(row.cents), lambda row: row.cents, True, 14),
            Column(tr("Total (EUR)"), lambda row: plain(row.total), lambda row: row.total, True, 14)]


class Forecast(Table):
    """How many a course has can be typed into its row; courses has those, by the course's id."""

    changed = pyqtSignal()

    def __init__(self, parent):
        super().__init__(of_forecast(), parent)
        self.courses = {}

    def flags(self, index):
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == CERTIFICATES else flags

    def marked(self, row, column, role):
        """See Table."""
        if role == Qt.ItemDataRole.EditRole and column == CERTIFICATES:
            return row.certificates
        if role == Qt.ItemDataRole.FontRole and column == CERTIFICATES and row.course_id in self.courses:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole):  # noqa: N802
        self.courses[self.row(index).course_id] = value
        QTimer.singleShot(0, self.changed.emit)  # once the editor is closed
        return True


class ForecastForm(Form):
    """Nothing is booked by it."""

    def __init__(self, session, row, parent=None):
        super().__init__(session, row, "forecast", parent)
        self.model = Forecast(self)
        self.model.changed.connect(self.look)
        self.table.setModel(self.model)
        self.model.lay_out(self.table)
        self.due.addItem(tr("when a course starts"), 0)
        self.due.addItem(tr("at the end of that month"), 1)
        any_day(self.until_day)
        self.attendees.valueChanged.connect(self.look)
        self.due.currentIndexChanged.connect(self.look)
        self.until_day.dateValueChanged.connect(self.look)
        session.changed.connect(self.look)
        self.look()

    def look(self, *_):
        """Show what is due under these conditions; if they are not possible the table stays, so that what was typed
        into it can be mended."""
        rows = self.asking(lambda store: list(store.forecast(
            self.key, self.model.courses, attendees=self.attendees.value(), month_end=self.due.currentData(),
            until=day_of(self.until_day))))
        if rows is None:
            self.total.clear()
            return
        self.model.set(rows)
        told = tr("Total: {amount} for %n course(s). Nothing is booked by this.\n"
                  "If a course has another number of attendees, type it into its row.", count=len(rows))
        self.total.setText(told.format(amount=euro(rows[-1].total)) if rows
                           else tr("No courses are to come in this time."))
