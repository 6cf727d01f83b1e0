"""Errors against a truth that was first aligned to the image it is compared with."""

from __future__ import annotations

from torch import Tensor

from s2sr.training.datasets.pairs import PAD, Batch
from s2sr.training.errors import ConfigError
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import eroded, fine_mask, masked_mean
from s2sr.training.losses.pixel import soft_absolute
from s2sr.training.losses.registration import ShiftGrid, best_shift, decorrelation, shifted
from s2sr.training.losses.sensor_sampling import lift, low_grid_sigmas, sense

INNER = ("l1", "mse")


class AlignedLoss(Loss):
    """A pixel error against the truth, registered to the image and given the image's low frequencies.

    Evoland's ``spatrad`` training (CESBIO's Sentinel-2 super-resolution) aligns a truth of another sensor in this way, so that what
    the network learns is detail, and neither a shift nor another radiometry. There a network of optical flow registers; here it is
    one shift a patch, the best of a grid. Low frequencies are replaced as the engine does: ``t + U (y - D t)``, with ``D`` the sensor's
    sampling, ``U`` cubic interpolation and ``y`` the image.

    Args:
        inner: ``l1`` or ``mse``.
        softness: Of ``l1``; see :func:`~s2sr.training.losses.pixel.soft_absolute`.
        reach_px: Longest shift along an axis, fine pixels.
        step_px: Distance between shifts, fine pixels.

    Raises:
        ConfigError: if the inner loss is neither, or the shifts make no grid.
    """

    def __init__(self, inner: str = "l1", softness: float = 0.0, reach_px: float = 2.0, step_px: float = 0.25) -> None:
        super().__init__()
        if inner not in INNER:
            raise ConfigError(f"aligned: inner is {inner!r}; it must be one of {', '.join(INNER)}")
        self.inner, self.softness = inner, softness
        self.grid = ShiftGrid(reach_px, step_px)

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the error of ``result (n, b, f p, f p)`` where the aligned truth is known."""
        mask = eroded(fine_mask(batch, result), self.grid.border_px)
        difference = result - self.aligned(batch, mask)
        error = soft_absolute(difference, self.softness) if self.inner == "l1" else difference.square()
        return masked_mean(error, mask)

    def aligned(self, batch: Batch, mask: Tensor) -> Tensor:
        """Returns the batch's truth, registered to its image and with the image's low frequencies.

        Args:
            batch: Its ``low`` and ``high``.
            mask: ``(n, b, f p, f p)``, what to look at when registering.

        Returns:
            ``(n, b, f p, f p)``, reflectance.
        """
        image, truth = batch["low"][..., PAD:-PAD, PAD:-PAD], batch["high"]
        factor = truth.shape[-1] // image.shape[-1]
        sigmas = low_grid_sigmas(truth.shape[1], factor)
        blurred = lift(sense(truth, sigmas, factor), factor)
        shift = best_shift(blurred, lift(image, factor), mask, self.grid, decorrelation)
        registered = shifted(truth, shift)
        return registered + lift(image - sense(registered, sigmas, factor), factor)
