"""Opens raster files and says in a sentence what is wrong with those that cannot be read."""

from __future__ import annotations

import math
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.opening import file_of, open_raster
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.containers import Place, behind
from s2sr.plugin.engine.source.naming import band_of_description

ENDINGS = (".tif", ".tiff", ".jp2", ".vrt", ".img")
"""Of the names of files that are taken for rasters in a folder."""
TYPES = ("uint8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64")
DAMAGED = Sentence("The file is damaged or truncated: get it again.")
CONVERT = Sentence("This format is not read: make a GeoTIFF of it (Raster > Conversion > Translate).")
OTHER_FORMATS = {
    ".dim": Sentence("Give the images in the .data folder beside it (B2.img, ...) as INPUT, or that folder as PRODUCT."),
    ".zip": Sentence("Give a product's zip file as PRODUCT, or a raster in it as /vsizip/FILE.zip/RASTER.tif."),
    ".xml": Sentence("Give a product's metadata file as PRODUCT."),
    **dict.fromkeys(
        (".pix", ".ers", ".ecw", ".sid", ".hdf", ".grd", ".sdat", ".rst", ".asc", ".kea", ".nitf", ".grib", ".bil"), CONVERT
    ),
}
"""What to do about files that are no raster of a format that is read, by their endings."""
NO_MASK, OWN_MASK = 0, -1
"""No mask; a mask inside the file or beside it, or nodata values for all bands together."""


