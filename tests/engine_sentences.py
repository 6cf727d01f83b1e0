"""Finds the sentences that the engine says, as templates, in its code; for :mod:`translations`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

SAYING = {"Sentence": (0,), "log": (0,), "progress": (1,), "error": (1, 2)}
"""Which arguments of a call are sentences; those of errors are the first two."""
DEEPEST = 4
"""Names and functions that are followed from a call to a literal."""


def sentences(files: list[Path]) -> Iterator[tuple[str, Path]]:
    """Gives the templates, each with its file, in the order of files and lines.

    Args:
        files: The engine's modules.
    """
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    errors = _errors(list(trees.values()))
    elsewhere = [node for tree in trees.values() for node in tree.body]
    for path, tree in trees.items():
        search = _Search([*ast.walk(tree)], elsewhere)
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            for argument in _said(call, errors):
                yield from ((text, path) for text in search.texts(argument, DEEPEST) if is_worded(text))


def is_worded(template: str) -> bool:
    """Tells whether there is anything to translate in a template beside its fields."""
    try:
        return any(letter.isalpha() for text, _, _, _ in Formatter().parse(template) for letter in text)
    except ValueError:
        return True


def _errors(trees: list[ast.Module]) -> set[str]:
    """Returns the names of the engine's errors."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known, before = {"EngineError"}, 0
    while len(known) > before:
        before = len(known)
        known |= {one.name for one in classes if any(isinstance(base, ast.Name) and base.id in known for base in one.bases)}
    return known


def _said(call: ast.Call, errors: set[str]) -> list[ast.expr]:
    """Returns those arguments of a call that are sentences."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    places = (0, 1) if name in errors else SAYING.get(name, ())
    return [call.args[place] for place in places if place < len(call.args) and not isinstance(call.args[place], ast.Starred)]


class _Search:
    """Finds the literals that an expression can be.

    Args:
        here: Every node of its module.
        elsewhere: The statements at the top of all modules.
    """

    def __init__(self, here: list[ast.AST], elsewhere: list[ast.stmt]) -> None:
        self._here = here
        self._elsewhere = elsewhere

    def texts(self, node: ast.AST, depth: int) -> Iterator[str]:
        """Gives the literals."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, (ast.IfExp, ast.BoolOp)):
            parts = [node.body, node.orelse] if isinstance(node, ast.IfExp) else node.values
            for part in parts:
                yield from self.texts(part, depth)
        elif isinstance(node, (ast.Tuple, ast.List, ast.Dict)):
            for part in node.values if isinstance(node, ast.Dict) else node.elts:
                yield from self.texts(part, depth)
        elif isinstance(node, ast.Subscript):
            yield from self.texts(node.value, depth)
        elif depth and isinstance(node, ast.Name):
            for value in self._values(node.id):
                yield from self.texts(value, depth - 1)
        elif depth and isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for value in self._returned(node.func.id):
                yield from self.texts(value, depth - 1)

    def _values(self, name: str) -> list[ast.expr]:
        return _assigned(self._here, name) or _assigned(self._elsewhere, name)

    def _returned(self, name: str) -> list[ast.expr]:
        for places in (self._here, self._elsewhere):
            for node in places:
                if isinstance(node, ast.FunctionDef) and node.name == name:
                    return [one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value is not None]
        return []


def _assigned(places: list[ast.AST] | list[ast.stmt], name: str) -> list[ast.expr]:
    found = []
    for node in places:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        if any(isinstance(target, ast.Name) and target.id == name for target in targets) and node.value is not None:
            found.append(node.value)
    return found
