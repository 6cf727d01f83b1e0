"""One acquisition on one grid, whatever product it came from."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.encoding import UNLABELLED, Label
from s2sr.plugin.engine.raster.grid import Grid


@dataclass(frozen=True)
class Radiometry:
    """How stored values become reflectance: ``(value + offset) / quantification``.

    Attributes:
        quantification: Stored values in one unit of reflectance (10000 for digital numbers, 1 for reflectance itself).
        offset: Added to stored values first (-1000 for products of baseline 04.00 and later).
        origin: Where these were learnt, for the log and the output's tags.
        told: Whether the file, its product or its name says the offset; not where the user does, or the values alone.
    """

    quantification: float
    offset: float
    origin: str
    told: bool = False


@dataclass(frozen=True)
class BandSource:
    """One band of a scene, in one file.

    Attributes:
        name: ``B02`` to ``B12``, or ``SCL``.
        path: What rasterio opens.
        index: Band of the file, from 1.
        dtype: numpy name of the stored type.
        nodata: Stored value that means no data, if any.
        grid: The file's grid.
        radiometry: How stored values become reflectance.
        layer: Place among the user's inputs, from 0 (0 for a product).
        void: Other stored values that mean no data.
        label: What its file says of it.
        mask: What tells where data are beside these values, as :attr:`~s2sr.plugin.engine.source.rasters.RasterFile.masks` does.
    """

    name: str
    path: str
    index: int
    dtype: str
    nodata: float | None
    grid: Grid
    radiometry: Radiometry
    layer: int = 0
    void: tuple[float, ...] = ()
    mask: int = 0
    label: Label = UNLABELLED


@dataclass(frozen=True)
class Scene:
    """One acquisition on one grid.

    Attributes:
        bands: Bands by name, in the input's order.
        grid: Grid of the finest bands; every other band's pixels are a whole multiple of its pixels.
        level: ``L1C``, ``L2A``, ``TCI`` (8-bit picture) or none where unknown.
        date: Day of acquisition, ``YYYY-MM-DD``, if known.
        names: Names of the source files or products, without folders.
        classification: The scene classification, if there is one.
        detected: What was detected, and how, a sentence each.
        warnings: What is doubtful about it, a sentence each.
        model: Name of the model that made it, where it is a result of ours.
    """

    bands: dict[str, BandSource]
    grid: Grid
    level: str | None = None
    date: str | None = None
    names: tuple[str, ...] = ()
    classification: BandSource | None = None
    detected: tuple[str, ...] = field(default=())
    warnings: tuple[str, ...] = field(default=())
    model: str | None = None

    def select(self, required: tuple[str, ...], optional: tuple[str, ...], model: str) -> tuple[str, ...]:
        """Returns the names of the bands that a model takes from this scene, in the scene's order.

        Raises:
            InputError: naming the required bands that are missing.
        """
        missing = [name for name in required if name not in self.bands]
        if missing:
            raise InputError(
                "{missing} missing: model {model} needs {required}; the input has {bands}",
                "Add the band, map the bands with BANDS, or pick a model that does without (to super-resolve, bicubic takes any).",
                missing=" ".join(missing),
                model=model,
                required=" ".join(required),
                bands=" ".join(self.bands),
            )
        return self.ordered((*required, *optional))

    def ordered(self, names: Collection[str]) -> tuple[str, ...]:
        """Returns those of the named bands that the scene has, in its order: that of the input, which results keep."""
        return tuple(name for name in self.bands if name in names)
