"""The test double's pages of certificates, in every state."""

import html.parser
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

from fixtures import data, fresh, shared, site  # noqa: E402,F401

ATTENDEE = "/en/certificate/%s/"
ORGANISATION = "/en/organisationcertificate/%s/"


class Cells(html.parser.HTMLParser):
    """The text of the cells and headings of a page."""

    def __init__(self, text):
        super().__init__()
        self.cells, self.open = [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag in ("td", "th", "h3"):
            self.cells.append("")
            self.open = True

    def handle_endtag(self, tag):
        self.open = self.open and tag not in ("td", "th", "h3")

    def handle_data(self, data):
        if self.open:
            self.cells[-1] += data


def cells(reply):
    assert (reply.status, reply.headers["content-type"]) == (200, "text/html; charset=utf-8")
    return [cell.strip() for cell in Cells(reply.text()).cells]


def test_attendee(site):
    found = cells(site.ask(ATTENDEE % "QGIS-1"))
    assert dict(zip(found[::2], found[1::2])) == {
        "ID": "QGIS-1", "Attendee Name": "Ada <b> O'Neill", "Project": "QGIS",
        "Certifying Organisation": "Alpha & <b>Söhne</b>", "Training Center": "Centre 1",
        "Course Language": "0,0", "Trained Competence(s)": "None",
        "Course Type": "Basics", "Course Date": "Nov. 23, 2026 to Nov. 23, 2026",
        "Instruction Hours": "None", "Course Convener": "Trainer One"}


def test_no_surname(site):
    page = site.ask(ATTENDEE % "QGIS-5").text()
    assert "        عُمر \n" in page and page.count("None") == 2


@pytest.mark.parametrize("number, values, history", [
    ("QGIS-1", ["Oct. 24, 2026, 7:50 p.m.", "Trainer One", "Valid"],
     ["Oct. 24, 2026, 7:50 p.m.", "None", "Created", "Valid"]),
    ("QGIS-2", ["Oct. 19, 2025, noon", "u2", "Validity expired"],
     ["Oct. 19, 2025, noon", "u1", "Created", "Valid",
      "Oct. 19, 2026, midnight", "u1", "Changed", "Not valid"]),
])
def test_organisation(site, number, values, history):
    found = cells(site.ask(ORGANISATION % number))
    assert found[0] == f"ID: {number}  Verified"
    assert found[1:16:3] == ["Certifying Organisation", "Project", "Date issued",
                             "Issued by", "Validity"]
    assert found[2:16:3] == [":"] * 5
    assert found[9:16:3] == values
    assert found[16:] == ["Date", "User", "Action", "Certificate Validity", *history]


@pytest.mark.parametrize("path", [ATTENDEE, ORGANISATION])
@pytest.mark.parametrize("number, status", [
    ("QGIS-3", 200), ("qgis-1", 200), ("QGIS-01", 200), ("1", 200), ("QGIS-DEMO", 200),
    ("%D9%A1", 200), ("QGIS-1.", 404), ("QGIS%201", 404), ("%20QGIS-1", 404), ("QGIS-1/.", 404),
])
def test_not_found(site, path, number, status):
    reply = site.ask(path % number)
    assert reply.status == status and "<table" not in reply.text()
    assert ("no certificate matching" in reply.text()) == (status == 200)


@pytest.mark.parametrize("method, path, status", [
    ("GET", "/en/certificate/QGIS-4/", 500), ("GET", "/en/qgis/certificate/QGIS-1/", 404),
    ("GET", "/en/certificate/", 200), ("POST", "/en/certificate/", 403),
    ("GET", "/en/certificate/QGIS-1", 301), ("GET", "/certificate/QGIS-1/", 302),
])
def test_statuses(site, method, path, status):
    assert site.ask(path, method, body=b"" if method == "POST" else None).status == status


def test_an_id_is_given_again(fresh):
    fresh.change(patch={"certificates": {"4": None}})
    assert "عُمر" not in fresh.ask(ATTENDEE % "QGIS-5").text()
    fresh.change(add={"certificates": [
        {"certificateID": "QGIS-5", "course": 2, "attendee": 1}]})
    assert "Ada" in fresh.ask(ATTENDEE % "QGIS-5").text()


def test_it_goes_with_its_convener(fresh):
    fresh.change(patch={"conveners": {"1": None}})
    assert "no certificate matching" in fresh.ask(ATTENDEE % "QGIS-1").text()
    assert "Validity" in fresh.ask(ORGANISATION % "QGIS-1").text()


def test_faults(site):
    site.change(faults=["QGIS-1/:legacy", "^/en/certificate/QGIS-5/:login", "QGIS-3/:pad=5e6"])
    old = cells(site.ask(ATTENDEE % "QGIS-1"))
    assert old[0] == "ID: QGIS-1" and "Instruction hours" in old and "ID" not in old
    reply = site.ask(ATTENDEE % "QGIS-5")
    assert reply.status == 302
    assert 'type="password"' in site.ask(reply.headers["location"]).text()
    assert len(site.ask(ATTENDEE % "QGIS-3").body) > 5_000_000
