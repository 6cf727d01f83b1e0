"""The choice of a product in dialogs: a zip or a metadata file, or a folder."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingContext
from qgis.gui import QgsFileWidget, QgsProcessingGui
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from ...plugin.identity import tr


class ProductWrapper(WidgetWrapper):
    """A line for a path, a button that looks for a file, and one that looks for a folder."""

    def createWidget(self, **kwargs: Any) -> QWidget:
        """Returns the widget."""
        self._file = QgsFileWidget()
        self._file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._file.setFilter(self.parameterDefinition().createFileFilter())
        self._file.setDialogTitle(self.parameterDefinition().description())
        self._file.fileChanged.connect(lambda _path: self.widgetValueHasChanged.emit(self))
        folder = QToolButton()
        folder.setObjectName("s2sr_product_folder")
        folder.setText(tr("Folder…"))
        folder.setToolTip(tr("Choose a product that lies unpacked in a folder, such as one that ends in .SAFE"))
        folder.clicked.connect(self.browse)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 if self.dialogType == QgsProcessingGui.WidgetType.Batch else row.spacing())
        row.addWidget(self._file)
        row.addWidget(folder)
        return widget

    def browse(self) -> None:
        """Asks for a folder."""
        chosen = QFileDialog.getExistingDirectory(self.widget, self.parameterDefinition().description(), self._file.filePath())
        if chosen:
            self._file.setFilePath(chosen)

    def setValue(self, value: Any) -> None:
        """Shows a path."""
        self._file.setFilePath(value if isinstance(value, str) else "")

    def value(self) -> str:
        """Returns the path, or nothing."""
        return self._file.filePath()

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        """Shows a path."""
        self.setValue(value)
