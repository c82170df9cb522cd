"""The tab "Fees": it shows what the library has in its books, and each form does what the command line does."""

import csv

import pytest

from built import QCERT, TODAY, qcert, run
from window import wait_until

BERN = "Example GIS School Bern (invented)"
NAIROBI = "Example Map House Nairobi (invented)"
MEAN = "<b>x</b> & \u202eabc " + "w" * 400


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
    assert [expected[1][name] for name in ("method", "reference", "payer")] == ["SEPA", "RF 18", "Invented Payer"]
    assert [row[1:6] for row in cells(page.bookings)] == [
        ["QGIS basics · 2026-1", "240.00", "240.00", "240.00", "12"],
        ["Payment by SEPA transfer (corrected by no. 3)", "-100.50", "139.50", "", ""],
        ["Correction of no. 2", "100.50", "240.00", "", ""]]
    assert "Booked as no. 3: EUR\u00a0100.50 owed. Due: EUR\u00a0240.00." in iface.messages()


def test_a_course_of_the_organisation(page, store_file):
    page.charge.click()
    made = form(page)
    courses = [made.course.itemData(at) for at in range(1, made.course.count())]
    expected = qcert(store_file, "find", "--past", "--all-organisations", "--limit", "0")["courses"]
    assert {row.id for row in courses} == {row["id"] for row in expected if row["organisation"] == BERN}
    over = [row.starts for row in courses if row.ends < TODAY]
    rest = [row.starts for row in courses[len(over):]]
    assert over and rest and [row.starts for row in courses] == sorted(over, reverse=True) + sorted(rest)
    made.course.setCurrentIndex(1)
    assert made.title.placeholderText() == courses[0].name
    accept(made)
    booked = bookings(store_file)[0]
    assert (booked["course_id"], booked["title"]) == (courses[0].id, courses[0].name)


def test_the_price_of_the_day(page, store_file, session):
    fee(store_file, "price", "22.50", "--from", "2026-11-01")
    session.recorded.emit()
    assert "A certificate costs EUR\u00a022.50 today." in page.sums.text()
    page.charge.click()
    made = form(page)
    made.certificates.setValue(3)
    assert "EUR\u00a067.50" in made.cost.text()
    from qgis.PyQt.QtCore import QDate
    made.day.setDate(QDate(2026, 10, 31))
    assert "EUR\u00a060.00" in made.cost.text()
    accept(made)
    assert [(row["day"], row["cents"]) for row in bookings(store_file)] == [("2026-10-31", 6000)]


def test_what_has_not_happened_is_not_booked(page):
    page.charge.click()
    made = form(page)
    assert made.day.maximumDate().toString("yyyy-MM-dd") == TODAY


@pytest.mark.parametrize("button", ["charge", "pay"])
def test_nothing_is_booked_on_a_day_that_is_not_known(page, monkeypatch, button):
    from qgis_certification.store import Store

    def fail(store):
        raise OSError("not now")
    monkeypatch.setattr(Store, "age", fail)
    made = charge(page, 1) if button == "charge" else pay(page, "5")
    assert not can_accept(made) and "not now" in made.problem.text() and made.problem.isVisible()


@pytest.mark.parametrize("again", [False, True])
def test_a_batch_that_is_booked_is_asked_about(page, store_file, again):
    from qgis.PyQt.QtWidgets import QMessageBox
    accept(charge(page, 2, "T", "B"))
    made = charge(page, 3, "T", "B")
    accept(made)
    box = made.findChild(QMessageBox, "QgisCertificationAgain")
    assert "booked already" in box.text() and len(bookings(store_file)) == 1 and made.isVisible()
    (box.findChild(type(box.buttons()[0]), "again") if again else box.button(box.StandardButton.Cancel)).click()
    assert len(bookings(store_file)) == 1 + again and made.isVisible() != again


def test_a_payment_is_for_the_charge_that_is_selected(page, store_file):
    accept(charge(page, 1, "First"))
    accept(charge(page, 2, "Second"))
    select(page, 1)
    page.pay.click()
    made = form(page)
    assert made.amount.text() == "40.00" and made.charge.currentData() == page.selected().id
    accept(made)
    assert [row["open_cents"] for row in bookings(store_file)] == [2000, 0, 0]


def test_what_is_over_is_credit(page, store_file):
    accept(pay(page, "50"))
    assert page.balance.text() == "Credit: EUR\u00a050.00"
    assert fee(store_file, "balance")["balances"][0]["credit_cents"] == 5000


@pytest.mark.parametrize("text", ["", "1.234", "-5", "abc", "0", "12,345.6.7", "9" * 30])
def test_what_is_no_amount_is_not_taken(page, text):
    made = pay(page, text)
    assert not can_accept(made)
    assert made.read.text() == {"": "in euro", "0": "understood as EUR\u00a00.00"}.get(text, made.read.text())
    assert text in ("", "0") or "⚠" in made.read.text()


