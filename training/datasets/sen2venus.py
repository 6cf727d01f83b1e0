"""SEN2VENµS: Sentinel-2 at 10 and 20 m beside VENµS at 5 m, of the same half hour (Michel et al. 2022, doi:10.3390/data7070096)."""

from __future__ import annotations

import pickle  # nosec B403
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from s2sr.plugin.engine.source.dates import day_in
from s2sr.training.datasets.reading import chosen_split, need, read_raster, read_table, reflectance
from s2sr.training.datasets.sample import Array, Mask, Sample
from s2sr.training.errors import DataError

SOURCE = "Zenodo 6514159 (version 1) or 14603764 (version 2)"
NODATA = -10000
VISIBLE = ("B02", "B03", "B04", "B08")
RED_EDGE = ("B05", "B06", "B07", "B8A")
INFRARED = ("B11", "B12")

Bands = dict[str, NDArray[np.int16]]


class Site(Protocol):
    """One site's patches."""

    def __len__(self) -> int:
        """Returns the number of patches."""

    def patch(self, index: int) -> tuple[str, Bands, Bands]:
        """Returns a patch's name and its digital numbers: Sentinel-2's bands by name, then VENµS's."""


def tensor(path: Path, patches: int) -> NDArray[np.int16]:
    """Opens a file of patches without reading it whole and without running code from it.

    Returns:
        ``(patches, 4, rows, cols)``, digital numbers.

    Raises:
        DataError: if it holds anything but a tensor of that shape.
    """
    try:
        values = torch.load(need(path, SOURCE), map_location="cpu", weights_only=True, mmap=True)
    except (RuntimeError, pickle.UnpicklingError, EOFError) as error:
        raise DataError(f"{path} is no file of plain tensors, and nothing else is read: {str(error).splitlines()[0]}") from error
    if not isinstance(values, torch.Tensor):
        raise DataError(f"{path} holds a {type(values).__name__}, not a tensor")
    if values.ndim != 4 or values.shape[1] != 4 or len(values) != patches:
        raise DataError(f"{path} has shape {tuple(values.shape)}, not ({patches}, 4, rows, cols)")
    return np.asarray(values.numpy())


@dataclass(frozen=True)
class TensorSite:
    """A site of version 1: four files of tensors for each pair of acquisitions.

    Attributes:
        folder: The site's folder.
        prefixes: Start of the four files' names, for each pair.
        counts: Patches of each pair.
    """

    folder: Path
    prefixes: tuple[str, ...]
    counts: tuple[int, ...]

    @classmethod
    def open(cls, folder: Path, rows: list[dict[str, str]]) -> TensorSite:
        """Checks that every pair's files are there.

        Raises:
            DataError: if one is not, or the index does not count patches.
        """
        prefixes, counts = [], []
        for row in rows:
            name = row["tensor_10m_b2b3b4b8"]
            if not name.endswith("_10m_b2b3b4b8.pt") or not row.get("nb_patches", "").isdigit():
                raise DataError(f"{folder / 'index.csv'} is malformed: {name!r}, nb_patches {row.get('nb_patches')!r}")
            prefixes.append(PurePosixPath(name).name[: -len("_10m_b2b3b4b8.pt")])
            counts.append(int(row["nb_patches"]))
            for suffix in ("10m_b2b3b4b8", "05m_b2b3b4b8", "20m_b4b5b6b8a", "05m_b4b5b6b8a"):
                need(folder / f"{prefixes[-1]}_{suffix}.pt", SOURCE)
        return cls(folder, tuple(prefixes), tuple(counts))

    def __len__(self) -> int:
        """Returns the number of patches."""
        return sum(self.counts)

    def patch(self, index: int) -> tuple[str, Bands, Bands]:
        """Returns a patch; the files named ``b4b5b6b8a`` hold B05, B06, B07 and B8A."""
        ends = np.cumsum(self.counts)
        pair = int(np.searchsorted(ends, index, side="right"))
        place = index - int(ends[pair] - self.counts[pair])

        def read(suffix: str, names: Sequence[str]) -> Bands:
            values = tensor(self.folder / f"{self.prefixes[pair]}_{suffix}.pt", self.counts[pair])[place]
            return dict(zip(names, values))

        low = {**read("10m_b2b3b4b8", VISIBLE), **read("20m_b4b5b6b8a", RED_EDGE)}
        high = {**read("05m_b2b3b4b8", VISIBLE), **read("05m_b4b5b6b8a", RED_EDGE)}
        return f"{self.prefixes[pair]}/{place}", low, high


