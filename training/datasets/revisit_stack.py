"""Stacks of Sentinel-2 revisits, one place a folder: GeoTIFFs with the date in their name, with the scene classification."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import Dataset

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.reading import need, read_raster, reflectance
from s2sr.training.datasets.sample import CLEAR_SCL, Mask, Sample
from s2sr.training.errors import DataError

Layer = tuple[NDArray[np.generic], Mask]


class RevisitStacks(Dataset[Sample]):
    """One folder or several of revisits: ``…YYYYMMDD….tif``, or ``…YYYYMMDD_10m.tif`` and ``…YYYYMMDD_20m.tif`` for each date.

    Bands are named by their descriptions; one named ``SCL`` is the scene classification, in either file. Digital numbers are
    reflectance × 10 000. A stack has no finer image: it serves training at reduced scale, and inference.

    Args:
        root: A folder of revisits, or a folder of such folders.
        split: Kept with the samples; a stack has no parts.
        offset: Added to digital numbers, -1000 for products since 2022 whose offset was kept.

    Raises:
        DataError: if there is no file with a date in its name.
    """

    def __init__(self, root: Path, split: str = "all", offset: float = 0.0) -> None:
        self.split, self.offset = split, offset
        candidates = [need(root), *sorted(path for path in root.iterdir() if path.is_dir())]
        groups = [(folder, by_date(folder)) for folder in candidates]
        self.stacks = [(folder, files) for folder, files in groups if files]
        if not self.stacks:
            raise DataError(f"{root} has no .tif file with a date (YYYYMMDD) in its name, nor has a folder in it")

    def __len__(self) -> int:
        """Returns the number of stacks."""
        return len(self.stacks)

    def __getitem__(self, index: int) -> Sample:
        """Returns a stack: ``low`` ``(dates, rows, cols)`` by date, each band on its own grid.

        Raises:
            DataError: if the revisits differ in bands or size.
        """
        folder, files = self.stacks[index]
        days = sorted(files)
        visits = [read_visit(files[day]) for day in days]
        for day, visit in zip(days, visits):
            different = describe(visit) != describe(visits[0])
            if different:
                raise DataError(f"{folder.name}: {day} has {describe(visit)}, but {days[0]} has {describe(visits[0])}")
        names = [name for name in visits[0] if name != "SCL"]
        shape = max(visits[0][name][1].shape for name in names)
        gsd = min((BANDS[name].gsd_m for name in names if visits[0][name][1].shape == shape), default=10)
        valid = np.stack([has_data(visit, names, shape) for visit in visits])
        scl = None
        if "SCL" in visits[0]:
            scl = np.stack([refined(visit["SCL"][0].astype(np.uint8), shape) for visit in visits])
            valid &= np.isin(scl, CLEAR_SCL)
        return Sample(
            name=folder.name,
            low={name: np.stack([reflectance(*visit[name], offset=self.offset) for visit in visits]) for name in names},
            high={},
            gsd_low_m=float(gsd),
            gsd_high_m=float(gsd),
            dates=tuple(days),
            valid=valid,
            scl=scl,
            split=self.split,
        )


def by_date(folder: Path) -> dict[date, list[Path]]:
    """Returns a folder's GeoTIFFs by the date in their names."""
    files: dict[date, list[Path]] = {}
    for path in sorted(folder.glob("*.tif")):
        day = day_in(path.stem)
        if day is not None:
            files.setdefault(day, []).append(path)
    return files


def read_visit(paths: list[Path]) -> dict[str, Layer]:
    """Reads every band of one date: values and holes by name.

    Raises:
        DataError: if a band's description is no band, or there are two of one name.
    """
    layers: dict[str, Layer] = {}
    for path in paths:
        raster = read_raster(path)
        for name, values, holes in zip(raster.names, raster.values, raster.holes):
            if name not in BANDS and name != "SCL":
                raise DataError(f"{path}: the band description {name!r} is neither B01 to B12 nor SCL")
            if name in layers:
                raise DataError(f"{path}: {name} is there twice for one date")
            layers[name] = values, holes
    return layers


def describe(visit: dict[str, Layer]) -> str:
    """Returns the bands and sizes of a revisit in words."""
    return ", ".join(f"{name} {layer[1].shape[0]}x{layer[1].shape[1]}" for name, layer in sorted(visit.items()))


def has_data(visit: dict[str, Layer], names: list[str], shape: tuple[int, ...]) -> Mask:
    """Returns where every band has data, on the finest grid."""
    valid = np.ones(shape, bool)
    for name in names:
        valid &= refined(visit[name][1].astype(np.uint8), shape) == 0
    return valid


def refined(image: NDArray[np.uint8], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Repeats pixels so that an image has the finest grid.

    Raises:
        DataError: if that grid is no whole multiple of the image's.
    """
    factors = [n // m for n, m in zip(shape, image.shape)]
    if [n * f for n, f in zip(image.shape, factors)] != list(shape):
        raise DataError(f"bands of {image.shape[0]}x{image.shape[1]} and of {shape[0]}x{shape[1]} pixels are no multiples")
    return image.repeat(factors[0], axis=0).repeat(factors[1], axis=1)
