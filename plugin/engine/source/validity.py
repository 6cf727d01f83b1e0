"""What counts as data: the one rule of nodata, whatever a file says or leaves out.

A stored value is data unless it is not finite, the file's nodata value or masked in it, what stands for no data though the file does not
say so (:func:`undeclared`), no reflectance that can be, or what compression leaves beside holes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.edge_noise import edge_noise
from s2sr.plugin.engine.source.layers import Sample
from s2sr.plugin.engine.source.ranges import BRIGHTEST_DN
from s2sr.plugin.engine.source.scene import BandSource, Radiometry

PRODUCT_NODATA = 0.0
"""What stands for no data in every Sentinel-2 product, also where its files do not say so."""
LEAST, MOST = -0.5, 5.0
"""Reflectances beyond these are none: -9999 and its like, saturated pixels, single wild ones."""
FILLS = (9999.0,)
"""Highest values among digital numbers that stand for no data, too."""
UNLIKE = 0.1
"""Difference of the bands' shares of zeros beyond which they rather are dark pixels that were cut off."""
SEEN, ALIKE = 0.001, 0.02
"""Share of a raster that a value must have to be taken for no data, and how much the bands may differ in it."""


def shared_fill(samples: Sequence[Sample]) -> tuple[float, ...]:
    """Returns the values that stand for no data in several bands, by their being the lowest or highest of all alike.

    Lowest ones are below zero, as -999 or -1, highest ones beyond digital numbers, as 32767: what is measured differs from band to band.
    """
    if len(samples) < 2:
        return ()
    found = []
    for ends in ([one.lowest for one in samples], [one.highest for one in samples]):
        known = [end for end in ends if end is not None]
        values = {value for value, _ in known}
        odd = len(known) == len(samples) and len(values) == 1 and (min(values) in FILLS or not 0 <= min(values) <= BRIGHTEST_DN)
        if odd and _alike([share for _, share in known]):
            found.append(values.pop())
    return tuple(found)


def undeclared(
    samples: Sequence[Sample], radiometry: Sequence[Radiometry], fill: tuple[float, ...]
) -> tuple[list[tuple[float, ...]], list[Sentence]]:
    """Finds the values that stand for no data though their files do not say so.

    Zero is none of a product's digital numbers; of other values it is taken for no data where all bands have it alike, and so is what
    zero becomes when an offset is taken away.

    Args:
        samples: Pixels of the bands.
        radiometry: One for each.
        fill: What :func:`shared_fill` says of them.

    Returns:
        Values, a band each, and a sentence for what was found.
    """
    zeros, sentences = _zeros(samples)
    lowest = [one.lowest for one in samples if one.lowest is not None]
    shifted = [value for value, _ in lowest]
    taken = len(lowest) == len(samples) and all(map(_is_shifted_zero, shifted, radiometry))
    if fill:
        zeros = [(*known, *fill) for known in zeros]
        values = reduce(_and, [f"{value:.6g}" for value in fill])
        sentences.append(Sentence("{values} in all bands alike is taken for no data.", values=values))
    elif taken and _alike([share for _, share in lowest]):
        zeros = [(*values, lowest) for values, lowest in zip(zeros, shifted)]
        found = "{value}, which no data becomes when the offset is taken away, is taken for no data."
        sentences.append(Sentence(found, value=f"{shifted[0]:g}"))
    wild = sorted({value for one in samples for value in one.wild} - set(fill))
    if wild:
        shown = ", ".join(f"{value:.6g}" for value in wild[:3])
        sentences.append(Sentence("Values as {values} are no reflectance: taken for no data.", values=shown))
    return zeros, sentences


def _and(one: str, other: str) -> str:
    return Sentence("{one} and {other}", one=one, other=other)


def _zeros(samples: Sequence[Sample]) -> tuple[list[tuple[float, ...]], list[Sentence]]:
    alike = _alike([one.zero for one in samples])
    void: list[tuple[float, ...]] = []
    for one in samples:
        layer = one.layer
        product = layer.dtype.kind in "ui" and layer.dtype.itemsize > 1 and layer.nodata is None
        void.append((0.0,) if product or (alike and layer.nodata != 0) else ())
    share = max((one.zero for values, one in zip(void, samples) if values), default=0.0)
    if share <= SEEN:
        return void, []
    found = "0 is taken for no data, which the files do not say: {share} of the pixels."
    return void, [Sentence(found, share=f"{share:.1%}")]


def cut_off(samples: Sequence[Sample]) -> Iterator[Sentence]:
    """Yields what is doubtful about zeros of digital numbers: bands with many more of them than others."""
    shares = {one.layer.name: one.zero for one in samples if one.layer.dtype.kind in "ui"}
    if shares and max(shares.values()) - min(shares.values()) > UNLIKE:
        most, least = max(shares, key=shares.__getitem__), min(shares, key=shares.__getitem__)
        yield Sentence(
            "{share} of {band} is 0, and {other_share} of {other}: was an offset taken away that was not there, and what became "
            "negative cut off? Zeros are no data; give the image as it was, with its OFFSET.",
            share=f"{shares[most]:.0%}",
            band=most,
            other_share=f"{shares[least]:.0%}",
            other=least,
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
    return bool(shares) and min(shares) > SEEN and max(shares) - min(shares) <= ALIKE * (1 + max(shares))


def _is_shifted_zero(lowest: float, radiometry: Radiometry) -> bool:
    return radiometry.offset == 0 and abs(lowest / radiometry.quantification + 0.1) < 1e-6
