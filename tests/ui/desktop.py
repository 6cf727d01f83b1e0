"""Stands in for QGIS's desktop: real widgets, and what was given to it."""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar


class Desktop(QObject):
    """The part of ``QgisInterface`` that the plugin uses."""

    currentLayerChanged = pyqtSignal("QgsMapLayer*")  # noqa: N815 (as QgisInterface has it)

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.tree = QgsLayerTreeView(self.window)
        self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.tree))
        self.help_menu, self.raster_menu = QMenu(self.window), QMenu(self.window)
        self.pages, self.docks, self.layer_actions, self.options_shown = [], [], [], []
        self.current = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def layerTreeView(self):
        return self.tree

    def activeLayer(self):
        return self.current

    def setActiveLayer(self, layer):
        self.current = layer
        self.currentLayerChanged.emit(layer)
        return True

    def pluginHelpMenu(self):
        return self.help_menu

    def rasterMenu(self):
        return self.raster_menu

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addDockWidget(self, area, dock):
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)

    def addCustomActionForLayerType(self, action, menu, layer_type, all_layers):
        self.layer_actions.append(action)

    def addCustomActionForLayer(self, action, layer):
        self.layer_actions.append(action)

    def removeCustomActionForLayerType(self, action):
        self.layer_actions.remove(action)
        return True

    def showOptionsDialog(self, parent=None, page=""):
        self.options_shown.append(page)

    def addRasterLayer(self, path, name, provider="gdal"):
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(path, name, provider)
        QgsProject.instance().addMapLayer(layer)
        return layer

    def toolbars(self):
        """Returns the toolbars that the window has."""
        return self.window.findChildren(QToolBar)
