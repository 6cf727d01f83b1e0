"""The part of the page of results that is about stacks."""

from __future__ import annotations

import numpy as np

from s2sr.training.evaluation.site_tables import interval, number, table
from s2sr.training.evaluation.stacks.measuring import Quality
from s2sr.training.evaluation.stacks.plan import StackPlan, StackSite
from s2sr.training.evaluation.stacks.results import StackFactor, StackReport, StackResults
from s2sr.training.evaluation.stacks.runner import REVISITS
from s2sr.training.evaluation.statistics import difference

GSD_M = 10
CAPTIONS = {
    "stacks": "*Left PSNR, right SSIM. Dotted: methods of one image.*",
    "revisits": "*Red, green and blue of single stacks, stretched from the 2nd to the 98th percentile of the truth.*",
}
ABOUT = f"""\
Every stack has an anchor, whose date, radiometry and grid the result keeps, and revisits, of which the nearest in time are used first.
Methods of one image see the anchor alone. *gain*: over the best method of one image, with the interval that holds it with 95 %
confidence (paired bootstrap over stacks). *Spoilt*, *holes* and *NDVI* are of {REVISITS} revisits, the anchor among them. Nothing is
corrected after the model, but for NDVI, which is of `match`."""


def stack_sections(results: StackResults, seed: int) -> list[str]:
    """Returns the sections, a factor after the other."""
    lines: list[str] = []
    for block in results.factors:
        lines += [f"## Stacks of revisits, {GSD_M} m to {GSD_M / block.factor:g} m", "", ABOUT, ""]
        for site in results.plan.sites:
            if site.name in block.sites:
                lines += _site(results.plan, block, site, seed)
    return lines


def _site(plan: StackPlan, block: StackFactor, site: StackSite, seed: int) -> list[str]:
    report = block.sites[site.name]
    rows, cols = report.shifts_px.std(axis=0)
    lines = [f"### {site.title}, factor {block.factor}", "", site.about, ""]
    lines += [
        f"{report.stacks} stacks. Shifts of the revisits: standard deviation {rows:.2f} pixels of the input along rows, {cols:.2f} along "
        "columns."
    ]
    lines += _curve_table(report, plan.counts, seed)
    if report.spoilt:
        lines += ["What spoilt revisits do: PSNR over that of the anchor alone, the same method, decibels."]
        lines += _spoilt_table(report)
    if report.filled is not None:
        lines += _filled(report)
    if report.tied:
        lines += [
            "NDVI of the result in `match`, brought back to the anchor's grid, against the anchor's own:",
            *_tied_table(report),
        ]
    if report.dated:
        lines += [
            "The anchor taken away, and the image of its day asked for, of the eight nearest clear dates:",
            *_dated_table(report),
        ]
    for path in block.pictures[site.name]:
        lines += [f"![{site.title}]({path.as_posix()})", "", CAPTIONS[path.name.split("_")[0]], ""]
    return lines


def _curve_table(report: StackReport, counts: tuple[int, ...], seed: int) -> list[str]:
    known = [count for count in counts if any(count in qualities for qualities in report.curves.values())]
    most = max(known)
    shown = REVISITS if REVISITS in known else most
    rows = []
    for name, qualities in report.curves.items():
        cells = [number(qualities[count].psnr, 2) if count in qualities else "" for count in known]
        last = qualities.get(shown, qualities[1])
        rows.append([name, *cells, _gain(report, name, last, seed), number(last.ssim, 4)])
    head = ["PSNR by revisits", *(str(count) for count in known), f"gain with {shown}", f"SSIM with {shown}"]
    return table(head, rows)


def _gain(report: StackReport, name: str, quality: Quality, seed: int) -> str:
    best = report.best_single
    return "" if name == best else interval(difference(quality.errors, report.curves[best][1].errors, seed))


def _spoilt_table(report: StackReport) -> list[str]:
    methods = list(report.spoilt)
    kinds = list(report.spoilt[methods[0]])
    rows = []
    for kind in kinds:
        gains = (report.spoilt[name][kind].psnr - report.curves[name][1].psnr for name in methods)
        rows.append([kind, *(f"{gain:+.2f}" for gain in gains)])
    return table(["", *methods], rows)


def _filled(report: StackReport) -> list[str]:
    filled = report.filled
    if filled is None:
        return []
    lines = [
        f"Holes of {filled.share:.0%} of the image, cut into {filled.stacks} anchors, inside which another date is wholly clear. PSNR "
        "inside them, decibels; *seam*: the step of the error across the hole's edge, relative to its steps elsewhere."
    ]
    rows = [
        ["nearest clear date, matched, bicubic", number(filled.nearest.psnr(), 2), ""],
        [f"nearest clear date, matched, {report.best_single}", number(filled.nearest_single.psnr(), 2), ""],
    ]
    rows += [
        [f"filled, {name}", number(errors.psnr(), 2), number(filled.seams[name], 2)] for name, errors in filled.results.items()
    ]
    return [*lines, *table(["inside the holes", "PSNR", "seam"], rows)]


def _tied_table(report: StackReport) -> list[str]:
    rows = [
        [name, str(len(runs)), *(number(float(np.mean([getattr(run, key) for run in runs])), digits) for key, digits in KEYS)]
        for name, runs in report.tied.items()
    ]
    return table(["model", "anchors", "revisits", "NDVI, mean absolute", "RMSE (DN)"], rows)


def _dated_table(report: StackReport) -> list[str]:
    rows = [[name, number(quality.psnr, 2), number(quality.ssim, 4)] for name, quality in report.dated.items()]
    return table(["a day that no image shows", "PSNR", "SSIM"], rows)


KEYS = (("used", 1), ("ndvi", 5), ("rmse_dn", 2))
