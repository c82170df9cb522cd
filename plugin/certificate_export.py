"""Results of certificates as a layer: on the map where the store knows the training centre, else as a table."""

from qgis.core import (NULL, QgsCategorizedSymbolRenderer, QgsFeature, QgsField, QgsGeometry, QgsMarkerSymbol,
                       QgsPointXY, QgsRendererCategory, QgsSvgMarkerSymbolLayer, QgsVectorLayer)

from .certificate_text import MARKS, icon_file, word
from .processing.base import PLAIN, TIMES
from .text import tr

# What becomes a field, and how.
KINDS = {name: (PLAIN[bool], bool) if name == "confirmed" else TIMES.get(name, (PLAIN[str], str)) for name in (
    "id", "kind", "verdict", "confirmed", "reason", "checked", "name_match", "printed", "type", "organisation",
    "centre", "starts", "ends", "issued")}


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
    layer.dataProvider().addAttributes(fields())
    layer.updateFields()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values(row))
        if row.lon is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row.lon, row.lat)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    if has_places:
        layer.setRenderer(renderer())
    return layer
