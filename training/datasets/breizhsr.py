"""BreizhSR: SPOT 6/7 at 2.5 m beside a year of Sentinel-2 over Brittany (Okabayashi et al. 2024, arXiv:2404.16409)."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from torch.utils.data import Dataset

from s2sr.training.datasets.breizhsr_tables import COLUMNS, SOURCE
from s2sr.training.datasets.reading import Raster, chosen_split, display, need, read_raster, reflectance
from s2sr.training.datasets.sample import Sample
from s2sr.training.errors import DataError

BANDS = ("B04", "B03", "B02")
FACTOR = 4


class BreizhSR(Dataset[Sample]):
    """Chips of 740 m: Sentinel-2's red, green and blue at 10 m (74²) at many dates, SPOT's at 2.5 m (296²), uint8.

    SPOT's colours are its own, so they are ``other``. Read from ``dataset_train.jsonl`` and ``dataset_test.jsonl``, which
    ``python -m s2sr.training.datasets.breizhsr_tables ROOT`` writes from the published ``.pkl`` tables without running code from them.
    A Sentinel-2 chip that is not square is left out together with its date.

    Args:
        root: Folder with the tables and the images.
        split: ``train``, ``val`` (both in the first table) or ``test``.
        revisits: The dates to take, those nearest to SPOT's.

    Raises:
        DataError: if a table is missing or malformed, or has no rows of that split.
    """

    def __init__(self, root: Path, split: str = "train", revisits: int = 8) -> None:
        self.root, self.most = root, revisits
        self.split = chosen_split(split, ("train", "val", "test"))
        path = root / f"dataset_{'test' if split == 'test' else 'train'}.jsonl"
        rows = read_rows(path)
        self.rows = rows if split == "test" else [row for row in rows if row.get("split") == split]
        if not self.rows:
            raise DataError(f"{path} has no row of split {split}")

    def __len__(self) -> int:
        """Returns the number of chips."""
        return len(self.rows)

    def __getitem__(self, index: int) -> Sample:
        """Returns a chip: ``low`` ``(dates, 74, 74)`` by date, ``other`` ``(3, 296, 296)``.

        Raises:
            DataError: if an image is missing or malformed, or no chip is square.
        """
        row = self.rows[index]
        spot = read_raster(self.root / row["spot6_image"], len(BANDS))
        rows, cols = spot.values.shape[1:]
        if spot.values.dtype != np.uint8 or rows != cols or rows % FACTOR:
            raise DataError(f"{spot.path} is {rows}x{cols} pixels of {spot.values.dtype}, not a square of 8 bits in fours")
        day = date.fromisoformat(row["dates_spot6"])
        frames = self.frames(row, day, rows // FACTOR)
        values, holes = np.stack([frame.values for frame in frames.values()]), np.stack([f.holes for f in frames.values()])
        dark = (spot.values == 0).all(axis=0)
        return Sample(
            name=str(row["spot6_image"]),
            low={name: reflectance(values[:, i], holes[:, i]) for i, name in enumerate(BANDS)},
            high={},
            gsd_low_m=10.0,
            gsd_high_m=10.0 / FACTOR,
            dates=tuple(frames),
            high_date=day,
            valid=~holes.any(axis=1) & (values != 0).any(axis=1),
            high_valid=~dark if dark.any() else None,
            other=display(spot.values),
            split=self.split,
        )

    def frames(self, row: dict[str, Any], day: date, size: int) -> dict[date, Raster]:
        """Reads the revisits nearest to a day, by date; chips of another size than ``size`` go with their dates.

        Raises:
            DataError: if none is left.
        """
        dated = sorted(
            zip(map(date.fromisoformat, row["dates_sen2"]), row["sen2_acquisitions"].values()),
            key=lambda item: (abs((item[0] - day).days), item[0]),
        )
        kept: dict[date, Raster] = {}
        for when, path in dated:
            raster = read_raster(self.root / path, len(BANDS))
            if raster.values.shape[1:] == (size, size) and len(kept) < self.most:
                kept[when] = raster
            if len(kept) == self.most:
                break
        if not kept:
            raise DataError(f"{row['spot6_image']}: no Sentinel-2 chip of {size}x{size} pixels among {len(dated)}")
        return dict(sorted(kept.items()))


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Reads a converted table.

    Raises:
        DataError: if it is missing, a line is malformed, or a row has not a date for each acquisition.
    """
    if not path.exists() and path.with_suffix(".pkl").exists():
        raise DataError(f"{path} is missing: write it with python -m s2sr.training.datasets.breizhsr_tables {path.parent}")
    rows = []
    for number, line in enumerate(need(path, SOURCE).read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = json.loads(line)
        except ValueError as error:
            raise DataError(f"{path}, line {number} is no JSON: {error}") from error
        missing = [column for column in COLUMNS if column not in row]
        if missing:
            raise DataError(f"{path}, line {number} has no {', '.join(missing)}")
        if len(row["dates_sen2"]) != len(row["sen2_acquisitions"]):
            found = f"{len(row['sen2_acquisitions'])} acquisitions, but {len(row['dates_sen2'])} dates"
            raise DataError(f"{path}, line {number} has {found}")
        rows.append(row)
    return rows
