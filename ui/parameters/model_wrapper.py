"""The choice of a model in dialogs: by pixel, bands and purpose, with its card beside it."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingContext
from qgis.gui import QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ...plugin.algorithms.base import ALTERNATIVE
from ...plugin.host.models import AUTO, Model, catalogue
from ...plugin.identity import tr
from .card_page import CardPage

LETTERS = 20
"""Of a title, at least; all of it stands in the list when it is open."""


class ModelWrapper(WidgetWrapper):
    """A list of models by their titles, whose values are their names, and in a dialog of one run a button that opens the card."""

    def createWidget(self, **kwargs: Any) -> QWidget:
        """Returns the list, alone in a batch."""
        self._models = {model.name: model for model in catalogue().models}
        self._list = QComboBox()
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The longest title would make the dialog's column wider than the dialog is at first.
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(LETTERS)
        titles = [self._title(name) for name in self.parameterDefinition().options()]
        for name, title in zip(self.parameterDefinition().options(), titles):
            self._list.addItem(title if titles.count(title) == 1 else tr("{title} ({name})").format(title=title, name=name), name)
            self._list.setItemData(self._list.count() - 1, self._help(name), Qt.ItemDataRole.ToolTipRole)
        self._list.currentIndexChanged.connect(self._changed)
        if self.dialogType == QgsProcessingGui.WidgetType.Batch:
            return self._list
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list)
        self._button = QToolButton()
        self._button.setObjectName("s2sr_card")
        self._button.setText(tr("Card…"))
        self._button.setToolTip(tr("What the model is made for, what it was trained on, and how good it is"))
        self._button.clicked.connect(self.show_card)
        row.addWidget(self._button)
        return widget

    def setValue(self, value: Any) -> None:
        """Chooses a model by its name; one that is not in the list is added, so that the algorithm can refuse it by name."""
        place = self._list.findData(value)
        if place < 0 and isinstance(value, str) and value:
            self._list.addItem(value, value)
            place = self._list.count() - 1
        if place >= 0:
            self._list.setCurrentIndex(place)

    def value(self) -> str:
        """Returns the chosen model's name."""
        return self._list.currentData()

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        """Chooses a model by its name."""
        self.setValue(value)

    def postInitialize(self, wrappers: list) -> None:
        """Takes the word "optional" from the labels of parameters of which one is needed, as none of them alone is."""
        for wrapper in wrappers:
            parameter = wrapper.parameterDefinition()
            if parameter.metadata().get(ALTERNATIVE):
                label = wrapper.label if isinstance(wrapper, WidgetWrapper) else wrapper.wrappedLabel()
                if label is not None:
                    label.setText(parameter.description())

    def show_card(self) -> CardPage:
        """Opens the chosen model's card."""
        page = CardPage(self._models[self.value()], self.widget)
        page.open()
        return page

    def _changed(self) -> None:
        self._list.setToolTip(self._help(self.value()))
        if self.dialogType != QgsProcessingGui.WidgetType.Batch:
            self._button.setEnabled(self.value() in self._models)
        self.widgetValueHasChanged.emit(self)

    def _title(self, name: str) -> str:
        if name == AUTO:
            return tr("automatic, by the pixels of the input")
        model = self._models.get(name)
        return model.title if model and model.title else name

    def _help(self, name: str) -> str:
        model: Model | None = self._models.get(name)
        return model.help if model else ""
