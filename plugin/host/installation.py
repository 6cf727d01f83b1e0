"""What lies on disk of the engine's own environment, and in which state it is."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QLockFile

from ..identity import ROOT, tr
from .interpreter import environment_python, managed_folder

REQUIREMENTS = ROOT / "plugin" / "requirements"
VARIANTS = ("cpu", "openvino", "cuda", "directml")
NEEDED_MB = {"cpu": 1000, "openvino": 1250, "cuda": 4700, "directml": 1000}
"""Free disk to install a variant with: its size and that of the downloads (installed: 650, 830 and 2993 MB of the first three)."""


@dataclass(frozen=True)
class Installation:
    """The engine's environment in one folder, with its records beside it.

    Attributes:
        folder: The virtual environment.
    """

    folder: Path

    @classmethod
    def managed(cls) -> Installation:
        """Returns the one in the QGIS profile."""
        return cls(managed_folder())

    @property
    def python(self) -> Path:
        """Returns its interpreter, whether it is there or not."""
        return environment_python(self.folder)

    @property
    def marker(self) -> Path:
        """Returns the file that exists while the environment is half-made."""
        return self.folder.with_name(self.folder.name + ".incomplete")

    @property
    def log(self) -> Path:
        """Returns the file with pip's words of the last installation."""
        return self.folder.with_name("install.log")

    @property
    def record(self) -> Path:
        """Returns the file that says what is installed."""
        return self.folder / "s2sr.json"

    @property
    def variant(self) -> str:
        """Returns the variant that is installed; empty if that is not known."""
        return self._recorded("variant")

    def is_current(self, variant: str) -> bool:
        """Tells whether the environment is whole and holds today's requirements of a variant."""
        return not self.marker.exists() and self.python.is_file() and self._recorded("requirements") == requirements_hash(variant)

    def begin(self) -> None:
        """Marks the environment as half-made and removes what was there.

        Raises:
            QgsProcessingException: Its files are in use or protected.
        """
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self.marker.write_text("The environment beside this file is being made; install the engine again to repair it.\n")
        self.clear()
        if self.log.exists():
            self.log.replace(self.log.with_suffix(".log.1"))

    def clear(self) -> None:
        """Removes the environment; its records beside it stay.

        Raises:
            QgsProcessingException: Its files are in use or protected.
        """
        try:
            if self.folder.exists():
                shutil.rmtree(self.folder)
        except OSError as error:
            raise QgsProcessingException(
                tr(
                    "The old environment in {folder} cannot be removed ({fault}). Close every other QGIS and run this again."
                ).format(folder=self.folder, fault=error)
            ) from error

    def remove(self) -> None:
        """Removes the environment and its records, also one that is half-made; the log stays.

        Raises:
            QgsProcessingException: Another QGIS installs it, or its files are in use or protected.
        """
        lock = self.lock()
        try:
            self.clear()
            self.marker.unlink(missing_ok=True)
        finally:
            lock.unlock()

    def complete(self, variant: str) -> None:
        """Records what is installed and takes the marker away."""
        self.record.write_text(json.dumps({"variant": variant, "requirements": requirements_hash(variant)}) + "\n")
        self.marker.unlink()

    def lock(self) -> QLockFile:
        """Returns a lock that is held, so that two QGIS do not install at once; a dead process holds none.

        Raises:
            QgsProcessingException: Another QGIS holds it.
        """
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(self.folder.with_name(self.folder.name + ".lock")))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            return lock
        if lock.error() == QLockFile.LockError.LockFailedError:
            raise QgsProcessingException(tr("Another QGIS is installing the engine right now. Wait for it, then run this again."))
        words = tr("The folder {folder} cannot be written to. Check its permissions and the disk.")
        raise QgsProcessingException(words.format(folder=self.folder.parent))

    def _recorded(self, key: str) -> str:
        try:
            return str(json.loads(self.record.read_text()).get(key, ""))
        except (OSError, ValueError, AttributeError):
            return ""


def requirements_file(variant: str) -> Path:
    """Returns the lock of a variant: every package it installs, pinned, with hashes."""
    return REQUIREMENTS / ("base.txt" if variant == "cpu" else f"{variant}.txt")


def requirements_hash(variant: str) -> str:
    """Returns a digest of everything a variant installs, which changes when a pin does."""
    import hashlib

    text = requirements_file(variant).read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(variant.encode() + text).hexdigest()
