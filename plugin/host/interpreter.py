"""Which Python runs the engine, and which Python one can be made from."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from ..identity import tr
from ..settings import ENGINE_PYTHON
from .process import run_child

OLDEST = (3, 9)
PROBE = (
    "import importlib.util as u, json, struct, sys;"
    "print(json.dumps({'version': sys.version_info[:3], 'bits': struct.calcsize('P') * 8,"
    " 'venv': bool(u.find_spec('venv') and u.find_spec('ensurepip'))}))"
)


@dataclass(frozen=True)
class BasePython:
    """An interpreter that was run and answered.

    Attributes:
        path: Its executable.
        version: ``3.11.2``.
    """

    path: str
    version: str


def managed_folder() -> Path:
    """Returns the folder of the engine's own environment, in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "s2sr" / "engine"


def environment_python(folder: Path) -> Path:
    """Returns the interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def install_hint() -> str:
    """Returns how to get an engine, in a sentence."""
    return tr('Run the algorithm "Install engine" (s2sr:installengine) once; it takes a few minutes and about 500 MB.')


def engine_python() -> str:
    """Returns the interpreter that runs the engine.

    Raises:
        QgsProcessingException: There is none; the message says how to get one.
    """
    chosen = ENGINE_PYTHON.value()
    if chosen:
        found = shutil.which(chosen)
        if found is None:
            words = tr(
                "The engine's interpreter {python} is missing or cannot be run. Correct it in Settings > Options > Sentinel-2 "
                "Super-Resolution, or empty it there to use the one that is made for you."
            )
            raise QgsProcessingException(f"{words.format(python=chosen)} {install_hint()}")
        return found
    folder = managed_folder()
    python = environment_python(folder)
    if folder.with_name("engine.incomplete").exists():
        raise QgsProcessingException(" ".join((tr("The engine's installation was not finished."), install_hint())))
    if not python.is_file():
        raise QgsProcessingException(" ".join((tr("The engine is not installed yet."), install_hint())))
    return str(python)


def base_candidates() -> list[Path]:
    """Returns where a Python may lie that environments can be made from, the likeliest first.

    ``sys.executable`` is QGIS itself on Windows and macOS (qgis/QGIS#66672), and whatever ``python3`` comes first in PATH under
    ``qgis_process``: only folders that Python itself knows are trusted before it.
    """
    minor = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    prefixes = list(dict.fromkeys((Path(sys.base_prefix), Path(sys.prefix), Path(sys.base_exec_prefix))))
    beside = Path(sys.executable or sys.prefix).parent
    if os.name == "nt":
        found = [prefix / "python.exe" for prefix in prefixes] + [beside / "python.exe", beside / "python3.exe"]
    else:
        names = (minor, "python3")
        found = [folder / name for folder in [prefix / "bin" for prefix in prefixes] for name in names]
        found += [folder / name for folder in (beside, beside / "bin", beside.parent / "Frameworks" / "bin") for name in names]
        found += [Path("/usr/bin/python3"), Path("/opt/homebrew/bin/python3"), Path("/usr/local/bin/python3")]
    on_path = shutil.which("python" if os.name == "nt" else "python3")
    if on_path and "WindowsApps" not in on_path:
        found.append(Path(on_path))
    return [path for path in dict.fromkeys(found) if path.is_file()]


def find_base_python(feedback: QgsProcessingFeedback) -> BasePython:
    """Returns the first candidate that runs, is new enough and can make environments.

    Raises:
        QgsProcessingException: None of them does; the message says what each lacks.
    """
    faults = []
    for path in base_candidates():
        answer: list[str] = []
        ending = run_child(str(path), ["-I", "-c", PROBE], feedback, answer.append, timeout_s=60)
        if ending.canceled:
            raise QgsProcessingException(tr("Cancelled."))
        if not ending.good or not answer:
            faults.append(tr("{path} does not run on its own").format(path=path))
            continue
        facts = json.loads(answer[-1])
        version = ".".join(str(part) for part in facts["version"])
        if tuple(facts["version"][:2]) < OLDEST or facts["bits"] != 64:
            words = tr("{path} is Python {version}, {bits} bit; the engine needs 3.9 or newer, 64 bit")
            faults.append(words.format(path=path, version=version, bits=facts["bits"]))
        elif not facts["venv"]:
            words = tr("{path} cannot make environments (on Debian and Ubuntu: apt install python3-venv)")
            faults.append(words.format(path=path))
        else:
            return BasePython(str(path), version)
    raise QgsProcessingException(
        tr(
            "No Python was found that the engine's environment can be made with: {faults}. Make an environment yourself, install "
            "plugin/requirements/base.txt into it, and name its interpreter in Settings > Options > Sentinel-2 Super-Resolution."
        ).format(faults="; ".join(faults) or tr("no candidate exists"))
    )
