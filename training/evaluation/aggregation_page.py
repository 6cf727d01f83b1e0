"""The page that tells what plain averages of a result are."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from s2sr.plugin.engine.raster.extent import Bounds
from s2sr.training.evaluation.averages import Apart
from s2sr.training.evaluation.site_tables import table

COMMAND = "python -m s2sr.training.evaluation.aggregation"
SIDES_PX = (1, 2, 5, 10)
"""Sides of the squares that are averaged, pixels of the input."""
SENSOR = 0
"""Stands in a table for what the sensor would see."""
TRUTH = "truth"


@dataclass(frozen=True)
class Image:
    """An image to measure.

    Attributes:
        title: What the page calls it.
        about: A sentence about it.
        path: The image, ten bands.
        extent: Part to take, in its own coordinate reference system; none for all of it.
        truth: The true finer image of all of it, where it is known.
    """

    title: str
    about: str
    path: Path
    extent: Bounds | None = None
    truth: Path | None = None


@dataclass(frozen=True)
class Report:
    """What was measured of an image.

    Attributes:
        image: The image.
        rows: Its rows.
        cols: Its columns.
        apart: By mode, and by the side of the squares, how far the result is from the image; the truth is a mode of its own.
        against_truth: The same from the truth, where it is known.
    """

    image: Image
    rows: int
    cols: int
    apart: dict[str, dict[int, Apart]]
    against_truth: dict[str, dict[int, Apart]] = field(default_factory=dict)


def page(reports: list[Report], model: str) -> str:
    """Returns the page as Markdown; only the first image ships with the project."""
    command = COMMAND + " --data DATA" * (len(reports) > 1)
    lines = [
        "# Plain averages of a result",
        "",
        f"This page was written by `{command}`; no figure was typed. The model is `{model}`. Contains modified Copernicus Sentinel data.",
        "",
        "A pixel of Sentinel-2 is not the plain average of the ground inside it: the sensor also sees what lies beside it. What"
        " [`CONSISTENCY`](reading.md#consistency) keeps in `match` and `strict` is what the sensor would see of the result. Averaging the"
        " result's pixels with equal weights, as zonal statistics, resampling by average and most other tools do, is another question; here"
        " is how far such averages are from the same averages of the input.",
        "",
        "RMSE in digital numbers (10000 are a reflectance of 1) over all squares and the bands named; mean absolute difference of NDVI,"
        " computed from averaged bands. *As the sensor sees it*: the figures of the result's own report. There, 20 m bands are compared"
        " at their own pixels where the file shows these; where it does not, `strict` takes the file's pixels at their word.",
        "",
    ]
    for report in reports:
        lines += _section(report)
    lines += ["## What it means", "", *(f"- {sentence}" for report in reports for sentence in _sentences(report)), *ALWAYS]
    return "\n".join(lines).rstrip() + "\n"


def _section(report: Report) -> list[str]:
    about = f"{report.image.about} {report.cols} x {report.rows} pixels."
    head = ["averaged over", "`CONSISTENCY`", "10 m bands", "20 m bands", "B08", "NDVI"]
    rows = [
        [_side(side), mode if mode == TRUTH else f"`{mode}`", *_numbers(apart[side])]
        for side in (SENSOR, *SIDES_PX)
        for mode, apart in report.apart.items()
    ]
    lines = [f"## {report.image.title}", "", about, "", "Difference from the input:", *table(head, rows)]
    if report.against_truth:
        rows = [[_side(side), f"`{m}`", *_numbers(apart[side])] for side in SIDES_PX for m, apart in report.against_truth.items()]
        lines += ["Difference from the same averages of the truth:", *table(head, rows)]
    return lines


def _side(side: int) -> str:
    return "as the sensor sees it" if side == SENSOR else "one input pixel" if side == 1 else f"{side} x {side} input pixels"


def _numbers(apart: Apart) -> list[str]:
    return [f"{apart.ten_dn:.1f}", f"{apart.twenty_dn:.1f}", f"{apart.infrared_dn:.1f}", f"{apart.ndvi:.4f}"]


def _sentences(report: Report) -> list[str]:
    modes = [mode for mode in report.apart if mode != TRUTH]

    def told(side: int) -> str:
        return ", ".join(f"`{mode}` {report.apart[mode][side].infrared_dn:.1f}" for mode in modes)

    sentences = [
        f"{report.image.title}, B08, RMSE in DN: as the sensor sees it {told(SENSOR)}; averaged over one input pixel {told(1)};"
        f" over {SIDES_PX[-1]} x {SIDES_PX[-1]} {told(SIDES_PX[-1])}."
    ]
    if TRUTH in report.apart:
        true, nearest = report.apart[TRUTH], min(modes, key=lambda mode: report.against_truth[mode][1].ten_dn)
        sentences.append(
            f"Averaged over one input pixel, the true image's B08 is itself {true[1].infrared_dn:.1f} DN from the input, and"
            f" {true[SENSOR].infrared_dn:.1f} DN, noise for the most part, as the sensor sees it. So plain averages that differ from the"
            " input's are not wrong for that: the input's pixel is blurred over its neighbours, the average of finer pixels hardly is."
        )
        sentences.append(
            f"Over one input pixel, the averages of the 10 m bands that are nearest to the truth's are those of `{nearest}`"
            f" ({report.against_truth[nearest][1].ten_dn:.1f} DN); those of `mean`, which are the input's own pixels, are"
            f" {report.against_truth['mean'][1].ten_dn:.1f} DN away."
        )
    return sentences


ALWAYS = (
    "- What differs crosses the edges of the squares, so it fades as they grow; a bias of the network, which only `off` keeps, does not.",
    "- Choose `mean` where figures of pixels, parcels or grid cells have to be those that the input gives: beside other dates at 10 m, or"
    " in a sum that was published. Choose `match` or `strict` where they are to be those of the ground. A result of `mean` is softer than"
    " what a sensor of finer sampling would see, and *as the sensor sees it* farther from the input, as the tables say.",
)
