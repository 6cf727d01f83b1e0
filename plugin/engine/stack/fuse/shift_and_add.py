"""Super-resolves a stack without a network of its own: every revisit's sub-pixel detail is added to the anchor's best image.

The fine image is the most likely one, given an image of the anchor alone to start from, which the anchor's pixels hold fast, and the
pixels of the revisits, each sampled at its own place and believed as far as it agrees (maximum a posteriori fusion: Hardie et al., 1997,
doi:10.1109/83.650116; shift-and-add: Elad and Hel-Or, 2001, doi:10.1109/83.935034; robust weights: Farsiu et al., 2004,
doi:10.1109/TIP.2004.834669). The normal equations are solved by Chebyshev's iteration with row sums as preconditioner (Golub and
Varga, 1961, doi:10.1007/BF01386013): its steps do not depend on the image, so that every tile gets the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.stack.fuse.back_projection import back_projected, interpolated
from s2sr.plugin.engine.stack.fuse.matching import Clear, match
from s2sr.plugin.engine.stack.fuse.neighbourhood import smooth
from s2sr.plugin.engine.stack.fuse.revisit_sampling import RevisitSampling

T = TypeVar("T", bound=Any)
ANCHOR_NOISE = 0.003
"""Reflectance by which the revisits may change what the anchor's own pixels would show."""
DETAIL_SHARE = 2.0
"""Standard deviation of what the first image may be wrong by, relative to its detail nearby."""
LEAST_DETAIL = 0.0015
DETAIL_NEIGHBOURHOOD_PX = 2.0
STEPS = 12
ALONE_STEPS = 20
"""How often a residual is projected back where there is no image to start from."""
SMALLEST_EIGENVALUE = 0.01


@dataclass(frozen=True)
class Part:
    """One band as it is fused.

    Attributes:
        sigma_px: Width of what lies between the result and it, in pixels of the revisits' grid.
        fused: Whether its revisits are its own measurements there; a band that was interpolated to that grid has no detail to give.
    """

    sigma_px: float
    fused: bool


class ShiftAndAdd:
    """Fuses the revisits of a stack.

    Args:
        factor: Fine pixels in a pixel, an axis.
        parts: The bands.
        base: Super-resolves the anchor alone; iterative back-projection if none.
    """

    def __init__(self, factor: int, parts: tuple[Part, ...], base: Callable[[Array], Array] | None = None) -> None:
        self.factor, self.parts, self.base = factor, parts, base
        self.device, self.precision = "cpu", "fp32 on cpu by numpy"

    def run(self, frames: Array, masks: NDArray[np.bool_], days: Array, shifts_px: Array) -> Array:
        """Super-resolves the first of the frames.

        Args:
            frames: ``(T, bands, rows, cols)``, reflectance without holes, the anchor first.
            masks: ``(T, rows, cols)``, where each is clear.
            days: ``(T,)``, signed days from the anchor.
            shifts_px: ``(T, 2)``, rows and columns that each frame's content lies below and right of the anchor's.

        Returns:
            ``(bands, factor * rows, factor * cols)``.
        """
        result = self._back_projected(frames[0]) if self.base is None else self.base(frames[0])
        if len(frames) == 1 or not masks[1:].any():
            return result
        clear = [Clear.of(mask) for mask in masks]
        for index, part in enumerate(self.parts):
            if part.fused:
                sampling = RevisitSampling.of(frames.shape[2:], self.factor, part.sigma_px, shifts_px)
                result[index] += self._detail(frames[:, index], clear, days, sampling, result[index])
        return result

    def _back_projected(self, image: Array) -> Array:
        fine = np.empty((len(image), image.shape[1] * self.factor, image.shape[2] * self.factor), np.float32)
        for index, part in enumerate(self.parts):
            width = part.sigma_px * self.factor
            alone = back_projected(image[index], self.factor, width, ALONE_STEPS) if part.fused else None
            fine[index] = interpolated(image[index], self.factor) if alone is None else alone
        return fine

    def _detail(self, frames: Array, clear: list[Clear], days: Array, sampling: RevisitSampling, start: Array) -> Array:
        found = match(frames[1:], clear[1:], sampling.sense(start)[1:], days[1:])
        weights = np.concatenate([clear[0].pixels[None] / np.float32(ANCHOR_NOISE**2), found.weights])
        pull = np.concatenate([np.zeros_like(frames[:1]), found.weights * found.residuals])
        detail: Array = start - smooth(start, float(self.factor))
        spread = smooth(detail * detail, DETAIL_NEIGHBOURHOOD_PX * self.factor)
        prior: Array = 1 / (np.float32(DETAIL_SHARE**2) * spread + np.float32(LEAST_DETAIL**2))

        seen = np.empty_like(weights)

        def normal(image: Array) -> Array:
            sampling.sense(image, seen)
            np.multiply(seen, weights, out=seen)
            product = sampling.back(seen)
            product += prior * image
            return product

        row_sums: Array = sampling.back(weights) + prior
        return chebyshev(normal, sampling.back(pull), row_sums)


def chebyshev(normal: Callable[[T], T], wanted: T, row_sums: T, steps: int = STEPS) -> T:
    """Solves ``normal(image) = wanted`` for an operator without negative entries, starting from zero.

    Args:
        normal: A symmetric positive definite operator.
        wanted: ``(..., rows, cols)``, an array or a tensor.
        row_sums: ``normal`` of ones: scaled by them, the operator's eigenvalues are at most one.
        steps: How many.
    """
    centre, reach = (1 + SMALLEST_EIGENVALUE) / 2, (1 - SMALLEST_EIGENVALUE) / 2
    ratio = centre / reach
    step: T = wanted / row_sums / centre
    solution: T = step
    previous = 1 / ratio
    for _ in range(steps - 1):
        rest = (wanted - normal(solution)) / row_sums
        following = 1 / (2 * ratio - previous)
        step = (following * previous) * step + (2 * following / reach) * rest
        solution = solution + step
        previous = following
    return solution
