"""Makes every window and widget of the plugin under PyQt6, shows it, and moves the mouse over it. Prints a line a widget."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import MagicMock

os.environ["QT_QPA_PLATFORM"] = "offscreen"
import stand_in

stand_in.put_in_place()
from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt  # noqa: E402
from PyQt6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QWheelEvent  # noqa: E402
from PyQt6.QtTest import QTest  # noqa: E402
from PyQt6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QMainWindow, QMenu, QWidget  # noqa: E402

NONE = Qt.KeyboardModifier.NoModifier
ROOT = Path(__file__).resolve().parents[2]


def package() -> None:
    """Makes the checkout the package ``s2sr``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location("s2sr", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    sys.modules["s2sr"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["s2sr"])


def of(module: str, name: str):
    """Returns a class or a function of ui, or of plugin.host with a leading dot."""
    place = f"s2sr.plugin.host{module}" if module.startswith(".") else f"s2sr.ui.{module}"
    return getattr(importlib.import_module(place), name)


def desk():
    """Returns a desk in a main window."""
    window = QMainWindow()
    iface = MagicMock()
    iface.mainWindow.return_value = window
    iface.mapCanvas.return_value = stand_in.QgsMapCanvas(window)
    iface.rasterMenu.return_value = QMenu(window)
    iface.addToolBar.side_effect = window.addToolBar
    iface.addDockWidget.side_effect = window.addDockWidget
    iface.messageBar().createMessage.side_effect = lambda *words: _message(window)
    iface.layerTreeView().selectedLayers.return_value = []
    made = of("desk", "Desk")(iface)
    made.window = window
    return made


def _message(window: QWidget) -> QWidget:
    item = QWidget(window)
    QHBoxLayout(item)
    return item


def all_features() -> QWidget:
    """Opens and closes what the toolbar has."""
    made = desk()
    features = of("features", "open_features")(made)
    for feature in features:
        if hasattr(feature, "dock") and feature.dock is not None:
            feature.dock.show()
    made.window.show()
    QApplication.processEvents()
    for feature in reversed(features):
        feature.close()
    made.close()
    return made.window


def facts():
    """Returns what is known of an engine that runs in an interpreter of the user's own."""
    check = {"python": "3.11", "device": "cpu", "versions": {"onnxruntime": "1.31.1", "s2sr": "0.1.0"}}
    return of(".engine_facts", "EngineFacts")(of(".engine_facts", "Readiness").OWN, sys.executable, "", check)


def state():
    """Returns the state of an engine."""
    made = of(".engine_state", "EngineState")()
    made.facts = facts()
    return made


def layer_dialog() -> QWidget:
    """Returns the dialog of a current layer that the map does not show."""
    importlib.import_module("s2sr.ui.tasks.dialog").shown = lambda layer, canvas: None
    canvas = stand_in.QgsMapCanvas()
    dialog = of("tasks.dialog", "LayerDialog")([stand_in.QgsRasterLayer()], canvas, facts(), lambda one: None, lambda one: None)
    dialog.canvas = canvas
    return dialog


def report_dialog() -> QWidget:
    """Returns the report of a run."""
    file = Path(tempfile.mkdtemp()) / "report.json"
    file.write_text(
        '{"model": "sisr_x2", "seconds": 2, "consistency": {"mode": "match", "bands": {"B02": {"bias_dn": 0.1, "rmse_dn": 2}}}}'
    )
    return of("tasks.report_dialog", "ReportDialog")(str(file), "Report")


def place():
    """Returns a place with three bands and two revisits."""
    point, revisit = of("inspector.spectrum", "Point"), of("inspector.spectrum", "Revisit")
    points = tuple(point(name, nm, 0.1, 0.12, 0.101, 10.0, 0.01) for name, nm in (("B02", 492.0), ("B04", 665.0), ("B08", 833.0)))
    revisits = (revisit("2024-06-04", "a", True, False, 0.9), revisit("2024-06-14", "b", False, True, None, "cloudy"))
    indices = {"source": 0.5, "result": 0.51, "seen": 0.5}
    return of("inspector.spectrum", "Place")(1.0, 2.0, points, indices, 2, "match", 1, revisits, True)


def inspector() -> QWidget:
    """Returns the inspector's panel with a place."""
    dock = of("inspector.dock", "InspectorDock")(None)
    dock.show_place(place(), "result", "facts")
    dock.say("asking", working=True)
    return dock


def _mouse(kind: QEvent.Type, along: int) -> QMouseEvent:
    at, left = QPointF(along, along), Qt.MouseButton.LeftButton
    return QMouseEvent(kind, at, at, left, left, NONE)


def swipe() -> QWidget:
    """Returns a canvas on which two layers are compared, and uses mouse, wheel and keys on it."""
    canvas = stand_in.QgsMapCanvas()
    canvas.resize(500, 400)
    status = of("swipe.state", "SwipeState")()
    overlay, bar = of("swipe.overlay", "SwipeOverlay")(canvas, status), of("swipe.bar", "SwipeBar")(canvas, status)
    bar.set_sides(("one", "two"), (("1",), ("2",)))
    overlay.set_labels("one · 10 m", "two · 5 m")
    tool = of("swipe.tool", "SwipeTool")(canvas, status)
    for mode in of("swipe.state", "Mode"):
        status.set_mode(mode)
        tool.canvasPressEvent(_mouse(QEvent.Type.MouseButtonPress, 250))
        tool.canvasMoveEvent(_mouse(QEvent.Type.MouseMove, 200))
        tool.canvasReleaseEvent(_mouse(QEvent.Type.MouseButtonRelease, 200))
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, NONE))
        at, up, held = QPointF(9, 9), QPoint(0, 120), Qt.KeyboardModifier.ShiftModifier
        tool.wheelEvent(QWheelEvent(at, at, QPoint(), up, Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False))
        picture = QImage(500, 400, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(picture)
        overlay.paint(painter)
        painter.end()
    canvas.kept = overlay, bar, tool
    return canvas


def revisits() -> QWidget:
    """Returns the table of revisits."""
    table = of("revisits.table", "RevisitTable")()
    table.show_rows([], True, ())
    return table


def card() -> QWidget:
    """Returns the card of the proposed model."""
    models = importlib.import_module("s2sr.plugin.host.models")
    return of("parameters.card_page", "CardPage")(models.shipped_models(models.SINGLE)[0])


WIDGETS: dict[str, Callable[[], QWidget]] = {
    "features": all_features,
    "engine card": lambda: of("engine_card", "EngineCard")(state(), full=True),
    "panel": lambda: of("home.dock", "HomeDock")(state()),
    "options": lambda: of("options.page", "OptionsPage")(state()),
    "layer": layer_dialog,
    "report": report_dialog,
    "inspector": inspector,
    "comparison": swipe,
    "revisits": lambda: of("revisits.dialog", "RevisitsDialog")(None, ("a.tif", "b.tif")),
    "table": revisits,
    "card of a model": card,
}


def looked_at(widget: QWidget) -> None:
    """Shows a widget, paints it, and asks all of it for what stands under the mouse."""
    if isinstance(widget, QDockWidget):
        widget.setFloating(True)
    widget.show()
    QApplication.processEvents()
    for one in [widget, *widget.findChildren(QWidget)]:
        if one.isVisible():
            QTest.mouseMove(one)
            middle = one.rect().center()
            QApplication.sendEvent(one, QHelpEvent(QEvent.Type.ToolTip, middle, one.mapToGlobal(middle)))
    assert not widget.grab().isNull()
    QApplication.processEvents()
    widget.close()


def main() -> None:
    """Prints ``ok NAME`` or ``bad NAME`` with a traceback, for every widget."""
    package()
    application, faults = QApplication([]), SimpleNamespace(now=[])
    sys.excepthook = lambda kind, value, trace: faults.now.append("".join(traceback.format_exception(kind, value, trace)))
    for name, make in WIDGETS.items():
        faults.now = []
        try:
            looked_at(make())
        except Exception:
            faults.now.append(traceback.format_exc())
        print(f"{'bad' if faults.now else 'ok'} {name}", *faults.now, sep="\n", flush=True)
    print("end", flush=True)
    del application
    os._exit(0)


if __name__ == "__main__":
    main()
