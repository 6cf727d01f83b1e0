"""Shifts between two images of one place: finding them, and undoing them.

A shift ``(dy, dx)`` samples an image at ``(row + dy, col + dx)``, by whole pixels and then by a Lanczos kernel of three lobes
(Duchon, 1979, doi:10.1175/1520-0450(1979)018<1016:LFIOAT>2.0.CO;2). The best of a grid of shifts takes the place of a network that
predicts them (ShiftNet; Deudon et al., 2020, arXiv:2002.06460): it needs no training and cannot learn to hide errors.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from s2sr.training.errors import ConfigError
from s2sr.training.losses.masks import image_means

LOBES = 3
TAPS = torch.arange(-LOBES - 1, LOBES + 2)
Score = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Maps a shifted image, the other and a mask, each ``(n, b, rows, cols)``, to ``(n,)``: the lower, the better they fit."""


@dataclass(frozen=True)
class ShiftGrid:
    """The shifts to try: every whole pixel within reach, then the finer steps around the best one.

    Attributes:
        reach_px: Longest shift along an axis, pixels.
        step_px: Distance between finer shifts, pixels; 1 for whole pixels only.
    """

    reach_px: float
    step_px: float = 1.0

    def __post_init__(self) -> None:
        """Checks the values.

        Raises:
            ConfigError: if the reach is negative, or the step is not above 0 and at most 1.
        """
        if self.reach_px < 0 or not 0 < self.step_px <= 1:
            raise ConfigError(
                f"reach_px is {self.reach_px} and step_px {self.step_px}: the reach must not be negative, "
                "and the step must lie above 0 and be at most 1 pixel"
            )

    @property
    def border_px(self) -> int:
        """Returns the pixels at a border that a shifted image does not know."""
        return math.floor(self.reach_px) + (LOBES if self.step_px < 1 else 0)

    def whole(self) -> list[tuple[int, int]]:
        """Returns the whole shifts, the shortest first, so that of equally good ones the shortest is taken."""
        line = range(-math.floor(self.reach_px), math.floor(self.reach_px) + 1)
        return sorted(((dy, dx) for dy in line for dx in line), key=lambda shift: shift[0] ** 2 + shift[1] ** 2)

    def fractions(self) -> list[float]:
        """Returns the finer steps of less than a pixel, the shortest first."""
        count = math.ceil(1 / self.step_px) - 1
        return sorted((k * self.step_px for k in range(-count, count + 1)), key=abs)


def best_shift(moving: Tensor, fixed: Tensor, mask: Tensor, grid: ShiftGrid, score: Score) -> Tensor:
    """Finds the shift at which each image fits another best.

    Args:
        moving: ``(n, b, rows, cols)``.
        fixed: The same shape.
        mask: The same shape, 0 or 1; pixels of ``fixed`` to look at, at least ``grid.border_px`` from what is not to be seen.
        grid: The shifts to try.
        score: What is to be lowest.

    Returns:
        ``(n, 2)``, rows and columns in pixels; no gradient flows through it.
    """
    with torch.no_grad():
        whole = torch.tensor(grid.whole(), device=moving.device)
        scores = torch.stack([score(_slid(moving, shift.expand(len(moving), 2)), fixed, mask) for shift in whole])
        start = whole[scores.argmin(0)]
        if grid.step_px == 1:
            return start.to(moving.dtype)
        return _refined(moving, fixed, mask, grid, score, start)


def shifted(image: Tensor, shift: Tensor) -> Tensor:
    """Samples each image ``(n, b, rows, cols)`` at ``(row + dy, col + dx)``; the outermost pixels are repeated.

    Args:
        image: Any values.
        shift: ``(n, 2)``, rows and columns in pixels.
    """
    whole = shift.round()
    rows, cols = (_lanczos((shift - whole)[:, axis]) for axis in (0, 1))
    patch = _slid(image, whole.long(), LOBES + 1)
    return _filtered(_filtered(patch, rows, -2), cols, -1)


