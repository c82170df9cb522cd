"""How a check of a certificate is put into words: its verdict with a mark, and all that is known of it.

What is said is what the library says: never more than the site did.
"""

from functools import lru_cache
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

from .details import laid_out
from .text import days, moment, tr

# In the order of a sorted table; the second is the icon, which differs from the others by its form, too.
MARKS = {"on record": "confirmed", "valid": "confirmed", "expired": "expired", "no record": "absent",
         "unknown": "unknown"}


def word(verdict):
    """A verdict in the user's language."""
    return {"on record": tr("On record"), "valid": tr("Valid"), "expired": tr("Expired"), "no record": tr("No record"),
            "unknown": tr("Unknown")}[verdict]


def icon_file(verdict):
    """The path of a verdict's mark."""
    return str(Path(__file__).parent / "icons" / f"verdict-{MARKS[verdict]}.svg")


@lru_cache(maxsize=None)
def icon(verdict):
    """A verdict's mark."""
    made = QIcon(icon_file(verdict))
    made.addFile(icon_file(verdict), QSize(), QIcon.Mode.Selected)  # else it would take the selection's colour
    return made


def again(row):
    """What asks for the same certificate another time: its id as links have it, which says the kind, too."""
    return "/{}certificate/{}".format("organisation" if row.kind == "organisation" else "", row.id)


def asked(row):
    """What was asked: the file of a list, or the text, unless it is the id alone."""
    return row.file or ("" if row.asked in (row.id, again(row)) else row.asked)


def reasons(tr):
    """The reasons that the library has for many certificates, put through tr(); others are shown as they come."""
    return [tr("the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, "
               "or never issued"),
            tr("the site has no such certificate; it does not say whether it was withdrawn, deleted with its "
               "organisation, or never issued"),
            tr("the site says that its validity has expired"), tr("not checked yet"),
            tr("the site has this certificate under the name of another organisation"),
            tr("not asked, for the site could not be reached several times in a row before"),
            tr("no id of a certificate, such as QGIS-12")]


def reason(row):
    """Why it is so; "" if there is nothing to add."""
    text = dict(zip(reasons(str), reasons(tr))).get(row.reason)
    return text[:1].upper() + text[1:] + "." if text else row.reason or ""


def subject(row):
    """The course and who held it, or the organisation."""
    return " · ".join(part for part in (row.type, row.organisation) if part)


def when(row):
    """The days of the course; of an organisation's certificate, when it was issued."""
    return days(row.starts, row.ends) if row.starts else moment(row.issued)


def name(row):
    """How the name compares with the one that was expected; "" if none was."""
    return {"match": tr("match"), "close": tr("close: look yourself"), "different": tr("different"),
            "no match": tr("not the same: ask the site"), "not compared": tr("not compared")}.get(
        row.name_match, "")


def printed(row):
    """What a PDF says otherwise than the record."""
    if row.printed is None:
        return ""
    words = {"name": tr("name"), "course": tr("course"), "days": tr("dates")}
    return ", ".join(words.get(part, part) for part in row.printed.split(",") if part) or tr("nothing")


def state(row):
    """What the last synchronising said of the organisation, if that is not that it is certified."""
    return {"sent back": tr("sent back with remarks"), "in review": tr("in review"), "rejected": tr("rejected"),
            "archived": tr("archived"), "no longer listed": tr("no longer listed")}.get(row.organisation_state, "")


def warnings(row):
    """What must not be overlooked: sentences."""
    said = []
    if row.name_match in ("different", "no match"):
        said.append(tr("The name on record is not the one that was expected."))
    if row.name_match in ("close", "not compared"):
        said.append(tr("The name on record must be compared by somebody."))
    if row.printed:
        said.append(tr("Not found on the PDF as it is on record: {what}.").format(what=printed(row)))
    if row.other_person:
        said.append(tr("When it was checked before, this id was somebody else's: ids are used again."))
    if row.was_on_record and row.verdict in ("no record", "unknown"):
        said.append(tr("It was on record on {day}.").format(day=moment(row.was_on_record)))
    if state(row):
        said.append(tr("The organisation is not certified now: {state}.").format(state=state(row)))
    return said


def lines(row, before=()):
    """What the sheet says: pairs of a label and HTML. before: earlier checks, newest first."""
    kind = tr("of an organisation") if row.kind == "organisation" else tr("of an attendee")
    history = "<br>".join(escape("{}: {}".format(moment(one.checked), word(one.verdict))) for one in before)
    pairs = [
        (tr("Certificate"), kind if row.id else ""),
        (tr("Asked"), asked(row)), (tr("Row"), str(row.row or "")),
        (tr("Name"), row.name), (tr("Expected name"), name(row)), (tr("Printed otherwise"), printed(row)),
        (tr("Course"), row.type), (tr("Organisation"), row.organisation), (tr("Training centre"), row.centre),
        (tr("Dates"), days(row.starts, row.ends)), (tr("Language"), row.language), (tr("Hours"), row.hours),
        (tr("Competence"), row.competence), (tr("Convener"), row.convener), (tr("Issued"), moment(row.issued)),
        (tr("Checked"), moment(row.checked)), (tr("Asked of"), row.server if row.checked else ""),
        (tr("SHA-256 of the page"), row.page_sum)]
    return [*((label, escape(text or "")) for label, text in pairs), (tr("Checked before"), history)]


def sheet(row, before=()):
    """A check as HTML; every text of the data is escaped."""
    heading = "{}: {}".format(row.id or row.asked, word(row.verdict))
    return laid_out(heading, lines(row, before), above=[reason(row), *warnings(row)])
