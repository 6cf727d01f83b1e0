"""Rewrites a graph so that a part of it is computed in 16-bit floats, for graphics cards; weights stay as they are stored.

Casts before and behind the part, and of the weights that it takes, are all that is added: runtimes fold those of weights when they load.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from s2sr.plugin.engine.models.graph_files import LENGTH, VARINT, NoGraphError, fields
from s2sr.plugin.engine.sentences import Sentence

FLOAT, FLOAT16, INT = 1, 10, 2
"""Types of ONNX's tensors, and of its attributes."""
GRAPH, NODE, VALUE = 7, 1, 13
"""Fields: the graph of a model, the nodes of a graph, what it says of its tensors."""
FLOATS_ONLY = {"Conv", "LeakyRelu", "Relu", "Add", "Mul", "DepthToSpace", "Identity"}
"""Operators all of whose inputs are floats."""


@dataclass(frozen=True)
class Node:
    """A node: its operator, the tensors that it takes and makes, and its other fields."""

    kind: str
    taken: tuple[str, ...]
    made: tuple[str, ...]
    rest: bytes

    @classmethod
    def read(cls, content: memoryview) -> Node:
        """Reads a node."""
        found = [(field, bytes(value)) for field, value in fields(content) if not isinstance(value, int)]
        taken, made, kind = (tuple(text.decode() for field, text in found if field == wanted) for wanted in (1, 2, 4))
        rest = b"".join(_field(field, value) for field, value in found if field not in (1, 2, 4))
        return cls("".join(kind), taken, made, rest)

    def written(self) -> bytes:
        """Returns it as bytes."""
        texts = [(1, name) for name in self.taken] + [(2, name) for name in self.made] + [(4, self.kind)]
        return b"".join(_field(field, text.encode()) for field, text in texts) + self.rest


def halved(content: bytes, start: Collection[str], end: str) -> bytes:
    """Returns a graph whose part between some tensors and another is computed in 16-bit floats.

    Raises:
        NoGraphError: if it has no such part, or one that is not of floats alone.
    """
    parts = []
    for field, value in fields(memoryview(content)):
        if field == GRAPH and not isinstance(value, int):
            value = memoryview(_graph(value, start, end))
        parts.append(_field(field, value))
    return b"".join(parts)


def _graph(content: memoryview, start: Collection[str], end: str) -> bytes:
    nodes, rest = [], []
    for field, value in fields(content):
        if field == NODE and not isinstance(value, int):
            nodes.append(Node.read(value))
        elif field != VALUE:
            rest.append(_field(field, value))
    return b"".join([*(_field(NODE, node.written()) for node in _rewritten(nodes, start, end)), *rest])


def _rewritten(nodes: list[Node], start: Collection[str], end: str) -> Iterator[Node]:
    part = _between(nodes, start, end)
    within = {name for place in part for name in nodes[place].made}
    outside = {name for place, node in enumerate(nodes) if place not in part for name in node.taken}
    if end not in within or (within & outside) - {end} or any(nodes[place].kind not in FLOATS_ONLY for place in part):
        raise NoGraphError(Sentence("it has no part of floats alone from {start} to {end}", start=", ".join(start), end=end))
    names = {end: f"{end}_half"}
    for place, node in enumerate(nodes):
        if place not in part:
            yield node
            continue
        for name in node.taken:
            if name and name not in within and name not in names:
                names[name] = f"{name}_to_half"
                yield _cast(name, names[name], FLOAT16)
        yield replace(node, taken=_renamed(node.taken, names), made=_renamed(node.made, names))
        if end in node.made:
            yield _cast(names[end], end, FLOAT)


def _between(nodes: list[Node], start: Collection[str], end: str) -> set[int]:
    """Returns the places of the nodes that make one tensor of others; nodes stand in their order."""
    reached, after = set(start), set()
    for place, node in enumerate(nodes):
        if reached & set(node.taken):
            reached |= set(node.made)
            after.add(place)
    wanted, part = {end}, set()
    for place in sorted(after, reverse=True):
        if wanted & set(nodes[place].made):
            wanted |= set(nodes[place].taken).difference(start)
            part.add(place)
    return part


def _renamed(names: Iterable[str], new: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(new.get(name, name) for name in names)


def _cast(taken: str, made: str, kind: int) -> Node:
    attribute = _field(1, b"to") + _field(3, kind) + _field(20, INT)
    return Node("Cast", (taken,), (made,), _field(5, attribute))


def _field(number: int, value: bytes | memoryview | int) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3 | VARINT) + _varint(value)
    return _varint(number << 3 | LENGTH) + _varint(len(value)) + bytes(value)


def _varint(value: int) -> bytes:
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    return bytes([*written, value])
