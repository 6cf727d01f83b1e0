"""The card of a network that tells buildings, and how its own keys are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.card_text import shown
from s2sr.plugin.engine.models.card_values import between, number, numbers, rising, whole
from s2sr.plugin.engine.sentences import Sentence

PLANES = ("building", "core", "density")
"""What a network can give: probability of a roof, probability of the inner part of one building, buildings in 100 m² of ground."""
MOST_FRAMES_SEEN = 16
GSD_M = (0.01, 1000.0)
ERROR_KEYS = ("cell_m", "share_edges", "share_rmse", "count_edges", "count_rmse")
ERRORS = Sentence(
    "errors has {keys}: the root mean square errors are a list a cell size, a number a class of the predicted value.",
    keys=", ".join(ERROR_KEYS),
)


@dataclass(frozen=True)
class DensityErrors:
    """How far shares and counts of cells are off, measured on outlines that were held out.

    Attributes:
        cell_m: Sides of the cells.
        share_edges: Lower ends of the classes of the predicted built-up share, 0 to 1.
        share_rmse: Root mean square error of the share, a row a cell size, a column a class.
        count_edges: Lower ends of the classes of the predicted count, buildings a hectare.
        count_rmse: The same of the count, buildings a hectare.
    """

    cell_m: tuple[float, ...]
    share_edges: tuple[float, ...]
    share_rmse: tuple[tuple[float, ...], ...]
    count_edges: tuple[float, ...]
    count_rmse: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class BuildingsCard(Card):
    """What a network for footprints takes and gives.

    Attributes:
        gsd_range_m: Smallest and largest pixel that it is good for, metres on the ground.
        step_px: The graph takes rows and columns that are multiples of this.
        outputs: Planes of the graph, in order, some of :data:`PLANES`.
        threshold: Probability from which on a pixel is roof, unless the user says another.
        part: The same of what parts touching buildings; 0 does not part.
        percentiles: Of each band's values, between which it is brought to 0..1.
        frames: Fewest and most revisits; none for a network of single images. The graph takes the most, fewer are repeated in turn.
        errors: How far densities are off, if that was measured.
    """

    task: ClassVar[str] = "buildings"
    gsd_range_m: tuple[float, float] = GSD_M
    step_px: int = 1
    outputs: tuple[str, ...] = PLANES[:1]
    threshold: float = 0.5
    part: float = 0.5
    percentiles: tuple[float, float] = (2.0, 98.0)
    frames: tuple[int, int] | None = None
    errors: DensityErrors | None = None


def read_buildings(path: Path, values: Mapping[str, Any]) -> dict[str, Any]:
    """Reads the keys that only these cards have.

    Returns:
        Attributes of :class:`BuildingsCard` beside those that all cards have.

    Raises:
        CardError: naming the key that is wrong.
    """
    if "gsd_range_m" not in values:
        raise CardError(
            "{file}: the key gsd_range_m is missing",
            "Say which pixels the network is good for, metres: [0.45, 1.4].",
            file=path.name,
        )
    scaling = values["scaling"]
    limits = Sentence("Give two numbers from 0 to 100: scaling: {percentiles: [2, 98]}.")
    sides = Sentence("Two sides of a pixel, metres: [0.45, 1.4].")
    parting = Sentence("A probability; 0 does not part buildings.")
    return {
        "gsd_range_m": between(path, "gsd_range_m", values["gsd_range_m"], GSD_M, sides),
        "step_px": whole(path, "step_px", values.get("step_px", 1), 1, 256),
        "outputs": _outputs(path, values.get("outputs", ["building"])),
        "threshold": number(path, "threshold", values.get("threshold", 0.5), (0.01, 0.99), Sentence("A probability.")),
        "part": number(path, "part", values.get("part", 0.5), (0.0, 0.99), parting),
        "percentiles": between(path, "scaling.percentiles", scaling.get("percentiles"), (0.0, 100.0), limits),
        "frames": _frames(path, values),
        "errors": _errors(path, values["errors"]) if "errors" in values else None,
    }


def _outputs(path: Path, names: list[Any]) -> tuple[str, ...]:
    if not names or names[0] != PLANES[0] or not set(map(str, names)) <= set(PLANES) or len(set(map(str, names))) < len(names):
        raise CardError(
            "{file}: outputs is {names}",
            "It names the graph's planes in order, building first: {planes}.",
            file=path.name,
            names=shown(names),
            planes=", ".join(PLANES),
        )
    return tuple(names)


def _frames(path: Path, values: Mapping[str, Any]) -> tuple[int, int] | None:
    if "frames" not in values:
        return None
    least = whole(path, "frames.minimum", values["frames"].get("minimum"), 1, MOST_FRAMES_SEEN)
    return least, whole(path, "frames.maximum", values["frames"].get("maximum"), max(least, 2), MOST_FRAMES_SEEN)


def _errors(path: Path, given: Mapping[Any, Any]) -> DensityErrors:
    if set(given) != set(ERROR_KEYS):
        raise CardError("{file}: errors has {given}", ERRORS, file=path.name, given=shown(sorted(map(str, given))))
    cells = rising(path, "errors.cell_m", given["cell_m"], (1.0, 1000.0), ERRORS)
    edges = {
        kind: rising(path, f"errors.{kind}_edges", given[f"{kind}_edges"], (0.0, most), ERRORS)
        for kind, most in (("share", 1.0), ("count", 1e4))
    }
    rows = {kind: _rows(path, f"errors.{kind}_rmse", given[f"{kind}_rmse"], len(cells), len(edges[kind])) for kind in edges}
    return DensityErrors(cells, edges["share"], rows["share"], edges["count"], rows["count"])


def _rows(path: Path, key: str, rows: Any, count: int, length: int) -> tuple[tuple[float, ...], ...]:
    found = tuple(numbers(path, key, row, (0.0, 1e4), ERRORS) for row in rows) if isinstance(rows, list) else ()
    if len(found) != count or any(len(row) != length for row in found):
        raise CardError(
            "{file}: {key} is {rows}; it must be {count} lists of {length} numbers",
            ERRORS,
            file=path.name,
            key=key,
            rows=shown(rows),
            count=count,
            length=length,
        )
    return found
