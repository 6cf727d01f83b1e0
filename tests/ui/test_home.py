"""The panel: what it says of the engine, installing inside it, the sample, the three jobs, and the message that points to it once."""

from __future__ import annotations

import stat
import sys

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from stand_in import GOOD, HEAD, make_engine, wait_for

from s2sr.plugin.host import installer
from s2sr.plugin.host.engine_facts import Readiness
from s2sr.plugin.host.interpreter import BasePython
from s2sr.plugin.host.runs import RUNS
from s2sr.ui.look import Column

BASE = """
if arguments[1:3] == ["-m", "venv"]:
    os.makedirs(os.path.join(arguments[3], "bin")); shutil.copy(__file__, os.path.join(arguments[3], "bin", "python"))
elif arguments[1:3] == ["-m", "pip"]:
    for number in range(24):
        print("Collecting package", flush=True); print("  Downloading it", flush=True)
    print("Installing collected packages: many", flush=True)
    print("Successfully installed many", flush=True)
    {pip}
"""


@pytest.fixture
def base(tmp_path, monkeypatch):
    """Returns a function that makes the interpreter which the engine's environment is made with."""

    def make(pip="pass"):
        program = tmp_path / "base_python"
        program.write_text(HEAD + BASE.format(pip=pip))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(installer, "find_base_python", lambda feedback: BasePython(str(program), sys.version.split()[0]))

    return make


@pytest.fixture
def opened(desktop):
    """Returns a function that loads the plugin and opens its panel: the desktop, the panel, the engine's state."""

    def load():
        stand_in, loaded = desktop()
        stand_in.window.show()
        loaded._desk.feature("Home").show()
        return stand_in, stand_in.docks[0], loaded._desk.engine

    return load


def press(dock, name):
    dock.findChild(QPushButton, name).click()


def title(dock):
    return dock.findChild(QLabel, "s2srEngineTitle").text()


def test_the_message_points_to_the_panel_once(desktop):
    first, loaded = desktop()
    (item,) = first.bar.items()
    assert "is installed" in item.text() and not first.docks[0].isVisible()
    first.window.show()
    item.findChild(QPushButton, "s2srOpenPanel").click()
    assert first.docks[0].isVisible() and not first.bar.items()
    loaded.unload()
    second, _plugin = desktop()
    assert not second.bar.items()


def test_nothing_is_started_or_fetched_unasked(opened, base):
    base()
    _desktop, dock, state = opened()
    for _ in range(50):
        QgsApplication.processEvents()
    assert not state.busy and RUNS.count == 0 and state.facts.readiness is Readiness.MISSING
    assert "not installed" in title(dock)
    assert not dock.findChild(QPushButton, "s2srTrySample").isEnabled()


def test_the_engine_is_installed_in_the_panel_and_the_bar_never_goes_back(opened, base):
    base()
    _desktop, dock, state = opened()
    values = []
    state.advanced.connect(values.append)
    press(dock, "s2srInstall")
    assert dock.findChild(QProgressBar).isVisible() and dock.findChild(QPushButton, "s2srCancel").isVisible()
    wait_for(lambda: not state.busy and state.facts.readiness is Readiness.READY and bool(state.facts.check))
    installing = values[: values.index(100.0) + 1]
    assert installing == sorted(installing) and {75, 80} & {round(value) for value in installing}, installing
    assert "is ready" in title(dock) and "CPU" in dock.findChild(QLabel, "s2srEngineDetail").text()
    assert dock.findChild(QPushButton, "s2srTrySample").isEnabled() and not dock.findChild(QProgressBar).isVisible()


def test_installing_is_cancelled_in_the_panel_and_repaired(opened, base):
    base("time.sleep(60)")
    _desktop, dock, state = opened()
    press(dock, "s2srInstall")
    wait_for(lambda: "Unpacking" in state.stage)
    press(dock, "s2srCancel")
    wait_for(lambda: not state.busy)
    assert not state.fault and state.facts.readiness is Readiness.HALF_MADE and "half made" in title(dock)
    base()
    assert dock.findChild(QPushButton, "s2srInstall").text() == "Repair"
    press(dock, "s2srInstall")
    wait_for(lambda: not state.busy and bool(state.facts.check))
    assert state.facts.readiness is Readiness.READY


def test_a_failed_installation_says_why(opened, base):
    base('print("ERROR: No space left on device", file=sys.stderr); sys.exit(1)')
    _desktop, dock, state = opened()
    press(dock, "s2srInstall")
    wait_for(lambda: not state.busy)
    assert "disk is full" in state.fault
    assert any("disk is full" in label.text() for label in dock.findChildren(QLabel) if label.isVisible())


def test_an_installation_made_elsewhere_is_seen(opened, base, fresh):
    base()
    _desktop, _dock, state = opened()
    fresh.parent.mkdir(parents=True, exist_ok=True)
    state.refresh()
    fresh.with_name("engine.incomplete").write_text("")
    wait_for(lambda: state.facts.readiness is Readiness.HALF_MADE)


def test_an_environment_of_other_requirements_is_said_to_be_outdated(opened, fresh):
    (fresh / "bin").mkdir(parents=True)
    make_engine(fresh / "bin")
    (fresh / "s2sr.json").write_text('{"variant": "cpu", "requirements": "of long ago"}')
    _desktop, dock, state = opened()
    assert state.facts.readiness is Readiness.OUTDATED and dock.findChild(QPushButton, "s2srInstall").text() == "Update"
    wait_for(lambda: not state.busy and bool(state.facts.check))


def test_unloading_ends_an_installation(opened, base, desktop):
    base("time.sleep(60)")
    stand_in, dock, state = opened()
    press(dock, "s2srInstall")
    wait_for(lambda: RUNS.count == 1 and "Unpacking" in state.stage)
    stand_in.pages[0]._warn.__self__.unload()
    assert RUNS.count == 0


def test_the_sample_is_loaded_run_and_shown(opened, tmp_path, monkeypatch):
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", make_engine(tmp_path, GOOD))
    stand_in, dock, state = opened()
    wait_for(lambda: not state.busy and bool(state.facts.check))
    press(dock, "s2srTrySample")
    wait_for(lambda: any("is ready" in item.text() for item in stand_in.bar.items()))
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert "Sample" in names and len(names) == 2
    layer = next(iter(QgsProject.instance().mapLayersByName("Sample")))
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    assert "cache" in layer.source(), "GDAL would write beside the plugin's file"
    assert QgsProject.instance().crs() == layer.crs()
    press(dock, "s2srTrySample")
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 3)
    assert len(QgsProject.instance().mapLayersByName("Sample")) == 1


@pytest.mark.parametrize("width", [200, 240, 600])
def test_the_panel_fits_a_narrow_dock(opened, width):
    _desktop, dock, _state = opened()
    dock.setFloating(True)
    dock.resize(width, 500)
    QgsApplication.processEvents()
    assert dock.width() <= width + 2
    column = dock.widget()
    assert column.widget().width() == column.viewport().width()


def test_the_panel_is_never_too_narrow_for_its_buttons_whatever_their_language_says(plugin):
    inside = QWidget()
    layout = QVBoxLayout(inside)
    button = QPushButton("Beispiel")
    layout.addWidget(button)
    column = Column(inside)
    before = column.minimumSizeHint().width()
    button.setText("Beispiel ausprobieren und vergleichen")
    assert column.minimumSizeHint().width() > before
    assert column.minimumSizeHint().width() >= button.sizeHint().width()
