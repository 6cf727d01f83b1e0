"""The plugin's page in QGIS's options."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...plugin.host.engine_state import EngineState
from ...plugin.host.models import device_names
from ...plugin.host.report import report
from ...plugin.identity import PROVIDER_ID, tr
from ...plugin.settings import CONSISTENCY, ENGINE_DEVICE, MODEL_FOLDER, MODES
from ..engine_card import EngineCard
from .cache import CacheRow
from .interpreter import InterpreterRow


class OptionsPage(QgsOptionsPageWidget):
    """State of the engine and what can be done about it at once; what is chosen below is stored when the options are accepted.

    Args:
        state: The engine's.
        warn: Is told what could not be stored.
        parent: The options dialog.
    """

    def __init__(self, state: EngineState, warn=lambda text: None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("s2srOptions")
        self._state = state
        state.refresh()
        self.interpreter = InterpreterRow(state, warn, self)
        self.device = self._choice("s2srDevice", device_names(), ENGINE_DEVICE.stored())
        self.consistency = self._choice("s2srConsistency", MODES, CONSISTENCY.stored())
        self.models = QgsFileWidget(self)
        self.models.setObjectName("s2srModelFolder")
        self.models.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.models.setFilePath(MODEL_FOLDER.stored())
        self.models.setToolTip(
            tr("Cards (.yaml) in it are offered beside the plugin's models when the current layer is super-resolved.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._engine())
        layout.addWidget(self._defaults())
        layout.addWidget(self._rest())
        layout.addStretch()

    def apply(self) -> None:
        """Stores what was chosen; called when the options are accepted."""
        self.interpreter.apply()
        MODEL_FOLDER.store(self.models.filePath().strip())
        before = (ENGINE_DEVICE.stored(), CONSISTENCY.stored())
        chosen = (self.device.currentText(), self.consistency.currentText())
        if chosen == before:
            return
        ENGINE_DEVICE.store(chosen[0])
        CONSISTENCY.store(chosen[1])
        provider = QgsApplication.processingRegistry().providerById(PROVIDER_ID)
        if provider is not None:
            provider.refreshAlgorithms()

    def _engine(self) -> QGroupBox:
        box = QGroupBox(tr("Engine"), self)
        layout = QVBoxLayout(box)
        layout.addWidget(EngineCard(self._state, box, full=True))
        layout.addSpacing(6)
        layout.addWidget(QLabel(tr("Python of your own, in place of the plugin's environment"), box))
        layout.addWidget(self.interpreter)
        return box

    def _defaults(self) -> QGroupBox:
        box = QGroupBox(tr("What dialogs propose"), self)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Consistency"), self.consistency)
        form.addRow(tr("Folder of your models"), self.models)
        return box

    def _rest(self) -> QGroupBox:
        box = QGroupBox(tr("Upkeep"), self)
        self._copy = QPushButton(tr("Copy report"), box)
        self._copy.setObjectName("s2srCopyReport")
        self._copy.setToolTip(
            tr("Versions, devices and state, without names of users and without secrets, to paste into a question.")
        )
        self._copy.clicked.connect(self._copy_report)
        form = QFormLayout(box)
        form.addRow(tr("Cache"), CacheRow(box))
        copy = QHBoxLayout()
        copy.addWidget(self._copy)
        copy.addStretch()
        form.addRow(tr("For a question"), copy)
        return box

    def _choice(self, name: str, values: tuple, chosen: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName(name)
        choice.addItems(values)
        choice.setCurrentText(chosen)
        return choice

    def _copy_report(self) -> None:
        QgsApplication.clipboard().setText(report(self._state.facts, self._state.fault))
        self._copy.setText(tr("Copied"))
