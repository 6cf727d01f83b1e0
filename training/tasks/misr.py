"""Super-resolution of stacks of revisits as a lightning module."""

from __future__ import annotations

from torch import Tensor

from s2sr.training.datasets.pairs import Batch
from s2sr.training.tasks.sisr import SingleImageTask


class StackTask(SingleImageTask):
    """Fits a network to stacks, as :class:`~s2sr.training.tasks.sisr.SingleImageTask` does to pairs.

    The network is a :class:`~s2sr.training.models.stack_network.StackNetwork`; the batches are those of
    :class:`~s2sr.training.datasets.stack_batches.StackBatches`.
    """

    def predicted(self, batch: Batch) -> Tensor:
        """Super-resolves the batch's stacks and cuts off the margin they came with."""
        result: Tensor = self.network(batch["frames"], batch["masks"], batch["days"], batch["shifts"])
        return result[..., self.border : -self.border, self.border : -self.border]
