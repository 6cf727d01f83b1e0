"""Finds the sentences that the engine says, as templates, in its code; for :mod:`translations`."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

SAYING = {"Sentence": (0,), "log": (0,), "progress": (1,), "error": (1, 2)}
"""Which arguments of a call are sentences; those of errors are the first two."""
DEEPEST = 5
"""Names, parameters and functions that are followed from a call to a literal."""


def sentences(files: list[Path]) -> Iterator[tuple[str, Path]]:
    """Gives the templates, each with its file, in the order of files and lines.

    Args:
        files: The engine's modules.
    """
    modules = [Module(path) for path in files]
    search = Search(modules)
    errors = kinds([one for module in modules for one in module.classes])
    for module in modules:
        for call in module.calls:
            for argument in _said(call, errors):
                yield from ((text, module.path) for text in search.texts(argument, module, DEEPEST) if is_worded(text))


def is_worded(template: str) -> bool:
    """Tells whether there is anything to translate in a template beside its fields."""
    try:
        return any(letter.isalpha() for text, _, _, _ in Formatter().parse(template) for letter in text)
    except ValueError:
        return True


def kinds(classes: list[ast.ClassDef]) -> set[str]:
    """Returns the names of the engine's errors."""
    known, before = {"EngineError"}, 0
    while len(known) > before:
        before = len(known)
        known |= {one.name for one in classes if any(isinstance(base, ast.Name) and base.id in known for base in one.bases)}
    return known


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def _said(call: ast.Call, errors: set[str]) -> list[ast.expr]:
    """Returns those arguments of a call that are sentences."""
    name = _called(call)
    places = (0, 1) if name in errors else SAYING.get(name, ())
    return [call.args[place] for place in places if place < len(call.args) and not isinstance(call.args[place], ast.Starred)]


class Module:
    """A module of the engine.

    Args:
        path: Its file.

    Attributes:
        path: The same.
        calls: Every call in it, by line.
        classes: Every class in it.
        functions: Every function in it, also those within others.
        assigned: What is assigned to a name, anywhere in it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        calls = [node for node in nodes if isinstance(node, ast.Call)]
        self.calls = sorted(calls, key=lambda call: (call.lineno, call.col_offset))
        self.classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
        self.functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]
        self.assigned: dict[str, list[ast.expr]] = defaultdict(list)
        for node in nodes:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            for target in targets:
                if isinstance(target, ast.Name) and node.value is not None:
                    self.assigned[target.id].append(node.value)

    def taking(self, name: ast.Name) -> ast.FunctionDef | None:
        """Returns the innermost function around a name that has it as a parameter."""
        around = [one for one in self.functions if one.lineno <= name.lineno <= (one.end_lineno or 0)]
        having = [one for one in around if any(parameter.arg == name.id for parameter in parameters(one))]
        return max(having, key=lambda one: one.lineno, default=None)


def parameters(function: ast.FunctionDef) -> list[ast.arg]:
    """Returns what a function is given, by place and by name."""
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


class Search:
    """Finds the literals that an expression can be.

    Args:
        modules: All of the engine.
    """

    def __init__(self, modules: list[Module]) -> None:
        self._modules = modules

    def texts(self, node: ast.AST, module: Module, depth: int) -> Iterator[str]:
        """Gives the literals that an expression of a module can be."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
            return
        for part in _parts(node):
            yield from self.texts(part, module, depth)
        if depth:
            for value, place in self._behind(node, module):
                yield from self.texts(value, place, depth - 1)

    def _behind(self, node: ast.AST, module: Module) -> list[tuple[ast.expr, Module]]:
        """Returns what stands behind a name or a call of a function, each with its module."""
        if isinstance(node, ast.Call):
            found = self._functions(_called(node), module)
            returned = [(one, place) for function, place in found for one in ast.walk(function) if isinstance(one, ast.Return)]
            return [(one.value, place) for one, place in returned if one.value is not None]
        if not isinstance(node, ast.Name):
            return []
        function = module.taking(node)
        if function is not None:
            return [] if function.name in SAYING else self._given(function, node.id)
        places = [module] if node.id in module.assigned else self._modules if node.id.isupper() else []
        return [(value, place) for place in places for value in place.assigned.get(node.id, ())]

    def _functions(self, name: str, module: Module) -> list[tuple[ast.FunctionDef, Module]]:
        own = [(one, module) for one in module.functions if one.name == name]
        return own or [(one, place) for place in self._modules for one in place.functions if one.name == name]

    def _given(self, function: ast.FunctionDef, name: str) -> list[tuple[ast.expr, Module]]:
        """Returns what the calls of a function give for one of its parameters."""
        names = [parameter.arg for parameter in parameters(function)]
        place = names.index(name) - (names[0] in ("self", "cls"))
        found: list[tuple[ast.expr, Module]] = []
        for module in self._modules:
            for call in module.calls:
                if _called(call) == function.name:
                    found += [(one, module) for one in call.args[place : place + 1]]
                    found += [(keyword.value, module) for keyword in call.keywords if keyword.arg == name]
        return found


def _parts(node: ast.AST) -> list[ast.expr]:
    """Returns the expressions of which one is the value of another."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.Dict):
        return node.values
    if isinstance(node, (ast.Tuple, ast.List)):
        return node.elts
    return [node.value] if isinstance(node, ast.Subscript) else []
