"""Shows the engine's state, and what can be done about it; in the panel and on the page of the options."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..plugin.host.engine_facts import EngineFacts, Readiness
from ..plugin.host.engine_state import EngineState
from ..plugin.host.installation import NEEDED_MB, VARIANTS
from ..plugin.identity import tr
from .look import dot, fine_print

GOOD, DOUBTFUL, BAD, BUSY = "#2e9e5b", "#d08a14", "#cc4b3b", "#3f8fc4"
"""Green, amber, red and blue that can be told from a light and from a dark background."""


class EngineCard(QFrame):
    """State, versions and device of the engine, with installing, progress and cancelling in place.

    Args:
        state: The engine's.
        parent: Where it is shown.
        full: Offer making it anew and removing it too.
    """

    def __init__(self, state: EngineState, parent: QWidget | None = None, full: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("s2srEngineCard")
        self._state = state
        self._full = full
        self._installed = ""
        self._dot = QLabel(self)
        self._title = QLabel(self)
        self._title.setObjectName("s2srEngineTitle")
        self._title.setWordWrap(True)
        self._detail = fine_print(self)
        self._detail.setObjectName("s2srEngineDetail")
        self._fault = fine_print(self)
        self._fault.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(10)
        self._variant = QComboBox(self)
        self._variant.setToolTip(
            tr(
                "cpu runs everywhere; cuda is for NVIDIA cards, openvino for processors with bfloat16, directml for graphics cards on "
                "Windows."
            )
        )
        for variant in VARIANTS:
            self._variant.addItem(variant, variant)
        self._buttons = {
            "install": self._button("s2srInstall", lambda: self._install(False)),
            "check": self._button("s2srCheck", state.check),
            "again": self._button("s2srReinstall", lambda: self._install(True)),
            "remove": self._button("s2srRemove", state.remove),
            "cancel": self._button("s2srCancel", state.cancel),
        }
        self._build()
        self._variant.currentIndexChanged.connect(self._show)
        state.changed.connect(self._show)
        state.advanced.connect(self._advance)
        self._show()

    @property
    def variant(self) -> QComboBox:
        """Returns the choice of what is installed."""
        return self._variant

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        second = QHBoxLayout()
        for name in ("check", "again", "remove", "cancel"):
            second.addWidget(self._buttons[name])
        second.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._detail)
        layout.addWidget(self._bar)
        layout.addWidget(self._fault)
        layout.addWidget(self._variant, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._buttons["install"], 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(second)

    def _button(self, name: str, slot) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _install(self, again: bool) -> None:
        self._state.install(self._variant.currentData(), again)

    def _advance(self, percent: float) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(round(percent))

    def _show(self) -> None:
        """Shows the state as it is now."""
        facts, busy = self._state.facts, self._state.busy
        if facts.variant != self._installed:
            self._installed = facts.variant
            self._variant.setCurrentText(facts.variant)
        readiness = facts.readiness
        colour, title = (BUSY, busy) if busy else (_colour(readiness), _title(readiness))
        self._dot.setPixmap(dot(self, colour))
        self._title.setText(f"<b>{title}</b>")
        self._detail.setText(self._state.stage if busy else _detail(facts, self._variant.currentData()))
        self._detail.setVisible(bool(self._detail.text()))
        self._fault.setText(self._state.fault)
        self._fault.setVisible(bool(self._state.fault) and not busy)
        if busy and not self._bar.isVisibleTo(self):
            self._bar.setRange(0, 0)
        self._bar.setVisible(bool(busy))
        offered = _offered(readiness, self._full)
        for name, button in self._buttons.items():
            button.setVisible(name == "cancel" if busy else name in offered)
            button.setText(offered.get(name, tr("Cancel")))
        self._variant.setVisible(not busy and ("install" in offered or (self._full and "again" in offered)))


def _offered(readiness: Readiness, full: bool) -> dict[str, str]:
    """Returns the buttons that make sense, with their texts."""
    install = {Readiness.MISSING: tr("Install the engine"), Readiness.HALF_MADE: tr("Repair"), Readiness.OUTDATED: tr("Update")}
    offered = {"install": install[readiness]} if readiness in install else {}
    if readiness.works:
        offered["check"] = tr("Check")
    if full and readiness is Readiness.READY:
        offered["again"] = tr("Make anew")
    if full and readiness in (Readiness.READY, Readiness.OUTDATED, Readiness.HALF_MADE):
        offered["remove"] = tr("Remove")
    return offered


def _colour(readiness: Readiness) -> str:
    if readiness in (Readiness.READY, Readiness.OWN):
        return GOOD
    return BAD if readiness is Readiness.OWN_MISSING else DOUBTFUL


def _title(readiness: Readiness) -> str:
    return {
        Readiness.MISSING: tr("The engine is not installed"),
        Readiness.HALF_MADE: tr("The engine is half made"),
        Readiness.OUTDATED: tr("The engine is of an earlier version"),
        Readiness.READY: tr("The engine is ready"),
        Readiness.OWN: tr("The engine runs in your own Python"),
        Readiness.OWN_MISSING: tr("Your own Python cannot be run"),
    }[readiness]


def _detail(facts: EngineFacts, variant: str) -> str:
    """Returns the sentence below the title."""
    if facts.readiness is Readiness.MISSING:
        words = tr(
            "It does the pixel work in a process of its own. Installing fetches pinned packages into your QGIS profile, never into "
            "QGIS's own Python, and takes {megabytes} MB of disk meanwhile. Nothing is fetched before you ask for it."
        )
        return words.format(megabytes=NEEDED_MB[variant])
    if facts.readiness is Readiness.HALF_MADE:
        return tr("Its installation was not finished. Repairing it makes it anew.")
    if facts.readiness is Readiness.OWN_MISSING:
        return tr("{python} is missing, or no program. Correct it in the options, or empty it there.").format(python=facts.python)
    lines = [_versions(facts) if facts.check else tr("Not checked yet: Check says what it runs on.")]
    if facts.readiness is Readiness.OUTDATED:
        lines.insert(0, tr("The plugin asks for other packages now."))
    if facts.readiness is Readiness.OWN:
        lines.append(facts.python)
    return "\n".join(lines)


def _versions(facts: EngineFacts) -> str:
    python = str(facts.check.get("python") or "?")
    words = tr("Runs on {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}")
    runtime, engine = facts.version("onnxruntime") or "?", facts.version("s2sr") or "?"
    return words.format(device=facts.device.upper() or "?", runtime=runtime, python=python, engine=engine)
