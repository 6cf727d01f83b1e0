"""The comparison on a canvas: each side shows its layers, as they are drawn alone, wherever the canvas is moved."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt
from qgis.PyQt.QtTest import QTest
from swiping import Swiping, added, apart, coloured, raster, settle, shifted_apart, wait

from s2sr.ui.swipe.bar import SwipeBar
from s2sr.ui.swipe.overlay import SwipeOverlay
from s2sr.ui.swipe.pair import Pair
from s2sr.ui.swipe.state import Mode

LEFT, RIGHT = QRect(40, 90, 200, 250), QRect(400, 90, 200, 250)
ABOVE, BELOW = QRect(40, 60, 200, 90), QRect(400, 300, 200, 100)


@pytest.fixture
def swiping(plugin, tmp_path):
    """Returns a desktop with two rasters that differ, the finer above."""
    plugin.unload()
    coarse = raster(tmp_path / "coarse.tif", ("B02", "B03", "B04"), 64, 10.0)
    fine = raster(tmp_path / "fine.tif", ("B04", "B03", "B02"), 128, 5.0)
    layers = added(coarse, fine)
    coloured(layers[0], (3, 2, 1), 500, 1300)
    coloured(layers[1], (3, 2, 1), 400, 1000)
    made = Swiping(layers)
    made.layers = layers
    made.first, made.second = layers
    yield made
    made.close()
    QgsProject.instance().clear()
    settle()
    plugin.initProcessing()


def check_sides(swiping, first=LEFT, second=RIGHT, most=1):
    """Makes sure that each side shows its own layer and not the other's."""
    seen, ratio = swiping.seen(), swiping.ratio()
    alone = swiping.alone([swiping.first]), swiping.alone([swiping.second])
    for rect, own, other in ((first, 0, 1), (second, 1, 0)):
        assert apart(seen, alone[own], rect, ratio) <= most
        assert apart(seen, alone[other], rect, ratio) > 20


@pytest.mark.parametrize("rotation", [0, 30, 90])
def test_each_side_shows_its_layer_at_any_rotation(swiping, rotation):
    swiping.canvas.setRotation(rotation)
    swiping.start()
    swiping.comparison.state.set_one_stretch(False)
    swiping.wait()
    check_sides(swiping)
    swiping.comparison.state.set_mode(Mode.HORIZONTAL)
    swiping.comparison.state.move_to(QPointF(320, 220), swiping.comparison.overlay.area)
    check_sides(swiping, ABOVE, BELOW)
    swiping.comparison.state.set_mode(Mode.LENS)
    check_sides(swiping, QRect(110, 90, 90, 200), QRect(270, 170, 100, 100))


def test_swapped_sides_need_no_drawing(swiping):
    swiping.start()
    swiping.comparison.state.set_one_stretch(False)
    swiping.wait()
    QTest.keyClick(swiping.canvas, Qt.Key.Key_Space)
    assert not swiping.comparison.is_busy
    check_sides(swiping, RIGHT, LEFT)


@pytest.mark.parametrize("rotation", [0, 30])
def test_right_after_pan_zoom_and_turn(swiping, rotation):
    swiping.start()
    swiping.comparison.state.set_one_stretch(False)
    swiping.canvas.zoomByFactor(0.5)
    swiping.wait()
    swiping.canvas.setCenter(swiping.canvas.center() + _vector(37, -21))
    swiping.canvas.setRotation(rotation)
    swiping.wait()
    check_sides(swiping)


def test_old_pictures_lie_right_until_new_ones_are_there(swiping):
    swiping.start()
    swiping.comparison.state.set_one_stretch(False)
    swiping.wait()
    swiping.comparison._painters[0].begin = swiping.comparison._painters[1].begin = lambda settings: None
    before = swiping.seen()
    step = swiping.canvas.mapUnitsPerPixel()
    swiping.canvas.setCenter(swiping.canvas.center() + _vector(20 * step, -30 * step))
    after = swiping.seen()
    for rect in (LEFT, RIGHT):
        assert shifted_apart(before, after, rect, QPoint(-20, -30), swiping.ratio()) <= 1


