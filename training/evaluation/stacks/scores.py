"""The figures that stand in the card of a model of stacks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from s2sr.plugin.engine.models.card import StackCard
from s2sr.training.evaluation.sites import EVALUATION_SEED
from s2sr.training.evaluation.stacks.contestants import CubicAnchor, StackModel, Untied
from s2sr.training.evaluation.stacks.loading import load_stacks
from s2sr.training.evaluation.stacks.measuring import curve

COUNTS = (1, 2, 5, 9, 16)


def evaluate_stacks(card: StackCard, config: dict[str, Any], data: Path) -> dict[str, Any]:
    """Measures on every entry of ``config["evaluation"]``.

    Args:
        card: The model.
        config: ``evaluation``, entries of :func:`s2sr.training.datasets.stacks.read_stacks`; and ``limit``, stacks used at
            most.
        data: Folder that the entries' paths are below.

    Returns:
        By entry: number of stacks, decibels of ``cubic`` (of the anchor) and of the model by number of revisits, the anchor among them
        (``revisits_1``, ``revisits_9``), and SSIM likewise (``ssim_1``, ``ssim_9``).

    Raises:
        ConfigError: if an entry cannot be followed.
        DataError: if an entry's files are not there.
    """
    model, results = StackModel(card), {}
    for entry in config["evaluation"]:
        stacks = load_stacks(data, entry, EVALUATION_SEED, card.factor, entry.get("limit"))
        cubic = curve(CubicAnchor(card.factor), stacks, (1,))[1]
        figures: dict[str, float] = {"stacks": len(stacks), "cubic": round(cubic.psnr, 2)}
        for count, quality in curve(model, stacks, COUNTS).items():
            figures[f"revisits_{count}"] = round(quality.psnr, 2)
            figures[f"ssim_{count}"] = round(quality.ssim, 4)
        if model.tied:
            alone = curve(Untied(model), stacks, COUNTS)
            figures |= {f"revisits_{count}_off": round(quality.psnr, 2) for count, quality in alone.items()}
        results[entry["name"]] = figures
    return results
