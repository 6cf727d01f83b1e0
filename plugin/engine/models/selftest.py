"""Makes models ready, and proves on a small image that a graph does what its card says."""

from __future__ import annotations

import numpy as np

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.devices import Log
from s2sr.plugin.engine.models.networks import BicubicNetwork, Network, OnnxNetwork
from s2sr.plugin.engine.sensor.sampling import Array


def open_network(card: Card, device: str, threads: int, log: Log) -> Network:
    """Makes a model ready, and proves on a small image that its graph does what its card says.

    Raises:
        CardError: if graph and card do not match.
        DeviceError: if the device cannot be had.
    """
    if card.graph is None:
        return BicubicNetwork(card.factor)
    network = OnnxNetwork(card.graph, card.multiplier, device, threads, log)
    bands = len(card.bands) + len(card.optional_bands)
    if isinstance(network.channels, int) and network.channels != bands:
        raise CardError(f"{card.path.name} names {bands} bands, but {card.graph.name} takes {network.channels}")
    side = 2 * max(16, min(card.margin_px, 64))
    check_result(card, network.run(np.full((bands, side, side), 0.1, np.float32)), bands, side)
    return network


def check_result(card: Card, result: Array, bands: int, side: int) -> None:
    """Makes sure that what a graph made of a flat image of ``side`` pixels is what its card says.

    Raises:
        CardError: where it is not.
    """
    expected = (bands, side * card.factor, side * card.factor)
    if result.shape != expected:
        raise CardError(f"{card.path.name} promises {expected} from {side} x {side} pixels, its graph gives {result.shape}")
    if not np.isfinite(result).all():
        raise CardError(f"the graph of {card.path.name} gives values that are not finite on a flat image")
