"""Model cards: the contract by which a network is run, a record a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from s2sr.plugin.engine.models.precision import Lower
from s2sr.plugin.engine.sensor.psf import RESULT_PSF

COMMANDS = {"sisr": "super-resolve", "misr": "super-resolve-stack", "buildings": "footprints"}
"""The command that runs a task's models."""
MOST_FRAMES = 32
"""Revisits that a stack can have."""


@dataclass(frozen=True)
class Card:
    """What a model takes and gives; this one of a single image.

    Attributes:
        name: Its name.
        path: The card's file.
        graph: The ONNX file, or none for what is built in.
        factor: Output pixels in an input pixel, an axis.
        margin_px: Source pixels beyond which a result does not depend on the input.
        gsd_m: Ground sampling distance of the input it was made for.
        licence: Licence of the weights.
        bands: Bands the model cannot do without, in its order (none for the built-in, which takes any).
        optional_bands: Bands that follow; zeros stand in where the input has them not.
        multiplier: What reflectance is multiplied by before the graph, and its result divided by after.
        level: ``L1C``, ``L2A`` or ``any``.
        psf: Point spread of its results, relative to that of a Sentinel-2 with their pixels (see :mod:`s2sr.plugin.engine.sensor.psf`).
        title: What a list of models says of it, in a few words.
        description: What it does, a sentence or two.
        caution: What its results are not for; empty where there is nothing to say.
        lower: The part of the graph that may be computed with fewer than 32 bits, if that was measured.
        values: The card as it was read.
    """

    task: ClassVar[str] = "sisr"
    name: str
    path: Path
    graph: Path | None
    factor: int
    margin_px: int
    gsd_m: float
    licence: str
    bands: tuple[str, ...] = ()
    optional_bands: tuple[str, ...] = ()
    multiplier: float = 1.0
    level: str = "any"
    psf: float = RESULT_PSF
    title: str = ""
    description: str = ""
    caution: str = ""
    lower: Lower | None = None
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def order(self) -> tuple[str, ...]:
        """Returns the bands in the graph's order."""
        return self.bands + self.optional_bands


@dataclass(frozen=True)
class StackCard(Card):
    """What a model of stacks takes and gives.

    Attributes:
        frames: Fewest and most revisits.
        dates: Whether its result can be of any date of the stack.
        variants: Names of cards of the same model, by what is different: ``trained`` was trained to be consistent by itself.
        base: Name of the model that makes the image of the anchor alone from which ``builtin:shift_and_add`` starts, if any.
    """

    task: ClassVar[str] = "misr"
    frames: tuple[int, int] = (1, MOST_FRAMES)
    dates: bool = False
    variants: Mapping[str, str] = field(default_factory=dict)
    base: str | None = None
