"""The pictures of stacks: quality over the number of revisits, and crops side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.evaluation.contestants import VISIBLE
from s2sr.training.evaluation.metrics import inner
from s2sr.training.evaluation.pictures import INPUT, TRUTH, new_figure, save, show_panels
from s2sr.training.evaluation.stacks.contestants import StackContestant
from s2sr.training.evaluation.stacks.measuring import nearest
from s2sr.training.evaluation.stacks.plan import StackSite
from s2sr.training.evaluation.stacks.results import StackReport
from s2sr.training.simulation.sentinel2 import Array

CROP_PX = 96


def curves(report: StackReport, path: Path) -> Path:
    """Draws PSNR and SSIM over the number of revisits; methods of one image are level lines."""
    figure, axes = new_figure(1, 2, 4.2, 3.2)
    for axis, name in zip(axes[0], ("psnr", "ssim")):
        for number, (method, qualities) in enumerate(report.curves.items()):
            values = [getattr(quality, name) for quality in qualities.values()]
            if method in report.singles:
                axis.axhline(values[0], color=f"C{number}", linestyle=":", linewidth=1.2, label=method)
            else:
                axis.plot(list(qualities), values, color=f"C{number}", marker="o", markersize=3, label=method)
        axis.set_xlabel("revisits, the anchor among them", fontsize=8)
        axis.set_ylabel("PSNR (dB)" if name == "psnr" else "SSIM", fontsize=8)
        axis.tick_params(labelsize=7)
    axes[0, 0].legend(fontsize=6)
    return save(figure, path)


def crops(
    stacks: Sequence[TruthStack], site: StackSite, contestants: Sequence[StackContestant], revisits: int, path: Path
) -> Path:
    """Draws the anchor, every method's result and the truth side by side, a row a stack, in one stretch of the truth's."""
    rows = [_panels(stacks[index], contestants, revisits) for index in site.crops if index < len(stacks)]
    figure, axes = new_figure(len(rows), len(rows[0]), 2.4, 2.75)
    for row, panels in zip(axes, rows):
        show_panels(row, panels)
    for axis, name in zip(axes[0], rows[0]):
        axis.set_title(name, fontsize=9)
    return save(figure, path)


def _panels(stack: TruthStack, contestants: Sequence[StackContestant], revisits: int) -> dict[str, Array]:
    kept = nearest(stack, revisits)
    factor = stack.truth.shape[1] // stack.clear.shape[1]
    images = {INPUT: stack.frames[0].repeat(factor, axis=1).repeat(factor, axis=2)}
    images |= {one.name: one.run(kept) for one in contestants}
    images[TRUTH] = stack.truth
    return {name: _centre(inner(image[list(VISIBLE)])) for name, image in images.items()}


def _centre(image: Array) -> Array:
    starts = [max(0, (n - CROP_PX) // 2) for n in image.shape[1:]]
    cut: Array = np.ascontiguousarray(image[:, starts[0] : starts[0] + CROP_PX, starts[1] : starts[1] + CROP_PX])
    return cut
