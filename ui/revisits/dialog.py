"""The window in which a stack is looked at before it is run."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...plugin.host.asking import EngineQuestion
from ...plugin.host.models import STACK, shipped_models
from ...plugin.identity import icon, tr
from ..look import narrow
from .rows import Choice, Row, rows_of
from .table import RevisitTable

STEPS = 1000


class RevisitsDialog(QDialog):
    """Has the engine assess a stack, shows its revisits, and hands on what is chosen.

    Signals:
        wanted: Parameters of the algorithm with which the stack is to be run.

    Args:
        parent: The main window.
        files: Files of the raster layers that are selected.
    """

    wanted = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None, files: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self.setObjectName("s2srRevisits")
        self.setWindowTitle(tr("Revisits of a stack"))
        self.setWindowIcon(icon("revisits"))
        self.resize(1040, 700)
        self._files = files
        self._known: dict[str, Row] = {}
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of revisits"))
        self.layers = QCheckBox(tr("The {count} selected layers").format(count=len(files)), self)
        self.layers.setChecked(len(files) > 1)
        self.layers.setVisible(len(files) > 1)
        self.model = narrow(QComboBox(self))
        for model in shipped_models(STACK):
            self.model.addItem(model.title or model.name, model.name)
        self.least = QDoubleSpinBox(self)
        self.least.setRange(0, 100)
        self.least.setDecimals(0)
        self.least.setSuffix(" %")
        self.least.setValue(10)
        self.most = QSpinBox(self)
        self.most.setRange(2, 32)
        self.most.setValue(16)
        self.order = narrow(QComboBox(self))
        self.order.addItem(tr("the clearest first"), "clear")
        self.order.addItem(tr("the nearest in time first"), "date")
        self.table = RevisitTable(self)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.working = QProgressBar(self)
        self.working.setTextVisible(False)
        self.working.setFixedHeight(8)
        self.working.hide()
        self.assess = QPushButton(tr("Assess"), self)
        self.assess.setObjectName("s2srAssess")
        self.question = EngineQuestion(self)
        self._lay_out()
        self._connect()
        self._say_state()

    @property
    def choice(self) -> Choice:
        """Returns what is asked of the stack."""
        by_layers = self.layers.isChecked()
        return Choice(
            inputs=self._files if by_layers else (),
            folder="" if by_layers else self.folder.filePath().strip(),
            model=self.model.currentData() or "",
            min_clear=self.least.value() / 100,
            most=self.most.value(),
            order=self.order.currentData(),
            anchor=self.table.anchor,
            excluded=self.table.excluded,
        )

    def ask(self) -> None:
        """Has the engine assess the stack as it is chosen; ends it where it does already."""
        if self.question.is_open:
            self.question.drop()
            self._rest(tr("Cancelled."))
            return
        self._asked = self.choice
        self.working.setRange(0, 0)
        self.working.show()
        self.assess.setText(tr("Cancel"))
        self.run.setEnabled(False)
        self.status.setText(tr("opening the revisits…"))
        self.question.ask("assess-stack", self._asked.options())

    def closeEvent(self, event) -> None:
        """Ends what is under way."""
        self.question.drop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Ends what is under way."""
        self.question.drop()
        super().reject()

    def _connect(self) -> None:
        self.assess.clicked.connect(self.ask)
        self.run.clicked.connect(lambda: self.wanted.emit(self.choice.parameters()))
        self.question.answered.connect(self._answer)
        self.question.failed.connect(self._rest)
        self.question.told.connect(self._tell)
        self.folder.fileChanged.connect(self._other_stack)
        self.layers.toggled.connect(self._other_stack)
        self.table.chosen.connect(self._say_state)
        for signal in (
            self.model.currentIndexChanged,
            self.least.valueChanged,
            self.most.valueChanged,
            self.order.currentIndexChanged,
        ):
            signal.connect(self._say_state)

    def _other_stack(self) -> None:
        self._known = {}
        self.table.show_rows([], False, ())
        self.folder.setEnabled(not self.layers.isChecked())
        self._say_state()

    def _answer(self, answer: dict) -> None:
        rows = rows_of(answer, self._known)
        self._known.update({row.name: row for row in rows if row.known})
        self.table.show_rows(rows, bool(self._asked.anchor), self._asked.excluded)
        words = tr("{used} of {all} revisits are used; the anchor is {anchor}. Bands {bands}.")
        anchor = answer["anchor"]["date"] or answer["anchor"]["name"]
        self._rest(words.format(used=answer["used"], all=len(rows), anchor=anchor, bands=" ".join(answer["bands"])))

    def _tell(self, share: float, stage: str) -> None:
        if share > 0:
            self.working.setRange(0, STEPS)
            self.working.setValue(round(STEPS * share))
            self.status.setText(stage)

    def _rest(self, words: str) -> None:
        self.working.hide()
        self._say_state()
        self.status.setText(words)

    def _say_state(self, *_: object) -> None:
        """Offers what can be done now."""
        choice = self.choice
        given = bool(choice.inputs or choice.folder)
        shown = bool(self.table.rows)
        if not self.question.is_open:
            self.assess.setText(tr("Assess again") if shown else tr("Assess"))
            self.assess.setEnabled(given)
            self.run.setEnabled(given)
            if not shown:
                self.status.setText(tr("Shows every revisit and what would become of it. Nothing is written."))
            elif choice != self._asked:
                self.status.setText(
                    tr("The choice was changed: assess again to see what becomes of the revisits, or run the stack.")
                )

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.run = buttons.addButton(tr("Super-resolve…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.run.setObjectName("s2srRunStack")
        self.run.setIcon(icon())
        buttons.rejected.connect(self.reject)
        source = QHBoxLayout()
        source.addWidget(QLabel(tr("Folder"), self))
        source.addWidget(self.folder, 1)
        source.addWidget(self.layers)
        chosen = QHBoxLayout()
        for label, widget in (
            (tr("Model"), self.model),
            (tr("clear in at least"), self.least),
            (tr("at most"), self.most),
            (tr("in order"), self.order),
        ):
            chosen.addWidget(QLabel(label, self))
            chosen.addWidget(widget, int(widget is self.model))
        chosen.addWidget(self.assess)
        column = QVBoxLayout(self)
        for part in (source, chosen):
            column.addLayout(part)
        for widget in (self.table, self.working, self.status, buttons):
            column.addWidget(widget)
        self._asked = Choice()
