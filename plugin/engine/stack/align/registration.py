"""Estimates how far a revisit's content lies from the anchor's, to a fraction of a pixel.

Whole pixels are found by masked correlation in the frequency domain (Padfield, 2012, doi:10.1109/TIP.2011.2181402, as scikit-image has
it); fractions by iterated least squares on what a shift changes to first order (Lucas and Kanade, 1981; Evangelidis and Psarakis, 2008,
doi:10.1109/TPAMI.2008.113, for the normalisation), robustly weighted, since fields change between dates. Only the estimate looks at
smoothed copies: aliasing would bias it. The revisit's own pixels stay as they are.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_erosion, gaussian_filter, shift, spline_filter
from skimage.registration import phase_cross_correlation

from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence

Mask = NDArray[np.bool_]
Vector = NDArray[np.float64]
FINE_PX, COARSE_PX = 1.0, 1.8
"""Widths of the two Gaussians whose difference the estimate looks at."""
EDGE_PX = 3
ITERATIONS = 12
SETTLED_PX = 0.005
LEAST_PIXELS = 200
LEAST_SCORE = 0.3
CERTAIN_SCORE, FARTHER_SCORE = 0.6, 0.15
"""A correlation beyond which nothing farther is looked for, and by how much something farther must be better."""
NEAR_PX = 3
MOST_SCATTER_PX = 0.5


@dataclass(frozen=True)
class Estimate:
    """A shift, and how well it is known.

    Attributes:
        shift_px: Rows and columns that the content lies below and right of the anchor's.
        score: Correlation of the two once aligned, -1 to 1.
        pixels: Pixels that it was made from.
    """

    shift_px: tuple[float, float]
    score: float
    pixels: int


@dataclass(frozen=True)
class View:
    """A window of an acquisition: ``values (bands, rows, cols)``, reflectance, and ``clear (rows, cols)``."""

    values: Array
    clear: Mask


def register(anchor: View, revisit: View) -> Estimate | None:
    """Estimates the shift of one window; none where too little of it is clear in both, or has no structure."""
    bands = [
        index for index in range(len(anchor.values)) if np.ptp(anchor.values[index]) > 0 and np.ptp(revisit.values[index]) > 0
    ]
    if not bands or min(np.count_nonzero(anchor.clear), np.count_nonzero(revisit.clear)) < LEAST_PIXELS:
        return None
    fixed = np.stack([_band_pass(anchor.values[index], anchor.clear) for index in bands])
    moving = np.stack([_band_pass(revisit.values[index], revisit.clear) for index in bands])
    fixed_clear, moving_clear = _inner(anchor.clear), _inner(revisit.clear)
    start = _nearby(fixed, fixed_clear, moving, moving_clear)
    if start is None:
        return None
    near = _refined(fixed, fixed_clear, moving, moving_clear, start)
    if near is not None and near.score >= CERTAIN_SCORE:
        return near
    far_start = _anywhere(fixed, fixed_clear, moving, moving_clear)
    far = _refined(fixed, fixed_clear, moving, moving_clear, far_start) if max(map(abs, far_start)) > NEAR_PX else None
    return far if far is not None and (near is None or far.score > near.score + FARTHER_SCORE) else near


def combined(estimates: Sequence[Estimate]) -> tuple[Estimate, float]:
    """Combines the estimates of several windows.

    Returns:
        The weighted median shift, with the weighted mean score, and the windows' scatter about it in pixels.
    """
    weights = np.array([estimate.pixels * max(estimate.score, 0.01) ** 2 for estimate in estimates])
    shifts = np.array([estimate.shift_px for estimate in estimates])
    middle = np.array([_weighted_median(shifts[:, axis], weights) for axis in range(2)])
    scatter = _weighted_median(np.hypot(*(shifts - middle).T), weights)
    score = float(np.average([estimate.score for estimate in estimates], weights=weights))
    pixels = sum(estimate.pixels for estimate in estimates)
    return Estimate((float(middle[0]), float(middle[1])), score, pixels), float(scatter)


def _weighted_median(values: Vector, weights: Vector) -> float:
    order = np.argsort(values)
    total = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(total, total[-1] / 2)])


def _inner(clear: Mask) -> Mask:
    inner: Mask = binary_erosion(clear, iterations=EDGE_PX, border_value=1)
    return inner


def _band_pass(image: Array, clear: Mask) -> Array:
    """Subtracts a coarse from a fine mean, both over clear pixels only, and scales to unit deviation."""
    weight = clear.astype(np.float32)

    def mean(sigma: float) -> Array:
        known = gaussian_filter(weight, sigma)
        result: Array = gaussian_filter(image * weight, sigma) / np.maximum(known, 1e-3)
        return result

    passed = np.where(clear, mean(FINE_PX) - mean(COARSE_PX), np.float32(0))
    deviation = float(passed[clear].std())
    scaled: Array = passed / np.float32(deviation if deviation > 0 else 1)
    return scaled


def _nearby(fixed: Array, fixed_clear: Mask, moving: Array, moving_clear: Mask) -> tuple[int, int] | None:
    """Returns the best whole shift of at most :data:`NEAR_PX`, by the correlation of what is clear in both."""
    best, place = -1.0, None
    rows, cols = fixed_clear.shape
    for row in range(-NEAR_PX, NEAR_PX + 1):
        for col in range(-NEAR_PX, NEAR_PX + 1):
            still = (slice(max(0, -row), rows - max(0, row)), slice(max(0, -col), cols - max(0, col)))
            moved = (slice(max(0, row), rows - max(0, -row)), slice(max(0, col), cols - max(0, -col)))
            both = fixed_clear[still] & moving_clear[moved]
            if np.count_nonzero(both) < LEAST_PIXELS:
                continue
            score = float(np.mean([_correlation(one[still][both], other[moved][both]) for one, other in zip(fixed, moving)]))
            if score > best:
                best, place = score, (row, col)
    return place


def _anywhere(fixed: Array, fixed_clear: Mask, moving: Array, moving_clear: Mask) -> tuple[int, int]:
    """Returns the best whole shift of any size that leaves a third of the window."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = phase_cross_correlation(
            fixed.mean(axis=0), moving.mean(axis=0), reference_mask=fixed_clear, moving_mask=moving_clear, overlap_ratio=0.3
        )
    rows, cols = (-round(float(part)) for part in np.asarray(found[0]))
    return rows, cols


