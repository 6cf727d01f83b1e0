"""The part of the results' configuration that is about stacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.plan import check_bar, listed, record

FIGURES = {
    "psnr": "PSNR with {revisits} revisits",
    "ssim": "SSIM with {revisits} revisits",
    "alone": "PSNR of a stack of one image",
    "rise": "least change of PSNR from one number of revisits to the next",
    "harm": "least PSNR of a spoilt stack over that of the anchor alone",
    "hole": "PSNR inside a hole of the anchor over the nearest clear date's pixels",
    "ndvi": "mean absolute change of NDVI in `match`",
}
"""What a bar can be about, as the page words it."""
KEYS = ("networks", "singles", "counts", "sites", "bars")


@dataclass(frozen=True)
class StackSite:
    """A place.

    Attributes:
        name: Short name, in file names and bars.
        title: Heading.
        about: What it is, a sentence or two.
        source: Entry of :func:`s2sr.training.datasets.stacks.read_stacks`.
        limit: Stacks used at most, evenly spread.
        spoil: Whether stacks are spoilt too, to see what it does.
        hole: Whether holes are cut into anchors too.
        scene: Folder of the stack as the engine reads it; NDVI is measured there, where it is named.
        anchors: Dates of anchors there.
        crops: Stacks that are pictured.
        factors: Factors at which it is measured.
    """

    name: str
    title: str
    about: str
    source: dict[str, Any]
    limit: int = 16
    spoil: bool = False
    hole: bool = False
    scene: str | None = None
    anchors: tuple[str, ...] = ()
    crops: tuple[int, ...] = ()
    factors: tuple[int, ...] = (2, 4)


@dataclass(frozen=True)
class StackBar:
    """A figure that a model of stacks has to reach; ``psnr``, ``ssim`` and ``alone`` are compared with the best single image's.

    Attributes:
        network: Its name.
        figure: One of :data:`FIGURES`.
        site: Name of the place.
        revisits: Their number, the anchor among them.
        at_least: Least value.
        at_most: Greatest value.
    """

    network: str
    figure: str
    site: str
    revisits: int | None = None
    at_least: float | None = None
    at_most: float | None = None


@dataclass(frozen=True)
class StackPlan:
    """All of it.

    Attributes:
        networks: Names of models of stacks by factor.
        singles: Names of models of single images by factor, to be beaten.
        counts: Numbers of revisits, the anchor among them, that are measured.
        sites: Places.
        bars: What has to be reached.
    """

    networks: dict[int, list[str]]
    singles: dict[int, list[str]]
    counts: tuple[int, ...]
    sites: tuple[StackSite, ...]
    bars: tuple[StackBar, ...]


def read_stack_plan(config: dict[str, Any]) -> StackPlan:
    """Reads and checks the configuration's part.

    Raises:
        ConfigError: naming the key that is missing, unknown or wrong.
    """
    for key in KEYS:
        if key not in config:
            raise ConfigError(f"stacks has no key {key}; it needs {', '.join(KEYS)}")
    counts = tuple(config["counts"])
    if not counts or counts[0] != 1 or list(counts) != sorted(set(counts)):
        raise ConfigError(f"stacks.counts is {list(counts)}; it must rise from 1")
    sites = tuple(record(StackSite, values, "stacks.sites") for values in listed(config, "sites", "stacks."))
    bars = tuple(record(StackBar, values, "stacks.bars") for values in listed(config, "bars", "stacks."))
    for bar in bars:
        check_bar(bar, FIGURES, {site.name for site in sites}, "stacks.bars")
        if bar.figure in ("psnr", "ssim") and bar.revisits not in counts:
            raise ConfigError(f"stacks.bars: revisits is {bar.revisits}; counts are {', '.join(map(str, counts))}")
    return StackPlan(config["networks"], config["singles"], counts, sites, bars)
