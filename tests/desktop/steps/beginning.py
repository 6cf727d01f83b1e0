"""From the zip to an engine: QGIS's own installer, the message, the panel, the options without an engine, installing."""

from __future__ import annotations

import os
from pathlib import Path

from clipping import check_fits
from desk import dock, main, message, state
from driver import ROOT, say, shot, within
from hand import pressed
from lateness import Lateness
from qgis import utils
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from steps.options import in_options

ZIP = os.environ["STORY_ZIP"]
INSTALL = bool(os.environ.get("STORY_INSTALL"))


def unpack() -> None:
    """Installs the zip as the Plugin Manager's "Install from ZIP" does."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)


def installed():
    """Installs the release's zip into a profile that has nothing."""
    assert "s2sr" not in utils.plugins and QgsApplication.processingRegistry().providerById("s2sr") is None
    unpack()
    yield 1000
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins" / "s2sr"
    assert "s2sr" in utils.active_plugins and not folder.is_symlink() and not (folder / "tests").exists()
    assert Path(__import__("s2sr").__file__).parent.resolve() == folder.resolve() != ROOT
    assert QgsApplication.processingRegistry().providerById("s2sr").algorithms()


def welcomed():
    """Follows the message to the panel."""
    assert message("") is not None and not dock().isVisible()
    shot(main, "1_welcome")
    yield from pressed(within(main, QPushButton, "s2srOpenPanel"))
    yield 600
    assert dock().isVisible() and main.findChild(QPushButton, "s2srOpenPanel") is None
    assert QgsSettings().value("s2sr/home/welcomed") == "yes"
    shot(main, "2_panel_missing")
    check_fits(dock())


def begun_in_options():
    """Begins to install in the options, which are modal, and cancels there: both buttons take the pointer."""

    def inside(dialog, page):
        yield from pressed(within(page, QPushButton, "s2srInstall"))
        assert state().busy
        yield from pressed(within(page, QPushButton, "s2srCancel"))
        yield lambda: not state().busy
        shot(dialog, "2_options_missing")
        check_fits(page)

    yield from in_options(inside)
    assert not state().facts.readiness.works and not state().fault, state().fault


def engine():
    """Installs the engine from the panel, or takes the one that is there."""
    if INSTALL:
        yield from _install()
    else:
        os.environ["S2SR_ENGINE_PYTHON"] = os.environ["STORY_ENGINE"]
        state().refresh()
        state().learn()
    yield lambda: not state().busy and bool(state().facts.check or state().fault)
    assert not state().fault and state().facts.readiness.works, state().fault
    yield 300
    say("engine:", within(dock(), QLabel, "s2srEngineTitle").text(), within(dock(), QLabel, "s2srEngineDetail").text())
    shot(main, "4_panel_ready")
    check_fits(dock())
    width = dock().width()
    main.resizeDocks([dock()], [180], Qt.Orientation.Horizontal)
    yield 600
    shot(dock(), "5_panel_narrow")
    check_fits(dock())
    say("dock: asked 180 px, is", dock().width())
    main.resizeDocks([dock()], [width], Qt.Orientation.Horizontal)
    yield 300


def _install():
    late, values = Lateness(), []
    state().advanced.connect(values.append)
    yield from pressed(within(dock(), QPushButton, "s2srInstall"))
    yield lambda: (values or [0])[-1] > 15 or not state().busy
    shot(main, "3_installing")
    yield lambda: not state().busy
    say(f"installed: {len(values)} steps, {values[:3]} ... {values[-3:]};", late.stop())
    assert values == sorted(values) and values[-1] > 90, f"the bar went back: {values}"
