"""The scene that a simulation starts from: an image of high resolution, or a landscape that is drawn, and its place on the map."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.transform import Affine, from_origin
from rasterio.warp import transform as reproject

from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.sample import LEFT_M, TOP_M
from s2sr.training.simulation.scene import ProceduralScene, draw_scene
from s2sr.training.simulation.sentinel2 import Array, mixed_spectra

INVENTED_EPSG = 32631
INVENTED_LATITUDE_DEG = 50.5
DRAWN_PIXEL_M = 1.25
LARGEST_PX = 16_000_000
COARSEST_M = 5.0
LEAST_DRAWN_M = 320.0


@dataclass(frozen=True)
class Source:
    """A scene and its place.

    Attributes:
        spectra: ``(10, rows, cols)``, reflectance.
        valid: ``(rows, cols)``, pixels with data.
        pixel_m: Width of a pixel.
        crs: Coordinate reference system.
        left: Of the upper left corner, in the CRS's unit.
        top: Of the upper left corner, in the CRS's unit.
        unit_m: Metres in the CRS's unit.
        latitude_deg: Of the place; decides sun and season.
        georeferenced: Whether place and CRS are the image's own, not invented.
        drawn: The landscape, where there is one.
    """

    spectra: Array
    valid: NDArray[np.bool_]
    pixel_m: float
    crs: CRS
    left: float
    top: float
    unit_m: float
    latitude_deg: float
    georeferenced: bool
    drawn: ProceduralScene | None = None

    def transform(self, start_m: tuple[float, float], gsd_m: float) -> Affine:
        """Returns the transform of a grid that starts ``start_m`` down and right of the scene's corner."""
        corner = (self.left + start_m[1] / self.unit_m, self.top - start_m[0] / self.unit_m)
        return from_origin(*corner, gsd_m / self.unit_m, gsd_m / self.unit_m)


def draw_source(seed: int, size_m: float) -> Source:
    """Draws a landscape, ``size_m`` wide, at an invented place.

    Raises:
        ConfigError: if it would be too small or too large to draw.
    """
    size_px = round(size_m / DRAWN_PIXEL_M)
    if seed < 0:
        raise ConfigError(f"the landscape's seed is {seed}; it is a whole number from 0")
    if not size_m >= LEAST_DRAWN_M or size_px**2 > LARGEST_PX:
        raise ConfigError(
            f"a landscape of {size_m:g} m cannot be drawn; {LEAST_DRAWN_M:g} to {DRAWN_PIXEL_M * math.sqrt(LARGEST_PX):g} m can"
        )
    scene = draw_scene(seed, size_px, DRAWN_PIXEL_M)
    whole = np.ones(scene.surface.shape, bool)
    return Source(
        scene.spectra,
        whole,
        DRAWN_PIXEL_M,
        CRS.from_epsg(INVENTED_EPSG),
        LEFT_M,
        TOP_M,
        1.0,
        INVENTED_LATITUDE_DEG,
        False,
        scene,
    )


def read_source(path: Path, pixel_m: float | None, rng: np.random.Generator) -> Source:
    """Reads an image of red, green, blue and perhaps near infrared, 8 bit, as plausible reflectance of ten bands.

    Args:
        path: Any raster that GDAL reads.
        pixel_m: Its pixel, where it has no CRS.
        rng: Source of the bands that it has not (see :func:`~s2sr.training.simulation.sentinel2.mixed_spectra`).

    Raises:
        DataError: if there is no such image, or it cannot stand for a scene.
        ConfigError: if the pixel's size is missing or contradicts the file.
    """
    if not path.is_file():
        raise DataError(f"{path}: there is no such file")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as dataset:
                bands = _bands(path, dataset)
                place = _place(path, dataset, pixel_m)
                image, valid = dataset.read(bands), dataset.dataset_mask() > 0
    except RasterioError as error:
        raise DataError(f"{path}: cannot be read as an image ({error})") from error
    if not valid.any():
        raise DataError(f"{path}: there is no pixel with data")
    return Source(mixed_spectra(image, rng), valid, *place)


def _bands(path: Path, dataset: rasterio.DatasetReader) -> list[int]:
    """Returns which bands hold red, green, blue and near infrared."""
    bands = [number for number, kind in enumerate(dataset.colorinterp, 1) if kind != ColorInterp.alpha][:4]
    if len(bands) < 3:
        raise DataError(f"{path}: has {len(bands)} bands; red, green, blue (and near infrared) are needed, in this order")
    if set(dataset.dtypes) != {"uint8"}:
        raise DataError(f"{path}: holds {dataset.dtypes[0]}; 8-bit imagery is needed (gdal_translate -ot Byte -scale)")
    if dataset.width * dataset.height > LARGEST_PX:
        raise DataError(
            f"{path}: {dataset.width} by {dataset.height} pixels are too many at once; "
            f"cut a part of at most {LARGEST_PX / 1e6:g} million (gdal_translate -srcwin)"
        )
    return bands


def _place(
    path: Path, dataset: rasterio.DatasetReader, pixel_m: float | None
) -> tuple[float, CRS, float, float, float, float, bool]:
    """Returns pixel, CRS, left, top, unit, latitude and whether these are the file's own."""
    if pixel_m is not None and not 0 < pixel_m <= COARSEST_M:
        raise ConfigError(f"--pixel-m is {pixel_m:g}; imagery of more than 0 and at most {COARSEST_M:g} m a pixel is needed")
    if dataset.crs is None:
        if pixel_m is None:
            raise ConfigError(f"{path}: says neither where it is nor how large its pixels are; give their size with --pixel-m")
        return pixel_m, CRS.from_epsg(INVENTED_EPSG), LEFT_M, TOP_M, 1.0, INVENTED_LATITUDE_DEG, False
    grid = dataset.transform
    if not dataset.crs.is_projected:
        raise DataError(
            f"{path}: is in degrees ({dataset.crs}); warp it to a projected CRS first, UTM for instance (gdalwarp -t_srs)"
        )
    if grid.b or grid.d or grid.a <= 0 or abs(grid.a + grid.e) > 0.01 * grid.a:
        raise DataError(f"{path}: its grid is turned or its pixels are not square; warp it first (gdalwarp -tr)")
    unit_m = float(dataset.crs.linear_units_factor[1])
    own = grid.a * unit_m
    if pixel_m is not None and abs(pixel_m - own) > 0.01 * own:
        raise ConfigError(f"{path}: its pixels are {own:g} m wide, --pixel-m says {pixel_m:g}; leave --pixel-m out")
    if own > COARSEST_M:
        raise DataError(f"{path}: its pixels are {own:g} m wide; a simulation needs {COARSEST_M:g} m or finer")
    middle = (grid.c + grid.a * dataset.width / 2, grid.f + grid.e * dataset.height / 2)
    latitude = reproject(dataset.crs, CRS.from_epsg(4326), [middle[0]], [middle[1]])[1][0]
    return own, dataset.crs, grid.c, grid.f, unit_m, float(latitude), True
