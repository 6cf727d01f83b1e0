"""Reads the text of a card: plain YAML of a bounded size, in which nothing stands for something else."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import yaml

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.sentences import Sentence, shortened

LARGEST_BYTES = 1 << 16
DEEPEST = 8
"""Lists and keys within one another."""
PLAIN = Sentence("A card is plain YAML of keys and values: see the page Model cards.")


class CardLoader(yaml.SafeLoader):
    """YAML without anchors, aliases and tags, which can stand for billions of values or for objects, and without keys that come twice.

    Dates stay texts, as no key of a card is one.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in known if tag != "tag:yaml.org,2002:timestamp"]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Composes a node that may be in a card."""
        peek: Any = self.peek_event
        event = peek()
        if getattr(event, "anchor", None) is not None or getattr(event, "tag", None) is not None or self.depth >= DEEPEST:
            raise yaml.MarkedYAMLError(
                problem="it has anchors, aliases, tags or deep nesting, which no card needs", problem_mark=event.start_mark
            )
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Constructs a mapping whose keys are different ones."""
        values: dict[Any, Any] = super().construct_mapping(node, deep)
        if len(values) < len(node.value):
            raise yaml.MarkedYAMLError(problem="a key stands twice", problem_mark=node.start_mark)
        return values


def shown(value: object) -> str:
    """Returns a value of a card as an error shows it."""
    return shortened(repr(value), 80)


def is_file(path: Path) -> bool:
    """Tells whether there is a regular file; a name that no file can have is none."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def read_values(path: Path) -> dict[Any, Any]:
    """Reads a card's keys and values.

    Raises:
        CardError: if it cannot be read, is no such YAML, or is larger than cards are.
    """
    try:
        if not is_file(path):
            raise CardError("{path} is no file", "A model is run by a card, NAME.yaml beside NAME.onnx.", path=path)
        if path.stat().st_size > LARGEST_BYTES:
            raise CardError("{file} is larger than any card, {largest} KB", PLAIN, file=path.name, largest=LARGEST_BYTES >> 10)
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CardError(
            "cannot read the model card {path}: {why}",
            "A model is run by a card, NAME.yaml beside NAME.onnx.",
            path=path,
            why=error,
        ) from error
    try:
        loader = CardLoader(text)
        values = loader.get_single_data()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise CardError("{file} is no YAML that a card can be: {why}", PLAIN, file=path.name, why=_one_line(error)) from error
    if not isinstance(values, dict):
        raise CardError("{file} has no keys", PLAIN, file=path.name)
    return values


def _one_line(error: Exception) -> str:
    problem, mark = getattr(error, "problem", None) or str(error), getattr(error, "problem_mark", None)
    place = f", line {mark.line + 1}" if mark is not None else ""
    return shortened(" ".join(str(problem).split()), 200) + place
