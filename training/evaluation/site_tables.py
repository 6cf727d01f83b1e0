"""The tables of the page of results, as Markdown."""

from __future__ import annotations

import math

from s2sr.training.evaluation.complexity import Cost
from s2sr.training.evaluation.contestants import BACK_PROJECTION, CUBIC
from s2sr.training.evaluation.measuring import Row, SiteReport
from s2sr.training.evaluation.opensr import COLUMNS
from s2sr.training.evaluation.statistics import Difference, difference

NONE = "n/a"


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """Returns a Markdown table, an empty line before and after; the first column is text, the others numbers."""
    marks = ["---"] + ["---:"] * (len(head) - 1)
    lines = ["| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |" for cells in (head, marks, *rows)]
    return ["", *lines, ""]


def number(value: float, digits: int) -> str:
    """Returns a number with so many digits after the point, without a minus before zero; ``n/a`` where there is none."""
    if not math.isfinite(value):
        return NONE
    text = f"{value:.{digits}f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def interval(value: Difference) -> str:
    """Returns a difference in decibels with its interval."""
    low, high = (f"{bound:+.2f}" for bound in (value.low, value.high))
    return f"{value.value:+.2f} [{low}, {high}]"


def quality_table(site: SiteReport, seed: int) -> list[str]:
    """Returns accuracy and consistency by method, with paired intervals against the two baselines."""
    head = ["method", "PSNR", "over bicubic", "over back-projection", "SSIM", "cPSNR", "SAD (°)", "bias (DN)", "RMSE (DN)"]
    rows = []
    for name, row in site.rows.items():
        differences = [
            "" if name in (CUBIC, base) else interval(difference(row.errors, site.rows[base].errors, seed))
            for base in (CUBIC, BACK_PROJECTION)
        ]
        if name == BACK_PROJECTION:
            differences[0] = interval(difference(row.errors, site.rows[CUBIC].errors, seed))
        rows.append(
            [
                name,
                number(row.errors.psnr(), 2),
                *differences,
                number(row.ssim, 4),
                number(row.cpsnr, 2),
                number(row.sad, 2),
                number(float(abs(row.bias_dn).max()), 2),
                number(row.rmse_dn, 1),
            ]
        )
    return table(head, rows)


def opensr_table(site: SiteReport) -> list[str]:
    """Returns opensr-test's measures by method, and below why there is none where there is none."""
    digits = {"reflectance": 4, "synthesis": 4}
    rows = [[name, *(number(row.opensr.values[key], digits.get(key, 3)) for key in COLUMNS)] for name, row in site.rows.items()]
    reasons = sorted({row.opensr.reason for row in site.rows.values() if row.opensr.reason})
    return [*table(["method", *COLUMNS], rows), *(f"{NONE}: {reason}." for reason in reasons), *([""] if reasons else [])]


def opensr_images(rows: dict[str, Row]) -> int:
    """Returns on how many pieces opensr-test was run."""
    return max(row.opensr.images for row in rows.values())


def twenty_table(sites: dict[str, SiteReport], seed: int) -> list[str]:
    """Returns the 20 m bands of every network that makes them, place by place."""
    rows = []
    for title, site in sites.items():
        for name, figures in site.twenty.items():
            gain = interval(difference(figures.network, figures.cubic, seed))
            bias = number(float(abs(figures.bias_dn).max()), 2)
            rows.append([title, name, number(figures.cubic.psnr(), 2), number(figures.network.psnr(), 2), gain, bias])
    return table(["place", "network", "bicubic", "network's", "over bicubic", "bias (DN)"], rows) if rows else []


def visible_table(sites: dict[str, SiteReport]) -> list[str]:
    """Returns decibels on the visible bands, a row a method, a column a place."""
    having = {title: site for title, site in sites.items() if site.visible}
    if not having:
        return []
    names = list(dict.fromkeys(name for site in having.values() for name in site.visible))
    rows = [[name, *(number(_visible(site, name), 2) for site in having.values())] for name in names]
    return table(["method", *having], rows)


def _visible(site: SiteReport, name: str) -> float:
    return site.visible[name].psnr() if name in site.visible else math.nan


def overview_table(sites: dict[str, SiteReport]) -> list[str]:
    """Returns decibels on the 10 m bands, a row a method, a column a place."""
    names = next(iter(sites.values())).rows
    rows = [[name, *(number(site.rows[name].errors.psnr(), 2) for site in sites.values())] for name in names]
    return table(["method", *sites], rows)


def cost_table(costs: dict[str, Cost], files: dict[str, str]) -> list[str]:
    """Returns what each method costs; ``files`` names the graph that was measured."""
    cheapest = costs[CUBIC].seconds
    rows = [
        [
            name,
            str(cost.bands),
            f"{cost.parameters:,}",
            f"{cost.macs:,.0f}",
            number(cost.seconds, 2),
            f"{cost.seconds / max(cheapest, 1e-9):,.0f}",
            files.get(name, ""),
        ]
        for name, cost in costs.items()
    ]
    head = [
        "method",
        "bands",
        "parameters",
        "MAC per input pixel",
        "CPU s per input megapixel",
        "times bicubic's",
        "graph (SHA-256)",
    ]
    return table(head, rows)
