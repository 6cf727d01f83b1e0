"""What commands are asked for, and what is checked before any work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.raster.extent import Bounds, window_of
from s2sr.plugin.engine.raster.grid import Grid, Window, pixel_metres
from s2sr.plugin.engine.raster.originals import check_untouched, local_file
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.sensor.psf import WIDEST_PSF
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.pictures import open_picture
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.plugin.engine.stack.records import Opened, SelectionOptions, Stack

SMALLEST_TILE_PX, LARGEST_TILE_PX = 16, 8192
MODEL_FILES = (".yaml", ".yml", ".onnx", ".data", ".onnx_data")
"""Endings of cards, graphs and weights."""
USUAL_PIXEL = 1.5
"""How many times wider or narrower than what a model was made for a pixel may be."""


@dataclass(frozen=True)
class SourceRequest:
    """Which image, and how to read it; see :func:`s2sr.plugin.engine.source.open_scene`."""

    inputs: tuple[str, ...]
    product: str | None = None
    bands: tuple[str, ...] | None = None
    offset: float | None = None
    scale: float | None = None

    @property
    def given(self) -> tuple[str | None, ...]:
        """Returns what is read, as the user named it."""
        return (*self.inputs, self.product)

    def open(self, events: Events) -> Scene:
        """Opens the scene and says what was detected."""
        return _told(open_scene(self.inputs, self.product, self.bands, self.offset, self.scale), events)

    def open_picture(self, events: Events) -> Scene:
        """Opens the scene for work that does not depend on offset and scale, and says what was detected."""
        return _told(open_picture(self.inputs, self.product, self.bands, self.offset, self.scale), events)


@dataclass(frozen=True)
class StackSource:
    """Which stack, and how to read it; see :func:`s2sr.plugin.engine.stack.choose.revisits.open_revisits`.

    Attributes:
        inputs: Rasters and products.
        folder: A folder of them.
        bands: Names of the bands in order.
        offset: Added to stored values.
        scale: Stored values in one unit of reflectance.
        dates: Dates that are not in metadata or names.
        exclude: Dates or names of revisits that are not to be used.
        selection: Which revisits are used, and which of their pixels.
    """

    inputs: tuple[str, ...] = ()
    folder: str | None = None
    bands: tuple[str, ...] | None = None
    offset: float | None = None
    scale: float | None = None
    dates: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    selection: SelectionOptions = field(default_factory=SelectionOptions)

    @property
    def given(self) -> tuple[str | None, ...]:
        """Returns what is read beside the folder, as the user named it."""
        return (*self.inputs, self.selection.mask_layer, self.selection.probability_layer)

    def open(self, events: Events) -> Opened:
        """Opens every acquisition, and tells how far it is."""
        from s2sr.plugin.engine.stack.choose.revisits import open_revisits
        from s2sr.plugin.engine.stack.choose.selection import without

        opened = open_revisits(self.inputs, self.folder, self.bands, self.offset, self.scale, self.dates, events.progress)
        return without(opened, self.exclude)

    def assessed(self, opened: Opened, card: Card, most: int, events: Events) -> Stack:
        """Chooses, masks and registers revisits, and says what was found.

        Args:
            opened: What :meth:`open` found.
            card: Of the model, whose bands are read; all where it takes any.
            most: Most revisits that it takes.
            events: Told.
        """
        from s2sr.plugin.engine.stack.assessment import assess
        from s2sr.plugin.engine.stack.choose.selection import common_bands
        from s2sr.plugin.engine.stack.left_out import left_out

        bands = common_bands(opened.revisits, card.bands, card.optional_bands) if card.bands else ()
        most = min(self.selection.max_revisits, most)
        stack = assess(opened, bands, replace(self.selection, max_revisits=most), events)
        for sentence in stack.anchor.scene.detected:
            events.log("{name}: {sentence}", name=stack.anchor.name, sentence=sentence)
        for used in stack.used:
            for sentence in used.revisit.scene.warnings:
                events.log("{name}: {sentence}", "warning", name=used.revisit.name, sentence=sentence)
        for sentence in left_out(stack):
            events.log(sentence)
        return stack


@dataclass(frozen=True)
class RunRequest:
    """How a model is run.

    Attributes:
        model: A shipped model; none where ``model_file`` is given.
        model_file: Card of another.
        extent: Part to make, xmin, ymin, xmax, ymax; none for all of it.
        extent_crs: Its coordinate reference system; the image's own if none.
        tile_px: Side of a tile, source pixels; none for what suits.
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`.
        precision: One of :data:`~s2sr.plugin.engine.models.devices.PRECISIONS`.
        threads: Threads of the processor; 0 for all.
        journal: File for what is finished, if any.
        resume: Whether tiles that an ended run of the same request has finished are gone on from, and are kept.
    """

    model: str | None = None
    model_file: Path | None = None
    extent: Bounds | None = None
    extent_crs: str | None = None
    tile_px: int | None = None
    device: str = "auto"
    precision: str = "auto"
    threads: int = 0
    journal: Path | None = None
    resume: bool = True

    def area(self, grid: Grid) -> Window:
        """Returns the pixels of a grid that are to be made."""
        return window_of(grid, self.extent, self.extent_crs) if self.extent else grid.whole


def _told(scene: Scene, events: Events) -> Scene:
    for sentence in scene.detected:
        events.log(sentence)
    for sentence in scene.warnings:
        events.log(sentence, "warning")
    return scene


def with_native_sampling(scene: Scene, reader: SceneReader, events: Events) -> Scene:
    """Says of which bands the native sampling was found or not, and returns the scene with what was said."""
    found = reader.detected()
    for sentence in found:
        events.log(sentence)
    return replace(scene, detected=(*scene.detected, *found))


def check_tile(tile_px: int | None) -> None:
    """Makes sure, before any work, that the tile is usable."""
    if tile_px is not None and not SMALLEST_TILE_PX <= tile_px <= LARGEST_TILE_PX:
        raise InputError(
            "TILE is {tile}",
            "It is the side of a tile in source pixels, {smallest} to {largest}; left out, it is chosen.",
            tile=tile_px,
            smallest=SMALLEST_TILE_PX,
            largest=LARGEST_TILE_PX,
        )


def check_originals(
    outputs: Outputs, scenes: Iterable[Scene], given: Iterable[str | None], card: Card | None = None, folder: str | None = None
) -> None:
    """Makes sure that no output would overwrite anything that the run reads.

    Args:
        outputs: What is written.
        scenes: What was opened.
        given: What the user gave to be read: rasters, products, masks; names of bands may be among them.
        card: Of the model that is run.
        folder: A folder in which each folder is an acquisition.
    """
    bands = [band.path for scene in scenes for band in (*scene.bands.values(), scene.classification) if band is not None]
    named = [name for name in given if name]
    datasets = [*bands, *(name for name in named if not Path(name).is_dir())]
    folders = {Path(name) for name in named if Path(name).is_dir()}
    files = [file for file in map(local_file, datasets) if file is not None]
    folders |= {above for file in files for above in file.resolve().parents if above.name.upper().endswith(".SAFE")}
    folders |= {file.parent for file in files if file.suffix.lower() == ".xml" and file in map(Path, named)}
    if folder is not None:
        root = Path(folder).resolve()
        folders |= {root / file.relative_to(root).parts[0] for file in map(Path.resolve, files) if root in file.parent.parents}
    beside = [] if card is None else [file for file in card.path.parent.iterdir() if file.suffix.lower() in MODEL_FILES]
    check_untouched(outputs.places, datasets, beside, [*folders, FOLDER])


def warn_of_mismatch(scene: Scene, card: Card, grid: Grid, events: Events) -> None:
    """Warns where the input is not of the kind the model was made for, its pixels among it."""
    if not card.bands:
        return
    warn_of_card(scene, card, events)
    if scene.level == "TCI":
        events.log(
            "the input is an 8-bit picture: its stretch has cut off bright reflectances, and figures are approximate", "warning"
        )
    pixel_m = pixel_metres(grid)
    if pixel_m is not None and not 1 / USUAL_PIXEL < pixel_m / card.gsd_m < USUAL_PIXEL:
        events.log(
            "{model} was made for {own} m pixels, the input has {side} m: detail will be less true",
            "warning",
            model=card.name,
            own=f"{card.gsd_m:g}",
            side=f"{pixel_m:.3g}",
        )


def warn_of_card(scene: Scene, card: Card, events: Events) -> None:
    """Warns of what a card says: cautions, bands that would help, another level."""
    if card.caution:
        events.log("{model} is {caution}", "warning", model=card.name, caution=card.caution)
    missing = [name for name in card.optional_bands if name not in scene.bands]
    if missing:
        events.log(
            "{model} works without {missing}, which the input has not; it does better with them",
            "warning",
            model=card.name,
            missing=" ".join(missing),
        )
    if card.level != "any" and scene.level not in (None, card.level):
        events.log(
            "{model} was made for {level}, the input is {other}",
            "warning",
            model=card.name,
            level=card.level,
            other=scene.level,
        )


def check_psf(psf: float) -> None:
    """Makes sure that a result's own point spread is one that there can be.

    Raises:
        InputError: if it is not.
    """
    if not 0 <= psf <= WIDEST_PSF:
        raise InputError(
            "PSF is {psf}",
            "It is a number from 0 to {widest}: 1 for what a finer sensor sees.",
            psf=f"{psf:g}",
            widest=f"{WIDEST_PSF:g}",
        )


def fine_window(coarse: Grid, fine: Grid) -> tuple[int, Window]:
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
