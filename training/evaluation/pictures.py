"""The pictures of the page of results: crops side by side, power spectra, histograms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.training.evaluation.contestants import VISIBLE
from s2sr.training.evaluation.metrics import Numbers, decibels, mean_squared_errors
from s2sr.training.evaluation.plan import Site
from s2sr.training.evaluation.sites import Outcome
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

DOTS_PER_INCH = 100
STRETCH = (2, 98)
BINS = 60
INPUT, TRUTH = "input", "truth"
Curves = dict[str, tuple[Numbers, Numbers]]


def new_figure(rows: int, cols: int, width: float, height: float) -> tuple[Any, NDArray[Any]]:
    """Returns a figure and its panels, ``(rows, cols)``, each so many inches wide and high."""
    # Imported here, because cards are measured where nothing is drawn.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(cols * width, rows * height), dpi=DOTS_PER_INCH, layout="constrained")
    FigureCanvasAgg(figure)
    axes: NDArray[Any] = figure.subplots(rows, cols, squeeze=False)
    return figure, axes


def save(figure: Any, path: Path) -> Path:
    """Writes a figure as a PNG that tells nothing of what wrote it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Software": None})
    return path


def _style(name: str, names: list[str]) -> dict[str, Any]:
    if name in (INPUT, TRUTH):
        return {"color": "black", "linestyle": "-" if name == TRUTH else ":", "linewidth": 1.6}
    return {"color": f"C{names.index(name)}", "linewidth": 1.2}


def crops(outcomes: list[Outcome], site: Site, path: Path) -> Path | None:
    """Draws input, every method's result and the truth side by side, a row a crop, in one stretch of the truth's.

    Args:
        outcomes: What the methods made of the site's images.
        site: Names the crops; those of images that are not there are left out.
        path: PNG to write.

    Returns:
        The path; none where there is nothing to draw.
    """
    wanted = [crop for crop in site.crops if int(crop[0]) < len(outcomes)]
    if not wanted or not set(VISIBLE) <= set(outcomes[0].bands):
        return None
    names = [INPUT, *outcomes[0].shown, TRUTH]
    figure, axes = new_figure(len(wanted), len(names), 2.4, 2.75)
    for row, (image, down, right) in zip(axes, wanted):
        panels = _panels(outcomes[int(image)], down, right, site.crop_px)
        show_panels(row, panels)
    for axis, name in zip(axes[0], names):
        axis.set_title(name, fontsize=9)
    return save(figure, path)


def show_panels(row: NDArray[Any], panels: dict[str, Array]) -> None:
    """Shows images ``(3, rows, cols)``, blue first, one a panel, in one stretch of the truth's, with the decibels of results."""
    low, high = np.percentile(panels[TRUTH], STRETCH, axis=(1, 2))
    for axis, (name, image) in zip(row, panels.items()):
        shown = (image - low[:, None, None]) / np.maximum(high - low, 1e-6)[:, None, None]
        axis.imshow(np.clip(shown, 0, 1)[::-1].transpose(1, 2, 0), interpolation="nearest")
        axis.set(xticks=[], yticks=[])
        if name not in (INPUT, TRUTH):
            value = decibels(mean_squared_errors(image, panels[TRUTH])).mean()
            axis.set_xlabel(f"{value:.2f} dB", fontsize=9)


