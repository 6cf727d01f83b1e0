"""What every loss has in common."""

from __future__ import annotations

import abc

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import Batch


class Loss(nn.Module, abc.ABC):
    """Measures a result in single precision, whatever the network computed in.

    Half precision has eight bits for a number: at a reflectance of 0.3 that is a step of 10 DN, more than what is measured here.
    """

    def forward(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the loss of ``result (n, b, f p, f p)``, reflectance, as one number."""
        with torch.autocast(result.device.type, enabled=False):
            return self.measure(result.float(), batch)

    @abc.abstractmethod
    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the loss of ``result (n, b, f p, f p)``, float32, against a batch (see ``training/datasets/pairs.py``)."""
