"""Every data set by name, and the pairs that a single-image network trains on."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from skimage.exposure import match_histograms
from skimage.transform import resize, resize_local_mean
from torch.utils.data import Dataset

from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.training.datasets.breizhsr import BreizhSR
from s2sr.training.datasets.fdl_planet import FdlPlanet
from s2sr.training.datasets.folder import FolderPairs
from s2sr.training.datasets.naip import NaipTiles
from s2sr.training.datasets.revisit_stack import RevisitStacks
from s2sr.training.datasets.s2naip import S2NAIP
from s2sr.training.datasets.sample import Array, Mask, Sample
from s2sr.training.datasets.sen2venus import SEN2VENuS
from s2sr.training.datasets.worldstrat import WorldStrat
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Pair

DATASETS: dict[str, type[Dataset[Sample]]] = {
    "breizhsr": BreizhSR,
    "fdl_planet": FdlPlanet,
    "folder": FolderPairs,
    "naip": NaipTiles,
    "revisit_stack": RevisitStacks,
    "s2naip": S2NAIP,
    "sen2venus": SEN2VENuS,
    "worldstrat": WorldStrat,
}
COLOURS = ("B04", "B03", "B02")
MATCHES = ("histogram", "moments", "none")


@dataclass(frozen=True)
class CoupledPair:
    """A pair and the other sensor's image.

    Attributes:
        name: The sample that it was made of.
        pair: Both resolutions.
        other: ``(3, factor × rows, factor × cols)``, the other sensor's red, green and blue from 0 to 1, in its own colours; none where
            the data set has none.
    """

    name: str
    pair: Pair
    other: Array | None


def open_dataset(kind: str, root: Path, **options: Any) -> Dataset[Sample]:
    """Opens a published data set.

    Args:
        kind: A key of :data:`DATASETS`.
        root: Its folder.
        options: Arguments of its class.

    Raises:
        ConfigError: if the kind or an option is not known.
        DataError: if files are missing or malformed.
    """
    if kind not in DATASETS:
        raise ConfigError(f"data set {kind!r} is not known; take one of {', '.join(DATASETS)}")
    known = [name for name in inspect.signature(DATASETS[kind]).parameters if name != "root"]
    unknown = [name for name in options if name not in known]
    if unknown:
        raise ConfigError(f"data set {kind} has no option {', '.join(unknown)}; it has {', '.join(known)}")
    if not root.is_dir():
        raise DataError(f"{root} is no folder: data set {kind} is looked for there")
    opened: Dataset[Sample] = DATASETS[kind](root, **options)  # type: ignore[call-arg]
    return opened


def published_pairs(root: Path, entry: dict[str, Any]) -> list[Pair]:
    """Returns the pairs of :func:`coupled_pairs` alone."""
    return [coupled.pair for coupled in coupled_pairs(root, entry)]


def coupled_pairs(root: Path, entry: dict[str, Any]) -> Iterator[CoupledPair]:
    """Turns a data set's samples into pairs.

    The factor is the whole number nearest to the sample's ratio of resolutions, at least 2. Where the ratio is not whole (2.094 of
    FDL S2-Planet, 6.67 of WorldStrat) the finer image is resampled to the factor's grid, by area where that is coarser and by
    cubic interpolation where it is finer. A band is known where both resolutions have it; a data set whose finer image is
    another sensor's colours has red, green and blue, brought to Sentinel-2's radiometry by ``match``.

    Args:
        root: Folder of the data.
        entry: ``dataset`` (a key of :data:`DATASETS`), ``path`` (folder under ``root``), ``options`` (of the data set's class),
            ``revisit`` (``clearest`` or ``nearest`` in time to the finer image), ``match`` (``histogram``, ``moments``, ``none``),
            ``factor`` (instead of the nearest), ``limit`` (the most samples), ``patch`` (smaller samples are left out).

    Yields:
        A pair a sample; samples without a single good pixel are left out.

    Raises:
        ConfigError: if the entry cannot be followed.
        DataError: if files are missing or malformed.
    """
    match = entry.get("match", "histogram")
    if match not in MATCHES:
        raise ConfigError(f"match {match!r} is not known; take one of {', '.join(MATCHES)}")
    kind = entry.get("dataset", entry.get("kind"))
    if kind in ("naip", "revisit_stack"):
        raise ConfigError(f"data set {kind} has one resolution only: pairs are simulated from it, not read")
    samples: Any = open_dataset(str(kind), root / entry.get("path", "."), **entry.get("options", {}))
    for index in range(min(len(samples), int(entry.get("limit", len(samples))))):
        sample = samples[index]
        coupled = couple(sample.revisit(chosen_revisit(sample, entry.get("revisit", "clearest"))), match, entry.get("factor"))
        rows, cols = coupled.pair.valid.shape
        if coupled.pair.valid.any() and min(rows, cols) >= int(entry.get("patch", 1)):
            yield coupled


def chosen_revisit(sample: Sample, rule: str) -> int:
    """Returns the revisit to take: the clearest, or of those at least half clear the nearest in time to the finer image.

    Raises:
        ConfigError: if the rule is not known.
    """
    if rule not in ("clearest", "nearest"):
        raise ConfigError(f"revisit {rule!r} is not known; take clearest or nearest")
    clearance = sample.clearance
    target = sample.high_date
    if target is None or not sample.dates or rule == "clearest":
        return int(clearance.argmax())
    days = np.array([abs((day - target).days) for day in sample.dates], float)
    return int(np.where(clearance >= min(0.5, clearance.max()), days, np.inf).argmin())


def couple(sample: Sample, match: str = "histogram", factor: int | None = None) -> CoupledPair:
    """Makes a pair of one acquisition and its finer image.

    Args:
        sample: One acquisition.
        match: How another sensor's colours are brought to Sentinel-2's, band by band over the good pixels.
        factor: Ratio of the resolutions; none for the nearest whole one.
    """
    rows, cols = sample.low_shape
    times = factor or max(2, round(sum(sample.ratio) / 2))
    shape = (rows * times, cols * times)
    good = np.ones((rows, cols), bool) if sample.valid is None else sample.valid
    valid = good & coarse_valid(sample.high_valid, (rows, cols), times)
    other = None if sample.other is None else np.stack([resampled(band, shape) for band in sample.other])
    low, high = np.zeros((10, rows, cols), np.float32), np.zeros((10, *shape), np.float32)
    known = np.zeros(10, bool)
    for i, name in enumerate(MODEL_BANDS):
        if name not in sample.low:
            continue
        seen = on_grid(sample.low[name], (rows, cols))
        if name in sample.high:
            target = resampled(sample.high[name], shape)
        elif not sample.high and other is not None and name in COLOURS:
            target = matched(other[COLOURS.index(name)], seen, valid, match)
        else:
            continue
        low[i], high[i], known[i] = seen, target, True
    fine = bool(known[len(TEN_METRE) :].any())
    native = np.zeros((len(MODEL_BANDS) - len(TEN_METRE), rows, cols), np.float32)
    return CoupledPair(sample.name, Pair(low=low, high=high, native=native, known=known, valid=valid, fine=fine), other)


def on_grid(band: Array, shape: tuple[int, int]) -> Array:
    """Brings a coarser band to the finest grid by cubic convolution, as the engine does."""
    factor = shape[0] // band.shape[0]
    if (band.shape[0] * factor, band.shape[1] * factor) == shape:
        return band if factor == 1 else interpolated(band, factor)
    return resampled(band, shape)


def resampled(band: Array, shape: tuple[int, int]) -> Array:
    """Brings a band to another grid over the same ground: by area where that is coarser, else by cubic interpolation."""
    if band.shape == shape:
        return band
    if band.shape[0] >= shape[0] and band.shape[1] >= shape[1]:
        mean: Array = resize_local_mean(band, shape, preserve_range=True).astype(np.float32)
        return mean
    cubic: Array = resize(band, shape, order=3, mode="edge", anti_aliasing=False, preserve_range=True).astype(np.float32)
    return cubic


def coarse_valid(high_valid: Mask | None, shape: tuple[int, int], factor: int) -> Mask:
    """Returns the coarse pixels of which no fine pixel is missing."""
    if high_valid is None:
        return np.ones(shape, bool)
    share = resampled(high_valid.astype(np.float32), (shape[0] * factor, shape[1] * factor))
    whole: Mask = share.reshape(shape[0], factor, shape[1], factor).min(axis=(1, 3)) > 0.999
    return whole


def matched(image: Array, reference: Array, valid: Mask, match: str) -> Array:
    """Brings a band of another sensor to the radiometry of Sentinel-2's over the good pixels.

    Args:
        image: ``(factor × rows, factor × cols)``.
        reference: ``(rows, cols)``, reflectance.
        valid: ``(rows, cols)``, pixels to compare.
        match: ``histogram`` makes the distributions equal, ``moments`` mean and standard deviation, ``none`` leaves the band.
    """
    factor = image.shape[0] // reference.shape[0]
    fine = np.kron(valid, np.ones((factor, factor), bool))
    if match == "none" or not valid.any():
        return image
    result = np.zeros_like(image)
    if match == "histogram":
        result[fine] = match_histograms(image[fine], reference[valid])
    else:
        spread = float(reference[valid].std()) / max(float(image[fine].std()), 1e-6)
        result[fine] = (image[fine] - image[fine].mean()) * spread + reference[valid].mean()
    return result
