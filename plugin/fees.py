"""The tab "Fees": the books of an organisation, or the balances of all: what certificates cost, and what was paid."""

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QCompleter, QMenu, QShortcut

from .fee_attendees import AttendeesForm
from .fee_forecast import ForecastForm
from .fee_forms import ChargeForm, CorrectForm, PaymentForm
from .fee_papers import NoteForm, StatementForm
from .fee_table import Balances, Bookings
from .fee_text import booked_text, euro, explained, mark, standing_text
from .store_page import StorePage
from .text import tr


class FeesPage(StorePage):
    """Reads the store when it is seen. Nothing of it is sent anywhere, and nothing is paid by it. Main thread."""

    def __init__(self, session, iface):
        super().__init__(session)
        uic.loadUi(str(Path(__file__).parent / "ui" / "fees.ui"), self)
        self._id, self.row, self._wanted = None, None, 0
        self.model, self.all_model = Bookings(self), Balances(self)
        for view, model in ((self.bookings, self.model), (self.balances, self.all_model)):
            view.setModel(model)
            model.lay_out(view)
        self._lay_out()
        self._connect()

    def _lay_out(self):
        self.organisation.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.organisation.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        font = self.balance.font()
        font.setBold(True)
        self.balance.setFont(font)
        menu = QMenu(self.more)
        for name, text, kind in (("attendees", tr("Check an &Attendee List…"), AttendeesForm),
                                 ("note", tr("Payment &Note…"), NoteForm)):
            action = menu.addAction(text, lambda kind=kind: self.open_form(kind(self._session, self.row, self)))
            action.setObjectName(f"QgisCertification_{name}")
        self.more.setMenu(menu)

    def _connect(self):
        self.organisation.activated.connect(self._chosen)
        self.organisation.lineEdit().editingFinished.connect(self._name_it)
        self.charge.clicked.connect(lambda: self.open_form(ChargeForm(self._session, self.row, self)))
        self.pay.clicked.connect(self.open_payment)
        self.correct.clicked.connect(self.open_correction)
        self.statement.clicked.connect(lambda: self.open_form(StatementForm(self._session, self.row, self)))
        self.forecast.clicked.connect(lambda: self.open_form(ForecastForm(self._session, self.row, self)))
        self.bookings.selectionModel().currentChanged.connect(self._look)
        self.bookings.customContextMenuRequested.connect(self._popup)
        self.balances.activated.connect(lambda index: self.show_organisation(self.all_model.row(index).organisation_id))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.bookings)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.open_correction)
        for signal in (self._session.changed, self._session.recorded):
            signal.connect(self.refresh)
        self._session.switched.connect(self._switched)

    # -- when to read

    def _read_store(self):
        problem = self._no_courses()
        if not problem:
            self._fill_choice(self._session.store())
            self._read(self._session.store())
        return problem

    def _show_problem(self, problem):
        self.missing.setText(problem)
        self.missing.setVisible(bool(problem))
        self.books.setVisible(not problem)

    def _switched(self):
        self._id, self._wanted = None, 0
        self.refresh()

    # -- whose books

    def _fill_choice(self, store):
        """Offer all organisations, also those that are no longer listed but have bookings."""
        names = {row.id: row.name for row in store.organisations({"all_organisations": True})}
        names.update((row.organisation_id, row.organisation) for row in store.balances())
        rows = [(tr("All with bookings"), 0), *((name, id) for id, name in names.items())]
        box = self.organisation
        if rows != [(box.itemText(at), box.itemData(at)) for at in range(box.count())]:
            box.clear()
            for row in rows:
                box.addItem(*row)
        if self._id is None:
            own = self._session.settings.organisation
            self._id = next((id for id, name in names.items() if name == own), 0)
        box.setCurrentIndex(max(box.findData(self._id), 0))
        self._id = box.currentData()

    def _chosen(self, index):
        self.show_organisation(self.organisation.itemData(index))

    def _name_it(self):
        """Have the box say whose books are shown when what was typed is nobody's name."""
        self.organisation.setEditText(self.organisation.itemText(self.organisation.currentIndex()))

    def show_organisation(self, id):
        """Show the books of one; 0: the balances of all."""
        self._id, self._wanted = id, 0
        self.refresh()

    # -- what is shown

    def _read(self, store):
        price, _ = store.price_of(1)
        costs = tr("A certificate costs {amount} today.").format(amount=euro(price))
        rows = list(store.balances("#{}".format(self._id) if self._id else None))
        self.row = rows[0] if self._id else None
        self.tables.setCurrentIndex(0 if self._id else 1)
        self.mark.setVisible(bool(self._id))
        if self._id:
            self._show_one(store, costs)
        else:
            self.all_model.set(rows)
            self.balance.setText(tr("%n organisation(s) with bookings", count=len(rows)) if rows
                                 else tr("Nothing is booked yet"))
            self.sums.setText(costs + " " + tr("Choose an organisation above to book something."))
        self._look()

    def _show_one(self, store, costs):
        row, size = self.row, self.fontMetrics().height()
        self.balance.setText(standing_text(row.due, row.credit))
        self.mark.setPixmap(mark(row).pixmap(size, size))
        sums = tr("%n certificate(s)", count=row.certificates) + ": " + tr("{charged} charged, {paid} paid.").format(
            charged=euro(row.charged), paid=euro(row.paid))
        self.sums.setText("{} {}".format(sums if row.bookings else tr("Nothing is booked yet."), costs))
        kept = self._wanted or getattr(self.selected(), "id", 0)
        self._wanted = 0
        self.model.set(list(store.bookings(organisation="#{}".format(self._id))))
        self.bookings.scrollToBottom()
        for at, booking in enumerate(self.model.shown):
            if booking.id == kept:
                self.bookings.setCurrentIndex(self.model.index(at, 0))

    def selected(self):
        """The booking that is selected; None if none is."""
        return self.model.row(self.bookings.currentIndex()) if self._id else None

    def _look(self, *_):
        """Offer what is possible."""
        row = self.selected()
        for button in (self.charge, self.pay, self.forecast):
            button.setEnabled(bool(self._id))
        self.correct.setEnabled(self._can_correct(row))
        self.explained.setText(explained(row) if row else "")
        self.explained.setVisible(row is not None)

    @staticmethod
    def _can_correct(row):
        return row is not None and row.kind in ("charge", "payment") and not row.corrected_by

    # -- forms

    def open_form(self, form):
        """Show a form; what it books is told, and selected."""
        if hasattr(form, "booked"):
            form.booked.connect(self._booked)
        form.open()

    def open_payment(self):
        """Record a payment, for the charge that is selected if that is open."""
        row = self.selected()
        charge = row if row is not None and row.kind == "charge" and row.open else None
        self.open_form(PaymentForm(self._session, self.row, charge, self))

    def open_correction(self):
        """Take back what is selected."""
        if self._can_correct(self.selected()):
            self.open_form(CorrectForm(self._session, self.row, self.selected(), self))

    def _booked(self, booked):
        self._wanted = booked.id
        self._session.messages.success(booked_text(booked))

    def _popup(self, point):
        if not self.bookings.indexAt(point).isValid():
            return
        row, menu = self.selected(), QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Record a &Payment…"), self.open_payment)
        menu.addAction(tr("&Correct…"), self.open_correction).setEnabled(self._can_correct(row))
        menu.addSeparator()
        menu.addAction(tr("Bookings cannot be deleted")).setEnabled(False)
        menu.popup(self.bookings.viewport().mapToGlobal(point))
