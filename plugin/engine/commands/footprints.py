"""The command ``footprints``: an image or a stack in, outlines of buildings out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from s2sr.plugin.engine.commands.requests import (
    RunRequest,
    SourceRequest,
    StackSource,
    check_originals,
    check_tile,
    warn_of_card,
)
from s2sr.plugin.engine.commands.results import described, iso, published, revisit_tags
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events, to_json
from s2sr.plugin.engine.footprints.planes import Batch
from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.trace import footprints
from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.models.catalogue import buildings_cards, checksum, find_buildings_card
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.outputs import Outputs, Writer
from s2sr.plugin.engine.raster.places import Size, check_raster_name, check_space
from s2sr.plugin.engine.raster.signals import check_not_cancelled
from s2sr.plugin.engine.raster.writer import RasterWriter
from s2sr.plugin.engine.segmentation.choice import Pixels, Step, choose, step_for, words_of
from s2sr.plugin.engine.segmentation.density import DENSITY, NAMES, USUAL_M, DensityCells, check_cell
from s2sr.plugin.engine.segmentation.ground import Ground, ground_of, shown
from s2sr.plugin.engine.segmentation.network import open_segmentation
from s2sr.plugin.engine.segmentation.planes import PlaneFile, PlaneWriter
from s2sr.plugin.engine.segmentation.probability import PROBABILITY, ProbabilityWriter
from s2sr.plugin.engine.segmentation.scaling import learn_scaling
from s2sr.plugin.engine.segmentation.segmenter import Segmenter
from s2sr.plugin.engine.segmentation.tile import PLANE_ENCODING, Consumer
from s2sr.plugin.engine.segmentation.upright import upright
from s2sr.plugin.engine.segmentation.views import SceneView, View
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.plugin.engine.stack.frames import FrameView
from s2sr.plugin.engine.stack.records import Stack
from s2sr.plugin.engine.stack.report import write_report
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.plugin.engine.vector.measures import measured
from s2sr.plugin.engine.vector.writer import PolygonWriter, check_vector_name
from s2sr.plugin.engine.version import version

AUTO = "auto"
TILE_PX = 512
"""Side of a tile unless another is asked for: what the network sees around it counts less than with the small tiles of others."""
BEGUN, SEGMENTED, TRACED = 0.06, 0.6, 0.95
"""Shares of the command at which the input is open, every tile is made, and every polygon."""
LAYER = "footprints"
FIELDS: dict[str, type | str] = {
    "id": int,
    "area_m2": float,
    "perimeter_m": float,
    "probability": float,
    "probability_min": float,
    "regularised": bool,
    "dates": str,
    "model": str,
    "model_sha256": str,
}
STYLE = Path(__file__).resolve().parents[3] / "resources" / "styles" / "footprints.qml"
DECIMALS = 2
LARGEST_M2 = 400_000.0
"""What no building covers: the largest of all, a hall in which aircraft are built, has 398,000 m2."""


@dataclass(frozen=True)
class FootprintsRequest:
    """What ``footprints`` is asked for; the attributes are the command's options.

    Attributes:
        source: An image, or a stack of revisits.
        output: The layer to make.
        threshold: Probability along the outlines; the model's own if none.
        part: Probability that parts touching buildings; the model's own if none.
        rules: How polygons are made, those two left out.
        probability: GeoTIFF for the probability of roofs, if any.
        density: GeoTIFF for share and count of buildings a cell, if any.
        density_cell_m: Side of its cells.
        pixel_m: Side of a pixel, of an image that does not say it.
        report: JSON file for the figures, if any.
        page: HTML file for the revisits of a stack, if any.
        run: How the model is run.
    """

    source: SourceRequest | StackSource
    output: Path
    threshold: float | None = None
    part: float | None = None
    rules: Rules = field(default_factory=Rules)
    probability: Path | None = None
    density: Path | None = None
    density_cell_m: float = USUAL_M
    pixel_m: float | None = None
    report: Path | None = None
    page: Path | None = None
    run: RunRequest = field(default_factory=lambda: RunRequest(model=AUTO))

    @property
    def others(self) -> tuple[Path | None, ...]:
        """Returns what is written beside the layer."""
        return self.probability, self.density, self.report, self.page

    def rules_for(self, card: BuildingsCard | None) -> Rules:
        """Returns the rules with the model's own threshold and parting where no other is asked for; what is asked for is checked."""
        own = (self.rules.threshold, self.rules.part) if card is None else (card.threshold, card.part)
        threshold, part = (mine if given is None else given for mine, given in zip(own, (self.threshold, self.part)))
        return replace(self.rules, threshold=threshold, part=part)


