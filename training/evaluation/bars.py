"""Compares what was measured with what has to be reached."""

from __future__ import annotations

from dataclasses import dataclass

from s2sr.training.evaluation.contestants import CUBIC
from s2sr.training.evaluation.measuring import SiteReport, alone_on_visible
from s2sr.training.evaluation.plan import Bar
from s2sr.training.evaluation.statistics import Errors

WORDS = {
    "psnr": "PSNR of the 10 m bands",
    "psnr_20m": "PSNR of the 20 m bands",
    "psnr_visible": "PSNR of the visible bands, seen alone",
    "bias_dn": "largest mean bias of any band, DN",
}


@dataclass(frozen=True)
class Verdict:
    """A bar and what was measured.

    Attributes:
        text: What is measured, and where.
        needed: What has to be reached.
        value: What was; none where it was not measured.
        met: Whether that is enough; none where it was not measured.
        remark: Where the value comes from, or why there is none.
    """

    text: str
    needed: str
    value: float | None
    met: bool | None
    remark: str


def judge(bar: Bar, sites: dict[str, SiteReport], titles: dict[str, str]) -> Verdict:
    """Compares one bar with what was measured.

    Args:
        bar: The bar.
        sites: By name, the reports in which the bar's network has a row.
        titles: Headings of the places by name.
    """
    over = f" over {bar.over}" if bar.over else ""
    place = titles[bar.site] if bar.site else "the worst place"
    text = f"`{bar.network}`: {WORDS[bar.figure]}{over}; {place}"
    values = {name: figure(bar, site) for name, site in sites.items() if bar.site in (None, name)}
    known = {name: value for name, value in values.items() if value is not None}
    if not known:
        return verdict(text, bar.at_least, bar.at_most, None, "" if sites else f"`{bar.network}` is not in the models' folder")
    choose = min if bar.at_least is not None else max
    worst = choose(known, key=lambda name: known[name])
    return verdict(text, bar.at_least, bar.at_most, known[worst], "" if bar.site else titles[worst])


def verdict(text: str, at_least: float | None, at_most: float | None, value: float | None, remark: str) -> Verdict:
    """Compares what was measured, none where it was not, with a bar's least or greatest value."""
    if at_least is not None:
        return Verdict(text, f"at least {at_least:g}", value, None if value is None else value >= at_least, remark)
    most = at_most or 0.0
    return Verdict(text, f"at most {most:g}", value, None if value is None else value <= most, remark)


def figure(bar: Bar, site: SiteReport) -> float | None:
    """Returns a bar's figure at one place; none where it was not measured there."""
    name, over = bar.network, bar.over
    if bar.figure == "bias_dn":
        biases = [float(abs(site.rows[name].bias_dn).max())]
        biases += [float(abs(site.twenty[name].bias_dn).max())] if name in site.twenty else []
        return max(biases)
    errors = _errors(bar, site)
    if name not in errors or (over is not None and over not in errors):
        return None
    return errors[name].psnr() - (errors[over].psnr() if over else 0.0)


def _errors(bar: Bar, site: SiteReport) -> dict[str, Errors]:
    name = bar.network
    if bar.figure == "psnr":
        return {method: row.errors for method, row in site.rows.items()}
    if bar.figure == "psnr_20m":
        return {name: site.twenty[name].network, CUBIC: site.twenty[name].cubic} if name in site.twenty else {}
    others = {method: errors for method, errors in site.visible.items() if method != name}
    return {name: others[alone_on_visible(name)], **others} if alone_on_visible(name) in others else {}
