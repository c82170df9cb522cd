"""All that is known of one course, and what can be done with it."""

from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QUrl, QUrlQuery, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QInputDialog, QToolButton, QWidget

from . import files
from .results import marks
from .store import is_link
from .text import day, days, distance, html, number, tr

ICONS = {"star": "mIconFavorites", "zoom": "mActionZoomTo", "page": "mIconHtml", "mail": "mActionEditInsertLink",
         "calendar": "mIndicatorTemporal", "note": "mIndicatorNotes", "hide_details": "mIconClose"}


def link(url, text=None):
    """HTML: a link if the library says that the URL can be opened, else its text alone."""
    shown = escape(text or url)
    return f'<a href="{escape(url)}">{shown}</a>' if is_link(url) else shown


def mail_to(row):
    """The URL of a prepared e-mail to a course's organisation."""
    url, query = QUrl(), QUrlQuery()
    url.setScheme("mailto")
    url.setPath(row.organisation_email)
    subject = tr("{course}, {days}").format(course=row.type, days=days(row.starts, row.ends))
    body = tr("Hello,\n\nI am interested in your course “{course}” ({days}, {centre}).\n"
              "Are there free seats, what does it cost, and at what times does it take place?\n\nKind regards\n")
    body = body.format(course=row.type, days=days(row.starts, row.ends), centre=row.centre)
    for name, value in (("subject", subject), ("body", body)):
        query.addQueryItem(name, bytes(QUrl.toPercentEncoding(value)).decode())
    url.setQuery(query)
    return url


def lines(row):
    """What the sheet says: pairs of a label and HTML."""
    mail = row.organisation_email
    return [
        (tr("Dates"), escape(days(row.starts, row.ends))), (tr("Status"), escape(", ".join(marks(row)))),
        (tr("Distance"), escape(distance(row.metres))), (tr("Language"), escape(row.language or "")),
        (tr("Training centre"), escape(row.centre)), (tr("Organisation"), escape(row.organisation)),
        (tr("E-mail"), f'<a href="{escape(mail_to(row).toString(QUrl.ComponentFormattingOption.FullyEncoded))}">'
                       f"{escape(mail)}</a>" if mail else ""),
        (tr("Phone"), escape(row.organisation_phone or "")),
        (tr("Website"), link(row.organisation_url) if row.organisation_url else ""),
        (tr("On the programme's site"), link(row.page, tr("Page of the organisation")) if row.page else ""),
        (tr("Convener"), escape(row.convener)), (tr("Competence"), escape(row.competence or "")),
        (tr("Description"), escape(row.description or "").replace("\n", "<br>")),
        (tr("Instruction hours"), escape(row.hours or "")),
        (tr("Website of the course"), link(row.link) if row.link else ""),
        (tr("First seen"), escape(day(row.first_seen))), (tr("No longer listed since"), escape(day(row.gone))),
        (tr("Note"), escape(row.note or "").replace("\n", "<br>")),
    ]


def laid_out(heading, pairs, above=(), below=()):
    """HTML of a heading, a table of pairs of a label and HTML, and sentences above and below it, as one reads in the
    user's language; what is empty is left out."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    way, align, order = ("rtl", "right", -1) if rtl else ("ltr", "left", 1)
    pairs = ((f"<td>{escape(label)}&nbsp;&nbsp;</td>", f"<td>{text}</td>") for label, text in pairs if text)
    body = "".join("<tr>{}{}</tr>".format(*pair[::order]) for pair in pairs)  # Qt does not mirror tables
    first, last = ("".join(f"<p>{mark}{escape(text)}{end}</p>" for text in texts if text)
                   for texts, mark, end in ((above, "", ""), (below, "<i>", "</i>")))
    return f'<div dir="{way}"><h3>{escape(heading)}</h3>{first}<table align="{align}">{body}</table>{last}</div>'


def sheet(row):
    """The course as HTML; every text of the data is escaped."""
    missing = tr("Price, free seats and times are not in the programme's data: ask the organisation.")
    return laid_out(row.type, lines(row), below=[missing])


def change_word(what):
    """What a change did to a row."""
    return {"added": tr("new"), "changed": tr("changed"), "moved": tr("moved"), "renamed": tr("renamed"),
            "gone": tr("no longer listed"), "returned": tr("listed again")}[what]


def news_sheet(name, rows):
    """The news of a saved search as HTML."""
    items = "".join(
        "<li><b>{}</b>: {}<br>{}</li>".format(escape(change_word(row.what)), escape(row.name), escape(" · ".join(
            part for part in (days(row.starts, row.ends), row.organisation, row.centre) if part))) for row in rows)
    heading = tr("{name}: {n} news").format(name=name, n=number(len(rows)))
    return f"<h3>{escape(heading)}</h3><ul>{items}</ul>"


def reachable(tools):
    """Let the keyboard reach the buttons of a tool bar, which Qt leaves to the mouse."""
    for button in tools.findChildren(QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Details(QWidget):
    """The sheet of a course, with its actions."""

    zoom_wanted = pyqtSignal(object)
    closed = pyqtSignal()

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session, self.course = session, None
        uic.loadUi(str(Path(__file__).parent / "ui" / "details.ui"), self)
        for name, icon in ICONS.items():
            getattr(self, name).setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        reachable(self.actions)
        self.addAction(self.hide_details)
        self.hide_details.triggered.connect(self.closed)
        self.star.triggered.connect(lambda on: self._change("star", self.course.id, int(on)))
        self.zoom.triggered.connect(lambda: self.zoom_wanted.emit(self.course))
        self.page.triggered.connect(lambda: self._open(QUrl(self.course.page)))
        self.mail.triggered.connect(lambda: self._open(mail_to(self.course)))
        self.calendar.triggered.connect(self._ask_for_file)
        self.note.triggered.connect(self._ask_for_note)
        self.sheet.anchorClicked.connect(self._open)

    def show_course(self, row):
        """Show a course."""
        self.course = row
        self.sheet.setHtml(sheet(row))
        self.star.setChecked(bool(row.starred))
        for action, possible in ((self.zoom, row.lon is not None), (self.page, is_link(row.page)),
                                 (self.mail, bool(row.organisation_email))):
            action.setEnabled(possible)
        self.actions.setVisible(True)

    def show_news(self, name, rows):
        """Show the news of a saved search in place of a course."""
        self.course = None
        self.sheet.setHtml(news_sheet(name, rows))
        self.actions.setVisible(False)

    def refresh(self, origin):
        """Show the course as it is now, and how far it is from there."""
        if self.course is not None:
            found = self._session.store().courses({"id": self.course.id, "origin": origin})
            self.show_course(next(found, self.course))

    @staticmethod
    def _open(url):
        if url.scheme() == "mailto" or is_link(url.toString()):
            QDesktopServices.openUrl(url)

    def _change(self, mark, course, value):
        self._session.do(lambda store: getattr(store, mark)("course", course, value))

    def _ask_for_note(self):
        dialog, course = QInputDialog(self), self.course.id
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(tr("Note"))
        dialog.setLabelText(html(self.course.type))
        dialog.setTextValue(self.course.note or "")
        dialog.textValueSelected.connect(lambda text: self._change("note", course, text))
        dialog.open()

    def _ask_for_file(self):
        files.ask(self, self._session, tr("Save Calendar File"), self._save_calendar, tr("Calendar") + " (*.ics)")

    def _save_calendar(self, path):
        course = self.course.id
        self._session.start(tr("Saving a calendar file"),
                            lambda store, job: store.export(path, {"id": course}, replace=1),
                            lambda job: (tr("The course was saved to {path}").format(path=path), ""))
