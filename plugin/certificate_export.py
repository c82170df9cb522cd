"""Results of certificates as a layer: on the map where the store knows the training centre, else as a table."""

from qgis.core import (NULL, QgsCategorizedSymbolRenderer, QgsFeature, QgsField, QgsFields, QgsGeometry,
                       QgsMarkerSymbol, QgsPointXY, QgsRendererCategory, QgsSvgMarkerSymbolLayer, QgsVectorLayer)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

from .certificate_text import MARKS, icon_file, word
from .text import tr


def a_day(iso):
    """A QDate."""
    return QDate.fromString(iso, Qt.DateFormat.ISODate)


def a_moment(iso):
    """A QDateTime in UTC."""
    return QDateTime.fromString(iso, Qt.DateFormat.ISODate)


# What becomes a field, and how.
TEXT = QVariant.String, str
KINDS = {"id": TEXT, "kind": TEXT, "verdict": TEXT, "reason": TEXT, "checked": (QVariant.DateTime, a_moment),
         "name_match": TEXT, "type": TEXT, "organisation": TEXT, "centre": TEXT, "starts": (QVariant.Date, a_day),
         "ends": (QVariant.Date, a_day), "issued": (QVariant.DateTime, a_moment)}


def fields(prefix=""):
    """The fields of a verdict."""
    return [QgsField(prefix + name, kind) for name, (kind, _) in KINDS.items()]


def values(row):
    """Their values."""
    found = ((getattr(row, name), make) for name, (_, make) in KINDS.items())
    return [NULL if value is None else make(value) for value, make in found]


def renderer():
    """Each verdict with its mark."""
    categories = []
    for verdict in MARKS:
        symbol = QgsMarkerSymbol()
        symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(icon_file(verdict), 4))
        categories.append(QgsRendererCategory(verdict, symbol, word(verdict)))
    return QgsCategorizedSymbolRenderer("verdict", categories)


def as_layer(rows):
    """A layer in memory, of points if one of the rows has a place."""
    has_places = any(row.lon is not None for row in rows)
    layer = QgsVectorLayer("Point?crs=EPSG:4326" if has_places else "NoGeometry", tr("Certificates"), "memory")
    table = QgsFields()
    for field in fields():
        table.append(field)
    layer.dataProvider().addAttributes(fields())
    layer.updateFields()
    features = []
    for row in rows:
        feature = QgsFeature(table)
        feature.setAttributes(values(row))
        if row.lon is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row.lon, row.lat)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    if has_places:
        layer.setRenderer(renderer())
    return layer
