"""Single-image super-resolution as a lightning module."""

from __future__ import annotations

from typing import Any

import lightning
import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import PAD, Batch
from s2sr.training.losses.registry import build_loss


class SingleImageTask(lightning.LightningModule):
    """Fits a network to pairs: Adam, a short warm-up, then a cosine to zero.

    Args:
        network: Maps ``(n, bands, rows, cols)`` to the finer grid.
        learning_rate: Peak of the schedule.
        steps: Length of the schedule.
        factor: The network's factor.
        losses: See :func:`s2sr.training.losses.registry.build_loss`.
    """

    optimizers_a_step = 1

    def __init__(self, network: nn.Module, learning_rate: float, steps: int, factor: int, losses: list[dict[str, Any]]) -> None:
        super().__init__()
        self.network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.loss = build_loss(losses)
        self.learning_rate, self.steps, self.border = learning_rate, steps, PAD * factor

    def forward(self, low: Tensor) -> Tensor:
        """Super-resolves ``low`` and cuts off the margin it came with."""
        result: Tensor = self.network(low.contiguous(memory_format=torch.channels_last))
        return result[..., self.border : -self.border, self.border : -self.border]

    def training_step(self, batch: Batch, index: int) -> Tensor:
        """Returns the loss of one batch."""
        return self.measured(self.predicted(batch), batch)

    def predicted(self, batch: Batch) -> Tensor:
        """Super-resolves what the batch shows the network."""
        result: Tensor = self(batch["low"])
        return result

    def measured(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the weighted sum of the losses, and logs it and its parts."""
        value: Tensor = self.loss(result, batch)
        self.log("loss", value, prog_bar=True)
        if len(self.loss.last) > 1:
            self.log_dict({f"loss/{name}": part for name, part in self.loss.last.items()})
        return value

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keeps the schedule that was asked for now, so that a training can be made longer."""
        for state in checkpoint["lr_schedulers"]:
            for key in ("total_steps", "_schedule_phases"):
                state.pop(key, None)

    def configure_optimizers(self) -> Any:
        """Returns Adam and its schedule."""
        optimizer = torch.optim.Adam(self.parameters(), self.learning_rate, betas=(0.9, 0.99))
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": self.schedule(optimizer), "interval": "step"}}

    def schedule(self, optimizer: torch.optim.Optimizer) -> torch.optim.lr_scheduler.OneCycleLR:
        """Returns one cycle over all the steps."""
        return torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self.learning_rate, total_steps=self.steps + 1, pct_start=0.03, final_div_factor=1000
        )
