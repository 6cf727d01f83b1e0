"""The options page, and that nothing of the plugin stays after unloading."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from stand_in import HEAD, make_engine, wait_for

from s2sr.plugin.host.engine_facts import Readiness
from s2sr.plugin.host.engine_state import EngineState, cache_folder
from s2sr.plugin.host.installation import requirements_hash
from s2sr.plugin.settings import CONSISTENCY, ENGINE_DEVICE, ENGINE_PYTHON, MODEL_FOLDER
from s2sr.ui.engine_card import EngineCard
from s2sr.ui.options.factory import OptionsFactory

pytestmark = pytest.mark.usefixtures("fresh")


@pytest.fixture
def page(plugin):
    """Returns a page, and what it warned of as its ``warned``."""
    warned, state = [], EngineState()
    factory = OptionsFactory(state, warned.append)
    made = factory.createWidget(None)
    made.warned, made.state, made.factory = warned, state, factory
    yield made
    wait_for(lambda: not state.busy)
    state.close()


def button(page, name):
    return page.findChild(QPushButton, name)


def test_desktop_loads_and_unloads(desktop):
    stand_in, loaded = desktop()
    assert QgsApplication.processingRegistry().providerById("s2sr") is not None
    assert len(stand_in.pages) == 1 and len(stand_in.help_menu.actions()) == 1 and len(stand_in.raster_menu.actions()) == 1
    entries = [*stand_in.help_menu.actions(), *stand_in.raster_menu.actions()[0].menu().actions()]
    named = [action for action in entries if not action.isSeparator()]
    assert len(named) > 5 and all(action.objectName() for action in named) and len(stand_in.toolbars()) == 1
    loaded.unload()
    loaded.unload()
    assert QgsApplication.processingRegistry().providerById("s2sr") is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not stand_in.pages and not stand_in.help_menu.actions() and not stand_in.raster_menu.actions()
    assert not stand_in.toolbars() and not stand_in.docks and not stand_in.layer_actions
    assert not stand_in.bar.items()


def test_what_was_chosen_is_stored_with_ok_alone(page, tmp_path):
    page.device.setCurrentText("cpu")
    page.consistency.setCurrentText("strict")
    page.models.setFilePath(str(tmp_path))
    assert not QgsSettings().childGroups().count("s2sr"), "something was stored before OK"
    page.apply()
    assert (ENGINE_DEVICE.value(), CONSISTENCY.value(), MODEL_FOLDER.value()) == ("cpu", "strict", str(tmp_path))
    made = QgsApplication.processingRegistry().createAlgorithmById("s2sr:superresolve")
    assert made.parameterDefinition("DEVICE").defaultValue() == "cpu"
    assert made.parameterDefinition("CONSISTENCY").defaultValue() == "strict"
    again = page.factory.createWidget(None)
    assert again.device.currentText() == "cpu" and again.consistency.currentText() == "strict"


@pytest.mark.parametrize(
    ("path", "words"), [("/nowhere/rubbish", "no program"), ("/bin/true", "no Python"), ("/bin/ls", "no Python")]
)
def test_rubbish_is_refused_at_once_and_not_stored(page, path, words):
    page.interpreter.path.setFilePath(path)
    wait_for(lambda: words in page.interpreter.verdict.text())
    page.apply()
    assert ENGINE_PYTHON.stored() == "" and len(page.warned) == 1 and words in page.warned[0]


def test_a_python_without_the_packages_is_refused(page, tmp_path):
    program = tmp_path / "bare"
    program.write_text(HEAD.split('if "check"')[0] + "sys.exit(\"ModuleNotFoundError: No module named 'onnxruntime'\")\n")
    program.chmod(0o755)
    page.interpreter.path.setFilePath(str(program))
    wait_for(lambda: "lacks onnxruntime" in page.interpreter.verdict.text())
    page.apply()
    assert ENGINE_PYTHON.stored() == ""


def test_one_that_works_is_said_to_and_stored(page, tmp_path):
    program = make_engine(tmp_path)
    page.interpreter.path.setFilePath(program)
    wait_for(lambda: "It works: onnxruntime 1.99" in page.interpreter.verdict.text())
    assert ENGINE_PYTHON.stored() == "", "stored before OK"
    page.apply()
    assert ENGINE_PYTHON.stored() == program and not page.warned
    assert page.state.facts.readiness is Readiness.OWN and page.state.facts.device == "cpu"


def test_ok_while_it_is_tried_stores_it_when_it_has_proved_to_work(page, tmp_path):
    program = make_engine(tmp_path)
    page.interpreter.path.setFilePath(program)
    page.apply()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    wait_for(lambda: ENGINE_PYTHON.stored() == program)


def test_an_empty_path_goes_back_to_the_plugins_environment(page, tmp_path):
    ENGINE_PYTHON.store(make_engine(tmp_path))
    again = page.factory.createWidget(None)
    again.interpreter.path.setFilePath("")
    again.apply()
    assert ENGINE_PYTHON.stored() == "" and page.state.facts.readiness is Readiness.MISSING


def test_check_stands_on_the_page_and_stores_nothing(page, tmp_path, monkeypatch):
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", make_engine(tmp_path))
    page.state.refresh()
    page.device.setCurrentText("cpu")
    before = set(QApplication.topLevelWidgets())
    button(page, "s2srCheck").click()
    wait_for(lambda: not page.state.busy)
    assert page.state.facts.check["device"] == "cpu" and not page.state.fault
    assert ENGINE_DEVICE.stored() == "auto" and ENGINE_PYTHON.stored() == ""
    assert {window for window in QApplication.topLevelWidgets() if window.isVisible()} <= before, (
        "a window opened behind the options"
    )


def test_a_half_made_engine_can_be_removed_from_the_page(page, fresh):
    fresh.mkdir(parents=True)
    (fresh / "half").write_text("a package")
    fresh.with_name("engine.incomplete").write_text("")
    page.state.refresh()
    assert page.state.facts.readiness is Readiness.HALF_MADE
    assert button(page, "s2srInstall").text() == "Repair"
    button(page, "s2srRemove").click()
    wait_for(lambda: not page.state.busy)
    assert not fresh.exists() and page.state.facts.readiness is Readiness.MISSING and not page.state.fault


def test_another_variant_can_be_chosen_and_stays_chosen(page, fresh):
    (fresh / "bin").mkdir(parents=True)
    make_engine(fresh / "bin")
    (fresh / "s2sr.json").write_text(json.dumps({"variant": "openvino", "requirements": requirements_hash("openvino")}))
    page.state.refresh()
    choice = page.findChild(EngineCard).variant
    assert page.state.facts.readiness is Readiness.READY and choice.currentText() == "openvino"
    choice.setCurrentText("cuda")
    page.state.changed.emit()
    assert choice.currentText() == "cuda" and button(page, "s2srReinstall").isVisibleTo(page)


def test_the_cache_is_counted_and_emptied(page):
    kept = cache_folder() / "sample" / "result.tif"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(bytes(3 << 20))
    again = page.factory.createWidget(None)
    empty = button(again, "s2srEmptyCache")
    wait_for(empty.isEnabled)
    empty.click()
    wait_for(lambda: not empty.isEnabled())
    assert not kept.exists()


def test_the_report_names_no_user_and_no_secret(page, tmp_path, monkeypatch, fresh):
    monkeypatch.setenv("HOME", "/home/mariechen")
    monkeypatch.setenv("USER", "mariechen")
    monkeypatch.setenv("LOGNAME", "mariechen")
    fresh.parent.mkdir(parents=True)
    fresh.with_name("install.log").write_text(
        "Looking in https://mariechen:hunter2@index.example/simple\nAPI_TOKEN=abc123\nC:\\Users\\Marie\\AppData\npassword: hunter2\n"
        "/home/mariechen/pip\n"
    )
    button(page, "s2srCopyReport").click()
    text = QgsApplication.clipboard().text()
    assert "QGIS" in text and "missing" in text and "install.log" in text
    for secret in ("mariechen", "hunter2", "abc123", "Marie"):
        assert secret not in text, text
    assert json.dumps(text)


def test_environment_overrides_the_interpreter(page, monkeypatch):
    ENGINE_PYTHON.store("/one")
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", "/two")
    assert ENGINE_PYTHON.value() == "/two" and ENGINE_PYTHON.stored() == "/one"
    again = page.factory.createWidget(None)
    assert "S2SR_ENGINE_PYTHON names /two" in again.interpreter.verdict.text()


def test_a_stored_device_that_is_none_is_ignored():
    QgsSettings().setValue("s2sr/engine/device", "abacus")
    assert ENGINE_DEVICE.value() == "auto"
