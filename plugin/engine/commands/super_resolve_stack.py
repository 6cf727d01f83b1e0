"""The command ``super-resolve-stack``: revisits of one place in, the anchor's date with finer pixels out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.commands.fingerprints import datasets_of_stack, fingerprint
from s2sr.plugin.engine.commands.mirroring import mirrored, tell_mirroring
from s2sr.plugin.engine.commands.requests import RunRequest, StackSource, check_originals, check_tile, warn_of_mismatch
from s2sr.plugin.engine.commands.results import (
    bands_of,
    described,
    encoding_of,
    iso,
    model_tags,
    outcome,
    provenance,
    published,
    revisit_tags,
)
from s2sr.plugin.engine.consistency.modes import MODES, TRAINED
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.card import StackCard
from s2sr.plugin.engine.models.catalogue import find_stack_card
from s2sr.plugin.engine.models.inference import Inference
from s2sr.plugin.engine.models.proving import Wish
from s2sr.plugin.engine.production.block import Block, Tile
from s2sr.plugin.engine.production.job import Job, result_values
from s2sr.plugin.engine.production.pipeline import workers
from s2sr.plugin.engine.production.product import Product
from s2sr.plugin.engine.production.tile_shape import network_bytes, pixel_bytes
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.raster.places import check_raster_name
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.titles import called
from s2sr.plugin.engine.stack.choose.dates import parsed
from s2sr.plugin.engine.stack.fuse.networks import StackNetwork, open_stack_network, parts_of
from s2sr.plugin.engine.stack.memory import tile_memory
from s2sr.plugin.engine.stack.origin import StackBlock, StackOrigin
from s2sr.plugin.engine.stack.records import Stack
from s2sr.plugin.engine.stack.report import write_report
from s2sr.plugin.engine.stack.stack_reader import StackReader

FAVOURITE = "shift_and_add_sisr_x2"
COUNTS = Encoding("uint8", None, 1.0, 0.0)


@dataclass(frozen=True)
class StackRequest:
    """What ``super-resolve-stack`` is asked for; the attributes are the command's options."""

    output: Path
    source: StackSource
    target_date: str | None = None
    consistency: str = "match"
    run: RunRequest = field(default_factory=lambda: RunRequest(model=FAVOURITE))
    observations: Path | None = None
    report: Path | None = None
    statistics: Path | None = None

    @property
    def others(self) -> tuple[Path | None, ...]:
        """Returns the outputs beside the result."""
        return self.observations, self.report, self.statistics


def super_resolve_stack(request: StackRequest, events: Events) -> dict[str, Any]:
    """Super-resolves a stack of revisits.

    Returns:
        The command's result (see the user guide, "The engine").

    Raises:
        InputError: where the request or the input is at fault.
    """
    check_tile(request.run.tile_px)
    check_raster_name(request.output)
    if request.observations is not None:
        check_raster_name(request.observations)
    with Outputs((request.output, *request.others), events, request.run.resume) as outputs:
        return _made(request, outputs, events)


