"""What counts as data: the one rule of nodata, whatever a file says or leaves out.

A stored value is data unless it is not finite, the file's nodata value or masked in it, what stands for no data though the file does not
say so (:func:`undeclared`), no reflectance that can be, or what compression leaves beside holes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.source.edge_noise import edge_noise
from s2sr.plugin.engine.source.layers import CONSPICUOUS, Sample
from s2sr.plugin.engine.source.layers import FILLS as HIGHEST_FILLS
from s2sr.plugin.engine.source.scene import BandSource, Radiometry

PRODUCT_NODATA = 0.0
"""What stands for no data in every Sentinel-2 product, also where its files do not say so."""
LEAST, MOST = -0.5, 5.0
"""Reflectances beyond these are none: -9999 and its like, saturated pixels, single wild ones."""
ALIKE = 0.02
"""How much the bands may differ in the share of a value that is no data."""
FILLS = (-1.0, -99.0, -999.0, -1000.0)
"""Negative values that a single band's lowest must be to be taken for no data; of several bands it is enough that they have it alike."""
UNLIKE = 0.1
"""Difference of the bands' shares of zeros beyond which they rather are dark pixels that were cut off."""


def undeclared(samples: Sequence[Sample], radiometry: Sequence[Radiometry]) -> tuple[list[tuple[float, ...]], list[str]]:
    """Finds the values that stand for no data though their files do not say so.

    Zero is none of a product's digital numbers; of other values it is taken for no data where all bands have it alike, and so are a
    negative lowest value, as zero becomes one when an offset is taken away, and a highest one of those that are used for it.

    Returns:
        Values, a band each, and a sentence for what was found.
    """
    zeros, sentences = _zeros(samples)
    for value in _fills(samples, radiometry):
        zeros = [(*values, value) for values in zeros]
        sentences.append(
            f"{value:g}, which {_share(samples, value):.1%} of the pixels have alike in all bands, is taken for no data."
        )
    wild = sorted({value for one in samples for value in one.wild})
    if wild:
        sentences.append(f"Values as {', '.join(f'{value:.6g}' for value in wild[:3])} are no reflectance: taken for no data.")
    return zeros, sentences


def _zeros(samples: Sequence[Sample]) -> tuple[list[tuple[float, ...]], list[str]]:
    alike = _alike([one.zero for one in samples])
    void: list[tuple[float, ...]] = []
    for one in samples:
        layer = one.layer
        product = layer.dtype.kind in "ui" and layer.dtype.itemsize > 1 and layer.nodata is None
        void.append((0.0,) if product or (alike and layer.nodata != 0) else ())
    share = max((one.zero for values, one in zip(void, samples) if values), default=0.0)
    if share <= CONSPICUOUS:
        return void, []
    return void, [f"0 is taken for no data, which the files do not say: {share:.1%} of the pixels."]


def cut_off(samples: Sequence[Sample]) -> Iterator[str]:
    """Yields what is doubtful about zeros of digital numbers: bands with many more of them than others."""
    shares = {one.layer.name: one.zero for one in samples if one.layer.dtype.kind in "ui"}
    if shares and max(shares.values()) - min(shares.values()) > UNLIKE:
        most, least = max(shares, key=shares.__getitem__), min(shares, key=shares.__getitem__)
        yield (
            f"{shares[most]:.0%} of {most} is 0, and {shares[least]:.0%} of {least}: was an offset taken away that was not there, and what "
            "became negative cut off? Zeros are no data; give the image as it was, with its OFFSET."
        )


def validity(stored: NDArray[Any], source: BandSource, mask: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """Tells which stored values are data.

    Args:
        stored: ``(rows, cols)``.
        source: Where they come from.
        mask: ``(rows, cols)``, what the file's own mask calls data, where it has one.
    """
    named = [value for value in (source.nodata, *source.void) if value is not None and not np.isnan(value)]
    valid: NDArray[np.bool_] = np.isfinite(stored) if stored.dtype.kind == "f" else np.ones(stored.shape, bool)
    if 0 in named:
        valid &= ~edge_noise(stored, 0.0)
    for value in named:
        valid &= stored != value
    radiometry = source.radiometry
    low, high = (limit * radiometry.quantification - radiometry.offset for limit in (LEAST, MOST))
    with np.errstate(invalid="ignore"):
        valid &= (stored >= low) & (stored <= high)
    return valid if mask is None else valid & mask


def _alike(shares: Sequence[float]) -> bool:
    return bool(shares) and min(shares) > CONSPICUOUS and max(shares) - min(shares) <= ALIKE * (1 + max(shares))


def _fills(samples: Sequence[Sample], radiometry: Sequence[Radiometry]) -> Iterator[float]:
    """Yields the lowest and the highest value, where they stand for no data in all bands."""
    lowest = {one.lowest for one in samples}
    low = lowest.pop() if len(lowest) == 1 else None
    known = len(samples) > 1 or low in FILLS or (low is not None and abs(low / radiometry[0].quantification + 0.1) < 1e-6)
    if low is not None and low < 0 and known and _alike([one.lowest_share for one in samples]):
        yield low
    highest = {one.highest for one in samples}
    high = highest.pop() if len(highest) == 1 else None
    if high in HIGHEST_FILLS and _alike([one.highest_share for one in samples]):
        yield float(high)


def _share(samples: Sequence[Sample], value: float) -> float:
    return max(one.lowest_share if one.lowest == value else one.highest_share for one in samples)
