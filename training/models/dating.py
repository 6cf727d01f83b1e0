"""The image of any day: the low image that stands for a date between those of a stack, by attention over signed days."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from s2sr.training.models.highres_net import FrameEncoder
from s2sr.training.models.ltae import LEAST_SCORE, LTAE
from s2sr.training.models.stack_geometry import interpolation
from s2sr.training.models.stack_network import filled

NEAR_DAYS = 0.25
"""Days that separate nothing: keeps the weight of the day itself finite."""
USUAL_POWER = 2.0
USUAL_APART = 5.0
"""Days from the nearest dates at which half of the learnt change is applied."""
LEVEL_SCALE, CHANGE_SCALE = 3.0, 20.0
"""What reflectance and its changes are multiplied by, so that they span about -1 to 1."""
DAYS_SCALE = 30.0


class Dating(nn.Module):
    """Makes the low image of day 0 on the anchor's grid from registered revisits of other days, or of that day.

    Every pixel is the mean of the revisits that show it, weighted by a power of their distance in days (between two dates that is
    nearly the linear interpolation, and the day itself is taken as it is) times what a small network makes of their look: haze, changes
    and strangers weigh less. To that comes a change that L-TAE (Garnot and Landrieu, 2020, doi:10.1007/978-3-030-65742-0_12) reads from
    all of them, which fades where the day itself was seen. Radiometry can so follow the days.

    Args:
        bands: Bands of a revisit.
        features: Channels of an encoded revisit, a multiple of 4.
    """

    def __init__(self, bands: int, features: int = 32) -> None:
        super().__init__()
        self.encoder = FrameEncoder(2 * bands + 3, features, 1)
        self.fusion = LTAE(features, 2 * features, features // 4, 4, features)
        self.score = nn.Conv2d(features, 1, 1)
        self.change = nn.Conv2d(features, bands, 1)
        self.power = nn.Parameter(torch.tensor(USUAL_POWER))
        for layer in (self.score, self.change):
            nn.init.zeros_(layer.weight)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)

    def forward(self, frames: Tensor, masks: Tensor, days: Tensor, phase: Tensor) -> Tensor:
        """Makes the image.

        Args:
            frames: ``(n, t, b, rows, cols)``, reflectance, moved onto the anchor's pixels; the first has no holes.
            masks: ``(n, t, rows, cols)``, 1 where they are valid.
            days: ``(n, t)``, signed, from the day that is wanted.
            phase: ``(n, t, 2)``, the fractions of a pixel by which the content still lies below and right.

        Returns:
            ``(n, b, rows, cols)``, reflectance.
        """
        n, _, bands, rows, cols = frames.shape
        with torch.autocast(frames.device.type, enabled=False):
            # What fills the first revisit's holes is an estimate of its own date, and there may be nothing else.
            present = torch.cat([torch.ones_like(masks[:, :1]), masks[:, 1:]], 1)
            distance = days.abs()[..., None, None]
            nearness = -self.power * torch.log((distance + NEAR_DAYS) / NEAR_DAYS)
            expected = (_weights(nearness, present)[:, :, None] * frames).sum(1)
            down, right = (interpolation(phase[..., axis], frames.shape[-2 + axis])[:, :, None] for axis in range(2))
            level = down @ filled(frames, present, expected) @ right.transpose(-1, -2)
            signed = days / (days.abs() + DAYS_SCALE)
            constant = torch.stack([signed, signed.abs()], 2)[..., None, None].expand(-1, -1, -1, rows, cols)
            planes = [level * LEVEL_SCALE, (level - expected[:, None]) * CHANGE_SCALE, constant, masks[:, :, None]]
            seen = torch.cat(planes, 2).reshape(-1, 2 * bands + 3, rows, cols)
        encoded = self.encoder(seen)
        look = self.score(encoded).reshape(n, -1, rows, cols).float()
        change = self.change(self.fusion(encoded.reshape(n, -1, encoded.shape[1], rows, cols).float(), days, present)).float()
        with torch.autocast(frames.device.type, enabled=False):
            weights = _weights(nearness + look, present)
            apart = (weights * distance).sum(1, keepdim=True)
            image: Tensor = (weights[:, :, None] * level).sum(1) + change / CHANGE_SCALE * (apart / (apart + USUAL_APART))
        return image


def _weights(scores: Tensor, present: Tensor) -> Tensor:
    """Returns the shares of revisits, ``(n, t, rows, cols)``, from their scores; none where they are not present."""
    return torch.softmax(torch.where(present > 0.5, scores, torch.full_like(present, LEAST_SCORE)), dim=1)
