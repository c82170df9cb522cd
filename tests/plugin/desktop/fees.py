"""A bookkeeper books certificates and their payment, takes the payment back, and prints a statement."""

import os

from hands import click, click_row, full_window, key, plugin, shot, until, wait, write
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from qgis_certification import fee_papers

opened = []
fee_papers.QDesktopServices.openUrl = lambda url: opened.append(url.toLocalFile())


def form():
    """The form that is open, once it has the keyboard."""
    until(lambda: QApplication.activeWindow() is not None and hasattr(QApplication.activeWindow(), "button_box"),
          "the form's coming")
    return QApplication.activeWindow()


def field(widget, text):
    """Type into a field in place of what is there."""
    click(widget)
    key("ctrl+a")
    write(text)


full_window()
page = plugin.dock.page("programme").tabs.page("fees")
until(page.isVisible, "the tab's being shown")
wait(500)  # until it has its place
click(page.organisation.lineEdit())
key("ctrl+a")
write("bern")
wait(500)
key("Down")
key("Return")
until(lambda: page.row is not None, "the organisation's being shown")
assert page.balance.text() == "Nothing is due", page.balance.text()

click(page.charge)
made = form()
field(made.certificates, "12")
field(made.title, "Invented course")
field(made.batch, "1")
until(lambda: "240.00" in made.cost.text(), "the cost's being shown")
shot("charge")
key("Return")
until(lambda: page.balance.text().endswith("240.00"), "the charge's being booked")

click(page.charge)  # the same again: it asks
made = form()
field(made.title, "Invented course")
field(made.batch, "1")
key("Return")
until(lambda: QApplication.activeModalWidget() is not made, "the question")
shot("again")
key("Escape")
wait(300)
key("Escape")
until(lambda: QApplication.activeModalWidget() is None, "the form's being closed")
assert page.model.rowCount() == 1

click(page.pay)
made = form()
field(made.amount, "1.234")
until(lambda: "two ways" in made.read.text() or "⚠" in made.read.text(), "the doubt")
shot("doubt")
field(made.amount, "100,50")
field(made.reference, "QGIS-Cert-26-0012")
shot("payment")
key("Return")
until(lambda: page.balance.text().endswith("139.50"), "the payment's being booked")

click_row(page.bookings, 1)
key("Delete")
made = form()
shot("correct")
field(made.reason, "It bounced")
key("Return")
until(lambda: page.balance.text().endswith("240.00"), "the correction's being booked")
shot("fees")

click(page.statement)
made = form()
shot("statement")
click(made.button_box.button(QDialogButtonBox.StandardButton.Save))
until(lambda: QApplication.activeWindow() is not made, "the question for a file")
wait(300)
path = os.path.join(os.environ["QCERT_SHOTS"], "statement.html")
key("ctrl+a")
write(path)
key("Return")
until(lambda: opened == [path], "the statement's being shown")
with open(path) as file:
    assert "It bounced" in file.read()
print("done")
