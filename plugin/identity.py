"""What the plugin is called, where its files lie and where its pages are."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

PROVIDER_ID = "s2sr"
TITLE = "Sentinel-2 Super-Resolution"
HOMEPAGE = "https://s2sr.github.io/s2sr/"
ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "models"


def tr(text: str) -> str:
    """Returns the text in the user's language; placeholders are filled in afterwards, by name."""
    return QCoreApplication.translate("s2sr", text)


def mark(text: str) -> str:
    """Returns the text as it is; marks one that stands far from where it is shown, and is translated there."""
    return text


def labelled(name: str, text: str) -> str:
    """Returns a text behind the name of what it is about."""
    return tr("{name}: {text}").format(name=name, text=text)


def icon_path(name: str) -> Path:
    """Returns the file of an icon."""
    return ROOT / "resources" / "icons" / f"{name}.svg"


def icon(name: str = "s2sr") -> QIcon:
    """Returns an icon of the plugin."""
    return QIcon(str(icon_path(name)))
