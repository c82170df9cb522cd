"""Processing: the courses nearest to points."""

from qgis.core import (QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsField, QgsProcessing,
                       QgsProcessingException, QgsProcessingLayerPostProcessorInterface,
                       QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource,
                       QgsProcessingParameterField, QgsProcessingParameterNumber, QgsWkbTypes)
from qgis.PyQt.QtCore import QVariant

from .. import style
from ..header import ONLINE_NO
from ..text import tr
from .base import EARTH, FILTER, Algorithm, Table, filters, metres


class Look(QgsProcessingLayerPostProcessorInterface):
    """Shows the result as the plugin shows courses, when QGIS loads it."""

    def postProcessLayer(self, layer, _context, _feedback):
        style.apply(layer, "courses")
        layer.setReadOnly(False)


LOOK = Look()  # QGIS does not keep it


class NearestCourses(Algorithm):
    """The nearest courses of each point of a layer."""

    def texts(self):
        return tr("Courses near points"), tr(
            "Finds for each point the nearest certified courses, by exact distance on the ellipsoid: upcoming and "
            "running ones, unless the filters say otherwise. The result has a point for each course found, at its "
            "training centre, with the id of the input feature and a field of it, the rank, the distance in metres "
            "and the direction. Around a feature of several points each is searched; \"input_part\" is the number of "
            "the point. Online courses, if asked for, come last and without distance."), tr(
                "nearest,distance,closest,training")

    def inputs(self):
        point, whole = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessingParameterNumber.Type.Integer
        return [QgsProcessingParameterFeatureSource("INPUT", tr("Points"), [point]),
                QgsProcessingParameterField("KEY", tr("Field to keep"), None, "INPUT", optional=True),
                QgsProcessingParameterNumber("LIMIT", tr("Courses for each point"), whole, 3, minValue=1),
                metres("WITHIN", tr("Maximum distance (0: any)"), 0, 0),
                *filters(ONLINE_NO),
                QgsProcessingParameterFeatureSink("OUTPUT", tr("Nearest courses"), point)]

    def work(self, store, given):
        source, key = self._source(), given["key"]
        first = [QgsField(name, QVariant.LongLong) for name in ("input", "input_part", "rank")]
        if key:
            first.append(QgsField(source.fields().field(key)))
            first[-1].setName(f"input_{key}")
        search = {name: given[name] for name in (*FILTER, "limit", "within")}
        table, left_out = Table(self, "OUTPUT", "course", first=first), 0
        for done, feature in enumerate(self._features(source)):
            if self.feedback.isCanceled():
                break
            self.feedback.setProgress(100 * done / max(source.featureCount(), 1))
            left_out += feature.geometry().isEmpty()
            kept = [feature[key]] if key else []
            for part, rank, course in self._nearest(store, search, feature.geometry()):
                table.add(course, [feature.id(), part, rank, *kept])
        if left_out:
            self.feedback.pushWarning(tr("%n feature(s) without a point on the earth left out", count=left_out))
        if self.context.willLoadLayerOnCompletion(table.id):
            self.context.layerToLoadOnCompletionDetails(table.id).setPostProcessor(LOOK)
        return {"OUTPUT": table.end()}

    def _source(self):
        source = self.parameterAsSource(self.parameters, "INPUT", self.context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(self.parameters, "INPUT"))
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
            raise QgsProcessingException(tr("{layer} is no layer of points").format(layer=source.sourceName()))
        return source

    def _features(self, source):
        request = QgsFeatureRequest()
        request.setDestinationCrs(QgsCoordinateReferenceSystem(EARTH), self.context.transformContext())
        request.setTransformErrorCallback(lambda feature: None)  # it comes, without its geometry
        return source.getFeatures(request)

    @staticmethod
    def _nearest(store, search, geometry):
        for part, point in enumerate(() if geometry.isEmpty() else geometry.vertices(), 1):
            for rank, course in enumerate(store.courses({**search, "origin": (point.x(), point.y())}), 1):
                yield part, rank, course
