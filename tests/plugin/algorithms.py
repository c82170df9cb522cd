"""What the tests of the Processing provider share."""

import sys

from built import TODAY

sys.path.append("/usr/share/qgis/python/plugins")

from qgis.core import (QgsApplication, QgsFeature, QgsGeometry, QgsProcessingContext,  # noqa: E402
                       QgsProcessingFeedback, QgsVectorLayer)

NAMES = ["changessince", "exportcourses", "nearestcourses", "organisationsbycountry", "programmefigures", "reach",
         "synchronise", "usergroups", "verifycertificates"]


class Said(QgsProcessingFeedback):
    """What an algorithm told the user."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"certification:{name}")


def run(name, store, feedback=None, **parameters):
    """Run an algorithm on a store; answers its results, with layers in place of their ids."""
    import processing
    return processing.run(f"certification:{name}", {"STORE": str(store), "TODAY": TODAY, **parameters},
                          context=QgsProcessingContext(), feedback=feedback or Said())


def layer(*wkts, kind="Point?crs=EPSG:4326&field=name:string"):
    """A layer of geometries; None is a feature without."""
    made = QgsVectorLayer(kind, "given", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(made.fields())
        feature.setAttribute(0, f"p{number}")
        feature.setGeometry(QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry())
        assert made.dataProvider().addFeature(feature)
    return made


def rows(layer):
    """Its features as dicts, with None for NULL and the geometry as WKT."""
    names = [field.name() for field in layer.fields()]
    return [{"wkt": feature.geometry().asWkt(4), **{
        name: None if feature[name] is None or feature[name] != feature[name] or str(feature[name]) == "NULL"
        else feature[name] for name in names}} for feature in layer.getFeatures()]
