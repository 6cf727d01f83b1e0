"""What tells one job from another: whatever its pixels and figures depend on, for its journal and for going on from it."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.commands.requests import MODEL_FILES, RunRequest
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import checksum, find_card
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.originals import SIDECARS, files_of, local_file
from s2sr.plugin.engine.source.scene import BandSource, Scene
from s2sr.plugin.engine.stack.records import Stack
from s2sr.plugin.engine.version import version

ENDS_BYTES = 1 << 16
"""How much of a file is summed at either end."""
PLAIN = (".tif", ".tiff", ".jp2", ".zip", ".img")
"""Endings of files that refer to no others."""
RUNTIMES = ("numpy", "rasterio", "onnxruntime", "openvino")


def fingerprint(
    card: Card, run: RunRequest, device: str, grid: Grid, datasets: Iterable[str], *made_of: object, **readable: Any
) -> dict[str, Any]:
    """Returns what tells a job from others.

    Args:
        card: Of the model.
        run: How it is run.
        device: What it runs on.
        grid: Of the reference pixels.
        datasets: What is read, as rasterio opens it.
        made_of: What was asked for and found in the inputs; it counts by its text.
        readable: What is said beside that, for those who read the journal.
    """
    how = replace(run, threads=0, journal=None, resume=True)
    text = "\n".join(map(repr, (*made_of, how, grid)))
    return {
        **readable,
        "version": version(),
        "runtimes": _runtimes(),
        "device": device,
        "model": card.name,
        "model_sha256": checksum(card.graph) if card.graph else None,
        "model_files": _model_files(card),
        "area": list(astuple(run.area(grid))),
        "tile": run.tile_px,
        "files": {str(path): stamp(path) for path in sorted(set(_files(datasets)))},
        "options": hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest(),
    }


def datasets_of(scene: Scene) -> list[str]:
    """Returns what a scene is read from."""
    return [band.path for band in _bands(scene)]


def datasets_of_stack(stack: Stack) -> list[str]:
    """Returns what a stack is read from: the revisits that are used or tell clouds, and their masks."""
    revisits = [*(one.revisit for one in stack.assessments), *stack.population]
    masks = [one.mask for one in revisits if one.mask is not None]
    layers = [layer.path for one in revisits if one.cloud is not None for layer in one.cloud.layers]
    return [path for one in revisits for path in datasets_of(one.scene)] + masks + layers


def stamp(path: Path) -> list[int]:
    """Returns what tells a file's content from another, as far as that costs nothing: size, time, and a sum of both its ends."""
    with path.open("rb") as file:
        found = os.fstat(file.fileno())
        ends = zlib.crc32(file.read(ENDS_BYTES))
        file.seek(max(0, found.st_size - ENDS_BYTES))
        return [found.st_size, found.st_mtime_ns, zlib.crc32(file.read(ENDS_BYTES), ends)]


def _bands(scene: Scene) -> list[BandSource]:
    return [band for band in (*scene.bands.values(), scene.classification) if band is not None]


def _files(datasets: Iterable[str]) -> Iterator[Path]:
    """Yields the files that are read, and what lies beside them."""
    for dataset in dict.fromkeys(datasets):
        file = local_file(dataset)
        if file is None or file.suffix.lower() not in PLAIN:
            yield from filter(Path.is_file, files_of(dataset))
        else:
            yield from filter(Path.is_file, (file, *(file.with_name(file.name + ending) for ending in SIDECARS)))


def _model_files(card: Card) -> dict[str, Any]:
    """Returns what tells the files of a model from others: its card, its graph with what lies beside it, and the model it builds on."""
    stems = {file.stem for file in (card.path, card.graph) if file is not None}
    siblings = [file for file in card.path.parent.iterdir() if file.suffix.lower() in MODEL_FILES]
    found: dict[str, Any] = {file.name: stamp(file) for file in sorted(siblings) if file.name.split(".")[0] in stems}
    base = getattr(card, "base", None)
    graph = None if base is None else find_card(base, None).graph
    return found if graph is None else {**found, "base": checksum(graph)}


def _runtimes() -> dict[str, str]:
    """Returns the versions of what computes."""
    found = {name: str(getattr(sys.modules[name], "__version__", "")) for name in RUNTIMES if name in sys.modules}
    gdal = getattr(sys.modules.get("rasterio"), "__gdal_version__", "")
    return {**found, "gdal": str(gdal), "machine": f"{platform.system()} {platform.machine()}"}
