"""Opens and closes the dialogs of the plugin's algorithms."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtWidgets import QApplication, QDialog

from ..plugin.identity import PROVIDER_ID


def open_algorithm(name: str, parameters: dict[str, Any] | None = None) -> QDialog | None:
    """Shows an algorithm's dialog and returns at once; none if QGIS cannot make it.

    Args:
        name: Second half of its id.
        parameters: What is filled in.
    """
    import processing

    dialog = processing.createAlgorithmDialog(f"{PROVIDER_ID}:{name}", parameters or {})
    if dialog is not None:
        dialog.show()
        dialog.raise_()
    return dialog


def close_dialogs() -> None:
    """Closes every open dialog of the plugin's algorithms, as none may be used once the provider is gone."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QgsProcessingAlgorithmDialogBase) and _is_ours(window):
            window.close()
            window.deleteLater()


def _is_ours(dialog: QgsProcessingAlgorithmDialogBase) -> bool:
    algorithm = dialog.algorithm()
    return algorithm is not None and algorithm.provider() is not None and algorithm.provider().id() == PROVIDER_ID
