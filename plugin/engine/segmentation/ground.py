"""Where an image's pixels lie, and how large they are, also where its file does not say."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from affine import Affine

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.ground import ground_metres, is_off_earth
from s2sr.plugin.engine.sentences import Sentence

SIZES_M = (0.01, 1000.0)
NATIVE_M = 10.0
LONG, LONGEST = 1.5, 4.0
"""How many times longer than wide a pixel is, or wider than long, that is worth a warning, and that is refused: networks saw squares."""
FINEST = 1e-12
"""Part of a coordinate that a pixel is longer than: numbers of 64 bits have some sixteen digits, and outlines lie between pixels."""
NO_DOUBT = Sentence("")


@dataclass(frozen=True)
class Ground:
    """How large the pixels of an image are on the ground.

    Attributes:
        grid: The image's grid.
        sides_m: Height and width of a pixel; none where nobody says.
        doubt: What is not sure of it, in a sentence; empty where all is.
    """

    grid: Grid
    sides_m: tuple[float, float] | None
    doubt: Sentence = NO_DOUBT

    @property
    def side_m(self) -> float | None:
        """Returns the side of a square of a pixel's area."""
        return None if self.sides_m is None else math.sqrt(self.sides_m[0] * self.sides_m[1])

    def of_model(self, name: str, gsd_m: float) -> Ground:
        """Returns the same, with pixels taken for those of a model where nobody says their size."""
        if self.sides_m is not None:
            return self
        doubt = Sentence(
            "the image has no georeference: its pixels are taken for the {side} m of {model}, and coordinates are pixels. "
            "Set PIXEL_SIZE if they are others",
            side=f"{gsd_m:g}",
            model=name,
        )
        return replace(self, sides_m=(gsd_m, gsd_m), doubt=doubt)

    def sides_of(self, grid: Grid) -> tuple[float, float]:
        """Returns height and width on the ground of a pixel of a grid that was made of the image's: a part, coarser or finer."""
        measured = ground_metres(grid)
        if measured is not None:
            return measured
        height, width = self.sides_m or (1.0, 1.0)
        scale = math.sqrt(abs(grid.transform.determinant / self.grid.transform.determinant))
        return height * scale, width * scale


def ground_of(grid: Grid, given_m: float | None, sentinel: bool) -> Ground:
    """Finds out how large an image's pixels are.

    Args:
        grid: Its grid.
        given_m: What the user says, for images that do not.
        sentinel: Whether it is Sentinel-2's, whose pixels are 10 m unless it says otherwise.

    Raises:
        InputError: if the user says what the image says itself, or what no pixel is; or where pixels lie too far out for their corners to
            have coordinates of their own, lie nowhere on Earth, or are far from square.
    """
    _check_corners(grid)
    if is_off_earth(grid):
        raise InputError(
            "the image's coordinates are no place of its coordinate reference system",
            "Give the image its right georeference (Raster > Projections > Assign Projection).",
        )
    measured = ground_metres(grid)
    if given_m is not None and not SIZES_M[0] <= given_m <= SIZES_M[1]:
        raise InputError(
            "PIXEL_SIZE is {given}",
            "It is the side of a pixel, {smallest} to {largest} metres.",
            given=f"{given_m:g}",
            smallest=f"{SIZES_M[0]:g}",
            largest=f"{SIZES_M[1]:g}",
        )
    if measured is not None:
        if given_m is not None:
            raise InputError(
                "PIXEL_SIZE is given, and the image has a georeference: its pixels are {measured} m",
                "Leave PIXEL_SIZE out, or give the image its right georeference.",
                measured=f"{math.sqrt(measured[0] * measured[1]):.3g}",
            )
        return Ground(grid, measured, _doubt_of(measured))
    if given_m is not None:
        doubt = Sentence("the image has no georeference: its pixels are taken for {side} m, as you say", side=f"{given_m:g}")
        return Ground(grid, (given_m, given_m), doubt)
    if not is_bare(grid):
        height = math.hypot(grid.transform.b, grid.transform.e)
        width = math.hypot(grid.transform.a, grid.transform.d)
        taken = "the image has no coordinate reference system: its pixels of {width} x {height} are taken for metres"
        if grid.crs is not None:
            taken = (
                "the image has a coordinate reference system of no known place: "
                "its pixels of {width} x {height} are taken for metres"
            )
        doubt = Sentence(taken, width=f"{width:g}", height=f"{height:g}")
        longer = _doubt_of((height, width))
        return Ground(grid, (height, width), Sentence("{doubt}; {longer}", doubt=doubt, longer=longer) if longer else doubt)
    if sentinel:
        doubt = Sentence(
            "the image has no georeference: its pixels are taken for the {side} m of Sentinel-2. Set PIXEL_SIZE if not so",
            side=f"{NATIVE_M:g}",
        )
        return Ground(grid, (NATIVE_M, NATIVE_M), doubt)
    return Ground(grid, None)


def _doubt_of(sides_m: tuple[float, float]) -> Sentence:
    """Returns what is to be said of pixels that are not square; nothing of those that nearly are.

    Raises:
        InputError: if they are so long that nothing can be told in them.
    """
    ratio = max(sides_m) / min(sides_m)
    if ratio <= LONG:
        return NO_DOUBT
    width, height = f"{sides_m[1]:.3g}", f"{sides_m[0]:.3g}"
    if ratio > LONGEST:
        raise InputError(
            "pixels are {width} m wide and {height} m high on the ground: far from square",
            "Warp the image to a projected system, as UTM, first (Raster > Projections > Warp).",
            width=width,
            height=height,
        )
    return Sentence(
        "pixels are {width} m wide and {height} m high on the ground, and models were made for square ones: "
        "expect less, or warp the image to a projected system first",
        width=width,
        height=height,
    )


def _check_corners(grid: Grid) -> None:
    """Makes sure that coordinates tell places within a pixel apart."""
    step = grid.transform
    side = min(math.hypot(step.b, step.e), math.hypot(step.a, step.d))
    farthest = max(abs(value) for corner in ((0, 0), (grid.cols, grid.rows)) for value in step * corner)
    if not farthest * FINEST < side:
        raise InputError(
            "pixels of {side} at coordinates of {farthest} cannot be told apart",
            "Give the image its right georeference.",
            side=f"{side:.3g}",
            farthest=f"{farthest:.3g}",
        )


def is_bare(grid: Grid) -> bool:
    """Tells whether a grid is one of bare pixels, without any georeference."""
    return grid.crs is None and grid.transform == Affine.identity()


def shown(grid: Grid, image: Grid) -> Grid:
    """Returns a grid as programs show it: rows of an image without georeference are counted down from 0."""
    return replace(grid, transform=Affine.scale(1, -1) * grid.transform) if is_bare(image) else grid
