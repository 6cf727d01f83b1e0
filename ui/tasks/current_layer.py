"""Super-resolves the current layer: from the menu, the toolbar, the panel, and a layer's own menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMapLayerType, QgsProcessingException, QgsRasterLayer
from qgis.PyQt.QtWidgets import QAction

from ...plugin.host.layers import source_of
from ...plugin.identity import icon, tr
from ..desk import Desk
from ..dialogs import open_algorithm
from .bar import ResultBar

if TYPE_CHECKING:
    from .dialog import LayerDialog
    from .request import Request
    from .run import Run


class CurrentLayer:
    """The actions, the dialog they open, and the runs under way.

    Args:
        desk: Where the actions are put.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._bar = ResultBar(desk)
        self._runs: list[Run] = []
        self._dialog: LayerDialog | None = None
        words = tr("Super-resolve the current layer…")
        desk.action("s2srSuperResolve", words, self.open, icon("super_resolve"), toolbar=True)
        self._of_layer = QAction(icon(), tr("Super-resolve…"), desk.iface.mainWindow())
        self._of_layer.setObjectName("s2srSuperResolveLayer")
        self._of_layer.triggered.connect(lambda _checked=False: self.open())
        desk.iface.addCustomActionForLayerType(self._of_layer, "", QgsMapLayerType.RasterLayer, True)

    def close(self) -> None:
        """Takes the layers' action, the dialog and the messages away; runs were ended before."""
        self._desk.iface.removeCustomActionForLayerType(self._of_layer)
        self._of_layer.deleteLater()
        if self._dialog is not None:
            self._dialog.close()
        self._bar.close()
        self._runs.clear()

    def open(self, _checked: bool = False) -> None:
        """Opens the dialog for the current layer; without one, that of the algorithm."""
        facts = self._desk.engine.facts
        if not facts.readiness.works:
            self._bar.refuse(tr("The engine is not ready: the panel shows what to do."))
            home = self._desk.feature("Home")
            if home is not None:
                home.show()
            return
        layers = self._chosen()
        if not layers:
            open_algorithm("superresolve")
            return
        fault = _fault(layers)
        if fault:
            self._bar.refuse(fault)
            return
        from .dialog import LayerDialog

        if self._dialog is not None:
            self._dialog.close()
        window, canvas = self._desk.iface.mainWindow(), self._desk.iface.mapCanvas()
        self._dialog = LayerDialog(layers, canvas, facts, self.start, self._all_options, window)
        self._dialog.destroyed.connect(self._forget)
        self._dialog.show()

    def start(self, request: Request) -> Run:
        """Starts a run in the background and returns it."""
        from .run import Run

        run = Run(request, self._ended)
        self._runs.append(run)
        run.start()
        return run

    def _chosen(self) -> list[QgsRasterLayer]:
        """Returns the raster layers that are selected, or the current one."""
        active = self._desk.iface.activeLayer()
        selected = self._desk.iface.layerTreeView().selectedLayers()
        layers = selected if len(selected) > 1 and active in selected else [active]
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    def _forget(self) -> None:
        self._dialog = None

    @staticmethod
    def _all_options(request: Request) -> None:
        given = request.parameters()
        if request.output:
            given["OUTPUT"] = request.output
        open_algorithm("superresolve", given)

    def _ended(self, run: Run) -> None:
        self._runs = [other for other in self._runs if other is not run]
        kept = run.kept
        if run.canceled and kept is not None:
            self._bar.tell_interrupted(run.request, kept, lambda: self._go_on(run))
        elif run.canceled:
            self._bar.tell_cancelled(run.request)
        elif run.fault:
            self._bar.tell_fault(run.request, run.fault, None if kept is None else lambda: self._go_on(run))
        else:
            self._show(run)

    def _go_on(self, run: Run) -> None:
        """Starts the request of a run that ended once more."""
        self.start(run.again())

    def _show(self, run: Run) -> None:
        from ...plugin.host.estimate import learn_speed
        from .group import add_result

        request, results = run.request, run.results
        layer = add_result(request, str(results.get("OUTPUT") or ""))
        if layer is None:
            self._bar.tell_fault(request, tr("The result {file} cannot be opened.").format(file=results.get("OUTPUT")))
            return
        seconds = float(results.get("SECONDS") or 0)
        learn_speed(request.model.name, str(results.get("DEVICE") or ""), request.area.pixels, seconds)
        report = str(results.get("REPORT") or "")
        self._bar.tell_result(layer, report if report and Path(report).is_file() else "", seconds)


def _fault(layers: list[QgsRasterLayer]) -> str:
    """Returns why layers cannot be super-resolved, as far as QGIS knows; empty where they can."""
    for layer in layers:
        if not layer.isValid():
            return tr("Layer {layer} is broken: its file was moved or damaged.").format(layer=layer.name())
        try:
            source_of(layer)
        except QgsProcessingException as error:
            return str(error)
        if layer.dataProvider().dataType(1) == Qgis.DataType.UnknownDataType:
            return tr("Layer {layer} has no pixels that can be read.").format(layer=layer.name())
    return ""
