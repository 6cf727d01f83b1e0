"""The menu's entries that open the dialogs of other algorithms, and the options."""

from __future__ import annotations

from ..plugin.identity import icon, tr
from .desk import Desk
from .dialogs import open_algorithm


class Jobs:
    """A stack, buildings, consistency, options.

    Args:
        desk: Where the entries are put.
    """

    def __init__(self, desk: Desk) -> None:
        window = desk.iface.mainWindow()
        for name, text, algorithm, picture in (
            ("s2srStack", tr("Super-resolve a stack of revisits…"), "superresolvestack", "stack"),
            ("s2srFootprints", tr("Find buildings…"), "buildingfootprints", "footprints"),
            ("s2srConsistency", tr("Tie a result to its source…"), "enforceconsistency", "consistency"),
        ):
            desk.action(name, text, lambda _checked=False, algorithm=algorithm: open_algorithm(algorithm), icon(picture))
        desk.menu.addSeparator()
        options = lambda _checked=False: desk.iface.showOptionsDialog(window, "s2srOptions")  # noqa: E731 - a slot
        desk.action("s2srOpenOptionsMenu", tr("Options…"), options, icon("install"))

    def close(self) -> None:
        """Holds nothing but what the desk takes away."""
