"""What a network of footprints sees of a place, and the polygons that come of it, as the engine makes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from rasterio.transform import Affine

from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.trace import footprints
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.training.datasets.building_grounds import Ground, completed
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.models.building_network import BuildingNetwork
from s2sr.training.models.registry import build_building_network

Polygons = NDArray[np.object_]
MOST_SEEN = 0.5
"""Share of a building that has to lie where outlines are complete for it to count."""


@dataclass(frozen=True)
class Sight:
    """A place as a network sees it: ``planes (3, rows, cols)``, building, core, density, 0 where outlines are not complete."""

    ground: Ground
    planes: Array

    @property
    def grid(self) -> Grid:
        """Returns the fine grid, in metres right and down."""
        rows, cols = self.planes.shape[1:]
        return Grid(rows, cols, Affine.scale(self.ground.pixel_m, self.ground.pixel_m))

    @property
    def pixel_m(self) -> tuple[float, float]:
        """Returns height and width of a fine pixel."""
        return self.ground.pixel_m, self.ground.pixel_m

    @cached_property
    def reference(self) -> Polygons:
        """Returns the true outlines; see :func:`reference_in`."""
        return reference_in(self.ground)

    def read(self, window: Window) -> tuple[Array, Array]:
        """Returns building and core of a window."""
        rows, cols = slice(window.row, window.row + window.rows), slice(window.col, window.col + window.cols)
        return self.planes[0, rows, cols], self.planes[1, rows, cols]


def trained_network(config: dict[str, Any], weights: Path) -> BuildingNetwork:
    """Builds the network of a configuration with trained weights, for evaluation."""
    network = build_building_network(config["network"])
    set_weights(network, read_weights(weights))
    return network.eval()


def look(network: BuildingNetwork, ground: Ground) -> Sight:
    """Shows a network a place; a band that is not known of it is zeros."""
    image = completed(ground.image.astype(np.float32), network.bands)
    rows, cols = image.shape[-2:]
    beyond = [(0, -length % network.step_px) for length in (rows, cols)]
    padded = np.pad(image, [(0, 0)] * (image.ndim - 2) + beyond, mode="symmetric")
    with torch.no_grad():
        planes = network(torch.from_numpy(padded)[None])[0].numpy()
    return Sight(ground, planes[:, : rows * network.factor, : cols * network.factor] * ground.valid)


def polygons_in(sight: Sight, rules: Rules) -> Polygons:
    """Returns the footprints of a place, metres right and down from its corner."""
    found = [batch.polygons for batch in footprints(sight, rules, _unheard)]
    return np.concatenate(found) if found else np.empty(0, object)


def reference_in(ground: Ground) -> Polygons:
    """Returns the true outlines where they are complete, metres right and down; those mostly outside are left out."""
    rows, cols = ground.valid.shape
    centres = shapely.get_coordinates(shapely.centroid(ground.outlines)).astype(int)
    inside = (centres >= 0).all(axis=1) & (centres[:, 0] < cols) & (centres[:, 1] < rows)
    inside[inside] = ground.valid[centres[inside, 1], centres[inside, 0]]
    within = shapely.intersection(ground.outlines[inside], shapely.box(0, 0, cols, rows))
    parts = shapely.get_parts(within)
    metres: Polygons = shapely.transform(
        parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON], lambda corners: corners * ground.pixel_m
    )
    return metres


_unheard: Callable[[float], None] = lambda done: None  # noqa: E731
