"""Every setting of the plugin, typed, in one place."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsSettings

from .host.models import AUTO, device_names


@dataclass(frozen=True)
class TextSetting:
    """A text in the QGIS profile, which a variable of the environment may override.

    Attributes:
        key: Name below ``s2sr/``.
        default: Value where nothing is stored.
        choices: Returns the values that are allowed, when a value is read; none if any is.
        variable: Name of the overriding environment variable, if there is one.
    """

    key: str
    default: str = ""
    choices: Callable[[], tuple[str, ...]] | None = None
    variable: str = ""

    def value(self) -> str:
        """Returns the value in force."""
        override = os.environ.get(self.variable, "") if self.variable else ""
        return override or self.stored()

    def stored(self) -> str:
        """Returns what the profile holds, or the default."""
        value = str(QgsSettings().value(self._path(), self.default) or "").strip()
        return self.default if self.choices and value not in self.choices() else value

    def store(self, value: str) -> None:
        """Keeps a value in the profile; the default is not stored but forgotten."""
        if value == self.default:
            QgsSettings().remove(self._path())
        else:
            QgsSettings().setValue(self._path(), value)

    def _path(self) -> str:
        return f"s2sr/{self.key}"


ENGINE_PYTHON = TextSetting("engine/python", variable="S2SR_ENGINE_PYTHON")
"""Interpreter of the user's own that runs the engine; empty for the one that *Install engine* makes."""

ENGINE_DEVICE = TextSetting("engine/device", default=AUTO, choices=device_names)
"""Device that algorithms propose."""

MODES = ("match", "strict", "mean", "off")
"""Ways of tying a result to its input that every model has."""

CONSISTENCY = TextSetting("consistency", default=MODES[0], choices=lambda: MODES)
"""Consistency that is proposed."""

MODEL_FOLDER = TextSetting("models/folder")
"""Folder with cards of the user's own, which are offered for the current layer; empty for none."""

WELCOMED = TextSetting("home/welcomed")
"""Not empty once the message bar has pointed to the panel."""
