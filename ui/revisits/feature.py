"""The table of revisits in the desktop: its action, its window, and the algorithm's dialog that it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsRasterLayer

from ...plugin.host.layers import source_of
from ...plugin.identity import PROVIDER_ID, icon, tr
from ..desk import Desk

if TYPE_CHECKING:
    from .dialog import RevisitsDialog


class Revisits:
    """Opens the window, and from it the algorithm with the same parameters.

    Args:
        desk: Where its action is put.
    """

    def __init__(self, desk: Desk) -> None:
        self._iface = desk.iface
        self.dialog: RevisitsDialog | None = None
        desk.action("s2srRevisits", tr("Revisits of a stack…"), self.open, icon("revisits"), toolbar=True)

    def close(self) -> None:
        """Takes the window away."""
        if self.dialog is not None:
            self.dialog.question.close()
            self.dialog.deleteLater()
            self.dialog = None

    def open(self) -> None:
        """Shows the window; a new one where another stack is selected."""
        files = self._selected_files()
        if self.dialog is None or len(files) > 1:
            from .dialog import RevisitsDialog

            self.close()
            self.dialog = RevisitsDialog(self._iface.mainWindow(), files)
            self.dialog.wanted.connect(self._run)
        self.dialog.show()
        self.dialog.raise_()

    def _selected_files(self) -> tuple[str, ...]:
        files = []
        for layer in self._iface.layerTreeView().selectedLayers():
            if isinstance(layer, QgsRasterLayer):
                try:
                    files.append(source_of(layer))
                except QgsProcessingException:
                    continue
        return tuple(dict.fromkeys(files))

    def _run(self, parameters: dict) -> None:
        import processing

        dialog = processing.createAlgorithmDialog(f"{PROVIDER_ID}:superresolvestack", parameters)
        if dialog is not None:
            dialog.show()
