"""The command ``consistency``: ties any super-resolved raster to its low-resolution source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.commands.mirroring import mirrored, mirroring, tell_mirroring
from s2sr.plugin.engine.commands.requests import (
    SourceRequest,
    check_originals,
    check_psf,
    check_tile,
    fine_window,
    with_native_sampling,
)
from s2sr.plugin.engine.commands.results import check_not_empty, encoding_of, outcome, provenance, published
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.production.block import Block, SceneOrigin, Tile
from s2sr.plugin.engine.production.job import Job, result_values
from s2sr.plugin.engine.production.product import Product, measured
from s2sr.plugin.engine.production.tile_shape import pixel_bytes
from s2sr.plugin.engine.raster.grid import inner
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.raster.places import check_raster_name
from s2sr.plugin.engine.sensor.psf import RESULT_PSF
from s2sr.plugin.engine.sensor.sampling import Array, interpolated
from s2sr.plugin.engine.source.rasters import describe
from s2sr.plugin.engine.source.scene_reader import SceneReader


@dataclass(frozen=True)
class EnforceRequest:
    """What ``consistency`` is asked for; the attributes are the command's options."""

    input: str
    reference: SourceRequest
    output: Path
    mode: str = "match"
    psf: float = RESULT_PSF
    report: Path | None = None
    tile_px: int | None = None


def enforce(request: EnforceRequest, events: Events) -> dict[str, Any]:
    """Ties a finer raster to the image it was made from.

    Returns:
        The command's result.

    Raises:
        InputError: where the two do not fit.
    """
    check_tile(request.tile_px)
    check_raster_name(request.output)
    with Outputs((request.output, request.report), events) as outputs:
        return _made(request, outputs, events)


def _made(request: EnforceRequest, outputs: Outputs, events: Events) -> dict[str, Any]:
    reference = request.reference.open(events)
    result_bands = request.reference.bands if request.reference.bands and not _named(request.input) else None
    fine = replace(request.reference, inputs=(request.input,), product=None, bands=result_bands).open(events)
    check_originals(outputs, (fine, reference), (request.input, *request.reference.given))
    names = fine.select(tuple(name for name in fine.bands if name in reference.bands), (), "the comparison")
    if not names:
        raise InputError(
            "no band is in both: the result has {own}, the reference {other}",
            "Map the bands with BANDS.",
            own=" ".join(fine.bands),
            other=" ".join(reference.bands),
        )
    with SceneReader(reference, names) as reader, SceneReader(fine, names) as finer:
        reference = with_native_sampling(reference, reader, events)
        both = replace(reference, names=(*fine.names, *reference.names))
        with _job(request, reader, finer, outputs, events) as job:
            tell_mirroring(job, fine, events)
            job.run()
            check_not_empty(job)
            job.finish(provenance(both, job.result.encoding, request.mode))

    def result() -> dict[str, Any]:
        return {
            "command": "consistency",
            "output": outputs.name(request.output),
            "factor": job.tying.factor,
            "device": "cpu",
            **outcome(job, reference, outputs.name(request.report)),
            "mirrored": mirroring(job, fine),
            "bands": [
                {"name": n, "layer": 0, "source_band": fine.bands[n].index, "source": Path(request.input).name} for n in names
            ],
        }

    return published(outputs, result, request.report)


def _job(request: EnforceRequest, reader: SceneReader, finer: SceneReader, outputs: Outputs, events: Events) -> Job:
    factor, area = fine_window(reader.grid, finer.grid)
    check_psf(request.psf)
    encoding = encoding_of(finer.sources[0], request.mode)

    def refine(block: Block) -> Array:
        values, valid = finer.read(block.seen.relative_to(area).finer(factor))
        if valid.all():
            return values
        cubic = inner(interpolated(block.values, factor), block.wide.finer(factor), block.seen.finer(factor))
        filled: Array = np.where(valid, values, cubic)
        return filled

    def known(tile: Tile) -> NDArray[np.bool_]:
        return measured(tile) & finer.read(tile.block.core.relative_to(area).finer(factor))[1]

    return Job(
        reader=reader,
        origin=SceneOrigin(reader),
        area=area,
        tile_px=request.tile_px,
        network_margin=0,
        refine=refine,
        tying=Tying(request.mode, factor, request.psf),
        result=Product(
            path=request.output,
            names=reader.names,
            factor=factor,
            encoding=encoding,
            values=result_values,
            labels=mirrored(finer.sources, encoding),
            valid=known,
        ),
        others=(),
        pixel_bytes=pixel_bytes(factor, len(reader.names), 0.0),
        outputs=outputs,
        events=events,
    )


def _named(path: str) -> bool:
    return all(describe(path).descriptions)
