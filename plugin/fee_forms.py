"""The forms by which something is booked: certificates, a payment, the opposite of a booking."""

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox

from .fee_text import euro, told, typed
from .header import BY_CARD, BY_SEPA, EFOREIGN
from .messages import TAG
from .native import FAILURES
from .store_programme import read_amount
from .text import days, html, number, tr

ISO = Qt.DateFormat.ISODate


def words(field):
    """What was typed; None if nothing was."""
    return field.text().strip() or None


class Form(QDialog):
    """A form that does not block QGIS; what goes wrong is said in it. row: of the organisation, with its id and name;
    None: all. Main thread."""

    def __init__(self, session, row, name, parent):
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).parent / "ui" / f"fee_{name}.ui"), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize((110 if hasattr(self, "table") else 70) * self.fontMetrics().averageCharWidth(), 1)
        self._session, self._row = session, row
        self.key = "#{}".format(row.organisation_id) if row else None
        if hasattr(self, "organisation"):
            self.organisation.setText(row.organisation if row else tr("All organisations that have bookings"))
        self.tell("")
        session.switched.connect(self.reject)  # what it shows is of another store

    def tell(self, problem):
        """Say why it is not possible; "": it is."""
        self.problem.setText("⚠ " + problem if problem else "")
        self.problem.setVisible(bool(problem))
        self.fit()

    def fit(self):
        """Make room for all that is said: Qt does not do that for lines that are broken."""
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def showEvent(self, event):  # noqa: N802
        super().showEvent(event)
        self.fit()

    def asking(self, work):
        """What work(store) answers; None if it failed, which is told."""
        try:
            answer = work(self._session.store())
        except FAILURES as error:
            self.tell(str(error))
            return None
        self.tell("")
        return answer

    def offer(self, possible):
        """Whether the form can be accepted."""
        self.button_box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)


class BookingForm(Form):
    """book(store, again) books what the form says; booked has what was booked."""

    booked = pyqtSignal(object)

    def accept(self):
        """Book; the form stays open if that failed."""
        self._try(0)

    def _try(self, again):
        try:
            booked = self.book(self._session.store(), again)
        except FAILURES as error:
            ask = getattr(error, "code", 0) == EFOREIGN and not again and self.repeatable
            (self._ask if ask else self.tell)(str(error))
            return
        super().accept()
        self.booked.emit(booked)
        self._session.recorded.emit()

    repeatable = True
    filled = True

    def fill(self, work):
        """Fill in what work(store) reads. If that fails it is told, and nothing can be booked, for its day is not
        known."""
        self.filled = self.asking(lambda store: work(store) or True) is not None

    def offer(self, possible):
        """See Form."""
        super().offer(possible and self.filled)

    def _ask(self, why):
        """Whether it is to be booked all the same."""
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, TAG, html(why), buttons.Cancel, self)
        box.addButton(tr("&Book It Again"), QMessageBox.ButtonRole.AcceptRole).setObjectName("again")
        box.setInformativeText(tr("It can be taken back by its opposite only, not deleted."))
        box.setDefaultButton(buttons.Cancel)
        box.setObjectName("QgisCertificationAgain")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(lambda: self._try(1))
        box.open()

    def start_today(self):
        """What is booked has happened: the day is today, or before."""
        today = QDate.fromString(self._session.store().age().today, ISO)
        self.day.setMaximumDate(today)
        self.day.setDate(today)

    def chosen_day(self):
        """The day, as the library takes it."""
        return self.day.date().toString(ISO)


class ChargeForm(BookingForm):
    """Certificates that were issued."""

    def __init__(self, session, row, parent=None):
        super().__init__(session, row, "charge", parent)
        self.course.addItem(tr("none of these"), None)
        self.fill(self._fill)
        self.course.currentIndexChanged.connect(self._name)
        self.certificates.valueChanged.connect(self._look)
        self.day.dateChanged.connect(self._look)
        self._look()

    def _fill(self, store):
        """Offer the courses that are over first, the latest on top; then those to come, the next on top."""
        self.start_today()
        rows = list(store.courses({"organisation": self._row.organisation_id, "past": 1, "all_organisations": 1}))
        over = [row for row in rows if row.status == "past"]
        for row in over[::-1] + [row for row in rows if row.status != "past"]:
            self.course.addItem(" · ".join([days(row.starts, row.ends), row.type, row.centre]), row)

    def _name(self):
        course = self.course.currentData()
        self.title.setPlaceholderText(course.name if course else "")

    def _look(self):
        """Say what it will cost."""
        count = self.certificates.value()
        found = self.filled and self.asking(lambda store: store.price_of(count, self.chosen_day()))
        self.offer(bool(found))
        self.cost.setText(tr("{n} × {price} = {amount}, at the price of that day").format(
            n=number(count), price=euro(found[0]), amount=euro(found[1])) if found else "")
        self.fit()

    def book(self, store, again):
        """Called by _try(); what was booked."""
        course = self.course.currentData()
        return store.charge(self.key, self.certificates.value(), course=course and course.id, title=words(self.title),
                            batch=words(self.batch), day=self.chosen_day(), note=words(self.note), again=again)


class PaymentForm(BookingForm):
    """A payment that was made. charge: the row of an open one that it is for."""

    def __init__(self, session, row, charge=None, parent=None):
        super().__init__(session, row, "payment", parent)
        self.method.addItem(tr("card"), BY_CARD)
        self.method.addItem(tr("SEPA transfer"), BY_SEPA)
        self.charge.addItem(tr("the oldest charge that is open"), 0)
        self.fill(self._fill)
        if charge is not None:
            self.charge.setCurrentIndex(max(self.charge.findData(charge.id), 0))
        due = charge.open if charge else row.due
        self.amount.textChanged.connect(self._look)
        self.amount.setText(typed(due) if due else "")
        self.amount.selectAll()
        self._look()

    def _fill(self, store):
        self.start_today()
        for row in store.bookings(organisation=self.key):
            if row.kind == "charge" and row.open:
                self.charge.addItem(tr("{booking}; open: {amount}").format(booking=told(row), amount=euro(row.open)),
                                    row.id)

    def _look(self):
        """Say how the amount is understood, or what is wrong with it."""
        try:
            cents = read_amount(self.amount.text())
            self.read.setText(tr("understood as {amount}").format(amount=euro(cents)))
        except ValueError as error:
            cents, typed = 0, words(self.amount)
            self.read.setText("⚠ {}".format(error) if typed else tr("in euro"))
        self.offer(cents > 0)
        self.fit()

    def book(self, store, again):
        """Called by _try(); what was booked."""
        return store.pay(self.key, read_amount(self.amount.text()), method=self.method.currentData(),
                         day=self.chosen_day(), reference=words(self.reference), payer=words(self.payer),
                         note=words(self.note), charge=self.charge.currentData(), again=again)


class CorrectForm(BookingForm):
    """The opposite of a booking."""

    repeatable = False

    def __init__(self, session, row, booking, parent=None):
        super().__init__(session, row, "correct", parent)
        self._booking = booking
        self.booking.setText(told(booking))
        self.opposite.setText(tr("Its opposite will be booked today: {amount}").format(amount=euro(-booking.cents)))
        self.reason.textChanged.connect(lambda _: self.offer(bool(words(self.reason))))
        self.offer(False)

    def book(self, store, again):
        """Called by _try(); what was booked."""
        return store.correct(self._booking.id, words(self.reason))
