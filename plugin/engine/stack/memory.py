"""How much memory a tile of a stack takes: what decides how large tiles may be."""

from __future__ import annotations

from dataclasses import dataclass

FLOAT = 4
READ_COPIES = 3
"""The revisits as they are read, put together, and those that are fused."""
STACK_IMAGES = 6
"""Of a band's revisits, fused without a network: what is expected, matched and pulled, and weighed, each a float a pixel."""
MATCH_IMAGES = 30
"""What the matching of one revisit works with."""
FINE_IMAGES = 9
"""Fine images of a band that are there at once while it is fused."""
GRAPH_BYTES, GRAPH_REVISIT_BYTES = 1000, 750
"""What a graph of ours takes, and for each revisit besides; measured with onnxruntime, of four bands and either factor."""


@dataclass(frozen=True)
class TileMemory:
    """Bytes for each reference pixel of a tile with its margins, by what it takes.

    Attributes:
        read: What is read, as long as the tile lives.
        fused: What fusing it takes beside that.
    """

    read: int
    fused: int

    @property
    def whole(self) -> int:
        """Returns both."""
        return self.read + self.fused


def tile_memory(revisits: int, bands: int, factor: int, graph: bool) -> TileMemory:
    """Returns the memory that a tile takes.

    Args:
        revisits: Used revisits, the anchor among them.
        bands: Bands of each.
        factor: Fine pixels in a pixel, an axis.
        graph: Whether a network fuses it.
    """
    read = READ_COPIES * revisits * (bands * FLOAT + 1)
    result = bands * factor**2 * FLOAT
    if graph:
        return TileMemory(read, result + GRAPH_BYTES + revisits * GRAPH_REVISIT_BYTES)
    return TileMemory(read, result + FLOAT * (revisits * (STACK_IMAGES + factor) + MATCH_IMAGES + FINE_IMAGES * factor**2))
