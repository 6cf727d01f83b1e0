"""S2-NAIP: NAIP at about 2.4 m beside stacks of Sentinel-2 chips (Wolters et al. 2023, doi:10.48550/arXiv.2311.18082)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import Dataset

from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.reading import display, need, read_raster, reflectance
from s2sr.training.datasets.sample import Mask, Sample
from s2sr.training.errors import ConfigError, DataError

SOURCE = "the Allen Institute's page of Satlas super-resolution (Hugging Face: allenai/satlas-super-resolution)"
CHIP_PX = 32
TILE_PX = 128
TCI_BANDS = ("B04", "B03", "B02")
FILES = {"tci": TCI_BANDS, **{f"b{n:02d}": (f"B{n:02d}",) for n in (1, 5, 6, 7, 8, 9, 10, 11)}}
"""The bands that a file holds; the data set has no B8A and no B12."""
DN_AT_255 = 8160.0
"""The digital number that the 8-bit files of single bands store as 255."""


class S2NAIP(Dataset[Sample]):
    """Tiles of the Web Mercator grid 2^17: one NAIP image of 128² pixels and any number of Sentinel-2 L1C chips of 32².

    ``naip/<image>/<x_y>/rgb.png`` is the finer image, of other colours, so it becomes ``other``. ``sentinel2/<x_y>/<band>.png`` is a
    column of chips: ``tci`` is ESA's 8-bit true colour image, every other band reflectance × 10 000 / 8160 × 255, cut off above.
    Chips with black pixels are left out; where every chip has some, the one with the fewest stays.

    Args:
        root: Folder with ``naip`` and ``sentinel2``, or with a folder ``split`` that has them.
        split: Part of the data set, the name of its folder (``train_urban``, ``val``, …); ``all`` where ``root`` is that folder.
        bands: Files to read, ``tci`` among them.
        revisits: The most chips to take of a tile; none for all.
        tci_reflectance: Reflectance that the true colour image stores as 255. 1 leaves display values from 0 to 1; ESA's products
            of level 1C state 0.3558.

    Raises:
        DataError: if a folder or, for some NAIP tile, the Sentinel-2 chips are missing.
    """

    def __init__(
        self,
        root: Path,
        split: str = "all",
        bands: Sequence[str] = ("tci",),
        revisits: int | None = None,
        tci_reflectance: float = 1.0,
    ) -> None:
        unknown = [band for band in bands if band not in FILES]
        if unknown or "tci" not in bands:
            raise ConfigError(f"bands {', '.join(bands)}: tci must be among them, and any of {', '.join(FILES)}")
        self.root = root if split == "all" else root / split
        self.split, self.bands, self.most, self.tci_reflectance = split, tuple(bands), revisits, tci_reflectance
        need(self.root / "naip", SOURCE)
        self.images = sorted((self.root / "naip").glob("*/*/rgb.png"))
        if not self.images:
            raise DataError(
                f"{self.root / 'naip'} has no <image>/<x_y>/rgb.png; archives of before December 2023 have another layout"
            )
        chips = set(os.listdir(need(self.root / "sentinel2", SOURCE)))
        for image in self.images:
            if image.parent.name not in chips:
                need(self.root / "sentinel2" / image.parent.name, SOURCE)

    def __len__(self) -> int:
        """Returns the number of NAIP tiles."""
        return len(self.images)

    def __getitem__(self, index: int) -> Sample:
        """Returns a tile: ``low`` ``(dates, 32, 32)``, ``other`` ``(3, 128, 128)``; pixels are those at the equator.

        Raises:
            DataError: if a file is missing or of another size.
        """
        path = self.images[index]
        stacks = {band: self.chips(path.parent.name, band) for band in self.bands}
        lengths = {band: len(stack) for band, stack in stacks.items()}
        if len(set(lengths.values())) > 1:
            raise DataError(f"{path.parent.name}: files with different numbers of chips: {lengths}")
        black = (stacks["tci"] == 0).all(axis=1)
        kept = bright(black)[: self.most]
        low = {}
        for band, stack in stacks.items():
            full = self.tci_reflectance * 1e4 if band == "tci" else DN_AT_255
            for i, name in enumerate(FILES[band]):
                values = stack[kept, i]
                low[name] = reflectance(values, np.zeros(values.shape, bool), 255.0 * 1e4 / full)
        naip = read_raster(path, 3).values
        if naip.shape[1:] != (TILE_PX, TILE_PX):
            raise DataError(f"{path} is {naip.shape[1]}x{naip.shape[2]} pixels, not {TILE_PX}x{TILE_PX}")
        dark: Mask = (naip == 0).all(axis=0)
        return Sample(
            name=f"{path.parent.parent.name}/{path.parent.name}",
            low=low,
            high={},
            gsd_low_m=9.555,
            gsd_high_m=9.555 * CHIP_PX / TILE_PX,
            high_date=day_in(path.parent.parent.name),
            valid=~black[kept],
            high_valid=~dark if dark.any() else None,
            other=display(naip),
            split=self.split,
        )

    def chips(self, tile: str, band: str) -> NDArray[np.uint8]:
        """Reads a column of chips, ``(chips, bands, 32, 32)``.

        Raises:
            DataError: if it is missing, has another number of channels, or is not cut into chips.
        """
        path = self.root / "sentinel2" / tile / f"{band}.png"
        need(path, SOURCE)
        values = read_raster(path, len(FILES[band])).values
        rows, cols = values.shape[1:]
        if cols != CHIP_PX or rows % CHIP_PX:
            raise DataError(f"{path} is {rows}x{cols} pixels, not a column of chips of {CHIP_PX}x{CHIP_PX}")
        if values.dtype != np.uint8:
            raise DataError(f"{path} holds {values.dtype}, not 8-bit values")
        chips: NDArray[np.uint8] = values.reshape(len(values), rows // CHIP_PX, CHIP_PX, CHIP_PX).swapaxes(0, 1)
        return chips


def bright(black: Mask) -> NDArray[np.intp]:
    """Returns the chips without black pixels, in their order; the least black one where each has some."""
    share = black.mean(axis=(1, 2))
    return np.flatnonzero(share == 0) if (share == 0).any() else np.array([int(share.argmin())])
