"""The probability of roofs as a raster of its own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.writer import RasterWriter
from s2sr.plugin.engine.segmentation.tile import HELD, UNSEEN, SegmentedTile

PROBABILITY = Encoding("uint8", 255.0, 200.0, 0.0)
"""Half percents; the band's scale has programs show 0 to 1."""


@dataclass(frozen=True)
class ProbabilityWriter:
    """Stores the probability of every tile."""

    writer: RasterWriter

    def take(self, tile: SegmentedTile) -> None:
        """Stores a tile."""
        building = tile.stored[:1]
        values = building.astype(np.float32) / np.float32(HELD["building"])
        self.writer.write(tile.place, PROBABILITY.masked(PROBABILITY.stored(values), building != UNSEEN))
