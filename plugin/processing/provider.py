"""The provider "QGIS Certification" of the Processing toolbox."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..text import tr
from .base import ICON
from .changes_since import ChangesSince
from .export_courses import ExportCourses
from .nearest_courses import NearestCourses
from .organisations_by_country import OrganisationsByCountry
from .programme_figures import ProgrammeFigures
from .reach import Reach
from .synchronise import Synchronise
from .user_groups import UserGroups
from .verify_certificates import VerifyCertificates


class Provider(QgsProcessingProvider):
    """Offers the algorithms; the ids of both are kept, for models have them."""

    def id(self):
        return "certification"

    def name(self):
        return tr("QGIS Certification")

    def icon(self):
        return QIcon(str(ICON))

    def loadAlgorithms(self):
        for kind in (Synchronise, NearestCourses, OrganisationsByCountry, Reach, ProgrammeFigures, ExportCourses,
                     ChangesSince, VerifyCertificates, UserGroups):
            self.addAlgorithm(kind())
