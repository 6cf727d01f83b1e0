"""The inspector in the desktop: its action, its map tool, its panel, and the engine's part of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer

from ...plugin.host.asking import EngineQuestion
from ...plugin.identity import icon, tr
from ..desk import Desk
from .tool import COARSE, FINE, SpotTool

if TYPE_CHECKING:
    from .dock import InspectorDock
    from .reading import Pair

PAINT_MS = 30
"""What is waited with the engine's part, so that the pixels are painted before a process is started."""
WIDTH_PX = 400
"""Of the panel, at first."""


class Inspector:
    """A click on the map shows the pixel: at once what QGIS reads, then what the engine tells.

    Args:
        desk: Where its action is put.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._iface = desk.iface
        self._canvas = desk.iface.mapCanvas()
        self.dock: InspectorDock | None = None
        self._told: tuple[QgsPointXY, str, str] | None = None
        self._options: list[str] = []
        self._layers: set[str] = set()
        self._asking = QTimer()
        self._asking.setSingleShot(True)
        self._asking.setInterval(PAINT_MS)
        self._asking.timeout.connect(lambda: self.question.ask("inspect", self._options))
        self.action = desk.action("s2srInspect", tr("Inspect pixels"), self._switch, icon("inspect"), toolbar=True)
        self.action.setCheckable(True)
        self.tool = SpotTool(self._canvas)
        self.tool.setAction(self.action)
        self.tool.spotted.connect(self.look)
        self.tool.deactivated.connect(self.tool.unmark)
        self.question = EngineQuestion()
        self.question.answered.connect(self._answer)
        self.question.failed.connect(self._fail)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)

    def close(self) -> None:
        """Takes tool, marks, panel and question away."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self._drop()
        self.question.close()
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()
        if self.dock is not None:
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def look(self, point: QgsPointXY) -> None:
        """Shows what lies at a place of the canvas."""
        from .reading import brought, can_be_asked, pair_at, read

        dock = self._shown_dock()
        self._drop()
        crs = self._canvas.mapSettings().destinationCrs()
        pair = pair_at(point, crs, self._iface.activeLayer(), self._canvas.layers())
        spot = None if pair is None else brought(point, crs, pair.main)
        if pair is None or spot is None:
            dock.clear()
            dock.say(tr("There is no image of Sentinel-2 at this place."))
            return
        self._layers = {layer.id() for layer in (pair.main, *pair.sources)}
        self._mark(pair, spot)
        place = read(pair, spot)
        title, facts = _title(pair), _facts(pair, spot)
        dock.show_place(place, title, facts)
        options = can_be_asked(pair, spot)
        if options is None:
            dock.say("" if pair.result is None else tr("The engine cannot read these layers."))
            return
        self._told = (spot, title, facts)
        dock.say(tr("bringing the result back to its source…") if pair.sources else "", working=True)
        self._options = options
        self._asking.start()

    @property
    def is_asking(self) -> bool:
        """Tells whether the engine's part is awaited."""
        return self._asking.isActive() or self.question.is_open

    def _switch(self, on: bool) -> None:
        if on:
            self._canvas.setMapTool(self.tool)
            self._shown_dock()
        else:
            self._canvas.unsetMapTool(self.tool)
            self.tool.unmark()

    def _shown_dock(self) -> InspectorDock:
        if self.dock is None:
            from .dock import InspectorDock

            self.dock = InspectorDock(self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self._lie_on_the_panel()
            self._iface.mainWindow().resizeDocks([self.dock], [WIDTH_PX], Qt.Orientation.Horizontal)
        self.dock.show()
        self.dock.raise_()
        return self.dock

    def _lie_on_the_panel(self) -> None:
        """Shares the place of the plugin's panel, if that is open: one below the other, both would be too low."""
        home = self._desk.feature("Home")
        if home is not None and home.dock.isVisible() and not home.dock.isFloating():
            self._iface.mainWindow().tabifyDockWidget(home.dock, self.dock)

    def _answer(self, answer: dict) -> None:
        if self._told is None or self.dock is None:
            return
        from .spectrum import Place

        spot, title, facts = self._told
        self.dock.show_place(Place.told(spot.x(), spot.y(), answer), title, facts)
        compared = bool(answer.get("source"))
        self.dock.say("" if compared else tr("Its source is not in the project: add it to compare the two."))

    def _fail(self, why: str) -> None:
        if self._told is not None and self.dock is not None:
            self.dock.say(why)

    def _forget(self, identities: list[str]) -> None:
        """Drops what is shown when one of its layers goes, as the file may go too."""
        if not self._layers & set(identities):
            return
        self._drop()
        if self.dock is not None:
            self.dock.clear()

    def _drop(self) -> None:
        """Forgets the place, and what was asked of it."""
        self._asking.stop()
        self.question.drop()
        self._told, self._layers = None, set()
        self.tool.unmark()

    def _mark(self, pair: Pair, spot: QgsPointXY) -> None:
        squares = [(_pixel(layer, pair.main, spot), COARSE) for layer in pair.sources[:1]]
        if pair.result is not None:
            squares.append((_pixel(pair.result, pair.main, spot), FINE))
        self.tool.mark([(shape, layer_crs, colour) for (shape, layer_crs), colour in squares if shape is not None])


def _pixel(layer: QgsRasterLayer, main: QgsRasterLayer, spot: QgsPointXY) -> tuple:
    """Returns the pixel of a layer in which a place lies, and its reference system; none where it cannot be brought there."""
    from .reading import brought

    there = brought(spot, main.crs(), layer)
    width, height, extent = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY(), layer.extent()
    if there is None or not width or not height:
        return None, layer.crs()
    left = extent.xMinimum() + int((there.x() - extent.xMinimum()) / width) * width
    top = extent.yMaximum() - int((extent.yMaximum() - there.y()) / height) * height
    return QgsGeometry.fromRect(QgsRectangle(left, top - height, left + width, top)), layer.crs()


def _title(pair: Pair) -> str:
    names = [layer.name() for layer in pair.sources]
    source = names[0] if names else ""
    if len(names) > 1:
        source = tr("{layer} and {others} more").format(layer=source, others=len(names) - 1)
    if pair.result is None:
        return source
    return f"{pair.result.name()}  ←  {source}" if source else pair.result.name()


def _facts(pair: Pair, spot: QgsPointXY) -> str:
    crs = pair.main.crs()
    digits = 5 if crs.isGeographic() else 0
    return f"{spot.x():.{digits}f}, {spot.y():.{digits}f}   {crs.authid()}"
