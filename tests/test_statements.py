"""Statements and payment notes: exact, whole, the same each time, and nothing in them but what is meant."""

import csv
import html.parser
import io
import json
import random
import re
import shutil
import subprocess
from decimal import Decimal

import pytest

from built import QCERT, TODAY, qcert, run

# What somebody could type, or paste.
MEAN = [
    "<script>alert(1)</script>", "<b>bold</b> & <!-- comment -->", "\" onclick=\"alert(1)", "' onclick='alert(1)",
    "=1+1", "+SUM(A1)", "-A1", "@x", "of:=1", "a,b;c\"d\"", "\u202eesrever\u202c", "日本語 a\u0301", "&lt;i&gt; &#60;",
    "</td></table><h1>x", "{{title}}", "a" * 500,
]
MARKS = [",.", "'.", ".,", " ,", "\u00a0."]  # between thousands, and before cents
IBAN = "GB82WEST12345698765432"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def fee(store, *words):
    return run(QCERT, "--store", store, "--today", TODAY, "fee", *words)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Books of two organisations, with every mean text in every place."""
    path = tmp_path_factory.mktemp("books") / "store.sqlite"
    qcert(path, "sync", "--demo")
    for at, text in enumerate(MEAN):
        fee(path, "charge", "3", "--title=" + text, "--batch=" + text, "--note=" + text, "--day", "2026-03-01", "--", str(at + 1))
        fee(path, "pay", "3", f"{at * 7}.{at:02}" if at else "1", "--by", "sepa", "--reference=" + text, "--payer=" + text,
            "--note=" + text, "--day", "2026-04-01")
    fee(path, "correct", "1", "--note", MEAN[0])
    fee(path, "correct", "2", "--note", MEAN[1])
    fee(path, "charge", "2", "5")
    return path


class Page(html.parser.HTMLParser):
    """The elements of a page, and its cells as texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.rows, self.attributes = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.rows and self.rows[-1] and self.tags[-1] not in ("p", "h2"):
            self.rows[-1][-1] += data


def statement(store, form, *words):
    return run(QCERT, "--store", store, "--today", TODAY, "fee", "statement", *words, "--as", form)


def test_csv_gives_back_what_was_typed(store):
    rows = list(csv.DictReader(io.StringIO(statement(store, "csv", "3"), newline="")))
    cells = [row["title"] for row in rows if row["kind"] == "charge"]
    assert [cell.removeprefix("'") if cell[1:] in MEAN else cell for cell in cells] == MEAN
    assert [cell for cell in cells if re.match(r"[=+@-]|of:=", cell)] == []
    assert {row["organisation"] for row in rows} == {rows[0]["organisation"]}


def test_csv_adds_up(store):
    balance = {}
    for row in csv.DictReader(io.StringIO(statement(store, "csv"), newline="")):
        if row["kind"] == "charge":
            assert Decimal(row["amount"]) == Decimal(row["price"]) * int(row["certificates"])
        balance[row["organisation"]] = balance.get(row["organisation"], 0) + Decimal(row["amount"])
        assert Decimal(row["balance"]) == balance[row["organisation"]]
    for row in qcert(store, "fee", "balance")["balances"]:
        assert balance[row["organisation"]] * 100 == row["due_cents"] - row["credit_cents"]
        assert row["charged_cents"] - row["paid_cents"] == row["due_cents"] - row["credit_cents"]


def test_html_holds_texts_and_nothing_else(store):
    text = statement(store, "html")
    page = Page(text)
    allowed = set("html head meta title style body h1 h2 p bdi table thead tbody tr th td br span".split())
    assert set(page.tags) <= allowed and page.attributes <= {"lang", "charset", "name", "content", "http-equiv", "class"}
    assert not re.search(r"https?://|url\(|@import", text)
    shown = "\n".join(cell for row in page.rows for cell in row)
    for mean in MEAN:
        assert mean in shown
    assert text == statement(store, "html")


def test_columns_of_a_page_add_up(store):
    """What is charged less what is paid is the balance, line by line; corrections stand in the column of what they correct."""
    balance = Decimal(0)
    for row in Page(statement(store, "html", "3")).rows[1:]:
        charged, paid = (Decimal(cell or 0) for cell in row[5:7])
        balance += charged - paid
        assert Decimal(row[7]) == balance
        assert "Correction" not in row[2] or (charged <= 0 and paid <= 0)


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("mean", MEAN)
def test_notes_say_what_was_typed(store, form, mean):
    note = fee(store, "note", "--payee=" + mean, "--iban", IBAN, "--reference=" + mean, "--amount", "5", "--payer=" + mean,
               "--as", form)
    if form == "text":
        assert note.count(mean) == 3
    else:
        page = Page(note)
        assert set(page.tags) <= set("html head meta title style body h1 p bdi dl dt dd".split())
        assert "<script" not in note and "onclick=\"" not in note and "onclick='" not in note


def test_amounts_are_exact(tmp_path):
    """By chance, in all ways of writing, against decimal numbers."""
    path, chance, total = tmp_path / "store.sqlite", random.Random(3), Decimal(0)
    qcert(path, "sync", "--demo")
    for at in range(25):
        amount = Decimal(chance.randrange(1, 10 ** chance.randrange(1, 17))).scaleb(-2)
        total += amount
        written = f"{amount:,.2f}".translate(str.maketrans(",.", MARKS[at % len(MARKS)]))
        booked = json.loads(run(QCERT, "--json", "--store", path, "--today", TODAY, "fee", "pay", "3", written, "--by",
                                "card", "--again"))
        assert -booked["cents"] == int(amount * 100) and booked["credit_cents"] == int(total * 100)


@pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed")
def test_browser_prints_sheets_of_a4(store, tmp_path):
    page, sheet = tmp_path / "statement.html", tmp_path / "statement.pdf"
    page.write_text(statement(store, "html"), encoding="utf-8")
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
         f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", f"--print-to-pdf={sheet}", page.as_uri()],
        capture_output=True, timeout=120)
    assert [line for line in done.stderr.decode(errors="replace").splitlines() if "CONSOLE" in line] == []
    boxes = re.findall(rb"/MediaBox *\[([^\]]*)\]", sheet.read_bytes())
    assert boxes and all(abs(float(box.split()[2]) - 595) < 1 and abs(float(box.split()[3]) - 842) < 1 for box in boxes)
