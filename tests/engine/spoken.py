"""Finds what the engine says to a person, and the literal templates that it is made of."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from s2sr.tests.engine_sentences import kinds

ENGINE = Path(__file__).resolve().parents[2] / "plugin" / "engine"
FILES = sorted(path for path in ENGINE.rglob("*.py") if "__pycache__" not in path.parts)
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in FILES}
EVENTS = {"log": (0,), "progress": (1,)}
"""Which arguments of the methods of ``Events`` are sentences."""


KINDS = kinds([node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)])
"""Names of the errors that a person is shown."""


def functions() -> tuple[dict[str, list[tuple[ast.Module, ast.FunctionDef]]], dict[int, ast.FunctionDef]]:
    """Returns the engine's functions by name, and the innermost one in which each call stands, by its identity."""
    by_name: dict[str, list[tuple[ast.Module, ast.FunctionDef]]] = {}
    around: dict[int, ast.FunctionDef] = {}
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                by_name.setdefault(node.name, []).append((tree, node))
                around.update((id(call), node) for call in ast.walk(node) if isinstance(call, ast.Call))
    return by_name, around


FUNCTIONS, AROUND = functions()


def spoken(call: ast.Call) -> list[ast.expr]:
    """Returns the arguments of a call that are sentences or their templates."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in KINDS:
        return call.args[:2]
    if name == "Sentence":
        return call.args[:1]
    said_by = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    if name in EVENTS and said_by in ("events", "self.events", "self._events"):
        return [call.args[place] for place in EVENTS[name]]
    return []


def sentences() -> Iterator[tuple[str, ast.Call, list[ast.expr], ast.Module]]:
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (texts := spoken(node)):
                yield f"{path.relative_to(ENGINE)}:{node.lineno}", node, texts, tree


SENTENCES = list(sentences())


Scope = tuple[ast.Module, ast.AST]
"""A module, and the function in it in which an expression stands."""


class UnknownError(Exception):
    """An expression that is not known to be a sentence or made of literals."""


def templates(text: ast.expr, scope: Scope) -> list[str]:
    """Returns the literals that an expression can be; what is a sentence already is none, and is looked at where it is made."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return [text.value]
    if isinstance(text, ast.IfExp):
        return templates(text.body, scope) + templates(text.orelse, scope)
    if isinstance(text, ast.BoolOp):
        return [one for value in text.values for one in templates(value, scope)]
    if isinstance(text, ast.Attribute) and text.attr in ("message", "hint"):
        return []
    if isinstance(text, ast.Call):
        return returned(ast.unparse(text.func).split(".")[-1], scope)
    if isinstance(text, ast.Name):
        return named(text.id, scope)
    raise UnknownError(ast.unparse(text))


def returned(function: str, scope: Scope) -> list[str]:
    """Returns the literals that a function of the engine returns, the module's own first; none where it returns sentences."""
    if function == "Sentence":
        return []
    made = FUNCTIONS.get(function, [])
    made = [one for one in made if one[0] is scope[0]] or made
    if made and all(node.returns is not None and "Sentence" in ast.unparse(node.returns) for _, node in made):
        return []
    returns = [
        (tree, node, one.value) for tree, node in made for one in ast.walk(node) if isinstance(one, ast.Return) and one.value
    ]
    if not returns:
        raise UnknownError(function)
    return [text for tree, node, value in returns for text in templates(value, (tree, node))]


def named(name: str, scope: Scope) -> list[str]:
    """Returns the literals that a name can stand for: an argument or a variable of the function, or a constant."""
    tree, function = scope
    if isinstance(function, ast.FunctionDef):
        arguments = [*function.args.args, *function.args.kwonlyargs]
        if any(one.arg == name and one.annotation and "Sentence" in ast.unparse(one.annotation) for one in arguments):
            return []
    for place in (function, tree):
        values = [value for target, value in assigned(place) if target == name]
        if values:
            return [text for value in values for text in templates(value, scope)]
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module and any(alias.name == name for alias in node.names):
            home = ENGINE.joinpath(*node.module.split(".")[3:]).with_suffix(".py")
            return named(name, (TREES[home], TREES[home]))
    raise UnknownError(name)


def assigned(place: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yields names and what is assigned to them, below a node."""
    for node in ast.walk(place):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            if isinstance(target, ast.Name):
                yield target.id, node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                yield from ((ast.unparse(one), value) for one, value in zip(target.elts, node.value.elts))
