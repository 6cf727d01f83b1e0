"""Says in the dialog that an earlier run of an output has finished tiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...plugin.host.asking import EngineQuestion
from ...plugin.host.kept import Kept
from ...plugin.identity import tr
from ..look import fine_print

HIDDEN = ".s2sr-*.part"


class LeftTiles:
    """A line that is shown where there is something to go on from.

    Args:
        parent: The dialog.

    Attributes:
        label: The line.
    """

    def __init__(self, parent: QWidget) -> None:
        self.label: QLabel = fine_print(parent)
        self.label.setObjectName("s2srLeftTiles")
        self.label.hide()
        self._question = EngineQuestion(parent)
        self._question.answered.connect(self._tell)
        self._question.failed.connect(lambda _words: self._tell({}))

    @property
    def asks(self) -> bool:
        """Tells whether the engine has not answered yet."""
        return self._question.is_open

    def look(self, path: str) -> None:
        """Looks for what an earlier run of an output left; the engine is only asked where something of the kind lies there."""
        self._question.drop()
        self._tell({})
        if path and _may_be_there(Path(path).parent):
            self._question.ask("tidy", ["--look"], [path])

    def close(self) -> None:
        """Asks no more."""
        self._question.close()

    def _tell(self, found: dict[str, Any]) -> None:
        kept = Kept.of(found.get("kept"))
        if kept is not None:
            words = tr(
                "An earlier run has finished {done} of {total} tiles of this file. With the same choices, this one goes on."
            )
            self.label.setText(words.format(done=kept.done, total=kept.total))
        self.label.setVisible(kept is not None)
        window = self.label.window()
        needed = window.layout().totalHeightForWidth(window.width()) if window.layout() is not None else 0
        window.resize(window.width(), max(window.height(), needed))


def _may_be_there(folder: Path) -> bool:
    try:
        return any(path.is_dir() for path in folder.glob(HIDDEN))
    except OSError:
        return False