@dataclass(frozen=True)
class Subject:
    """What is looked at: an image or a stack, open.

    Attributes:
        card: The network's card.
        view: The pixels as they are, north up.
        ground: How large they are.
        scene: The image, or the stack's anchor.
        stack: The stack, if it is one.
        begun: Share of the command that is done when it is open.
    """

    card: BuildingsCard
    view: View
    ground: Ground
    scene: Scene
    stack: Stack | None = None
    begun: float = BEGUN

    @property
    def dates(self) -> str:
        """Returns the dates of all that is looked at."""
        if self.stack is None:
            return self.scene.date or ""
        return " ".join(iso(one.revisit.day) or "unknown" for one in self.stack.used)


def make_footprints(request: FootprintsRequest, events: Events) -> dict[str, Any]:
    """Outlines the buildings of an image or a stack.

    Returns:
        The command's result (see the user guide, "The engine").

    Raises:
        InputError: where the request or the input is at fault.
    """
    check_tile(request.run.tile_px)
    check_vector_name(request.output)
    for raster in (request.probability, request.density):
        if raster is not None:
            check_raster_name(raster)
    check_cell(request.density_cell_m)
    request.rules_for(None)
    if request.page is not None and isinstance(request.source, SourceRequest):
        raise InputError("REPORT_HTML tells of the revisits of a stack, and the input is one image", "Leave it out.")
    with Outputs((request.output, *request.others), events) as outputs, ExitStack() as files:
        started = time.monotonic()
        subject = files.enter_context(_opened(request, outputs, events))
        work = _Work(request, subject, outputs, events)
        facts = work.done()

        def result() -> dict[str, Any]:
            return {**work.names(), **facts, "seconds": round(time.monotonic() - started, 2)}

        return published(outputs, result, request.report, _pages(request, subject, result))


def _pages(request: FootprintsRequest, subject: Subject, result: Callable[[], dict[str, Any]]) -> Mapping[Path, Writer]:
    stack = subject.stack
    if request.page is None or stack is None:
        return {}

    def write(path: Path) -> None:
        said = result()
        facts = {
            "Result": str(said["output"]),
            "Model": f"{said['model']}, on {said['device']}",
            "Buildings": f"{said['features']}, {said['area_m2']:.0f} m²",
            "Threshold": f"{said['threshold']:g}",
        }
        write_report(path, stack, facts)

    return {request.page: write}


@contextmanager
def _opened(request: FootprintsRequest, outputs: Outputs, events: Events) -> Iterator[Subject]:
    """Opens the image or the stack, and chooses the model."""
    source = request.source
    if isinstance(source, SourceRequest):
        scene = source.open_picture(events)
        sentinel = scene.level is not None or scene.model is not None or source.product is not None
        ground = ground_of(scene.grid, request.pixel_m, sentinel)
        card = _card(request, Pixels(ground.side_m, sentinel, revisits=False), events)
        check_originals(outputs, [scene], source.given, card)
        names = scene.select(card.bands, card.optional_bands, card.name)
        with SceneReader(scene, names) as reader:
            view = upright(SceneView(reader))
            yield Subject(card, view, ground_of(view.grid, request.pixel_m, sentinel), scene)
        return
    opened = source.open(events)
    scene = opened.revisits[0].scene
    ground = ground_of(scene.grid, request.pixel_m, sentinel=True)
    card = _card(request, Pixels(ground.side_m, sentinel=True, revisits=True), events)
    check_originals(outputs, (revisit.scene for revisit in opened.revisits), source.given, card, source.folder)
    stack = source.assessed(opened, card, _most_frames(card), events)
    with StackReader(stack, stack.bands) as frames:
        view = upright(FrameView(frames))
        yield Subject(card, view, ground_of(view.grid, request.pixel_m, True), stack.anchor.scene, stack, begun=opened.share)


