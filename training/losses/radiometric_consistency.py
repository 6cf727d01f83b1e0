"""The paper's radiometric consistency: the image's radiometry, and the other sensor's detail."""

from __future__ import annotations

from torch import Tensor, nn

from s2sr.training.datasets.pairs import PAD, Batch
from s2sr.training.errors import ConfigError
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import eroded, fine_valid, low_mask, masked_mean
from s2sr.training.losses.registration import ShiftGrid, best_shift, decorrelation, shifted
from s2sr.training.losses.sensor_sampling import low_grid_sigmas, sense, whole_margin_px
from s2sr.training.losses.structural import similarity_maps, window_mask
from s2sr.training.models.colour_matching import ColourMatching

POOLS = ("average", "sensor")
RED_GREEN_BLUE = [2, 1, 0]


class RadiometricConsistency(Loss):
    """Ties the result, pooled, to the reference frame, and, in the other sensor's colours, to the other sensor's image.

    After Razzak et al. (2023, doi:10.1016/j.isprsjprs.2022.10.019), with these choices: the colour-matching network learns with
    the main one; the best of a grid of shifts stands in for ShiftNet, found by the correlation of result and other image band by
    band, which does not depend on how far the colours have been learnt. The paper divides its images by about 3200 DN; in
    reflectance the squared error is some ten times smaller, which a larger ``consistency`` makes up for.

    Args:
        consistency: Weight of the mean squared error against the reference frame.
        colour: Weight of one minus SSIM against the other sensor's image; skipped where the batch has none.
        pool: What brings the result to the low grid: ``average`` of the fine pixels in a low one, as in the paper, or ``sensor``,
            what lies between it and each band's own pixels, which is what the engine calls consistency.
        reach_px: Longest shift between the sensors along an axis, fine pixels.
        step_px: Distance between shifts, fine pixels.
        data_range: Span of the other sensor's values, for SSIM.

    Raises:
        ConfigError: if the pool is neither, or the shifts make no grid.
    """

    def __init__(
        self,
        consistency: float = 0.9,
        colour: float = 0.1,
        pool: str = "average",
        reach_px: float = 2.0,
        step_px: float = 0.5,
        data_range: float = 1.0,
    ) -> None:
        super().__init__()
        if pool not in POOLS:
            raise ConfigError(f"radiometric_consistency: pool is {pool!r}; it must be one of {', '.join(POOLS)}")
        self.consistency, self.colour, self.pool, self.data_range = consistency, colour, pool, data_range
        self.grid = ShiftGrid(reach_px, step_px)
        self.matching = ColourMatching()

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the weighted sum for ``result (n, b, f p, f p)``; the reference frame is ``low`` without its margin."""
        return self.consistency * self.reference_error(result, batch) + self.colour * self.colour_error(result, batch)

    def reference_error(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the mean squared error of the pooled result against the reference frame, over known and valid pixels."""
        reference, mask = batch["low"][..., PAD:-PAD, PAD:-PAD], low_mask(batch)
        if self.pool == "average":
            pooled = nn.functional.adaptive_avg_pool2d(result, (reference.shape[-2], reference.shape[-1]))
        else:
            factor = result.shape[-1] // reference.shape[-1]
            sigmas = low_grid_sigmas(result.shape[1], factor)
            pooled = sense(result, sigmas, factor)
            mask = mask * _whole_windows(mask, sigmas)
        return masked_mean((pooled - reference).square(), mask)

    def colour_error(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns one minus the SSIM of the result, colour-matched and registered, against the batch's ``other``."""
        if self.colour == 0 or "other" not in batch:
            # Several processes wait for the gradient of every parameter, also of those that this batch does not use.
            return sum((0 * parameter.sum() for parameter in self.matching.parameters()), result.new_zeros(()))
        visible, other = result[:, RED_GREEN_BLUE], batch["other"].float()
        known = batch["known"][:, RED_GREEN_BLUE].float()[:, :, None, None]
        mask = eroded(fine_valid(batch, result) * known, self.grid.border_px)
        shift = best_shift(visible, other, mask, self.grid, decorrelation)
        similarity, _ = similarity_maps(shifted(self.matching(visible), shift), other, self.data_range)
        # Every matched colour is made of all three bands: where one is missing, none is right.
        complete = mask * known.amin(1, keepdim=True)
        return masked_mean(1 - similarity, window_mask(complete))


def _whole_windows(mask: Tensor, sigmas: list[float]) -> Tensor:
    """Marks the low pixels whose point spread lies in the patch: ``(b, p, p)``."""
    whole = mask.new_zeros(mask.shape[1:])
    for band, sigma in zip(whole, sigmas):
        border = whole_margin_px(sigma)
        band[border : band.shape[0] - border, border : band.shape[1] - border] = 1
    return whole
