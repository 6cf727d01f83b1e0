"""Compares the sample and its result in the real QGIS desktop: pictures for the guide, pixels on both sides, frames on a large pair.

Run as ``STORY=swipe_story.py bash tests/desktop/story.sh OUT``; ``STORY_THEME`` and ``QT_SCALE_FACTOR`` change the look,
``STORY_LARGE=1`` adds the large pair.
"""

import os
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, os.environ["STORY_DIR"])

import processing
from driver import OUT, ROOT, Driver, say, shot
from hand import LEFT, NONE, drag, key, send
from large_pair import write_large_pair
from lateness import Lateness
from qgis.core import QgsApplication, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPointF, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QFrame
from qgis.utils import iface, plugins
from sides import check_sides, halves

# A copy, as QGIS writes statistics beside what it opens.
SAMPLE = Path(shutil.copy(ROOT / "resources" / "sample" / "sample_10m.tif", OUT))
NATURAL = (3, 2, 1)
MOVE_MS, DRAG_S = 8, 8


def swipe():
    """Returns the feature of the plugin that is loaded."""
    return next(one for one in plugins["s2sr"]._features if type(one).__name__ == "Swipe")


def ready():
    """Tells whether canvas and comparison have drawn."""
    return not iface.mapCanvas().isDrawing() and not swipe().comparison.is_busy


def show(*files):
    """Puts input and result into an empty project, the result on top."""
    QgsProject.instance().clear()
    layers = [QgsRasterLayer(str(file), name) for file, name in zip(files, ("Input", "Super-resolved"))]
    for layer in layers:
        QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCrs(layers[0].crs())
    iface.setActiveLayer(layers[-1])
    iface.zoomToActiveLayer()
    return layers


class Frames:
    """Drags the border to and fro, as a quick hand does, and notes when the overlay was painted."""

    def __init__(self):
        self.painted, self.spent, self._sent, self._began = [], [], 0, time.perf_counter()
        self._cpu = time.thread_time()
        overlay, plain = swipe().comparison.overlay, swipe().comparison.overlay.paint

        def paint(painter, option=None, widget=None):
            before = time.perf_counter()
            plain(painter, option, widget)
            self.painted.append(before)
            self.spent.append(time.perf_counter() - before)

        overlay.paint = paint
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)
        size = iface.mapCanvas().viewport().size()
        self._size = size
        send(QEvent.Type.MouseButtonPress, self._place(), LEFT, LEFT)
        self._timer.start(MOVE_MS)

    def _place(self):
        share = abs((time.perf_counter() - self._began) % 2 - 1)
        return QPointF((0.1 + 0.8 * share) * self._size.width(), (0.3 + 0.4 * share) * self._size.height())

    def _move(self):
        self._sent += 1
        send(QEvent.Type.MouseMove, self._place(), NONE, LEFT)

    def is_over(self):
        return time.perf_counter() - self._began > DRAG_S

    def stop(self):
        """Returns a line of what was measured."""
        self._timer.stop()
        cpu = time.thread_time() - self._cpu
        send(QEvent.Type.MouseButtonRelease, self._place(), LEFT, NONE)
        del swipe().comparison.overlay.paint
        gaps = sorted((after - before) * 1000 for before, after in zip(self.painted, self.painted[1:]))
        spent = sorted(one * 1000 for one in self.spent)
        under = sum(gap < 33 for gap in gaps) / len(gaps)
        return (
            f"{len(gaps)} frames of {self._size.width()} x {self._size.height()}, {self._sent} moves: "
            f"{100 * under:.1f} % under 33 ms, median {gaps[len(gaps) // 2]:.1f}, p95 {gaps[int(0.95 * len(gaps))]:.1f}, "
            f"most {gaps[-1]:.1f} ms; painting itself p95 {spent[int(0.95 * len(spent))]:.1f} ms; "
            f"{1000 * cpu / len(gaps):.1f} ms of a processor a frame"
        )


