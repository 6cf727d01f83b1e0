"""Opens the algorithms from the plugin's menu."""

from __future__ import annotations

from ..plugin.identity import PROVIDER_ID, tr
from .desk import Desk


class Running:
    """The menu's entry that opens the algorithm for a single image.

    Args:
        desk: Where it is put.
    """

    def __init__(self, desk: Desk) -> None:
        desk.action("s2srSuperResolve", tr("Super-resolve…"), self._open, toolbar=True)

    def close(self) -> None:
        """Holds nothing but what the desk takes away."""

    def _open(self) -> None:
        import processing

        processing.execAlgorithmDialog(f"{PROVIDER_ID}:superresolve", {})
