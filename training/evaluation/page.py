"""The page of results."""

from __future__ import annotations

from s2sr.training.evaluation.bars import Verdict
from s2sr.training.evaluation.contestants import ITERATIONS
from s2sr.training.evaluation.explanations import EXPLANATIONS
from s2sr.training.evaluation.metrics import BORDER_PX, REACH_PX
from s2sr.training.evaluation.results import FactorReport, Results
from s2sr.training.evaluation.site_tables import (
    cost_table,
    number,
    opensr_images,
    opensr_table,
    overview_table,
    quality_table,
    table,
    twenty_table,
    visible_table,
)
from s2sr.training.evaluation.stacks.page import stack_sections
from s2sr.training.evaluation.statistics import ENOUGH_IMAGES

COMMAND = "python -m s2sr.training evaluate training/configs/results.yaml --data DATA"
GSD_M = 10
TIED = (
    "Results are tied to their input as they are by default (`match`); what the network makes alone stands beside them as *off*. "
    "Models that are consistent by training, and those of any day, are not tied. Places that gate development are validation; the "
    "test set has no bar."
)
CAPTIONS = {
    "crops": "*Red, green and blue, stretched from the 2nd to the 98th percentile of the truth, all panels of a row alike.*",
    "histograms": "*How often each reflectance occurs, band by band, over all images of this place.*",
    "spectra": "*Averaged over pieces, the 10 m bands and all directions. Grey: the finest pattern the input's pixels can hold.*",
}


def page(results: Results) -> str:
    """Returns the page as Markdown."""
    lines = [
        "# Results",
        "",
        f"This page and its pictures were written by `{COMMAND}`; nothing here was typed. What every column means stands "
        "[below](#what-the-columns-mean). Contains modified Copernicus Sentinel data.",
        "",
    ]
    missing = [*results.missing, *(results.stacks.missing if results.stacks else [])]
    if missing:
        named = ", ".join(f"`{name}`" for name in missing)
        lines += [f"Not in the models' folder when this was written, and so left out: {named}.", ""]
    lines += _bars(results)
    for block in results.factors:
        lines += _factor(results, block)
    if results.stacks is not None:
        lines += stack_sections(results.stacks, results.plan.seed)
    lines += _explanations(results)
    return "\n".join(lines).rstrip() + "\n"


def _bars(results: Results) -> list[str]:
    rows = [_bar_row(verdict, 2) for verdict in results.verdicts]
    if results.stacks is not None:
        rows += [_bar_row(verdict, 4 if abs(verdict.value or 0) < 0.1 else 2) for verdict in results.stacks.verdicts]
    if not rows:
        return []
    lines = ["## What had to be reached", "", TIED]
    return [*lines, *table(["bar", "needed", "measured", "met"], rows)]


def _bar_row(verdict: Verdict, digits: int) -> list[str]:
    value = "" if verdict.value is None else number(verdict.value, digits)
    remark = f" ({verdict.remark})" if verdict.remark else ""
    answers = {True: "met", False: "**not met**", None: "not measured"}
    return [verdict.text, verdict.needed, value + remark, answers[verdict.met]]


def _factor(results: Results, block: FactorReport) -> list[str]:
    titles = {site.name: site.title for site in results.plan.sites}
    sites = {titles[name]: site for name, site in block.sites.items()}
    lines = [f"## {GSD_M} m to {GSD_M / block.factor:g} m", "", "PSNR of the 10 m bands, decibels:"]
    lines += overview_table(sites)
    cautions = {name: card.caution for name, card in block.cards.items() if card.caution}
    lines += [line for name, words in cautions.items() for line in (f"`{name}`: {words}", "")]
    lines += ["What a method costs, with all the bands it takes:", *cost_table(block.costs, block.sums)]
    for site in results.plan.sites:
        lines += _site(results, block, site.name)
    if any(site.twenty for site in sites.values()):
        lines += [f"### 20 m bands, factor {block.factor}", ""]
        lines += [
            "PSNR in decibels. On real imagery the 20 m bands are brought to 40 m; cubic interpolation takes them back to 20 m, the "
            "network's result is brought to 20 m by what lies between its point spread and the sensor's, and both are compared with "
            "what was measured."
        ]
        lines += twenty_table(sites, results.plan.seed)
    visible = visible_table(sites)
    if visible:
        lines += [f"### Without near infrared, factor {block.factor}", ""]
        lines += [
            "PSNR of B02, B03 and B04, decibels. *Visible bands alone*: the network was given these three, all else zero.",
            *visible,
        ]
    path = block.pictures[""][0].as_posix()
    lines += [f"### Power spectra, factor {block.factor}", "", f"![Averaged power spectra]({path})", "", CAPTIONS["spectra"], ""]
    return lines


def _site(results: Results, block: FactorReport, name: str) -> list[str]:
    site = next(site for site in results.plan.sites if site.name == name)
    figures = block.sites[name]
    lines = [f"### {site.title}, factor {block.factor}", "", site.about, ""]
    learned, spared = (", ".join(f"`{network}`" for network in names) for names in (block.learned(site), block.spared(site)))
    if learned:
        lines += [f"**In the training data of {learned}**: what they do here says little about places they have not seen.", ""]
    if spared:
        lines += [f"Held out from the training of {spared}.", ""]
    parts = f"{figures.images} image(s), {figures.pieces} piece(s), bands {' '.join(figures.bands)}."
    lines += [parts, *quality_table(figures, results.plan.seed)]
    lines += [f"opensr-test, on {opensr_images(figures.rows)} pieces:", *opensr_table(figures)]
    for path in block.pictures[name]:
        lines += [f"![{site.title}]({path.as_posix()})", "", CAPTIONS[path.name.split("_")[0]], ""]
    return lines


def _explanations(results: Results) -> list[str]:
    plan = results.plan
    text = EXPLANATIONS.format(
        border=BORDER_PX,
        piece=plan.piece_px,
        iterations=ITERATIONS,
        enough=ENOUGH_IMAGES,
        reach=REACH_PX,
        timing=plan.timing_px,
    )
    return [text]
