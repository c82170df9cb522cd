"""The dock "QGIS Certification": a tab for each thing that the plugin is for."""

from qgis.gui import QgsDockWidget

from .tabs import Tabs
from .text import tr


def pages(settings):
    """The tabs that a user has: see Tabs.offer()."""
    listed = (("courses", "CoursesPage", tr("Courses")),
              ("certificates", "CertificatesPage", tr("Certificates")),
              ("organisation", "OrganisationPage", tr("My Organisation")))
    return listed + ((("programme", "ProgrammePage", tr("Programme")),) if settings.programme else ())


class Dock(QgsDockWidget):
    """Its tabs are made when it is first seen. Main thread."""

    def __init__(self, session, iface):
        super().__init__(tr("QGIS Certification"), iface.mainWindow())
        self.setObjectName("QgisCertificationDock")
        self._session, self._iface, self.tabs = session, iface, None
        session.configured.connect(self._offer)

    def seen(self, visible):
        """For visibilityChanged, once the dock has its place: QGIS shows a dock that it is given, for a moment."""
        if visible and self.tabs is None:
            settings = self._session.settings
            self.tabs = Tabs(self._session, self._iface, pages(settings), settings.tab)
            self.tabs.setObjectName("QgisCertificationTabs")
            self.tabs.seen.connect(self._remember)
            self.tabs.fill()
            self.setWidget(self.tabs)

    def _offer(self):
        if self.tabs is not None:
            self.tabs.offer(pages(self._session.settings))

    def _remember(self, name):
        self._session.settings.tab = name

    def page(self, name):
        """Show the dock at a tab; answers its page."""
        self.setUserVisible(True)
        self.seen(True)  # QGIS does not say so while its window is hidden
        return self.tabs.page(name)
