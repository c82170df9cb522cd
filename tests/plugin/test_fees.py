"""The tab "Fees": it shows what the library has in its books, and each form does what the command line does."""

import csv

import pytest

from built import QCERT, TODAY, qcert, run
from window import wait_until

BERN = "Example GIS School Bern (invented)"
NAIROBI = "Example Map House Nairobi (invented)"
MEAN = "<b>x</b> & \u202eabc " + "w" * 400


@pytest.fixture
def session(package, iface, settings, store_file, monkeypatch):
    """What a plugin shares that has courses, on the day of the tests."""
    from qgis_certification import session
    from qgis_certification.settings import Settings
    from qgis_certification.store import Store
    Settings().store = str(store_file)
    monkeypatch.setattr(session, "Store", lambda path, **options: Store(path, today=TODAY, **options))
    made = session.Session(iface)
    yield made
    made.stop()
    made.close()


@pytest.fixture
def opened(monkeypatch):
    """The files that were shown in another program."""
    from qgis_certification import fee_papers
    opened = []
    monkeypatch.setattr(fee_papers.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    return opened


@pytest.fixture
def page(session, iface):
    """The page as it is shown for the first time, for the school in Bern."""
    session.settings.organisation = BERN
    yield from shown(session, iface)


def shown(session, iface):
    from qgis_certification.fees import FeesPage
    page = FeesPage(session, iface)
    page.show()
    wait_until(page.isVisible)
    yield page
    page.close()
    page.deleteLater()


def form(page):
    """The form that is open."""
    from qgis_certification.fee_forms import Form
    from qgis.PyQt import sip
    forms = [each for each in page.findChildren(Form) if not sip.isdeleted(each) and each.isVisible()]
    assert len(forms) == 1
    return forms[0]


def accept(form):
    button = form.button_box.buttons()[0]
    for button in form.button_box.buttons():
        if form.button_box.buttonRole(button) == form.button_box.ButtonRole.AcceptRole:
            assert button.isEnabled()
            button.click()


def can_accept(form):
    return any(button.isEnabled() for button in form.button_box.buttons()
               if form.button_box.buttonRole(button) == form.button_box.ButtonRole.AcceptRole)


def cells(table):
    """What a table shows, row by row."""
    model = table.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]


def fee(store, *words):
    return qcert(store, "fee", *words)


def bookings(store, *words):
    return fee(store, "statement", *words)["bookings"]


def charge(page, count, title=None, batch=None):
    page.charge.click()
    made = form(page)
    made.certificates.setValue(count)
    made.title.setText(title or "")
    made.batch.setText(batch or "")
    return made


def pay(page, amount):
    page.pay.click()
    made = form(page)
    made.amount.setText(amount)
    return made


def select(page, row):
    page.bookings.setCurrentIndex(page.model.index(row, 0))


def test_nothing_is_booked_yet(page):
    assert page.organisation.currentText() == BERN
    assert page.balance.text() == "Nothing is due" and not page.mark.pixmap().isNull()
    assert page.sums.text() == "Nothing is booked yet. A certificate costs EUR\u00a020.00 today."
    assert page.model.rowCount() == 0 and not page.correct.isEnabled() and page.charge.isEnabled()


def test_a_charge_a_payment_and_a_correction(page, store_file, iface):
    made = charge(page, 12, "QGIS basics", "2026-1")
    assert made.cost.text() == "12 × EUR\u00a020.00 = EUR\u00a0240.00, at the price of that day"
    accept(made)
    assert page.balance.text() == "Due: EUR\u00a0240.00"
    made = pay(page, "100,50")
    assert made.read.text() == "understood as EUR\u00a0100.50"
    made.method.setCurrentIndex(1)
    made.reference.setText("RF 18")
    made.payer.setText("Invented Payer")
    accept(made)
    assert page.balance.text() == "Due: EUR\u00a0139.50"
    assert page.selected().kind == "payment"
    page.correct.click()
    made = form(page)
    assert not can_accept(made) and "-100.50" in made.booking.text() and "100.50" in made.opposite.text()
    made.reason.setText("It bounced")
    accept(made)
    assert page.balance.text() == "Due: EUR\u00a0240.00"
    expected = bookings(store_file)
    assert [(row["kind"], row["cents"], row["balance_cents"]) for row in expected] == [
        ("charge", 24000, 24000), ("payment", -10050, 13950), ("correction", 10050, 24000)]
    assert (expected[1]["method"], expected[1]["reference"], expected[1]["payer"]) == ("SEPA", "RF 18", "Invented Payer")
    assert [row[2:7] for row in cells(page.bookings)] == [
        ["QGIS basics · 2026-1", "12", "240.00", "240.00", "240.00"],
        ["Payment by SEPA transfer (corrected by no. 3)", "", "-100.50", "139.50", ""],
        ["Correction of no. 2", "", "100.50", "240.00", ""]]
    assert "Booked as no. 3: EUR\u00a0100.50. Due: EUR\u00a0240.00." in iface.messages()