def _made(request: StackRequest, outputs: Outputs, events: Events) -> dict[str, Any]:
    run, card = request.run, chosen_card(request)
    source = request.source
    opened = source.open(events)
    check_originals(outputs, (revisit.scene for revisit in opened.revisits), source.given, card, source.folder)
    stack = source.assessed(opened, card, card.frames[1], events)
    with StackReader(stack, stack.bands) as reader:
        area = run.area(reader.grid)
        network = open_stack_network(
            card,
            reader.anchor.names,
            parts_of(reader.anchor, card.factor, card.psf),
            run.device,
            run.threads,
            events.log,
            Wish(run.precision, area.rows * area.cols),
        )
        events.log(
            "model {model}, {precision}; bands {bands}",
            model=card.name,
            precision=network.precision,
            bands=" ".join(stack.bands),
        )
        warn_of_mismatch(stack.anchor.scene, card, reader.grid, events)
        origin = StackOrigin(reader, area, card.frames[0])
        with _job(request, card, network, origin, stack, outputs, events, opened.share) as job:
            tell_mirroring(job, stack.anchor.scene, events)
            job.run()
            if not job.counts["observed"]:
                raise InputError(
                    "no revisit shows anything in the area: it is all cloud or nodata", "Add clear images, or move EXTENT."
                )
            tags = stack_tags(stack, job, request) | model_tags(card, network, job)
            job.finish(tags, {key: tags[key] for key in ("S2SR_VERSION", "S2SR_ANCHOR", "S2SR_DATES")})
    pixels = origin.area.rows * origin.area.cols

    def result() -> dict[str, Any]:
        said = {
            "command": "super-resolve-stack",
            "output": outputs.name(request.output),
            "observations": outputs.name(request.observations),
            "statistics": outputs.name(request.statistics),
            "model": card.name,
            "factor": card.factor,
            "device": network.device,
            "precision": network.precision,
            **outcome(job, stack.anchor.scene, outputs.name(request.report)),
            "scene": called(replace(stack.anchor.scene, date=request.target_date or iso(stack.anchor.day))),
            "bands": bands_of(job, source.inputs),
            **described(stack),
            "target_date": request.target_date or iso(stack.anchor.day),
            "filled": round(job.counts["filled"] / pixels, 6),
            "unseen": round(1 - job.counts["observed"] / pixels, 6),
        }
        said["consistency"]["mode"] = request.consistency
        return said

    def write_page(path: Path) -> None:
        write_report(path, stack, _facts(result(), stack.bands))

    pages = {} if request.report is None else {request.report: write_page}
    return published(outputs, result, request.statistics, pages)


def chosen_card(request: StackRequest) -> StackCard:
    """Returns the card of the model, or of its variant that was trained to be consistent.

    Raises:
        CardError: if there is no such model.
        InputError: if it cannot do what is asked for.
    """
    if request.consistency not in (*MODES, TRAINED):
        raise InputError(
            "CONSISTENCY is {consistency}",
            "It is one of {modes}.",
            consistency=request.consistency,
            modes=", ".join((*MODES, TRAINED)),
        )
    file = request.run.model_file
    card = find_stack_card(request.run.model, file)
    if request.consistency == TRAINED:
        name = card.variants.get(TRAINED)
        if name is None:
            raise InputError(
                "{model} has no variant that was trained to be consistent",
                "Set CONSISTENCY to match, strict or off.",
                model=card.name,
            )
        card = find_stack_card(name, None if file is None else card.path.parent / f"{name}.yaml")
    if request.target_date is not None:
        if not card.dates:
            raise InputError(
                "TARGET_DATE: {model} makes images of the anchor's date only",
                "Set ANCHOR, or pick a model of any date.",
                model=card.name,
            )
        if request.consistency not in ("off", TRAINED):
            raise InputError(
                "CONSISTENCY={consistency} ties the result to the anchor, which is of another date than TARGET_DATE",
                "Set CONSISTENCY to off or trained, or leave out TARGET_DATE.",
                consistency=request.consistency,
            )
    return card


def _facts(result: dict[str, Any], bands: tuple[str, ...]) -> dict[str, str]:
    ndvi = result["consistency"]["ndvi"]
    agreement = f"bias {result['mean_bias_dn']:.2f} DN, root mean square {result['rmse_dn']:.2f} DN"
    return {
        "Result": result["output"],
        "Model": f"{result['model']}, {result['factor']} times the resolution, {result['precision']}",
        "Bands": " ".join(bands),
        "Date of the result": str(result["target_date"] or "unknown"),
        "Consistency": f"{result['consistency']['mode']}: {agreement}" + (f", NDVI {ndvi['mean_absolute']:.4f}" if ndvi else ""),
        "Plain means over a pixel of the anchor": f"root mean square {result['pixel_mean_rmse_dn']:.2f} DN from it",
        "Filled from other dates": f"{result['filled']:.2%} of the pixels",
        "Seen by none": f"{result['unseen']:.2%} of the pixels",
    }