def test_dragging_with_the_middle_button_takes_the_pictures_along(swiping):
    swiping.start()
    before = swiping.seen()
    view = swiping.canvas.viewport()
    _drag(view, QPoint(290, 190), QPoint(300, 200), Qt.MouseButton.NoButton)
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 200))
    _drag(view, QPoint(300, 200), QPoint(340, 230), Qt.MouseButton.MiddleButton)
    shifted = swiping.seen()
    for part in (QRect(120, 100, 130, 150), QRect(380, 120, 130, 150)):
        assert shifted_apart(before, shifted, part, QPoint(40, 30)) <= 1
    line = QRect(317, 20, 5, 150)
    assert apart(before.copy(line), shifted.copy(line), QRect(1, 0, 3, 150)) <= 60
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(340, 230))
    swiping.wait()


def test_dragging_and_keys_move_the_border(swiping):
    swiping.start()
    state, view = swiping.comparison.state, swiping.canvas.viewport()
    size = QSizeF(view.size())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 200))
    assert state.centre(size) == QPointF(100, 200)
    _drag(view, QPoint(100, 200), QPoint(180, 210), Qt.MouseButton.LeftButton)
    assert state.centre(size) == QPointF(180, 210)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(180, 210))
    extent = swiping.canvas.extent()
    for key, modifier, x in ((Qt.Key.Key_Left, "NoModifier", 175), (Qt.Key.Key_Right, "ShiftModifier", 225)):
        QTest.keyClick(swiping.canvas, key, getattr(Qt.KeyboardModifier, modifier))
        assert state.centre(size).x() == x
    for key, mode in ((Qt.Key.Key_L, Mode.LENS), (Qt.Key.Key_2, Mode.HORIZONTAL), (Qt.Key.Key_V, Mode.VERTICAL)):
        QTest.keyClick(swiping.canvas, key)
        assert state.mode is mode
    QTest.keyClick(swiping.canvas, Qt.Key.Key_Minus)
    assert state.lens < 0.25 and swiping.canvas.extent() == extent
    QTest.keyClick(swiping.canvas, Qt.Key.Key_Escape)
    assert swiping.comparison is None


