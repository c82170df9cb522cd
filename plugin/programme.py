"""The tab "Programme", for those who switch it on: applications, the review desk, and fees."""

from qgis.PyQt.QtCore import QSize, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu, QToolBar, QToolButton, QVBoxLayout, QWidget

from . import programme_layers
from .details import reachable
from .fallback import SERVER
from .store import is_link
from .tabs import Tabs
from .text import tr


def pages():
    """Its own tabs: see Tabs.offer()."""
    return (("dossiers", "DossiersPage", tr("Applications")),
            ("desk", "DeskPage", tr("Review Desk")),
            ("fees", "FeesPage", tr("Fees")))


class ProgrammePage(QWidget):
    """All of it is offline; a button opens the website, where applications are handed in and paid. Main thread."""

    def __init__(self, session, iface):
        super().__init__()
        self._session, self._iface, self.actions = session, iface, {}
        self.tabs = Tabs(session, iface, pages(), session.settings.programme_tab)
        self.tabs.setObjectName("QgisCertificationProgramme")
        self.tabs.seen.connect(self._remember)
        self.tabs.fill()
        session.dossier_wanted.connect(self._show_dossier)
        session.recorded.connect(lambda: programme_layers.refresh(session, iface.mapCanvas()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_tools())
        layout.addWidget(self.tabs)

    def _make_tools(self):
        tools = QToolBar(tr("Programme"))
        tools.setIconSize(QSize(16, 16))
        site = tools.addAction(tr("Open the Website"), self._open_site)
        site.setToolTip(tr("Applications are handed in, and certificates paid, on the programme's website."))
        maps = QMenu(self)
        for name, text, show in (("contributions", tr("Organisations with Published Contributions"),
                                  programme_layers.show_contributions),
                                 ("groups", tr("User Groups, and Countries without One"),
                                  programme_layers.show_groups)):
            self.actions[name] = maps.addAction(text, lambda show=show: self._map(show))
        button = QToolButton(text=tr("Maps"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(maps)
        tools.addWidget(button)
        reachable(tools)
        return tools

    def _map(self, show):
        with self._session.telling():
            show(self._session, self._iface)

    def _remember(self, name):
        self._session.settings.programme_tab = name

    def _show_dossier(self, id):
        self.tabs.page("dossiers").show_dossier(id)

    def _open_site(self):
        with self._session.telling():
            server = self._session.server
            QDesktopServices.openUrl(QUrl(server if is_link(server) else SERVER))  # the demo has no pages
