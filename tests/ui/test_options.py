"""The options page, and that nothing of the plugin stays after unloading."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QPushButton

from s2sr import classFactory
from s2sr.plugin.settings import ENGINE_DEVICE, ENGINE_PYTHON
from s2sr.ui.options import OptionsFactory, OptionsPage


class Desktop:
    """Stands in for the desktop's interface and remembers what was given to it."""

    def __init__(self):
        self.window = QMainWindow()
        self.help_menu = QMenu(self.window)
        self.pages = []
        self.raster_menu = []

    def mainWindow(self):
        return self.window

    def pluginHelpMenu(self):
        return self.help_menu

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)

    def addPluginToRasterMenu(self, menu, action):
        self.raster_menu.append(action)

    def removePluginRasterMenu(self, menu, action):
        self.raster_menu.remove(action)


@pytest.fixture(autouse=True)
def fresh_settings(monkeypatch):
    """Takes the plugin's settings away before and after."""
    monkeypatch.delenv("S2SR_ENGINE_PYTHON", raising=False)
    QgsSettings().remove("s2sr")
    yield
    QgsSettings().remove("s2sr")


def test_desktop_loads_and_unloads(plugin):
    plugin.unload()
    desktop = Desktop()
    loaded = classFactory(desktop)
    loaded.initGui()
    assert QgsApplication.processingRegistry().providerById("s2sr") is not None
    assert len(desktop.pages) == 1 and len(desktop.help_menu.actions()) == 1 and len(desktop.raster_menu) == 1
    assert all(action.objectName() for action in [*desktop.help_menu.actions(), *desktop.raster_menu])
    loaded.unload()
    loaded.unload()
    assert QgsApplication.processingRegistry().providerById("s2sr") is None
    assert not desktop.pages and not desktop.help_menu.actions() and not desktop.raster_menu
    plugin.initProcessing()


def test_page_stores_what_was_chosen(plugin):
    page = OptionsFactory().createWidget(None)
    assert isinstance(page, OptionsPage) and {button.objectName() for button in page.findChildren(QPushButton)} >= {
        "s2sr_installengine",
        "s2sr_checkengine",
    }
    page._python.setFilePath("/opt/mine/bin/python")
    page._device.setCurrentText("cpu")
    page.apply()
    assert (ENGINE_PYTHON.value(), ENGINE_DEVICE.value()) == ("/opt/mine/bin/python", "cpu")
    made = QgsApplication.processingRegistry().createAlgorithmById("s2sr:superresolve")
    assert made.parameterDefinition("DEVICE").defaultValue() == "cpu"
    assert OptionsPage()._python.filePath() == "/opt/mine/bin/python"


def test_environment_overrides_the_interpreter(monkeypatch):
    ENGINE_PYTHON.store("/one")
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", "/two")
    assert ENGINE_PYTHON.value() == "/two" and ENGINE_PYTHON.stored() == "/one"


def test_a_stored_device_that_is_none_is_ignored():
    QgsSettings().setValue("s2sr/engine/device", "abacus")
    assert ENGINE_DEVICE.value() == "auto"
