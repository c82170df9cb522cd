"""Dossiers and fees through the binding: that each call reaches the library and answers as it says."""

import pytest

from built import TODAY


@pytest.fixture
def store(package, synced, tmp_path):
    from qgis_certification.store import Store
    path = tmp_path / "own.sqlite"
    path.write_bytes(synced.read_bytes())
    with Store(path, today=TODAY) as store:
        yield store


def test_a_dossier(store, tmp_path):
    made = store.new_dossier(name="Invented Applicant", country="CH")
    contribution = store.add_to_dossier(made, kind="contribution", what="plugins", title="A plugin", day="2026-05-01")
    assert contribution > 0
    assert [(row.id, row.state, row.contributions) for row in store.dossiers(made)] == [(made, "draft", 1)]
    assert {row.severity for row in store.findings(made)} == {"missing", "weak"}
    assert store.add_to_dossier(made, kind="removal", about=contribution) > contribution
    assert len(list(store.dossier_events(made, hidden=True))) - len(list(store.dossier_events(made))) >= 1
    report = store.move_dossier(made, "submitted")
    assert report.page.startswith("http") and list(store.dossiers(made))[0].state == "submitted"
    store.export_dossier(made, tmp_path / "page.html")
    assert b"Invented Applicant" in (tmp_path / "page.html").read_bytes()


def test_dossiers_travel(store, package, tmp_path):
    from qgis_certification.header import DOSSIER_JSON
    from qgis_certification.store import Store
    made = store.new_dossier(name="Invented Applicant", country="CH")
    store.export_dossier(made, tmp_path / "page.json", DOSSIER_JSON)
    with Store(tmp_path / "other.sqlite", today=TODAY) as other:
        assert other.import_dossier(tmp_path / "page.json").added >= 1
        assert [row.organisation for row in other.dossiers()] == ["Invented Applicant"]


def test_the_desk(store, tmp_path):
    waiting = list(store.waiting())
    assert waiting and {row.state for row in waiting} <= {"in review", "sent back"}
    store.waiting_calendar(tmp_path / "due.ics")
    assert b"BEGIN:VCALENDAR" in (tmp_path / "due.ics").read_bytes()
    assert len(list(store.groups())) > 30 and [row.country for row in store.groups("Switzerland")] == ["CH"]


def test_fees(store, package):
    from qgis_certification.header import AS_CSV, AS_HTML, BY_SEPA
    name = "#{}".format(next(store.organisations({})).id)
    booked = store.charge(name, 12, title="Invented course", batch="first")
    assert (booked.cents, booked.price) == (24000, 2000)
    paid = store.pay(name, 10000, method=BY_SEPA, reference="RF 1")
    assert (paid.due, paid.credit) == (14000, 0)
    assert store.correct(paid.id, "It bounced").due == 24000
    assert [row.kind for row in store.bookings(organisation=name)] == ["charge", "payment", "correction"]
    assert [row.due for row in store.balances()] == [24000]
    assert b"<html" in store.bookings().document(AS_HTML) and store.bookings().document(AS_CSV).count(b"\n") >= 4
    assert all(row.certificates == 8 for row in store.forecast(name, attendees=8))


def test_a_document_of_other_rows(store, package):
    from qgis_certification.header import AS_HTML
    from qgis_certification.native import QcertError
    with pytest.raises(QcertError):
        store.courses({}).document(AS_HTML)


@pytest.mark.parametrize("text, cents", [("20", 2000), ("EUR 20.50", 2050), ("1 240,00 €", 124000)])
def test_amounts(package, text, cents):
    from qgis_certification.store_programme import amount, read_amount
    assert read_amount(text) == cents == read_amount(amount(cents))
    with pytest.raises(ValueError, match="."):
        read_amount("1.234")


def test_the_price_of_a_day(store):
    assert store.price_of(12) == store.price_of(12, "2026-03-01") == (2000, 24000)


def test_a_payment_note(store, package):
    from qgis_certification.header import AS_HTML, AS_TEXT
    told = {"payee": "Invented Payee", "iban": "GB82 WEST 1234 5698 7654 32", "reference": "RF 1", "payer": "Me",
            "amount": "240"}
    assert b"240.00" in store.note_to_pay(form=AS_TEXT, **told) and b"<html" in store.note_to_pay(form=AS_HTML, **told)


def test_a_list_of_attendees(store, tmp_path):
    path, clean = tmp_path / "list.csv", tmp_path / "clean.csv"
    path.write_text("First Name,Surname,Email\nAda, Invented,ada@example.org\n,Nobody,x@example.org\n")
    report, flaws = store.check_attendees(path, clean=clean)
    assert (report.attendees, report.clean, report.cost) == (2, 1, 4000)
    assert [(flaw.line, flaw.mended) for flaw in flaws] == [(2, 1), (3, 0)]
    assert "Ada,Invented" in clean.read_text()
