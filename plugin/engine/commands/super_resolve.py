"""The command ``super-resolve``: one image in, the same image with finer pixels out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from s2sr.plugin.engine.commands.fingerprints import datasets_of, fingerprint
from s2sr.plugin.engine.commands.mirroring import mirrored, tell_mirroring
from s2sr.plugin.engine.commands.requests import (
    RunRequest,
    SourceRequest,
    check_originals,
    check_tile,
    warn_of_mismatch,
    with_native_sampling,
)
from s2sr.plugin.engine.commands.results import (
    check_not_empty,
    encoding_of,
    model_tags,
    outcome,
    provenance,
    published,
)
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import find_card
from s2sr.plugin.engine.models.inference import Inference
from s2sr.plugin.engine.models.networks import BicubicNetwork, Network
from s2sr.plugin.engine.models.proving import Wish
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.plugin.engine.production.block import SceneOrigin, Tile
from s2sr.plugin.engine.production.job import Job, result_values
from s2sr.plugin.engine.production.product import Product
from s2sr.plugin.engine.production.tile_shape import network_bytes, pixel_bytes
from s2sr.plugin.engine.raster.journal import Journal, check_journal
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.raster.places import check_raster_name
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.scene_reader import SceneReader

FAVOURITE = "sisr_x2"


@dataclass(frozen=True)
class Request:
    """What ``super-resolve`` is asked for; the attributes are the command's options."""

    source: SourceRequest
    output: Path
    baseline: Path | None = None
    report: Path | None = None
    consistency: str = "match"
    run: RunRequest = field(default_factory=lambda: RunRequest(model=FAVOURITE))

    @property
    def others(self) -> tuple[Path | None, ...]:
        """Returns what is written beside the result."""
        return self.baseline, self.report, self.run.journal


def super_resolve(request: Request, events: Events) -> dict[str, Any]:
    """Super-resolves one image.

    Returns:
        The command's result (see the user guide, "The engine").

    Raises:
        InputError: where the request or the input is at fault.
    """
    check_tile(request.run.tile_px)
    check_raster_name(request.output)
    if request.baseline is not None:
        check_raster_name(request.baseline)
    with Outputs((request.output, *request.others), events, request.run.resume) as outputs:
        return _made(request, outputs, events)


def _made(request: Request, outputs: Outputs, events: Events) -> dict[str, Any]:
    run = request.run
    if run.journal is not None:
        check_journal(run.journal)
    card = find_card(run.model, run.model_file)
    scene = request.source.open(events)
    check_originals(outputs, [scene], request.source.given, card)
    names = chosen_bands(scene, card)
    with SceneReader(scene, names) as reader:
        area = run.area(reader.grid)
        wish = Wish(run.precision, area.rows * area.cols)
        network = open_network(card, run.device, run.threads, events.log, wish)
        events.log(
            "model {model}, {precision}; bands {bands}", model=card.name, precision=network.precision, bands=" ".join(names)
        )
        warn_of_mismatch(scene, card, reader.grid, events)
        scene = with_native_sampling(scene, reader, events)
        with _job(request, card, network, reader, scene, outputs, events) as job:
            tell_mirroring(job, scene, events)
            job.run()
            check_not_empty(job)
            tags = provenance(scene, job.result.encoding, request.consistency) | model_tags(card, network, job)
            job.finish(tags, {**provenance(scene, job.result.encoding, "off"), "S2SR_MODEL": "bicubic"})

    def result() -> dict[str, Any]:
        return {
            "command": "super-resolve",
            "output": outputs.name(request.output),
            "baseline": outputs.name(request.baseline),
            "model": card.name,
            "factor": card.factor,
            "device": network.device,
            "precision": network.precision,
            **outcome(job, scene, outputs.name(request.report)),
        }

    return published(outputs, result, request.report)


def chosen_bands(scene: Scene, card: Card) -> tuple[str, ...]:
    """Returns the bands to make: those of the model that the scene has, or every reflectance band for the interpolation."""
    if card.graph is None:
        return tuple(scene.bands)
    return scene.select(card.bands, card.optional_bands, card.name)


def _job(
    request: Request, card: Card, network: Network, reader: SceneReader, scene: Scene, outputs: Outputs, events: Events
) -> Job:
    run, origin = request.run, SceneOrigin(reader)
    record = _fingerprint(request, card, network.precision, reader, scene)
    every = tuple(range(len(reader.names)))
    inference = Inference.of(card, network, reader.names, events.log)
    encoding = encoding_of(reader.sources[0], request.consistency)
    cubic = replace(inference, network=BicubicNetwork(card.factor), channels=(every, len(every)), alone=False)

    def interpolated(tile: Tile) -> NDArray[Any]:
        block = tile.block
        return encoding.stored(cubic.run(block.values, block.core.relative_to(block.wide)))

    labels = mirrored(reader.sources, encoding)
    product = Product(request.output, reader.names, card.factor, encoding, result_values, labels=labels)
    return Job(
        reader=reader,
        origin=origin,
        area=run.area(reader.grid),
        tile_px=run.tile_px,
        network_margin=card.margin_px,
        refine=lambda block: inference.run(block.values, block.kept),
        tying=Tying(request.consistency, card.factor, card.psf),
        result=product,
        others=(replace(product, path=request.baseline, values=interpolated),) if request.baseline else (),
        outputs=outputs,
        events=events,
        pixel_bytes=pixel_bytes(card.factor, len(reader.names), network_bytes(card.factor) if card.graph else 0.0),
        request=record,
        journal=None if run.journal is None else Journal(run.journal, record),
    )


def _fingerprint(request: Request, card: Card, device: str, reader: SceneReader, scene: Scene) -> dict[str, Any]:
    """Returns what tells this job from others."""
    asked = replace(request, report=None, run=RunRequest())
    return fingerprint(
        *(card, request.run, device, reader.grid, datasets_of(scene), asked, scene),
        command="super-resolve",
        output=str(request.output),
        sources=[
            [source.path, source.index, source.nodata, source.radiometry.quantification, source.radiometry.offset]
            for source in reader.sources
        ],
        bands=list(reader.names),
        consistency=request.consistency,
        psf=card.psf,
    )
