"""Draws how the time grows with the area, and what the engine spends it on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from s2sr.tests.benchmarks.speed.lines import Line
from s2sr.tests.benchmarks.speed.parts import BEFORE, ENGINE, IN_AND_OUT, NETWORK, REFERENCE
from s2sr.tests.benchmarks.speed.ratios import shown

COLOURS = {ENGINE: "#0b6e4f", REFERENCE: "#c8553d", BEFORE: "#8a8d91", IN_AND_OUT: "#3d6fb4"}
NETWORK_COLOUR, OTHER_COLOURS = "#222222", ("#0b6e4f", "#3d6fb4", "#e0a458", "#8e6c8a", "#c8553d", "#8a8d91")


def draw(lines: Sequence[Line], path: Path) -> None:
    """Writes the plot, of the machine with the largest area."""
    machine = max(lines, key=lambda line: line.megapixels).machine
    mine = [line for line in lines if line.machine == machine]
    figure = Figure(figsize=(10, 4), layout="constrained")
    FigureCanvasAgg(figure)
    left, right = figure.subplots(1, 2, width_ratios=(3, 2))
    _growth(left, mine)
    _stages(right, [line for line in mine if line.part == ENGINE and line.stages])
    figure.savefig(path, dpi=110, metadata={"Software": None})


def _growth(axes: Axes, lines: Sequence[Line]) -> None:
    for part, colour in COLOURS.items():
        found = sorted((line for line in lines if line.part == part), key=lambda line: line.megapixels)
        if found:
            sizes, seconds = [line.figures["megapixels"] for line in found], [line.per_megapixel("processor") for line in found]
            axes.plot(sizes, seconds, marker="o", color=colour, label=part)
    for style, line in zip(("--", ":", "-."), [line for line in lines if line.part.startswith(NETWORK)]):
        axes.axhline(line.per_megapixel("processor"), color=NETWORK_COLOUR, linestyle=style, linewidth=1, label=line.part)
    axes.set_xscale("log")
    sizes = sorted({line.megapixels for line in lines if line.part in COLOURS})
    axes.set_xticks(sizes, [f"{size:g}" for size in sizes])
    axes.minorticks_off()
    axes.set_ylim(bottom=0)
    axes.set(xlabel="megapixels of the input", ylabel="seconds of a processor a megapixel")
    axes.spines[["top", "right"]].set_visible(False)
    axes.margins(x=0.1)
    axes.legend(frameon=False, fontsize=8, ncols=2, loc="lower left", bbox_to_anchor=(0, 1))


def _stages(axes: Axes, lines: Sequence[Line]) -> None:
    ordered = sorted(lines, key=lambda line: line.megapixels)
    totals: dict[str, float] = {}
    for line in ordered:
        for name, one in shown(line):
            totals[name] = totals.get(name, 0.0) + one["processor"] / line.figures["megapixels"]
    labels, bottom = [f"{line.megapixels:g}" for line in ordered], [0.0] * len(ordered)
    for colour, name in zip(OTHER_COLOURS, sorted(totals, key=lambda name: -totals[name])):
        heights = [line.stages.get(name, {"processor": 0.0})["processor"] / line.figures["megapixels"] for line in ordered]
        axes.bar(labels, heights, 0.6, bottom, color=colour, label=name)
        bottom = [low + high for low, high in zip(bottom, heights)]
    axes.set(xlabel="megapixels of the input", ylabel="the engine's, by stage")
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_xlim(-0.6, max(1, len(ordered)) - 0.4)
    axes.legend(frameon=False, fontsize=8, loc="upper left", bbox_to_anchor=(1, 1), reverse=True)
