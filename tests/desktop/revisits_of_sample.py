"""Draws revisits of the bundled sample, so that a stack can be shown without imagery from elsewhere."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

DAYS = ("20240405", "20240420", "20240510", "20240525", "20240614", "20240629", "20240714", "20240808")
CLOUDS = {1: (10, 20, 60, 70), 3: (50, 0, 128, 90), 5: (0, 0, 128, 128), 6: (70, 70, 100, 110)}
"""Top, left, bottom and right of a cloud, by revisit; one hides all."""
ANCHOR = 4


def write_revisits(sample: str, folder: Path) -> None:
    """Writes a GeoTIFF a day: the sample in other light, moved by parts of a pixel, with noise and clouds; the anchor as it is."""
    folder.mkdir(exist_ok=True)
    source = gdal.Open(sample)
    image = source.ReadAsArray().astype(np.float64)
    names = [source.GetRasterBand(band).GetDescription() for band in range(1, source.RasterCount + 1)]
    rng = np.random.default_rng(1)
    for number, day in enumerate(DAYS):
        values = image if number == ANCHOR else _seen(image, number, rng)
        _write(folder / f"S2_L2A_{day}.tif", values, names, source, day)


def _seen(image: np.ndarray, number: int, rng: np.random.Generator) -> np.ndarray:
    right = rng.uniform(0, 0.6)
    values = (1 - right) * image + right * np.roll(image, 1, axis=2)
    values = values * rng.uniform(0.92, 1.08) + rng.normal(0, 12, image.shape)
    if number in CLOUDS:
        top, left, bottom, end = CLOUDS[number]
        values[:, top:bottom, left:end] = 5200 + rng.normal(0, 150, (len(image), bottom - top, end - left))
    return values


def _write(path: Path, values: np.ndarray, names: list[str], like: gdal.Dataset, day: str) -> None:
    count, rows, cols = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, count, gdal.GDT_UInt16)
    made.SetGeoTransform(like.GetGeoTransform())
    made.SetProjection(like.GetProjection())
    date = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    made.SetMetadata({"QUANTIFICATION_VALUE": "10000", "BOA_ADD_OFFSET": "0", "ACQUISITION_DATE": date, "PRODUCT_LEVEL": "L2A"})
    for index, name in enumerate(names, start=1):
        band = made.GetRasterBand(index)
        band.WriteArray(values[index - 1].clip(1, 9000).round().astype(np.uint16))
        band.SetDescription(name)
        band.SetNoDataValue(0)
    made.FlushCache()