@dataclass(frozen=True)
class ZipSite:
    """A site of version 2: GeoTIFFs in archives, five for each patch.

    Attributes:
        folder: The site's folder.
        rows: The index's rows: paths that begin with the archive's name.
    """

    folder: Path
    rows: tuple[dict[str, str], ...]

    LOW = (("b2b3b4b8_10m", VISIBLE), ("b5b6b7b8a_20m", RED_EDGE), ("b11b12_20m", INFRARED))
    HIGH = (("b2b3b4b8_05m", VISIBLE), ("b5b6b7b8a_05m", RED_EDGE))

    @classmethod
    def open(cls, folder: Path, rows: list[dict[str, str]]) -> ZipSite:
        """Checks that every archive that the index names is there.

        Raises:
            DataError: if one is not, or a column is missing.
        """
        for column, _ in cls.LOW + cls.HIGH:
            if column not in rows[0]:
                raise DataError(f"{folder / 'index.csv'} has no column {column}")
            for archive in {row[column].partition(".zip")[0] for row in rows}:
                need(folder / f"{archive}.zip", SOURCE)
        return cls(folder, tuple(rows))

    def __len__(self) -> int:
        """Returns the number of patches."""
        return len(self.rows)

    def patch(self, index: int) -> tuple[str, Bands, Bands]:
        """Returns a patch; B11 and B12 have no finer reference."""
        row = self.rows[index]

        def read(columns: Sequence[tuple[str, Sequence[str]]]) -> Bands:
            bands: dict[str, Any] = {}
            for column, names in columns:
                raster = read_raster(f"/vsizip/{self.folder.resolve()}/{row[column]}", len(names))
                bands.update(zip(names, raster.values))
            return bands

        return PurePosixPath(row["b2b3b4b8_10m"]).stem, read(self.LOW), read(self.HIGH)


class SEN2VENuS(Dataset[Sample]):
    """Patches of 1.28 km at 10 m (128²), 20 m (64²) and 5 m (256²), of either version of the data set.

    Version 1 has ``<SITE>/index.csv`` and tensors, version 2 ``<SITE>/index.csv`` with paths into archives of GeoTIFFs. The version is
    recognised by the index. The data set has no split of its own: whole sites are held out.

    Args:
        root: Folder of the sites.
        split: ``all``, ``train`` (every site but ``test_sites``) or ``test`` (these).
        sites: Sites to take; none takes every folder with an index.
        test_sites: Sites that are held out.

    Raises:
        DataError: if files are missing or the index is malformed.
    """

    def __init__(
        self, root: Path, split: str = "all", sites: Sequence[str] | None = None, test_sites: Sequence[str] = ()
    ) -> None:
        self.split = chosen_split(split, ("all", "train", "test"))
        found = sorted(path.parent.name for path in need(root, SOURCE).glob("*/index.csv"))
        wanted = [
            site
            for site in (sites if sites is not None else found)
            if split == "all" or (site in test_sites) == (split == "test")
        ]
        if not wanted:
            raise DataError(f"{root} has no site with an index.csv in split {split}; the data set is to be had from {SOURCE}")
        self.sites: list[tuple[str, Site]] = [(name, open_site(root / name)) for name in wanted]
        self.ends = np.cumsum([len(site) for _, site in self.sites])

    def __len__(self) -> int:
        """Returns the number of patches."""
        return int(self.ends[-1])

    def __getitem__(self, index: int) -> Sample:
        """Returns a patch: ``low`` B02 B03 B04 B08 at 10 m and the 20 m bands, ``high`` at 5 m."""
        if not 0 <= index < len(self):
            raise IndexError(f"patch {index} of {len(self)}")
        place = int(np.searchsorted(self.ends, index, side="right"))
        name, site = self.sites[place]
        patch, low, high = site.patch(index - int(self.ends[place]) + len(site))
        check_shapes(f"{name}/{patch}", low, high)
        day = day_in(patch)
        days = () if day is None else (day,)
        valid, high_valid = whole(low, low["B02"].shape), whole(high, high["B02"].shape)
        return Sample(
            name=f"{name}/{patch}",
            low=scaled(low),
            high=scaled(high),
            gsd_low_m=10.0,
            gsd_high_m=5.0,
            dates=days,
            high_date=day,
            valid=valid,
            high_valid=None if high_valid.all() else high_valid,
            split=self.split,
        )


def open_site(folder: Path) -> Site:
    """Opens a site of either version.

    Raises:
        DataError: if the index belongs to neither.
    """
    rows = read_table(folder / "index.csv", (), SOURCE)
    if "tensor_10m_b2b3b4b8" in rows[0]:
        return TensorSite.open(folder, rows)
    if "b2b3b4b8_10m" in rows[0]:
        return ZipSite.open(folder, rows)
    raise DataError(
        f"{folder / 'index.csv'} has neither a column tensor_10m_b2b3b4b8 (version 1) nor b2b3b4b8_10m (version 2); "
        f"it has {', '.join(rows[0])}"
    )


def check_shapes(name: str, low: Bands, high: Bands) -> None:
    """Checks that a patch's bands cover the same ground.

    Raises:
        DataError: if they do not.
    """
    rows, cols = low["B02"].shape
    for bands, wanted in ((low, {10: (rows, cols), 20: (rows // 2, cols // 2)}), (high, {10: (2 * rows, 2 * cols)})):
        for band, values in bands.items():
            shape = wanted.get(10 if band in VISIBLE else 20, wanted[10])
            if values.shape != shape:
                raise DataError(f"{name}: {band} is {values.shape[0]}x{values.shape[1]} pixels, not {shape[0]}x{shape[1]}")


def whole(bands: Bands, shape: tuple[int, int]) -> Mask:
    """Returns where every band has data, on the finest grid ``shape``."""
    valid = np.ones(shape, bool)
    for values in bands.values():
        factor = shape[0] // values.shape[0]
        valid &= np.kron(values != NODATA, np.ones((factor, factor), bool))
    return valid


def scaled(bands: Bands) -> dict[str, Array]:
    """Returns reflectance, zero where there are no data."""
    return {name: reflectance(values, values == NODATA) for name, values in bands.items()}