def test_amounts_are_exact(page, store_file):
    accept(pay(page, "90071992547409.93"))  # more cents than a float can tell apart
    assert bookings(store_file)[0]["cents"] == -9007199254740993
    assert page.balance.text() == "Credit: EUR\u00a090,071,992,547,409.93"


def test_amounts_in_the_locale(page):
    from qgis.PyQt.QtCore import QLocale
    from qgis_certification.fee_text import plain, typed
    before = QLocale()
    try:
        for name, cents, shown in (("de_DE", -123456, "-1.234,56"), ("fr_CH", 5, "0,05"), ("ar_EG", 1205, "١٢٫٠٥"),
                                   ("en_IN", 10000000000, "10,00,00,000.00")):
            QLocale.setDefault(QLocale(name))
            assert plain(cents).replace("\u2212", "-") in (shown, shown.replace("10,00,00,000", "100,000,000"))
            from qgis_certification.store_programme import read_amount
            assert read_amount(typed(123456)) == 123456
    finally:
        QLocale.setDefault(before)


def test_failures_are_told_in_the_form(page, store_file):
    made = charge(page, 1, "w" * 501)
    accept(made)
    assert made.isVisible() and "the title has 1 to 500 bytes" in made.problem.text() and made.problem.isVisible()
    made.title.setText("w")
    accept(made)
    assert len(bookings(store_file)) == 1


def test_only_what_counts_can_be_corrected(page):
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtCore import Qt
    accept(charge(page, 1, "T"))
    assert page.correct.isEnabled()
    QTest.keyClick(page.bookings, Qt.Key.Key_Delete)
    page.open_correction()
    made = [each for each in page.findChildren(type(form_of(page))) if each.isVisible()][0]
    made.reason.setText("Charged twice")
    accept(made)
    for row in range(2):
        select(page, row)
        assert not page.correct.isEnabled()


def form_of(page):
    from qgis_certification.fee_forms import CorrectForm
    return page.findChildren(CorrectForm)[0]


def test_corrected_bookings_are_struck_out(page):
    from qgis_certification.fee_table import AMOUNT, WHAT
    from qgis.PyQt.QtCore import Qt
    accept(charge(page, 1, "T"))
    page.correct.click()
    made = form(page)
    made.reason.setText("Charged twice")
    accept(made)
    fonts = [page.model.index(row, AMOUNT).data(Qt.ItemDataRole.FontRole) for row in range(2)]
    assert fonts[0].strikeOut() and fonts[1] is None
    assert page.model.index(0, WHAT).data() == "T (corrected by no. 2)"
    select(page, 0)
    assert "no. 2 is its opposite" in page.explained.text()


def test_it_is_sorted_by_amounts_as_numbers(page):
    from qgis_certification.fee_table import AMOUNT, CERTIFICATES
    from qgis.PyQt.QtCore import Qt
    for count in (9, 100, 11):
        accept(charge(page, count, str(count)))
    page.bookings.sortByColumn(AMOUNT, Qt.SortOrder.DescendingOrder)
    assert [row[CERTIFICATES] for row in cells(page.bookings)] == ["100", "11", "9"]
    side = page.model.index(0, AMOUNT).data(Qt.ItemDataRole.TextAlignmentRole)
    assert side & int(Qt.AlignmentFlag.AlignRight)


def test_what_is_selected_stays_when_the_table_is_sorted(page):
    from qgis_certification.fee_table import AMOUNT
    from qgis.PyQt.QtCore import Qt
    for count in (9, 100, 11):
        accept(charge(page, count, str(count)))
    select(page, 0)
    page.bookings.sortByColumn(AMOUNT, Qt.SortOrder.DescendingOrder)
    assert page.selected().certificates == 9 and page.bookings.currentIndex().row() == 2
    page.correct.click()
    assert "9, EUR" in form(page).booking.text()


def test_the_box_says_whose_books_are_shown(page):
    line = page.organisation.lineEdit()
    line.setText("nairobi")
    line.editingFinished.emit()
    assert page.organisation.currentText() == page.row.organisation == BERN


def test_all_organisations(page, store_file):
    fee(store_file, "charge", BERN, "3")
    fee(store_file, "pay", NAIROBI, "10", "--by", "card")
    page.show_organisation(0)
    assert [(row[0], row[1]) for row in cells(page.balances)] == [
        (BERN, "Due: EUR\u00a060.00"), (NAIROBI, "Credit: EUR\u00a010.00")]
    assert not page.charge.isEnabled() and not page.forecast.isEnabled() and page.statement.isEnabled()
    page.balances.activated.emit(page.all_model.index(1, 0))
    assert page.organisation.currentText() == NAIROBI and page.balance.text() == "Credit: EUR\u00a010.00"


