"""FDL S2-Planet: a month of PlanetScope beside a dozen Sentinel-2 revisits, with buildings (Razzak et al. 2021, arXiv:2111.03231).

The scenes and the building footprints are SpaceNet 7's (Van Etten et al. 2021, doi:10.1109/CVPR46437.2021.00633).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import Dataset

from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.footprints import building_mask, read_footprints, shifted
from s2sr.training.datasets.reading import Raster, chosen_split, display, need, read_raster, reflectance
from s2sr.training.datasets.sample import Buildings, Mask, Sample
from s2sr.training.errors import DataError

SOURCE = "the FDL bucket gs://fdl_misr/public (RobustMFSRforEO)"
BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
TRAIN_ROWS = 0.8
CLEARANCE_SHARPNESS = 10.0


class FdlPlanet(Dataset[Sample]):
    """Scenes of about 4.9 km: Sentinel-2 L2A revisits, twelve bands on a 10 m grid, and Planet's mosaic of January 2020 at 4.77 m.

    The split is within each scene: the upper 80 % of the rows train, of the rest the left half validates, the right half tests.
    A pixel is clear where the scene classification is above 1 (no data, saturated) and not 9 (cloud, high probability).

    Args:
        root: Folder of the scenes.
        split: ``train``, ``val``, ``test``, or ``all`` for whole scenes.
        scenes: Scenes to take; none takes every folder with ``images``.
        first: Earliest day of the revisits, ``YYYY-MM-DD``; the paper takes 2019-12-30.
        last: Latest day; the paper takes 2020-01-31.

    Raises:
        DataError: if a scene has no mosaic or no revisits.
    """

    def __init__(
        self,
        root: Path,
        split: str = "train",
        scenes: Sequence[str] | None = None,
        first: str | None = None,
        last: str | None = None,
    ) -> None:
        self.split = chosen_split(split, ("train", "val", "test", "all"))
        self.root = need(root, SOURCE)
        self.scenes = sorted(path.parent.name for path in root.glob("*/images")) if scenes is None else list(scenes)
        if not self.scenes:
            raise DataError(f"{root} has no scene (a folder with images). The data set is to be had from {SOURCE}")
        days = [date.min if first is None else date.fromisoformat(first), date.max if last is None else date.fromisoformat(last)]
        self.mosaics = [only(root / scene / "images", "global_monthly_*_mosaic_*.tif") for scene in self.scenes]
        self.revisits = [dated(root / scene / "S2L2A", days[0], days[1]) for scene in self.scenes]
        self.kept: tuple[int, Sample] | None = None

    def __len__(self) -> int:
        """Returns the number of scenes."""
        return len(self.scenes)

    def __getitem__(self, index: int) -> Sample:
        """Returns a scene's part: ``low`` ``(dates, rows, cols)``, ``other`` Planet's colours, and the buildings where labelled."""
        scene = self.scene(index)
        rows, cols = scene.low_shape
        cut, half = round(rows * TRAIN_ROWS), cols // 2
        windows = {
            "all": (0, 0, rows, cols),
            "train": (0, 0, cut, cols),
            "val": (cut, 0, rows - cut, half),
            "test": (cut, half, rows - cut, cols - half),
        }
        return replace(window(scene, *windows[self.split]), split=self.split)

    def draw(self, index: int, count: int, rng: np.random.Generator, size: int = 64) -> list[Sample]:
        """Draws patches of a scene's part with probability proportional to exp(10 × clearance).

        Args:
            index: Scene.
            count: Patches.
            rng: Source of the places.
            size: Rows and columns of a patch on the 10 m grid; 64 are 134 of Planet's pixels.

        Raises:
            DataError: if the part is smaller than a patch.
        """
        part = self[index]
        rows, cols = part.low_shape
        if min(rows, cols) < size:
            raise DataError(f"{part.name}: the {self.split} part is {rows}x{cols} pixels, smaller than a patch of {size}")
        clear = np.ones((1, rows, cols), bool) if part.valid is None else part.valid
        weight = np.exp(CLEARANCE_SHARPNESS * local_mean(clear.mean(axis=0), size))
        places = rng.choice(weight.size, count, p=(weight / weight.sum()).ravel())
        return [window(part, int(place) // weight.shape[1], int(place) % weight.shape[1], size, size) for place in places]

    def scene(self, index: int) -> Sample:
        """Reads a whole scene; the last one is kept, for patches are drawn from it many times.

        Raises:
            DataError: if files are malformed or do not cover the same ground.
        """
        if self.kept is None or self.kept[0] != index:
            self.kept = index, self.read(index)
        return self.kept[1]

    def read(self, index: int) -> Sample:
        """Reads a whole scene from its files."""
        name, paths = self.scenes[index], self.revisits[index]
        mosaic = read_raster(self.mosaics[index])
        if len(mosaic.values) < 3 or mosaic.values.dtype != np.uint8:
            raise DataError(
                f"{mosaic.path} has {len(mosaic.values)} bands of {mosaic.values.dtype}, not red, green, blue of 8 bits"
            )
        days = sorted(paths)
        frames = [read_raster(paths[day], len(BANDS) + 1) for day in days]
        shape = frames[0].values.shape[1:]
        for frame in frames:
            if frame.values.shape[1:] != shape:
                raise DataError(f"{frame.path} is {frame.values.shape[1:]} pixels, but the first revisit {shape}")
        planet_shape = mosaic.values.shape[1:]
        ratios = [fine / coarse for fine, coarse in zip(planet_shape, shape)]
        if abs(ratios[0] - ratios[1]) > 0.05 * ratios[0]:
            raise DataError(f"{name}: Sentinel-2 is {shape} and Planet {planet_shape} pixels: not the same ground")
        values = np.stack([frame.values for frame in frames])
        scl = values[:, -1].astype(np.uint8)
        high_valid = self.planet_valid(index, mosaic)
        return Sample(
            name=name,
            low={band: reflectance(values[:, i], values[:, i] == 0) for i, band in enumerate(BANDS)},
            high={},
            gsd_low_m=10.0,
            gsd_high_m=10.0 / ratios[0],
            dates=tuple(days),
            high_date=None,
            valid=(scl > 1) & (scl != 9) & (values[:, :-1] != 0).any(axis=1),
            high_valid=None if high_valid.all() else high_valid,
            scl=scl,
            other=display(mosaic.values[:3]),
            buildings=self.footprints(name, mosaic),
            split="all",
        )

    def planet_valid(self, index: int, mosaic: Raster) -> Mask:
        """Returns where Planet's mosaic has data and is free of clouds; a scene without a mask has none.

        Raises:
            DataError: if the mask has another size.
        """
        valid: Mask = (mosaic.values[:3] != 0).any(axis=0)
        if len(mosaic.values) > 3:
            valid &= mosaic.values[3] != 0
        path = self.mosaics[index]
        for name in (path.name, f"{path.stem}_UDM.tif"):
            mask = path.parents[1] / "UDM_masks" / name
            if mask.exists():
                values = read_raster(mask, 1).values[0]
                if values.shape != valid.shape:
                    raise DataError(f"{mask} is {values.shape} pixels, but the mosaic {valid.shape}")
                valid &= values == 0
                break
        return valid

    def footprints(self, scene: str, mosaic: Raster) -> Buildings | None:
        """Returns the buildings: outlines where the labels are there, else the mask, none where there is neither.

        Raises:
            DataError: if the labels are malformed, or the mask has another size.
        """
        shape = mosaic.values.shape[1:]
        labels = sorted((self.root / scene / "labels").glob("*_Buildings.geojson"))
        if labels:
            polygons = read_footprints(labels[0], mosaic.crs, mosaic.transform)
            return Buildings(building_mask(polygons, (shape[0], shape[1])), polygons)
        masks = sorted((self.root / scene / "masks").glob("*_Buildings.tif"))
        if not masks:
            return None
        values = read_raster(masks[0], 1).values[0]
        if values.shape != shape:
            raise DataError(f"{masks[0]} is {values.shape} pixels, but the mosaic {shape}")
        return Buildings(values > 0)


def only(folder: Path, pattern: str) -> Path:
    """Returns the mosaic of a scene; of January 2020 where there are several months.

    Raises:
        DataError: if there is none.
    """
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise DataError(f"{folder / pattern} is missing. The data set is to be had from {SOURCE}")
    return next((path for path in paths if "_2020_01_" in path.name), paths[0])


def dated(folder: Path, first: date, last: date) -> dict[date, Path]:
    """Returns the revisits of a scene by day.

    Raises:
        DataError: if there is none between ``first`` and ``last``.
    """
    days = {day_in(path.stem): path for path in sorted(need(folder, SOURCE).glob("*.tif"))}
    revisits = {day: path for day, path in days.items() if day is not None and first <= day <= last}
    if not revisits:
        raise DataError(f"{folder} has no revisit (*YYYY-MM-DD*.tif) between {first} and {last}")
    return revisits


def local_mean(image: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    """Returns the mean of every ``size`` × ``size`` window that lies inside, ``(rows - size + 1, cols - size + 1)``."""
    total = np.pad(image, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    summed = total[size:, size:] - total[:-size, size:] - total[size:, :-size] + total[:-size, :-size]
    result: NDArray[np.float64] = summed / size**2
    return result


def window(sample: Sample, row: int, col: int, rows: int, cols: int) -> Sample:
    """Cuts a part out of a sample whose bands share one grid; the finer image is cut to the nearest pixel.

    Polygons that reach into the window are kept whole, in its coordinates.
    """
    low_rows, low_cols = slice(row, row + rows), slice(col, col + cols)
    fine = []
    for start, count, ratio, size in zip((row, col), (rows, cols), sample.ratio, sample.high_shape):
        length = round(count * ratio)
        begin = min(round(start * ratio), size - length)
        fine.append(slice(begin, begin + length))
    high = fine[0], fine[1]
    buildings = sample.buildings
    if buildings is not None:
        shape = (high[0].stop - high[0].start, high[1].stop - high[1].start)
        polygons = shifted(buildings.polygons, high[0].start, high[1].start, shape)
        buildings = Buildings(buildings.mask[high], polygons)
    return replace(
        sample,
        low={name: band[..., low_rows, low_cols] for name, band in sample.low.items()},
        high={name: band[high] for name, band in sample.high.items()},
        valid=None if sample.valid is None else sample.valid[..., low_rows, low_cols],
        scl=None if sample.scl is None else sample.scl[..., low_rows, low_cols],
        high_valid=None if sample.high_valid is None else sample.high_valid[high],
        other=None if sample.other is None else sample.other[:, high[0], high[1]],
        buildings=buildings,
    )
