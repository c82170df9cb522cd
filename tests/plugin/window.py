"""A window that stands for QGIS' own where there is none: its widgets are real, its interface is what the plugin uses."""

from qgis.core import QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow


class Window(QObject):
    """The iface of tests. Its lists hold what is registered at the moment."""

    def __init__(self):
        super().__init__()
        self.window, self.canvas, self.bar = QMainWindow(), QgsMapCanvas(), QgsMessageBar()
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1000, 800)
        self.bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self.canvas)
        self.toolbar, self.menu, self.shortcuts, self.locators, self.factories, self.asked = [], [], [], [], [], []
        self.active, self.tips = None, QAction("Map Tips", self.window, checkable=True)
        self.window.show()

    def close(self):
        self.bridge.deleteLater()  # it would fill a canvas that is gone
        self.window.close()
        self.window.deleteLater()
        self.bar.deleteLater()
        QTest.qWait(1)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeToolBarIcon(self, action):
        self.toolbar.remove(action)

    def addPluginToWebMenu(self, name, action):
        self.menu.append((name, action))

    def removePluginWebMenu(self, name, action):
        self.menu.remove((name, action))

    def registerMainWindowAction(self, action, shortcut):
        self.shortcuts.append(action)

    def unregisterMainWindowAction(self, action):
        self.shortcuts.remove(action)

    def registerLocatorFilter(self, filter):
        self.locators.append(filter)

    def deregisterLocatorFilter(self, filter):
        self.locators.remove(filter)

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def setActiveLayer(self, layer):
        self.active = layer

    def actionMapTips(self):
        return self.tips

    def showOptionsDialog(self, parent, page):
        self.asked.append(page)

    # -- for tests

    def messages(self):
        """The texts in the message bar."""
        return [item.text() for item in self.bar.items()]


def courses(plugin):
    """The page of courses of a plugin's dock, shown."""
    return plugin.dock.page("courses")


def wait_until(happened, seconds=60):
    """Let QGIS work until something is so; fails if that does not happen."""
    for _ in range(int(seconds * 100)):
        QApplication.processEvents()
        if happened():
            return
        QTest.qWait(10)
    raise AssertionError("it did not happen")
