"""Everything that the page says of stacks, and the verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from s2sr.plugin.engine.models.card import Card
from s2sr.training.evaluation.bars import Verdict, verdict
from s2sr.training.evaluation.metrics import Numbers
from s2sr.training.evaluation.stacks.holes import Filled
from s2sr.training.evaluation.stacks.measuring import Quality, psnr_steps
from s2sr.training.evaluation.stacks.plan import FIGURES, StackBar, StackPlan
from s2sr.training.evaluation.stacks.tying import Tied


@dataclass(frozen=True)
class StackReport:
    """What was measured at one place, at one factor.

    Attributes:
        stacks: Number of stacks.
        shifts_px: ``(n, 2)``, of all revisits.
        curves: By method, the quality by number of revisits.
        singles: Names of the methods that look at the anchor alone.
        spoilt: By method, the quality by what was done to the stacks.
        filled: Inside holes; none where that was not measured.
        tied: By method, runs of the engine in ``match``.
        dated: By method, the quality of the image of a day that was taken away; empty where that was not measured.
    """

    stacks: int
    shifts_px: Numbers
    curves: dict[str, dict[int, Quality]]
    singles: tuple[str, ...]
    spoilt: dict[str, dict[str, Quality]]
    filled: Filled | None
    tied: dict[str, list[Tied]]
    dated: dict[str, Quality]

    @property
    def best_single(self) -> str:
        """Returns the method of single images with the highest PSNR."""
        return max(self.singles, key=lambda name: self.curves[name][1].psnr)


@dataclass(frozen=True)
class StackFactor:
    """Everything measured at one factor: cards, reports and pictures by name."""

    factor: int
    cards: dict[str, Card]
    sites: dict[str, StackReport]
    pictures: dict[str, list[Path]]


@dataclass(frozen=True)
class StackResults:
    """Everything that the page says of stacks."""

    plan: StackPlan
    factors: list[StackFactor]
    missing: list[str]
    verdicts: list[Verdict]


def judge_stacks(bar: StackBar, site: StackReport | None, title: str) -> Verdict:
    """Compares one bar with what was measured at its place; none where its model was not measured there."""
    text = f"`{bar.network}`: {FIGURES[bar.figure].format(revisits=bar.revisits)}; {title}"
    if site is None or bar.network not in site.curves:
        value, remark = None, f"`{bar.network}` was not measured there"
    else:
        value, remark = figure(bar, site)
    return verdict(text, bar.at_least, bar.at_most, value, remark)


def figure(bar: StackBar, site: StackReport) -> tuple[float | None, str]:
    """Returns a bar's figure at a place, and what it is compared with; none where it was not measured."""
    curve, single = site.curves[bar.network], site.curves[site.best_single][1]
    over = f"over `{site.best_single}`"
    if bar.figure in ("psnr", "ssim"):
        quality = curve.get(bar.revisits or 0)
        if quality is None:
            return None, "the stacks have fewer revisits"
        return (quality.psnr - single.psnr if bar.figure == "psnr" else quality.ssim - single.ssim), over
    if bar.figure == "alone":
        return curve[1].psnr - single.psnr, over
    if bar.figure == "rise":
        steps = psnr_steps(curve)
        return (float(steps.min()), "") if len(steps) else (None, "the stacks have one revisit")
    if bar.figure == "harm":
        spoilt = site.spoilt.get(bar.network)
        if not spoilt:
            return None, "nothing was spoilt there"
        worst = min(spoilt, key=lambda name: spoilt[name].psnr)
        return spoilt[worst].psnr - curve[1].psnr, worst
    if bar.figure == "hole":
        if site.filled is None:
            return None, "no hole was cut there"
        return site.filled.results[bar.network].psnr() - site.filled.nearest.psnr(), ""
    runs = site.tied.get(bar.network)
    return (max(run.ndvi for run in runs), "the worst anchor") if runs else (None, "the engine was not run there")
