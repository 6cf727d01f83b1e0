"""Finds texts that do not fit into their widgets, and makes texts as long as a translation may be."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QCommandLinkButton, QLabel, QSizePolicy, QWidget

OURS = "s2sr"
KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;)")
SLACK_PX = 1


class Longer(QTranslator):
    """Doubles the vowels of the plugin's texts, which makes them some 1.4 times as long."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Returns the longer text; nothing for what is not the plugin's."""
        if context != OURS or not text:
            return None
        parts = KEPT.split(text)
        return "".join(part if number % 2 else re.sub(r"([aeiouAEIOU])", r"\1\1", part) for number, part in enumerate(parts))


def lengthen() -> Longer:
    """Lengthens all texts of the plugin that is loaded after this; keep what is returned."""
    longer = Longer()
    QCoreApplication.installTranslator(longer)
    return longer


def check_fits(window: QWidget) -> None:
    """Makes sure that no text of a window's labels and buttons is cut off.

    Raises:
        AssertionError: One is.
    """
    cut = [fault for one in window.findChildren(QWidget) if one.isVisible() for fault in [_fault(one)] if fault]
    assert not cut, "\n".join(cut)


def _fault(widget: QWidget) -> str:
    if not isinstance(widget, (QAbstractButton, QLabel)) or not widget.text():
        return ""
    size, wanted = widget.size(), widget.minimumSizeHint()
    if isinstance(widget, QCommandLinkButton) or (isinstance(widget, QLabel) and widget.wordWrap()):
        wanted.setWidth(0)
        wanted.setHeight(widget.heightForWidth(size.width()))
    elif widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return (
            ""
            if widget.toolTip() or size.width() >= wanted.width()
            else f"{widget.text()!r} is cut, and has no tip that tells it"
        )
    if size.width() + SLACK_PX < wanted.width() or size.height() + SLACK_PX < wanted.height():
        return f"{widget.text()!r} of {type(widget).__name__} {widget.objectName()} has {size}, and needs {wanted}"
    return ""
