"""Adversarial training of a super-resolution network, as a lightning module."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import PAD, Batch
from s2sr.training.losses.adversarial import AdversarialLoss
from s2sr.training.losses.masks import fine_mask
from s2sr.training.models.unet_discriminator import UNetDiscriminator
from s2sr.training.tasks.sisr import SingleImageTask

CLIP = 1.0


class AdversarialTask(SingleImageTask):
    """Fits a network to pairs, and against a discriminator that sees the image beside the result.

    The discriminator looks at the result or the truth together with the image, brought to the fine grid by its nearest pixel
    (Wolters et al., 2023, arXiv:2311.18082), bands that were not measured as zero.

    Args:
        network: Maps ``(n, bands, rows, cols)`` to the finer grid.
        learning_rate: Peak of the network's schedule.
        steps: Length of the schedule.
        factor: The network's factor.
        losses: See :func:`s2sr.training.losses.registry.build_loss`.
        weight: Of the adversarial loss.
        kind: ``vanilla`` or ``relativistic`` (see :class:`~s2sr.training.losses.adversarial.AdversarialLoss`).
        features: Width of the discriminator.
        discriminator_learning_rate: Peak of the discriminator's schedule.
        stretch: What reflectance is multiplied by for the discriminator, so that land spans about 0 to 1.
    """

    optimizers_a_step = 2

    def __init__(
        self,
        network: nn.Module,
        learning_rate: float,
        steps: int,
        factor: int,
        losses: list[dict[str, Any]],
        weight: float = 0.01,
        kind: str = "relativistic",
        features: int = 32,
        discriminator_learning_rate: float = 1e-4,
        stretch: float = 4.0,
    ) -> None:
        super().__init__(network, learning_rate, steps, factor, losses)
        self.automatic_optimization = False
        seen = int(network.bands)  # type: ignore[arg-type]
        channels = seen + int(getattr(network, "out_bands", seen))
        self.discriminator = UNetDiscriminator(channels, features).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.adversarial = AdversarialLoss(kind)
        self.weight, self.factor, self.stretch = weight, factor, stretch
        self.discriminator_learning_rate = discriminator_learning_rate

    def training_step(self, batch: Batch, index: int) -> Tensor:
        """Takes one step of the network, then one of the discriminator."""
        own, other = self.optimizers()  # type: ignore[attr-defined]
        result = self(batch["low"]).float()
        self.toggle_optimizer(own)
        fake, real = self._judged(result, batch), self._judged(batch["high"], batch)
        adversarial = self.adversarial.generator(fake, real.detach())
        loss = self.measured(result, batch) + self.weight * adversarial
        self._step(own, loss)
        self.untoggle_optimizer(own)
        self.toggle_optimizer(other)
        fake, real = self._judged(result.detach(), batch), self._judged(batch["high"], batch)
        judged = self.adversarial.discriminator(fake, real)
        self._step(other, judged)
        self.untoggle_optimizer(other)
        self.log_dict({"loss/adversarial": adversarial.detach(), "loss/discriminator": judged.detach()}, prog_bar=True)
        for schedule in self.lr_schedulers():  # type: ignore[union-attr]
            schedule.step()
        return loss.detach()

    def configure_optimizers(self) -> Any:
        """Returns Adam and a schedule, for the network and for the discriminator."""
        own = torch.optim.Adam([*self.network.parameters(), *self.loss.parameters()], self.learning_rate, betas=(0.9, 0.99))
        other = torch.optim.Adam(self.discriminator.parameters(), self.discriminator_learning_rate, betas=(0.9, 0.99))
        constant = torch.optim.lr_scheduler.ConstantLR(other, 1.0)
        return [own, other], [self.schedule(own), constant]

    def _judged(self, image: Tensor, batch: Batch) -> Tensor:
        """Returns the discriminator's map for ``image (n, bands, rows, cols)`` beside the batch's low image."""
        seen = nn.functional.interpolate(batch["low"][..., PAD:-PAD, PAD:-PAD], scale_factor=self.factor, mode="nearest")
        shown = torch.cat([image * fine_mask(batch, image), seen], 1) * self.stretch
        logits: Tensor = self.discriminator(shown.contiguous(memory_format=torch.channels_last))
        return logits.float()

    def _step(self, optimizer: Any, loss: Tensor) -> None:
        optimizer.zero_grad()
        self.manual_backward(loss)
        self.clip_gradients(optimizer, gradient_clip_val=CLIP, gradient_clip_algorithm="norm")
        optimizer.step()
