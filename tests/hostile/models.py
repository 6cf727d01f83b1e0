"""Cards that are broken or set up to harm, graphs that are none, and graphs that answer rubbish."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import numpy as np
import onnx
import yaml
from onnx import TensorProto, external_data_helper, helper

from s2sr.tests.engine.models.graphs import RUBBISH, box, filtered, node, write_graph, write_rubbish
from s2sr.tests.engine.support import ROOT
from s2sr.tests.hostile.cases import DONE, FOUR, REFUSED, Attempt, Member, device, flipped, plain, truncated

GOOD = {
    "name": "mine", "task": "sisr", "graph": "mine.onnx", "bands": list(FOUR), "factor": 2, "margin_px": 4, "gsd_m": 10,
    "scaling": {"multiplier": 1}, "licence": "CC0-1.0",
}  # fmt: skip
NUMBERS = (0, -1, float("nan"), float("inf"), 1e308, 1e-320, 10**400, True, None, "10", [], {})
KEYS = (
    "factor",
    "margin_px",
    "gsd_m",
    "psf",
    "scaling",
    "bands",
    "optional_bands",
    "level",
    "name",
    "licence",
    "task",
    "graph",
    "frames",
)


def _model(folder: Path, **changes: object) -> Path:
    write_graph(folder / "mine.onnx", 4, 2)
    card = folder / "mine.yaml"
    card.write_text(yaml.safe_dump({**GOOD, **changes}))
    return card


def _attempt(rng: Random, folder: Path, file: Path, wanted: int | None = REFUSED) -> Attempt:
    image, truth = plain(rng, folder)
    output = folder / "fine.tif"
    arguments = ("super-resolve", "--input", str(image), "--output", str(output), "--model-file", str(file))
    return Attempt(arguments, (output,), wanted, truth=truth, like=image)


def whole(rng: Random, folder: Path) -> Attempt:
    return _attempt(rng, folder, _model(folder), DONE)


def rubbish(rng: Random, folder: Path) -> Attempt:
    card = _model(folder)
    write_rubbish(folder / "mine.onnx", rng.choice(sorted(RUBBISH)))
    return _attempt(rng, folder, card)


def wrong_value(rng: Random, folder: Path) -> Attempt:
    key, value = rng.choice(KEYS), rng.choice(NUMBERS)
    if key == "scaling" and rng.random() < 0.8:
        value = {"multiplier": value}
    return _attempt(rng, folder, _model(folder, **{key: value}), None)


def long_value(rng: Random, folder: Path) -> Attempt:
    """Values that nobody wants to read in an error."""
    value = rng.choice(("x" * 50_000, ["B99"] * 9000, {"x" * 20_000: 1}, "\N{SATELLITE}" * 9000, "a\nb" * 9000))
    return _attempt(rng, folder, _model(folder, **{rng.choice((*KEYS, "unknown")): value}), None)


def odd_text(rng: Random, folder: Path) -> Attempt:
    card = _model(folder)
    text = rng.choice(
        (
            "name: 2021-02-31\n", "name: 2021-13-45T99:99:99\n", "[" * 20_000, "a: " * 500, "{" * 3000 + "}" * 3000, "- " * 5000,
            "? [a]\n: b\n", "!!python/object/apply:os.system ['touch ran']\n", "!!binary x\n", "a: &a [x, *a]\n", "\x00",
            "%YAML 9.9\n---\n", "a: b: c", "'" * 1001, "x" * 60_000,
            "name: 1e400\n", "!!float x\n", "--- a\n--- b\n", "\ufeffname: x\n", "<<: [1]\n",
            "!!int 0x\n", "!!timestamp x\n",
        )
    )  # fmt: skip
    card.write_text(text, encoding="utf-8")
    return _attempt(rng, folder, card)


def aliases(rng: Random, folder: Path) -> Attempt:
    """A few hundred bytes that stand for billions."""
    card = _model(folder)
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    with card.open("a") as file:
        file.write("\n".join(lines).replace("a8:", rng.choice(("bands:", "trained_on:", "figures:", "a8:"))))
    return _attempt(rng, folder, card)


def large_card(rng: Random, folder: Path) -> Attempt:
    card = _model(folder)
    os.truncate(card, rng.choice((1 << 20, 1 << 30)))
    return _attempt(rng, folder, card)


def card_bits(rng: Random, folder: Path) -> Attempt:
    card = _model(folder)
    rng.choice((truncated, flipped))(rng, card)
    return _attempt(rng, folder, card, None)


def graph_bits(rng: Random, folder: Path) -> Attempt:
    card = _model(folder)
    rng.choice((truncated, flipped))(rng, folder / "mine.onnx")
    return _attempt(rng, folder, card, None)


def no_files(rng: Random, folder: Path) -> Attempt:
    """Pipes, devices, folders and links where the card or the graph ought to be."""
    card = _model(folder)
    path = rng.choice((card, folder / "mine.onnx"))
    path.unlink()
    kind = rng.choice(("fifo", "folder", "zero", "null", "loop", "none", "empty"))
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind in ("zero", "null"):
        device(path, 5 if kind == "zero" else 3)
    elif kind == "loop":
        path.symlink_to(path.name)
    elif kind == "empty":
        path.touch()
    return _attempt(rng, folder, card)


def graph_elsewhere(rng: Random, folder: Path) -> Attempt:
    name = rng.choice(
        (
            "../mine.onnx",
            "/etc/passwd",
            "a/../mine.onnx",
            "..",
            ".",
            "",
            "mine.onnx\x00",
            "x" * 300,
            "~",
            "CON",
            "\\\\host\\share",
        )
    )
    return _attempt(rng, folder, _model(folder, graph=name))


def named_oddly(rng: Random, folder: Path) -> Attempt:
    _model(folder)
    name = rng.choice(
        ("x" * 300 + ".yaml", "", ".", "none.yaml", os.fsdecode(b"\xff.yaml"), "a/b.yaml", "mine", "mine.txt", "\n.yaml")
    )
    return _attempt(rng, folder, folder / name, DONE if name in ("mine", "mine.txt") else REFUSED)


def weights_elsewhere(rng: Random, folder: Path) -> Attempt:
    """Weights that the graph wants read from another file, or more of them than there are."""
    card, location = (
        _model(folder),
        rng.choice(("/etc/passwd", "../../../../etc/passwd", "a/b", "none.bin", "/dev/zero", "mine.yaml")),
    )
    nodes, known = filtered(box(3), "b", "output", 4)
    model = onnx.load(str(write_graph(folder / "mine.onnx", 4, 2, after=nodes, **known)))
    tensor = next(one for one in model.graph.initializer if one.name == "kernel")
    external_data_helper.set_external_data(tensor, location, offset=0, length=len(tensor.raw_data))
    tensor.ClearField("raw_data")
    (folder / "mine.onnx").write_bytes(model.SerializeToString())
    return _attempt(rng, folder, card)


def odd_graph(rng: Random, folder: Path) -> Attempt:
    """Operators and versions that there are not, other inputs than promised, and memory that nobody has."""
    card, path = _model(folder), folder / "mine.onnx"
    kind = rng.choice(("operator", "domain", "opset", "ir", "shape", "type", "bands", "memory", "loop", "outputs"))
    shape = {"shape": [1, 4, 10**9, 10**9], "bands": ["n", 3, "r", "c"]}.get(kind, ["n", 4, "r", "c"])
    taken = helper.make_tensor_value_info("input", TensorProto.DOUBLE if kind == "type" else TensorProto.FLOAT, shape)
    given = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in ("output", "b")[: 2 if kind == "outputs" else 1]
    ]
    nodes = [node("Identity", "input", "b"), node("Resize", "b", "", "scales", "output")]
    known = {"scales": np.array([1, 1, 2, 2], np.float32), "many": np.array([10**6, 10**6])}
    if kind in ("operator", "domain"):
        nodes[0] = node("Nonsense", "input", "b", domain="x.y" if kind == "domain" else "")
    if kind == "memory":
        nodes += [
            node("ConstantOfShape", "many", "huge"),
            node("ReduceSum", "huge", "s", keepdims=0),
            node("Add", "b", "s", "unused"),
        ]
    if kind == "loop":
        nodes[0] = node("Identity", "output", "b")
    arrays = [onnx.numpy_helper.from_array(array, name) for name, array in known.items()]
    graph = helper.make_graph(nodes, "odd", [taken], given, arrays)
    opset, version = (9999 if kind == "opset" else 17), (999 if kind == "ir" else 8)
    path.write_bytes(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=version).SerializeToString()
    )
    return _attempt(rng, folder, card)


def shipped_changed(rng: Random, folder: Path) -> Attempt:
    """A copy of the program, one of whose shipped files was changed."""
    for name in ("plugin", "models"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "metadata.txt"):
        shutil.copy(ROOT / name, folder)
    changed = folder / "models" / rng.choice(("sisr_x2.yaml", "sisr_x2.onnx", "SHA256SUMS", "bicubic.yaml"))
    how = rng.choice((flipped, truncated, lambda rng, path: path.unlink()))
    how(rng, changed)
    image, _ = plain(rng, folder)
    output = folder / "fine.tif"
    model = "bicubic" if changed.stem == "bicubic" else "sisr_x2"
    arguments = rng.choice(
        (("super-resolve", "--input", str(image), "--output", str(output), "--model", model), ("models",), ("check",))
    )
    wanted = None if changed.name == "SHA256SUMS" else REFUSED
    outputs = (output,) if len(arguments) > 1 else ()
    return Attempt(arguments, outputs, wanted, launcher=folder / "plugin" / "engine" / "launch.py")


MEMBERS: dict[str, Member] = {
    one.__name__: one
    for one in (
        whole, rubbish, wrong_value, long_value, odd_text, aliases, large_card, card_bits, graph_bits, no_files, graph_elsewhere,
        named_oddly, weights_elsewhere, odd_graph, shipped_changed,
    )
}  # fmt: skip
