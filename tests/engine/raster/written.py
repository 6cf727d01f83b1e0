"""Rasters that are written by the engine's writer, the same by GDAL alone, and the rules of a cloud-optimised GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
import tifffile
from affine import Affine

from s2sr.plugin.engine.raster.encoding import Encoding, Label
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.tiles import tiles
from s2sr.plugin.engine.raster.writer import RasterWriter

TAGS = {"S2SR_VERSION": "1", "ABOUT": "é & <b>"}
COG = {"compress": "ZSTD", "predictor": "YES", "blocksize": 512, "overview_resampling": "AVERAGE", "bigtiff": "IF_SAFER"}


def grid_of(values: np.ndarray, crs: Any = 32631) -> Grid:
    """Returns a grid of five metres."""
    known = None if crs is None else rasterio.crs.CRS.from_epsg(crs)
    return Grid(*values.shape[1:], Affine(5, 0, 500_000, 0, -5, 5_600_000), known)


def draw(rows: int, cols: int, bands: int, dtype: str, nodata: float | None, seed: int = 0) -> np.ndarray:
    """Draws noise with holes, single ones and a large one."""
    rng = np.random.default_rng(seed)
    if np.dtype(dtype).kind == "f":
        values = rng.normal(0.2, 0.1, (bands, rows, cols)).astype(dtype)
    else:
        limits = np.iinfo(dtype)
        values = rng.integers(max(limits.min, -2000), min(limits.max, 9000) + 1, (bands, rows, cols)).astype(dtype)
    if nodata is not None:
        values[rng.random(values.shape) < 0.2] = nodata
        values[:, rows // 4 : rows // 2, : cols // 2] = nodata
    return values


def names_of(values: np.ndarray) -> tuple[str, ...]:
    """Returns a name for every band."""
    return tuple(f"B{index:02}" for index in range(1, len(values) + 1))


def windows_of(values: np.ndarray, tile_px: int) -> list[Window]:
    """Returns the tiles of a raster."""
    return list(tiles(Window(0, 0, *values.shape[1:]), tile_px))


def writer_of(path: Path, values: np.ndarray, nodata: float | None, **more: Any) -> RasterWriter:
    """Returns a writer of a raster."""
    encoding = Encoding(str(values.dtype), nodata, 10000.0, -1000.0)
    names = names_of(values)
    labels = tuple(Label(0.0001, -0.1 * index) for index in range(len(names)))
    tags = {names[0]: {"wavelength": "490"}}
    return RasterWriter(path, path, grid_of(values), names, encoding, labels, tags, **more)


def write(path: Path, values: np.ndarray, nodata: float | None, windows: Iterable[Window]) -> Path:
    """Writes windows of a raster in their order."""
    with writer_of(path, values, nodata) as writer:
        for window in windows:
            writer.write(window, part(values, window))
        writer.finish(TAGS)
    return path


def part(values: np.ndarray, window: Window) -> np.ndarray:
    """Returns the values of a window."""
    return values[:, window.row : window.row + window.rows, window.col : window.col + window.cols]


def write_by_gdal(path: Path, values: np.ndarray, nodata: float | None) -> Path:
    """Writes the same raster by GDAL alone."""
    grid, names = grid_of(values), names_of(values)
    plain = path.with_suffix(".plain.tif")
    with rasterio.open(
        plain,
        "w",
        driver="GTiff",
        height=grid.rows,
        width=grid.cols,
        count=len(names),
        dtype=values.dtype,
        nodata=nodata,
        crs=grid.crs,
        transform=grid.transform,
        tiled=True,
        compress="zstd",
    ) as dataset:
        dataset.write(values)
        dataset.scales = (0.0001,) * len(names)
        dataset.offsets = tuple(-0.1 * index for index in range(len(names)))
        for index, name in enumerate(names, start=1):
            dataset.set_band_description(index, name)
        dataset.update_tags(1, wavelength="490")
        dataset.update_tags(**TAGS)
    rasterio.shutil.copy(plain, path, driver="COG", **COG)
    return path


def overviews(path: Path) -> list[np.ndarray]:
    """Reads every overview, the largest first."""
    with rasterio.open(path) as dataset:
        count = len(dataset.overviews(1))
    found = []
    for level in range(count):
        with rasterio.open(path, overview_level=level) as dataset:
            found.append(dataset.read())
    return found


def layout_faults(path: Path) -> list[str]:
    """Returns what keeps a file from being a cloud-optimised GeoTIFF, by GDAL's word and by the rules of GDAL's script that validates."""
    faults = []
    with rasterio.open(path) as dataset:
        if dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") != "COG":
            faults.append("GDAL does not say LAYOUT=COG")
        size = dataset.shape
        if max(size) > 512 and not dataset.profile["tiled"]:
            faults.append("it is not tiled")
    content = path.read_bytes()
    with tifffile.TiffFile(path) as file:
        pages = list(file.pages)
        shapes = [(page.tags["ImageLength"].value, page.tags["ImageWidth"].value) for page in pages]
        directories = [page.offset for page in pages]
        blocks = [list(zip(page.dataoffsets, page.databytecounts)) for page in pages]
    if directories[0] >= 300 or directories != sorted(directories):
        faults.append(f"directories lie at {directories}")
    if shapes != sorted(set(shapes), reverse=True) or (max(size) > 512 and max(shapes[-1]) > 512):
        faults.append(f"overviews are of {shapes}")
    inorder = [block for image in reversed(blocks) for block in image]
    if inorder != sorted(inorder) or inorder[0][0] <= directories[-1]:
        faults.append("blocks are not in the order of images, smallest first, and rows")
    for start, count in inorder:
        block = content[start : start + count]
        if content[start - 4 : start] != count.to_bytes(4, "little") or content[start + count : start + count + 4] != block[-4:]:
            faults.append(f"the block at {start} has a wrong size before it or other bytes behind it")
    return faults
