"""Asks how the current layer is to be super-resolved, and says what that takes."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...plugin.algorithms.modes import INPUT as MEANINGS
from ...plugin.host.engine_facts import EngineFacts
from ...plugin.host.estimate import Estimate, estimate
from ...plugin.host.models import AUTO, SINGLE, device_names, shipped_models
from ...plugin.host.own_models import own_models
from ...plugin.identity import icon, tr
from ...plugin.settings import CONSISTENCY, ENGINE_DEVICE, MODES
from ..look import fine_print, narrow
from .area import Area, bands, finest, shown, value_bytes, whole
from .left import LeftTiles
from .request import Request

WIDTH_PX = 460


class LayerDialog(QDialog):
    """Model, part and file for one acquisition's layers, filled in; does not block QGIS.

    Args:
        layers: Of one acquisition.
        canvas: Whose extent is proposed.
        facts: What is known of the engine.
        start: Is given the request when the user starts it.
        more: Is given the request when the user wants all options.
        parent: The main window.
    """

    def __init__(
        self,
        layers: list[QgsRasterLayer],
        canvas: QgsMapCanvas,
        facts: EngineFacts,
        start: Callable[[Request], None],
        more: Callable[[Request], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("s2srLayerDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Super-resolve a layer"))
        self.setWindowIcon(icon())
        self._layers, self._facts, self._start, self._more = layers, facts, start, more
        self._canvas = canvas
        self.model = narrow(QComboBox(self))
        self.view = QRadioButton(self)
        self.whole = QRadioButton(self)
        self.consistency = QComboBox(self)
        self.device = QComboBox(self)
        self.file = QgsFileWidget(self)
        self.estimate = QLabel(self)
        self.basis = fine_print(self)
        self.left = LeftTiles(self)
        self._fill()
        self._build()
        canvas.extentsChanged.connect(self._look)
        for layer in layers:
            layer.willBeDeleted.connect(self._give_up)
        self.model.currentIndexChanged.connect(self._tell)
        self.device.currentIndexChanged.connect(self._tell)
        self.view.toggled.connect(self._tell)
        self.file.fileChanged.connect(lambda _path: self.left.look(self.path()))
        self.finished.connect(lambda _result: self.left.close())
        self._look()
        self.resize(self.minimumWidth(), self.layout().totalHeightForWidth(self.minimumWidth()))

    def request(self) -> Request:
        """Returns what is chosen."""
        card, model = self._models[self.model.currentIndex()]
        return Request.of(
            self._layers,
            area=self.area(),
            model=model,
            card=card,
            consistency=self.consistency.currentText(),
            device=self.device.currentText(),
            output=self.path(),
        )

    def path(self) -> str:
        """Returns the file that is chosen, with its ending; empty for a temporary one."""
        path = self.file.filePath().strip()
        return f"{path}.tif" if path and not path.lower().endswith((".tif", ".tiff")) else path

    def area(self) -> Area:
        """Returns the part that is chosen."""
        return self._shown if self.view.isChecked() and self._shown is not None else whole(finest(self._layers))

    def expected(self) -> Estimate:
        """Returns what the run takes."""
        _card, model = self._models[self.model.currentIndex()]
        device = self.device.currentText()
        if device == AUTO:
            device = self._facts.device or "cpu"
        size = value_bytes(self._layers[0])
        return estimate(self.area().pixels, bands(self._layers), size, model.name, model.factor, device)

    def accept(self) -> None:
        """Starts the run."""
        self._start(self.request())
        super().accept()

    def _fill(self) -> None:
        self._models: list[tuple[Path | None, object]] = [(None, model) for model in shipped_models(SINGLE)]
        self._models += own_models()
        for number, (card, model) in enumerate(self._models):
            self.model.addItem(model.title if card is None else tr("{model} (yours)").format(model=model.title))
            tip = "\n".join(part for part in (model.description, model.caution) if part)
            self.model.setItemData(number, tip or model.name, Qt.ItemDataRole.ToolTipRole)
        self.consistency.addItems(MODES)
        self.consistency.setCurrentText(CONSISTENCY.value())
        for number, mode in enumerate(MODES):
            self.consistency.setItemData(number, tr(MEANINGS[mode]), Qt.ItemDataRole.ToolTipRole)
        self.device.addItems(device_names())
        self.device.setCurrentText(ENGINE_DEVICE.value())
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("GeoTIFF (*.tif *.tiff)"))
        self.file.setDialogTitle(tr("Save the result as"))
        self.file.lineEdit().setPlaceholderText(tr("a temporary file"))

    def _build(self) -> None:
        names = QLabel("<b>{}</b>".format("<br>".join(_plain(layer.name()) for layer in self._layers)), self)
        names.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Layer") if len(self._layers) == 1 else tr("Layers of one acquisition"), names)
        form.addRow(tr("Model"), self.model)
        form.addRow(tr("Part"), self.view)
        form.addRow("", self.whole)
        form.addRow(tr("Consistency"), self.consistency)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Save as"), self.file)
        font = self.estimate.font()
        font.setBold(True)
        self.estimate.setFont(font)
        self.estimate.setObjectName("s2srEstimate")
        self.estimate.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.run = self.buttons.addButton(tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.run.setDefault(True)
        more = self.buttons.addButton(tr("All options…"), QDialogButtonBox.ButtonRole.ActionRole)
        more.clicked.connect(lambda _checked=False: self._all_options())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addSpacing(8)
        layout.addWidget(self.estimate)
        layout.addWidget(self.basis)
        layout.addWidget(self.left.label)
        layout.addStretch()
        layout.addWidget(self.buttons)
        # Qt would demand the height that wrapped texts have in the narrowest of windows.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def _look(self) -> None:
        """Takes the part that the map shows now."""
        self._shown = shown(finest(self._layers), self._canvas)
        everything = whole(finest(self._layers))
        self.whole.setText(_sized(tr("the whole layer, {columns} \u00d7 {rows} pixels"), everything))
        there = self._shown is not None
        self.view.setEnabled(there)
        words = tr("what the map shows, {columns} \u00d7 {rows} pixels")
        self.view.setText(_sized(words, self._shown) if there else tr("what the map shows: not this layer"))
        if not there or not (self.view.isChecked() or self.whole.isChecked()):
            (self.view if there else self.whole).setChecked(True)
        self.setMinimumWidth(max(WIDTH_PX, self.layout().minimumSize().width()))
        self._tell()

    def _give_up(self) -> None:
        """Closes, as a layer is removed from the project."""
        self._canvas.extentsChanged.disconnect(self._look)
        self.close()

    def _tell(self) -> None:
        expected = self.expected()
        self.estimate.setText(expected.text)
        self.basis.setText(expected.basis)

    def _all_options(self) -> None:
        self._more(self.request())
        self.close()


def _sized(words: str, area: Area) -> str:
    return words.format(columns=area.columns, rows=area.rows)


def _plain(name: str) -> str:
    return name.replace("&", "&amp;").replace("<", "&lt;")
