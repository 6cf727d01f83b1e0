"""Where the pixels of a stack lie on the anchor's fine grid, as matrices that a graph can build for any size and any shifts."""

from __future__ import annotations

import torch
from torch import Tensor


def split_shifts(shifts: Tensor) -> tuple[Tensor, Tensor]:
    """Splits shifts into whole pixels and what remains, between -0.5 and 0.5."""
    whole = torch.floor(shifts + 0.5)
    return whole, shifts - whole


def moved(frames: Tensor, masks: Tensor, whole: Tensor) -> tuple[Tensor, Tensor]:
    """Moves revisits onto the anchor's pixels by whole pixels; nothing is interpolated.

    Args:
        frames: ``(n, t, b, rows, cols)``.
        masks: ``(n, t, rows, cols)``.
        whole: ``(n, t, 2)``, whole pixels that the content lies below and right of the anchor's.

    Returns:
        Frames, their border repeated, and masks, zero beyond it.
    """
    rows, rows_inside = _moves(whole[..., 0], frames.shape[-2], frames)
    cols, cols_inside = _moves(whole[..., 1], frames.shape[-1], frames)
    values = rows[:, :, None] @ frames @ cols[:, :, None].transpose(-1, -2)
    known = rows @ masks @ cols.transpose(-1, -2)
    return values, known * rows_inside[..., None] * cols_inside[:, :, None]


def interpolation(shifts: Tensor, count: int) -> Tensor:
    """Builds the cubic convolution (Keys, 1981, doi:10.1109/TASSP.1981.1163711) that registers one axis of every revisit.

    Args:
        shifts: ``(n, t)``, pixels that the content lies below, or right, of where it belongs.
        count: Pixels along the axis.

    Returns:
        ``(n, t, count, count)``; each row sums to one, and a shift of zero changes nothing.
    """
    place = torch.arange(count, device=shifts.device).to(shifts.dtype)
    away = (place - (place + shifts[..., None])[..., None]).abs()
    near = (1.5 * away - 2.5) * away * away + 1
    far = ((-0.5 * away + 2.5) * away - 4) * away + 2
    kernel = torch.where(away <= 1, near, torch.where(away < 2, far, torch.zeros_like(away)))
    return kernel / kernel.sum(-1, keepdim=True)


def _moves(whole: Tensor, count: int, like: Tensor) -> tuple[Tensor, Tensor]:
    place = torch.arange(count, device=like.device).to(like.dtype)
    wanted = place + whole[..., None]
    last = place.amax()
    chosen = torch.minimum(wanted.clamp(min=0), last)
    matrix = ((chosen[..., None] - place).abs() < 0.5).to(like.dtype)
    return matrix, ((wanted > -0.5) & (wanted < last + 0.5)).to(like.dtype)