def test_what_is_in_neither_set_is_drawn_on_both_sides(swiping):
    line = QgsVectorLayer("LineString?crs=EPSG:32630", "line", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(400000 5799700, 400640 5799700)"))
    line.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(line)
    swiping.canvas.setLayers([line, *swiping.canvas.layers()])
    swiping.start()
    pair = swiping.comparison.pair
    drawn = [[layer.name() for layer in pair.drawn(place, swiping.canvas.layers())] for place in (0, 1)]
    assert drawn == [["line", "layer 0"], ["line", "layer 1"]]


def test_a_hidden_layer_can_be_compared(swiping):
    swiping.canvas.setLayers([swiping.second])
    swiping.desktop.current = None
    assert swiping.feature.start(Pair.of([swiping.first], [swiping.second]))
    swiping.comparison.state.set_one_stretch(False)
    swiping.wait()
    check_sides(swiping)


def test_a_restyled_layer_is_drawn_anew(swiping):
    swiping.start()
    swiping.comparison.state.set_one_stretch(False)
    swiping.wait()
    before = swiping.seen()
    coloured(swiping.second, (1, 2, 3), 300, 2000)
    swiping.second.triggerRepaint()
    swiping.canvas.refresh()
    swiping.wait()
    check_sides(swiping)
    assert apart(before, swiping.seen(), RIGHT) > 10 and apart(before, swiping.seen(), LEFT) <= 1


def test_layers_chosen_in_the_bar_are_compared(swiping):
    swiping.start()
    bar = swiping.canvas.findChild(SwipeBar)
    chooser = bar._sides[0].menu()
    chooser.aboutToShow.emit()
    items = {chooser._list.item(row).text(): chooser._list.item(row) for row in range(chooser._list.count())}
    assert {name: item.checkState() == Qt.CheckState.Checked for name, item in items.items()} == {
        "layer 0": True,
        "layer 1": False,
    }
    items["layer 1"].setCheckState(Qt.CheckState.Checked)
    items["layer 0"].setCheckState(Qt.CheckState.Unchecked)
    assert swiping.comparison.pair.first == (swiping.second.id(),)
    items["layer 1"].setCheckState(Qt.CheckState.Unchecked)
    assert swiping.comparison.pair.first == (swiping.second.id(),)
    swiping.wait()


def nothing_is_left(swiping):
    settle()
    overlays = [item for item in swiping.canvas.items() if isinstance(item, SwipeOverlay)]
    return not overlays and swiping.canvas.findChild(SwipeBar) is None and swiping.feature.comparison is None


@pytest.mark.parametrize("how", ["key", "tool", "action", "bar", "layer", "project", "unload"])
def test_everything_goes_away(swiping, how):
    pan = QgsMapToolPan(swiping.canvas)
    swiping.canvas.setMapTool(pan)
    swiping.start()
    assert swiping.action().isChecked()
    action, first, second = swiping.action(), swiping.first.id(), swiping.second.id()
    swiping.canvas.refresh()
    ends = {
        "key": lambda: QTest.keyClick(swiping.canvas, Qt.Key.Key_Escape),
        "tool": lambda: swiping.canvas.setMapTool(pan),
        "action": action.trigger,
        "bar": lambda: swiping.canvas.findChild(SwipeBar).closed.emit(),
        "layer": lambda: QgsProject.instance().removeMapLayer(first),
        "project": QgsProject.instance().clear,
        "unload": swiping.plugin.unload,
    }
    ends[how]()
    assert nothing_is_left(swiping) and swiping.canvas.mapTool() is pan
    if how != "unload":
        assert not action.isChecked()
    if how == "layer":
        assert QgsProject.instance().mapLayer(second) is not None


def test_unloading_while_both_sides_are_drawn(swiping):
    swiping.start()
    swiping.canvas.zoomByFactor(0.7)
    swiping.comparison._draw()
    swiping.comparison._draw()
    assert swiping.comparison.is_busy
    swiping.plugin.unload()
    assert nothing_is_left(swiping)


def test_nothing_to_compare_is_said(swiping):
    QgsProject.instance().removeMapLayer(swiping.second.id())
    swiping.canvas.setLayers([swiping.first])
    swiping.desktop.current = swiping.first
    swiping.action().trigger()
    assert swiping.comparison is None and not swiping.action().isChecked()
    assert "nothing to compare" in swiping.desktop.bar.currentItem().text()


def test_the_bar_stays_below_a_message(swiping):
    bar, canvas = swiping.desktop.bar, swiping.canvas
    bar.pushMessage("told")
    bar.setGeometry(QRect(canvas.mapTo(swiping.desktop.window, QPoint()), QSize(canvas.width(), 40)))
    swiping.start()
    shown = swiping.canvas.findChild(SwipeBar)
    assert shown.mapToGlobal(QPoint()).y() >= bar.mapToGlobal(QPoint(0, bar.height())).y() - 1 and shown.y() > 30
    bar.clearWidgets()
    wait(lambda: not bar.isVisible())
    assert shown.y() < 20


def test_a_label_says_the_pixel_once(swiping):
    swiping.second.setName("Sample · sisr_x2 · 5 m")
    swiping.start()
    assert swiping.comparison.overlay._labels == ("layer 0 · 10 m", "Sample · sisr_x2 · 5 m")


def test_the_same_at_scale_factor_two():
    """Runs the tests of both sides again on a screen of two pixels a pixel."""
    if os.environ.get("QT_SCALE_FACTOR"):
        pytest.skip("runs inside itself")
    environment = {**os.environ, "QT_SCALE_FACTOR": "2"}
    chosen = "each_side or old_pictures or pan_zoom or screen_has"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(Path(__file__)), "-k", chosen]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, cwd=Path(__file__).parents[2])
    assert run.returncode == 0 and " skipped" not in run.stdout, run.stdout[-3000:]


def test_pictures_have_the_pixels_that_the_screen_has(swiping):
    swiping.start()
    ratio = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    size = swiping.canvas.mapSettings().outputSize()
    for place in (0, 1):
        assert swiping.comparison.overlay.picture(place).image.width() == round(size.width() * ratio)


def _vector(right, up):
    from qgis.core import QgsVector

    return QgsVector(right, up)


def _drag(view, start, end, button):
    """Sends a move with a button held, which QTest does not."""
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    for point in (start, end):
        place, everywhere = QPointF(point), QPointF(view.mapToGlobal(point))
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, everywhere, Qt.MouseButton.NoButton, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, event)
