"""The command ``super-resolve``: one image in, the same image with finer pixels out."""

from __future__ import annotations

import json
import math
import os
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.cards import Card
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.extent import Bounds, window_of
from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.models import checksum, find_card, open_network
from s2sr.plugin.engine.production import Beside, Production, provenance
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sessions import BicubicNetwork, Network
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.reader import SceneReader
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.tile_work import Block, Inference
from s2sr.plugin.engine.writer import check_folder

METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class SourceRequest:
    """Which image, and how to read it; see :func:`s2sr.plugin.engine.source.open_scene`."""

    inputs: tuple[str, ...]
    product: str | None = None
    bands: tuple[str, ...] | None = None
    offset: float | None = None
    scale: float | None = None

    def open(self, events: Events) -> Scene:
        """Opens the scene and says what was detected."""
        scene = open_scene(self.inputs, self.product, self.bands, self.offset, self.scale)
        for sentence in scene.detected:
            events.log(sentence)
        return scene


@dataclass(frozen=True)
class Request:
    """What ``super-resolve`` is asked for; the attributes are the command's options."""

    source: SourceRequest
    output: Path
    model: str | None = "sisr_x2"
    model_file: Path | None = None
    baseline: Path | None = None
    report: Path | None = None
    consistency: str = "match"
    extent: Bounds | None = None
    extent_crs: str | None = None
    tile_px: int = 256
    device: str = "auto"
    threads: int = 0


def super_resolve(request: Request, events: Events) -> dict[str, Any]:
    """Super-resolves one image.

    Returns:
        The command's result (see the user guide, "The engine").

    Raises:
        InputError: where the request or the input is at fault.
    """
    check_request(request.tile_px, request.output, request.report, request.baseline)
    card = find_card(request.model, request.model_file)
    scene = request.source.open(events)
    check_not_a_source(scene, request.output, request.baseline, request.report)
    names = chosen_bands(scene, card)
    network = open_network(card, request.device, request.threads, events.log)
    events.log(f"model {card.name} on {network.device}; bands {' '.join(names)}")
    with SceneReader(scene, names) as reader:
        warn_of_mismatch(scene, card, reader.grid, events)
        area = window_of(reader.grid, request.extent, request.extent_crs) if request.extent else reader.grid.whole
        production = _production(request, card, network, reader, area, events)
        seconds = _write(request, card, network, scene, production, events)
    result = {
        "command": "super-resolve",
        "output": str(request.output),
        "baseline": None if request.baseline is None else str(request.baseline),
        "model": card.name,
        "factor": card.factor,
        "device": network.device,
        **outcome(request.report, scene, production, seconds),
    }
    save_report(request.report, result)
    return result


def check_request(tile_px: int, output: Path, *others: Path | None) -> None:
    """Makes sure, before any work, that the tile is usable and that every output has a place of its own."""
    if not 16 <= tile_px <= 8192:
        raise InputError(f"TILE is {tile_px}", "It is the side of a tile in source pixels, 16 to 8192; 256 is a good one.")
    paths = [output, *(path for path in others if path is not None)]
    if len({path.resolve() for path in paths}) < len(paths):
        raise InputError("two outputs have the same name", "Give each a name of its own.")
    for path in paths:
        check_folder(path)


def check_not_a_source(scene: Scene, *outputs: Path | None) -> None:
    """Makes sure that no output would overwrite an image it is made from."""
    sources = {Path(source.path).resolve() for source in scene.bands.values()}
    for path in outputs:
        if path is not None and path.resolve() in sources:
            raise InputError(f"{path} is the input itself", "Give the output another name.")


def chosen_bands(scene: Scene, card: Card) -> tuple[str, ...]:
    """Returns the bands to make: those of the model that the scene has, or every reflectance band for the interpolation."""
    if card.graph is None:
        return tuple(scene.bands)
    return scene.select(card.bands, card.optional_bands, card.name)


def warn_of_mismatch(scene: Scene, card: Card, grid: Grid, events: Events) -> None:
    """Warns where the input is not of the kind the model was made for."""
    if not card.bands:
        return
    if "caution" in card.values:
        events.log(f"{card.name} is {card.values['caution']}", "warning")
    missing = [name for name in card.optional_bands if name not in scene.bands]
    if missing:
        events.log(f"{card.name} works without {' '.join(missing)}, which the input has not; it does better with them", "warning")
    if card.level != "any" and scene.level not in (None, card.level):
        events.log(f"{card.name} was made for {card.level}, the input is {scene.level}", "warning")
    if scene.level == "TCI":
        events.log(
            "the input is an 8-bit picture: its stretch has cut off bright reflectances, and figures are approximate", "warning"
        )
    pixel_m = pixel_metres(grid)
    if pixel_m is not None and not 1 / 1.5 < pixel_m / card.gsd_m < 1.5:
        events.log(
            f"{card.name} was made for {card.gsd_m:g} m pixels, the input has {pixel_m:.3g} m: detail will be less true",
            "warning",
        )


