"""The comparison's entry in menu and toolbar, and its life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

from ...plugin.identity import TITLE, icon, tr
from ..desk import Desk

if TYPE_CHECKING:
    from .comparison import Comparison
    from .pair import Pair
    from .tool import SwipeTool


class Swipe:
    """Compares a result with what it was made of, or any two sets of layers, on the map canvas.

    Args:
        desk: Where it is put.
    """

    def __init__(self, desk: Desk) -> None:
        self._iface = desk.iface
        self._canvas = desk.iface.mapCanvas()
        self._action = desk.action("s2srSwipe", tr("Compare on the map"), self._toggle, icon("swipe"), toolbar=True)
        self._action.setToolTip(tr("Compare on the map: swipe between a result and its input, or any two layers"))
        self._action.setCheckable(True)
        self.comparison: Comparison | None = None
        self._tool: SwipeTool | None = None
        self._before = None

    def close(self) -> None:
        """Ends the comparison, if there is one."""
        self.stop()

    def start(self, pair: Pair | None = None) -> bool:
        """Begins a comparison, and tells whether there was anything to compare.

        Args:
            pair: Its layers; by default what the user most likely means.
        """
        self.stop()
        pair = pair or self._found()
        if pair is None:
            self._action.setChecked(False)
            self._iface.messageBar().pushInfo(TITLE, tr("There is nothing to compare: show two raster layers, or select them."))
            return False
        from .comparison import Comparison
        from .tool import SwipeTool

        self.comparison = Comparison(self._canvas, pair, self._iface.messageBar())
        self.comparison.ended.connect(self.stop)
        self._before = self._canvas.mapTool()
        self._tool = SwipeTool(self._canvas, self.comparison.state)
        self._tool.setAction(self._action)
        self._tool.left.connect(self.stop)
        self._canvas.setMapTool(self._tool)
        self._tool.deactivated.connect(self._end)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def compare(self, result: QgsRasterLayer) -> bool:
        """Compares a result with the layers that it was made of, and tells whether there are any."""
        from .pair import as_result

        return self.start(as_result(result))

    def stop(self) -> None:
        """Ends the comparison, and gives the map tool back that was there before."""
        if self._tool is None:
            return
        before = self._before
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._tool)

    def _end(self) -> None:
        """Takes everything away when the tool has been laid down, by whomever."""
        tool, comparison = self._tool, self.comparison
        self._tool = self.comparison = self._before = None
        if comparison is not None:
            comparison.close()
        if tool is not None:
            tool.deleteLater()
        self._action.setChecked(False)

    def _toggle(self, on: bool) -> None:
        if on:
            self.start()
        else:
            self.stop()

    def _found(self) -> Pair | None:
        from .pair import find_pair

        selected = self._iface.layerTreeView().selectedLayers()
        return find_pair(self._canvas.layers(), self._iface.activeLayer(), selected)
