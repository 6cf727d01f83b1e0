"""A small town that a test draws: roofs on a ground, and their outlines, in files of the layouts that trainings read."""

from __future__ import annotations

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.features import rasterize

from s2sr.training.datasets.building_grounds import Ground
from s2sr.training.datasets.building_labels import draw_labels

METRE = rasterio.Affine(1, 0, 500_000, 0, -1, 5_600_000)
ROOF, GRASS = (200, 120, 90), (60, 90, 50)
"""Red, green, blue."""
TINY = {
    "name": "tiny",
    "task": "buildings",
    "description": "A test.",
    "required_bands": ["B02", "B03", "B04"],
    "trained_on": "a drawing",
    "seed": 3,
    "learning_rate": 1e-2,
    "average_decay": 0.8,
}
"""What the configurations of tiny networks have in common."""


def boxes(*corners):
    """Returns rectangles ``left, top, right, bottom`` in pixels."""
    return np.array([shapely.box(*one) for one in corners], object)


def town(rows, cols, step=24, side=12, seed=0):
    """Returns roofs of about ``side`` pixels on a grid of ``step``, not quite in line."""
    rng = np.random.default_rng(seed)
    places = [(x, y) for y in range(4, rows - side - 4, step) for x in range(4, cols - side - 4, step)]
    return boxes(*((x + dx, y + dy, x + dx + side + w, y + dy + side) for (x, y), (dx, dy, w) in zip(places, draws(rng, places))))


def draws(rng, places):
    return rng.integers(0, 4, (len(places), 3)).tolist()


def picture(outlines, shape, seed=0):
    """Draws ``(3, rows, cols)``, 8 bit: bright roofs on a darker, uneven ground."""
    rng = np.random.default_rng(seed)
    roofs = rasterize(list(outlines), shape) if len(outlines) else np.zeros(shape, np.uint8)
    colours = np.where(roofs[None] > 0, np.reshape(ROOF, (3, 1, 1)), np.reshape(GRASS, (3, 1, 1)))
    return np.clip(colours + rng.integers(-8, 9, (3, *shape)), 1, 255).astype(np.uint8)


def write_picture(path, image, transform=METRE, crs="EPSG:32631", **profile):
    """Writes ``(bands, rows, cols)`` as a GeoTIFF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    size = {"count": len(image), "height": image.shape[1], "width": image.shape[2], "dtype": image.dtype}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, **{**size, **profile}) as dataset:
        dataset.write(image)
    return path


def write_outlines(path, outlines, transform=METRE, crs="EPSG:32631", layer="buildings"):
    """Writes outlines, given in pixels, as a layer of a GeoPackage."""
    placed = shapely.transform(outlines, lambda corners: np.stack(transform * corners.T, 1))
    pyogrio.raw.write(
        path, shapely.to_wkb(placed), [], [], layer=layer, geometry_type="Unknown", crs=crs, append=path.is_file(), driver="GPKG"
    )
    return path


def ground_of(outlines, shape, pixel_m=1.0, valid=None, factor=1):
    """Returns a place with these outlines in fine pixels, ``shape`` fine pixels large."""
    valid = np.ones(shape, bool) if valid is None else valid
    image = picture(outlines, shape)[::-1, ::factor, ::factor] / np.float16(255)
    return Ground("town", image.astype(np.float16), draw_labels(outlines, shape, pixel_m, valid).planes, outlines, pixel_m, valid)
