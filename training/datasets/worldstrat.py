"""WorldStrat: SPOT 6/7 at 1.5 m beside sixteen Sentinel-2 revisits (Cornebise et al. 2022, doi:10.48550/arXiv.2207.06418)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from skimage.transform import resize
from torch.utils.data import Dataset

from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.reading import chosen_split, need, read_raster, read_table, reflectance
from s2sr.training.datasets.sample import CLEAR_SCL, Array, Mask, Sample
from s2sr.training.errors import ConfigError, DataError

SOURCE = "Zenodo 6810792"
BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
SPOT = ("B04", "B03", "B02", "B08")
"""Red, green, blue and near infrared, the order of the high-resolution files."""
SLACK_PX = 3
"""Pixels by which revisits of one area differ in size, for each is cut to the area in its own projection."""


@dataclass(frozen=True)
class Revisit:
    """One acquisition: reflectance ``(12, rows, cols)``, and ``(rows, cols)`` where it shows the ground and the classification."""

    values: Array
    valid: Mask
    scl: NDArray[np.uint8] | None


class WorldStrat(Dataset[Sample]):
    """Areas of 2.5 km: up to sixteen revisits of Sentinel-2 L2A, every band on the 10 m grid, and one SPOT 6/7 image.

    ``ps`` (pan-sharpened, 1.5 m) and ``rgbn`` (6 m) hold 12-bit reflectance × 10 000 and become ``high``, and their visible bands
    ``other``; ``ps_8bit`` is a display image and becomes ``other`` alone. The high-resolution images' licence is CC BY-NC 4.0.

    Args:
        root: Folder with ``lr_dataset``, ``hr_dataset``, ``metadata.csv`` and ``stratified_train_val_test_split.csv``.
        split: ``train``, ``val``, ``test`` or ``all``.
        target: ``ps``, ``rgbn`` or ``ps_8bit``.
        revisits: The most revisits to read of an area.

    Raises:
        DataError: if a table, an area's folder or its high-resolution image is missing.
    """

    def __init__(self, root: Path, split: str = "train", target: str = "ps", revisits: int = 16) -> None:
        chosen_split(split, ("train", "val", "test", "all"))
        if target not in ("ps", "rgbn", "ps_8bit"):
            raise ConfigError(f"target {target!r} is not known; take one of ps, rgbn, ps_8bit")
        self.root, self.target, self.most = root, target, revisits
        path = root / "stratified_train_val_test_split.csv"
        table = read_table(path, ("split",), SOURCE)
        key = area_column(table[0])
        self.splits = {row[key]: row["split"] for row in table if split in ("all", row["split"])}
        if not self.splits:
            raise DataError(f"{path} has no area of split {split}")
        self.areas = list(self.splits)
        self.dates = acquisition_dates(root / "metadata.csv")
        for area in self.areas:
            need(root / "lr_dataset" / area / "L2A", SOURCE)
            self.target_path(area)

    def __len__(self) -> int:
        """Returns the number of areas."""
        return len(self.areas)

    def __getitem__(self, index: int) -> Sample:
        """Returns an area: ``low`` has twelve bands ``(dates, rows, cols)``, in the order of the revisits' numbers."""
        area = self.areas[index]
        folder = self.root / "lr_dataset" / area / "L2A"
        numbers = [n for n in range(1, 100) if (folder / f"{area}-{n}-L2A_data.tiff").exists()][: self.most]
        if not numbers:
            raise DataError(f"{folder / f'{area}-1-L2A_data.tiff'} is missing. The data set is to be had from {SOURCE}")
        stack = [read_revisit(folder, f"{area}-{n}") for n in numbers]
        stack = [fit(revisit, stack[0].valid.shape, folder) for revisit in stack]
        days = [self.dates.get((area, n), (None, None)) for n in numbers]
        classes = [revisit.scl for revisit in stack if revisit.scl is not None]
        high, other, high_valid = self.read_target(area)
        known = tuple(day for day, _ in days if day is not None)
        return Sample(
            name=area,
            low={name: np.stack([revisit.values[i] for revisit in stack]) for i, name in enumerate(BANDS)},
            high=high,
            gsd_low_m=10.0,
            gsd_high_m=6.0 if self.target == "rgbn" else 1.5,
            dates=known if len(known) == len(numbers) else (),
            high_date=days[0][1],
            valid=np.stack([revisit.valid for revisit in stack]),
            high_valid=None if high_valid.all() else high_valid,
            scl=np.stack(classes) if len(classes) == len(stack) else None,
            other=other,
            split=self.splits[area],
        )

    def target_path(self, area: str) -> Path:
        """Returns the path of an area's high-resolution image.

        Raises:
            DataError: if it is missing.
        """
        folders = ("8bit",) if self.target == "ps_8bit" else ("", "12bit")
        paths = [self.root / "hr_dataset" / folder / area / f"{area}_{self.target}.tiff" for folder in folders]
        return next((path for path in paths if path.exists()), None) or need(paths[0], SOURCE)

    def read_target(self, area: str) -> tuple[dict[str, Array], Array, Mask]:
        """Returns the SPOT image: reflectance by band (none for 8 bits), red green blue from 0 to 1, and where there are data.

        Raises:
            DataError: if the file has too few bands.
        """
        raster = read_raster(self.target_path(area))
        wanted = 3 if self.target == "ps_8bit" else 4
        if len(raster.values) < wanted:
            raise DataError(f"{raster.path} has {len(raster.values)} bands, not {wanted}: red, green, blue, near infrared")
        values = raster.values[:wanted]
        holes = raster.holes[:wanted] | (values == 0).all(axis=0)
        scaled = reflectance(values, holes, 255.0 if self.target == "ps_8bit" else 1e4)
        high = {} if self.target == "ps_8bit" else dict(zip(SPOT, scaled))
        return high, np.clip(scaled[:3], 0, 1), ~holes.any(axis=0)


