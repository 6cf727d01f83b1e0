"""Plain folders of pairs: anyone's own data, one GeoTIFF at each resolution under the same name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from torch.utils.data import Dataset

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.reading import Raster, need, read_list, read_raster, reflectance
from s2sr.training.datasets.sample import Array, Mask, Sample
from s2sr.training.errors import DataError


class FolderPairs(Dataset[Sample]):
    """``low/NAME.tif`` and ``high/NAME.tif`` over the same ground; integers are reflectance × 10 000, floats reflectance.

    Args:
        root: Folder with ``low`` and ``high``, and perhaps lists ``train.txt``, ``val.txt``, ``test.txt`` of names.
        split: Name of a list, or ``all``.
        bands: Names of the bands in both files; none takes them from the files' band descriptions.
        offset: Added to integers before the division, -1000 for products since 2022 whose offset was kept.
        gsd_low_m: Pixel of ``low`` in metres; the other follows from the numbers of pixels.

    Raises:
        DataError: if a folder, a list or one of a pair is missing.
    """

    def __init__(
        self,
        root: Path,
        split: str = "all",
        bands: Sequence[str] | None = None,
        offset: float = 0.0,
        gsd_low_m: float = 10.0,
    ) -> None:
        self.root, self.split, self.offset, self.gsd_low_m = root, split, offset, gsd_low_m
        self.bands = None if bands is None else tuple(bands)
        need(root / "low")
        need(root / "high")
        found = sorted(path.stem for path in (root / "low").glob("*.tif"))
        self.names = found if split == "all" else read_list(root / f"{split}.txt")
        if not self.names:
            raise DataError(f"{root / 'low'} has no .tif file")
        for name in self.names:
            need(root / "low" / f"{name}.tif")
            need(root / "high" / f"{name}.tif")

    def __len__(self) -> int:
        """Returns the number of pairs."""
        return len(self.names)

    def __getitem__(self, index: int) -> Sample:
        """Returns a pair; every band of ``low`` has one grid.

        Raises:
            DataError: if the files do not say which bands they hold, or do not cover the same ground.
        """
        name = self.names[index]
        low, valid = self.read(self.root / "low" / f"{name}.tif")
        high, high_valid = self.read(self.root / "high" / f"{name}.tif")
        ratios = [h / w for h, w in zip(high_valid.shape, valid.shape)]
        if abs(ratios[0] - ratios[1]) > 0.05 * ratios[0]:
            raise DataError(f"{name}: low is {valid.shape} and high {high_valid.shape} pixels: not the same ground")
        return Sample(
            name=name,
            low=low,
            high=high,
            gsd_low_m=self.gsd_low_m,
            gsd_high_m=self.gsd_low_m / ratios[0],
            dates=tuple(day for day in (day_in(name),) if day is not None),
            valid=valid,
            high_valid=None if high_valid.all() else high_valid,
            split=self.split,
        )

    def read(self, path: Path) -> tuple[dict[str, Array], Mask]:
        """Reads one file: reflectance by band, and where every band has data."""
        raster = read_raster(path)
        names = self.bands or described(raster)
        if len(names) != len(raster.values):
            raise DataError(f"{path} has {len(raster.values)} bands, not {len(names)} ({', '.join(names)})")
        holes = raster.holes
        if raster.values.dtype.kind == "f":
            values = reflectance(raster.values, holes, 1.0)
        else:
            values = reflectance(raster.values, holes, offset=self.offset)
        valid: Mask = ~np.any(holes, axis=0)
        return dict(zip(names, values)), valid


def described(raster: Raster) -> tuple[str, ...]:
    """Returns a file's band descriptions.

    Raises:
        DataError: if they are not names of Sentinel-2's bands.
    """
    if not all(name in BANDS for name in raster.names):
        given = ", ".join(repr(name) for name in raster.names)
        raise DataError(
            f"{raster.path}: the bands' descriptions ({given}) are not B01 to B12; name the bands with the option bands"
        )
    return raster.names