def test_who_has_bookings_and_is_no_longer_listed_is_there(page, store_file, session):
    import sqlite3
    fee(store_file, "charge", NAIROBI, "3")
    session.close()
    with sqlite3.connect(store_file) as base:
        base.execute("UPDATE organisation SET gone = '2026-11-01' WHERE name = ?", (NAIROBI,))
    session.recorded.emit()
    assert page.organisation.findText(NAIROBI) >= 0


@pytest.mark.parametrize("whose", [BERN, None])
@pytest.mark.parametrize("form_name", ["html", "csv"])
def test_a_statement(page, store_file, tmp_path, opened, whose, form_name):
    for text in (MEAN, "=1+1"):
        fee(store_file, "charge", BERN, "2", "--title=" + text, "--note=" + text, "--day", "2026-03-01")
    fee(store_file, "pay", NAIROBI, "10", "--by", "sepa")
    if not whose:
        page.show_organisation(0)
    page.statement.click()
    made = form(page)
    made.form.setCurrentIndex(("html", "csv").index(form_name))
    from qgis.PyQt.QtCore import QDate
    made.from_day.setDate(QDate(2026, 4, 1))
    path = tmp_path / f"statement.{form_name}"
    path.write_text("what was there")
    made.save(str(path))
    assert not made.isVisible() and opened == [str(path)]
    command = [QCERT, "--store", store_file, "--today", TODAY, "fee", "statement", *([whose] if whose else []),
               "--from", "2026-04-01", "--as", form_name]
    assert path.read_bytes().decode().replace("\r\n", "\n") == run(*command)


def test_a_statement_that_cannot_be_written(page, tmp_path, opened):
    page.statement.click()
    made = form(page)
    made.save(str(tmp_path / "missing" / "statement.html"))
    assert made.isVisible() and "cannot be written" in made.problem.text() and opened == []
    assert list(tmp_path.glob("**/statement*")) == []


def type_into(table, index, text):
    """Edit a cell as a user does."""
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QSpinBox
    table.edit(index)
    editor = table.findChild(QSpinBox)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: table.state() == table.State.NoState)
    QTest.qWait(20)


def test_the_forecast(page, store_file):
    page.forecast.click()
    made = form(page)
    for month_end in (0, 1):
        made.attendees.setValue(7)
        made.due.setCurrentIndex(month_end)
        expected = fee(store_file, "forecast", BERN, "--attendees", "7", *["--month-end"] * month_end)["due"]
        assert expected and [(row.course_id, row.due, row.cents, row.total) for row in made.model.shown] == [
            (row["course_id"], row["due"], row["cents"], row["total_cents"]) for row in expected]
    assert made.total.text().startswith("Total: EUR\u00a0") and "Nothing is booked" in made.total.text()
    course = made.model.shown[1].course_id
    type_into(made.table, made.model.index(1, 3), "-5")
    assert "not below 0" in made.problem.text() and made.model.rowCount() == len(expected)
    type_into(made.table, made.model.index(1, 3), "20")
    expected = fee(store_file, "forecast", BERN, "--month-end", "--attendees", "7", "--attendees", f"{course}=20")
    expected = expected["due"]
    assert [row.cents for row in made.model.shown] == [row["cents"] for row in expected]
    assert expected[1]["certificates"] == 20 and made.model.row(made.model.index(1, 0)).certificates == 20
    assert bookings(store_file) == []


