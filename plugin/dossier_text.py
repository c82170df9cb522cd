"""The words of applications: kinds, parts, states, roles, moves, findings; and what an entry says."""

import os
from html import escape

from qgis.PyQt.QtCore import QLocale

from .text import day, moment, number, tr

CONTRIBUTIONS = ("development", "documentation", "translation", "plugins", "bug reports", "sponsorship", "grants",
                 "user group", "courseware", "books")
PARTS = ("lectures", "exercises", "data", "other")
OPINIONS = ("for", "against", "abstain")
CONFLICTS = ("group", "reviewer")
ROLES = ("reviewer", "group", "PSC")  # who may judge
SCORES = ("current", "correct", "quality")
FINAL = ("certified", "refused", "withdrawn")  # states to which one does not go by mistake


def contribution_word(what):
    """A kind of contribution."""
    return {"development": tr("Development and commits"), "documentation": tr("Documentation and training materials"),
            "translation": tr("Translation"), "plugins": tr("Plugins"), "bug reports": tr("Bug reports"),
            "sponsorship": tr("Sponsorship of new features"), "grants": tr("Financial support and grants"),
            "user group": tr("Involvement in a QGIS user group"), "courseware": tr("Published QGIS courseware"),
            "books": tr("QGIS books")}[what]


def part_word(what):
    """A kind of material."""
    return {"lectures": tr("Lectures"), "exercises": tr("Exercises"), "data": tr("Data"), "other": tr("Other")}[what]


def opinion_word(what):
    """An opinion."""
    return {"for": tr("For"), "against": tr("Against"), "abstain": tr("Abstains")}[what]


def conflict_word(what):
    """Who the applicant is, too."""
    return {"group": tr("The applicant is the user group"), "reviewer": tr("The applicant is a reviewer")}[what]


def role_word(role):
    """Who does something."""
    return {"applicant": tr("applicant"), "reviewer": tr("reviewer"), "group": tr("user group"), "PSC": tr("PSC"),
            "site": tr("the site")}.get(role, role or "")


def score_word(score):
    """What of a material is judged."""
    return {"current": tr("Current"), "correct": tr("Correct"), "quality": tr("Quality")}[score]


def state_word(state):
    """The state of an application."""
    return {"draft": tr("Draft"), "submitted": tr("Submitted"), "initial review": tr("In initial review"),
            "user-group opinion": tr("With the user group"), "PSC determination": tr("With the PSC"),
            "certified": tr("Certified"), "refused": tr("Refused"), "sent back": tr("Sent back"),
            "withdrawn": tr("Withdrawn"), "re-applied": tr("Re-applied")}.get(state, state)


def move_word(state):
    """What a move to a state is called on a button."""
    return {"submitted": tr("Submit"), "initial review": tr("Begin Initial Review"),
            "user-group opinion": tr("Ask the User Group"), "PSC determination": tr("Hand On to the PSC"),
            "certified": tr("Certify"), "refused": tr("Refuse"), "sent back": tr("Send Back"),
            "withdrawn": tr("Withdraw"), "re-applied": tr("Apply Again")}[state]


def move_text(state):
    """What a move to a state does, as a sentence."""
    return {
        "submitted": tr("Nothing is sent: the programme's website is opened, where the application is handed in."),
        "initial review": tr("The materials are looked at first."),
        "user-group opinion": tr("The group has one month to give its opinion."),
        "PSC determination": tr("The Project Steering Committee (PSC) decides."),
        "certified": tr("The contributions are published from then on."),
        "refused": tr("The applicant is told why."), "sent back": tr("The applicant is told what to mend."),
        "withdrawn": tr("The application ends; one can apply again."),
        "re-applied": tr("The application begins again, with all that is in it.")}[state]


def flaw_word(finding):
    """What is missing or weak, in a few words; the library's sentence says the rest."""
    return {"none": tr("at least one"), "none recent": tr("none within the last two years"), "no link": tr("no link"),
            "no lectures": tr("lectures"), "no exercises": tr("exercises"), "no data": tr("no data"),
            "no version": tr("QGIS version is not told"), "old version": tr("made for an old QGIS"),
            "changed": tr("the file has changed"), "gone": tr("the file is gone"),
            "elsewhere": tr("the file is not on this computer")}.get(finding.flaw, finding.what)


def finding_text(finding):
    """A finding as a line with its mark in words."""
    text = tr("missing: {what}") if finding.severity == "missing" else tr("weak: {what}")
    return text.format(what=flaw_word(finding))


def entry_text(event):
    """A contribution, course or material as a line."""
    parts = [event.title or event.file or event.link, part_word(event.what) if event.kind == "material" else "",
             day(event.day), "QGIS {}".format(event.version) if event.version else ""]
    return " · ".join(part for part in parts if part)


def review_text(event):
    """The scores of a review, an opinion or a conflict as a line."""
    if event.kind == "conflict":
        said = conflict_word(event.what)
    elif event.kind == "opinion":
        said = "{} ({})".format(opinion_word(event.what), role_word(event.role))
    else:
        said = "{} ({})".format(scores_text(event), role_word(event.role))
    return "{}: {}".format(said, event.note.replace("\n", " ")) if event.note else said


def scores_text(row):
    """Three scores, of a review, or the means of a dossier."""
    scores = [(score_word(score), getattr(row, score)) for score in SCORES]
    return ", ".join("{} {}".format(word, number(value, int(isinstance(value, float)))) for word, value in scores)


def tip(event):
    """All that an entry says, as HTML."""
    size = QLocale().formattedDataSize(event.bytes) if event.file else ""
    lines = [event.title, event.link, "{} ({})".format(event.path or event.file, size) if event.file else "",
             tr("for QGIS {version}").format(version=event.version) if event.version else "", day(event.day),
             event.note, moment(event.time)]
    return "<qt>{}</qt>".format("<br>".join(escape(line).replace("\n", "<br>") for line in lines if line))


def event_text(event):
    """Something that happened, as a line of a history."""
    what = {"move": state_word(event.what) if event.kind == "move" else "", "contribution": tr("Contribution"),
            "course": tr("Course"), "material": tr("Material"), "review": tr("Review"), "opinion": tr("Opinion"),
            "conflict": tr("Conflict of interest"), "removal": tr("Removed")}[event.kind]
    said = {"move": event.note or event.title, "removal": event.note}.get(
        event.kind, review_text(event) if event.kind in ("review", "opinion", "conflict") else entry_text(event))
    role = role_word(event.role) if event.kind == "move" else ""
    parts = [moment(event.time), what, role, (said or "").replace("\n", " "),
             tr("does not count any more") if event.hidden else ""]
    return " · ".join(part for part in parts if part)


def file_of(event):
    """The path of an entry's file on this computer; None if it has none here."""
    return event.path if event.path and os.path.exists(event.path) else None