def _job(
    request: StackRequest,
    card: StackCard,
    network: StackNetwork,
    origin: StackOrigin,
    stack: Stack,
    outputs: Outputs,
    events: Events,
    begun: float,
) -> Job:
    reader = origin.stack
    inference = Inference.of(card, network, stack.bands, events.log)
    days = reader.days - np.float32(_target_day(request, stack))

    def refine(block: Block) -> Array:
        seen = _of_stack(block)
        chosen = seen.chosen
        return inference.run(seen.frames, seen.kept, seen.masks, days=days[chosen], shifts_px=reader.shifts_px[chosen])

    mode = "off" if request.consistency == TRAINED else request.consistency
    encoding = encoding_of(reader.anchor.sources[0], mode)
    labels = mirrored(reader.anchor.sources, encoding)
    return Job(
        reader=reader.anchor,
        origin=origin,
        area=origin.area,
        tile_px=request.run.tile_px,
        network_margin=card.margin_px,
        refine=refine,
        tying=Tying(mode, card.factor, card.psf),
        result=Product(request.output, reader.anchor.names, card.factor, encoding, result_values, labels=labels),
        others=() if request.observations is None else (_observations(request.observations, stack),),
        outputs=outputs,
        events=events,
        pixel_bytes=_pixel_bytes(card, stack),
        request=_fingerprint(request, card, network.precision, reader, stack),
        begun=begun,
    )


def _pixel_bytes(card: StackCard, stack: Stack) -> float:
    """Returns the memory for a reference pixel of a tile, about; what is built in works on several tiles at once."""
    bands, factor, built_in = len(stack.bands), card.factor, card.graph is None
    takes = tile_memory(len(stack.used), bands, factor, graph=not built_in)
    base = network_bytes(factor) if card.base is not None else 0.0
    return pixel_bytes(factor, bands, (takes.fused + base) * (workers() if built_in else 1), takes.read)


def _fingerprint(request: StackRequest, card: StackCard, device: str, reader: StackReader, stack: Stack) -> dict[str, Any]:
    """Returns what tells this job from others."""
    asked = replace(request, report=None, statistics=None, run=RunRequest())
    return fingerprint(
        *(card, request.run, device, reader.grid, datasets_of_stack(stack), asked, stack, reader.shifts_px.tolist()),
        command="super-resolve-stack",
        output=str(request.output),
        bands=list(stack.bands),
        consistency=request.consistency,
    )


def _observations(path: Path, stack: Stack) -> Product:
    """Returns the raster that tells how many revisits are clear, and which: a band of ones and zeros for each, by its name."""

    def counted(tile: Tile) -> NDArray[Any]:
        clear = _of_stack(tile.block).clear
        return COUNTS.stored(np.concatenate([clear.sum(axis=0)[None], clear]).astype(np.float32))

    names = tuple(one.revisit.name for one in stack.used)
    return Product(path, ("observations", *names), 1, COUNTS, counted, valid=None)


def _of_stack(block: Block) -> StackBlock:
    if not isinstance(block, StackBlock):
        raise TypeError("a tile of a stack is a StackBlock")
    return block


def _target_day(request: StackRequest, stack: Stack) -> int:
    if request.target_date is None:
        return 0
    wanted, days = parsed(request.target_date), [one.revisit.day for one in stack.used]
    known = [day for day in days if day is not None]
    if stack.anchor.day is None or len(known) < len(days):
        raise InputError("TARGET_DATE needs the dates of all revisits", "Set DATES.")
    if not min(known) <= wanted <= max(known):
        raise InputError(
            "TARGET_DATE {wanted} is not within the dates that are used, {first} to {last}",
            "Pick a day between them.",
            wanted=wanted,
            first=min(known),
            last=max(known),
        )
    return (wanted - stack.anchor.day).days


def stack_tags(stack: Stack, job: Job, request: StackRequest) -> dict[str, str]:
    """Returns the tags of a result: those of the anchor, and what else it was made from."""
    tags = provenance(stack.anchor.scene, job.result.encoding, request.consistency)
    tags |= revisit_tags(stack)
    if stack.anchor.day is not None:
        tags["ACQUISITION_DATE"] = request.target_date or stack.anchor.day.isoformat()
    return tags
