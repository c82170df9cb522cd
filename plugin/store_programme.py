"""The calls of a store for the programme's own work: user groups, dossiers of applications, fees."""

import ctypes

from . import header
from .native import load
from .rows import Rows, collected
from .values import as_bytes, as_filter, as_tuple, filled


class ProgrammeCalls:
    """What Store has of them. All of it is offline and private; calls raise QcertError."""

    def groups(self, country=None):
        """Rows of the QGIS user groups of a country, or of all."""
        return self._find("group", "find_groups", as_bytes(country))

    # -- dossiers

    def dossiers(self, id=0):
        """Rows of all dossiers, or of one."""
        return self._find("dossier", "find_dossiers", id)

    def dossier_events(self, dossier, hidden=False):
        """Rows of what happened to a dossier, oldest first; hidden: with what was removed or does not count."""
        return self._find("dossier_event", "find_dossier_events", dossier, int(hidden))

    def findings(self, dossier):
        """Rows of what is missing in a dossier, or looks weak. Reads its files."""
        return self._find("finding", "dossier_check", dossier)

    def new_dossier(self, organisation=0, name=None, country=None):
        """Make a dossier of a row of organisations, or of a name; answers its id."""
        return self._made("dossier_new", organisation, as_bytes(name), as_bytes(country))

    def add_to_dossier(self, dossier, **event):
        """Add what an event says; answers its id. event: fields of qcert_dossier_event."""
        return self._made("dossier_add", dossier, filled(header.DossierEvent, event))

    def change_in_dossier(self, dossier, entry, **event):
        """Put what an event says in place of an entry, which is removed; answers its id."""
        return self._made("dossier_change", dossier, entry, filled(header.DossierEvent, event))

    def moves(self, dossier):
        """Rows of the moves that can come next, each with whose it is."""
        return self._find("move", "find_moves", dossier)

    def move_dossier(self, dossier, state, **options):
        """Lead a dossier to its next state; the report. options: those of qcert_move_opts."""
        return self._report("dossier_move", header.MoveReport, dossier, as_bytes(state),
                            filled(header.MoveOpts, options))

    def export_dossier(self, dossier, path, form=header.DOSSIER_HTML, replace=False):
        """Write a dossier as a page for reviewers, or as DOSSIER_JSON for another copy of the library."""
        self._call("dossier_export", dossier, as_bytes(path), form, int(replace))

    def import_dossier(self, path):
        """Take in a dossier that was exported as JSON; the report."""
        return self._report("dossier_import", header.ImportReport, as_bytes(path))

    def waiting(self):
        """Rows of what waits on a reviewer's desk, oldest first."""
        return self._find("waiting", "find_waiting")

    def waiting_calendar(self, path, replace=False):
        """Write the days that are due as a calendar."""
        self._call("waiting_calendar", as_bytes(path), int(replace))

    def contributions(self, filter=None):
        """Rows of the published contributions of certified organisations, by organisation."""
        return self._find("contribution", "find_contributions", as_filter(filter or {}))

    # -- fees: organisation is a name, or "#" and an id; amounts are cents of euro

    def price_of(self, certificates, day=None):
        """What certificates cost that are issued on a day: the price of one, and of all."""
        price, cents = ctypes.c_int64(), ctypes.c_int64()
        self._call("price_of", certificates, as_bytes(day), ctypes.byref(price), ctypes.byref(cents))
        return price.value, cents.value

    def charge(self, organisation, certificates, **options):
        """Book certificates that were issued; what was booked. options: those of qcert_charge_opts."""
        return self._report("charge", header.Booked, as_bytes(organisation), certificates,
                            filled(header.ChargeOpts, options))

    def pay(self, organisation, cents, **options):
        """Book a payment; what was booked. options: those of qcert_payment_opts."""
        return self._report("pay", header.Booked, as_bytes(organisation), cents,
                            filled(header.PaymentOpts, options))

    def correct(self, booking, note):
        """Book the opposite of a booking, with the reason; what was booked."""
        return self._report("correct", header.Booked, booking, as_bytes(note))

    def bookings(self, **options):
        """Rows of bookings with the balance after each. options: those of qcert_booking_opts."""
        return self._find("booking", "find_bookings", filled(header.BookingOpts, options))

    def balances(self, organisation=None):
        """Rows of what an organisation owes, or all that have bookings."""
        return self._find("balance", "find_balances", as_bytes(organisation))

    def forecast(self, organisation, courses=None, **options):
        """Rows of what upcoming courses will cost. courses: ids of those that have another number of attendees, with
        that; options: those of qcert_forecast_opts."""
        courses = (header.Attendance * len(courses or ()))(*(courses or {}).items())
        options = filled(header.ForecastOpts, {**options, "courses": courses, "count": len(courses)})
        return self._find("due", "find_forecast", as_bytes(organisation), options)

    def note_to_pay(self, organisation=None, **options):
        """A note by which somebody can pay, bytes in UTF-8. options: those of qcert_note_opts."""
        options = filled(header.NoteOpts, options)
        return collected(lambda write: self._call("write_note", as_bytes(organisation), options, write, None))[1]

    def check_attendees(self, path, **options):
        """Read a list of attendees as the site will: the report, and rows of its flaws. options: those of
        qcert_attendees_opts."""
        report, rows = filled(header.AttendeesReport, {}), ctypes.c_void_p()
        self._call("check_attendees", as_bytes(path), filled(header.AttendeesOpts, options), ctypes.byref(report),
                   ctypes.byref(rows))
        return as_tuple(report), Rows(self, rows, "slip")

    def _made(self, name, *arguments):
        id = ctypes.c_int64()
        self._call(name, *arguments, ctypes.byref(id))
        return id.value


def read_amount(text):
    """The cents of an amount as people write it; ValueError in the library's words if it is none."""
    cents, why = ctypes.c_int64(), ctypes.c_char_p()
    if load().qcert_amount_read(as_bytes(text), ctypes.byref(cents), ctypes.byref(why)):
        raise ValueError(why.value.decode())
    return cents.value


def amount(cents):
    """An amount as the library writes it, "1240.00"."""
    text = ctypes.create_string_buffer(32)
    load().qcert_amount_write(cents, text, len(text))
    return text.value.decode()
