"""Finds names of Qt in the plugin that PyQt6 does not have: classes that moved, enums without their scope, functions that went."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("ui", "plugin/host", "plugin/algorithms")


def files() -> list[Path]:
    """Returns what runs inside QGIS."""
    return [*(ROOT / "plugin").glob("*.py"), *(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py")))]


def missing(path: Path) -> list[str]:
    """Returns the names of Qt in a file that do not exist, with their lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known, faults = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    known[alias.asname or alias.name] = getattr(module, alias.name)
                else:
                    faults.append(f"{path.name}:{node.lineno}: {node.module}.{alias.name}")
        if isinstance(node, ast.Attribute) and node.attr == "exec_":
            faults.append(f"{path.name}:{node.lineno}: exec_")
    chains = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    return faults + [
        f"{path.name}:{node.lineno}: {'.'.join(chain)}" for node in chains if (chain := _chain(node)) and not _there(chain, known)
    ]


def _chain(node: ast.expr) -> list[str]:
    """Returns ``a.b.c`` as its names; nothing where it begins with something else."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else []


def _there(chain: list[str], known: dict) -> bool:
    place = known.get(chain[0])
    for name in chain[1:]:
        if not isinstance(place, type):
            return True
        if not hasattr(place, name):
            return False
        place = getattr(place, name)
    return True


if __name__ == "__main__":
    import stand_in

    stand_in.put_in_place()
    checked = [Path(name) for name in sys.argv[1:]] or files()
    found = [fault for path in checked for fault in missing(path)]
    print("\n".join(found) or f"{len(checked)} files")
    sys.exit(bool(found))