def area_column(row: dict[str, str]) -> str:
    """Returns the column that names the area: ``tile``, ``POI``, or the first one without a name."""
    return next(column for column in ("tile", "POI", *row) if column in row)


def acquisition_dates(path: Path) -> dict[tuple[str, int], tuple[date | None, date | None]]:
    """Reads the days of Sentinel-2's and of SPOT's acquisitions by area and number of the revisit."""
    table = read_table(path, ("n", "lowres_date", "highres_date"), SOURCE)
    key = area_column(table[0])
    return {
        (row[key], int(float(row["n"]))): (day_in(row["lowres_date"]), day_in(row["highres_date"])) for row in table if row["n"]
    }


def read_revisit(folder: Path, name: str) -> Revisit:
    """Reads one acquisition; cloudy is what its classification says, or its cloud mask where there is no classification.

    Raises:
        DataError: if the file has not twelve bands.
    """
    raster = read_raster(folder / f"{name}-L2A_data.tiff", len(BANDS))
    holes = raster.holes
    values = reflectance(raster.values, holes, 1.0 if raster.values.dtype.kind == "f" else 1e4)
    valid: Mask = ~holes.any(axis=0) & (values != 0).any(axis=0)
    classes, clouds = folder / f"{name}-SCL.tiff", folder / f"{name}-CLM.tiff"
    if classes.exists():
        scl = nearest(read_raster(classes, 1).values[0].astype(np.uint8), valid.shape)
        return Revisit(values, valid & np.isin(scl, CLEAR_SCL), scl)
    if clouds.exists():
        valid &= nearest(read_raster(clouds, 1).values[0].astype(np.uint8), valid.shape) == 0
    return Revisit(values, valid, None)


def nearest(image: NDArray[np.uint8], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Brings classes to another grid over the same ground."""
    rows, cols = ((np.arange(n) + 0.5) * m / n for n, m in zip(shape, image.shape))
    taken: NDArray[np.uint8] = image[rows.astype(int)][:, cols.astype(int)]
    return taken


def fit(revisit: Revisit, shape: tuple[int, ...], folder: Path) -> Revisit:
    """Brings a revisit to the first one's size by cubic interpolation.

    Raises:
        DataError: if the sizes differ by more than the cut to the area explains.
    """
    found = revisit.valid.shape
    if found == shape:
        return revisit
    if max(abs(a - b) for a, b in zip(found, shape)) > SLACK_PX:
        raise DataError(f"{folder}: revisits of {found[0]}x{found[1]} and of {shape[0]}x{shape[1]} pixels in one area")
    values = np.stack([resize(band, shape, order=3, mode="edge", anti_aliasing=False) for band in revisit.values])
    valid = nearest(revisit.valid.astype(np.uint8), shape) == 1
    scl = None if revisit.scl is None else nearest(revisit.scl, shape)
    return Revisit(values.astype(np.float32), valid, scl)