def write_list(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return str(path)


def more(page, name):
    next(action for action in page.more.menu().actions() if action.objectName().endswith(name)).trigger()
    return form(page)


def test_a_list_of_attendees(page, store_file, tmp_path):
    made = more(page, "attendees")
    assert not made.save.isEnabled() and made.file_label.buddy() is made.file.lineEdit()
    path = write_list(tmp_path / "list.csv", "First Name,Surname,Email\nAda, Invented,ada@example.org\n"
                      f",{MEAN},x@example.org\nBob,Invented,bob\n")
    made.file.setFilePath(path)
    expected = qcert_status(store_file, "attendees", "check", path)
    assert [(row.line, row.column, row.what) for row in made.model.shown] == [
        (row["line"], row["column"], row["what"]) for row in expected["flaws"]]
    assert "EUR\u00a060.00" in made.said.text() and "does not suffice: EUR\u00a00.00" in made.said.text()
    made.write(str(tmp_path / "clean.csv"))
    with open(tmp_path / "clean.csv", newline="") as file:
        assert ["Ada", "Invented", "ada@example.org"] in list(csv.reader(file))


def qcert_status(store, *words):
    """Ask the command line, whose exit status may say no."""
    import json
    import subprocess
    done = subprocess.run([QCERT, "--json", "--store", store, "--today", TODAY, *words], capture_output=True, text=True)
    return json.loads(done.stdout)


def test_what_is_no_list(page, tmp_path):
    made = more(page, "attendees")
    made.file.setFilePath(str(tmp_path / "missing.csv"))
    assert made.problem.isVisible() and not made.save.isEnabled() and made.model.rowCount() == 0
    path = write_list(tmp_path / "good.csv", "First Name,Surname,Email\nAda,Invented,ada@example.org\n")
    made.file.setFilePath(path)
    assert not made.problem.isVisible() and made.save.isEnabled() and "no flaws" not in made.problem.text()
    made.write(path)  # over itself
    assert made.problem.isVisible()


def test_a_payment_note(page, store_file, tmp_path, opened):
    fee(store_file, "charge", BERN, "3")
    page.refresh()
    made = more(page, "note")
    made.accept()
    assert made.problem.isVisible()
    made.payee.setText(MEAN)
    made.iban.setText("GB82 WEST 1234 5698 7654 33")
    made.reference.setText("RF 1")
    made.accept()
    assert "IBAN" in made.problem.text()
    made.iban.setText("GB82 WEST 1234 5698 7654 32")
    made.amount.setText("1.234")
    made.accept()
    assert "1.234" in made.problem.text()
    made.amount.setText("0")
    made.accept()
    assert "above 0" in made.problem.text()
    made.amount.setText("")
    made.save(str(tmp_path / "note.html"))
    assert opened == [str(tmp_path / "note.html")]
    expected = run(QCERT, "--store", store_file, "--today", TODAY, "fee", "note", BERN, "--payee=" + MEAN, "--iban",
                   "GB82WEST12345698765432", "--reference", "RF 1", "--as", "html")
    assert (tmp_path / "note.html").read_bytes().decode() == expected and "60.00" in expected


def test_hostile_texts_are_text(page, store_file):
    from qgis_certification.fee_table import WHAT
    from qgis.PyQt.QtCore import Qt
    fee(store_file, "charge", BERN, "2", "--title=" + MEAN, "--batch=" + MEAN, "--note=" + MEAN)
    page.refresh()
    select(page, 0)
    assert "<b>x</b>" in page.model.index(0, WHAT).data() and page.explained.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;b&gt;" in page.model.index(0, WHAT).data(Qt.ItemDataRole.ToolTipRole)
    page.correct.click()
    assert form(page).booking.textFormat() == Qt.TextFormat.PlainText


def test_without_a_store_it_says_what_to_do(session, iface, tmp_path):
    session.settings.store = str(tmp_path / "none.sqlite")
    for page in shown(session, iface):
        assert "synchronise" in page.missing.text() and not page.books.isVisible()
    assert not (tmp_path / "none.sqlite").exists()


def test_another_store_has_other_books(page, session, store_file, tmp_path):
    fee(store_file, "charge", BERN, "2")
    page.refresh()
    page.charge.click()
    made = form(page)
    session.settings.store = str(tmp_path / "none.sqlite")
    session.use()
    assert not page.books.isVisible() and not made.isVisible()


def test_it_reads_nothing_while_nobody_looks(page, store_file, session):
    page.hide()
    fee(store_file, "charge", BERN, "2")
    session.recorded.emit()
    assert page.balance.text() == "Nothing is due"
    page.show()
    assert page.balance.text() == "Due: EUR\u00a040.00"


def keys(form):
    """The letters by which its fields and buttons are reached."""
    from qgis.PyQt.QtWidgets import QLabel, QPushButton
    texts = [part.text() for part in form.findChildren((QLabel, QPushButton)) if part.isVisible()]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def test_keys_are_unique(page):
    accept(charge(page, 1, "T"))
    found = {}
    for name in ("charge", "pay", "correct", "statement", "forecast"):
        getattr(page, name).click()
        found[name] = keys(form(page))
        form(page).reject()
    for name in ("attendees", "note"):
        found[name] = keys(more(page, name))
        form(page).reject()
    for name, letters in found.items():
        assert letters and len(letters) == len(set(letters)), (name, letters)


def test_a_payment_that_is_booked_is_asked_about(page, store_file):
    from qgis.PyQt.QtWidgets import QMessageBox
    accept(pay(page, "20"))
    made = pay(page, "20.00")
    accept(made)
    made.findChild(QMessageBox, "QgisCertificationAgain").findChild(type(page.pay), "again").click()
    assert [row["cents"] for row in bookings(store_file)] == [-2000, -2000]