@dataclass(frozen=True)
class RasterFile:
    """What is known of a raster file without reading its pixels.

    Attributes:
        path: What rasterio opens.
        grid: Its grid.
        dtypes: numpy names, a band each.
        nodata: Nodata values, a band each.
        descriptions: Band descriptions, else what tags or the file behind a band call it; a band each.
        tags: The file's tags, names in capitals.
        band_tags: The bands' tags, names in capitals.
        scales: GDAL's scale, a band each.
        offsets: GDAL's offset, a band each.
        masks: What tells where data are, a band each: :data:`NO_MASK`, :data:`OWN_MASK`, or the number of an alpha band.
        alpha: Whether the band itself is a mask, a band each.
        behind: Names of the files that a virtual raster is made of, a band each; none in other files.
        colours: What the file says a band is to be shown as, ``red``, ``gray``, ``undefined``, a band each.
    """

    path: str
    grid: Grid
    dtypes: tuple[str, ...]
    nodata: tuple[float | None, ...]
    descriptions: tuple[str | None, ...]
    tags: dict[str, str]
    band_tags: tuple[dict[str, str], ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    masks: tuple[int, ...]
    alpha: tuple[bool, ...]
    behind: tuple[str | None, ...]
    colours: tuple[str, ...] = ()

    def with_all_bands(self) -> RasterFile:
        """Returns the file with what is called alpha as a band like others."""
        masks = tuple(OWN_MASK if mask == OWN_MASK else NO_MASK for mask in self.masks)
        return replace(self, alpha=(False,) * len(self.alpha), masks=masks)

    @property
    def place(self) -> Place:
        """Returns the file on disk, and which part of it this is."""
        return Place.of(self.path)

    @property
    def name(self) -> str:
        """Returns the file's name without its folder, and the part of it."""
        place = self.place
        return PurePosixPath(place.inside).name + (f":{place.part}" if place.part else "")

    @property
    def stem(self) -> str:
        """Returns what names the raster: its part of a file with several, else the file's name without folder and ending."""
        place = self.place
        return place.part or PurePosixPath(place.inside).stem

    @property
    def says(self) -> tuple[str, ...]:
        """Returns the names that may tell of product, baseline, level and day: the file's own, and those behind it."""
        own = PurePosixPath(self.place.inside).name
        tagged = [self.tags[key] for key in ("PRODUCT_URI", "PRODUCT_ID", "S2_PRODUCT_URI") if key in self.tags]
        return tuple(dict.fromkeys([own, *tagged, *(name for name in self.behind if name)]))


def describe(path: str) -> RasterFile:
    """Opens a raster file and describes it.

    Raises:
        InputError: if it is missing, empty, truncated, no raster, or of a type or place without use here.
    """
    with opened(path) as dataset:
        _check_types(path, dataset)
        _check_place(path, dataset)
        indexes = dataset.indexes
        flags = dataset.mask_flag_enums
        alpha = tuple(
            colour == ColorInterp.alpha and band_of_description(text) is None
            for colour, text in zip(dataset.colorinterp, dataset.descriptions)
        )
        return RasterFile(
            path=path,
            grid=Grid(dataset.height, dataset.width, dataset.transform, dataset.crs),
            dtypes=tuple(dataset.dtypes),
            nodata=tuple(dataset.nodatavals),
            descriptions=tuple(dataset.descriptions),
            tags=_capitals(dataset.tags()),
            band_tags=tuple(_capitals(dataset.tags(index)) for index in indexes),
            scales=tuple(dataset.scales),
            offsets=tuple(dataset.offsets),
            masks=tuple(_mask_of(flag, alpha) for flag in flags),
            alpha=alpha,
            behind=behind(dataset),
            colours=tuple(colour.name for colour in dataset.colorinterp),
        )


def read_mask(dataset: rasterio.io.DatasetReader, index: int, mask: int, **where: Any) -> NDArray[np.bool_] | None:
    """Reads where a band has data by a mask, as :attr:`RasterFile.masks` names it; none where there is no mask."""
    if mask == NO_MASK:
        return None
    values = dataset.read_masks(index, **where) if mask == OWN_MASK else dataset.read(mask, **where)
    known: NDArray[np.bool_] = values > 0
    return known


def _mask_of(flags: Sequence[MaskFlags], alpha: tuple[bool, ...]) -> int:
    """Returns what masks a band; GDAL calls the last of four bands of 8 bits alpha, whatever it is."""
    if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
        return OWN_MASK
    return alpha.index(True) + 1 if True in alpha else NO_MASK


def _capitals(tags: dict[str, str]) -> dict[str, str]:
    return {key.upper(): value for key, value in tags.items()}


def _check_types(path: str, dataset: rasterio.io.DatasetReader) -> None:
    strange = [name for name in dataset.dtypes if name not in TYPES]
    if strange and np.dtype(strange[0]).kind == "c":
        raise InputError("{path} holds complex numbers", "Sentinel-2 images hold digital numbers or reflectance.", path=path)
    if strange:
        raise InputError(
            "{path} holds numbers of the type {strange}",
            "Convert it (Raster > Conversion > Translate) to UInt16 or Float32.",
            path=path,
            strange=strange[0],
        )


def _check_place(path: str, dataset: rasterio.io.DatasetReader) -> None:
    transform = dataset.transform
    if not all(map(math.isfinite, transform[:6])) or transform.determinant == 0:
        raise InputError(
            "{path} has pixels of no size: its geotransform is {transform}",
            "Give it a georeference (Raster > Projections > Warp), or export it again.",
            path=path,
            transform=tuple(transform[:6]),
        )


def check_exists(path: str) -> None:
    """Makes sure that a local file is there, is a file, and not empty.

    Raises:
        InputError: where it is not.
    """
    if not str(path).strip():
        raise InputError("the name of an input is empty", "Give a raster file.")
    file_of(path)
    file = Path(Place.of(path).file)
    try:
        found = file.stat()
    except (OSError, ValueError) as error:
        raise _unseen(f"{path!s:.300}", error) from error
    if stat.S_ISDIR(found.st_mode):
        raise InputError("{path} is a folder", "Give a product folder as PRODUCT.", path=path)
    if not stat.S_ISREG(found.st_mode):
        raise InputError("{path} is no regular file", "Give a raster file.", path=path)
    if found.st_size == 0:
        raise InputError("{path} is empty", "Was its download cut off? Get it again.", path=path)


def _unseen(path: str, error: OSError | ValueError) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("{path} does not exist", "Was it moved or deleted?", path=path)
    hint = Sentence("Check its name and its permissions.")
    if isinstance(error, OSError):
        return InputError("{path} cannot be read: {why}", hint, path=path, why=error.strerror)
    return InputError("{path} does not exist", hint, path=path)


@contextmanager
def opened(path: str) -> Iterator[rasterio.io.DatasetReader]:
    """Opens a raster file.

    Raises:
        InputError: where that fails.
    """
    check_exists(path)
    try:
        dataset = open_raster(path)
    except (RasterioError, ValueError, TypeError, IndexError) as error:
        hint = OTHER_FORMATS.get(Path(path).suffix.lower(), Sentence("Is it a vector file, truncated, or of another kind?"))
        raise InputError(Sentence("{path} is no raster that can be read: {why}", path=path, why=error), hint) from error
    with dataset:
        if dataset.count == 0:
            raise InputError("{path} has no bands", _parts(dataset), path=path)
        yield dataset


def _parts(dataset: rasterio.io.DatasetReader) -> Sentence:
    found = dataset.subdatasets[:4]
    if not found:
        return Sentence("Pick one of its parts: it may be a container of several rasters.")
    return Sentence(
        "It is a container of several rasters; give one or more of its parts, for example {parts}.", parts=", ".join(found)
    )
