"""One comparison, from its beginning to its end."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapSettings, QgsProject, QgsRasterLayer, QgsUnitTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .bar import SwipeBar
from .doubles import Doubles, is_interpolated
from .overlay import SwipeOverlay
from .painter import SidePainter
from .pair import Pair
from .state import SwipeState

REST_MS = 40
"""How long layers must be left alone before they are drawn anew: a slider moves in many steps."""


class Comparison(QObject):
    """Draws both sides whenever the canvas draws itself, and shows them over it.

    Args:
        canvas: The map canvas.
        pair: What is compared.
        above: What may lie over the canvas's upper edge.
    """

    ended = pyqtSignal()
    """A side has lost all its layers, or the user has closed the bar."""

    def __init__(self, canvas: QgsMapCanvas, pair: Pair, above: QWidget | None = None) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pair = pair
        self.state = SwipeState()
        self.state.real_pixels = not any(map(is_interpolated, pair.layers(0)))
        self._doubles = Doubles()
        self._stale = True
        self.overlay = SwipeOverlay(canvas, self.state)
        self._bar = SwipeBar(canvas, self.state, above)
        self._painters = [SidePainter(self), SidePainter(self)]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)
        self._links = [
            (self.state.moved, self.overlay.follow),
            (self.state.redrawn, self._redress),
            (self._bar.side_chosen, self._choose),
            (self._bar.closed, self.ended.emit),
            (canvas.extentsChanged, self.overlay.updatePosition),
            (canvas.renderStarting, self._follow),
            (QgsProject.instance().layersWillBeRemoved, self._lose),
            (self._painters[0].drawn, lambda picture: self.overlay.set_picture(0, picture)),
            (self._painters[1].drawn, lambda picture: self.overlay.set_picture(1, picture)),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        canvas.viewport().installEventFilter(self)
        self._watched: list[QgsMapLayer] = []
        self._take(pair)

    @property
    def pair(self) -> Pair:
        """Returns what is compared."""
        return self._pair

    @property
    def is_busy(self) -> bool:
        """Returns whether pictures are being drawn, or about to be."""
        return self._timer.isActive() or any(painter.is_busy for painter in self._painters)

    def close(self) -> None:
        """Ends all drawing, and takes everything off the canvas."""
        self._timer.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._watch([])
        for painter in self._painters:
            painter.close()
        self._canvas.viewport().removeEventFilter(self)
        self._canvas.removeEventFilter(self._bar)
        self._bar.hide()
        self._bar.deleteLater()
        self._canvas.scene().removeItem(self.overlay)
        self._doubles.close()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Has the border painted anew while the map is dragged under it; the canvas tells nobody of that."""
        if event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.MiddleButton:
            self.overlay.update()
        return False

    def _take(self, pair: Pair) -> None:
        """Compares other layers from now on."""
        self._pair = pair
        self._watch([*pair.layers(0), *pair.layers(1)])
        names = _side_name(pair.layers(0)), _side_name(pair.layers(1))
        self._bar.set_sides(names, pair.sides)
        self.overlay.set_labels(*(_with_pixel(name, pair.layers(place)) for place, name in enumerate(names)))
        self._redress()

    def _choose(self, place: int, ids: tuple[str, ...]) -> None:
        self._take(self._pair.with_side(place, ids))

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        for layer in self._watched:
            layer.repaintRequested.disconnect(self._redress)
        self._watched = list({layer.id(): layer for layer in layers}.values())
        for layer in self._watched:
            layer.repaintRequested.connect(self._redress)

    def _lose(self, ids: list[str]) -> None:
        """Goes on without layers that are about to be removed, or ends where one side has no others."""
        left = [tuple(one for one in side if one not in ids) for side in self._pair.sides]
        if not all(left):
            self.ended.emit()
        elif left != list(self._pair.sides):
            self._take(Pair(*left))

    def _redress(self, _deferred: bool = False) -> None:
        """Draws anew with the layers' look as it is now."""
        self._stale = True
        self._timer.start(REST_MS)

    def _follow(self) -> None:
        """Draws what the canvas has begun to draw; it asks for it once for many changes."""
        self._timer.start(0)

    def _draw(self) -> None:
        if self._stale:
            self._doubles.dress(self._pair, self.state)
            self._stale = False
        for place, painter in enumerate(self._painters):
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers(self._doubles.instead_of(self._pair.drawn(place, self._canvas.layers())))
            settings.setExpressionContext(self._canvas.createExpressionContext())
            painter.begin(settings)


def _side_name(layers: list[QgsMapLayer]) -> str:
    if not layers:
        return ""
    return layers[0].name() + (f" +{len(layers) - 1}" if len(layers) > 1 else "")


def _with_pixel(name: str, layers: list[QgsMapLayer]) -> str:
    """Returns a side's name with the size of its pixels, where that is in metres and the name does not end with it."""
    sizes = {
        round(layer.rasterUnitsPerPixelX(), 2)
        for layer in layers
        if isinstance(layer, QgsRasterLayer) and layer.crs().mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    }
    size = f" · {min(sizes):g} m" if sizes else ""
    return name if name.endswith(size) else name + size