def pixel_metres(grid: Grid) -> float | None:
    """Returns the side of a square of a pixel's area in metres; none without a coordinate reference system."""
    side = math.sqrt(abs(grid.transform.determinant))
    if grid.crs is None:
        return None
    if grid.crs.is_geographic:
        _, latitude = grid.transform * (grid.cols / 2, grid.rows / 2)
        return side * METRES_PER_DEGREE * math.sqrt(max(math.cos(math.radians(latitude)), 1e-6))
    return float(side * grid.crs.linear_units_factor[1])


def _production(request: Request, card: Card, network: Network, reader: SceneReader, area: Window, events: Events) -> Production:
    order = (*card.bands, *card.optional_bands) or reader.names
    places = tuple(order.index(name) for name in reader.names)
    inference = Inference(network, card.factor, card.margin_px, (places, len(order)), events.log)

    def refine(block: Block) -> Array:
        return inference.run(block.values)

    return Production(reader, area, card.factor, request.tile_px, request.consistency, card.margin_px, refine, events)


def _write(request: Request, card: Card, network: Network, scene: Scene, production: Production, events: Events) -> float:
    bicubic = BicubicNetwork(card.factor)

    def interpolated(block: Block) -> NDArray[np.generic]:
        result = bicubic.run(block.values)
        top = (block.core.row - block.seen.row + card.margin_px) * card.factor
        left = (block.core.col - block.seen.col + card.margin_px) * card.factor
        fine = block.core.finer(card.factor)
        plain = result[:, top : top + fine.rows, left : left + fine.cols]
        return production.tying.masked(encoding.stored(plain), block)

    encoding = production.tying.encoding
    with ExitStack() as stack:
        writer = stack.enter_context(production.writer(request.output))
        baseline = stack.enter_context(production.writer(request.baseline)) if request.baseline else None
        seconds = production.run(writer, *([Beside(baseline, card.factor, interpolated)] if baseline else []))
        check_not_empty(production)
        tags = provenance(scene, encoding, request.consistency) | model_tags(card, network.device, production)
        events.progress(0.96, "writing the cloud-optimised file")
        if baseline:
            baseline.finish({**provenance(scene, encoding, "off"), "S2SR_MODEL": "bicubic"})
        writer.finish(tags)
    events.progress(1.0, "done")
    return seconds


def model_tags(card: Card, device: str, production: Production) -> dict[str, str]:
    """Returns the tags that say what made a result, and how far it is from its input."""
    return {
        "S2SR_MODEL": card.name,
        "S2SR_MODEL_SHA256": checksum(card.graph) if card.graph else "none",
        "S2SR_DEVICE": device,
        "S2SR_AGREEMENT": json.dumps(production.agreement()),
    }


def check_not_empty(production: Production) -> None:
    """Makes sure that there was anything to see.

    Raises:
        InputError: if all of the area is nodata.
    """
    if not any(moments.count for moments in production.tying.result.bands.values()):
        raise InputError("there is no data in the area: every pixel is nodata", "Is NODATA set right? Is EXTENT over the image?")


def outcome(report: Path | None, scene: Scene, production: Production, seconds: float) -> dict[str, Any]:
    """Returns what the results of all commands that make a raster have in common."""
    encoding, agreement = production.tying.encoding, production.tying.result
    bands = [
        {"name": name, "layer": source.layer, "source_band": source.index, "source": Path(source.path).name}
        for name, source in zip(production.reader.names, production.reader.sources)
    ]
    return {
        "report": None if report is None else str(report),
        "mean_bias_dn": round(agreement.mean_bias_dn, 4),
        "rmse_dn": round(agreement.rmse_dn, 4),
        "seconds": round(seconds, 2),
        "tile": production.tile_px,
        "bands": bands,
        "detected": list(scene.detected),
        "convention": {
            "dtype": encoding.dtype,
            "nodata": None if encoding.nodata is None or np.isnan(encoding.nodata) else encoding.nodata,
            "quantification": encoding.quantification,
            "offset": encoding.offset,
        },
        "consistency": production.agreement(),
    }


def save_report(path: Path | None, result: dict[str, Any]) -> None:
    """Writes a result as JSON, whole or not at all."""
    if path is None:
        return
    part = path.with_name(f"{path.name}.part")
    part.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    os.replace(part, path)
