"""What is known of the engine without starting it: in which state it is, and what its last check said."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from ..settings import ENGINE_PYTHON
from .installation import VARIANTS, Installation


class Readiness(Enum):
    """The state of the engine."""

    MISSING = "missing"
    HALF_MADE = "half-made"
    OUTDATED = "outdated"
    READY = "ready"
    OWN = "own"
    OWN_MISSING = "own missing"

    @property
    def works(self) -> bool:
        """Tells whether runs can be started."""
        return self in (Readiness.OUTDATED, Readiness.READY, Readiness.OWN)


@dataclass(frozen=True)
class EngineFacts:
    """The engine as files say it is.

    Attributes:
        readiness: Its state.
        python: Its interpreter; empty if there is none.
        variant: What is installed; of an interpreter of one's own, empty.
        check: What its last check said; empty if there was none, or of another engine.
    """

    readiness: Readiness
    python: str = ""
    variant: str = ""
    check: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def now(cls) -> EngineFacts:
        """Returns today's, from a look at a few files."""
        chosen = ENGINE_PYTHON.value()
        if chosen:
            found = shutil.which(chosen)
            return cls(Readiness.OWN, found, "", read_check(found)) if found else cls(Readiness.OWN_MISSING, chosen)
        installation = Installation.managed()
        if installation.marker.exists():
            return cls(Readiness.HALF_MADE)
        if not installation.python.is_file():
            return cls(Readiness.MISSING)
        python, variant = str(installation.python), installation.variant
        current = variant in VARIANTS and installation.is_current(variant)
        return cls(Readiness.READY if current else Readiness.OUTDATED, python, variant, read_check(python))

    @property
    def device(self) -> str:
        """Returns the device that the last check was given; empty if there was none."""
        return str(self.check.get("device") or "")

    def version(self, package: str) -> str:
        """Returns the version of one of the engine's packages; empty if it is not known."""
        return str((self.check.get("versions") or {}).get(package) or "")


def check_file() -> Path:
    """Returns the file with what the last check said."""
    return Installation.managed().folder.with_name("check.json")


def store_check(python: str, said: dict[str, Any]) -> None:
    """Keeps what a check of an interpreter said."""
    path = check_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"python": python, "stamp": _stamp(python), "said": said}), encoding="utf-8")


def read_check(python: str) -> dict[str, Any]:
    """Returns what the last check said, if it was of this interpreter as it is now."""
    try:
        kept = json.loads(check_file().read_text(encoding="utf-8"))
        current = kept["python"] == python and kept["stamp"] == _stamp(python)
        return dict(kept["said"]) if current else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _stamp(python: str) -> float:
    """Returns a number that changes when an environment is made anew."""
    beside = Path(python).parents[1] / "pyvenv.cfg"
    return (beside if beside.is_file() else Path(python)).stat().st_mtime
