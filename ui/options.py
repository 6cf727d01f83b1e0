"""The plugin's page in QGIS's options."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..plugin.host.interpreter import managed_folder
from ..plugin.host.models import device_names
from ..plugin.identity import PROVIDER_ID, TITLE, icon, tr
from ..plugin.settings import ENGINE_DEVICE, ENGINE_PYTHON


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(TITLE)
        self.setIcon(icon())

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        """Returns a new page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Interpreter and default device of the engine, and buttons to install and check it.

    Args:
        parent: The options dialog.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("s2srOptions")
        self._python = QgsFileWidget(self)
        self._python.setFilePath(ENGINE_PYTHON.stored())
        self._python.setDialogTitle(tr("Python interpreter of the engine"))
        self._python.setToolTip(tr("Leave empty to use the environment that Install engine makes."))
        self._device = QComboBox(self)
        self._device.addItems(device_names())
        self._device.setCurrentText(ENGINE_DEVICE.stored())
        form = QFormLayout()
        form.addRow(tr("Interpreter of your own"), self._python)
        form.addRow(tr("Default device"), self._device)
        note = QLabel(tr("Without one, the engine runs in {}").format(managed_folder()), self)
        note.setWordWrap(True)
        buttons = QHBoxLayout()
        for text, algorithm in ((tr("Install engine…"), "installengine"), (tr("Check engine…"), "checkengine")):
            buttons.addWidget(self._button(text, algorithm))
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addLayout(buttons)
        layout.addStretch()

    def apply(self) -> None:
        """Stores what was chosen; called when the options are accepted."""
        device = self._device.currentText()
        ENGINE_PYTHON.store(self._python.filePath().strip())
        if device != ENGINE_DEVICE.stored():
            ENGINE_DEVICE.store(device)
            QgsApplication.processingRegistry().providerById(PROVIDER_ID).refreshAlgorithms()

    def _button(self, text: str, algorithm: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"s2sr_{algorithm}")
        button.clicked.connect(lambda: self._open(algorithm))
        return button

    def _open(self, algorithm: str) -> None:
        """Opens an algorithm's dialog, with the settings as they are on the page."""
        import processing

        self.apply()
        processing.execAlgorithmDialog(f"{PROVIDER_ID}:{algorithm}", {})
