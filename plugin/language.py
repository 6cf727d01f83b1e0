"""The plugin's texts in the language that QGIS is set to."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .identity import ROOT

FOLDER = ROOT / "resources" / "translations"
"""Holds ``s2sr_LANGUAGE.qm`` in a release; a checkout without them speaks English."""


class Language:
    """The translation that is installed, if there is one."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def install(self) -> None:
        """Has Qt translate into QGIS's language, or leaves English where there is no translation into it."""
        self.remove()
        for name in candidates(QgsApplication.locale()):
            path = FOLDER / f"s2sr_{name}.qm"
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                return

    def remove(self) -> None:
        """Takes the translation away again."""
        translator, self._translator = self._translator, None
        if translator is not None:
            QCoreApplication.removeTranslator(translator)


def candidates(locale: str) -> list[str]:
    """Returns the languages that serve a locale, the nearest first: for ``de_AT`` itself, then ``de``."""
    whole = locale.replace("-", "_").split(".")[0]
    language = whole.split("@")[0].split("_")[0]
    return [name for name in dict.fromkeys((whole, language)) if name]
