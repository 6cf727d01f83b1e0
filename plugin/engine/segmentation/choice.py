"""Chooses a network for footprints by the input's pixels, and how the pixels are brought to what it is good for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.segmentation.views import Averaged, Interpolated, View
from s2sr.plugin.engine.sentences import Sentence

SUPER_RESOLVED = "buildings_sr"
"""The network for super-resolved Sentinel-2, whose pixels hold less than those of an aerial image of the same size."""
OF_SENTINEL_M = (1.8, 7.0)
"""Pixels of super-resolved Sentinel-2 for which it is taken."""
TEN_METRE_M = (7.0, 15.0)
"""Pixels for which the network of revisits is taken, be it of a single one."""
MOST_FINER, MOST_COARSER = 4, 128
"""How far pixels are interpolated and averaged, an axis."""
SLACK = 1.02
"""What a pixel may be beyond a range: 0.44 m is as good as 0.45 m."""


@dataclass(frozen=True)
class Pixels:
    """What is known of an input's pixels.

    Attributes:
        side_m: Their side on the ground; none where nobody says.
        sentinel: Whether they are Sentinel-2's, or made of these.
        revisits: Whether there are several dates.
    """

    side_m: float | None
    sentinel: bool
    revisits: bool


@dataclass(frozen=True)
class Step:
    """How pixels are brought to what a network is good for; 1 and 1 leaves them.

    Attributes:
        averaged: Pixels, an axis, of which one is made.
        interpolated: Pixels, an axis, that are made of one.
    """

    averaged: int = 1
    interpolated: int = 1

    def applied(self, view: View) -> View:
        """Returns a view of the pixels that the network sees."""
        if self.averaged > 1:
            return Averaged(view, self.averaged)
        return Interpolated(view, self.interpolated) if self.interpolated > 1 else view

    @property
    def scale(self) -> float:
        """Returns how many times larger a pixel becomes."""
        return self.averaged / self.interpolated


def choose(cards: Sequence[BuildingsCard], pixels: Pixels) -> BuildingsCard:
    """Returns the network for an input: that of revisits, that of super-resolved Sentinel-2, or by the pixels' size.

    Raises:
        InputError: if there is none.
    """
    of_revisits = [card for card in cards if card.frames is not None]
    single = [card for card in cards if card.frames is None]
    side_m = pixels.side_m
    if side_m is None:
        side_m = 10.0 if pixels.sentinel or pixels.revisits else 1.0
    if pixels.revisits:
        return _nearest(of_revisits, side_m, Sentence("there is no model for footprints here for revisits"))
    if of_revisits and _within(side_m, TEN_METRE_M):
        return _nearest(of_revisits, side_m, Sentence("there is no model for footprints here for 10 m pixels"))
    made = [card for card in single if card.name == SUPER_RESOLVED]
    if made and pixels.sentinel and _within(side_m, OF_SENTINEL_M):
        return made[0]
    plain = [card for card in single if card.name != SUPER_RESOLVED] or single
    fitting = plain if side_m < TEN_METRE_M[1] or not of_revisits else of_revisits
    return _nearest(fitting, side_m, Sentence("there is no model for footprints here for single images"))


def _nearest(cards: Sequence[BuildingsCard], side_m: float, none: Sentence) -> BuildingsCard:
    """Returns the card in whose range a pixel lies, or lies nearest to; of several that whose own pixel is nearest.

    Args:
        cards: To choose from.
        side_m: Of a pixel.
        none: What to say where there is no card.
    """
    if not cards:
        raise InputError(none, "Give the card of your own as MODEL_FILE, or install the plugin again.")
    return min(cards, key=lambda card: (_beyond(side_m, card.gsd_range_m), abs(math.log(side_m / card.gsd_m)), card.name))


def step_for(card: BuildingsCard, side_m: float) -> Step:
    """Returns how pixels of ``side_m`` are brought into a network's range, by whole numbers.

    Raises:
        InputError: if they are too coarse or too fine for that.
    """
    low, high = card.gsd_range_m
    if side_m < low / SLACK:
        averaged = math.ceil(low / SLACK / side_m)
        if averaged > MOST_COARSER:
            raise InputError(
                "pixels of {side} m are too fine for {model}, which is good for {low} to {high} m",
                "Make an image of larger pixels first, or set PIXEL_SIZE if they are not what the file says.",
                side=f"{side_m:.3g}",
                model=card.name,
                low=f"{low:g}",
                high=f"{high:g}",
            )
        return Step(averaged=averaged)
    if side_m > high * SLACK:
        interpolated = math.ceil(side_m / (high * SLACK))
        if interpolated > MOST_FINER:
            raise InputError(
                "pixels of {side} m are too coarse for {model}, which is good for {low} to {high} m",
                "Buildings are told in pixels of up to some 15 m: take Sentinel-2 at 10 m, super-resolve it, or take "
                "an aerial image.",
                side=f"{side_m:.3g}",
                model=card.name,
                low=f"{low:g}",
                high=f"{high:g}",
            )
        return Step(interpolated=interpolated)
    return Step()


def words_of(card: BuildingsCard, side_m: float, step: Step) -> tuple[Sentence, str] | None:
    """Says what becomes of the pixels, and whether it is an info or a warning; none where they stay as they are."""
    if step.averaged > 1:
        sentence = Sentence(
            "pixels of {side} m are averaged {count} x {count} to {larger} m, for which {model} was made",
            side=f"{side_m:.3g}",
            count=step.averaged,
            larger=f"{side_m * step.scale:.3g}",
            model=card.name,
        )
        return sentence, "info"
    if step.interpolated > 1:
        sentence = Sentence(
            "{side} m pixels are coarser than the {low} to {high} m that {model} was made for: "
            "interpolated x{factor}; expect less",
            side=f"{side_m:.3g}",
            low=f"{card.gsd_range_m[0]:g}",
            high=f"{card.gsd_range_m[1]:g}",
            model=card.name,
            factor=step.interpolated,
        )
        return sentence, "warning"
    return None


def _within(side_m: float, limits: tuple[float, float]) -> bool:
    return limits[0] / SLACK <= side_m <= limits[1] * SLACK


def _beyond(side_m: float, limits: tuple[float, float]) -> float:
    """Returns how far a pixel lies beyond a range, as the logarithm of a ratio; 0 within."""
    return max(0.0, math.log(limits[0] / side_m), math.log(side_m / limits[1]))
