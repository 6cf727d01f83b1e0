"""Urban tiles of NAIP, a high-resolution side to simulate Sentinel-2 from (Ventura et al. 2024, doi:10.1016/j.jag.2024.103848)."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from torch.utils.data import Dataset

from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.reading import chosen_split, display, need, read_list, read_raster
from s2sr.training.datasets.sample import Sample
from s2sr.training.errors import DataError

SOURCE = "GitHub: jonathanventura/urban-tree-detection-data"
BANDS = ("B04", "B03", "B02", "B08")
NAME = re.compile(r"(?P<city>.+?)_(?P<year>\d{4})_(?P<number>\d+)$")


class NaipTiles(Dataset[Sample]):
    """Tiles of 256² pixels, 0.6 m, red green blue and near infrared, uint8, of Californian cities; no Sentinel-2 beside them.

    ``high`` holds counts / 255, which is not reflectance: :func:`~s2sr.training.simulation.sentinel2.mixed_spectra` makes some of it.

    Args:
        root: Folder with ``images/*.tif``, ``train.txt``, ``val.txt`` and ``test.txt`` (a name a line).
        split: ``train``, ``val``, ``test`` or ``all``.
        cities: Cities to take; none takes all.

    Raises:
        DataError: if a list or a tile that it names is missing.
    """

    def __init__(self, root: Path, split: str = "train", cities: tuple[str, ...] | list[str] | None = None) -> None:
        chosen_split(split, ("train", "val", "test", "all"))
        self.root = root
        parts = ("train", "val", "test") if split == "all" else (split,)
        names = [(name, part) for part in parts for name in read_list(root / f"{part}.txt", SOURCE)]
        self.tiles = [(name, part) for name, part in names if cities is None or city(name) in cities]
        if not self.tiles:
            raise DataError(f"{root} has no tile of {', '.join(cities or ('any city',))} in split {split}")
        for name, _ in self.tiles:
            need(root / "images" / f"{name}.tif", SOURCE)

    def __len__(self) -> int:
        """Returns the number of tiles."""
        return len(self.tiles)

    def __getitem__(self, index: int) -> Sample:
        """Returns a tile: ``high`` B04 B03 B02 B08, counts / 255.

        Raises:
            DataError: if a file has not four bands of 8 bits.
        """
        name, part = self.tiles[index]
        raster = read_raster(self.root / "images" / f"{name}.tif", len(BANDS))
        if raster.values.dtype != np.uint8:
            raise DataError(f"{raster.path} holds {raster.values.dtype}, not 8-bit values")
        values = display(raster.values)
        return Sample(
            name=name,
            low={},
            high=dict(zip(BANDS, values)),
            gsd_low_m=10.0,
            gsd_high_m=abs(raster.transform.a),
            high_date=day_in(name),
            other=values[:3],
            split=part,
        )


def city(name: str) -> str:
    """Returns the city of a tile's name: ``long_beach`` of ``long_beach_2020_7``.

    Raises:
        DataError: if the name has another form.
    """
    match = NAME.match(name)
    if match is None:
        raise DataError(f"{name!r} is not the name of a tile (CITY_YEAR_NUMBER)")
    return match["city"]
