"""How things are written in the user's language: words, days, distances, numbers."""

from qgis.core import QgsProject, QgsUnitTypes
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt

CONTEXT = "QgisCertification"


def tr(text, comment=None, count=-1):
    """The text in the user's language. count: what %n stands for, which also chooses the plural."""
    return QCoreApplication.translate(CONTEXT, text, comment, count)


def number(value):
    """A whole number with the separators of the locale."""
    return QLocale().toString(int(value))


def day(iso):
    """"2026-11-23" in the locale's short form with the month's name; "" for None."""
    date = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d MMM yyyy") if date.isValid() else ""


def days(starts, ends):
    """The days of a course: one day, or the first and the last."""
    return day(starts) if not ends or ends <= starts else "{} – {}".format(day(starts), day(ends))


def distance(metres):
    """A distance in the units of the project; "" for None."""
    if metres is None:
        return ""
    units = QgsProject.instance().distanceUnits()
    factor = QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, units)
    return QgsUnitTypes.formatDistance(metres * factor, 0 if metres >= 10000 else 1, units)
