"""What is known of a stack of revisits before any pixel of the result is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.card import MOST_FRAMES
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.stack.masks.codes import BOTH, CloudLayer
from s2sr.plugin.engine.stack.pace import LEAST

ORDERS = ("clear", "date")
CLEAR_CLASSES = (2, 4, 5, 6, 7)
"""Dark, vegetation, bare, water, unclassified. Dark pixels are roofs and asphalt more often than shadows of clouds, which are 3; snow, 11,
is no cloud, but hides what the other dates show."""
FARTHEST_PX = 100


@dataclass(frozen=True)
class Revisit:
    """One acquisition of a stack.

    Attributes:
        scene: What it is read from.
        name: How it is called in the report.
        day: Its date, if known.
        mask: A cloud mask that lies beside its files.
        cloud: What tells its clouds; none where the other dates have to, or as long as nobody looked for it.
    """

    scene: Scene
    name: str
    day: date | None
    mask: str | None = None
    cloud: CloudLayer | None = None


@dataclass(frozen=True)
class Refused:
    """Something in a folder that is no revisit that can be read.

    Attributes:
        name: The file or folder.
        reason: Why not, in words.
        day: Its date, if known.
    """

    name: str
    reason: str
    day: date | None = None


@dataclass(frozen=True)
class Opened:
    """What the inputs hold.

    Attributes:
        revisits: Those that can be read, by date, those without one last.
        refused: The others.
        share: Share of a command's time that opening and assessing them is.
    """

    revisits: tuple[Revisit, ...]
    refused: tuple[Refused, ...] = ()
    share: float = LEAST


@dataclass(frozen=True)
class SelectionOptions:
    """Which revisits are used, and which of their pixels.

    Attributes:
        anchor: Date, name or place among the revisits (from 1) of the anchor; none for the clearest.
        min_clear: Least clear share of a revisit.
        max_revisits: Most revisits used, the anchor among them, 2 to 32.
        order: ``clear``: the clearest first; ``date``: the nearest to the anchor's date first.
        clear_classes: Classes of the scene classification that are neither cloud nor shadow.
        mask_layer: Name of a band in the revisits' files, or a folder or raster of masks with dates in their names.
        cloud_values: Values of the mask that are cloud or shadow; none to tell them from names and values.
        probability_layer: The same of a layer of cloud probability.
        probability: Least cloud probability of a cloud, in the layer's own units (percent, where it holds percent).
        grow_px: Pixels by which clouds and shadows are widened.
        max_shift_px: Farthest shift, pixels, that registration believes.
    """

    anchor: str | None = None
    min_clear: float = 0.1
    max_revisits: int = 16
    order: str = "clear"
    clear_classes: tuple[int, ...] = CLEAR_CLASSES
    mask_layer: str | None = None
    cloud_values: tuple[int, ...] = ()
    probability_layer: str | None = None
    probability: float = 40.0
    grow_px: int = 1
    max_shift_px: float = 3.0

    def __post_init__(self) -> None:
        """Makes sure that the options can be followed.

        Raises:
            InputError: naming the option that cannot.
        """
        if not 0 <= self.min_clear <= 1:
            raise InputError(
                "MIN_CLEAR is {min_clear}", "It is a share from 0 to 1, for example 0.3.", min_clear=f"{self.min_clear:g}"
            )
        if not 2 <= self.max_revisits <= MOST_FRAMES:
            raise InputError(
                "MAX_REVISITS is {max_revisits}",
                "It is a number from 2 to {most}.",
                max_revisits=self.max_revisits,
                most=MOST_FRAMES,
            )
        if self.order not in ORDERS:
            raise InputError("ORDER is {order}", "It is one of {orders}.", order=self.order, orders=", ".join(ORDERS))
        if not self.clear_classes or not set(self.clear_classes) <= set(range(12)):
            raise InputError(
                "CLEAR_CLASSES are {clear_classes}",
                "They are classes of the scene classification, 1 to 11.",
                clear_classes=self.clear_classes,
            )
        if self.mask_layer and self.probability_layer:
            raise InputError("a cloud mask and a cloud probability are given", "Give one of the two.")
        if self.cloud_values and not self.mask_layer:
            raise InputError("CLOUD_VALUES are given without a cloud mask", "Give the CLOUD_MASK that has these values.")
        if not 0 < self.probability <= 100:
            raise InputError(
                "CLOUD_THRESHOLD is {probability}",
                "It is a probability in percent, for example 40.",
                probability=f"{self.probability:g}",
            )
        if not 0 < self.max_shift_px <= FARTHEST_PX:
            raise InputError(
                "the farthest shift is {max_shift} pixels",
                "It is a number up to {farthest}.",
                max_shift=f"{self.max_shift_px:g}",
                farthest=FARTHEST_PX,
            )
        if not 0 <= self.grow_px <= 50:
            raise InputError("clouds are to be widened by {grow} pixels", "It is a number from 0 to 50.", grow=self.grow_px)


@dataclass(frozen=True)
class Assessment:
    """What was found out about a revisit, and whether it is used.

    Attributes:
        revisit: The acquisition.
        days: Signed days from the anchor's date; 0 where dates are unknown.
        clear: Share of the area's pixels that are valid and free of cloud and shadow.
        sharpness: Contrast of neighbouring clear pixels relative to that of pixels four apart, and that relative to the anchor's: 1
            for the anchor, less where fine detail is weaker.
        shift_px: Rows and columns, in anchor pixels, that the revisit's content lies below and right of the anchor's, as its pixels
            are read: moved by whole pixels onto the anchor's grid, so that a grid's fractional offset is part of the shift.
        used: Whether it takes part.
        reason: Why not, or how it was masked and registered, in words.
        thumbnail: A PNG of the windows that were looked at, masks drawn; empty where none was.
        may_show: What it may show where no mask tells: ``clouds`` and ``shadows``, or fewer.
    """

    revisit: Revisit
    days: int
    clear: float
    sharpness: float
    shift_px: tuple[float, float]
    used: bool
    reason: str
    thumbnail: bytes = field(default=b"", repr=False)
    may_show: tuple[str, ...] = BOTH


@dataclass(frozen=True)
class Stack:
    """Revisits of one place, assessed against an anchor.

    Attributes:
        anchor: The revisit whose date and radiometry the result takes.
        assessments: Every revisit, the anchor first, those used next in the order of their use, then those left out.
        bands: Bands that are read of every used revisit, in the anchor's order.
        options: How they were chosen and masked.
        population: Revisits whose median tells clouds from ground where there is no mask; empty where none is needed.
        refused: What could not be read at all.
    """

    anchor: Revisit
    assessments: tuple[Assessment, ...]
    bands: tuple[str, ...]
    options: SelectionOptions = SelectionOptions()
    population: tuple[Revisit, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def used(self) -> tuple[Assessment, ...]:
        """Returns the revisits that take part, the anchor first."""
        return tuple(assessment for assessment in self.assessments if assessment.used)
