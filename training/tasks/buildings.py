"""Telling buildings as a lightning module."""

from __future__ import annotations

from torch import Tensor

from s2sr.training.datasets.pairs import Batch
from s2sr.training.models.building_network import BuildingNetwork
from s2sr.training.tasks.sisr import SingleImageTask


class BuildingTask(SingleImageTask):
    """Fits a network of footprints to the planes of :mod:`s2sr.training.datasets.building_labels`; as :class:`SingleImageTask` does."""

    network: BuildingNetwork

    def predicted(self, batch: Batch) -> Tensor:
        """Returns the planes of a batch before their activation."""
        return self.network.logits(batch["image"])
