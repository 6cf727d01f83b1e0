"""Pins everything that the engine's variants install, with hashes, for every system and Python: ``python tests/lock.py`` writes the locks.

``plugin/requirements/NAME.in`` says what is wanted, ``NAME.txt`` is made of it by uv, which has to reach the package index; versions that
still fit stay. ``--check`` needs no network: it names each lock that is not what this program wrote of today's inputs.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parents[1] / "plugin" / "requirements"
VARIANTS = ("base", "cuda", "directml", "openvino")
COMPILE = (
    "pip", "compile", "--quiet", "--universal", "--python-version", "3.9", "--generate-hashes", "--only-binary", ":all:",
    "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
)  # fmt: skip
HEAD = "# Made by tests/lock.py of {inputs}; do not edit. Inputs {before}, lock {after}.\n"
ENTRY = re.compile(r"[\w.\-]+==[\w.!+\-]+( ; [^\\\n]+)?( \\\n    --hash=sha256:[0-9a-f]{64})+\n")
"""A package of a lock: its version, where it is wanted, its files' hashes."""


def inputs_of(variant: str, folder: Path = REQUIREMENTS) -> dict[str, str]:
    """Returns the texts that a variant's lock is made of, by name: its own input and those it includes."""
    text = (folder / f"{variant}.in").read_text(encoding="utf-8")
    found = {f"{variant}.in": text}
    for name in re.findall(r"^-r (\w+)\.in$", text, re.MULTILINE):
        found.update(inputs_of(name, folder))
    return found


def head(inputs: dict[str, str], body: str) -> str:
    """Returns the first line of a lock, which holds what it was made of and what was made."""
    return HEAD.format(inputs=" ".join(inputs), before=_digest("".join(inputs.values())), after=_digest(body))


def fault(variant: str, folder: Path = REQUIREMENTS) -> str | None:
    """Returns what is wrong with a variant's lock, if anything is."""
    first, _, body = (folder / f"{variant}.txt").read_text(encoding="utf-8").partition("\n")
    rest = ENTRY.sub("", body)
    if rest or not body:
        return f"{variant}.txt has lines that pin no package with hashes: {rest[:80]!r}"
    if first + "\n" != head(inputs_of(variant, folder), body):
        return f"{variant}.txt was edited, or its inputs were: write it with python tests/lock.py"
    return None


def write(variant: str) -> None:
    """Writes a variant's lock."""
    path = REQUIREMENTS / f"{variant}.txt"
    uv = Path(sys.executable).with_name("uv")
    subprocess.run([uv, *COMPILE, "-o", path, REQUIREMENTS / f"{variant}.in"], cwd=REQUIREMENTS, check=True)
    body = "".join(line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if not line.startswith("#"))
    path.write_text(head(inputs_of(variant), body) + body, encoding="utf-8", newline="\n")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


if __name__ == "__main__":
    if sys.argv[1:] != ["--check"]:
        for variant in VARIANTS:
            write(variant)
    faults = [found for found in map(fault, VARIANTS) if found]
    print("\n".join(faults) or "the locks fit their inputs")
    sys.exit(1 if faults else 0)
