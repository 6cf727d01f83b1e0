"""The panel's widgets."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCommandLinkButton, QDockWidget, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ...plugin.host.engine_state import EngineState
from ...plugin.identity import icon, tr
from ..engine_card import EngineCard
from ..look import Column, fine_print

ICON_PX = 28


class HomeDock(QDockWidget):
    """What is there, what is missing, a sample to try, and the jobs to start.

    Args:
        state: The engine's.
        parent: The main window.

    Attributes:
        sample: The user wants the sample.
        image: The user wants a layer super-resolved.
        stack: The same, of revisits.
        footprints: The user wants buildings.
        options: The user wants the options.
    """

    sample = pyqtSignal()
    image = pyqtSignal()
    stack = pyqtSignal()
    footprints = pyqtSignal()
    options = pyqtSignal()

    def __init__(self, state: EngineState, parent: QWidget | None = None) -> None:
        super().__init__(tr("Super-resolution"), parent)
        self.setObjectName("s2srHomeDock")
        self._state = state
        inside = QWidget(self)
        self._layout = QVBoxLayout(inside)
        self._layout.setSpacing(6)
        self._head(tr("Engine"))
        self._layout.addWidget(EngineCard(state, inside))
        options = QPushButton(tr("Options…"), inside)
        options.setObjectName("s2srOpenOptions")
        options.clicked.connect(lambda _checked=False: self.options.emit())
        self._layout.addWidget(options, 0, Qt.AlignmentFlag.AlignLeft)
        self._head(tr("First look"))
        self._layout.addWidget(
            fine_print(
                inside,
                tr("An invented landscape comes with the plugin, 1.3 km wide. It is super-resolved from 10 m to 5 m in seconds."),
            )
        )
        self._try = QPushButton(icon(), tr("Try the sample"), inside)
        self._try.setObjectName("s2srTrySample")
        self._try.clicked.connect(lambda _checked=False: self.sample.emit())
        self._layout.addWidget(self._try, 0, Qt.AlignmentFlag.AlignLeft)
        self._head(tr("Start"))
        self._jobs = [
            self._job("s2srStartImage", "super_resolve", tr("An image"), tr("Sharpen the current layer"), self.image),
            self._job("s2srStartStack", "stack", tr("A stack"), tr("One finer image from many dates"), self.stack),
            self._job(
                "s2srStartFootprints", "footprints", tr("Buildings"), tr("Outlines from an image or a stack"), self.footprints
            ),
        ]
        self._layout.addStretch()
        self.setWidget(Column(inside, self))
        state.changed.connect(self._show)
        self._show()

    def showEvent(self, event) -> None:
        """Looks again at what is there, and learns versions and device if they are not known."""
        super().showEvent(event)
        self._state.refresh()
        self._state.learn()

    def _show(self) -> None:
        works = self._state.facts.readiness.works
        for button in (self._try, *self._jobs):
            button.setEnabled(works)
            button.setToolTip("" if works else tr("The engine is needed for it; see above."))

    def _head(self, text: str) -> None:
        if self._layout.count():
            line = QFrame()
            line.setFrameShape(QFrame.Shape.HLine)
            line.setFrameShadow(QFrame.Shadow.Sunken)
            self._layout.addSpacing(4)
            self._layout.addWidget(line)
        self._layout.addWidget(QLabel(f"<b>{text}</b>"))

    def _job(self, name: str, picture: str, text: str, detail: str, signal) -> QCommandLinkButton:
        button = QCommandLinkButton(text, detail, self)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setMinimumWidth(1)
        button.clicked.connect(lambda _checked=False: signal.emit())
        self._layout.addWidget(button)
        return button
