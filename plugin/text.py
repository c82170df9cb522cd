"""How things are written in the user's language: words, days, distances, numbers."""

import re
from html import escape

from qgis.core import QgsProject, QgsSettings, QgsUnitTypes
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

CONTEXT = "QgisCertification"


def tr(text, comment=None, count=-1):
    """The text in the user's language. count: what %n stands for, which also chooses the plural."""
    return QCoreApplication.translate(CONTEXT, text, comment, count)


def html(text):
    """A text of the data where Qt would take it for HTML."""
    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>"))


def language():
    """The language that QGIS speaks, as a QLocale; the default one is how it writes numbers and days."""
    return QLocale(QgsSettings().value("locale/userLocale", "") or QLocale().name())


def number(value, decimals=0):
    """A number with the separators of the locale."""
    return QLocale().toString(float(value), "f", decimals)


def _pattern():
    """How the locale writes a day: its long form with neither the weekday nor the whole name of the month."""
    long = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"[,،]?\s*dddd[,،]?\s*", "", long).replace("MMMM", "MMM").strip()


def day(iso):
    """"2026-11-23" as the locale writes it, with the month's name; "" for None."""
    date = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    return QLocale().toString(date, _pattern()) if date.isValid() else ""


def moment(iso):
    """"2026-11-23T20:44:42Z" in the user's time and as the locale writes it; "" for None."""
    time = QDateTime.fromString(iso or "", Qt.DateFormat.ISODate).toLocalTime()
    if not time.isValid():
        return ""
    written = QLocale().toString(time.time(), QLocale.FormatType.ShortFormat)
    return "{}, {}".format(day(time.date().toString(Qt.DateFormat.ISODate)), written)


def days(starts, ends):
    """The days of a course: one day, or the first and the last; of the first only what the last does not say, too."""
    if not ends or ends <= starts:
        return day(starts)
    first = _pattern().split()[0]
    if starts[:7] == ends[:7] and first.startswith("d"):
        return "{}–{}".format(QLocale().toString(QDate.fromString(starts, Qt.DateFormat.ISODate), first), day(ends))
    return "{} – {}".format(day(starts), day(ends))


def span(seconds):
    """About how long something takes: in minutes, or if it is short in seconds."""
    return tr("%n s", count=round(seconds)) if seconds < 90 else tr("%n min", count=round(seconds / 60))


def distance(metres):
    """A distance in the units of the project; "" for None."""
    if metres is None:
        return ""
    units = QgsProject.instance().distanceUnits()
    factor = QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, units)
    decimals, at_place = 1 if 1000 <= metres < 10000 else 0, metres < 1  # which would be millimetres
    return QgsUnitTypes.formatDistance(metres * factor, decimals, units, at_place)