def bias_corrected_error(moved: Tensor, fixed: Tensor, mask: Tensor) -> Tensor:
    """Returns each image's mean squared difference after each band's mean difference is taken out, ``(n,)``."""
    difference = fixed - moved
    bias = image_means(difference, mask, (2, 3))[:, :, None, None]
    return image_means((difference - bias).square(), mask)


def absolute_error(moved: Tensor, fixed: Tensor, mask: Tensor) -> Tensor:
    """Returns each image's mean absolute difference, ``(n,)``."""
    return image_means((fixed - moved).abs(), mask)


def decorrelation(moved: Tensor, fixed: Tensor, mask: Tensor) -> Tensor:
    """Returns one minus each image's correlation, averaged over its bands, ``(n,)``: blind to each band's gain and offset."""
    centred = [(x - image_means(x, mask, (2, 3))[:, :, None, None]) * mask for x in (moved, fixed)]
    product = (centred[0] * centred[1]).sum((2, 3))
    power = centred[0].square().sum((2, 3)) * centred[1].square().sum((2, 3))
    seen = mask.amax((2, 3))
    correlation = product / power.clamp(min=1e-20).sqrt() * seen
    return 1 - correlation.sum(1) / seen.sum(1).clamp(min=1)


def _refined(moving: Tensor, fixed: Tensor, mask: Tensor, grid: ShiftGrid, score: Score, start: Tensor) -> Tensor:
    """Tries the finer steps around each image's best whole shift ``start (n, 2)``."""
    patch = _slid(moving, start, LOBES + 1)
    steps = grid.fractions()
    weights = [_lanczos(moving.new_tensor([step])) for step in steps]
    best, chosen = torch.full_like(moving[:, 0, 0, 0], torch.inf), start.to(moving.dtype)
    for row_step, row_weights in zip(steps, weights):
        part = _filtered(patch, row_weights, -2)
        for col_step, col_weights in zip(steps, weights):
            shift = start + moving.new_tensor([row_step, col_step])
            value = score(_filtered(part, col_weights, -1), fixed, mask)
            better = (value < best) & (shift.abs() <= grid.reach_px + 1e-6).all(1)
            best = torch.where(better, value, best)
            chosen = torch.where(better[:, None], shift, chosen)
    return chosen


def _slid(image: Tensor, whole: Tensor, border: int = 0) -> Tensor:
    """Cuts each image at its whole shift ``(n, 2)``, with ``border`` more pixels on each side."""
    reach = int(whole.abs().max()) + border
    padded = nn.functional.pad(image, (reach,) * 4, mode="replicate")
    rows, cols = (length + 2 * border for length in image.shape[-2:])
    starts = (whole + reach - border).tolist()
    return torch.stack([one[:, row : row + rows, col : col + cols] for one, (row, col) in zip(padded, starts)])


def _lanczos(offset: Tensor) -> Tensor:
    """Returns the weights of :data:`TAPS` for offsets ``(n,)`` of less than a pixel: ``(n, taps)``, each row sums to one."""
    distance = TAPS.to(offset) - offset[:, None]
    weight = torch.where(distance.abs() < LOBES, torch.sinc(distance) * torch.sinc(distance / LOBES), 0.0)
    # Rounding leaves traces where the kernel crosses zero: whole shifts shall copy pixels.
    weight = torch.where(weight.abs() < 1e-6, 0.0, weight)
    return weight / weight.sum(1, keepdim=True)


def _filtered(patch: Tensor, weights: Tensor, dim: int) -> Tensor:
    """Slides the weights ``(n or 1, taps)`` along one axis of ``(n, b, rows, cols)``, keeping whole windows."""
    length = patch.shape[dim] - len(TAPS) + 1
    used = [k for k, seen in enumerate(weights.ne(0).any(0).tolist()) if seen]
    total = weights[:, used[0], None, None, None] * patch.narrow(dim, used[0], length)
    for k in used[1:]:
        total = total + weights[:, k, None, None, None] * patch.narrow(dim, k, length)
    return total
