"""The report to paste into a question: what the plugin runs on, without names of users and computers and without secrets.

It is in English in every language, as those read it who are asked.
"""

from __future__ import annotations

import platform
import re
import sys
from configparser import ConfigParser
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..identity import ROOT
from ..settings import CONSISTENCY, ENGINE_DEVICE, ENGINE_PYTHON
from .engine_facts import EngineFacts
from .environment import redacted
from .installation import Installation

LOG_LINES = 25
SECRETS = re.compile(
    r"(?i)\b([\w-]*(?:password|passwd|token|secret|api[_-]?key|authorization|authcfg)[\w-]*)(\s*[=:]\s*)(?:bearer\s+|basic\s+)?\S+"
)
SHORT = 3
"""Names of fewer letters are left, as they stand in words."""


def report(facts: EngineFacts, fault: str = "") -> str:
    """Returns the report.

    Args:
        facts: What is known of the engine.
        fault: Why the last action failed, if it did.
    """
    rows = [
        ("plugin", plugin_version()),
        ("QGIS", Qgis.version()),
        ("Qt", QT_VERSION_STR),
        ("QGIS's Python", platform.python_version()),
        ("system", platform.platform()),
        ("engine", facts.readiness.value),
        ("variant", facts.variant or "-"),
        ("interpreter", facts.python or "-"),
        ("interpreter of one's own", ENGINE_PYTHON.value() or "-"),
        ("default device", ENGINE_DEVICE.value()),
        ("default consistency", CONSISTENCY.value()),
    ]
    lines = [f"{name:<26}{value}" for name, value in [*rows, *_check_rows(facts)]]
    if fault:
        lines += ["", "last fault:", fault]
    if facts.python and not facts.check and not fault:
        lines += ["", "not checked yet"]
    words = _last_of_log()
    if words and not facts.readiness.works:
        lines += ["", "end of install.log:", *words]
    return anonymous("\n".join(lines))


def plugin_version() -> str:
    """Returns the plugin's version."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version", fallback="unknown")


def anonymous(text: str) -> str:
    """Returns a text without logins in addresses, secrets, the user's folder, and the names of user and computer."""
    text = SECRETS.sub(r"\1\2***", redacted(text))
    homes = {str(Path.home()), Path.home().as_posix()} - {"/", ""}
    for home in sorted(homes, key=len, reverse=True):
        text = text.replace(home, "~")
    text = re.sub(r"(?i)((?:[a-z]:)?[\\/](?:users|home)[\\/])[^\\/\s]+", r"\1USER", text)
    for name, instead in ((_user(), "USER"), (platform.node(), "COMPUTER")):
        if len(name) >= SHORT and name not in ("root", "localhost"):
            text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", instead, text)
    return text


def _check_rows(facts: EngineFacts) -> list[tuple[str, object]]:
    said = facts.check
    if not said:
        return []
    rows: list[tuple[str, object]] = [("Python", said.get("python"))]
    rows += list((said.get("versions") or {}).items())
    rows += [("telemetry", said.get("telemetry")), ("offered", ", ".join(said.get("available") or []))]
    reasons = said.get("reasons") or {}
    for name, provider in (said.get("sessions") or {}).items():
        rows.append((f"session on {name}", provider or f"not obtained: {reasons.get(name, 'no reason given')}"))
    rows += [("device", said.get("device")), ("free memory, MB", said.get("memory_free_mb"))]
    return [*rows, ("free disk, MB", said.get("disk_free_mb"))]


def _last_of_log() -> list[str]:
    try:
        return Installation.managed().log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        return []


def _user() -> str:
    try:
        import getpass

        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "" if sys.platform != "win32" else Path.home().name
