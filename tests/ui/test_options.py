"""The options page, and that nothing of the plugin stays after unloading."""

from __future__ import annotations

import pytest
from desktop import Desktop
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QPushButton

from s2sr import classFactory
from s2sr.plugin.settings import ENGINE_DEVICE, ENGINE_PYTHON
from s2sr.ui.options import OptionsFactory, OptionsPage


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
    assert len(desktop.pages) == 1 and len(desktop.help_menu.actions()) == 1 and len(desktop.raster_menu.actions()) == 1
    entries = [*desktop.help_menu.actions(), *desktop.raster_menu.actions()[0].menu().actions()]
    assert entries and all(action.objectName() for action in entries) and len(desktop.toolbars()) == 1
    loaded.unload()
    loaded.unload()
    assert QgsApplication.processingRegistry().providerById("s2sr") is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not desktop.pages and not desktop.help_menu.actions() and not desktop.raster_menu.actions()
    assert not desktop.toolbars() and not desktop.docks and not desktop.layer_actions
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