def story():
    """Yields the steps."""
    main = iface.mainWindow()
    main.move(0, 20)
    main.resize(1200, 760)
    if os.environ.get("STORY_THEME"):
        QgsApplication.setUITheme(os.environ["STORY_THEME"])
    for dock in main.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    yield 1000
    result = OUT / "result.tif"
    (source,) = show(SAMPLE)
    renderer = QgsMultiBandColorRenderer(source.dataProvider(), *NATURAL)
    source.setRenderer(renderer)
    source.setDefaultContrastEnhancement()
    if not result.exists():
        processing.run("s2sr:superresolve", {"INPUT": [source], "MODEL": "sisr_x2", "DEVICE": "cpu", "OUTPUT": str(result)})
    source.saveNamedStyle(str(OUT / "source.qml"))
    layers = show(SAMPLE, result)
    layers[0].loadNamedStyle(str(OUT / "source.qml"))
    layers[1].loadNamedStyle(str(result.with_suffix(".qml")))
    yield 1500
    yield from pictures(layers)
    if os.environ.get("STORY_LARGE"):
        yield from large(result)


def ended():
    """Ends the comparison, and makes sure that nothing of it is left on the canvas."""
    iface.mainWindow().findChild(QAction, "s2srSwipe").trigger()
    yield 300
    left = [item for item in iface.mapCanvas().items() if type(item).__name__ == "SwipeOverlay"]
    if left or iface.mapCanvas().findChild(QFrame, "s2srSwipeBar"):
        raise AssertionError(left)


def pictures(layers):
    """Takes the guide's pictures, and checks the pixels on both sides."""
    canvas = iface.mapCanvas()
    iface.mainWindow().findChild(QAction, "s2srSwipe").trigger()
    canvas.zoomByFactor(0.42)
    yield 300
    yield ready
    drag((0.2, 0.5), (0.4, 0.5), (0.5, 0.52))
    yield 300
    shot(iface.mainWindow(), "vertical")
    check_sides(layers, halves())
    key(Qt.Key.Key_H)
    yield 300
    shot(iface.mainWindow(), "horizontal")
    key(Qt.Key.Key_L)
    drag((0.3, 0.5), (0.42, 0.46))
    key(Qt.Key.Key_Plus)
    yield 300
    shot(iface.mainWindow(), "lens")
    swipe().comparison.state.set_real_pixels(False)
    key(Qt.Key.Key_1)
    canvas.setRotation(30)
    canvas.refresh()
    yield 300
    yield ready
    shot(iface.mainWindow(), "turned")
    canvas.setRotation(0)
    yield from ended()


def large(result):
    """Measures dragging over a large pair: still, and while the map is zoomed and drawn again and again."""
    began = time.perf_counter()
    source, fine = write_large_pair(SAMPLE, result, OUT)
    say(f"wrote {source.name} and {fine.name} in {time.perf_counter() - began:.0f} s")
    layers = show(source, fine)
    yield 2000
    yield lambda: not iface.mapCanvas().isDrawing()
    say(f"result of {layers[1].width()} x {layers[1].height()} pixels")
    late = Lateness()
    iface.mainWindow().findChild(QAction, "s2srSwipe").trigger()
    yield 100
    yield ready
    say("beginning,", late.stop())
    for name, keys in (("vertical", Qt.Key.Key_V), ("lens", Qt.Key.Key_L)):
        key(keys)
        frames = Frames()
        yield frames.is_over
        say(f"dragging, {name}: {frames.stop()}")
    key(Qt.Key.Key_V)
    frames, late = Frames(), Lateness()
    for number in range(8):
        iface.mapCanvas().zoomByFactor(0.5 if number < 4 else 2)
        yield 1000
    yield frames.is_over
    say(f"dragging while zooming: {frames.stop()}")
    say("meanwhile,", late.stop())
    yield ready
    shot(iface.mainWindow(), "large")
    yield from ended()


DRIVER = Driver(story())