def _panels(outcome: Outcome, down: float, right: float, crop_px: int) -> dict[str, Array]:
    factor = outcome.pair.factor
    shape = outcome.low.shape[1:]
    sides = [min(crop_px // factor, length) for length in shape]
    starts = [round((length - side) * share) for length, side, share in zip(shape, sides, (down, right))]
    rows, cols = (slice(start, start + side) for start, side in zip(starts, sides))
    fine_rows, fine_cols = (slice(start * factor, (start + side) * factor) for start, side in zip(starts, sides))
    places = [outcome.bands.index(index) for index in VISIBLE]
    panels = {INPUT: outcome.low[places, rows, cols].repeat(factor, axis=1).repeat(factor, axis=2)}
    panels |= {name: result[places, fine_rows, fine_cols] for name, result in outcome.shown.items()}
    panels[TRUTH] = outcome.truth[places, fine_rows, fine_cols]
    return panels


def power_spectra(outcomes: list[Outcome]) -> Curves:
    """Averages the power spectra of input, results and truth over pieces, bands and directions.

    Every piece is cut to the smallest one's square and weighted by a Hann window; a spectrum is a density, so that images of
    different pixels can be laid over each other.

    Returns:
        By image, frequencies in cycles a pixel of the truth, and the power at each.
    """
    factor = outcomes[0].pair.factor
    side = min(min(piece.rows, piece.cols) for outcome in outcomes for piece in outcome.pieces)
    sums: dict[str, list[Numbers]] = {}
    for outcome in outcomes:
        images = {INPUT: (outcome.low, 1), **{name: (result, factor) for name, result in outcome.shown.items()}}
        images[TRUTH] = (outcome.truth, factor)
        for piece in outcome.pieces:
            for name, (image, ratio) in images.items():
                square = piece.of(image, ratio)[:, : side * ratio, : side * ratio]
                sums.setdefault(name, []).append(_power(square, factor / ratio))
    return {name: (np.arange(1, len(powers[0]) + 1) / (side * factor), np.mean(powers, axis=0)) for name, powers in sums.items()}


def _power(image: Array, pixel: float) -> Numbers:
    side = image.shape[1]
    line = np.hanning(side + 2)[1:-1]
    window = np.outer(line, line)
    centred = image - image.mean(axis=(1, 2), keepdims=True)
    power = (np.abs(np.fft.fft2(centred * window)) ** 2).mean(axis=0) * pixel**2 / (window**2).sum()
    frequency = np.fft.fftfreq(side) * side
    radius = np.hypot(frequency[:, None], frequency[None]).round().astype(int)
    rings = np.bincount(radius.ravel(), power.ravel()) / np.bincount(radius.ravel())
    ring: Numbers = rings[1 : side // 2 + 1]
    return ring


def spectra(curves: dict[str, Curves], factor: int, path: Path) -> Path:
    """Draws the averaged power spectra of several places (figure 9 of Razzak et al., 2023)."""
    cols = min(3, len(curves))
    figure, axes = new_figure(-(-len(curves) // cols), cols, 3.6, 3.0)
    for axis in axes.ravel()[len(curves) :]:
        axis.set_axis_off()
    for axis, (title, site) in zip(axes.ravel(), curves.items()):
        methods = [name for name in site if name not in (INPUT, TRUTH)]
        for name, (frequency, power) in site.items():
            axis.semilogy(frequency, np.maximum(power, 1e-14), label=name, **_style(name, methods))
        axis.axvline(0.5 / factor, color="0.6", linewidth=0.8)
        axis.set_title(title, fontsize=9)
        axis.set_xlabel("cycles per pixel of the truth", fontsize=8)
        axis.tick_params(labelsize=7)
    axes[0, 0].set_ylabel("power density", fontsize=8)
    axes[0, 0].legend(fontsize=7)
    return save(figure, path)


def histograms(outcomes: list[Outcome], path: Path) -> Path:
    """Draws the histogram of every band, of input, results and truth (figure 10 of Razzak et al., 2023)."""
    first = outcomes[0]
    figure, axes = new_figure(1, len(first.bands), 3.2, 2.8)
    for place, axis in enumerate(axes[0]):
        values = {INPUT: [o.low[place] for o in outcomes], TRUTH: [o.truth[place] for o in outcomes]}
        values |= {name: [o.shown[name][place] for o in outcomes] for name in first.shown}
        pooled = {name: np.concatenate([image.ravel() for image in images]) for name, images in values.items()}
        limits = np.percentile(pooled[TRUTH], (0.2, 99.8))
        edges = np.linspace(limits[0], max(limits[1], limits[0] + 1e-4), BINS + 1)
        for name, sample in pooled.items():
            counts = np.histogram(sample, edges)[0] / len(sample) / np.diff(edges)
            axis.plot((edges[:-1] + edges[1:]) / 2, counts, label=name, **_style(name, list(first.shown)))
        axis.set_title(MODEL_BANDS[first.bands[place]], fontsize=9)
        axis.set_xlabel("reflectance", fontsize=8)
        axis.set_yticks([])
        axis.tick_params(labelsize=7)
    axes[0, 0].set_ylabel("share of pixels", fontsize=8)
    axes[0, -1].legend(fontsize=7)
    return save(figure, path)
