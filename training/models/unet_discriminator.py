"""U-Net discriminator with spectral normalisation: judges every pixel of an image."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm


class UNetDiscriminator(nn.Module):
    """Tells real images from made ones, pixel by pixel (Wang et al., 2021, doi:10.1109/ICCVW54120.2021.00217).

    A 3x3 convolution, three 4x4 convolutions that halve the grid and double the channels, three 3x3 convolutions on the way back
    up (bilinear, each added to the result of the same size on the way down), and three 3x3 convolutions. LeakyReLU 0.2. All but the
    first and last have spectral normalisation (Miyato et al., 2018, arXiv:1802.05957) and no bias. Satlas's (Wolters et al.,
    2023, arXiv:2311.18082) sees the result and eight frames: 27 bands, 64 features, 4,390,721 parameters.

    Args:
        bands: Bands of the image and of what is shown beside it.
        features: Channels at the full grid.
    """

    def __init__(self, bands: int, features: int = 64) -> None:
        super().__init__()
        widths = [features, 2 * features, 4 * features, 8 * features]
        self.head = nn.Conv2d(bands, features, 3, padding=1)
        self.down = nn.ModuleList(
            spectral_norm(nn.Conv2d(wide, 2 * wide, 4, stride=2, padding=1, bias=False)) for wide in widths[:-1]
        )
        self.up = nn.ModuleList(
            spectral_norm(nn.Conv2d(wide, wide // 2, 3, padding=1, bias=False)) for wide in reversed(widths[1:])
        )
        self.fine = nn.ModuleList(spectral_norm(nn.Conv2d(features, features, 3, padding=1, bias=False)) for _ in range(2))
        self.tail = nn.Conv2d(features, 1, 3, padding=1)
        self.activation = nn.LeakyReLU(0.2)

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, bands, rows, cols)``, at least 8 each way, to ``(batch, 1, rows, cols)``: logits, above 0 for real."""
        levels = [self.activation(self.head(x))]
        for convolution in self.down:
            levels.append(self.activation(convolution(levels[-1])))
        out = levels.pop()
        for convolution in self.up:
            level = levels.pop()
            out = nn.functional.interpolate(out, size=level.shape[-2:], mode="bilinear", align_corners=False)
            out = self.activation(convolution(out)) + level
        for convolution in self.fine:
            out = self.activation(convolution(out))
        logits: Tensor = self.tail(out)
        return logits
