"""What QGIS switches on and off: everything that is registered here is taken back in unload()."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

HERE = Path(__file__).parent
MENU = "QGIS Certification"


class CertificationPlugin:
    """The plugin. iface is None in qgis_process, where there is only the Processing provider."""

    def __init__(self, iface):
        self.iface = iface
        self.session = self.dock = self.provider = self.locator = self.options = self._translator = None
        self._actions = []

    # -- on

    def initProcessing(self):  # noqa: N802
        """QGIS calls it in qgis_process, and initGui() does."""
        self._translate()
        from .expressions import register
        from .processing.provider import Provider
        register()
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):  # noqa: N802
        """QGIS calls it when the plugin is switched on. Neither the library nor the network is touched."""
        from .dock import Dock
        from .locator import CertificationLocator
        from .options import OptionsFactory
        from .session import Session
        self._translate()
        self.session = Session(self.iface, self.iface.mainWindow())
        self.dock = Dock(self.session, self.iface)
        self.session.wanted.connect(self.show_found)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.dock.visibilityChanged.connect(self.dock.seen)
        self._add_actions()
        self.locator = CertificationLocator(self.session, self.show_found)
        self.iface.registerLocatorFilter(self.locator)
        self.options = OptionsFactory(self.session)
        self.iface.registerOptionsWidgetFactory(self.options)
        self.iface.mapCanvas().contextMenuAboutToShow.connect(self._fill_canvas_menu)
        self.session.changed.connect(self._refresh_layers)
        self.initProcessing()

    def _translate(self):
        """Speak the user's language; without it English, which needs its plurals."""
        if self._translator is not None:
            return
        from .text import language
        translator, languages = QTranslator(), (language(), QLocale("en"))
        if any(translator.load(one, "qgis_certification", "_", str(HERE / "i18n")) for one in languages):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def _add_actions(self):
        from .text import tr
        icon = QIcon(str(HERE / "icons" / "qgis_certification.svg"))
        toggle = self.dock.toggleViewAction()
        toggle.setIcon(icon)
        toggle.setObjectName("QgisCertificationShow")
        toggle.setToolTip(tr("QGIS Certification"))
        self.iface.addToolBarIcon(toggle)
        self._add(toggle, "")
        self._add(self._action("Synchronise", "mActionRefresh", tr("Synchronise"), self.session.sync))
        self._add(self._action("Layers", "mActionAddOgrLayer", tr("Show Layers"), self.show_layers))
        self._add(self._action("Options", "mActionOptions", tr("Options…"), self.show_options))

    def _action(self, name, icon, text, triggered):
        action = QAction(QgsApplication.getThemeIcon(f"/{icon}.svg"), text, self.iface.mainWindow())
        action.setObjectName(f"QgisCertification{name}")
        action.triggered.connect(lambda: triggered())
        return action

    def _add(self, action, shortcut=None):
        self.iface.addPluginToWebMenu(MENU, action)
        if shortcut is not None:
            self.iface.registerMainWindowAction(action, shortcut)
        self._actions.append(action)

    # -- what is asked for

    def show_layers(self):
        """Put the layers of the store into the project."""
        self.dock.page("courses").show_layers()

    def _refresh_layers(self):
        from . import layers
        with self.session.telling():
            layers.refresh(self.session.path, canvas=self.iface.mapCanvas())

    def show_options(self):
        """Open QGIS' options at the plugin's page."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), "QgisCertificationOptions")

    def show_found(self, kind, id):
        """Show what was chosen in the locator."""
        if kind == "certificate":
            self.dock.page("certificates").check_one(id)
        else:
            self.dock.page("courses").show_found(kind, id)

    def _fill_canvas_menu(self, menu: QMenu, event):
        from .text import tr
        point = event.mapPoint()
        action = menu.addAction(tr("Certified Courses near Here"), lambda: self.dock.page("courses").near(point))
        action.setObjectName("QgisCertificationNear")

    # -- off

    def unload(self):
        """QGIS calls it when the plugin is switched off; nothing of it stays."""
        from .expressions import unregister
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
            unregister()
        if self.session is not None:
            self._leave_window()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _leave_window(self):
        self.session.stop()
        self.iface.mapCanvas().contextMenuAboutToShow.disconnect(self._fill_canvas_menu)
        self.iface.unregisterOptionsWidgetFactory(self.options)
        self.iface.deregisterLocatorFilter(self.locator)
        self._remove_actions()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.session.close()
        self.session.deleteLater()
        self.session = self.dock = self.locator = self.options = None

    def _remove_actions(self):
        self.iface.removeToolBarIcon(self._actions[0])
        self.iface.unregisterMainWindowAction(self._actions[0])
        menus = [widget for widget in self._actions[1].associatedWidgets() if isinstance(widget, QMenu)]
        for number, action in enumerate(self._actions):
            self.iface.removePluginWebMenu(MENU, action)
            if number:
                action.deleteLater()
        for menu in menus:
            if menu.isEmpty():
                menu.deleteLater()  # QGIS makes another one the next time
        self._actions.clear()