def _card(request: FootprintsRequest, pixels: Pixels, events: Events) -> BuildingsCard:
    run = request.run
    if run.model_file is not None or run.model != AUTO:
        return find_buildings_card(run.model, run.model_file)
    card = find_buildings_card(choose(buildings_cards(), pixels).name, None)
    events.log(_why(pixels), model=card.name, side="" if pixels.side_m is None else f"{pixels.side_m:.3g}")
    return card


def _why(pixels: Pixels) -> str:
    if pixels.side_m is None and pixels.revisits:
        return "model {model}, as the input is a stack of pixels of unknown"
    if pixels.side_m is None:
        return "model {model}, as the input is an image of pixels of unknown"
    if pixels.revisits:
        return "model {model}, as the input is a stack of pixels of {side} m"
    return "model {model}, as the input is an image of pixels of {side} m"


def _most_frames(card: BuildingsCard) -> int:
    if card.frames is None:
        raise InputError(
            "{model} looks at one image, and the input is a stack",
            "Take MODEL auto, or give one image of it as INPUT.",
            model=card.name,
        )
    return card.frames[1]


class _Work:
    """One run of the command, its input open.

    Args:
        request: What is asked for.
        subject: What is looked at.
        outputs: What the files are published with.
        events: Told what happens.
    """

    def __init__(self, request: FootprintsRequest, subject: Subject, outputs: Outputs, events: Events) -> None:
        self.request, self.outputs, self.events = request, outputs, events
        self.subject = subject
        self.card = card = subject.card
        self.ground = subject.ground.of_model(card.name, card.gsd_m)
        self.rules = request.rules_for(card)
        self.side_m = self.ground.side_m or card.gsd_m
        self.step = step_for(card, self.side_m)
        self._warn()
        self.network = open_segmentation(card, request.run.device, request.run.threads, events.log)
        self.sha256 = checksum(card.graph) if card.graph else "none"
        events.log(
            "model {model} on {device}; bands {bands}",
            model=card.name,
            device=self.network.device,
            bands=" ".join(subject.view.names),
        )
        self.features, self.area_m2, self.largest_m2 = 0, 0.0, 0.0

    def done(self) -> dict[str, Any]:
        """Makes all outputs, and returns what the result says of them."""
        segmenter = self._segmenter()
        grid = shown(segmenter.grid, self.subject.view.grid)
        self.pixel_m = self.ground.sides_of(grid)
        with ExitStack() as files:
            planes = files.enter_context(self._planes(grid))
            density = DensityCells(grid, self.pixel_m, self.request.density_cell_m)
            consumers: list[Consumer] = [PlaneWriter(planes), *([density] if self.request.density else [])]
            probability = self._raster(self.request.probability, grid, ("probability",))
            if probability is not None:
                consumers.append(ProbabilityWriter(files.enter_context(probability)))
            segmenter.run(consumers, self.events, self.subject.begun, SEGMENTED)
            if not segmenter.seen:
                raise InputError(
                    "there is no data in the area: every pixel is nodata",
                    "Is EXTENT over the image? Are the revisits clear there?",
                )
            seen = PlaneFile(planes.settled(), grid, self.pixel_m, self.card.outputs)
            self._trace(files.enter_context(seen), density if self.request.density else None)
            if probability is not None:
                probability.finish(self._tags())
        self._finish_density(density)
        return self._facts()

    def names(self) -> dict[str, str | None]:
        """Returns the names that the outputs got."""
        request, name = self.request, self.outputs.name
        return {
            "command": "footprints",
            "output": name(request.output),
            "probability": name(request.probability),
            "density": name(request.density),
            "report": name(request.report),
            "report_html": name(request.page),
        }

    def _warn(self) -> None:
        warn_of_card(self.subject.scene, self.card, self.events)
        if self.ground.doubt:
            self.events.log(self.ground.doubt, "warning")
        words = words_of(self.card, self.side_m, self.step)
        if words:
            sentence, level = words
            self.events.log(sentence, level)

    def _segmenter(self) -> Segmenter:
        base = self.subject.view
        asked = self.request.run.area(shown(base.grid, base.grid))
        view = self.step.applied(base)
        scaling = learn_scaling(view, self.card.percentiles)
        area = part_of(asked, self.step, view.grid)
        return Segmenter(view, self.network, scaling, area, tile_px=self.request.run.tile_px or TILE_PX, log=self.events.log)

    def _planes(self, grid: Grid) -> RasterWriter:
        part = self.outputs.part(self.request.output).with_name("planes.tif")
        rasters = [Size(part, grid, len(self.card.outputs), PLANE_ENCODING.dtype, copied=False)]
        if self.request.probability is not None:
            rasters.append(Size(self.outputs.part(self.request.probability), grid, 1, PROBABILITY.dtype))
        check_space(rasters)
        return RasterWriter(
            path=self.request.output, part=part, grid=grid, names=self.card.outputs, encoding=PLANE_ENCODING, overviews=False
        )

    def _raster(self, path: Path | None, grid: Grid, names: tuple[str, ...]) -> RasterWriter | None:
        if path is None:
            return None
        encoding = PROBABILITY if path == self.request.probability else DENSITY
        return RasterWriter(path=path, part=self.outputs.part(path), grid=grid, names=names, encoding=encoding)

    def _trace(self, planes: PlaneFile, density: DensityCells | None) -> None:
        def progress(share: float) -> None:
            self.events.progress(SEGMENTED + (TRACED - SEGMENTED) * share, "{count} buildings", count=self.features)

        output = self.request.output
        with PolygonWriter(self.outputs.part(output), output.suffix, LAYER, planes.grid.crs, FIELDS) as writer:
            for batch in footprints(planes, self.rules, progress):
                check_not_cancelled()
                self._add(writer, batch, planes.grid)
                if density is not None and density.counts_polygons and len(batch.polygons):
                    middles = shapely.centroid(batch.polygons)
                    density.count(shapely.get_x(middles), shapely.get_y(middles))
            self.events.progress(TRACED, "writing the layer")
            writer.finish(self._tags(), self._style())
        if not self.features:
            self.events.log("no building was found: the layer is empty", "warning")
        if self.largest_m2 > LARGEST_M2:
            self.events.log(
                "a polygon of {largest} km² is larger than any building: water, bare ground or cloud was taken for "
                "roofs, so nothing near it is to be trusted. Cut the land out with EXTENT, or raise THRESHOLD",
                "warning",
                largest=f"{self.largest_m2 / 1e6:.2g}",
            )

    def _style(self) -> str | None:
        """Returns the layer's style, in which outlines that got no right angles are dashed; where none was to, none is."""
        if not STYLE.is_file():
            return None
        style = STYLE.read_text(encoding="utf-8")
        return style if self.rules.shape == "regular" else style.replace('"dash"', '"solid"')

    def _add(self, writer: PolygonWriter, batch: Batch, grid: Grid) -> None:
        count = len(batch.polygons)
        if not count:
            return
        area_m2, perimeter_m = self._measured(batch.polygons, grid)
        columns: dict[str, NDArray[Any]] = {
            "id": np.arange(self.features + 1, self.features + count + 1),
            "area_m2": np.round(area_m2, DECIMALS),
            "perimeter_m": np.round(perimeter_m, DECIMALS),
            "probability": np.round(batch.mean.astype(np.float64), 4),
            "probability_min": np.round(batch.minimum.astype(np.float64), 4),
            "regularised": batch.regularised,
            "dates": np.full(count, self.subject.dates, object),
            "model": np.full(count, self.card.name, object),
            "model_sha256": np.full(count, self.sha256, object),
        }
        writer.write(batch.polygons, columns)
        self.features += count
        self.area_m2 += float(area_m2.sum())
        self.largest_m2 = max(self.largest_m2, float(area_m2.max()))

    def _measured(self, polygons: NDArray[np.object_], grid: Grid) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        area, perimeter = measured(polygons, grid.crs)
        if grid.crs is not None:
            return area, perimeter
        scale = self.pixel_m[0] * self.pixel_m[1] / abs(grid.transform.determinant)
        return area * scale, perimeter * scale**0.5

    def _finish_density(self, density: DensityCells) -> None:
        path = self.request.density
        writer = self._raster(path, density.cells, NAMES)
        if writer is None:
            return
        if self.card.errors is None:
            self.events.log(
                "{model} does not say how far densities are off: their errors are nodata", "warning", model=self.card.name
            )
        cells = density.cells
        with writer:
            writer.write(Window(0, 0, cells.rows, cells.cols), density.values(self.card.errors))
            rows, cols = density.cell_px
            size = f"{rows * self.pixel_m[0]:.4g} x {cols * self.pixel_m[1]:.4g}"
            writer.finish(self._tags() | {"S2SR_CELL_M": size})

    def _tags(self) -> dict[str, str]:
        """Returns what every output says of itself: program, source, what was detected, model, options."""
        scene, stack = self.subject.scene, self.subject.stack
        tags = {
            "DESCRIPTION": f"Buildings told by {self.card.name} of s2sr {version()} in {'; '.join(scene.names)}.",
            "S2SR_VERSION": version(),
            "S2SR_SOURCES": "; ".join(scene.names),
            "S2SR_DETECTED": " ".join(scene.detected),
            "S2SR_MODEL": self.card.name,
            "S2SR_MODEL_SHA256": self.sha256,
            "S2SR_DEVICE": self.network.device,
            "S2SR_OPTIONS": to_json(self._options()),
        }
        if stack is not None:
            tags |= revisit_tags(stack)
        optional = {"ACQUISITION_DATE": scene.date, "PRODUCT_LEVEL": scene.level}
        return {**tags, **{key: value for key, value in optional.items() if value}}

    def _options(self) -> dict[str, Any]:
        rules = self.rules
        return {
            "threshold": rules.threshold,
            "part": rules.part,
            "min_area_m2": rules.min_area_m2,
            "min_hole_m2": rules.min_hole_m2,
            "simplify_m": rules.simplify_m,
            "shape": rules.shape,
            "averaged": self.step.averaged,
            "interpolated": self.step.interpolated,
        }

    def _facts(self) -> dict[str, Any]:
        stack = self.subject.stack
        facts = {
            "route": "image" if stack is None else "stack",
            "features": self.features,
            "area_m2": round(self.area_m2, DECIMALS),
            "model": self.card.name,
            "model_sha256": self.sha256,
            "device": self.network.device,
            "pixel_m": round(self.side_m, 4),
            "outline_pixel_m": round((self.pixel_m[0] * self.pixel_m[1]) ** 0.5, 4),
            **self._options(),
            "dates": self.subject.dates,
            "tile": self.request.run.tile_px or TILE_PX,
            "bands": list(self.subject.view.names),
            "detected": list(self.subject.scene.detected),
            "warnings": list(self.events.warnings),
        }
        return facts if stack is None else {**facts, **described(stack)}


def part_of(window: Window, step: Step, grid: Grid) -> Window:
    """Returns the pixels that the network sees of a window of the image's own pixels; averaged ones that it touches count."""
    spans = []
    for begin, length, size in ((window.row, window.rows, grid.rows), (window.col, window.cols, grid.cols)):
        first = begin * step.interpolated // step.averaged
        last = min(size, -(-(begin + length) * step.interpolated // step.averaged))
        spans.append((first, last - first))
    (row, rows), (col, cols) = spans
    return Window(row, col, rows, cols)
