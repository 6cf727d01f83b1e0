"""Telling buildings as a lightning module."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import Batch
from s2sr.training.models.building_network import BuildingNetwork
from s2sr.training.tasks.sisr import SingleImageTask

SETTLING = 40


class BuildingTask(SingleImageTask):
    """Fits a network of footprints to the planes of :mod:`s2sr.training.datasets.building_labels`; as :class:`SingleImageTask` does."""

    network: BuildingNetwork

    def predicted(self, batch: Batch) -> Tensor:
        """Returns the planes of a batch before their activation."""
        return self.network.logits(batch["image"])


def settle(network: BuildingNetwork, batches: Iterable[Batch], count: int = SETTLING) -> None:
    """Measures anew the statistics by which features are normalised: those of a training's steps are not those of averaged weights.

    Args:
        network: With its final weights.
        batches: What it learnt from.
        count: Batches that are looked at.
    """
    layers = [layer for layer in network.modules() if isinstance(layer, nn.BatchNorm2d)]
    usual = [layer.momentum for layer in layers]
    for layer in layers:
        layer.reset_running_stats()
        layer.momentum = None
    network.train()
    with torch.no_grad():
        for batch in islice(batches, count):
            network.logits(batch["image"].to(next(network.parameters()).device))
    network.eval()
    for layer, momentum in zip(layers, usual):
        layer.momentum = momentum
