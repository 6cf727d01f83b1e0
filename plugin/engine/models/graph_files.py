"""Looks at an ONNX file before it is given to a library: whether it is one, and whether it wants to read other files.

An ONNX file is a protocol buffer: fields of a number, a wire type and a value, one after the other
(https://protobuf.dev/programming-guides/encoding). Of the messages in it, those are followed that lead to tensors, and of tensors the
name of the file that holds their values.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_text import is_file, shown
from s2sr.plugin.engine.sentences import Sentence

LARGEST_BYTES = 1 << 31
"""What a protocol buffer can hold."""
VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5
MESSAGES: dict[str, dict[int, str]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node", 11: "attribute"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {13: "entry"},
}
"""Fields of ONNX's messages that lead to tensors; the entries of a tensor say where its values are."""
DEEPEST = 64
WHOLE = Sentence("Is the file whole, and ONNX?")


class NoGraphError(ValueError):
    """The bytes are no ONNX model."""


def check_graph(graph: Path) -> None:
    """Makes sure that a graph is a file that may be opened: ONNX, and with values in itself or in files beside it.

    Raises:
        CardError: saying what is wrong.
    """
    if not is_file(graph):
        raise CardError("{graph} is no file", "Put the ONNX file beside the card.", graph=graph.name)
    try:
        size = graph.stat().st_size
        if not 0 < size < LARGEST_BYTES:
            raise CardError("{graph} cannot be an ONNX model: it has {size} bytes", WHOLE, graph=graph.name, size=size)
        outside = sorted({name for name in locations(memoryview(graph.read_bytes())) if not _beside(graph, name)})
    except OSError as error:
        raise CardError("cannot read {graph}: {why}", "May you read it?", graph=graph, why=error.strerror) from error
    except NoGraphError as error:
        raise CardError("{graph} cannot be opened as an ONNX model: {why}", WHOLE, graph=graph.name, why=error) from error
    if outside:
        raise CardError(
            "{graph} wants to read {outside}, which is no file beside it",
            "Values of a graph lie in the graph, or in a file in its folder.",
            graph=graph.name,
            outside=shown(outside[0]),
        )


def locations(content: memoryview, kind: str = "model", depth: int = 0) -> Iterator[str]:
    """Yields the names of the files that hold values of a graph's tensors.

    Raises:
        NoGraphError: if the bytes are no such message.
    """
    if depth > DEEPEST:
        raise NoGraphError(Sentence("it is nested too deeply"))
    inner = MESSAGES[kind]
    for number, value in fields(content):
        if number not in inner or isinstance(value, int):
            continue
        if inner[number] != "entry":
            yield from locations(value, inner[number], depth + 1)
            continue
        entry = {place: bytes(text) for place, text in fields(value) if not isinstance(text, int)}
        if entry.get(1) == b"location":
            yield entry.get(2, b"").decode("utf-8", "replace")


def fields(content: memoryview) -> Iterator[tuple[int, memoryview | int]]:
    """Yields numbers and values of a message's fields, those of a fixed width left out."""
    place, end = 0, len(content)
    while place < end:
        key, place = _varint(content, place)
        number, wire = key >> 3, key & 7
        if wire == LENGTH:
            size, place = _varint(content, place)
            if place + size > end:
                raise NoGraphError(Sentence("it is cut off"))
            yield number, content[place : place + size]
            place += size
        elif wire == VARINT:
            value, place = _varint(content, place)
            yield number, value
        elif wire in (FIXED32, FIXED64):
            place += 4 if wire == FIXED32 else 8
            if place > end:
                raise NoGraphError(Sentence("it is cut off"))
        else:
            raise NoGraphError(Sentence("it is no protocol buffer"))


def _varint(content: memoryview, place: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if place >= len(content):
            raise NoGraphError(Sentence("it is cut off"))
        byte = content[place]
        place += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, place
    raise NoGraphError(Sentence("it is no protocol buffer"))


def _beside(graph: Path, name: str) -> bool:
    """Tells whether a name is that of a regular file in the graph's folder, and no link that leads out of it."""
    if Path(name).name != name or not is_file(graph.parent / name):
        return False
    return (graph.parent / name).resolve().parent == graph.parent.resolve()
