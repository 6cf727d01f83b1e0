"""The command ``consistency``: ties any super-resolved raster to its low-resolution source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.production import Production, provenance
from s2sr.plugin.engine.sensor.sampling import Array, apply, cubic_matrix
from s2sr.plugin.engine.source.reader import SceneReader
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.super_resolve import (
    SourceRequest,
    check_not_a_source,
    check_not_empty,
    check_request,
    outcome,
    save_report,
)
from s2sr.plugin.engine.tile_work import Block
from s2sr.plugin.engine.writer import Encoding


@dataclass(frozen=True)
class EnforceRequest:
    """What ``consistency`` is asked for; the attributes are the command's options."""

    input: str
    reference: SourceRequest
    output: Path
    mode: str = "match"
    report: Path | None = None
    tile_px: int = 256


def enforce(request: EnforceRequest, events: Events) -> dict[str, Any]:
    """Ties a finer raster to the image it was made from.

    Returns:
        The command's result.

    Raises:
        InputError: where the two do not fit.
    """
    check_request(request.tile_px, request.output, request.report)
    reference = request.reference.open(events)
    result_bands = request.reference.bands if request.reference.bands and not _named(request.input) else None
    fine = replace(request.reference, inputs=(request.input,), product=None, bands=result_bands).open(events)
    for scene in (fine, reference):
        check_not_a_source(scene, request.output, request.report)
    names = fine.select(tuple(name for name in fine.bands if name in reference.bands), (), "the comparison")
    if not names:
        raise InputError(
            f"no band is in both: the result has {' '.join(fine.bands)}, the reference {' '.join(reference.bands)}",
            "Map the bands with BANDS.",
        )
    with SceneReader(reference, names) as reader, SceneReader(fine, names) as finer:
        factor, area = placement(reader.grid, finer.grid)
        production = _production(request, reader, finer, factor, area, events)
        with production.writer(request.output) as writer:
            seconds = production.run(writer)
            check_not_empty(production)
            events.progress(0.96, "writing the cloud-optimised file")
            writer.finish(provenance(_merged(fine, reference), production.tying.encoding, request.mode))
    events.progress(1.0, "done")
    common = outcome(request.report, reference, production, seconds)
    result = {"command": "consistency", "output": str(request.output), "factor": factor, "device": "cpu", **common}
    result["bands"] = [
        {"name": n, "layer": 0, "source_band": fine.bands[n].index, "source": Path(request.input).name} for n in names
    ]
    save_report(request.report, result)
    return result


def placement(coarse: Grid, fine: Grid) -> tuple[int, Window]:
    """Tells how a finer raster lies on the grid it was made from.

    Returns:
        The factor, and the finer raster's window in coarse pixels.

    Raises:
        InputError: if its pixels do not divide the coarse ones, or it reaches beyond.
    """
    if coarse.crs != fine.crs:
        raise InputError(
            "the result and the reference have different coordinate reference systems", "Warp neither: pick the pair."
        )
    factor, row, col = coarse.ratio_to(fine)
    places = [-row / factor, -col / factor, fine.rows / factor, fine.cols / factor]
    whole = [round(place) for place in places]
    if factor < 2:
        raise InputError(
            "the result's pixels are not finer than the reference's", "INPUT is the finer raster, REFERENCE its source."
        )
    if max(abs(place - near) for place, near in zip(places, whole)) > 0.01:
        raise InputError(
            "the result's edges do not fall on the reference's pixels", "Was it cropped or warped since? Make it again."
        )
    area = Window(*whole)
    if area.row < 0 or area.col < 0 or area.row + area.rows > coarse.rows or area.col + area.cols > coarse.cols:
        raise InputError("the result reaches beyond the reference", "Pick the image it was made from.")
    return factor, area


def _production(
    request: EnforceRequest, reader: SceneReader, finer: SceneReader, factor: int, area: Window, events: Events
) -> Production:
    def refine(block: Block) -> Array:
        inside = Window(block.seen.row - area.row, block.seen.col - area.col, block.seen.rows, block.seen.cols)
        values, valid = finer.read(inside.finer(factor))
        if valid.all():
            return values
        plain = apply(cubic_matrix(block.seen.rows, factor), block.values, cubic_matrix(block.seen.cols, factor))
        filled: Array = np.where(valid, values, plain)
        return filled

    production = Production(reader, area, factor, request.tile_px, request.mode, 0, refine, events)
    production.tying.encoding = Encoding.of(finer.sources[0], True, request.mode == "strict")
    dn = production.tying.encoding.dn_per_reflectance
    production.tying.result.dn = production.tying.before.dn = dn
    return production


def _merged(fine: Scene, reference: Scene) -> Scene:
    return replace(reference, names=(*fine.names, *reference.names))


def _named(path: str) -> bool:
    import rasterio

    with rasterio.open(path) as dataset:
        return all(dataset.descriptions)
