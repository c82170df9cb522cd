"""How an organisation stands, and what of its listing wants mending, put into words."""

from html import escape

from .certificate_text import icon_file, reason, word
from .details import laid_out, link
from .text import day, moment, tr

# The verdicts whose marks states have: their forms tell them apart, too.
MARKS = {"certified": "valid", "in review": "expired", "sent back": "expired"}


def state_word(state):
    """The state of an application."""
    return {"certified": tr("certified"), "sent back": tr("sent back with remarks"), "in review": tr("in review"),
            "rejected": tr("rejected"), "archived": tr("archived"), "no longer listed": tr("no longer listed")}.get(
                state, tr("unknown"))


def flaw_word(what):
    """A kind of flaw, in a few words; the library's own sentence says the rest."""
    return {"no point": tr("no point on the map"), "point not on earth": tr("point that is not on the earth"),
            "zero point": tr("point at 0, 0"), "outside country": tr("point outside the country"),
            "ends before start": tr("ends before it begins"), "no language": tr("no language"),
            "unknown language": tr("language that is not understood"), "no convener": tr("convener without a name"),
            "type name": tr("course type with a blank or too long name"), "duplicate": tr("entered more than once"),
            "name clash": tr("name that is another's, too"), "link": tr("website that cannot be opened"),
            "e-mail": tr("e-mail address that cannot be one"), "not certified": tr("public, but not certified"),
            "no course": tr("no course to come")}.get(what, what)


def severity_word(severity):
    """How bad a flaw is."""
    return tr("not found by those who search") if severity == "invisible" else tr("odd")


def marked(verdict, text):
    """HTML of a text behind the mark of a verdict."""
    return f'<img src="{escape(icon_file(verdict))}" width="14" height="14">&nbsp;{escape(text)}'


def state(row):
    """The state, and since when."""
    since = tr("{state}, at least since {day}") if row.at_least else tr("{state}, since {day}")
    return since.format(state=state_word(row.state), day=day(row.since))


def counts(row):
    """What the organisation has."""
    return ", ".join([tr("%n training centre(s)", count=row.centres), tr("%n upcoming", count=row.upcoming),
                      tr("%n running", count=row.running), tr("%n past", count=row.past)])


def certificate(row):
    """HTML of what is known of the certificate."""
    if row.check is None:
        return escape(tr("{id}: not checked yet").format(id=row.certificate)) if row.certificate else ""
    return marked(row.check.verdict, "{}: {}".format(row.check.id, word(row.check.verdict)))


def turn(turned):
    """That the verdict turned; "" if it did not."""
    text = tr("Its certificate turned: the last time it was “{verdict}”.")
    return text.format(verdict=word(turned)) if turned else ""


def sheet(row, turned):
    """How an organisation stands as HTML; every text of the data is escaped. turned: the verdict before, or None."""
    check = row.check
    pairs = [
        (tr("State"), marked(MARKS.get(row.state, "no record"), state(row))),
        (tr("Before that"), escape(state_word(row.was)) if row.was else ""),
        (tr("Remarks"), escape(row.remarks or "").replace("\n", "<br>")),
        (tr("Certificate"), certificate(row)),
        (tr("Bears the name"), escape(check.organisation or "") if check and check.verdict == "unknown" else ""),
        (tr("Issued"), escape(moment(check and check.issued))),
        (tr("Checked"), escape(moment(check and check.checked))),
        (tr("Offers"), escape(counts(row))), (tr("Country"), escape(row.country_name or "")),
        (tr("On the programme's site"), link(row.page, tr("Page of the organisation")) if row.page else "")]
    return laid_out(row.name, pairs, above=[turn(turned), reason(check) if check else ""])
