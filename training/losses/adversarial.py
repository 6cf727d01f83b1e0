"""What a discriminator's opinion costs, for the network and for the discriminator."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from s2sr.training.errors import ConfigError

KINDS = ("vanilla", "relativistic")


class AdversarialLoss(nn.Module):
    """Cross-entropy of a discriminator's logits, of any shape.

    ``vanilla`` asks whether an image is real (Goodfellow et al., 2014, arXiv:1406.2661; the network maximises the log-probability of
    being taken for real). ``relativistic`` asks whether it is more real than the average of the others (Jolicoeur-Martineau, 2018,
    arXiv:1807.00734), as in ESRGAN.

    Args:
        kind: ``vanilla`` or ``relativistic``.
        smoothing: Taken off the discriminator's label of real images, so that it does not grow too sure (Salimans et al., 2016,
            arXiv:1606.03498).

    Raises:
        ConfigError: if the kind is neither, or the smoothing is not from 0 to below 0.5.
    """

    def __init__(self, kind: str = "vanilla", smoothing: float = 0.1) -> None:
        super().__init__()
        if kind not in KINDS:
            raise ConfigError(f"the adversarial loss {kind!r} is not known; take one of {', '.join(KINDS)}")
        if not 0 <= smoothing < 0.5:
            raise ConfigError(f"the adversarial loss's smoothing is {smoothing}; it must be at least 0 and below 0.5")
        self.relativistic, self.real_label = kind == "relativistic", 1 - smoothing

    def generator(self, fake_logits: Tensor, real_logits: Tensor) -> Tensor:
        """Returns the network's loss, given the logits of its results and of the truth (which ``vanilla`` does not look at)."""
        if not self.relativistic:
            return _entropy(fake_logits, 1.0)
        fake, real = self._compared(fake_logits, real_logits)
        return (_entropy(fake, 1.0) + _entropy(real, 0.0)) / 2

    def discriminator(self, fake_logits: Tensor, real_logits: Tensor) -> Tensor:
        """Returns the discriminator's loss, given its logits of results (detached from the network) and of the truth."""
        fake, real = self._compared(fake_logits, real_logits) if self.relativistic else (fake_logits, real_logits)
        return (_entropy(real, self.real_label) + _entropy(fake, 0.0)) / 2

    @staticmethod
    def _compared(fake: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        fake, real = fake.float(), real.float()
        return fake - real.mean(), real - fake.mean()


def _entropy(logits: Tensor, label: float) -> Tensor:
    logits = logits.float()
    return nn.functional.binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))
