"""Which layers are compared, and what else is drawn with them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...plugin.host.pairs import is_result, source_layers


@dataclass(frozen=True)
class Pair:
    """Two sets of layers of the project, by their ids.

    Attributes:
        first: Shown left of the line, above it or around the lens; usually the input.
        second: Shown beyond; usually the result.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]

    @classmethod
    def of(cls, first: list[QgsMapLayer], second: list[QgsMapLayer]) -> Pair:
        """Returns the pair of two lists of layers."""
        return cls(tuple(layer.id() for layer in first), tuple(layer.id() for layer in second))

    @property
    def sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Returns both sets."""
        return self.first, self.second

    def with_side(self, place: int, ids: tuple[str, ...]) -> Pair:
        """Returns the pair with another set at a place, 0 or 1."""
        return Pair(ids, self.second) if place == 0 else Pair(self.first, ids)

    def layers(self, place: int) -> list[QgsMapLayer]:
        """Returns one set's layers, the topmost first."""
        wanted = set(self.sides[place])
        return [layer for layer in in_order([]) if layer.id() in wanted]

    def drawn(self, place: int, visible: list[QgsMapLayer]) -> list[QgsMapLayer]:
        """Returns what is drawn on one side, the topmost first: its set, and whatever is visible and in neither set.

        Args:
            place: 0 or 1.
            visible: The canvas's layers.
        """
        own, every, seen = set(self.sides[place]), {*self.first, *self.second}, {layer.id() for layer in visible}
        return [layer for layer in in_order(visible) if layer.id() in own or (layer.id() in seen and layer.id() not in every)]


def in_order(visible: list[QgsMapLayer]) -> list[QgsMapLayer]:
    """Returns the project's layers, the topmost first, after those visible layers that its tree does not hold."""
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    known = {layer.id() for layer in order}
    return [*(layer for layer in visible if layer.id() not in known), *order]


def find_pair(visible: list[QgsMapLayer], active: QgsMapLayer | None, selected: list[QgsMapLayer]) -> Pair | None:
    """Returns what the user most likely wants to compare; none where there are no two rasters.

    Two selected layers; else the active layer with its source or its result; else the topmost visible result and its source;
    else the two topmost visible rasters.

    Args:
        visible: The canvas's layers, the topmost first.
        active: The current layer.
        selected: The layers that are selected in the tree.
    """
    chosen = [layer for layer in in_order(visible) if layer in selected and _is_raster(layer)]
    if len(chosen) == 2:
        return _result_last(chosen)
    rasters = [layer for layer in visible if _is_raster(layer)]
    return _with_partner(active) or next(filter(None, map(as_result, rasters)), None) or _topmost(rasters)


def _with_partner(active: QgsMapLayer | None) -> Pair | None:
    """Returns the active layer with what it was made of, or with what was made of it."""
    if not _is_raster(active):
        return None
    if pair := as_result(active):
        return pair
    made = (as_result(layer) for layer in in_order([]) if _is_raster(layer) and layer != active)
    return next((pair for pair in made if pair and active.id() in pair.first), None)


def as_result(layer: QgsRasterLayer) -> Pair | None:
    """Returns a layer with what it was made of; none where that is not in the project."""
    sources = source_layers(layer)
    return Pair.of(sources, [layer]) if sources else None


def _topmost(rasters: list[QgsRasterLayer]) -> Pair | None:
    return _result_last(rasters[:2]) if len(rasters) > 1 else None


def _result_last(two: list[QgsRasterLayer]) -> Pair:
    """Returns two layers, given the topmost first, with the one that is a result, or lies above, on the second side."""
    above, below = two
    if is_result(below) and not is_result(above):
        above, below = below, above
    return Pair.of([below], [above])


def _is_raster(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid()
