"""How bookings are put into words, and amounts written: whole cents, never a fraction of binary digits."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale

from .store_programme import amount
from .text import day, number, tr

DUE, CREDIT, EVEN = range(3)
MARKS = {DUE: "/mIconWarning.svg", CREDIT: "/mActionAdd.svg", EVEN: "/mIconSuccess.svg"}


def plain(cents):
    """An amount as the locale writes it, without its currency."""
    locale = QLocale()
    whole, _, rest = amount(abs(cents)).partition(".")
    rest = "".join(chr(ord(locale.zeroDigit()) + int(digit)) for digit in rest)
    return "{}{}{}{}".format(locale.negativeSign() if cents < 0 else "", locale.toString(int(whole)),
                             locale.decimalPoint(), rest)


def euro(cents):
    """The same with its currency; nothing is torn apart at the end of a line."""
    return tr("EUR {amount}").replace(" ", "\u00a0").format(amount=plain(cents))


def typed(cents):
    """An amount as the user would type it, which the library reads."""
    point = QLocale().decimalPoint()
    return amount(cents).replace(".", point) if point == "," else amount(cents)


def standing(row):
    """How a balance stands."""
    return DUE if row.due else CREDIT if row.credit else EVEN


def standing_text(due, credit):
    """The same in words."""
    if due:
        return tr("Due: {amount}").format(amount=euro(due))
    return tr("Credit: {amount}").format(amount=euro(credit)) if credit else tr("Nothing is due")


def mark(row):
    """The icon of a balance."""
    return QgsApplication.getThemeIcon(MARKS[standing(row)])


def method_word(method):
    """How a payment came."""
    return tr("Payment by card") if method == "card" else tr("Payment by SEPA transfer")


def what(row):
    """What a booking is of, in a line."""
    if row.kind == "charge":
        text = " · ".join(part for part in (row.title, row.batch) if part) or tr("Certificates")
    elif row.kind == "payment":
        text = method_word(row.method)
    elif row.kind == "correction":
        text = tr("Correction of no. {booking}").format(booking=row.corrects)
    else:
        text = tr("Brought forward")
    gone = tr("corrected by no. {booking}").format(booking=row.corrected_by) if row.corrected_by else ""
    return "{} ({})".format(text, gone) if gone else text


def reference(row):
    """What a payment is known by."""
    return " · ".join(part for part in (row.reference, row.payer) if part)


def open_text(row):
    """What is not paid of a charge, or still credit of a payment."""
    return plain(row.open) if row.open else ""


def told(row):
    """A booking in a sentence: its number, day, what it is, and its amount."""
    return tr("No. {id}, {day}: {what}, {amount}").format(
        id=row.id, day=day(row.day), what=what(row), amount=euro(row.cents))


def explained(row):
    """All that is known of a booking, a line each."""
    times = tr("{n} × {price}").format(n=number(row.certificates), price=euro(row.price)) if row.certificates else ""
    left = {"charge": tr("Not yet paid: {amount}"), "payment": tr("Still credit: {amount}")}.get(row.kind, "")
    return "\n".join(line for line in (
        told(row), times, row.open and left.format(amount=euro(row.open)), reference(row), row.note,
        row.corrected_by and tr("It no longer counts: no. {booking} is its opposite.").format(
            booking=row.corrected_by)) if line)


def booked_text(booked):
    """What was booked, and how things stand from now on."""
    text = tr("Booked as no. {id}: {amount} credited. {balance}.") if booked.cents < 0 else tr(
        "Booked as no. {id}: {amount} owed. {balance}.")
    return text.format(id=booked.id, amount=euro(abs(booked.cents)), balance=standing_text(booked.due, booked.credit))
