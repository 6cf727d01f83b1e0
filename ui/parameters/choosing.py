"""What a dialog shows for a parameter that QGIS's own widgets do not serve: one class a kind, as Processing asks for."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QDialog

from .model_wrapper import ModelWrapper
from .product_wrapper import ProductWrapper

MODELER = "ModelerParametersDialog"


class _Choosing:
    """Makes the wrapper of a parameter; called by Processing as if it were the wrapper's class."""

    WRAPPER: type

    def __new__(cls, param: QgsProcessingParameterDefinition, dialog: QDialog, row: int = 0, col: int = 0, **more: Any) -> Any:
        """Returns QGIS's own widget in the modeler, where a value may come from elsewhere, and ours in other dialogs."""
        if type(dialog).__name__ == MODELER:
            registry = QgsGui.processingGuiRegistry()
            widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, param, dialog.context)
            widget.setDialog(dialog)
            return widget
        return cls.WRAPPER(param, dialog, row, col)


class ModelChoice(_Choosing):
    """Chooses a model by what it is for."""

    WRAPPER = ModelWrapper


class ProductChoice(_Choosing):
    """Chooses a product, a file or a folder."""

    WRAPPER = ProductWrapper