def _refined(fixed: Array, fixed_clear: Mask, moving: Array, moving_clear: Mask, start: tuple[int, int]) -> Estimate | None:
    move = np.array(start, np.float64)
    outside = np.ones(fixed_clear.shape, np.float32)
    splines = [spline_filter(band, order=3, mode="nearest") for band in moving]
    for _ in range(ITERATIONS):
        aligned = np.stack([shift(spline, -move, np.float32, 3, "nearest", prefilter=False) for spline in splines])
        both = fixed_clear & (shift(moving_clear.astype(np.float32), -move, order=1) > 0.99)
        both &= shift(outside, -move, order=1, cval=0) > 0.99
        if np.count_nonzero(both) < LEAST_PIXELS:
            return None
        step = _step(fixed, aligned, both)
        if step is None:
            return None
        move += np.clip(step, -1, 1)
        if np.abs(step).max() < SETTLED_PX:
            break
        if np.abs(move - start).max() > 2:
            return None
    score = float(np.mean([_correlation(one[both], other[both]) for one, other in zip(fixed, aligned)]))
    return Estimate((float(move[0]), float(move[1])), score, int(np.count_nonzero(both)))


def _step(fixed: Array, aligned: Array, both: Mask) -> Vector | None:
    matrix: NDArray[np.float64] = np.zeros((2, 2))
    right: Vector = np.zeros(2)
    for one, other in zip(fixed, aligned):
        gain = _gain(one[both], other[both])
        if gain <= 0:
            continue
        scaled = other * np.float32(gain)
        slopes = np.gradient((one + scaled) / 2)
        slope = np.stack([part[both] for part in slopes]).astype(np.float64)
        residual = (one - scaled)[both].astype(np.float64)
        residual -= np.median(residual)
        spread = 1.4826 * float(np.median(np.abs(residual))) + 1e-6
        weight: Vector = 1 / (1 + (residual / (2 * spread)) ** 2) / spread**2
        matrix += (slope * weight) @ slope.T
        right += np.asarray((slope * weight) @ residual, np.float64)
    if np.linalg.det(matrix) <= 1e-9 * max(np.trace(matrix), 1e-12) ** 2:
        return None
    solved: Vector = np.asarray(np.linalg.solve(matrix, right), np.float64)
    return solved


def _gain(one: Array, other: Array) -> float:
    power = float((other.astype(np.float64) ** 2).sum())
    return float((one.astype(np.float64) * other).sum()) / power if power > 0 else 0.0


def _correlation(one: Array, other: Array) -> float:
    first, second = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / scale if scale > 0 else 0.0


def registered(estimates: Sequence[Estimate], max_shift_px: float) -> tuple[Estimate | None, Sentence]:
    """Decides whether the windows of a revisit agree on a shift that can be believed.

    Returns:
        The shift, or none, and why, in words.
    """
    if not estimates:
        none = "cannot be registered: too few pixels are clear in it and in the anchor, or they have no structure"
        return None, Sentence(none)
    whole, scatter = combined(estimates)
    rows, cols = whole.shift_px
    if whole.score < LEAST_SCORE:
        unlike = "cannot be registered: it does not look like the anchor (correlation {score})"
        return None, Sentence(unlike, score=f"{whole.score:.2f}")
    if max(abs(rows), abs(cols)) > max_shift_px:
        far = "its content lies {rows} rows and {cols} columns off, more than {most} px"
        return None, Sentence(far, rows=f"{rows:+.1f}", cols=f"{cols:+.1f}", most=f"{max_shift_px:g}")
    if scatter > MOST_SCATTER_PX:
        return None, Sentence("cannot be registered: its parts disagree by {scatter} px", scatter=f"{scatter:.1f}")
    good = "registered on {count} windows, correlation {score}"
    return whole, Sentence(good, count=len(estimates), score=f"{whole.score:.2f}")
